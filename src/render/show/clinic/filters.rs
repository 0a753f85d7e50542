//! The ways to narrow the list of providers down. Each is a link to a page that exists without a script.

use super::lists::{Listed, listed, row_id, row_label};
use crate::model::Collection;
use crate::model::site::ServiceTerm;
use crate::plan::PageKind;
use crate::plan::clinics::{ClinicChoice, LIST_LIMIT, offers};
use crate::plan::pages::count;
use crate::render::show::Cx;
use crate::render::show::city_views::CityViews;
use crate::render::show::common::entries;
use crate::render::view::{ClinicFilters, FilterView, TextView};
use crate::text::kana::Row;

/// Whether the rows have pages of their own. The plan counts in the same way.
pub(super) fn is_divided(cx: &Cx<'_>) -> bool {
    entries(cx, Collection::Clinics).len() > LIST_LIMIT
}

/// The whole list's address.
pub(super) fn whole_list(cx: &Cx<'_>) -> String {
    cx.href(PageKind::List(Collection::Clinics))
        .unwrap_or_default()
}

/// By kind, by service and by area. `current` is the page's own. They are counted once a city.
pub(super) fn all(
    cx: &Cx<'_>,
    views: &CityViews,
    clinics: &[Listed<'_>],
    current: Option<PageKind>,
) -> ClinicFilters {
    let counted = &views.clinic_filters;
    let mut found = counted.get_or_init(|| counts(cx, clinics)).clone();
    let site = &cx.plan.resolved.project.site;
    let (list, id) = match current {
        Some(PageKind::ClinicChoice(one)) => (&mut found.kinds, Some(one.id())),
        Some(PageKind::ClinicService(index)) => {
            let term = site.services.get(index as usize);
            (&mut found.services, term.map(|term| &*term.id))
        }
        Some(PageKind::ClinicArea(index)) => {
            let area = cx.city().and_then(|it| it.areas.list.get(index as usize));
            (&mut found.areas, area.map(|area| area.id.as_str()))
        }
        _ => return found,
    };
    let own = list.iter_mut().find(|it| Some(it.id.as_str()) == id);
    if let Some(own) = own {
        own.current = true;
    }
    found
}

fn counts(cx: &Cx<'_>, clinics: &[Listed<'_>]) -> ClinicFilters {
    let n_areas = cx.city().map_or(0, |city| city.areas.list.len());
    let kinds = ClinicChoice::all().map(|one| choice(cx, clinics, one, false));
    let areas = (0..n_areas).filter_map(|index| area(cx, index, false));
    let services = cx.plan.resolved.project.site.services.iter().enumerate();
    let services = services.map(|(index, term)| service(cx, clinics, (index, term), false));
    ClinicFilters {
        kinds: kinds.filter(leads).collect(),
        services: services.filter(|filter| filter.count > 0).collect(),
        areas: areas.collect(),
    }
}

fn leads(filter: &FilterView) -> bool {
    filter.count > 0 && filter.href.is_some()
}

/// The services that are offered in the city, with how many offer each.
pub fn services(cx: &Cx<'_>, views: &CityViews) -> Vec<FilterView> {
    all(cx, views, &listed(cx, views), None).services
}

/// Those who offer a service.
pub(super) fn service(
    cx: &Cx<'_>,
    clinics: &[Listed<'_>],
    (index, term): (usize, &ServiceTerm),
    current: bool,
) -> FilterView {
    let offering = clinics
        .iter()
        .filter(|clinic| offers(&clinic.entry.entry, &term.id, &term.label.text));
    FilterView {
        id: term.id.to_string(),
        label: cx.text(&term.label),
        plain: term.plain.as_ref().map(|plain| cx.text(plain)),
        href: cx.href(PageKind::ClinicService(count(index))),
        count: offering.count(),
        current,
    }
}

/// Those who answer a question that residents ask first.
pub(super) fn choice(
    cx: &Cx<'_>,
    clinics: &[Listed<'_>],
    choice: ClinicChoice,
    current: bool,
) -> FilterView {
    let site = &cx.plan.resolved.project.site;
    let kept = clinics
        .iter()
        .filter(|clinic| choice.keeps(site, &clinic.entry.entry));
    let message = match choice {
        ClinicChoice::HomeVisit => "clinics-that-visit".to_owned(),
        ClinicChoice::Kind(kind) => format!("provider-{}", kind.word()),
    };
    FilterView {
        id: choice.id().to_owned(),
        label: TextView::new(cx.message(&message, &[])),
        plain: None,
        href: cx.href(PageKind::ClinicChoice(choice)),
        count: kept.count(),
        current,
    }
}

/// Those in one part of the city.
pub(super) fn area(cx: &Cx<'_>, index: usize, current: bool) -> Option<FilterView> {
    let area = cx.city()?.areas.list.get(index)?;
    Some(FilterView {
        id: area.id.clone(),
        label: cx.text(&area.name),
        plain: None,
        href: cx.href(PageKind::ClinicArea(count(index))),
        count: area.count,
        current,
    })
}

/// The ways to narrow down by row, on a row's page or else on the whole list: to a page or to a place
/// on that list. Those of no row are offered only where there are some.
pub(super) fn rows(cx: &Cx<'_>, clinics: &[Listed<'_>], current: Option<Row>) -> Vec<FilterView> {
    let filter = |row: Option<Row>| {
        let total = clinics.iter().filter(|clinic| clinic.row == row).count();
        FilterView {
            id: row_id(row).to_owned(),
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
        _ => Some(format!("{}#row-{}", whole_list(cx), row_id(row))),
    }
}
