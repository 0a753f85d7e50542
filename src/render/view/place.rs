//! The portal, a city's home, a region's page and an organisation's page.

use serde::Serialize;
use std::sync::Arc;

use super::{
    ConcernView, DateView, FallbackView, GuideCard, HandoutView, Html, LectureView, LinkView,
    NoticeView, PhoneView, SourceView, StatisticView, TextView, TranslationView, WindowView,
};

/// A city on the portal.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CityCard {
    /// Its id.
    pub id: String,
    /// Its name with reading.
    pub name: TextView,
    /// Its home page.
    pub href: String,
    /// Names it had, with readings.
    pub former_names: Vec<FormerName>,
    /// Its postal codes in words, where given: `363-`.
    pub postal_codes: Vec<String>,
}

/// A name a city had.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FormerName {
    /// The name with reading.
    pub name: TextView,
    /// When or how it went: 「2005年に合併」.
    pub note: Option<TextView>,
}

/// Cities under one heading.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CityGroup {
    /// The prefecture; none where the site has only one.
    pub heading: Option<TextView>,
    /// Its cities by reading.
    pub cities: Vec<CityCard>,
    /// The same cities by 五十音 row, where they are too many to be taken in at a glance; else empty.
    pub rows: Vec<CityRow>,
}

/// Cities whose readings begin in one 五十音 row.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CityRow {
    /// For its anchor: `ka`.
    pub id: String,
    /// `か行`.
    pub label: String,
    /// Its cities by reading.
    pub cities: Vec<CityCard>,
}

/// `/`: choose a town.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PortalPage {
    /// The cities.
    pub groups: Vec<CityGroup>,
    /// The month, `令和7年10月`.
    pub month: String,
    /// What is on this month, soonest first, with the city.
    pub lectures: Vec<Arc<LectureView>>,
    /// Notices for all cities.
    pub notices: Vec<Arc<NoticeView>>,
    /// The regions with a page.
    pub regions: Vec<LinkView>,
    /// How to have the lectures sent to a calendar.
    pub subscribe: Option<super::SubscribeView>,
    /// Introduction by an author.
    pub intro: Option<Html>,
}

/// What changed at short notice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum UrgentKind {
    /// A lecture does not take place.
    #[default]
    Cancelled,
    /// A lecture is put off.
    Postponed,
    /// Another clinic is on duty.
    Duty,
}

/// Something that changed at short notice and has not passed yet.
#[derive(Clone, Debug, Default, Serialize)]
pub struct UrgentView {
    /// What changed.
    pub kind: UrgentKind,
    /// The lecture, or the clinic that is on duty.
    pub title: TextView,
    /// The page that says more.
    pub href: Option<String>,
    /// Its day.
    pub day: DateView,
    /// Its last day, ISO, for `data-until`.
    pub until: Option<String>,
    /// Why; of a clinic its department.
    pub reason: Option<TextView>,
    /// When it was changed, with the time where it is given.
    pub changed_at: Option<DateView>,
    /// The clinic's number.
    pub phone: Option<PhoneView>,
}

/// `/<city>/`: whom to call first.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CityHomePage {
    /// What changed at short notice, by day.
    pub urgent: Vec<UrgentView>,
    /// What is particular to the city: the first words of an author's introduction, or all of it where it is short.
    pub lead: Option<Html>,
    /// The window to call first: open, with a number, of the first concern that has one.
    pub first: Option<Arc<WindowView>>,
    /// The concerns for which there is a window to call, each with its windows.
    pub concerns: Vec<ConcernView>,
    /// The concerns without one; their pages say who will know.
    pub other_concerns: Vec<ConcernView>,
    /// All contacts, where there are any.
    pub contacts: Option<String>,
    /// The next lectures, soonest first, at most three.
    pub lectures: Vec<Arc<LectureView>>,
    /// All lectures.
    pub lectures_href: Option<String>,
    /// How to have the lectures sent to a calendar.
    pub subscribe: Option<super::SubscribeView>,
    /// Guides.
    pub guides: Vec<GuideCard>,
    /// All guides.
    pub guides_href: Option<String>,
    /// Services of clinics, with how many offer each.
    pub clinic_services: Vec<super::FilterView>,
    /// All clinics.
    pub clinics_href: Option<String>,
    /// How many clinics there are.
    pub clinics_total: usize,
    /// Handouts, at most four.
    pub handouts: Vec<Arc<HandoutView>>,
    /// All handouts.
    pub handouts_href: Option<String>,
    /// Notices in force, newest first, at most three.
    pub notices: Vec<Arc<NoticeView>>,
    /// All notices.
    pub notices_href: Option<String>,
    /// Services, rules, lists, progress, duty rota, where they have content, and everything by its reading.
    pub more: Vec<LinkView>,
    /// The form to search with, where the site has it.
    pub search: Option<super::SearchFormView>,
    /// Numbers that say something to residents.
    pub statistics: Vec<StatisticView>,
    /// What follows the lead of an author's introduction.
    pub intro: Option<Html>,
    /// What readers should know of the introduction's translation.
    pub translation: Option<TranslationView>,
    /// What to say where the city has no window at all.
    pub fallback: FallbackView,
}

/// `/regions/<region>/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RegionPage {
    /// What it is: 保健医療圏.
    pub kind: Option<TextView>,
    /// The prefecture; the title holds it where the region's name does not.
    pub prefecture: Option<TextView>,
    /// A text about it.
    pub description: Option<TextView>,
    /// Its cities on this site.
    pub cities: Vec<LinkView>,
    /// The organisations that serve it.
    pub organizations: Vec<LinkView>,
    /// The next lectures of its cities, soonest first, at most six.
    pub lectures: Vec<Arc<LectureView>>,
    /// The list of lectures of each of its cities that has any.
    pub calendars: Vec<LinkView>,
    /// Its open data, where it has any.
    pub data: Option<LinkView>,
    /// The form to search with, where the site has it.
    pub search: Option<super::SearchFormView>,
    /// How to have the lectures sent to a calendar.
    pub subscribe: Option<super::SubscribeView>,
    /// Introduction by an author.
    pub intro: Option<Html>,
}

/// `/organizations/<id>/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OrganizationPage {
    /// What it is: 医師会, 保健所.
    pub kind: Option<TextView>,
    /// What else it is called.
    pub also_known: Vec<TextView>,
    /// A text about it.
    pub description: Option<TextView>,
    /// The body above it.
    pub parent: Option<LinkView>,
    /// The cities it serves; empty: not stated.
    pub serves: Vec<LinkView>,
    /// Its website.
    pub website: Option<String>,
    /// Telephone, where published.
    pub phone: Option<PhoneView>,
    /// The windows it runs, with the city's name where there are several.
    pub windows: Vec<OrganizationWindow>,
    /// Its lectures ahead.
    pub lectures: Vec<Arc<LectureView>>,
    /// What it rests on.
    pub sources: Vec<SourceView>,
}

/// A window on the page of the organisation that runs it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct OrganizationWindow {
    /// The cities where it is offered, each leading to the window's page there.
    pub cities: Vec<LinkView>,
    /// The window.
    pub window: Arc<WindowView>,
}
