//! A region's page: its cities and the organisations that serve them.

use super::portal::reading_key;
use super::{Cx, subscribe};
use crate::model::{City, RegionId};
use crate::plan::pages::count;
use crate::plan::{PageKind, Section};
use crate::render::view::{Html, LinkView, RegionPage, TextView};

/// `/regions/<region>/`.
pub fn page(cx: &Cx<'_>, index: usize, intro: Option<Html>) -> Option<RegionPage> {
    let project = &cx.plan.resolved.project;
    let region = project.regions.values().nth(index)?;
    Some(RegionPage {
        kind: cx.field(&region.kind),
        description: cx.field(&region.description),
        cities: cities_of(cx, &region.id),
        organizations: organizations_of(cx, &region.id),
        data: data(cx),
        subscribe: subscribe::subscribe(cx),
        intro,
    })
}

fn data(cx: &Cx<'_>) -> Option<LinkView> {
    let link = cx.link(PageKind::Data, TextView::new(cx.message("crumb-data", &[])));
    link.href.is_some().then_some(link)
}

fn in_region(city: &City, region: &RegionId) -> bool {
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
