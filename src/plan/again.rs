//! What was planned before, for those who look at a site again and again: the pages of a city, as long as all that gives
//! them their kinds and addresses is the same, and the addresses it has lost.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound::{Included, Unbounded};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use super::events;
use super::sections::SectionPages;
use super::{
    DataKind, FeedKind, Plan, PlannedPage, Redirect, Section, data, feeds, pages, redirects,
};
use crate::diag::Diagnostic;
use crate::model::resolved::{ResolvedCity, ResolvedEntry, ResolvedProject};
use crate::model::{Choice as _, CityId, Collection, Kept, Site};
use crate::source::manifest::PublishedCalendar;

/// What all cities are planned with.
#[derive(Debug, PartialEq)]
struct Ground {
    site: Site,
    date: Date,
}

/// A city as it was planned.
#[derive(Debug)]
struct Known {
    section: Section,
    city: Arc<ResolvedCity>,
    pages: Arc<SectionPages>,
    rest: Arc<Rest>,
}

/// What else a city has: as long as it is the same city.
#[derive(Debug)]
pub(super) struct Rest {
    pub(super) redirects: Vec<Redirect>,
    pub(super) data: Vec<DataKind>,
    pub(super) feeds: Vec<FeedKind>,
}

impl Rest {
    fn of(project: &ResolvedProject, index: usize, city: &ResolvedCity) -> Self {
        let section = Section::City(pages::count(index));
        Self {
            redirects: redirects::of_city(section, city),
            data: data::kinds(project, section),
            feeds: feeds::own(project, city),
        }
    }
}

/// The addresses of a section that the last build published and that none of its pages has.
#[derive(Debug)]
struct Gone {
    pages: Arc<SectionPages>,
    addresses: Vec<Arc<str>>,
}

/// What was planned before. What a city's pages are depends on the city, the site's own file and the day alone.
#[derive(Debug, Default)]
pub struct Memo {
    ground: Option<Ground>,
    cities: BTreeMap<CityId, Known>,
    others: BTreeMap<Section, Arc<SectionPages>>,
    published: Arc<BTreeSet<Arc<str>>>,
    gone: BTreeMap<Section, Gone>,
    told: Option<Told>,
}

/// What was said of the calendars, and of which lectures.
#[derive(Debug)]
struct Told {
    before: Arc<PublishedCalendar>,
    lectures: Vec<Kept<ResolvedEntry>>,
    found: Vec<Diagnostic>,
}

impl Memo {
    /// What changed in a way that the calendars of a plan do not tell: said again only where a lecture changed.
    pub fn changes(&mut self, plan: &Plan, before: &Arc<PublishedCalendar>) -> Vec<Diagnostic> {
        let lectures = plan.resolved.cities.iter().filter_map(|city| {
            let list = city.collections.get(Collection::Lectures.slot());
            list.cloned()
        });
        let lectures: Vec<Kept<ResolvedEntry>> = lectures.collect();
        let known = self.told.as_ref().filter(|told| {
            let mut pairs = told.lectures.iter().zip(&lectures);
            Arc::ptr_eq(&told.before, before)
                && told.lectures.len() == lectures.len()
                && pairs.all(|(a, b)| a.is(b))
        });
        if let Some(told) = known {
            return told.found.clone();
        }
        let found = events::changes(plan, before);
        self.told = Some(Told {
            before: Arc::clone(before),
            lectures,
            found: found.clone(),
        });
        found
    }

    /// The pages of all cities, planned only where they are not known.
    pub(super) fn cities(&mut self, project: &ResolvedProject) -> Vec<Arc<SectionPages>> {
        let site = &project.project.site;
        let same = |ground: &Ground| ground.site == *site && ground.date == project.date;
        if !self.ground.as_ref().is_some_and(same) {
            self.cities.clear();
            self.told = None;
            self.ground = Some(Ground {
                site: site.clone(),
                date: project.date,
            });
        }
        let cities = (0..project.cities.len())
            .into_par_iter()
            .zip(&project.cities);
        let before = &self.cities;
        let known: Vec<Known> = cities
            .map(|(index, city)| {
                let section = Section::City(pages::count(index));
                let known = before.get(&city.id).filter(|it| it.section == section);
                let same = known.filter(|it| Arc::ptr_eq(&it.city, city));
                let known = known.filter(|it| has_same_pages(&it.city, city));
                Known {
                    section,
                    city: Arc::clone(city),
                    rest: same.map_or_else(
                        || Arc::new(Rest::of(project, index, city)),
                        |same| Arc::clone(&same.rest),
                    ),
                    pages: known.map_or_else(
                        || Arc::new(pages::of_city(project, index)),
                        |known| Arc::clone(&known.pages),
                    ),
                }
            })
            .collect();
        let found = known.iter().map(|known| Arc::clone(&known.pages)).collect();
        let named = known
            .into_iter()
            .map(|known| (known.city.id.clone(), known));
        self.cities = named.collect();
        found
    }

    /// What else each city of the project has that was planned last, in order.
    pub(super) fn rest(&self) -> Vec<Arc<Rest>> {
        let known = self.cities.values();
        known.map(|known| Arc::clone(&known.rest)).collect()
    }

    /// The pages of the site or a region; the same ones in memory where they are the same.
    pub(super) fn other(
        &mut self,
        section: Section,
        root: &str,
        pages: Vec<PlannedPage>,
    ) -> Arc<SectionPages> {
        let known = self.others.get(&section);
        let known = known.filter(|it| it.root() == root && it.pages() == pages);
        let found = known.map_or_else(
            || Arc::new(SectionPages::new(section, root, pages)),
            Arc::clone,
        );
        self.others.insert(section, Arc::clone(&found));
        found
    }

    /// Published addresses that no page of the section has whose root they are below.
    pub(super) fn gone<'a>(
        &'a mut self,
        sections: &[Arc<SectionPages>],
        published: &Arc<BTreeSet<Arc<str>>>,
    ) -> impl Iterator<Item = &'a Arc<str>> {
        if !Arc::ptr_eq(&self.published, published) {
            self.gone.clear();
            self.published = Arc::clone(published);
        }
        let mut before = std::mem::take(&mut self.gone);
        for section in sections {
            let same = before.remove(&section.section());
            let same = same.filter(|gone| Arc::ptr_eq(&gone.pages, section));
            let gone = same.unwrap_or_else(|| Gone {
                pages: Arc::clone(section),
                addresses: gone(section, sections, published),
            });
            self.gone.insert(section.section(), gone);
        }
        self.gone.values().flat_map(|gone| &gone.addresses)
    }
}

/// The published addresses of a section that it has not any more.
fn gone(
    section: &SectionPages,
    all: &[Arc<SectionPages>],
    published: &BTreeSet<Arc<str>>,
) -> Vec<Arc<str>> {
    let root = section.root();
    let mut roots: Vec<&str> = all.iter().map(|section| section.root()).collect();
    roots.sort_unstable();
    let is_anothers = |address: &str| {
        let mut ends = address.match_indices('/').take(3);
        ends.any(|(end, _)| {
            let above = address.get(..=end).filter(|above| above.len() > root.len());
            above.is_some_and(|above| roots.binary_search(&above).is_ok())
        })
    };
    let mut pages = section.by_address().map(|page| &*page.address).peekable();
    let mut gone = Vec::new();
    for address in published.range::<str, _>((Included(root), Unbounded)) {
        if !address.starts_with(root) {
            break;
        }
        while pages.next_if(|page| *page < &**address).is_some() {}
        if pages.peek().is_none_or(|page| *page != &**address) && !is_anothers(address) {
            gone.push(Arc::clone(address));
        }
    }
    gone
}

/// Whether two states of a city have pages of the same kinds at the same addresses.
fn has_same_pages(before: &Arc<ResolvedCity>, now: &Arc<ResolvedCity>) -> bool {
    let mut lists = before.collections.iter().zip(&now.collections);
    let mut lists = lists.by_ref().zip(Collection::ALL);
    Arc::ptr_eq(before, now)
        || before.areas == now.areas
            && lists.all(|((before, now), (_, collection))| {
                let mut pairs = before.iter().zip(now);
                before.is(now)
                    || before.len() == now.len()
                        && pairs.all(|(a, b)| is_same_page(*collection, a, b))
            })
}

/// Whether two states of an entry have the same pages. The text of an entry gives it no page; a record may stand in
/// lists, calendars and data files that have pages of their own.
fn is_same_page(collection: Collection, before: &ResolvedEntry, now: &ResolvedEntry) -> bool {
    let (a, b) = (&before.entry, &now.entry);
    let by_id = matches!(
        collection,
        Collection::Guides | Collection::Services | Collection::Rules | Collection::Index
    );
    Arc::ptr_eq(a, b)
        || a.key.id == b.key.id
            && a.translations.keys().eq(b.translations.keys())
            && (by_id || a.common == b.common && a.record == b.record)
}
