//! Walks a folder of the project in one fixed order and settles what each name is: a file to read, a
//! leftover to pass over, a link that leaves the project, two names that are one. Opens no file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use unicode_normalization::UnicodeNormalization;
use walkdir::{DirEntry, WalkDir};

use super::layout;
use crate::diag::{Diagnostic, Location, Message, catalog};

/// A file that was found.
pub(super) struct Found {
    /// Path below the root, `/`-separated, NFC.
    pub(super) path: Arc<str>,
    /// Where it lies.
    pub(super) disk: PathBuf,
}

/// All files below `folder` (below the canonical `root`) in the order of their paths. `wanted` is
/// asked for each folder below it, by path, and can keep the walk out.
pub(super) fn walk(
    root: &Path,
    folder: &str,
    wanted: &dyn Fn(&str) -> bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Found> {
    let mut found = Vec::new();
    if !is_inside(root, &root.join(folder)) {
        let target = written_target(&root.join(folder));
        let here = Location::file(&Arc::from(folder));
        diagnostics.push(catalog::link_outside(here, &target));
        return found;
    }
    let mut walker = WalkDir::new(root.join(folder))
        .follow_links(true)
        .min_depth(1)
        .into_iter();
    while let Some(step) = walker.next() {
        let entry = match step {
            Ok(entry) => entry,
            Err(error) => {
                diagnostics.extend(fault(root, &error));
                continue;
            }
        };
        let is_folder = entry.file_type().is_dir();
        match settle(root, &entry, wanted, diagnostics) {
            Some(path) if !is_folder => found.push(Found {
                path,
                disk: entry.into_path(),
            }),
            None if is_folder => walker.skip_current_dir(),
            Some(_) | None => {}
        }
    }
    found.sort_by(|a, b| (&a.path, &a.disk).cmp(&(&b.path, &b.disk)));
    without_twins(found, diagnostics)
}

/// The entry's path, if it is to be read or entered.
fn settle(
    root: &Path,
    entry: &DirEntry,
    wanted: &dyn Fn(&str) -> bool,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Arc<str>> {
    let Some(name) = entry.file_name().to_str() else {
        let path = lossy(root, entry.path());
        diagnostics.push(catalog::name_not_unicode(Location::file(&path)));
        return None;
    };
    if layout::is_leftover(name) {
        return None;
    }
    let path = lossy(root, entry.path());
    let kind = entry.file_type();
    if kind.is_dir() && !wanted(&path) {
        return None;
    }
    if layout::is_conflict_copy(name) {
        diagnostics.push(catalog::conflict_copy(Location::file(&path)));
        return None;
    }
    if entry.path_is_symlink()
        && let Err(diagnostic) = stays_inside(root, entry, &path)
    {
        diagnostics.push(*diagnostic);
        return None;
    }
    if kind.is_dir() && named_like_file(&path, name) {
        diagnostics.push(catalog::folder_named_like_file(Location::file(&path)));
        return None;
    }
    Some(path)
}

/// Whether a folder has the name of a text: its author meant a file. Copied folders may be named at will.
fn named_like_file(path: &str, name: &str) -> bool {
    let suffix = name.rsplit_once('.').map(|(_, suffix)| suffix);
    matches!(suffix, Some("md" | "toml")) && layout::role(path) != layout::Role::Copied
}

/// Whether a folder is really inside the project, links followed.
pub(super) fn is_inside(root: &Path, folder: &Path) -> bool {
    folder
        .canonicalize()
        .is_ok_and(|real| real.starts_with(root))
}

/// A link may point within the project, but not at a folder that holds the link itself.
fn stays_inside(root: &Path, entry: &DirEntry, path: &Arc<str>) -> Result<(), Box<Diagnostic>> {
    let here = || Location::file(path);
    let target = written_target(entry.path());
    let Ok(real) = entry.path().canonicalize() else {
        return Err(Box::new(catalog::link_dangling(here(), &target)));
    };
    if !real.starts_with(root) {
        return Err(Box::new(catalog::link_outside(here(), &target)));
    }
    let home = entry
        .path()
        .parent()
        .and_then(|parent| parent.canonicalize().ok());
    if home.is_some_and(|home| home.starts_with(&real)) {
        return Err(Box::new(catalog::link_loop(here(), &target)));
    }
    Ok(())
}

/// What the link says, for the message.
fn written_target(link: &Path) -> String {
    std::fs::read_link(link).map_or_else(|_| "?".to_owned(), |target| target.display().to_string())
}

/// What the walk itself stumbled over.
fn fault(root: &Path, error: &walkdir::Error) -> Option<Diagnostic> {
    let disk = error.path()?;
    let name = disk.file_name().map(|name| name.to_string_lossy());
    if name.is_some_and(|name| layout::is_leftover(&name)) {
        return None;
    }
    let path = lossy(root, disk);
    let here = Location::file(&path);
    if error.loop_ancestor().is_some() {
        return Some(catalog::link_loop(here, &written_target(disk)));
    }
    let is_link = disk
        .symlink_metadata()
        .is_ok_and(|metadata| metadata.is_symlink());
    if is_link {
        return Some(catalog::link_dangling(here, &written_target(disk)));
    }
    let error = error.io_error()?;
    Some(super::disk::unreadable(&path, error))
}

/// Of names that differ only in case or Unicode form the first is kept: on other machines, and in
/// addresses, they are one.
fn without_twins(found: Vec<Found>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Found> {
    let mut seen: BTreeMap<String, Arc<str>> = BTreeMap::new();
    found
        .into_iter()
        .filter(|file| {
            let folded = file.path.to_lowercase();
            let Some(first) = seen.get(&folded) else {
                seen.insert(folded, Arc::clone(&file.path));
                return true;
            };
            let twin = catalog::name_collision(Location::file(&file.path), first);
            diagnostics.push(twin.with_related(
                Location::file(first),
                Message::new("こちらを使います", "this one is used"),
            ));
            false
        })
        .collect()
}

/// The path below the root, `/`-separated, NFC.
fn lossy(root: &Path, disk: &Path) -> Arc<str> {
    let below = disk.strip_prefix(root).unwrap_or(disk);
    let parts: Vec<String> = below
        .components()
        .map(|part| part.as_os_str().to_string_lossy().nfc().collect())
        .collect();
    Arc::from(parts.join("/"))
}
