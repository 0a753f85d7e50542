//! Which pages there are.

use std::sync::Arc;

use super::again::Memo;
use super::sections::{Pages, SectionPages};
use super::{
    PageKey, PageKind, PlanOptions, PlannedPage, Section, address, calendar, clinics, data,
};
use crate::model::resolved::{ResolvedCity, ResolvedEntry, ResolvedProject};
use crate::model::site::Organization;
use crate::model::value::Choice;
use crate::model::{CityId, Collection, RegionId};

/// Collections whose entries have pages of their own.
const WITH_PAGES: [Collection; 8] = [
    Collection::Guides,
    Collection::Windows,
    Collection::Clinics,
    Collection::Lectures,
    Collection::Handouts,
    Collection::Services,
    Collection::Rules,
    Collection::Notices,
];

/// All pages.
pub(super) fn pages(project: &ResolvedProject, options: &PlanOptions, memo: &mut Memo) -> Pages {
    let mut keys = site_pages(project, options);
    keys.extend(region_pages(project, options));
    keys.sort();
    let groups = keys.chunk_by(|a, b| a.section == b.section);
    let mut sections: Vec<Arc<SectionPages>> = groups
        .filter_map(|group| {
            let section = group.first()?.section;
            let pages = group.iter().map(|key| planned(project, *key)).collect();
            Some(memo.other(section, &address::root(project, section), pages))
        })
        .collect();
    sections.extend(memo.cities(project));
    Pages::new(sections)
}

/// The pages of a city.
pub(super) fn of_city(project: &ResolvedProject, index: usize) -> SectionPages {
    let section = Section::City(count(index));
    let keys = city_pages(project, index);
    let pages = keys.into_iter().map(|key| planned(project, key)).collect();
    SectionPages::new(section, &address::root(project, section), pages)
}

fn planned(project: &ResolvedProject, key: PageKey) -> PlannedPage {
    PlannedPage {
        key,
        address: address::address(project, key).into(),
    }
}

fn key(section: Section, kind: PageKind) -> PageKey {
    PageKey {
        section,
        language: 0,
        kind,
    }
}

fn site_pages(project: &ResolvedProject, options: &PlanOptions) -> Vec<PageKey> {
    let mut kinds = vec![PageKind::NotFound];
    if !leads_to_one_city(project, options) {
        kinds.push(PageKind::Portal);
    }
    if project.project.site.search && !leads_to_one_city(project, options) {
        kinds.extend([PageKind::Search, PageKind::Index]);
    }
    if !project.project.registry.glossary.is_empty() {
        kinds.push(PageKind::Glossary);
    }
    // The results belong to the statement, whose reader asks for them.
    let is_statement = |page: &ResolvedEntry| page.entry.key.id.as_str() == "accessibility";
    if project.pages.iter().any(is_statement) {
        kinds.push(PageKind::Results);
    }
    for index in 0..count(project.pages.len()) {
        kinds.push(PageKind::Entry(Collection::Pages, index));
    }
    for (index, organization) in project.project.registry.organizations.values().enumerate() {
        if is_shown(project, organization) {
            kinds.push(PageKind::Organization(count(index)));
        }
    }
    let mut keys: Vec<PageKey> = kinds.iter().map(|kind| key(Section::Site, *kind)).collect();
    for language in further_languages(project) {
        for kind in &kinds {
            if exists_in(project, None, *kind, language) {
                keys.push(PageKey {
                    language,
                    ..key(Section::Site, *kind)
                });
            }
        }
    }
    keys
}

/// An organisation has a page where something leads to it: a city it serves, a region that names it, a
/// window it runs or a lecture it holds.
fn is_shown(project: &ResolvedProject, organization: &Organization) -> bool {
    let shown = |region: &RegionId| {
        project
            .cities
            .iter()
            .any(|city| city.city.regions.values().any(|id| id == region))
    };
    let serves = |id: &CityId| project.cities.iter().any(|city| city.id == *id);
    organization.serves.values().any(serves)
        || organization.regions.values().any(shown)
        || project.held.contains_key(&organization.id)
}

/// Whether `/` has nothing to choose: a site of one city leads there at once.
pub fn leads_to_one_city(project: &ResolvedProject, options: &PlanOptions) -> bool {
    options.own_site && project.cities.len() == 1
}

fn region_pages(project: &ResolvedProject, options: &PlanOptions) -> Vec<PageKey> {
    let mut keys = Vec::new();
    for (index, id) in project.project.regions.keys().enumerate() {
        let used = project
            .cities
            .iter()
            .any(|city| city.city.regions.values().any(|region| region == id));
        if used || !options.own_site {
            let mut kinds = vec![PageKind::Home];
            if project.project.site.search {
                kinds.extend([PageKind::Search, PageKind::Index]);
            }
            for language in std::iter::once(0).chain(further_languages(project)) {
                keys.extend(kinds.iter().map(|kind| PageKey {
                    language,
                    ..key(Section::Region(count(index)), *kind)
                }));
            }
        }
    }
    for (index, _) in project.project.regions.keys().enumerate() {
        let section = Section::Region(count(index));
        if !options.own_site && !data::kinds(project, section).is_empty() {
            for language in std::iter::once(0).chain(further_languages(project)) {
                keys.push(PageKey {
                    language,
                    ..key(section, PageKind::Data)
                });
            }
        }
    }
    keys
}

fn city_pages(project: &ResolvedProject, index: usize) -> Vec<PageKey> {
    let Some(city) = project.cities.get(index) else {
        return Vec::new();
    };
    let section = Section::City(count(index));
    let mut kinds = city_kinds(project, city);
    if !data::kinds(project, section).is_empty() {
        kinds.push(PageKind::Data);
    }
    if project.project.site.search {
        kinds.extend([PageKind::Search, PageKind::Index]);
    }
    let mut keys: Vec<PageKey> = kinds.iter().map(|kind| key(section, *kind)).collect();
    for language in further_languages(project) {
        keys.extend(
            kinds
                .iter()
                .filter(|kind| exists_in(project, Some(city), **kind, language))
                .map(|kind| PageKey {
                    language,
                    ..key(section, *kind)
                }),
        );
    }
    keys.sort();
    keys
}

fn city_kinds(project: &ResolvedProject, city: &ResolvedCity) -> Vec<PageKind> {
    let mut kinds = vec![PageKind::Home, PageKind::List(Collection::Windows)];
    for (index, topic) in project.project.site.topics.iter().enumerate() {
        if topic.consult || has_window(city, index, project) {
            kinds.push(PageKind::Concern(count(index)));
        }
    }
    let sheets: Vec<PageKind> = kinds.iter().filter_map(|kind| kind.sheet()).collect();
    kinds.extend(sheets);
    for (_, collection) in Collection::ALL {
        if *collection != Collection::Windows && has_list(city, *collection) {
            kinds.push(PageKind::List(*collection));
        }
    }
    if !city.entries(Collection::Statistics).is_empty()
        && city.entries(Collection::Initiatives).is_empty()
    {
        kinds.push(PageKind::List(Collection::Initiatives));
    }
    for collection in WITH_PAGES {
        for index in 0..count(city.entries(collection).len()) {
            kinds.push(PageKind::Entry(collection, index));
        }
    }
    clinics::divisions(project, city, &mut kinds);
    lecture_divisions(project, city, &mut kinds);
    kinds
}

/// Where there are lectures, they are shown by month, place and audience, and past ones by year.
fn lecture_divisions(project: &ResolvedProject, city: &ResolvedCity, kinds: &mut Vec<PageKind>) {
    if city.entries(Collection::Lectures).is_empty() {
        return;
    }
    let months = calendar::months(city, project.date);
    kinds.extend(months.into_iter().map(PageKind::LectureMonth));
    let years = calendar::archives(city);
    kinds.extend(years.into_iter().map(PageKind::LectureYear));
    kinds.extend([PageKind::LecturePlaces, PageKind::LectureAudiences]);
}

fn has_window(city: &ResolvedCity, topic: usize, project: &ResolvedProject) -> bool {
    let Some(topic) = project.project.site.topics.get(topic) else {
        return false;
    };
    city.entries(Collection::Windows)
        .iter()
        .any(|window| window.entry.common.kind.values().any(|id| *id == topic.id))
}

fn has_list(city: &ResolvedCity, collection: Collection) -> bool {
    let listed = matches!(
        collection,
        Collection::Duty | Collection::Lists | Collection::Initiatives
    ) || WITH_PAGES.contains(&collection);
    listed && !city.entries(collection).is_empty()
}

fn further_languages(project: &ResolvedProject) -> impl Iterator<Item = u8> + use<> {
    let total = u8::try_from(project.project.site.languages.len()).unwrap_or(u8::MAX);
    1..total.max(1)
}

/// Whether a page exists in a further language: made from records, or translated.
pub fn exists_in(
    project: &ResolvedProject,
    city: Option<&ResolvedCity>,
    kind: PageKind,
    language: u8,
) -> bool {
    let Some(language) = project.project.site.languages.get(usize::from(language)) else {
        return false;
    };
    match kind {
        PageKind::NotFound => false,
        PageKind::Entry(
            collection @ (Collection::Guides
            | Collection::Pages
            | Collection::Rules
            | Collection::Services
            | Collection::Notices
            | Collection::Handouts),
            index,
        ) => city
            .map_or(project.pages.as_slice(), |city| city.entries(collection))
            .get(index as usize)
            .is_some_and(|entry| entry.entry.translations.contains_key(language)),
        PageKind::List(
            collection @ (Collection::Guides | Collection::Rules | Collection::Services),
        ) => city.is_some_and(|city| {
            city.entries(collection)
                .iter()
                .any(|entry| entry.entry.translations.contains_key(language))
        }),
        _ => true,
    }
}

/// A count or index as the plan keeps it. Trees of over four thousand million entries cannot be read.
pub fn count(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}
