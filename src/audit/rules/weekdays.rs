//! Weekdays in one letter, and meetings on days when nobody meets.

use std::sync::LazyLock;

use jiff::civil::{Date, Weekday};
use regex::Regex;

use super::pattern;

use crate::audit::passage::{Kind, Passage};
use crate::diag::{Diagnostic, catalog};
use crate::recur;
use crate::text::date;

static ABBREVIATED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"[日号)）～〜][（(](?P<whole>[月火水木金土日])(?P<holiday>・祝日?)?[）)]")
});
static DAY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"[RＲ][0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2}",
        r"|(?:令和[0-9]{1,2}|20[0-9]{2})年[0-9]{1,2}月[0-9]{1,2}日",
    ))
});
static ENGLISH: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?P<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:(?P<day>[0-9]{1,2}) )?(?P<month>",
        r"January|February|March|April|May|June|July|August|September|October|November|December",
        r")(?: (?P<after>[0-9]{1,2}),)? (?P<year>20[0-9]{2})",
    ))
});
static LONG: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:令和[0-9元]{1,2}|20[0-9]{2})年[0-9]{1,2}月[0-9]{1,2}日"));
static AHEAD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"^(?:[（(][^）)]{1,5}[）)])?(?:に|から|より)[^。、]{0,20}?(?:開催します|行います|始まります|始めます|開始します|開設します|実施します|予定です|募集します)",
    )
});
/// Meetings of officials, which are held on working days. A lecture may be on a Sunday.
const MEETINGS: [&str; 6] = ["連絡会", "協議会", "委員会", "連携会議", "推進会議", "部会"];

/// 「1月29日（木）」.
pub(super) fn abbreviated(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if matches!(passage.kind, Kind::Name | Kind::Cell) || !passage.text.contains('日') {
        return;
    }
    for written in ABBREVIATED.captures_iter(&passage.text) {
        let Some(letter) = written.name("whole") else {
            continue;
        };
        let holiday = written.name("holiday");
        let range = letter.start()..holiday.map_or(letter.end(), |holiday| holiday.end());
        if !passage.is_prose(&range) {
            continue;
        }
        let tail = if holiday.is_some() { "・祝日" } else { "" };
        let full = format!("{}曜日{tail}", letter.as_str());
        let edit = passage.edit(&range, &full);
        let text = passage.slice(range.clone());
        let finding = catalog::ja_weekday_abbr(passage.place(&range), text, &full);
        found.push(finding.with_fix(false, edit));
    }
}

/// 「連絡会に出席(R7.10.5)」, which was a Sunday.
pub(super) fn rest_days(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    let text = &*passage.text;
    if passage.kind == Kind::Name || !MEETINGS.iter().any(|word| text.contains(word)) {
        return;
    }
    for written in DAY.find_iter(text) {
        let day = date::parse(written.as_str())
            .ok()
            .and_then(|date| date.day());
        let Some(rest) = day.and_then(rest) else {
            continue;
        };
        // The meeting is named in the same sentence, before the day or after it.
        let before = passage.slice(0..written.start());
        let before = before
            .rsplit(['。', '\n', '・', '】'])
            .next()
            .unwrap_or_default();
        let after = passage.slice(written.end()..text.len());
        let after = after
            .split(['。', '\n', '・', '【'])
            .next()
            .unwrap_or_default();
        if MEETINGS
            .iter()
            .any(|word| before.contains(word) || after.contains(word))
        {
            let place = passage.place(&written.range());
            found.push(catalog::date_rest_day(place, written.as_str(), rest));
        }
    }
}

fn rest(day: Date) -> Option<&'static str> {
    let holiday = recur::holidays::holiday_name(day);
    holiday.or_else(|| (day.weekday() == Weekday::Sunday).then_some("日曜日"))
}

/// 「令和6年4月1日から始めます」 when that day is long over.
pub(super) fn over(passage: &Passage<'_>, today: Date, found: &mut Vec<Diagnostic>) {
    if passage.kind == Kind::Name || passage.key != "body" || !passage.text.contains("ます") {
        return;
    }
    for written in LONG.find_iter(&passage.text) {
        let after = passage.slice(written.end()..passage.text.len());
        let Some(ahead) = AHEAD.find(after) else {
            continue;
        };
        let day = date::parse(written.as_str()).ok();
        let day = day.and_then(|date| date.day());
        let range = written.start()..written.end() + ahead.end();
        if day.is_some_and(|day| day < today) && passage.is_prose(&range) {
            let text = passage.slice(range.clone());
            found.push(catalog::ja_date_past(passage.place(&range), text));
        }
    }
}

/// 「Wednesday, January 29, 2026」 when that day is a Thursday.
pub(super) fn in_english(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    for written in ENGLISH.captures_iter(&passage.text) {
        let part = |name: &str| written.name(name).map(|part| part.as_str());
        let day = part("day").or_else(|| part("after"));
        let month = MONTHS.iter().position(|month| part("month") == Some(month));
        let (Some(whole), Some(day), Some(month), Some(year)) =
            (written.get(0), day, month, part("year"))
        else {
            continue;
        };
        let (Ok(year), Ok(day), Ok(month)) = (year.parse(), day.parse(), i8::try_from(month + 1))
        else {
            continue;
        };
        let Ok(date) = Date::new(year, month, day) else {
            continue;
        };
        let right = DAYS.get(usize::from(
            date.weekday().to_monday_zero_offset().unsigned_abs(),
        ));
        let right = right.copied().unwrap_or_default();
        if !right.starts_with(part("weekday").unwrap_or_default()) {
            let place = passage.place(&whole.range());
            found.push(catalog::ja_date_weekday(place, whole.as_str(), right));
        }
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
