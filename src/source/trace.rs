//! What lies in folders, told by names, lengths and times alone: no file is opened. Two equal traces mean that nothing
//! was written in between.

use std::fs::Metadata;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use super::disk;

/// What lay in folders.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    /// Of every name, length and time.
    pub hash: Arc<str>,
    /// When the youngest of the files changed, in nanoseconds since 1970.
    pub newest: i128,
}

/// Traces folders, or what is left of them; links are followed. None where something cannot be told, as on a file
/// system without times.
pub fn trace(folders: &[PathBuf]) -> Option<Trace> {
    let mut branches: Vec<PathBuf> = Vec::new();
    for folder in folders {
        branches.push(folder.clone());
        if !folder.exists() {
            continue;
        }
        let inside = WalkDir::new(folder).min_depth(1).max_depth(1);
        for entry in inside.follow_links(true).sort_by_file_name() {
            branches.push(entry.ok()?.into_path());
        }
    }
    let traced: Option<Vec<Trace>> = branches
        .par_iter()
        .map(|branch| one(branch, folders.contains(branch)))
        .collect();
    let mut all = Sha256::new();
    let mut newest = 0;
    for trace in traced? {
        all.update(trace.hash.as_bytes());
        newest = newest.max(trace.newest);
    }
    let hash = disk::hex(&all.finalize());
    Some(Trace { hash, newest })
}

/// One branch; of a `bare` folder only whether it is there.
fn one(branch: &Path, bare: bool) -> Option<Trace> {
    let mut hash = Sha256::new();
    let mut newest = 0;
    if bare {
        hash.update(branch.as_os_str().as_encoded_bytes());
        hash.update([u8::from(branch.is_dir())]);
        let hash = disk::hex(&hash.finalize());
        return Some(Trace { hash, newest });
    }
    for entry in WalkDir::new(branch).follow_links(true).sort_by_file_name() {
        let entry = entry.ok()?;
        hash.update(entry.path().as_os_str().as_encoded_bytes());
        if entry.file_type().is_dir() {
            hash.update("\0/");
            continue;
        }
        let metadata = entry.metadata().ok()?;
        let (stamp, changed) = stamp(&metadata)?;
        newest = newest.max(changed);
        hash.update(stamp);
    }
    let hash = disk::hex(&hash.finalize());
    Some(Trace { hash, newest })
}

/// Length, times and place of a file, and when it changed. The time of the last change cannot be set back by anyone.
#[cfg(unix)]
pub fn stamp(metadata: &Metadata) -> Option<(String, i128)> {
    use std::os::unix::fs::MetadataExt as _;
    let nanoseconds = |s: i64, ns: i64| i128::from(s) * 1_000_000_000 + i128::from(ns);
    let changed = nanoseconds(metadata.ctime(), metadata.ctime_nsec());
    let written = nanoseconds(metadata.mtime(), metadata.mtime_nsec());
    let (length, place) = (metadata.len(), metadata.ino());
    (changed > 0).then(|| (format!("\0{length} {written} {changed} {place}\n"), changed))
}

/// Length and time of a file, and when it was written.
#[cfg(not(unix))]
pub fn stamp(metadata: &Metadata) -> Option<(String, i128)> {
    let written = metadata.modified().ok()?;
    let since = written.duration_since(std::time::UNIX_EPOCH).ok()?;
    let written = i128::try_from(since.as_nanos()).ok()?;
    let length = metadata.len();
    Some((format!("\0{length} {written}\n"), written))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    #[expect(clippy::disallowed_methods, reason = "tests write files")]
    fn every_change_shows() {
        let root = tempfile::tempdir().unwrap();
        let folders = [root.path().join("a"), root.path().join("b")];
        let look = || trace(&folders).unwrap().hash;
        let mut seen = vec![look()];
        let mut step = |what: &str| {
            let now = look();
            assert!(!seen.contains(&now), "{what}");
            seen.push(now);
        };
        fs::create_dir_all(root.path().join("a/c")).unwrap();
        step("a folder");
        fs::write(root.path().join("a/c/x"), "1").unwrap();
        step("a file");
        fs::write(root.path().join("a/c/x"), "12").unwrap();
        step("its length");
        fs::rename(root.path().join("a/c/x"), root.path().join("a/c/y")).unwrap();
        step("its name");
        fs::rename(root.path().join("a/c/y"), root.path().join("a/y")).unwrap();
        step("its folder");
        fs::create_dir(root.path().join("b")).unwrap();
        step("the second folder");
        assert_eq!(look(), look());
    }
}
