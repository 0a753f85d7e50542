//! Facts that nobody has looked at for long.

use std::sync::LazyLock;

use jiff::ToSpan as _;
use jiff::civil::Date;
use regex::Regex;

use super::pattern;
use crate::audit::passage::{Kind, Passage};
use crate::diag::{Diagnostic, Location, catalog};
use crate::model::{Collection, Entry, Record};
use crate::text::date::{self, PartialDate};

static DAY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:令和(?:[0-9]{1,2}|元)年|20[0-9]{2}年)\s*[0-9]{1,2}月\s*[0-9]{1,2}日")
});
/// What makes a day one that somebody may come on, or must write by.
const EVENT: [&str; 9] = [
    "締め切り",
    "締切",
    "申し込み",
    "申込",
    "開催",
    "日時",
    "開きます",
    "募集",
    "受け付け",
];

/// A page that tells of events or deadlines, all of them past. What ends by itself or keeps what was is no such page.
pub(super) fn of_events(
    entry: &Entry,
    passages: &[Passage<'_>],
    today: Date,
    found: &mut Vec<Diagnostic>,
) {
    let lasts = matches!(
        entry.key.collection,
        Collection::Guides | Collection::Windows | Collection::Services | Collection::Handouts
    );
    if !lasts || entry.common.publish_until.is_some() {
        return;
    }
    let is_event = |passage: &&Passage<'_>| {
        passage.kind != Kind::Name && EVENT.iter().any(|word| passage.text.contains(word))
    };
    let mut last: Option<(Date, Location, String)> = None;
    // Few passages hold a day: the words are looked for in those alone.
    let dated = passages
        .iter()
        .filter(|passage| DAY.is_match(&passage.text));
    for passage in dated.filter(is_event) {
        for written in DAY.find_iter(&passage.text) {
            let Some(day) = date::parse(written.as_str()).ok().map(|day| day.last_day()) else {
                continue;
            };
            if last.as_ref().is_none_or(|(known, ..)| day > *known) {
                let text = written.as_str().to_owned();
                last = Some((day, passage.place(&written.range()), text));
            }
        }
    }
    if let Some((_, place, text)) = last.filter(|(day, ..)| *day < today) {
        found.push(catalog::dates_past(place, &text));
    }
}

/// `updated`, `as_of` and `confirmed_on` older than the site's limit.
pub(super) fn of_facts(entry: &Entry, today: Date, months: u32, found: &mut Vec<Diagnostic>) {
    let mut old = |date: &PartialDate, place: &Location| {
        let end = date.last_day().checked_add(i64::from(months).months());
        if end.is_ok_and(|end| end < today) {
            found.push(catalog::stale(place.clone(), date.original(), months));
        }
    };
    let checked = match &entry.record {
        Record::Directory(list) => &list.as_of,
        Record::Clinic(clinic) => &clinic.confirmed_on,
        _ => &None,
    };
    if let Some(checked) = checked {
        old(&checked.value, &checked.place);
    }
    // What is dated is of its day, and what has an end is over by itself.
    let is_dated = matches!(
        entry.key.collection,
        Collection::Notices | Collection::Lectures | Collection::Initiatives | Collection::Duty
    );
    if let Some(updated) = &entry.common.updated
        && !is_dated
        && entry.common.publish_until.is_none()
    {
        old(&updated.value, &updated.place);
    }
}
