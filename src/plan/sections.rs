//! The pages of the site, section by section: a section whose pages are the same is shared with the plan before.

use std::sync::Arc;

use super::{PageKey, PlannedPage, Section};

/// The pages of one section.
#[derive(Debug)]
pub struct SectionPages {
    section: Section,
    /// What all its addresses begin with.
    root: Box<str>,
    /// Sorted by key.
    pages: Vec<PlannedPage>,
    /// Indexes of the pages in the order of their addresses.
    by_address: Vec<u32>,
    /// Whether each has an address of its own.
    is_clear: bool,
}

impl SectionPages {
    /// Of pages that are sorted by key.
    pub(super) fn new(section: Section, root: &str, pages: Vec<PlannedPage>) -> Self {
        let mut named: Vec<(&str, u32)> =
            pages.iter().map(|page| &*page.address).zip(0..).collect();
        named.sort_unstable();
        let mut pairs = named.iter().zip(named.iter().skip(1));
        Self {
            section,
            root: root.into(),
            is_clear: pairs.all(|(a, b)| a.0 != b.0),
            by_address: named.iter().map(|(_, index)| *index).collect(),
            pages,
        }
    }

    /// Which section.
    pub(super) fn section(&self) -> Section {
        self.section
    }

    /// Its pages, sorted by key.
    pub(super) fn pages(&self) -> &[PlannedPage] {
        &self.pages
    }

    /// What all its addresses begin with.
    pub(super) fn root(&self) -> &str {
        &self.root
    }

    /// Its pages in the order of their addresses.
    pub(super) fn by_address(&self) -> impl Iterator<Item = &PlannedPage> {
        let indexes = self.by_address.iter();
        indexes.filter_map(|index| self.pages.get(*index as usize))
    }

    fn at(&self, address: &str) -> Option<&PlannedPage> {
        let page = |index: &u32| self.pages.get(*index as usize);
        let known = &self.by_address;
        let found = known
            .binary_search_by(|index| page(index).map(|page| &*page.address).cmp(&Some(address)));
        found.ok().and_then(|at| known.get(at)).and_then(page)
    }

    /// Whether one of its pages lies below a path.
    fn has_below(&self, path: &str) -> bool {
        let page = |index: &u32| self.pages.get(*index as usize);
        let before = |index: &u32| page(index).is_some_and(|page| *page.address < *path);
        let first = self.by_address.partition_point(before);
        let first = self.by_address.get(first).and_then(page);
        first.is_some_and(|page| page.address.starts_with(path))
    }
}

/// All pages, sorted by key.
#[derive(Clone, Debug, Default)]
pub struct Pages {
    /// Sorted by section.
    sections: Vec<Arc<SectionPages>>,
    /// How many pages there are up to the end of each section.
    ends: Vec<usize>,
    /// Places of sections, in the order of their roots.
    by_root: Vec<u32>,
}

impl Pages {
    /// Of sections in their order.
    pub(super) fn new(sections: Vec<Arc<SectionPages>>) -> Self {
        let ends = sections.iter().scan(0, |end, section| {
            *end += section.pages.len();
            Some(*end)
        });
        let mut roots: Vec<(&str, u32)> = sections.iter().map(|it| &*it.root).zip(0..).collect();
        roots.sort_unstable();
        Self {
            ends: ends.collect(),
            by_root: roots.into_iter().map(|(_, place)| place).collect(),
            sections,
        }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.last().copied().unwrap_or_default()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// All of them, in their order.
    pub fn iter(&self) -> impl Iterator<Item = &PlannedPage> {
        self.sections.iter().flat_map(|section| &section.pages)
    }

    /// All of them, a section at a time.
    pub fn by_section(&self) -> impl Iterator<Item = &[PlannedPage]> {
        self.sections.iter().map(|section| section.pages.as_slice())
    }

    /// The pages of a section, in their order.
    pub fn of(&self, section: Section) -> &[PlannedPage] {
        let found = self
            .sections
            .binary_search_by_key(&section, |it| it.section);
        let found = found.ok().and_then(|at| self.sections.get(at));
        found.map_or(&[], |section| &section.pages)
    }

    /// One by its place among all.
    pub fn get(&self, index: usize) -> Option<&PlannedPage> {
        let at = self.ends.partition_point(|end| *end <= index);
        let section = self.sections.get(at)?;
        let left = self.ends.get(at)?.checked_sub(index)?;
        section.pages.get(section.pages.len().checked_sub(left)?)
    }

    /// The page of a key.
    pub fn find(&self, key: PageKey) -> Option<&PlannedPage> {
        let pages = self.of(key.section);
        let found = pages.binary_search_by(|page| page.key.cmp(&key));
        found.ok().and_then(|at| pages.get(at))
    }

    /// The page at an address.
    pub fn at(&self, address: &str) -> Option<&PlannedPage> {
        let mut sections = self.above(address);
        sections.find_map(|section| section.at(address))
    }

    /// The sections.
    pub(super) fn sections(&self) -> &[Arc<SectionPages>] {
        &self.sections
    }

    /// Whether another section has a page at this address, or its own has two.
    pub(super) fn are_clear(&self) -> bool {
        // Addresses of one city are never below another's.
        let free = self
            .sections
            .iter()
            .filter(|it| !matches!(it.section, Section::City(_)));
        let mut pages = free.flat_map(|it| it.pages.iter().map(move |page| (it.section, page)));
        self.sections.iter().all(|section| section.is_clear)
            && !pages.any(|(own, page)| {
                let mut others = self.above(&page.address).filter(|it| it.section != own);
                others.any(|other| other.at(&page.address).is_some())
            })
    }

    /// Whether a page lies below a path; it begins and ends with `/`.
    pub(super) fn any_below(&self, path: &str) -> bool {
        let root = |place: &u32| {
            self.sections
                .get(*place as usize)
                .map_or("", |it| &*it.root)
        };
        let first = self.by_root.partition_point(|place| root(place) < path);
        let is_root = self
            .by_root
            .get(first)
            .is_some_and(|place| root(place).starts_with(path));
        is_root || self.above(path).any(|section| section.has_below(path))
    }

    /// Without those at some places among all, which are sorted.
    pub(super) fn without(&self, places: &[usize]) -> Self {
        let mut at = 0;
        let sections = self.sections.iter().map(|section| {
            let begins = at;
            at += section.pages.len();
            let is_kept = |at: usize| places.binary_search(&at).is_err();
            if (begins..at).all(is_kept) {
                return Arc::clone(section);
            }
            let pages = section.pages.iter().zip(begins..);
            let pages = pages.filter(|(_, at)| is_kept(*at));
            let pages = pages.map(|(page, _)| page.clone()).collect();
            Arc::new(SectionPages::new(section.section, &section.root, pages))
        });
        Self::new(sections.collect())
    }

    /// The sections that an address may be of.
    fn above<'a>(&'a self, address: &str) -> impl Iterator<Item = &'a SectionPages> {
        let ends = address.match_indices('/').take(3);
        let roots = ends.filter_map(|(end, _)| {
            let root = address.get(..=end)?;
            let named = |place: &u32| self.sections.get(*place as usize).map(|it| &*it.root);
            let at = self
                .by_root
                .binary_search_by(|place| named(place).cmp(&Some(root)));
            let place = at.ok().and_then(|at| self.by_root.get(at))?;
            self.sections.get(*place as usize)
        });
        let found: Vec<&Arc<SectionPages>> = roots.collect();
        found.into_iter().map(|section| &**section)
    }
}
