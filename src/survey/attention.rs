//! What grows old or ends, by the section that answers for it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::ToSpan as _;
use jiff::civil::Date;

use super::{Attention, Why};
use crate::diag::{Diagnostic, Location};
use crate::model::resolved::{ResolvedProject, State};
use crate::model::{Collection, Entry, Field, Owner, Project};
use crate::text::date::PartialDate;

/// How many days ahead are soon.
const SOON: i64 = 60;

/// Every file once for each reason.
pub(super) fn attention(resolved: &ResolvedProject, found: &[Diagnostic]) -> Vec<Attention> {
    let project = &resolved.project;
    let mut by_path: BTreeMap<Arc<str>, &Entry> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    let contents = project.owners.values();
    let entries = contents.flat_map(|content| content.collections.iter().flatten());
    let limit = resolved.date.saturating_add(SOON.days());
    let is_soon = |day: Date| day >= resolved.date && day <= limit;
    for entry in entries {
        if let Some(path) = entry.place.path() {
            by_path.entry(Arc::clone(path)).or_insert(entry);
        }
        let until = entry.common.publish_until.as_ref();
        let until = until.map(|field| field.value.last_day());
        let review = last_day(&entry.common.review_by);
        let days = [(Why::Ends, until), (Why::ReviewSoon, review)];
        for (why, day) in days {
            if let Some(day) = day.filter(|day| is_soon(*day)) {
                seen.extend(one(project, entry, why, Some(day)));
            }
        }
    }
    let shown = resolved
        .cities
        .iter()
        .flat_map(|city| city.collections.iter().flatten());
    // What takes place on a day is over by itself, and `kairan due` has it.
    let lasts = |entry: &Entry| {
        !matches!(
            entry.key.collection,
            Collection::Lectures | Collection::Duty | Collection::Notices
        )
    };
    for shown in shown.filter(|shown| shown.state == State::Ending && lasts(&shown.entry)) {
        seen.extend(one(project, &shown.entry, Why::Ends, shown.until));
    }
    for finding in found {
        let why = match finding.code {
            "stale" => Why::Stale,
            "review-due" => Why::ReviewDue,
            "dates-past" => Why::Over,
            _ => continue,
        };
        let entry = finding.location.path().and_then(|path| by_path.get(path));
        if let Some(entry) = entry {
            let day = match why {
                Why::Stale => super::facts::day(entry),
                Why::ReviewDue => last_day(&entry.common.review_by),
                _ => None,
            };
            seen.extend(one(project, entry, why, day));
        }
    }
    seen.into_iter().collect()
}

fn last_day(field: &Field<PartialDate>) -> Option<Date> {
    field.as_ref().map(|field| field.value.last_day())
}

fn one(project: &Project, entry: &Entry, why: Why, day: Option<Date>) -> Option<Attention> {
    let is_row = matches!(entry.place, Location::Cell { .. });
    Some(Attention {
        contact: contact(project, entry),
        why,
        day: day.filter(|_| !is_row),
        path: Arc::clone(entry.place.path()?),
        title: if is_row {
            String::new()
        } else {
            entry.title().to_owned()
        },
    })
}

/// The section named by the entry, else by its city.
fn contact(project: &Project, entry: &Entry) -> String {
    let of_city = match &entry.key.owner {
        Owner::City(id) => project
            .cities
            .get(id)
            .and_then(|city| city.contact.as_ref()),
        _ => None,
    };
    let named = entry.common.contact.as_ref().or(of_city);
    let section = named.and_then(|id| project.registry.departments.get(&id.value));
    section.map_or_else(String::new, |section| section.name.text.clone())
}
