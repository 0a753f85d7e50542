//! Reads the keys of one raw table into typed fields, key by key, and reports every key nobody asked for.
//!
//! serde would stop at the first bad field; authors are told of all of them at once.

use std::sync::Arc;

use super::values::FromRaw;
use crate::diag::{Diagnostic, Location, catalog};
use crate::model::value::{Choice, Field, List, Sourced};
use crate::model::{Language, Localized};
use crate::source::raw::{RawKind, RawTable, RawValue};
use crate::text::nearest::nearest;

/// What reading a value needs to know besides the value.
pub struct Context<'a> {
    /// The site's languages, the default first.
    pub languages: &'a [Language],
    /// Findings so far.
    pub sink: &'a mut Vec<Diagnostic>,
}

/// What the key of a list ends in that adds to an inherited one.
const ADD: &str = "_add";

/// A table being read.
pub struct Fields<'a, 'c> {
    table: &'a RawTable,
    asked: Vec<&'static str>,
    /// Keys of lists, of which `<key>_add` is a key too.
    lists: Vec<&'static str>,
    /// Whether there is any such key.
    adds: bool,
    context: &'a mut Context<'c>,
}

impl<'a, 'c> Fields<'a, 'c> {
    /// Begins to read a table.
    pub fn new(table: &'a RawTable, context: &'a mut Context<'c>) -> Self {
        Self {
            table,
            asked: Vec::with_capacity(96),
            lists: Vec::new(),
            adds: table.entries.iter().any(|entry| entry.key.ends_with(ADD)),
            context,
        }
    }

    /// Where the table stands.
    pub fn place(&self) -> &Location {
        &self.table.place
    }

    /// Reports something about this table.
    pub fn report(&mut self, diagnostic: Diagnostic) {
        self.context.sink.push(diagnostic);
    }

    /// The raw value under a key; the key counts as known from now on.
    pub fn raw(&mut self, key: &'static str) -> Option<&'a RawValue> {
        self.asked.push(key);
        self.find(key)
    }

    /// The raw value under a key, without counting the key as known.
    pub fn peek(&self, key: &str) -> Option<&'a RawValue> {
        self.find(key)
    }

    fn find(&self, key: &str) -> Option<&'a RawValue> {
        self.table
            .entries
            .iter()
            .find(|entry| &*entry.key == key)
            .map(|entry| &entry.value)
    }

    /// The value under a key. An empty text counts as not given.
    pub fn get<T: FromRaw>(&mut self, key: &'static str) -> Field<T> {
        let raw = self.raw(key)?;
        if is_blank(raw) {
            return None;
        }
        let value = T::from_raw(raw, key, self.context)?;
        Sourced::field(value, raw.place.clone())
    }

    /// The value under a key, an empty text included: in plans an empty cell means something.
    pub fn get_with_empty<T: FromRaw>(&mut self, key: &'static str) -> Field<T> {
        let raw = self.raw(key)?;
        let value = T::from_raw(raw, key, self.context)?;
        Sourced::field(value, raw.place.clone())
    }

    /// The value under a key that must be there.
    pub fn require<T: FromRaw>(&mut self, key: &'static str, example: &str) -> Option<T> {
        let before = self.context.sink.len();
        let found = self.get(key);
        if found.is_none() && self.context.sink.len() == before {
            let place = self.table.place.clone();
            self.report(catalog::missing_key(place, key, example));
        }
        found.map(|field| field.value)
    }

    /// One word of a closed set.
    pub fn choice<T: Choice>(&mut self, key: &'static str) -> Field<T> {
        let raw = self.raw(key)?;
        if is_blank(raw) {
            return None;
        }
        let value = read_choice(raw, key, self.context)?;
        Sourced::field(value, raw.place.clone())
    }

    /// Words of a closed set.
    pub fn choices<T: Choice>(&mut self, key: &'static str) -> List<T> {
        self.items(key, read_choice)
    }

    /// A list, or one value that stands for a list of one; `<key>_add` adds to an inherited list.
    pub fn list<T: FromRaw>(&mut self, key: &'static str) -> List<T> {
        self.items(key, T::from_raw)
    }

    fn items<T>(
        &mut self,
        key: &'static str,
        read: fn(&RawValue, &str, &mut Context<'_>) -> Option<T>,
    ) -> List<T> {
        let set = self
            .raw(key)
            .map(|raw| read_items(raw, key, read, self.context));
        self.lists.push(key);
        let mut add = Vec::new();
        if self.adds {
            let key = format!("{key}{ADD}");
            let raw = self.find(&key);
            add = raw.map_or(add, |raw| read_items(raw, &key, read, self.context));
        }
        List::new(set, add)
    }

    /// A name: `title` or `name`, either word is right, with `kana` beside it as a short form.
    pub fn name(&mut self) -> Field<Localized> {
        let title = self.get::<Localized>("title");
        let name = self.get::<Localized>("name");
        let kana = self.get::<String>("kana");
        let mut found = title.or(name)?;
        if let Some(kana) = kana {
            found.value.kana.get_or_insert(kana.value);
        }
        Some(found)
    }

    /// Reports every key that nobody asked for, with the nearest one that exists.
    pub fn finish(self) {
        let Self {
            table,
            asked,
            lists,
            context,
            ..
        } = self;
        for entry in &table.entries {
            let key: &str = &entry.key;
            let added = key.strip_suffix(ADD);
            if asked.contains(&key) || added.is_some_and(|key| lists.contains(&key)) {
                continue;
            }
            let guess = nearest(key, asked.iter().copied());
            let known = known_keys(&asked);
            context.sink.push(catalog::unknown_key(
                entry.key_place.clone(),
                key,
                guess,
                &known,
            ));
        }
    }
}

/// Every key once, in the order of the alphabet.
fn known_keys(asked: &[&str]) -> String {
    let mut keys = asked.to_vec();
    keys.sort_unstable();
    keys.dedup();
    keys.join(", ")
}

fn is_blank(raw: &RawValue) -> bool {
    matches!(&raw.kind, RawKind::Text(text) if text.trim().is_empty())
}

fn read_items<T>(
    raw: &RawValue,
    key: &str,
    read: fn(&RawValue, &str, &mut Context<'_>) -> Option<T>,
    context: &mut Context<'_>,
) -> Vec<Sourced<T>> {
    let single = std::slice::from_ref(raw);
    let items = match &raw.kind {
        RawKind::List(items) => items.as_slice(),
        _ => single,
    };
    items
        .iter()
        .filter(|item| !is_blank(item))
        .filter_map(|item| {
            read(item, key, context).map(|value| Sourced {
                value,
                place: item.place.clone(),
            })
        })
        .collect()
}

pub(super) fn read_choice<T: Choice>(
    raw: &RawValue,
    key: &str,
    context: &mut Context<'_>,
) -> Option<T> {
    let word = String::from_raw(raw, key, context)?;
    let found = T::from_word(word.trim());
    if found.is_none() {
        let words: Vec<&str> = T::ALL.iter().map(|(word, _)| *word).collect();
        let guess = nearest(&word, words.iter().copied());
        context.sink.push(catalog::invalid_choice(
            raw.place.clone(),
            key,
            &word,
            guess,
            &words.join(", "),
        ));
    }
    found
}

/// The path of a location's file, for records that name files.
pub fn path_of(place: &Location) -> Arc<str> {
    place.path().cloned().unwrap_or_else(|| Arc::from(""))
}
