//! `columns.toml`: a sheet's own headers, by collection. `[clinics]` and below it `"独自の見出し" = "phone"`;
//! `"never"` and `"professionals"` keep a column out.

use std::collections::BTreeMap;

use super::known::{self, Known, Role, normal};
use crate::diag::{Diagnostic, catalog};
use crate::model::Collection;
use crate::model::entry::Publish;
use crate::model::value::Choice as _;
use crate::source::raw::{RawTable, RawValue};
use crate::text::nearest::nearest;

/// What `columns.toml` says of one collection.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns(BTreeMap<String, Known>);

/// What one `columns.toml` says.
pub type OwnColumns = BTreeMap<Collection, Columns>;

/// The words that keep a column out.
const NEVER: &str = "never";
const PROFESSIONALS: &str = "professionals";

fn kept(slot: &'static str, role: Role) -> Known {
    Known { slot, role }
}

/// The field of a column and whom it is for: `"phone"`, `"never"`, `"professionals"` or
/// `{ field = "phone", publish = "professionals" }`. A word that is none is for nobody.
fn said(value: &RawValue) -> (&str, Publish) {
    let word = value.as_text().unwrap_or_default().trim();
    let Some(table) = value.as_table() else {
        return (word, Publish::from_word(word).unwrap_or(Publish::Residents));
    };
    let field = table.text("field").unwrap_or_default().trim();
    let publish = match table.get("publish") {
        None => Publish::Residents,
        Some(value) => {
            let word = value.as_text().unwrap_or_default().trim();
            Publish::from_word(word).unwrap_or(Publish::Never)
        }
    };
    (field, publish)
}

impl Columns {
    pub(super) fn find(&self, header: &str) -> Option<Known> {
        if self.0.is_empty() {
            return None;
        }
        self.0.get(&normal(header)).copied()
    }

    /// Adds what a wider owner says of headers that are not said here.
    pub fn inherit(&mut self, wider: &Self) {
        for (header, known) in &wider.0 {
            self.0.entry(header.clone()).or_insert(*known);
        }
    }
}

/// Reads `columns.toml`.
pub fn read(table: &RawTable, sink: &mut Vec<Diagnostic>) -> OwnColumns {
    let mut found = OwnColumns::new();
    for entry in &table.entries {
        let headers = Collection::from_word(&entry.key)
            .and_then(|collection| known::headers(collection).map(|headers| (collection, headers)));
        let place = entry.key_place.clone();
        let Some((collection, headers)) = headers else {
            let words = crate::source::layout::TABLES;
            let guess = nearest(&entry.key, words.iter().copied());
            sink.push(catalog::unknown_key(
                place,
                &entry.key,
                guess,
                &words.join(", "),
            ));
            continue;
        };
        let Some(pairs) = entry.value.as_table() else {
            let example = format!("[{}]", entry.key);
            sink.push(catalog::wrong_type(
                place,
                &entry.key,
                "見出しと項目の組",
                "headers with fields",
                &example,
            ));
            continue;
        };
        let columns = found.entry(collection).or_default();
        for pair in &pairs.entries {
            let slots = headers.slots();
            let (slot, publish) = said(&pair.value);
            let known = match (publish, slot) {
                (Publish::Never, _) => Some(kept(NEVER, Role::Never)),
                (Publish::Professionals, _) => Some(kept(PROFESSIONALS, Role::Professionals)),
                (Publish::Residents, slot) => headers.slot(slot),
            };
            if let Some(known) = known {
                columns.0.insert(normal(&pair.key), known);
            } else {
                let guess = nearest(slot, slots.iter().copied());
                let (key, all) = (&pair.key, slots.join(", "));
                let place = pair.value.place.clone();
                sink.push(catalog::invalid_choice(place, key, slot, guess, &all));
            }
        }
    }
    found
}
