//! A city's home: whom to call first, then what else there is.

use super::fallback::fallback;
use super::{
    CityViews, Cx, clinic, concern, guide, handout, lecture, notice, progress, search, subscribe,
    urgent,
};
use crate::model::Collection;
use crate::plan::PageKind;
use std::sync::Arc;

use crate::render::view::{
    CityHomePage, ConcernView, Html, LinkView, TextView, WindowState, WindowView,
};

/// Lectures shown on a city's home.
const NEXT_LECTURES: usize = 3;
/// Notices shown on a city's home.
const NEWEST_NOTICES: usize = 3;
/// Handouts shown on a city's home.
const SOME_HANDOUTS: usize = 4;

/// `/<city>/`.
pub fn page(
    cx: &Cx<'_>,
    views: &CityViews,
    lead: Option<Html>,
    intro: Option<Html>,
) -> CityHomePage {
    let list = |collection| cx.href(PageKind::List(collection));
    let mut handouts = handout::of_topic(cx, views, None);
    handouts.truncate(SOME_HANDOUTS);
    let mut notices = notice::current(cx, views);
    notices.truncate(NEWEST_NOTICES);
    let concerns = concern::concerns(cx, views).into_iter();
    let (concerns, other_concerns): (Vec<_>, _) =
        concerns.partition(|concern| !concern.windows.is_empty());
    CityHomePage {
        first: first_to_call(&concerns),
        urgent: urgent::changes(cx),
        lead,
        concerns,
        other_concerns,
        contacts: list(Collection::Windows),
        lectures: lecture::upcoming(cx, views, None, NEXT_LECTURES),
        lectures_href: list(Collection::Lectures),
        subscribe: subscribe::subscribe(cx),
        guides: guide::of_topic(cx, views, None),
        guides_href: list(Collection::Guides),
        clinic_services: clinic::services(cx, views),
        clinics_href: list(Collection::Clinics),
        clinics_total: views.clinics.len(),
        handouts,
        handouts_href: list(Collection::Handouts),
        notices,
        notices_href: list(Collection::Notices),
        more: more(cx),
        search: search::form(cx),
        statistics: progress::statistics(cx),
        intro,
        translation: None,
        fallback: fallback(cx, None, None),
    }
}

/// The first window in the order of concerns that can be called today.
fn first_to_call(concerns: &[ConcernView]) -> Option<Arc<WindowView>> {
    let mut windows = concerns.iter().flat_map(|concern| &concern.windows);
    let open = |window: &&Arc<WindowView>| {
        matches!(window.state, WindowState::Open | WindowState::Closing) && window.phone.is_some()
    };
    windows.find(open).cloned()
}

/// Lists outside the residents' main navigation that have content.
pub fn more(cx: &Cx<'_>) -> Vec<LinkView> {
    [
        (PageKind::List(Collection::Services), "crumb-services"),
        (PageKind::List(Collection::Rules), "crumb-rules"),
        (PageKind::List(Collection::Lists), "crumb-lists"),
        (PageKind::List(Collection::Duty), "crumb-duty"),
        (PageKind::List(Collection::Initiatives), "crumb-progress"),
        (PageKind::Data, "crumb-data"),
        (PageKind::Index, "crumb-index"),
    ]
    .into_iter()
    .map(|(kind, id)| cx.link(kind, TextView::new(cx.message(id, &[]))))
    .filter(|link| link.href.is_some())
    .collect()
}
