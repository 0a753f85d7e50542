//! What changed at short notice, for a city's home: cancelled lectures and changed days of the duty rota. Each
//! leaves by itself when its day is past.

use jiff::ToSpan;
use jiff::civil::Date;

use super::Cx;
use super::common::{entries, href};
use crate::model::records::{Audience, Lecture, LectureStatus};
use crate::model::resolved::{ResolvedEntry, State};
use crate::model::{Collection, Entry, Record};
use crate::plan::PageKind;
use crate::relate::duty::is_change;
use crate::render::view::{UrgentKind, UrgentView};

/// Days ahead for which a changed rota is told on the home page.
const AHEAD: i64 = 14;

/// By day, then as the city's entries stand.
pub(super) fn changes(cx: &Cx<'_>) -> Vec<UrgentView> {
    let mut found: Vec<(Date, UrgentView)> = Vec::new();
    for (index, entry) in entries(cx, Collection::Lectures).iter().enumerate() {
        if let Record::Lecture(record) = &entry.entry.record {
            found.extend(lecture(cx, index, entry, record));
        }
    }
    for entry in entries(cx, Collection::Duty) {
        if is_change(&entry.entry) && entry.state != State::Ended {
            found.extend(duty(cx, &entry.entry));
        }
    }
    found.sort_by_key(|(day, _)| *day);
    found.into_iter().map(|(_, view)| view).collect()
}

fn lecture(
    cx: &Cx<'_>,
    index: usize,
    entry: &ResolvedEntry,
    record: &Lecture,
) -> Option<(Date, UrgentView)> {
    let today = cx.today();
    let whole = record.status.as_ref().map(|status| status.value);
    let ahead = entry.occurrences.iter().filter(|time| time.last >= today);
    let mut off = ahead.filter_map(|time| Some((time, kind(time.status.or(whole)?)?)));
    let (time, kind) = off.next()?;
    let inner = record.audience.as_ref();
    let inner = inner.is_some_and(|audience| audience.value == Audience::Professionals);
    if inner || entry.state == State::Ended {
        return None;
    }
    let view = UrgentView {
        kind,
        title: cx.title(&entry.entry),
        href: Some(href(cx, Collection::Lectures, index)),
        day: cx.day(time.first),
        until: Some(time.last.to_string()),
        reason: cx.field(&record.status_reason),
        changed_at: cx.moment_field(&entry.entry.common.updated),
        phone: None,
    };
    Some((time.first, view))
}

/// Of a lecture that recurs a single time may be off.
fn kind(status: LectureStatus) -> Option<UrgentKind> {
    match status {
        LectureStatus::Cancelled => Some(UrgentKind::Cancelled),
        LectureStatus::Postponed => Some(UrgentKind::Postponed),
        _ => None,
    }
}

fn duty(cx: &Cx<'_>, entry: &Entry) -> Option<(Date, UrgentView)> {
    let Record::Duty(record) = &entry.record else {
        return None;
    };
    let day = record.date.as_ref()?.value.day()?;
    let last = cx.today().saturating_add(AHEAD.days());
    if day < cx.today() || day > last {
        return None;
    }
    let shown = super::duty::day(cx, entry)?;
    let view = UrgentView {
        kind: UrgentKind::Duty,
        title: shown.clinic.label,
        href: cx.href(PageKind::List(Collection::Duty)),
        day: cx.day(day),
        until: Some(day.to_string()),
        reason: shown.department,
        changed_at: shown.changed_at,
        phone: shown.phone,
    };
    Some((day, view))
}
