//! The project as it was read, and as it follows its files: only what changed is read again. Read at once or followed
//! change by change, it gives the same sources.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::layout::{self, Role};
use super::load::{self, Read, Selection};
use super::walk::{self, Found};
use super::{
    LoadRequest, SourceFile, Sources, dictionary, font, last_good, manifest, theme, toml_file,
};
use crate::diag::{self, Diagnostic, Location, catalog};

/// Where the site's own file lies: what it says decides what else is read.
const SITE: &str = "content/site.toml";

/// What changed on the disk since the tree was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// Files and folders, by path below the project root.
    pub paths: BTreeSet<Arc<str>>,
    /// Anything may have changed.
    pub all: bool,
}

impl Changed {
    /// Anything may have changed.
    pub fn all() -> Self {
        Self {
            paths: BTreeSet::new(),
            all: true,
        }
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.paths.is_empty() && !self.all
    }

    /// Adds what changed besides.
    pub fn add(&mut self, other: Self) {
        self.paths.extend(other.paths);
        self.all |= other.all;
    }

    /// Whether a file must be read again: it changed, or a folder that it lies in.
    fn holds(&self, path: &str) -> bool {
        let above = path.match_indices('/').filter_map(|(at, _)| path.get(..at));
        self.all || self.paths.contains(path) || above.into_iter().any(|it| self.paths.contains(it))
    }
}

/// A file as it was read.
#[derive(Debug)]
struct Known {
    disk: PathBuf,
    read: Read,
}

/// The project as it lies on the disk.
#[derive(Debug)]
pub struct Tree {
    request: LoadRequest,
    root: PathBuf,
    sources: Arc<Sources>,
    /// Every file below `content/`, also those that nothing uses.
    known: BTreeMap<Arc<str>, Known>,
    /// What was found that is no single file's.
    others: Vec<Diagnostic>,
}

impl Tree {
    /// Reads it all. Fails only if the folder cannot be entered.
    pub fn read(request: LoadRequest) -> anyhow::Result<Self> {
        let root = load::real_root(&request)?;
        let mut tree = Self {
            request,
            root,
            sources: Arc::default(),
            known: BTreeMap::new(),
            others: Vec::new(),
        };
        tree.walk(&Changed::all());
        Ok(tree)
    }

    /// The project's folder by its real name.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What was read.
    pub fn sources(&self) -> &Arc<Sources> {
        &self.sources
    }

    /// What was found while reading.
    pub fn found(&self) -> Vec<Diagnostic> {
        let read = self.known.values().filter_map(|known| known.read.1.clone());
        let mut found: Vec<Diagnostic> = self.others.iter().cloned().chain(read).collect();
        diag::settle(&mut found);
        found
    }

    /// What was read and found.
    pub(super) fn into_sources(self) -> (Sources, Vec<Diagnostic>) {
        let found = self.found();
        let sources = Arc::try_unwrap(self.sources).unwrap_or_else(|shared| (*shared).clone());
        (sources, found)
    }

    /// Reads again what changed. Says whether anything is another than before. Paths are as [`path_below`]
    /// gives them.
    pub fn follow(&mut self, changed: &Changed) -> bool {
        if changed.is_empty() {
            return false;
        }
        let mut again = Vec::with_capacity(changed.paths.len());
        for path in &changed.paths {
            match self.known.get(path) {
                Some(known) if &**path != SITE && is_file(&known.disk) => {
                    again.push((Arc::clone(path), known.disk.clone()));
                }
                _ => return self.walk_again(changed),
            }
        }
        if changed.all {
            return self.walk_again(changed);
        }
        let mut differs = false;
        for (path, disk) in again {
            let read = load::read_one(&path, &disk, &self.request);
            differs |= self.take(&path, disk, read);
        }
        differs
    }

    /// Whether one of these files could not be read.
    pub fn is_unread(&self, changed: &Changed) -> bool {
        changed.paths.iter().any(|path| {
            let known = self.known.get(path);
            known.is_some_and(|it| matches!(it.read.0, Some(SourceFile::Unreadable)))
        })
    }

    /// Whether one of these texts is empty and was not: its editor may be about to write it.
    pub fn is_emptied(&self, changed: &Changed) -> bool {
        changed.paths.iter().any(|path| match self.known.get(path) {
            Some(Known {
                disk,
                read: (Some(SourceFile::Text(text)), _),
            }) => !text.is_empty() && disk.metadata().is_ok_and(|it| it.len() == 0),
            _ => false,
        })
    }

    /// Puts what a file gave in its place. Says whether it is another than before.
    fn take(&mut self, path: &Arc<str>, disk: PathBuf, read: Read) -> bool {
        if let Some(known) = self.known.get(path)
            && same(&known.read, &read)
        {
            return false;
        }
        let sources = Arc::make_mut(&mut self.sources);
        match &read.0 {
            Some(file) => drop(sources.files.insert(Arc::clone(path), file.clone())),
            None => drop(sources.files.remove(path)),
        }
        self.known.insert(Arc::clone(path), Known { disk, read });
        true
    }

    /// Walks the whole tree. Says whether anything is another than before.
    fn walk_again(&mut self, changed: &Changed) -> bool {
        let (sources, found) = (Arc::clone(&self.sources), self.found());
        self.walk(changed);
        !same_sources(&sources, &self.sources) || found != self.found()
    }

    /// Walks the whole tree and reads what changed or is new.
    fn walk(&mut self, changed: &Changed) {
        let (root, request) = (&self.root, &self.request);
        let mut sources = Sources::default();
        let mut others = Vec::new();
        if !root.join("content").is_dir() {
            self.others = vec![catalog::content_missing(Location::Project)];
            (self.sources, self.known) = (Arc::default(), BTreeMap::new());
            return;
        }
        sources.cities = load::folders(root, "content/cities");
        sources.regions = load::folders(root, "content/regions");
        let selection = Selection::new(request, root, &sources.cities);
        let wants = |path: &str| selection.wants(path);
        let found = walk::walk(root, "content", &wants, &mut others);
        let known = read_all(found, request, std::mem::take(&mut self.known), changed);
        let unused = known.iter().filter(|(path, known)| {
            known.read.0.is_none() && layout::role(path) == Role::InUnknownFolder
        });
        others.extend(load::report_unknown(unused.map(|(path, _)| path)));
        let read = known.iter().filter_map(|(path, known)| {
            let file = known.read.0.clone()?;
            Some((Arc::clone(path), file))
        });
        sources.files = read.collect();
        load::note_refused(&mut sources, &others);
        let mut theme_name = "default".to_owned();
        match sources.files.get(SITE) {
            None => {
                let here = Location::file(&Arc::from(SITE));
                others.push(catalog::site_file_missing(here));
            }
            Some(SourceFile::Text(text)) => {
                let (site, _) = toml_file::parse(&Arc::from(SITE), text, 0);
                theme_name = theme::name(&site, &mut others);
                sources.card_font = font::measure(root, &site);
                let before = self.sources.dictionary.as_ref();
                sources.dictionary = dictionary::measure(root, &site, before);
            }
            Some(_) => {}
        }
        theme::read(root, &theme_name, request, &mut sources, &mut others);
        let wants = |owner: &str| selection.wants_owner(owner);
        let last_good = last_good::read(root, &sources.files, &wants, &mut others);
        sources.last_good = Arc::new(last_good);
        let (published, damaged) = manifest::read(&request.out);
        sources.published = Arc::new(published.addresses());
        sources.calendar = Arc::new(published.calendar);
        sources.short = published.short;
        others.extend(damaged);
        (self.sources, self.known, self.others) = (Arc::new(sources), known, others);
    }
}

/// Reads the files that changed or are new, in parallel, and keeps the others.
fn read_all(
    found: Vec<Found>,
    request: &LoadRequest,
    mut before: BTreeMap<Arc<str>, Known>,
    changed: &Changed,
) -> BTreeMap<Arc<str>, Known> {
    let kept: Vec<(Found, Option<Known>)> = found
        .into_iter()
        .map(|file| {
            let known = before.remove(&file.path);
            let good = |known: &Known| known.disk == file.disk && !changed.holds(&file.path);
            let known = known.filter(good);
            (file, known)
        })
        .collect();
    let known: Vec<(Arc<str>, Known)> = kept
        .into_par_iter()
        .map(|(file, known)| {
            let Found { path, disk } = file;
            let known = known.unwrap_or_else(|| Known {
                read: load::read_one(&path, &disk, request),
                disk,
            });
            (path, known)
        })
        .collect();
    known.into_iter().collect()
}

/// Whether a plain file lies there; a link is looked at by the walk.
fn is_file(disk: &Path) -> bool {
    disk.symlink_metadata()
        .is_ok_and(|metadata| metadata.is_file())
}

/// Whether two readings gave the same.
fn same(before: &Read, after: &Read) -> bool {
    let same = match (&before.0, &after.0) {
        (None, None) => true,
        (Some(before), Some(after)) => same_file(before, after),
        _ => false,
    };
    same && before.1 == after.1
}

fn same_file(before: &SourceFile, after: &SourceFile) -> bool {
    match (before, after) {
        (SourceFile::Unreadable, SourceFile::Unreadable) => true,
        (SourceFile::Text(a), SourceFile::Text(b)) => Arc::ptr_eq(a, b) || a == b,
        (SourceFile::Binary(a), SourceFile::Binary(b)) => a == b,
        (SourceFile::Sheet(a), SourceFile::Sheet(b)) => Arc::ptr_eq(a, b) || a == b,
        _ => false,
    }
}

fn same_sources(before: &Sources, after: &Sources) -> bool {
    let mut files = before.files.iter().zip(&after.files);
    before.files.len() == after.files.len()
        && files.all(|(a, b)| a.0 == b.0 && same_file(a.1, b.1))
        && (&before.cities, &before.regions) == (&after.cities, &after.regions)
        && (&before.theme, &before.theme_files) == (&after.theme, &after.theme_files)
        && before.card_font == after.card_font
        && before.dictionary == after.dictionary
        && before.last_good == after.last_good
        && (&before.published, &before.calendar, &before.short)
            == (&after.published, &after.calendar, &after.short)
}

/// Whether the names of files and folders on a path are what editors, Office and file managers leave behind.
pub fn is_leftover(path: &str) -> bool {
    path.split('/').any(layout::is_leftover)
}

/// The path of a file on the disk below the root, by their real names. Nothing for what lies outside.
pub fn path_below(root: &Path, disk: &Path) -> Option<Arc<str>> {
    let below = disk.strip_prefix(root).ok()?;
    let parts: Option<Vec<String>> = below
        .components()
        .map(|part| Some(part.as_os_str().to_str()?.nfc().collect()))
        .collect();
    Some(Arc::from(parts?.join("/")))
}
