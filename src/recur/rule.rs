//! What a phrase means: days that come again, or only how often.

use jiff::civil::{Date, Time, Weekday};

/// What was understood of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Phrase {
    /// Days that can be told: 「毎月第4木曜日」.
    Days(Rule),
    /// How often, without days: 「年3回」, 「毎月会議開催」, 「通年」.
    Often(Vec<Often>),
}

impl Phrase {
    /// The rule, where days can be told.
    pub fn rule(&self) -> Option<&Rule> {
        match self {
            Self::Days(rule) => Some(rule),
            Self::Often(_) => None,
        }
    }
}

/// How often something takes place, where no day is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Often {
    /// What: 「本会」, 「専門職向け研修会」; often empty.
    pub what: String,
    /// How many times in what time.
    pub rate: Rate,
    /// 「程度」, 「約」: about so many times.
    pub about: bool,
}

/// How many times in what time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rate {
    /// So many times a year.
    Year(u16),
    /// So many times a month.
    Month(u16),
    /// So many times a week.
    Week(u16),
    /// Several times a year (年数回).
    SeveralAYear,
    /// All year (通年).
    AllYear,
    /// Whenever needed (随時).
    AnyTime,
    /// From time to time (定期的, 不定期).
    FromTimeToTime,
}

/// Days that come again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Which days.
    pub days: Days,
    /// Every so many days, weeks or months; 1 for every one. Above 1 the first day must be known.
    pub interval: u16,
    /// In which months of the year.
    pub months: Months,
    /// Not on public holidays.
    pub not_holidays: bool,
    /// Not from 29 December to 3 January.
    pub not_new_year: bool,
    /// Begins.
    pub starts: Option<Time>,
    /// Ends.
    pub ends: Option<Time>,
    /// So many times from the first day on.
    pub count: Option<u16>,
    /// Not after this day.
    pub until: Option<Date>,
}

impl Rule {
    /// A rule of these days and nothing else.
    pub fn of(days: Days) -> Self {
        Self {
            days,
            interval: 1,
            months: Months::ALL,
            not_holidays: false,
            not_new_year: false,
            starts: None,
            ends: None,
            count: None,
            until: None,
        }
    }

    /// Whether the first day must be known to tell the others: 隔週, 全5回.
    pub fn needs_first_day(&self) -> bool {
        self.interval > 1 || self.count.is_some()
    }
}

/// Which days of a week or month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Days {
    /// Every day.
    All,
    /// These weekdays of a week, Monday first, each once.
    OfWeek(Vec<Weekday>),
    /// These days of a month, from 1, or from -1 for the last; in order.
    OfMonth(Vec<i8>),
    /// The first to fifth such weekday of a month, or -1 for the last; by weekday, then by number.
    Nth(Vec<(i8, Weekday)>),
}

/// Monday to Friday.
pub(super) const WORKDAYS: [Weekday; 5] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
];

/// Months of the year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Months(u16);

impl Months {
    /// All twelve.
    pub const ALL: Self = Self(0b1111_1111_1111);
    /// None.
    pub const NONE: Self = Self(0);

    /// Whether a month, 1 to 12, is among them.
    pub fn has(self, month: i8) -> bool {
        self.0 & Self::bit(month) != 0
    }

    /// With a month added.
    #[must_use]
    pub fn with(self, month: i8) -> Self {
        Self(self.0 | Self::bit(month))
    }

    /// All others.
    #[must_use]
    pub fn others(self) -> Self {
        Self(Self::ALL.0 & !self.0)
    }

    /// Those that are in both.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// In order.
    pub fn iter(self) -> impl Iterator<Item = i8> {
        (1..=12).filter(move |month| self.has(*month))
    }

    fn bit(month: i8) -> u16 {
        match u32::try_from(month) {
            Ok(month @ 1..=12) => 1 << (month - 1),
            _ => 0,
        }
    }
}
