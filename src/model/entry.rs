//! An entry: one record of one collection of one owner, from a Markdown file or from one row.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use super::ids::{CityId, DepartmentId, EntryId, Language, RegionId, TopicId};
use super::records::{
    Area, Clinic, Directory, Duty, Guide, Handout, Initiative, Lecture, Notice, Rule, Service,
    SourceRef, StatisticRecord, Window,
};
use super::value::{Field, Inherit, List, Localized, choice, record};
use crate::diag::Location;
use crate::markdown::{Body, Terms};
use crate::text::date::PartialDate;
use crate::text::moment::Moment;

/// Whose folder a thing lies in.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// `content/` itself: site pages.
    Site,
    /// `content/shared/`.
    Shared,
    /// `content/regions/<region>/`.
    Region(RegionId),
    /// `content/cities/<city>/`.
    City(CityId),
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Site => f.write_str("site"),
            Self::Shared => f.write_str("shared"),
            Self::Region(id) => write!(f, "regions/{id}"),
            Self::City(id) => write!(f, "cities/{id}"),
        }
    }
}

choice! {
    /// The collections a city, a region and the shared part may hold.
    Collection {
        /// Explanatory pages.
        Guides = "guides",
        /// Consultation windows (相談窓口).
        Windows = "windows",
        /// Providers: medical, dental, pharmacy, nursing, care.
        Clinics = "clinics",
        /// Lectures, classes, tours.
        Lectures = "lectures",
        /// Duty rota.
        Duty = "duty",
        /// Notes, cards, maps, guidebooks.
        Handouts = "handouts",
        /// Subsidies and services.
        Services = "services",
        /// Directories that exist.
        Lists = "lists",
        /// Agreed rules in a resident's words.
        Rules = "rules",
        /// Dated notices.
        Notices = "notices",
        /// A body's work on one priority in one fiscal year.
        Initiatives = "initiatives",
        /// Numbers.
        Statistics = "statistics",
        /// Areas inside a city.
        Areas = "areas",
        /// The section's own introduction.
        Index = "index",
        /// Pages of the site as a whole.
        Pages = "pages",
    }
}

choice! {
    /// Whom an entry may be shown to, from the most open to the least.
    Publish {
        /// Everybody.
        Residents = "residents",
        /// Professionals: it is nowhere on the public site.
        Professionals = "professionals",
        /// Nobody.
        Never = "never",
    }
}

impl Collection {
    /// How many there are.
    pub const COUNT: usize = 15;

    /// Whether its entries cannot be shown without a name.
    pub fn needs_name(self) -> bool {
        !matches!(
            self,
            Self::Index | Self::Duty | Self::Initiatives | Self::Statistics
        )
    }

    /// Its place in tables that hold one slot a collection.
    pub fn slot(self) -> usize {
        self as usize
    }
}

/// What makes an entry itself, whatever its title.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryKey {
    /// Whose it is.
    pub owner: Owner,
    /// Of which collection.
    pub collection: Collection,
    /// Which one.
    pub id: EntryId,
}

impl fmt::Display for EntryKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.owner, self.collection.word(), self.id)
    }
}

record! {
    /// What every entry may carry, whatever its collection.
    Common {
        /// Title or name.
        name: Field<Localized>,
        /// One sentence.
        summary: Field<Localized>,
        /// Topics of the site's vocabulary.
        kind: List<TopicId>,
        /// The section that answers for it (担当課).
        contact: Field<DepartmentId>,
        /// Last change of content.
        updated: Field<Moment>,
        /// Not shown before this day.
        publish_from: Field<Moment>,
        /// Last day it holds.
        publish_until: Field<Moment>,
        /// Whom it may be shown to; residents where nothing is said.
        publish: Field<Publish>,
        /// The day its owner agreed to being listed. Shown nowhere; before it nothing is published.
        consented_on: Field<PartialDate>,
        /// The day its owner promised to look at it again.
        review_by: Field<PartialDate>,
        /// Where its facts stand.
        sources: List<SourceRef>,
        /// Addresses it had before.
        aliases: List<String>,
        /// Shown only with `--drafts`.
        draft: Field<bool>,
        /// The cities that show it, where not all do.
        serves: List<CityId>,
        /// Lower stands first.
        weight: Field<i64>,
        /// Entries worth reading next: relative source paths.
        related: List<String>,
        /// Whether words of the glossary are explained where its text first says them.
        glosses: Field<bool>,
        /// Words residents search for it with; shown nowhere.
        also: List<String>,
    }
}

impl Common {
    /// What holds where this stands over a wider owner's or a row's: of two words on publication the
    /// stricter one counts, because who gave it spoke for the provider.
    #[must_use]
    pub fn over(&self, wider: &Self) -> Self {
        let said = [&self.publish, &wider.publish].into_iter().flatten();
        Self {
            publish: said.max_by_key(|publish| publish.value).cloned(),
            ..self.inherit(wider)
        }
    }
}

/// What an exception is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Within {
    /// The page or the row that says so.
    Own,
    /// A file or a folder below `content/`, such as a sheet, which cannot say so itself.
    Below {
        /// The path from the project's folder.
        path: Arc<str>,
        /// Only findings that name these words.
        words: Option<String>,
    },
}

/// A rule that does not hold in one place, for a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowance {
    /// The rule's code.
    pub rule: &'static str,
    /// Why.
    pub reason: String,
    /// Where it says so.
    pub place: Location,
    /// What it is about.
    pub within: Within,
}

/// An entry's text in a further language.
#[derive(Clone, Debug, PartialEq)]
pub struct Translation {
    /// Title in that language.
    pub name: Field<Localized>,
    /// Summary in that language.
    pub summary: Field<Localized>,
    /// Last change of the translation.
    pub updated: Field<PartialDate>,
    /// The mark of the text that it translates, to see whether that has changed since.
    pub of: Field<String>,
    /// Whether a machine made it.
    pub machine: Field<bool>,
    /// Whether somebody who reads the language as their own has gone over it.
    pub reviewed: Field<bool>,
    /// Rules that do not hold on it.
    pub allow: Vec<Allowance>,
    /// The text.
    pub body: Arc<Body>,
    /// The file.
    pub place: Location,
}

/// The fields of one collection.
#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// A page of prose: guides, site pages, introductions.
    Guide(Guide),
    /// A consultation window.
    Window(Box<Window>),
    /// A provider.
    Clinic(Box<Clinic>),
    /// A lecture.
    Lecture(Box<Lecture>),
    /// A day's duty clinic.
    Duty(Box<Duty>),
    /// A handout.
    Handout(Box<Handout>),
    /// A service.
    Service(Box<Service>),
    /// A directory.
    Directory(Box<Directory>),
    /// A rule.
    Rule(Box<Rule>),
    /// A notice.
    Notice(Notice),
    /// An initiative.
    Initiative(Box<Initiative>),
    /// A number.
    Statistic(Box<StatisticRecord>),
    /// An area inside a city.
    Area(Area),
}

impl Record {
    /// The record as the narrower owner shows it. Both are of one collection, so of one variant.
    #[must_use]
    pub fn inherit(&self, wider: &Self) -> Self {
        macro_rules! pairs {
            ($($plain:ident),+; $($boxed:ident),+) => {
                match (self, wider) {
                    $( (Self::$plain(narrow), Self::$plain(wide)) => Self::$plain(narrow.inherit(wide)), )+
                    $( (Self::$boxed(narrow), Self::$boxed(wide)) => Self::$boxed(Box::new(narrow.as_ref().inherit(wide))), )+
                    _ => self.clone(),
                }
            };
        }
        pairs!(Guide, Notice, Area; Window, Clinic, Lecture, Duty, Handout, Service, Directory, Rule, Initiative, Statistic)
    }
}

impl Record {
    /// Shows every text of the record to `visit`.
    pub fn each_text<'a>(&'a self, visit: &mut dyn super::texts::Visit<'a>) {
        match self {
            Self::Guide(record) => record.each_text(visit),
            Self::Window(record) => record.each_text(visit),
            Self::Clinic(record) => record.each_text(visit),
            Self::Lecture(record) => record.each_text(visit),
            Self::Duty(record) => record.each_text(visit),
            Self::Handout(record) => record.each_text(visit),
            Self::Service(record) => record.each_text(visit),
            Self::Directory(record) => record.each_text(visit),
            Self::Rule(record) => record.each_text(visit),
            Self::Notice(record) => record.each_text(visit),
            Self::Initiative(record) => record.each_text(visit),
            Self::Statistic(record) => record.each_text(visit),
            Self::Area(record) => record.each_text(visit),
        }
    }
}

/// One entry of the tree.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// What makes it itself.
    pub key: EntryKey,
    /// Its file or row.
    pub place: Location,
    /// Keeps the wider owner's body and fields where it gives none.
    pub extends: Field<bool>,
    /// What every entry may carry.
    pub common: Common,
    /// What its collection carries.
    pub record: Record,
    /// Rules that do not hold in its file.
    pub allow: Vec<Allowance>,
    /// Its text in the default language.
    pub body: Option<Arc<Body>>,
    /// Its text in further languages.
    pub translations: BTreeMap<Language, Translation>,
}

impl Entry {
    /// Notes where its text first says a word of the glossary, unless it asks for none. The few words above a city's
    /// windows stay as they are.
    pub fn note_terms(&mut self, terms: &Terms) {
        let asked = self
            .common
            .glosses
            .as_ref()
            .is_none_or(|glosses| glosses.value);
        let title = self.title().to_owned();
        if let Some(body) = self
            .body
            .as_mut()
            .filter(|_| asked && self.key.collection != Collection::Index)
            .filter(|body| !body.is_left_out)
        {
            Arc::make_mut(body).note_terms(terms, &title);
        }
    }

    /// Title or name in the default language; the id where none is given.
    pub fn title(&self) -> &str {
        self.common
            .name
            .as_ref()
            .map_or(self.key.id.as_str(), |name| name.value.text.as_str())
    }
}
