//! Fills the gaps of a stretch with a dictionary's words, where it cuts the stretch as the known words do.

use super::super::align::{Piece, align};
use super::super::dictionary::Morpheme;
use super::super::grades;
use super::super::letters::{is_digit, is_in_stretch, is_kana, is_kanji};
use super::super::lexicon::{Lexicon, Place};
use super::tokens::{Token, may_be_voiced};

/// Pieces of a stretch with their levels.
type Pieces = Vec<(Piece, u8)>;

/// A text with what is known of it.
pub(super) struct Text<'a> {
    pub(super) letters: &'a [char],
    pub(super) tokens: &'a [Vec<Token>],
    /// The known words of the best way.
    pub(super) path: &'a [(usize, &'a Token)],
    pub(super) lexicons: &'a [&'a Lexicon],
}

impl Text<'_> {
    /// Where the stretch at `start` ends and its pieces, if known words and the dictionary's make up all of it.
    pub(super) fn fill(&self, morphemes: &[Morpheme], start: usize) -> Option<(usize, Pieces)> {
        let (mut at, mut end) = (start, self.stretch(start));
        let mut found = Vec::new();
        while at < end {
            let (pieces, to) = self.step(morphemes, start, at)?;
            found.extend(pieces);
            at = to;
            if at > end {
                let last = at.checked_sub(1).and_then(|last| self.letters.get(last));
                let goes_on = last.copied().is_some_and(is_in_stretch);
                end = if goes_on { self.stretch(at) } else { at };
            }
        }
        Some((end, found))
    }

    /// The end of a stretch of kanji and digits.
    fn stretch(&self, from: usize) -> usize {
        let rest = self.letters.get(from..).unwrap_or_default();
        let own = rest.iter().take_while(|letter| is_in_stretch(**letter));
        from + own.count()
    }

    /// The word at `at` and where it ends: a known one, or a longer one of the dictionary's.
    fn step(&self, morphemes: &[Morpheme], start: usize, at: usize) -> Option<(Pieces, usize)> {
        let begins = |from: usize| {
            let before = self.letters.get(from..at).unwrap_or_default();
            from == at || (at == start && before.iter().copied().all(is_kana))
        };
        let covers = |from: usize, end: usize| from <= at && at < end;
        let known = self
            .path
            .iter()
            .find(|(from, token)| covers(*from, token.end));
        let morpheme = morphemes
            .iter()
            .find(|morpheme| covers(morpheme.start, morpheme.end) && begins(morpheme.start));
        let suffix = || {
            let own = self.tokens.get(at)?.iter();
            let mut own = own.filter(|token| token.place == Place::After && at > start);
            own.next().map(|token| (at, token))
        };
        let known = match known {
            Some(known) => Some((known.0, known.1)),
            None => suffix(),
        };
        if let Some((from, token)) = known {
            if !begins(from) {
                return None;
            }
            let is_longest = morpheme.is_none_or(|morpheme| morpheme.end <= token.end);
            if is_longest {
                let is_cut = morphemes.iter().any(|morpheme| morpheme.end == token.end);
                let pieces = token.pieces.clone().filter(|_| is_cut)?;
                return Some((behind(pieces, at - from), token.end));
            }
        }
        let morpheme = morpheme?;
        let pieces = self.read(morpheme, start, at)?;
        Some((behind(pieces, at - morpheme.start), morpheme.end))
    }

    /// The pieces of a dictionary's word, if it is read so where it stands.
    fn read(&self, morpheme: &Morpheme, start: usize, at: usize) -> Option<Pieces> {
        let reading = morpheme.reading.as_deref()?;
        let own = self.letters.get(morpheme.start..morpheme.end)?;
        let word: String = own.iter().collect();
        let is_ours = |lexicon: &&Lexicon| {
            let mut all = lexicon.find(&word);
            all.any(|(range, _)| range == (0..word.len()))
        };
        // A nearer source knows it, and does not read it here.
        if self.lexicons.iter().any(is_ours) || !self.keeps_sound(morpheme, start, at) {
            return None;
        }
        let within =
            |(from, token): &&(usize, &Token)| *from < morpheme.end && token.end > morpheme.start;
        for (from, token) in self.path.iter().filter(within) {
            let inside = *from >= morpheme.start && token.end <= morpheme.end;
            let spoken = token.pieces.iter().flatten().map(|(piece, _)| {
                let spoken = piece.reading.as_deref();
                spoken.unwrap_or(&piece.base)
            });
            let spoken: String = spoken.collect();
            if !inside || token.pieces.is_none() || !reading.contains(&spoken) {
                return None;
            }
        }
        let pieces = align(&word, reading)?.into_iter();
        let level = |piece: &Piece| match piece.reading {
            Some(_) => grades::grade(&piece.base),
            None => 0,
        };
        Some(
            pieces
                .map(|piece| {
                    let level = level(&piece);
                    (piece, level)
                })
                .collect(),
        )
    }

    /// Whether nothing before a word changes its first sound.
    fn keeps_sound(&self, morpheme: &Morpheme, start: usize, at: usize) -> bool {
        let letter = |at: usize| self.letters.get(at).copied();
        let before = morpheme.start.checked_sub(1).and_then(letter);
        let is_joined = before.is_some_and(|before| {
            is_kanji(before) || before.is_alphanumeric() && !matches!(before, 'ぁ'..='ゖ')
        });
        let behind_digit = before.is_some_and(is_digit);
        if behind_digit || (at > start || is_joined) && !morpheme.is_firm {
            return false;
        }
        let own = self.letters.get(morpheme.start..morpheme.end);
        let first = morpheme.reading.as_ref().and_then(|it| it.chars().next());
        let beside = (before, letter(morpheme.end));
        !may_be_voiced(beside, own.unwrap_or_default(), first)
    }
}

/// Pieces without the kana that stand before the stretch, as in お尋ね.
fn behind(pieces: Pieces, n_before: usize) -> Pieces {
    let mut place = 0;
    let mut own = Vec::new();
    for (piece, level) in pieces {
        let is_own = place >= n_before;
        place += piece.base.chars().count();
        if is_own {
            own.push((piece, level));
        }
    }
    own
}
