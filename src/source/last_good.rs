//! The last good versions of texts: one tar per owner in `.kairan/last-good/`, so that ten thousand
//! files cost a few reads. `write::last_good` makes them. A damaged one is a warning and no more.

use std::collections::BTreeMap;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::{SourceFile, disk, layout};
use crate::diag::{Diagnostic, Location, catalog};

/// Where the tars are, below the project root.
pub const FOLDER: &str = ".kairan/last-good";

/// The tar of an owner (see [`layout::Owner::name`]), below the project root.
pub fn tar_path(owner: &str) -> PathBuf {
    Path::new(FOLDER).join(format!("{owner}.tar"))
}

/// Reads the tars of the owners that are wanted. A text that lies in `files` too, as most do, is not held twice.
pub(super) fn read(
    root: &Path,
    files: &BTreeMap<Arc<str>, SourceFile>,
    wanted: &dyn Fn(&str) -> bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<Arc<str>, Arc<str>> {
    let tars = walkdir::WalkDir::new(root.join(FOLDER))
        .min_depth(1)
        .max_depth(1)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file());
    let wanted = tars.filter_map(|entry| {
        let owner = entry.file_name().to_str()?.strip_suffix(".tar")?.to_owned();
        wanted(&owner).then(|| (owner, entry.into_path()))
    });
    let wanted: Vec<(String, PathBuf)> = wanted.collect();
    let read: Vec<(String, io::Result<Vec<Text>>)> = wanted
        .into_par_iter()
        .map(|(owner, place)| {
            let texts = read_tar(&place, &owner);
            (owner, texts)
        })
        .collect();
    let mut all = BTreeMap::new();
    for (owner, texts) in read {
        if let Ok(texts) = texts {
            all.extend(
                texts
                    .into_iter()
                    .map(|(path, text)| once(files, path, text)),
            );
        } else {
            let path: Arc<str> = Arc::from(format!("{FOLDER}/{owner}.tar"));
            diagnostics.push(catalog::last_good_damaged(Location::file(&path)));
        }
    }
    all
}

/// A path and what lay there.
type Text = (Arc<str>, Arc<str>);

/// A path and its text: those of `files` where they are the same.
fn once(files: &BTreeMap<Arc<str>, SourceFile>, path: Arc<str>, text: Arc<str>) -> Text {
    match files.get_key_value(&path) {
        Some((path, SourceFile::Text(own))) if *own == text => (Arc::clone(path), Arc::clone(own)),
        _ => (path, text),
    }
}

/// Reads one tar whole or not at all.
fn read_tar(place: &Path, owner: &str) -> io::Result<Vec<Text>> {
    let damaged = || io::Error::from(io::ErrorKind::InvalidData);
    let mut bytes = Vec::new();
    disk::open(place)?.read_to_end(&mut bytes)?;
    // Two empty blocks end a tar; without them some of it may be missing.
    if !bytes.ends_with(&[0; 1024]) {
        return Err(damaged());
    }
    let mut texts = Vec::new();
    let mut archive = tar::Archive::new(&*bytes);
    for entry in archive.entries()? {
        let mut entry = entry?;
        let path = String::from_utf8(entry.path_bytes().into_owned()).map_err(|_| damaged())?;
        let mine = layout::owner(&path).is_some_and(|(own, _)| own.name() == owner);
        if !mine {
            return Err(damaged());
        }
        let mut text = String::new();
        entry.read_to_string(&mut text)?;
        if text.len() as u64 != entry.size() {
            return Err(damaged());
        }
        texts.push((Arc::from(path), Arc::from(text)));
    }
    Ok(texts)
}
