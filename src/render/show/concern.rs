//! Concerns: a topic with its windows, the list of all, and the page that says whom to call about one.

use std::sync::Arc;

use super::common;
use super::fallback::fallback;
use super::{CityViews, Cx, centers, guide, handout, lecture, window};
use crate::model::resolved::{ResolvedEntry, State};
use crate::model::site::Topic;
use crate::model::{Collection, Record, TopicId};
use crate::plan::PageKind;
use crate::plan::pages::count;
use crate::render::view::{
    ConcernPage, ConcernView, ContactListPage, Html, LinkView, ReassureView, TextView, WindowRole,
    WindowState, WindowView,
};

/// Most lectures, guides and handouts shown beside a concern's windows.
const BESIDE: usize = 6;

/// A topic's windows: those a resident may be sent to first, in the order of `weight` and id.
fn of_topic(cx: &Cx<'_>, topic: &TopicId) -> Vec<usize> {
    let Some(city) = cx.city() else {
        return Vec::new();
    };
    let windows = city.entries(Collection::Windows);
    let mut found: Vec<usize> = (0..windows.len())
        .filter(|index| {
            windows
                .get(*index)
                .is_some_and(|window| window.entry.common.kind.values().any(|id| id == topic))
        })
        .collect();
    found.sort_by_key(|index| order(windows, *index));
    found
}

fn order(windows: &[ResolvedEntry], index: usize) -> (WindowRole, bool, i64, usize) {
    let window = windows.get(index);
    let role = window.map_or(WindowRole::Window, |window| match &window.entry.record {
        Record::Window(record) => window::role(record),
        _ => WindowRole::Window,
    });
    let upcoming = window.is_some_and(|window| window.state == State::Upcoming);
    let weight = window
        .and_then(|window| window.entry.common.weight.as_ref())
        .map_or(0, |weight| weight.value);
    (role, upcoming, weight, index)
}

fn pick(cx: &Cx<'_>, views: &CityViews, indexes: &[usize], ended: bool) -> Vec<Arc<WindowView>> {
    indexes
        .iter()
        .filter_map(|index| views.windows.get(cx, *index))
        .filter(|window| (window.state == WindowState::Closed) == ended)
        .cloned()
        .collect()
}

/// The windows for a topic that a resident may be sent to.
pub fn open_for(cx: &Cx<'_>, views: &CityViews, topic: &TopicId) -> Vec<Arc<WindowView>> {
    pick(cx, views, &of_topic(cx, topic), false)
}

/// A topic with its windows.
pub fn concern(cx: &Cx<'_>, views: &CityViews, index: usize, topic: &Topic) -> ConcernView {
    let windows = open_for(cx, views, &topic.id);
    ConcernView {
        reachable: windows
            .iter()
            .any(|window| window.phone.is_some() || window.state != WindowState::Open),
        id: topic.id.to_string(),
        label: cx.text(&topic.label),
        plain: topic.plain.as_ref().map(|plain| cx.text(plain)),
        description: topic.description.as_ref().map(|text| cx.text(text)),
        href: cx.href(PageKind::Concern(count(index))).unwrap_or_default(),
        first: topic.first.as_ref().map(|text| cx.text(text)),
        say: topic.say.values().map(|text| cx.spoken(text)).collect(),
        have_ready: cx.texts(&topic.have_ready),
        outside_hours: topic.outside_hours.as_ref().map(|text| cx.text(text)),
        windows,
        fallback: fallback(cx, Some(topic), None),
    }
}

/// All concerns that have a page in this city, in the site's order.
pub fn concerns(cx: &Cx<'_>, views: &CityViews) -> Vec<ConcernView> {
    let topics = &cx.plan.resolved.project.site.topics;
    topics
        .iter()
        .enumerate()
        .filter(|(index, _)| cx.href(PageKind::Concern(count(*index))).is_some())
        .map(|(index, topic)| concern(cx, views, index, topic))
        .collect()
}

/// `/<city>/contacts/`.
pub fn list_page(cx: &Cx<'_>, views: &CityViews, intro: Option<Html>) -> ContactListPage {
    let concerns = concerns(cx, views);
    let others = views
        .windows
        .iter(cx)
        .filter(|window| window.topics.is_empty() && window.state != WindowState::Closed)
        .cloned()
        .collect();
    ContactListPage {
        concerns,
        others,
        ended: recently_ended(cx, views),
        intro,
    }
}

/// Windows that ended within the last year: residents still look for them.
fn recently_ended(cx: &Cx<'_>, views: &CityViews) -> Vec<Arc<WindowView>> {
    let Some(city) = cx.city() else {
        return Vec::new();
    };
    let year_ago = cx.today().saturating_sub(jiff::Span::new().years(1));
    city.entries(Collection::Windows)
        .iter()
        .zip(views.windows.iter(cx))
        .filter(|(entry, _)| entry.state == State::Ended)
        .filter(|(entry, _)| entry.until.is_none_or(|day| day >= year_ago))
        .map(|(_, view)| Arc::clone(view))
        .collect()
}

/// `/<city>/contacts/concern/<topic>/`.
pub fn concern_page(cx: &Cx<'_>, views: &CityViews, index: usize) -> Option<ConcernPage> {
    let topic = cx.plan.resolved.project.site.topics.get(index)?;
    let mut handouts = handout::of_topic(cx, views, Some(&topic.id));
    handouts.truncate(BESIDE);
    let concern = concern(cx, views, index, topic);
    let of_role = |role: WindowRole| {
        let of_it = concern.windows.iter().filter(|window| window.role == role);
        of_it.cloned().collect::<Vec<_>>()
    };
    let sections = of_role(WindowRole::Section);
    let section = sections.is_empty().then(|| concern.fallback.ask.clone());
    Some(ConcernPage {
        centers: centers::of(cx, views, topic, &concern),
        windows: of_role(WindowRole::Window),
        section: section.flatten(),
        all_numbered: concern.windows.iter().all(|window| window.phone.is_some()),
        sections,
        reassure: topic.reassure.as_ref().map(|word| ReassureView {
            text: cx.text(&word.text),
            guide: word.guide.as_ref().and_then(|id| guide_link(cx, &id.value)),
        }),
        duty: list_link(cx, Collection::Duty, "crumb-duty"),
        relatives: (cx.plan.resolved.project.site.relatives_guide.as_ref())
            .and_then(|id| guide_link(cx, &id.value)),
        concern,
        ended: pick(cx, views, &of_topic(cx, &topic.id), true),
        guides: guide::of_topic(cx, views, Some(&topic.id)),
        lectures: lecture::upcoming(cx, views, Some(&topic.id), BESIDE),
        services: common::about(cx, Collection::Services, &topic.id),
        rules: common::about(cx, Collection::Rules, &topic.id),
        handouts,
        clinics: list_link(cx, Collection::Clinics, "nav-clinics"),
        others: others(cx, index),
    })
}

/// The link to a list of the city, where it has a page.
fn list_link(cx: &Cx<'_>, collection: Collection, label: &str) -> Option<LinkView> {
    let label = TextView::new(cx.message(label, &[]));
    let link = cx.link(PageKind::List(collection), label);
    link.href.is_some().then_some(link)
}

/// The link to the city's guide of an id, where it shows one.
fn guide_link(cx: &Cx<'_>, id: &str) -> Option<LinkView> {
    let guides = cx.city()?.entries(Collection::Guides);
    let index = guides
        .iter()
        .position(|guide| guide.entry.key.id.as_str() == id)?;
    cx.entry_link(Collection::Guides, index)
        .filter(|link| link.href.is_some())
}

fn others(cx: &Cx<'_>, own: usize) -> Vec<LinkView> {
    let topics = &cx.plan.resolved.project.site.topics;
    topics
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != own)
        .map(|(index, topic)| cx.link(PageKind::Concern(count(index)), cx.text(&topic.label)))
        .filter(|link| link.href.is_some())
        .collect()
}
