//! What pages are called: their titles, the document's title and its description.

use super::body::body_in;
use super::excerpt::excerpt;
use super::page::entry_of;
use super::show::{Cx, lecture};
use super::view::TextView;
use crate::model::{Collection, Record};
use crate::plan::{ClinicChoice, PageKind, Section};

/// The kind of a page as templates and messages name it.
pub fn kind_name(cx: &Cx<'_>, kind: PageKind) -> &'static str {
    match kind {
        PageKind::Portal => "portal",
        PageKind::Home => match cx.section {
            Section::Region(_) => "region",
            Section::Site | Section::City(_) => "city_home",
        },
        PageKind::Concern(_) => "concern",
        PageKind::ConcernLarge(_) => "concern_large",
        PageKind::ContactSheet => "contact_sheet",
        PageKind::ClinicChoice(ClinicChoice::HomeVisit) => "clinic_visits",
        PageKind::ClinicChoice(ClinicChoice::Kind(_)) => "clinic_kind",
        PageKind::ClinicArea(_) => "clinic_area",
        PageKind::ClinicService(_) => "clinic_service",
        PageKind::ClinicRow(_) => "clinic_row",
        PageKind::LectureMonth(_) => "lecture_month",
        PageKind::LectureYear(_) => "lecture_year",
        PageKind::LecturePlaces => "lecture_places",
        PageKind::LectureAudiences => "lecture_audiences",
        PageKind::Organization(_) => "organization",
        PageKind::Search if cx.section == Section::Site => "site_search",
        PageKind::Search => "search",
        PageKind::Index if cx.section == Section::Site => "site_index",
        PageKind::Index => "reading_index",
        PageKind::Glossary => "glossary",
        PageKind::Results => "results",
        PageKind::Data => "data",
        PageKind::NotFound => "not_found",
        PageKind::List(collection) => match collection {
            Collection::Windows => "contact_list",
            Collection::Guides => "guide_list",
            Collection::Clinics => "clinic_list",
            Collection::Lectures => "lecture_list",
            Collection::Handouts => "handout_list",
            Collection::Services => "service_list",
            Collection::Rules => "rule_list",
            Collection::Lists => "directory",
            Collection::Notices => "notice_list",
            Collection::Duty => "duty",
            _ => "progress",
        },
        PageKind::Entry(collection, _) => match collection {
            Collection::Windows => "contact",
            Collection::Guides => "guide",
            Collection::Clinics => "clinic",
            Collection::Lectures => "lecture",
            Collection::Handouts => "handout",
            Collection::Services => "service",
            Collection::Rules => "rule",
            Collection::Notices => "notice",
            _ => "site_page",
        },
    }
}

/// The page's one h1.
pub fn title(cx: &Cx<'_>, kind: PageKind) -> TextView {
    if let Some(entry) = entry_of(cx, kind) {
        return cx.title(entry);
    }
    let project = &cx.plan.resolved.project;
    match (kind, cx.section) {
        (PageKind::Home, Section::Region(index)) => cx.region_name(index).unwrap_or_default(),
        (PageKind::Organization(index), _) => {
            let organization = project.registry.organizations.values().nth(index as usize);
            organization.map_or_else(TextView::default, |o| cx.text(&o.name))
        }
        _ => TextView::new(message(cx, "title", kind)),
    }
}

/// The description for search engines: the entry's own words with its city, else the theme's.
pub fn description(cx: &Cx<'_>, kind: PageKind) -> Option<String> {
    if let Some(text) = own_description(cx, kind) {
        let city = city_name(cx);
        if city.is_empty() {
            return Some(text);
        }
        let args = [("city", city.as_str()), ("text", text.as_str())];
        return Some(cx.message("description-of-entry", &args));
    }
    let id = format!("description-{}", kind_name(cx, kind));
    let text = message(cx, "description", kind);
    (text != id).then_some(text)
}

fn own_description(cx: &Cx<'_>, kind: PageKind) -> Option<String> {
    let project = &cx.plan.resolved.project;
    if let Some(entry) = entry_of(cx, kind) {
        let summary = cx.summary(entry).map(|summary| summary.text);
        let excerpt = body_in(cx, entry).map(|(body, _)| excerpt(cx, body));
        let title = Some(cx.title(entry).text);
        let text = summary
            .or(excerpt.filter(|text| !text.is_empty()))
            .or(title)?;
        return Some(dated(cx, kind, &TextView::new(text)));
    }
    let text = match (kind, cx.section) {
        (PageKind::Home, Section::Region(index)) => {
            let region = project.regions.values().nth(index as usize)?;
            if region.description.is_none() {
                return cx.region_name(index).map(|name| name.text);
            }
            region.description.as_ref()
        }
        (PageKind::Organization(index), _) => {
            let organization = project
                .registry
                .organizations
                .values()
                .nth(index as usize)?;
            if organization.description.is_none() {
                return Some(cx.text(&organization.name).text);
            }
            organization.description.as_ref()
        }
        _ => None,
    };
    text.map(|field| cx.text(&field.value).text)
}

fn message(cx: &Cx<'_>, what: &str, kind: PageKind) -> String {
    let site = &cx.plan.resolved.project.site;
    let city = place_name(cx);
    let topic = match kind {
        PageKind::Concern(index) | PageKind::ConcernLarge(index) => site
            .topics
            .get(index as usize)
            .map(|t| cx.text(&t.label).text),
        _ => None,
    };
    let service = match kind {
        PageKind::ClinicService(index) => {
            let service = site.services.get(index as usize);
            service.map(|service| cx.text(&service.label).text)
        }
        _ => None,
    };
    let part = match kind {
        PageKind::ClinicChoice(ClinicChoice::Kind(of)) => {
            Some(cx.message(&format!("provider-{}", of.word()), &[]))
        }
        PageKind::ClinicArea(index) => cx
            .city()
            .and_then(|city| city.areas.list.get(index as usize))
            .map(|area| cx.text(&area.name).text),
        _ => None,
    };
    let row = match kind {
        PageKind::ClinicRow(row) => Some(cx.message(&format!("kana-row-{}", row.id()), &[])),
        _ => None,
    };
    let time = match kind {
        PageKind::LectureMonth(month) => Some(lecture::month_in_words(cx, month).text),
        PageKind::LectureYear(year) => Some(lecture::year_in_words(cx, year)),
        _ => None,
    };
    cx.message(
        &format!("{what}-{}", kind_name(cx, kind)),
        &[
            ("city", &city),
            ("topic", topic.as_deref().unwrap_or_default()),
            ("service", service.as_deref().unwrap_or_default()),
            ("part", part.as_deref().unwrap_or_default()),
            ("row", row.as_deref().unwrap_or_default()),
            ("time", time.as_deref().unwrap_or_default()),
        ],
    )
}

/// The city, or the region.
fn place_name(cx: &Cx<'_>) -> String {
    let Section::Region(index) = cx.section else {
        return city_name(cx);
    };
    cx.region_name(index)
        .map(|name| name.text)
        .unwrap_or_default()
}

fn city_name(cx: &Cx<'_>) -> String {
    cx.city()
        .and_then(|city| cx.field(&city.city.name))
        .map(|name| name.text)
        .unwrap_or_default()
}

/// A title with its day, where several entries have the same one: lectures of a series.
fn dated(cx: &Cx<'_>, kind: PageKind, title: &TextView) -> String {
    let day = entry_of(cx, kind).and_then(|entry| match &entry.record {
        Record::Lecture(lecture) if lecture.rule().is_none() => lecture.date.as_ref(),
        _ => None,
    });
    let Some(day) = day else {
        return title.text.clone();
    };
    let date = cx.date(&day.value).text;
    let args = [("title", title.text.as_str()), ("date", date.as_str())];
    cx.message("document-title-dated", &args)
}

/// The whole text of `<title>`: the page, its city, the site.
pub fn document_title(cx: &Cx<'_>, kind: PageKind, title: &TextView) -> String {
    let title = TextView::new(dated(cx, kind, title));
    let site = cx.text(&cx.plan.resolved.project.site.title).text;
    let city = city_name(cx);
    let own = matches!(kind, PageKind::Entry(..));
    if city.is_empty() || (title.text.contains(&city) && !own) {
        let args = [("title", title.text.as_str()), ("site", site.as_str())];
        return cx.message("document-title", &args);
    }
    cx.message(
        "document-title-city",
        &[
            ("title", title.text.as_str()),
            ("city", city.as_str()),
            ("site", site.as_str()),
        ],
    )
}
