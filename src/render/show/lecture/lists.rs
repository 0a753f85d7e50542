//! Lists of lectures: ahead, undated, on request, over.

use std::cmp::Reverse;
use std::sync::Arc;

use jiff::civil::{Date, Time};

use super::{divisions, is_on_request, month, times};
use crate::model::records::Lecture;
use crate::model::resolved::{ResolvedEntry, State};
use crate::model::{Collection, Entry, Record, TopicId};
use crate::plan::PageKind;
use crate::plan::calendar::{archived_in, is_for_residents};
use crate::render::show::city_views::CityViews;
use crate::render::show::common::{entries, entry_at, weight};
use crate::render::show::{Cx, fallback, guide, subscribe};
use crate::render::view::{Html, LectureListPage, LecturePage, LectureState, LectureView};

/// How many lectures a lecture that came too late leads to.
const NEXT: usize = 3;

/// A residents' lecture with its record and its view.
struct Listed<'a> {
    entry: &'a ResolvedEntry,
    record: &'a Lecture,
    view: &'a Arc<LectureView>,
}

impl Listed<'_> {
    fn is_over(&self) -> bool {
        self.entry.state == State::Ended
    }

    fn order(&self, today: Date) -> Option<(Date, Option<Time>)> {
        times::order(self.entry, self.record, today)
    }

    fn id(&self) -> &str {
        self.entry.entry.key.id.as_str()
    }

    fn is_about(&self, topic: &TopicId) -> bool {
        is_about(&self.entry.entry, topic)
    }
}

fn is_about(entry: &Entry, topic: &TopicId) -> bool {
    entry.common.kind.values().any(|id| id == topic)
}

/// Those that residents may attend, or all of them, sorted by id.
fn listed<'a>(cx: &Cx<'a>, views: &'a CityViews, everyone: bool) -> Vec<Listed<'a>> {
    entries(cx, Collection::Lectures)
        .iter()
        .zip(views.lectures.iter(cx))
        .filter_map(|(entry, view)| match &entry.entry.record {
            Record::Lecture(record) => Some(Listed {
                entry,
                record,
                view,
            }),
            _ => None,
        })
        .filter(|listed| everyone || is_for_residents(listed.record))
        .collect()
}

/// The parts of the list. Each is in its own order.
#[derive(Default)]
struct Parts<'a> {
    dated: Vec<Listed<'a>>,
    undated: Vec<Listed<'a>>,
    on_request: Vec<Listed<'a>>,
    past: Vec<Listed<'a>>,
}

fn parts<'a>(cx: &Cx<'a>, views: &'a CityViews, everyone: bool) -> Parts<'a> {
    let today = cx.today();
    let mut parts = Parts::default();
    for lecture in listed(cx, views, everyone) {
        if lecture.is_over() {
            parts.past.push(lecture);
        } else if lecture.order(today).is_some() {
            parts.dated.push(lecture);
        } else if is_on_request(lecture.record) {
            parts.on_request.push(lecture);
        } else {
            parts.undated.push(lecture);
        }
    }
    // Stable sorts of what is sorted by id, so that equals stay in that order.
    parts.dated.sort_by_key(|lecture| lecture.order(today));
    parts.undated.sort_by_key(|lecture| weight(lecture.entry));
    parts
        .on_request
        .sort_by_key(|lecture| weight(lecture.entry));
    parts
        .past
        .sort_by_key(|lecture| Reverse((lecture.entry.until, lecture.order(today))));
    parts
}

fn shown(lectures: Vec<Listed<'_>>) -> Vec<Arc<LectureView>> {
    let views = lectures.into_iter().map(|lecture| Arc::clone(lecture.view));
    views.collect()
}

/// The residents' lectures that are not over: soonest first, cancelled ones at their day, then those
/// without a day.
pub fn upcoming(
    cx: &Cx<'_>,
    views: &CityViews,
    topic: Option<&TopicId>,
    limit: usize,
) -> Vec<Arc<LectureView>> {
    let parts = parts(cx, views, false);
    let ahead = [parts.dated, parts.undated, parts.on_request];
    let fitting = ahead
        .into_iter()
        .flatten()
        .filter(|lecture| topic.is_none_or(|topic| lecture.is_about(topic)))
        .take(limit);
    shown(fitting.collect())
}

/// All that are ahead: with a date, without one, on request.
pub(super) fn ahead(cx: &Cx<'_>, views: &CityViews, everyone: bool) -> Vec<Arc<LectureView>> {
    let parts = parts(cx, views, everyone);
    let ahead = [parts.dated, parts.undated, parts.on_request];
    shown(ahead.into_iter().flatten().collect())
}

/// All for people who work in the field: ahead, and over, latest first.
pub(super) fn professionals(
    cx: &Cx<'_>,
    views: &CityViews,
) -> (Vec<Arc<LectureView>>, Vec<Arc<LectureView>>) {
    let mut parts = parts(cx, views, true);
    for part in [
        &mut parts.dated,
        &mut parts.undated,
        &mut parts.on_request,
        &mut parts.past,
    ] {
        part.retain(|lecture| !is_for_residents(lecture.record));
    }
    let ahead = [parts.dated, parts.undated, parts.on_request];
    (
        shown(ahead.into_iter().flatten().collect()),
        shown(parts.past),
    )
}

/// Those that are over and belong to a fiscal year, latest first; `None` for those of no known year.
pub(super) fn archived(cx: &Cx<'_>, views: &CityViews, year: Option<i16>) -> Vec<Arc<LectureView>> {
    let mut past = parts(cx, views, false).past;
    past.retain(|lecture| archived_in(lecture.entry, lecture.record) == year);
    shown(past)
}

/// `/<city>/lectures/`.
pub fn list_page(cx: &Cx<'_>, views: &CityViews, intro: Option<Html>) -> LectureListPage {
    let parts = parts(cx, views, false);
    LectureListPage {
        upcoming: shown(parts.dated),
        undated: shown(parts.undated),
        on_request: shown(parts.on_request),
        past: archived(cx, views, None),
        months: month::links(cx),
        archives: divisions::archive_links(cx, None),
        places: divisions::named(cx, PageKind::LecturePlaces, "lectures-by-place"),
        audiences: divisions::named(cx, PageKind::LectureAudiences, "lectures-by-audience"),
        professionals: divisions::professionals(cx, views),
        intro,
        fallback: fallback(cx, None, None),
        subscribe: subscribe::subscribe(cx),
    }
}

/// `/<city>/lectures/<id>/`.
pub fn page(
    cx: &Cx<'_>,
    views: &CityViews,
    index: usize,
    body: Option<Html>,
) -> Option<LecturePage> {
    let entry = &entry_at(cx, Collection::Lectures, index)?.entry;
    let lecture = Arc::clone(views.lectures.get(cx, index)?);
    let next = if comes_too_late(&lecture) {
        next(cx, views, entry)
    } else {
        Vec::new()
    };
    Some(LecturePage {
        lecture,
        body,
        next,
        related: guide::related(cx, entry),
    })
}

fn comes_too_late(lecture: &LectureView) -> bool {
    let closed = lecture.apply.as_ref().is_some_and(|apply| apply.closed);
    closed
        || matches!(
            lecture.state,
            LectureState::Full
                | LectureState::Cancelled
                | LectureState::Postponed
                | LectureState::Finished
        )
}

/// The next lectures on the topics of another, of those that can still be attended.
fn next(cx: &Cx<'_>, views: &CityViews, entry: &Entry) -> Vec<Arc<LectureView>> {
    let parts = parts(cx, views, false);
    let ahead = [parts.dated, parts.undated];
    let fitting = ahead
        .into_iter()
        .flatten()
        .filter(|lecture| lecture.id() != entry.key.id.as_str())
        .filter(|lecture| !comes_too_late(lecture.view))
        .filter(|lecture| {
            entry
                .common
                .kind
                .values()
                .any(|topic| lecture.is_about(topic))
        })
        .take(NEXT);
    shown(fitting.collect())
}
