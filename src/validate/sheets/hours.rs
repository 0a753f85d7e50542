//! A sheet's hours put together: weekdays in a text or in columns of marks, times in one cell or several.

use super::cells;
use super::draft::Writer;
use super::rows::Value;
use crate::diag::{Location, catalog};

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

/// The text of all hours, a line for each row of the record, and where they begin.
pub(super) fn text(writer: &mut Writer<'_, '_>) -> Option<(String, Location)> {
    let slots = [
        "weekdays",
        "starts",
        "ends",
        "starts.morning",
        "ends.morning",
        "starts.afternoon",
        "ends.afternoon",
        "hours",
        "hours_note",
    ];
    let is_hours =
        |value: &&Value| slots.contains(&value.known.slot) || value.known.slot.starts_with("day.");
    let values: Vec<&Value> = writer.draft.values.iter().filter(is_hours).collect();
    let place = writer.place(values.first()?);
    let mut lines: Vec<String> = Vec::new();
    let mut rows: Vec<u32> = values.iter().map(|value| value.row).collect();
    rows.dedup();
    for row in rows {
        let of_row: Vec<&Value> = values
            .iter()
            .filter(|value| value.row == row)
            .copied()
            .collect();
        for line in row_lines(writer, &of_row) {
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
    }
    if let Some((notes, _)) = writer.texts("hours_note") {
        lines.extend(notes);
    }
    (!lines.is_empty()).then(|| (lines.join("\n"), place))
}

fn row_lines(writer: &mut Writer<'_, '_>, values: &[&Value]) -> Vec<String> {
    let first = |slot: &str| {
        values
            .iter()
            .find(|value| value.known.slot == slot)
            .copied()
    };
    let mut open: Vec<&str> = Vec::new();
    let mut more = Vec::new();
    for (slot, word) in DAYS {
        let Some(value) = first(slot) else {
            continue;
        };
        match cells::mark(&value.text) {
            Some(true) => open.push(word),
            Some(false) => {}
            None => more.push(format!("{word} {}", cells::line(&value.text))),
        }
    }
    let days = match first("weekdays") {
        Some(value) => weekdays(&value.text),
        None => open.join("・"),
    };
    let mut times: Vec<String> = Vec::new();
    for part in ["", ".morning", ".afternoon"] {
        let (starts, ends) = (
            first(&format!("starts{part}")),
            first(&format!("ends{part}")),
        );
        times.extend(span(writer, starts, ends));
    }
    for value in values.iter().filter(|value| value.known.slot == "hours") {
        let text = cells::text(&value.text);
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

/// 「平日,土曜日」 is 「平日・土曜日」; 「月火水」 stays.
fn weekdays(raw: &str) -> String {
    let items = cells::list(raw);
    items.join("・")
}

fn span(
    writer: &mut Writer<'_, '_>,
    starts: Option<&Value>,
    ends: Option<&Value>,
) -> Option<String> {
    let mut read = |value: Option<&Value>| {
        let value = value?;
        let found = cells::time(&value.text, value.kind);
        if found.is_none() {
            let (place, header) = (writer.place(value), writer.header_of(value));
            writer
                .sink
                .push(catalog::data_hours(place, header, &value.text));
        }
        // 「9:00」, as timetables on doors have it.
        let shown = found.map(|clock| match clock.strip_prefix('0') {
            Some(short) => short.to_owned(),
            None => clock,
        });
        Some(shown.unwrap_or_else(|| cells::line(&value.text)))
    };
    let (starts, ends) = (read(starts), read(ends));
    match (starts, ends) {
        (None, None) => None,
        (Some(starts), None) => Some(format!("{starts}～")),
        (None, Some(ends)) => Some(format!("～{ends}")),
        (Some(starts), Some(ends)) if starts == ends => Some(starts),
        (Some(starts), Some(ends)) => Some(format!("{starts}～{ends}")),
    }
}
