//! Reads a phrase of the field, Japanese or an RRULE.
//!
//! Somebody stands before a closed door when a day is guessed: a phrase is read only where every word
//! of it is understood.

use super::cursor::{Cursor, plain};
use super::fit::Reading;
use super::parts::{self, Exceptional, Frame};
use super::rule::{Months, Phrase, Rule};
use super::{often, rrule};

/// Why a phrase was not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// From the first word that is not understood; empty where the words do not fit together.
    pub rest: String,
}

/// Reads 「毎月第4木曜日 14:00-16:00」, 「隔週水曜日」, 「第2・4土曜（祝日を除く）」, 「4月から9月の毎週火曜日」, 「年3回」,
/// `FREQ=MONTHLY;BYDAY=4TH 14:00-16:00`; widths and blanks do not matter.
pub fn read(text: &str) -> Result<Phrase, Unread> {
    if rrule::is_rrule(text) {
        return rrule::read_with_times(text).map(Phrase::Days);
    }
    let text = plain(text);
    match days(&text) {
        Ok(rule) => Ok(Phrase::Days(rule)),
        Err(unread) => often::read(&text).map(Phrase::Often).ok_or(unread),
    }
}

fn days(text: &str) -> Result<Rule, Unread> {
    let mut cursor = Cursor::new(text);
    let mut reading = Reading::default();
    while !cursor.is_done() {
        let step = cursor.attempt(|ahead| reading.step(ahead));
        if step.is_none() {
            let rest = cursor.rest().to_owned();
            return Err(Unread { rest });
        }
    }
    reading.rule().ok_or_else(|| Unread {
        rest: String::new(),
    })
}

/// Words that say nothing of the days.
const FILLERS: [&str; 19] = [
    "しています",
    "している",
    "されます",
    "されている",
    "開催予定",
    "開催",
    "実施",
    "予定",
    "します",
    "する",
    "、",
    "・",
    ",",
    "。",
    "の",
    "に",
    "と",
    "(",
    ")",
];

/// What takes days out, behind them.
const AFTER_PARTICLE: [&str; 10] = [
    "を除いた",
    "を除きます",
    "を除き",
    "を除く",
    "は除きます",
    "は除く",
    "はお休みです",
    "はお休み",
    "は休みです",
    "は休み",
];

impl Reading {
    /// Takes one thing. None where nothing fits, or where it is said twice.
    fn step(&mut self, text: &mut Cursor<'_>) -> Option<()> {
        if let Some(times) = text.attempt(Cursor::times) {
            return self.times.replace(times).is_none().then_some(());
        }
        let readers = [
            Self::exception,
            Self::frame,
            Self::rate,
            Self::nth,
            Self::month_day,
            Self::months,
            Self::weekdays,
        ];
        for read in readers {
            if text.attempt(|ahead| read(self, ahead)).is_some() {
                return Some(());
            }
        }
        text.eat(&FILLERS).then_some(())
    }

    /// 祝日を除く, 除く祝日, 祝日・年末年始は休み, 8月を除く, 土日祝を除く.
    fn exception(&mut self, text: &mut Cursor<'_>) -> Option<()> {
        text.eat(&["ただし", "但し"]);
        text.eat(&["、"]);
        let before = text.eat(&["除く", "除"]);
        let things = text.list(parts::exceptional)?;
        // 「火曜日除く祝日」: a weekday or month is taken out with a particle only.
        let closed =
            |thing: &Exceptional| matches!(thing, Exceptional::Holidays | Exceptional::NewYear);
        let after = text.eat(&AFTER_PARTICLE)
            || things.iter().all(closed) && text.eat(&["除く", "お休み", "休み"]);
        (before || after).then_some(())?;
        for thing in things {
            match thing {
                Exceptional::Holidays => self.not.holidays = true,
                Exceptional::NewYear => self.not.new_year = true,
                Exceptional::Weekdays(days) => self.not.weekdays.extend(days),
                Exceptional::Months(months) => {
                    self.not.months = months.iter().fold(self.not.months, Months::with);
                }
            }
        }
        Some(())
    }

    fn frame(&mut self, text: &mut Cursor<'_>) -> Option<()> {
        let (frame, interval) = parts::interval(text)?;
        if frame == Frame::Day && interval == 1 && text.eat(&["平日"]) {
            self.workdays = true;
        }
        if let Some(known) = self.frame.replace(frame) {
            // 「毎年4月から9月の毎週火曜日」: the narrower one counts.
            let widened = known == Frame::Year && self.interval.is_none() && frame != Frame::Year;
            widened.then_some(())?;
        }
        if interval > 1 {
            self.interval = Some(interval);
        }
        Some(())
    }

    /// 月2回, 全5回, 1回; 平日 too.
    fn rate(&mut self, text: &mut Cursor<'_>) -> Option<()> {
        if text.eat(&["平日"]) {
            self.workdays = true;
            return Some(());
        }
        if text.eat(&["全"]) {
            let count = text.numbered(&["回"]).filter(|count| *count > 0)?;
            return self.count.replace(count).is_none().then_some(());
        }
        let framed = [
            ("週", Frame::Week),
            ("月", Frame::Month),
            ("年", Frame::Year),
        ];
        let named = framed.iter().find(|(word, _)| {
            let mut ahead = text.clone();
            ahead.eat(&[word]) && {
                ahead.eat(&["に"]);
                ahead.numbered(&["回", "度"]).is_some()
            }
        });
        if let Some((word, frame)) = named {
            text.eat(&[word]);
            text.eat(&["に"]);
            self.frame.replace(*frame).is_none().then_some(())?;
        }
        let rate = text.numbered(&["回", "度"])?;
        self.rate.replace(rate).is_none().then_some(())
    }

    /// 第4木曜日, 第2・4土曜, 最終金曜日.
    fn nth(&mut self, text: &mut Cursor<'_>) -> Option<()> {
        // Without one of these 「4月」 would be a fourth Monday.
        let begins = text.clone().eat(&["第", "最終", "最後の"]);
        begins.then_some(())?;
        let numbers = text.list(|ahead| {
            if ahead.eat(&["最終", "最後の"]) {
                return Some(-1);
            }
            ahead.eat(&["第"]);
            let number = ahead.number().filter(|number| (1..=5).contains(number))?;
            i8::try_from(number).ok()
        })?;
        let weekday = text.weekday()?;
        let found = numbers.into_iter().map(|number| (number, weekday));
        self.nth.extend(found);
        Some(())
    }

    /// 15日, 11月30日, 月末, 末日.
    fn month_day(&mut self, text: &mut Cursor<'_>) -> Option<()> {
        let month = text.attempt(|ahead| {
            let month = ahead.numbered(&["月"])?;
            let mut after = ahead.clone();
            (after.eat(&["末日", "末"]) || after.numbered(&["日"]).is_some()).then_some(month)
        });
        let day = if text.eat(&["月末", "末日", "末", "最終日"]) {
            -1
        } else {
            i8::try_from(text.numbered(&["日"])?).ok()?
        };
        let month = match month {
            Some(month) => Some(i8::try_from(month).ok()?),
            None => self.dates.last().map(|(month, _)| *month),
        };
        let length = match month {
            Some(month) => parts::longest(month)?,
            None => 31,
        };
        (day == -1 || (1..=length).contains(&day)).then_some(())?;
        match month {
            Some(month) => self.dates.push((month, day)),
            None => self.month_days.push(day),
        }
        Some(())
    }

    /// 偶数月, 4月から9月まで, 6月・10月.
    fn months(&mut self, text: &mut Cursor<'_>) -> Option<()> {
        let found = parts::months(text)?;
        text.eat(&["まで"]);
        let kept = self.months.unwrap_or(Months::NONE);
        self.months = Some(found.iter().fold(kept, Months::with));
        Some(())
    }

    fn weekdays(&mut self, text: &mut Cursor<'_>) -> Option<()> {
        self.weekdays.extend(text.weekdays()?);
        Some(())
    }
}
