//! Fixes every address and every output path before anything is rendered, so that collisions and
//! dangling references are found as data, with both places.

pub mod address;
mod again;
pub mod calendar;
pub mod cards;
pub mod clinics;
pub mod codes;
pub mod collisions;
pub mod data;
pub mod events;
pub mod feeds;
pub mod files;
pub mod icons;
pub mod pages;
pub mod pictures;
pub mod redirects;
pub mod sections;
pub mod short;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Diagnostic, settle};
use crate::model::resolved::{ResolvedCity, ResolvedProject};
use crate::source::BinaryFile;
use crate::text::kana::Row;
use crate::text::month::Month;

pub use address::Base;
pub use again::Memo;
pub use cards::Cards;
pub use clinics::ClinicChoice;
pub use data::{DataFormat, DataKind, PlannedData};
pub use feeds::{FeedKind, PlannedFeed};
pub use pictures::Pictures;
pub use redirects::{Lost, Redirect};
pub use sections::Pages;

use crate::model::Collection;

/// Which part of the site a page belongs to. Indexes are into the resolved project.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// The site as a whole.
    Site,
    /// A region, by its place among the regions.
    Region(u32),
    /// A city, by its place among the cities.
    City(u32),
}

/// What a page shows within its section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageKind {
    /// `/`.
    Portal,
    /// `/<city>/` or `/regions/<region>/`.
    Home,
    /// A collection's list.
    List(Collection),
    /// An entry's own page, by its index in the collection.
    Entry(Collection, u32),
    /// All windows for one topic, by the topic's index.
    Concern(u32),
    /// The same for paper, in large letters.
    ConcernLarge(u32),
    /// All windows of a city on one sheet of paper.
    ContactSheet,
    /// All providers that answer one of the questions residents ask first.
    ClinicChoice(ClinicChoice),
    /// All providers of one part of the city, by its place among the parts.
    ClinicArea(u32),
    /// All providers of one service, by the service's index.
    ClinicService(u32),
    /// All providers of one 五十音 row.
    ClinicRow(Row),
    /// The calendar of lectures of one month.
    LectureMonth(Month),
    /// The lectures that took place in one fiscal year, by the calendar year it begins in.
    LectureYear(i16),
    /// The lectures ahead by where they take place.
    LecturePlaces,
    /// The lectures ahead by whom they are for.
    LectureAudiences,
    /// An organisation, by its index.
    Organization(u32),
    /// What a city or region offers as open data.
    Data,
    /// Where to search.
    Search,
    /// Everything by its reading.
    Index,
    /// The glossary.
    Glossary,
    /// What the automatic check of the texts found.
    Results,
    /// 404.
    NotFound,
}

impl PageKind {
    /// The page that a page for paper was made of.
    pub fn original(self) -> Option<Self> {
        match self {
            Self::ConcernLarge(index) => Some(Self::Concern(index)),
            Self::ContactSheet => Some(Self::List(Collection::Windows)),
            _ => None,
        }
    }

    /// The page for paper that is made of a page.
    pub fn sheet(self) -> Option<Self> {
        match self {
            Self::Concern(index) => Some(Self::ConcernLarge(index)),
            Self::List(Collection::Windows) => Some(Self::ContactSheet),
            _ => None,
        }
    }
}

/// What makes a page itself: section (owner), language, and what it shows (collection and id).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PageKey {
    /// Its section.
    pub section: Section,
    /// Index into the site's languages; 0 is the default.
    pub language: u8,
    /// What it shows.
    pub kind: PageKind,
}

/// A page to be rendered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedPage {
    /// What it is.
    pub key: PageKey,
    /// Its address below the base path: `/okegawa/contacts/`.
    pub address: Box<str>,
}

impl PlannedPage {
    /// The file it becomes, below the output folder.
    pub fn output_path(&self) -> String {
        address::output_path(&self.address)
    }

    /// The file of its readings, below the output folder.
    pub fn readings_path(&self) -> String {
        address::output_path(&format!("{}readings.txt", self.address))
    }
}

/// A file that is copied into the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedCopy {
    /// Below the output folder.
    pub path: Box<str>,
    /// Whose it is.
    pub section: Section,
    /// What is copied.
    pub file: BinaryFile,
}

/// What part of the site is wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlanOptions {
    /// The address of the published site, instead of `site.toml`'s.
    pub base_url: Option<String>,
    /// `(i, n)`: only the i-th of n parts, from 1.
    pub shard: Option<(u32, u32)>,
    /// Only some cities are in the tree, so the site is theirs alone.
    pub own_site: bool,
}

/// Everything the output will hold.
#[derive(Clone, Debug)]
pub struct Plan {
    /// What is shown.
    pub resolved: Arc<ResolvedProject>,
    /// Where the site is published.
    pub base: Base,
    /// Which part is wanted.
    pub options: PlanOptions,
    /// Pages, sorted by key.
    pub pages: Pages,
    /// Old addresses, and short ones.
    pub redirects: Vec<Redirect>,
    /// Addresses of the last build that nothing has any more, sorted.
    pub lost: Vec<Lost>,
    /// The short address of each page that has one.
    pub short: BTreeMap<PageKey, Box<str>>,
    /// Files.
    pub copies: Vec<PlannedCopy>,
    /// Pictures among them; empty until they have been looked at.
    pub pictures: Pictures,
    /// Cards that stand for pages; empty until they are made.
    pub cards: Cards,
    /// Data files made of records.
    pub data: Vec<PlannedData>,
    /// Calendars and feeds, sorted.
    pub feeds: Vec<PlannedFeed>,
}

/// Plans the whole site.
pub fn plan(
    resolved: &Arc<ResolvedProject>,
    options: PlanOptions,
    published: &Arc<BTreeSet<Arc<str>>>,
) -> (Plan, Vec<Diagnostic>) {
    plan_again(resolved, options, published, &mut Memo::default())
}

/// The same, with a memory of what was planned before, so that only what changed is planned again.
pub fn plan_again(
    resolved: &Arc<ResolvedProject>,
    options: PlanOptions,
    published: &Arc<BTreeSet<Arc<str>>>,
    memo: &mut Memo,
) -> (Plan, Vec<Diagnostic>) {
    let pages = pages::pages(resolved, &options, memo);
    let rest = memo.rest();
    let mut redirects = redirects::redirects(resolved, &options, &rest);
    let (codes, short, about_codes) =
        short::redirects(resolved, &pages, &redirects, options.own_site);
    redirects.extend(codes);
    let copies = files::copies(resolved, &options);
    let mut data = data::files(resolved, &options, &rest);
    // As with all files that the generator makes, the author's own of that name stands.
    data.retain(|file| {
        let own = copies.binary_search_by(|copy| copy.path.cmp(&file.path));
        own.is_err()
    });
    let mut feeds = feeds::feeds(resolved, &options, &rest);
    let named = |path: &str| {
        copies
            .binary_search_by(|copy| (*copy.path).cmp(path))
            .is_ok()
    };
    if copies.iter().any(|copy| feeds::may_be_one(&copy.path)) {
        feeds.retain(|feed| !named(&feed.path(resolved)));
    }
    let url = options
        .base_url
        .clone()
        .unwrap_or_else(|| resolved.project.site.base_url.clone());
    let mut found = Plan {
        resolved: Arc::clone(resolved),
        base: Base::new(url),
        options,
        pages,
        redirects,
        lost: Vec::new(),
        short,
        copies,
        pictures: Pictures::default(),
        cards: Cards::new(),
        data,
        feeds,
    };
    let mut diagnostics = collisions::resolve(&mut found);
    diagnostics.extend(about_codes);
    found.lost = redirects::lost(&found, published, memo);
    diagnostics.extend(redirects::tell_lost(&found));
    settle(&mut diagnostics);
    (found, diagnostics)
}

impl Plan {
    /// The page of a key, if it is planned.
    pub fn find(&self, key: PageKey) -> Option<&PlannedPage> {
        self.pages.find(key)
    }

    /// The address of a section's calendar or feed, if there is one.
    pub fn feed(&self, section: Section, kind: FeedKind) -> Option<String> {
        let feed = PlannedFeed { section, kind };
        let known = self.feeds.binary_search(&feed).is_ok();
        known.then(|| format!("/{}", feed.path(&self.resolved)))
    }

    /// The page at an address, as the live preview asks for it.
    pub fn at(&self, address: &str) -> Option<&PlannedPage> {
        self.pages.at(address)
    }

    /// The page that an address of the last build seems to have become.
    pub fn renamed(&self, address: &str) -> Option<&str> {
        let known = self.lost.iter().find(|lost| *lost.address == *address)?;
        known.guess.as_deref()
    }

    /// The city of a section.
    pub fn city(&self, section: Section) -> Option<&ResolvedCity> {
        match section {
            Section::City(index) => self.resolved.cities.get(index as usize).map(|city| &**city),
            Section::Site | Section::Region(_) => None,
        }
    }

    /// Whether a section's pages belong to the part that is wanted.
    pub fn wants(&self, section: Section) -> bool {
        self.options.wants(section)
    }
}

impl PlanOptions {
    /// Whether a section's pages belong to the part that is wanted.
    pub fn wants(&self, section: Section) -> bool {
        match (self.shard, section) {
            (None, _) => true,
            (Some((i, n)), Section::City(index)) => index % n.max(1) == i.saturating_sub(1),
            (Some((i, _)), Section::Site | Section::Region(_)) => i == 1,
        }
    }
}
