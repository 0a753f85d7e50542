//! Cards that stand for pages where others lead to them: one a city, one a guide however many cities show it, one
//! for all else.

use std::collections::BTreeMap;

use super::{Plan, PlannedCopy, Section};
use crate::model::EntryKey;
use crate::source::BinaryFile;

/// What a card stands for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CardOf {
    /// The site, and what has no other.
    Site,
    /// All pages of a city that have no other.
    City(u32),
    /// A guide.
    Guide(EntryKey),
}

/// A card that is published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// Below the output folder.
    pub path: Box<str>,
    /// What stands on it.
    pub alt: Box<str>,
}

/// All cards.
pub type Cards = BTreeMap<CardOf, Card>;

impl Plan {
    /// Takes a card, and its file where one was made.
    pub fn take_card(
        &mut self,
        of: CardOf,
        section: Section,
        card: Card,
        file: Option<BinaryFile>,
    ) {
        if let Some(file) = file {
            let path = card.path.clone();
            if let Err(place) = self.copies.binary_search_by(|copy| copy.path.cmp(&path)) {
                let copy = PlannedCopy {
                    path,
                    section,
                    file,
                };
                self.copies.insert(place, copy);
            }
        }
        self.cards.insert(of, card);
    }
}
