//! What holds for the whole site: `site.toml` and the lists beside it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::entry::Allowance;
use super::ids::{CityId, DepartmentId, DocumentId, Language, OrganizationId, RegionId, TopicId};
use super::records::{Number, OrganizationRef, SourceRef};
use super::value::{Field, List, Localized, choice};
use crate::diag::{Level, Location};
use crate::markdown::Terms;
use crate::text::date::PartialDate;
use jiff::civil::Date;

/// `site.toml`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Site {
    /// The site's name.
    pub title: Localized,
    /// One sentence.
    pub description: Option<Localized>,
    /// Scheme, host and path of the published site; ends in `/`.
    pub base_url: String,
    /// Languages, the default first; never empty.
    pub languages: Vec<Language>,
    /// The day the content describes.
    pub as_of: Option<Date>,
    /// Made from public documents to show how it works; says so on every page.
    pub demonstration: bool,
    /// Whether names of representatives in sheets are published.
    pub publish_representatives: bool,
    /// Days before a change from which pages announce it.
    pub announce_days: u32,
    /// Months after which a fact that nobody has looked at is called old.
    pub stale_months: u32,
    /// Who runs the site.
    pub operator: Operator,
    /// What the accessibility statement says.
    pub accessibility: Accessibility,
    /// Who is listed among the providers, in the site's own words.
    pub clinic_criteria: Option<Localized>,
    /// National directories of providers.
    pub national_directories: Vec<NationalDirectory>,
    /// Addresses that were given up on purpose: that they are gone is no finding.
    pub retired: Vec<String>,
    /// Topics, in the order residents see them.
    pub topics: Vec<Topic>,
    /// Numbers for urgent questions, after 119.
    pub hotlines: Vec<Hotline>,
    /// The guide for relatives who live far away.
    pub relatives_guide: Field<String>,
    /// Services of providers.
    pub services: Vec<ServiceTerm>,
    /// Under which terms the records may be used.
    pub open_data: Option<OpenData>,
    /// How lectures stand in calendars.
    pub calendar: Calendar,
    /// `[cards]`: the typeface of the cards that stand for pages elsewhere.
    pub cards: Cards,
    /// `[furigana]`: readings on request.
    pub furigana: Furigana,
    /// `[levels]`: what a rule's findings count as, by its code.
    pub levels: Levels,
    /// Rules that do not hold in some files.
    pub allow: Vec<Allowance>,
    /// From where on a text counts as hard to read.
    pub reading: Reading,
    /// Whether words of the glossary are explained where a text first says them.
    pub glosses: bool,
    /// Whether there are pages to search on, and indexes by reading.
    pub search: bool,
}

/// `[reading]`: from where on a page counts as hard to read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Letters of a sentence of middling length.
    pub sentence: u32,
    /// Letters of the longest sentence.
    pub longest: u32,
    /// Kanji among a hundred letters.
    pub kanji: u32,
}

impl Default for Reading {
    fn default() -> Self {
        Self {
            sentence: 60,
            longest: 120,
            kanji: 55,
        }
    }
}

/// Levels that a site gives to rules; none is silence.
pub type Levels = BTreeMap<&'static str, Option<Level>>;

choice! {
    /// What a site makes of a rule.
    Weight {
        /// Says nothing.
        Off = "off",
        /// Never counts.
        Advice = "advice",
        /// Counts under `--strict`.
        Warning = "warning",
        /// Always counts.
        Error = "error",
    }
}

impl Weight {
    /// The level of its findings.
    pub fn level(self) -> Option<Level> {
        match self {
            Self::Off => None,
            Self::Advice => Some(Level::Advice),
            Self::Warning => Some(Level::Warning),
            Self::Error => Some(Level::Error),
        }
    }
}

choice! {
    /// What a calendar is told of a lecture that does not take place. 【中止】 stands before its title either way.
    CalledOff {
        /// The entry stays, so that whoever has it sees that the lecture is off.
        Confirmed = "confirmed",
        /// The entry is marked cancelled, which some calendars then hide.
        Cancelled = "cancelled",
    }
}

/// `[calendar]`: how lectures stand in calendars and feeds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// The `STATUS` of lectures that are cancelled or put off.
    pub cancelled: CalledOff,
    /// The name behind the `@` of every entry's identity; none: the host of `base_url`.
    pub uid_domain: Option<String>,
}

impl Default for Calendar {
    fn default() -> Self {
        Self {
            cancelled: CalledOff::Confirmed,
            uid_domain: None,
        }
    }
}

/// `[cards]`: what cards are written with. Without a typeface there are none.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cards {
    /// The file of the typeface, as it was written.
    pub font: Field<String>,
    /// The SHA-256 that the file must have.
    pub sha256: Field<String>,
}

impl Site {
    /// The name behind the `@` of every calendar entry's identity. It comes from `site.toml` alone, so that a build for
    /// another address gives the same identities.
    pub fn uid_domain(&self) -> &str {
        let own = self.calendar.uid_domain.as_deref();
        own.unwrap_or_else(|| {
            let rest = self.base_url.split_once("://").map_or("", |(_, rest)| rest);
            let host = rest.split(['/', ':']).next().unwrap_or_default();
            host.rsplit('@').next().unwrap_or(host)
        })
    }
}

/// `[open_data]`: the licence of the data files.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OpenData {
    /// Its name: CC BY 4.0.
    pub licence: Localized,
    /// Where its text stands.
    pub licence_url: Option<String>,
}

/// A directory of the whole country that lists of providers lead on to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NationalDirectory {
    /// Its name.
    pub name: Localized,
    /// Its address.
    pub url: String,
}

/// 運営主体.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Operator {
    /// Its name.
    pub name: Option<Localized>,
    /// 責任課.
    pub department: Option<Localized>,
    /// What a reader must know of it.
    pub note: Option<Localized>,
    /// E-mail for mistakes.
    pub mail: Option<String>,
    /// Telephone for mistakes.
    pub phone: Option<Number>,
}

/// Settings of the accessibility statement. The site never claims conformance by itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Accessibility {
    /// Name and edition of the standard.
    pub standard: Option<Localized>,
    /// The aim: level AA.
    pub target: Option<Localized>,
    /// What has been tested by people, and when.
    pub status_note: Option<Localized>,
}

/// A concern that residents come with.
#[derive(Clone, Debug, PartialEq)]
pub struct Topic {
    /// Its id.
    pub id: TopicId,
    /// Short name.
    pub label: Localized,
    /// In a resident's words.
    pub plain: Option<Localized>,
    /// What it covers.
    pub description: Option<Localized>,
    /// Who will know where no window is published.
    pub ask: Option<Localized>,
    /// Whom those turn to first who have somebody already.
    pub first: Option<Localized>,
    /// What to say on the telephone, sentence by sentence.
    pub say: List<Localized>,
    /// What to have at hand when calling.
    pub have_ready: List<Localized>,
    /// What to do at night, on holidays and at the end of the year.
    pub outside_hours: Option<Localized>,
    /// A reassuring word, with a guide to read.
    pub reassure: Option<Reassurance>,
    /// Whether 地域包括支援センター answer it too, besides the windows that name it.
    pub support_center: bool,
    /// Whether it is offered as the second choice after the town.
    pub consult: bool,
    /// Words residents search for it with; shown nowhere.
    pub also: List<String>,
}

/// A word for those who would put off calling.
#[derive(Clone, Debug, PartialEq)]
pub struct Reassurance {
    /// What it says.
    pub text: Localized,
    /// The guide that goes on.
    pub guide: Field<String>,
}

/// `[[hotlines]]`: a number for urgent questions, said after 119.
#[derive(Clone, Debug, PartialEq)]
pub struct Hotline {
    /// When to call it.
    pub when: Localized,
    /// The number: #7119.
    pub phone: Field<Number>,
    /// The prefecture whose residents it answers; none: everybody.
    pub prefecture: Option<Localized>,
    /// When it answers.
    pub hours: Option<Localized>,
    /// The number for telephones that cannot dial the first.
    pub instead: Field<Number>,
    /// Where its facts stand.
    pub sources: List<SourceRef>,
}

/// A service that providers offer.
#[derive(Clone, Debug, PartialEq)]
pub struct ServiceTerm {
    /// Its id, part of an address.
    pub id: Arc<str>,
    /// Official name.
    pub label: Localized,
    /// In plain words.
    pub plain: Option<Localized>,
}

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

/// `[furigana]`: what readers are offered to read hard words by.
#[derive(Clone, Debug, PartialEq)]
pub struct Furigana {
    /// Whether pages offer it.
    pub show: bool,
}

impl Default for Furigana {
    fn default() -> Self {
        Self { show: true }
    }
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
    pub phrases: BTreeMap<String, BTreeMap<Language, String>>,
    /// Readings of names that are hard to read.
    pub readings: BTreeMap<String, String>,
    /// Short addresses, in the author's order.
    pub short: Vec<ShortAddress>,
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
