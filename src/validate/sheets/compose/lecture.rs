//! A lecture's or an event's record.

use super::super::cells;
use super::super::draft::Writer;
use super::{address, apply, name, table};
use crate::diag::{Location, catalog};
use crate::source::raw::{RawKind, RawValue};
use crate::text::date::{self, Precision};
use crate::text::labels;

pub(super) fn lecture(writer: &mut Writer<'_, '_>) -> &'static str {
    name(writer, "title");
    when(writer);
    for (slot, key) in [
        ("series", "series"),
        ("organizer", "organizer"),
        ("room", "room"),
        ("duration", "duration"),
        ("access", "access"),
    ] {
        writer.text(slot, key);
    }
    if let Some(value) = writer.first("venue") {
        writer.put_text("venue", cells::line(value.text), writer.place(value));
    }
    if writer.first("room").is_none() {
        writer.text("building", "room");
    }
    if let Some(value) = writer.first("co_hosts") {
        writer.put_list("co_hosts", cells::names(value.text), writer.place(value));
    }
    address(writer);
    topics(writer);
    audience(writer);
    online(writer);
    fee(writer);
    summary(writer);
    capacity(writer);
    status(writer);
    speaker(writer);
    apply::apply(writer);
    if let Some(value) = writer.first("website") {
        let (text, place) = (cells::line(value.text), writer.place(value));
        writer.note(Some(labels::PAGE), &text, place);
    }
    "note"
}

/// Keywords that are topics of the site.
fn topics(writer: &mut Writer<'_, '_>) {
    let Some(value) = writer.first("topics") else {
        return;
    };
    let words = cells::names(value.text).into_iter();
    let ids: Vec<String> = words
        .filter_map(|word| writer.topics.get(&word).cloned())
        .collect();
    writer.put_list("topic", ids, writer.place(value));
}

/// 住民 and 専門職 are what the standard's table is written with; anything else is in words.
fn audience(writer: &mut Writer<'_, '_>) {
    let value = writer.first("audience_note");
    let word = value.and_then(|value| match cells::line(value.text).as_str() {
        "住民" => Some("residents"),
        "専門職" => Some("professionals"),
        "住民;専門職" => Some("both"),
        _ => None,
    });
    if let (Some(word), Some(value)) = (word, value) {
        writer.put_text("audience", word, writer.place(value));
    }
    let slots = ["audience_note", "audience_detail"];
    let slots = slots.into_iter().skip(usize::from(word.is_some()));
    let found: Vec<_> = slots.filter_map(|slot| writer.texts(slot)).collect();
    if let Some((_, place)) = found.first().cloned() {
        let texts: Vec<String> = found.into_iter().flat_map(|(texts, _)| texts).collect();
        writer.put_text("audience_note", texts.join("\n"), place);
    }
}

/// Taking part from afar: the address, else how, else whether.
fn online(writer: &mut Writer<'_, '_>) {
    let mut parts: Vec<(&str, String, Location)> = Vec::new();
    for slot in ["online", "tools"] {
        if let Some((texts, place)) = writer.texts(slot) {
            parts.push((slot, texts.join("\n"), place));
        }
    }
    if let Some(value) = writer.first("web").filter(|_| parts.is_empty()) {
        let text = cells::line(value.text);
        let place = writer.place(value);
        if matches!(text.as_str(), "無" | "なし" | "×" | "不可") {
            writer.put_text("online", "なし", place);
        } else {
            writer.note(Some(writer.header_of(value)), &text, place);
        }
    }
    let mut parts = parts.into_iter();
    if let Some((_, text, place)) = parts.next() {
        writer.put_text("online", text, place);
    }
    for (slot, text, place) in parts {
        let header = writer.first(slot).map(|value| writer.header_of(value));
        writer.note(header, &text, place);
    }
}

fn fee(writer: &mut Writer<'_, '_>) {
    if let Some((fees, place)) = writer.texts("fee") {
        let more = writer.texts("fee_note");
        let more = more.map(|(texts, _)| texts).unwrap_or_default();
        writer.put_text("fee", [fees, more].concat().join("\n"), place);
    } else {
        writer.text("fee_note", "fee");
    }
}

fn summary(writer: &mut Writer<'_, '_>) {
    if writer.first("summary").is_none() {
        writer.text("description", "summary");
        return;
    }
    writer.text("summary", "summary");
    if let Some((texts, place)) = writer.texts("description") {
        writer.note(None, &texts.join("\n"), place);
    }
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
    if let Some((texts, place)) = writer.texts("pattern") {
        words.add(texts.join("\n"), place);
    }
    let has = first_day(writer, &mut words);
    if !has.end {
        last_day(writer, &mut words);
    }
    times(writer, has.start, &mut words);
    if let Some((texts, place)) = writer.texts("date_note") {
        for text in texts {
            date_note(writer, &text, &place, &mut words);
        }
    }
    if let Some(place) = words.place {
        writer.put_text("repeat", words.lines.join("\n"), place);
    }
}

/// A remark on the days. Where no day is given it may be the month or the fiscal year, and the doors' opening
/// beside it: so the standard's table is written.
fn date_note(writer: &mut Writer<'_, '_>, text: &str, place: &Location, words: &mut Words) {
    let mut rest = Vec::new();
    for part in text.split_inclusive('。') {
        let plain = part.trim().trim_end_matches('。');
        let doors = plain.strip_prefix(labels::DOORS).and_then(cells::time);
        let day = date::parse(plain).ok().filter(|day| day.day().is_none());
        match (doors, day) {
            (Some(doors), _) if writer.first("doors").is_none() => {
                writer.put_text("doors", doors, place.clone());
            }
            (_, Some(day)) if writer.first("date").is_none() => {
                let is_fiscal = day.precision == Precision::FiscalYear;
                let key = if is_fiscal { "fiscal_year" } else { "date" };
                writer.put_text(key, plain, place.clone());
            }
            _ => rest.push(part),
        }
    }
    let rest = rest.concat();
    if !rest.trim().is_empty() {
        words.add(rest, place.clone());
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
    } else if let Some((day, clock)) = cells::day_and_time(value.text) {
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
    } else if let Some(month) = cells::month_of_third(value.text) {
        writer.put_text("date", month, place.clone());
        words.add(cells::text(value.text), place);
    } else {
        let report = writer.no_day(value);
        writer.sink.push(report);
        words.add(cells::text(value.text), place);
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
            words.add(format!("{}まで", cells::line(value.text)), place);
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
        let both = cells::times(value.text).filter(|_| may_be_both);
        if let Some(clock) = cells::time(value.text) {
            writer.put_text(slot, clock, place);
        } else if let Some((first, last)) = both {
            writer.put_text("starts", first, place.clone());
            writer.put_text("ends", last, place);
        } else {
            let header = writer.header_of(value);
            let report = catalog::data_hours(place.clone(), header, value.text);
            writer.sink.push(report);
            words.add(format!("{header}: {}", cells::text(value.text)), place);
        }
    }
}

fn capacity(writer: &mut Writer<'_, '_>) {
    let mut pairs = Vec::with_capacity(2);
    let mut place = None;
    if let Some(value) = writer.first("capacity") {
        place = Some(writer.place(value));
        pairs.push(("count", cells::line(value.text)));
    }
    if let Some((texts, at)) = writer.texts("capacity_note") {
        place.get_or_insert(at);
        pairs.push(("note", texts.join("\n")));
    }
    if let Some(place) = place {
        let kind = table(pairs, &place);
        let item = RawValue {
            kind,
            place: place.clone(),
        };
        writer.put("capacity", RawKind::List(vec![item]), place);
    }
}

fn speaker(writer: &mut Writer<'_, '_>) {
    if let Some(value) = writer.first("speaker") {
        let place = writer.place(value);
        let kind = table(vec![("name", cells::line(value.text))], &place);
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
    let plain = cells::line(value.text);
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
