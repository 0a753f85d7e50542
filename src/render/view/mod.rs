//! What templates see: one typed view per page kind, made from the model and turned into values.
//!
//! Templates receive these and nothing else: no model, no path on a disk, no loader. Every address is
//! ready to stand in an `href` (root-relative with the site's base path); every date is ready to read.
//! Texts written by authors are [`TextView`]s, because they may be in another language than the page;
//! words of the theme are in its message files. The theme reference is made from these comments.

mod calendar;
mod clinic;
mod common;
mod concern;
mod data;
mod frame;
mod guide;
mod handout;
mod lecture;
mod notice;
mod picture;
mod place;
mod progress;
mod results;
mod search;
mod sheet;
mod shortcode;
mod subscribe;
mod window;

pub use calendar::*;
pub use clinic::*;
pub use common::*;
pub use concern::*;
pub use data::*;
pub use frame::*;
pub use guide::*;
pub use handout::*;
pub use lecture::*;
pub use notice::*;
pub use picture::*;
pub use place::*;
pub use progress::*;
pub use results::*;
pub use search::*;
pub use sheet::*;
pub use shortcode::*;
pub use subscribe::*;
pub use window::*;

/// A view that fills the contents of `<main>`. Its fields are the template's variables, beside
/// `site` ([`SiteView`]), `city` ([`CityView`] or null), `page` ([`PageView`]) and `lang` (the language's id, which
/// chooses the messages; its BCP 47 tag is `page.lang`).
pub trait PageData: serde::Serialize {
    /// The template, by file name below `templates/`.
    const TEMPLATE: &'static str;
}

/// Names the template of each page view.
macro_rules! page_data {
    ($( $view:ty => $template:literal ),+ $(,)?) => {
        $( impl PageData for $view { const TEMPLATE: &'static str = $template; } )+
        /// Every template that a page or shortcode view fills.
        pub const TEMPLATES: &[&str] = &[$( $template ),+];
    };
}

page_data! {
    PortalPage => "portal.html",
    CityHomePage => "city_home.html",
    ContactListPage => "contact_list.html",
    ConcernPage => "concern.html",
    ConcernLargePage => "concern_large.html",
    ContactSheetPage => "contact_sheet.html",
    ContactPage => "contact.html",
    GuideListPage => "guide_list.html",
    GuidePage => "guide.html",
    ClinicListPage => "clinic_list.html",
    ClinicRowPage => "clinic_row.html",
    ClinicServicePage => "clinic_service.html",
    ClinicPartPage => "clinic_part.html",
    ClinicPage => "clinic.html",
    LectureListPage => "lecture_list.html",
    LecturePage => "lecture.html",
    LectureMonthPage => "lecture_month.html",
    LectureYearPage => "lecture_year.html",
    LecturePlacesPage => "lecture_places.html",
    LectureAudiencesPage => "lecture_audiences.html",
    HandoutListPage => "handout_list.html",
    HandoutPage => "handout.html",
    ServiceListPage => "service_list.html",
    ServicePage => "service.html",
    RuleListPage => "rule_list.html",
    RulePage => "rule.html",
    DirectoryPage => "directory.html",
    NoticeListPage => "notice_list.html",
    NoticePage => "notice.html",
    ProgressPage => "progress.html",
    DutyPage => "duty.html",
    RegionPage => "region.html",
    OrganizationPage => "organization.html",
    DataPage => "data.html",
    SearchPage => "search.html",
    ReadingIndexPage => "reading_index.html",
    GlossaryPage => "glossary.html",
    SitePage => "site_page.html",
    ResultsPage => "accessibility_results.html",
    NotFoundPage => "not_found.html",
    WindowsBlock => "shortcodes/windows.html",
    LecturesBlock => "shortcodes/lectures.html",
    ClinicsBlock => "shortcodes/clinics.html",
    HandoutsBlock => "shortcodes/handouts.html",
    NoticesBlock => "shortcodes/notices.html",
    FigureBlock => "shortcodes/figure.html",
    CareBlock => "shortcodes/care.html",
    HotlinesBlock => "shortcodes/hotlines.html",
    UntranslatedBlock => "shortcodes/untranslated.html",
}
