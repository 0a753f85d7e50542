//! The times of a lecture whose days are known: its own date, or the days that its rule gives.

use jiff::civil::Date;

use crate::model::records::{Change, Lecture};
use crate::model::resolved::Occurrence;
use crate::recur::{Rule, expand};
use crate::text::date::fiscal_year_of;

/// From the first day of the fiscal year before a day to the last of the one after it.
fn three_years(day: Date) -> (Date, Date) {
    let year = fiscal_year_of(day);
    let edge = |year, month, last| Date::new(year, month, last).unwrap_or(day);
    (edge(year - 1, 4, 1), edge(year + 2, 3, 31))
}

/// The times of a lecture, in order.
pub(super) fn of(lecture: &Lecture, today: Date) -> Vec<Occurrence> {
    match lecture.rule() {
        Some(rule) if !rule.needs_first_day() || lecture.begins().is_some() => {
            repeated(lecture, rule, today)
        }
        _ => once(lecture).into_iter().collect(),
    }
}

fn once(lecture: &Lecture) -> Option<Occurrence> {
    let first = lecture.date.as_ref()?.value.day()?;
    let last = lecture.date_end.as_ref().and_then(|date| date.value.day());
    Some(Occurrence {
        first,
        last: last.unwrap_or(first).max(first),
        starts: lecture.starts.as_ref().map(|time| time.value),
        ends: lecture.ends.as_ref().map(|time| time.value),
        status: None,
        moved_from: None,
    })
}

fn repeated(lecture: &Lecture, rule: &Rule, today: Date) -> Vec<Occurrence> {
    let (from, to) = three_years(today);
    let to = lecture.lasts_until().map_or(to, |until| until.min(to));
    let days = expand::days(rule, lecture.begins(), from, to);
    let held = days.into_iter().filter(|day| !lecture.leaves_out(*day));
    let mut found: Vec<Occurrence> = held.map(|day| on(lecture, rule, day)).collect();
    found.sort_by_key(|time| (time.first, time.starts));
    found
}

/// One time, with what differs on its day.
fn on(lecture: &Lecture, rule: &Rule, day: Date) -> Occurrence {
    let starts = lecture.starts.as_ref().map(|time| time.value);
    let ends = lecture.ends.as_ref().map(|time| time.value);
    let usual = Occurrence {
        first: day,
        last: day,
        starts: starts.or(rule.starts),
        ends: ends.or(rule.ends),
        status: None,
        moved_from: None,
    };
    match lecture.change_on(day) {
        Some(change) => changed(usual, change),
        None => usual,
    }
}

fn changed(usual: Occurrence, change: &Change) -> Occurrence {
    let to = change.to.as_ref().and_then(|date| date.value.day());
    let day = to.unwrap_or(usual.first);
    let starts = change.starts.as_ref().map(|time| time.value);
    let ends = change.ends.as_ref().map(|time| time.value);
    Occurrence {
        first: day,
        last: day,
        // A new beginning without a new end leaves the end open.
        ends: ends.or(usual.ends.filter(|_| starts.is_none())),
        starts: starts.or(usual.starts),
        status: change.status.as_ref().map(|status| status.value),
        moved_from: to.map(|_| usual.first).filter(|from| *from != day),
    }
}

/// The last day of what comes again; none where no end is known.
pub(super) fn last_day(
    lecture: &Lecture,
    rule: &Rule,
    times: &[Occurrence],
    today: Date,
) -> Option<Date> {
    let (_, to) = three_years(today);
    let bound = lecture.lasts_until();
    let last_time = times.iter().map(|time| time.last).max();
    if let (Some(count), Some(begins)) = (rule.count, lecture.begins()) {
        let until = bound.map_or(to, |bound| bound.min(to));
        let days = expand::days(rule, Some(begins), begins, until);
        let all = days.len() == usize::from(count);
        let end = days.last().copied().filter(|_| all).or(bound);
        return end.map(|end| last_time.map_or(end, |last| last.max(end)));
    }
    let bound = bound?;
    Some(if bound > to {
        bound
    } else {
        last_time.unwrap_or(bound)
    })
}
