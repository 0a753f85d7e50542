//! What each organisation runs and holds: found once for the site, for the pages of organisations.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::resolved::{Held, ResolvedCity};
use crate::model::{Collection, OrganizationId, Project, Record};

/// Every window that an organisation runs and every lecture that it holds, city by city.
pub fn held(
    project: &Project,
    cities: &[Arc<ResolvedCity>],
) -> BTreeMap<OrganizationId, Vec<Held>> {
    let mut found: BTreeMap<OrganizationId, Vec<Held>> = BTreeMap::new();
    for (city, resolved) in cities.iter().enumerate() {
        for collection in [Collection::Windows, Collection::Lectures] {
            for (index, entry) in resolved.entries(collection).iter().enumerate() {
                let reference = match &entry.entry.record {
                    Record::Window(window) => &window.operator,
                    Record::Lecture(lecture) => &lecture.organizer,
                    _ => continue,
                };
                let Some(reference) = reference else { continue };
                if let Some(organization) = project.registry.organization(&reference.value) {
                    let held = Held {
                        collection,
                        city,
                        index,
                    };
                    let list = found.entry(organization.id.clone()).or_default();
                    list.push(held);
                }
            }
        }
    }
    found
}
