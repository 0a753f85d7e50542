//! Keeps what was made of a picture for later builds; `source::kept` finds it again. Every file is named after its
//! own bytes and renamed into place, so that runs side by side only ever write the same.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::Context as _;

use super::atomic::cannot_write;
use crate::source::{Again, Kept, kept_folder, kept_place};

/// Keeps files, in the order of the record's, and then the record.
pub fn keep(root: &Path, key: &str, record: &Kept, files: &[&[u8]]) -> anyhow::Result<()> {
    let folder = kept_folder(root, key);
    fs::create_dir_all(&folder).with_context(|| cannot_write(&folder))?;
    for (file, bytes) in record.files.iter().zip(files) {
        place(&folder, &folder.join(&*file.hash), bytes)?;
    }
    let text = serde_json::to_string(record).context("record")?;
    place(&folder, &kept_place(root, key), text.as_bytes())
}

/// Keeps the record of a build at its place.
pub fn keep_again(at: &Path, record: &Again) -> anyhow::Result<()> {
    let folder = at.parent().unwrap_or(at);
    fs::create_dir_all(folder).with_context(|| cannot_write(folder))?;
    let text = serde_json::to_string(record).context("record")?;
    place(folder, at, text.as_bytes())
}

fn place(folder: &Path, place: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let mut draft = tempfile::Builder::new()
        .prefix(".kairan-")
        .suffix(".tmp")
        .tempfile_in(folder)
        .with_context(|| cannot_write(place))?;
    draft
        .write_all(bytes)
        .with_context(|| cannot_write(place))?;
    draft
        .persist(place)
        .map_err(|error| error.error)
        .with_context(|| cannot_write(place))?;
    Ok(())
}
