//! What findings count as: the levels that the site gives to rules, the exceptions of its pages, and the
//! old findings that a baseline knows. Pure; it looks at no text itself.

pub mod baseline;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::diag::{Diagnostic, Location, catalog};
use crate::model::{Allowance, Entry, Project, Within};

/// Gives each finding the level of the site, drops those that a page allows with a reason, and tells of
/// exceptions that nothing needs. Of a part of the site nobody can say that an exception is not needed.
pub fn judge(project: &Project, is_whole: bool, found: &mut Vec<Diagnostic>) {
    if found.is_empty() && !is_whole {
        // Nobody asks what the pages of the site allow.
        return;
    }
    let mut exceptions = exceptions(project);
    found.retain(|diagnostic| !is_allowed(diagnostic, &mut exceptions));
    let unused = exceptions.into_values().flatten();
    // Only `check --external` can say whether an exception about other sites is needed.
    let unused = unused.filter(|exception| {
        is_whole && !exception.used && !exception.allowance.rule.starts_with("link-external-")
    });
    found.extend(unused.map(|exception| {
        let Allowance { rule, place, .. } = exception.allowance;
        catalog::allow_unused(place.clone(), rule)
    }));
    let levels = &project.site.levels;
    found.retain_mut(|diagnostic| match levels.get(diagnostic.code) {
        Some(Some(level)) => {
            diagnostic.level = *level;
            true
        }
        Some(None) => false,
        None => true,
    });
}

/// An exception with what it reaches, and whether anything needed it.
struct Exception<'a> {
    allowance: &'a Allowance,
    reach: Reach<'a>,
    used: bool,
}

enum Reach<'a> {
    /// A whole page.
    File(&'a str),
    /// The bytes of a row among others of its file.
    Row(&'a str, Range<usize>),
    /// Files below a path, and the words of the finding.
    Below(&'a str, Option<&'a str>),
}

impl Reach<'_> {
    fn holds(&self, diagnostic: &Diagnostic) -> bool {
        let place = &diagnostic.location;
        let Some(found) = place.path() else {
            return false;
        };
        match self {
            Self::File(path) => is_text(place) && **found == **path,
            Self::Row(path, bytes) => {
                let start = match place {
                    Location::Text { start, .. } => Some(*start as usize),
                    _ => None,
                };
                **found == **path && start.is_some_and(|start| bytes.contains(&start))
            }
            Self::Below(path, words) => {
                let rest = found.strip_prefix(path);
                rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
                    && words.is_none_or(|words| diagnostic.message.ja.contains(words))
            }
        }
    }
}

fn is_text(place: &Location) -> bool {
    matches!(place, Location::File { .. } | Location::Text { .. })
}

/// By their rules.
type Exceptions<'a> = BTreeMap<&'static str, Vec<Exception<'a>>>;

fn exceptions(project: &Project) -> Exceptions<'_> {
    let mut found = Exceptions::new();
    let rows = rows(project);
    let contents = project.owners.values();
    let entries = contents.flat_map(|content| content.collections.iter().flatten());
    let of_entries = entries.flat_map(|entry| of_entry(entry));
    let of_cities = project.cities.values().flat_map(|city| &city.allow);
    for allowance in of_entries.chain(of_cities).chain(&project.site.allow) {
        if let Some(reach) = reach(allowance, &rows) {
            let of_rule = found.entry(allowance.rule).or_default();
            of_rule.push(Exception {
                allowance,
                reach,
                used: false,
            });
        }
    }
    found
}

/// Where the rows of each TOML file begin that makes an exception for one of them.
fn rows(project: &Project) -> BTreeMap<&str, Vec<usize>> {
    let mut rows: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let contents = project.owners.values();
    let entries = || {
        contents
            .clone()
            .flat_map(|content| content.collections.iter().flatten())
    };
    let excepted = entries().flat_map(|entry| &entry.allow);
    for path in excepted.filter_map(|allowance| allowance.place.path()) {
        if path.ends_with(".toml") {
            rows.entry(path).or_default();
        }
    }
    if rows.is_empty() {
        return rows;
    }
    for entry in entries() {
        if let Location::Text { path, start, .. } = &entry.place
            && let Some(starts) = rows.get_mut(&**path)
        {
            starts.push(*start as usize);
        }
    }
    for starts in rows.values_mut() {
        starts.sort_unstable();
    }
    rows
}

fn reach<'a>(allowance: &'a Allowance, rows: &BTreeMap<&str, Vec<usize>>) -> Option<Reach<'a>> {
    let path = allowance.place.path()?;
    Some(match &allowance.within {
        Within::Below { path, words } => Reach::Below(path, words.as_deref()),
        Within::Own => match (rows.get(&**path), &allowance.place) {
            (Some(starts), Location::Text { start, .. }) => {
                let at = *start as usize;
                let next = starts.partition_point(|row| *row <= at);
                let first = next.checked_sub(1).and_then(|row| starts.get(row));
                let end = starts.get(next).copied().unwrap_or(usize::MAX);
                Reach::Row(path, first.copied().unwrap_or(0)..end)
            }
            _ => Reach::File(path),
        },
    })
}

fn of_entry(entry: &Entry) -> impl Iterator<Item = &Allowance> {
    let translations = entry.translations.values();
    let further = translations.flat_map(|translation| &translation.allow);
    entry.allow.iter().chain(further)
}

fn is_allowed(diagnostic: &Diagnostic, exceptions: &mut Exceptions<'_>) -> bool {
    let mut allowed = false;
    for exception in exceptions.get_mut(diagnostic.code).into_iter().flatten() {
        if exception.reach.holds(diagnostic) {
            (exception.used, allowed) = (true, true);
        }
    }
    allowed
}
