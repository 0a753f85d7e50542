//! Clinics and other providers.

mod filters;
mod hours;
mod lists;

pub use filters::services;
pub use lists::{
    area_page, choice_page, in_order, list_page, page, row_page, service_page, with_service,
};

use super::Cx;
use super::common::{entry_at, href, lines, map, period, postal_address};
use super::open;
use crate::model::records::{Clinic, YesNo};
use crate::model::site::ServiceTerm;
use crate::model::{Collection, Entry, Record};
use crate::plan::pages::count;
use crate::plan::{ClinicChoice, PageKind};
use crate::render::view::{
    ClinicTags, ClinicTerms, ClinicView, DateView, HomeVisit, LinkView, ServiceLink, TextView,
};

/// A provider as the section's city shows it, by its index.
pub fn clinic(cx: &Cx<'_>, index: usize) -> Option<ClinicView> {
    let found = entry_at(cx, Collection::Clinics, index)?;
    let entry = found.entry.as_ref();
    let Record::Clinic(record) = &entry.record else {
        return None;
    };
    let (from, until) = period(found);
    let (home_visit, home_visit_note) = home_visit(cx, record);
    let services = record.services.values();
    Some(ClinicView {
        id: entry.key.id.to_string(),
        href: href(cx, Collection::Clinics, index),
        name: cx.title(entry),
        summary: cx.summary(entry),
        kinds: kinds(cx, record),
        corporation: cx.field(&record.corporation),
        from,
        until,
        phone: cx.number(&record.phone, &record.extension, &None),
        fax: cx.plain_number(&record.fax),
        mail: record.mail.as_ref().map(|mail| mail.value.clone()),
        address: postal_address(cx, &record.postal_code, &record.address, &record.building),
        map: record
            .address
            .as_ref()
            .map(|address| map(&address.value.text)),
        services: services.map(|name| service_link(cx, name)).collect(),
        tags: tags(cx, index, entry, record),
        departments: cx.texts(&record.departments),
        home_visit,
        home_visit_note,
        visit_areas: lines(cx, &record.visit_areas),
        hours: hours::hours(cx, record),
        hours_table: hours::table(cx, record),
        after_hours: cx.field(&record.after_hours),
        closed_days: open::closed_days(cx, &record.closed_days),
        website: record.website.as_ref().map(|url| url.value.clone()),
        confirmed: confirmed(cx, entry, record),
        stale: cx.stale(entry),
        notes: cx.field(&record.notes),
        sources: cx.sources(&entry.common.sources),
    })
}

/// What a reader must know of any list of providers.
pub fn terms(cx: &Cx<'_>) -> ClinicTerms {
    let site = &cx.plan.resolved.project.site;
    ClinicTerms {
        criteria: site.clinic_criteria.as_ref().map(|text| cx.text(text)),
        national: site
            .national_directories
            .iter()
            .map(|directory| LinkView {
                label: cx.text(&directory.name),
                href: Some(directory.url.clone()),
                ..LinkView::default()
            })
            .collect(),
    }
}

fn kinds(cx: &Cx<'_>, record: &Clinic) -> Vec<TextView> {
    let kinds = record.kinds();
    kinds
        .into_iter()
        .map(|kind| TextView::new(cx.message(&format!("provider-{}", kind.word()), &[])))
        .collect()
}

fn home_visit(cx: &Cx<'_>, record: &Clinic) -> (HomeVisit, Option<TextView>) {
    let Some(field) = &record.home_visit else {
        return (HomeVisit::Unknown, None);
    };
    match YesNo::of(&field.value) {
        Some(YesNo::Yes) => (HomeVisit::Yes, None),
        Some(YesNo::No) => (HomeVisit::No, None),
        None => (HomeVisit::Unknown, Some(cx.text(&field.value))),
    }
}

fn confirmed(cx: &Cx<'_>, entry: &Entry, record: &Clinic) -> Option<DateView> {
    cx.date_field(&record.confirmed_on)
        .or_else(|| cx.confirmed(entry))
}

/// A service by its id or label, with its place in the vocabulary.
fn service_term<'a>(cx: &Cx<'a>, name: &str) -> Option<(usize, &'a ServiceTerm)> {
    let services = &cx.plan.resolved.project.site.services;
    let mut terms = services.iter().enumerate();
    terms.find(|(_, term)| &*term.id == name || term.label.text == name)
}

/// The page of all who offer a service; one outside the vocabulary stands as written.
fn service_link(cx: &Cx<'_>, name: &str) -> ServiceLink {
    let Some((index, term)) = service_term(cx, name) else {
        return ServiceLink {
            label: cx.plain(name),
            ..ServiceLink::default()
        };
    };
    let link = cx.link(PageKind::ClinicService(count(index)), cx.text(&term.label));
    ServiceLink {
        label: link.label,
        plain: term.plain.as_ref().map(|plain| cx.text(plain)),
        href: link.href,
        hreflang: link.hreflang,
    }
}

fn tags(cx: &Cx<'_>, index: usize, entry: &Entry, record: &Clinic) -> ClinicTags {
    let site = &cx.plan.resolved.project.site;
    let services = record.services.values();
    let terms = services.filter_map(|name| service_term(cx, name));
    let area = cx.city().and_then(|city| {
        let area = (*city.areas.of.get(index)?)?;
        city.areas.list.get(area as usize)
    });
    ClinicTags {
        kinds: ClinicChoice::all()
            .filter(|choice| choice.keeps(site, entry))
            .map(|choice| choice.id().to_owned())
            .collect(),
        services: terms.map(|(_, term)| term.id.to_string()).collect(),
        area: area.map(|area| area.id.clone()),
    }
}
