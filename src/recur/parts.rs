//! Readers of single things in a phrase: how often, in which months, what is left out.

use jiff::civil::Weekday;

use super::cursor::Cursor;
use super::rule::Months;

/// What a phrase counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frame {
    Day,
    Week,
    Month,
    Year,
}

const MONTH_COUNTERS: [&str; 7] = ["か月", "ヶ月", "ヵ月", "カ月", "ケ月", "箇月", "ヶ月間"];

/// 毎週, 隔週, 3週間ごと, 毎月, 隔月, 2か月に1回, 毎年, 毎日.
pub(super) fn interval(text: &mut Cursor<'_>) -> Option<(Frame, u16)> {
    let words = [
        ("毎日", Frame::Day, 1),
        ("毎週", Frame::Week, 1),
        ("隔週", Frame::Week, 2),
        ("毎月", Frame::Month, 1),
        ("各月", Frame::Month, 1),
        ("隔月", Frame::Month, 2),
        ("毎年", Frame::Year, 1),
    ];
    for (word, frame, interval) in words {
        if text.eat(&[word]) {
            return Some((frame, interval));
        }
    }
    let number = text.number().filter(|number| *number > 0)?;
    let frame = if text.eat(&["週間", "週"]) {
        Frame::Week
    } else if text.eat(&MONTH_COUNTERS) {
        Frame::Month
    } else if text.eat(&["日"]) {
        Frame::Day
    } else {
        return None;
    };
    text.eat(&["ごと", "毎", "に1回", "に一回", "に1度", "に一度"])
        .then_some((frame, number))
}

/// What does not count.
pub(super) enum Exceptional {
    Holidays,
    NewYear,
    Weekdays(Vec<Weekday>),
    Months(Months),
}

pub(super) fn exceptional(text: &mut Cursor<'_>) -> Option<Exceptional> {
    if text.eat(&["国民の祝日", "祝祭日", "祝日", "祝"]) {
        return Some(Exceptional::Holidays);
    }
    if text.eat(&["年末年始"]) {
        text.attempt(|ahead| {
            ahead.eat(&["("]).then_some(())?;
            ahead
                .eat(&[
                    "12月29日から1月3日まで",
                    "12月29日から1月3日",
                    "12月29日~1月3日",
                    "12/29~1/3",
                ])
                .then_some(())?;
            ahead.eat(&[")"]).then_some(())
        });
        return Some(Exceptional::NewYear);
    }
    if let Some(found) = text.attempt(months) {
        return Some(Exceptional::Months(found));
    }
    text.attempt(Cursor::weekdays).map(Exceptional::Weekdays)
}

/// 偶数月, 奇数月, 5月から翌年2月, 6月・10月.
pub(super) fn months(text: &mut Cursor<'_>) -> Option<Months> {
    let every_other = |first: i8| {
        (0..6)
            .map(|n| first + 2 * n)
            .fold(Months::NONE, Months::with)
    };
    if text.eat(&["偶数月"]) {
        return Some(every_other(2));
    }
    if text.eat(&["奇数月"]) {
        return Some(every_other(1));
    }
    let spans = text.list(|ahead| {
        let first = month(ahead)?;
        let last = ahead.attempt(|ahead| {
            ahead.range_sign().then_some(())?;
            ahead.eat(&["翌年"]);
            month(ahead)
        });
        if last.is_some() {
            ahead.eat(&["まで"]);
        }
        Some((first, last.unwrap_or(first)))
    })?;
    Some(
        spans
            .into_iter()
            .fold(Months::NONE, |found, (first, last)| {
                let mut found = found.with(first);
                let mut month = first;
                while month != last {
                    month = month % 12 + 1;
                    found = found.with(month);
                }
                found
            }),
    )
}

fn month(text: &mut Cursor<'_>) -> Option<i8> {
    let month = text.numbered(&["月"])?;
    // 「9月30日」 is a day, and no month of a span.
    text.clone().numbered(&["日"]).is_none().then_some(())?;
    i8::try_from(month)
        .ok()
        .filter(|month| (1..=12).contains(month))
}

/// The most days that a month can have.
pub(super) fn longest(month: i8) -> Option<i8> {
    match month {
        2 => Some(29),
        4 | 6 | 9 | 11 => Some(30),
        1..=12 => Some(31),
        _ => None,
    }
}
