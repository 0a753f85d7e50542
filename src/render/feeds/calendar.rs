//! A calendar: its head, the one time zone there is, its entries in the order of time.

use icalendar::Property;

use super::event;
use super::{in_city, owner_name, plain};
use crate::model::{Collection, TopicId};
use crate::plan::data::{self, Published};
use crate::plan::{FeedKind, Section, events};
use crate::render::show::{Cx, lecture};
use crate::text::fold::fold;

/// Japan has one zone and has kept its offset since 1951.
const TOKYO: &str = "BEGIN:VTIMEZONE\r\n\
    TZID:Asia/Tokyo\r\n\
    BEGIN:STANDARD\r\n\
    DTSTART:19700101T000000\r\n\
    TZOFFSETFROM:+0900\r\n\
    TZOFFSETTO:+0900\r\n\
    TZNAME:JST\r\n\
    END:STANDARD\r\n\
    END:VTIMEZONE\r\n";

/// How often programs should ask again.
const EVERY: &str = "PT12H";

/// The calendar of a section, a topic or a lecture.
pub(super) fn calendar(cx: &Cx<'_>, kind: FeedKind) -> String {
    let mut found = Vec::new();
    for published in wanted(cx, kind) {
        let there = in_city(cx, &published);
        let events = events::of_entry(published.entry);
        if events.is_empty() {
            continue;
        }
        let Some(view) = lecture::lecture(&there, published.index as usize) else {
            continue;
        };
        let city = super::city_of(cx, &published);
        for one in &events {
            let order = (one.occurrence.first, one.occurrence.starts, one.id.clone());
            found.push((order, event::event(&there, one, &view, city.as_deref())));
        }
    }
    found.sort_by(|a, b| a.0.cmp(&b.0));
    let mut out = head(cx, kind);
    for (_, event) in found {
        out.push_str(&event);
    }
    out.push_str("END:VCALENDAR\r\n");
    fold(&out)
}

fn wanted<'a>(cx: &Cx<'a>, kind: FeedKind) -> Vec<Published<'a>> {
    let mut found = data::published(&cx.plan.resolved, cx.section, Collection::Lectures);
    match kind {
        FeedKind::Calendar | FeedKind::News => {}
        FeedKind::Lecture(index) => found.retain(|published| published.index == index),
        FeedKind::Topic(index) => {
            let id = topic(cx, index);
            found.retain(|published| {
                let mut topics = published.entry.entry.common.kind.values();
                topics.any(|topic| Some(topic) == id)
            });
        }
    }
    found
}

fn topic<'a>(cx: &Cx<'a>, index: u32) -> Option<&'a TopicId> {
    let topics = &cx.plan.resolved.project.site.topics;
    topics.get(index as usize).map(|topic| &topic.id)
}

/// The name of a topic in the language of the context.
pub fn topic_name(cx: &Cx<'_>, index: u32) -> String {
    let topics = &cx.plan.resolved.project.site.topics;
    let topic = topics.get(index as usize);
    topic.map_or_else(String::new, |topic| cx.text(&topic.label).text)
}

fn head(cx: &Cx<'_>, kind: FeedKind) -> String {
    let name = plain(&name(cx, kind));
    let mut out = String::from("BEGIN:VCALENDAR\r\n");
    let lines = [
        ("VERSION", "2.0"),
        ("PRODID", "-//kairan//kairan//JA"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", &*name),
        ("X-WR-TIMEZONE", "Asia/Tokyo"),
        ("X-PUBLISHED-TTL", EVERY),
    ];
    for (key, value) in lines {
        out.push_str(&line(Property::new(key, value)));
    }
    let mut interval = Property::new("REFRESH-INTERVAL", EVERY);
    interval.add_parameter("VALUE", "DURATION");
    out.push_str(&line(interval));
    out.push_str(TOKYO);
    out
}

/// Writing into a text cannot fail.
fn line(property: Property) -> String {
    property.try_into().unwrap_or_default()
}

fn name(cx: &Cx<'_>, kind: FeedKind) -> String {
    let owner = owner_name(cx);
    match (kind, cx.section) {
        (FeedKind::Topic(index), _) => {
            let topic = topic_name(cx, index);
            cx.message("calendar-of-topic", &[("name", &owner), ("topic", &topic)])
        }
        (FeedKind::Lecture(index), Section::City(_)) => {
            let entries = cx.city().map(|city| city.entries(Collection::Lectures));
            let entry = entries.and_then(|entries| entries.get(index as usize));
            entry.map_or(owner, |entry| cx.title(&entry.entry).text)
        }
        _ => cx.message("calendar-of", &[("name", &owner)]),
    }
}
