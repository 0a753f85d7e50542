//! Entries in the order of their keys, each key once. The order of before holds as long as the keys are the same ones.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Diagnostic, Message, catalog};
use crate::model::{Entry, EntryKey};

/// The order that entries were put in when they last came.
#[derive(Debug, Default)]
pub(super) struct Order {
    /// As they came.
    entries: Vec<Arc<Entry>>,
    sorted: Sorted,
    /// What was made of a row and its page, by their key.
    joined: BTreeMap<EntryKey, Joined>,
}

/// Places of entries in the order of their keys.
#[derive(Clone, Debug, Default)]
struct Sorted {
    places: Vec<u32>,
    /// Which of them have the key of the one before.
    twins: Vec<usize>,
}

/// A row, its page, and the entry that both make.
#[derive(Debug)]
struct Joined {
    parts: [Arc<Entry>; 2],
    whole: Arc<Entry>,
}

/// Entries in the order of their keys, which is nearly that of their files; each key once.
pub(super) fn each_once(
    all: Vec<Arc<Entry>>,
    known: Option<&mut Order>,
    sink: &mut Vec<Diagnostic>,
) -> Vec<Arc<Entry>> {
    let sorted = match known.as_ref().filter(|known| known.fits(&all)) {
        Some(known) => known.sorted.clone(),
        None => sort(&all),
    };
    let mut twins = sorted.twins.iter().peekable();
    let mut entries: Vec<Arc<Entry>> = Vec::with_capacity(all.len());
    let mut joined = BTreeMap::new();
    let places = sorted.places.iter().enumerate();
    for (at, entry) in places.filter_map(|(at, place)| Some((at, all.get(*place as usize)?))) {
        let is_twin = twins.next_if(|twin| **twin == at).is_some();
        match entries.last_mut().filter(|_| is_twin) {
            Some(first) if is_row(first) == is_row(entry) => sink.push(twice(first, entry)),
            Some(first) => {
                let before = known.as_ref().and_then(|it| it.joined.get(&entry.key));
                let parts = [Arc::clone(first), Arc::clone(entry)];
                let before = before.filter(|it| it.is_of(&parts));
                let whole = before.map_or_else(|| join(&parts), |it| Arc::clone(&it.whole));
                *first = Arc::clone(&whole);
                joined.insert(entry.key.clone(), Joined { parts, whole });
            }
            None => entries.push(Arc::clone(entry)),
        }
    }
    if let Some(known) = known {
        *known = Order {
            entries: all,
            sorted,
            joined,
        };
    }
    entries
}

impl Order {
    /// Whether entries come with the same keys as before.
    fn fits(&self, all: &[Arc<Entry>]) -> bool {
        let mut pairs = self.entries.iter().zip(all);
        self.entries.len() == all.len() && pairs.all(|(a, b)| Arc::ptr_eq(a, b) || a.key == b.key)
    }
}

impl Joined {
    fn is_of(&self, parts: &[Arc<Entry>; 2]) -> bool {
        let mut pairs = self.parts.iter().zip(parts);
        pairs.all(|(a, b)| Arc::ptr_eq(a, b))
    }
}

fn sort(all: &[Arc<Entry>]) -> Sorted {
    let mut keyed: Vec<(&EntryKey, u32)> = all.iter().map(|it| &it.key).zip(0..).collect();
    keyed.par_sort();
    let pairs = keyed.iter().zip(keyed.iter().skip(1));
    let twins = pairs.zip(1..).filter(|((a, b), _)| a.0 == b.0);
    Sorted {
        twins: twins.map(|(_, at)| at).collect(),
        places: keyed.iter().map(|(_, place)| *place).collect(),
    }
}

/// Two rows or two pages of one id.
fn twice(first: &Entry, entry: &Entry) -> Diagnostic {
    catalog::duplicate_id(entry.place.clone(), entry.key.id.as_str()).with_related(
        first.place.clone(),
        Message::new("先に使われているのはここです", "it is first used here"),
    )
}

/// A Markdown page with a row's id adds prose to the row.
fn join([first, second]: &[Arc<Entry>; 2]) -> Arc<Entry> {
    let (row, page) = if is_row(first) {
        (first, second)
    } else {
        (second, first)
    };
    Arc::new(Entry {
        // What a page extends is its row; whether that extends something wider, the row says.
        extends: row.extends.clone(),
        common: page.common.over(&row.common),
        record: page.record.inherit(&row.record),
        allow: [page.allow.as_slice(), &row.allow].concat(),
        ..Entry::clone(page)
    })
}

fn is_row(entry: &Entry) -> bool {
    let path = entry.place.path();
    path.is_some_and(|path| !path.ends_with(".md"))
}
