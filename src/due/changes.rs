//! What changes by itself in entries. An entry that several cities show is told once, with its cities.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use super::site::{Cx, after, title};
use super::{Change, Kind};
use crate::diag::{Location, Message};
use crate::model::entry::Publish;
use crate::model::records::{Lecture, Window};
use crate::model::resolved::{ResolvedCity, ResolvedEntry, Successor};
use crate::model::{CityId, Collection, Entry, Owner, Record};

/// What makes a change one, whatever city shows it.
type Key = (Date, Kind, Location);

/// A day on which an entry changes.
struct Turn {
    day: Date,
    kind: Kind,
    last: Option<Date>,
    place: Location,
}

impl Turn {
    /// What holds for the last time on a day changes on the next.
    fn after(last: Date, kind: Kind, place: &Location) -> Self {
        Self {
            last: Some(last),
            ..Self::on(after(last), kind, place)
        }
    }

    fn on(day: Date, kind: Kind, place: &Location) -> Self {
        Self {
            day,
            kind,
            last: None,
            place: place.clone(),
        }
    }
}

/// The changes of all entries, those that are not shown yet included.
pub(super) fn entries(cx: &Cx<'_>) -> Vec<Change> {
    let mut found: BTreeMap<Key, Change> = BTreeMap::new();
    for (index, city) in cx.cities() {
        for entry in city.collections.iter().flatten() {
            for turn in turns(cx, entry) {
                let address = cx.entry_address(index, entry);
                put(
                    cx,
                    &mut found,
                    (city, &entry.entry),
                    turn,
                    address,
                    then(city, entry),
                );
            }
        }
    }
    for content in cx.plan.resolved.project.owners.values() {
        for entry in content.collections.iter().flatten() {
            waiting(cx, entry, &mut found);
        }
    }
    found.into_values().collect()
}

fn put(
    cx: &Cx<'_>,
    found: &mut BTreeMap<Key, Change>,
    (city, entry): (&ResolvedCity, &Entry),
    turn: Turn,
    address: Option<String>,
    then: Option<Message>,
) {
    let key = (turn.day, turn.kind, entry.place.clone());
    if let Some(known) = found.get_mut(&key) {
        known.cities.push(city.id.clone());
        if entry.common.contact.is_none() {
            known.section = None;
        }
        return;
    }
    let until = entry.common.publish_until.as_ref();
    let ends = matches!(turn.kind, Kind::NoticeExpires | Kind::EntryEnds);
    let replaced = matches!(turn.kind, Kind::WindowAnnounced | Kind::WindowCloses);
    let change = Change {
        day: turn.day,
        cities: vec![city.id.clone()],
        section: cx.section(entry, city, turn.day),
        kind: turn.kind,
        title: title(entry),
        last: turn.last,
        time: until.filter(|_| ends).and_then(|until| until.value.time()),
        then: then.filter(|_| replaced),
        address,
        place: cx.place(&turn.place),
        id: entry.key.to_string(),
    };
    found.insert(key, change);
}

/// An entry that is not shown yet: the day it is, and its end.
fn waiting(cx: &Cx<'_>, entry: &Entry, found: &mut BTreeMap<Key, Change>) {
    let Some(from) = &entry.common.publish_from else {
        return;
    };
    let day = from.value.first_day();
    if day <= cx.from {
        return;
    }
    let publish = entry.common.publish.as_ref();
    let inner = publish.is_some_and(|publish| publish.value != Publish::Residents);
    if inner || entry.common.draft.as_ref().is_some_and(|flag| flag.value) {
        return;
    }
    for (_, city) in cx.cities().filter(|(_, city)| shows(city, entry)) {
        let shown = Turn::on(day, Kind::Published, &from.place);
        for turn in std::iter::once(shown).chain(common(entry)) {
            put(cx, found, (city, entry), turn, None, None);
        }
    }
}

fn shows(city: &ResolvedCity, entry: &Entry) -> bool {
    let serves = |id: &CityId| entry.common.serves.values().any(|served| served == id);
    match &entry.key.owner {
        Owner::Site => false,
        Owner::City(id) => *id == city.id,
        Owner::Region(id) => {
            city.city.regions.values().any(|region| region == id)
                && (entry.common.serves.is_empty() || serves(&city.id))
        }
        Owner::Shared => entry.common.serves.is_empty() || serves(&city.id),
    }
}

/// The window that comes after.
fn then(city: &ResolvedCity, entry: &ResolvedEntry) -> Option<Message> {
    match entry.successor {
        Successor::Window(index) => {
            let window = city.entries(Collection::Windows).get(index)?;
            Some(title(&window.entry))
        }
        Successor::None | Successor::Elsewhere => None,
    }
}

/// What every entry may have: an end, a day of review.
fn common(entry: &Entry) -> Vec<Turn> {
    let ends = match entry.key.collection {
        Collection::Notices => Kind::NoticeExpires,
        _ => Kind::EntryEnds,
    };
    let until = entry.common.publish_until.as_ref();
    let review = entry.common.review_by.as_ref();
    let until = until.map(|until| Turn::after(until.value.last_day(), ends, &until.place));
    let review = review.map(|day| Turn::on(day.value.last_day(), Kind::Review, &day.place));
    until.into_iter().chain(review).collect()
}

fn turns(cx: &Cx<'_>, entry: &ResolvedEntry) -> Vec<Turn> {
    let mut found = common(&entry.entry);
    match &entry.entry.record {
        Record::Window(record) => window(cx, record, &mut found),
        Record::Lecture(record) => lecture(entry, record, &mut found),
        Record::Rule(rule) => {
            let next = rule.next_edition.as_ref();
            found.extend(
                next.map(|day| Turn::on(day.value.first_day(), Kind::RuleEdition, &day.place)),
            );
        }
        _ => {}
    }
    found
}

fn window(cx: &Cx<'_>, window: &Window, found: &mut Vec<Turn>) {
    let opens = window.opens.as_ref();
    found.extend(opens.map(|day| Turn::on(day.value.first_day(), Kind::WindowOpens, &day.place)));
    if let Some(closes) = &window.closes {
        let last = closes.value.last_day();
        let ahead = i64::from(cx.plan.resolved.project.site.announce_days);
        let announced = last.saturating_sub(ahead.days());
        found.push(Turn {
            last: Some(last),
            ..Turn::on(announced, Kind::WindowAnnounced, &closes.place)
        });
        found.push(Turn::after(last, Kind::WindowCloses, &closes.place));
    }
}

fn lecture(entry: &ResolvedEntry, lecture: &Lecture, found: &mut Vec<Turn>) {
    let written = lecture.date.as_ref().map(|date| &date.place);
    let place = written.unwrap_or(&entry.entry.place);
    let times = entry.occurrences.iter();
    found.extend(times.map(|time| Turn::after(time.last, Kind::LecturePasses, place)));
    let ended = entry.entry.common.publish_until.is_some();
    if let Some(until) = entry
        .until
        .filter(|_| entry.occurrences.is_empty() && !ended)
    {
        found.push(Turn::after(until, Kind::LecturePasses, place));
    }
    let apply = lecture.apply.as_ref();
    let deadline = apply.and_then(|apply| apply.value.deadline.as_ref());
    found.extend(
        deadline.map(|day| Turn::after(day.value.last_day(), Kind::DeadlinePasses, &day.place)),
    );
}
