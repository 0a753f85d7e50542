//! Somebody to turn to: every page shows its own section or its city's, which must be there and have a way in.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, catalog};
use crate::model::site::Department;
use crate::model::{DepartmentId, Project};

/// Cities without a section, and sections that pages name and nobody can reach. Each is told once, where it is
/// mended, and not on every page that shows it.
pub(super) fn of_cities(project: &Project, found: &mut Vec<Diagnostic>) {
    for city in project.cities.values() {
        if city.contact.is_none() {
            found.push(catalog::contact_missing(
                city.place.clone(),
                "市町村の担当課（contact）がない",
                "the city has no \"contact\"",
                "city.toml に contact = \"課の id\" と書いてください。課は departments.toml に書きます。",
                "write contact = \"a department's id\" in city.toml; departments.toml holds them",
            ));
        }
    }
    let named = named(project);
    for department in project.registry.departments.values() {
        if named.contains(&department.id) && !is_reachable(department) {
            found.push(catalog::contact_missing(
                department.place.clone(),
                &format!("「{}」に電話番号も受付時間もない", department.name.text),
                &format!(
                    "\"{}\" has neither a telephone number nor hours",
                    department.name.text
                ),
                "departments.toml のその課に phone と hours を書いてください。分からないときは、市役所・町村役場で確かめます。",
                "give it phone and hours in departments.toml; ask the town hall where they are not known",
            ));
        }
    }
}

/// The sections that cities and entries name.
fn named(project: &Project) -> BTreeSet<&DepartmentId> {
    let cities = project.cities.values();
    let of_cities = cities.filter_map(|city| city.contact.as_ref());
    let contents = project.owners.values();
    let entries = contents.flat_map(|content| content.collections.iter().flatten());
    let of_entries = entries.filter_map(|entry| entry.common.contact.as_ref());
    of_cities
        .chain(of_entries)
        .map(|field| &field.value)
        .collect()
}

/// A number without hours is another rule's.
fn is_reachable(department: &Department) -> bool {
    let has_way = department.phone.is_some() || department.fax.is_some();
    has_way || department.mail.is_some() || department.hours.is_some()
}
