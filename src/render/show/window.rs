//! Consultation windows, the concerns they answer, and the pages of both.

use std::sync::Arc;

use super::common;
use super::cx::iso;
use super::fallback::fallback;
use super::{CityViews, Cx, guide, handout, lecture, notice};
use crate::model::records::{self, Window};
use crate::model::resolved::{ResolvedCity, ResolvedEntry, State, Successor};
use crate::model::site::Topic;
use crate::model::{Collection, Entry, Localized, Record, TopicId};
use crate::plan::PageKind;
use crate::plan::pages::count;
use crate::render::view::{
    AreaView, ConcernPage, ConcernView, ContactListPage, ContactPage, Html, LinkView, PhoneStatus,
    SuccessorView, TextView, Way, WindowState, WindowView,
};
use crate::text::date::PartialDate;
use crate::text::kana;

/// Most lectures, guides and handouts shown beside a concern's windows.
const BESIDE: usize = 6;

/// The window at an index of the city's windows.
pub fn window(cx: &Cx<'_>, index: usize) -> Option<WindowView> {
    let city = cx.city()?;
    let resolved = city.entries(Collection::Windows).get(index)?;
    let Record::Window(record) = &resolved.entry.record else {
        return None;
    };
    let entry = &resolved.entry;
    let phone = cx.number(&record.phone, &record.extension, &record.phone_note);
    let opening = resolved.from.filter(|_| resolved.state == State::Upcoming);
    let closing = resolved.until.filter(|_| resolved.state == State::Ending);
    let phone_status = phone_status(record, phone.is_some());
    Some(WindowView {
        id: entry.key.id.to_string(),
        href: cx
            .href(PageKind::Entry(Collection::Windows, count(index)))
            .unwrap_or_default(),
        name: cx.title(entry),
        summary: cx.summary(entry),
        state: state(resolved.state),
        from: iso(resolved.from),
        until: iso(resolved.until),
        opens: (resolved.state == State::Upcoming)
            .then(|| cx.date_field(&record.opens))
            .flatten(),
        first_day: opening.map(|day| cx.day(day)),
        day_before: opening
            .and_then(|day| day.yesterday().ok())
            .map(|day| cx.day(day)),
        closes: closes(cx, resolved, record),
        last_day: closing.map(|day| cx.day(day)),
        day_after: closing
            .and_then(|day| day.tomorrow().ok())
            .map(|day| cx.day(day)),
        closure_note: cx.field(&record.closure_note),
        successor: successor(cx, city, resolved),
        topics: cx.topic_links(entry),
        operator: cx.organization_field(&record.operator),
        audience: cx.texts(&record.audience),
        who_may_ask: cx.texts(&record.who_may_ask),
        phone_note: cx.field(&record.phone_note).filter(|_| phone.is_none()),
        phone,
        phone_status,
        ask: cx.section_of(entry),
        ..details(cx, entry, record)
    })
}

/// The fields that are taken over as they are.
fn details(cx: &Cx<'_>, entry: &Entry, record: &Window) -> WindowView {
    WindowView {
        fax: cx.plain_number(&record.fax),
        mail: record.mail.as_ref().map(|mail| mail.value.clone()),
        form: record.form.as_ref().map(|form| form.value.clone()),
        url: record.url.as_ref().map(|url| url.value.clone()),
        address: address(cx, record),
        access: cx.field(&record.access),
        ways: record.ways.values().map(|way| self::way(*way)).collect(),
        hours: cx.field(&record.hours),
        reception: cx.field(&record.reception),
        closed_days: cx.field(&record.closed_days),
        out_of_hours: cx.field(&record.out_of_hours),
        reservation: cx.field(&record.reservation),
        fee: cx.field(&record.fee),
        prepare: cx.texts(&record.prepare),
        say: cx.field(&record.say),
        languages: cx.texts(&record.languages),
        interpreter: cx.field(&record.interpreter),
        writing_and_signing: cx.texts(&record.writing_and_signing),
        areas: areas(cx, entry, record),
        serves: serves(cx, entry),
        publicised_in: cx.texts(&record.publicised_in),
        counts: record
            .counts
            .values()
            .map(|statistic| cx.statistic(statistic, &crate::model::List::default()))
            .collect(),
        confirmed: cx.confirmed(entry),
        stale: cx.stale(entry),
        sources: cx.sources(&entry.common.sources),
        ..WindowView::default()
    }
}

fn state(state: State) -> WindowState {
    match state {
        State::Upcoming => WindowState::Upcoming,
        State::Current => WindowState::Open,
        State::Ending => WindowState::Closing,
        State::Ended => WindowState::Closed,
    }
}

/// The last day: the record's own words for it, or the day its publication ends. It is told from the
/// days that the site announces ahead on; before, a far day would only worry.
fn closes(
    cx: &Cx<'_>,
    resolved: &ResolvedEntry,
    record: &Window,
) -> Option<crate::render::view::DateView> {
    if let Some(closes) = &record.closes {
        return Some(cx.date(&closes.value));
    }
    let until = resolved
        .until
        .filter(|_| resolved.state != State::Current)?;
    Some(cx.date(&PartialDate::from_day(until)))
}

fn phone_status(record: &Window, given: bool) -> PhoneStatus {
    match record.phone_status.as_ref().map(|status| status.value) {
        _ if given => PhoneStatus::Published,
        Some(records::PhoneStatus::NotPublished) => PhoneStatus::NotPublished,
        Some(records::PhoneStatus::OfficeOnly) => PhoneStatus::OfficeOnly,
        Some(records::PhoneStatus::Published | records::PhoneStatus::Unknown) | None => {
            PhoneStatus::Unknown
        }
    }
}

fn way(way: records::Way) -> Way {
    match way {
        records::Way::Phone => Way::Phone,
        records::Way::Visit => Way::Visit,
        records::Way::Counter => Way::Counter,
        records::Way::Form => Way::Form,
        records::Way::Mail => Way::Mail,
        records::Way::Fax => Way::Fax,
    }
}

fn address(cx: &Cx<'_>, record: &Window) -> Option<TextView> {
    let address = cx.field(&record.address)?;
    Some(match &record.postal_code {
        Some(code) => TextView {
            text: format!("〒{} {}", code.value.trim_start_matches('〒'), address.text),
            ..address
        },
        None => address,
    })
}

/// The areas a window serves, with the towns that the city's own list of areas gives them.
fn areas(cx: &Cx<'_>, entry: &Entry, record: &Window) -> Vec<AreaView> {
    let known = cx
        .city()
        .map_or(&[][..], |city| city.entries(Collection::Areas));
    let mut found: Vec<AreaView> = record
        .areas
        .values()
        .map(|name| AreaView {
            name: cx.text(name),
            towns: known
                .iter()
                .find(|area| {
                    area.entry.title() == name.text || area.entry.key.id.as_str() == name.text
                })
                .map(|area| towns(cx, &area.entry))
                .unwrap_or_default(),
        })
        .collect();
    let own = known.iter().filter(|area| match &area.entry.record {
        Record::Area(area) => area
            .window
            .as_ref()
            .is_some_and(|window| window.value == entry.key.id.as_str()),
        _ => false,
    });
    for area in own {
        let name = cx.title(&area.entry);
        if !found.iter().any(|view| view.name.text == name.text) {
            found.push(AreaView {
                towns: towns(cx, &area.entry),
                name,
            });
        }
    }
    found
}

fn towns(cx: &Cx<'_>, area: &Entry) -> Vec<TextView> {
    let Record::Area(record) = &area.record else {
        return Vec::new();
    };
    let mut names: Vec<&Localized> = record
        .towns
        .values()
        .filter_map(|town| town.name.as_ref())
        .map(|name| &name.value)
        .collect();
    names.sort_by_cached_key(|name| {
        let reading = name.kana.as_deref().unwrap_or(&name.text);
        (kana::sort_key(reading), name.text.clone())
    });
    names.into_iter().map(|name| cx.text(name)).collect()
}

fn serves(cx: &Cx<'_>, entry: &Entry) -> Vec<TextView> {
    let cities: Vec<TextView> = entry
        .common
        .serves
        .values()
        .filter_map(|id| cx.plan.resolved.project.cities.get(id))
        .filter_map(|city| cx.field(&city.name))
        .collect();
    if cities.len() > 1 { cities } else { Vec::new() }
}

fn successor(cx: &Cx<'_>, city: &ResolvedCity, resolved: &ResolvedEntry) -> Option<SuccessorView> {
    let Successor::Window(index) = resolved.successor else {
        return None;
    };
    let next = city.entries(Collection::Windows).get(index)?;
    let Record::Window(record) = &next.entry.record else {
        return None;
    };
    let day_after = resolved.until.and_then(|day| day.tomorrow().ok());
    Some(SuccessorView {
        link: cx.entry_link(Collection::Windows, index)?,
        phone: cx.number(&record.phone, &record.extension, &record.phone_note),
        from: next.from.max(day_after).map(|day| cx.day(day)),
        until: iso(next.until),
    })
}

/// A topic's windows: those a resident may be sent to first, in the order of `weight` and id.
fn of_topic(cx: &Cx<'_>, topic: &TopicId) -> Vec<usize> {
    let Some(city) = cx.city() else {
        return Vec::new();
    };
    let windows = city.entries(Collection::Windows);
    let mut found: Vec<usize> = (0..windows.len())
        .filter(|index| {
            windows
                .get(*index)
                .is_some_and(|window| window.entry.common.kind.values().any(|id| id == topic))
        })
        .collect();
    found.sort_by_key(|index| order(windows, *index));
    found
}

fn order(windows: &[ResolvedEntry], index: usize) -> (bool, i64, usize) {
    let window = windows.get(index);
    let upcoming = window.is_some_and(|window| window.state == State::Upcoming);
    let weight = window
        .and_then(|window| window.entry.common.weight.as_ref())
        .map_or(0, |weight| weight.value);
    (upcoming, weight, index)
}

fn pick(views: &CityViews, indexes: &[usize], ended: bool) -> Vec<Arc<WindowView>> {
    indexes
        .iter()
        .filter_map(|index| views.windows.get(*index))
        .filter(|window| (window.state == WindowState::Closed) == ended)
        .cloned()
        .collect()
}

/// The windows for a topic that a resident may be sent to.
pub fn open_for(cx: &Cx<'_>, views: &CityViews, topic: &TopicId) -> Vec<Arc<WindowView>> {
    pick(views, &of_topic(cx, topic), false)
}

/// A topic with its windows.
pub fn concern(cx: &Cx<'_>, views: &CityViews, index: usize, topic: &Topic) -> ConcernView {
    ConcernView {
        id: topic.id.to_string(),
        label: cx.text(&topic.label),
        plain: topic.plain.as_ref().map(|plain| cx.text(plain)),
        description: topic.description.as_ref().map(|text| cx.text(text)),
        href: cx.href(PageKind::Concern(count(index))).unwrap_or_default(),
        windows: open_for(cx, views, &topic.id),
        fallback: fallback(cx, Some(topic), None),
    }
}

/// All concerns that have a page in this city, in the site's order.
pub fn concerns(cx: &Cx<'_>, views: &CityViews) -> Vec<ConcernView> {
    let topics = &cx.plan.resolved.project.site.topics;
    topics
        .iter()
        .enumerate()
        .filter(|(index, _)| cx.href(PageKind::Concern(count(*index))).is_some())
        .map(|(index, topic)| concern(cx, views, index, topic))
        .collect()
}

/// `/<city>/contacts/`.
pub fn list_page(cx: &Cx<'_>, views: &CityViews, intro: Option<Html>) -> ContactListPage {
    let concerns = concerns(cx, views);
    let others = views
        .windows
        .iter()
        .filter(|window| window.topics.is_empty() && window.state != WindowState::Closed)
        .cloned()
        .collect();
    ContactListPage {
        concerns,
        others,
        ended: recently_ended(cx, views),
        intro,
    }
}

/// Windows that ended within the last year: residents still look for them.
fn recently_ended(cx: &Cx<'_>, views: &CityViews) -> Vec<Arc<WindowView>> {
    let Some(city) = cx.city() else {
        return Vec::new();
    };
    let year_ago = cx.today().saturating_sub(jiff::Span::new().years(1));
    city.entries(Collection::Windows)
        .iter()
        .zip(&views.windows)
        .filter(|(entry, _)| entry.state == State::Ended)
        .filter(|(entry, _)| entry.until.is_none_or(|day| day >= year_ago))
        .map(|(_, view)| Arc::clone(view))
        .collect()
}

/// `/<city>/contacts/concern/<topic>/`.
pub fn concern_page(cx: &Cx<'_>, views: &CityViews, index: usize) -> Option<ConcernPage> {
    let topic = cx.plan.resolved.project.site.topics.get(index)?;
    let mut handouts = handout::of_topic(cx, views, Some(&topic.id));
    handouts.truncate(BESIDE);
    Some(ConcernPage {
        concern: concern(cx, views, index, topic),
        ended: pick(views, &of_topic(cx, &topic.id), true),
        guides: guide::of_topic(cx, views, Some(&topic.id)),
        lectures: lecture::upcoming(cx, views, Some(&topic.id), BESIDE),
        services: common::about(cx, Collection::Services, &topic.id),
        rules: common::about(cx, Collection::Rules, &topic.id),
        handouts,
        clinics: clinics(cx),
        others: others(cx, index),
    })
}

fn clinics(cx: &Cx<'_>) -> Option<LinkView> {
    let label = TextView::new(cx.message("nav-clinics", &[]));
    let link = cx.link(PageKind::List(Collection::Clinics), label);
    link.href.is_some().then_some(link)
}

fn others(cx: &Cx<'_>, own: usize) -> Vec<LinkView> {
    let topics = &cx.plan.resolved.project.site.topics;
    topics
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != own)
        .map(|(index, topic)| cx.link(PageKind::Concern(count(index)), cx.text(&topic.label)))
        .filter(|link| link.href.is_some())
        .collect()
}

/// `/<city>/contacts/<id>/`.
pub fn page(
    cx: &Cx<'_>,
    views: &CityViews,
    index: usize,
    body: Option<Html>,
) -> Option<ContactPage> {
    let entry = cx.city()?.entries(Collection::Windows).get(index)?;
    Some(ContactPage {
        window: Arc::clone(views.windows.get(index)?),
        body,
        notices: notice::about(cx, views, Collection::Windows, entry.entry.key.id.as_str()),
        related: guide::related(cx, &entry.entry),
    })
}
