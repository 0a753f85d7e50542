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
