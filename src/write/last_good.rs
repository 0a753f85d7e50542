//! Keeps the last good versions of texts, one tar per owner; `source::last_good` reads them. The same
//! texts make the same bytes, and a tar whose bytes do not change is not written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;
use rayon::prelude::*;

use super::atomic::{self, cannot_write};
use super::lock;
use super::place::TEMPORARY;
use crate::source::{SourceFile, Sources, last_good, layout};

/// Texts by path.
pub type Texts = BTreeMap<Arc<str>, Arc<str>>;

/// A path and its text.
type Kept<'a> = (&'a Arc<str>, &'a Arc<str>);

/// Updates the last good versions of all owners that `sources` holds.
///
/// `good` are the texts of this build without an error. A file that is in error now keeps its old
/// text; a file that is gone loses it. `purge` names files whose old text must not be kept either,
/// because it holds what should never have been public.
pub fn store(
    root: &Path,
    sources: &Sources,
    good: &Texts,
    purge: &BTreeSet<Arc<str>>,
) -> anyhow::Result<()> {
    let mut owners: BTreeMap<String, Vec<Kept<'_>>> = BTreeMap::new();
    for (path, file) in &sources.files {
        let Some((owner, _)) = layout::owner(path) else {
            continue;
        };
        // An owner without a good text still needs its entry, so that its old ones are dropped.
        let texts = owners.entry(owner.name()).or_default();
        let kept = (!purge.contains(path))
            .then(|| sources.last_good.get(path))
            .flatten();
        let text = good.get(path).or(kept);
        if let (Some(text), SourceFile::Text(_) | SourceFile::Unreadable) = (text, file) {
            texts.push((path, text));
        }
    }
    let folder = root.join(last_good::FOLDER);
    let _lock = lock::wait(root, &folder)?;
    atomic::sweep(&folder, TEMPORARY)?;
    let temporary = folder.join(format!("{TEMPORARY}{}", std::process::id()));
    fs::create_dir_all(&temporary).with_context(|| cannot_write(&temporary))?;
    owners.par_iter().try_for_each(|(owner, texts)| {
        let place = root.join(last_good::tar_path(owner));
        if texts.is_empty() {
            return remove(&place);
        }
        let tar = archive(texts).with_context(|| cannot_write(&place))?;
        atomic::replace(&place, &temporary, &tar)
    })?;
    drop_gone(root, sources)?;
    atomic::remove_tree(&temporary).with_context(|| cannot_write(&temporary))
}

/// The tar of one owner: sorted, without time and user.
fn archive(texts: &[Kept<'_>]) -> io::Result<Vec<u8>> {
    let mut builder = tar::Builder::new(Vec::new());
    for (path, text) in texts {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        header.set_mtime(0);
        header.set_uid(0);
        header.set_gid(0);
        builder.append_data(&mut header, &***path, text.as_bytes())?;
    }
    builder.into_inner()
}

fn remove(place: &Path) -> anyhow::Result<()> {
    match fs::remove_file(place) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).with_context(|| cannot_write(place))
        }
        _ => Ok(()),
    }
}

/// Owners whose folder is gone keep nothing. Owners that this build did not read keep what they have.
fn drop_gone(root: &Path, sources: &Sources) -> anyhow::Result<()> {
    let owners: BTreeSet<String> = sources
        .last_good
        .keys()
        .filter_map(|path| layout::owner(path))
        .filter(|(owner, _)| !root.join(owner.folder()).is_dir())
        .map(|(owner, _)| owner.name())
        .collect();
    owners
        .iter()
        .try_for_each(|owner| remove(&root.join(last_good::tar_path(owner))))
}
