//! Files that are whole at every moment: written under another name, then renamed. And the removal of
//! what a dead run left under such names.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::time::Duration;

use anyhow::Context as _;

use crate::source::disk;

/// How long to wait before a file is tried again, in milliseconds.
const PAUSES: [u64; 4] = [10, 40, 160, 640];

/// Gives the file at `place` these bytes, by way of the folder `temporary` on the same volume. A file
/// that has them already is not touched.
pub(super) fn replace(place: &Path, temporary: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    if has_bytes(place, bytes) {
        return Ok(());
    }
    let name = place.file_name().context("a file without a name")?;
    let draft = temporary.join(name);
    create(&draft, bytes)?;
    rename(&draft, place).with_context(|| cannot_write(place))
}

/// Gives a file its place. On Windows somebody who only looks at the file there (a scanner, an indexer) is in the way
/// for a moment.
pub(super) fn rename(draft: &Path, place: &Path) -> io::Result<()> {
    for pause in PAUSES {
        match fs::rename(draft, place) {
            Err(error) if cfg!(windows) && error.kind() == io::ErrorKind::PermissionDenied => {
                std::thread::sleep(Duration::from_millis(pause));
            }
            done => return done,
        }
    }
    fs::rename(draft, place)
}

/// Makes a file with these bytes.
pub(super) fn create(place: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    File::create(place)
        .and_then(|mut file| file.write_all(bytes))
        .with_context(|| cannot_write(place))
}

/// Whether a regular file with exactly these bytes is there.
pub(super) fn has_bytes(place: &Path, bytes: &[u8]) -> bool {
    let regular = place
        .symlink_metadata()
        .is_ok_and(|metadata| metadata.is_file() && metadata.len() == bytes.len() as u64);
    let mut there = Vec::with_capacity(bytes.len());
    regular
        && disk::open(place).is_ok_and(|mut file| file.read_to_end(&mut there).is_ok())
        && there == bytes
}

/// Removes a folder of ours with what is in it, one by one, never through a link. A folder that is not
/// there is no error.
pub(super) fn remove_tree(folder: &Path) -> io::Result<()> {
    let walk = walkdir::WalkDir::new(folder)
        .contents_first(true)
        .follow_links(false);
    for entry in walk {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error)
                if error
                    .io_error()
                    .is_some_and(|error| error.kind() == io::ErrorKind::NotFound) =>
            {
                continue;
            }
            Err(error) => return Err(error.into()),
        };
        if entry.file_type().is_dir() {
            fs::remove_dir(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Removes what dead runs left in `parent`: folders whose names begin with `start`.
pub(super) fn sweep(parent: &Path, start: &str) -> anyhow::Result<()> {
    let names = walkdir::WalkDir::new(parent)
        .min_depth(1)
        .max_depth(1)
        .follow_links(false);
    for entry in names.into_iter().filter_map(Result::ok) {
        let ours = entry
            .file_name()
            .to_str()
            .is_some_and(|name| name.starts_with(start));
        if ours && entry.file_type().is_dir() {
            remove_tree(entry.path()).with_context(|| cannot_write(entry.path()))?;
        }
    }
    Ok(())
}

/// The beginning of every message about a place that cannot be written.
pub(super) fn cannot_write(place: &Path) -> String {
    format!("書けません / cannot write: {}", place.display())
}
