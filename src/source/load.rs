//! What reading the project is made of: one file, what a part of it needs, what could not be read. One bad file is one
//! diagnostic and holds up nothing else.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, ensure};

use super::layout::{self, Role};
use super::raw::RawTable;
use super::tree::Tree;
use super::{LoadRequest, SourceFile, Sources, disk, toml_file, walk};
use crate::diag::{Diagnostic, Level, Location, catalog};

/// Reads the project. Fails only if its folder cannot be entered at all; mistakes in the material are
/// diagnostics, and what could be read is there.
pub fn load(request: &LoadRequest) -> anyhow::Result<(Sources, Vec<Diagnostic>)> {
    Ok(Tree::read(request.clone())?.into_sources())
}

/// The project's folder by its real name.
pub(super) fn real_root(request: &LoadRequest) -> anyhow::Result<PathBuf> {
    let root = request.root.canonicalize().with_context(|| {
        let root = request.root.display();
        format!("フォルダーを開けません / cannot open the folder: {root}")
    })?;
    ensure!(
        root.is_dir(),
        "フォルダーではありません / not a folder: {}",
        request.root.display()
    );
    Ok(root)
}

/// The names of all folders of cities, or of regions.
pub(super) fn folders(root: &Path, inside: &str) -> BTreeSet<Arc<str>> {
    walkdir::WalkDir::new(root.join(inside))
        .min_depth(1)
        .max_depth(1)
        .follow_links(true)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_dir() && walk::is_inside(root, entry.path()))
        .filter_map(|entry| entry.file_name().to_str().map(Arc::from))
        .filter(|name: &Arc<str>| !layout::is_leftover(name) && !layout::is_conflict_copy(name))
        .collect()
}

/// Which part of the tree this build reads.
pub(super) struct Selection {
    /// Cities and regions; `None` is all.
    chosen: Option<(BTreeSet<String>, BTreeSet<String>)>,
}

impl Selection {
    /// Reads the chosen cities' own files to learn their regions; their faults are reported later.
    pub(super) fn new(request: &LoadRequest, root: &Path, there_are: &BTreeSet<Arc<str>>) -> Self {
        let Some(cities) = &request.cities else {
            return Self { chosen: None };
        };
        let mut regions = BTreeSet::new();
        for city in cities {
            if !there_are.contains(city.as_str()) {
                continue;
            }
            let path: Arc<str> = Arc::from(format!("content/cities/{city}/city.toml"));
            if let Ok(text) = disk::text(&path, &root.join(&*path), request.limits) {
                let (table, _) = toml_file::parse(&path, &text, 0);
                regions.extend(regions_of(&table));
            }
        }
        let cities = cities.iter().cloned().collect();
        Self {
            chosen: Some((cities, regions)),
        }
    }

    /// Whether to enter this folder.
    pub(super) fn wants(&self, folder: &str) -> bool {
        let Some((cities, regions)) = &self.chosen else {
            return true;
        };
        let id = |start| {
            let id = folder.strip_prefix(start)?;
            (!id.contains('/')).then_some(id)
        };
        if let Some(city) = id("content/cities/") {
            return cities.contains(city);
        }
        id("content/regions/").is_none_or(|region| regions.contains(region))
    }

    /// Whether this owner's files are read, by the name of [`layout::Owner::name`].
    pub(super) fn wants_owner(&self, owner: &str) -> bool {
        let Some((cities, regions)) = &self.chosen else {
            return true;
        };
        match (owner.strip_prefix("city-"), owner.strip_prefix("region-")) {
            (Some(city), _) => cities.contains(city),
            (_, Some(region)) => regions.contains(region),
            (None, None) => true,
        }
    }
}

/// The regions that a `city.toml` names, as a list or as one.
fn regions_of(city: &RawTable) -> Vec<String> {
    let Some(value) = city.get("regions").or_else(|| city.get("region")) else {
        return Vec::new();
    };
    let values = value.as_list().unwrap_or(std::slice::from_ref(value));
    let texts = values.iter().filter_map(|value| value.as_text());
    texts.map(str::to_owned).collect()
}

/// What reading one file gave; `None` keeps it out of the sources.
pub(super) type Read = (Option<SourceFile>, Option<Diagnostic>);

/// Folders that nothing reads, named once each and not for each of their files.
pub(super) fn report_unknown<'a>(paths: impl Iterator<Item = &'a Arc<str>>) -> Vec<Diagnostic> {
    let unknown: BTreeSet<Arc<str>> = paths.filter_map(unknown_folder).collect();
    let unused = unknown.iter().map(|folder: &Arc<str>| {
        catalog::folder_not_used(Location::file(folder), &layout::FOLDERS.join(", "))
    });
    unused.collect()
}

/// Reads one file as what its place says.
pub(super) fn read_one(path: &Arc<str>, disk: &Path, request: &LoadRequest) -> Read {
    let read = match layout::role(path) {
        Role::Text => disk::text(path, disk, request.limits).map(SourceFile::Text),
        Role::Sheet => disk::sheet(path, disk).map(SourceFile::Sheet),
        Role::Copied => disk::binary(path, disk, request.limits).map(SourceFile::Binary),
        Role::Unused => {
            let here = Location::file(path);
            return (None, Some(catalog::file_not_used(here, &suffix(path))));
        }
        Role::InUnknownFolder => return (None, None),
    };
    match read {
        Ok(file) => (Some(file), None),
        Err(diagnostic) => (Some(SourceFile::Unreadable), Some(*diagnostic)),
    }
}

/// A text that the walk refused (a link out of the project, for example) is there and cannot be read:
/// its last good version may stand in for it.
pub(super) fn note_refused(sources: &mut Sources, diagnostics: &[Diagnostic]) {
    let errors = diagnostics
        .iter()
        .filter(|found| found.level == Level::Error);
    for path in errors.filter_map(|found| found.location.path()) {
        let named = !path.contains(char::REPLACEMENT_CHARACTER);
        if named && layout::role(path) == Role::Text && !sources.files.contains_key(path) {
            let refused = SourceFile::Unreadable;
            sources.files.insert(Arc::clone(path), refused);
        }
    }
}

fn suffix(path: &str) -> String {
    let name = path.rsplit_once('/').map_or(path, |(_, name)| name);
    name.rsplit_once('.')
        .map_or_else(String::new, |(_, suffix)| suffix.to_owned())
}

/// The folder that nothing reads, so that it is named once and not for each of its files.
fn unknown_folder(path: &Arc<str>) -> Option<Arc<str>> {
    let (_, rest) = layout::owner(path)?;
    let (folder, _) = rest.split_once('/')?;
    let above = path.len().checked_sub(rest.len())?;
    path.get(..above + folder.len()).map(Arc::from)
}
