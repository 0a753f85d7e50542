//! Who has what: cities by topics, forms and languages.

use std::collections::BTreeMap;

use super::{Group, Holding, Kind, Subject};
use crate::model::resolved::{ResolvedCity, ResolvedEntry, ResolvedProject, State};
use crate::model::{Collection, Entry, Owner, Record, TopicId};

/// All parts.
pub(super) fn groups(resolved: &ResolvedProject) -> Vec<Group> {
    let topics = &resolved.project.site.topics;
    let named: Vec<(&str, &str)> = topics
        .iter()
        .map(|topic| (topic.id.as_str(), topic.label.text.as_str()))
        .collect();
    let consult = topics.iter().filter(|topic| topic.consult);
    let asked: Vec<&str> = consult.map(|topic| topic.id.as_str()).collect();
    let of = |subject, collection, always: &[&str], kinds: KindsOf| Group {
        subject,
        kinds: by_kind(resolved, collection, &named, always, kinds),
    };
    let mut groups = vec![
        of(Subject::Windows, Collection::Windows, &asked, topics_of),
        of(Subject::Guides, Collection::Guides, &[], topics_of),
        of(Subject::Lectures, Collection::Lectures, &[], topics_of),
        of(Subject::Handouts, Collection::Handouts, &[], form_of),
        languages(resolved),
    ];
    groups.retain(|group| !group.kinds.is_empty());
    groups
}

/// The ids of the kinds that an entry is of.
type KindsOf = fn(&Entry) -> Vec<&str>;

fn topics_of(entry: &Entry) -> Vec<&str> {
    entry.common.kind.values().map(TopicId::as_str).collect()
}

fn form_of(entry: &Entry) -> Vec<&str> {
    match &entry.record {
        Record::Handout(handout) => {
            let form = handout.form.as_ref();
            form.map(|form| form.value.text.as_str())
                .into_iter()
                .collect()
        }
        _ => Vec::new(),
    }
}

/// Kinds in the site's order, then others; those of `always` also where nobody has any.
fn by_kind(
    resolved: &ResolvedProject,
    collection: Collection,
    named: &[(&str, &str)],
    always: &[&str],
    kinds_of: KindsOf,
) -> Vec<Kind> {
    let n_cities = resolved.cities.len();
    let mut found: BTreeMap<&str, Vec<Holding>> = BTreeMap::new();
    for id in always {
        found.insert(*id, vec![Holding::default(); n_cities]);
    }
    for (at, city) in resolved.cities.iter().enumerate() {
        let shown = city.entries(collection).iter();
        for entry in shown.filter(|entry| entry.state != State::Ended) {
            let mut kinds = kinds_of(&entry.entry);
            if kinds.is_empty() {
                kinds.push("");
            }
            kinds.sort_unstable();
            kinds.dedup();
            for kind in kinds {
                let cells = found.entry(kind);
                let cells = cells.or_insert_with(|| vec![Holding::default(); n_cities]);
                if let Some(cell) = cells.get_mut(at) {
                    count(cell, is_own(city, entry));
                }
            }
        }
    }
    let order = |id: &str| named.iter().position(|(known, _)| *known == id);
    let mut kinds: Vec<Kind> = found
        .into_iter()
        .map(|(id, cells)| Kind {
            id: id.to_owned(),
            name: order(id)
                .and_then(|at| named.get(at))
                .map_or(id, |(_, name)| name)
                .to_owned(),
            cells,
        })
        .collect();
    kinds.sort_by_key(|kind| {
        (
            kind.id.is_empty(),
            order(&kind.id).unwrap_or(usize::MAX),
            kind.id.clone(),
        )
    });
    kinds
}

fn is_own(city: &ResolvedCity, entry: &ResolvedEntry) -> bool {
    matches!(&entry.entry.key.owner, Owner::City(id) if *id == city.id)
}

fn count(cell: &mut Holding, is_own: bool) {
    if is_own {
        cell.own += 1;
    } else {
        cell.inherited += 1;
    }
}

/// Pages in further languages; a translation is its folder's own.
fn languages(resolved: &ResolvedProject) -> Group {
    let further = resolved.project.site.languages.iter().skip(1);
    let kinds = further.map(|language| Kind {
        id: language.as_str().to_owned(),
        name: language.as_str().to_owned(),
        cells: resolved
            .cities
            .iter()
            .map(|city| {
                let folder = format!("content/cities/{}/", city.id);
                let entries = city.collections.iter().flatten();
                let mut cell = Holding::default();
                for page in entries.filter_map(|entry| entry.entry.translations.get(language)) {
                    let path = page.place.path().map_or("", |path| &**path);
                    count(&mut cell, path.starts_with(&folder));
                }
                cell
            })
            .collect(),
    });
    Group {
        subject: Subject::Languages,
        kinds: kinds.collect(),
    }
}
