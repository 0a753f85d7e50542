//! A lecture for residents: an Event, in no more precision than is published.

use super::{address, named, text};
use crate::model::records::{Audience, Lecture, LectureStatus, Speaker};
use crate::model::resolved::ResolvedEntry;
use crate::model::{Field, Record};
use crate::render::opendata::tree::{Node, Object};
use crate::render::show::{Cx, language};
use crate::render::view::PageView;
use crate::text::date::{self, PartialDate};
use jiff::civil::Time;

/// The event of a page. Without a date it is a programme and no event.
pub(super) fn node(cx: &Cx<'_>, page: &PageView, entry: &ResolvedEntry) -> Option<Node> {
    let Record::Lecture(lecture) = &entry.entry.record else {
        return None;
    };
    let audience = lecture.audience.as_ref().map(|audience| audience.value);
    if audience == Some(Audience::Professionals) {
        return None;
    }
    let start = moment(
        lecture.date.as_ref().map(|date| &date.value)?,
        &lecture.starts,
    )?;
    let last = lecture.date_end.as_ref().or(lecture.date.as_ref());
    let end = last
        .filter(|_| lecture.date_end.is_some() || lecture.ends.is_some())
        .and_then(|date| moment(&date.value, &lecture.ends));
    let status = match lecture.status.as_ref().map(|status| status.value) {
        Some(LectureStatus::Cancelled) => "https://schema.org/EventCancelled",
        Some(LectureStatus::Postponed) => "https://schema.org/EventPostponed",
        _ => "https://schema.org/EventScheduled",
    };
    let summary = cx.summary(&entry.entry);
    let tag = language::tag(cx.default_lang());
    let series = cx.field(&lecture.series);
    let mut out = Object::of_type("Event");
    out.put("@id", Node::text(format!("{}#it", page.canonical)));
    out.put("name", Node::text(page.title.text.as_str()));
    out.put("description", summary.map(|text| Node::text(text.text)));
    out.put("url", Node::text(page.canonical.as_str()));
    out.put("startDate", Node::text(start));
    out.put("endDate", end.map(Node::text));
    out.put("eventStatus", Node::text(status));
    out.put("eventAttendanceMode", mode(lecture).map(Node::text));
    out.put("location", location(cx, lecture));
    out.put("organizer", organizer(cx, lecture));
    out.put("performer", performers(cx, lecture));
    out.put("maximumAttendeeCapacity", capacity(lecture));
    let free = lecture.fee.as_ref().filter(|fee| fee.value.text == "無料");
    out.put("isAccessibleForFree", free.map(|_| Node::Bool(true)));
    out.put(
        "superEvent",
        series.map(|name| named("EventSeries", name.text)),
    );
    out.put("inLanguage", Node::text(tag));
    Some(out.into())
}

/// `2026-01-29T13:30:00+09:00`, or the day or month alone.
fn moment(date: &PartialDate, time: &Field<Time>) -> Option<String> {
    match (date.day(), time) {
        (Some(day), Some(time)) => {
            let (hour, minute) = (time.value.hour(), time.value.minute());
            Some(format!("{day}T{hour:02}:{minute:02}:00+09:00"))
        }
        _ => date::iso(date),
    }
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
