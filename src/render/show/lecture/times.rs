//! The times of a lecture whose days are known, one after the other.

use jiff::civil::{Date, Time};

use super::holiday::holiday;
use super::{state_of, when};
use crate::model::records::{Lecture, LectureStatus};
use crate::model::resolved::{Occurrence, ResolvedEntry};
use crate::plan::calendar::vague_month;
use crate::render::show::Cx;
use crate::render::view::TimeView;

/// How many of the next times a lecture tells.
const TOLD: usize = 4;

/// Whether it takes place more than once, so that no one day stands for it.
pub(super) fn is_repeated(entry: &ResolvedEntry, lecture: &Lecture) -> bool {
    lecture.rule().is_some()
        || entry.occurrences.len() > 1
        || (lecture.date.is_none() && !entry.occurrences.is_empty())
}

/// The times that are not over.
fn ahead(entry: &ResolvedEntry, today: Date) -> impl Iterator<Item = &Occurrence> {
    let times = entry.occurrences.iter();
    times.filter(move |occurrence| occurrence.last >= today)
}

/// The next times of one that takes place again.
pub(super) fn next(cx: &Cx<'_>, entry: &ResolvedEntry, lecture: &Lecture) -> Vec<TimeView> {
    if !is_repeated(entry, lecture) {
        return Vec::new();
    }
    let times = ahead(entry, cx.today()).take(TOLD);
    times
        .map(|occurrence| time(cx, lecture, occurrence))
        .collect()
}

/// One time, with what differs on it.
fn time(cx: &Cx<'_>, lecture: &Lecture, occurrence: &Occurrence) -> TimeView {
    let planned = occurrence.moved_from.unwrap_or(occurrence.first);
    let change = lecture.change_on(planned);
    TimeView {
        when: when::of(occurrence, cx.words()),
        until: occurrence.last.to_string(),
        state: occurrence.status.map(state_of),
        moved_from: occurrence.moved_from.map(|day| cx.day(day)),
        reason: change.and_then(|change| cx.field(&change.reason)),
        venue: change.and_then(|change| cx.field(&change.venue)),
        holiday: holiday(cx, occurrence.first),
    }
}

/// Whether nobody can come to one time.
fn is_off(occurrence: &Occurrence) -> bool {
    matches!(
        occurrence.status,
        Some(LectureStatus::Cancelled | LectureStatus::Postponed)
    )
}

/// By what a lecture stands among those with a date: the day and hour of its next time, the last one
/// where none is ahead. A month stands after its days.
pub(super) fn order(
    entry: &ResolvedEntry,
    lecture: &Lecture,
    today: Date,
) -> Option<(Date, Option<Time>)> {
    let next = ahead(entry, today).find(|occurrence| !is_off(occurrence));
    let next = next.or_else(|| ahead(entry, today).next());
    if let Some(occurrence) = next.or(entry.occurrences.last()) {
        return Some((occurrence.first, occurrence.starts));
    }
    let starts = lecture.starts.as_ref().map(|time| time.value);
    vague_month(lecture).map(|month| (month.last(), starts))
}
