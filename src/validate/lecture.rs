//! Reads a lecture, and checks what its days say of each other.

use jiff::civil::{Date, Time};

use super::fields::Fields;
use super::records::check_order;
use crate::diag::{Location, catalog};
use crate::model::records::Lecture;
use crate::model::value::{Field, Sourced};
use crate::recur::{self, Rule, expand};
use crate::source::raw::RawKind;
use crate::text::date::PartialDate;

/// Reads the fields.
pub(super) fn read(fields: &mut Fields<'_, '_>) -> Lecture {
    let found = Lecture {
        series: fields.get("series"),
        organizer: fields.get("organizer"),
        co_hosts: fields.list("co_hosts"),
        audience: fields.choice("audience"),
        audience_note: fields.get("audience_note"),
        date: fields.get("date"),
        date_end: fields.get("date_end"),
        doors: fields.get("doors"),
        starts: fields.get("starts"),
        ends: fields.get("ends"),
        duration: fields.get("duration"),
        venue: fields.get("venue"),
        room: fields.get("room"),
        address: fields.get("address"),
        access: fields.get("access"),
        online: fields.get("online"),
        on_demand: fields.get("on_demand"),
        on_demand_from: fields.get("on_demand_from"),
        on_demand_until: fields.get("on_demand_until"),
        capacity: fields.list("capacity"),
        fee: fields.get("fee"),
        speakers: fields.list("speakers"),
        status: fields.choice("status"),
        status_reason: fields.get("status_reason"),
        times: fields.get("times"),
        fiscal_year: fields.get("fiscal_year"),
        repeat: fields.get("repeat"),
        until: fields.get("until"),
        except: fields.list("except"),
        changes: fields.list("changes"),
        apply: fields.get("apply"),
        attendance: fields.list("attendance"),
        sequence: fields.get("sequence"),
        flyer: fields.get("flyer"),
        on_request: fields.get("on_request"),
        topics: fields.list("topics"),
        lecturers: fields.list("lecturers"),
        areas_missing: fields.list("areas_missing"),
        plan_next: fields.get("plan_next"),
        note: fields.get("note"),
    };
    check_days(fields, &found);
    check_deadline(fields, &found);
    check_repeat(fields, &found);
    found
}

fn check_days(fields: &mut Fields<'_, '_>, lecture: &Lecture) {
    let date = ("date", &lecture.date);
    check_order(fields, date, ("date_end", &lecture.date_end));
    check_order(fields, date, ("until", &lecture.until));
    check_order(
        fields,
        ("on_demand_from", &lecture.on_demand_from),
        ("on_demand_until", &lecture.on_demand_until),
    );
    if lecture.date_end.is_none() || lecture.rule().is_some() {
        check_hours(fields, &lecture.starts, &lecture.ends);
    }
    for change in lecture.changes.values() {
        check_hours(fields, &change.starts, &change.ends);
    }
}

fn check_hours(fields: &mut Fields<'_, '_>, starts: &Field<Time>, ends: &Field<Time>) {
    if let (Some(starts), Some(ends)) = (starts, ends)
        && ends.value <= starts.value
    {
        let place = ends.place.clone();
        fields.report(catalog::ends_before_it_begins(place, "starts", "ends"));
    }
}

/// A deadline after the last day, or after the hour it begins on its only day.
fn check_deadline(fields: &mut Fields<'_, '_>, lecture: &Lecture) {
    let apply = lecture.apply.as_ref().map(|apply| &apply.value);
    let Some(deadline) = apply.and_then(|apply| apply.deadline.as_ref()) else {
        return;
    };
    let closes = deadline.value.first_day();
    let last = if lecture.rule().is_some() {
        lecture.lasts_until()
    } else {
        let day = lecture.date_end.as_ref().or(lecture.date.as_ref());
        day.map(|day| day.value.last_day())
    };
    let hour = apply.and_then(|apply| apply.deadline_time.as_ref());
    if last.is_some_and(|last| closes > last) {
        let place = deadline.place.clone();
        fields.report(catalog::deadline_after_event(place));
    } else if let (Some(hour), Some(starts)) = (hour, &lecture.starts)
        && lecture.rule().is_none()
        && last == deadline.value.day()
        && hour.value > starts.value
    {
        let place = hour.place.clone();
        fields.report(catalog::deadline_after_event(place));
    }
}

/// Whether the phrase is understood, and whether what leans on it stands.
fn check_repeat(fields: &mut Fields<'_, '_>, lecture: &Lecture) {
    if let Some(repeat) = &lecture.repeat
        && repeat.value.meaning.is_none()
        && !matches!(repeat.place, Location::Cell { .. })
    {
        // A cell of a sheet may say anything of its days; it is shown as it stands.
        let text = &repeat.value.text.text;
        let rest = recur::read(text).err().map(|unread| unread.rest);
        let place = repeat.place.clone();
        let rest = rest.filter(|rest| !rest.is_empty());
        fields.report(catalog::repeat_unreadable(place, text, rest.as_deref()));
    }
    let extends = fields.peek("extends").map(|raw| &raw.kind);
    if matches!(extends, Some(RawKind::Bool(true))) {
        // The rule, or what leans on it, may stand in the wider entry.
        return;
    }
    match lecture.rule() {
        Some(rule) => check_rule(fields, lecture, rule),
        None => check_without_rule(fields, lecture),
    }
}

/// Whether a rule can be counted, and whether the days named beside it are days of it.
fn check_rule(fields: &mut Fields<'_, '_>, lecture: &Lecture, rule: &Rule) {
    let begins = lecture.begins();
    if rule.needs_first_day() && begins.is_none() {
        if let Some(repeat) = &lecture.repeat {
            let place = repeat.place.clone();
            let text = &repeat.value.text.text;
            fields.report(catalog::repeat_needs_first_day(place, text));
        }
        return;
    }
    let words = recur::show::ja(rule);
    let en = recur::show::en(rule);
    let held = |date: &PartialDate| {
        let until = lecture.lasts_until().unwrap_or(Date::MAX);
        let last = date.last_day().min(until);
        !expand::days(rule, begins, date.first_day(), last).is_empty()
    };
    let named = lecture.except.iter().map(|date| ("except", date));
    let changed = lecture.changes.values();
    let changed = changed.filter_map(|change| Some(("changes", change.date.as_deref()?)));
    let wrong: Vec<(&str, &Sourced<PartialDate>)> = named
        .chain(changed)
        .filter(|(key, date)| {
            let one_day = *key == "except" || date.value.day().is_some();
            !(one_day && held(&date.value))
        })
        .collect();
    for (key, date) in wrong {
        let place = date.place.clone();
        let text = date.value.original();
        fields.report(catalog::not_an_occurrence(place, key, text, (&words, &en)));
    }
}

/// Keys that mean nothing where no days come again.
fn check_without_rule(fields: &mut Fields<'_, '_>, lecture: &Lecture) {
    let until = lecture.until.as_ref().map(|date| ("until", &date.place));
    let except = lecture.except.iter().next();
    let except = except.map(|date| ("except", &date.place));
    let changes = lecture.changes.iter().next();
    let changes = changes.map(|change| ("changes", &change.place));
    let places: Vec<(&str, Location)> = [until, except, changes]
        .into_iter()
        .flatten()
        .map(|(key, place)| (key, place.clone()))
        .collect();
    for (key, place) in places {
        fields.report(catalog::nothing_repeats(place, key));
    }
}
