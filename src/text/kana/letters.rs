//! A text taken apart into the letters of the syllabary, with voicing, size and script beside each.

use unicode_normalization::UnicodeNormalization;

use super::hiragana;
use crate::text::width::nfkc;

/// The syllabary, in order.
const SYLLABARY: &str = "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわゐゑをん";
/// The vowel of each, in which `ー` draws it out.
const VOWELS: &str = "あいうえおあいうえおあいうえおあいうえおあいうえおあいうえおあいうえおあうおあいうえおあいえおん";

/// How a kana is written; the order is that of JIS X 4061.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Long,
    Small,
    Repeat,
    Full,
}

/// One letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letter {
    Kana {
        /// The place in the syllabary, from 0 (あ) to 47 (ん).
        base: u8,
        /// 0 plain, 1 voiced, 2 half-voiced.
        voicing: u8,
        kind: Kind,
        katakana: bool,
    },
    Other(char),
}

/// Takes a text apart; `ー` and repeat marks take their sound from the kana before them.
pub(super) fn letters(text: &str) -> Vec<Letter> {
    let plain = nfkc(text);
    let mut found: Vec<Letter> = Vec::new();
    let mut rest = plain.nfd().peekable();
    while let Some(letter) = rest.next() {
        let plain = hiragana(letter);
        let before = match found.last() {
            Some(Letter::Kana { base, .. }) => Some(*base),
            _ => None,
        };
        let (full, kind) = match small(plain) {
            Some(full) => (full, Kind::Small),
            None => (plain, Kind::Full),
        };
        let sound = match plain {
            'ー' => before.and_then(vowel).map(|base| (base, Kind::Long)),
            'ゝ' => before.map(|base| (base, Kind::Repeat)),
            _ => place(full).map(|base| (base, kind)),
        };
        let Some((base, kind)) = sound else {
            found.push(Letter::Other(letter));
            continue;
        };
        let voicing = match rest.peek() {
            Some('\u{3099}') => 1,
            Some('\u{309A}') => 2,
            _ => 0,
        };
        if voicing > 0 {
            rest.next();
        }
        found.push(Letter::Kana {
            base,
            voicing,
            kind,
            katakana: plain != letter,
        });
    }
    found
}

fn place(letter: char) -> Option<u8> {
    let index = SYLLABARY.chars().position(|kana| kana == letter)?;
    u8::try_from(index).ok()
}

fn vowel(base: u8) -> Option<u8> {
    VOWELS.chars().nth(base.into()).and_then(place)
}

fn small(letter: char) -> Option<char> {
    Some(match letter {
        'ぁ' => 'あ',
        'ぃ' => 'い',
        'ぅ' => 'う',
        'ぇ' => 'え',
        'ぉ' => 'お',
        'ゕ' => 'か',
        'ゖ' => 'け',
        'っ' => 'つ',
        'ゃ' => 'や',
        'ゅ' => 'ゆ',
        'ょ' => 'よ',
        'ゎ' => 'わ',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_fit_each_other() {
        assert_eq!(SYLLABARY.chars().count(), 48);
        assert_eq!(VOWELS.chars().count(), 48);
        let vowel_of = |kana| {
            place(kana)
                .and_then(vowel)
                .and_then(|v| SYLLABARY.chars().nth(v.into()))
        };
        for (kana, vowel) in [
            "もお", "やあ", "ゆう", "よお", "ろお", "わあ", "ゐい", "ゑえ", "をお", "んん",
        ]
        .iter()
        .filter_map(|pair| pair.chars().next().zip(pair.chars().last()))
        {
            assert_eq!(vowel_of(kana), Some(vowel), "{kana}");
        }
    }
}
