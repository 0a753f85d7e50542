//! What holds for the whole site: `site.toml`.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::entry::Allowance;
use super::ids::{Language, TopicId};
use super::records::{Number, SourceRef};
pub use super::registry::{
    Deadline, Department, Document, GivenReading, Organization, Phrase, Registry, ShortAddress,
    Term,
};
use super::value::{Field, List, Localized, choice};
use crate::diag::Level;
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
    /// Whether pages are kept on the devices of visitors for when there is no connection; `false` takes away what was
    /// kept before.
    pub offline: Option<bool>,
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

/// `[furigana]`: what readers are offered to read hard words by.
#[derive(Clone, Debug, PartialEq)]
pub struct Furigana {
    /// Whether pages offer it.
    pub show: bool,
    /// The folder of a dictionary in MeCab's format, for words that nobody else knows.
    pub dictionary: Field<String>,
}

impl Default for Furigana {
    fn default() -> Self {
        Self {
            show: true,
            dictionary: None,
        }
    }
}
