//! Files that lie in the output folder as an earlier build left them, told by their length, times and place, so that
//! they need not be opened.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::look::file_hash;
use crate::diag::{Diagnostic, Location};
use crate::source::manifest::Manifest;
use crate::source::stamp;

/// A file that changed this short a time before a build began may change once more without another time, as file systems
/// count it; in nanoseconds.
const UNSURE: i128 = 2_000_000_000;

/// A file that was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lasting {
    /// Below the output folder.
    pub path: Arc<str>,
    /// The hash of its bytes.
    pub sha256: Arc<str>,
    /// What tells without opening it that nobody has touched it since; nothing where that is not sure.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    stamp: Option<Arc<str>>,
}

/// What lies there of files, if each is what the manifest says. Those that are not told by their times are read.
pub(super) fn look(
    out: &Path,
    manifest: &Manifest,
    files: &[Lasting],
    began: i128,
) -> Option<Vec<Lasting>> {
    let mut folders: BTreeSet<&str> = BTreeSet::new();
    let mut found = Vec::with_capacity(files.len());
    for file in files {
        let entry = manifest.files.get(&file.path)?;
        let is_plain = are_folders(out, &file.path, &mut folders);
        if entry.sha256 != file.sha256 || !is_plain {
            return None;
        }
        found.push(look_at(out, file, began)?);
    }
    Some(found)
}

/// Whether all that lies above a file is a folder of its own, and no link to one.
fn are_folders<'a>(out: &Path, path: &'a str, known: &mut BTreeSet<&'a str>) -> bool {
    let mut above = path;
    while let Some((folder, _)) = above.rsplit_once('/') {
        if !known.insert(folder) {
            return true;
        }
        let metadata = out.join(folder).symlink_metadata();
        if !metadata.is_ok_and(|metadata| metadata.is_dir()) {
            return false;
        }
        above = folder;
    }
    true
}

fn look_at(out: &Path, file: &Lasting, began: i128) -> Option<Lasting> {
    let place = out.join(&*file.path);
    let metadata = place.symlink_metadata().ok()?;
    if !metadata.is_file() {
        return None;
    }
    let (now, changed) = match stamp(&metadata) {
        Some((now, changed)) => (Some(Arc::<str>::from(now)), changed),
        None => (None, began),
    };
    let is_known = now.is_some() && now == file.stamp;
    if !is_known && *file_hash(&place).ok()? != *file.sha256 {
        return None;
    }
    let is_sure = changed + UNSURE < began;
    Some(Lasting {
        path: Arc::clone(&file.path),
        sha256: Arc::clone(&file.sha256),
        stamp: now.filter(|_| is_sure || is_known),
    })
}

/// Files that have just been published, with the hashes of their bytes; without those that something is wrong with. They
/// have hardly been written: their times tell nothing yet.
pub(super) fn told(
    hashes: Vec<(Arc<str>, Arc<str>)>,
    found: &[Diagnostic],
) -> BTreeMap<Arc<str>, Lasting> {
    let wrong: BTreeSet<&str> = found
        .iter()
        .filter_map(|found| match &found.location {
            Location::Output { path } => Some(&**path),
            _ => None,
        })
        .collect();
    let good = hashes
        .into_iter()
        .filter(|(path, _)| !wrong.contains(&**path));
    good.map(|(path, sha256)| {
        let file = Lasting {
            path: Arc::clone(&path),
            sha256,
            stamp: None,
        };
        (path, file)
    })
    .collect()
}
