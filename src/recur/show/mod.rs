//! A rule in words: for residents' pages, and to tell an author what was understood.

mod en;
mod ja;

pub use en::en;
pub use ja::ja;

use super::rule::{Months, Often, Phrase, Rate};

/// 0 for the even months, 1 for the odd ones.
fn every_other(months: Months) -> Option<i8> {
    [0, 1]
        .into_iter()
        .find(|rest| (1..=12).all(|month| months.has(month) == (month % 2 == *rest)))
}

/// Runs of months in order; the one that goes over the new year stands last.
pub fn spans(months: Months) -> Vec<(i8, i8)> {
    let before = |month: i8| if month == 1 { 12 } else { month - 1 };
    let after = |month: i8| month % 12 + 1;
    let firsts = months.iter().filter(|month| !months.has(before(*month)));
    firsts
        .map(|first| {
            let mut last = first;
            while months.has(after(last)) && after(last) != first {
                last = after(last);
            }
            (first, last)
        })
        .collect()
}

/// What a phrase was understood as, for its author: in Japanese and in English.
pub fn understood(phrase: &Phrase) -> (String, String) {
    match phrase {
        Phrase::Days(rule) => (ja(rule), en(rule)),
        Phrase::Often(parts) => {
            let words = |one: fn(&Often) -> String, between: &str| {
                parts.iter().map(one).collect::<Vec<_>>().join(between)
            };
            (
                format!(
                    "{}（日にちの決まりはないので、暦には載せません）",
                    words(often_ja, "、")
                ),
                format!(
                    "{} (no days are told, so none is put in a calendar)",
                    words(often_en, "; ")
                ),
            )
        }
    }
}

/// 「専門職向け研修会 年1回」.
pub fn often_ja(often: &Often) -> String {
    let about = if often.about { "ほど" } else { "" };
    let rate = match often.rate {
        Rate::Year(n) => format!("年{n}回{about}"),
        Rate::Month(n) => format!("月{n}回{about}"),
        Rate::Week(n) => format!("週{n}回{about}"),
        Rate::SeveralAYear => "年に数回".to_owned(),
        Rate::AllYear => "通年".to_owned(),
        Rate::AnyTime => "随時".to_owned(),
        Rate::FromTimeToTime => "不定期".to_owned(),
    };
    if often.what.is_empty() {
        rate
    } else {
        format!("{} {rate}", often.what)
    }
}

/// "3 times a year".
pub fn often_en(often: &Often) -> String {
    let times = |n: u16, unit: &str| {
        let about = if often.about { "about " } else { "" };
        match n {
            1 => format!("{about}once a {unit}"),
            n => format!("{about}{n} times a {unit}"),
        }
    };
    let rate = match often.rate {
        Rate::Year(n) => times(n, "year"),
        Rate::Month(n) => times(n, "month"),
        Rate::Week(n) => times(n, "week"),
        Rate::SeveralAYear => "several times a year".to_owned(),
        Rate::AllYear => "all year".to_owned(),
        Rate::AnyTime => "at any time".to_owned(),
        Rate::FromTimeToTime => "from time to time".to_owned(),
    };
    if often.what.is_empty() {
        rate
    } else {
        format!("{}: {rate}", often.what)
    }
}
