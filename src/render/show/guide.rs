//! Guides: cards, their list by topic, their pages.

use super::Cx;
use super::common::{entries, entry_at, foreign_text, target_link};
use crate::model::resolved::{ResolvedEntry, State};
use crate::model::{Collection, Entry, Record, TopicId};
use crate::plan::PageKind;
use crate::plan::pages::count;
use crate::render::show::city_views::CityViews;
use crate::render::steps;
use crate::render::view::{
    GuideCard, GuideGroup, GuideListPage, GuidePage, HeadingView, Html, LinkView,
};

/// A guide in a list, by its index.
pub fn card(cx: &Cx<'_>, index: usize) -> Option<GuideCard> {
    let entry = &entry_at(cx, Collection::Guides, index)?.entry;
    let link = cx.entry_link(Collection::Guides, index)?;
    Some(GuideCard {
        href: link.href.unwrap_or_default(),
        title: link.label,
        summary: cx.summary(entry),
        hreflang: link.hreflang,
        steps: has_steps(entry),
    })
}

fn has_steps(entry: &Entry) -> bool {
    match &entry.record {
        Record::Guide(guide) => guide.steps.as_ref().is_some_and(|steps| steps.value),
        _ => false,
    }
}

/// Where a guide stands in lists: its topic's place in the vocabulary (none last), weight, id.
type Place<'a> = (usize, i64, &'a str);

fn place<'a>(cx: &Cx<'_>, entry: &'a Entry) -> Place<'a> {
    let mut topics = entry.common.kind.values();
    let topic = topics.find_map(|id| cx.topic(id)).map(|(index, _)| index);
    let weight = entry.common.weight.as_ref();
    (
        topic.unwrap_or(usize::MAX),
        weight.map_or(0, |weight| weight.value),
        entry.key.id.as_str(),
    )
}

/// Those that still hold, in order: the place of each one's topic in the vocabulary, and its index.
pub fn in_order(cx: &Cx<'_>) -> Vec<(usize, usize)> {
    let entries = entries(cx, Collection::Guides).iter().enumerate();
    let mut found: Vec<_> = entries
        .filter(|(_, entry)| holds(entry))
        .map(|(index, entry)| (place(cx, &entry.entry), index))
        .collect();
    found.sort_by_key(|(place, _)| *place);
    let places = found.into_iter();
    places.map(|((topic, ..), index)| (topic, index)).collect()
}

/// The guides on a topic, in order; without one all of them.
pub fn of_topic(cx: &Cx<'_>, views: &CityViews, topic: Option<&TopicId>) -> Vec<GuideCard> {
    let mut found: Vec<_> = entries(cx, Collection::Guides)
        .iter()
        .zip(views.guides.iter(cx))
        .filter(|(entry, _)| holds(entry))
        .filter(|(entry, _)| {
            topic.is_none_or(|topic| entry.entry.common.kind.values().any(|id| id == topic))
        })
        .map(|(entry, card)| (place(cx, &entry.entry), &**card))
        .collect();
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, card)| card.clone()).collect()
}

fn holds(entry: &ResolvedEntry) -> bool {
    entry.state != State::Ended
}

/// `/<city>/guides/`: each guide once, under the first of its topics.
pub fn list_page(cx: &Cx<'_>, views: &CityViews, intro: Option<Html>) -> GuideListPage {
    let mut groups: Vec<(usize, GuideGroup)> = Vec::new();
    for &(topic, index) in views.guide_order(cx) {
        let Some(card) = views.guides.get(cx, index) else {
            continue;
        };
        match groups.last_mut() {
            Some((last, group)) if *last == topic => group.guides.push(GuideCard::clone(card)),
            _ => groups.push((
                topic,
                GuideGroup {
                    topic: topic_link(cx, topic),
                    guides: vec![GuideCard::clone(card)],
                },
            )),
        }
    }
    GuideListPage {
        groups: groups.into_iter().map(|(_, group)| group).collect(),
        intro,
    }
}

fn topic_link(cx: &Cx<'_>, index: usize) -> Option<LinkView> {
    let topic = cx.plan.resolved.project.site.topics.get(index)?;
    Some(cx.link(PageKind::Concern(count(index)), cx.text(&topic.label)))
}

/// `/<city>/guides/<id>/`.
pub fn page(
    cx: &Cx<'_>,
    views: &CityViews,
    index: usize,
    body: Html,
    headings: Vec<HeadingView>,
) -> Option<GuidePage> {
    let entry = &entry_at(cx, Collection::Guides, index)?.entry;
    let mut concerns = cx.topic_links(entry);
    concerns.retain(|link| link.href.is_some());
    let steps = has_steps(entry);
    let (previous, next) = neighbours(cx, views, index);
    Some(GuidePage {
        summary: cx.summary(entry),
        body: if steps {
            Html(steps::listed(&body.0, &headings))
        } else {
            body
        },
        body_lang: foreign_text(cx, entry),
        headings,
        steps,
        previous,
        next,
        related: related(cx, entry),
        concerns,
    })
}

/// The guides before and after one in the list of its first topic.
fn neighbours(
    cx: &Cx<'_>,
    views: &CityViews,
    index: usize,
) -> (Option<GuideCard>, Option<GuideCard>) {
    let guides = views.guide_order(cx);
    let Some(at) = guides.iter().position(|(_, other)| *other == index) else {
        return (None, None);
    };
    let topic = guides.get(at).map(|(topic, _)| *topic);
    let beside = |at: Option<usize>| {
        let (of, other) = guides.get(at?)?;
        let card = views.guides.get(cx, *other)?;
        (Some(*of) == topic).then(|| GuideCard::clone(card))
    };
    (beside(at.checked_sub(1)), beside(Some(at + 1)))
}

/// What else to read after an entry. What this city does not show is left out.
pub fn related(cx: &Cx<'_>, entry: &Entry) -> Vec<LinkView> {
    let named = entry.common.related.values();
    named
        .filter_map(|text| target_link(cx, entry, text))
        .collect()
}
