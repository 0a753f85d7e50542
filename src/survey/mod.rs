//! What the coordinator asks of the whole site: who lacks what, what grows old, and which facts contradict each
//! other. Pure; it looks at the tree and at what was found in it, and changes neither.

mod attention;
mod facts;
pub mod html;
mod matrix;
pub mod tables;
mod untranslated;

use std::sync::Arc;

use jiff::civil::Date;

use crate::diag::Diagnostic;
use crate::model::resolved::ResolvedProject;

/// The whole answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Survey {
    /// The site's name.
    pub site: String,
    /// The day it is asked for.
    pub date: Date,
    /// The cities, sorted by id.
    pub cities: Vec<CityName>,
    /// Who has what.
    pub groups: Vec<Group>,
    /// What somebody should look at, sorted by contact.
    pub attention: Vec<Attention>,
    /// The sheets and their days.
    pub sheets: Vec<SheetDay>,
    /// What cities say otherwise than the wider owners.
    pub overrides: Vec<Override>,
    /// Facts of which only one can be right.
    pub contradictions: Vec<Contradiction>,
    /// What is still to be translated, by language and file.
    pub untranslated: Vec<Untranslated>,
}

/// A city.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CityName {
    /// Its id.
    pub id: Arc<str>,
    /// Its name.
    pub name: String,
}

/// What a part of the matrix is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Open windows, by topic.
    Windows,
    /// Guides, by topic.
    Guides,
    /// Lectures that are not over, by topic.
    Lectures,
    /// Handouts, by form.
    Handouts,
    /// Pages in further languages.
    Languages,
}

/// A part of the matrix.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What it is about.
    pub subject: Subject,
    /// One kind each.
    pub kinds: Vec<Kind>,
}

/// One kind: a topic, a form, a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its id; empty for what is of no kind.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What each city has of it, in the cities' order.
    pub cells: Vec<Holding>,
}

/// How many entries of a kind a city shows. None of either is a gap.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Holding {
    /// In the city's own folder.
    pub own: usize,
    /// From its region or from what all share.
    pub inherited: usize,
}

/// What of an entry is not translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// Its text.
    Page,
    /// Its name.
    Name,
}

/// An entry that a language of the site lacks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Untranslated {
    /// The language's id.
    pub language: String,
    /// What of it.
    pub missing: Missing,
    /// The file.
    pub path: Arc<str>,
    /// The entry's title.
    pub title: String,
}

/// Why somebody should look at a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Nobody has looked at it for long.
    Stale,
    /// The day of its review has passed.
    ReviewDue,
    /// Every event or deadline it tells of is past.
    Over,
    /// It is to be reviewed soon.
    ReviewSoon,
    /// It ends soon.
    Ends,
}

/// A file that somebody should look at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Attention {
    /// The section that answers for it; empty where none is named.
    pub contact: String,
    /// Why.
    pub why: Why,
    /// The day of it, where it has one.
    pub day: Option<Date>,
    /// The file.
    pub path: Arc<str>,
    /// The entry's title; a sheet has many.
    pub title: String,
}

/// A sheet and the days its rows give.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetDay {
    /// The file.
    pub path: Arc<str>,
    /// How many entries it gives.
    pub entries: usize,
    /// The oldest and the newest day on which a row was confirmed or changed.
    pub days: Option<(Date, Date)>,
    /// Entries without such a day.
    pub undated: usize,
}

/// An entry that a city says otherwise than a wider owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Override {
    /// The city, by its place among the cities.
    pub city: usize,
    /// Its file.
    pub path: Arc<str>,
    /// The wider owner's file.
    pub wider: Arc<str>,
    /// Whether it keeps what it does not say itself.
    pub extends: bool,
}

/// One label, one day, several numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contradiction {
    /// What is counted.
    pub label: String,
    /// As of when.
    pub day: Date,
    /// The numbers with their units and files.
    pub values: Vec<(String, Arc<str>)>,
}

/// Looks at a site and at what was found in it.
pub fn survey(resolved: &ResolvedProject, found: &[Diagnostic]) -> Survey {
    let cities = resolved.cities.iter().map(|city| CityName {
        id: Arc::clone(city.id.shared()),
        name: match &city.city.name {
            Some(name) => name.value.text.clone(),
            None => city.id.to_string(),
        },
    });
    Survey {
        site: resolved.project.site.title.text.clone(),
        date: resolved.date,
        cities: cities.collect(),
        groups: matrix::groups(resolved),
        attention: attention::attention(resolved, found),
        sheets: facts::sheets(&resolved.project),
        overrides: facts::overrides(resolved),
        contradictions: facts::contradictions(&resolved.project),
        untranslated: untranslated::untranslated(resolved),
    }
}
