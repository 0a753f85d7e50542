//! RRULE of RFC 5545, read as far as days of a week or month can be told with it, and written.

use jiff::civil::{Date, Weekday};

use super::cursor::{Cursor, plain};
use super::fit::nth_in_order;
use super::rule::{Days, Months, Rule};
use super::words::Unread;

/// The two letters of a weekday, Monday first.
const CODES: [(&str, Weekday); 7] = [
    ("MO", Weekday::Monday),
    ("TU", Weekday::Tuesday),
    ("WE", Weekday::Wednesday),
    ("TH", Weekday::Thursday),
    ("FR", Weekday::Friday),
    ("SA", Weekday::Saturday),
    ("SU", Weekday::Sunday),
];

/// Whether a text is meant as one.
pub(super) fn is_rrule(text: &str) -> bool {
    plain(text).to_ascii_uppercase().contains("FREQ=")
}

/// `FREQ=MONTHLY;BYDAY=4TH`, with hours behind a blank: `14:00-16:00`.
pub(super) fn read_with_times(text: &str) -> Result<Rule, Unread> {
    let text = crate::text::width::nfkc(text);
    let (parts, times) = text.trim().split_once(' ').unwrap_or((text.trim(), ""));
    let times = plain(times);
    let mut cursor = Cursor::new(&times);
    let found = cursor.times();
    if !cursor.is_done() {
        let rest = cursor.rest().to_owned();
        return Err(Unread { rest });
    }
    let mut rule = read(&parts.to_ascii_uppercase())?;
    if let Some((starts, ends)) = found {
        (rule.starts, rule.ends) = (Some(starts), ends);
    }
    if rule.ends.is_some_and(|ends| rule.starts >= Some(ends)) {
        return Err(Unread { rest: times });
    }
    Ok(rule)
}

/// The parts of a rule before they are one.
#[derive(Default)]
struct Parts {
    freq: String,
    interval: Option<u16>,
    count: Option<u16>,
    until: Option<Date>,
    by_day: Vec<(Option<i8>, Weekday)>,
    by_month_day: Vec<i8>,
    by_month: Option<Months>,
    position: Option<i8>,
}

fn read(text: &str) -> Result<Rule, Unread> {
    let mut parts = Parts::default();
    let body = text.strip_prefix("RRULE:").unwrap_or(text);
    for part in body.split(';').filter(|part| !part.is_empty()) {
        if parts.put(part).is_none() {
            let rest = part.to_owned();
            return Err(Unread { rest });
        }
    }
    parts.rule().ok_or_else(|| Unread {
        rest: String::new(),
    })
}

impl Parts {
    fn put(&mut self, part: &str) -> Option<()> {
        let (key, value) = part.split_once('=')?;
        match key {
            "FREQ" => value.clone_into(&mut self.freq),
            "INTERVAL" => self.interval = Some(positive(value)?),
            "COUNT" => self.count = Some(positive(value)?),
            "UNTIL" => {
                let day = value.split('T').next()?;
                self.until = Some(Date::strptime("%Y%m%d", day).ok()?);
            }
            "BYDAY" => self.by_day = each(value, by_day)?,
            "BYMONTHDAY" => {
                let days = each(value, |day| day.parse().ok())?;
                let fits = |day: &i8| *day == -1 || (1..=31).contains(day);
                self.by_month_day = days.iter().all(fits).then_some(days)?;
            }
            "BYMONTH" => {
                let months = each(value, |month| month.parse().ok())?;
                let fits = months.iter().all(|month| (1..=12).contains(month));
                fits.then_some(())?;
                self.by_month = Some(months.into_iter().fold(Months::NONE, Months::with));
            }
            "BYSETPOS" => self.position = Some(value.parse().ok()?),
            // Weeks begin on Monday here.
            "WKST" => (value == "MO").then_some(())?,
            _ => return None,
        }
        Some(())
    }

    fn rule(mut self) -> Option<Rule> {
        if let Some(position) = self.position.take() {
            // Of one weekday, a position is a number before it.
            let [(None, weekday)] = self.by_day.as_slice() else {
                return None;
            };
            self.by_day = vec![(Some(position), *weekday)];
        }
        let interval = self.interval.unwrap_or(1);
        let days = self.days(interval)?;
        Some(Rule {
            interval,
            months: self.by_month.unwrap_or(Months::ALL),
            count: self.count,
            until: self.until,
            ..Rule::of(days)
        })
    }

    fn days(&self, interval: u16) -> Option<Days> {
        let numbered = self.by_day.iter().any(|(number, _)| number.is_some());
        let by_month_day = !self.by_month_day.is_empty();
        match (self.freq.as_str(), self.by_day.is_empty(), by_month_day) {
            ("DAILY", true, false) => Some(Days::All),
            ("WEEKLY", false, false) if !numbered => Some(self.of_week()),
            ("MONTHLY", false, false) if !numbered && interval == 1 => Some(self.of_week()),
            ("MONTHLY", false, false) => self.nth(),
            ("MONTHLY", true, true) => Some(self.of_month()),
            ("YEARLY", true, true) if self.by_month.is_some() && interval == 1 => {
                Some(self.of_month())
            }
            ("YEARLY", false, false) if self.by_month.is_some() && interval == 1 => self.nth(),
            _ => None,
        }
    }

    fn of_week(&self) -> Days {
        let named = |weekday: &Weekday| self.by_day.iter().any(|(_, day)| day == weekday);
        let week = CODES.iter().map(|(_, weekday)| *weekday);
        Days::OfWeek(week.filter(named).collect())
    }

    fn of_month(&self) -> Days {
        let mut days = self.by_month_day.clone();
        days.sort_by_key(|day| if *day < 0 { i8::MAX } else { *day });
        days.dedup();
        Days::OfMonth(days)
    }

    fn nth(&self) -> Option<Days> {
        let known = |number: i8| number == -1 || (1..=5).contains(&number);
        let days = self.by_day.iter().map(|(number, weekday)| {
            let number = number.filter(|number| known(*number))?;
            Some((number, *weekday))
        });
        Some(Days::Nth(nth_in_order(&days.collect::<Option<Vec<_>>>()?)))
    }
}

fn positive(text: &str) -> Option<u16> {
    text.parse().ok().filter(|number| *number > 0)
}

fn each<T>(text: &str, read: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    text.split(',').map(read).collect()
}

fn by_day(text: &str) -> Option<(Option<i8>, Weekday)> {
    CODES.iter().find_map(|(code, weekday)| {
        let number = text.strip_suffix(code)?;
        match number {
            "" => Some((None, *weekday)),
            _ => Some((Some(number.parse().ok()?), *weekday)),
        }
    })
}

/// `FREQ=MONTHLY;BYDAY=4TH`. Holidays and 年末年始 have no words in it: whoever writes a calendar adds an
/// EXDATE for each.
pub fn write(rule: &Rule) -> String {
    let yearly = rule.months != Months::ALL && rule.interval == 1;
    let freq = match &rule.days {
        Days::All => "DAILY",
        Days::OfWeek(_) => "WEEKLY",
        Days::OfMonth(_) | Days::Nth(_) if yearly => "YEARLY",
        Days::OfMonth(_) | Days::Nth(_) => "MONTHLY",
    };
    let mut parts = vec![format!("FREQ={freq}")];
    if rule.interval > 1 {
        parts.push(format!("INTERVAL={}", rule.interval));
    }
    if rule.months != Months::ALL {
        parts.push(format!("BYMONTH={}", joined(rule.months.iter())));
    }
    let numbered = |(number, weekday): &(i8, Weekday)| format!("{number}{}", code(*weekday));
    match &rule.days {
        Days::All => {}
        Days::OfWeek(days) => {
            parts.push(format!(
                "BYDAY={}",
                joined(days.iter().map(|day| code(*day)))
            ));
        }
        Days::Nth(days) => parts.push(format!("BYDAY={}", joined(days.iter().map(numbered)))),
        Days::OfMonth(days) => parts.push(format!("BYMONTHDAY={}", joined(days.iter()))),
    }
    if let Some(count) = rule.count {
        parts.push(format!("COUNT={count}"));
    }
    if let Some(until) = rule.until {
        parts.push(format!("UNTIL={}", until.strftime("%Y%m%d")));
    }
    parts.join(";")
}

fn joined(items: impl Iterator<Item = impl ToString>) -> String {
    let items: Vec<String> = items.map(|item| item.to_string()).collect();
    items.join(",")
}

fn code(weekday: Weekday) -> &'static str {
    let found = CODES.iter().find(|(_, day)| *day == weekday);
    found.map_or("", |(code, _)| code)
}
