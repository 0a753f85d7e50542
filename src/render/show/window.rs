//! Consultation windows and their pages.

use std::sync::Arc;

use super::cx::iso;
use super::{CityViews, Cx, guide, notice};
use super::{open, outside};
use crate::model::records::{self, Window};
use crate::model::resolved::{ResolvedCity, ResolvedEntry, State, Successor};
use crate::model::site::Topic;
use crate::model::{Collection, Entry, List, Localized, Record};
use crate::plan::PageKind;
use crate::plan::pages::count;
use crate::render::view::{
    AreaView, ContactPage, Html, PhoneStatus, SuccessorView, TextView, Way, WindowRole,
    WindowState, WindowView,
};
use crate::text::date::PartialDate;
use crate::text::kana;

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
        role: role(record),
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
        hours: open::hours(cx, &record.hours),
        reception: cx.field(&record.reception),
        closed_days: open::closed_days(cx, &record.closed_days),
        out_of_hours: cx.field(&record.out_of_hours),
        outside: outside::sentence(cx, record),
        reservation: cx.field(&record.reservation),
        fee: cx.field(&record.fee),
        prepare: cx.texts(&record.prepare),
        say: record.say.as_ref().map(|say| cx.spoken(&say.value)),
        sentences: of_concern(cx, entry, record.say.is_none(), |topic| &topic.say)
            .map(|say| cx.spoken(say))
            .collect(),
        have_ready: of_concern(cx, entry, record.prepare.is_empty(), |t| &t.have_ready)
            .map(|thing| cx.text(thing))
            .collect(),
        languages: cx.texts(&record.languages),
        interpreter: cx.field(&record.interpreter),
        writing_and_signing: cx.texts(&record.writing_and_signing),
        areas: areas(cx, entry, record),
        serves: serves(cx, entry),
        publicised_in: cx.texts(&record.publicised_in),
        counts: record
            .counts
            .values()
            .map(|statistic| cx.statistic(statistic, &List::default()))
            .collect(),
        confirmed: cx.confirmed(entry),
        stale: cx.stale(entry),
        sources: cx.sources(&entry.common.sources),
        ..WindowView::default()
    }
}

/// What the vocabulary of the window's concerns says where the window itself says nothing.
fn of_concern<'a>(
    cx: &Cx<'a>,
    entry: &Entry,
    wanted: bool,
    words: fn(&Topic) -> &List<Localized>,
) -> impl Iterator<Item = &'a Localized> {
    let kinds = entry.common.kind.values();
    let mut topics = kinds.filter_map(|id| cx.topic(id).map(|(_, topic)| words(topic)));
    let found = topics.find(|words| !words.is_empty()).filter(|_| wanted);
    found.into_iter().flat_map(List::values)
}

pub(super) fn role(record: &Window) -> WindowRole {
    match record.role.as_ref().map(|role| role.value) {
        Some(records::WindowRole::SupportCenter) => WindowRole::SupportCenter,
        Some(records::WindowRole::Section) => WindowRole::Section,
        Some(records::WindowRole::Window) | None => WindowRole::Window,
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
        .map(|name| {
            // Whoever names an area by its id means its name.
            let area = known.iter().find(|area| {
                area.entry.title() == name.text || area.entry.key.id.as_str() == name.text
            });
            AreaView {
                name: area.map_or_else(|| cx.text(name), |area| cx.title(&area.entry)),
                towns: area.map_or_else(Vec::new, |area| towns(cx, &area.entry)),
            }
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

/// `/<city>/contacts/<id>/`.
pub fn page(
    cx: &Cx<'_>,
    views: &CityViews,
    index: usize,
    body: Option<Html>,
) -> Option<ContactPage> {
    let entry = cx.city()?.entries(Collection::Windows).get(index)?;
    Some(ContactPage {
        window: Arc::clone(views.windows.get(cx, index)?),
        body,
        notices: notice::about(cx, views, Collection::Windows, entry.entry.key.id.as_str()),
        related: guide::related(cx, &entry.entry),
    })
}
