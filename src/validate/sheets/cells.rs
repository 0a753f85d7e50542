//! One cell becomes one value. What cannot be read stays as it is written and is said; nothing is guessed.

use crate::text::date::PartialDate;
use crate::text::event_date::{self, EventDate};
use crate::text::width::{is_hyphen, nfkc};
use crate::text::{damage, date, hours, kana, lists, phones};
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

/// Whether Excel has lost what a cell said: 1.01E+12, #REF!.
pub(super) fn is_lost(raw: &str) -> bool {
    damage::is_scientific(raw) || damage::is_error_value(raw.trim())
}

/// A day, or a first and a last one, as they are compared; a text that is one day stays as written.
pub(super) fn days(raw: &str) -> Option<(String, Option<String>)> {
    let whole = line(raw);
    // Excel writes the time of midnight behind a day.
    let day = match whole.split_once(' ') {
        Some((day, "00:00" | "00:00:00" | "0:00" | "0:00:00")) => day,
        _ => &whole,
    };
    match event_date::parse(day)? {
        EventDate::Dated(found) => Some((written(day, &found), None)),
        EventDate::Days { from, to } => Some((from.to_string(), Some(to.to_string()))),
        _ => None,
    }
}

/// A date as it was written where that is read again, else in ISO form.
fn written(text: &str, found: &PartialDate) -> String {
    let iso = || date::iso(found).filter(|_| date::parse(text).is_err());
    iso().unwrap_or_else(|| text.to_owned())
}

/// Days without a year in a fiscal year.
pub(super) fn days_of_year(raw: &str, fiscal_year: i16) -> Option<(String, Option<String>)> {
    let of = |day: event_date::MonthDay| day.in_fiscal_year(fiscal_year).ok();
    match event_date::parse(raw)? {
        EventDate::MonthDay(day) => Some((of(day)?.to_string(), None)),
        EventDate::MonthDays { from, to } => {
            let (from, to) = (of(from)?, of(to)?);
            (from < to).then(|| (from.to_string(), Some(to.to_string())))
        }
        _ => None,
    }
}

/// The month of a text such as 令和7年10月中旬, which says less than a day and more than a month.
pub(super) fn month_of_third(raw: &str) -> Option<String> {
    match event_date::parse(raw)? {
        EventDate::Third {
            year: Some(year),
            month,
            ..
        } => Some(format!("{year}-{month:02}")),
        _ => None,
    }
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
pub(super) fn time(raw: &str) -> Option<String> {
    hours::time(raw).ok().map(clock)
}

/// `09:30`.
fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

/// A first and a last time: 13:30～15:00.
pub(super) fn times(raw: &str) -> Option<(String, String)> {
    match hours::parse(raw).ok()?.as_slice() {
        [only] if only.days.is_none() => Some((clock(only.from), clock(only.to))),
        _ => None,
    }
}

/// Items of a cell, each on one line.
pub(super) fn list(raw: &str) -> Vec<String> {
    let parts = lists::split(raw).into_iter().map(line);
    parts.filter(|item| !is_nothing(item)).collect()
}

/// Names of a cell, which may hold middle dots and strokes themselves: only clear signs separate them.
pub(super) fn names(raw: &str) -> Vec<String> {
    let parts = raw.split([';', '；', '、', '，', ',', '\n']).map(line);
    parts.filter(|item| !is_nothing(item)).collect()
}

/// The numbers of a cell for a telephone, told apart by what they are for.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Numbers {
    /// The number that is called: the first without a word of its own beside it, else the first.
    pub(super) call: Option<String>,
    /// Its extension.
    pub(super) extension: Option<String>,
    /// The first fax number. Nobody is to call it.
    pub(super) fax: Option<String>,
    /// Whether the cell says more than these.
    pub(super) more: bool,
}

/// Reads a cell of numbers; none where one part of it is not clear.
pub(super) fn numbers(raw: &str) -> Option<Numbers> {
    let found = phones::parse_many(raw);
    let mut calls = found.iter().filter(|one| !one.fax);
    let plain = calls.clone().find(|one| one.label.is_none());
    let call = plain.or_else(|| calls.next());
    let mut faxes = found.iter().filter(|one| one.fax);
    let fax = faxes.next();
    let n_kept = usize::from(call.is_some()) + usize::from(fax.is_some());
    let label = call.is_some_and(|one| one.label.is_some());
    (!found.is_empty()).then(|| Numbers {
        call: call.map(|one| one.phone.shown.clone()),
        extension: call.and_then(|one| one.extension.clone()),
        fax: fax.map(|one| one.phone.shown.clone()),
        more: found.len() > n_kept || label,
    })
}

/// A reading in hiragana; signs and letters that are read as they stand stay. Kanji are no reading.
pub(super) fn reading(raw: &str) -> Option<String> {
    let plain = kana::to_hiragana(&line(raw));
    let is_kanji =
        |letter: char| matches!(letter, '\u{4e00}'..='\u{9fff}' | '\u{3400}'..='\u{4dbf}');
    let is_kana = |letter: char| matches!(letter, '\u{3041}'..='\u{3096}');
    (plain.chars().any(is_kana) && !plain.chars().any(is_kanji)).then_some(plain)
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
    use proptest::prelude::*;

    #[test]
    fn times_of_every_make() {
        let rows = [
            ("9:00:00", Some("09:00")),
            ("9：00", Some("09:00")),
            ("0.375", Some("09:00")),
            ("0.7708333333333334", Some("18:30")),
            ("22：00 ※日曜は17：00まで", None),
            ("0.1234567", None),
        ];
        for (raw, expected) in rows {
            assert_eq!(time(raw).as_deref(), expected, "{raw}");
        }
        assert_eq!(
            times("13：30～15：00"),
            Some(("13:30".into(), "15:00".into()))
        );
    }

    #[test]
    fn lists_keep_brackets_and_names_whole() {
        let rows: [(&str, &[&str]); 3] = [
            ("内科;外科", &["内科", "外科"]),
            ("内科、糖尿病・内分泌内科", &["内科", "糖尿病・内分泌内科"]),
            ("-", &[]),
        ];
        for (raw, expected) in rows {
            assert_eq!(list(raw), expected, "{raw}");
        }
    }

    #[test]
    fn a_fax_number_is_never_the_one_to_call() {
        let rows = [
            (
                "TEL 048-123-4567\nFAX 048-123-4568",
                (Some("048-123-4567"), Some("048-123-4568"), false),
            ),
            ("FAX 048-123-4568", (None, Some("048-123-4568"), false)),
            (
                "予約:048-123-4568、048-123-4567",
                (Some("048-123-4567"), None, true),
            ),
            ("予約:048-123-4568", (Some("048-123-4568"), None, true)),
        ];
        for (raw, expected) in rows {
            let found = numbers(raw).unwrap();
            let found = (found.call.as_deref(), found.fax.as_deref(), found.more);
            assert_eq!(found, expected, "{raw}");
        }
        assert_eq!(numbers("048-123-4567～8"), None);
    }

    #[test]
    fn days_are_read_with_their_year_only() {
        assert!(is_nothing(" － ") && !is_nothing("無し"));
        assert_eq!(days("2025/6/8"), Some(("2025/6/8".into(), None)));
        let both = Some(("2025-06-08".into(), Some("2025-06-10".into())));
        assert_eq!(days("2025/6/8～2025/6/10"), both);
        assert_eq!(days("2025年6月8日(日)～10日(火)"), both);
        assert_eq!(days("1月7日(火)"), None);
        assert_eq!(
            days_of_year("1月7日(火)", 2024),
            Some(("2025-01-07".into(), None))
        );
        assert_eq!(days_of_year("1月7日(火)", 2025), None, "no Tuesday");
        assert_eq!(
            month_of_third("令和7年10月中旬").as_deref(),
            Some("2025-10")
        );
        assert_eq!(
            reading("ﾐﾈｼﾘﾂﾋﾞｮｳｲﾝ").as_deref(),
            Some("みねしりつびょういん")
        );
        assert_eq!(reading("2025年度　おはなし"), None);
    }

    /// Any text, and texts made of what cells are made of, which random letters never hit.
    fn cell() -> impl Strategy<Value = String> {
        prop_oneof![
            any::<String>(),
            "[0-9０-９:：.時分半午前後～〜ー -]{0,16}",
            "[0-9０-９RHS令和元年度月日末上中下旬（）()木/.～ -]{0,16}",
            "[0-9０-９TELFAX電話内線予約代表()（）:：、/ \n-]{0,32}",
            "[内外小児歯科・、,;；_/（）() \n-]{0,16}",
            "[ァ-ヺｦ-ﾟぁ-ゖー亜A-Z0-9 ]{0,12}",
            "(https?|ｈｔｔｐ)?://[a-zａ-ｚ./?# 医]{0,12}",
            "[0-9#.]{1,3}[Ee][+-][0-9]{1,3}",
        ]
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(raw in cell(), year in any::<i16>()) {
            let _ = (is_nothing(&raw), is_lost(&raw), mark(&raw), names(&raw), list(&raw));
            let _ = (days_of_year(&raw, year), month_of_third(&raw), day_and_time(&raw));
            let _ = (days(&raw), iso(&raw), time(&raw), times(&raw), numbers(&raw), reading(&raw), url(&raw));
        }

        #[test]
        fn what_was_read_is_read_again_as_the_same(raw in cell()) {
            let again = |read: fn(&str) -> Option<String>| {
                let value = read(&raw);
                (value.as_deref().and_then(read), value)
            };
            for read in [iso, time, reading, url] {
                let (second, first) = again(read);
                prop_assert_eq!(second, first);
            }
            prop_assert_eq!(text(&text(&raw)), text(&raw));
            prop_assert_eq!(line(&line(&raw)), line(&raw));
            if let Some((from, to)) = times(&raw) {
                prop_assert_eq!(times(&format!("{from}～{to}")), Some((from, to)));
            }
            if let Some((from, to)) = days(&raw) {
                let shown = to.as_ref().map_or(from.clone(), |to| format!("{from}～{to}"));
                prop_assert_eq!(days(&shown), Some((from, to)));
            }
            if let Some(found) = numbers(&raw) {
                for number in found.call.iter().chain(&found.fax) {
                    let again = numbers(number).and_then(|found| found.call);
                    prop_assert_eq!(again.as_ref(), Some(number));
                }
            }
            let items = names(&raw);
            prop_assert_eq!(names(&items.join(";")), items);
        }

        #[test]
        fn items_are_no_lists_of_nothing(raw in cell()) {
            for item in list(&raw) {
                prop_assert!(!is_nothing(&item));
                prop_assert_eq!(&line(&item), &item);
            }
        }
    }
}
