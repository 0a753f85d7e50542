//! What staff must look at on the day of the build: reviews that fell due, sections that are over.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::diag::{Diagnostic, catalog};
use crate::model::{DepartmentId, Entry, Project};
use crate::text::date::ja_long;

/// The sections that somebody is sent to, each once, whatever cities show the entry that names it.
pub(super) fn check<'a>(
    project: &'a Project,
    named_by_entries: impl Iterator<Item = &'a DepartmentId>,
    date: Date,
    sink: &mut Vec<Diagnostic>,
) {
    let mut named: BTreeSet<&DepartmentId> = named_by_entries.collect();
    for city in project.cities.values() {
        named.extend(city.contact.as_ref().map(|contact| &contact.value));
    }
    for id in named {
        section(project, id, date, sink);
    }
    loops(project, sink);
}

/// What is over or not yet written needs no review.
pub(super) fn review(entry: &Entry, date: Date, sink: &mut Vec<Diagnostic>) {
    let common = &entry.common;
    let Some(review) = &common.review_by else {
        return;
    };
    let draft = common.draft.as_ref().is_some_and(|flag| flag.value);
    let over = common.publish_until.as_ref();
    let over = over.is_some_and(|until| until.value.last_day() < date);
    if review.value.last_day() < date && !draft && !over {
        let day = ja_long(&review.value);
        sink.push(catalog::review_due(
            review.place.clone(),
            entry.title(),
            &day,
        ));
    }
}

fn section(project: &Project, id: &DepartmentId, day: Date, sink: &mut Vec<Diagnostic>) {
    let Some(section) = project.registry.section_on(id, day) else {
        return;
    };
    if let Some(until) = &section.valid_until
        && section.successor.is_none()
        && section.is_over(day)
    {
        let last = ja_long(&until.value);
        let found = catalog::section_over(until.place.clone(), &section.name.text, &last);
        if !sink.contains(&found) {
            sink.push(found);
        }
    }
}

/// Reports each circle once, at the section whose id comes first.
fn loops(project: &Project, sink: &mut Vec<Diagnostic>) {
    let departments = &project.registry.departments;
    for (first, department) in departments {
        let mut names = vec![department.name.text.as_str()];
        let mut at = department;
        while let Some(next) = at.successor.as_ref() {
            let Some(after) = departments.get(&next.value) else {
                break;
            };
            names.push(&after.name.text);
            if next.value == *first {
                sink.push(catalog::section_loop(
                    next.place.clone(),
                    &names.join(" → "),
                ));
                break;
            }
            if next.value < *first || names.len() > departments.len() {
                break;
            }
            at = after;
        }
    }
}
