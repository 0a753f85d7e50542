//! What lies where an output is to go, and whether kairan may touch it. Looks, never writes.

use std::io;
use std::path::Path;
use std::sync::Arc;

use super::pending::Pending;
use super::{Content, Output};
use crate::diag::{Diagnostic, Location, catalog};
use crate::source::disk;
use crate::source::manifest::Manifest;

/// What in the output folder is kairan's own.
pub(super) struct Owned {
    pub(super) manifest: Manifest,
    pub(super) pending: Pending,
}

impl Owned {
    /// Whether the file at this path is kairan's own.
    pub(super) fn has(&self, place: &Path, path: &str) -> bool {
        if self.manifest.files.contains_key(path) {
            return true;
        }
        let noted = self.pending.get(path);
        noted.is_some_and(|hashes| file_hash(place).is_ok_and(|own| hashes.contains(&own)))
    }

    /// What lies at this path of the output folder.
    pub(super) fn look(&self, out: &Path, path: &str, hash: &str) -> There {
        let mut place = out.to_path_buf();
        let mut parts = path.split('/').peekable();
        let mut walked = String::new();
        while let Some(part) = parts.next() {
            place.push(part);
            walked.push_str(part);
            let Ok(metadata) = place.symlink_metadata() else {
                return There::Nothing;
            };
            let last = parts.peek().is_none();
            if last && !metadata.is_dir() {
                return self.look_at_file(&place, &walked, metadata.is_file(), hash);
            }
            if metadata.is_symlink() {
                return There::Refused(Refusal::ThroughLink);
            }
            // A folder where a file belongs, or a file where a folder belongs: ours may give way
            // when the rest is published.
            if last || metadata.is_file() {
                let ours = last || self.has(&place, &walked);
                return if ours {
                    There::Nothing
                } else {
                    There::Refused(Refusal::Blocked)
                };
            }
            walked.push('/');
        }
        There::Nothing
    }

    fn look_at_file(&self, place: &Path, path: &str, regular: bool, hash: &str) -> There {
        if !self.has(place, path) {
            There::Refused(Refusal::Foreign)
        } else if regular && file_hash(place).is_ok_and(|own| *own == *hash) {
            There::Same
        } else {
            There::Other
        }
    }
}

/// What lies at an output's place.
pub(super) enum There {
    Nothing,
    Same,
    Other,
    Refused(Refusal),
}

/// Why an output cannot be published.
pub(super) enum Refusal {
    Foreign,
    ThroughLink,
    Blocked,
    SourceChanged,
}

impl Refusal {
    /// The diagnostic for it.
    pub(super) fn explain(&self, here: Location, output: &Output<'_>) -> Diagnostic {
        match (self, output.content) {
            (Self::SourceChanged, Content::Copy(file)) => {
                catalog::source_changed(Location::file(&file.path))
            }
            (Self::ThroughLink, _) => catalog::output_through_link(here),
            (Self::Foreign, _) => catalog::output_foreign_file(here),
            _ => catalog::output_blocked(here),
        }
    }
}

/// SHA-256 of a file as it lies there.
pub(super) fn file_hash(place: &Path) -> io::Result<Arc<str>> {
    let (_, hash) = disk::hash(&mut disk::open(place)?)?;
    Ok(hash)
}
