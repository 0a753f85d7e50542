//! What the pages of a town are made of, as hashes: the town's own files, what no town alone owns, and everything.
//!
//! What a page of a town can see is its own tree (shared, regions, its own files), the registry, the settings, the theme,
//! what the `city.toml` of every town says, which pages the site, the regions and the homes of other towns have, and what
//! is withheld. All that is in the hash of each town. Whatever else of another town a page looks at goes through
//! [`Cx::look_beyond`](crate::render::show::Cx::look_beyond): then the hash of everything counts.

use std::collections::BTreeMap;
use std::fmt::{Debug, Write as _};
use std::sync::Arc;

use rayon::prelude::*;

use super::super::{Builder, Request};
use crate::contain::Held;
use crate::model::Owner;
use crate::plan::cards::CardOf;
use crate::plan::{PageKind, Plan, PlannedPage, Section};
use crate::render::Planned;
use crate::source::{BinaryFile, SourceFile, Sources, hash_bytes};

/// Raised whenever a record or a hash is made otherwise.
const FORMAT: u32 = 1;

/// The hashes of one build.
pub(super) struct Prints {
    own: BTreeMap<u32, Arc<str>>,
    all: Arc<str>,
}

/// A list of what counts, a line each.
#[derive(Default)]
struct List(String);

impl List {
    fn note(&mut self, name: &str, value: &str) {
        let value = hash_bytes(value.as_bytes());
        self.note_hash(name, &value);
    }

    fn note_hash(&mut self, name: &str, hash: &str) {
        // No name may end a line.
        let _ = writeln!(self.0, "{hash} {}", name.escape_debug());
    }

    fn hash(&self) -> Arc<str> {
        hash_bytes(self.0.as_bytes())
    }
}

impl Prints {
    /// Those of a planned site.
    pub(super) fn of(
        request: &Request,
        builder: &Builder,
        sources: &Sources,
        planned: &Planned,
        held: &Held,
    ) -> Self {
        let plan = &planned.plan;
        let mut common = List::default();
        asked(request, builder, plan, &mut common);
        common.note("held", &format!("{held:?}"));
        theme(sources, &mut common);
        let mut towns: BTreeMap<&str, List> = BTreeMap::new();
        for city in &plan.resolved.cities {
            towns.insert(city.id.as_str(), List::default());
        }
        for (path, hash) in files(sources, held) {
            let town = town_of(path).and_then(|town| towns.get_mut(town));
            town.unwrap_or(&mut common).note_hash(path, &hash);
        }
        let mut planned = planned_by_town(plan);
        common.note("planned", &planned.remove(&None).unwrap_or_default());
        let common = common.hash();
        let mut all = List::default();
        let before = (&plan.redirects, &plan.lost, &sources.published);
        all.note("before", &format!("{before:?}"));
        let mut own = BTreeMap::new();
        for (index, city) in (0_u32..).zip(&plan.resolved.cities) {
            let mut list = towns.remove(city.id.as_str()).unwrap_or_default();
            list.note("planned", &planned.remove(&Some(index)).unwrap_or_default());
            list.note_hash("what all see", &common);
            let hash = list.hash();
            all.note_hash(city.id.as_str(), &hash);
            own.insert(index, hash);
        }
        let all = all.hash();
        Self { own, all }
    }

    /// What the pages of a town are made of where they look at their own town alone.
    pub(super) fn own(&self, town: u32) -> Option<&Arc<str>> {
        self.own.get(&town)
    }

    /// The same where they look at others.
    pub(super) fn beyond(&self, town: u32) -> Option<Arc<str>> {
        let own = self.own.get(&town)?;
        Some(hash_bytes(format!("{own} {}", self.all).as_bytes()))
    }
}

/// The town of a file of the author's.
fn town_of(path: &str) -> Option<&str> {
    let rest = path.strip_prefix("content/cities/")?;
    rest.split_once('/').map(|(town, _)| town)
}

/// The program, the day, the options, and the towns, which are told by their places.
fn asked(request: &Request, builder: &Builder, plan: &Plan, list: &mut List) {
    let resolved = &plan.resolved;
    list.note("format", &FORMAT.to_string());
    list.note("program", &builder.program);
    let day = (resolved.date, resolved.fixed_date, request.drafts);
    list.note("day", &format!("{day:?}"));
    list.note("options", &format!("{:?} {:?}", plan.options, plan.base));
    let project = &resolved.project;
    list.note("towns", &format!("{:?}", project.cities));
    let known = (&project.known_cities, &project.known_regions);
    list.note("known", &format!("{known:?}"));
    list.note("withheld", &format!("{:?}", project.withheld));
}

/// Every file that was read, with a hash of what counts of it: of one that is held back the version that stands in for it.
fn files<'a>(sources: &'a Sources, held: &Held) -> Vec<(&'a str, Arc<str>)> {
    let files: Vec<(&Arc<str>, &SourceFile)> = sources.files.iter().collect();
    let hash = |(path, file): (&'a Arc<str>, &SourceFile)| {
        let last = sources.last_good.get(path);
        let own = match file {
            SourceFile::Text(text) => hash_bytes(text.as_bytes()),
            SourceFile::Sheet(book) => book.hash(),
            SourceFile::Binary(file) => hash_bytes(binary(file).as_bytes()),
            SourceFile::Unreadable => Arc::from("unreadable"),
        };
        let hash = match last.filter(|_| held.is_replaced(path)) {
            Some(last) => hash_bytes(format!("{own} {last}").as_bytes()),
            None => own,
        };
        (&**path, hash)
    };
    files.into_par_iter().map(hash).collect()
}

fn binary(file: &BinaryFile) -> String {
    format!("{} {} {:?}", file.hash, file.len, file.start)
}

fn theme(sources: &Sources, list: &mut List) {
    for (path, text) in &sources.theme {
        list.note(path, text);
    }
    for (path, file) in &sources.theme_files {
        list.note(path, &binary(file));
    }
    let font = sources.card_font.as_ref();
    let font = font.map(|font| font.as_ref().map(binary));
    list.note("card font", &format!("{font:?}"));
    let dictionary = sources.dictionary.as_ref();
    let dictionary = dictionary.map(|found| found.as_ref().map(|it| Arc::clone(&it.hash)));
    list.note("dictionary", &format!("{dictionary:?}"));
}

/// What is planned, by town: addresses, files, pictures, cards. Without a town what all pages may lead to or name,
/// whatever files it comes from: that of the site and the regions, and the homes of all towns.
fn planned_by_town(plan: &Plan) -> BTreeMap<Option<u32>, String> {
    let mut found: BTreeMap<Option<u32>, String> = BTreeMap::new();
    let mut note = |section: Section, what: &dyn Debug| {
        let text = found.entry(index(section)).or_default();
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{what:?}");
    };
    for feed in &plan.feeds {
        note(feed.section, feed);
    }
    for data in &plan.data {
        note(data.section, data);
    }
    for copy in &plan.copies {
        note(copy.section, &(&copy.path, binary(&copy.file)));
    }
    for (key, short) in &plan.short {
        note(key.section, &(key, short));
    }
    let folders = plan.resolved.cities.iter().zip(0..);
    let folders: BTreeMap<&str, u32> = folders
        .map(|(city, index)| (city.id.as_str(), index))
        .collect();
    let of_folder = |path: &str| {
        let (folder, _) = path.split_once('/')?;
        folders.get(folder).copied()
    };
    let section = |town: Option<u32>| town.map_or(Section::Site, Section::City);
    for (path, picture) in &plan.pictures.shown {
        note(section(of_folder(path)), &(path, picture));
    }
    for path in &plan.pictures.refused {
        note(section(of_folder(path)), &(path, "refused"));
    }
    for (of, card) in &plan.cards {
        let town = match of {
            CardOf::Site => None,
            CardOf::City(index) => Some(*index),
            CardOf::Guide(key) => match &key.owner {
                Owner::City(id) => folders.get(id.as_str()).copied(),
                _ => None,
            },
        };
        note(section(town), &(of, card));
    }
    for (town, text) in pages(plan) {
        found.entry(town).or_default().push_str(&text);
    }
    found
}

/// All pages, by town, and those that pages of every town may lead to.
fn pages(plan: &Plan) -> Vec<(Option<u32>, String)> {
    let sections: Vec<&[PlannedPage]> = plan.pages.by_section().collect();
    let written = |pages: &&[PlannedPage]| {
        let (mut own, mut seen) = (String::new(), String::new());
        let mut town = None;
        for page in *pages {
            town = index(page.key.section);
            let _ = writeln!(own, "{page:?}");
            if page.key.kind == PageKind::Home {
                let _ = writeln!(seen, "{page:?}");
            }
        }
        [(town, own), (None, seen)]
    };
    let all: Vec<[(Option<u32>, String); 2]> = sections.par_iter().map(written).collect();
    all.into_iter().flatten().collect()
}

fn index(section: Section) -> Option<u32> {
    match section {
        Section::City(index) => Some(index),
        Section::Site | Section::Region(_) => None,
    }
}
