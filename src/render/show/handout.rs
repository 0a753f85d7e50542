//! Handouts: ending notes, cards, maps, guidebooks.

use std::sync::Arc;

use super::common::{entry_at, href, in_force, lines, period, target_link};
use super::file::file;
use super::{Cx, guide};
use crate::model::records::{Handout, HandoutStatus};
use crate::model::resolved::ResolvedEntry;
use crate::model::{Collection, List, Localized, Record, TopicId};
use crate::render::show::city_views::CityViews;
use crate::render::view::{
    HandoutListPage, HandoutPage, HandoutState, HandoutView, Html, LinkView, StatisticView,
    TextView,
};

/// A handout as the section's city shows it, by its index.
pub fn handout(cx: &Cx<'_>, index: usize) -> Option<HandoutView> {
    let found = entry_at(cx, Collection::Handouts, index)?;
    let entry = found.entry.as_ref();
    let Record::Handout(record) = &entry.record else {
        return None;
    };
    let (from, until) = period(found);
    let contained = |item: &Localized| match target_link(cx, entry, &item.text) {
        Some(link) => link,
        None => LinkView {
            label: cx.text(item),
            ..LinkView::default()
        },
    };
    Some(HandoutView {
        id: entry.key.id.to_string(),
        href: href(cx, Collection::Handouts, index),
        title: cx.title(entry),
        summary: cx.summary(entry),
        form: cx.field(&record.form),
        owner: cx.organization_field(&record.owner),
        audience: cx.texts(&record.audience),
        places: cx.texts(&record.places),
        state: state(record),
        from,
        until,
        file: file(cx, &record.file, cx.title(entry)),
        url: record.url.as_ref().map(|url| url.value.clone()),
        quantity: quantity(cx, record),
        editions: lines(cx, &record.editions),
        update_cycle: cx.field(&record.update_cycle),
        contains: record.contains.values().map(contained).collect(),
        rights: cx.field(&record.rights),
        topics: cx.topic_links(entry),
        stale: cx.stale(entry),
        sources: cx.sources(&entry.common.sources),
    })
}

fn state(record: &Handout) -> HandoutState {
    match record.status.as_ref().map(|status| status.value) {
        Some(HandoutStatus::Planned) => HandoutState::Planned,
        Some(HandoutStatus::Considering) => HandoutState::Considering,
        Some(HandoutStatus::Professionals) => HandoutState::Professionals,
        Some(HandoutStatus::Available) | None => HandoutState::Available,
    }
}

fn quantity(cx: &Cx<'_>, record: &Handout) -> Option<StatisticView> {
    let quantity = &record.quantity.as_ref()?.value;
    let mut view = cx.statistic(quantity, &List::default());
    if view.label.text.is_empty() {
        view.label = TextView::new(cx.message("quantity", &[]));
    }
    Some(view)
}

/// Those that still hold, by weight and id.
fn listed<'a>(cx: &Cx<'a>, views: &'a CityViews) -> Vec<(&'a ResolvedEntry, &'a Arc<HandoutView>)> {
    let shown = in_force(cx, Collection::Handouts).into_iter();
    shown
        .filter_map(|index| {
            let entry = entry_at(cx, Collection::Handouts, index)?;
            Some((entry, views.handouts.get(cx, index)?))
        })
        .collect()
}

/// `/<city>/handouts/`.
pub fn list_page(cx: &Cx<'_>, views: &CityViews, intro: Option<Html>) -> HandoutListPage {
    let mut page = HandoutListPage {
        intro,
        ..HandoutListPage::default()
    };
    for (_, view) in listed(cx, views) {
        let group = match view.state {
            HandoutState::Available => &mut page.available,
            HandoutState::Planned | HandoutState::Considering => &mut page.coming,
            HandoutState::Professionals => &mut page.professionals,
        };
        group.push(Arc::clone(view));
    }
    page
}

/// `/<city>/handouts/<id>/`.
pub fn page(
    cx: &Cx<'_>,
    views: &CityViews,
    index: usize,
    body: Option<Html>,
) -> Option<HandoutPage> {
    let entry = &entry_at(cx, Collection::Handouts, index)?.entry;
    Some(HandoutPage {
        handout: Arc::clone(views.handouts.get(cx, index)?),
        body,
        related: guide::related(cx, entry),
    })
}

/// The residents' handouts, of one topic or all: what can be had first, then what is coming.
pub fn of_topic(cx: &Cx<'_>, views: &CityViews, topic: Option<&TopicId>) -> Vec<Arc<HandoutView>> {
    let mut found: Vec<Arc<HandoutView>> = listed(cx, views)
        .into_iter()
        .filter(|(_, view)| view.state != HandoutState::Professionals)
        .filter(|(entry, _)| {
            let mut topics = entry.entry.common.kind.values();
            topic.is_none_or(|topic| topics.any(|id| id == topic))
        })
        .map(|(_, view)| Arc::clone(view))
        .collect();
    found.sort_by_key(|view| view.state != HandoutState::Available);
    found
}
