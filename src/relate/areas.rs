//! Which part of its city each provider is in: the city's own areas, else its towns; a provider in
//! another city of the site is in that city.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::model::records::Clinic;
use crate::model::resolved::{ClinicArea, ClinicAreas, ResolvedEntry, State};
use crate::model::{City, Collection, Kept, Localized, Project, Record};
use crate::text::slug::is_id;
use crate::text::town::{after, town};
use crate::text::{kana, width};

/// What tells areas apart, in their order: the city's own, its towns, other cities.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Area(usize),
    Town(String),
    City(String),
}

/// Divides the providers of a city. There is nothing to divide where all are in one area.
pub fn divide(
    project: &Project,
    city: &City,
    collections: &[Kept<ResolvedEntry>; Collection::COUNT],
) -> ClinicAreas {
    let of = |collection: Collection| {
        collections
            .get(collection.slot())
            .map_or(&[][..], |list| list)
    };
    let names = Names::new(project, city, of(Collection::Areas));
    let parts: Vec<Option<Part>> = of(Collection::Clinics)
        .iter()
        .map(|entry| match &entry.entry.record {
            Record::Clinic(clinic) if entry.state != State::Ended => names.part(clinic),
            _ => None,
        })
        .collect();
    let mut counts: BTreeMap<&Part, usize> = BTreeMap::new();
    for part in parts.iter().flatten() {
        *counts.entry(part).or_insert(0) += 1;
    }
    if counts.len() < 2 {
        return ClinicAreas::default();
    }
    let mut list: Vec<(&Part, ClinicArea)> = counts
        .iter()
        .map(|(part, count)| (*part, names.area(project, part, *count)))
        .collect();
    list.sort_by_cached_key(|(part, area)| order(part, area));
    keep_apart(&mut list);
    let places: BTreeMap<&Part, u32> = list.iter().map(|(part, _)| *part).zip(0..).collect();
    let of = parts
        .iter()
        .map(|part| places.get(part.as_ref()?).copied())
        .collect();
    ClinicAreas {
        list: list.into_iter().map(|(_, area)| area).collect(),
        of,
    }
}

/// Two towns of one reading have the hashes of their names in their addresses.
fn keep_apart(list: &mut [(&Part, ClinicArea)]) {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (_, area) in list.iter() {
        *counts.entry(area.id.clone()).or_insert(0) += 1;
    }
    for (part, area) in list {
        let shared = counts.get(&area.id).is_some_and(|count| *count > 1);
        if shared && !matches!(part, Part::Area(_)) {
            area.id = hash(&area.name.text);
        }
    }
}

/// The city's own areas as they are, then towns by reading and those without one, then other cities.
fn order(part: &Part, area: &ClinicArea) -> (u8, usize, bool, Vec<u8>, String) {
    let (rank, place) = match part {
        Part::Area(place) => (0, *place),
        Part::Town(_) => (1, 0),
        Part::City(_) => (2, 0),
    };
    let reading = area.name.kana.as_deref();
    let key = reading.map(kana::sort_key).unwrap_or_default();
    (rank, place, reading.is_none(), key, area.name.text.clone())
}

/// The names that addresses are compared with.
struct Names<'a> {
    city: &'a str,
    others: Vec<(&'a str, &'a Localized)>,
    areas: Vec<(&'a str, Localized)>,
    /// Names of towns with the area they are in, the longest first.
    towns: Vec<(String, usize)>,
}

impl<'a> Names<'a> {
    fn new(project: &'a Project, city: &'a City, entries: &'a [ResolvedEntry]) -> Self {
        let mut areas = Vec::new();
        let mut towns = Vec::new();
        for entry in entries {
            let Record::Area(area) = &entry.entry.record else {
                continue;
            };
            let name = entry.entry.common.name.as_ref();
            let name = name.map_or_else(Localized::default, |name| name.value.clone());
            for found in area.towns.values().filter_map(|town| town.name.as_ref()) {
                towns.push((width::nfkc(&found.value.text).into_owned(), areas.len()));
            }
            areas.push((entry.entry.key.id.as_str(), name));
        }
        towns.sort_by(|a, b| b.0.chars().count().cmp(&a.0.chars().count()).then(a.cmp(b)));
        let others = project.cities.values().filter(|other| other.id != city.id);
        let named = |city: &'a City| {
            let name = &city.name.as_ref()?.value;
            Some((name.text.as_str(), name))
        };
        Self {
            city: named(city).map_or("", |(text, _)| text),
            others: others.filter_map(named).collect(),
            areas,
            towns,
        }
    }

    fn part(&self, clinic: &Clinic) -> Option<Part> {
        let address = clinic.address.as_ref().map(|address| &*address.value.text);
        let own = clinic.address_town.as_ref().map(|town| &*town.value);
        let within = address.and_then(|address| after(address, self.city));
        if within.is_none()
            && let Some((name, _)) = address.and_then(|address| {
                let mut others = self.others.iter();
                others.find(|(name, _)| after(address, name).is_some())
            })
        {
            return Some(Part::City((*name).to_owned()));
        }
        let rest = own.or(within)?;
        if self.areas.is_empty() || self.towns.is_empty() {
            return Some(town(rest))
                .filter(|town| !town.is_empty())
                .map(Part::Town);
        }
        let plain = width::nfkc(within.unwrap_or(rest));
        let plain = plain.strip_prefix("大字").unwrap_or(&plain);
        let of_area = |text: &str| {
            let mut towns = self.towns.iter();
            let found = towns.find(|(town, _)| text.starts_with(town.as_str()));
            found.map(|(_, area)| Part::Area(*area))
        };
        of_area(plain).or_else(|| of_area(&town(rest)))
    }

    fn area(&self, project: &Project, part: &Part, count: usize) -> ClinicArea {
        let (id, name) = match part {
            Part::Area(place) => match self.areas.get(*place) {
                Some((id, name)) => ((*id).to_owned(), name.clone()),
                None => (String::new(), Localized::default()),
            },
            Part::Town(name) => {
                let reading = project.registry.readings.get(name);
                let name = Localized {
                    text: name.clone(),
                    kana: reading.cloned(),
                    ..Localized::default()
                };
                (town_id(&name), name)
            }
            Part::City(text) => {
                let mut others = self.others.iter();
                let name = others.find(|(name, _)| name == text);
                let name = name.map_or_else(Localized::default, |(_, name)| (*name).clone());
                (hash(text), name)
            }
        };
        ClinicArea { id, name, count }
    }
}

/// A town's part of an address on the web: its reading where `readings.toml` has one.
fn town_id(name: &Localized) -> String {
    let reading = name.kana.as_deref().map(kana::to_hiragana);
    let latin = reading.map(|reading| kana::romanize(&reading));
    match latin.filter(|latin| is_id(latin)) {
        Some(latin) => latin,
        None => hash(&name.text),
    }
}

/// `x` and ten digits, as rows without a reading have them.
fn hash(text: &str) -> String {
    let digest = format!("{:x}", Sha256::digest(text.as_bytes()));
    format!("x{}", digest.get(..10).unwrap_or(&digest))
}
