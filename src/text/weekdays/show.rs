//! Writing weekdays out, in Japanese so that they read back, and in English.

use jiff::civil::Weekday;

use super::Days;
use crate::text::date::{en_weekday, weekday_name};

const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// 「月曜日から金曜日」, 「月・水・金曜日」, 「第2・第4土曜日」, 「月曜日から金曜日（祝日を除く）」, 「毎日」.
pub fn ja(days: &Days) -> String {
    let daily = days.weekly == [true; 7];
    let mut parts: Vec<String> = if daily {
        vec!["毎日".to_owned()]
    } else {
        let spans = spans(days.weekly);
        let listed = |span: &Span| match span {
            Span::Alone(days) => {
                let letters: Vec<_> = days.iter().map(|day| letter(*day)).collect();
                letters.join("・") + "曜日"
            }
            Span::FromTo(first, last) => {
                format!("{}から{}", weekday_name(*first), weekday_name(*last))
            }
        };
        spans.iter().map(listed).collect()
    };
    for same_day in days.nth.chunk_by(|(_, a), (_, b)| a == b) {
        let numbers: Vec<_> = same_day.iter().map(|(n, _)| format!("第{n}")).collect();
        let name = same_day.first().map(|(_, day)| weekday_name(*day));
        parts.push(numbers.join("・") + name.unwrap_or_default());
    }
    match days.holidays {
        Some(true) if daily && days.nth.is_empty() => parts.join("、") + "（祝日を含む）",
        Some(true) => {
            parts.push("祝日".to_owned());
            parts.join("、")
        }
        Some(false) => parts.join("、") + "（祝日を除く）",
        None => parts.join("、"),
    }
}

/// "Monday to Friday", "Monday, Wednesday and Friday", "the second and fourth Saturdays of the month",
/// "Monday to Friday except public holidays", "every day".
pub fn en(days: &Days) -> String {
    let mut parts: Vec<String> = Vec::new();
    if days.weekly == [true; 7] {
        parts.push("every day".to_owned());
    } else {
        for span in spans(days.weekly) {
            match span {
                Span::Alone(days) => parts.extend(days.into_iter().map(|d| en_weekday(d).into())),
                Span::FromTo(first, last) => {
                    parts.push(format!("{} to {}", en_weekday(first), en_weekday(last)));
                }
            }
        }
    }
    for same_day in days.nth.chunk_by(|(_, a), (_, b)| a == b) {
        let numbers: Vec<String> = same_day.iter().map(|(n, _)| ordinal(*n).into()).collect();
        let name = same_day.first().map(|(_, day)| en_weekday(*day));
        let plural = if numbers.len() > 1 { "s" } else { "" };
        parts.push(format!(
            "the {} {}{plural} of the month",
            enumerated(&numbers),
            name.unwrap_or_default()
        ));
    }
    if days.holidays == Some(true) {
        parts.push("public holidays".to_owned());
    }
    let text = enumerated(&parts);
    if days.holidays == Some(false) {
        text + " except public holidays"
    } else {
        text
    }
}

/// Days that stand alone, or three and more in a row.
enum Span {
    Alone(Vec<Weekday>),
    FromTo(Weekday, Weekday),
}

fn spans(weekly: [bool; 7]) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    let week: Vec<(Weekday, bool)> = WEEK.into_iter().zip(weekly).collect();
    let runs = week.chunk_by(|(_, a), (_, b)| a == b);
    for run in runs.filter(|run| run.first().is_some_and(|(_, open)| *open)) {
        let days = run.iter().map(|(day, _)| *day);
        match (run, spans.last_mut()) {
            ([(first, _), _, .., (last, _)], _) => spans.push(Span::FromTo(*first, *last)),
            (_, Some(Span::Alone(alone))) => alone.extend(days),
            _ => spans.push(Span::Alone(days.collect())),
        }
    }
    spans
}

fn letter(day: Weekday) -> &'static str {
    weekday_name(day).strip_suffix("曜日").unwrap_or_default()
}

fn ordinal(number: u8) -> &'static str {
    match number {
        1 => "first",
        2 => "second",
        3 => "third",
        4 => "fourth",
        _ => "fifth",
    }
}

/// "a, b and c"
fn enumerated(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::weekdays::parse;

    #[test]
    fn days_are_written_as_people_say_them() {
        let rows = [
            ("月火水木金", "月曜日から金曜日", "Monday to Friday"),
            ("月火水木金土", "月曜日から土曜日", "Monday to Saturday"),
            (
                "月・水・金",
                "月・水・金曜日",
                "Monday, Wednesday and Friday",
            ),
            ("水", "水曜日", "Wednesday"),
            ("土日", "土・日曜日", "Saturday and Sunday"),
            (
                "月火木金土",
                "月・火曜日、木曜日から土曜日",
                "Monday, Tuesday and Thursday to Saturday",
            ),
            (
                "平日",
                "月曜日から金曜日（祝日を除く）",
                "Monday to Friday except public holidays",
            ),
            (
                "第2・4土曜",
                "第2・第4土曜日",
                "the second and fourth Saturdays of the month",
            ),
            (
                "月～金、第1土曜、祝",
                "月曜日から金曜日、第1土曜日、祝日",
                "Monday to Friday, the first Saturday of the month and public holidays",
            ),
            ("毎日", "毎日", "every day"),
            (
                "年中無休",
                "毎日（祝日を含む）",
                "every day and public holidays",
            ),
        ];
        for (text, in_ja, in_en) in rows {
            let days = parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(ja(&days), in_ja, "{text}");
            assert_eq!(en(&days), in_en, "{text}");
            assert_eq!(parse(in_ja), Some(days), "{text}");
        }
    }

    #[test]
    fn a_day_is_named_in_every_week_or_in_some() {
        let days = parse("月～水、第2土曜").unwrap();
        assert!(days.names(Weekday::Tuesday) && days.names(Weekday::Saturday));
        assert!(!days.names(Weekday::Thursday));
    }
}
