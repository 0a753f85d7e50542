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
        // No language can be marked there: what is not the page's own stays out.
        let own = |text: &TextView| text.lang.is_none();
        let summary = cx.summary(entry).filter(own).map(|summary| summary.text);
        let body = body_in(cx, entry).filter(|(_, foreign)| !foreign || cx.is_japanese());
        let excerpt = body.map(|(body, _)| excerpt(cx, body));
        let title = Some(said(cx, kind, &cx.title(entry)));
        let text = summary
            .or(excerpt.filter(|text| !text.is_empty()))
            .or(title)?;
        return Some(dated(cx, kind, &TextView::new(text)));
    }
    let text = match (kind, cx.section) {
        (PageKind::Home, Section::Region(index)) => {
            let region = project.regions.values().nth(index as usize)?;
            if region.description.is_none() {
                return cx.region_name(index).map(|name| name.words().to_owned());
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
                return Some(cx.text(&organization.name).words().to_owned());
            }
            organization.description.as_ref()
        }
        _ => None,
    };
    let text = cx.text(&text?.value);
    if text.lang.is_some() {
        return Some(title(cx, kind).words().to_owned());
    }
    Some(text.text)
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

/// A title where no language can be marked: the name, or its sound, or its kind and the name.
fn said(cx: &Cx<'_>, kind: PageKind, title: &TextView) -> String {
    let crumb = match kind {
        PageKind::Entry(Collection::Windows, _) => "crumb-contacts",
        PageKind::Entry(Collection::Lectures, _) => "crumb-lectures",
        PageKind::Entry(Collection::Handouts, _) => "crumb-handouts",
        PageKind::Entry(Collection::Clinics, _) => "crumb-clinics",
        PageKind::Entry(Collection::Services, _) => "crumb-services",
        PageKind::Entry(Collection::Rules, _) => "crumb-rules",
        PageKind::Entry(Collection::Notices, _) => "crumb-notices",
        _ => return title.words().to_owned(),
    };
    let untold = title.lang.is_some() && title.latin.is_none();
    if untold {
        // In the reader's language first of which kind, then the name: two pages must not have one title.
        let (kind, name) = (cx.message(crumb, &[]), title.text.as_str());
        return cx.message(
            "description-of-entry",
            &[("city", kind.as_str()), ("text", name)],
        );
    }
    title.words().to_owned()
}

/// A title with its day, where several entries have the same one: lectures of a series.
fn dated(cx: &Cx<'_>, kind: PageKind, title: &TextView) -> String {
    let day = entry_of(cx, kind).and_then(|entry| match &entry.record {
        Record::Lecture(lecture) if lecture.rule().is_none() => lecture.date.as_ref(),
        _ => None,
    });
    let title = said(cx, kind, title);
    let Some(day) = day else {
        return title;
    };
    let date = cx.date(&day.value).text;
    let args = [("title", title.as_str()), ("date", date.as_str())];
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
