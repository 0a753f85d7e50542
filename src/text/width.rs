//! Unicode normal forms: full-width and half-width letters brought to one form before they are read.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick, is_nfkc_quick};

/// NFKC: full-width digits and half-width kana become ordinary ones, `㈱` becomes `(株)`.
pub fn nfkc(text: &str) -> Cow<'_, str> {
    match is_nfkc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfkc().collect()),
    }
}

/// NFC: composed letters, widths kept. File names from macOS come decomposed.
pub fn nfc(text: &str) -> Cow<'_, str> {
    match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfc().collect()),
    }
}

/// The hyphens, dashes and minus signs that people type for a hyphen, as they stand after NFKC.
/// `ー` counts: a Japanese keyboard offers it first.
pub(crate) fn is_hyphen(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{30FC}' | '\u{2500}' | '\u{2501}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_become_one() {
        assert_eq!(nfkc("ＡＣＰ１２ｶﾞ㈱"), "ACP12ガ(株)");
        assert!(matches!(nfkc("桶川 12"), Cow::Borrowed(_)));
        assert_eq!(nfc("か\u{3099}１"), "が１");
        assert!(matches!(nfc("がＡ"), Cow::Borrowed(_)));
    }
}
