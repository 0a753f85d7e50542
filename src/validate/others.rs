//! Texts of the cities whose pages another part of the site makes (`--shard`): read for what is wrong in them, and let
//! go, so that a part holds little more than the texts of its own cities.

use std::collections::BTreeSet;
use std::ops::Bound;
use std::sync::Arc;

use super::Bodies;
use super::entries::Parsed;
use super::layout::{Slot, classify};
use crate::markdown::{self, Body};
use crate::model::{CityId, Collection, Entry, Owner};
use crate::source::{SourceFile, Sources, front_matter};

/// The cities that another part makes.
#[derive(Clone, Debug, Default)]
pub struct Others {
    cities: BTreeSet<CityId>,
    nothing: Arc<Body>,
}

impl Others {
    /// All cities but those that `is_own` says of their places among the cities that are described.
    pub fn new(sources: &Sources, is_own: impl Fn(u32) -> bool) -> Self {
        let described = sources.files.keys().filter_map(|path| {
            let slot = path.ends_with("/city.toml").then(|| classify(path, &[]));
            match slot {
                Some(Ok(Slot::City(id))) => Some(id),
                _ => None,
            }
        });
        let described: BTreeSet<CityId> = described.collect();
        let others = described.into_iter().zip(0..);
        let others = others.filter(|(_, place)| !is_own(*place));
        Self {
            cities: others.map(|(id, _)| id).collect(),
            nothing: Arc::new(Body {
                is_left_out: true,
                ..Body::default()
            }),
        }
    }

    /// Whether the texts of a city are let go.
    pub fn hold(&self, city: &CityId) -> bool {
        self.cities.contains(city)
    }

    /// Lets go of the text that a file gave, where nothing else is to be made of it.
    pub(super) fn let_go(&self, path: &Arc<str>, parsed: &mut Parsed, sources: &Sources) {
        let Parsed::Entries(entries) = parsed else {
            return;
        };
        for entry in entries {
            let is_other = matches!(&entry.key.owner, Owner::City(id) if self.cities.contains(id));
            let extends = entry.extends.as_ref().is_some_and(|flag| flag.value);
            // The feeds of the site and of its regions show the first words of every city's notices.
            let is_shown = entry.key.collection == Collection::Notices;
            if is_other
                && !is_shown
                && !extends
                && entry.body.is_some()
                && is_alone(path, entry, sources)
            {
                Arc::make_mut(entry).body = Some(Arc::clone(&self.nothing));
            }
        }
    }
}

/// Whether a page has neither a translation, which is held against it, nor a list whose row it may add to.
fn is_alone(path: &Arc<str>, entry: &Entry, sources: &Sources) -> bool {
    let below = format!("{}/", entry.key.collection.word());
    let list = path
        .find(&below)
        .and_then(|at| path.get(..at + below.len() - 1));
    let is_alone = |stem: Option<&str>| {
        let stem = format!("{}.", stem.unwrap_or(path));
        let from = (Bound::Included(stem.as_str()), Bound::Unbounded);
        let next = sources.files.range::<str, _>(from);
        let mut like = next.take_while(|(other, _)| other.starts_with(&stem));
        like.all(|(other, _)| other == path)
    };
    is_alone(path.strip_suffix(".md")) && is_alone(list)
}

/// The text of an entry once more, as its own file gives it.
pub fn body_again(entry: &Entry, file: &SourceFile, options: &Bodies) -> Option<Body> {
    let (path, SourceFile::Text(text)) = (entry.place.path()?, file) else {
        return None;
    };
    let (front, _) = front_matter::split(path, text);
    let source = text.get(front.body.clone())?;
    let (mut body, _) = markdown::parse(source, front.body.start, options.of(None));
    body.file = Arc::clone(path);
    Some(body)
}
