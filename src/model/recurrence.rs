//! What a lecture says of the days on which it comes again.

use jiff::civil::Date;

use super::records::{Change, Lecture};
use crate::recur::Rule;

impl Lecture {
    /// The rule it follows, where its phrase names days.
    pub fn rule(&self) -> Option<&Rule> {
        self.repeat.as_ref().and_then(|repeat| repeat.value.rule())
    }

    /// The first day its rule holds: its date, else the beginning of its fiscal year.
    pub fn begins(&self) -> Option<Date> {
        let given = self.date.as_ref().or(self.fiscal_year.as_ref());
        given.map(|date| date.value.first_day())
    }

    /// The last day its rule holds: `until`, else its last date, else the end of its fiscal year.
    pub fn lasts_until(&self) -> Option<Date> {
        let given = self.until.as_ref().or(self.date_end.as_ref());
        let given = given.or(self.fiscal_year.as_ref());
        let given = given.map(|date| date.value.last_day());
        let ruled = self.rule().and_then(|rule| rule.until);
        match (given, ruled) {
            (Some(given), Some(ruled)) => Some(given.min(ruled)),
            (given, ruled) => given.or(ruled),
        }
    }

    /// Whether it does not take place on a day of its rule.
    pub fn leaves_out(&self, day: Date) -> bool {
        let mut spans = self.except.values();
        spans.any(|span| (span.first_day()..=span.last_day()).contains(&day))
    }

    /// What differs on a day of its rule.
    pub fn change_on(&self, day: Date) -> Option<&Change> {
        let mut changes = self.changes.values();
        changes.find(|change| {
            let date = change.date.as_ref();
            date.is_some_and(|date| date.value.day() == Some(day))
        })
    }
}
