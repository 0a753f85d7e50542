//! A calendar: its head, the one time zone there is, its entries in the order of time.

use icalendar::Property;
use jiff::civil::{Date, Time};

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

/// The lectures of a section with what its calendars say of them: most stand in several.
pub struct Entries<'a>(Vec<(Published<'a>, Vec<Line>)>);

/// An entry with its place in time.
type Line = ((Date, Option<Time>, String), String);

impl<'a> Entries<'a> {
    /// Of those that one of these calendars holds.
    pub fn of(cx: &Cx<'a>, kinds: &[FeedKind]) -> Self {
        let lectures = data::published(&cx.plan.resolved, cx.section, Collection::Lectures);
        let wanted = lectures
            .into_iter()
            .filter(|published| kinds.iter().any(|kind| holds(cx, *kind, published)));
        let entries = wanted.map(|published| {
            let lines = lines(cx, &published);
            (published, lines)
        });
        Self(entries.collect())
    }
}

/// What a calendar says of a lecture, which may be on several days.
fn lines(cx: &Cx<'_>, published: &Published<'_>) -> Vec<Line> {
    let there = in_city(cx, published);
    let events = events::of_entry(published.entry);
    if events.is_empty() {
        return Vec::new();
    }
    let Some(view) = lecture::lecture(&there, published.index as usize) else {
        return Vec::new();
    };
    let city = super::city_of(cx, published);
    let line = |one: &events::Event<'_>| {
        let order = (one.occurrence.first, one.occurrence.starts, one.id.clone());
        (order, event::event(&there, one, &view, city.as_deref()))
    };
    events.iter().map(line).collect()
}

/// The calendar of a section, a topic or a lecture.
pub(super) fn calendar(cx: &Cx<'_>, kind: FeedKind, entries: &Entries<'_>) -> String {
    let own = entries.0.iter().filter(|(it, _)| holds(cx, kind, it));
    let mut found: Vec<&Line> = own.flat_map(|(_, lines)| lines).collect();
    found.sort_by(|a, b| a.0.cmp(&b.0));
    let mut out = head(cx, kind);
    for (_, event) in found {
        out.push_str(event);
    }
    out.push_str("END:VCALENDAR\r\n");
    fold(&out)
}

fn holds(cx: &Cx<'_>, kind: FeedKind, published: &Published<'_>) -> bool {
    match kind {
        FeedKind::Calendar => true,
        FeedKind::News => false,
        FeedKind::Lecture(index) => published.index == index,
        FeedKind::Topic(index) => {
            let id = topic(cx, index);
            let mut topics = published.entry.entry.common.kind.values();
            topics.any(|topic| Some(topic) == id)
        }
    }
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
