//! The list of readings that travels beside a page, one stretch a line: base, reading and level of each of its pieces,
//! divided by `|`: `桶川市|おけがわし9|高齢|こうれい7|者|しゃ3`.
//!
//! `furigana.js` looks each stretch up and takes the longest line that fits. A line by which it would show anything that
//! was not found here is left out, so that it need know nothing of words.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Bound;
use std::sync::Arc;

use super::divide::Unit;
use super::letters::is_in_stretch;

/// A text with its stretches.
#[derive(Clone, Debug)]
struct Passage {
    text: String,
    units: Arc<[Unit]>,
}

/// The texts of a page or of a part of it, divided.
#[derive(Clone, Debug, Default)]
pub struct Table {
    passages: Vec<Passage>,
}

impl Table {
    /// Adds a text with its stretches, as [`units`](super::units) found them.
    pub fn add(&mut self, text: String, units: Arc<[Unit]>) {
        if !units.is_empty() {
            self.passages.push(Passage { text, units });
        }
    }

    /// Every text that was added and has kanji, with its stretches.
    pub fn passages(&self) -> impl Iterator<Item = (&str, &[Unit])> {
        let passages = self.passages.iter();
        passages.map(|passage| (&*passage.text, &*passage.units))
    }

    /// How many stretches there are, and how many of them are read.
    pub fn count(&self) -> (usize, usize) {
        let units = || self.passages.iter().flat_map(|passage| &*passage.units);
        (
            units().count(),
            units().filter(|unit| unit.pieces.is_some()).count(),
        )
    }

    /// The list for these texts, sorted.
    pub fn lines(&self) -> String {
        let passages = &self.passages;
        let mut known: BTreeMap<&str, String> = BTreeMap::new();
        let mut wrong: BTreeSet<&str> = BTreeSet::new();
        for unit in passages.iter().flat_map(|passage| &*passage.units) {
            let Some(line) = line(unit) else { continue };
            if known
                .get(unit.text.as_str())
                .is_some_and(|known| *known != line)
            {
                wrong.insert(&unit.text);
            }
            known.insert(&unit.text, line);
        }
        loop {
            known.retain(|text, _| !wrong.contains(text));
            wrong.clear();
            for passage in passages {
                misread(passage, &known, &mut wrong);
            }
            if wrong.is_empty() {
                break;
            }
        }
        known.into_values().fold(String::new(), |mut out, line| {
            let _ = writeln!(out, "{line}");
            out
        })
    }
}

/// The line of a stretch that is read.
fn line(unit: &Unit) -> Option<String> {
    let pieces = unit.pieces.as_ref()?;
    let mut out = String::new();
    for (piece, level) in pieces {
        let divider = if out.is_empty() { "" } else { "|" };
        let _ = match &piece.reading {
            Some(reading) => write!(out, "{divider}{}|{reading}{level}", piece.base),
            None => write!(out, "{divider}{}|", piece.base),
        };
    }
    Some(out)
}

/// Reads a text as the script does, and notes each line by which it would show what was not found.
fn misread<'a>(
    passage: &Passage,
    known: &BTreeMap<&'a str, String>,
    wrong: &mut BTreeSet<&'a str>,
) {
    let mut at = 0;
    let mut before_is_in_stretch = false;
    while let Some(letter) = passage.text.get(at..).and_then(|rest| rest.chars().next()) {
        let begins = is_in_stretch(letter) && !before_is_in_stretch;
        let rest = passage.text.get(at..).unwrap_or_default();
        let found = begins.then(|| longest(rest, known)).flatten();
        let Some(text) = found else {
            before_is_in_stretch = is_in_stretch(letter);
            at += letter.len_utf8();
            continue;
        };
        let is_right = passage
            .units
            .iter()
            .any(|unit| unit.at == at && unit.text == text && unit.pieces.is_some());
        if !is_right {
            wrong.insert(text);
        }
        at += text.len();
        before_is_in_stretch = text.chars().next_back().is_some_and(is_in_stretch);
    }
}

/// The longest known stretch at the start of a text that does not end within another one.
fn longest<'a>(rest: &str, known: &BTreeMap<&'a str, String>) -> Option<&'a str> {
    let first = rest.chars().next().map_or(0, char::len_utf8);
    let first = rest.get(..first)?;
    let candidates = known
        .range::<str, _>((Bound::Included(first), Bound::Unbounded))
        .map(|(text, _)| *text);
    let mut found: Option<&str> = None;
    for text in candidates.take_while(|text| text.starts_with(first)) {
        let Some(behind) = rest.strip_prefix(text) else {
            continue;
        };
        let cut = text.chars().next_back().is_some_and(is_in_stretch)
            && behind.chars().next().is_some_and(is_in_stretch);
        if !cut && found.is_none_or(|found| found.len() < text.len()) {
            found = Some(text);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::super::{Origin, Words, general, units};
    use super::*;

    fn table(texts: &[&str]) -> String {
        let mut words = Words::default();
        words.add("桶川市", "おけがわし", Origin::Name);
        words.add("行っ", "おこなっ", Origin::Readings);
        let own = words.lexicon();
        let mut table = Table::default();
        for text in texts {
            let units = units(text, &[&own, general()], None);
            table.add((*text).to_owned(), units.into());
        }
        table.lines()
    }

    #[test]
    fn a_line_holds_bases_readings_and_levels() {
        assert_eq!(
            table(&["桶川市の相談"]),
            "桶川市|おけがわし9\n相談|そうだん3\n"
        );
        assert_eq!(table(&["2025年"]), "2025||年|ねん1\n");
    }

    #[test]
    fn a_line_that_would_be_shown_in_a_wrong_place_is_left_out() {
        assert_eq!(
            table(&["10月1日", "1日"]),
            "10月|じゅうがつ1|1日|ついたち1\n"
        );
        assert_eq!(table(&["相談", "相談談"]), "相談|そうだん3\n");
    }
}
