//! Damage by Excel, said once for a column: it is done to all cells at once.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::grid::Grid;
use super::header::Header;
use super::rows::{Draft, Value};
use crate::diag::{Diagnostic, catalog};
use crate::text::damage::{self, Damage, Expected};

/// The damaged values of one column.
struct Found<'a> {
    first: &'a Value<'a>,
    damage: Damage,
    count: usize,
}

/// Reports all damaged columns.
pub(super) fn report(
    drafts: &[Draft<'_>],
    grid: &Grid<'_>,
    header: &Header,
    sink: &mut Vec<Diagnostic>,
) {
    let mut columns: BTreeMap<(u32, u8), Found<'_>> = BTreeMap::new();
    let damaged: Vec<(&Value<'_>, Damage)> = drafts
        .par_iter()
        .flat_map_iter(|draft| &draft.values)
        .filter_map(|value| Some((value, damage::recognise(value.text, expected(value)?)?)))
        .collect();
    for (value, damage) in damaged {
        let kind = match damage {
            Damage::Scientific => 0,
            Damage::LostZero { .. } => 1,
            Damage::ErrorValue => 2,
            // A day is said where it is read.
            Damage::Serial { .. } => continue,
        };
        let new = || Found {
            first: value,
            damage,
            count: 0,
        };
        let found = columns.entry((value.column, kind)).or_insert_with(new);
        found.count += 1;
    }
    for found in columns.values() {
        let Found { first, count, .. } = found;
        let place = grid.place(first.row, first.column);
        let column = header.columns.get(first.header);
        let name = column.map_or("", |column| &column.header);
        let text = first.text.trim();
        sink.push(match &found.damage {
            Damage::LostZero { restored } => {
                catalog::data_lost_zero(place, name, text, restored, *count)
            }
            Damage::ErrorValue => catalog::data_error_value(place, name, text, *count),
            Damage::Scientific | Damage::Serial { .. } => {
                catalog::data_sci(place, name, text, *count)
            }
        });
    }
}

/// What a value should be, as far as damage depends on it; none where no digits can be lost.
fn expected(value: &Value<'_>) -> Option<Expected> {
    let digits = match value.known.slot {
        "phone" | "fax" => Expected::Phone,
        "postal_code" => Expected::PostalCode,
        "facility_code" => Expected::Facility,
        "town_id" => Expected::Town,
        _ => Expected::Text,
    };
    (value.is_lost || digits != Expected::Text).then_some(digits)
}
