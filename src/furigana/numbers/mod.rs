//! Numbers with their counters, read by rule: 4月 しがつ, 2日 ふつか, 1人 ひとり, 9時 くじ, 3回 さんかい.

mod spoken;

use super::align::Piece;
use super::letters::is_digit;
use spoken::Sound::{Day, Days, Hour, Month, Plain};
use spoken::{COUNTERS, counter_of, read, spoken};

/// The numbers that begin at `at`, with their pieces and where they end: 第1 and 第1回 both.
pub(super) fn numbers(letters: &[char], at: usize) -> Vec<(Vec<Piece>, usize)> {
    let ordinal = letters.get(at) == Some(&'第');
    let first = at + usize::from(ordinal);
    let begins = letters.get(first).copied().is_some_and(is_digit);
    if !begins || (!ordinal && !may_begin(letters, at)) {
        return Vec::new();
    }
    let Some((value, behind)) = value(letters, first) else {
        return Vec::new();
    };
    let counted = counted(letters, at, ordinal, (value, behind));
    let alone: Option<String> = letters.get(at..behind).map(|part| part.iter().collect());
    let alone = alone
        .filter(|_| ordinal && (1..100).contains(&value))
        .map(|alone| {
            let reading = format!("だい{}", spoken(value, Plain));
            (vec![Piece::read(alone, reading)], behind)
        });
    counted.into_iter().chain(alone).collect()
}

/// A number with its counter.
fn counted(
    letters: &[char],
    at: usize,
    ordinal: bool,
    (value, behind): (u32, usize),
) -> Option<(Vec<Piece>, usize)> {
    let rest = letters.get(behind..)?;
    let begins = |text: &str| {
        rest.iter()
            .copied()
            .take(text.chars().count())
            .eq(text.chars())
    };
    let (text, kana, sound) = COUNTERS.iter().find(|(text, ..)| begins(text))?;
    if ordinal && matches!(sound, Month | Day | Days | Hour) {
        return None;
    }
    let end = behind + text.chars().count();
    let after_month = at.checked_sub(1).and_then(|before| letters.get(before)) == Some(&'月');
    let reading = read(value, kana, *sound, after_month)?;
    let part = |range: std::ops::Range<usize>| {
        letters
            .get(range)
            .map(|part| part.iter().collect::<String>())
    };
    if value >= 100 {
        // A long reading over a few digits would hide more than it tells: the counter alone is read.
        let counter = Piece::read(part(behind..end)?, counter_of(value, kana, *sound));
        return Some((vec![Piece::plain(part(at..behind)?), counter], end));
    }
    let ordinal = if ordinal { "だい" } else { "" };
    Some((
        vec![Piece::read(part(at..end)?, format!("{ordinal}{reading}"))],
        end,
    ))
}

/// Not in the middle of a number, nor behind another number and a sign: 「2、3人」 and 「1.5時間」 are read otherwise.
fn may_begin(letters: &[char], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).and_then(|at| letters.get(at)).copied();
    match before(1) {
        Some(letter) if is_digit(letter) => false,
        Some(
            '、' | '・' | ',' | '，' | '.' | '．' | '〜' | '～' | '-' | '−' | '–' | '―' | 'ー'
            | '/' | '／' | ':' | '：' | '~',
        ) => !before(2).is_some_and(is_digit),
        _ => true,
    }
}

/// The value of the digits, with commas between groups of three, and where they end.
fn value(letters: &[char], at: usize) -> Option<(u32, usize)> {
    let digit = |at: usize| {
        let letter = *letters.get(at)?;
        letter.to_digit(10).or_else(|| {
            u32::from(letter)
                .checked_sub(u32::from('０'))
                .filter(|digit| *digit < 10)
        })
    };
    let (mut value, mut end, start) = (0_u32, at, at);
    loop {
        if let Some(digit) = digit(end) {
            value = value.checked_mul(10)?.checked_add(digit)?;
            end += 1;
        } else if end > start
            && matches!(letters.get(end), Some(',' | '，'))
            && (1..=3).all(|on| digit(end + on).is_some())
        {
            end += 1;
        } else {
            return Some((value, end));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        let letters: Vec<char> = text.chars().collect();
        let Some((pieces, end)) = numbers(&letters, 0).into_iter().next() else {
            return "-".to_owned();
        };
        assert_eq!(end, letters.len(), "{text}");
        pieces
            .iter()
            .map(|piece| piece.reading.clone().unwrap_or_else(|| piece.base.clone()))
            .collect()
    }

    #[test]
    fn counters_and_dates_are_read_by_rule() {
        for (text, reading) in [
            ("1月", "いちがつ"),
            ("4月", "しがつ"),
            ("7月", "しちがつ"),
            ("9月", "くがつ"),
            ("１０月", "じゅうがつ"),
            ("13月", "-"),
            ("2日", "ふつか"),
            ("8日", "ようか"),
            ("11日", "じゅういちにち"),
            ("14日", "じゅうよっか"),
            ("17日", "じゅうしちにち"),
            ("20日", "はつか"),
            ("24日", "にじゅうよっか"),
            ("29日", "にじゅうくにち"),
            ("1日", "-"),
            ("3日間", "みっかかん"),
            ("1日間", "いちにちかん"),
            ("1人", "ひとり"),
            ("2人", "ふたり"),
            ("4人", "よにん"),
            ("20人", "にじゅうにん"),
            ("21人", "にじゅういちにん"),
            ("0人", "-"),
            ("4時", "よじ"),
            ("7時", "しちじ"),
            ("9時", "くじ"),
            ("0時", "れいじ"),
            ("9時半", "くじはん"),
            ("24時間", "にじゅうよじかん"),
            ("1分", "いっぷん"),
            ("5分", "ごふん"),
            ("10分", "じゅっぷん"),
            ("30分", "さんじゅっぷん"),
            ("45分", "よんじゅうごふん"),
            ("1回", "いっかい"),
            ("3回", "さんかい"),
            ("8回", "はっかい"),
            ("6か月", "ろっかげつ"),
            ("1か所", "いっかしょ"),
            ("1週間", "いっしゅうかん"),
            ("65歳", "ろくじゅうごさい"),
            ("8歳", "はっさい"),
            ("1丁目", "いっちょうめ"),
            ("3本", "さんぼん"),
            ("5件", "ごけん"),
            ("4年", "よねん"),
            ("7年度", "ななねんど"),
            ("14年間", "じゅうよねんかん"),
            ("4円", "よえん"),
            ("50名", "ごじゅうめい"),
            ("2025年", "2025ねん"),
            ("1,200人", "1,200にん"),
            ("100本", "100ぽん"),
            ("第4", "だいよん"),
            ("第1回", "だいいっかい"),
        ] {
            assert_eq!(said(text), reading, "{text}");
        }
    }

    #[test]
    fn the_first_of_a_month_is_known_behind_the_month() {
        let letters: Vec<char> = "10月1日".chars().collect();
        let pieces = vec![Piece::read("1日", "ついたち")];
        assert_eq!(numbers(&letters, 3), vec![(pieces, 5)]);
    }

    #[test]
    fn parts_of_a_span_are_not_read() {
        for text in ["2、3人", "1.5時間", "1〜2人"] {
            let letters: Vec<char> = text.chars().collect();
            assert_eq!(numbers(&letters, 2), Vec::new(), "{text}");
        }
    }
}
