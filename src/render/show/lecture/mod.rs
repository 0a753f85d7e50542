//! Lectures, classes and talks.

mod apply;
mod divisions;
mod holiday;
mod lists;
mod month;
mod times;
mod when;

pub use divisions::{audiences_page, places_page, year_in_words, year_page};
pub use lists::{list_page, page, upcoming};
pub use month::{month_in_words, month_page};

use super::common::{entry_at, href, map, period, with_unit};
use super::file::file;
use super::{Cx, subscribe};
use crate::model::records::{Audience as Told, Lecture, LectureStatus};
use crate::model::resolved::{ResolvedEntry, State};
use crate::model::{Collection, Record};
use crate::relate::time::is_continuous;
use crate::render::view::{
    AttendanceView, Audience, CapacityView, DateView, LectureState, LectureView, SpeakerView,
    TextView,
};
use crate::render::words::Words;

/// A lecture as the section's city shows it, by its index.
pub fn lecture(cx: &Cx<'_>, index: usize) -> Option<LectureView> {
    let found = entry_at(cx, Collection::Lectures, index)?;
    let entry = found.entry.as_ref();
    let Record::Lecture(record) = &entry.record else {
        return None;
    };
    let state = state(cx, found, record);
    let (from, until) = period(found);
    let repeated = times::is_repeated(found, record);
    Some(LectureView {
        id: entry.key.id.to_string(),
        href: href(cx, Collection::Lectures, index),
        title: cx.title(entry),
        summary: cx.summary(entry),
        state,
        from,
        until,
        ics: subscribe::of_lecture(cx, index),
        flyer: file(cx, &record.flyer, cx.title(entry)),
        changed_at: cx
            .moment_field(&entry.common.updated)
            .filter(|_| matches!(state, LectureState::Cancelled | LectureState::Postponed)),
        topics: cx.topic_links(entry),
        sources: cx.sources(&entry.common.sources),
        times: times::next(cx, found, record),
        when: when::when(record, cx.words()).filter(|_| !repeated),
        badge: when::badge(record, cx.words()).filter(|_| !repeated),
        ..recorded(cx, record, state, found.state == State::Ended)
    })
}

/// What the record alone says.
fn recorded(cx: &Cx<'_>, record: &Lecture, state: LectureState, over: bool) -> LectureView {
    let off = matches!(state, LectureState::Cancelled | LectureState::Postponed);
    let finished = state == LectureState::Finished;
    LectureView {
        unconfirmed: finished && is_only_planned(record),
        status_reason: cx.field(&record.status_reason).filter(|_| off || finished),
        doors: record.doors.as_ref().map(|time| DateView {
            text: cx.time(time.value),
            datetime: None,
        }),
        duration: cx.field(&record.duration),
        repeat: repeat(cx, record),
        fiscal_year: record
            .fiscal_year
            .as_ref()
            .filter(|_| record.date.is_none())
            .map(|year| TextView::new(cx.date(&year.value).text)),
        series: cx.field(&record.series),
        organizer: cx.organization_field(&record.organizer),
        co_hosts: record
            .co_hosts
            .values()
            .map(|host| cx.organization(&crate::model::records::OrganizationRef(host.clone())))
            .collect(),
        audience: audience(record),
        audience_note: cx.field(&record.audience_note),
        venue: cx.field(&record.venue),
        room: cx.field(&record.room),
        address: cx.field(&record.address),
        map: record
            .address
            .as_ref()
            .map(|address| map(&address.value.text)),
        access: cx.field(&record.access),
        online: cx.field(&record.online),
        on_demand: cx.field(&record.on_demand),
        on_demand_period: when::on_demand(record, cx.words()).map(TextView::new),
        capacity: capacity(cx, record),
        fee: cx.field(&record.fee),
        speakers: speakers(cx, record),
        apply: record
            .apply
            .as_ref()
            .map(|apply| apply::apply(cx, &apply.value)),
        on_request: is_on_request(record),
        talks: cx.texts(&record.topics),
        lecturers: cx.texts(&record.lecturers),
        areas_missing: cx.texts(&record.areas_missing),
        plan_next: cx.field(&record.plan_next).filter(|_| over || off),
        attendance: if over {
            attendance(cx, record)
        } else {
            Vec::new()
        },
        note: cx.field(&record.note),
        ..LectureView::default()
    }
}

/// Cancelled and postponed lectures stay so for ever; for the others the date decides before the record.
fn state(cx: &Cx<'_>, found: &ResolvedEntry, record: &Lecture) -> LectureState {
    let repeated = times::is_repeated(found, record);
    let last = record.date_end.as_ref().or(record.date.as_ref());
    let over = match last.filter(|_| !repeated) {
        Some(last) => last.value.last_day() < cx.today(),
        None => found.state == State::Ended,
    };
    match record.status.as_ref().map(|status| status.value) {
        Some(status @ (LectureStatus::Cancelled | LectureStatus::Postponed)) => state_of(status),
        _ if over => LectureState::Finished,
        Some(status) => state_of(status),
        None if (repeated || last.is_none()) && is_continuous(record) => LectureState::Ongoing,
        None => LectureState::Planned,
    }
}

/// Whether a record knows of a plan and of no more: a plan is not a deed.
fn is_only_planned(record: &Lecture) -> bool {
    let status = record.status.as_ref().map(|status| status.value);
    status == Some(LectureStatus::Planned) && record.attendance.values().next().is_none()
}

/// What a record says of itself.
fn state_of(status: LectureStatus) -> LectureState {
    match status {
        LectureStatus::Planned => LectureState::Planned,
        LectureStatus::Open => LectureState::Open,
        LectureStatus::Full => LectureState::Full,
        LectureStatus::Cancelled => LectureState::Cancelled,
        LectureStatus::Postponed => LectureState::Postponed,
        LectureStatus::Finished => LectureState::Finished,
        LectureStatus::Ongoing => LectureState::Ongoing,
    }
}

/// How it repeats, with its hours where no date holds them; else how often a year.
fn repeat(cx: &Cx<'_>, record: &Lecture) -> Option<TextView> {
    let Some(repeat) = record.repeat.as_ref().map(|repeat| &repeat.value) else {
        let times = record.times.as_ref()?.value.to_string();
        return Some(TextView::new(
            cx.message("times-a-year", &[("count", &times)]),
        ));
    };
    let translated = repeat.text.get(cx.lang()).1;
    if let Some(rule) = repeat.rule().filter(|_| !translated) {
        // Its own keys for the hours go before those of the phrase.
        let mut rule = rule.clone();
        rule.starts = record
            .starts
            .as_ref()
            .map(|time| time.value)
            .or(rule.starts);
        rule.ends = record.ends.as_ref().map(|time| time.value).or(rule.ends);
        return Some(TextView::new(cx.words().rule(&rule)));
    }
    let foreign = cx.lang() != cx.default_lang() && !translated;
    let often = repeat.often().filter(|_| foreign);
    let often = often.and_then(|parts| cx.words().often(parts));
    let mut text = often.map_or_else(|| cx.text(&repeat.text), TextView::new);
    let words = match text.lang {
        Some(_) => Words::new(cx.theme.messages(), cx.default_lang().as_str()),
        None => cx.words(),
    };
    if record.date.is_none()
        && let Some(times) = when::times(record, words)
    {
        text.text = format!("{} {times}", text.text);
        text.kana = None;
    }
    Some(text)
}

fn audience(record: &Lecture) -> Audience {
    match record.audience.as_ref().map(|audience| audience.value) {
        Some(Told::Professionals) => Audience::Professionals,
        Some(Told::Both) => Audience::Both,
        Some(Told::Residents) | None => Audience::Residents,
    }
}

fn is_on_request(record: &Lecture) -> bool {
    record.on_request.as_ref().is_some_and(|flag| flag.value)
}

fn capacity(cx: &Cx<'_>, record: &Lecture) -> Vec<CapacityView> {
    let seats = record.capacity.values();
    seats
        .map(|seats| CapacityView {
            mode: cx.field(&seats.label),
            count: with_unit(cx, &seats.count, "count-seats").unwrap_or_default(),
            note: cx.field(&seats.note),
        })
        .collect()
}

fn attendance(cx: &Cx<'_>, record: &Lecture) -> Vec<AttendanceView> {
    let came = record.attendance.values();
    came.map(|group| AttendanceView {
        label: cx.field(&group.label),
        count: with_unit(cx, &group.count, "count-people").unwrap_or_default(),
        note: cx.field(&group.note),
    })
    .collect()
}

fn speakers(cx: &Cx<'_>, record: &Lecture) -> Vec<SpeakerView> {
    let speakers = record.speakers.values();
    speakers
        .map(|speaker| SpeakerView {
            name: cx.field(&speaker.name),
            affiliation: cx.field(&speaker.affiliation),
            topic: cx.field(&speaker.topic),
        })
        .collect()
}
