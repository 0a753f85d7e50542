//! Diagnostics: what is wrong in an author's file, where, in Japanese and English, and what to type.
//!
//! This module knows no parser and no model: adapters convert their errors at their own edge.
//! The codes and texts are in [`catalog`], one constructor each; [`report`] prints them.

pub mod catalog;
mod example;
pub mod reference;
mod referent;
pub mod report;
pub mod trouble;

pub use referent::Referent;

use std::cmp::Ordering;
use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// A language of the staff: everything kairan says to them is written in both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Japanese.
    Ja,
    /// English.
    En,
}

/// How much a finding matters. The order is that of the exit code's concern, gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Level {
    /// The file cannot stand as it is: its last good version is used, or it is left out.
    Error,
    /// Published as it is, but a reader may be misled. Counts for the exit code under `--strict`.
    Warning,
    /// Could be better. Never counts.
    Advice,
    /// Something that residents need and no source gives yet. Never counts.
    Gap,
}

impl Level {
    /// All levels, gravest first.
    pub const ALL: [Self; 4] = [Self::Error, Self::Warning, Self::Advice, Self::Gap];

    /// The name in machine-readable formats.
    pub fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Advice => "advice",
            Self::Gap => "gap",
        }
    }

    /// The word before a message.
    pub fn word(self, language: Language) -> &'static str {
        match (self, language) {
            (Self::Error, Language::Ja) => "エラー",
            (Self::Warning, Language::Ja) => "警告",
            (Self::Advice, Language::Ja) => "助言",
            (Self::Gap, Language::Ja) => "未掲載",
            (_, Language::En) => self.id(),
        }
    }
}

/// A text in both languages of the staff.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Message {
    /// Japanese.
    pub ja: String,
    /// English.
    pub en: String,
}

impl Message {
    /// Both languages side by side.
    pub fn new(ja: impl Into<String>, en: impl Into<String>) -> Self {
        Self {
            ja: ja.into(),
            en: en.into(),
        }
    }

    /// The text in one of them.
    pub fn text(&self, language: Language) -> &str {
        match language {
            Language::Ja => &self.ja,
            Language::En => &self.en,
        }
    }
}

/// A place in the author's material. Paths are relative to the project root, `/`-separated, NFC.
///
/// The order is that of reading: the project as a whole, then file by file from top to bottom, then
/// the built site.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Location {
    /// The whole project.
    #[default]
    Project,
    /// A file as a whole.
    File {
        /// The file.
        path: Arc<str>,
    },
    /// A byte range of the whole decoded file (front matter included).
    Text {
        /// The file.
        path: Arc<str>,
        /// First byte.
        start: u32,
        /// One past the last byte.
        end: u32,
    },
    /// A cell of a sheet; row and column count from 1.
    Cell {
        /// The file.
        path: Arc<str>,
        /// The sheet's name; empty for CSV.
        sheet: Arc<str>,
        /// Row, from 1.
        row: u32,
        /// Column, from 1.
        column: u32,
    },
    /// A file of the built site.
    Output {
        /// The path below the output folder.
        path: Arc<str>,
    },
}

impl Location {
    /// A whole file.
    pub fn file(path: &Arc<str>) -> Self {
        Self::File {
            path: Arc::clone(path),
        }
    }

    /// A byte range in a file. Offsets beyond 4 GiB cannot occur: files are limited on reading.
    pub fn text(path: &Arc<str>, span: Range<usize>) -> Self {
        Self::Text {
            path: Arc::clone(path),
            start: u32::try_from(span.start).unwrap_or(u32::MAX),
            end: u32::try_from(span.end).unwrap_or(u32::MAX),
        }
    }

    /// The file this place is in, if it is in one of the author's.
    pub fn path(&self) -> Option<&Arc<str>> {
        match self {
            Self::File { path } | Self::Text { path, .. } | Self::Cell { path, .. } => Some(path),
            Self::Project | Self::Output { .. } => None,
        }
    }

    /// What the order compares. Equal only for equal places: the numbers before and after the
    /// positions tell the kinds apart.
    fn order(&self) -> (u8, &str, u8, &str, u32, u32) {
        match self {
            Self::Project => (0, "", 0, "", 0, 0),
            Self::File { path } => (1, path, 0, "", 0, 0),
            Self::Text { path, start, end } => (1, path, 1, "", *start, *end),
            Self::Cell {
                path,
                sheet,
                row,
                column,
            } => (1, path, 2, sheet, *row, *column),
            Self::Output { path } => (2, path, 0, "", 0, 0),
        }
    }
}

impl Ord for Location {
    fn cmp(&self, other: &Self) -> Ordering {
        self.order().cmp(&other.order())
    }
}

impl PartialOrd for Location {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A second place that explains a finding.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Related {
    /// Where.
    pub location: Location,
    /// What is there.
    pub message: Message,
}

/// A change of the author's text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Edit {
    /// The bytes that go, or the cell.
    pub place: Location,
    /// What stands there; of a cell all of it.
    pub was: String,
    /// What stands there instead.
    pub text: String,
}

/// How a finding can be mended.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Fix {
    /// Whether nothing can be lost by it, so that it may be done without a person.
    pub safe: bool,
    /// The changes, all of one file.
    pub edits: Vec<Edit>,
}

/// One finding. Its order (place, level, code, text) is the order of every report.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Diagnostic {
    /// Where it is.
    pub location: Location,
    /// How much it matters.
    pub level: Level,
    /// Stable name, in the catalogue.
    pub code: &'static str,
    /// One sentence that is enough alone; never repeats the path or line.
    pub message: Message,
    /// What to type instead.
    pub help: Option<Message>,
    /// Other places that matter.
    pub related: Vec<Related>,
    /// The city it concerns, where it concerns only one.
    pub city: Option<Arc<str>>,
    /// How it can be mended, where the words for it are known.
    pub fix: Option<Fix>,
}

impl Diagnostic {
    /// Adds a second place.
    #[must_use]
    pub fn with_related(mut self, location: Location, message: Message) -> Self {
        self.related.push(Related { location, message });
        self
    }

    /// Says how it can be mended. `safe` changes may be made without a person.
    #[must_use]
    pub fn with_fix(mut self, safe: bool, edits: impl IntoIterator<Item = Edit>) -> Self {
        let edits: Vec<Edit> = edits.into_iter().collect();
        self.fix = (!edits.is_empty()).then_some(Fix { safe, edits });
        self
    }

    /// Says which city it concerns.
    #[must_use]
    pub fn for_city(mut self, city: &Arc<str>) -> Self {
        self.city = Some(Arc::clone(city));
        self
    }
}

/// Sorts into the one total order and drops repeats.
pub fn settle(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics.sort();
    diagnostics.dedup();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_in_reading_order() {
        let (a, b): (Arc<str>, Arc<str>) = (Arc::from("a.md"), Arc::from("b.md"));
        let cell = |row, column| Location::Cell {
            path: Arc::clone(&b),
            sheet: Arc::from(""),
            row,
            column,
        };
        let expected = [
            Location::Project,
            Location::file(&a),
            Location::text(&a, 3..9),
            Location::text(&a, 12..13),
            Location::file(&b),
            cell(2, 9),
            cell(10, 1),
            Location::Output {
                path: Arc::from("a/index.html"),
            },
        ];
        let mut shuffled = expected.to_vec();
        shuffled.reverse();
        shuffled.sort();
        assert_eq!(shuffled, expected);
    }

    #[test]
    fn settling_sorts_and_drops_repeats() {
        let path: Arc<str> = Arc::from("content/site.toml");
        let at = |start| {
            catalog::unknown_key(
                Location::text(&path, start..start + 1),
                "tilte",
                None,
                "title",
            )
        };
        let mut found = vec![at(9), at(2), at(9)];
        settle(&mut found);
        assert_eq!(found, [at(2), at(9)]);
    }
}
