//! A rule in English.

use super::spans;
use crate::recur::rule::{Days, Months, Rule};
use crate::text::date::{en_month_name, en_weekday};
use crate::text::time_of_day;

/// "the 4th Thursday of every month, 2 pm to 4 pm, except on public holidays".
pub fn en(rule: &Rule) -> String {
    let times = rule.starts.map(|starts| match rule.ends {
        Some(ends) => format!("{} to {}", time_of_day::en(starts), time_of_day::en(ends)),
        None => format!("from {}", time_of_day::en(starts)),
    });
    let count = rule.count.map(|count| format!("{count} times in all"));
    let except = match (rule.not_holidays, rule.not_new_year) {
        (true, true) => Some("except on public holidays and from 29 December to 3 January"),
        (true, false) => Some("except on public holidays"),
        (false, true) => Some("except from 29 December to 3 January"),
        (false, false) => None,
    };
    let parts = [Some(en_days(rule)), times, count, except.map(str::to_owned)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn en_days(rule: &Rule) -> String {
    let of = if rule.months == Months::ALL {
        String::new()
    } else {
        let spans = spans(rule.months).into_iter().map(|(first, last)| {
            if first == last {
                en_month_name(first).to_owned()
            } else {
                format!("{} to {}", en_month_name(first), en_month_name(last))
            }
        });
        en_list(&spans.collect::<Vec<_>>())
    };
    match &rule.days {
        Days::All | Days::OfWeek(_) => {
            let unit = match &rule.days {
                Days::OfWeek(days) => en_list(
                    &days
                        .iter()
                        .map(|day| en_weekday(*day).to_owned())
                        .collect::<Vec<_>>(),
                ),
                _ => "day".to_owned(),
            };
            let every = match (&rule.days, rule.interval) {
                (_, 1) => format!("every {unit}"),
                (Days::All, n) => format!("every {n} days"),
                (_, 2) => format!("every other {unit}"),
                (_, n) => format!("{unit} of every {} week", ordinal(n)),
            };
            if of.is_empty() {
                every
            } else {
                format!("{every} in {of}")
            }
        }
        Days::OfMonth(days) => {
            let days: Vec<String> = days.iter().map(|day| en_month_day(*day)).collect();
            format!("the {} of {}", en_list(&days), en_month(rule, &of))
        }
        Days::Nth(days) => {
            let days: Vec<String> = days
                .iter()
                .map(|(n, day)| format!("{} {}", en_number(*n), en_weekday(*day)))
                .collect();
            format!("the {} of {}", en_list(&days), en_month(rule, &of))
        }
    }
}

fn en_month(rule: &Rule, of: &str) -> String {
    let every = match rule.interval {
        1 if !of.is_empty() => return of.to_owned(),
        1 => "every month".to_owned(),
        2 => "every other month".to_owned(),
        n => format!("every {} month", ordinal(n)),
    };
    if of.is_empty() {
        every
    } else {
        format!("{every} in {of}")
    }
}

fn en_month_day(day: i8) -> String {
    match u16::try_from(day) {
        Ok(day) => ordinal(day),
        Err(_) => "last day".to_owned(),
    }
}

fn en_number(number: i8) -> String {
    u16::try_from(number).map_or_else(|_| "last".to_owned(), ordinal)
}

fn ordinal(number: u16) -> String {
    let suffix = match (number % 10, number % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    };
    format!("{number}{suffix}")
}

/// "Monday, Wednesday and Friday".
fn en_list(items: &[String]) -> String {
    match items.split_last() {
        None => String::new(),
        Some((only, [])) => only.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
    }
}
