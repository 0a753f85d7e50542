//! Lists of providers in 五十音 order, by row and by service.

use std::sync::Arc;

use super::{service_term, terms};
use crate::model::resolved::{ResolvedEntry, State};
use crate::model::site::{ServiceTerm, Topic};
use crate::model::{Collection, Entry};
use crate::plan::PageKind;
use crate::plan::pages::{LIST_LIMIT, count, offers, row_of};
use crate::render::show::city_views::CityViews;
use crate::render::show::common::entries;
use crate::render::show::{Cx, fallback};
use crate::render::view::{
    ClinicGroup, ClinicListPage, ClinicPage, ClinicRowPage, ClinicServicePage, ClinicView,
    FilterView, Html, TextView, WindowView,
};
use crate::text::kana::{self, Row};

/// The group of those whose reading is not known or begins with no kana.
const OTHER: &str = "other";

/// A provider with its entry, its view and its row.
type Listed<'a> = (&'a ResolvedEntry, &'a Arc<ClinicView>, Option<Row>);

/// Those that may be listed, by their index and row, in 五十音 order. Found once a city: readings cost.
pub fn in_order(cx: &Cx<'_>) -> Vec<(usize, Option<Row>)> {
    let mut found: Vec<(usize, &ResolvedEntry)> = entries(cx, Collection::Clinics)
        .iter()
        .enumerate()
        .filter(|(_, entry)| entry.state != State::Ended)
        .collect();
    found.sort_by_cached_key(|(_, entry)| order(&entry.entry));
    found
        .into_iter()
        .map(|(index, entry)| (index, row_of(&entry.entry)))
        .collect()
}

/// The same with their entries and views.
fn listed<'a>(cx: &Cx<'a>, views: &'a CityViews) -> Vec<Listed<'a>> {
    let clinics = entries(cx, Collection::Clinics);
    let order = views.clinic_order.iter();
    order
        .filter_map(|(index, row)| Some((clinics.get(*index)?, views.clinics.get(*index)?, *row)))
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

fn row_id(row: Option<Row>) -> &'static str {
    row.map_or(OTHER, Row::id)
}

fn group(cx: &Cx<'_>, row: Option<Row>, clinics: Vec<Arc<ClinicView>>) -> ClinicGroup {
    ClinicGroup {
        id: row_id(row).to_owned(),
        label: row_label(cx, row),
        clinics,
    }
}

fn row_label(cx: &Cx<'_>, row: Option<Row>) -> String {
    cx.message(&format!("kana-row-{}", row_id(row)), &[])
}

/// All rows in order, the rest last.
fn rows() -> impl Iterator<Item = Option<Row>> {
    Row::ALL.into_iter().map(Some).chain([None])
}

fn of_row(clinics: &[Listed<'_>], row: Option<Row>) -> Vec<Arc<ClinicView>> {
    clinics
        .iter()
        .filter(|(_, _, own)| *own == row)
        .map(|(_, view, _)| Arc::clone(view))
        .collect()
}

/// The groups that hold something.
fn groups(cx: &Cx<'_>, clinics: &[Listed<'_>]) -> Vec<ClinicGroup> {
    rows()
        .map(|row| group(cx, row, of_row(clinics, row)))
        .filter(|group| !group.clinics.is_empty())
        .collect()
}

/// Whether the rows have pages of their own. The plan counts in the same way.
fn is_divided(cx: &Cx<'_>) -> bool {
    entries(cx, Collection::Clinics).len() > LIST_LIMIT
}

/// The ways to narrow down by row, on a row's page or else on the whole list: to a page or to a place
/// on that list. Those of no row are offered only where there are some.
fn row_filters(cx: &Cx<'_>, clinics: &[Listed<'_>], current: Option<Row>) -> Vec<FilterView> {
    let filter = |row: Option<Row>| {
        let total = clinics.iter().filter(|(_, _, own)| *own == row).count();
        FilterView {
            label: TextView::new(row_label(cx, row)),
            plain: None,
            href: row_href(cx, row, current.is_none()).filter(|_| total > 0),
            count: total,
            current: row.is_some() && row == current,
        }
    };
    let mut found: Vec<FilterView> = Row::ALL.into_iter().map(Some).map(filter).collect();
    found.extend(Some(filter(None)).filter(|others| others.count > 0));
    found
}

fn row_href(cx: &Cx<'_>, row: Option<Row>, on_list: bool) -> Option<String> {
    match row {
        Some(row) if is_divided(cx) => cx.href(PageKind::ClinicRow(row)),
        _ if on_list => Some(format!("#row-{}", row_id(row))),
        _ => Some(format!("{}#row-{}", all(cx), row_id(row))),
    }
}

fn all(cx: &Cx<'_>) -> String {
    cx.href(PageKind::List(Collection::Clinics))
        .unwrap_or_default()
}

/// The services that are offered in the city, with how many offer each. `current` is the page's own.
pub fn services(cx: &Cx<'_>, views: &CityViews, current: Option<usize>) -> Vec<FilterView> {
    let clinics = listed(cx, views);
    let terms = cx.plan.resolved.project.site.services.iter().enumerate();
    terms
        .map(|(index, term)| service_filter(cx, &clinics, (index, term), current))
        .filter(|filter| filter.count > 0)
        .collect()
}

fn service_filter(
    cx: &Cx<'_>,
    clinics: &[Listed<'_>],
    (index, term): (usize, &ServiceTerm),
    current: Option<usize>,
) -> FilterView {
    let offering = clinics
        .iter()
        .filter(|(entry, _, _)| offers(&entry.entry, &term.id, &term.label.text));
    FilterView {
        label: cx.text(&term.label),
        plain: term.plain.as_ref().map(|plain| cx.text(plain)),
        href: cx.href(PageKind::ClinicService(count(index))),
        count: offering.count(),
        current: current == Some(index),
    }
}

/// `/<city>/clinics/`. A divided list keeps those of no row, because these have no page of a row.
pub fn list_page(cx: &Cx<'_>, views: &CityViews, intro: Option<Html>) -> ClinicListPage {
    let clinics = listed(cx, views);
    let mut groups = groups(cx, &clinics);
    if is_divided(cx) {
        groups.retain(|group| group.id == OTHER);
    }
    ClinicListPage {
        terms: terms(cx),
        groups,
        rows: row_filters(cx, &clinics, None),
        services: services(cx, views, None),
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
        rows: row_filters(cx, &clinics, Some(row)),
        services: services(cx, views, None),
        all: all(cx),
    }
}

/// `/<city>/clinics/service/<service>/`, by the service's place in the vocabulary.
pub fn service_page(cx: &Cx<'_>, views: &CityViews, index: usize) -> Option<ClinicServicePage> {
    let term = cx.plan.resolved.project.site.services.get(index)?;
    let mut clinics = listed(cx, views);
    clinics.retain(|(entry, _, _)| offers(&entry.entry, &term.id, &term.label.text));
    Some(ClinicServicePage {
        terms: terms(cx),
        service: service_filter(cx, &clinics, (index, term), Some(index)),
        groups: groups(cx, &clinics),
        services: services(cx, views, Some(index)),
        all: all(cx),
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
        .zip(&views.windows)
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
pub fn page(_: &Cx<'_>, views: &CityViews, index: usize, body: Option<Html>) -> Option<ClinicPage> {
    Some(ClinicPage {
        clinic: Arc::clone(views.clinics.get(index)?),
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
        .filter(|(entry, _, _)| offers(&entry.entry, id, label))
        .map(|(_, view, _)| Arc::clone(view))
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
            key: EntryKey {
                owner: Owner::Shared,
                collection: Collection::Clinics,
                id: EntryId::new(id),
            },
            place: Location::Project,
            extends: None,
            common: Common {
                name: Some(Sourced {
                    value: name,
                    place: Location::Project,
                }),
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
