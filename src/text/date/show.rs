//! Writing a date out: Japanese prose with the era, English prose, and the form for `<time datetime>`.

use jiff::civil::{Date, Weekday};

use super::{PartialDate, Precision, era_of};

/// 令和8年1月29日（木曜日）, 令和8年1月, 令和8年, 令和7年度, 令和7年度末: [`super::parse`] reads it back.
pub fn ja_long(date: &PartialDate) -> String {
    let (year, first) = (ja_year_of(date), date.first_day());
    let text = match date.precision {
        Precision::Day => format!(
            "{year}{}月{}日（{}）",
            first.month(),
            first.day(),
            ja_weekday(first)
        ),
        Precision::Month => format!("{year}{}月", first.month()),
        Precision::Year => year,
        Precision::FiscalYear => year + "度",
    };
    if date.at_end { text + "末" } else { text }
}

/// Its year as Japanese prose begins with it: 令和8年. A fiscal year is called after the year it begins in.
pub fn ja_year_of(date: &PartialDate) -> String {
    let (first, last) = (date.first_day(), date.last_day());
    match date.precision {
        Precision::Day => year_name(first, first.year()),
        Precision::Month => year_name(last, last.year()),
        Precision::Year | Precision::FiscalYear => ja_era_year(first.year()),
    }
}

/// 令和8年 for 2026. A year in which the era changed has the new name, as its December has.
pub fn ja_era_year(year: i16) -> String {
    year_name(Date::new(year, 12, 31).unwrap_or_default(), year)
}

/// 令和7年度 for the fiscal year that begins in April 2025. 2019 is 令和元年度, as the state calls it.
pub fn ja_fiscal_year(year: i16) -> String {
    ja_era_year(year) + "度"
}

/// The year in the era of a day; by the common era where the eras do not reach (before 昭和, or past a
/// hundred years, where no reader would know the number).
fn year_name(day: Date, year: i16) -> String {
    let named = era_of(day).map(|era| (era.name, year - era.base));
    match named {
        Some((name, 1)) => format!("{name}元年"),
        Some((name, number @ 2..=99)) => format!("{name}{number}年"),
        _ => format!("{year}年"),
    }
}

/// 「木曜日」
pub fn ja_weekday(day: Date) -> &'static str {
    weekday_name(day.weekday())
}

/// The full name of a weekday in Japanese.
pub fn weekday_name(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "月曜日",
        Weekday::Tuesday => "火曜日",
        Weekday::Wednesday => "水曜日",
        Weekday::Thursday => "木曜日",
        Weekday::Friday => "金曜日",
        Weekday::Saturday => "土曜日",
        Weekday::Sunday => "日曜日",
    }
}

/// "Thursday 29 January 2026", "January 2026", "2026", "fiscal year 2025 (April 2025 to March 2026)";
/// an end is "the end of January 2026", "the end of fiscal year 2025 (31 March 2026)".
pub fn en_long(date: &PartialDate) -> String {
    let (first, last) = (date.first_day(), date.last_day());
    let year = first.year();
    let text = match date.precision {
        Precision::Day => {
            let (weekday, month) = (en_weekday(first.weekday()), en_month(first));
            format!("{weekday} {} {month} {year}", first.day())
        }
        Precision::Month => format!("{} {year}", en_month(first)),
        Precision::Year => year.to_string(),
        Precision::FiscalYear if date.at_end => {
            format!("fiscal year {year} (31 March {})", last.year())
        }
        Precision::FiscalYear => {
            format!("fiscal year {year} (April {year} to March {})", last.year())
        }
    };
    if date.at_end {
        format!("the end of {text}")
    } else {
        text
    }
}

/// The value of `<time datetime>`: `2026-01-29`, `2026-01`, `2026`. HTML has no form for a fiscal year.
pub fn iso(date: &PartialDate) -> Option<String> {
    let first = date.first_day();
    match date.precision {
        Precision::Day => Some(first.to_string()),
        Precision::Month => Some(format!("{:04}-{:02}", first.year(), first.month())),
        Precision::Year => Some(format!("{:04}", first.year())),
        Precision::FiscalYear => None,
    }
}

/// The full name of a weekday in English.
pub fn en_weekday(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}

fn en_month(day: Date) -> &'static str {
    en_month_name(day.month())
}

/// The full name of a month in English.
pub fn en_month_name(month: i8) -> &'static str {
    match month {
        1 => "January",
        2 => "February",
        3 => "March",
        4 => "April",
        5 => "May",
        6 => "June",
        7 => "July",
        8 => "August",
        9 => "September",
        10 => "October",
        11 => "November",
        _ => "December",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::date::{fiscal_year_of, parse};
    use jiff::civil::date;

    #[test]
    fn each_precision_has_its_own_words() {
        let rows = [
            (
                "2026-01-29",
                "令和8年1月29日（木曜日）",
                "Thursday 29 January 2026",
                Some("2026-01-29"),
            ),
            (
                "2019-04-30",
                "平成31年4月30日（火曜日）",
                "Tuesday 30 April 2019",
                Some("2019-04-30"),
            ),
            (
                "2019-05-01",
                "令和元年5月1日（水曜日）",
                "Wednesday 1 May 2019",
                Some("2019-05-01"),
            ),
            (
                "1989-01-07",
                "昭和64年1月7日（土曜日）",
                "Saturday 7 January 1989",
                Some("1989-01-07"),
            ),
            ("2026-01", "令和8年1月", "January 2026", Some("2026-01")),
            ("1989-01", "平成元年1月", "January 1989", Some("1989-01")),
            ("2026", "令和8年", "2026", Some("2026")),
            ("2019", "令和元年", "2019", Some("2019")),
            ("1920", "1920年", "1920", Some("1920")),
            ("2118", "2118年", "2118", Some("2118")),
            (
                "R7",
                "令和7年度",
                "fiscal year 2025 (April 2025 to March 2026)",
                None,
            ),
            (
                "令和7年度末",
                "令和7年度末",
                "the end of fiscal year 2025 (31 March 2026)",
                None,
            ),
            (
                "2018年度",
                "平成30年度",
                "fiscal year 2018 (April 2018 to March 2019)",
                None,
            ),
            (
                "平成31年度",
                "令和元年度",
                "fiscal year 2019 (April 2019 to March 2020)",
                None,
            ),
            (
                "1988年度",
                "昭和63年度",
                "fiscal year 1988 (April 1988 to March 1989)",
                None,
            ),
            (
                "R8.1月末",
                "令和8年1月末",
                "the end of January 2026",
                Some("2026-01"),
            ),
        ];
        for (text, ja, en, machine) in rows {
            let date = parse(text).unwrap();
            assert_eq!(ja_long(&date), ja);
            assert_eq!(en_long(&date), en);
            assert_eq!(iso(&date).as_deref(), machine);
            assert_eq!(parse(ja), Ok(date), "{ja}");
        }
    }

    #[test]
    fn a_fiscal_year_turns_in_april() {
        assert_eq!(fiscal_year_of(date(2026, 3, 31)), 2025);
        assert_eq!(fiscal_year_of(date(2026, 4, 1)), 2026);
    }
}
