//! Phrases that say when something comes again: what is read, what it means, and that an independent
//! implementation of RFC 5545 gives the same days.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a failed step is a failed test"
)]

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday, date};
use kairan::recur::{self, Days, Months, Phrase, Rule, expand, rrule, show};
use proptest::prelude::*;

/// A phrase, and what it is in words.
const READ: &[(&str, &str)] = &[
    (
        "毎月第4木曜日 14:00-16:00",
        "毎月第4木曜日 午後2時から午後4時まで",
    ),
    ("毎月1回（第4木曜日）", "毎月第4木曜日"),
    ("毎月第２・４土曜", "毎月第2土曜日・第4土曜日"),
    ("第2・4土曜", "毎月第2土曜日・第4土曜日"),
    ("第二、第四土曜日", "毎月第2土曜日・第4土曜日"),
    (
        "毎月 第1水曜日と第3水曜日 午前10時～正午",
        "毎月第1水曜日・第3水曜日 午前10時から正午まで",
    ),
    (
        "月2回（第1・3火曜日）13時30分～15時",
        "毎月第1火曜日・第3火曜日 午後1時30分から午後3時まで",
    ),
    ("毎週水曜日", "毎週水曜日"),
    (
        "毎週 月・水・金曜日 9:30～",
        "毎週月曜日・水曜日・金曜日 午前9時30分から",
    ),
    ("毎週月～金曜日", "毎週月曜日から金曜日まで"),
    ("毎週火木", "毎週火曜日・木曜日"),
    ("隔週水曜日", "隔週水曜日"),
    ("3週間ごとの金曜日", "3週間ごとの金曜日"),
    ("2週に1回 月曜日", "隔週月曜日"),
    ("毎月末日", "毎月末日"),
    ("毎月月末", "毎月末日"),
    ("毎月15日", "毎月15日"),
    ("毎月10日・20日", "毎月10日・20日"),
    ("最終金曜日", "毎月最終金曜日"),
    (
        "毎月最終金曜 午後2時から4時まで",
        "毎月最終金曜日 午後2時から午後4時まで",
    ),
    ("毎年11月30日", "毎年11月30日"),
    ("毎年11月1日・15日", "毎年11月1日・15日"),
    ("毎年5月と11月の第3土曜日", "5月・11月の第3土曜日"),
    ("毎年11月第3土曜日", "毎年11月第3土曜日"),
    ("平日", "平日（祝日を除く）"),
    (
        "平日 10時から12時",
        "平日 午前10時から正午まで（祝日を除く）",
    ),
    ("毎日（年末年始を除く）", "毎日（年末年始を除く）"),
    ("土日祝日を除く毎日", "平日（祝日を除く）"),
    ("毎週火曜日（祝日を除く）", "毎週火曜日（祝日を除く）"),
    ("毎週火曜日 除く祝日", "毎週火曜日（祝日を除く）"),
    ("毎週火曜日。祝日は休み", "毎週火曜日（祝日を除く）"),
    (
        "毎月第1月曜日（祝日・年末年始を除く）",
        "毎月第1月曜日（祝日・年末年始を除く）",
    ),
    (
        "毎週木曜日（年末年始（12月29日から1月3日）を除く）",
        "毎週木曜日（年末年始を除く）",
    ),
    ("偶数月の第3水曜日", "偶数月の第3水曜日"),
    ("奇数月の15日", "奇数月の15日"),
    ("隔月第2火曜日", "隔月第2火曜日"),
    ("4月から9月の毎週火曜日", "4月から9月までの毎週火曜日"),
    (
        "10月から翌年3月まで毎月第4木曜日",
        "10月から3月までの第4木曜日",
    ),
    ("毎月第4木曜日（8月を除く）", "9月から7月までの第4木曜日"),
    ("8月を除く毎月第4木曜日", "9月から7月までの第4木曜日"),
    ("毎週水曜日 全5回", "毎週水曜日 全5回"),
    ("FREQ=MONTHLY;BYDAY=4TH", "毎月第4木曜日"),
    (
        "RRULE:FREQ=MONTHLY;BYDAY=4TH 14:00-16:00",
        "毎月第4木曜日 午後2時から午後4時まで",
    ),
    ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE", "隔週月曜日・水曜日"),
    ("FREQ=MONTHLY;BYDAY=FR;BYSETPOS=-1", "毎月最終金曜日"),
    ("FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=30", "毎年11月30日"),
    // How often, and no days.
    ("年3回", "年3回"),
    ("年3回開催", "年3回"),
    ("毎月会議開催", "会議 月1回"),
    ("企画会議は毎月開催", "企画会議は 月1回"),
    ("年1回程度予定", "年1回ほど"),
    ("本会:年3回、部会:年4回", "本会 年3回、部会 年4回"),
    ("年２回", "年2回"),
    ("通年", "通年"),
    ("年数回", "年に数回"),
    ("毎月", "月1回"),
];

fn in_words(phrase: &Phrase) -> String {
    match phrase {
        Phrase::Days(rule) => show::ja(rule),
        Phrase::Often(parts) => {
            let parts: Vec<String> = parts.iter().map(show::often_ja).collect();
            parts.join("、")
        }
    }
}

#[test]
fn every_form_is_read() {
    for (text, words) in READ {
        let found = recur::read(text).map(|phrase| in_words(&phrase));
        assert_eq!(found.unwrap_or_default(), *words, "{text}");
    }
}

#[test]
fn what_is_not_understood_whole_is_not_guessed() {
    let unread = [
        ("第4木曜日の翌日", "翌日"),
        ("毎月第4木曜日（祝日の場合は翌週）", "祝日の場合は翌週)"),
        ("毎月第6木曜日", "第6木曜日"),
        ("毎月32日", "32日"),
        ("毎年4月31日", "4月31日"),
        ("毎月水曜日", ""),
        ("水曜日", ""),
        ("11月30日", ""),
        ("毎週水曜日 16:00-14:00", ""),
        ("毎月2回（第4木曜日）", ""),
        ("毎週月曜日と第2土曜日", ""),
        ("月末", ""),
        ("4月1日から9月30日の毎週火曜日", "から9月30日の毎週火曜日"),
        ("毎週土日祝日", "祝日"),
        ("広報でお知らせします", "広報でお知らせします"),
        ("", ""),
        ("FREQ=HOURLY", ""),
        ("FREQ=MONTHLY;BYDAY=6TH", ""),
        ("FREQ=MONTHLY;BYHOUR=9", "BYHOUR=9"),
    ];
    for (text, rest) in unread {
        let found = recur::read(text).map(|phrase| in_words(&phrase));
        assert_eq!(
            found.map_err(|unread| unread.rest),
            Err(rest.to_owned()),
            "{text}"
        );
    }
}

#[test]
fn english_says_the_same() {
    let rows = [
        (
            "毎月第4木曜日 14:00-16:00",
            "the 4th Thursday of every month, 2 pm to 4 pm",
        ),
        (
            "隔週水曜日（祝日を除く）",
            "every other Wednesday, except on public holidays",
        ),
        (
            "偶数月の末日",
            "the last day of February, April, June, August, October and December",
        ),
        ("毎年11月30日", "the 30th of November"),
        (
            "4月から9月の毎週火曜日",
            "every Tuesday in April to September",
        ),
        (
            "毎月最終金曜日 18:30～",
            "the last Friday of every month, from 6:30 pm",
        ),
        ("隔月第2火曜日", "the 2nd Tuesday of every other month"),
        ("毎日", "every day"),
    ];
    for (text, words) in rows {
        let Ok(Phrase::Days(rule)) = recur::read(text) else {
            panic!("{text}")
        };
        assert_eq!(show::en(&rule), words);
    }
}

fn days(text: &str, begins: Option<Date>, from: Date, to: Date) -> Vec<String> {
    let Ok(Phrase::Days(rule)) = recur::read(text) else {
        panic!("{text}")
    };
    let days = expand::days(&rule, begins, from, to);
    days.iter()
        .map(|day| day.strftime("%m-%d").to_string())
        .collect()
}

#[test]
fn a_rule_gives_its_days() {
    let (from, to) = (date(2026, 4, 1), date(2026, 6, 30));
    let rows: [(&str, Option<Date>, &[&str]); 9] = [
        ("毎月第4木曜日", None, &["04-23", "05-28", "06-25"]),
        ("毎月末日", None, &["04-30", "05-31", "06-30"]),
        ("毎月31日", None, &["05-31"]),
        ("毎月第5金曜日", None, &["05-29"]),
        ("偶数月の最終金曜日", None, &["04-24", "06-26"]),
        (
            "毎週水曜日（祝日を除く）4月・5月",
            Some(date(2026, 4, 15)),
            &["04-15", "04-22", "05-13", "05-20", "05-27"],
        ),
        (
            "隔週水曜日",
            Some(date(2026, 5, 20)),
            &["05-20", "06-03", "06-17"],
        ),
        (
            "毎週水曜日 全3回",
            Some(date(2026, 3, 25)),
            &["04-01", "04-08"],
        ),
        ("隔週水曜日", None, &[]),
    ];
    for (text, begins, expected) in rows {
        assert_eq!(days(text, begins, from, to), expected, "{text}");
    }
}

#[test]
fn a_new_year_is_left_out() {
    let found = days(
        "毎週木曜日（年末年始を除く）",
        None,
        date(2026, 12, 17),
        date(2027, 1, 14),
    );
    assert_eq!(found, ["12-17", "12-24", "01-07", "01-14"]);
}

fn weekday() -> impl Strategy<Value = Weekday> {
    (0i64..7).prop_map(|n| Weekday::Monday.wrapping_add(n))
}

fn of_days() -> impl Strategy<Value = Days> {
    let sorted = |mut days: Vec<i8>| {
        days.sort_by_key(|day| if *day < 0 { i8::MAX } else { *day });
        days.dedup();
        days
    };
    prop_oneof![
        Just(Days::All),
        prop::collection::vec(weekday(), 1..5).prop_map(|mut days| {
            days.sort_by_key(|day| day.to_monday_zero_offset());
            days.dedup();
            Days::OfWeek(days)
        }),
        prop::collection::vec(prop_oneof![Just(-1i8), 1i8..=31], 1..4)
            .prop_map(move |days| Days::OfMonth(sorted(days))),
        prop::collection::vec((prop_oneof![Just(-1i8), 1i8..=5], weekday()), 1..4).prop_map(
            |mut days| {
                days.sort_by_key(|(n, day)| {
                    (day.to_monday_zero_offset(), if *n < 0 { 9 } else { *n })
                });
                days.dedup();
                Days::Nth(days)
            }
        ),
    ]
}

fn months() -> impl Strategy<Value = Months> {
    prop_oneof![
        3 => Just(Months::ALL),
        2 => prop::collection::vec(1i8..=12, 1..6)
            .prop_map(|months| months.into_iter().fold(Months::NONE, Months::with)),
    ]
}

fn rule() -> impl Strategy<Value = Rule> {
    (
        of_days(),
        months(),
        1u16..4,
        prop::option::of(1u16..30),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(
            |(days, months, interval, count, not_holidays, not_new_year)| Rule {
                months,
                interval,
                count,
                not_holidays,
                not_new_year,
                ..Rule::of(days)
            },
        )
}

/// The days that the independent implementation gives, from a day on, in five years.
fn independent(rule: &Rule, begins: Date, to: Date) -> Vec<Date> {
    let text = format!(
        "DTSTART:{}T000000Z\nRRULE:{}",
        begins.strftime("%Y%m%d"),
        rrule::write(rule)
    );
    let set: ::rrule::RRuleSet = text
        .parse()
        .unwrap_or_else(|error| panic!("{text}: {error}"));
    let found = set.into_iter().map(|at| {
        let text = at.format("%Y-%m-%d").to_string();
        text.parse::<Date>().unwrap()
    });
    found.take_while(|day| *day <= to).collect()
}

proptest! {
    #[test]
    fn five_years_of_days_are_those_of_another_implementation(
        mut rule in rule(),
        day in 0i64..2000,
    ) {
        rule.not_holidays = false;
        rule.not_new_year = false;
        let begins = date(2022, 1, 1).saturating_add(day.days());
        let to = begins.saturating_add(5.years());
        let ours = expand::days(&rule, Some(begins), begins, to);
        prop_assert_eq!(ours, independent(&rule, begins, to), "{} {}", begins, rrule::write(&rule));
    }

    #[test]
    fn a_span_is_a_part_of_the_whole(rule in rule(), day in 0i64..1000, length in 0i64..500) {
        let begins = date(2022, 1, 1);
        let from = begins.saturating_add(day.days());
        let to = from.saturating_add(length.days());
        let whole = expand::days(&rule, Some(begins), begins, to);
        let part: Vec<Date> = whole.into_iter().filter(|day| *day >= from).collect();
        prop_assert_eq!(expand::days(&rule, Some(begins), from, to), part);
    }

    #[test]
    fn what_is_written_is_read_back(rule in rule()) {
        let words = show::ja(&rule);
        // A month without such a day is refused in words.
        if let Ok(read) = recur::read(&words) {
            prop_assert_eq!(read, Phrase::Days(rule.clone()), "{}", words);
        } else {
            prop_assert!(matches!(rule.days, Days::OfMonth(_)), "{}", words);
        }
        let text = rrule::write(&rule);
        let plain = Rule { not_holidays: false, not_new_year: false, ..rule };
        prop_assert_eq!(recur::read(&text), Ok(Phrase::Days(plain)), "{}", text);
    }

    #[test]
    fn no_text_makes_a_reader_fail(text in "[毎月週年隔第最終末平日祝除くをの火水木金土・、から～0-9:：（）回全FREQ=;,BYDAYMONTHLY ]{0,20}") {
        if let Ok(Phrase::Days(rule)) = recur::read(&text) {
            let _ = expand::days(&rule, Some(date(2026, 1, 1)), date(2026, 1, 1), date(2028, 12, 31));
        }
    }
}
