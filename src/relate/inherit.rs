//! Inheritance: shared, then the regions in the order of `city.toml`, then the city, by (collection, id).

use std::sync::Arc;

use super::{RelateOptions, time, translations};
use crate::diag::{Diagnostic, Location, catalog};
use crate::model::records::Publicness;
use crate::model::resolved::ResolvedEntry;
use crate::model::value::Choice;
use crate::model::{City, Collection, Entry, Kept, Owner, Project, Record};
use crate::text::nearest::nearest;

/// Whose entries a city shows, the widest first.
pub(super) fn owners(city: &City) -> Vec<Owner> {
    let mut owners = vec![Owner::Shared];
    let mut regions: Vec<Owner> = city
        .regions
        .values()
        .map(|id| Owner::Region(id.clone()))
        .collect();
    regions.reverse();
    owners.extend(regions);
    owners.push(Owner::City(city.id.clone()));
    owners
}

/// What `hide` removes, as (collection, id).
pub(super) type Hidden<'a> = Vec<(Collection, &'a str)>;

/// What `hide` removes from what a city inherits.
pub(super) fn hidden<'a>(
    city: &'a City,
    project: &Project,
    owners: &[Owner],
    sink: &mut Vec<Diagnostic>,
) -> Hidden<'a> {
    let mut found = Vec::new();
    for item in city.hide.iter() {
        let named = item.value.split_once('/').and_then(|(word, id)| {
            let id = id.strip_suffix(".md").unwrap_or(id);
            Collection::from_word(word).map(|collection| (collection, id))
        });
        let Some((collection, id)) = named else {
            sink.push(catalog::hides_nothing(
                item.place.clone(),
                &item.value,
                None,
            ));
            continue;
        };
        if exists(project, owners, collection, id) {
            found.push((collection, id));
        } else {
            let known = ids(project, owners, collection);
            let guess = nearest(id, known.iter().map(String::as_str));
            let guess = guess.map(|id| format!("{}/{id}", collection.word()));
            sink.push(catalog::hides_nothing(
                item.place.clone(),
                &item.value,
                guess.as_deref(),
            ));
        }
    }
    found
}

fn exists(project: &Project, owners: &[Owner], collection: Collection, id: &str) -> bool {
    let inherited = owners
        .iter()
        .filter(|owner| !matches!(owner, Owner::City(_)));
    inherited
        .filter_map(|owner| project.owner(owner))
        .any(|content| {
            content
                .entries(collection)
                .binary_search_by(|entry| entry.key.id.as_str().cmp(id))
                .is_ok()
        })
        || project.withheld.may_hold(collection, id)
}

fn ids(project: &Project, owners: &[Owner], collection: Collection) -> Vec<String> {
    owners
        .iter()
        .filter_map(|owner| project.owner(owner))
        .flat_map(|content| content.entries(collection))
        .map(|entry| entry.key.id.to_string())
        .collect()
}

/// A collection as a city shows it, of the lists of its owners, the widest first.
pub(super) fn merge(
    project: &Project,
    city: &City,
    lists: &[Kept<Arc<Entry>>],
    hidden: &[&str],
    options: RelateOptions,
    sink: &mut Vec<Diagnostic>,
) -> Vec<ResolvedEntry> {
    let mut all: Vec<(usize, &Arc<Entry>)> = lists
        .iter()
        .enumerate()
        .flat_map(|(rank, list)| list.iter().map(move |entry| (rank, entry)))
        .filter(|(_, entry)| is_served(entry, city))
        .collect();
    all.sort_by(|a, b| a.1.key.id.cmp(&b.1.key.id).then(a.0.cmp(&b.0)));
    all.chunk_by(|a, b| a.1.key.id == b.1.key.id)
        .filter(|group| !is_hidden(group, hidden))
        .filter_map(|group| layers(group, project, sink))
        .filter(|entry| time::is_published(entry, options) && is_public(entry))
        .map(|entry| time::place_in_time(entry, options, project.site.announce_days))
        .collect()
}

fn is_hidden(group: &[(usize, &Arc<Entry>)], hidden: &[&str]) -> bool {
    let Some((_, first)) = group.first() else {
        return true;
    };
    let own = group
        .last()
        .is_some_and(|(_, entry)| matches!(entry.key.owner, Owner::City(_)));
    !own && hidden.contains(&first.key.id.as_str())
}

fn is_served(entry: &Entry, city: &City) -> bool {
    entry.common.serves.is_empty()
        || matches!(entry.key.owner, Owner::City(_))
        || entry.common.serves.values().any(|id| *id == city.id)
}

/// A directory that must never be published is not even known to exist.
fn is_public(entry: &Entry) -> bool {
    match &entry.record {
        Record::Directory(directory) => directory
            .publicness
            .as_ref()
            .is_none_or(|publicness| publicness.value != Publicness::Never),
        _ => true,
    }
}

/// Lays the entries of one id on each other, the widest first.
fn layers(
    group: &[(usize, &Arc<Entry>)],
    project: &Project,
    sink: &mut Vec<Diagnostic>,
) -> Option<Arc<Entry>> {
    report_two_regions(group, sink);
    let mut below: Option<Arc<Entry>> = None;
    for (_, entry) in group {
        let extends = entry.extends.as_ref().filter(|flag| flag.value);
        below = match (extends, below) {
            (None, _) => Some(Arc::clone(entry)),
            (Some(_), Some(wider)) => {
                let mut extended = extend(entry, &wider, sink);
                if let Some(terms) = &project.registry.terms {
                    extended.note_terms(terms);
                }
                Some(Arc::new(extended))
            }
            (Some(flag), None) => {
                report_nothing(entry, &flag.place, project, sink);
                complete(entry).then(|| Arc::clone(entry))
            }
        };
    }
    below
}

fn complete(entry: &Entry) -> bool {
    entry.common.name.is_some() || !entry.key.collection.needs_name()
}

fn report_nothing(entry: &Entry, place: &Location, project: &Project, sink: &mut Vec<Diagnostic>) {
    let waits = project
        .withheld
        .may_hold(entry.key.collection, entry.key.id.as_str());
    if !waits {
        let path = format!("{}/{}", entry.key.collection.word(), entry.key.id);
        sink.push(catalog::extends_nothing(place.clone(), &path));
    }
}

fn report_two_regions(group: &[(usize, &Arc<Entry>)], sink: &mut Vec<Diagnostic>) {
    let mut regional = group
        .iter()
        .rev()
        .filter(|(_, entry)| matches!(entry.key.owner, Owner::Region(_)));
    let Some((_, used)) = regional.next() else {
        return;
    };
    let extends = used.extends.as_ref().is_some_and(|flag| flag.value);
    if let Some((_, other)) = regional.next()
        && !extends
    {
        let path = format!("{}/{}", other.key.collection.word(), other.key.id);
        sink.push(catalog::in_two_regions(
            other.place.clone(),
            &path,
            &used.key.owner.to_string(),
        ));
    }
}

/// The narrower entry over the wider one it extends.
fn extend(narrow: &Entry, wide: &Entry, sink: &mut Vec<Diagnostic>) -> Entry {
    let body = match (&narrow.body, &wide.body) {
        (Some(narrow_body), Some(wide_body)) => {
            let (merged, problems) = wide_body.replace_sections(narrow_body);
            if let Some(path) = narrow.place.path() {
                sink.extend(problems.iter().map(|problem| problem.diagnose(path)));
            }
            Some(Arc::new(merged))
        }
        (narrow_body, wide_body) => narrow_body.clone().or_else(|| wide_body.clone()),
    };
    let translations = translations::over(narrow, wide, sink);
    Entry {
        key: narrow.key.clone(),
        place: narrow.place.clone(),
        extends: narrow.extends.clone(),
        common: narrow.common.over(&wide.common),
        record: narrow.record.inherit(&wide.record),
        allow: narrow.allow.clone(),
        body,
        translations,
    }
}
