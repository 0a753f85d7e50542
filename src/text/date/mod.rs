//! Dates as Japanese offices write them, kept with the precision that was written.
//!
//! 「令和7年度末」 is not 31 March 2026: a page must say 「令和7年度末」, and a comparison must use
//! the last day. So a [`PartialDate`] holds a precision, its first and last day, and the text.

mod read;
mod show;

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

pub use jiff::civil::{Date, Weekday};

pub use read::parse;
pub use show::{
    en_long, en_month_name, en_weekday, iso, ja_era_year, ja_fiscal_year, ja_long, ja_weekday,
    ja_year_of, weekday_name,
};

/// How exactly a date was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// One day.
    Day,
    /// A month.
    Month,
    /// A calendar year.
    Year,
    /// 年度: from 1 April to 31 March of the next year.
    FiscalYear,
}

/// A day, a month, a year or a fiscal year. Equal and ordered by the days it covers: the
/// written form and [`PartialDate::at_end`] do not count, the precision follows from the days.
#[derive(Clone, Debug)]
pub struct PartialDate {
    /// How exactly it was given.
    pub precision: Precision,
    /// Written with 末: the end of the month or year is meant. [`PartialDate::last_day`] is that day.
    pub at_end: bool,
    first: Date,
    last: Date,
    original: Arc<str>,
}

impl PartialDate {
    /// A date known to the day, as from a TOML date.
    pub fn from_day(day: Date) -> Self {
        Self {
            precision: Precision::Day,
            at_end: false,
            first: day,
            last: day,
            original: day.to_string().into(),
        }
    }

    /// The first day it covers.
    pub fn first_day(&self) -> Date {
        self.first
    }

    /// The last day it covers: what 「まで」 and 末 mean.
    pub fn last_day(&self) -> Date {
        self.last
    }

    /// The text it was read from.
    pub fn original(&self) -> &str {
        &self.original
    }

    /// The day, when it is known to the day.
    pub fn day(&self) -> Option<Date> {
        (self.precision == Precision::Day).then_some(self.first)
    }

    fn days(&self) -> (Date, Date) {
        (self.first, self.last)
    }
}

impl AsRef<Self> for PartialDate {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl PartialEq for PartialDate {
    fn eq(&self, other: &Self) -> bool {
        self.days() == other.days()
    }
}

impl Eq for PartialDate {}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for PartialDate {
    fn cmp(&self, other: &Self) -> Ordering {
        self.days().cmp(&other.days())
    }
}

impl Hash for PartialDate {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.days().hash(state);
    }
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateProblem {
    /// Not one of the forms.
    Unreadable,
    /// The month has no such day.
    NoSuchDay {
        /// How many days that month has.
        month_has: u8,
    },
    /// A month other than 1 to 12.
    NoSuchMonth,
    /// The weekday beside the date is another one than the date's.
    WeekdayDiffers {
        /// As written.
        written: Weekday,
        /// What that day is.
        actual: Weekday,
    },
    /// The era (元号) had not begun yet, or was over.
    EraRange,
}

/// The fiscal year (年度) a day is in, by the calendar year it begins in: 2026-03-31 is in 2025.
pub fn fiscal_year_of(day: Date) -> i16 {
    if day.month() >= 4 {
        day.year()
    } else {
        day.year() - 1
    }
}

/// An era (元号).
#[derive(Debug, PartialEq, Eq)]
struct Era {
    name: &'static str,
    /// The calendar year before its year 1.
    base: i16,
    first: Date,
    last: Date,
}

static REIWA: Era = Era {
    name: "令和",
    base: 2018,
    first: Date::constant(2019, 5, 1),
    last: Date::MAX,
};
static HEISEI: Era = Era {
    name: "平成",
    base: 1988,
    first: Date::constant(1989, 1, 8),
    last: Date::constant(2019, 4, 30),
};
static SHOWA: Era = Era {
    name: "昭和",
    base: 1925,
    first: Date::constant(1926, 12, 25),
    last: Date::constant(1989, 1, 7),
};

/// The era of a day; none before 昭和, where no record of this kind reaches.
fn era_of(day: Date) -> Option<&'static Era> {
    [&REIWA, &HEISEI, &SHOWA]
        .into_iter()
        .find(|era| era.first <= day && day <= era.last)
}
