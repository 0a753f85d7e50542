//! The views of one city in one language, each made once, when a page first shows it, and shared by all that do.

use std::sync::{Arc, OnceLock};

use super::{Cx, clinic, guide, handout, lecture, notice, window};
use crate::model::Collection;
use crate::render::view::{
    ClinicFilters, ClinicView, GuideCard, HandoutView, LectureView, NoticeView, WindowView,
};
use crate::text::kana::Row;

/// One city's views, each list in the order of the city's entries.
#[derive(Debug)]
pub struct CityViews {
    /// Consultation windows.
    pub windows: Views<WindowView>,
    /// Lectures.
    pub lectures: Views<LectureView>,
    /// Providers.
    pub clinics: Views<ClinicView>,
    /// The providers that may be listed, by index and row, in 五十音 order.
    clinic_order: OnceLock<Vec<(usize, Option<Row>)>>,
    /// The ways to narrow their list down, when a page first shows them.
    pub clinic_filters: OnceLock<ClinicFilters>,
    /// Handouts.
    pub handouts: Views<HandoutView>,
    /// Notices.
    pub notices: Views<NoticeView>,
    /// Guides.
    pub guides: Views<GuideCard>,
    /// Those that still hold, by the place of their topic and their index, in the order of lists.
    guide_order: OnceLock<Vec<(usize, usize)>>,
}

impl CityViews {
    /// Room for all of the section of the context; none is made yet.
    pub fn new(cx: &Cx<'_>) -> Self {
        Self {
            windows: Views::of(cx, Collection::Windows, window::window),
            lectures: Views::of(cx, Collection::Lectures, lecture::lecture),
            clinics: Views::of(cx, Collection::Clinics, clinic::clinic),
            clinic_order: OnceLock::new(),
            clinic_filters: OnceLock::new(),
            handouts: Views::of(cx, Collection::Handouts, handout::handout),
            notices: Views::of(cx, Collection::Notices, notice::notice),
            guides: Views::of(cx, Collection::Guides, guide::card),
            guide_order: OnceLock::new(),
        }
    }

    /// The providers that may be listed, by index and row, in 五十音 order.
    pub fn clinic_order(&self, cx: &Cx<'_>) -> &[(usize, Option<Row>)] {
        self.clinic_order.get_or_init(|| clinic::in_order(cx))
    }

    /// The guides that still hold, by the place of their topic and their index, in the order of lists.
    pub fn guide_order(&self, cx: &Cx<'_>) -> &[(usize, usize)] {
        self.guide_order.get_or_init(|| guide::in_order(cx))
    }
}

/// The views of one collection. Each is asked for with the context that it was to be made in.
#[derive(Debug)]
pub struct Views<T> {
    make: fn(&Cx<'_>, usize) -> Option<T>,
    made: Vec<OnceLock<Arc<T>>>,
}

impl<T: Default> Views<T> {
    fn of(cx: &Cx<'_>, collection: Collection, make: fn(&Cx<'_>, usize) -> Option<T>) -> Self {
        let n = cx.city().map_or(0, |city| city.entries(collection).len());
        let made = std::iter::repeat_with(OnceLock::new).take(n);
        Self {
            make,
            made: made.collect(),
        }
    }

    /// The view of an entry, by its index.
    pub fn get(&self, cx: &Cx<'_>, index: usize) -> Option<&Arc<T>> {
        let place = self.made.get(index)?;
        let make = || Arc::new((self.make)(cx, index).unwrap_or_default());
        Some(place.get_or_init(make))
    }

    /// All of them; each is made when the iterator comes to it.
    pub fn iter<'v>(&'v self, cx: &Cx<'_>) -> impl Iterator<Item = &'v Arc<T>> {
        (0..self.made.len()).filter_map(|index| self.get(cx, index))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.made.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.made.is_empty()
    }
}
