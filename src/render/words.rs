//! Dates, times, weekdays and numbers in the words of a language, put together from the theme's messages, so that
//! whoever edits the messages of a language decides on their form and order too.

mod repeat;
#[cfg(test)]
mod tests;

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::{Date, Time, Weekday};

use super::messages::Messages;
use crate::recur::holidays;
use crate::text::date::{self, PartialDate, Precision};
use crate::text::moment::Moment;

/// What the messages of dates, times and languages may use. They need not use all of it: one language names the era,
/// another the name of the month.
pub(super) const OFFERED: [(&str, &[&str]); 10] = [
    ("date-day", &DATE),
    ("date-month", &DATE),
    ("date-month-end", &DATE),
    ("date-year", &DATE),
    ("date-year-end", &DATE),
    ("date-fiscal-year", &DATE),
    ("date-fiscal-year-end", &DATE),
    ("time", &["hour", "hour12", "minute", "minutes", "part"]),
    ("language-name", &["id", "own"]),
    ("repeat-nth-day", &["nth", "weekday", "day"]),
];
const DATE: [&str; 7] = [
    "year",
    "next_year",
    "era",
    "month",
    "month_name",
    "day",
    "weekday",
];

/// The words of a language.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    messages: &'a Messages,
    lang: &'a str,
}

impl<'a> Words<'a> {
    /// Those of a language, by its id.
    pub fn new(messages: &'a Messages, lang: &'a str) -> Self {
        Self { messages, lang }
    }

    /// A message. One that is missing is shown as its id; the theme's tests forbid that.
    fn say(&self, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        if args.is_empty() {
            let text = self.messages.plain(self.lang, id);
            return text.map_or_else(|_| id.to_owned(), Cow::into_owned);
        }
        let mut given = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            given.set(*name, value.clone());
        }
        let text = self.messages.format(self.lang, id, &given);
        text.unwrap_or_else(|_| id.to_owned())
    }

    /// The name of a month or a weekday, which stands in every date.
    fn named(&self, id: &'static str, name: &'static str, number: i8) -> String {
        let text = self.messages.numbered(self.lang, (id, name, number));
        text.map_or_else(|_| id.to_owned(), Cow::into_owned)
    }

    /// A message of texts.
    fn join(&self, id: &str, args: &[(&str, &str)]) -> String {
        let text = self.messages.text(self.lang, id, args);
        text.unwrap_or_else(|_| id.to_owned())
    }

    /// 「令和8年1月29日（木曜日）」, "Thursday 29 January 2026"; in no more precision than is known.
    pub fn date(&self, date: &PartialDate) -> String {
        let (first, last) = (date.first_day(), date.last_day());
        let id = match (date.precision, date.at_end) {
            (Precision::Day, _) => "date-day",
            (Precision::Month, false) => "date-month",
            (Precision::Month, true) => "date-month-end",
            (Precision::Year, false) => "date-year",
            (Precision::Year, true) => "date-year-end",
            (Precision::FiscalYear, false) => "date-fiscal-year",
            (Precision::FiscalYear, true) => "date-fiscal-year-end",
        };
        let args = [
            ("year", first.year().into()),
            ("next_year", last.year().into()),
            ("era", date::ja_year_of(date).into()),
            ("month", first.month().into()),
            ("month_name", self.month(first.month()).into()),
            ("day", first.day().into()),
            ("weekday", self.weekday(first.weekday()).into()),
        ];
        self.say(id, &args)
    }

    /// A day in the same way.
    pub fn day(&self, day: Date) -> String {
        self.date(&PartialDate::from_day(day))
    }

    /// A date with its time, where it has one.
    pub fn moment(&self, moment: &Moment) -> String {
        let date = self.date(moment.as_ref());
        match moment.time() {
            Some(time) => self.at(&date, &self.time(time)),
            None => date,
        }
    }

    /// A day in words with a time in words.
    pub fn at(&self, date: &str, time: &str) -> String {
        self.join("date-with-time", &[("date", date), ("time", time)])
    }

    /// Days in words with the hours that hold on each of them.
    pub fn hours_of(&self, date: &str, time: &str) -> String {
        self.join("dates-with-time", &[("date", date), ("time", time)])
    }

    /// From one date to another, or with one end open.
    pub fn dates(&self, from: Option<&PartialDate>, to: Option<&PartialDate>) -> Option<String> {
        let date = |date: &PartialDate| self.date(date);
        self.span("date", from.map(date), to.map(date))
    }

    /// 「午後1時30分」, "1:30 pm", "13:30".
    pub fn time(&self, time: Time) -> String {
        let (hour, minute) = (time.hour(), time.minute());
        let part = match (hour, minute) {
            (12, 0) => "noon",
            (0, 0) => "midnight",
            (..12, _) => "am",
            _ => "pm",
        };
        let args = [
            ("hour", hour.into()),
            ("hour12", (hour % 12).into()),
            ("minute", minute.into()),
            ("minutes", format!("{minute:02}").into()),
            ("part", part.into()),
        ];
        self.say("time", &args)
    }

    /// From one time to another, or with one end open.
    pub fn times(&self, from: Option<Time>, to: Option<Time>) -> Option<String> {
        let time = |time: Time| self.time(time);
        self.span("time", from.map(time), to.map(time))
    }

    /// From one text to another, by the messages of dates or of times.
    pub fn span(&self, of: &str, from: Option<String>, to: Option<String>) -> Option<String> {
        Some(match (from, to) {
            (None, None) => return None,
            (Some(from), None) => self.join(&format!("{of}-from"), &[("from", &from)]),
            (None, Some(to)) => self.join(&format!("{of}-until"), &[("to", &to)]),
            (Some(from), Some(to)) => {
                self.join(&format!("{of}-span"), &[("from", &from), ("to", &to)])
            }
        })
    }

    /// The full name of a month.
    pub fn month(&self, month: i8) -> String {
        self.named("month-name", "month", month)
    }

    /// As on the leaf of a calendar.
    pub fn month_short(&self, month: i8) -> String {
        self.say("month-short", &[("month", month.into())])
    }

    /// The full name of a weekday.
    pub fn weekday(&self, day: Weekday) -> String {
        self.named("weekday-name", "day", day.to_monday_one_offset())
    }

    /// As over the column of a calendar.
    pub fn weekday_short(&self, day: Weekday) -> String {
        self.say(
            "weekday-short",
            &[("day", day.to_monday_one_offset().into())],
        )
    }

    /// The public holiday that a day is.
    pub fn holiday(&self, day: Date) -> Option<String> {
        let name = holidays::holiday_name_en(day)?;
        Some(self.join(&holiday_id(name), &[]))
    }

    /// A text with another in brackets.
    pub fn beside(&self, text: &str, aside: &str) -> String {
        self.join("beside", &[("text", text), ("aside", aside)])
    }

    /// Digits in groups of three; any other text as it stands.
    pub fn number(&self, text: &str) -> String {
        let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        if !digits || text.len() <= 3 {
            return text.to_owned();
        }
        let between = self.join("digit-separator", &[]);
        let mut out = String::with_capacity(text.len() + text.len() / 3);
        for (index, digit) in text.chars().enumerate() {
            if index > 0 && (text.len() - index).is_multiple_of(3) {
                out.push_str(&between);
            }
            out.push(digit);
        }
        out
    }
}

/// `holiday-new-years-day` of "New Year's Day".
fn holiday_id(english: &str) -> String {
    let letters = english.chars().filter_map(|letter| match letter {
        ' ' => Some('-'),
        letter => letter
            .is_ascii_alphabetic()
            .then(|| letter.to_ascii_lowercase()),
    });
    format!("holiday-{}", letters.collect::<String>())
}
