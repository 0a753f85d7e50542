//! The page that tells what the automatic check of the texts found.

use serde::Serialize;

use super::{DateView, TextView};

/// `/accessibility/results/`. It is no result of a test by people, and claims nothing.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ResultsPage {
    /// The day as of which the texts were looked at.
    pub date: DateView,
    /// Name and version of the tool.
    pub tool: String,
    /// The standard aimed at: `JIS X 8341-3:2016`.
    pub standard: TextView,
    /// How many pages the texts make.
    pub pages: usize,
    /// How many municipalities.
    pub cities: usize,
    /// What people have tested, in the operator's words.
    pub status_note: Option<TextView>,
    /// The page with the result of a test by people, where there is one.
    pub test: Option<String>,
    /// The statement.
    pub statement: Option<String>,
    /// What was looked for, by criterion.
    pub checks: Vec<CheckView>,
    /// Where a rule does not hold, and why.
    pub exceptions: Vec<ExceptionView>,
    /// What only people can judge: a sentence each.
    pub people: Vec<String>,
}

/// One thing that was looked for.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CheckView {
    /// Number of the success criterion: `1.1.1`. None: it belongs to no criterion.
    pub criterion: Option<&'static str>,
    /// What is looked for, in plain words.
    pub name: String,
    /// How many places were found.
    pub count: usize,
    /// Whether the site has switched it off.
    pub off: bool,
}

/// An exception of one page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ExceptionView {
    /// The page's title.
    pub title: TextView,
    /// What is not held to it.
    pub name: String,
    /// Why, in the author's words.
    pub reason: String,
}
