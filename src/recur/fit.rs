//! What was read of a phrase, and the rule that it makes where its parts fit together.

use jiff::civil::{Time, Weekday};

use super::parts::Frame;
use super::rule::{Days, Months, Rule, WORKDAYS};

/// What was read so far.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) frame: Option<Frame>,
    pub(super) interval: Option<u16>,
    /// 「毎月2回」: how many days the frame must have.
    pub(super) rate: Option<u16>,
    pub(super) workdays: bool,
    pub(super) weekdays: Vec<Weekday>,
    pub(super) nth: Vec<(i8, Weekday)>,
    pub(super) month_days: Vec<i8>,
    /// Days with their month: 11月30日.
    pub(super) dates: Vec<(i8, i8)>,
    pub(super) months: Option<Months>,
    pub(super) not: Exceptions,
    pub(super) times: Option<(Time, Option<Time>)>,
    pub(super) count: Option<u16>,
}

/// What does not count.
#[derive(Default)]
pub(super) struct Exceptions {
    pub(super) holidays: bool,
    pub(super) new_year: bool,
    pub(super) weekdays: Vec<Weekday>,
    pub(super) months: Months,
}

impl Reading {
    /// The rule, where the parts fit together.
    pub(super) fn rule(mut self) -> Option<Rule> {
        let days = self.days()?;
        if let Days::OfWeek(kept) = &days
            && kept.is_empty()
        {
            return None;
        }
        let (starts, ends) = match self.times {
            Some((starts, ends)) => (Some(starts), ends),
            None => (None, None),
        };
        if let (Some(starts), Some(ends)) = (starts, ends)
            && ends <= starts
        {
            return None;
        }
        Some(Rule {
            days,
            interval: self.interval.unwrap_or(1),
            months: self
                .months
                .unwrap_or(Months::ALL)
                .and(self.not.months.others()),
            not_holidays: self.not.holidays || self.workdays,
            not_new_year: self.not.new_year,
            starts,
            ends,
            count: self.count,
            until: None,
        })
        .filter(|rule| rule.months != Months::NONE)
    }

    /// The one kind of days that was named, in a frame that has such days.
    fn days(&mut self) -> Option<Days> {
        let named = [
            self.workdays,
            !self.weekdays.is_empty(),
            !self.nth.is_empty(),
            !self.month_days.is_empty(),
            !self.dates.is_empty(),
        ];
        let n_named = named.into_iter().filter(|is| *is).count();
        let days = match (n_named, self.frame) {
            (0, Some(Frame::Day)) => self.daily(),
            (1, frame) if self.workdays => matches!(frame, None | Some(Frame::Day | Frame::Week))
                .then(|| Days::OfWeek(WORKDAYS.to_vec()))?,
            (1, Some(Frame::Week)) if !self.weekdays.is_empty() => {
                Days::OfWeek(in_order(&self.weekdays, Weekday::to_monday_zero_offset))
            }
            (1, frame) if !self.nth.is_empty() => {
                let fits = match frame {
                    None | Some(Frame::Month) => true,
                    Some(Frame::Year) => self.months.is_some() && self.interval.is_none(),
                    Some(Frame::Day | Frame::Week) => false,
                };
                fits.then(|| Days::Nth(nth_in_order(&self.nth)))?
            }
            (1, frame) if !self.month_days.is_empty() => {
                let monthly = frame == Some(Frame::Month);
                let in_months = self.months.is_some() && matches!(frame, None | Some(Frame::Year));
                (monthly || in_months).then(|| Days::OfMonth(month_days(&self.month_days)))?
            }
            (1, Some(Frame::Year)) if self.interval.is_none() => self.yearly()?,
            _ => return None,
        };
        if !self.not.weekdays.is_empty() && self.frame != Some(Frame::Day) {
            return None;
        }
        let fits = self.rate.is_none_or(|rate| rate == self.n_in_frame(&days));
        fits.then_some(days)
    }

    fn daily(&self) -> Days {
        if self.not.weekdays.is_empty() {
            return Days::All;
        }
        let all = [Weekday::Monday; 7].into_iter().zip(0i64..);
        let week = all.map(|(monday, n)| monday.wrapping_add(n));
        Days::OfWeek(
            week.filter(|day| !self.not.weekdays.contains(day))
                .collect(),
        )
    }

    /// Dates of a year: one month or one day, else they would be crossed.
    fn yearly(&mut self) -> Option<Days> {
        let (month, day) = *self.dates.first()?;
        let one_month = self.dates.iter().all(|(other, _)| *other == month);
        let one_day = self.dates.iter().all(|(_, other)| *other == day);
        (self.months.is_none() && (one_month || one_day)).then_some(())?;
        let months = self.dates.iter().map(|(month, _)| *month);
        self.months = Some(months.fold(Months::NONE, Months::with));
        let days: Vec<i8> = self.dates.iter().map(|(_, day)| *day).collect();
        Some(Days::OfMonth(month_days(&days)))
    }

    /// How many days there are in one week, month or year of the frame.
    fn n_in_frame(&self, days: &Days) -> u16 {
        let n = match days {
            Days::All => 1,
            Days::OfWeek(days) => days.len(),
            Days::OfMonth(days) => days.len(),
            Days::Nth(days) => days.len(),
        };
        let months = self.months.unwrap_or(Months::ALL).iter().count();
        let n = if self.frame == Some(Frame::Year) {
            n * months
        } else {
            n
        };
        u16::try_from(n).unwrap_or(u16::MAX)
    }
}

fn in_order<T: Copy + PartialEq>(items: &[T], key: impl Fn(T) -> i8) -> Vec<T> {
    let mut items = items.to_vec();
    items.sort_by_key(|item| key(*item));
    items.dedup();
    items
}

/// The last day stands last.
fn month_days(days: &[i8]) -> Vec<i8> {
    in_order(days, |day| if day < 0 { i8::MAX } else { day })
}

/// By weekday, then by number; the last one last.
pub(super) fn nth_in_order(nth: &[(i8, Weekday)]) -> Vec<(i8, Weekday)> {
    let number = |number: i8| if number < 0 { 9 } else { number };
    in_order(nth, |(n, weekday)| {
        weekday.to_monday_zero_offset() * 10 + number(n)
    })
}
