//! The days that a rule gives within a span. Always bounded: by the span, and by [`LIMIT`].

use jiff::civil::{Date, Weekday};
use jiff::{ToSpan as _, Unit};

use super::holidays::holiday;
use super::rule::{Days, Rule};

/// The most days that are looked at: fifty years of every day.
pub const LIMIT: usize = 18_300;

/// The days of a rule from one day to another, both among them, in order. `begins` is the first day
/// that the rule holds; a rule that needs it (隔週, 全5回) gives nothing without it.
pub fn days(rule: &Rule, begins: Option<Date>, from: Date, to: Date) -> Vec<Date> {
    if rule.needs_first_day() && begins.is_none() {
        return Vec::new();
    }
    let to = rule.until.map_or(to, |until| until.min(to));
    let first = begins.map_or(from, |begins| begins.max(from));
    let anchor = begins.unwrap_or(from);
    // What is counted is counted from its first day.
    let start = if rule.count.is_some() { anchor } else { first };
    if start > to {
        return Vec::new();
    }
    let found = candidates(rule, anchor, start, to)
        .take(LIMIT)
        .skip_while(|day| *day < start)
        .take_while(|day| *day <= to)
        .filter(|day| holds(rule, *day));
    let count = rule.count.map_or(usize::MAX, usize::from);
    found.take(count).filter(|day| *day >= first).collect()
}

/// Whether nothing takes a day out.
fn holds(rule: &Rule, day: Date) -> bool {
    rule.months.has(day.month())
        && !(rule.not_new_year && is_new_year(day))
        && !(rule.not_holidays && holiday(day).is_some())
}

/// 年末年始: 29 December to 3 January, as offices are closed (行政機関の休日に関する法律 第1条).
pub fn is_new_year(day: Date) -> bool {
    matches!((day.month(), day.day()), (12, 29..) | (1, ..=3))
}

/// Days in order, from the period that holds `start` on; some lie before it.
fn candidates<'a>(
    rule: &'a Rule,
    anchor: Date,
    start: Date,
    to: Date,
) -> Box<dyn Iterator<Item = Date> + 'a> {
    let every = i64::from(rule.interval.max(1));
    match &rule.days {
        Days::All => {
            let behind = (between(anchor, start, Unit::Day) + every - 1) / every;
            let first = anchor.saturating_add((behind * every).days());
            Box::new(first.series(every.days()))
        }
        Days::OfWeek(weekdays) => {
            let (anchor, start) = (monday(anchor), monday(start));
            let behind = (between(anchor, start, Unit::Week) + every - 1) / every;
            let first = anchor.saturating_add((behind * every).weeks());
            let weeks = first
                .series(every.weeks())
                .take_while(move |week| *week <= to);
            Box::new(weeks.flat_map(move |week| {
                let days = weekdays.iter();
                days.map(move |day| {
                    week.saturating_add(i64::from(day.to_monday_zero_offset()).days())
                })
            }))
        }
        Days::OfMonth(_) | Days::Nth(_) => {
            let (anchor, start) = (anchor.first_of_month(), start.first_of_month());
            let behind = (between(anchor, start, Unit::Month) + every - 1) / every;
            let first = anchor.saturating_add((behind * every).months());
            let months = first
                .series(every.months())
                .take_while(move |month| *month <= to);
            Box::new(months.flat_map(move |month| of_month(&rule.days, month)))
        }
    }
}

/// Whole units from one day to a later one; of weeks and months both are first days.
fn between(a: Date, b: Date, unit: Unit) -> i64 {
    let span = a.until((unit, b)).unwrap_or_default();
    match unit {
        Unit::Month => i64::from(span.get_months()),
        Unit::Week => i64::from(span.get_weeks()),
        _ => i64::from(span.get_days()),
    }
}

fn monday(day: Date) -> Date {
    day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days())
}

/// The days of one month, in order, each once.
fn of_month(days: &Days, month: Date) -> Vec<Date> {
    let mut found: Vec<Date> = match days {
        Days::OfMonth(days) => days.iter().filter_map(|day| day_of(month, *day)).collect(),
        Days::Nth(days) => {
            let nth = |(n, weekday): &(i8, Weekday)| month.nth_weekday_of_month(*n, *weekday).ok();
            days.iter().filter_map(nth).collect()
        }
        Days::All | Days::OfWeek(_) => Vec::new(),
    };
    found.sort_unstable();
    found.dedup();
    found
}

fn day_of(month: Date, day: i8) -> Option<Date> {
    if day < 0 {
        return Some(month.last_of_month());
    }
    Date::new(month.year(), month.month(), day).ok()
}
