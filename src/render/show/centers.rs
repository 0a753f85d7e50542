//! 地域包括支援センター: which a city has for a concern, and which of them answers for which town.

use std::sync::Arc;

use super::{CityViews, Cx};
use crate::model::site::Topic;
use crate::render::view::{
    CentersView, ConcernView, LinkView, TownView, WindowRole, WindowState, WindowView,
};
use crate::text::kana;

/// Those that name the concern, or all of the city where the concern is for them.
pub(super) fn of(
    cx: &Cx<'_>,
    views: &CityViews,
    topic: &Topic,
    concern: &ConcernView,
) -> CentersView {
    let all = views.windows.iter(cx).filter(|window| {
        window.role == WindowRole::SupportCenter && window.state != WindowState::Closed
    });
    let named = |id: &str| concern.windows.iter().any(|window| window.id == id);
    let windows = all.filter(|window| topic.support_center || named(&window.id));
    let windows: Vec<_> = windows.cloned().collect();
    CentersView {
        wanted: topic.support_center,
        towns: towns(&windows),
        windows,
    }
}

/// The towns of the city's areas with the centre of each, where every one of the centres has its towns.
fn towns(windows: &[Arc<WindowView>]) -> Vec<TownView> {
    let divided = |window: &WindowView| window.areas.iter().any(|area| !area.towns.is_empty());
    if windows.len() < 2 || !windows.iter().all(|window| divided(window)) {
        return Vec::new();
    }
    let mut found: Vec<TownView> = Vec::new();
    for window in windows {
        let towns = window.areas.iter().flat_map(|area| &area.towns);
        found.extend(towns.map(|town| TownView {
            name: town.clone(),
            window: LinkView {
                label: window.name.clone(),
                href: Some(window.href.clone()),
                hreflang: None,
            },
            phone: window.phone.clone(),
        }));
    }
    found.sort_by_cached_key(|town| {
        let reading = town.name.kana.as_deref().unwrap_or(&town.name.text);
        (kana::sort_key(reading), town.name.text.clone())
    });
    found
}
