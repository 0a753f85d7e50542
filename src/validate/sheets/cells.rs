//! One cell becomes one value. What cannot be read stays as it is written and is said; nothing is guessed.

use crate::source::sheet::CellKind;
use crate::text::date::PartialDate;
use crate::text::width::{is_hyphen, nfkc};
use crate::text::{date, kana, time_of_day};
use jiff::civil::Time;

/// A text for readers: trimmed, single spaces, no empty lines.
pub(super) fn text(raw: &str) -> String {
    let lines = raw.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// A text on one line.
pub(super) fn line(raw: &str) -> String {
    raw.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a cell says that there is nothing: `-`, `－`, `なし` where it stands alone.
pub(super) fn is_nothing(raw: &str) -> bool {
    let plain = raw.trim();
    plain.is_empty()
        || plain
            .chars()
            .all(|letter| is_hyphen(letter) || letter == 'ｰ' || letter == '－')
}

/// Whether Excel has made a number of this text and lost digits: 1.01E+12.
pub(super) fn is_exponent(raw: &str) -> bool {
    // Nearly every cell is told apart here, without a copy of it.
    if raw.len() > 48 || !raw.contains(['E', 'e', 'Ｅ', 'ｅ']) {
        return false;
    }
    let plain = nfkc(raw.trim()).to_uppercase();
    let Some((digits, power)) = plain.split_once('E') else {
        return false;
    };
    let power = power.strip_prefix(['+', '-']).unwrap_or(power);
    let is_number = |text: &str| {
        !text.is_empty()
            && text
                .chars()
                .all(|letter| letter.is_ascii_digit() || letter == '.')
    };
    is_number(digits) && is_number(power) && digits.contains('.')
}

/// A day, or a first and a last one.
pub(super) fn days(raw: &str) -> Option<(String, Option<String>)> {
    let whole = line(raw);
    if date::parse(&whole).is_ok() {
        return Some((whole, None));
    }
    // Excel writes the time of midnight behind a day.
    if let Some((day, "00:00" | "00:00:00" | "0:00" | "0:00:00")) = whole.split_once(' ')
        && date::parse(day).is_ok()
    {
        return Some((day.to_owned(), None));
    }
    let (first, last) = range(&whole)?;
    let sound = |text: &str| date::parse(text).is_ok();
    (sound(first) && sound(last)).then(|| (first.to_owned(), Some(last.to_owned())))
}

/// A day and a time in one cell: `2026-01-29 13:30`.
pub(super) fn day_and_time(raw: &str) -> Option<(String, String)> {
    let whole = line(raw);
    let (day, clock) = whole.split_once(' ')?;
    date::parse(day).ok()?;
    Some((day.to_owned(), clock.to_owned()))
}

/// A day as it is compared and hashed.
pub(super) fn iso(raw: &str) -> Option<String> {
    let parsed: PartialDate = date::parse(&line(raw)).ok()?;
    date::iso(&parsed)
}

/// A time of day. Excel's fraction of a day is one; so is `9:00:00`.
pub(super) fn time(raw: &str, kind: CellKind) -> Option<String> {
    let plain = line(raw);
    if let Some(fraction) = fraction(&plain, kind) {
        return Some(fraction);
    }
    let without_seconds = match plain.rsplit_once([':', '：']) {
        Some((head, "00" | "００")) if head.contains([':', '：']) => head,
        _ => &plain,
    };
    time_of_day::parse(without_seconds).ok().map(clock)
}

/// `09:30`.
fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// 0.375 of a day is nine o'clock.
fn fraction(plain: &str, kind: CellKind) -> Option<String> {
    let value: f64 = match kind {
        CellKind::Number(value) => value,
        _ if plain.starts_with("0.") => plain.parse().ok()?,
        _ => return None,
    };
    if !(0.0..1.0).contains(&value) {
        return None;
    }
    let minutes = (value * 24.0 * 60.0).round();
    // A fraction that is no whole minute is no time.
    if (minutes - value * 24.0 * 60.0).abs() > 0.02 {
        return None;
    }
    let hours = (minutes / 60.0).floor();
    Some(format!("{hours:02}:{:02}", minutes - hours * 60.0))
}

/// A first and a last time: 13:30～15:00.
pub(super) fn times(raw: &str) -> Option<(String, String)> {
    let plain = line(raw);
    let (first, last) = range(&plain)?;
    let read = |text: &str| time(text, CellKind::Text);
    Some((read(first)?, read(last)?))
}

/// The two ends of a range.
fn range(text: &str) -> Option<(&str, &str)> {
    let (first, last) = text
        .split_once(['～', '〜', '~', '－', '―'])
        .or_else(|| text.split_once(" - "))
        .or_else(|| text.split_once("から"))?;
    let last = last.trim().strip_suffix("まで").unwrap_or(last);
    Some((first.trim(), last.trim()))
}

/// Items: separated by `;` `、` `,` `_` `・`, a slash or line breaks. The first of these that occurs
/// outside brackets separates all, so that 「糖尿病・内分泌内科」 among 「、」 stays whole.
pub(super) fn list(raw: &str) -> Vec<String> {
    const ORDER: [&[char]; 6] = [
        &['\n'],
        &[';', '；'],
        &['、', '，', ','],
        &['_', '＿'],
        &['/', '／'],
        &['・'],
    ];
    let separators = ORDER.iter().find(|signs| contains_outside(raw, signs));
    let Some(signs) = separators else {
        let one = line(raw);
        return if is_nothing(&one) {
            Vec::new()
        } else {
            vec![one]
        };
    };
    split_outside(raw, signs)
        .iter()
        .flat_map(|part| {
            if signs.contains(&'\n') {
                list(part)
            } else {
                vec![line(part)]
            }
        })
        .filter(|item| !is_nothing(item))
        .collect()
}

fn contains_outside(text: &str, signs: &[char]) -> bool {
    split_outside(text, signs).len() > 1
}

fn split_outside(text: &str, signs: &[char]) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut depth = 0_usize;
    for letter in text.chars() {
        match letter {
            '(' | '（' => depth += 1,
            ')' | '）' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && signs.contains(&letter) {
            parts.push(String::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(letter);
        }
    }
    parts
}

/// A reading in hiragana; signs and letters that are read as they stand stay. Kanji are no reading.
pub(super) fn reading(raw: &str) -> Option<String> {
    let plain = kana::to_hiragana(&line(raw));
    let is_kanji =
        |letter: char| matches!(letter, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}');
    let is_kana = |letter: char| matches!(letter, '\u{3041}'..='\u{3096}');
    (plain.chars().any(is_kana) && !plain.chars().any(is_kanji)).then_some(plain)
}

/// Degrees north or east.
pub(super) fn degrees(raw: &str) -> Option<f64> {
    let value: f64 = nfkc(raw.trim()).parse().ok()?;
    value.is_finite().then_some(value)
}

/// An address of the web.
pub(super) fn url(raw: &str) -> Option<String> {
    let plain = nfkc(raw.trim()).into_owned();
    let rest = plain
        .strip_prefix("https://")
        .or_else(|| plain.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    (!host.is_empty() && !plain.contains(char::is_whitespace)).then_some(plain)
}

/// Seven digits with a hyphen after the third.
pub(super) fn postal_code(raw: &str) -> Option<String> {
    let plain = nfkc(raw);
    let digits: String = plain.chars().filter(char::is_ascii_digit).collect();
    let rest = |letter: char| {
        letter.is_ascii_digit() || letter.is_whitespace() || is_hyphen(letter) || letter == '〒'
    };
    let (head, tail) = digits.split_at_checked(3)?;
    (digits.len() == 7 && plain.chars().all(rest)).then(|| format!("{head}-{tail}"))
}

/// Whether a mark in a weekday's column says that it is open; none where it says something else.
pub(super) fn mark(raw: &str) -> Option<bool> {
    match nfkc(raw.trim()).as_ref() {
        "○" | "◯" | "〇" | "●" | "◎" | "O" | "o" | "可" | "有" | "1" => Some(true),
        "" | "×" | "✕" | "✖" | "x" | "X" | "休" | "休診" | "休み" | "/" | "0" | "無" => {
            Some(false)
        }
        other if is_nothing(other) => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_every_make() {
        let rows = [
            ("9:00:00", CellKind::Text, Some("09:00")),
            ("9：00", CellKind::Text, Some("09:00")),
            ("0.375", CellKind::Text, Some("09:00")),
            (
                "0.7708333333333334",
                CellKind::Number(0.770_833_333_333_333_4),
                Some("18:30"),
            ),
            ("22：00 ※日曜は17：00まで", CellKind::Text, None),
            ("0.1234567", CellKind::Text, None),
        ];
        for (raw, kind, expected) in rows {
            assert_eq!(time(raw, kind).as_deref(), expected, "{raw}");
        }
        assert_eq!(
            times("13：30～15：00"),
            Some(("13:30".into(), "15:00".into()))
        );
    }

    #[test]
    fn lists_keep_brackets_and_names_whole() {
        let rows: [(&str, &[&str]); 5] = [
            ("内科;外科", &["内科", "外科"]),
            ("内科、糖尿病・内分泌内科", &["内科", "糖尿病・内分泌内科"]),
            (
                "外科_消化器内科（胃腸内科）_放射線科",
                &["外科", "消化器内科（胃腸内科）", "放射線科"],
            ),
            ("内科（循環器、呼吸器）", &["内科（循環器、呼吸器）"]),
            ("-", &[]),
        ];
        for (raw, expected) in rows {
            assert_eq!(list(raw), expected, "{raw}");
        }
    }

    #[test]
    fn damage_and_nothing_are_told() {
        assert!(is_exponent("1.01321E+12") && is_exponent("3.00002Ｅ＋１２"));
        assert!(!is_exponent("E12") && !is_exponent("3E5F") && !is_exponent("1013210000000"));
        assert!(is_nothing(" － ") && !is_nothing("無し"));
        assert_eq!(days("2025/6/8"), Some(("2025/6/8".into(), None)));
        assert_eq!(
            days("2025/6/8～2025/6/10"),
            Some(("2025/6/8".into(), Some("2025/6/10".into())))
        );
        assert_eq!(days("1月7日(火)"), None);
        assert_eq!(postal_code("〒7540021").as_deref(), Some("754-0021"));
        assert_eq!(postal_code("75400"), None);
        assert_eq!(
            reading("ﾐﾈｼﾘﾂﾋﾞｮｳｲﾝ").as_deref(),
            Some("みねしりつびょういん")
        );
        assert_eq!(reading("2025年度　おはなし"), None);
    }
}
