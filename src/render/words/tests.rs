//! How words and days of every language come out.

use std::collections::BTreeMap;

use jiff::civil::{date, time};

use super::{OFFERED, Words, holiday_id};
use crate::recur::{self, Phrase, holidays, show};
use crate::render::theme::Theme;
use crate::text::date::{self, Weekday};
use crate::text::{hours, moment, time_of_day, weekdays};

const LANGUAGES: [&str; 8] = ["ja", "easy", "en", "zh-hans", "ko", "vi", "pt", "tl"];

fn theme() -> Theme {
    Theme::load(&BTreeMap::new(), &BTreeMap::new()).unwrap()
}

/// In every language of [`LANGUAGES`], a line each.
fn said(show: impl Fn(Words<'_>) -> String) -> Vec<String> {
    let theme = theme();
    let all = LANGUAGES.iter();
    all.map(|lang| show(Words::new(theme.messages(), lang)))
        .collect()
}

#[test]
fn a_day_is_said_in_the_order_of_its_language() {
    let moment = moment::parse("2026-01-29 13:05").unwrap();
    assert_eq!(
        said(|words| words.moment(&moment)),
        [
            "令和8年1月29日（木曜日）午後1時5分",
            "2026年（令和8年）1月29日（木曜日）午後1時5分",
            "Thursday 29 January 2026, 1:05 pm",
            "2026年1月29日（星期四）13:05",
            "2026년 1월 29일(목요일) 13:05",
            "thứ Năm, ngày 29 tháng 1 năm 2026, 13:05",
            "quinta-feira, 29 de janeiro de 2026, 13:05",
            "Huwebes, Enero 29, 2026, 1:05 PM",
        ]
    );
}

#[test]
fn a_vague_date_is_no_more_exact_than_it_was() {
    let rows = [
        ("2026-01", 5),
        ("2026", 4),
        ("令和7年度", 4),
        ("令和7年度末", 4),
        ("R8.1月末", 5),
    ];
    for (text, at_least) in rows {
        let date = date::parse(text).unwrap();
        for text in said(|words| words.date(&date)) {
            assert!(
                text.len() >= at_least && !text.contains("29") && !text.contains("date-"),
                "{text}"
            );
        }
    }
    let year = date::parse("令和7年度").unwrap();
    assert_eq!(
        said(|words| words.date(&year)),
        [
            "令和7年度",
            "2025年4月から2026年3月まで（令和7年度）",
            "fiscal year 2025 (April 2025 to March 2026)",
            "2025年度（2025年4月至2026年3月）",
            "2025년도(2025년 4월부터 2026년 3월까지)",
            "năm tài chính 2025 (từ tháng 4 năm 2025 đến tháng 3 năm 2026)",
            "ano fiscal de 2025 (de abril de 2025 a março de 2026)",
            "taong piskal 2025 (Abril 2025 hanggang Marso 2026)",
        ]
    );
}

#[test]
fn times_are_exact_in_every_language() {
    let (from, to) = (time(8, 30, 0, 0), time(12, 0, 0, 0));
    assert_eq!(
        said(|words| words.times(Some(from), Some(to)).unwrap()),
        [
            "午前8時30分から正午まで",
            "午前8時30分から昼の12時まで",
            "8:30 am to noon",
            "8:30至12:00",
            "8:30부터 12:00까지",
            "từ 8:30 đến 12:00",
            "das 8:30 às 12:00",
            "8:30 AM hanggang 12:00 ng tanghali",
        ]
    );
}

#[test]
fn weekdays_and_hours_are_said_in_every_language() {
    let open = hours::parse("月～金 9:00～12:00、第2・4土 9:00～12:00").unwrap();
    assert_eq!(
        said(|words| words.sessions(&open))[3..],
        [
            "星期一至星期五 9:00至12:00；每月第2个星期六、第4个星期六 9:00至12:00",
            "월요일부터 금요일까지 9:00부터 12:00까지; 매월 둘째 토요일, 넷째 토요일 9:00부터 12:00까지",
            "từ thứ Hai đến thứ Sáu: từ 9:00 đến 12:00; thứ Bảy tuần thứ 2 và thứ Bảy tuần thứ 4 hằng tháng: từ 9:00 đến 12:00",
            "segunda-feira a sexta-feira: das 9:00 às 12:00; todo mês: 2º sábado e 4º sábado: das 9:00 às 12:00",
            "Lunes hanggang Biyernes: 9:00 AM hanggang 12:00 ng tanghali; ika-2 Sabado at ika-4 Sabado ng bawat buwan: 9:00 AM hanggang 12:00 ng tanghali",
        ]
    );
    let workdays = weekdays::parse("平日").unwrap();
    assert_eq!(
        said(|words| words.weekdays(&workdays))[1..],
        [
            "月曜日から金曜日まで（祝日（国の休みの日）は休み）",
            "Monday to Friday except public holidays",
            "星期一至星期五（节假日除外）",
            "월요일부터 금요일까지(공휴일 제외)",
            "từ thứ Hai đến thứ Sáu (trừ ngày lễ)",
            "segunda-feira a sexta-feira (exceto feriados)",
            "Lunes hanggang Biyernes (maliban sa pista opisyal)",
        ]
    );
}

#[test]
fn what_comes_again_is_said_in_every_language() {
    let read = |text: &str| recur::read(text).unwrap();
    let Phrase::Days(rule) = read("毎月第4木曜日 14:00～16:00（祝日を除く）") else {
        panic!("a rule");
    };
    assert_eq!(
        said(|words| words.rule(&rule)),
        [
            "毎月第4木曜日 午後2時から午後4時まで（祝日を除く）",
            "毎月4回目の木曜日 午後2時から午後4時まで（祝日（国の休みの日）は休み）",
            "the 4th Thursday of every month, 2 pm to 4 pm, except on public holidays",
            "每月第4个星期四 14:00至16:00（节假日除外）",
            "매월 넷째 목요일 14:00부터 16:00까지(공휴일 제외)",
            "thứ Năm tuần thứ 4 hằng tháng, từ 14:00 đến 16:00 (trừ ngày lễ)",
            "todo mês: 4ª quinta-feira, das 14:00 às 16:00 (exceto feriados)",
            "ika-4 Huwebes ng bawat buwan, 2:00 PM hanggang 4:00 PM (maliban sa pista opisyal)",
        ]
    );
    let Phrase::Often(often) = read("年3回程度") else {
        panic!("no days");
    };
    assert_eq!(
        said(|words| words.often(&often).unwrap())[3..],
        [
            "一年3次左右",
            "1년에 3번 정도",
            "khoảng 3 lần một năm",
            "cerca de 3 vezes por ano",
            "mga 3 beses sa isang taon"
        ]
    );
}

/// Rules of every kind leave no name of a message and no name of a variable on the page.
#[test]
fn every_kind_of_rule_has_its_words() {
    let phrases = [
        "毎日",
        "毎週月曜日・水曜日",
        "隔週火曜日",
        "毎月10日・25日",
        "毎月末日",
        "隔月第1金曜日",
        "4月から9月までの毎月第2土曜日",
        "毎年5月第3日曜日",
        "毎月最終水曜日",
        "平日（祝日・年末年始を除く）",
        "毎週金曜日 全5回",
    ];
    for phrase in phrases {
        let Ok(Phrase::Days(rule)) = recur::read(phrase) else {
            panic!("{phrase}");
        };
        for text in said(|words| words.rule(&rule)) {
            let raw = ["repeat-", "weekdays-", "month-", "{", "$"];
            assert!(
                !text.is_empty() && !raw.iter().any(|id| text.contains(id)),
                "{phrase}: {text}"
            );
        }
    }
}

#[test]
fn japanese_and_english_are_those_of_the_texts_for_authors() {
    let theme = theme();
    let [ja, en] = ["ja", "en"].map(|lang| Words::new(theme.messages(), lang));
    for text in [
        "2026-01-29",
        "2019-05-01",
        "R8.1月末",
        "2026",
        "2026年末",
        "令和7年度",
        "令和7年度末",
        "2019-04",
        "H31.4.30",
    ] {
        let Ok(date) = date::parse(text) else {
            continue;
        };
        assert_eq!(ja.date(&date), date::ja_long(&date), "{text}");
        assert_eq!(en.date(&date), date::en_long(&date), "{text}");
    }
    for (hour, minute) in [
        (0, 0),
        (0, 30),
        (9, 5),
        (11, 59),
        (12, 0),
        (12, 30),
        (23, 15),
    ] {
        let time = time(hour, minute, 0, 0);
        assert_eq!(ja.time(time), time_of_day::ja(time));
        assert_eq!(en.time(time), time_of_day::en(time));
    }
    for day in [Weekday::Monday, Weekday::Sunday] {
        assert_eq!(ja.weekday(day), date::weekday_name(day));
        assert_eq!(en.weekday(day), date::en_weekday(day));
    }
    let rule = recur::read("毎月第4木曜日").unwrap();
    assert_eq!(
        rule.rule().map(|rule| ja.rule(rule)),
        rule.rule().map(show::ja)
    );
}

#[test]
fn every_holiday_has_a_name_in_every_language() {
    let mut day = date(2007, 1, 1);
    let theme = theme();
    while day.year() < 2040 {
        for lang in LANGUAGES {
            let words = Words::new(theme.messages(), lang);
            let name = words.holiday(day);
            assert!(
                name.as_ref()
                    .is_none_or(|name| !name.starts_with("holiday-")),
                "{day} {name:?}"
            );
            if lang == "ja" {
                assert_eq!(name.as_deref(), holidays::holiday_name(day));
            }
            if lang == "en" {
                assert_eq!(name.as_deref(), holidays::holiday_name_en(day));
            }
        }
        day = day.tomorrow().unwrap();
    }
    assert_eq!(holiday_id("Children's Day"), "holiday-childrens-day");
}

#[test]
fn digits_stand_in_groups_of_three() {
    let theme = theme();
    let [en, pt] = ["en", "pt"].map(|lang| Words::new(theme.messages(), lang));
    assert_eq!(en.number("46"), "46");
    assert_eq!(en.number("1754"), "1,754");
    assert_eq!(pt.number("100589"), "100.589");
    assert_eq!(en.number("約100"), "約100");
}

#[test]
fn what_is_offered_is_named_once() {
    assert!(OFFERED.windows(2).all(|two| two[0].0 != two[1].0));
}
