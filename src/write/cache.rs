//! Keeps for later builds what was made of a picture (`source::kept` finds it again), the files of a town's search
//! (`source::bundled`) and what a build said. Every file is renamed into place whole, and what is in it tells whether
//! it is what it was, so that runs side by side cannot harm each other.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::Context as _;

use super::atomic::cannot_write;
use crate::source::{
    Again, Kept, dictionary_folder, hash_bytes, kept_folder, kept_place, other_dictionaries,
};

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

/// Keeps a compiled dictionary, and no other: one has some forty million bytes.
pub fn keep_dictionary(root: &Path, key: &str, bytes: &[u8]) -> anyhow::Result<()> {
    let folder = dictionary_folder(root);
    fs::create_dir_all(&folder).with_context(|| cannot_write(&folder))?;
    let mut all = format!("{}\n", hash_bytes(bytes)).into_bytes();
    all.extend(bytes);
    place(&folder, &folder.join(key), &all)?;
    for other in other_dictionaries(root, key) {
        // Whoever still needs it makes it again.
        let _ = fs::remove_file(other);
    }
    Ok(())
}

/// Keeps the record of a build at its place.
pub fn keep_again(at: &Path, record: &Again) -> anyhow::Result<()> {
    let text = serde_json::to_string(record).context("record")?;
    keep_whole(at, text.as_bytes())
}

/// Keeps one file at its place.
pub fn keep_whole(at: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    let folder = at.parent().unwrap_or(at);
    fs::create_dir_all(folder).with_context(|| cannot_write(folder))?;
    place(folder, at, bytes)
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
