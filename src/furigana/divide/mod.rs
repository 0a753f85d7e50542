//! Divides a text into words, and keeps the readings of those stretches of kanji that are divided wholly and in one way.
//!
//! Of all ways the one counts that leaves the fewest kanji over, then the one with the fewest words. Two ways as good as
//! each other that sound differently leave a stretch unread.

mod fill;
mod tokens;
mod ways;

use super::align::Piece;
use super::dictionary::Reader;
use super::letters::{is_in_stretch, is_kanji};
use super::lexicon::Lexicon;
use fill::Text;
use tokens::{Token, tokens};
use ways::{Way, ways};

/// A stretch of kanji and digits in a text, as far as its words reach: with the kana of 受ける, the whole of 入れ歯.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// The byte at which it begins.
    pub at: usize,
    /// How it is written.
    pub text: String,
    /// Its pieces with their levels (a school year, 7, or 9 for a name); nothing where it is not read.
    pub pieces: Option<Vec<(Piece, u8)>>,
}

/// The stretches of a text with kanji in them, in order. Of two lexicons that know a word the first one counts.
/// What they leave open a dictionary may fill.
pub fn units(text: &str, lexicons: &[&Lexicon], dictionary: Option<&mut Reader<'_>>) -> Vec<Unit> {
    if !text.chars().any(is_kanji) {
        return Vec::new();
    }
    let letters: Vec<char> = text.chars().collect();
    let tokens = tokens(text, &letters, lexicons);
    let ways = ways(&letters, &tokens);
    let (path, unsure) = best(&letters, &tokens, &ways);
    let text = Text {
        letters: &letters,
        tokens: &tokens,
        path: &path,
        lexicons,
    };
    collect(&text, &unsure, dictionary)
}

/// The words of the best way, and at which letters it is one of two.
fn best<'a>(
    letters: &[char],
    tokens: &'a [Vec<Token>],
    ways: &[Way],
) -> (Vec<(usize, &'a Token)>, Vec<bool>) {
    let mut path: Vec<(usize, &Token)> = Vec::new();
    let mut unsure = vec![false; letters.len() + 1];
    let mut at = letters.len();
    while let Some(way) = ways.get(at).filter(|_| at > 0) {
        if let Some(slot) = unsure.get_mut(at) {
            *slot = way.is_unsure;
        }
        let (from, index) = way.from;
        if let Some(token) = index.and_then(|index| tokens.get(from)?.get(index)) {
            path.push((from, token));
        }
        at = from;
    }
    path.reverse();
    (path, unsure)
}

/// What of the best way lies in each stretch.
fn collect(text: &Text<'_>, unsure: &[bool], mut dictionary: Option<&mut Reader<'_>>) -> Vec<Unit> {
    let (letters, path) = (text.letters, text.path);
    let mut morphemes = None;
    let mut found = Vec::new();
    let (mut start, mut offset) = (0, 0);
    while let Some(letter) = letters.get(start) {
        if !is_in_stretch(*letter) {
            start += 1;
            offset += letter.len_utf8();
            continue;
        }
        let mut end = reach(letters, start, path);
        let sure = !unsure
            .get(start + 1..=end)
            .unwrap_or_default()
            .contains(&true);
        let mut read = sure.then(|| pieces(letters, start, end, path)).flatten();
        if let Some(reader) = dictionary.as_deref_mut().filter(|_| sure && read.is_none()) {
            let morphemes = morphemes.get_or_insert_with(|| reader.morphemes(letters));
            if let Some((to, filled)) = text.fill(morphemes, start) {
                (end, read) = (to, Some(filled));
            }
        }
        let own = letters.get(start..end).unwrap_or_default();
        if own.iter().copied().any(is_kanji) {
            found.push(Unit {
                at: offset,
                text: own.iter().collect(),
                pieces: read,
            });
        }
        offset += own.iter().copied().map(char::len_utf8).sum::<usize>();
        start = end;
    }
    found
}

/// How far a stretch and the words in it reach.
fn reach(letters: &[char], start: usize, path: &[(usize, &Token)]) -> usize {
    let stretch = |from: usize| {
        let rest = letters.get(from..).unwrap_or_default();
        from + rest
            .iter()
            .take_while(|letter| is_in_stretch(**letter))
            .count()
    };
    let mut end = stretch(start);
    for (from, token) in path {
        if *from < end && token.end > end {
            let kanji_last = letters
                .get(token.end - 1)
                .copied()
                .is_some_and(is_in_stretch);
            end = if kanji_last {
                stretch(token.end)
            } else {
                token.end
            };
        }
    }
    end
}

/// The pieces of a stretch; nothing where a kanji is left over.
fn pieces(
    letters: &[char],
    start: usize,
    end: usize,
    path: &[(usize, &Token)],
) -> Option<Vec<(Piece, u8)>> {
    let mut found: Vec<(Piece, u8)> = Vec::new();
    let mut at = start;
    let between = |from: usize, to: usize, found: &mut Vec<(Piece, u8)>| {
        let part = letters.get(from..to).unwrap_or_default();
        if !part.is_empty() {
            found.push((Piece::plain(part.iter().collect::<String>()), 0));
        }
        !part.iter().copied().any(is_kanji)
    };
    for (from, token) in path
        .iter()
        .filter(|(from, token)| token.end > start && *from < end)
    {
        if *from > at && !between(at, *from, &mut found) {
            return None;
        }
        let mut place = *from;
        for (piece, level) in token.pieces.as_ref()? {
            // The kana before the stretch, as in お尋ね, are not its own.
            if place >= start {
                found.push((piece.clone(), *level));
            }
            place += piece.base.chars().count();
        }
        at = token.end;
    }
    between(at, end, &mut found).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::super::{Origin, Words, general};
    use super::*;

    fn shown(text: &str) -> String {
        let mut words = Words::default();
        for (word, reading) in [
            ("上尾", "あげお"),
            ("上尾市", "あげおし"),
            ("北本", "きたもと"),
            ("鶴ヶ島市", "つるがしまし"),
            ("角田", "すみだ"),
            ("幸手", "さって"),
            ("緑", "みどり"),
            ("大和", "やまと"),
            ("和田", "わだ"),
        ] {
            words.add(word, reading, Origin::Readings);
        }
        let own = words.lexicon();
        let mut out = String::new();
        let mut at = 0;
        for unit in units(text, &[&own, general()], None) {
            out.push_str(text.get(at..unit.at).unwrap());
            at = unit.at + unit.text.len();
            match unit.pieces {
                None => out.push_str(&unit.text),
                Some(pieces) => {
                    for (piece, _) in pieces {
                        out.push_str(&piece.base);
                        if let Some(reading) = piece.reading {
                            out.extend(["(", &reading, ")"]);
                        }
                    }
                }
            }
        }
        out.push_str(text.get(at..).unwrap());
        out
    }

    #[test]
    fn words_are_read_where_a_stretch_is_divided_wholly() {
        assert_eq!(
            shown("上尾市の相談窓口"),
            "上尾市(あげおし)の相談(そうだん)窓口(まどぐち)"
        );
        assert_eq!(shown("北本町と川上尾"), "北本町と川上尾");
        assert_eq!(shown("鶴ヶ島市役所"), "鶴ヶ島市役所");
        assert_eq!(
            shown("話し合いを受ける。"),
            "話(はな)し合(あ)いを受(う)ける。"
        );
        assert_eq!(shown("入れ歯"), "入(い)れ歯(ば)");
        assert_eq!(shown("お尋ねください"), "お尋(たず)ねください");
        assert_eq!(
            shown("令和8年1月29日（木曜日）午後1時30分"),
            "令和(れいわ)8年(はちねん)1月(いちがつ)29日(にじゅうくにち)（木曜日(もくようび)）午後(ごご)1時(いちじ)30分(さんじゅっぷん)"
        );
        assert_eq!(
            shown("毎月第1月曜日"),
            "毎月(まいつき)第1(だいいち)月曜日(げつようび)"
        );
    }

    #[test]
    fn what_could_be_read_otherwise_is_not() {
        assert_eq!(shown("大和田"), "大和田");
        assert_eq!(shown("緑地と緑"), "緑地と緑(みどり)");
        assert_eq!(shown("1日1回"), "1日1回");
    }

    #[test]
    fn a_letter_behind_a_word_needs_the_word() {
        assert_eq!(shown("利用者"), "利用(りよう)者(しゃ)");
        assert_eq!(shown("若者"), "若者");
        assert_eq!(shown("飲み薬とお薬"), "飲(の)み薬とお薬(くすり)");
        assert_eq!(
            shown("医療を受ける方、24時間"),
            "医療(いりょう)を受(う)ける方、24時間(にじゅうよじかん)"
        );
    }
}
