//! Lays a reading over a word, so that only its kanji carry it: 話し合い, はなしあい gives 話(はな)し合(あ)い.

use super::letters::{is_digit, is_in_stretch, is_kana};
use crate::text::kana::to_hiragana;

/// A part of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// How it is written.
    pub base: String,
    /// How it is read; nothing for kana, signs and whatever needs none.
    pub reading: Option<String>,
}

impl Piece {
    pub(super) fn plain(base: impl Into<String>) -> Self {
        let base = base.into();
        Self {
            base,
            reading: None,
        }
    }

    pub(super) fn read(base: impl Into<String>, reading: impl Into<String>) -> Self {
        Self {
            base: base.into(),
            reading: Some(reading.into()),
        }
    }
}

/// Letters of one sort.
struct Chunk {
    base: String,
    sort: Sort,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// Kanji, with digits among them: takes any kana, and shows them.
    Kanji,
    /// Latin letters and lone digits: takes any kana, and does not show them.
    Silent,
    /// Takes itself.
    Kana,
    /// Takes nothing.
    Sign,
}

/// The pieces of a word, or nothing where the reading does not fit it, or fits in more than one way.
pub fn align(word: &str, reading: &str) -> Option<Vec<Piece>> {
    let chunks = chunks(word);
    let kana: Vec<char> = to_hiragana(reading)
        .chars()
        .filter(|letter| is_kana(*letter))
        .collect();
    let mut ends = Vec::new();
    let mut found = None;
    let mut steps = 0;
    search(&chunks, &kana, &mut ends, &mut found, &mut steps)?;
    let ends = found?;
    let mut from = 0;
    let pieces = chunks.iter().zip(ends).map(|(chunk, end)| {
        let read: String = kana.get(from..end).unwrap_or_default().iter().collect();
        from = end;
        match chunk.sort {
            Sort::Kanji => Piece::read(chunk.base.clone(), read),
            _ => Piece::plain(chunk.base.clone()),
        }
    });
    Some(pieces.collect())
}

/// Steps after which a word counts as one that fits in more than one way.
const STEPS: u32 = 20_000;

/// Looks for the ends of the chunks in the reading. `None` as soon as there is a second way.
fn search(
    chunks: &[Chunk],
    kana: &[char],
    ends: &mut Vec<usize>,
    found: &mut Option<Vec<usize>>,
    steps: &mut u32,
) -> Option<()> {
    *steps += 1;
    if *steps > STEPS {
        return None;
    }
    let from = ends.last().copied().unwrap_or(0);
    let rest = kana.get(from..).unwrap_or_default();
    let Some(chunk) = chunks.get(ends.len()) else {
        if rest.is_empty() && found.replace(ends.clone()).is_some() {
            return None;
        }
        return Some(());
    };
    let lengths = match chunk.sort {
        Sort::Sign => 0..=0,
        Sort::Kana => {
            let own: Vec<char> = to_hiragana(&chunk.base).chars().collect();
            if !rest.starts_with(&own) {
                return Some(());
            }
            own.len()..=own.len()
        }
        Sort::Kanji | Sort::Silent => 1..=rest.len(),
    };
    for length in lengths {
        ends.push(from + length);
        let only = search(chunks, kana, ends, found, steps);
        ends.pop();
        only?;
    }
    Some(())
}

fn chunks(word: &str) -> Vec<Chunk> {
    let letters: Vec<char> = word.chars().collect();
    let mut found: Vec<Chunk> = Vec::new();
    for (at, letter) in letters.iter().enumerate() {
        let beside = |other: Option<&char>| {
            other.is_some_and(|other| is_in_stretch(*other) && !is_digit(*other))
        };
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        let sort = match letter {
            'ケ' if beside(before) && beside(letters.get(at + 1)) => Sort::Kanji,
            letter if is_in_stretch(*letter) => Sort::Kanji,
            letter if is_kana(*letter) => Sort::Kana,
            letter if letter.is_alphanumeric() => Sort::Silent,
            _ => Sort::Sign,
        };
        match found.last_mut() {
            Some(last) if last.sort == sort => last.base.push(*letter),
            _ => found.push(Chunk {
                base: letter.to_string(),
                sort,
            }),
        }
    }
    // Digits alone are read by rule or not at all.
    for chunk in &mut found {
        if chunk.sort == Sort::Kanji && chunk.base.chars().all(is_digit) {
            chunk.sort = Sort::Silent;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(word: &str, reading: &str) -> String {
        let Some(pieces) = align(word, reading) else {
            return "-".to_owned();
        };
        let show = |piece: &Piece| match &piece.reading {
            Some(reading) => format!("{}({reading})", piece.base),
            None => piece.base.clone(),
        };
        pieces.iter().map(show).collect()
    }

    #[test]
    fn a_reading_lies_over_the_kanji_alone() {
        assert_eq!(shown("話し合い", "はなしあい"), "話(はな)し合(あ)い");
        assert_eq!(shown("入れ歯", "イレバ"), "入(い)れ歯(ば)");
        assert_eq!(shown("鶴ヶ島市", "つるがしまし"), "鶴ヶ島市(つるがしまし)");
        assert_eq!(shown("旭ケ丘", "あさひがおか"), "旭ケ丘(あさひがおか)");
        assert_eq!(shown("人生会議（ACP）", "じんせいかいぎ"), "-");
        assert_eq!(
            shown("ケアセンター 桜", "けあせんたー さくら"),
            "ケアセンター 桜(さくら)"
        );
    }

    #[test]
    fn a_reading_that_fits_in_two_ways_or_in_none_is_left_out() {
        assert_eq!(shown("母は花", "ははははな"), "-");
        assert_eq!(shown("受け", "もらい"), "-");
    }
}
