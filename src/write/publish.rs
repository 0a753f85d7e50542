//! The moment of publication: drafts are renamed to their places in an order in which no page leads
//! to what is not there, then what is no longer planned is deleted, then the manifest is written.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;

use super::atomic::{self, cannot_write};
use super::folder::{Committed, Folder, Planned, State, Step};
use super::pending::{self, Pending};
use super::place::Target;
use super::{Turn, manifest};
use crate::diag::{self, Location, catalog};
use crate::source::manifest::{Entry, Manifest};

/// Publishes.
pub(super) fn publish(folder: &Folder, state: State) -> anyhow::Result<Committed> {
    let mut done = Committed {
        diagnostics: state.diagnostics,
        ..Committed::default()
    };
    tell_foreign(folder, &state.foreign, &mut done);
    match &folder.target {
        Target::Beside(staging) => beside(folder, staging, &state.planned, &mut done)?,
        Target::Inside(temporary) => inside(folder, temporary, state.planned, &mut done)?,
    }
    diag::settle(&mut done.diagnostics);
    Ok(done)
}

/// Without a manifest a folder full of files is one mistake, not thousands.
fn tell_foreign(folder: &Folder, foreign: &[Arc<str>], done: &mut Committed) {
    const MANY: usize = 3;
    let unknown = folder.owned.manifest.files.is_empty() && folder.owned.pending.is_empty();
    if unknown && foreign.len() > MANY {
        let all = catalog::output_foreign_folder(Location::Project, foreign.len());
        done.diagnostics.push(all);
        return;
    }
    let each = foreign.iter().map(|path| {
        catalog::output_foreign_file(Location::Output {
            path: Arc::clone(path),
        })
    });
    done.diagnostics.extend(each);
}

/// The whole site at once.
fn beside(
    folder: &Folder,
    staging: &Path,
    planned: &BTreeMap<Arc<str>, Planned>,
    done: &mut Committed,
) -> anyhow::Result<()> {
    let manifest = next_manifest(folder, &Manifest::default(), planned);
    done.added = manifest.files.len();
    manifest::write_new(staging, &manifest)?;
    let out = &folder.out;
    // An empty folder is in the way on some systems. If it is not empty any more, renaming fails.
    match fs::remove_dir(out) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            return Err(error).with_context(|| cannot_write(out));
        }
        _ => {}
    }
    atomic::rename(staging, out).with_context(|| cannot_write(out))
}

/// File by file.
fn inside(
    folder: &Folder,
    temporary: &Path,
    mut planned: BTreeMap<Arc<str>, Planned>,
    done: &mut Committed,
) -> anyhow::Result<()> {
    let obsolete = obsolete(folder, &planned);
    note(folder, temporary, &planned)?;

    let mut turns: Vec<(u8, Arc<str>)> = planned
        .iter()
        .filter_map(|(path, planned)| Some((turn(planned)?, Arc::clone(path))))
        .collect();
    turns.sort();
    for (_, path) in &turns {
        let Some(planned) = planned.get_mut(path) else {
            continue;
        };
        if !settle_in(folder, path, planned, &obsolete, done)? {
            let here = Location::Output {
                path: Arc::clone(path),
            };
            done.diagnostics.push(catalog::output_blocked(here));
            planned.step = Step::Keep;
        }
    }
    done.unchanged = planned
        .values()
        .filter(|planned| matches!(planned.step, Step::InPlace))
        .count();
    for path in &obsolete {
        if delete(&folder.out, path)? {
            done.deleted += 1;
        }
    }
    let manifest = next_manifest(folder, &folder.owned.manifest, &planned);
    manifest::write(&folder.out, temporary, &manifest)?;
    pending::remove(&folder.out)
}

/// When a draft is renamed; `None` if there is none.
fn turn(planned: &Planned) -> Option<u8> {
    match (&planned.step, planned.turn) {
        (Step::InPlace | Step::Keep, _) => None,
        (_, Turn::Asset) | (Step::Add(_), Turn::Page) => Some(0),
        (Step::Replace(_), Turn::Page) => Some(1),
        (_, Turn::Index) => Some(2),
    }
}

/// Kairan's own files that are no longer planned.
fn obsolete(folder: &Folder, planned: &BTreeMap<Arc<str>, Planned>) -> BTreeSet<Arc<str>> {
    let owned = &folder.owned;
    let noted = owned
        .pending
        .keys()
        .filter(|path| owned.has(&folder.out.join(&***path), path));
    owned
        .manifest
        .files
        .keys()
        .chain(noted)
        .filter(|path| !planned.contains_key(*path))
        .map(Arc::clone)
        .collect()
}

/// Notes the files to come, and those that a dead run brought, before anything changes.
fn note(
    folder: &Folder,
    temporary: &Path,
    planned: &BTreeMap<Arc<str>, Planned>,
) -> anyhow::Result<()> {
    let mut pending: Pending = folder.owned.pending.clone();
    for (path, planned) in planned {
        let new = !folder.owned.manifest.files.contains_key(path);
        if new && matches!(planned.step, Step::Add(_) | Step::Replace(_)) {
            let hashes = pending.entry(Arc::clone(path)).or_default();
            hashes.insert(Arc::clone(&planned.hash));
        }
    }
    if pending.is_empty() {
        return Ok(());
    }
    pending::write(&folder.out, temporary, &pending)
}

/// Renames one draft to its place. False if something that is not ours is in the way.
fn settle_in(
    folder: &Folder,
    path: &Arc<str>,
    planned: &Planned,
    obsolete: &BTreeSet<Arc<str>>,
    done: &mut Committed,
) -> anyhow::Result<bool> {
    let place = folder.out.join(&**path);
    let (draft, count) = match &planned.step {
        Step::Add(draft) => (draft, &mut done.added),
        Step::Replace(draft) => (draft, &mut done.changed),
        Step::InPlace | Step::Keep => return Ok(true),
    };
    if matches!(planned.step, Step::Add(_)) && !make_way(&folder.out, path, obsolete)? {
        return Ok(false);
    }
    atomic::rename(draft, &place).with_context(|| cannot_write(&place))?;
    *count += 1;
    Ok(true)
}

/// Makes the folders that a new file needs; old files of ours give way.
fn make_way(out: &Path, path: &str, obsolete: &BTreeSet<Arc<str>>) -> anyhow::Result<bool> {
    let (parent, _) = path.rsplit_once('/').unwrap_or(("", path));
    for above in ancestors(parent) {
        if obsolete.contains(above)
            && out
                .join(above)
                .symlink_metadata()
                .is_ok_and(|it| !it.is_dir())
        {
            delete(out, above)?;
        }
    }
    let place = out.join(path);
    if place.is_dir() {
        let start = format!("{path}/");
        for below in obsolete.iter().filter(|old| old.starts_with(&start)) {
            delete(out, below)?;
        }
    }
    if place.symlink_metadata().is_ok() {
        return Ok(false);
    }
    let parent = out.join(parent);
    fs::create_dir_all(&parent).with_context(|| cannot_write(&parent))?;
    Ok(true)
}

/// `a`, `a/b`, `a/b/c` for `a/b/c`.
fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    let cuts = path.match_indices('/').map(|(at, _)| at);
    cuts.chain([path.len()])
        .filter_map(|at| path.get(..at))
        .filter(|above| !above.is_empty())
}

/// Deletes one file of ours and the folders that are empty then. Never through a link.
fn delete(out: &Path, path: &str) -> anyhow::Result<bool> {
    let (parent, _) = path.rsplit_once('/').unwrap_or(("", path));
    let through_link = ancestors(parent).any(|above| {
        out.join(above)
            .symlink_metadata()
            .is_ok_and(|metadata| metadata.is_symlink())
    });
    let place = out.join(path);
    let is_file = place
        .symlink_metadata()
        .is_ok_and(|metadata| !metadata.is_dir());
    if through_link || !is_file {
        return Ok(false);
    }
    fs::remove_file(&place).with_context(|| cannot_write(&place))?;
    let mut above: Vec<&str> = ancestors(parent).collect();
    while let Some(folder) = above.pop() {
        // A folder with something in it stays, and so do those above it.
        if fs::remove_dir(out.join(folder)).is_err() {
            break;
        }
    }
    Ok(true)
}

/// The manifest after this commit.
fn next_manifest(
    folder: &Folder,
    last: &Manifest,
    planned: &BTreeMap<Arc<str>, Planned>,
) -> Manifest {
    let entry = |path: &Arc<str>, planned: &Planned| match planned.step {
        Step::Keep => last.files.get(path).cloned(),
        _ => Some(Entry {
            sha256: Arc::clone(&planned.hash),
            address: planned.address.clone(),
        }),
    };
    let files: BTreeMap<Arc<str>, Entry> = planned
        .iter()
        .filter_map(|(path, planned)| Some((Arc::clone(path), entry(path, planned)?)))
        .collect();
    let answered: BTreeSet<&Arc<str>> = files
        .values()
        .filter_map(|entry| entry.address.as_ref())
        .collect();
    let before = last.addresses();
    let lost = before
        .iter()
        .chain(&folder.lost)
        .filter(|address| !answered.contains(address))
        .cloned()
        .collect();
    Manifest {
        scope: Arc::clone(&folder.scope),
        made_of: folder.made_of.clone(),
        files,
        lost,
        calendar: folder.calendar.clone(),
        short: folder.short.clone(),
        ..Manifest::default()
    }
}
