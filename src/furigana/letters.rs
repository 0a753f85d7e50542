//! Letters as furigana sees them: those that need a reading, and the stretches they form with digits.

/// Whether a letter needs a reading: kanji, and what is written among them.
pub(super) fn is_kanji(letter: char) -> bool {
    matches!(letter,
        '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{2FFFF}'
        | '々' | '〆' | '〇' | 'ヶ' | 'ヵ')
}

/// Whether a letter is a digit of either width.
pub(super) fn is_digit(letter: char) -> bool {
    matches!(letter, '0'..='9' | '０'..='９')
}

/// Whether a letter belongs to a stretch. `furigana.js` holds the same set.
pub(super) fn is_in_stretch(letter: char) -> bool {
    is_kanji(letter) || is_digit(letter)
}

/// Whether a letter is kana that stands for itself.
pub(super) fn is_kana(letter: char) -> bool {
    matches!(letter, 'ぁ'..='ゖ' | 'ゝ' | 'ゞ' | 'ァ'..='ヴ' | 'ヷ'..='ヺ' | 'ー' | 'ヽ' | 'ヾ')
}
