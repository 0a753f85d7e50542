//! When a lecture takes place, in words and for machines, in no more precision than is published.

use jiff::civil::Time;

use crate::model::records::Lecture;
use crate::model::resolved::Occurrence;
use crate::render::view::{DateView, DayBadge};
use crate::render::words::Words;
use crate::text::date::{self, PartialDate};

/// 「令和8年1月29日（木曜日）午後1時30分から午後3時まで」. None where no date is published.
pub(super) fn when(lecture: &Lecture, words: Words<'_>) -> Option<DateView> {
    let first = &lecture.date.as_ref()?.value;
    let last = lecture.date_end.as_ref().map(|date| &date.value);
    let last = last.filter(|last| *last != first);
    let times = times(lecture, words);
    Some(DateView {
        text: in_words(first, last, times.as_deref(), words),
        datetime: machine(first, lecture.starts.as_ref().map(|time| time.value)),
    })
}

fn in_words(
    first: &PartialDate,
    last: Option<&PartialDate>,
    times: Option<&str>,
    words: Words<'_>,
) -> String {
    let days = match last {
        None => words.date(first),
        last => words.dates(Some(first), last).unwrap_or_default(),
    };
    // The hours of one day follow it; those of several days or of a day not yet fixed stand apart.
    let one_day = last.is_none() && first.day().is_some();
    match times {
        None => days,
        Some(times) if one_day => words.at(&days, times),
        Some(times) => words.hours_of(&days, times),
    }
}

/// When one time of a lecture is.
pub(super) fn of(occurrence: &Occurrence, words: Words<'_>) -> DateView {
    let first = PartialDate::from_day(occurrence.first);
    let last = PartialDate::from_day(occurrence.last);
    let hours = words.times(occurrence.starts, occurrence.ends);
    let last = Some(&last).filter(|last| **last != first);
    DateView {
        text: in_words(&first, last, hours.as_deref(), words),
        datetime: machine(&first, occurrence.starts),
    }
}

/// The hours of a lecture, 「午後1時30分から午後3時まで」; none where no time is published.
pub(super) fn times(lecture: &Lecture, words: Words<'_>) -> Option<String> {
    let starts = lecture.starts.as_ref().map(|time| time.value);
    let ends = lecture.ends.as_ref().map(|time| time.value);
    words.times(starts, ends)
}

/// When a recording can be watched; none where no day is published.
pub(super) fn on_demand(lecture: &Lecture, words: Words<'_>) -> Option<String> {
    let from = lecture.on_demand_from.as_ref().map(|date| &date.value);
    let until = lecture.on_demand_until.as_ref().map(|date| &date.value);
    words.dates(from, until)
}

pub(super) fn machine(first: &PartialDate, starts: Option<Time>) -> Option<String> {
    match (first.day(), starts) {
        (Some(day), Some(time)) => Some(format!(
            "{day}T{:02}:{:02}+09:00",
            time.hour(),
            time.minute()
        )),
        _ => date::iso(first),
    }
}

/// The day for the eye.
pub(super) fn badge(lecture: &Lecture, words: Words<'_>) -> Option<DayBadge> {
    let day = lecture.date.as_ref()?.value.day()?;
    Some(DayBadge {
        month: words.month_short(day.month()),
        day: day.day().to_string(),
        weekday: words.weekday_short(day.weekday()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Location;
    use crate::model::value::{Field, Sourced};
    use crate::render::theme::Theme;
    use crate::text::time_of_day;
    use std::collections::BTreeMap;

    fn sourced<T>(value: T) -> Field<T> {
        Sourced::field(value, Location::Project)
    }

    fn lecture(date: &str, end: &str, starts: &str, ends: &str) -> Lecture {
        let day = |text| date::parse(text).ok().and_then(sourced);
        let time = |text| time_of_day::parse(text).ok().and_then(sourced);
        Lecture {
            date: day(date),
            date_end: day(end),
            starts: time(starts),
            ends: time(ends),
            ..Lecture::default()
        }
    }

    #[test]
    fn a_lecture_says_when_in_the_precision_known() {
        let rows = [
            (
                ("R8.1.29", "", "13:30", "15:00"),
                "令和8年1月29日（木曜日）午後1時30分から午後3時まで",
                "Thursday 29 January 2026, 1:30 pm to 3 pm",
                Some("2026-01-29T13:30+09:00"),
            ),
            (
                ("R8.1.29", "", "18:30", ""),
                "令和8年1月29日（木曜日）午後6時30分から",
                "Thursday 29 January 2026, from 6:30 pm",
                Some("2026-01-29T18:30+09:00"),
            ),
            (
                ("R8.1.29", "", "", ""),
                "令和8年1月29日（木曜日）",
                "Thursday 29 January 2026",
                Some("2026-01-29"),
            ),
            (
                ("R8.1.29", "R8.1.30", "", ""),
                "令和8年1月29日（木曜日）から令和8年1月30日（金曜日）まで",
                "Thursday 29 January 2026 to Friday 30 January 2026",
                Some("2026-01-29"),
            ),
            (
                ("R8.1.29", "R8.1.30", "10:00", "12:00"),
                "令和8年1月29日（木曜日）から令和8年1月30日（金曜日）まで（午前10時から正午まで）",
                "Thursday 29 January 2026 to Friday 30 January 2026, 10 am to noon",
                Some("2026-01-29T10:00+09:00"),
            ),
            (
                ("2026-01", "", "14:00", ""),
                "令和8年1月（午後2時から）",
                "January 2026, from 2 pm",
                Some("2026-01"),
            ),
            (
                ("令和7年度", "", "", ""),
                "令和7年度",
                "fiscal year 2025 (April 2025 to March 2026)",
                None,
            ),
        ];
        let theme = Theme::load(&BTreeMap::new(), &BTreeMap::new()).unwrap();
        let [japanese, english] = ["ja", "en"].map(|lang| Words::new(theme.messages(), lang));
        for ((date, end, starts, ends), ja, en, machine) in rows {
            let lecture = lecture(date, end, starts, ends);
            let found = when(&lecture, japanese).unwrap_or_default();
            assert_eq!(found.text, ja);
            assert_eq!(found.datetime.as_deref(), machine);
            assert_eq!(when(&lecture, english).unwrap_or_default().text, en);
        }
        assert!(when(&lecture("", "", "13:30", ""), japanese).is_none());
    }

    #[test]
    fn a_badge_has_a_known_day_only() {
        let theme = Theme::load(&BTreeMap::new(), &BTreeMap::new()).unwrap();
        let [japanese, english] = ["ja", "en"].map(|lang| Words::new(theme.messages(), lang));
        let known = badge(&lecture("R8.1.29", "", "", ""), japanese).unwrap_or_default();
        assert_eq!(
            (&*known.month, &*known.day, &*known.weekday),
            ("1月", "29", "木")
        );
        let english = badge(&lecture("R8.1.29", "", "", ""), english).unwrap_or_default();
        assert_eq!((&*english.month, &*english.weekday), ("Jan", "Thu"));
        assert!(badge(&lecture("2026-01", "", "", ""), japanese).is_none());
    }
}
