//! The lists beside `site.toml`: organisations, departments, documents, glossary, readings, short addresses.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::ids::{CityId, DepartmentId, DocumentId, Language, OrganizationId, RegionId};
use super::records::{Number, OrganizationRef, SourceRef};
use super::value::{Field, List, Localized};
use crate::diag::Location;
use crate::markdown::Terms;
use crate::text::date::PartialDate;
use jiff::civil::Date;

/// An association, centre, health centre or meeting body.
#[derive(Clone, Debug, PartialEq)]
pub struct Organization {
    /// Its id.
    pub id: OrganizationId,
    /// Its table in `organizations.toml`.
    pub place: Location,
    /// Its name.
    pub name: Localized,
    /// 医師会, 保健所 …
    pub kind: Field<Localized>,
    /// Cities it serves, as far as stated.
    pub serves: List<CityId>,
    /// Regions whose page names it, where it is not stated which cities it serves.
    pub regions: List<RegionId>,
    /// Other names.
    pub also_known: List<Localized>,
    /// The body above it.
    pub parent: Field<OrganizationId>,
    /// Website.
    pub website: Field<String>,
    /// What it is.
    pub description: Field<Localized>,
    /// Where its facts stand.
    pub sources: List<SourceRef>,
}

/// A section of a city hall, valid for a time.
#[derive(Clone, Debug, PartialEq)]
pub struct Department {
    /// Its id.
    pub id: DepartmentId,
    /// Its table in `departments.toml`.
    pub place: Location,
    /// Its name.
    pub name: Localized,
    /// The city it belongs to.
    pub city: Field<CityId>,
    /// First day of this name.
    pub valid_from: Field<PartialDate>,
    /// Last day of this name.
    pub valid_until: Field<PartialDate>,
    /// What it is called afterwards.
    pub successor: Field<DepartmentId>,
    /// Telephone.
    pub phone: Field<Number>,
    /// 内線.
    pub extension: Field<String>,
    /// Fax.
    pub fax: Field<Number>,
    /// E-mail.
    pub mail: Field<String>,
    /// Hours.
    pub hours: Field<Localized>,
    /// Closed days.
    pub closed_days: Field<Localized>,
    /// Address.
    pub address: Field<Localized>,
    /// Which counter.
    pub counter: Field<Localized>,
    /// Where its facts stand.
    pub sources: List<SourceRef>,
}

/// An issue of a town's newsletter (広報) and the day by which its texts must be there.
#[derive(Clone, Debug, PartialEq)]
pub struct Deadline {
    /// Its id.
    pub id: Arc<str>,
    /// Its table in `deadlines.toml`.
    pub place: Location,
    /// The issue: 広報4月号.
    pub title: Localized,
    /// Last day for texts.
    pub deadline: PartialDate,
    /// The day it comes out.
    pub issued: Field<PartialDate>,
    /// Whose it is; every city's where none is named.
    pub city: Field<CityId>,
    /// What staff must know.
    pub note: Field<Localized>,
}

/// A document that facts come from.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Its id.
    pub id: DocumentId,
    /// Its table in `documents.toml`.
    pub place: Location,
    /// Its title.
    pub title: Localized,
    /// Who wrote it; readers see 「作成者不明」 otherwise.
    pub author: Field<Localized>,
    /// As of when.
    pub as_of: Field<PartialDate>,
    /// Of which fiscal year.
    pub fiscal_year: Field<PartialDate>,
    /// Its address.
    pub url: Field<String>,
    /// The file it was read from, for tests.
    pub seed: Field<String>,
    /// What a reader must know of it.
    pub note: Field<Localized>,
}

/// A word that needs explaining.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// Its id.
    pub id: Arc<str>,
    /// The word.
    pub term: Localized,
    /// What it means.
    pub meaning: Localized,
    /// The same in a few words, for the brackets behind it.
    pub short: Field<Localized>,
    /// Other words for it.
    pub aliases: List<Localized>,
    /// Words residents search for it with; shown nowhere.
    pub also: List<String>,
    /// Where its facts stand.
    pub sources: List<SourceRef>,
}

/// How a word is read: a line of a `readings.toml`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenReading {
    /// The reading.
    pub kana: String,
    /// Where it stands.
    pub place: Location,
}

/// A short address, for newsletters and codes: `/k/<code>/`. It belongs to one page for ever.
#[derive(Clone, Debug, PartialEq)]
pub struct ShortAddress {
    /// The code.
    pub code: Arc<str>,
    /// Its table in `short.toml`.
    pub place: Location,
    /// The address of its page below the base path: `/okegawa/contacts/`.
    pub page: String,
}

/// The lists beside `site.toml`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Registry {
    /// Associations, centres, meeting bodies.
    pub organizations: BTreeMap<OrganizationId, Organization>,
    /// Organisations by every name they are known by.
    pub organization_names: BTreeMap<String, OrganizationId>,
    /// Sections of city halls.
    pub departments: BTreeMap<DepartmentId, Department>,
    /// Issues of newsletters, in the author's order.
    pub deadlines: Vec<Deadline>,
    /// Source documents.
    pub documents: BTreeMap<DocumentId, Document>,
    /// Glossary, in the author's order.
    pub glossary: Vec<Term>,
    /// Its words as texts are searched for them; nothing where the site does not explain them there.
    pub terms: Option<Terms>,
    /// What records say again and again, by the words of the default language.
    pub phrases: BTreeMap<String, Phrase>,
    /// Readings of names that are hard to read.
    pub readings: BTreeMap<String, String>,
    /// Short addresses, in the author's order.
    pub short: Vec<ShortAddress>,
}

/// What records say again and again, in other languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phrase {
    /// By language.
    pub said: BTreeMap<Language, String>,
    /// Where it stands.
    pub place: Location,
}

impl Department {
    /// Whether its last day lies before a day.
    pub fn is_over(&self, day: Date) -> bool {
        let until = self.valid_until.as_ref();
        until.is_some_and(|until| until.value.last_day() < day)
    }

    /// Whether its first day lies after a day.
    pub fn is_ahead(&self, day: Date) -> bool {
        let from = self.valid_from.as_ref();
        from.is_some_and(|from| from.value.first_day() > day)
    }
}

impl Term {
    /// What stands in brackets behind the word in a text: its short meaning, else the first sentence of the whole
    /// one where that is short enough to be read on the way.
    pub fn aside(&self) -> Option<&str> {
        if let Some(short) = &self.short {
            return Some(&short.value.text);
        }
        let sentence = self.meaning.text.split('。').next().unwrap_or_default();
        let words = sentence
            .strip_suffix("のことです")
            .or_else(|| sentence.strip_suffix("です"))?;
        (words.chars().count() <= SHORT).then_some(words)
    }
}

/// Letters that can be read between brackets.
const SHORT: usize = 36;

impl Registry {
    /// The section that an id means on a day: of one that is over the one that took its place, of one that is
    /// still to come the one whose place it will take.
    pub fn section_on(&self, id: &DepartmentId, day: Date) -> Option<&Department> {
        let mut found = self.departments.get(id)?;
        let forward = !found.is_ahead(day);
        // As many steps as there are sections: a circle ends too.
        for _ in 0..self.departments.len() {
            let next = if forward && found.is_over(day) {
                let successor = found.successor.as_ref();
                successor.and_then(|successor| self.departments.get(&successor.value))
            } else if !forward && found.is_ahead(day) {
                self.before(&found.id).filter(|before| !before.is_over(day))
            } else {
                None
            };
            match next {
                Some(next) => found = next,
                None => break,
            }
        }
        Some(found)
    }

    /// The first section that names another as the one that comes after it.
    fn before(&self, id: &DepartmentId) -> Option<&Department> {
        let mut all = self.departments.values();
        all.find(|other| {
            let successor = other.successor.as_ref();
            successor.is_some_and(|successor| successor.value == *id)
        })
    }

    /// The organisation that an id or one of its names means.
    pub fn organization(&self, reference: &OrganizationRef) -> Option<&Organization> {
        let text = reference.0.text.as_str();
        let id = self
            .organization_names
            .get(text)
            .map_or(text, |id| id.as_str());
        self.organizations.get(id)
    }
}
