//! Reading hours: times in pairs, and before them the days they are for.

use jiff::civil::Time;

use super::clock::{self, Stamp};
use super::{HoursProblem, Session};
use crate::text::damage;
use crate::text::time_of_day::{self, TimeProblem};
use crate::text::weekdays::{self, Days};
use crate::text::width::{is_hyphen, nfkc};

/// Reads one time of a column of times: every form of [`time_of_day::parse`], and the fraction of a day
/// that a spreadsheet leaves (`0.375`).
pub fn time(text: &str) -> Result<Time, HoursProblem> {
    let plain = nfkc(text);
    time_of_day::parse(&plain).or_else(|problem| match problem {
        TimeProblem::Unreadable => {
            damage::day_fraction(plain.trim()).ok_or(HoursProblem::Unreadable)
        }
        TimeProblem::NoSuchTime if matches!(plain.trim(), "24:00" | "24:00:00" | "24時") => {
            Err(HoursProblem::PastMidnight)
        }
        TimeProblem::NoSuchTime => Err(HoursProblem::NoSuchTime),
        TimeProblem::TwelveIsUnclear => Err(HoursProblem::TwelveIsUnclear),
    })
}

/// Reads hours in the forms of the field, in any width, spaces and line breaks as they come:
///
/// - `9:00～12:00`, `9時から12時半まで`, `午前9時～正午`, `午後2時～5時`, with any stroke between
/// - several: `9:00～12:00、15:00～18:00`, `9:00~12:00/14:00~18:00`
/// - for days: `【月～金】9:00～12:00/14:00～18:00【土】9:00～12:30`, `平日9:00～17:00 土日10:00～16:00`,
///   `第1土曜日（午後2時～3時）`
///
/// Days stand before their hours and go for all hours up to the next days.
pub fn parse(text: &str) -> Result<Vec<Session>, HoursProblem> {
    let plain = nfkc(text);
    let mut rest: &str = &plain;
    let mut days: Option<Days> = None;
    let mut sessions: Vec<Session> = Vec::new();
    let mut in_brackets = false;
    while let Some((before, start, after)) = clock::next(rest) {
        let label = without_separators(before, &mut in_brackets);
        let label = match label.strip_suffix('(').map(str::trim_end) {
            Some(label) if !in_brackets => {
                in_brackets = true;
                label
            }
            _ => label,
        };
        if !label.is_empty() {
            let read = weekdays::parse(label).ok_or(HoursProblem::Unreadable)?;
            // 「9:00～12:00 土 9:00～11:00」 does not say which days the first hours are for.
            if days.is_none() && !sessions.is_empty() {
                return Err(HoursProblem::Unreadable);
            }
            days = Some(read);
        }
        let (between, end, after) = clock::next(after).ok_or(HoursProblem::Unreadable)?;
        sessions.push(session(days.clone(), start, between, end)?);
        rest = after;
    }
    let rest = without_separators(rest, &mut in_brackets);
    let whole = rest.is_empty() && !in_brackets && !sessions.is_empty();
    whole.then_some(sessions).ok_or(HoursProblem::Unreadable)
}

fn session(
    days: Option<Days>,
    start: Stamp,
    between: &str,
    end: Stamp,
) -> Result<Session, HoursProblem> {
    let stroke: String = between.chars().filter(|c| !c.is_whitespace()).collect();
    let (stroke, next_day) = match stroke.strip_suffix('翌') {
        Some(stroke) => (stroke, true),
        None => (stroke.as_str(), false),
    };
    let mut letters = stroke.chars();
    let known = match (letters.next(), letters.next()) {
        (Some(letter), None) => {
            matches!(letter, '~' | '\u{301C}' | '\u{223C}' | '→') || is_hyphen(letter)
        }
        _ => stroke == "から",
    };
    if !known {
        return Err(HoursProblem::Unreadable);
    }
    let from = start.time()?;
    let to = end.after(start).time()?;
    if next_day {
        return Err(HoursProblem::PastMidnight);
    }
    in_order(days, from, to)
}

fn in_order(days: Option<Days>, from: Time, to: Time) -> Result<Session, HoursProblem> {
    if from < to {
        Ok(Session { days, from, to })
    } else {
        Err(HoursProblem::EndBeforeStart { from, to })
    }
}

/// What is left of the text between two sessions: nothing, or the name of days. A bracket that was
/// opened before the hours is closed here.
fn without_separators<'t>(text: &'t str, in_brackets: &mut bool) -> &'t str {
    let separator =
        |c: char| c.is_whitespace() || matches!(c, ',' | '、' | '。' | '/' | ';' | '・' | ':');
    let text = text.trim_start();
    let text = text.strip_prefix("まで").unwrap_or(text).trim_start();
    let text = match text.strip_prefix(')') {
        Some(text) if *in_brackets => {
            *in_brackets = false;
            text
        }
        _ => text,
    };
    text.trim_matches(separator)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::hours::ja;

    #[test]
    fn a_column_of_times_is_read() {
        let at = |hour, minute| Ok(Time::constant(hour, minute, 0, 0));
        let rows = [
            ("9:00", at(9, 0)),
            ("9:00:00", at(9, 0)),
            ("09時00分", at(9, 0)),
            ("9時半", at(9, 30)),
            ("午前9時", at(9, 0)),
            ("１３：３０", at(13, 30)),
            ("0.375", at(9, 0)),
            ("0.35416666666666669", at(8, 30)),
            ("24:00", Err(HoursProblem::PastMidnight)),
            ("25:00", Err(HoursProblem::NoSuchTime)),
            ("午後12時", Err(HoursProblem::TwelveIsUnclear)),
            ("-", Err(HoursProblem::Unreadable)),
            ("9", Err(HoursProblem::Unreadable)),
            ("1.375", Err(HoursProblem::Unreadable)),
            ("10:00\n13:30", Err(HoursProblem::Unreadable)),
        ];
        for (text, expected) in rows {
            assert_eq!(time(text), expected, "{text}");
        }
    }

    #[test]
    fn every_form_is_read() {
        let forms = [
            ("9:00～12:00", "午前9時から正午まで"),
            ("9:00-12:00", "午前9時から正午まで"),
            ("9:00ー12:00", "午前9時から正午まで"),
            ("9:00 ― 12:00", "午前9時から正午まで"),
            ("8：30～18 ： 00", "午前8時30分から午後6時まで"),
            ("1４：00 ～ 17：30", "午後2時から午後5時30分まで"),
            (
                "13：30 ～ 17：00\u{3000}\u{3000}",
                "午後1時30分から午後5時まで",
            ),
            ("9時から12時", "午前9時から正午まで"),
            ("10時00分～11時30分", "午前10時から午前11時30分まで"),
            ("9時半～正午", "午前9時30分から正午まで"),
            (
                "午後1時00分 から 午後4時10分 まで",
                "午後1時から午後4時10分まで",
            ),
            ("午後2時～5時", "午後2時から午後5時まで"),
            (
                "午前 9:00～12:00 午後 14:00～18:00",
                "午前9時から正午まで、午後2時から午後6時まで",
            ),
            (
                "9:00～12:00、15:00～18:00",
                "午前9時から正午まで、午後3時から午後6時まで",
            ),
            (
                "9:00~12:00/14:00~18:00",
                "午前9時から正午まで、午後2時から午後6時まで",
            ),
            (
                "9:00～12:00\n14:00～18:00",
                "午前9時から正午まで、午後2時から午後6時まで",
            ),
            (
                "月火木金 9:00～12:00 14:00～18:00　土 9:00～12:30",
                "月・火・木・金曜日 午前9時から正午まで、午後2時から午後6時まで。\
                 土曜日 午前9時から午後0時30分まで",
            ),
            (
                "【月・火・水・金】 9:00～12:30／14：30～19:00\n【木･土】 9:00～12:30\u{3000}",
                "月曜日から水曜日、金曜日 午前9時から午後0時30分まで、午後2時30分から午後7時まで。\
                 木・土曜日 午前9時から午後0時30分まで",
            ),
            (
                "【平日】10:30～13:00\n【土日】9:30～13:00",
                "月曜日から金曜日（祝日を除く） 午前10時30分から午後1時まで。\
                 土・日曜日 午前9時30分から午後1時まで",
            ),
            (
                "第1・第4土曜日（午後2時30分～午後3時00分）\n第3水曜日（午前10時～11時、午後1時～2時）",
                "第1・第4土曜日 午後2時30分から午後3時まで。\
                 第3水曜日 午前10時から午前11時まで、午後1時から午後2時まで",
            ),
            (
                "第2・4土曜:9:00～12:00",
                "第2・第4土曜日 午前9時から正午まで",
            ),
        ];
        for (text, expected) in forms {
            let sessions = parse(text).unwrap_or_else(|problem| panic!("{text}: {problem:?}"));
            assert_eq!(ja(&sessions), expected, "{text}");
            assert_eq!(parse(expected), Ok(sessions), "{text}");
        }
    }

    #[test]
    fn what_is_left_over_is_not_dropped() {
        use HoursProblem::{NoSuchTime, PastMidnight, TwelveIsUnclear, Unreadable};
        let refused = [
            ("", Unreadable),
            ("9:00", Unreadable),
            ("9:00～", Unreadable),
            ("9:00 12:00", Unreadable),
            ("24時間対応", Unreadable),
            ("9時スタート", Unreadable),
            ("受付9:00～12:00", Unreadable),
            ("【日】9:00～14:00(月1回)", Unreadable),
            ("9:00～12:00 土 9:00～11:00", Unreadable),
            ("17:00(金、土は19:00まで)", Unreadable),
            ("8月23日 9:00～12:00", Unreadable),
            ("9:00～12:00頃", Unreadable),
            ("土（9:00～12:00", Unreadable),
            ("土9:00～12:00）", Unreadable),
            ("土（（9:00～12:00））", Unreadable),
            ("9:000～12:00", Unreadable),
            ("9:00～25:00", NoSuchTime),
            ("9:60～12:00", NoSuchTime),
            ("18:00～24:00", PastMidnight),
            ("22：00～翌7：00", PastMidnight),
            ("午前9時～午後12時", TwelveIsUnclear),
        ];
        for (text, problem) in refused {
            assert_eq!(parse(text), Err(problem), "{text}");
        }
        let (from, to) = (Time::constant(18, 0, 0, 0), Time::constant(9, 0, 0, 0));
        let turned = HoursProblem::EndBeforeStart { from, to };
        assert_eq!(parse("18:00～9:00"), Err(turned));
    }
}
