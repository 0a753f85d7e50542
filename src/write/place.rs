//! Where the output folder may be, and whether the site is written beside it and renamed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};

use super::atomic::{self, cannot_write};

/// How temporary folders inside the output folder begin.
pub(super) const TEMPORARY: &str = ".kairan-tmp-";

/// Where files go first.
pub(super) enum Target {
    /// A folder beside the output folder, which becomes it.
    Beside(PathBuf),
    /// A folder inside the output folder, from which files are renamed to their places.
    Inside(PathBuf),
}

/// The output folder's real path. Refuses places where writing would hurt the project.
pub(super) fn resolve(root: &Path, out: &Path) -> anyhow::Result<PathBuf> {
    let out = std::path::absolute(out).with_context(|| cannot_write(out))?;
    let out = real(&out);
    let shown = out.display();
    if root.starts_with(&out) {
        bail!(
            "出力先がサイトのフォルダーそのもの、またはそれを含むフォルダーです。--out public のように別のフォルダーを示してください / the output folder is the site's own folder or holds it; name another one, for example --out public: {shown}"
        );
    }
    for kept in ["content", "themes", ".kairan", ".git"] {
        if out.starts_with(root.join(kept)) {
            bail!(
                "出力先が {kept} の中です。--out public のように別のフォルダーを示してください / the output folder is inside {kept}; name another one, for example --out public: {shown}"
            );
        }
    }
    if let Ok(metadata) = fs::metadata(&out) {
        ensure!(
            metadata.is_dir(),
            "出力先がフォルダーではありません / the output is not a folder: {shown}"
        );
    }
    Ok(out)
}

/// The path with the links of its existing part resolved.
fn real(path: &Path) -> PathBuf {
    let mut missing = Vec::new();
    let mut existing = path;
    loop {
        if let Ok(mut found) = existing.canonicalize() {
            found.extend(missing.iter().rev());
            return found;
        }
        let (Some(parent), Some(name)) = (existing.parent(), existing.file_name()) else {
            return path.to_path_buf();
        };
        missing.push(name);
        existing = parent;
    }
}

/// Removes what dead runs left, then makes the folder that files go to first. The caller holds the lock.
pub(super) fn prepare(out: &Path) -> anyhow::Result<Target> {
    let parent = out.parent().context("an output folder without a parent")?;
    let name = out
        .file_name()
        .and_then(|name| name.to_str())
        .context("output folder name")?;
    let staging = format!(".{name}.kairan-staging-");
    fs::create_dir_all(parent).with_context(|| cannot_write(parent))?;
    atomic::sweep(parent, &staging)?;
    if out.exists() {
        atomic::sweep(out, TEMPORARY)?;
    }
    let run = std::process::id();
    if is_fresh(out, parent) {
        let beside = parent.join(format!("{staging}{run}"));
        if fs::create_dir(&beside).is_ok() {
            return Ok(Target::Beside(beside));
        }
    }
    let inside = out.join(format!("{TEMPORARY}{run}"));
    fs::create_dir_all(&inside).with_context(|| cannot_write(&inside))?;
    Ok(Target::Inside(inside))
}

/// Whether nothing is in the output folder and a folder beside it can take its place.
fn is_fresh(out: &Path, parent: &Path) -> bool {
    if out.symlink_metadata().is_err() {
        return true;
    }
    let empty = walkdir::WalkDir::new(out)
        .min_depth(1)
        .max_depth(1)
        .into_iter()
        .next()
        .is_none();
    empty && same_volume(out, parent)
}

/// A folder cannot be renamed onto a mounted volume.
#[cfg(unix)]
fn same_volume(a: &Path, b: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (fs::metadata(a), fs::metadata(b)) {
        (Ok(a), Ok(b)) => a.dev() == b.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn same_volume(_: &Path, _: &Path) -> bool {
    true
}
