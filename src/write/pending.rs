//! What a run is about to add to the output folder, noted before the first file appears there. If the
//! run dies before its manifest is written, the next one knows these files by their bytes as kairan's
//! own; a file with other bytes is somebody else's.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, Read as _};
use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;

use super::atomic::{self, cannot_write};
use crate::source::disk;

/// The note's name in the output folder.
pub(super) const NAME: &str = ".kairan-pending.json";

/// For each path the SHA-256 of every content that a run may have put there.
pub(super) type Pending = BTreeMap<Arc<str>, BTreeSet<Arc<str>>>;

/// Reads the note; a damaged one gives no rights.
pub(super) fn read(out: &Path) -> Pending {
    let mut text = String::new();
    let read = disk::open(&out.join(NAME)).and_then(|mut file| file.read_to_string(&mut text));
    match read {
        Ok(_) => serde_json::from_str(&text).unwrap_or_default(),
        Err(_) => Pending::new(),
    }
}

/// Writes the note.
pub(super) fn write(out: &Path, temporary: &Path, pending: &Pending) -> anyhow::Result<()> {
    let text = serde_json::to_string(pending).context("pending")?;
    atomic::replace(&out.join(NAME), temporary, text.as_bytes())
}

/// Removes the note: the manifest now says all.
pub(super) fn remove(out: &Path) -> anyhow::Result<()> {
    let place = out.join(NAME);
    match fs::remove_file(&place) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(error).with_context(|| cannot_write(&place))
        }
        _ => Ok(()),
    }
}
