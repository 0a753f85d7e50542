//! A lecture's or an event's record.

use super::super::cells;
use super::super::draft::Writer;
use super::{address, name, table};
use crate::diag::{Location, catalog};
use crate::source::raw::{RawKind, RawValue};

pub(super) fn lecture(writer: &mut Writer<'_, '_>) -> &'static str {
    name(writer, "title");
    when(writer);
    for (slot, key) in [
        ("series", "series"),
        ("organizer", "organizer"),
        ("room", "room"),
        ("audience_note", "audience_note"),
        ("online", "online"),
    ] {
        writer.text(slot, key);
    }
    for (slot, key) in [("venue", "venue")] {
        if let Some(value) = writer.first(slot) {
            writer.put_text(key, cells::line(&value.text), writer.place(value));
        }
    }
    if writer.first("room").is_none() {
        writer.text("building", "room");
    }
    writer.list("co_hosts", "co_hosts");
    address(writer);
    if let Some((fees, place)) = writer.texts("fee") {
        let more = writer
            .texts("fee_note")
            .map(|(texts, _)| texts)
            .unwrap_or_default();
        writer.put_text("fee", [fees, more].concat().join("\n"), place);
    } else {
        writer.text("fee_note", "fee");
    }
    if writer.first("summary").is_some() {
        writer.text("summary", "summary");
        if let Some((texts, place)) = writer.texts("description") {
            writer.note(None, &texts.join("\n"), place);
        }
    } else {
        writer.text("description", "summary");
    }
    capacity(writer);
    status(writer);
    speaker(writer);
    apply(writer);
    if let Some(value) = writer.first("website") {
        let (text, place) = (cells::line(&value.text), writer.place(value));
        writer.note(Some("くわしい案内"), &text, place);
    }
    "note"
}

/// When in words, where no day or time can be read.
#[derive(Default)]
struct Words {
    lines: Vec<String>,
    place: Option<Location>,
}

impl Words {
    fn add(&mut self, line: String, place: Location) {
        self.lines.push(line);
        self.place.get_or_insert(place);
    }
}

/// Days and times as far as they can be read; the rest in words.
fn when(writer: &mut Writer<'_, '_>) {
    let mut words = Words::default();
    let has = first_day(writer, &mut words);
    if !has.end {
        last_day(writer, &mut words);
    }
    times(writer, has.start, &mut words);
    if let Some((texts, place)) = writer.texts("date_note") {
        words.add(texts.join("\n"), place);
    }
    if let Some(place) = words.place {
        writer.put_text("repeat", words.lines.join("\n"), place);
    }
}

/// What the first day's cell gave besides the day.
#[derive(Default)]
struct Has {
    end: bool,
    start: bool,
}

fn first_day(writer: &mut Writer<'_, '_>, words: &mut Words) -> Has {
    let mut has = Has::default();
    let Some(value) = writer.first("date") else {
        return has;
    };
    let place = writer.place(value);
    if let Some((first, last)) = writer.days(value) {
        writer.put_text("date", first, place.clone());
        if let Some(last) = last {
            has.end = true;
            writer.put_text("date_end", last, place);
        }
    } else if let Some((day, clock)) = cells::day_and_time(&value.text) {
        writer.put_text("date", day, place.clone());
        has.start = true;
        if let Some((first, last)) = cells::times(&clock) {
            writer.put_text("starts", first, place.clone());
            writer.put_text("ends", last, place);
        } else if let Some(first) = cells::time(&clock) {
            writer.put_text("starts", first, place);
        } else {
            has.start = false;
            words.add(clock, place);
        }
    } else if let Some(month) = cells::month_of_third(&value.text) {
        writer.put_text("date", month, place.clone());
        words.add(cells::text(&value.text), place);
    } else {
        let report = writer.no_day(value);
        writer.sink.push(report);
        words.add(cells::text(&value.text), place);
    }
    has
}

fn last_day(writer: &mut Writer<'_, '_>, words: &mut Words) {
    let Some(value) = writer.first("date_end") else {
        return;
    };
    let first = writer.first("date");
    let same = first.is_some_and(|first| first.text == value.text);
    let place = writer.place(value);
    match writer.days(value) {
        Some((day, None)) if !same => writer.put_text("date_end", day, place),
        Some(_) => {}
        None => {
            let report = writer.no_day(value);
            writer.sink.push(report);
            words.add(format!("{}まで", cells::line(&value.text)), place);
        }
    }
}

fn times(writer: &mut Writer<'_, '_>, has_start: bool, words: &mut Words) {
    for slot in ["doors", "starts", "ends"] {
        let Some(value) = writer.first(slot).filter(|_| !has_start || slot == "doors") else {
            continue;
        };
        let place = writer.place(value);
        let may_be_both = slot == "starts" && writer.first("ends").is_none();
        let both = cells::times(&value.text).filter(|_| may_be_both);
        if let Some(clock) = cells::time(&value.text) {
            writer.put_text(slot, clock, place);
        } else if let Some((first, last)) = both {
            writer.put_text("starts", first, place.clone());
            writer.put_text("ends", last, place);
        } else {
            let header = writer.header_of(value);
            let report = catalog::data_hours(place.clone(), header, &value.text);
            writer.sink.push(report);
            words.add(format!("{header}: {}", cells::text(&value.text)), place);
        }
    }
}

fn capacity(writer: &mut Writer<'_, '_>) {
    let Some(value) = writer.first("capacity") else {
        if let Some((texts, place)) = writer.texts("capacity_note") {
            writer.note(Some("定員"), &texts.join("\n"), place);
        }
        return;
    };
    let place = writer.place(value);
    let mut pairs = vec![("count", cells::line(&value.text))];
    if let Some((texts, _)) = writer.texts("capacity_note") {
        pairs.push(("note", texts.join("\n")));
    }
    let kind = table(pairs, &place);
    let item = RawValue {
        kind,
        place: place.clone(),
    };
    writer.put("capacity", RawKind::List(vec![item]), place);
}

fn speaker(writer: &mut Writer<'_, '_>) {
    if let Some(value) = writer.first("speaker") {
        let place = writer.place(value);
        let kind = table(vec![("name", cells::line(&value.text))], &place);
        let item = RawValue {
            kind,
            place: place.clone(),
        };
        writer.put("speakers", RawKind::List(vec![item]), place);
    }
}

fn status(writer: &mut Writer<'_, '_>) {
    let Some(value) = writer.first("status") else {
        return;
    };
    let plain = cells::line(&value.text);
    let rows = [
        ("中止", "cancelled"),
        ("延期", "postponed"),
        ("満員", "full"),
        ("満席", "full"),
        ("受付終了", "full"),
        ("募集終了", "full"),
        ("終了", "finished"),
        ("受付中", "open"),
        ("募集中", "open"),
        ("開催中", "ongoing"),
        ("予定", "planned"),
    ];
    let words = [
        "planned",
        "open",
        "full",
        "cancelled",
        "postponed",
        "finished",
        "ongoing",
    ];
    let found = rows.into_iter().find(|(word, _)| plain.contains(word));
    let found = found.map(|(_, status)| status);
    if let Some(status) = found.or_else(|| words.into_iter().find(|word| *word == plain)) {
        writer.put_text("status", status, writer.place(value));
    } else {
        let report = catalog::data_kind(writer.place(value), writer.header_of(value), &plain);
        writer.keep(value, report);
    }
}

fn apply(writer: &mut Writer<'_, '_>) {
    let mut pairs: Vec<(&str, String)> = Vec::new();
    let mut place = None;
    let numbers = writer.numbers(None);
    for (key, number) in [("phone", numbers.phone), ("fax", numbers.fax)] {
        if let Some((text, at)) = number {
            place.get_or_insert(at);
            pairs.push((key, text));
        }
    }
    for (slot, key) in [
        ("methods", "methods"),
        ("mail", "mail"),
        ("contact_name", "note"),
    ] {
        let Some(value) = writer.first(slot) else {
            continue;
        };
        place.get_or_insert(writer.place(value));
        pairs.push(match slot {
            "methods" => (key, cells::text(&value.text)),
            "contact_name" => (key, format!("問い合わせ先: {}", cells::text(&value.text))),
            _ => (key, cells::line(&value.text)),
        });
    }
    if let Some(value) = writer.first("deadline") {
        let here = writer.place(value);
        if let Some((day, None)) = cells::days(&value.text) {
            pairs.push(("deadline", day));
            place.get_or_insert(here);
        } else {
            let report = writer.no_day(value);
            writer.keep(value, report);
        }
    }
    if let Some(value) = writer.first("apply_form") {
        if let Some(url) = cells::url(&value.text) {
            pairs.push(("form", url));
            place.get_or_insert(writer.place(value));
        } else {
            let report =
                catalog::data_url(writer.place(value), writer.header_of(value), &value.text);
            writer.keep(value, report);
        }
    }
    if let Some(place) = place {
        let kind = table(pairs, &place);
        writer.put("apply", kind, place);
    }
}
