//! A sheet's hours: the standard's columns as fields of their own; weekdays in a text or in columns of marks and
//! times in several cells put together to one text, which reads as hours wherever all of its parts do.

use super::cells;
use super::draft::Writer;
use super::rows::Value;
use crate::diag::{Location, catalog};
use crate::text::{hours, weekdays};

/// The weekday columns and their words.
const DAYS: [(&str, &str); 9] = [
    ("day.1", "月"),
    ("day.2", "火"),
    ("day.3", "水"),
    ("day.4", "木"),
    ("day.5", "金"),
    ("day.6", "土"),
    ("day.7", "日"),
    ("day.8", "祝"),
    ("day.9", "日・祝"),
];

/// The standard's columns, which are fields of the same names.
const STANDARD: [&str; 3] = ["weekdays", "starts", "ends"];

/// Columns that a record's hours may be divided among.
const DIVIDED: [&str; 5] = [
    "starts.morning",
    "ends.morning",
    "starts.afternoon",
    "ends.afternoon",
    "hours",
];

/// Writes the fields of a provider's hours.
pub(super) fn put(writer: &mut Writer<'_, '_>) {
    writer.text("hours_note", "hours_note");
    let values = of_hours(writer);
    let Some(first) = values.first() else {
        return;
    };
    let is_plain =
        |value: &&Value<'_>| STANDARD.contains(&value.known.slot) && value.row == first.row;
    if values.iter().all(is_plain) {
        check(writer, &values);
        for slot in STANDARD {
            writer.text(slot, slot);
        }
    } else if let Some((text, place)) = composed(writer, &values) {
        writer.put_text("hours", text, place);
    }
}

/// The text of all hours with the remarks on them, for collections that have one field for both.
pub(super) fn text(writer: &mut Writer<'_, '_>) -> Option<(String, Location)> {
    let values = of_hours(writer);
    let mut lines = Vec::new();
    let mut place = None;
    if let Some((text, at)) = composed(writer, &values) {
        lines.push(text);
        place = Some(at);
    }
    if let Some((notes, at)) = writer.texts("hours_note") {
        lines.extend(notes);
        place.get_or_insert(at);
    }
    Some((lines.join("\n"), place?))
}

fn of_hours<'a>(writer: &Writer<'a, '_>) -> Vec<&'a Value<'a>> {
    let is_hours = |value: &&Value<'_>| {
        let slot = value.known.slot;
        STANDARD.contains(&slot) || DIVIDED.contains(&slot) || slot.starts_with("day.")
    };
    writer.sound().filter(is_hours).collect()
}

/// A line for each row of the record.
fn composed(writer: &mut Writer<'_, '_>, values: &[&Value<'_>]) -> Option<(String, Location)> {
    let place = writer.place(values.first()?);
    check(writer, values);
    let mut lines: Vec<String> = Vec::new();
    for of_row in values.chunk_by(|one, next| one.row == next.row) {
        for line in row_lines(of_row) {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    (!lines.is_empty()).then(|| (lines.join("\n"), place))
}

fn row_lines(values: &[&Value<'_>]) -> Vec<String> {
    let first = |slot: &str| {
        let mut of_slot = values.iter().filter(|value| value.known.slot == slot);
        of_slot.next().copied()
    };
    let mut open: Vec<&str> = Vec::new();
    let mut more = Vec::new();
    for (slot, word) in DAYS {
        let Some(value) = first(slot) else {
            continue;
        };
        match cells::mark(value.text) {
            Some(true) => open.push(word),
            Some(false) => {}
            None => more.push(format!("{word} {}", cells::line(value.text))),
        }
    }
    let days = match first("weekdays") {
        // 「平日,土曜日」 is 「平日・土曜日」; 「月火水」 stays.
        Some(value) => cells::list(value.text).join("・"),
        None => open.join("・"),
    };
    let mut times: Vec<String> = Vec::new();
    for (starts, ends) in SPANS {
        times.extend(span(first(starts), first(ends)));
    }
    for value in values.iter().filter(|value| value.known.slot == "hours") {
        let text = cells::text(value.text);
        if !times.contains(&text) {
            times.push(text);
        }
    }
    let times = times.join("、");
    let line = match (days.is_empty(), times.is_empty()) {
        (true, true) => None,
        (true, false) => Some(times),
        (false, true) => Some(days),
        (false, false) => Some(format!("{days} {times}")),
    };
    line.into_iter().chain(more).collect()
}

/// The columns of a first and a last time.
const SPANS: [(&str, &str); 3] = [
    ("starts", "ends"),
    ("starts.morning", "ends.morning"),
    ("starts.afternoon", "ends.afternoon"),
];

fn span(starts: Option<&Value<'_>>, ends: Option<&Value<'_>>) -> Option<String> {
    let read = |value: &Value<'_>| {
        // 「9:00」, as timetables on doors have it.
        match cells::time(value.text) {
            Some(clock) => clock.strip_prefix('0').unwrap_or(&clock).to_owned(),
            None => cells::line(value.text),
        }
    };
    match (starts.map(read), ends.map(read)) {
        (None, None) => None,
        (Some(starts), None) => Some(format!("{starts}～")),
        (None, Some(ends)) => Some(format!("～{ends}")),
        (Some(starts), Some(ends)) if starts == ends => Some(starts),
        (Some(starts), Some(ends)) => Some(format!("{starts}～{ends}")),
    }
}

/// Says which cells cannot be read.
fn check(writer: &mut Writer<'_, '_>, values: &[&Value<'_>]) {
    for value in values {
        let text = value.text;
        let is_times = || hours::parse(text).is_ok();
        let (readable, of_days) = match value.known.slot {
            "weekdays" => (weekdays::parse(text).is_some(), true),
            "hours" => (is_times() || hours::time(text).is_ok(), false),
            slot if slot.starts_with("day.") => (cells::mark(text).is_some() || is_times(), false),
            _ => (hours::time(text).is_ok(), false),
        };
        if readable {
            continue;
        }
        let (place, header) = (writer.place(value), writer.header_of(value));
        let shown = cells::line(text);
        writer.sink.push(if of_days {
            catalog::data_days(place, header, &shown)
        } else {
            catalog::data_hours(place, header, &shown)
        });
    }
    for of_row in values.chunk_by(|one, next| one.row == next.row) {
        for (starts, ends) in SPANS {
            let of_slot = |slot| {
                of_row
                    .iter()
                    .find(|value| value.known.slot == slot)
                    .copied()
            };
            report_turned(writer, of_slot(starts), of_slot(ends));
        }
    }
}

/// Hours that end before they begin, or at once.
fn report_turned(
    writer: &mut Writer<'_, '_>,
    starts: Option<&Value<'_>>,
    ends: Option<&Value<'_>>,
) {
    let (Some(starts), Some(ends)) = (starts, ends) else {
        return;
    };
    if let (Ok(from), Ok(to)) = (hours::time(starts.text), hours::time(ends.text))
        && to <= from
    {
        let (place, header) = (writer.place(ends), writer.header_of(ends));
        let both = format!("{}～{}", cells::line(starts.text), cells::line(ends.text));
        writer.sink.push(catalog::data_hours(place, header, &both));
    }
}
