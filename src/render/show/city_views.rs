//! The views of one city in one language, each made once and shared by every page that shows it.

use std::sync::{Arc, OnceLock};

use super::{Cx, clinic, guide, handout, lecture, notice, window};
use crate::model::Collection;
use crate::render::view::{
    ClinicFilters, ClinicView, GuideCard, HandoutView, LectureView, NoticeView, WindowView,
};
use crate::text::kana::Row;

/// One city's views, each list in the order of the city's entries.
#[derive(Clone, Debug, Default)]
pub struct CityViews {
    /// Consultation windows.
    pub windows: Vec<Arc<WindowView>>,
    /// Lectures.
    pub lectures: Vec<Arc<LectureView>>,
    /// Providers.
    pub clinics: Vec<Arc<ClinicView>>,
    /// The providers that may be listed, by index and row, in 五十音 order.
    pub clinic_order: Vec<(usize, Option<Row>)>,
    /// The ways to narrow their list down, when a page first shows them.
    pub clinic_filters: OnceLock<ClinicFilters>,
    /// Handouts.
    pub handouts: Vec<Arc<HandoutView>>,
    /// Notices.
    pub notices: Vec<Arc<NoticeView>>,
    /// Guides.
    pub guides: Vec<GuideCard>,
    /// Those that still hold, by the place of their topic and their index, in the order of lists.
    pub guide_order: Vec<(usize, usize)>,
}

impl CityViews {
    /// Makes them all.
    pub fn new(cx: &Cx<'_>) -> Self {
        Self {
            windows: each(cx, Collection::Windows, window::window),
            lectures: each(cx, Collection::Lectures, lecture::lecture),
            clinics: each(cx, Collection::Clinics, clinic::clinic),
            clinic_order: clinic::in_order(cx),
            clinic_filters: OnceLock::new(),
            handouts: each(cx, Collection::Handouts, handout::handout),
            notices: each(cx, Collection::Notices, notice::notice),
            guides: (0..len(cx, Collection::Guides))
                .filter_map(|index| guide::card(cx, index))
                .collect(),
            guide_order: guide::in_order(cx),
        }
    }
}

fn len(cx: &Cx<'_>, collection: Collection) -> usize {
    cx.city().map_or(0, |city| city.entries(collection).len())
}

fn each<T: Default>(
    cx: &Cx<'_>,
    collection: Collection,
    make: fn(&Cx<'_>, usize) -> Option<T>,
) -> Vec<Arc<T>> {
    (0..len(cx, collection))
        .map(|index| Arc::new(make(cx, index).unwrap_or_default()))
        .collect()
}
