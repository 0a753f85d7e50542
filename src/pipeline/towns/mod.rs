//! Towns whose pages need not be made again: of which nothing has changed that their pages can see ([`print`]), and
//! whose files lie there as they were written.
//!
//! A record of each town (`source::town_place`) holds what the checks across pages need of its pages, what was wrong
//! with them, and its files with their hashes. Nothing of it is needed: without it the town is made.

mod print;
mod record;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rayon::prelude::*;

use super::{Builder, Request};
use crate::contain::Held;
use crate::diag::Diagnostic;
use crate::plan::{PageKind, Plan, PlannedPage, Section};
use crate::render::Planned;
use crate::render::facts::PageFacts;
use crate::source::{self, Sources};
use crate::write::{Folder, Lasting, Output, Sink, cache};
use print::Prints;

/// The names within a record.
const PAGES: &str = "pages";
const FILES: &str = "files";

/// The towns of a build: what is known of each, and what is to be kept of those that are made.
pub(super) struct Towns<'a> {
    request: &'a Request,
    prints: Prints,
    /// Those that are left as they lie, by the name of their folder.
    kept: BTreeMap<String, Town>,
    /// What is known of the pages of those.
    known: Mutex<(Vec<PageFacts>, Vec<Diagnostic>)>,
    /// Every path that was accepted.
    accepted: Mutex<BTreeSet<Arc<str>>>,
    made: Mutex<Vec<New>>,
}

/// A town that is left as it lies.
struct Town {
    section: Section,
    /// Its paths, sorted.
    paths: Vec<Arc<str>>,
    /// What is to be kept instead, where its files are known better than before.
    better: Option<(Arc<str>, Vec<u8>, Vec<Lasting>)>,
}

/// A town that was made.
struct New {
    section: Section,
    key: Arc<str>,
    pages: Vec<u8>,
    paths: Vec<Arc<str>>,
}

impl<'a> Towns<'a> {
    /// Looks which towns are as they were. Nothing where every page is to be made.
    pub(super) fn look(
        request: &'a Request,
        sources: &Sources,
        planned: &Planned,
        held: &Held,
        folder: &Folder,
    ) -> Option<Self> {
        let builder = request.builder.as_ref().filter(|_| request.cache)?;
        let prints = Prints::of(request, builder, sources, planned, held);
        let plan = &planned.plan;
        let towns: Vec<&[PlannedPage]> = plan.pages.by_section().collect();
        let found: Vec<Option<Found>> = towns
            .into_par_iter()
            .map(|pages| find(request, builder, &prints, plan, pages, folder))
            .collect();
        let mut kept = BTreeMap::new();
        let (mut facts, mut diagnostics) = (Vec::new(), Vec::new());
        for (town, own, about) in found.into_iter().flatten() {
            facts.extend(own);
            diagnostics.extend(about);
            let id = plan.city(town.section).map(|city| city.id.to_string());
            kept.extend(id.map(|id| (id, town)));
        }
        Some(Self {
            request,
            prints,
            kept,
            known: Mutex::new((facts, diagnostics)),
            accepted: Mutex::default(),
            made: Mutex::default(),
        })
    }
}

/// A town that is left, and the facts and findings of its pages.
type Found = (Town, Vec<PageFacts>, Vec<Diagnostic>);

/// A town as its record has it, if it is of just this town and its files lie there.
fn find(
    request: &Request,
    builder: &Builder,
    prints: &Prints,
    plan: &Plan,
    pages: &[PlannedPage],
    folder: &Folder,
) -> Option<Found> {
    let section = pages.first()?.key.section;
    let town = index(section).filter(|_| plan.wants(section))?;
    let place = place(request, plan, section)?;
    let own = Arc::clone(prints.own(town)?);
    let read = |key: &Arc<str>| {
        let files = source::bundled(&place, key)?;
        Some((Arc::clone(key), files))
    };
    let (key, files) = read(&own).or_else(|| read(&prints.beyond(town)?))?;
    let file = |name: &str| {
        let found = files.iter().find(|(own, _)| own == name);
        found.map(|(_, bytes)| &**bytes)
    };
    let (kept, lying) = (file(PAGES)?, file(FILES)?);
    let (facts, diagnostics) = record::read(plan, pages, kept)?;
    let before: Vec<Lasting> = serde_json::from_slice(lying).ok()?;
    let now = folder.keep(&before, builder.began)?;
    let paths = now.iter().map(|file| Arc::clone(&file.path)).collect();
    let better = (now != before).then(|| (key, kept.to_vec(), now));
    let town = Town {
        section,
        paths,
        better,
    };
    Some((town, facts, diagnostics))
}

fn index(section: Section) -> Option<u32> {
    match section {
        Section::City(index) => Some(index),
        Section::Site | Section::Region(_) => None,
    }
}

fn place(request: &Request, plan: &Plan, section: Section) -> Option<PathBuf> {
    let town = plan.city(section)?.id.as_str();
    Some(source::town_place(&request.root, &request.out, town))
}

impl Towns<'_> {
    /// The facts and findings of the pages that are left as they lie.
    pub(super) fn known(&self) -> (Vec<PageFacts>, Vec<Diagnostic>) {
        std::mem::take(&mut *lock(&self.known))
    }

    fn has(&self, path: &str) -> bool {
        let folder = path.split('/').next().unwrap_or_default();
        let town = self.kept.get(folder);
        town.is_some_and(|town| {
            let known = town.paths.binary_search_by(|own| (**own).cmp(path));
            known.is_ok()
        })
    }

    /// Notes the towns that were made: `facts` are of all pages, in the order of the plan; `found` is what was wrong
    /// with those that were made.
    pub(super) fn note(
        &self,
        planned: &Planned,
        facts: &[PageFacts],
        found: &BTreeMap<Section, Vec<Diagnostic>>,
    ) {
        let accepted = lock(&self.accepted);
        let left: BTreeSet<Section> = self.kept.values().map(|town| town.section).collect();
        let sections: Vec<&[PageFacts]> = facts
            .chunk_by(|a, b| a.key.section == b.key.section)
            .collect();
        let made = sections.into_par_iter().filter_map(|facts| {
            let section = facts.first()?.key.section;
            let town = index(section).filter(|_| !left.contains(&section))?;
            let key = if planned.looked_beyond(section) {
                self.prints.beyond(town)?
            } else {
                Arc::clone(self.prints.own(town)?)
            };
            let found = found.get(&section).map_or(&[][..], Vec::as_slice);
            Some(New {
                section,
                key,
                pages: record::write(&planned.plan, facts, found)?,
                paths: paths(&planned.plan, section, facts, &accepted),
            })
        });
        *lock(&self.made) = made.collect();
    }

    /// The files of the towns that were made.
    pub(super) fn files(&self) -> BTreeSet<Arc<str>> {
        let made = lock(&self.made);
        made.iter().flat_map(|town| &town.paths).cloned().collect()
    }

    /// Keeps what is known of each town for the next build. `lasting` are the files as they were published.
    pub(super) fn keep(
        self,
        plan: &Plan,
        lasting: &BTreeMap<Arc<str>, Lasting>,
    ) -> anyhow::Result<()> {
        let better = self.kept.into_values().filter_map(|town| {
            let (key, pages, files) = town.better?;
            Some((town.section, key, pages, files))
        });
        let made = self.made.into_inner();
        let made = made.unwrap_or_else(PoisonError::into_inner);
        let new = made.into_iter().filter_map(|town| {
            let files = town.paths.iter().map(|path| lasting.get(path).cloned());
            let files: Vec<Lasting> = files.collect::<Option<_>>()?;
            Some((town.section, town.key, town.pages, files))
        });
        let all: Vec<_> = better.chain(new).collect();
        let request = self.request;
        all.into_par_iter()
            .try_for_each(|(section, key, pages, files)| {
                let Some(place) = place(request, plan, section) else {
                    return Ok(());
                };
                let files = serde_json::to_vec(&files)?;
                let whole = [(PAGES, &*pages), (FILES, &*files)];
                cache::keep_whole(&place, &source::bundle(&key, whole.into_iter()))
            })
    }
}

fn lock<T>(held: &Mutex<T>) -> MutexGuard<'_, T> {
    held.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The files of a town among those that were accepted: its pages and what is made of its records and pages alone. An old
/// address is none of them, for it may lead anywhere.
fn paths(
    plan: &Plan,
    section: Section,
    facts: &[PageFacts],
    accepted: &BTreeSet<Arc<str>>,
) -> Vec<Arc<str>> {
    let mut found: BTreeSet<&Arc<str>> = BTreeSet::new();
    let mut add = |path: &str| found.extend(accepted.get(path));
    for page in facts.iter().filter_map(|facts| plan.find(facts.key)) {
        add(&page.output_path());
        add(&page.readings_path());
    }
    for data in plan.data.iter().filter(|data| data.section == section) {
        add(&data.path);
    }
    for feed in plan.feeds.iter().filter(|feed| feed.section == section) {
        add(&feed.path(&plan.resolved));
    }
    for copy in plan.copies.iter().filter(|copy| copy.section == section) {
        add(&copy.path);
    }
    let is_search = |facts: &&PageFacts| facts.key.kind == PageKind::Search;
    for page in facts.iter().filter(is_search) {
        let folder = page.address.trim_start_matches('/');
        let below = accepted.range::<str, _>((Bound::Included(folder), Bound::Unbounded));
        let below = below.take_while(|path| path.starts_with(folder));
        found.extend(below.filter(|path| path.ends_with(".json")));
    }
    found.into_iter().cloned().collect()
}

/// The output folder without the towns that are left there, noting what is accepted.
pub(super) struct Rest<'a> {
    /// The folder.
    pub(super) folder: &'a Folder,
    /// The towns; none where every page is made.
    pub(super) towns: Option<&'a Towns<'a>>,
}

impl Sink for Rest<'_> {
    fn accept(&self, output: Output<'_>) -> anyhow::Result<()> {
        if let Some(towns) = self.towns {
            lock(&towns.accepted).insert(Arc::from(output.path));
        }
        self.folder.accept(output)
    }

    fn wants(&self, path: &str) -> bool {
        self.towns.is_none_or(|towns| !towns.has(path))
    }
}
