//! Which values of a record are written differently than in the sheet, so that a person can look at them
//! before anyone publishes them.

use super::cells;
use super::grid::Grid;
use super::rows::{Draft, Value};
use crate::diag::Location;
use crate::source::raw::{RawKind, RawTable, RawValue};
use crate::text::phone;

/// One value that is written differently.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The key it goes to: `postal_code`, `apply.deadline`.
    pub key: String,
    /// The row of its first cell.
    pub row: u32,
    /// The column of its first cell.
    pub column: u32,
    /// What the sheet says; cells that were put together stand in their order, with ` + ` between them.
    pub original: String,
    /// What is written instead.
    pub normalised: String,
}

/// Fields that are put together out of several cells, with the fields of those cells.
const COMPOSED: [(&str, &[&str]); 4] = [
    ("address", &["address"]),
    ("hours", &["weekdays", "starts", "ends", "hours", "day"]),
    ("kind", &["kind", "care_kind"]),
    ("services", &["care_kind", "services"]),
];

/// The notes gather whole columns under their headers; nothing in them is changed.
const GATHERED: [&str; 4] = ["id", "notes", "note", "summary"];

pub(super) fn changes(grid: &Grid<'_>, draft: &Draft<'_>, table: &RawTable) -> Vec<Change> {
    let mut found = Vec::new();
    for entry in &table.entries {
        if !GATHERED.contains(&&*entry.key) {
            value(grid, draft, &entry.key, &entry.value, &mut found);
        }
    }
    found
}

fn value(grid: &Grid<'_>, draft: &Draft<'_>, key: &str, value: &RawValue, found: &mut Vec<Change>) {
    let normalised = match &value.kind {
        RawKind::Table(table) => {
            for entry in &table.entries {
                let key = format!("{key}.{}", entry.key);
                self::value(grid, draft, &key, &entry.value, found);
            }
            return;
        }
        RawKind::List(items) if items.iter().any(|item| item.as_table().is_some()) => {
            for item in items {
                self::value(grid, draft, key, item, found);
            }
            return;
        }
        RawKind::List(items) => {
            let texts = items.iter().filter_map(RawValue::as_text);
            texts.collect::<Vec<_>>().join(" | ")
        }
        RawKind::Text(text) => as_read(key, text),
        RawKind::Date(text) => text.clone(),
        RawKind::Integer(number) => number.to_string(),
        RawKind::Float(number) => number.to_string(),
        RawKind::Bool(_) => return,
    };
    let Location::Cell { row, column, .. } = &value.place else {
        return;
    };
    let original = original(grid, draft, key, *row, *column);
    if !original.is_empty() && original != normalised {
        found.push(Change {
            key: key.to_owned(),
            row: *row,
            column: *column,
            original,
            normalised,
        });
    }
}

/// A telephone number is only read by who reads the field.
fn as_read(key: &str, text: &str) -> String {
    let is_number = key
        .rsplit('.')
        .next()
        .is_some_and(|last| matches!(last, "phone" | "fax"));
    let number = is_number.then(|| phone::parse(text)).flatten();
    number.map_or_else(|| text.to_owned(), |number| number.shown)
}

fn original(grid: &Grid<'_>, draft: &Draft<'_>, key: &str, row: u32, column: u32) -> String {
    let mut composed = COMPOSED.into_iter();
    if let Some((_, slots)) = composed.find(|(composed, _)| *composed == key) {
        let of_slots = |value: &&Value<'_>| {
            let slot = value.known.slot;
            let first = slot.split('.').next().unwrap_or(slot);
            slots.contains(&first)
        };
        let parts = draft.values.iter().filter(of_slots);
        let parts: Vec<String> = parts.map(|value| cells::text(value.text)).collect();
        if !parts.is_empty() {
            return parts.join(" + ");
        }
    }
    let here = |value: &&Value<'_>| value.row == row && value.column == column;
    let own = draft.values.iter().find(here).map(|value| value.text);
    let text = own.or_else(|| grid.row(row).map(|row| row.text(column)));
    text.unwrap_or_default().to_owned()
}
