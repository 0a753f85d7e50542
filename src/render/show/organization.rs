//! An organisation's page: what it is, whom it serves, the windows it runs, its lectures ahead.

use std::sync::Arc;

use super::{Cx, lecture, window};
use crate::model::resolved::{Held, ResolvedCity, ResolvedEntry, State};
use crate::model::site::Organization;
use crate::model::{Collection, EntryKey, Record};
use crate::plan::calendar::is_for_residents;
use crate::plan::pages::count;
use crate::plan::{PageKind, Section};
use crate::render::view::{LectureView, LinkView, OrganizationPage, OrganizationWindow};

/// `/organizations/<id>/`.
pub fn page(cx: &Cx<'_>, index: usize) -> Option<OrganizationPage> {
    let project = &cx.plan.resolved.project;
    let organization = project.registry.organizations.values().nth(index)?;
    Some(OrganizationPage {
        kind: cx.field(&organization.kind),
        also_known: cx.texts(&organization.also_known),
        description: cx.field(&organization.description),
        parent: parent(cx, organization),
        serves: organization
            .serves
            .values()
            .filter_map(|id| cx.city_link(id))
            .collect(),
        website: organization.website.as_ref().map(|url| url.value.clone()),
        phone: None,
        windows: windows_of(cx, organization),
        lectures: lectures_of(cx, organization),
        sources: cx.sources(&organization.sources),
    })
}

fn parent(cx: &Cx<'_>, organization: &Organization) -> Option<LinkView> {
    let id = organization.parent.as_ref()?;
    let organizations = &cx.plan.resolved.project.registry.organizations;
    let index = organizations.keys().position(|known| *known == id.value)?;
    let label = cx.text(&organizations.get(&id.value)?.name);
    Some(cx.link_in(Section::Site, PageKind::Organization(count(index)), label))
}

/// What it runs or holds of one collection: the context of the city that shows it, the city, the entry.
fn held<'a>(
    cx: &Cx<'a>,
    organization: &Organization,
    collection: Collection,
) -> Vec<(Cx<'a>, &'a ResolvedCity, usize, &'a ResolvedEntry)> {
    let resolved = &cx.plan.resolved;
    let all: &[Held] = resolved
        .held
        .get(&organization.id)
        .map_or(&[], Vec::as_slice);
    all.iter()
        .filter(|held| held.collection == collection)
        .filter_map(|held| {
            let city = &**resolved.cities.get(held.city)?;
            let entry = city.entries(collection).get(held.index)?;
            let own = Cx {
                section: Section::City(count(held.city)),
                ..*cx
            };
            Some((own, city, held.index, entry))
        })
        .collect()
}

/// The windows it runs, each once, with the cities that show it.
fn windows_of(cx: &Cx<'_>, organization: &Organization) -> Vec<OrganizationWindow> {
    let mut found: Vec<(&EntryKey, OrganizationWindow)> = Vec::new();
    for (own, city, index, entry) in held(cx, organization, Collection::Windows) {
        let label = cx.field(&city.city.name).unwrap_or_default();
        let link = own.link(PageKind::Entry(Collection::Windows, count(index)), label);
        let key = &entry.entry.key;
        if let Some((_, known)) = found.iter_mut().find(|(known, _)| *known == key) {
            known.cities.push(link);
            continue;
        }
        if let Some(window) = window::window(&own, index) {
            let window = OrganizationWindow {
                cities: vec![link],
                window: Arc::new(window),
            };
            found.push((key, window));
        }
    }
    found.into_iter().map(|(_, window)| window).collect()
}

/// Its lectures ahead, each once, soonest first, those without a day last.
fn lectures_of(cx: &Cx<'_>, organization: &Organization) -> Vec<Arc<LectureView>> {
    let mut seen: Vec<&EntryKey> = Vec::new();
    let mut found = Vec::new();
    for (own, city, index, entry) in held(cx, organization, Collection::Lectures) {
        let Record::Lecture(record) = &entry.entry.record else {
            continue;
        };
        let key = &entry.entry.key;
        let ahead = entry.state != State::Ended;
        if !ahead || !is_for_residents(record) || seen.contains(&key) {
            continue;
        }
        seen.push(key);
        if let Some(mut view) = lecture::lecture(&own, index) {
            view.city = cx.field(&city.city.name);
            found.push((entry.until, Arc::new(view)));
        }
    }
    found.sort_by(|a, b| {
        let order = (a.0.is_none(), a.0).cmp(&(b.0.is_none(), b.0));
        order.then(a.1.href.cmp(&b.1.href))
    });
    found.into_iter().map(|(_, view)| view).collect()
}
