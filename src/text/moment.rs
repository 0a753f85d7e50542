//! A date that may also say the time of day: what is urgent is of half past two and not of a whole day.

use std::ops::Deref;

use jiff::civil::{Date, Time};

use super::date::{self, DateProblem, PartialDate};
use super::time_of_day;
use super::width::nfkc;

/// Longer texts are remarks.
const LONGEST: usize = 48;

/// A date in any precision, with the time of day where one was written. Whoever asks only for the day
/// sees a [`PartialDate`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    date: PartialDate,
    time: Option<Time>,
}

impl Moment {
    /// The time of day in Asia/Tokyo, where one was written.
    pub fn time(&self) -> Option<Time> {
        self.time
    }

    /// A whole day.
    pub fn of_day(day: Date) -> Self {
        PartialDate::from_day(day).into()
    }
}

impl Deref for Moment {
    type Target = PartialDate;

    fn deref(&self) -> &PartialDate {
        &self.date
    }
}

impl AsRef<PartialDate> for Moment {
    fn as_ref(&self) -> &PartialDate {
        &self.date
    }
}

impl From<PartialDate> for Moment {
    fn from(date: PartialDate) -> Self {
        Self { date, time: None }
    }
}

/// Why a text is no moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MomentProblem {
    /// Its date is none.
    Date(DateProblem),
    /// It begins with a day, and what follows is no time.
    Time,
}

/// Reads a date in any form of [`date::parse`], or a day and a time behind it: `2026-01-29 14:30`,
/// `2026-01-29T14:30:00`, `令和8年1月29日（木）午後2時30分`. All times are those of Asia/Tokyo.
pub fn parse(text: &str) -> Result<Moment, MomentProblem> {
    let whole = date::parse(text);
    let problem = match whole {
        Ok(date) => return Ok(date.into()),
        Err(problem) => problem,
    };
    if text.trim().chars().count() > LONGEST {
        return Err(MomentProblem::Date(problem));
    }
    let plain = nfkc(text);
    let plain = plain.trim();
    let plain = plain.strip_suffix("+09:00").unwrap_or(plain);
    let mut begins_with_day = false;
    for (at, _) in plain.char_indices().skip(1) {
        let (day, clock) = plain.split_at(at);
        if day.ends_with(char::is_numeric) && clock.starts_with(char::is_numeric) {
            continue;
        }
        let clock = clock.strip_prefix('T').unwrap_or(clock);
        let clock = clock.split('.').next().unwrap_or(clock);
        let Some(date) = date::parse(day).ok().filter(|date| date.day().is_some()) else {
            continue;
        };
        begins_with_day |= clock.contains([':', '時', '前', '後']);
        if let Ok(time) = time_of_day::parse(clock) {
            let time = Some(time);
            return Ok(Moment { date, time });
        }
    }
    Err(if begins_with_day {
        MomentProblem::Time
    } else {
        MomentProblem::Date(problem)
    })
}

/// 令和8年1月29日（木曜日）午後2時30分; without a time as [`date::ja_long`].
pub fn ja(moment: &Moment) -> String {
    let time = moment.time.map(time_of_day::ja);
    date::ja_long(moment) + &time.unwrap_or_default()
}

/// "Thursday 29 January 2026, 2:30 pm"; without a time as [`date::en_long`].
pub fn en(moment: &Moment) -> String {
    let time = moment
        .time
        .map(|time| format!(", {}", time_of_day::en(time)));
    date::en_long(moment) + &time.unwrap_or_default()
}

/// The value of `<time datetime>`, with the offset of Asia/Tokyo where there is a time.
pub fn iso(moment: &Moment) -> Option<String> {
    let date = date::iso(moment)?;
    Some(match moment.time {
        Some(time) => format!("{date}T{:02}:{:02}+09:00", time.hour(), time.minute()),
        None => date,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_may_carry_a_time() {
        let written = "令和8年1月29日（木曜日）午後2時30分";
        for text in [
            "2026-01-29 14:30",
            "2026-01-29T14:30:00",
            "2026-01-29T14:30:00+09:00",
            "２０２６／１／２９　１４：３０",
            "R8.1.29 14:30",
            "令和8年1月29日（木）午後2時30分",
            "令和8年1月29日 14時30分",
            written,
        ] {
            let moment = parse(text).unwrap();
            assert_eq!(ja(&moment), written, "{text}");
            assert_eq!(en(&moment), "Thursday 29 January 2026, 2:30 pm");
            assert_eq!(iso(&moment).as_deref(), Some("2026-01-29T14:30+09:00"));
        }
    }

    #[test]
    fn a_date_alone_keeps_its_precision() {
        for (text, shown) in [
            ("R8.1.2", "令和8年1月2日（金曜日）"),
            ("令和7年度末", "令和7年度末"),
            ("2026-01", "令和8年1月"),
        ] {
            let moment = parse(text).unwrap();
            assert_eq!((moment.time(), ja(&moment).as_str()), (None, shown));
        }
        assert!(parse("2026-01-29 9:00").unwrap() < parse("2026-01-29 10:00").unwrap());
        assert!(parse("2026-01-29").unwrap() < parse("2026-01-29 0:00").unwrap());
    }

    #[test]
    fn what_is_wrong_is_told_apart() {
        use MomentProblem::{Date, Time};
        assert_eq!(parse("2026-01-29 25:10"), Err(Time));
        assert_eq!(parse("2026-01-29 午後12時"), Err(Time));
        assert_eq!(parse("あした 14:30"), Err(Date(DateProblem::Unreadable)));
        assert_eq!(parse("2026-01 14:30"), Err(Date(DateProblem::Unreadable)));
        let april = DateProblem::NoSuchDay { month_has: 30 };
        assert_eq!(parse("R7/4/31"), Err(Date(april)));
    }
}
