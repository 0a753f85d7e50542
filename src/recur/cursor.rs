//! A phrase being read from left to right: words, numbers, weekdays, times.

use jiff::civil::{Time, Weekday};

use crate::text::time_of_day;
use crate::text::width::nfkc;

/// What is not read yet. A word is taken whole or not at all.
#[derive(Clone)]
pub(super) struct Cursor<'a> {
    rest: &'a str,
}

/// What stands between two things of a list.
const SEPARATORS: [&str; 9] = ["、", "・", ",", "と", "および", "及び", "&", "/", "･"];
/// What stands between the ends of a range.
const RANGES: [&str; 9] = ["から", "より", "~", "〜", "-", "–", "—", "−", "―"];

/// One width, no blanks.
pub(super) fn plain(text: &str) -> String {
    let text = nfkc(text);
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { rest: text }
    }

    pub(super) fn rest(&self) -> &'a str {
        self.rest
    }

    pub(super) fn is_done(&self) -> bool {
        self.rest.is_empty()
    }

    /// Takes one of these words; longer ones must stand first.
    pub(super) fn eat(&mut self, words: &[&str]) -> bool {
        let after = words.iter().find_map(|word| self.rest.strip_prefix(word));
        if let Some(after) = after {
            self.rest = after;
        }
        after.is_some()
    }

    /// Runs a reader that may fail; if it does, nothing is taken.
    pub(super) fn attempt<T>(&mut self, read: impl FnOnce(&mut Self) -> Option<T>) -> Option<T> {
        let mut ahead = self.clone();
        let found = read(&mut ahead)?;
        *self = ahead;
        Some(found)
    }

    pub(super) fn separator(&mut self) -> bool {
        self.eat(&SEPARATORS)
    }

    pub(super) fn range_sign(&mut self) -> bool {
        self.eat(&RANGES)
    }

    /// Items with separators between them; what follows a separator and is no item is left.
    pub(super) fn list<T>(&mut self, read: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        let mut found = vec![self.attempt(&read)?];
        loop {
            let next = self.attempt(|ahead| {
                ahead.separator();
                read(ahead)
            });
            match next {
                Some(item) => found.push(item),
                None => return Some(found),
            }
        }
    }

    /// `12`, `十二`: up to 99.
    pub(super) fn number(&mut self) -> Option<u16> {
        let digits: String = self.rest.chars().take_while(char::is_ascii_digit).collect();
        if !digits.is_empty() {
            self.rest = self.rest.strip_prefix(&*digits)?;
            return digits.parse().ok().filter(|number| *number <= 99);
        }
        self.attempt(|ahead| {
            let tens = match (ahead.kanji_digit(), ahead.eat(&["十"])) {
                (Some(digit), true) => digit * 10,
                (None, true) => 10,
                (Some(digit), false) => return Some(digit),
                (None, false) => return None,
            };
            Some(tens + ahead.kanji_digit().unwrap_or(0))
        })
    }

    fn kanji_digit(&mut self) -> Option<u16> {
        const DIGITS: [&str; 9] = ["一", "二", "三", "四", "五", "六", "七", "八", "九"];
        let place = DIGITS.iter().position(|digit| self.eat(&[digit]))?;
        u16::try_from(place + 1).ok()
    }

    /// A number and the word after it: `15` `日`.
    pub(super) fn numbered(&mut self, words: &[&str]) -> Option<u16> {
        self.attempt(|ahead| {
            let number = ahead.number()?;
            ahead.eat(words).then_some(number)
        })
    }

    /// 木曜日, 木曜, 木.
    pub(super) fn weekday(&mut self) -> Option<Weekday> {
        let found = WEEKDAYS.iter().find(|(letter, _)| self.eat(&[letter]));
        let (_, weekday) = found?;
        self.eat(&["曜日", "曜"]);
        Some(*weekday)
    }

    /// 月曜日から金曜日まで, 火・木, 土日.
    pub(super) fn weekdays(&mut self) -> Option<Vec<Weekday>> {
        let spans = self.list(|ahead| {
            let first = ahead.weekday()?;
            let last = ahead.attempt(|ahead| {
                ahead.range_sign().then_some(())?;
                ahead.weekday()
            });
            if last.is_some() {
                ahead.eat(&["まで"]);
            }
            Some(span(first, last.unwrap_or(first)))
        })?;
        Some(spans.concat())
    }

    /// 14:00-16:00, 午後2時から4時まで, 18:30～, 10時.
    pub(super) fn times(&mut self) -> Option<(Time, Option<Time>)> {
        let (starts, in_afternoon) = self.clock()?;
        if !self.range_sign() {
            return Some((starts, None));
        }
        let last = self.clock().map(|(time, _)| {
            // 「午後2時から4時」 is four in the afternoon.
            let later = Time::new(time.hour().saturating_add(12), time.minute(), 0, 0);
            let early = in_afternoon && time <= starts && time.hour() < 12;
            later.ok().filter(|_| early).unwrap_or(time)
        });
        self.eat(&["まで"]);
        Some((starts, last))
    }

    /// A time of day, and whether it is said to be in the afternoon.
    fn clock(&mut self) -> Option<(Time, bool)> {
        self.attempt(|ahead| {
            let before = ahead.rest;
            if !ahead.eat(&["正午"]) {
                ahead.eat(&["午前", "午後"]);
                ahead.number()?;
                if ahead.eat(&["時"]) {
                    let _ = ahead.eat(&["半"]) || ahead.numbered(&["分"]).is_some();
                } else {
                    ahead.eat(&[":"]).then_some(())?;
                    ahead.number()?;
                }
            }
            let text = before.strip_suffix(ahead.rest)?;
            let time = time_of_day::parse(text).ok()?;
            Some((time, text.starts_with("午後")))
        })
    }
}

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("月", Weekday::Monday),
    ("火", Weekday::Tuesday),
    ("水", Weekday::Wednesday),
    ("木", Weekday::Thursday),
    ("金", Weekday::Friday),
    ("土", Weekday::Saturday),
    ("日", Weekday::Sunday),
];

/// From one weekday to another, over the end of the week where it must.
fn span(first: Weekday, last: Weekday) -> Vec<Weekday> {
    let mut days = vec![first];
    let mut day = first;
    while day != last {
        day = day.next();
        days.push(day);
    }
    days
}
