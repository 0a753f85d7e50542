//! Numbers with their counters, read by rule: 4月 しがつ, 2日 ふつか, 1人 ひとり, 9時 くじ, 3回 さんかい.

use super::align::Piece;
use super::letters::is_digit;

/// How a counter and the number before it change each other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sound {
    /// Neither changes: 名, 枚.
    Plain,
    /// いっかい, ろっかい, はっかい, じゅっかい.
    Ka,
    /// いっさい, はっさい, じゅっさい.
    Sa,
    /// いっぷん, さんぷん, よんぷん.
    Fun,
    /// いっぽん, さんぼん.
    Hon,
    /// よねん.
    Year,
    /// しがつ, しちがつ, くがつ; 1 to 12.
    Month,
    /// ふつか, とおか, じゅうよっか.
    Day,
    /// ふつかかん, いちにちかん.
    Days,
    /// ひとり, ふたり, よにん.
    People,
    /// よじ, しちじ, くじ.
    Hour,
}

use Sound::{Day, Days, Fun, Hon, Hour, Ka, Month, People, Plain, Sa, Year};

/// Counters with their readings. A longer one stands before what it begins with.
const COUNTERS: &[(&str, &str, Sound)] = &[
    ("年度末", "ねんどまつ", Year),
    ("年度", "ねんど", Year),
    ("年間", "ねんかん", Year),
    ("年", "ねん", Year),
    ("月号", "がつごう", Month),
    ("月末", "がつまつ", Month),
    ("月分", "がつぶん", Month),
    ("月", "がつ", Month),
    ("か月間", "かげつかん", Ka),
    ("か月", "かげつ", Ka),
    ("カ月", "かげつ", Ka),
    ("ヶ月", "かげつ", Ka),
    ("ヵ月", "かげつ", Ka),
    ("か所", "かしょ", Ka),
    ("カ所", "かしょ", Ka),
    ("ヶ所", "かしょ", Ka),
    ("箇所", "かしょ", Ka),
    ("日間", "かかん", Days),
    ("日", "にち", Day),
    ("人", "にん", People),
    ("時間", "じかん", Hour),
    ("時半", "じはん", Hour),
    ("時", "じ", Hour),
    ("分間", "ふんかん", Fun),
    ("分", "ふん", Fun),
    ("週間", "しゅうかん", Sa),
    ("歳", "さい", Sa),
    ("種類", "しゅるい", Sa),
    ("世帯", "せたい", Sa),
    ("丁目", "ちょうめ", Sa),
    ("冊", "さつ", Sa),
    ("点", "てん", Sa),
    ("回", "かい", Ka),
    ("件", "けん", Ka),
    ("個", "こ", Ka),
    ("本", "ほん", Hon),
    ("名", "めい", Plain),
    ("枚", "まい", Plain),
    ("番地", "ばんち", Plain),
    ("番", "ばん", Plain),
    ("号", "ごう", Plain),
    ("度", "ど", Plain),
    ("割", "わり", Plain),
    ("倍", "ばい", Plain),
    ("円", "えん", Year),
    ("行目", "ぎょうめ", Plain),
    ("列", "れつ", Plain),
    ("章", "しょう", Sa),
    ("次", "じ", Plain),
];

/// Days with readings of their own.
const DAYS: [(u32, &str); 12] = [
    (2, "ふつか"),
    (3, "みっか"),
    (4, "よっか"),
    (5, "いつか"),
    (6, "むいか"),
    (7, "なのか"),
    (8, "ようか"),
    (9, "ここのか"),
    (10, "とおか"),
    (14, "じゅうよっか"),
    (20, "はつか"),
    (24, "にじゅうよっか"),
];

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

/// The reading of a number below a hundred with its counter; nothing where it depends on what is meant.
fn read(value: u32, kana: &str, sound: Sound, after_month: bool) -> Option<String> {
    match sound {
        Month if !(1..=12).contains(&value) => return None,
        Day if value == 1 => return after_month.then(|| "ついたち".to_owned()),
        Day | Days => {
            if let Some((_, day)) = DAYS.iter().find(|(day, _)| *day == value) {
                return Some(if sound == Days {
                    format!("{day}かん")
                } else {
                    (*day).to_owned()
                });
            }
            let days = if sound == Days {
                "にちかん"
            } else {
                "にち"
            };
            return (value > 0).then(|| format!("{}{days}", spoken(value, sound)));
        }
        People if value == 1 => return Some("ひとり".to_owned()),
        People if value == 2 => return Some("ふたり".to_owned()),
        Hour if value == 0 => return Some(format!("れい{kana}")),
        _ if value == 0 => return None,
        _ => {}
    }
    Some(format!(
        "{}{}",
        spoken(value, sound),
        counter_of(value, kana, sound)
    ))
}

/// The counter as it sounds behind a number.
fn counter_of(value: u32, kana: &str, sound: Sound) -> String {
    let last = last_part(value);
    let (first, rest) = kana.split_at(kana.chars().next().map_or(0, char::len_utf8));
    let first = match (sound, last) {
        (Fun, 1 | 3 | 4 | 6 | 8 | 10 | 100 | 1000 | 10_000) | (Hon, 1 | 6 | 8 | 10 | 100) => {
            if first == "ふ" {
                "ぷ"
            } else {
                "ぽ"
            }
        }
        (Hon, 3 | 1000 | 10_000) => "ぼ",
        (Days, _) => return "にちかん".to_owned(),
        _ => first,
    };
    format!("{first}{rest}")
}

/// What a number ends with when it is spoken: its last digit, or ten, a hundred, a thousand, ten thousand.
fn last_part(value: u32) -> u32 {
    let unit = [1, 10, 100, 1000]
        .into_iter()
        .find(|unit| !(value / unit).is_multiple_of(10));
    match unit {
        Some(1) => value % 10,
        Some(unit) => unit,
        None => 10_000,
    }
}

/// A number below a hundred before a counter.
fn spoken(value: u32, sound: Sound) -> String {
    const DIGITS: [&str; 10] = [
        "",
        "いち",
        "に",
        "さん",
        "よん",
        "ご",
        "ろく",
        "なな",
        "はち",
        "きゅう",
    ];
    let digit = |digit: u32| DIGITS.get(digit as usize).copied().unwrap_or_default();
    let (tens, ones) = (value / 10, value % 10);
    let short = matches!(sound, Ka | Sa | Fun | Hon);
    let tens = match (tens, ones) {
        (0, _) => String::new(),
        (tens, ones) => {
            let ten = if ones == 0 && short {
                "じゅっ"
            } else {
                "じゅう"
            };
            if tens == 1 {
                ten.to_owned()
            } else {
                format!("{}{ten}", digit(tens))
            }
        }
    };
    let ones = match (ones, sound) {
        (1, _) if short => "いっ",
        (6, Ka | Fun | Hon) => "ろっ",
        (8, _) if short => "はっ",
        (4, Year | People | Hour) => "よ",
        (4, Month) => "し",
        (7, Month | Hour | Day | Days) => "しち",
        (9, Month | Hour | Day | Days) => "く",
        (ones, _) => digit(ones),
    };
    format!("{tens}{ones}")
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
