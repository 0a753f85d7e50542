//! When a provider is open: day by day where that is known, else in the author's words, else put together
//! from the fields of the standard.

use jiff::civil::{Time, Weekday};

use crate::model::records::Clinic;
use crate::model::timetable::{AsRead, Hours, Timetable, WEEK};
use crate::render::show::Cx;
use crate::render::view::{HoursRow, HoursTable, TextView};
use crate::text::hours::Session;
use crate::text::weekdays::Days;

/// The hours, and a remark on them that is in another language. What was read is said in the page's language; days and
/// times stand as written where they cannot be read.
pub(super) fn hours(cx: &Cx<'_>, clinic: &Clinic) -> Vec<TextView> {
    let note = clinic.hours_note.as_ref().map(|note| &note.value);
    // A remark that is hours itself says all that the columns say, and more.
    let whole = note.is_some_and(|note| note.sessions.iter().any(|one| one.days.is_some()));
    let first = match &clinic.hours {
        Some(hours) => Some(in_words(cx, &hours.value)),
        None if whole => None,
        None => of_columns(cx, clinic),
    };
    let note = note.map(|note| in_words(cx, note));
    match (first, note) {
        (Some(first), Some(note)) if first.lang == note.lang => vec![TextView {
            text: format!("{}\n{}", first.text, note.text),
            ..first
        }],
        (first, note) => first.into_iter().chain(note).collect(),
    }
}

/// Hours as they stand, and for readers of another language as they were read.
fn in_words(cx: &Cx<'_>, hours: &Hours) -> TextView {
    let text = cx.text(&hours.text);
    if text.lang.is_none() || hours.sessions.is_empty() {
        return text;
    }
    TextView::new(cx.words().sessions(&hours.sessions))
}

/// The days and times of the standard's columns.
fn of_columns(cx: &Cx<'_>, clinic: &Clinic) -> Option<TextView> {
    let days = clinic.weekdays.as_ref().map(|days| &days.value);
    let times = [&clinic.starts, &clinic.ends].map(|time| time.as_ref().map(|time| &time.value));
    let [starts, ends] = times;
    let read = |time: Option<&AsRead<Time>>| time.and_then(|time| time.value);
    if !cx.is_japanese()
        && let (Some(from), Some(to)) = (read(starts), read(ends))
        && let Some(days) = days.and_then(|days| days.value.clone())
    {
        let days = Some(days);
        let session = Session { days, from, to };
        return Some(TextView::new(cx.words().sessions(&[session])));
    }
    let there = Cx { language: 0, ..*cx };
    let said = |time: &AsRead<Time>| {
        time.value
            .map_or_else(|| time.text.clone(), |t| there.time(t))
    };
    let times = starts.zip(ends);
    let times = times.and_then(|(from, to)| {
        let (from, to) = (Some(said(from)), Some(said(to)));
        there.words().span("time", from, to)
    });
    let parts = [days.map(|days| days.text.clone()), times];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| cx.plain(&parts.join(" ")))
}

/// The timetable as a table: a row for each weekday, and for public holidays where something is said of them.
pub(super) fn table(cx: &Cx<'_>, clinic: &Clinic) -> Option<HoursTable> {
    let found = clinic.timetable()?;
    let parts = found.sessions.iter().any(|one| half(one) != Half::Whole);
    let mut rows = Vec::with_capacity(8);
    for day in WEEK {
        rows.extend(weekday_rows(cx, &found, day, parts));
    }
    if let Some(open) = found.holidays {
        let of_holidays = |one: &&Session| {
            let days = one.days.as_ref();
            open && days.is_some_and(|days| days.holidays == Some(true))
        };
        let sessions = found.sessions.iter().filter(of_holidays);
        let name = cx.message("hours-holidays", &[]);
        rows.push(row(cx, name, &sessions.collect::<Vec<_>>(), parts));
    }
    // A remark that is not the timetable itself stands beside it.
    let note = clinic.hours_note.as_ref().map(|note| &note.value);
    let note = note.filter(|note| note.sessions.is_empty());
    Some(HoursTable {
        parts,
        rows,
        outer: found.outer,
        holidays_unknown: found.holidays.is_none(),
        note: note.map(|note| cx.text(&note.text)),
    })
}

/// A weekday; its weeks in rows of their own where it is one only in some.
fn weekday_rows(cx: &Cx<'_>, found: &Timetable, day: Weekday, parts: bool) -> Vec<HoursRow> {
    let number = day.to_monday_one_offset();
    let mut rows = Vec::new();
    let weekly: Vec<&Session> = found.weekly(day).collect();
    if !weekly.is_empty() || !found.names(day) {
        rows.push(HoursRow {
            weekday: Some(number),
            ..row(cx, cx.words().weekday(day), &weekly, parts)
        });
    }
    let mut groups: Vec<(Vec<u8>, Vec<&Session>)> = Vec::new();
    for session in &found.sessions {
        let days = session.days.iter().flat_map(|days| &days.nth);
        let weeks: Vec<u8> = days.filter(|nth| nth.1 == day).map(|nth| nth.0).collect();
        if weeks.is_empty() {
            continue;
        }
        match groups.iter_mut().find(|(known, _)| *known == weeks) {
            Some((_, sessions)) => sessions.push(session),
            None => groups.push((weeks, vec![session])),
        }
    }
    for (weeks, sessions) in groups {
        let days = Days {
            nth: weeks.iter().map(|week| (*week, day)).collect(),
            ..Days::default()
        };
        let name = cx.words().weekdays(&days);
        let weeks: Vec<String> = weeks.iter().map(u8::to_string).collect();
        rows.push(HoursRow {
            weekday: Some(number),
            weeks: Some(weeks.join(" ")),
            ..row(cx, name, &sessions, parts)
        });
    }
    rows
}

/// The part of the day a session stands under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
    Whole,
}

/// What ends by two o'clock is a morning, be it a long one.
fn half(session: &Session) -> Half {
    const NOON: Time = Time::constant(12, 0, 0, 0);
    const TWO: Time = Time::constant(14, 0, 0, 0);
    if session.from >= NOON {
        Half::Afternoon
    } else if session.to <= TWO {
        Half::Morning
    } else {
        Half::Whole
    }
}

fn row(cx: &Cx<'_>, name: String, sessions: &[&Session], parts: bool) -> HoursRow {
    let said = |half_of: &dyn Fn(Half) -> bool| -> Vec<String> {
        let mut found: Vec<&&Session> = sessions.iter().filter(|one| half_of(half(one))).collect();
        found.sort_by_key(|one| (one.from, one.to));
        let times = found.iter().map(|one| (one.from, one.to));
        times
            .filter_map(|(from, to)| cx.words().times(Some(from), Some(to)))
            .collect()
    };
    let is_whole = sessions.iter().any(|one| half(one) == Half::Whole);
    let divided = parts && !is_whole;
    HoursRow {
        name,
        whole: if divided { Vec::new() } else { said(&|_| true) },
        morning: said(&|half| divided && half == Half::Morning),
        afternoon: said(&|half| divided && half == Half::Afternoon),
        ..HoursRow::default()
    }
}
