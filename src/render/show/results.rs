//! What the automatic check of the texts found, for the result page. It counts what is known before any page
//! is rendered, so that every part of a site that is built in parts tells the same.

use std::collections::{BTreeMap, BTreeSet};

use super::Cx;
use super::frame::site_page;
use crate::model::Entry;
use crate::render::view::{CheckView, ExceptionView, ResultsPage, TextView};

/// How often each rule was found broken in the texts.
pub type Found = BTreeMap<&'static str, usize>;

/// The standard that is named where `site.toml` names none.
pub const STANDARD: &str = "JIS X 8341-3:2016";

/// The rules about texts that concern accessibility, with the success criterion they belong to.
pub const RULES: [(&str, Option<&str>); 20] = [
    ("img-alt", Some("1.1.1")),
    ("head-fake", Some("1.3.1")),
    ("list-fake", Some("1.3.1")),
    ("table-head", Some("1.3.1")),
    ("ja-word-space", Some("1.3.2")),
    ("colour-only", Some("1.4.1")),
    ("img-text", Some("1.4.5")),
    ("contrast", Some("1.4.11")),
    ("link-vague", Some("2.4.4")),
    ("link-duplicate-text", Some("2.4.4")),
    ("lang-part", Some("3.1.2")),
    ("ja-hard-word", None),
    ("ja-ruby-missing", None),
    ("link-file-info", None),
    ("pdf-only", None),
    ("ja-platform-char", None),
    ("ja-hankaku-kana", None),
    ("ja-zenkaku-alnum", None),
    ("ja-symbol-read", None),
    ("ja-range", None),
];

/// What only people can judge; each is a message of the theme.
const PEOPLE: [&str; 9] = [
    "order",
    "alternatives",
    "plain",
    "keyboard",
    "reader",
    "zoom",
    "contrast",
    "documents",
    "correct",
];

/// The page.
pub fn page(cx: &Cx<'_>, found: &Found) -> ResultsPage {
    let project = &cx.plan.resolved.project;
    let settings = &project.site.accessibility;
    let checks = RULES.iter().map(|(code, criterion)| CheckView {
        criterion: *criterion,
        name: name(cx, code),
        count: found.get(code).copied().unwrap_or_default(),
        off: project.site.levels.get(code) == Some(&None),
    });
    let standard = settings.standard.as_ref().map(|text| cx.text(text));
    let people = PEOPLE.iter();
    ResultsPage {
        date: cx.day(cx.today()),
        tool: format!("kairan {}", env!("CARGO_PKG_VERSION")),
        standard: standard.unwrap_or_else(|| TextView::new(STANDARD)),
        pages: cx.plan.pages.len(),
        cities: cx.plan.resolved.cities.len(),
        status_note: settings.status_note.as_ref().map(|text| cx.text(text)),
        test: site_page(cx, "accessibility-test"),
        statement: site_page(cx, "accessibility"),
        checks: checks.collect(),
        exceptions: exceptions(cx),
        people: people
            .map(|id| cx.message(&format!("people-{id}"), &[]))
            .collect(),
    }
}

fn name(cx: &Cx<'_>, code: &str) -> String {
    cx.message(&format!("check-{code}"), &[])
}

/// The exceptions of what is shown, each file once.
fn exceptions(cx: &Cx<'_>) -> Vec<ExceptionView> {
    let resolved = &cx.plan.resolved;
    let cities = resolved.cities.iter();
    let entries = cities.flat_map(|city| city.collections.iter().flatten());
    let shown = entries
        .chain(&resolved.pages)
        .filter(|shown| !shown.entry.allow.is_empty());
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for entry in shown.map(|shown| &*shown.entry) {
        if seen.insert(&entry.key) {
            found.extend(of_entry(cx, entry));
        }
    }
    found
}

fn of_entry<'a>(cx: &'a Cx<'a>, entry: &'a Entry) -> impl Iterator<Item = ExceptionView> + 'a {
    let known = |code: &str| RULES.iter().any(|(rule, _)| *rule == code);
    let allowed = entry.allow.iter().filter(move |one| known(one.rule));
    allowed.map(move |one| ExceptionView {
        title: cx.title(entry),
        name: name(cx, one.rule),
        reason: one.reason.clone(),
    })
}
