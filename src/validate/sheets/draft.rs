//! Builds the table of one record, key by key, out of a draft.

use std::collections::BTreeMap;

use super::cells;
use super::grid::Grid;
use super::header::Header;
use super::known::Role;
use super::rows::{Draft, Value};
use crate::diag::{Diagnostic, Location, catalog};
use crate::source::raw::{RawEntry, RawKind, RawTable, RawValue};
use crate::text::damage::{self, Damage, Expected};

/// The numbers of a record, each with its place.
#[derive(Default)]
pub(super) struct Numbers {
    pub(super) phone: Option<(String, Location)>,
    pub(super) extension: Option<(String, Location)>,
    pub(super) fax: Option<(String, Location)>,
}

/// A record while it is written.
pub(super) struct Writer<'a, 'g> {
    pub(super) grid: &'a Grid<'g>,
    pub(super) header: &'a Header,
    pub(super) draft: &'a Draft<'a>,
    pub(super) topics: &'a BTreeMap<String, String>,
    pub(super) sink: Vec<Diagnostic>,
    entries: Vec<RawEntry>,
    notes: Vec<String>,
    notes_place: Option<Location>,
}

impl<'a, 'g> Writer<'a, 'g> {
    pub(super) fn new(
        grid: &'a Grid<'g>,
        header: &'a Header,
        draft: &'a Draft<'a>,
        topics: &'a BTreeMap<String, String>,
    ) -> Self {
        Self {
            topics,
            grid,
            header,
            draft,
            sink: Vec::new(),
            entries: Vec::with_capacity(24),
            notes: Vec::new(),
            notes_place: None,
        }
    }

    pub(super) fn place(&self, value: &Value<'_>) -> Location {
        self.grid.place(value.row, value.column)
    }

    /// The header of a value as written.
    pub(super) fn header_of(&self, value: &Value<'_>) -> &'a str {
        let column = self.header.columns.get(value.header);
        column.map_or("", |column| &column.header)
    }

    /// All values, damaged ones left out: those were said for their column as a whole.
    pub(super) fn sound(&self) -> impl Iterator<Item = &'a Value<'a>> + use<'a> {
        self.draft.values.iter().filter(|value| !value.is_lost)
    }

    /// The values of a field.
    pub(super) fn all(&self, slot: &str) -> Vec<&'a Value<'a>> {
        let values = self.sound();
        values.filter(|value| value.known.slot == slot).collect()
    }

    /// The first value of a field.
    pub(super) fn first(&self, slot: &str) -> Option<&'a Value<'a>> {
        self.sound().find(|value| value.known.slot == slot)
    }

    /// Different texts of a field in their order, with the place of the first.
    pub(super) fn texts(&self, slot: &str) -> Option<(Vec<String>, Location)> {
        let place = self.place(self.first(slot)?);
        let mut texts: Vec<String> = Vec::new();
        for value in self.all(slot) {
            let text = cells::text(value.text);
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        Some((texts, place))
    }

    pub(super) fn put(&mut self, key: &str, kind: RawKind, place: Location) {
        self.entries.push(RawEntry {
            key: key.into(),
            key_place: place.clone(),
            value: RawValue { kind, place },
        });
    }

    pub(super) fn put_text(&mut self, key: &str, text: impl Into<String>, place: Location) {
        self.put(key, RawKind::Text(text.into()), place);
    }

    pub(super) fn put_list(&mut self, key: &str, items: Vec<String>, place: Location) {
        if items.is_empty() {
            return;
        }
        let items = items
            .into_iter()
            .map(|item| RawValue {
                kind: RawKind::Text(item),
                place: place.clone(),
            })
            .collect();
        self.put(key, RawKind::List(items), place);
    }

    /// A field that is a text as it stands.
    pub(super) fn text(&mut self, slot: &str, key: &str) {
        if let Some((texts, place)) = self.texts(slot) {
            self.put_text(key, texts.join("\n"), place);
        }
    }

    /// A field that is a list.
    pub(super) fn list(&mut self, slot: &str, key: &str) {
        let Some(first) = self.first(slot) else {
            return;
        };
        let mut items: Vec<String> = Vec::new();
        for item in self
            .all(slot)
            .into_iter()
            .flat_map(|value| cells::list(value.text))
        {
            if !items.contains(&item) {
                items.push(item);
            }
        }
        self.put_list(key, items, self.place(first));
    }

    /// The telephone and fax numbers of two columns; what is no number is said by who reads the field. A fax
    /// number in the telephone's column is no telephone number; what a cell says beyond one number of
    /// each kind stands in the notes.
    pub(super) fn numbers(&mut self, extension: Option<&str>) -> Numbers {
        let mut found = Numbers::default();
        if let Some(value) = self.first("fax")
            && !has_lost_zero(value, Expected::Phone)
        {
            let number =
                cells::numbers(value.text).and_then(|numbers| numbers.fax.or(numbers.call));
            let text = number.unwrap_or_else(|| cells::line(value.text));
            found.fax = Some((text, self.place(value)));
        }
        let Some(value) = self.first("phone") else {
            return found;
        };
        let place = self.place(value);
        let Some(numbers) = cells::numbers(value.text) else {
            if has_lost_zero(value, Expected::Phone) {
                self.note(Some(self.header_of(value)), &cells::text(value.text), place);
                return found;
            }
            found.phone = Some((cells::line(value.text), place));
            return found;
        };
        if let Some(fax) = numbers.fax.filter(|_| found.fax.is_none()) {
            found.fax = Some((fax, place.clone()));
        }
        let own = extension.is_some_and(|slot| self.first(slot).is_some());
        let inner = numbers.extension.filter(|_| !own);
        if let Some(call) = numbers.call {
            found.phone = Some((call, place.clone()));
        } else {
            let text = cells::line(value.text);
            let report = catalog::data_phone_fax(place.clone(), self.header_of(value), &text);
            self.sink.push(report);
        }
        if numbers.more || extension.is_none() && inner.is_some() {
            let header = self.header_of(value);
            self.note(Some(header), &cells::text(value.text), place.clone());
        }
        found.extension = inner
            .filter(|_| extension.is_some())
            .map(|text| (text, place));
        found
    }

    /// An address of the web. What is none stays in the notes, and is said.
    pub(super) fn url(&mut self, slot: &str, key: &str) {
        let Some(value) = self.first(slot) else {
            return;
        };
        if let Some(url) = cells::url(value.text) {
            self.put_text(key, url, self.place(value));
        } else {
            let report = catalog::data_url(self.place(value), self.header_of(value), value.text);
            self.keep(value, report);
        }
    }

    /// A day that must be readable; what is not stays in the notes, and is said.
    pub(super) fn date(&mut self, slot: &str, key: &str) {
        let Some(value) = self.first(slot) else {
            return;
        };
        if let Some((day, None)) = cells::days(value.text) {
            self.put_text(key, day, self.place(value));
        } else {
            let report = self.no_day(value);
            self.keep(value, report);
        }
    }

    /// Why a cell is no day.
    pub(super) fn no_day(&self, value: &Value<'_>) -> Diagnostic {
        let (place, header) = (self.place(value), self.header_of(value));
        match damage::recognise(value.text, Expected::Date) {
            Some(Damage::Serial { date }) => {
                catalog::data_serial(place, header, value.text.trim(), &date.to_string())
            }
            _ => catalog::data_date(place, header, value.text),
        }
    }

    /// A day, or a first and a last one; days without a year are those of the fiscal year that the sheet's title says.
    pub(super) fn days(&self, value: &Value<'_>) -> Option<(String, Option<String>)> {
        let of_year = |year| cells::days_of_year(value.text, year);
        cells::days(value.text).or_else(|| self.header.fiscal_year.and_then(of_year))
    }

    /// Says that a value cannot be read and keeps it, as it stands, in the notes.
    pub(super) fn keep(&mut self, value: &Value<'_>, report: Diagnostic) {
        let header = self.header_of(value);
        let text = cells::text(value.text);
        self.sink.push(report);
        self.note(Some(header), &text, self.place(value));
    }

    pub(super) fn note(&mut self, header: Option<&str>, text: &str, place: Location) {
        let text = match header {
            Some(header) => format!("{}: {text}", cells::line(header)),
            None => text.to_owned(),
        };
        if !self.notes.contains(&text) {
            self.notes.push(text);
        }
        self.notes_place.get_or_insert(place);
    }

    /// Texts for the notes: the notes' own column, and those of columns without a field.
    pub(super) fn collect_notes(&mut self, representatives: bool) {
        let draft = self.draft;
        for value in &draft.values {
            let place = self.place(value);
            let text = cells::text(value.text);
            match value.known.role {
                Role::Field if value.known.slot == "notes" => self.note(None, &text, place),
                Role::Note => self.note(Some(self.header_of(value)), &text, place),
                Role::Person if representatives => {
                    self.note(Some(self.header_of(value)), &text, place);
                }
                _ => {}
            }
        }
    }

    /// The finished table. The notes go under `notes_key`.
    pub(super) fn finish(mut self, notes_key: &str) -> (RawTable, Vec<Diagnostic>) {
        if let Some(place) = self.notes_place.take() {
            let notes = std::mem::take(&mut self.notes).join("\n");
            self.put_text(notes_key, notes, place);
        }
        let column = self.draft.values.first().map_or(1, |value| value.column);
        let table = RawTable {
            entries: self.entries,
            place: self.grid.place(self.draft.row, column),
        };
        (table, self.sink)
    }
}

/// Whether a number has lost its zero, which is said for its column as a whole.
pub(super) fn has_lost_zero(value: &Value<'_>, expected: Expected) -> bool {
    let damage = damage::recognise(value.text, expected);
    matches!(damage, Some(Damage::LostZero { .. }))
}
