//! The page to search on, and the form that leads there.

use super::region::in_region;
use super::{Cx, portal};
use crate::model::City;
use crate::plan::pages::count;
use crate::plan::{PageKind, Section};
use crate::render::view::{LinkView, SearchFormView, SearchKindView, SearchPage};

/// The kinds of results, in the order in which they are offered.
pub const KINDS: [&str; 9] = [
    "concern", "window", "guide", "clinic", "lecture", "handout", "service", "notice", "other",
];

/// The form of this section, where it can be searched.
pub fn form(cx: &Cx<'_>) -> Option<SearchFormView> {
    Some(SearchFormView {
        page: cx.href(PageKind::Search)?,
        index: cx.href(PageKind::Index)?,
        towns: towns(cx, PageKind::Search),
    })
}

/// The page.
pub fn page(cx: &Cx<'_>) -> SearchPage {
    let kinds: &[&str] = if cx.city().is_some() { &KINDS } else { &[] };
    SearchPage {
        form: form(cx).unwrap_or_default(),
        kinds: kinds
            .iter()
            .map(|id| SearchKindView {
                id: (*id).to_owned(),
                label: kind_name(cx, id),
            })
            .collect(),
    }
}

/// A kind of result for readers.
pub fn kind_name(cx: &Cx<'_>, id: &str) -> String {
    cx.message(&format!("search-kind-{id}"), &[])
}

/// The towns of a region or of the site, each with its own page of a kind; none within a town.
pub fn towns(cx: &Cx<'_>, kind: PageKind) -> Vec<LinkView> {
    if cx.city().is_some() {
        return Vec::new();
    }
    let mut cities = cities(cx);
    cities.sort_by_cached_key(|(_, city)| (portal::reading_key(&city.name), city.id.clone()));
    cities
        .into_iter()
        .map(|(section, city)| {
            let name = cx.field(&city.name).unwrap_or_default();
            cx.link_in(section, kind, name)
        })
        .filter(|link| link.href.is_some())
        .collect()
}

/// The cities that a section is about.
pub fn cities<'a>(cx: &Cx<'a>) -> Vec<(Section, &'a City)> {
    let project = &cx.plan.resolved.project;
    let region = match cx.section {
        Section::Region(index) => project.regions.values().nth(index as usize),
        Section::Site | Section::City(_) => None,
    };
    let all = cx.plan.resolved.cities.iter().enumerate();
    all.map(|(index, city)| (Section::City(count(index)), city.city.as_ref()))
        .filter(|(section, city)| match cx.section {
            Section::City(_) => *section == cx.section,
            _ => region.is_none_or(|region| in_region(city, &region.id)),
        })
        .collect()
}
