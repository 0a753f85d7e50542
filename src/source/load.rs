//! Reads everything a build needs, in parallel and in one fixed order. One bad file is one diagnostic
//! and holds up nothing else.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, ensure};
use rayon::prelude::*;

use super::layout::{self, Role};
use super::raw::RawTable;
use super::walk::{self, Found};
use super::{LoadRequest, SourceFile, Sources, disk, font, last_good, manifest, theme, toml_file};
use crate::diag::{self, Diagnostic, Level, Location, catalog};

/// Reads the project. Fails only if its folder cannot be entered at all; mistakes in the material are
/// diagnostics, and what could be read is there.
pub fn load(request: &LoadRequest) -> anyhow::Result<(Sources, Vec<Diagnostic>)> {
    let root = request.root.canonicalize().with_context(|| {
        let root = request.root.display();
        format!("フォルダーを開けません / cannot open the folder: {root}")
    })?;
    ensure!(
        root.is_dir(),
        "フォルダーではありません / not a folder: {}",
        request.root.display()
    );
    let mut sources = Sources::default();
    let mut diagnostics = Vec::new();
    if !root.join("content").is_dir() {
        diagnostics.push(catalog::content_missing(Location::Project));
        return Ok((sources, diagnostics));
    }

    sources.cities = folders(&root, "content/cities");
    sources.regions = folders(&root, "content/regions");
    let selection = Selection::new(request, &root, &sources.cities);
    let found = walk::walk(
        &root,
        "content",
        &|path| selection.wants(path),
        &mut diagnostics,
    );
    read_all(&found, request, &mut sources, &mut diagnostics);
    note_refused(&mut sources, &diagnostics);

    let site_file: Arc<str> = Arc::from("content/site.toml");
    let mut theme_name = "default".to_owned();
    match sources.files.get(&site_file) {
        None => diagnostics.push(catalog::site_file_missing(Location::file(&site_file))),
        Some(SourceFile::Text(text)) => {
            let (site, _) = toml_file::parse(&site_file, text, 0);
            theme_name = theme::name(&site, &mut diagnostics);
            sources.card_font = font::measure(&root, &site);
        }
        Some(_) => {}
    }
    theme::read(&root, &theme_name, request, &mut sources, &mut diagnostics);
    let wants = |owner: &str| selection.wants_owner(owner);
    sources.last_good = last_good::read(&root, &wants, &mut diagnostics);
    let (published, damaged) = manifest::read(&request.out);
    sources.published = published.addresses();
    sources.calendar = published.calendar;
    sources.short = published.short;
    diagnostics.extend(damaged);
    diag::settle(&mut diagnostics);
    Ok((sources, diagnostics))
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
        .filter(|name: &Arc<str>| !layout::is_leftover(name))
        .collect()
}

/// Which part of the tree this build reads.
struct Selection {
    /// Cities and regions; `None` is all.
    chosen: Option<(BTreeSet<String>, BTreeSet<String>)>,
}

impl Selection {
    /// Reads the chosen cities' own files to learn their regions; their faults are reported later.
    fn new(request: &LoadRequest, root: &Path, there_are: &BTreeSet<Arc<str>>) -> Self {
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
    fn wants(&self, folder: &str) -> bool {
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
    fn wants_owner(&self, owner: &str) -> bool {
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
type Read = (Option<SourceFile>, Option<Diagnostic>);

fn read_all(
    found: &[Found],
    request: &LoadRequest,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let read: Vec<Read> = found
        .par_iter()
        .map(|file| read_one(&file.path, &file.disk, request))
        .collect();
    let mut unknown = BTreeSet::new();
    for (file, (content, diagnostic)) in found.iter().zip(read) {
        diagnostics.extend(diagnostic);
        if let Some(content) = content {
            sources.files.insert(Arc::clone(&file.path), content);
        } else if layout::role(&file.path) == Role::InUnknownFolder {
            unknown.extend(unknown_folder(&file.path));
        }
    }
    let unused = unknown.iter().map(|folder: &Arc<str>| {
        catalog::folder_not_used(Location::file(folder), &layout::FOLDERS.join(", "))
    });
    diagnostics.extend(unused);
}

fn read_one(path: &Arc<str>, disk: &Path, request: &LoadRequest) -> Read {
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
fn note_refused(sources: &mut Sources, diagnostics: &[Diagnostic]) {
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
