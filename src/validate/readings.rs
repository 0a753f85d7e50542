//! Reads a `readings.toml`: words of a site, a region or a city with their readings.

use std::collections::BTreeMap;

use super::fields::Context;
use super::site::{table, value};
use super::tables::read_table;
use super::values::FromRaw;
use crate::diag::catalog;
use crate::furigana::align;
use crate::model::site::GivenReading;
use crate::source::raw::{RawTable, RawValue};
use crate::text::kana::is_kana;

/// The readings of a file by their words.
pub(super) fn readings(
    table: &RawTable,
    context: &mut Context<'_>,
) -> BTreeMap<String, GivenReading> {
    read_table(table, context, |fields| {
        value::<Readings>(fields, "readings").unwrap_or_default().0
    })
}

#[derive(Default)]
struct Readings(BTreeMap<String, GivenReading>);

impl FromRaw for Readings {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        let mut found = BTreeMap::new();
        for entry in &table.entries {
            let Some(kana) = String::from_raw(&entry.value, &entry.key, context) else {
                continue;
            };
            let (word, place) = (entry.key.to_string(), entry.value.place.clone());
            if !is_kana(&kana) {
                context
                    .sink
                    .push(catalog::reading_kana(place, &word, &kana));
            } else if align(&word, &kana).is_none() {
                context
                    .sink
                    .push(catalog::reading_misfit(place, &word, &kana));
            } else {
                found.insert(word, GivenReading { kana, place });
            }
        }
        Some(Self(found))
    }
}
