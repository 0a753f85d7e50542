//! A day with the time of day beside it, as rotas say when they were last changed.

use jiff::civil::Time;

use super::date::{self, DateProblem, PartialDate, Precision};
use super::time_of_day;

/// Longer texts are remarks.
const LONGEST: usize = 48;

/// Reads a date in any form of [`date::parse`], and behind it a time in any form of [`time_of_day::parse`],
/// where there is one: 「令和8年1月29日（木）午後1時30分」, `2026-01-29 13:30`, `2026-01-29T13:30:00+09:00`.
/// A time follows only a day. A time of another zone than Japan's is not read.
pub fn parse(text: &str) -> Result<(PartialDate, Option<Time>), DateProblem> {
    let plain = text.trim();
    let problem = match date::parse(plain) {
        Ok(day) => return Ok((day, None)),
        Err(problem) => problem,
    };
    if plain.chars().count() > LONGEST {
        return Err(problem);
    }
    let found = match plain.split_once(['T', 't']) {
        Some((day, time)) => read(day, time.strip_suffix("+09:00").unwrap_or(time)),
        // The longest beginning that is a day: 「2026/1/29 9:00」 is not the second of January.
        None => (1..plain.len())
            .rev()
            .filter_map(|at| plain.split_at_checked(at))
            .filter(|(day, time)| !cuts_number(day, time))
            .find_map(|(day, time)| read(day, time)),
    };
    found.ok_or(problem)
}

fn cuts_number(before: &str, after: &str) -> bool {
    before.ends_with(char::is_numeric) && after.starts_with(char::is_numeric)
}

fn read(day: &str, time: &str) -> Option<(PartialDate, Option<Time>)> {
    let time = time.trim();
    let whole_seconds = time.split('.').next().unwrap_or(time);
    let clock = time_of_day::parse(whole_seconds).ok()?;
    let day = date::parse(day.trim()).ok()?;
    (day.precision == Precision::Day).then_some((day, Some(clock)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::time;

    #[test]
    fn days_with_times_are_read_in_every_dress() {
        let afternoon = Some(time(13, 30, 0, 0));
        let rows = [
            ("2026-01-29T13:30:00+09:00", afternoon),
            ("2026-01-29 13:30", afternoon),
            ("2026/1/29 13:30", afternoon),
            ("令和8年1月29日（木）午後1時30分", afternoon),
            ("令和８年１月２９日　１３時３０分", afternoon),
            ("R8.1.29", None),
        ];
        for (text, expected) in rows {
            let (day, time) = parse(text).unwrap_or_else(|problem| panic!("{text}: {problem:?}"));
            assert_eq!(day.day().unwrap().to_string(), "2026-01-29", "{text}");
            assert_eq!(time, expected, "{text}");
        }
        assert_eq!(parse("令和8年1月").unwrap().1, None);
        for text in [
            "2026-01-29T13:30:00Z",
            "令和8年1月 13:30",
            "13:30",
            "",
            "未定",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
