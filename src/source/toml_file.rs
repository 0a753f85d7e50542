//! TOML (a file, or front matter inside one) becomes raw records with places in the whole file.
//!
//! The parser recovers, so one slip does not hide the others; its errors are told in the words of
//! `toml_slips`. Knows no field name.

use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::raw::{RawEntry, RawKind, RawTable, RawValue};
use super::toml_slips;
use crate::diag::{Diagnostic, Location, catalog};

/// Reads `text`, which begins at byte `base` of the file at `path`. Always returns what could be
/// read; codes emitted begin with `toml-`.
pub fn parse(path: &Arc<str>, text: &str, base: usize) -> (RawTable, Vec<Diagnostic>) {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader {
        path,
        text,
        base,
        diagnostics: Vec::new(),
    };
    let raw = reader.table(table.get_ref(), 0..text.len());
    let mut diagnostics = reader.diagnostics;
    diagnostics.extend(toml_slips::explain(path, text, base, &errors, &raw));
    (raw, diagnostics)
}

/// The walk through the parsed tree.
struct Reader<'a> {
    path: &'a Arc<str>,
    text: &'a str,
    base: usize,
    diagnostics: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn place(&self, span: Range<usize>) -> Location {
        Location::text(self.path, self.base + span.start..self.base + span.end)
    }

    /// The parser sorts keys; their places give the author's order back.
    fn table(&mut self, table: &DeTable<'_>, span: Range<usize>) -> RawTable {
        let mut keys: Vec<(&Spanned<DeString<'_>>, &Spanned<DeValue<'_>>)> = table.iter().collect();
        keys.sort_by_key(|(key, value)| (key.span().start, value.span().start));
        let entries = keys
            .into_iter()
            .map(|(key, value)| RawEntry {
                key: Arc::from(key.get_ref().as_ref()),
                key_place: self.place(key.span()),
                value: self.value(value),
            })
            .collect();
        RawTable {
            entries,
            place: self.place(span),
        }
    }

    fn value(&mut self, value: &Spanned<DeValue<'_>>) -> RawValue {
        let span = value.span();
        let place = self.place(span.clone());
        let written = || self.text.get(span.clone()).unwrap_or_default().trim();
        let kind = match value.get_ref() {
            DeValue::String(text) => RawKind::Text(text.as_ref().to_owned()),
            DeValue::Boolean(yes) => RawKind::Bool(*yes),
            DeValue::Datetime(_) => RawKind::Date(written().to_owned()),
            DeValue::Integer(number) => {
                let digits = number.as_str();
                if let Ok(number) = i64::from_str_radix(digits, number.radix()) {
                    RawKind::Integer(number)
                } else {
                    // The parser reports its own slips; what is left is a number too long for us.
                    if digits.bytes().any(|byte| byte.is_ascii_digit()) {
                        self.diagnostics
                            .push(catalog::toml_number_too_long(place.clone(), written()));
                    }
                    RawKind::Text(digits.to_owned())
                }
            }
            DeValue::Float(number) => match number.as_str().parse() {
                Ok(number) => RawKind::Float(number),
                Err(_) => RawKind::Text(number.as_str().to_owned()),
            },
            DeValue::Array(list) => {
                RawKind::List(list.iter().map(|value| self.value(value)).collect())
            }
            DeValue::Table(table) => RawKind::Table(self.table(table, span)),
        };
        RawValue { kind, place }
    }
}
