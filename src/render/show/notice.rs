//! Notices and their lists.

use std::cmp::Reverse;
use std::sync::Arc;

use super::common::{entries, entry_at, href, period, target_link};
use super::{Cx, guide};
use crate::model::records::{Notice, NoticeLevel as Told};
use crate::model::resolved::{ResolvedEntry, State};
use crate::model::{Collection, Entry, Record};
use crate::relate::references::target;
use crate::render::show::city_views::CityViews;
use crate::render::view::{Html, NoticeLevel, NoticeListPage, NoticePage, NoticeView};
use crate::text::moment::Moment;

/// A notice as the section's city shows it, by its index.
pub fn notice(cx: &Cx<'_>, index: usize) -> Option<NoticeView> {
    let found = entry_at(cx, Collection::Notices, index)?;
    let entry = found.entry.as_ref();
    let record = record(entry)?;
    let (from, until) = period(found);
    Some(NoticeView {
        id: entry.key.id.to_string(),
        href: href(cx, Collection::Notices, index),
        title: cx.title(entry),
        summary: cx.summary(entry),
        date: day(entry)
            .map(|moment| cx.moment(moment))
            .unwrap_or_default(),
        level: level(record),
        ended: found.state == State::Ended,
        from,
        until,
        holds_until: cx.moment_field(&entry.common.publish_until),
        city: None,
        affects: record
            .affects
            .values()
            .filter_map(|text| target_link(cx, entry, text))
            .collect(),
        sources: cx.sources(&entry.common.sources),
    })
}

fn record(entry: &Entry) -> Option<&Notice> {
    match &entry.record {
        Record::Notice(notice) => Some(notice),
        _ => None,
    }
}

fn level(notice: &Notice) -> NoticeLevel {
    match notice.level.as_ref().map(|level| level.value) {
        Some(Told::Emergency) => NoticeLevel::Emergency,
        Some(Told::Important) => NoticeLevel::Important,
        Some(Told::Info) | None => NoticeLevel::Info,
    }
}

/// Its own day; where none is given, the first day it was shown or last changed.
fn day(entry: &Entry) -> Option<&Moment> {
    let own = record(entry).and_then(|notice| notice.date.as_ref());
    let common = &entry.common;
    own.or(common.publish_from.as_ref())
        .or(common.updated.as_ref())
        .map(|date| &date.value)
}

/// How far in front a notice stands.
fn urgency(level: NoticeLevel) -> u8 {
    match level {
        NoticeLevel::Emergency => 0,
        NoticeLevel::Important => 1,
        NoticeLevel::Info => 2,
    }
}

type Listed<'a> = (&'a ResolvedEntry, &'a Arc<NoticeView>);

/// Newest first, equals by id.
fn newest<'a>(cx: &Cx<'a>, views: &'a CityViews, ended: bool) -> Vec<Listed<'a>> {
    let mut found: Vec<Listed<'a>> = entries(cx, Collection::Notices)
        .iter()
        .zip(views.notices.iter(cx))
        .filter(|(_, view)| view.ended == ended)
        .collect();
    found.sort_by_key(|(entry, _)| Reverse(day(&entry.entry)));
    found
}

fn shown(notices: Vec<Listed<'_>>) -> Vec<Arc<NoticeView>> {
    let views = notices.into_iter().map(|(_, view)| Arc::clone(view));
    views.collect()
}

/// Those in force: what is urgent first, then the newest.
pub fn current(cx: &Cx<'_>, views: &CityViews) -> Vec<Arc<NoticeView>> {
    let mut found = newest(cx, views, false);
    found.sort_by_key(|(_, view)| urgency(view.level));
    shown(found)
}

/// Those in force that every page of the city shows, newest first.
pub fn emergencies(cx: &Cx<'_>, views: &CityViews) -> Vec<Arc<NoticeView>> {
    let mut found = newest(cx, views, false);
    found.retain(|(_, view)| view.level == NoticeLevel::Emergency);
    shown(found)
}

/// Whether a notice is an emergency that holds today.
pub fn is_emergency(entry: &ResolvedEntry) -> bool {
    let urgent = record(&entry.entry).is_some_and(|notice| level(notice) == NoticeLevel::Emergency);
    urgent && entry.state != State::Ended
}

/// Those in force that say they are about an entry.
pub fn about(
    cx: &Cx<'_>,
    views: &CityViews,
    collection: Collection,
    id: &str,
) -> Vec<Arc<NoticeView>> {
    let mut found = newest(cx, views, false);
    found.retain(|(entry, _)| {
        record(&entry.entry).is_some_and(|notice| {
            notice
                .affects
                .values()
                .filter_map(|text| target(&entry.entry, text))
                .any(|(affected, key)| affected == collection && key == id)
        })
    });
    shown(found)
}

/// `/<city>/notices/`.
pub fn list_page(cx: &Cx<'_>, views: &CityViews, intro: Option<Html>) -> NoticeListPage {
    NoticeListPage {
        current: current(cx, views),
        past: shown(newest(cx, views, true)),
        intro,
    }
}

/// `/<city>/notices/<id>/`.
pub fn page(
    cx: &Cx<'_>,
    views: &CityViews,
    index: usize,
    body: Option<Html>,
) -> Option<NoticePage> {
    let entry = &entry_at(cx, Collection::Notices, index)?.entry;
    Some(NoticePage {
        notice: Arc::clone(views.notices.get(cx, index)?),
        body,
        related: guide::related(cx, entry),
    })
}

#[cfg(test)]
mod tests {
    use super::{NoticeLevel, urgency};

    #[test]
    fn an_emergency_stands_before_what_is_important() {
        let levels = [
            NoticeLevel::Emergency,
            NoticeLevel::Important,
            NoticeLevel::Info,
        ];
        assert!(levels.is_sorted_by_key(|level| urgency(*level)));
    }
}
