//! A folder with the site as it is published: what lies there, by the manifest, or file by file where there is none.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context as _;
use walkdir::WalkDir;

use super::{Limits, disk, manifest};
use crate::diag::trouble::Trouble;

/// The site as it stands.
#[derive(Clone, Debug)]
pub struct Published {
    folder: PathBuf,
    /// SHA-256 of each file, by its path below the folder.
    pub files: BTreeMap<Arc<str>, Arc<str>>,
    /// Which part of the site lies there; empty for the whole.
    pub scope: Arc<str>,
    /// Whether a manifest says so.
    pub has_manifest: bool,
}

/// Looks at a folder. One that holds no site is an error.
pub fn published(folder: &Path) -> anyhow::Result<Published> {
    let shown = folder.display();
    if !folder.is_dir() {
        return Err(Trouble::new(
            format!("公開したサイトのフォルダーがありません: {shown}"),
            format!("there is no folder of a published site: {shown}"),
        )
        .into());
    }
    let (manifest, _) = manifest::read(folder);
    if !manifest.files.is_empty() {
        let files = manifest.files.into_iter();
        return Ok(Published {
            folder: folder.to_path_buf(),
            files: files.map(|(path, entry)| (path, entry.sha256)).collect(),
            scope: manifest.scope,
            has_manifest: true,
        });
    }
    let files = walk(folder)?;
    // Every site of ours has both, also one of a single city; a folder of anything else hardly has.
    if !files.contains_key("index.html") || !files.contains_key("404.html") {
        return Err(Trouble::new(
            format!("作られたサイトのフォルダーではありません: {shown}。kairan build で作って公開したフォルダー（.kairan-manifest.json のあるもの）を指定してください"),
            format!("not the folder of a built site: {shown}; give the folder that kairan build made and that is published (with .kairan-manifest.json)"),
        )
        .into());
    }
    Ok(Published {
        folder: folder.to_path_buf(),
        files,
        scope: Arc::from(""),
        has_manifest: false,
    })
}

/// Every regular file that is not hidden, with the hash of its bytes. No link is followed.
fn walk(folder: &Path) -> anyhow::Result<BTreeMap<Arc<str>, Arc<str>>> {
    let mut files = BTreeMap::new();
    let is_hidden = |entry: &walkdir::DirEntry| {
        entry.depth() > 0 && entry.file_name().to_string_lossy().starts_with('.')
    };
    let walker = WalkDir::new(folder).sort_by_file_name().into_iter();
    for entry in walker.filter_entry(|entry| !is_hidden(entry)) {
        let entry = entry.with_context(|| cannot(folder))?;
        let below = entry.path().strip_prefix(folder).ok();
        let Some(below) = below.filter(|_| entry.file_type().is_file()) else {
            continue;
        };
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        let path = parts.join("/");
        let hash = disk::open(entry.path()).and_then(|mut file| disk::hash(&mut file));
        let (_, hash) = hash.with_context(|| cannot(entry.path()))?;
        files.insert(Arc::from(path), hash);
    }
    Ok(files)
}

fn cannot(place: &Path) -> String {
    format!("読めません / cannot read: {}", place.display())
}

impl Published {
    /// A page as it stands. Nothing where it is not there, is no text, or is a link to elsewhere.
    pub fn text(&self, path: &str) -> anyhow::Result<Option<String>> {
        if !self.files.contains_key(path)
            || path.split('/').any(|part| matches!(part, "" | "." | ".."))
        {
            return Ok(None);
        }
        let place = self.folder.join(path);
        let Ok(metadata) = place.symlink_metadata() else {
            return Ok(None);
        };
        if !metadata.is_file() {
            return Ok(None);
        }
        let mut bytes = Vec::new();
        disk::open(&place)
            .and_then(|file| file.take(Limits::default().binary).read_to_end(&mut bytes))
            .with_context(|| cannot(&place))?;
        Ok(String::from_utf8(bytes).ok())
    }
}
