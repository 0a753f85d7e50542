//! Properties that hold for any input: nothing panics, what is written can be read back, orders are orders.

use kairan::text::coordinates::{self, CoordinateProblem};
use kairan::text::damage::{self, Damage, Expected};
use kairan::text::date::{self, PartialDate, Precision};
use kairan::text::event_date::{self, EventDate, MonthDay};
use kairan::text::hours::{self, HoursProblem, Session};
use kairan::text::kana::{
    is_kana, romanize, row, sort_key, strip_corporate, to_hiragana, to_katakana,
};
use kairan::text::lines::{LineIndex, Position};
use kairan::text::lists;
use kairan::text::municipal_code::{self, CodeProblem};
use kairan::text::nearest::nearest;
use kairan::text::phone;
use kairan::text::phones;
use kairan::text::postal_code;
use kairan::text::slug::{heading_id, is_id};
use kairan::text::time_of_day;
use kairan::text::weekdays::{self, Days};
use kairan::text::width::{nfc, nfkc};
use proptest::prelude::*;

use jiff::civil::{Date, Time, Weekday};

/// Any text, and with it texts made of what the readers look for, which random letters never hit.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9０-９RHS令和平成昭元年度月日末（）()木曜・./ー−-]{0,14}",
        "[0-9０-９#＃()（）午前後時分半:：TEL電話 　−ー-]{0,16}",
        "[ぁ-ゖァ-ヺーゝゞヽヾｦ-ﾟ\u{3099}\u{309A} a-zA-Z医療法人社団]{0,12}",
    ]
}

/// Texts of the shape of a date, many of them no date.
fn near_dates() -> impl Strategy<Value = String> {
    prop_oneof![
        "(令和|平成|昭和|[RHSＲ])(元|[0-9]{1,2})(年度末?|年?|[年./-][0-9]{1,2}(月末?|[月./-][0-9]{1,2}日?)?)",
        "[0-9]{4}(年度末?|年?|[年./-][0-9]{1,2}(月末?|[月./-][0-9]{1,2}日?)?)",
        "(令和[1-9]|20[0-9]{2})年[1-9]月[1-9]日(（[月火水木金土日](曜日)?(・祝)?）| [月火水木金土日]曜日)",
    ]
}

fn kana() -> impl Strategy<Value = String> {
    "[ぁ-ゖァ-ヺーゝゞヽヾ ]{0,6}"
}

/// A day that every form can hold.
fn day() -> impl Strategy<Value = Date> {
    (1950_i16..=2100, 1_i8..=12, 1_i8..=31).prop_filter_map("no such day", |(year, month, day)| {
        Date::new(year, month, day).ok()
    })
}

proptest! {
    #[test]
    fn nothing_panics_on_any_text(text in text(), other in text(), byte in any::<usize>()) {
        let _ = (date::parse(&text), time_of_day::parse(&text), phone::parse(&text), municipal_code::check(&text));
        let _ = (to_hiragana(&text), to_katakana(&text), is_kana(&text), row(&text), sort_key(&text));
        let _ = (strip_corporate(&text), romanize(&text), heading_id(&text), nfkc(&text), nfc(&text));
        let _ = (nearest(&text, [other.as_str()]), LineIndex::new(&text).position(byte));
    }

    #[test]
    fn a_date_that_is_read_covers_days_and_is_written_so_that_it_reads_the_same(text in prop_oneof![text(), near_dates()]) {
        if let Ok(date) = date::parse(&text) {
            prop_assert!(date.first_day() <= date.last_day());
            prop_assert_eq!(date.day().is_some(), date.precision == Precision::Day);
            prop_assert_eq!(date.original(), text.as_str());
            let again = date::parse(&date::ja_long(&date));
            prop_assert_eq!(again.as_ref().map(|d| (d.precision, d.at_end)), Ok((date.precision, date.at_end)));
            prop_assert_eq!(again, Ok(date));
        }
    }

    #[test]
    fn every_day_reads_back_from_prose_and_from_iso(day in day()) {
        let date = PartialDate::from_day(day);
        let prose = date::ja_long(&date);
        prop_assert_eq!(date::parse(&prose), Ok(date.clone()));
        let wide: String = prose.chars().map(|c| match c {
            '0'..='9' => char::from_u32(u32::from(c) + 0xFEE0).unwrap_or(c),
            _ => c,
        }).collect();
        prop_assert_eq!(date::parse(&wide), Ok(date.clone()));
        let iso = date::iso(&date).unwrap_or_default();
        prop_assert_eq!(date::parse(&iso), Ok(date));
    }

    #[test]
    fn every_month_year_and_fiscal_year_reads_back(day in day()) {
        let (year, month) = (day.year(), day.month());
        for form in [format!("{year}-{month:02}"), format!("{year}"), format!("{year}年度"), format!("{year}年{month}月末")] {
            let date = date::parse(&form).map_err(|problem| TestCaseError::fail(format!("{form}: {problem:?}")))?;
            let again = date::parse(&date::ja_long(&date));
            prop_assert_eq!(again.as_ref().map(|d| d.at_end), Ok(date.at_end));
            prop_assert_eq!(again.as_ref(), Ok(&date));
            if let Some(iso) = date::iso(&date) {
                prop_assert_eq!(date::parse(&iso), Ok(date));
            }
        }
        let fiscal = date::parse(&date::ja_fiscal_year(date::fiscal_year_of(day)));
        prop_assert!(fiscal.is_ok_and(|f| f.first_day() <= day && day <= f.last_day()));
    }

    #[test]
    fn every_minute_reads_back(hour in 0_i8..24, minute in 0_i8..60) {
        let time = Time::constant(hour, minute, 0, 0);
        prop_assert_eq!(time_of_day::parse(&time_of_day::ja(time)), Ok(time));
        prop_assert_eq!(time_of_day::parse(&time_of_day::en(time)), Ok(time));
        prop_assert_eq!(time_of_day::parse(&format!("{hour}:{minute:02}")), Ok(time));
    }

    #[test]
    fn a_number_as_shown_is_the_same_number(
        text in prop_oneof![text(), "0[1-9０-９]{1,3}[-ー−(（ ][0-9]{2,4}[-‐) ）][0-9]{4}", "(050|090|0120|0570|0800)-[0-9]{3,4}-[0-9]{3,4}"]
    ) {
        if let Some(phone) = phone::parse(&text) {
            prop_assert!(phone.shown.bytes().all(|b| b.is_ascii_digit() || b == b'-' || b == b'#'));
            prop_assert_eq!(&phone.shown.replace('-', ""), &phone.dial);
            prop_assert_eq!(phone::parse(&phone.shown), Some(phone));
        }
    }

    #[test]
    fn one_check_digit_fits_any_five(first in "(0[1-9]|[1-3][0-9]|4[0-7])[0-9]{3}") {
        let Err(CodeProblem::NoCheckDigit { whole }) = municipal_code::check(&first) else {
            return Err(TestCaseError::fail("five digits were taken for six"));
        };
        for last in 0..10 {
            let code = format!("{first}{last}");
            let right = code == whole.to_string();
            prop_assert_eq!(municipal_code::check(&code).is_ok(), right);
        }
    }

    #[test]
    fn a_known_word_is_nearest_to_itself(word in text(), others in prop::collection::vec("[a-z_]{1,8}", 0..5)) {
        let known = std::iter::once(word.as_str()).chain(others.iter().map(String::as_str));
        let plain = nfkc(&word).to_lowercase();
        if (1..=64).contains(&plain.chars().count()) {
            prop_assert_eq!(nearest(&word, known), Some(word.as_str()));
        }
    }

    #[test]
    fn ids_of_headings_are_their_own_ids(text in text()) {
        let id = heading_id(&text);
        prop_assert!(!id.is_empty());
        prop_assert!(!id.contains(|c: char| c.is_whitespace() || "\"'<>&#%/?".contains(c)));
        prop_assert_eq!(heading_id(&id), id);
    }

    #[test]
    fn latin_readings_are_ids_or_empty(text in text()) {
        let latin = romanize(&text);
        prop_assert!(latin.is_empty() || is_id(&latin), "{}", latin);
        prop_assert_eq!(romanize(&latin), latin);
    }

    #[test]
    fn scripts_change_there_and_back(text in kana()) {
        let hiragana = to_hiragana(&text);
        prop_assert_eq!(&to_hiragana(&to_katakana(&hiragana)), &hiragana);
        prop_assert_eq!(&to_hiragana(&hiragana), &hiragana);
        prop_assert_eq!(is_kana(&hiragana), is_kana(&text));
        prop_assert_eq!(row(&hiragana), row(&text));
    }

    #[test]
    fn the_order_of_readings_goes_through_the_rows(a in kana(), b in kana()) {
        let (key_a, key_b) = (sort_key(&a), sort_key(&b));
        if let (Some(row_a), Some(row_b)) = (row(&a), row(&b))
            && !a.starts_with(' ') && !b.starts_with(' ')
            && row_a != row_b
        {
            prop_assert_eq!(row_a.cmp(&row_b), key_a.cmp(&key_b));
        }
        prop_assert_eq!(key_a == key_b, a == b);
        let longer = a + "あ";
        prop_assert!(sort_key(&longer) > key_a);
    }

    #[test]
    fn a_stripped_name_is_the_end_of_the_name(text in text()) {
        let rest = strip_corporate(&text);
        prop_assert!(text.trim().ends_with(rest));
        prop_assert_eq!(rest.is_empty(), text.trim().is_empty());
    }

    #[test]
    fn positions_follow_the_text(text in "[aあ\r\n]{0,20}", byte in 0_usize..70) {
        let index = LineIndex::new(&text);
        let place = index.position(byte);
        prop_assert!(place <= index.position(byte + 1));
        prop_assert!((1..=index.n_lines()).contains(&place.line));
        let whole = index.line(place.line).map(|line| line.chars().count());
        // The line end itself, CR LF, has up to two columns of its own.
        prop_assert!(whole.is_some_and(|n| place.column <= n + 2));
        prop_assert_eq!(index.position(0), Position { line: 1, column: 1 });
    }
}

/// Texts of the shape of a cell, many of them no value of it.
fn near_cells() -> impl Strategy<Value = String> {
    prop_oneof![
        "[月火水木金土日祝平毎第1-5曜～〜・、, -から除くのみ()（）]{0,14}",
        "【?[月火水木金土]{1,3}(曜日)?】?([01]?[0-9]|2[0-5])[:：時][0-5][0-9]?分?[～~-]([01]?[0-9]|2[0-5])[:：][0-5][0-9][/、\n 土翌まで。]{0,3}",
        "[0-9.°′″'\"度分秒NE北緯東経 -]{0,14}",
        "[内科・外、;,_/（）()糖尿病\n 　a:]{0,16}",
        "('|#|〒)?[0-9０-９.E+-]{0,12}",
        "(0[1-9]{2}-[0-9]{3}-[0-9]{4}[、/ \nFAX内線予約:(（)0-9]{0,8}){1,2}",
        "(令和7年|2025[年/])?[0-9]{1,2}[月/][0-9]{1,2}日?([（(][月火水木金土日祝・]{1,3}[)）]){0,2}([～-]([0-9]{1,2}[月/])?[0-9]{1,2}日)?",
        "[0-9]{1,2}月[上中下旬予定～まで]{0,4}",
    ]
}

fn cells() -> impl Strategy<Value = String> {
    prop_oneof![text(), near_dates(), near_cells()]
}

/// Days as [`weekdays::parse`] gives them: something is named, and no weekday both every week and in some.
fn days() -> impl Strategy<Value = Days> {
    let weeks = prop::collection::btree_set((0_i8..7, 1_u8..=5), 0..4);
    (any::<[bool; 7]>(), weeks, any::<Option<bool>>()).prop_filter_map(
        "no day",
        |(weekly, weeks, holidays)| {
            let nth: Vec<_> = weeks
                .into_iter()
                .filter(|(day, _)| usize::try_from(*day).is_ok_and(|day| !weekly[day]))
                .filter_map(|(day, nth)| Some((nth, Weekday::from_monday_zero_offset(day).ok()?)))
                .collect();
            let named = weekly.contains(&true) || !nth.is_empty() || holidays == Some(true);
            named.then_some(Days {
                weekly,
                nth,
                holidays,
            })
        },
    )
}

/// Sessions that end after they begin.
fn sessions() -> impl Strategy<Value = Vec<Session>> {
    let time =
        || (0_i8..24, 0_i8..60).prop_map(|(hour, minute)| Time::constant(hour, minute, 0, 0));
    let day = (days(), prop::collection::vec((time(), time()), 1..3));
    (any::<bool>(), prop::collection::vec(day, 1..3)).prop_filter_map(
        "ends too early",
        |(with_days, groups)| {
            let each = groups.into_iter().flat_map(|(days, times)| {
                let days = with_days.then_some(days);
                times.into_iter().map(move |(from, to)| Session {
                    days: days.clone(),
                    from,
                    to,
                })
            });
            let sessions: Vec<_> = each.collect();
            sessions
                .iter()
                .all(|session| session.from < session.to)
                .then_some(sessions)
        },
    )
}

proptest! {
    #[test]
    fn no_cell_makes_a_reader_panic(text in cells(), other in cells()) {
        let _ = (weekdays::parse(&text), hours::parse(&text), hours::time(&text), event_date::parse(&text));
        let _ = (hours::closed_days(&text), hours::closed_note(&text), coordinates::parse(&text, &other));
        let _ = (lists::split(&text), phones::parse_many(&text), postal_code::parse(&text));
        for expected in [Expected::Facility, Expected::Town, Expected::Phone, Expected::PostalCode, Expected::Date, Expected::Text] {
            let _ = damage::recognise(&text, expected);
        }
    }

    #[test]
    fn days_are_written_so_that_they_read_the_same(days in days()) {
        prop_assert_eq!(weekdays::parse(&weekdays::ja(&days)), Some(days));
    }

    #[test]
    fn days_that_are_read_read_the_same_again(text in cells()) {
        if let Some(days) = weekdays::parse(&text) {
            prop_assert_eq!(weekdays::parse(&weekdays::ja(&days)), Some(days));
        }
    }

    #[test]
    fn hours_are_written_so_that_they_read_the_same(sessions in sessions()) {
        prop_assert_eq!(hours::parse(&hours::ja(&sessions)), Ok(sessions));
    }

    #[test]
    fn hours_that_are_read_are_in_order_and_leave_nothing_over(text in cells(), note in "[a-z休※]{1,3}") {
        if let Ok(sessions) = hours::parse(&text) {
            prop_assert!(sessions.iter().all(|session| session.from < session.to));
            prop_assert!(!sessions.is_empty());
            prop_assert_eq!(hours::parse(&format!("{text} {note}")), Err(HoursProblem::Unreadable));
        }
    }

    #[test]
    fn closed_days_read_the_same_when_they_are_said_to_be_closed(text in cells()) {
        if let Some(days) = hours::closed_note(&text) {
            prop_assert_eq!(hours::closed_days(&text), Some(days));
        }
    }

    #[test]
    fn named_closed_days_read_back(days in days()) {
        if days.holidays != Some(false) {
            let shown = weekdays::ja(&days);
            prop_assert_eq!(hours::closed_note(&format!("{shown}は休診")).map(|read| read.weekly), Some(days.weekly));
        }
    }

    #[test]
    fn a_time_reads_back_from_the_fraction_a_spreadsheet_makes_of_it(hour in 0_i8..24, minute in 0_i8..60) {
        let time = Time::constant(hour, minute, 0, 0);
        let fraction = (f64::from(hour) * 60.0 + f64::from(minute)) / 1440.0;
        for text in [format!("{fraction:.4}"), format!("{fraction:.10}"), format!("{fraction:.17}")] {
            prop_assert_eq!(hours::time(&text), Ok(time), "{}", text);
        }
    }

    #[test]
    fn a_zero_that_is_put_back_makes_a_number(digits in "[1-9][0-9]{5}([0-9]{3})?") {
        for expected in [Expected::Phone, Expected::PostalCode] {
            if let Some(Damage::LostZero { restored }) = damage::recognise(&digits, expected) {
                prop_assert_eq!(restored.strip_prefix('0'), Some(digits.as_str()));
                prop_assert!(phone::parse(&restored).is_some() || postal_code::parse(&restored).is_some());
                prop_assert_eq!(damage::recognise(&restored, expected), None);
            }
        }
    }

    #[test]
    fn a_place_is_in_japan_or_said_not_to_be(latitude in -90.0..90.0, longitude in -180.0..180.0) {
        let inside = (20.0..=46.0).contains(&latitude) && (122.0..=154.0).contains(&longitude);
        let (north, east) = (format!("{latitude:.12}"), format!("{longitude:.12}"));
        let read = coordinates::parse(&north, &east);
        prop_assert_eq!(read.is_ok(), inside);
        if let Ok(point) = read {
            prop_assert_eq!(coordinates::parse(&east, &north), Err(CoordinateProblem::Swapped(point)));
            let shown = (point.latitude.to_string(), point.longitude.to_string());
            prop_assert_eq!(coordinates::parse(&shown.0, &shown.1), Ok(point));
        }
    }

    #[test]
    fn the_values_of_a_list_are_in_the_cell_in_their_order(text in cells()) {
        let mut rest = text.as_str();
        for part in lists::split(&text) {
            prop_assert!(!part.is_empty() && part == part.trim());
            let after = rest.split_once(part).map(|(_, after)| after);
            prop_assert!(after.is_some(), "{}", part);
            rest = after.unwrap_or_default();
        }
        prop_assert_eq!(lists::split(&text).is_empty(), !text.contains(|c: char| !c.is_whitespace() && !"・･;；、､_＿,，/／\u{2028}".contains(c)));
    }

    #[test]
    fn values_joined_by_a_clear_separator_come_apart(values in prop::collection::vec("[ぁ-ん]{1,3}(（[ぁ-ん、]{0,3}）)?", 1..5), separator in "[;；、_\n]") {
        let text = values.join(&separator);
        prop_assert_eq!(lists::split(&text), values);
    }

    #[test]
    fn a_postal_code_reads_back(text in prop_oneof![cells(), "〒?[0-9０-９]{3}[-−ー]?[0-9]{4}"]) {
        if let Some(code) = postal_code::parse(&text) {
            prop_assert_eq!(code.len(), 8);
            prop_assert_eq!(postal_code::parse(&code), Some(code));
        }
    }

    #[test]
    fn every_number_of_a_cell_can_be_dialled(text in cells()) {
        for one in phones::parse_many(&text) {
            prop_assert_eq!(phone::parse(&one.phone.shown), Some(one.phone));
            prop_assert!(one.label.is_none_or(|label| !label.is_empty()));
        }
        if let Some(phone) = phone::parse(&text) {
            let many = phones::parse_many(&text);
            prop_assert_eq!(many.into_iter().map(|one| one.phone).collect::<Vec<_>>(), vec![phone]);
        }
    }

    #[test]
    fn a_day_of_an_event_reads_with_and_without_its_year(day in day()) {
        let letter = date::ja_weekday(day).strip_suffix("曜日").unwrap_or_default();
        let (year, month, number) = (day.year(), day.month(), day.day());
        let written = MonthDay { month, day: number, weekday: Some(day.weekday()) };
        let read = event_date::parse(&format!("{month}月{number}日({letter}・祝)"));
        prop_assert_eq!(read, Some(EventDate::MonthDay(written)));
        prop_assert_eq!(written.in_year(year), Ok(day));
        prop_assert_eq!(written.in_fiscal_year(date::fiscal_year_of(day)), Ok(day));
        let dated = event_date::parse(&format!("{year}年{month}月{number}日（{letter}）"));
        prop_assert_eq!(dated, Some(EventDate::Dated(PartialDate::from_day(day))));
    }

    #[test]
    fn a_range_of_days_ends_after_it_begins(text in cells()) {
        if let Some(EventDate::Days { from, to }) = event_date::parse(&text) {
            prop_assert!(from < to);
        }
    }
}
