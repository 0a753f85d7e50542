//! Builds the table of one record, key by key, out of a draft.

use super::cells;
use super::grid::Grid;
use super::header::Header;
use super::known::Role;
use super::rows::{Draft, Value};
use crate::diag::{Diagnostic, Location, catalog};
use crate::source::raw::{RawEntry, RawKind, RawTable, RawValue};

/// A record while it is written.
pub(super) struct Writer<'a, 'g> {
    pub(super) grid: &'a Grid<'g>,
    pub(super) header: &'a Header,
    pub(super) draft: &'a Draft,
    pub(super) sink: Vec<Diagnostic>,
    entries: Vec<RawEntry>,
    notes: Vec<String>,
    notes_place: Option<Location>,
}

impl<'a, 'g> Writer<'a, 'g> {
    pub(super) fn new(grid: &'a Grid<'g>, header: &'a Header, draft: &'a Draft) -> Self {
        Self {
            grid,
            header,
            draft,
            sink: Vec::new(),
            entries: Vec::with_capacity(24),
            notes: Vec::new(),
            notes_place: None,
        }
    }

    pub(super) fn place(&self, value: &Value) -> Location {
        self.grid.place(value.row, value.column)
    }

    /// The header of a value as written.
    pub(super) fn header_of(&self, value: &Value) -> &'a str {
        let column = self.header.columns.get(value.header);
        column.map_or("", |column| &column.header)
    }

    /// The values of a field, damaged ones left out: those were said for the column as a whole.
    pub(super) fn all(&self, slot: &str) -> Vec<&'a Value> {
        let values = self.draft.values.iter();
        values.filter(|value| is_sound(value, slot)).collect()
    }

    /// The first value of a field.
    pub(super) fn first(&self, slot: &str) -> Option<&'a Value> {
        let mut values = self.draft.values.iter();
        values.find(|value| is_sound(value, slot))
    }

    /// Different texts of a field in their order, with the place of the first.
    pub(super) fn texts(&self, slot: &str) -> Option<(Vec<String>, Location)> {
        let place = self.place(self.first(slot)?);
        let mut texts: Vec<String> = Vec::new();
        for value in self.all(slot) {
            let text = cells::text(&value.text);
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
            .flat_map(|value| cells::list(&value.text))
        {
            if !items.contains(&item) {
                items.push(item);
            }
        }
        self.put_list(key, items, self.place(first));
    }

    /// A telephone number; what is none is said by who reads the field.
    pub(super) fn phone(&mut self, slot: &str, key: &str) {
        if let Some(value) = self.first(slot) {
            self.put_text(key, cells::line(&value.text), self.place(value));
        }
    }

    /// An address of the web. What is none stays in the notes, and is said.
    pub(super) fn url(&mut self, slot: &str, key: &str) {
        let Some(value) = self.first(slot) else {
            return;
        };
        if let Some(url) = cells::url(&value.text) {
            self.put_text(key, url, self.place(value));
        } else {
            let report = catalog::data_url(self.place(value), self.header_of(value), &value.text);
            self.keep(value, report);
        }
    }

    /// A day that must be readable; what is not stays in the notes, and is said.
    pub(super) fn date(&mut self, slot: &str, key: &str) {
        let Some(value) = self.first(slot) else {
            return;
        };
        if let Some((day, None)) = cells::days(&value.text) {
            self.put_text(key, day, self.place(value));
        } else {
            let report = catalog::data_date(self.place(value), self.header_of(value), &value.text);
            self.keep(value, report);
        }
    }

    /// Says that a value cannot be read and keeps it, as it stands, in the notes.
    pub(super) fn keep(&mut self, value: &Value, report: Diagnostic) {
        let header = self.header_of(value);
        let text = cells::text(&value.text);
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
            let text = cells::text(&value.text);
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

fn is_sound(value: &Value, slot: &str) -> bool {
    value.known.slot == slot && !cells::is_exponent(&value.text)
}
