//! Pages made for paper: a city's windows on one sheet, and one concern in large letters.

use std::sync::Arc;

use super::fallback::fallback;
use super::{CityViews, Cx, concern};
use crate::model::Collection;
use crate::model::site::Topic;
use crate::plan::PageKind;
use crate::plan::pages::count;
use crate::render::view::{
    ConcernLargePage, ConcernView, ContactSheetPage, Density, LinkView, TextView, WindowState,
    WindowView,
};

/// Windows that one sheet holds in large letters.
const LARGE: usize = 2;
/// Sentences to say.
const SENTENCES: usize = 3;
/// Things to have at hand that the same sheet still holds.
const AT_HAND: usize = 3;

/// Windows up to which a sheet is set in the size of each step.
const STEPS: [(usize, Density); 3] = [
    (6, Density::Loose),
    (12, Density::Middle),
    (20, Density::Dense),
];

/// `/<city>/contacts/print/`.
pub fn contact_sheet(cx: &Cx<'_>, views: &CityViews) -> ContactSheetPage {
    let concerns = concern::concerns(cx, views);
    let mut windows: Vec<Arc<WindowView>> = Vec::new();
    let of_concerns = concerns.iter().flat_map(|concern| &concern.windows);
    let others = views
        .windows
        .iter(cx)
        .filter(|window| window.topics.is_empty() && window.state != WindowState::Closed);
    for window in of_concerns.chain(others) {
        if !windows.iter().any(|known| known.id == window.id) {
            windows.push(Arc::clone(window));
        }
    }
    ContactSheetPage {
        without: concerns
            .iter()
            .filter(|concern| concern.windows.is_empty())
            .map(|concern| concern.label.clone())
            .collect(),
        fallback: fallback(cx, None, None),
        density: density(windows.len()),
        windows,
        list: link(cx, PageKind::List(Collection::Windows)),
    }
}

fn density(n_windows: usize) -> Density {
    STEPS
        .iter()
        .find(|(most, _)| n_windows <= *most)
        .map_or(Density::Several, |(_, density)| *density)
}

/// `/<city>/contacts/concern/<topic>/large/`.
pub fn concern_large(cx: &Cx<'_>, views: &CityViews, index: usize) -> Option<ConcernLargePage> {
    let topic = cx.plan.resolved.project.site.topics.get(index)?;
    let mut concern = concern::concern(cx, views, index, topic);
    let more = concern.windows.len().saturating_sub(LARGE);
    // Whoever holds this sheet is about to call: numbers come first.
    concern.windows.sort_by_key(|window| window.phone.is_none());
    concern.windows.truncate(LARGE);
    let mut prepare: Vec<TextView> = Vec::new();
    let of_windows = concern.windows.iter().flat_map(|window| &window.prepare);
    for item in concern.have_ready.iter().chain(of_windows) {
        if prepare.len() < AT_HAND && !prepare.contains(item) {
            prepare.push(item.clone());
        }
    }
    Some(ConcernLargePage {
        say: say(cx, topic, &concern),
        prepare,
        more,
        concern,
        back: link(cx, PageKind::Concern(count(index))),
    })
}

/// Three sentences: those of the concern, else who calls, what about (in a window's own example where it gives one), what
/// to ask.
fn say(cx: &Cx<'_>, topic: &Topic, concern: &ConcernView) -> Vec<TextView> {
    if !concern.say.is_empty() {
        return concern.say.iter().take(SENTENCES).cloned().collect();
    }
    let there = Cx { language: 0, ..*cx };
    let said = |cx: &Cx<'_>, id: &str| {
        let city = cx.city().and_then(|city| cx.field(&city.city.name));
        let topic = cx.text(&topic.label).text;
        let city = city.map(|city| city.text).unwrap_or_default();
        cx.message(id, &[("city", &city), ("topic", &topic)])
    };
    let own = |id: &str| TextView {
        native: (!cx.is_japanese()).then(|| said(&there, id)),
        ..TextView::new(said(cx, id))
    };
    let matter = concern.windows.iter().find_map(|window| window.say.clone());
    vec![
        own("say-who"),
        matter.unwrap_or_else(|| own("say-matter")),
        own("say-ask"),
    ]
}

fn link(cx: &Cx<'_>, kind: PageKind) -> LinkView {
    cx.link(kind, crate::render::titles::title(cx, kind))
}
