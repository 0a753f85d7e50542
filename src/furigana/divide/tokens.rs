//! The words that begin at each letter of a text.

use super::super::align::Piece;
use super::super::letters::{is_in_stretch, is_kanji};
use super::super::lexicon::{Lexicon, Place, Word};
use super::super::{grades, numbers};

/// A word in a text, by letters.
pub(super) struct Token {
    pub(super) end: usize,
    /// Nothing where its readings contradict each other.
    pub(super) pieces: Option<Vec<(Piece, u8)>>,
    pub(super) place: Place,
}

/// The words that begin at each letter, the longest first.
pub(super) fn tokens(text: &str, letters: &[char], lexicons: &[&Lexicon]) -> Vec<Vec<Token>> {
    let mut places = vec![usize::MAX; text.len() + 1];
    for (place, at) in text
        .char_indices()
        .map(|(at, _)| at)
        .chain([text.len()])
        .enumerate()
    {
        if let Some(slot) = places.get_mut(at) {
            *slot = place;
        }
    }
    let mut found: Vec<Vec<Token>> = letters.iter().map(|_| Vec::new()).collect();
    for lexicon in lexicons {
        for (range, word) in lexicon.find(text) {
            let ends = (places.get(range.start), places.get(range.end));
            let (Some(&start), Some(&end)) = ends else {
                continue;
            };
            let Some(own) = found.get_mut(start) else {
                continue;
            };
            if own.iter().all(|token| token.end != end) && fits(letters, start, end, word) {
                let level = |piece: &Piece| (piece.clone(), word.level(piece));
                let pieces = word
                    .pieces
                    .as_ref()
                    .map(|pieces| pieces.iter().map(level).collect());
                own.push(Token {
                    end,
                    pieces,
                    place: word.place,
                });
            }
        }
    }
    for (start, own) in found.iter_mut().enumerate() {
        for (pieces, end) in numbers::numbers(letters, start) {
            let level = |piece: Piece| {
                let level = grades::grade(&piece.base);
                (piece, level)
            };
            own.push(Token {
                end,
                pieces: Some(pieces.into_iter().map(level).collect()),
                place: Place::Anywhere,
            });
        }
        own.sort_by_key(|token| std::cmp::Reverse(token.end));
    }
    found
}

/// Whether a word keeps its reading where it stands.
fn fits(letters: &[char], start: usize, end: usize, word: &Word) -> bool {
    let before = start
        .checked_sub(1)
        .and_then(|before| letters.get(before))
        .copied();
    let behind = letters.get(end).copied();
    let own = letters.get(start..end).unwrap_or_default();
    // One kanji alone is read in too many ways to be part of a longer stretch.
    if own.len() == 1 && word.place != Place::After {
        let beside = |letter: Option<char>| letter.is_some_and(is_in_stretch);
        let cut = beside(before) || beside(behind);
        let behind_katakana = before.is_some_and(|letter| matches!(letter, 'ァ'..='ヺ' | 'ー'));
        return !cut
            && !behind_katakana
            && !may_be_voiced((before, behind), own, word.first_sound());
    }
    match word.place {
        Place::Anywhere => true,
        Place::After => before.is_some_and(is_kanji),
        Place::Start => {
            !before.is_some_and(is_in_stretch)
                && !may_be_voiced((before, behind), own, word.first_sound())
        }
    }
}

/// A noun of native sounds behind kana that is no particle may have its first sound voiced: ひとり暮らし.
pub(super) fn may_be_voiced(
    (before, behind): (Option<char>, Option<char>),
    own: &[char],
    first: Option<char>,
) -> bool {
    const PARTICLES: &str = "をにがはでとものおごへやかばて";
    const NOUN_ENDS: &str = "いきしちにひみりぎじびぴえけせてねへめれげぜでべぺ";
    const VOICED: &str = "かきくけこさしすせそたちつてとはひふへほ";
    let behind_kana =
        before.is_some_and(|letter| matches!(letter, 'ぁ'..='ゖ') && !PARTICLES.contains(letter));
    let last = own.last();
    let like_noun = own.len() == 1 || last.is_some_and(|letter| NOUN_ENDS.contains(*letter));
    // 書いて, 聞きます: a verb keeps its sound.
    let is_verb = behind.is_some_and(|letter| "てたまなるれらせさよう".contains(letter));
    behind_kana && like_noun && !is_verb && first.is_some_and(|letter| VOICED.contains(letter))
}
