//! The sheets and their days, what cities say otherwise, and numbers that contradict each other.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::{Contradiction, Override, SheetDay};
use crate::diag::Location;
use crate::model::resolved::ResolvedProject;
use crate::model::value::Statistic;
use crate::model::{Entry, Field, Localized, Owner, Project, Record};
use crate::text::width::nfkc;

fn entries(project: &Project) -> impl Iterator<Item = &Arc<Entry>> {
    let contents = project.owners.values();
    contents.flat_map(|content| content.collections.iter().flatten())
}

/// Every sheet that gives entries.
pub(super) fn sheets(project: &Project) -> Vec<SheetDay> {
    let mut found: BTreeMap<Arc<str>, SheetDay> = BTreeMap::new();
    for entry in entries(project) {
        let Location::Cell { path, .. } = &entry.place else {
            continue;
        };
        let sheet = found.entry(Arc::clone(path)).or_insert_with(|| SheetDay {
            path: Arc::clone(path),
            entries: 0,
            days: None,
            undated: 0,
        });
        sheet.entries += 1;
        match day(entry) {
            Some(day) => {
                let (oldest, newest) = sheet.days.unwrap_or((day, day));
                sheet.days = Some((oldest.min(day), newest.max(day)));
            }
            None => sheet.undated += 1,
        }
    }
    found.into_values().collect()
}

/// The day on which a row was confirmed or changed.
pub(super) fn day(entry: &Entry) -> Option<Date> {
    let confirmed = match &entry.record {
        Record::Clinic(clinic) => clinic.confirmed_on.as_ref(),
        Record::Directory(list) => list.as_of.as_ref(),
        _ => None,
    };
    let confirmed = confirmed.map(|field| field.value.last_day());
    let updated = entry.common.updated.as_ref();
    confirmed.or(updated.map(|field| field.value.last_day()))
}

/// Entries of cities that have the place of a wider owner's.
pub(super) fn overrides(resolved: &ResolvedProject) -> Vec<Override> {
    let project = &resolved.project;
    let mut found = Vec::new();
    for (at, city) in resolved.cities.iter().enumerate() {
        let regions = city.city.regions.values().cloned().map(Owner::Region);
        let wider: Vec<Owner> = regions.chain([Owner::Shared]).collect();
        let own = project.owner(&Owner::City(city.id.clone()));
        for entry in own
            .into_iter()
            .flat_map(|content| content.collections.iter().flatten())
        {
            let same = wider.iter().find_map(|owner| {
                let list = project.owner(owner)?.entries(entry.key.collection);
                list.iter().find(|other| other.key.id == entry.key.id)
            });
            let paths = same.and_then(|same| same.place.path().zip(entry.place.path()));
            if let Some((wider, path)) = paths {
                found.push(Override {
                    city: at,
                    path: Arc::clone(path),
                    wider: Arc::clone(wider),
                    extends: entry.extends.as_ref().is_some_and(|flag| flag.value),
                });
            }
        }
    }
    found
}

/// What makes two numbers speak of the same: whose they are, what is counted, how, and of which day.
type Counted<'a> = (String, &'a str, &'a str, &'a str, Date);

/// Numbers of one owner with one label for one day that differ. A number about an entry is compared within it.
pub(super) fn contradictions(project: &Project) -> Vec<Contradiction> {
    let mut found: BTreeMap<Counted<'_>, BTreeMap<String, Arc<str>>> = BTreeMap::new();
    for entry in entries(project) {
        let (scope, counts): (String, Vec<&Statistic>) = match &entry.record {
            Record::Statistic(record) => (
                entry.key.owner.to_string(),
                record.statistic.iter().map(|field| &field.value).collect(),
            ),
            Record::Window(window) => (entry.key.to_string(), window.counts.values().collect()),
            Record::Service(service) => (entry.key.to_string(), service.counts.values().collect()),
            _ => continue,
        };
        for count in counts {
            let (Some(label), Some(value), Some(day)) = (&count.label, &count.value, &count.as_of)
            else {
                continue;
            };
            let key = (
                scope.clone(),
                label.value.text.as_str(),
                text_of(&count.unit),
                text_of(&count.qualifier),
                day.value.last_day(),
            );
            let plain = nfkc(&value.value).replace([',', ' '], "");
            if let Some(path) = entry.place.path() {
                let values = found.entry(key).or_default();
                values.entry(plain).or_insert_with(|| Arc::clone(path));
            }
        }
    }
    let several = found.into_iter().filter(|(_, values)| values.len() > 1);
    several
        .map(|((_, label, unit, _, day), values)| Contradiction {
            label: label.to_owned(),
            day,
            values: values
                .into_iter()
                .map(|(value, path)| (format!("{value}{unit}"), path))
                .collect(),
        })
        .collect()
}

fn text_of(field: &Field<Localized>) -> &str {
    field.as_ref().map_or("", |field| &field.value.text)
}
