//! Weekdays, hours and what comes again, in the words of a language.
//!
//! Japanese and English say them as `text` and `recur` do, which tell an author how a phrase was understood, in the
//! forms that can be read back. All other languages are put together from messages.

use jiff::civil::Weekday;

use super::Words;
use crate::model::timetable::WEEK;
use crate::recur::{Days as Repeated, Months, Often, Rate, Rule, show};
use crate::text::hours::{self, Session};
use crate::text::weekdays::{self, Days};

impl Words<'_> {
    /// 「月曜日から金曜日（祝日を除く）」, "Monday to Friday except public holidays".
    pub fn weekdays(&self, days: &Days) -> String {
        match self.lang {
            "ja" => return weekdays::ja(days),
            "en" => return weekdays::en(days),
            _ => (),
        }
        let mut parts = self.weekly(days.weekly);
        if !days.nth.is_empty() {
            let nth = days
                .nth
                .iter()
                .map(|(nth, day)| (i8::try_from(*nth).unwrap_or(-1), *day));
            let nth: Vec<String> = nth.map(|(nth, day)| self.nth(nth, day)).collect();
            let args = [("n", 1.into()), ("days", self.list(&nth).into())];
            parts.push(self.say("repeat-month", &args));
        }
        if days.holidays == Some(true) {
            parts.push(self.join("weekdays-holidays", &[]));
        }
        let text = self.list(&parts);
        match days.holidays {
            Some(false) => self.join("weekdays-but-holidays", &[("days", &text)]),
            _ => text,
        }
    }

    /// Three days and more in a row as from the first to the last.
    fn weekly(&self, weekly: [bool; 7]) -> Vec<String> {
        if weekly == [true; 7] {
            return vec![self.join("weekdays-all", &[])];
        }
        let week: Vec<(Weekday, bool)> = WEEK.into_iter().zip(weekly).collect();
        let runs = week.chunk_by(|(_, a), (_, b)| a == b);
        let open = runs.filter(|run| run.first().is_some_and(|(_, open)| *open));
        open.flat_map(|run| match run {
            [(first, _), _, .., (last, _)] => {
                let (from, to) = (self.weekday(*first), self.weekday(*last));
                vec![self.join("weekdays-span", &[("from", &from), ("to", &to)])]
            }
            _ => run.iter().map(|(day, _)| self.weekday(*day)).collect(),
        })
        .collect()
    }

    /// 「月曜日から金曜日 午前9時から正午まで」: hours with their days.
    pub fn sessions(&self, sessions: &[Session]) -> String {
        match self.lang {
            "ja" => return hours::ja(sessions),
            "en" => return hours::en(sessions),
            _ => (),
        }
        let groups = hours::groups(sessions).map(|(days, sessions)| {
            let times = sessions
                .iter()
                .filter_map(|one| self.times(Some(one.from), Some(one.to)));
            let times = times.collect::<Vec<_>>().join(&self.join("separator", &[]));
            match days {
                Some(days) => {
                    let days = self.weekdays(days);
                    self.join("hours-of-days", &[("days", &days), ("hours", &times)])
                }
                None => times,
            }
        });
        groups
            .collect::<Vec<_>>()
            .join(&self.join("hours-next", &[]))
    }

    /// 「毎月第4木曜日 午後2時から午後4時まで（祝日を除く）」.
    pub fn rule(&self, rule: &Rule) -> String {
        match self.lang {
            "ja" => return show::ja(rule),
            "en" => return show::en(rule),
            _ => (),
        }
        let mut text = self.days(rule);
        if let Some(times) = self.times(rule.starts, rule.ends) {
            text = self.join("repeat-with-time", &[("repeat", &text), ("time", &times)]);
        }
        if let Some(count) = rule.count {
            let args = [("repeat", text.into()), ("count", count.into())];
            text = self.say("repeat-count", &args);
        }
        let but = match (rule.not_holidays, rule.not_new_year) {
            (true, true) => "both",
            (true, false) => "holidays",
            (false, true) => "new-year",
            (false, false) => return text,
        };
        self.join("repeat-but", &[("repeat", &text), ("but", but)])
    }

    fn days(&self, rule: &Rule) -> String {
        let (id, days) = match &rule.days {
            Repeated::All => ("repeat-day", Vec::new()),
            Repeated::OfWeek(days) => {
                let mut weekly = [false; 7];
                for (open, day) in weekly.iter_mut().zip(WEEK) {
                    *open = days.contains(&day);
                }
                ("repeat-week", self.weekly(weekly))
            }
            Repeated::OfMonth(days) => {
                let day = |day: &i8| self.say("repeat-month-day", &[("day", (*day).into())]);
                ("repeat-month", days.iter().map(day).collect())
            }
            Repeated::Nth(days) => {
                let days = days.iter().map(|(nth, day)| self.nth(*nth, *day));
                ("repeat-month", days.collect())
            }
        };
        let days = self.list(&days);
        let months = self.months(rule.months);
        if let (Some(months), "repeat-month", 1) = (&months, id, rule.interval) {
            return self.join("repeat-of-months", &[("months", months), ("days", &days)]);
        }
        let text = self.say(id, &[("n", rule.interval.into()), ("days", days.into())]);
        match months {
            Some(months) => {
                let args = [("months", &*months), ("repeat", &*text)];
                self.join("repeat-in-months", &args)
            }
            None => text,
        }
    }

    fn nth(&self, nth: i8, day: Weekday) -> String {
        let args = [
            ("nth", nth.into()),
            ("weekday", self.weekday(day).into()),
            ("day", day.to_monday_one_offset().into()),
        ];
        self.say("repeat-nth-day", &args)
    }

    /// None for the whole year.
    fn months(&self, months: Months) -> Option<String> {
        if months == Months::ALL {
            return None;
        }
        let spans = show::spans(months).into_iter().map(|(first, last)| {
            let last = (last != first).then(|| self.month(last));
            let first = self.month(first);
            match last {
                Some(last) => self.join("weekdays-span", &[("from", &first), ("to", &last)]),
                None => first,
            }
        });
        Some(self.list(&spans.collect::<Vec<_>>()))
    }

    /// How often, where no days are known. None where it also says of what, in an author's own words.
    pub fn often(&self, parts: &[Often]) -> Option<String> {
        let parts: Option<Vec<String>> = parts.iter().map(|one| self.rate(one)).collect();
        parts.map(|parts| self.list(&parts))
    }

    fn rate(&self, often: &Often) -> Option<String> {
        if !often.what.is_empty() {
            return None;
        }
        let times = |id: &str, count: u16| self.say(id, &[("count", count.into())]);
        let rate = match often.rate {
            Rate::Year(count) => times("often-year", count),
            Rate::Month(count) => times("often-month", count),
            Rate::Week(count) => times("often-week", count),
            Rate::SeveralAYear => self.join("often-several", &[]),
            Rate::AllYear => self.join("often-all-year", &[]),
            Rate::AnyTime => self.join("often-any-time", &[]),
            Rate::FromTimeToTime => self.join("often-sometimes", &[]),
        };
        Some(if often.about {
            self.join("often-about", &[("rate", &rate)])
        } else {
            rate
        })
    }

    /// "a, b and c".
    fn list(&self, items: &[String]) -> String {
        match items.split_last() {
            None => String::new(),
            Some((only, [])) => only.clone(),
            Some((last, others)) => {
                let others = others.join(&self.join("separator", &[]));
                format!("{others}{}{last}", self.join("separator-last", &[]))
            }
        }
    }
}
