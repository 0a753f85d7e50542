//! Reads `[cards]` and `[furigana]` of `site.toml`: what the cards that stand for pages elsewhere are written with, and
//! whether pages offer readings and which dictionary helps them.

use super::fields::Context;
use super::site::{table, value};
use super::tables::read_table;
use super::values::FromRaw;
use crate::model::site::{Cards, Furigana};
use crate::source::raw::RawValue;

impl FromRaw for Cards {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        Some(read_table(table, context, |fields| Self {
            font: fields.get("font"),
            sha256: fields.get("sha256"),
        }))
    }
}

impl FromRaw for Furigana {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        Some(read_table(table, context, |fields| Self {
            show: value(fields, "show").unwrap_or(true),
            dictionary: fields.get("dictionary"),
        }))
    }
}
