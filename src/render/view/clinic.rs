//! Clinics and other providers, and their pages.

use serde::Serialize;
use std::sync::Arc;

use super::{DateView, FallbackView, Html, LinkView, PhoneView, SourceView, TextView};

/// Whether a provider comes to the house.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HomeVisit {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Not stated.
    #[default]
    Unknown,
}

/// A service that a provider offers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ServiceLink {
    /// Its official name.
    pub label: TextView,
    /// In a resident's words.
    pub plain: Option<TextView>,
    /// All who offer it in this city.
    pub href: Option<String>,
    /// The tag of the language of that page, where that is not this page's language.
    pub hreflang: Option<String>,
}

/// What a provider is, as short words: a script filters by them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ClinicTags {
    /// Its kinds, and `home-visit` where it comes to the house.
    pub kinds: Vec<String>,
    /// The services of the site's vocabulary that it offers.
    pub services: Vec<String>,
    /// Its part of the city, where the list is divided by them.
    pub area: Option<String>,
}

/// A provider of medicine, dentistry, medicine supply, nursing or care.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ClinicView {
    /// Its id, unique in the city.
    pub id: String,
    /// Its page.
    pub href: String,
    /// Its name with reading.
    pub name: TextView,
    /// What it is for, in a sentence.
    pub summary: Option<TextView>,
    /// What it is: 歯科, 薬局.
    pub kinds: Vec<TextView>,
    /// The corporation that runs it.
    pub corporation: Option<TextView>,
    /// First day it may be listed, ISO, for `data-from`.
    pub from: Option<String>,
    /// Last day it may be listed, ISO, for `data-until`.
    pub until: Option<String>,
    /// Telephone.
    pub phone: Option<PhoneView>,
    /// Fax.
    pub fax: Option<PhoneView>,
    /// Mail address.
    pub mail: Option<String>,
    /// Where it is, with postal code and building.
    pub address: Option<TextView>,
    /// A map of the place on another website.
    pub map: Option<String>,
    /// Its services, with their pages in this city.
    pub services: Vec<ServiceLink>,
    /// What it is, for a script.
    pub tags: ClinicTags,
    /// 診療科目.
    pub departments: Vec<TextView>,
    /// Whether it comes to the house.
    pub home_visit: HomeVisit,
    /// About its visits, in words.
    pub home_visit_note: Option<TextView>,
    /// Where it visits.
    pub visit_areas: Vec<TextView>,
    /// When it is open, in words.
    pub hours: Vec<TextView>,
    /// When it is open, day by day, where that is known.
    pub hours_table: Option<HoursTable>,
    /// What to do outside its hours.
    pub after_hours: Option<TextView>,
    /// Its closed days.
    pub closed_days: Option<TextView>,
    /// Its website.
    pub website: Option<String>,
    /// The day its data were last confirmed.
    pub confirmed: Option<DateView>,
    /// The as-of date of its newest source, where that is over two years ago.
    pub stale: Option<DateView>,
    /// Remarks.
    pub notes: Option<TextView>,
    /// What it rests on.
    pub sources: Vec<SourceView>,
}

/// Opening hours day by day.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HoursTable {
    /// Whether mornings and afternoons stand apart.
    pub parts: bool,
    /// Monday to Sunday, then public holidays where something is known of them.
    pub rows: Vec<HoursRow>,
    /// Only the first opening and the last closing of a day are known.
    pub outer: bool,
    /// Nothing is known of public holidays.
    pub holidays_unknown: bool,
    /// A remark on the hours.
    pub note: Option<TextView>,
}

/// One day. It is closed where no times stand in it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HoursRow {
    /// Monday is 1; none for public holidays.
    pub weekday: Option<i8>,
    /// The weeks of the month it is in, `2 4`; none for every week.
    pub weeks: Option<String>,
    /// 土曜日, 第2・第4土曜日.
    pub name: String,
    /// Times in the morning.
    pub morning: Vec<String>,
    /// Times in the afternoon.
    pub afternoon: Vec<String>,
    /// Times that go over both.
    pub whole: Vec<String>,
}

/// What a reader must know of any list of providers.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ClinicTerms {
    /// Who is listed, in the site's own words.
    pub criteria: Option<TextView>,
    /// National directories.
    pub national: Vec<LinkView>,
}

/// Providers of one 五十音 row.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ClinicGroup {
    /// The row: `a`, `ka` … `wa`, or `other`.
    pub id: String,
    /// `あ行`, from the theme's message `kana-row-<id>`.
    pub label: String,
    /// The providers, by reading.
    pub clinics: Vec<Arc<ClinicView>>,
    /// The same as cards, made by the component `clinic_card` once for all lists of the city, with headings of level 3;
    /// where there are none, the component makes them.
    pub cards: Vec<Html>,
}

/// A way to narrow the list down.
#[derive(Clone, Debug, Default, Serialize)]
pub struct FilterView {
    /// What it keeps, as the short word of [`ClinicTags`].
    pub id: String,
    /// What it keeps: `あ行`, 訪問歯科診療.
    pub label: TextView,
    /// In a resident's words.
    pub plain: Option<TextView>,
    /// Where it leads; none where nothing would be left.
    pub href: Option<String>,
    /// How many it keeps.
    pub count: usize,
    /// Whether it is the page's own.
    pub current: bool,
}

/// The ways to narrow the list of providers down by what they are and where. A way that has no page is not offered.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ClinicFilters {
    /// By what residents ask first: who comes to the house, who is a dentist.
    pub kinds: Vec<FilterView>,
    /// By service.
    pub services: Vec<FilterView>,
    /// By part of the city; empty where all are in one.
    pub areas: Vec<FilterView>,
}

/// `/<city>/clinics/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ClinicListPage {
    /// What to know of the list.
    pub terms: ClinicTerms,
    /// All providers by row.
    pub groups: Vec<ClinicGroup>,
    /// All rows.
    pub rows: Vec<FilterView>,
    /// Other ways to narrow it down.
    pub filters: ClinicFilters,
    /// How many there are in the city.
    pub total: usize,
    /// Introduction by an author.
    pub intro: Option<Html>,
    /// What to say where there is none.
    pub fallback: FallbackView,
}

/// `/<city>/clinics/kana/<row>/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ClinicRowPage {
    /// What to know of the list.
    pub terms: ClinicTerms,
    /// The row's providers.
    pub group: ClinicGroup,
    /// All rows.
    pub rows: Vec<FilterView>,
    /// Other ways to narrow it down.
    pub filters: ClinicFilters,
    /// The whole list.
    pub all: String,
}

/// `/<city>/clinics/service/<service>/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ClinicServicePage {
    /// What to know of the list.
    pub terms: ClinicTerms,
    /// The service.
    pub service: FilterView,
    /// Its providers by row.
    pub groups: Vec<ClinicGroup>,
    /// Other ways to narrow it down.
    pub filters: ClinicFilters,
    /// The whole list.
    pub all: String,
    /// The windows that help to find one.
    pub windows: Vec<Arc<super::WindowView>>,
}

/// `/<city>/clinics/kind/<kind>/` and `/<city>/clinics/area/<area>/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ClinicPartPage {
    /// What to know of the list.
    pub terms: ClinicTerms,
    /// What its providers have in common.
    pub part: FilterView,
    /// Its providers by row.
    pub groups: Vec<ClinicGroup>,
    /// Other ways to narrow it down.
    pub filters: ClinicFilters,
    /// The whole list.
    pub all: String,
}

/// `/<city>/clinics/<id>/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ClinicPage {
    /// The provider.
    pub clinic: Arc<ClinicView>,
    /// Its text.
    pub body: Option<Html>,
}
