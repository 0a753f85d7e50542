//! What the rules must know of the whole site: the words it explains, the numbers it gives.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use regex::Regex;

use super::passage;
use super::rules::characters;
use crate::diag::Location;
use crate::model::records::Number;
use crate::model::site::Reading;
use crate::model::texts::Visit;
use crate::model::{City, CityId, Collection, Entry, Owner, Project, RegionId};

/// Letters of the longest name that is looked for in texts; what is longer is a sentence.
const LONGEST: usize = 60;

/// What is true for every text of the site.
pub(super) struct Context<'a> {
    /// Words of the glossary with their other names.
    pub(super) terms: Vec<&'a str>,
    /// What a telephone dials, of every record.
    pub(super) numbers: BTreeSet<&'a str>,
    /// Names that are hard to read, with their readings.
    pub(super) readings: BTreeMap<&'a str, &'a str>,
    /// The same names as a pattern, the longest first.
    pub(super) hard_names: Option<Regex>,
    /// Names of records whose letters a rule might change, as a pattern: ＳＯＭＰＯ, 第Ⅱ福富ビル.
    pub(super) official: Option<Regex>,
    /// From where on a text counts as hard to read.
    pub(super) reading: Reading,
    /// Sections of town halls, with the last day of their names.
    pub(super) sections: BTreeMap<&'a CityId, Vec<(&'a str, Option<Date>)>>,
    /// The day of the build.
    pub(super) today: Date,
    /// Months after which a fact is old.
    pub(super) stale_months: u32,
    project: &'a Project,
}

impl<'a> Context<'a> {
    pub(super) fn new(project: &'a Project, today: Date) -> Self {
        let mut terms: Vec<&str> = Vec::new();
        for term in &project.registry.glossary {
            terms.push(&term.term.text);
            terms.extend(term.aliases.values().map(|alias| alias.text.as_str()));
        }
        terms.sort_unstable();
        let mut numbers = Numbers {
            dials: BTreeSet::new(),
            names: BTreeSet::new(),
        };
        for content in project.owners.values() {
            for entry in content.collections.iter().flatten() {
                numbers.of(entry);
            }
        }
        for organization in project.registry.organizations.values() {
            let others = organization.also_known.values();
            for name in others.chain([&organization.name]) {
                numbers.name(&name.text);
            }
        }
        let departments = project.registry.departments.values();
        let phones = departments.filter_map(|department| department.phone.as_ref());
        for phone in phones {
            numbers.add(&phone.value);
        }
        let readings = project.registry.readings.iter();
        let readings: BTreeMap<&str, &str> =
            readings.map(|(name, kana)| (&**name, &**kana)).collect();
        Self {
            terms,
            numbers: numbers.dials,
            official: one_of(numbers.names.into_iter()),
            reading: project.site.reading,
            hard_names: one_of(readings.keys().copied()),
            readings,
            sections: sections(project),
            today,
            stale_months: project.site.stale_months,
            project,
        }
    }

    /// Names that the readers of an owner's texts know: of their own town and of its neighbours.
    pub(super) fn known_names(&self, owner: &Owner) -> Vec<&'a str> {
        let regions: Vec<&RegionId> = match owner {
            Owner::City(id) => self
                .project
                .cities
                .get(id)
                .map_or_else(Vec::new, |city| city.regions.values().collect()),
            Owner::Region(id) => vec![id],
            Owner::Site | Owner::Shared => Vec::new(),
        };
        let is_own = |city: &City| matches!(owner, Owner::City(id) if *id == city.id);
        let is_near =
            |city: &&City| is_own(city) || city.regions.values().any(|id| regions.contains(&id));
        let cities = self.project.cities.values().filter(is_near);
        let cities = cities.filter_map(|city| city.name.as_ref());
        let regions = regions
            .iter()
            .filter_map(|id| self.project.regions.get(*id)?.name.as_ref());
        // Everybody reads the names of prefectures.
        let prefectures = self.project.cities.values();
        let prefectures = prefectures.filter_map(|city| city.prefecture.as_ref());
        let names = cities.chain(regions).chain(prefectures);
        let mut names: Vec<&str> = names.map(|name| name.value.text.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

/// One pattern for many names. The longest stands first, since the first that fits is taken.
fn one_of<'n>(names: impl Iterator<Item = &'n str>) -> Option<Regex> {
    let mut names: Vec<String> = names.map(regex::escape).collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    (!names.is_empty()).then(|| Regex::new(&names.join("|")).ok())?
}

fn sections(project: &Project) -> BTreeMap<&CityId, Vec<(&str, Option<Date>)>> {
    let mut sections: BTreeMap<&CityId, Vec<(&str, Option<Date>)>> = BTreeMap::new();
    for department in project.registry.departments.values() {
        if let Some(city) = &department.city {
            let until = department.valid_until.as_ref();
            let until = until.map(|until| until.value.last_day());
            let of_city = sections.entry(&city.value).or_default();
            of_city.push((&department.name.text, until));
        }
    }
    sections
}

struct Numbers<'a> {
    dials: BTreeSet<&'a str>,
    names: BTreeSet<&'a str>,
}

impl<'a> Numbers<'a> {
    fn of(&mut self, entry: &'a Entry) {
        // A guide's title is its author's own prose; that of a lecture, a card or a place is official.
        if !matches!(
            entry.key.collection,
            Collection::Guides | Collection::Notices | Collection::Index | Collection::Pages
        ) {
            entry.common.each_text(self);
        }
        entry.record.each_text(self);
    }

    /// A title or a name; most hold no letter that a rule is about.
    fn name(&mut self, name: &'a str) {
        let is_odd = |letter: char| letter.is_whitespace() || characters::is_odd(letter);
        if name.contains(is_odd) && (2..=LONGEST).contains(&name.chars().count()) {
            self.names.insert(name.trim());
        }
    }

    fn add(&mut self, number: &'a Number) {
        if let Some(phone) = &number.phone {
            self.dials.insert(&phone.dial);
        }
    }
}

impl<'a> Visit<'a> for Numbers<'a> {
    fn text(&mut self, key: &'static str, text: &'a str, _: &'a Location) {
        if passage::is_name(key) {
            self.name(text);
        }
    }

    fn number(&mut self, _: &'static str, number: &'a Number, _: &'a Location) {
        self.add(number);
    }
}
