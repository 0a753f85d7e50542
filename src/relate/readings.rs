//! Readings that two places of the tree give to one name.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Location, Message, catalog};
use crate::model::{Localized, Owner, Project};
use crate::text::kana::to_hiragana;

/// The names with readings of one owner, with where they stand.
type Names<'a> = BTreeMap<&'a str, (&'a str, &'a Location)>;

/// Reports each line of a `readings.toml` that a record contradicts: one of the same owner, or one of the whole site.
pub(super) fn check(project: &Project) -> Vec<Diagnostic> {
    if project.readings.is_empty() {
        return Vec::new();
    }
    let common = common_names(project);
    let mut found = Vec::new();
    for (owner, readings) in &project.readings {
        let own = own_names(project, owner);
        for (word, given) in readings {
            let known = own.get(word.as_str()).or_else(|| common.get(word.as_str()));
            let Some((kana, place)) = known else { continue };
            if letters(kana) != letters(&given.kana) {
                let about =
                    Message::new("登録された読みはここです", "the record's reading is here");
                let finding =
                    catalog::reading_conflict(given.place.clone(), word, &given.kana, kana);
                found.push(finding.with_related((*place).clone(), about));
            }
        }
    }
    found
}

/// A reading without what only divides it.
fn letters(kana: &str) -> String {
    let divides = |letter: &char| letter.is_whitespace() || *letter == '・';
    to_hiragana(kana)
        .chars()
        .filter(|letter| !divides(letter))
        .collect()
}

fn common_names(project: &Project) -> Names<'_> {
    let registry = &project.registry;
    let mut names = Names::new();
    for city in project.cities.values() {
        note(
            &mut names,
            city.name.as_ref().map(|name| (&name.value, &name.place)),
        );
    }
    for region in project.regions.values() {
        note(
            &mut names,
            region.name.as_ref().map(|name| (&name.value, &name.place)),
        );
    }
    for organization in registry.organizations.values() {
        note(&mut names, Some((&organization.name, &organization.place)));
    }
    for department in registry.departments.values() {
        note(&mut names, Some((&department.name, &department.place)));
    }
    names
}

fn own_names<'a>(project: &'a Project, owner: &Owner) -> Names<'a> {
    let mut names = Names::new();
    let collections = project
        .owner(owner)
        .into_iter()
        .flat_map(|own| &own.collections);
    for entry in collections.flatten() {
        let name = entry.common.name.as_ref();
        note(&mut names, name.map(|name| (&name.value, &name.place)));
    }
    names
}

fn note<'a>(names: &mut Names<'a>, name: Option<(&'a Localized, &'a Location)>) {
    if let Some((name, place)) = name
        && let Some(kana) = &name.kana
    {
        names.entry(&name.text).or_insert((kana, place));
    }
}
