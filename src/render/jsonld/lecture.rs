//! A lecture for residents: an Event, in no more precision than is published.

use super::{address, named, text};
use crate::model::Record;
use crate::model::records::{Audience, Lecture, LectureStatus, Speaker};
use crate::model::resolved::{Occurrence, ResolvedEntry};
use crate::render::opendata::tree::{Node, Object};
use crate::render::show::{Cx, language};
use crate::render::view::PageView;
use crate::text::date;
use jiff::civil::{Date, Time};

/// How many of the times ahead a lecture that recurs names.
const NEXT: usize = 12;

/// The event of a page, or the series of events.
pub(super) fn node(cx: &Cx<'_>, page: &PageView, entry: &ResolvedEntry) -> Option<Node> {
    let Record::Lecture(lecture) = &entry.entry.record else {
        return None;
    };
    let audience = lecture.audience.as_ref().map(|audience| audience.value);
    if audience == Some(Audience::Professionals) {
        return None;
    }
    let common = common(cx, page, entry, lecture);
    match entry.occurrences.as_slice() {
        [] => undated(lecture, common),
        [only] if lecture.rule().is_none() => Some(at(only, page, lecture, common).into()),
        all => Some(series(cx, page, lecture, common, all)),
    }
}

/// What holds for every time of a lecture.
fn common(cx: &Cx<'_>, page: &PageView, entry: &ResolvedEntry, lecture: &Lecture) -> Object {
    let summary = cx.summary(&entry.entry);
    let tag = language::tag(cx.default_lang());
    let free = is_free(lecture);
    let mut out = Object::of_type("Event");
    out.put("@id", Node::text(format!("{}#it", page.canonical)));
    out.put("name", Node::text(page.title.text.as_str()));
    out.put("description", summary.map(|text| Node::text(text.text)));
    out.put("url", Node::text(page.canonical.as_str()));
    out.put("eventAttendanceMode", mode(lecture).map(Node::text));
    out.put("location", location(cx, lecture));
    out.put("organizer", organizer(cx, lecture));
    out.put("performer", performers(cx, lecture));
    out.put("maximumAttendeeCapacity", capacity(lecture));
    out.put("isAccessibleForFree", free.then_some(Node::Bool(true)));
    out.put("inLanguage", Node::text(tag));
    out.put(
        "superEvent",
        cx.field(&lecture.series)
            .map(|name| named("EventSeries", name.text)),
    );
    out
}

/// A lecture whose month alone is known. One without even that is a programme and no event.
fn undated(lecture: &Lecture, mut out: Object) -> Option<Node> {
    let date = &lecture.date.as_ref()?.value;
    out.put("startDate", Node::text(date::iso(date)?));
    let whole = lecture.status.as_ref().map(|status| status.value);
    out.put("eventStatus", Node::text(status(whole, false)));
    Some(out.into())
}

/// One time of a lecture.
fn at(time: &Occurrence, page: &PageView, lecture: &Lecture, mut out: Object) -> Object {
    let whole = lecture.status.as_ref().map(|status| status.value);
    let own = time.status.or(whole);
    out.put("startDate", Node::text(moment(time.first, time.starts)));
    if time.last > time.first || time.ends.is_some() {
        out.put("endDate", Node::text(moment(time.last, time.ends)));
    }
    out.put(
        "eventStatus",
        Node::text(status(own, time.moved_from.is_some())),
    );
    let before = time.moved_from.map(|day| Node::text(day.to_string()));
    out.put("previousStartDate", before);
    if own == Some(LectureStatus::Full) {
        let free = is_free(lecture);
        let offer = Object::of_type("Offer")
            .with("availability", Node::text("https://schema.org/SoldOut"))
            .with("price", free.then_some(Node::Integer(0)))
            .with("priceCurrency", free.then(|| Node::text("JPY")))
            .with("url", Node::text(page.canonical.as_str()));
        out.put("offers", Node::from(offer));
    }
    out
}

/// A lecture that recurs, with the next of its times.
fn series(
    cx: &Cx<'_>,
    page: &PageView,
    lecture: &Lecture,
    common: Object,
    all: &[Occurrence],
) -> Node {
    let ahead = all.iter().filter(|time| time.last >= cx.today()).take(NEXT);
    let events = ahead.map(|time| {
        let mut own = common.clone();
        own.remove("@id");
        own.remove("superEvent");
        at(time, page, lecture, own).into()
    });
    let events = events.collect();
    let mut out = common;
    out.rename("EventSeries");
    out.with("subEvent", Node::List(events)).into()
}

fn status(status: Option<LectureStatus>, moved: bool) -> &'static str {
    match status {
        Some(LectureStatus::Cancelled) => "https://schema.org/EventCancelled",
        Some(LectureStatus::Postponed) => "https://schema.org/EventPostponed",
        _ if moved => "https://schema.org/EventRescheduled",
        _ => "https://schema.org/EventScheduled",
    }
}

fn is_free(lecture: &Lecture) -> bool {
    let fee = lecture.fee.as_ref();
    fee.is_some_and(|fee| fee.value.text == "無料")
}

/// `2026-01-29T13:30:00+09:00`, or the day alone.
fn moment(day: Date, time: Option<Time>) -> String {
    time.map_or_else(
        || day.to_string(),
        |time| {
            let (hour, minute) = (time.hour(), time.minute());
            format!("{day}T{hour:02}:{minute:02}:00+09:00")
        },
    )
}

fn is_online(lecture: &Lecture) -> bool {
    let how = lecture.online.as_ref().map(|how| how.value.text.as_str());
    how.is_some_and(|how| !matches!(how, "なし" | "無" | "no"))
}

fn mode(lecture: &Lecture) -> Option<&'static str> {
    match (lecture.venue.is_some(), is_online(lecture)) {
        (true, true) => Some("https://schema.org/MixedEventAttendanceMode"),
        (true, false) => Some("https://schema.org/OfflineEventAttendanceMode"),
        (false, true) => Some("https://schema.org/OnlineEventAttendanceMode"),
        (false, false) => None,
    }
}

fn location(cx: &Cx<'_>, lecture: &Lecture) -> Option<Node> {
    let mut places = Vec::new();
    if let Some(venue) = cx.field(&lecture.venue) {
        let room = cx.field(&lecture.room);
        let name = match room {
            Some(room) => format!("{} {}", venue.text, room.text),
            None => venue.text,
        };
        let place = Object::of_type("Place").with("name", Node::text(name));
        let address = address(cx, &lecture.address, &None, &None);
        places.push(place.with("address", address).into());
    }
    let online = lecture.online.as_ref().map(|how| how.value.text.as_str());
    let url = online.filter(|how| how.starts_with("https://") || how.starts_with("http://"));
    if let Some(url) = url {
        let place = Object::of_type("VirtualLocation");
        places.push(place.with("url", Node::text(url)).into());
    }
    Node::one_or_many(places)
}

fn organizer(cx: &Cx<'_>, lecture: &Lecture) -> Option<Node> {
    let reference = &lecture.organizer.as_ref()?.value;
    let name = cx.organization(reference).label.text;
    let registry = &cx.plan.resolved.project.registry;
    let known = registry.organization(reference);
    let website = known.and_then(|organization| text(&organization.website));
    let object = Object::of_type("Organization").with("name", Node::text(name));
    Some(object.with("url", website).into())
}

fn performers(cx: &Cx<'_>, lecture: &Lecture) -> Option<Node> {
    let person = |speaker: &Speaker| {
        let name = cx.field(&speaker.name)?;
        let works_at = cx.field(&speaker.affiliation);
        let works_at = works_at.map(|name| named("Organization", name.text));
        let object = Object::of_type("Person").with("name", Node::text(name.text));
        Some(object.with("affiliation", works_at).into())
    };
    Node::one_or_many(lecture.speakers.values().filter_map(person).collect())
}

/// Where there is one number for all.
fn capacity(lecture: &Lecture) -> Option<Node> {
    let mut seats = lecture.capacity.values();
    let (only, None) = (seats.next()?, seats.next()) else {
        return None;
    };
    let number = only.count.as_ref()?.value.parse().ok()?;
    only.label.is_none().then_some(Node::Integer(number))
}
