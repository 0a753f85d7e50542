//! Rows that can stand at no place of an index by reading: told once a sheet.

use super::grid::Grid;
use super::rows::{Draft, Fate, Value};
use crate::diag::{Diagnostic, catalog};
use crate::model::Collection;

/// Published rows whose name has kanji and that give no reading. A reading that is none was told at its cell.
pub(super) fn report(
    grid: &Grid<'_>,
    drafts: &[Draft<'_>],
    fates: &[(u32, Fate)],
    collection: Collection,
    sink: &mut Vec<Diagnostic>,
) {
    if collection != Collection::Clinics {
        return;
    }
    let is_record = |row: u32| {
        let at = fates.binary_search_by_key(&row, |(row, _)| *row);
        let fate = at.ok().and_then(|at| fates.get(at));
        matches!(fate, Some((_, Fate::Record)))
    };
    let without = drafts
        .iter()
        .filter(|draft| is_record(draft.row))
        .filter_map(|draft| Some((draft.row, unsorted(draft)?)));
    let without: Vec<(u32, &Value<'_>)> = without.collect();
    if let Some((_, first)) = without.first() {
        let rows: Vec<u32> = without.iter().map(|(row, _)| *row).collect();
        let place = grid.place(first.row, first.column);
        sink.push(catalog::kana_missing(place, name_of(first), &rows));
    }
}

/// The name of a record that needs a reading and has none.
fn unsorted<'d>(draft: &'d Draft<'d>) -> Option<&'d Value<'d>> {
    let of = |slot: &str| {
        let mut values = draft.values.iter().filter(|value| !value.is_lost);
        values.find(|value| value.known.slot == slot)
    };
    if of("kana").is_some_and(|value| !value.text.trim().is_empty()) {
        return None;
    }
    let is_kanji = |letter: char| matches!(letter, '\u{4e00}'..='\u{9fff}');
    of("name").filter(|value| name_of(value).contains(is_kanji))
}

/// The first line: a telephone may stand below it.
fn name_of<'v>(value: &'v Value<'_>) -> &'v str {
    value.text.trim().lines().next().unwrap_or_default()
}
