//! Reading a date: a small grammar over tokens, first the form, then whether such a day exists.

use jiff::civil::{Date, Weekday};

use super::{DateProblem, Era, HEISEI, PartialDate, Precision, REIWA, SHOWA};
use crate::text::width::{is_hyphen, nfkc};

/// Reads a date in any form of the field:
///
/// - `2026-01-29`, `2026/1/29`, `2026.1.29`, `2026年1月29日`, `2026-01`, `2026年1月`, `2026`
/// - `令和8年1月29日`, `R8.1.29`, `R8/1/29`, `R8.2/16`, `R8年7月`, `R4.5` (year and month), `令和元年`
/// - fiscal years: `2025年度`, `令和7年度`, `R7年度`, and an era with a number alone: `R7`
/// - ends: `令和7年度末`, `R8.1月末`; and 現在 or 時点 after any of them
///
/// A weekday after a day, `（木）`, `（木・祝）` or `木曜日`, must be that day's. Widths and spaces
/// do not matter. An era's date must lie in the era; its month, year or fiscal year must touch it.
pub fn parse(text: &str) -> Result<PartialDate, DateProblem> {
    let plain = nfkc(text);
    let body = plain.trim();
    let body = ["現在", "時点"]
        .iter()
        .find_map(|suffix| body.strip_suffix(suffix))
        .unwrap_or(body);
    let (body, weekday) = split_weekday(body)?;
    let written = read_form(&tokens(body)?).ok_or(DateProblem::Unreadable)?;
    let date = written.check(text)?;
    match (weekday, date.day()) {
        (None, _) => Ok(date),
        (Some(_), None) => Err(DateProblem::Unreadable),
        (Some(written), Some(day)) if written == day.weekday() => Ok(date),
        (Some(written), Some(day)) => Err(DateProblem::WeekdayDiffers {
            written,
            actual: day.weekday(),
        }),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Token {
    Number {
        value: i16,
        digits: usize,
    },
    Era(&'static Era),
    /// 元, the first year of an era.
    First,
    /// A stroke, dot or hyphen between numbers.
    Stroke,
    Year,
    FiscalYear,
    Month,
    Day,
    /// 末
    End,
}

/// The words of a date; a longer one stands before its own beginning.
static WORDS: [(&str, Token); 18] = [
    ("令和", Token::Era(&REIWA)),
    ("平成", Token::Era(&HEISEI)),
    ("昭和", Token::Era(&SHOWA)),
    ("R", Token::Era(&REIWA)),
    ("r", Token::Era(&REIWA)),
    ("H", Token::Era(&HEISEI)),
    ("h", Token::Era(&HEISEI)),
    ("S", Token::Era(&SHOWA)),
    ("s", Token::Era(&SHOWA)),
    ("元", Token::First),
    ("年度", Token::FiscalYear),
    ("年", Token::Year),
    ("月", Token::Month),
    ("日", Token::Day),
    ("末", Token::End),
    ("/", Token::Stroke),
    (".", Token::Stroke),
    ("・", Token::Stroke),
];

fn tokens(text: &str) -> Result<Vec<Token>, DateProblem> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while let Some(letter) = rest.chars().next() {
        let after_number = rest.trim_start_matches(|c: char| c.is_ascii_digit());
        let digits = rest.len() - after_number.len();
        let word = WORDS
            .iter()
            .find_map(|(word, token)| Some((*token, rest.strip_prefix(word)?)));
        let (token, after) = if digits > 0 {
            let number = rest.get(..digits).and_then(|number| number.parse().ok());
            let value = number.ok_or(DateProblem::Unreadable)?;
            (Token::Number { value, digits }, after_number)
        } else if is_hyphen(letter) {
            (
                Token::Stroke,
                rest.get(letter.len_utf8()..).unwrap_or_default(),
            )
        } else {
            word.ok_or(DateProblem::Unreadable)?
        };
        found.push(token);
        rest = after.trim_start();
    }
    Ok(found)
}

/// A date as written, before it is known whether there is such a day.
struct Written {
    era: Option<&'static Era>,
    year: i16,
    fiscal: bool,
    month: Option<i8>,
    day: Option<i8>,
    at_end: bool,
}

fn read_form(tokens: &[Token]) -> Option<Written> {
    use Token::{Day, End, FiscalYear, Month, Number, Stroke, Year};
    let (era, number, rest) = read_year(tokens)?;
    let (fiscal, rest) = match rest {
        [FiscalYear, rest @ ..] => (true, rest),
        [] => (era.is_some(), rest),
        [Year, ..] | [Stroke, Number { .. }, ..] => (false, rest),
        _ => return None,
    };
    let (month, rest) = match rest {
        _ if fiscal => (None, rest),
        [Year | Stroke, number @ Number { .. }, rest @ ..] => (Some(short(*number)?), rest),
        [Year, rest @ ..] => (None, rest),
        _ => (None, rest),
    };
    let (day, at_end) = match (month, rest) {
        (_, []) | (Some(_), [Month]) => (None, false),
        (_, [End]) | (Some(_), [Month, End]) => (None, true),
        (Some(_), [Month | Stroke, day @ Number { .. }] | [Month | Stroke, day, Day]) => {
            (Some(short(*day)?), false)
        }
        _ => return None,
    };
    Some(Written {
        era,
        year: era.map_or(Some(number), |era| era.base.checked_add(number))?,
        fiscal,
        month,
        day,
        at_end,
    })
}

/// The year a date begins with: four digits, or an era with 元 or one or two digits.
fn read_year(tokens: &[Token]) -> Option<(Option<&'static Era>, i16, &[Token])> {
    use Token::{Era, First, Number, Stroke};
    let (era, rest) = match tokens {
        [
            Number {
                value: value @ 1000..,
                digits: 4,
            },
            rest @ ..,
        ] => return Some((None, *value, rest)),
        [Era(era), Stroke, rest @ ..] | [Era(era), rest @ ..] => (*era, rest),
        _ => return None,
    };
    match rest {
        [First, rest @ ..] => Some((Some(era), 1, rest)),
        [number @ Number { .. }, rest @ ..] => Some((Some(era), short(*number)?.into(), rest)),
        _ => None,
    }
}

/// A number of one or two digits.
fn short(token: Token) -> Option<i8> {
    match token {
        Token::Number {
            value,
            digits: 1..=2,
        } => i8::try_from(value).ok(),
        _ => None,
    }
}

impl Written {
    fn check(&self, original: &str) -> Result<PartialDate, DateProblem> {
        let (precision, first, last) = self.days()?;
        if let Some(era) = self.era
            && (self.year <= era.base || last < era.first || era.last < first)
        {
            return Err(DateProblem::EraRange);
        }
        Ok(PartialDate {
            precision,
            at_end: self.at_end,
            first,
            last,
            original: original.into(),
        })
    }

    fn days(&self) -> Result<(Precision, Date, Date), DateProblem> {
        let date =
            |year, month, day| Date::new(year, month, day).map_err(|_| DateProblem::Unreadable);
        let Some(month) = self.month else {
            return Ok(if self.fiscal {
                let (first, last) = (date(self.year, 4, 1)?, date(self.year + 1, 3, 31)?);
                (Precision::FiscalYear, first, last)
            } else {
                let (first, last) = (date(self.year, 1, 1)?, date(self.year, 12, 31)?);
                (Precision::Year, first, last)
            });
        };
        if !(1..=12).contains(&month) {
            return Err(DateProblem::NoSuchMonth);
        }
        let first = date(self.year, month, 1)?;
        let Some(day) = self.day else {
            return Ok((Precision::Month, first, first.last_of_month()));
        };
        let day = Date::new(self.year, month, day).map_err(|_| DateProblem::NoSuchDay {
            month_has: first.days_in_month().unsigned_abs(),
        })?;
        Ok((Precision::Day, day, day))
    }
}

/// Takes a weekday off the end: `(木)`, `(木・祝)`, `木曜日`. Brackets around anything else are no date.
fn split_weekday(text: &str) -> Result<(&str, Option<Weekday>), DateProblem> {
    if let Some(open) = text.strip_suffix(')') {
        let (body, inner) = open.rsplit_once('(').ok_or(DateProblem::Unreadable)?;
        let (name, holiday) = inner.split_once('・').unwrap_or((inner, ""));
        if !matches!(holiday, "" | "祝" | "祝日" | "休" | "休日" | "振休") {
            return Err(DateProblem::Unreadable);
        }
        let name = name
            .strip_suffix('日')
            .filter(|n| n.ends_with('曜'))
            .unwrap_or(name);
        let name = name.strip_suffix('曜').unwrap_or(name);
        let mut letters = name.chars();
        return match (letters.next().and_then(weekday), letters.next()) {
            (Some(day), None) => Ok((body, Some(day))),
            _ => Err(DateProblem::Unreadable),
        };
    }
    let Some(name) = text
        .strip_suffix("曜日")
        .or_else(|| text.strip_suffix('曜'))
    else {
        return Ok((text, None));
    };
    let mut letters = name.chars();
    let day = letters.next_back().and_then(weekday);
    Ok((letters.as_str(), Some(day.ok_or(DateProblem::Unreadable)?)))
}

fn weekday(letter: char) -> Option<Weekday> {
    Some(match letter {
        '月' => Weekday::Monday,
        '火' => Weekday::Tuesday,
        '水' => Weekday::Wednesday,
        '木' => Weekday::Thursday,
        '金' => Weekday::Friday,
        '土' => Weekday::Saturday,
        '日' => Weekday::Sunday,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn day(year: i16, month: i8, day: i8) -> (Precision, Date, Date) {
        let day = date(year, month, day);
        (Precision::Day, day, day)
    }

    fn month(year: i16, month: i8) -> (Precision, Date, Date) {
        let first = date(year, month, 1);
        (Precision::Month, first, first.last_of_month())
    }

    fn year(year: i16) -> (Precision, Date, Date) {
        (Precision::Year, date(year, 1, 1), date(year, 12, 31))
    }

    fn fiscal(year: i16) -> (Precision, Date, Date) {
        (
            Precision::FiscalYear,
            date(year, 4, 1),
            date(year + 1, 3, 31),
        )
    }

    #[test]
    fn every_form_of_the_field_is_read() {
        let forms = [
            ("2026-01-29", day(2026, 1, 29)),
            ("令和8年1月29日", day(2026, 1, 29)),
            ("令和８年１月２９日", day(2026, 1, 29)),
            ("令和 8年 1月29日（木）", day(2026, 1, 29)),
            ("令和8年1月29日(木曜日)", day(2026, 1, 29)),
            ("令和8年1月29日（木曜日）", day(2026, 1, 29)),
            ("令和8年1月29日　木曜日", day(2026, 1, 29)),
            ("令和8年2月11日（水・祝）", day(2026, 2, 11)),
            ("2026年2月1日（日）", day(2026, 2, 1)),
            ("2026年2月1日（日曜）", day(2026, 2, 1)),
            ("R8.1.29", day(2026, 1, 29)),
            ("Ｒ８．１．２９", day(2026, 1, 29)),
            ("r8/1/29", day(2026, 1, 29)),
            ("R8.2/16", day(2026, 2, 16)),
            ("R8.2/17現在", day(2026, 2, 17)),
            ("R元.5.1", day(2019, 5, 1)),
            ("H26.4.1", day(2014, 4, 1)),
            ("S.60.4.1", day(1985, 4, 1)),
            ("昭和64年1月7日", day(1989, 1, 7)),
            ("平成31年4月30日", day(2019, 4, 30)),
            ("2026/1/29", day(2026, 1, 29)),
            ("2026.1.29", day(2026, 1, 29)),
            ("2026−01ー29", day(2026, 1, 29)),
            ("2026年1月29日", day(2026, 1, 29)),
            ("　2024-02-29　", day(2024, 2, 29)),
            ("2026-01", month(2026, 1)),
            ("R8年7月", month(2026, 7)),
            ("R4.5", month(2022, 5)),
            ("R1.12", month(2019, 12)),
            ("令和元年12月時点", month(2019, 12)),
            ("平成20年7月", month(2008, 7)),
            ("昭和64年1月", month(1989, 1)),
            ("2026", year(2026)),
            ("2026年", year(2026)),
            ("令和元年", year(2019)),
            ("平成26年", year(2014)),
            ("昭和60年", year(1985)),
            ("2025年度", fiscal(2025)),
            ("令和7年度", fiscal(2025)),
            ("令和元年度", fiscal(2019)),
            ("平成31年度", fiscal(2019)),
            ("R7年度", fiscal(2025)),
            ("R7", fiscal(2025)),
            ("令和7", fiscal(2025)),
        ];
        for (text, expected) in forms {
            let read = parse(text).map(|d| (d.precision, d.first, d.last));
            assert_eq!(read, Ok(expected), "{text}");
            assert!(!parse(text).unwrap().at_end, "{text}");
            assert_eq!(parse(text).unwrap().original(), text);
        }
    }

    #[test]
    fn ends_keep_their_precision() {
        let ends = [
            ("令和7年度末", Precision::FiscalYear, date(2026, 3, 31)),
            ("R8.1月末", Precision::Month, date(2026, 1, 31)),
            ("令和7年12月末時点", Precision::Month, date(2025, 12, 31)),
            ("2024年2月末", Precision::Month, date(2024, 2, 29)),
            ("2025年末", Precision::Year, date(2025, 12, 31)),
        ];
        for (text, precision, last) in ends {
            let read = parse(text).unwrap();
            assert!(read.at_end, "{text}");
            assert_eq!(
                (read.precision, read.last_day()),
                (precision, last),
                "{text}"
            );
            assert_eq!(read.day(), None);
        }
    }

    #[test]
    fn what_is_no_date_says_why() {
        use DateProblem::{EraRange, NoSuchDay, NoSuchMonth, Unreadable, WeekdayDiffers};
        let problems = [
            ("R7/4/31", NoSuchDay { month_has: 30 }),
            ("2025-02-29", NoSuchDay { month_has: 28 }),
            ("2025-02-00", NoSuchDay { month_has: 28 }),
            ("R8.13", NoSuchMonth),
            ("2026-00-10", NoSuchMonth),
            ("令和元年4月30日", EraRange),
            ("令和元年4月", EraRange),
            ("平成31年5月1日", EraRange),
            ("平成32年", EraRange),
            ("昭和64年度", EraRange),
            ("昭和元年12月24日", EraRange),
            ("令和0年", EraRange),
            (
                "令和8年1月29日（金）",
                WeekdayDiffers {
                    written: Weekday::Friday,
                    actual: Weekday::Thursday,
                },
            ),
        ];
        for (text, problem) in problems {
            assert_eq!(parse(text), Err(problem), "{text}");
        }
        let unreadable = [
            "",
            "未定",
            "令和",
            "昭和",
            "8.1.29",
            "26/1/29",
            "0206-01-29",
            "2026-1 2",
            "2026 1 29",
            "R8.1.290",
            "R8/3/6（予定）",
            "R8.1.20（11）",
            "R7.4～R8.1月末",
            "2026年1月（木）",
            "2026-01-29-",
            "20260129",
            "99999999999",
            "2026年度1月",
            "2026末日",
            "R8.1.29末",
            "年度末",
            "令和8年1月29日（）",
            "曜日",
            ")",
        ];
        for text in unreadable {
            assert_eq!(parse(text), Err(Unreadable), "{text}");
        }
    }
}
