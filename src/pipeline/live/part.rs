//! Which findings concern a page: those in the files that it is made of.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Shown;
use crate::diag::{Diagnostic, Level, Location};
use crate::model::{Collection, Entry, Owner};
use crate::plan::address::collection_folder;
use crate::plan::{PageKind, Plan, PlannedPage, Section};
use crate::validate::assemble::key_of_path;

/// What a page is made of.
enum Made {
    /// These files.
    Of(BTreeSet<Arc<str>>),
    /// All below a folder, and these.
    Below(String, BTreeSet<Arc<str>>),
}

impl Made {
    fn holds(&self, path: &str) -> bool {
        match self {
            Self::Of(files) => files.contains(path),
            Self::Below(folder, files) => path.starts_with(folder) || files.contains(path),
        }
    }
}

impl Shown {
    /// The findings that concern the page at an address, gravest first. What nobody has yet is no mistake of a page.
    pub fn findings_at(&self, address: &str) -> Vec<&Diagnostic> {
        let all = self.findings().iter();
        let plan = self.planned.as_ref().map(|planned| &planned.plan);
        let page = plan.and_then(|plan| Some((plan, plan.at(address)?)));
        let mut found: Vec<&Diagnostic> = match page {
            None => all.filter(|it| may_be_why(it, address)).collect(),
            Some((plan, page)) => {
                let (made, output) = (made_of(plan, page), page.output_path());
                let concerns = |place: &Location| match place {
                    Location::Output { path } => **path == *output,
                    Location::Project => page.key.kind == PageKind::Portal,
                    _ => place.path().is_some_and(|path| made.holds(path)),
                };
                all.filter(|it| concerns(&it.location)).collect()
            }
        };
        found.retain(|it| it.level != Level::Gap);
        found.sort_by(|a, b| (a.level, *a).cmp(&(b.level, *b)));
        found
    }

    /// Errors in a file whose page would be at an address: it is left out until they are mended.
    pub fn why_nothing(&self, address: &str) -> Vec<&Diagnostic> {
        let all = self.findings().iter();
        let own = |it: &&Diagnostic| {
            let path = it.location.path();
            it.level == Level::Error && path.is_some_and(|path| would_be_at(path, address))
        };
        all.filter(own).collect()
    }
}

/// Where there is no page: an error of the city's, of what all share, or of the site.
fn may_be_why(found: &Diagnostic, address: &str) -> bool {
    if found.level != Level::Error {
        return false;
    }
    let Some(path) = found.location.path() else {
        return true;
    };
    let city = path.strip_prefix("content/cities/");
    let city = city.and_then(|rest| rest.split('/').next());
    city.is_none_or(|city| first(address) == Some(city))
}

fn first(address: &str) -> Option<&str> {
    address.split('/').find(|part| !part.is_empty())
}

/// Whether the page of a text would be at an address, in any language.
fn would_be_at(path: &str, address: &str) -> bool {
    let Some((owner, collection, id)) = key_of_path(path) else {
        return false;
    };
    if collection == Collection::Pages {
        return address.trim_matches('/').ends_with(id.as_str());
    }
    let end = format!("/{}/{id}/", collection_folder(collection));
    let here = match &owner {
        Owner::City(city) => first(address) == Some(city.as_str()),
        Owner::Region(_) | Owner::Shared | Owner::Site => true,
    };
    here && address.ends_with(&end)
}

fn made_of(plan: &Plan, page: &PlannedPage) -> Made {
    let registry = |name: &str| Made::Of([Arc::from(format!("content/{name}"))].into());
    match page.key.kind {
        PageKind::Portal => registry("site.toml"),
        PageKind::Organization(_) => registry("organizations.toml"),
        PageKind::Glossary => registry("glossary.toml"),
        PageKind::Results | PageKind::Search | PageKind::NotFound => Made::Of(BTreeSet::new()),
        PageKind::Home | PageKind::Index | PageKind::Data => home(plan, page),
        PageKind::Entry(collection, index) => entry(plan, page.key.section, collection, index),
        PageKind::Concern(_) | PageKind::ConcernLarge(_) | PageKind::ContactSheet => {
            list(plan, page, Collection::Windows)
        }
        PageKind::ClinicChoice(_)
        | PageKind::ClinicArea(_)
        | PageKind::ClinicService(_)
        | PageKind::ClinicRow(_) => list(plan, page, Collection::Clinics),
        PageKind::LectureMonth(_)
        | PageKind::LectureYear(_)
        | PageKind::LecturePlaces
        | PageKind::LectureAudiences => list(plan, page, Collection::Lectures),
        PageKind::List(collection) => list(plan, page, collection),
    }
}

/// All of a city's or region's own files.
fn home(plan: &Plan, page: &PlannedPage) -> Made {
    let folder = match page.key.section {
        Section::City(_) => plan
            .city(page.key.section)
            .map(|city| format!("content/cities/{}/", city.id)),
        Section::Region(index) => {
            let regions = &plan.resolved.project.regions;
            let id = regions.keys().nth(index as usize);
            id.map(|id| format!("content/regions/{id}/"))
        }
        Section::Site => None,
    };
    match folder {
        Some(folder) => Made::Below(folder, BTreeSet::new()),
        None => Made::Of(BTreeSet::new()),
    }
}

fn entry(plan: &Plan, section: Section, collection: Collection, index: u32) -> Made {
    let entries = match plan.city(section) {
        Some(city) => city.entries(collection),
        None => &plan.resolved.pages,
    };
    let entry = entries.get(index as usize);
    Made::Of(
        entry
            .map(|it| files(&it.entry).collect())
            .unwrap_or_default(),
    )
}

fn list(plan: &Plan, page: &PlannedPage, collection: Collection) -> Made {
    let city = plan.city(page.key.section);
    let entries = city.map_or(&[][..], |city| city.entries(collection));
    let shown = entries.iter().flat_map(|it| files(&it.entry)).collect();
    match city {
        // A file that is left out has no entry here.
        Some(city) => {
            let word = collection.word();
            Made::Below(format!("content/cities/{}/{word}", city.id), shown)
        }
        None => Made::Of(shown),
    }
}

/// The files that an entry and its translations were read from.
fn files(entry: &Entry) -> impl Iterator<Item = Arc<str>> {
    let translations = entry.translations.values().map(|it| &it.place);
    let body = entry.body.iter().map(|body| Arc::clone(&body.file));
    let places = translations.chain([&entry.place]);
    places.filter_map(|place| place.path().cloned()).chain(body)
}
