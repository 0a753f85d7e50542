//! What calendars know a lecture by, and what those who subscribed must be told when it changes.
//!
//! The identity of an entry is made of owner, collection and id, so that a title may change freely; of a lecture that
//! recurs, each time has the day that its rule gives, which stays when that one time is moved. What was published
//! lies in the manifest.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use jiff::civil::{Date, Time, date};

use super::{Plan, data};
use crate::diag::{Diagnostic, Location, catalog};
use crate::model::records::{Lecture, LectureStatus};
use crate::model::resolved::{Occurrence, ResolvedEntry, ResolvedProject};
use crate::model::{Collection, Record};
use crate::source::manifest::{PublishedCalendar, PublishedEvent};

/// The day from which the days of `updated` are counted for `SEQUENCE`.
const COUNTED_FROM: Date = date(2020, 1, 1);

/// One entry of a calendar: a lecture at one of its times.
#[derive(Clone, Debug)]
pub struct Event<'a> {
    /// The lecture's entry.
    pub entry: &'a ResolvedEntry,
    /// What it records.
    pub lecture: &'a Lecture,
    /// The time.
    pub occurrence: &'a Occurrence,
    /// What it is known by, without the domain: `cities/okegawa/lectures/acp`, or with a day behind it.
    pub id: String,
}

impl Event<'_> {
    /// The state of this one time.
    pub fn status(&self) -> Option<LectureStatus> {
        let whole = self.lecture.status.as_ref().map(|status| status.value);
        self.occurrence.status.or(whole)
    }

    /// The last day of it.
    pub fn last(&self) -> Date {
        self.occurrence.last
    }

    /// Whether it is one of the times of a lecture that recurs.
    pub fn recurs(&self) -> bool {
        self.lecture.repeat.is_some()
    }

    /// Its day, hours and whether it takes place: what people must be told when it changes.
    pub fn state(&self) -> String {
        let Occurrence {
            first,
            last,
            starts,
            ends,
            ..
        } = self.occurrence;
        let mut out = first.to_string();
        if last != first {
            let _ = write!(out, "/{last}");
        }
        let clock = |time: Time| format!("{:02}:{:02}", time.hour(), time.minute());
        if starts.is_some() || ends.is_some() {
            let [from, to] = [starts, ends].map(|time| time.map(clock).unwrap_or_default());
            let _ = write!(out, " {from}-{to}");
        }
        if let Some(
            status @ (LectureStatus::Full | LectureStatus::Cancelled | LectureStatus::Postponed),
        ) = self.status()
        {
            let _ = write!(out, " {}", status.word());
        }
        out
    }
}

/// The entries of calendars that a lecture gives; none where no day is known.
pub fn of_entry(entry: &ResolvedEntry) -> Vec<Event<'_>> {
    let Record::Lecture(lecture) = &entry.entry.record else {
        return Vec::new();
    };
    let own = entry.entry.key.to_string();
    let mut found: Vec<Event<'_>> = Vec::with_capacity(entry.occurrences.len());
    for occurrence in &entry.occurrences {
        let day = |time: &Occurrence| time.moved_from.unwrap_or(time.first);
        let recurs = lecture.repeat.is_some();
        let before = found
            .iter()
            .filter(|known| !recurs || day(known.occurrence) == day(occurrence))
            .count();
        let mut id = own.clone();
        if recurs {
            let _ = write!(id, "/{}", day(occurrence));
        }
        if before > 0 {
            let _ = write!(id, "/{}", before + 1);
        }
        found.push(Event {
            entry,
            lecture,
            occurrence,
            id,
        });
    }
    found
}

/// The number by which calendars see which of two versions of an entry is the later one.
pub fn sequence(entry: &ResolvedEntry, lecture: &Lecture) -> u32 {
    let own = lecture.sequence.as_ref().map(|number| number.value);
    let days = || {
        let updated = entry.entry.common.updated.as_ref()?.value.first_day();
        let span = COUNTED_FROM.until((jiff::Unit::Day, updated)).ok()?;
        Some(i64::from(span.get_days()))
    };
    let number = own.or_else(days).unwrap_or_default();
    // RFC 5545 allows no more than 31 bits.
    u32::try_from(number.clamp(0, i64::from(i32::MAX))).unwrap_or_default()
}

/// A published entry as it is.
struct Standing<'a> {
    event: Event<'a>,
    sequence: u32,
}

/// Every entry of the site's calendars, by what it is known by.
fn standing(project: &ResolvedProject) -> BTreeMap<String, Standing<'_>> {
    let cities = project.cities.iter();
    let entries = cities
        .flat_map(|city| city.entries(Collection::Lectures))
        .filter(|entry| data::is_open(project, entry));
    let mut found = BTreeMap::new();
    for event in entries.flat_map(of_entry) {
        let sequence = sequence(event.entry, event.lecture);
        let standing = || Standing {
            sequence,
            event: event.clone(),
        };
        found.entry(event.id.clone()).or_insert_with(standing);
    }
    found
}

/// What changed in a way that calendars do not see, and what is gone from them.
pub fn changes(plan: &Plan, before: &PublishedCalendar) -> Vec<Diagnostic> {
    let project = &plan.resolved;
    let domain = project.project.site.uid_domain();
    if before.events.is_empty() {
        return Vec::new();
    }
    if *before.domain != *domain {
        let found = catalog::calendar_domain_changed(Location::Project, &before.domain, domain);
        return vec![found];
    }
    let now = standing(project);
    let mut found: Vec<Diagnostic> = now
        .iter()
        .filter_map(|(id, standing)| unseen(before.events.get(&**id)?, standing, project.date))
        .collect();
    found.extend(
        lost(project, before, &now)
            .map(|(id, event)| catalog::calendar_event_lost(Location::Project, id, &event.state)),
    );
    found
}

/// A change of day or state that a calendar takes for an old version.
fn unseen(before: &PublishedEvent, now: &Standing<'_>, today: Date) -> Option<Diagnostic> {
    let state = now.event.state();
    let over = now.event.last() < today && before.last < today;
    if over || state == *before.state || now.sequence > before.sequence {
        return None;
    }
    let entry = &now.event.entry.entry;
    let updated = entry.common.updated.as_ref().map(|field| &field.place);
    let sequence = now
        .event
        .lecture
        .sequence
        .as_ref()
        .map(|field| &field.place);
    let place = sequence.or(updated).unwrap_or(&entry.place).clone();
    let least = before.sequence.saturating_add(1);
    Some(catalog::calendar_sequence_not_raised(
        place,
        &before.state,
        &state,
        least,
    ))
}

/// Published entries ahead that are gone, save those whose publication has ended or that were given up.
fn lost<'a>(
    project: &'a ResolvedProject,
    before: &'a PublishedCalendar,
    now: &'a BTreeMap<String, Standing<'_>>,
) -> impl Iterator<Item = (&'a Arc<str>, &'a PublishedEvent)> {
    before
        .events
        .iter()
        .filter(|(id, event)| event.last >= project.date && !now.contains_key(&***id))
        .filter(|(id, _)| !is_given_up(project, id))
}

fn is_given_up(project: &ResolvedProject, id: &str) -> bool {
    let over = |entry: &ResolvedEntry| {
        let until = entry.entry.common.publish_until.as_ref();
        until.is_some_and(|date| date.value.last_day() < project.date)
    };
    let own = |entry: &&ResolvedEntry| {
        let key = entry.entry.key.to_string();
        id.strip_prefix(&*key)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let mut entries = project
        .cities
        .iter()
        .flat_map(|city| city.entries(Collection::Lectures));
    let Some((owner, name)) = id.split_once("/lectures/") else {
        return false;
    };
    let name = name.split('/').next().unwrap_or(name);
    let page = format!("/lectures/{name}/");
    let folder = owner.strip_prefix("cities/");
    let retired = project.project.site.retired.iter().any(|address| {
        let below = address
            .strip_suffix(&*page)
            .and_then(|rest| rest.strip_prefix('/'));
        below.is_some_and(|city| folder.is_none_or(|own| own == city))
    });
    retired || entries.find(own).is_some_and(over)
}

/// What the manifest keeps: every entry that is published, without past times of what recurs; and those that are gone
/// as long as they are reported.
pub fn published(plan: &Plan, before: &PublishedCalendar) -> PublishedCalendar {
    let project = &plan.resolved;
    let now = standing(project);
    let domain = project.project.site.uid_domain();
    let mut events = BTreeMap::new();
    if *before.domain == *domain {
        let gone = lost(project, before, &now);
        events.extend(gone.map(|(id, event)| (Arc::clone(id), event.clone())));
    }
    for (id, standing) in &now {
        let event = &standing.event;
        if event.recurs() && event.last() < project.date {
            continue;
        }
        let kept = PublishedEvent {
            sequence: standing.sequence,
            state: event.state().into(),
            last: event.last(),
        };
        events.insert(Arc::from(&**id), kept);
    }
    PublishedCalendar {
        domain: domain.into(),
        events,
    }
}
