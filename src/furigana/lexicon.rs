//! Words with their readings, and where in a text they are.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use aho_corasick::AhoCorasick;

use super::align::{Piece, align};
use super::grades::{self, NAME};
use super::letters::is_kanji;
use crate::text::kana::is_kana;

/// Who says how a word is read, the most trusted first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Ruby in a text.
    Written,
    /// The reading that a record gives to its own name: a place, a body, a provider.
    Name,
    /// The reading that a record gives to its title.
    Title,
    /// `readings.toml`.
    Readings,
    /// The glossary.
    Term,
    /// What every site knows.
    General,
}

/// Where in a stretch a word keeps its reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Anywhere,
    /// At its start alone.
    Start,
    /// Behind another word alone.
    After,
}

/// A word.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// Its pieces; none where its readings contradict each other.
    pub(super) pieces: Option<Vec<Piece>>,
    pub(super) place: Place,
    pub(super) is_name: bool,
}

/// Words as they are gathered.
#[derive(Clone, Debug, Default)]
pub struct Words {
    found: BTreeMap<String, (Origin, Word)>,
}

impl Words {
    /// Whether there is no word.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Adds a word. One without kanji, or with a reading that is none or does not fit, is left out; of two readings
    /// of one word the more trusted one counts, and two that are trusted alike count as none.
    pub fn add(&mut self, word: &str, reading: &str, origin: Origin) {
        self.add_at(word, reading, origin, Place::Anywhere);
    }

    pub(super) fn add_at(&mut self, word: &str, reading: &str, origin: Origin, place: Place) {
        // A name's reading may keep the brackets of the name.
        let kana: String = reading
            .chars()
            .filter(|letter| letter.is_alphanumeric() || *letter == 'ー')
            .collect();
        if !word.chars().any(is_kanji) || !is_kana(&kana) {
            return;
        }
        let Some(pieces) = align(word, reading) else {
            return;
        };
        let is_name = matches!(origin, Origin::Name | Origin::Readings);
        let new = Word {
            pieces: Some(pieces),
            place,
            is_name,
        };
        match self.found.entry(word.to_owned()) {
            Entry::Vacant(free) => {
                free.insert((origin, new));
            }
            Entry::Occupied(mut taken) => {
                let (first, word) = taken.get_mut();
                if origin < *first {
                    taken.insert((origin, new));
                } else if origin == *first && word.pieces != new.pieces {
                    word.pieces = None;
                }
            }
        }
    }

    /// Whether a reading is known that is not this one.
    pub fn contradicts(&self, word: &str, reading: &str) -> bool {
        let known = self
            .found
            .get(word)
            .and_then(|(_, word)| word.pieces.as_ref());
        known.is_some_and(|known| align(word, reading).is_some_and(|own| own != *known))
    }

    /// Makes them ready to be looked for.
    pub fn lexicon(self) -> Lexicon {
        // Words of any number are well within what the automaton can hold; without it nothing is read.
        let automaton = AhoCorasick::new(self.found.keys()).ok();
        let words = self.found.into_values().map(|(_, word)| word).collect();
        Lexicon { automaton, words }
    }
}

/// Words that can be looked for.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    automaton: Option<AhoCorasick>,
    words: Vec<Word>,
}

impl Lexicon {
    /// Every place of every word, as byte ranges.
    pub(super) fn find<'a>(
        &'a self,
        text: &'a str,
    ) -> impl Iterator<Item = (std::ops::Range<usize>, &'a Word)> {
        let found = self
            .automaton
            .iter()
            .flat_map(move |words| words.find_overlapping_iter(text));
        found.filter_map(|hit| Some((hit.range(), self.words.get(hit.pattern().as_usize())?)))
    }
}

impl Word {
    /// The first sound of its first kanji.
    pub(super) fn first_sound(&self) -> Option<char> {
        let first = self.pieces.as_ref()?.first()?;
        first.reading.as_ref()?.chars().next()
    }

    /// How hard a piece is: the school year of its letters, or 9 for a name.
    pub(super) fn level(&self, piece: &Piece) -> u8 {
        if self.is_name {
            NAME
        } else {
            grades::grade(&piece.base)
        }
    }
}
