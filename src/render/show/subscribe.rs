//! How readers have lectures and notices sent to them: calendars and feeds of a section.

use super::Cx;
use crate::plan::FeedKind;
use crate::plan::pages::count;
use crate::render::feeds::{owner_name, topic_name};
use crate::render::view::{FeedView, LinkView, SubscribeView, TextView};

/// The section's calendar, if it has one.
pub fn subscribe(cx: &Cx<'_>) -> Option<SubscribeView> {
    let address = cx.plan.feed(cx.section, FeedKind::Calendar)?;
    let address = cx.plan.base.absolute(&address);
    let news = cx.plan.feed(cx.section, FeedKind::News);
    Some(SubscribeView {
        href: webcal(&address),
        address,
        topics: topics(cx),
        news: news.map(|news| cx.plan.base.href(&news)),
    })
}

/// The scheme by which browsers hand an address to the reader's calendar.
fn webcal(address: &str) -> String {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    format!("webcal://{rest}")
}

fn topics(cx: &Cx<'_>) -> Vec<LinkView> {
    let topics = &cx.plan.resolved.project.site.topics;
    let found = (0..count(topics.len())).filter_map(|index| {
        let address = cx.plan.feed(cx.section, FeedKind::Topic(index))?;
        Some(LinkView {
            label: TextView::new(topic_name(cx, index)),
            href: Some(webcal(&cx.plan.base.absolute(&address))),
            hreflang: None,
        })
    });
    found.collect()
}

/// The calendar file of one lecture, root-relative.
pub fn of_lecture(cx: &Cx<'_>, index: usize) -> Option<String> {
    let address = cx.plan.feed(cx.section, FeedKind::Lecture(count(index)))?;
    Some(cx.plan.base.href(&address))
}

/// What programs find in the head of the section's pages.
pub fn feeds(cx: &Cx<'_>) -> Vec<FeedView> {
    let name = owner_name(cx);
    let kinds = [
        (FeedKind::News, "application/atom+xml", "feed-of"),
        (FeedKind::Calendar, "text/calendar", "calendar-of"),
    ];
    let found = kinds.into_iter().filter_map(|(feed, kind, id)| {
        let address = cx.plan.feed(cx.section, feed)?;
        Some(FeedView {
            href: cx.plan.base.absolute(&address),
            kind: kind.to_owned(),
            title: cx.message(id, &[("name", &name)]),
        })
    });
    found.collect()
}
