//! The best way through the words of a text.

use super::super::letters::{is_digit, is_kanji};
use super::super::lexicon::Place;
use super::tokens::Token;

/// The best way to a letter.
#[derive(Clone, Default)]
pub(super) struct Way {
    cost: Option<(u32, u32)>,
    /// The letter before, and the word between, as an index into the words that begin there.
    pub(super) from: (usize, Option<usize>),
    sound: u64,
    pub(super) is_unsure: bool,
}

/// The best way to each letter.
pub(super) fn ways(letters: &[char], tokens: &[Vec<Token>]) -> Vec<Way> {
    let mut ways = vec![Way::default(); letters.len() + 1];
    if let Some(first) = ways.first_mut() {
        first.cost = Some((0, 0));
        first.sound = 0xcbf2_9ce4_8422_2325;
    }
    for (at, (letter, own)) in letters.iter().zip(tokens).enumerate() {
        let Some(here) = ways.get(at).cloned() else {
            continue;
        };
        let Some((left, words)) = here.cost else {
            continue;
        };
        for (index, token) in own.iter().enumerate() {
            // A letter that is read behind a word alone needs the word.
            if token.place == Place::After && here.from.1.is_none() {
                continue;
            }
            let sound = token
                .pieces
                .iter()
                .flatten()
                .fold(here.sound, |sound, (piece, _)| {
                    heard(sound, piece.reading.as_deref().unwrap_or(&piece.base))
                });
            relax(
                &mut ways,
                token.end,
                (left, words + 1),
                (at, Some(index)),
                sound,
            );
        }
        let mut buffer = [0; 4];
        let sound = heard(here.sound, letter.encode_utf8(&mut buffer));
        // A digit outside a word counts as one, so that 24時間 is one word and not 24 and 時間.
        let alone = (
            left + u32::from(is_kanji(*letter)),
            words + u32::from(is_digit(*letter)),
        );
        relax(&mut ways, at + 1, alone, (at, None), sound);
    }
    ways
}

fn relax(ways: &mut [Way], to: usize, cost: (u32, u32), from: (usize, Option<usize>), sound: u64) {
    let Some(way) = ways.get_mut(to) else { return };
    match way.cost {
        Some(best) if best < cost => {}
        Some(best) if best == cost => way.is_unsure |= way.sound != sound,
        _ => {
            *way = Way {
                cost: Some(cost),
                from,
                sound,
                is_unsure: false,
            }
        }
    }
}

/// What was heard so far and a further part, letter by letter, so that the cuts between words do not count (FNV-1a).
fn heard(before: u64, part: &str) -> u64 {
    part.chars().fold(before, |sound, letter| {
        (sound ^ u64::from(u32::from(letter))).wrapping_mul(0x0100_0000_01b3)
    })
}
