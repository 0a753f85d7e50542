//! Reading what a place says of the days on which it is closed: 「木曜・日曜・祝日」, 「祝日、12/29～1/3は休診。」.

use crate::text::weekdays::{self, Days};
use crate::text::width::nfkc;

/// What ends a sentence about closed days.
const CLOSED: [&str; 6] = ["休診", "休業", "休館", "定休", "休み", "お休み"];
/// Days that come once a year: no weekday is among them.
const YEARLY: [&str; 9] = [
    "年末年始",
    "夏季休業",
    "夏期休業",
    "夏季休暇",
    "夏期休暇",
    "お盆休み",
    "お盆",
    "盆",
    "正月",
];
/// Words that say that there are none.
const NONE: [&str; 5] = ["なし", "無し", "特になし", "無休", "年中無休"];

/// Reads a field of closed days. Days that come once a year are read over; in what is left the named
/// days are those it is closed on. None where anything else stands in it.
pub fn closed_days(text: &str) -> Option<Days> {
    let plain = nfkc(text);
    let body = plain.trim().trim_end_matches('。');
    let body = closed(body).unwrap_or(body).trim();
    if NONE.contains(&body) {
        return Some(Days::default());
    }
    let pieces = body.split(['、', ',', '・', ' ', '\n']);
    let mut pieces = pieces.filter(|piece| !piece.is_empty()).peekable();
    pieces.peek()?;
    let days: Vec<&str> = pieces
        .filter(|piece| !YEARLY.contains(piece) && !is_dates(piece))
        .collect();
    if days.is_empty() {
        return Some(Days::default());
    }
    weekdays::parse(&days.join("・"))
}

/// Reads a remark that speaks of closed days and of nothing else. A remark that there is nothing is one.
pub fn closed_note(text: &str) -> Option<Days> {
    let plain = nfkc(text);
    let body = plain.trim().trim_end_matches('。');
    let says = closed(body).is_some() || NONE.contains(&body);
    says.then(|| closed_days(body)).flatten()
}

fn closed(text: &str) -> Option<&str> {
    let named = ["休診日", "定休日", "休業日"].iter();
    let mut named = named.filter_map(|word| text.strip_prefix(word));
    if let Some(days) = named.find_map(|rest| rest.strip_prefix([':', 'は'])) {
        return Some(days);
    }
    let body = CLOSED.iter().find_map(|word| text.strip_suffix(word))?;
    Some(body.strip_suffix('は').unwrap_or(body))
}

/// `8/13~15`, `12/29~1/3`, `15`, `12月29日~1月3日`.
fn is_dates(text: &str) -> bool {
    let mut before = ' ';
    let mut has_digit = false;
    for letter in text.chars() {
        let fits = match letter {
            '0'..='9' => true,
            '/' | '月' | '日' => before.is_ascii_digit(),
            '~' | '\u{301C}' | '-' => before.is_ascii_digit() || before == '日',
            _ => false,
        };
        if !fits {
            return false;
        }
        has_digit |= letter.is_ascii_digit();
        before = letter;
    }
    has_digit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::weekdays::ja;

    #[test]
    fn closed_days_are_read_whole_or_not_at_all() {
        let rows = [
            ("木曜・日曜・祝日", Some("木・日曜日、祝日")),
            ("水・日・祝・年末年始", Some("水・日曜日、祝日")),
            ("祝日、12/29～1/3は休診。", Some("祝日")),
            (
                "第3土曜日、祝日、8/14・15、12/30～1/3は休診。",
                Some("第3土曜日、祝日"),
            ),
            ("年中無休", Some("")),
            ("休診日: 水曜", Some("水曜日")),
            ("お盆、年末年始", Some("")),
            ("木曜午後", None),
            ("不定休", None),
            ("", None),
        ];
        for (text, expected) in rows {
            let read = closed_days(text).map(|days| ja(&days));
            assert_eq!(read.as_deref(), expected, "{text}");
        }
    }

    #[test]
    fn a_remark_must_say_that_it_is_about_closed_days() {
        assert!(closed_note("祝日は休診").is_some() && closed_note("なし").is_some());
        for text in [
            "祝日",
            "木曜日は午前の診療。祝日は休診。",
            "木土の午後休診",
            "予約制",
        ] {
            assert_eq!(closed_note(text), None, "{text}");
        }
    }
}
