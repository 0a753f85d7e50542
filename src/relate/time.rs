//! Where an entry stands on the day of the build: not yet, open, near its end, over.

use std::sync::Arc;

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::{RelateOptions, consent, occurrences};
use crate::model::records::{Lecture, LectureStatus, Window, WindowStatus};
use crate::model::resolved::{Occurrence, ResolvedEntry, State, Successor};
use crate::model::{Entry, Field, Record};
use crate::text::date::PartialDate;

/// Whether an entry is shown at all: no draft, for residents, agreed to, and its first day of
/// publication has come.
pub fn is_published(entry: &Entry, options: RelateOptions) -> bool {
    let common = &entry.common;
    let draft = common.draft.as_ref().is_some_and(|flag| flag.value);
    let waits = first(&common.publish_from).is_some_and(|day| day > options.date);
    (options.drafts || !draft) && !waits && consent::is_for_residents(common, options.date)
}

/// Gives an entry its days and its state.
pub fn place_in_time(
    entry: Arc<Entry>,
    options: RelateOptions,
    announce_days: u32,
) -> ResolvedEntry {
    let times = match &entry.record {
        Record::Lecture(lecture) => occurrences::of(lecture, options.date),
        _ => Vec::new(),
    };
    let (from, until, said) = match &entry.record {
        Record::Window(window) => window_days(window),
        Record::Lecture(lecture) => lecture_days(lecture, &times, options.date),
        _ => (None, None, None),
    };
    let until = earliest(until, last(&entry.common.publish_until));
    let state = said.unwrap_or_else(|| state_on(options.date, from, until, announce_days));
    ResolvedEntry {
        entry,
        state,
        from,
        until,
        successor: Successor::None,
        occurrences: times,
    }
}

fn state_on(today: Date, from: Option<Date>, until: Option<Date>, announce_days: u32) -> State {
    if until.is_some_and(|day| day < today) {
        return State::Ended;
    }
    if from.is_some_and(|day| day > today) {
        return State::Upcoming;
    }
    let ahead: Span = i64::from(announce_days).days();
    let horizon = today.saturating_add(ahead);
    if until.is_some_and(|day| day <= horizon) {
        return State::Ending;
    }
    State::Current
}

/// First day, last day, and the state that the record states where no date decides.
type Days = (Option<Date>, Option<Date>, Option<State>);

fn window_days(window: &Window) -> Days {
    let from = first(&window.opens);
    let until = last(&window.closes);
    let said = match window.status.as_ref().map(|status| status.value) {
        Some(WindowStatus::Closed) if until.is_none() => Some(State::Ended),
        Some(WindowStatus::Planned) if from.is_none() => Some(State::Upcoming),
        _ => None,
    };
    (from, until, said)
}

fn lecture_days(lecture: &Lecture, times: &[Occurrence], today: Date) -> Days {
    let said = match lecture.status.as_ref().map(|status| status.value) {
        Some(LectureStatus::Finished) => Some(State::Ended),
        _ => None,
    };
    if let Some(rule) = lecture.rule() {
        let until = occurrences::last_day(lecture, rule, times, today);
        return (None, until, said);
    }
    let end = last(&lecture.date_end).or_else(|| last(&lecture.date));
    let year = last(&lecture.fiscal_year);
    let until = end.or(if is_continuous(lecture) { None } else { year });
    (None, until, said)
}

/// Whether a lecture goes on without an end that is known: on request, recurring or ongoing.
pub fn is_continuous(lecture: &Lecture) -> bool {
    let on_request = lecture.on_request.as_ref().is_some_and(|flag| flag.value);
    let ongoing = lecture
        .status
        .as_ref()
        .is_some_and(|status| status.value == LectureStatus::Ongoing);
    on_request || ongoing || lecture.repeat.is_some()
}

fn first(date: &Field<impl AsRef<PartialDate>>) -> Option<Date> {
    date.as_ref().map(|date| date.value.as_ref().first_day())
}

fn last(date: &Field<impl AsRef<PartialDate>>) -> Option<Date> {
    date.as_ref().map(|date| date.value.as_ref().last_day())
}

fn earliest(a: Option<Date>, b: Option<Date>) -> Option<Date> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_last_day_is_still_open_and_the_next_is_not() {
        let until = Some(date(2026, 3, 31));
        assert_eq!(state_on(date(2026, 3, 31), None, until, 60), State::Ending);
        assert_eq!(state_on(date(2026, 4, 1), None, until, 60), State::Ended);
    }

    #[test]
    fn an_end_is_announced_from_sixty_days_before() {
        let until = Some(date(2026, 3, 31));
        assert_eq!(state_on(date(2026, 1, 29), None, until, 60), State::Current);
        assert_eq!(state_on(date(2026, 1, 30), None, until, 60), State::Ending);
    }

    #[test]
    fn what_opens_later_is_upcoming() {
        let from = Some(date(2026, 4, 1));
        assert_eq!(state_on(date(2026, 3, 31), from, None, 60), State::Upcoming);
        assert_eq!(state_on(date(2026, 4, 1), from, None, 60), State::Current);
    }
}
