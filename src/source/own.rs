//! Single files as they lie there: those that are to be mended, and those that the command line names.

use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::{Limits, disk};

/// A file of the author's.
#[derive(Clone, Debug)]
pub struct Own {
    /// Where it really lies, links followed.
    pub place: PathBuf,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Reads a file of the project. Nothing where it cannot be read, or really lies outside the project.
pub fn own(root: &Path, path: &str) -> Option<Own> {
    let root = root.canonicalize().ok()?;
    let place = root.join(path).canonicalize().ok()?;
    if !place.starts_with(&root) {
        return None;
    }
    let mut bytes = Vec::new();
    let file = disk::open(&place).ok()?;
    file.take(super::sheet::MAX_BYTES)
        .read_to_end(&mut bytes)
        .ok()?;
    Some(Own { place, bytes })
}

/// Reads a text that the command line names. Nothing where there is no such file.
pub fn named(place: &Path) -> anyhow::Result<Option<String>> {
    let cannot = || format!("読めません / cannot read: {}", place.display());
    let file = match disk::open(place) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        file => file.with_context(cannot)?,
    };
    let mut text = String::new();
    let limit = Limits::default().binary;
    file.take(limit)
        .read_to_string(&mut text)
        .with_context(cannot)?;
    Ok(Some(text))
}
