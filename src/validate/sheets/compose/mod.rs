//! What each collection's records are made of.

mod apply;
mod clinic;
mod lecture;
mod others;

use super::cells;
use super::draft::Writer;
use crate::diag::{Location, catalog};
use crate::model::Collection;
use crate::source::raw::{RawEntry, RawKind, RawTable, RawValue};

/// Writes the fields of a record; the key under which its notes go.
pub(super) fn compose(writer: &mut Writer<'_, '_>, collection: Collection) -> &'static str {
    for (slot, key) in [
        ("updated", "updated"),
        ("publish_from", "publish_from"),
        ("publish_until", "publish_until"),
        ("consented_on", "consented_on"),
    ] {
        writer.date(slot, key);
    }
    match collection {
        Collection::Clinics => clinic::clinic(writer),
        Collection::Lectures => lecture::lecture(writer),
        Collection::Duty => others::duty(writer),
        Collection::Initiatives => others::initiative(writer),
        _ => others::handout(writer),
    }
}

/// The name, with its reading. A cell that holds a whole card (name, TEL, FAX) is taken apart.
fn name(writer: &mut Writer<'_, '_>, key: &str) {
    let Some(value) = writer.first("name") else {
        return;
    };
    let place = writer.place(value);
    let card = Card::read(value.text);
    let japanese = card.name.clone();
    match writer.first("name_en") {
        Some(english) => {
            let entry = |key: &str, text: String| RawEntry {
                key: key.into(),
                key_place: place.clone(),
                value: RawValue {
                    kind: RawKind::Text(text),
                    place: place.clone(),
                },
            };
            let table = RawTable {
                entries: vec![
                    entry("ja", japanese),
                    entry("en", cells::line(english.text)),
                ],
                place: place.clone(),
            };
            writer.put(key, RawKind::Table(table), place.clone());
        }
        None => writer.put_text(key, japanese, place.clone()),
    }
    for (slot, number) in [("phone", card.phone), ("fax", card.fax)] {
        if let Some(number) = number.filter(|_| writer.first(slot).is_none()) {
            writer.put_text(slot, number, place.clone());
        }
    }
    if let Some(value) = writer.first("kana") {
        let place = writer.place(value);
        match cells::reading(value.text) {
            Some(reading) => writer.put_text("kana", reading, place),
            None => writer
                .sink
                .push(catalog::data_kana(place, &cells::line(value.text))),
        }
    }
}

/// What a name's cell may hold besides the name.
struct Card {
    name: String,
    phone: Option<String>,
    fax: Option<String>,
}

impl Card {
    fn read(raw: &str) -> Self {
        let mut card = Self {
            name: String::new(),
            phone: None,
            fax: None,
        };
        let mut names: Vec<&str> = Vec::new();
        for line in raw.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if let Some(number) = labelled(
                line,
                &["TEL", "ＴＥＬ", "Tel", "電話番号", "電話", "℡", "☎"],
            ) {
                card.phone.get_or_insert(number);
            } else if let Some(number) = labelled(line, &["FAX", "ＦＡＸ", "Fax", "ファックス"])
            {
                card.fax.get_or_insert(number);
            } else {
                names.push(line);
            }
        }
        card.name = cells::line(&names.join(" "));
        card
    }
}

fn labelled(line: &str, labels: &[&str]) -> Option<String> {
    let rest = labels.iter().find_map(|label| line.strip_prefix(label))?;
    let number = rest
        .trim_start_matches([':', '：', '.', '．', ' ', '　'])
        .trim();
    let digits = number.chars().filter(|letter| letter.is_numeric()).count();
    (digits >= 6).then(|| number.to_owned())
}

/// The whole address, or its parts put together; a part that holds the next one already is enough.
fn address(writer: &mut Writer<'_, '_>) {
    if let Some(value) = writer.first("address") {
        let text = cells::line(value.text);
        writer.put_text("address", text, writer.place(value));
        return;
    }
    let parts = ["prefecture", "municipality", "town", "number"];
    let mut whole = String::new();
    let mut place = None;
    for part in parts {
        let Some(value) = writer.first(&format!("address.{part}")) else {
            continue;
        };
        let text = cells::line(value.text);
        if !whole.contains(&text) {
            whole.push_str(&text);
        }
        // The prefecture alone is no address.
        if matches!(part, "town" | "number") || text.chars().any(char::is_numeric) {
            place = Some(writer.place(value));
        }
    }
    if let Some(place) = place {
        writer.put_text("address", whole, place);
    }
}

/// A table inside a record.
fn table(pairs: Vec<(&str, String)>, place: &Location) -> RawKind {
    let entries = pairs
        .into_iter()
        .map(|(key, text)| RawEntry {
            key: key.into(),
            key_place: place.clone(),
            value: RawValue {
                kind: RawKind::Text(text),
                place: place.clone(),
            },
        })
        .collect();
    RawKind::Table(RawTable {
        entries,
        place: place.clone(),
    })
}
