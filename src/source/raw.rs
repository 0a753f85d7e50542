//! Raw records: what TOML files, front matter and sheets become before anyone asks what they mean.
//!
//! Every key and every value has its place, so that the stages behind can point at it without knowing
//! which format it came from. This module knows no file format and no field name.

use std::sync::Arc;

use crate::diag::Location;

/// A table: keys with values, in the order in which the author wrote them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RawTable {
    /// The keys and values.
    pub entries: Vec<RawEntry>,
    /// The whole table, or its heading where it has one.
    pub place: Location,
}

/// One key with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct RawEntry {
    /// The key as it is meant (quotes and escapes resolved).
    pub key: Arc<str>,
    /// Where the key stands.
    pub key_place: Location,
    /// What it says.
    pub value: RawValue,
}

/// A value with its place.
#[derive(Clone, Debug, PartialEq)]
pub struct RawValue {
    /// What it says.
    pub kind: RawKind,
    /// Where it stands.
    pub place: Location,
}

/// What a value says, as far as its format tells.
#[derive(Clone, Debug, PartialEq)]
pub enum RawKind {
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// Another number.
    Float(f64),
    /// Yes or no.
    Bool(bool),
    /// A date, time or both that the format itself recognises, as written.
    Date(String),
    /// Several values.
    List(Vec<RawValue>),
    /// Keys with values.
    Table(RawTable),
}

impl RawTable {
    /// A table without entries.
    pub fn empty(place: Location) -> Self {
        Self {
            entries: Vec::new(),
            place,
        }
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&RawValue> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The entry of a key.
    pub fn entry(&self, key: &str) -> Option<&RawEntry> {
        self.entries.iter().find(|entry| &*entry.key == key)
    }

    /// The text of a key, if its value is one.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(RawValue::as_text)
    }
}

impl RawValue {
    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        match &self.kind {
            RawKind::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The values, if it is a list.
    pub fn as_list(&self) -> Option<&[RawValue]> {
        match &self.kind {
            RawKind::List(list) => Some(list),
            _ => None,
        }
    }

    /// The table, if it is one.
    pub fn as_table(&self) -> Option<&RawTable> {
        match &self.kind {
            RawKind::Table(table) => Some(table),
            _ => None,
        }
    }
}

impl RawKind {
    /// What it is, in Japanese and English, for messages.
    pub fn name(&self) -> (&'static str, &'static str) {
        match self {
            Self::Text(_) => ("文字", "text"),
            Self::Integer(_) => ("整数", "a whole number"),
            Self::Float(_) => ("小数", "a decimal number"),
            Self::Bool(_) => ("true・false", "true or false"),
            Self::Date(_) => ("日付", "a date"),
            Self::List(_) => ("一覧（[ ]）", "a list ([ ])"),
            Self::Table(_) => ("項目の組（{ }）", "a table ({ })"),
        }
    }
}
