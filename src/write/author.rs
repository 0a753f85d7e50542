//! The author's own files, changed when they ask for it: written beside their place, then renamed, so that each is
//! whole at every moment.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::Context as _;

use super::atomic::{self, cannot_write};

/// Gives a file other bytes. Says whether it did: a file that is not what it `was` has been changed by somebody
/// else meanwhile, and stays.
pub fn replace(place: &Path, was: Option<&[u8]>, bytes: &[u8]) -> anyhow::Result<bool> {
    let folder = place
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".kairan-").suffix(".tmp");
    // A new file is for colleagues too: what the folder's rules allow, and not the writer alone.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut draft = builder
        .tempfile_in(folder)
        .with_context(|| cannot_write(place))?;
    draft
        .write_all(bytes)
        .and_then(|()| draft.as_file().sync_all())
        .with_context(|| cannot_write(place))?;
    if let Ok(metadata) = fs::metadata(place) {
        let permissions = metadata.permissions();
        fs::set_permissions(draft.path(), permissions).with_context(|| cannot_write(place))?;
    }
    if was.is_some_and(|was| !atomic::has_bytes(place, was)) {
        return Ok(false);
    }
    draft
        .persist(place)
        .map_err(|error| error.error)
        .with_context(|| cannot_write(place))?;
    Ok(true)
}

/// Makes a folder, with those around it.
pub fn folder(place: &Path) -> anyhow::Result<()> {
    fs::create_dir_all(place).with_context(|| cannot_write(place))
}
