//! Lists of providers in 五十音 order: all, and the parts that the plan divides them into.

use std::sync::Arc;

use super::{filters, service_term, terms};
use crate::model::resolved::ResolvedEntry;
use crate::model::site::{ServiceTerm, Topic};
use crate::model::{Collection, Entry};
use crate::plan::clinics::{is_listed, offers, row_of};
use crate::plan::pages::count;
use crate::plan::{ClinicChoice, PageKind};
use crate::render::show::city_views::CityViews;
use crate::render::show::common::entries;
use crate::render::show::{Cx, fallback};
use crate::render::view::{
    ClinicGroup, ClinicListPage, ClinicPage, ClinicPartPage, ClinicRowPage, ClinicServicePage,
    ClinicView, FilterView, Html, WindowView,
};
use crate::text::kana::{self, Row};

/// The group of those whose reading is not known or begins with no kana.
pub(super) const OTHER: &str = "other";

/// A provider that may be listed.
#[derive(Clone, Copy)]
pub(super) struct Listed<'a> {
    /// Its place among the city's providers.
    pub(super) index: usize,
    /// Its entry.
    pub(super) entry: &'a ResolvedEntry,
    /// What is shown of it.
    pub(super) view: &'a Arc<ClinicView>,
    /// Its 五十音 row.
    pub(super) row: Option<Row>,
}

/// Those that may be listed, by their index and row, in 五十音 order. Found once a city: readings cost.
pub fn in_order(cx: &Cx<'_>) -> Vec<(usize, Option<Row>)> {
    let mut found: Vec<(usize, &ResolvedEntry)> = entries(cx, Collection::Clinics)
        .iter()
        .enumerate()
        .filter(|(_, entry)| is_listed(entry))
        .collect();
    found.sort_by_cached_key(|(_, entry)| order(&entry.entry));
    found
        .into_iter()
        .map(|(index, entry)| (index, row_of(&entry.entry)))
        .collect()
}

/// The same with their entries and views.
pub(super) fn listed<'a>(cx: &Cx<'a>, views: &'a CityViews) -> Vec<Listed<'a>> {
    let clinics = entries(cx, Collection::Clinics);
    let order = views.clinic_order(cx).iter();
    order
        .filter_map(|(index, row)| {
            Some(Listed {
                index: *index,
                entry: clinics.get(*index)?,
                view: views.clinics.get(cx, *index)?,
                row: *row,
            })
        })
        .collect()
}

/// The row, the reading without its corporate form, the id. What has no row stands last.
fn order(entry: &Entry) -> (bool, Vec<u8>, String) {
    let id = entry.key.id.to_string();
    let name = entry.common.name.as_ref().map(|name| &name.value);
    let reading = name.and_then(|name| name.kana.as_deref());
    // A name in kana is its own reading, as it is for its row.
    let own = name.map(|name| name.text.as_str());
    let reading = reading.or(own.filter(|_| row_of(entry).is_some()));
    let whole = own.unwrap_or_default();
    let key = reading.map(|reading| kana::sort_key(kana::provider_reading(whole, reading)));
    (
        row_of(entry).is_none(),
        key.unwrap_or_else(|| vec![u8::MAX]),
        id,
    )
}

pub(super) fn row_id(row: Option<Row>) -> &'static str {
    row.map_or(OTHER, Row::id)
}

fn group(cx: &Cx<'_>, row: Option<Row>, clinics: Vec<Arc<ClinicView>>) -> ClinicGroup {
    ClinicGroup {
        id: row_id(row).to_owned(),
        label: row_label(cx, row),
        clinics,
        cards: Vec::new(),
    }
}

pub(super) fn row_label(cx: &Cx<'_>, row: Option<Row>) -> String {
    cx.message(&format!("kana-row-{}", row_id(row)), &[])
}

/// All rows in order, the rest last.
fn rows() -> impl Iterator<Item = Option<Row>> {
    Row::ALL.into_iter().map(Some).chain([None])
}

fn of_row(clinics: &[Listed<'_>], row: Option<Row>) -> Vec<Arc<ClinicView>> {
    clinics
        .iter()
        .filter(|clinic| clinic.row == row)
        .map(|clinic| Arc::clone(clinic.view))
        .collect()
}

/// The groups that hold something.
fn groups(cx: &Cx<'_>, clinics: &[Listed<'_>]) -> Vec<ClinicGroup> {
    rows()
        .map(|row| group(cx, row, of_row(clinics, row)))
        .filter(|group| !group.clinics.is_empty())
        .collect()
}

/// `/<city>/clinics/`. A divided list keeps those of no row, because these have no page of a row.
pub fn list_page(cx: &Cx<'_>, views: &CityViews, intro: Option<Html>) -> ClinicListPage {
    let clinics = listed(cx, views);
    let mut groups = groups(cx, &clinics);
    if filters::is_divided(cx) {
        groups.retain(|group| group.id == OTHER);
    }
    ClinicListPage {
        terms: terms(cx),
        groups,
        rows: filters::rows(cx, &clinics, None),
        filters: filters::all(cx, views, &clinics, None),
        total: clinics.len(),
        intro,
        fallback: fallback(cx, None, None),
    }
}

/// `/<city>/clinics/kana/<row>/`.
pub fn row_page(cx: &Cx<'_>, views: &CityViews, row: Row) -> ClinicRowPage {
    let clinics = listed(cx, views);
    ClinicRowPage {
        terms: terms(cx),
        group: group(cx, Some(row), of_row(&clinics, Some(row))),
        rows: filters::rows(cx, &clinics, Some(row)),
        filters: filters::all(cx, views, &clinics, None),
        all: filters::whole_list(cx),
    }
}

/// `/<city>/clinics/kind/<kind>/`.
pub fn choice_page(cx: &Cx<'_>, views: &CityViews, choice: ClinicChoice) -> ClinicPartPage {
    let clinics = listed(cx, views);
    let site = &cx.plan.resolved.project.site;
    let part = filters::choice(cx, &clinics, choice, true);
    let keeps = |clinic: &Listed<'_>| choice.keeps(site, &clinic.entry.entry);
    part_page(
        (cx, views),
        &clinics,
        part,
        PageKind::ClinicChoice(choice),
        keeps,
    )
}

/// `/<city>/clinics/area/<area>/`, by the area's place among the city's.
pub fn area_page(cx: &Cx<'_>, views: &CityViews, index: usize) -> Option<ClinicPartPage> {
    let areas = &cx.city()?.areas;
    let part = filters::area(cx, index, true)?;
    let here = Some(count(index));
    let is_here = |clinic: &Listed<'_>| areas.of.get(clinic.index).copied().flatten() == here;
    let kind = PageKind::ClinicArea(count(index));
    Some(part_page(
        (cx, views),
        &listed(cx, views),
        part,
        kind,
        is_here,
    ))
}

fn part_page(
    (cx, views): (&Cx<'_>, &CityViews),
    clinics: &[Listed<'_>],
    part: FilterView,
    kind: PageKind,
    keeps: impl Fn(&Listed<'_>) -> bool,
) -> ClinicPartPage {
    let kept: Vec<Listed<'_>> = clinics.iter().copied().filter(keeps).collect();
    ClinicPartPage {
        terms: terms(cx),
        part,
        groups: groups(cx, &kept),
        filters: filters::all(cx, views, clinics, Some(kind)),
        all: filters::whole_list(cx),
    }
}

/// `/<city>/clinics/service/<service>/`, by the service's place in the vocabulary.
pub fn service_page(cx: &Cx<'_>, views: &CityViews, index: usize) -> Option<ClinicServicePage> {
    let term = cx.plan.resolved.project.site.services.get(index)?;
    let clinics = listed(cx, views);
    let offers = |clinic: &&Listed<'_>| offers(&clinic.entry.entry, &term.id, &term.label.text);
    let offering: Vec<Listed<'_>> = clinics.iter().filter(offers).copied().collect();
    let kind = PageKind::ClinicService(count(index));
    Some(ClinicServicePage {
        terms: terms(cx),
        service: filters::service(cx, &clinics, (index, term), true),
        groups: groups(cx, &offering),
        filters: filters::all(cx, views, &clinics, Some(kind)),
        all: filters::whole_list(cx),
        windows: helping(cx, views, term),
    })
}

/// The windows for what a service is about: 訪問歯科 helps to find 訪問歯科診療.
fn helping(cx: &Cx<'_>, views: &CityViews, term: &ServiceTerm) -> Vec<Arc<WindowView>> {
    let topics: Vec<&Topic> = cx
        .plan
        .resolved
        .project
        .site
        .topics
        .iter()
        .filter(|topic| is_about(topic.id.as_str(), &topic.label.text, term))
        .collect();
    entries(cx, Collection::Windows)
        .iter()
        .zip(views.windows.iter(cx))
        .filter(|(entry, _)| entry.state.is_open())
        .filter(|(entry, _)| {
            let mut kinds = entry.entry.common.kind.values();
            kinds.any(|id| topics.iter().any(|topic| topic.id == *id))
        })
        .map(|(_, view)| Arc::clone(view))
        .collect()
}

fn is_about(topic: &str, label: &str, term: &ServiceTerm) -> bool {
    *topic == *term.id || (!label.is_empty() && term.label.text.contains(label))
}

/// `/<city>/clinics/<id>/`.
pub fn page(
    cx: &Cx<'_>,
    views: &CityViews,
    index: usize,
    body: Option<Html>,
) -> Option<ClinicPage> {
    Some(ClinicPage {
        clinic: Arc::clone(views.clinics.get(cx, index)?),
        body,
    })
}

/// Those who offer a service, named by its id or its label, in 五十音 order.
pub fn with_service(cx: &Cx<'_>, views: &CityViews, name: &str) -> Vec<Arc<ClinicView>> {
    let (id, label) = match service_term(cx, name) {
        Some((_, term)) => (&*term.id, term.label.text.as_str()),
        None => (name, name),
    };
    listed(cx, views)
        .into_iter()
        .filter(|clinic| offers(&clinic.entry.entry, id, label))
        .map(|clinic| Arc::clone(clinic.view))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::order;
    use crate::diag::Location;
    use crate::model::value::Sourced;
    use crate::model::{Collection, Common, Entry, EntryId, EntryKey, Localized, Owner, Record};

    fn clinic(id: &str, name: &str, kana: Option<&str>) -> Entry {
        let name = Localized {
            text: name.to_owned(),
            kana: kana.map(str::to_owned),
            ..Localized::default()
        };
        Entry {
            allow: Vec::new(),
            key: EntryKey {
                owner: Owner::Shared,
                collection: Collection::Clinics,
                id: EntryId::new(id),
            },
            place: Location::Project,
            extends: None,
            common: Common {
                name: Sourced::field(name, Location::Project),
                ..Common::default()
            },
            record: Record::Clinic(Box::default()),
            body: None,
            translations: std::collections::BTreeMap::new(),
        }
    }

    #[test]
    fn providers_stand_by_reading_without_corporate_forms_and_unread_names_last() {
        let ordered = [
            clinic("z", "あおば診療所", Some("あおばしんりょうじょ")),
            clinic("b", "かもめ薬局", Some("かもめやっきょく")),
            clinic("c", "かもめ薬局", Some("かもめやっきょく")),
            clinic(
                "a",
                "医療法人さくら歯科",
                Some("いりょうほうじん さくらしか"),
            ),
            clinic("y", "すみれクリニック", None),
            clinic("a", "無名医院", None),
            clinic("b", "安心堂", None),
        ];
        assert!(ordered.is_sorted_by_key(order));
    }
}
