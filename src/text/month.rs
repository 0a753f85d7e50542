//! One month of one year, as calendars turn their pages.

use std::fmt;

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};

/// A month. Shown as `2026-01`, as an address and a `datetime` hold it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    first: Date,
}

impl Month {
    /// The month a day is in.
    pub fn of(day: Date) -> Self {
        Self {
            first: day.first_of_month(),
        }
    }

    /// Its first day.
    pub fn first(self) -> Date {
        self.first
    }

    /// Its last day.
    pub fn last(self) -> Date {
        self.first.last_of_month()
    }

    /// The month after it; itself at the end of all time.
    #[must_use]
    pub fn next(self) -> Self {
        Self::of(self.first.saturating_add(1.month()))
    }

    /// Its weeks from Sunday to Saturday; days of other months are none.
    pub fn weeks(self) -> Vec<[Option<Date>; 7]> {
        let mut weeks = Vec::with_capacity(6);
        let before = self.first.weekday().since(Weekday::Sunday);
        let mut at = self.first.saturating_sub(Span::new().days(before));
        while at <= self.last() {
            let week = std::array::from_fn(|_| {
                let day = at;
                at = at.saturating_add(1.day());
                (Self::of(day) == self).then_some(day)
            });
            weeks.push(week);
        }
        weeks
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.first.year(), self.first.month())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn every_day_of_a_month_stands_once_under_its_weekday() {
        let mut month = Month::of(date(2024, 1, 31));
        for _ in 0..48 {
            let weeks = month.weeks();
            let days: Vec<Date> = weeks.iter().flatten().flatten().copied().collect();
            assert_eq!(days.first(), Some(&month.first()), "{month}");
            assert_eq!(days.last(), Some(&month.last()), "{month}");
            assert!(days.windows(2).all(|two| two[0] < two[1]));
            for week in &weeks {
                for (column, day) in (0..).zip(week) {
                    let column_of = |day: Date| day.weekday().to_sunday_zero_offset();
                    assert!(day.is_none_or(|day| column_of(day) == column));
                }
                assert!(week.iter().any(Option::is_some), "{month}");
            }
            month = month.next();
        }
        assert_eq!(month.to_string(), "2028-01");
    }
}
