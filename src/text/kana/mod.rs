//! Readings in kana: the two scripts, the rows and the order of the syllabary, Latin letters, corporate forms.

mod corporate;
mod latin;
mod letters;
mod order;
mod romanize;

pub use corporate::{provider_reading, strip_corporate};
pub use latin::in_latin;
pub use order::{Row, row, sort_key};
pub use romanize::romanize;

use super::width::nfkc;

/// Katakana to hiragana, letter by letter; half-width kana too. Everything else stays as it is,
/// `ー` among it, which both scripts use.
pub fn to_hiragana(text: &str) -> String {
    widen(text).chars().map(hiragana).collect()
}

/// Hiragana to katakana, letter by letter; half-width kana become whole. Everything else stays.
pub fn to_katakana(text: &str) -> String {
    let shift = |letter| match letter {
        'ぁ'..='ゖ' | 'ゝ' | 'ゞ' => moved(letter, 0x60),
        _ => letter,
    };
    widen(text).chars().map(shift).collect()
}

/// Whether a text can stand as a reading: kana of either script and width, `ー`, repeat marks, and
/// spaces or `・` between words. A reading has at least one kana.
pub fn is_kana(text: &str) -> bool {
    let plain = widen(text);
    let between =
        |letter: char| letter.is_whitespace() || matches!(letter, 'ー' | '・' | 'ゝ' | 'ゞ');
    let letters = || plain.chars().map(hiragana);
    letters().any(is_letter) && letters().all(|letter| is_letter(letter) || between(letter))
}

fn is_letter(letter: char) -> bool {
    // Katakana ヷ to ヺ have no hiragana of their own.
    matches!(letter, 'ぁ'..='ゖ' | 'ヷ'..='ヺ')
}

fn hiragana(letter: char) -> char {
    match letter {
        'ァ'..='ヶ' | 'ヽ' | 'ヾ' => moved(letter, -0x60),
        _ => letter,
    }
}

fn moved(letter: char, by: i32) -> char {
    u32::from(letter)
        .checked_add_signed(by)
        .and_then(char::from_u32)
        .unwrap_or(letter)
}

/// Half-width kana made whole, and loose voicing marks joined; other widths are none of a reading's business.
fn widen(text: &str) -> String {
    let is_half = |letter: char| matches!(letter, '\u{FF61}'..='\u{FF9F}');
    let is_kana_part = |letter: char| is_half(letter) || matches!(letter, '\u{3041}'..='\u{30FE}');
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let kana = is_kana_part(first);
        let end = rest
            .find(|letter| is_kana_part(letter) != kana)
            .unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        if kana {
            out.push_str(&nfkc(run));
        } else {
            out.push_str(run);
        }
        rest = after;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_change_letter_by_letter() {
        assert_eq!(
            to_hiragana("オケガワ・ヴーヾ桶川Ａ"),
            "おけがわ・ゔーゞ桶川Ａ"
        );
        assert_eq!(to_hiragana("ｵｹｶﾞﾜ ﾊﾟｰ"), "おけがわ ぱー");
        assert_eq!(
            to_katakana("おけがわ・ゔーゞ桶川A"),
            "オケガワ・ヴーヾ桶川A"
        );
        assert_eq!(to_katakana("か\u{3099}"), "ガ");
    }

    #[test]
    fn a_reading_is_kana() {
        for text in [
            "おけがわ",
            "オケガワ クリニック",
            "ｵｹｶﾞﾜ",
            "すずき・めでぃかる",
            "みすゞ",
            "センター",
            "ヷ",
        ] {
            assert!(is_kana(text), "{text}");
        }
        for text in [
            "",
            " ",
            "ー",
            "桶川",
            "おけがわ1",
            "okegawa",
            "おけがわ（市）",
        ] {
            assert!(!is_kana(text), "{text}");
        }
    }
}
