//! A region's page: its cities and the organisations that serve them.

use std::sync::Arc;

use jiff::civil::Date;

use super::portal::reading_key;
use super::{Cx, portal, search, subscribe};
use crate::model::{City, Collection, RegionId};
use crate::plan::pages::count;
use crate::plan::{PageKind, Section};
use crate::render::view::{Html, LectureView, LinkView, RegionPage, TextView};

/// Lectures shown on a region's page.
const NEXT_LECTURES: usize = 6;

/// `/regions/<region>/`.
pub fn page(cx: &Cx<'_>, index: usize, intro: Option<Html>) -> Option<RegionPage> {
    let project = &cx.plan.resolved.project;
    let region = project.regions.values().nth(index)?;
    Some(RegionPage {
        kind: cx.field(&region.kind),
        prefecture: cx.field(&region.prefecture),
        description: cx.field(&region.description),
        cities: cities_of(cx, &region.id),
        organizations: organizations_of(cx, &region.id),
        lectures: lectures(cx, &region.id),
        calendars: calendars(cx, &region.id),
        data: data(cx),
        search: search::form(cx),
        subscribe: subscribe::subscribe(cx),
        intro,
    })
}

fn data(cx: &Cx<'_>) -> Option<LinkView> {
    let link = cx.link(PageKind::Data, TextView::new(cx.message("crumb-data", &[])));
    link.href.is_some().then_some(link)
}

pub(super) fn in_region(city: &City, region: &RegionId) -> bool {
    city.regions.values().any(|id| id == region)
}

fn cities_of(cx: &Cx<'_>, region: &RegionId) -> Vec<LinkView> {
    let mut cities: Vec<&City> = cx
        .plan
        .resolved
        .cities
        .iter()
        .map(|city| city.city.as_ref())
        .filter(|city| in_region(city, region))
        .collect();
    cities.sort_by_cached_key(|city| (reading_key(&city.name), city.id.clone()));
    cities
        .iter()
        .filter_map(|city| cx.city_link(&city.id))
        .collect()
}

/// The next lectures of its cities.
fn lectures(cx: &Cx<'_>, region: &RegionId) -> Vec<Arc<LectureView>> {
    let own = |city: &City| in_region(city, region);
    portal::lectures(cx, own, Date::MAX, NEXT_LECTURES)
}

/// The lectures of each of its cities, where there are any.
fn calendars(cx: &Cx<'_>, region: &RegionId) -> Vec<LinkView> {
    let cities = cx.plan.resolved.cities.iter().enumerate();
    let mut own: Vec<(usize, &City)> = cities
        .map(|(index, city)| (index, city.city.as_ref()))
        .filter(|(_, city)| in_region(city, region))
        .collect();
    own.sort_by_cached_key(|(_, city)| (reading_key(&city.name), city.id.clone()));
    own.into_iter()
        .map(|(index, city)| {
            let label = cx.field(&city.name).unwrap_or_default();
            let list = PageKind::List(Collection::Lectures);
            cx.link_in(Section::City(count(index)), list, label)
        })
        .filter(|link| link.href.is_some())
        .collect()
}

fn organizations_of(cx: &Cx<'_>, region: &RegionId) -> Vec<LinkView> {
    let project = &cx.plan.resolved.project;
    project
        .registry
        .organizations
        .values()
        .enumerate()
        .filter(|(_, organization)| {
            let named = organization.regions.values().any(|id| id == region);
            named
                || organization
                    .serves
                    .values()
                    .filter_map(|id| project.cities.get(id))
                    .any(|city| in_region(city, region))
        })
        .map(|(index, organization)| {
            let label = cx.text(&organization.name);
            cx.link_in(Section::Site, PageKind::Organization(count(index)), label)
        })
        .collect()
}
