//! Everything by its reading: あ行 to わ行.

use std::collections::BTreeMap;

use super::glossary::{Place, place};
use super::{Cx, clinic, search};
use crate::model::resolved::{ResolvedCity, State};
use crate::model::{Collection, Field, Localized};
use crate::plan::pages::count;
use crate::plan::{PageKind, Section};
use crate::render::view::{IndexEntry, IndexGroup, LinkView, ReadingIndexPage, TextView};
use crate::text::kana;

/// Collections whose entries are looked up by name, with the kind that the search calls them by.
pub const NAMED: [(Collection, &str); 8] = [
    (Collection::Windows, "window"),
    (Collection::Guides, "guide"),
    (Collection::Clinics, "clinic"),
    (Collection::Lectures, "lecture"),
    (Collection::Handouts, "handout"),
    (Collection::Services, "service"),
    (Collection::Notices, "notice"),
    (Collection::Rules, "other"),
];

/// A line and its place among the others; the last part is what makes it itself.
type Placed = (Place, String, IndexEntry);

/// The page.
pub fn page(cx: &Cx<'_>) -> ReadingIndexPage {
    let mut placed = match cx.section {
        Section::Site => of_site(cx),
        Section::City(_) => of_city(cx),
        Section::Region(_) => of_region(cx),
    };
    placed.sort_by(|a, b| (&a.0, &a.1).cmp(&(&b.0, &b.1)));
    let mut groups: Vec<IndexGroup> = Vec::new();
    for ((shelf, _), _, entry) in placed {
        match groups.last_mut() {
            Some(group) if group.id == shelf.id() => group.entries.push(entry),
            _ => groups.push(IndexGroup {
                id: shelf.id().to_owned(),
                label: shelf.label(cx),
                entries: vec![entry],
            }),
        }
    }
    ReadingIndexPage {
        groups,
        search: cx.href(PageKind::Search),
        towns: search::towns(cx, PageKind::Index),
    }
}

fn entry(cx: &Cx<'_>, kind: &str, link: LinkView) -> IndexEntry {
    IndexEntry {
        name: link.label.clone(),
        kind: search::kind_name(cx, kind),
        link: Some(link),
        towns: Vec::new(),
    }
}

/// By the reading in the default language, whatever the language of the page.
fn by_name(shown: &str, name: &Field<Localized>) -> Place {
    match name {
        Some(name) => place(&name.value.text, &name.value),
        None => by_text(shown),
    }
}

/// A provider stands by its own name, not by that of its corporation.
fn by_provider(name: &Field<Localized>) -> Place {
    let Some(name) = name.as_ref().map(|name| &name.value) else {
        return by_text("");
    };
    let own = name.kana.as_deref();
    let own = own.map(|kana| kana::provider_reading(&name.text, kana).to_owned());
    let name = Localized {
        kana: own,
        ..name.clone()
    };
    place(kana::strip_corporate(&name.text), &name)
}

fn by_text(shown: &str) -> Place {
    let name = Localized {
        text: shown.to_owned(),
        ..Localized::default()
    };
    place(shown, &name)
}

fn of_city(cx: &Cx<'_>) -> Vec<Placed> {
    let Some(city) = cx.city() else {
        return Vec::new();
    };
    let mut found = concerns(cx);
    for (collection, kind) in NAMED {
        for index in shown(cx, city, collection) {
            let Some(link) = cx
                .entry_link(collection, index)
                .filter(|link| link.href.is_some())
            else {
                continue;
            };
            let Some(resolved) = city.entries(collection).get(index) else {
                continue;
            };
            let place = match collection {
                Collection::Clinics => by_provider(&resolved.entry.common.name),
                _ => by_name(&link.label.text, &resolved.entry.common.name),
            };
            let id = resolved.entry.key.to_string();
            found.push((place, id, entry(cx, kind, link)));
        }
    }
    found
}

/// What is offered today, by its index.
fn shown(cx: &Cx<'_>, city: &ResolvedCity, collection: Collection) -> Vec<usize> {
    if collection == Collection::Clinics {
        let order = clinic::in_order(cx).into_iter();
        return order.map(|(index, _)| index).collect();
    }
    let entries = city.entries(collection).iter().enumerate();
    entries
        .filter(|(_, entry)| entry.state != State::Ended)
        .map(|(index, _)| index)
        .collect()
}

fn concerns(cx: &Cx<'_>) -> Vec<Placed> {
    let topics = cx.plan.resolved.project.site.topics.iter().enumerate();
    topics
        .filter_map(|(index, topic)| {
            let kind = PageKind::Concern(count(index));
            let mut label = crate::render::titles::title(cx, kind);
            label.kana = cx.text(&topic.label).kana;
            let link = cx.link(kind, label);
            link.href.is_some().then(|| {
                let place = place(&topic.label.text, &topic.label);
                (
                    place,
                    format!("concern/{}", topic.id),
                    entry(cx, "concern", link),
                )
            })
        })
        .collect()
}

/// What the towns of a region have, each thing once, with the towns.
fn of_region(cx: &Cx<'_>) -> Vec<Placed> {
    let mut once: BTreeMap<(Place, String), IndexEntry> = BTreeMap::new();
    for (section, city) in search::cities(cx) {
        let there = Cx { section, ..*cx };
        let town = cx.field(&city.name).unwrap_or_default();
        for (place, id, entry) in of_city(&there) {
            let link = entry.link.clone().map(|link| LinkView {
                label: TextView {
                    kana: None,
                    ..town.clone()
                },
                ..link
            });
            let line = once.entry((place, id)).or_insert_with(|| IndexEntry {
                link: None,
                ..entry
            });
            line.towns.extend(link);
        }
    }
    let lines = once.into_iter();
    lines
        .map(|((place, id), entry)| (place, id, entry))
        .collect()
}

/// Towns, regions, organisations and the pages of the site.
fn of_site(cx: &Cx<'_>) -> Vec<Placed> {
    let resolved = &cx.plan.resolved;
    let mut found: Vec<(Place, String, LinkView)> = Vec::new();
    for (section, city) in search::cities(cx) {
        let name = cx.field(&city.name).unwrap_or_default();
        let place = by_name(&name.text, &city.name);
        let link = cx.link_in(section, PageKind::Home, name);
        found.push((place, format!("city/{}", city.id), link));
    }
    for (index, region) in (0..).zip(resolved.project.regions.values()) {
        let name = cx.region_name(index).unwrap_or_default();
        let place = by_name(&name.text, &region.name);
        let link = cx.link_in(Section::Region(index), PageKind::Home, name);
        found.push((place, format!("region/{}", region.id), link));
    }
    for (index, body) in (0..).zip(resolved.project.registry.organizations.values()) {
        let place = place(&body.name.text, &body.name);
        let link = cx.link(PageKind::Organization(index), cx.text(&body.name));
        found.push((place, format!("organization/{}", body.id), link));
    }
    for (index, page) in resolved.pages.iter().enumerate() {
        let kind = PageKind::Entry(Collection::Pages, count(index));
        let link = cx.link(kind, cx.title(&page.entry));
        let place = by_name(&link.label.text, &page.entry.common.name);
        found.push((place, page.entry.key.to_string(), link));
    }
    found.retain(|(_, _, link)| link.href.is_some());
    let lines = found.into_iter();
    lines
        .map(|(place, id, link)| {
            let kind = id.split('/').next().unwrap_or_default();
            let kind = match kind {
                "city" | "region" | "organization" => kind,
                _ => "other",
            };
            let line = entry(cx, kind, link);
            (place, id, line)
        })
        .collect()
}
