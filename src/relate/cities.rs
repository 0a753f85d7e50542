//! Every city's merged tree. A list of a city is made again only where one of the lists that it is made of, or something
//! that concerns all cities, is another; a city where nothing of it is new is the same one in memory as before.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::successors::Unknown;
use super::{RelateOptions, areas, duty, inherit, successors};
use crate::diag::Diagnostic;
use crate::markdown::Terms;
use crate::model::resolved::{ResolvedCity, ResolvedEntry};
use crate::model::{
    Choice as _, City, CityId, Collection, Entry, Kept, Localized, Owner, Project, Withheld,
};

/// What concerns the trees of all cities.
#[derive(Debug, Default)]
struct Ground {
    options: RelateOptions,
    announce_days: u32,
    terms: Option<Terms>,
    /// Towns are in the order of their readings.
    readings: BTreeMap<String, String>,
    /// Providers may be in another city.
    names: Vec<(CityId, Option<Localized>)>,
    withheld: Withheld,
}

impl Ground {
    fn of(project: &Project, options: RelateOptions) -> Self {
        let named = project.cities.values();
        Self {
            options,
            announce_days: project.site.announce_days,
            terms: project.registry.terms.clone(),
            readings: project.registry.readings.clone(),
            names: named
                .map(|city| {
                    let name = city.name.as_ref().map(|name| name.value.clone());
                    (city.id.clone(), name)
                })
                .collect(),
            withheld: project.withheld.clone(),
        }
    }

    /// Whether it is still that of a project.
    fn is_of(&self, project: &Project, options: RelateOptions) -> bool {
        let named = project.cities.values();
        let named = named.map(|city| (&city.id, city.name.as_ref().map(|name| &name.value)));
        self.options == options
            && self.announce_days == project.site.announce_days
            && self.terms == project.registry.terms
            && self.readings == project.registry.readings
            && self.withheld == project.withheld
            && named.eq(self.names.iter().map(|(id, name)| (id, name.as_ref())))
    }
}

/// One collection of a city and what it was made of.
#[derive(Clone, Debug, Default)]
struct Part {
    lists: Vec<Kept<Arc<Entry>>>,
    hidden: Vec<String>,
    entries: Kept<ResolvedEntry>,
    found: Arc<Vec<Diagnostic>>,
    unknown: Arc<Vec<Unknown>>,
}

/// A city as it was made.
#[derive(Debug)]
pub(super) struct Made {
    pub(super) city: Arc<ResolvedCity>,
    parts: [Part; Collection::COUNT],
    /// What was found in the city as a whole.
    found: Vec<Diagnostic>,
}

impl Made {
    /// What was found in its tree.
    pub(super) fn found(&self) -> impl Iterator<Item = &Diagnostic> {
        let parts = self.parts.iter();
        self.found.iter().chain(parts.flat_map(|part| &*part.found))
    }

    /// Windows it names that are none of its own.
    pub(super) fn unknown(&self) -> impl Iterator<Item = &Unknown> {
        self.parts.iter().flat_map(|part| &*part.unknown)
    }
}

/// The cities as they were made.
#[derive(Debug, Default)]
pub(super) struct Memo {
    ground: Ground,
    made: BTreeMap<CityId, Made>,
}

impl Memo {
    /// Makes what is not known, and forgets cities that are gone.
    pub(super) fn follow(&mut self, project: &Project, options: RelateOptions) {
        if !self.ground.is_of(project, options) {
            self.made.clear();
            self.ground = Ground::of(project, options);
        }
        let mut before = std::mem::take(&mut self.made);
        let cities: Vec<(&City, Option<Made>)> = project
            .cities
            .values()
            .map(|city| (city, before.remove(&city.id)))
            .collect();
        let made: Vec<Made> = cities
            .into_par_iter()
            .map(|(city, before)| make(project, city, options, before))
            .collect();
        self.made = made
            .into_iter()
            .map(|made| (made.city.id.clone(), made))
            .collect();
    }

    /// All cities, sorted by id.
    pub(super) fn cities(&self) -> impl Iterator<Item = &Made> {
        self.made.values()
    }
}

fn make(project: &Project, city: &City, options: RelateOptions, before: Option<Made>) -> Made {
    let owners = inherit::owners(city);
    let mut found = Vec::new();
    let hidden = inherit::hidden(city, project, &owners, &mut found);
    let known = before.as_ref();
    let parts: [Part; Collection::COUNT] = std::array::from_fn(|slot| {
        let Some((_, collection)) = Collection::ALL.get(slot) else {
            return Part::default();
        };
        let hidden = hidden.iter().filter(|(of, _)| of == collection);
        let hidden: Vec<&str> = hidden.map(|(_, id)| *id).collect();
        let lists = lists(project, &owners, *collection);
        let before = known.and_then(|known| known.parts.get(slot));
        let before = before.filter(|part| part.is_of(&lists, &hidden));
        before.cloned().unwrap_or_else(|| {
            let of = (*collection, lists, hidden);
            part(project, city, options, of)
        })
    });
    let same = known.filter(|known| {
        let mut pairs = known.parts.iter().zip(&parts);
        *known.city.city == *city && pairs.all(|(a, b)| a.entries.is(&b.entries))
    });
    let resolved = same.map(|same| Arc::clone(&same.city));
    let resolved = resolved.unwrap_or_else(|| Arc::new(joined(project, city, &parts)));
    Made {
        city: resolved,
        parts,
        found,
    }
}

/// The city of its parts.
fn joined(project: &Project, city: &City, parts: &[Part; Collection::COUNT]) -> ResolvedCity {
    let collections = parts.each_ref().map(|part| part.entries.clone());
    ResolvedCity {
        id: city.id.clone(),
        city: Arc::new(city.clone()),
        areas: areas::divide(project, city, &collections),
        collections,
    }
}

/// The lists that a collection is made of, the widest first.
fn lists(project: &Project, owners: &[Owner], collection: Collection) -> Vec<Kept<Arc<Entry>>> {
    let contents = owners.iter().filter_map(|owner| project.owner(owner));
    let lists = contents.filter_map(|content| content.collections.get(collection.slot()));
    lists.filter(|list| !list.is_empty()).cloned().collect()
}

impl Part {
    /// Whether it was made of these very lists.
    fn is_of(&self, lists: &[Kept<Arc<Entry>>], hidden: &[&str]) -> bool {
        let mut pairs = self.lists.iter().zip(lists);
        self.lists.len() == lists.len()
            && pairs.all(|(a, b)| a.is(b))
            && self
                .hidden
                .iter()
                .map(String::as_str)
                .eq(hidden.iter().copied())
    }
}

/// Makes one collection of a city.
fn part(
    project: &Project,
    city: &City,
    options: RelateOptions,
    (collection, lists, hidden): (Collection, Vec<Kept<Arc<Entry>>>, Vec<&str>),
) -> Part {
    let mut found = Vec::new();
    let mut entries = inherit::merge(project, city, &lists, &hidden, options, &mut found);
    let unknown = match collection {
        Collection::Windows => successors::resolve(&mut entries, options.date, &mut found),
        Collection::Duty => {
            duty::apply_changes(&mut entries, &mut found);
            Vec::new()
        }
        _ => Vec::new(),
    };
    Part {
        lists,
        hidden: hidden.into_iter().map(str::to_owned).collect(),
        entries: Kept::new(entries),
        found: Arc::new(found),
        unknown: Arc::new(unknown),
    }
}
