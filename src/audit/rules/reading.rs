//! How easily a page is read: the length of its sentences and the share of kanji. One finding of each a page.
//!
//! The limits are `[reading]` of `site.toml`. That a sentence of 50 to 60 letters begins to be hard is from
//! 「公用文作成の考え方」 (文化審議会建議, 2022, III-3). For kanji it names no number: the limit is this project's,
//! above what its own texts have.

use std::ops::Range;

use crate::audit::passage::{Kind, Passage};
use crate::diag::{Diagnostic, catalog};
use crate::model::site::Reading;

/// Fewer sentences have no middle.
const FEWEST: usize = 4;
/// Letters that a share is taken of.
const ENOUGH: usize = 200;

/// Looks at the running text of a page: paragraphs and items, no quotations.
pub(super) fn ease(passages: &[Passage<'_>], limits: Reading, found: &mut Vec<Diagnostic>) {
    let prose: Vec<&Passage<'_>> = passages
        .iter()
        .filter(|passage| passage.key == "body" && !passage.quoted)
        .filter(|passage| matches!(passage.kind, Kind::Paragraph | Kind::Item))
        .collect();
    sentences(&prose, limits, found);
    kanji(&prose, limits, found);
}

fn sentences(prose: &[&Passage<'_>], limits: Reading, found: &mut Vec<Diagnostic>) {
    let mut lengths = Vec::new();
    let mut longest: Option<(usize, &Passage<'_>, Range<usize>)> = None;
    for passage in prose {
        for range in sentences_of(&passage.text) {
            let length = length(passage.slice(range.clone()));
            lengths.push(length);
            if longest.as_ref().is_none_or(|(most, ..)| length > *most) {
                longest = Some((length, passage, range));
            }
        }
    }
    lengths.sort_unstable();
    let middle = lengths.get(lengths.len() / 2).copied().unwrap_or_default();
    let Some((most, passage, range)) = longest else {
        return;
    };
    let many = lengths.len() >= FEWEST && middle > limits.sentence as usize;
    if many || most > limits.longest as usize {
        let place = passage.place(&range);
        found.push(catalog::ja_long_sentence(place, most, middle));
    }
}

/// What ends with 「。」. A line without one is a label and no sentence.
fn sentences_of(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.match_indices('。').map(move |(at, stop)| {
        let sentence = start..at;
        start = at + stop.len();
        sentence
    })
}

/// Letters, without spaces and without what stands in brackets beside the sentence.
fn length(sentence: &str) -> usize {
    let mut depth = 0_usize;
    let mut letters = 0;
    for letter in sentence.chars() {
        match letter {
            '（' | '(' => depth += 1,
            '）' | ')' => depth = depth.saturating_sub(1),
            _ if depth == 0 && !letter.is_whitespace() => letters += 1,
            _ => {}
        }
    }
    letters
}

fn kanji(prose: &[&Passage<'_>], limits: Reading, found: &mut Vec<Diagnostic>) {
    let counted = |passage: &Passage<'_>| {
        let (mut kanji, mut letters) = (0, 0);
        for letter in passage.text.chars() {
            match letter {
                '々' | '\u{4e00}'..='\u{9fff}' => (kanji, letters) = (kanji + 1, letters + 1),
                'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' => letters += 1,
                _ => {}
            }
        }
        (kanji, letters)
    };
    // Names stand in lists and labels; what is read from end to end are sentences.
    let whole: Vec<&&Passage<'_>> = prose
        .iter()
        .filter(|passage| passage.text.contains('。'))
        .collect();
    let sums = whole.iter().map(|passage| counted(passage));
    let (kanji, letters) = sums.fold((0, 0), |(k, l), (kanji, letters)| (k + kanji, l + letters));
    if letters < ENOUGH || kanji * 100 <= letters * limits.kanji as usize {
        return;
    }
    let hardest = whole.iter().max_by_key(|passage| {
        let (kanji, letters) = counted(passage);
        (kanji * 1000 / letters.max(1), letters)
    });
    if let Some(passage) = hardest {
        let place = passage.place(&(0..passage.text.len()));
        found.push(catalog::ja_kanji_share(place, kanji * 100 / letters));
    }
}
