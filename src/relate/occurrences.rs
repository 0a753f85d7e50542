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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Location;
    use crate::model::Localized;
    use crate::model::records::{LectureStatus, Repeat};
    use crate::model::value::{Field, List, Sourced};
    use crate::recur;
    use crate::text::date::{self as dates, PartialDate};
    use jiff::civil::{Time, date};

    fn sourced<T>(value: T) -> Sourced<T> {
        Sourced {
            value,
            place: Location::Project,
        }
    }

    fn boxed<T>(value: T) -> Field<T> {
        Sourced::field(value, Location::Project)
    }

    fn day(text: &str) -> Field<PartialDate> {
        dates::parse(text).ok().and_then(boxed)
    }

    fn list<T>(items: impl IntoIterator<Item = T>) -> List<T> {
        List::new(Some(items.into_iter().map(sourced).collect()), Vec::new())
    }

    fn every(phrase: &str, from: &str, until: &str) -> Lecture {
        Lecture {
            repeat: boxed(Repeat {
                text: Localized::default(),
                meaning: recur::read(phrase).ok(),
            }),
            date: day(from),
            until: day(until),
            ..Lecture::default()
        }
    }

    fn on(times: &[Occurrence]) -> Vec<String> {
        times.iter().map(|time| time.first.to_string()).collect()
    }

    #[test]
    fn three_fiscal_years_are_filled() {
        let times = of(&every("毎月第4木曜日", "", ""), date(2026, 3, 31));
        assert_eq!(times.len(), 36);
        assert_eq!(
            times.first().map(|time| time.first),
            Some(date(2024, 4, 25))
        );
        assert_eq!(times.last().map(|time| time.first), Some(date(2027, 3, 25)));
        let turned = of(&every("毎月第4木曜日", "", ""), date(2026, 4, 1));
        assert_eq!(
            turned.last().map(|time| time.first),
            Some(date(2028, 3, 23))
        );
    }

    #[test]
    fn days_left_out_and_changed_are_followed() {
        let change = Change {
            date: day("2026-06-25"),
            to: day("2026-06-18"),
            starts: boxed(Time::constant(15, 0, 0, 0)),
            ..Change::default()
        };
        let off = Change {
            date: day("2026-07-23"),
            status: boxed(LectureStatus::Cancelled),
            ..Change::default()
        };
        let lecture = Lecture {
            except: list([dates::parse("2026-05").unwrap()]),
            changes: list([change, off]),
            ..every("毎月第4木曜日 14:00-16:00", "2026-04-01", "2026-08-31")
        };
        let times = of(&lecture, date(2026, 4, 1));
        assert_eq!(
            on(&times),
            ["2026-04-23", "2026-06-18", "2026-07-23", "2026-08-27"]
        );
        let moved = times.get(1).unwrap();
        assert_eq!(moved.moved_from, Some(date(2026, 6, 25)));
        assert_eq!(
            (moved.starts, moved.ends),
            (Some(Time::constant(15, 0, 0, 0)), None)
        );
        let cancelled = times.get(2).unwrap();
        assert_eq!(cancelled.status, Some(LectureStatus::Cancelled));
        assert_eq!(cancelled.ends, Some(Time::constant(16, 0, 0, 0)));
    }

    #[test]
    fn what_has_an_end_ends_with_its_last_time() {
        let end = |phrase, from, until| {
            let lecture = every(phrase, from, until);
            let today = date(2026, 4, 1);
            let rule = lecture.rule().unwrap();
            last_day(&lecture, rule, &of(&lecture, today), today)
        };
        let rows = [
            (("毎週水曜日", "2026-04-01", ""), None),
            (
                ("毎週水曜日", "2026-04-01", "2026-05-31"),
                Some(date(2026, 5, 27)),
            ),
            (
                ("毎週水曜日 全3回", "2026-04-01", ""),
                Some(date(2026, 4, 15)),
            ),
            (
                ("毎週水曜日", "2020-04-01", "2020-05-31"),
                Some(date(2020, 5, 31)),
            ),
            (
                ("隔週水曜日", "2026-04-01", "2031-03-31"),
                Some(date(2031, 3, 31)),
            ),
        ];
        for ((phrase, from, until), expected) in rows {
            assert_eq!(end(phrase, from, until), expected, "{phrase}");
        }
    }

    #[test]
    fn a_rule_without_its_first_day_gives_no_time() {
        assert!(of(&every("隔週水曜日", "", ""), date(2026, 4, 1)).is_empty());
    }
}
