//! What is said of each entry by itself, whatever city shows it: its references, its consent, its review. What was said
//! of a list stands as long as the list and all that it can refer to are the same.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use super::references::Known;
use super::{consent, staff};
use crate::diag::Diagnostic;
use crate::model::{
    CityId, DepartmentId, DocumentId, Entry, Kept, OrganizationId, Owner, Project, RegionId,
    TopicId, Withheld,
};

/// All that what is said of an entry depends on, but for the ids of entries.
#[derive(Debug, Default, PartialEq)]
struct World {
    date: Date,
    topics: Vec<TopicId>,
    departments: Vec<DepartmentId>,
    organizations: Vec<OrganizationId>,
    documents: Vec<DocumentId>,
    cities: BTreeSet<CityId>,
    regions: BTreeSet<RegionId>,
    withheld: Withheld,
}

impl World {
    fn of(project: &Project, date: Date) -> Self {
        let registry = &project.registry;
        let topics = project.site.topics.iter().map(|topic| topic.id.clone());
        Self {
            date,
            topics: topics.collect(),
            departments: registry.departments.keys().cloned().collect(),
            organizations: registry.organizations.keys().cloned().collect(),
            documents: registry.documents.keys().cloned().collect(),
            cities: project.known_cities.clone(),
            regions: project.known_regions.clone(),
            withheld: project.withheld.clone(),
        }
    }
}

/// What was said of a list.
#[derive(Debug)]
struct Said {
    list: Kept<Arc<Entry>>,
    found: Vec<Diagnostic>,
    /// The sections that its entries send residents to.
    contacts: BTreeSet<DepartmentId>,
}

/// A list of the tree: whose, and its place among the owner's.
type Name = (Owner, usize);

/// What was said of all lists.
#[derive(Debug, Default)]
pub(super) struct Memo {
    world: World,
    said: BTreeMap<Name, Said>,
}

impl Memo {
    /// Looks at the lists that changed; at all of them where that may concern others.
    pub(super) fn follow(&mut self, project: &Project, date: Date) {
        let lists = lists(project);
        let world = World::of(project, date);
        if self.world != world || self.are_other_ids(&lists) {
            self.said.clear();
            self.world = world;
        }
        let known = Known::of(project);
        let mut before = std::mem::take(&mut self.said);
        let said: Vec<(Name, Said)> = lists
            .into_iter()
            .map(|(name, list)| {
                let same = before.remove(&name).filter(|it| it.list.is(list));
                (name, list, same)
            })
            .collect::<Vec<_>>()
            .into_par_iter()
            .map(|(name, list, same)| (name, same.unwrap_or_else(|| look(&known, list, date))))
            .collect();
        self.said = said.into_iter().collect();
    }

    /// What was found.
    pub(super) fn found(&self) -> impl Iterator<Item = &Diagnostic> {
        self.said.values().flat_map(|said| &said.found)
    }

    /// The sections that entries name.
    pub(super) fn contacts(&self) -> impl Iterator<Item = &DepartmentId> {
        self.said.values().flat_map(|said| &said.contacts)
    }

    /// Whether entries came, went or got another id.
    fn are_other_ids(&self, lists: &BTreeMap<Name, &Kept<Arc<Entry>>>) -> bool {
        let is_same = |(name, list): (&Name, &&Kept<Arc<Entry>>)| {
            let before = self.said.get(name);
            before.is_some_and(|before| before.list.is(list) || have_same_ids(&before.list, list))
        };
        self.said.len() != lists.len() || !lists.iter().all(is_same)
    }
}

fn lists(project: &Project) -> BTreeMap<Name, &Kept<Arc<Entry>>> {
    let owners = project.owners.iter();
    let all = owners.flat_map(|(owner, content)| {
        let lists = content.collections.iter().enumerate();
        let some = lists.filter(|(_, list)| !list.is_empty());
        some.map(|(slot, list)| ((owner.clone(), slot), list))
    });
    all.collect()
}

fn have_same_ids(a: &[Arc<Entry>], b: &[Arc<Entry>]) -> bool {
    let mut pairs = a.iter().zip(b);
    a.len() == b.len() && pairs.all(|(a, b)| Arc::ptr_eq(a, b) || a.key.id == b.key.id)
}

fn look(known: &Known<'_>, list: &Kept<Arc<Entry>>, date: Date) -> Said {
    let found = list.par_iter().flat_map_iter(|entry| {
        let mut sink = Vec::new();
        known.entry(entry, &mut sink);
        sink.extend(consent::report(entry, date));
        staff::review(entry, date, &mut sink);
        sink
    });
    let contacts = list
        .iter()
        .filter_map(|entry| entry.common.contact.as_ref());
    Said {
        found: found.collect(),
        contacts: contacts.map(|contact| contact.value.clone()).collect(),
        list: list.clone(),
    }
}
