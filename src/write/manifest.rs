//! Writing the manifest; its form and its reading are in [`crate::source::manifest`].

use std::path::Path;

use anyhow::Context as _;

use super::atomic;
pub use crate::source::manifest::{Entry, Manifest, NAME, read};

/// Writes the manifest into a folder that is not published yet.
pub(super) fn write_new(folder: &Path, manifest: &Manifest) -> anyhow::Result<()> {
    atomic::create(&folder.join(NAME), text(manifest)?.as_bytes())
}

/// Writes the manifest into `folder`, by way of `temporary` (a folder of the same volume), unless
/// exactly this one is there.
pub(super) fn write(folder: &Path, temporary: &Path, manifest: &Manifest) -> anyhow::Result<()> {
    atomic::replace(&folder.join(NAME), temporary, text(manifest)?.as_bytes())
}

fn text(manifest: &Manifest) -> anyhow::Result<String> {
    let mut text = serde_json::to_string_pretty(manifest).context("manifest")?;
    text.push('\n');
    Ok(text)
}
