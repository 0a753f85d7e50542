//! Prints diagnostics: for people ([`human`], [`plain`]) and for machines ([`json`], [`github`], [`sarif`]).
//!
//! All give the same findings in the same order, whatever order they came in. Nothing here reads
//! a file or a terminal: texts come from a [`SourceText`], colour is a decision of the caller.

pub mod github;
pub mod human;
pub mod json;
mod lines;
mod place;
pub mod plain;
pub mod sarif;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Diagnostic, Language, Level, Location};
use place::Places;
pub use place::cell_name;

/// Gives the texts that spans point into.
pub trait SourceText {
    /// The whole decoded text of a file, or `None` where it is not a text or was not read.
    fn text(&self, path: &str) -> Option<&str>;
}

impl SourceText for BTreeMap<Arc<str>, Arc<str>> {
    fn text(&self, path: &str) -> Option<&str> {
        self.get(path).map(AsRef::as_ref)
    }
}

/// A form of the report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Excerpts with carets, groups and a closing line, in one language.
    #[default]
    Human,
    /// One line a finding, for screen readers.
    Text,
    /// An array of objects, both languages.
    Json,
    /// Workflow commands that GitHub shows beside the changed lines.
    Github,
    /// SARIF 2.1.0.
    Sarif,
}

impl Format {
    /// Whether people read it, and not a program.
    pub fn is_for_people(self) -> bool {
        matches!(self, Self::Human | Self::Text)
    }

    /// All forms with the names that `--format` takes.
    pub const ALL: [(&'static str, Self); 5] = [
        ("human", Self::Human),
        ("text", Self::Text),
        ("json", Self::Json),
        ("github", Self::Github),
        ("sarif", Self::Sarif),
    ];
}

/// How to print.
#[derive(Clone, Debug)]
pub struct ReportOptions {
    /// The form.
    pub format: Format,
    /// The language, where a form has only one.
    pub language: Language,
    /// Colours and bold, in the form for people only.
    pub colour: bool,
    /// How many errors and warnings the form for people shows in full. Totals are always printed.
    pub cap: usize,
    /// Whether that form shows every finding, whatever the cap and the groups.
    pub all: bool,
    /// The project root as seen from the repository's root, without a closing `/`; empty if they are the same.
    /// Goes before paths in the forms that hosts read ([`github`], [`sarif`]).
    pub prefix: String,
}

impl Default for ReportOptions {
    fn default() -> Self {
        Self {
            format: Format::Human,
            language: Language::Ja,
            colour: false,
            cap: 50,
            all: false,
            prefix: String::new(),
        }
    }
}

/// A place in a word: `content/cities/ao/lectures.toml:12`, `lectures.xlsx B12`.
pub fn place_name(location: &Location, sources: &dyn SourceText) -> String {
    let path = location.path().map_or("", AsRef::as_ref);
    match location {
        Location::Text { start, .. } => match sources.text(path) {
            Some(text) => {
                let position = lines::LineIndex::new(text).position(*start as usize);
                format!("{path}:{}", position.line)
            }
            None => path.to_owned(),
        },
        Location::Cell {
            sheet, row, column, ..
        } => {
            let cell = place::Cell {
                sheet,
                row: *row,
                column: *column,
            };
            format!("{path} {}", cell.name())
        }
        _ => path.to_owned(),
    }
}

/// How many findings there are of each level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Pieces of advice.
    pub advice: usize,
    /// Gaps.
    pub gaps: usize,
}

impl Counts {
    /// Counts each finding once.
    pub fn of(diagnostics: &[Diagnostic]) -> Self {
        Self::of_settled(&settled(diagnostics))
    }

    fn of_settled(diagnostics: &[&Diagnostic]) -> Self {
        let of = |level| diagnostics.iter().filter(|d| d.level == level).count();
        Self {
            errors: of(Level::Error),
            warnings: of(Level::Warning),
            advice: of(Level::Advice),
            gaps: of(Level::Gap),
        }
    }

    /// Whether the exit code tells of an author's mistake.
    pub fn fail(&self, strict: bool) -> bool {
        self.errors > 0 || (strict && self.warnings > 0)
    }

    /// The closing line.
    pub fn summary(&self, language: Language) -> String {
        let Self {
            errors,
            warnings,
            advice,
            gaps,
        } = self;
        let plural = |n: &usize| if *n == 1 { "" } else { "s" };
        match language {
            Language::Ja => format!(
                "エラー {errors}件、警告 {warnings}件、助言 {advice}件、未掲載の情報 {gaps}件"
            ),
            Language::En => format!(
                "{errors} error{}, {warnings} warning{}, {advice} piece{} of advice, {gaps} gap{}",
                plural(errors),
                plural(warnings),
                plural(advice),
                plural(gaps),
            ),
        }
    }
}

/// The report, with a closing line feed.
pub fn render(
    diagnostics: &[Diagnostic],
    sources: &dyn SourceText,
    options: &ReportOptions,
) -> String {
    let settled = settled(diagnostics);
    let places = Places::new(sources, &settled);
    match options.format {
        Format::Human => human::render(&settled, &places, options),
        Format::Text => plain::render(&settled, &places, options),
        Format::Json => json::render(&settled, &places),
        Format::Github => github::render(&settled, &places, options),
        Format::Sarif => sarif::render(&settled, &places, options),
    }
}

/// In the one order, without repeats.
fn settled(diagnostics: &[Diagnostic]) -> Vec<&Diagnostic> {
    let mut settled: Vec<&Diagnostic> = diagnostics.iter().collect();
    settled.sort();
    settled.dedup();
    settled
}

#[cfg(test)]
mod tests;
