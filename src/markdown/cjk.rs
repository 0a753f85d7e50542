//! Which characters are East Asian for Markdown, and where a line break between two of them leaves no space.
//!
//! The classes follow UAX #11 (East Asian Width W, F, H without emoji) as the CommonMark issue 650
//! asks for emphasis; Korean is East Asian for emphasis, but writes spaces between words.

/// Characters beside which an emphasis mark may open and close regardless of punctuation.
pub(super) fn is_cjk(c: char) -> bool {
    is_hangul(c) || is_japanese(c)
}

/// Korean letters.
fn is_hangul(c: char) -> bool {
    matches!(c,
        '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{3200}'..='\u{321E}'
        | '\u{3260}'..='\u{327E}' | '\u{A960}'..='\u{A97F}' | '\u{AC00}'..='\u{D7FF}'
        | '\u{FFA0}'..='\u{FFDC}' | '\u{20A9}' | '\u{FFE6}')
}

/// Japanese and Chinese characters, their punctuation, full-width and half-width forms.
fn is_japanese(c: char) -> bool {
    matches!(c,
        '\u{2329}'..='\u{232A}' | '\u{2E80}'..='\u{303E}' | '\u{3041}'..='\u{312F}'
        | '\u{3190}'..='\u{31FF}' | '\u{3220}'..='\u{325F}' | '\u{327F}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{A4CF}' | '\u{F900}'..='\u{FAFF}' | '\u{FE10}'..='\u{FE19}'
        | '\u{FE30}'..='\u{FE6F}' | '\u{FF01}'..='\u{FF9F}' | '\u{FFE0}'..='\u{FFE5}'
        | '\u{FFE8}'..='\u{FFEE}' | '\u{16FE0}'..='\u{16FFF}' | '\u{17000}'..='\u{18DFF}'
        | '\u{1AFF0}'..='\u{1B16F}' | '\u{20000}'..='\u{3FFFD}')
}

/// Selects the shape of an ideograph: it belongs to the character before it.
pub(super) fn is_ideographic_selector(c: char) -> bool {
    matches!(c, '\u{E0100}'..='\u{E01EF}')
}

/// Selects the shape of punctuation or text; belongs to the character before it. Not the emoji selector.
pub(super) fn is_text_selector(c: char) -> bool {
    matches!(c, '\u{FE00}'..='\u{FE0E}')
}

/// What stands beside a line break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    /// A character.
    Char(char),
    /// Something whose text is known later, such as the name of the city.
    Open,
}

/// Whether a line break between the two leaves nothing.
///
/// Japanese is set without spaces, also between Japanese and Latin letters: one Japanese side is
/// enough. Between Latin words, and beside Korean, the break stays and is shown as a space.
pub(super) fn joins(before: Beside, after: Beside) -> bool {
    let japanese = |c: char| is_japanese(c) || is_ideographic_selector(c) || is_text_selector(c);
    match (before, after) {
        (Beside::Char(a), Beside::Char(b)) => {
            !is_hangul(a) && !is_hangul(b) && (japanese(a) || japanese(b))
        }
        (Beside::Char(c), Beside::Open) | (Beside::Open, Beside::Char(c)) => japanese(c),
        (Beside::Open, Beside::Open) => false,
    }
}
