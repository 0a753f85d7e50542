//! Dates of event lists, which often have no year: 「1月13日(月・祝)」, 「10月中旬」, 「8月13日(木)～15日(土)」.
//!
//! A list without a year belongs to the year it was made for; which one that is, the sheet must say.

use jiff::civil::{Date, Weekday};

use super::date::{self, DateProblem, PartialDate};
use super::width::{is_hyphen, nfkc};

/// A day whose year is not written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MonthDay {
    /// 1 to 12.
    pub month: i8,
    /// A day that this month has in leap years.
    pub day: i8,
    /// The weekday beside it.
    pub weekday: Option<Weekday>,
}

impl MonthDay {
    /// The day in a year, if it exists there and is the weekday that was written.
    pub fn in_year(self, year: i16) -> Result<Date, DateProblem> {
        let month_has = Date::new(year, self.month, 1).map_or(0, Date::days_in_month);
        let problem = DateProblem::NoSuchDay {
            month_has: month_has.unsigned_abs(),
        };
        let day = Date::new(year, self.month, self.day).map_err(|_| problem)?;
        match self.weekday {
            Some(written) if written != day.weekday() => Err(DateProblem::WeekdayDiffers {
                written,
                actual: day.weekday(),
            }),
            _ => Ok(day),
        }
    }

    /// The day in a fiscal year (年度): January to March are in the calendar year after it.
    pub fn in_fiscal_year(self, year: i16) -> Result<Date, DateProblem> {
        self.in_year(if self.month >= 4 {
            year
        } else {
            year.saturating_add(1)
        })
    }
}

/// A third of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Third {
    /// 上旬, to the tenth.
    Early,
    /// 中旬, to the twentieth.
    Middle,
    /// 下旬
    Late,
}

/// When an event is, as far as the text says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventDate {
    /// With its year: 2025/6/8, 令和7年6月8日（日）, 令和7年10月.
    Dated(PartialDate),
    /// From a day to a later one, with their years.
    Days {
        /// The first day.
        from: Date,
        /// The last day.
        to: Date,
    },
    /// A day that needs a year.
    MonthDay(MonthDay),
    /// From a day to another, both in need of a year; the second may be in the year after.
    MonthDays {
        /// The first day.
        from: MonthDay,
        /// The last day.
        to: MonthDay,
    },
    /// 10月, in need of a year.
    Month(i8),
    /// 10月中旬, 令和7年10月中旬.
    Third {
        /// The year, where it is written.
        year: Option<i16>,
        /// 1 to 12.
        month: i8,
        /// Which third.
        third: Third,
    },
}

/// Reads when an event is, in any width: see [`EventDate`] for the forms. None where anything else is
/// beside the date (まで, 予定, a second day, a time), where there is no such day, or a weekday is
/// not that day's, as then nobody knows which of them is meant.
pub fn parse(text: &str) -> Option<EventDate> {
    let plain: String = nfkc(text).chars().filter(|c| !c.is_whitespace()).collect();
    let thirds = [
        ("上旬", Third::Early),
        ("中旬", Third::Middle),
        ("下旬", Third::Late),
    ];
    let third = thirds
        .iter()
        .find_map(|(word, third)| Some((plain.strip_suffix(word)?, *third)));
    if let Some((month, third)) = third {
        return in_third(month, third);
    }
    if let Some(single) = single(&plain) {
        return Some(single);
    }
    let (from, to) = split_range(&plain)?;
    range(single(from)?, to)
}

fn in_third(text: &str, third: Third) -> Option<EventDate> {
    match single(text)? {
        EventDate::Month(month) => Some(EventDate::Third {
            year: None,
            month,
            third,
        }),
        EventDate::Dated(month) if date::iso(&month).is_some_and(|iso| iso.len() == 7) => {
            let first = month.first_day();
            (!month.at_end).then_some(EventDate::Third {
                year: Some(first.year()),
                month: first.month(),
                third,
            })
        }
        _ => None,
    }
}

/// A date, a month and day, or a month.
fn single(text: &str) -> Option<EventDate> {
    let (body, weekday) = split_weekday(text)?;
    if let Some((month, day)) = month_day(body) {
        return day_of(month, day, weekday).map(EventDate::MonthDay);
    }
    if let Some(month) = body.strip_suffix('月').and_then(number) {
        let fits = (1..=12).contains(&month) && weekday.is_none();
        return fits.then_some(EventDate::Month(month));
    }
    let dated = date::parse(body).ok()?;
    // A year alone says nothing about an event; four digits may be anything.
    let month_known = matches!(
        dated.precision,
        date::Precision::Day | date::Precision::Month
    );
    let fits = match (weekday, dated.day()) {
        (None, _) => true,
        (Some(written), Some(day)) => written == day.weekday(),
        (Some(_), None) => false,
    };
    (month_known && fits).then_some(EventDate::Dated(dated))
}

/// `1月7日`, `1/7`
fn month_day(text: &str) -> Option<(i8, i8)> {
    let (month, day) = match text.split_once('月') {
        Some((month, day)) => (month, day.strip_suffix('日')?),
        None => text.split_once('/')?,
    };
    Some((number(month)?, number(day)?))
}

fn day_of(month: i8, day: i8, weekday: Option<Weekday>) -> Option<MonthDay> {
    const LEAP_YEAR: i16 = 2024;
    Date::new(LEAP_YEAR, month, day).ok()?;
    Some(MonthDay {
        month,
        day,
        weekday,
    })
}

fn number(text: &str) -> Option<i8> {
    let fits = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| fits)
}

/// The weekday in brackets behind a day, in one pair or two with 祝: (日), (火・祝), (祝)(月), (土曜日).
fn split_weekday(text: &str) -> Option<(&str, Option<Weekday>)> {
    let mut rest = text;
    let mut weekday = None;
    while let Some((body, words)) = rest.strip_suffix(')').and_then(|t| t.rsplit_once('(')) {
        for word in words.split(['・', ',', '、', '/']) {
            let word = word.strip_suffix("曜日").unwrap_or(word);
            let word = word.strip_suffix('曜').unwrap_or(word);
            if matches!(word, "祝" | "祝日" | "休" | "振休" | "休日" | "振替休日") {
                continue;
            }
            let day = weekday_of(word)?;
            if weekday.replace(day).is_some() {
                return None;
            }
        }
        rest = body;
    }
    Some((rest, weekday))
}

fn weekday_of(letter: &str) -> Option<Weekday> {
    match letter {
        "月" => Some(Weekday::Monday),
        "火" => Some(Weekday::Tuesday),
        "水" => Some(Weekday::Wednesday),
        "木" => Some(Weekday::Thursday),
        "金" => Some(Weekday::Friday),
        "土" => Some(Weekday::Saturday),
        "日" => Some(Weekday::Sunday),
        _ => None,
    }
}

/// The two ends of a range. A plain hyphen parts days only behind 日 or a bracket: `2025-6` is a month.
fn split_range(text: &str) -> Option<(&str, &str)> {
    let stroke = |c: char| matches!(c, '~' | '\u{301C}' | '\u{223C}');
    let ends = text.split_once(stroke).or_else(|| text.split_once("から"));
    let (from, to) = ends.or_else(|| {
        let (from, to) = text.split_once(is_hyphen)?;
        from.ends_with(['日', ')']).then_some((from, to))
    })?;
    Some((from, to.strip_suffix("まで").unwrap_or(to)))
}

fn range(from: EventDate, to: &str) -> Option<EventDate> {
    let (body, weekday) = split_weekday(to)?;
    let day_only = body.strip_suffix('日').and_then(number);
    match from {
        EventDate::MonthDay(from) => {
            let to = match day_only {
                Some(day) => day_of(from.month, day, weekday)?,
                None => match single(to)? {
                    EventDate::MonthDay(to) => to,
                    _ => return None,
                },
            };
            // In one month the end is later; over New Year the months tell.
            let later = from.month != to.month || from.day < to.day;
            later.then_some(EventDate::MonthDays { from, to })
        }
        EventDate::Dated(from) => {
            let from = from.day()?;
            let to = match day_only {
                Some(day) => day_of(from.month(), day, weekday)?
                    .in_year(from.year())
                    .ok()?,
                None => match single(to)? {
                    EventDate::Dated(to) => to.day()?,
                    EventDate::MonthDay(to) => last_day(from, to)?,
                    _ => return None,
                },
            };
            (from < to).then_some(EventDate::Days { from, to })
        }
        _ => None,
    }
}

/// The end of a range has the year of its beginning; the year after only if its weekday proves it.
fn last_day(from: Date, to: MonthDay) -> Option<Date> {
    let same = to.in_year(from.year()).ok().filter(|day| from < *day);
    same.or_else(|| {
        to.weekday?;
        let next = to.in_year(from.year().checked_add(1)?).ok()?;
        (to.month < from.month()).then_some(next)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn on(month: i8, day: i8, weekday: Weekday) -> MonthDay {
        MonthDay {
            month,
            day,
            weekday: Some(weekday),
        }
    }

    #[test]
    fn days_without_a_year_ask_for_one() {
        use Weekday::{Friday, Monday, Sunday, Tuesday};
        let rows = [
            ("1月7日(火)", on(1, 7, Tuesday)),
            ("９月１１日（金）", on(9, 11, Friday)),
            ("1月13日(祝)(月)", on(1, 13, Monday)),
            ("11月23日(日・祝)", on(11, 23, Sunday)),
            ("5⽉31⽇(⼟曜日)", on(5, 31, Weekday::Saturday)),
            ("1/7(火)", on(1, 7, Tuesday)),
        ];
        for (text, day) in rows {
            assert_eq!(parse(text), Some(EventDate::MonthDay(day)), "{text}");
        }
        let bare = MonthDay {
            month: 2,
            day: 29,
            weekday: None,
        };
        assert_eq!(parse("2月29日"), Some(EventDate::MonthDay(bare)));
        assert_eq!(parse("10月"), Some(EventDate::Month(10)));
        let third = |year, third| {
            Some(EventDate::Third {
                year,
                month: 10,
                third,
            })
        };
        assert_eq!(parse("10月中旬"), third(None, Third::Middle));
        assert_eq!(parse("１０月上旬"), third(None, Third::Early));
        assert_eq!(parse("令和7年10月下旬"), third(Some(2025), Third::Late));
    }

    #[test]
    fn days_with_a_year_are_days() {
        for text in [
            "2025/6/8",
            "2025-06-08",
            "令和7年6月8日（日）",
            "R7.6.8(日)",
            "2025年6月8日(日曜日)",
        ] {
            let day = match parse(text) {
                Some(EventDate::Dated(dated)) => dated.day(),
                other => panic!("{text}: {other:?}"),
            };
            assert_eq!(day, Some(date(2025, 6, 8)), "{text}");
        }
    }

    #[test]
    fn ranges_take_over_what_the_end_leaves_out() {
        let days = |from, to| Some(EventDate::Days { from, to });
        let june = |day| date(2025, 6, day);
        let rows = [
            ("令和7年6月8日（日）～10日（火）", days(june(8), june(10))),
            ("2025/6/8～6/10", days(june(8), june(10))),
            ("2025/6/8～2025/6/10", days(june(8), june(10))),
            ("令和7年6月8日から6月10日まで", days(june(8), june(10))),
            ("令和7年6月8日-10日", days(june(8), june(10))),
            (
                "令和7年12月29日～1月3日(土)",
                days(date(2025, 12, 29), date(2026, 1, 3)),
            ),
        ];
        for (text, expected) in rows {
            assert_eq!(parse(text), expected, "{text}");
        }
        let from = on(8, 13, Weekday::Thursday);
        let to = on(8, 15, Weekday::Saturday);
        let range = Some(EventDate::MonthDays { from, to });
        assert_eq!(parse("8月13日(木)～8月15日(土)"), range);
        assert_eq!(parse("8月13日(木) ～\n15日(土）"), range);
    }

    #[test]
    fn what_is_not_clear_is_not_read() {
        for text in [
            "",
            "未定",
            "開催なし",
            "10月(予定)",
            "随時（要調整）",
            "8月16日(日)まで",
            "～9月25日(金)",
            "9月4日、18日",
            "8・9月の試合日程",
            "7月1日（水）～8月31日（月）※平日のみ",
            "2月30日",
            "13月1日",
            "令和7年6月8日（月）",
            "1月7日(火)(水)",
            "1月7日(雨天中止)",
            "6月10日～8日",
            "令和7年6月8日～5日",
            "令和7年12月29日～1月3日",
            "令和7年12月29日～1月3日(金)",
            "2025",
            "令和7年度",
            "46256",
            "1月7日 10:00",
            "1.7",
            "8月中",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_year_is_checked_with_the_weekday() {
        let day = on(1, 13, Weekday::Monday);
        assert_eq!(day.in_year(2025), Ok(date(2025, 1, 13)));
        assert_eq!(day.in_fiscal_year(2024), Ok(date(2025, 1, 13)));
        assert!(matches!(
            day.in_year(2024),
            Err(DateProblem::WeekdayDiffers { .. })
        ));
        let leap = MonthDay {
            month: 2,
            day: 29,
            weekday: None,
        };
        assert_eq!(
            leap.in_year(2025),
            Err(DateProblem::NoSuchDay { month_has: 28 })
        );
        assert!(leap.in_year(i16::MAX).is_err());
    }
}
