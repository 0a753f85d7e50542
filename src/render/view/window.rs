//! Consultation windows (相談窓口), the concerns they answer, and their pages.

use serde::Serialize;
use std::sync::Arc;

use super::{
    DateView, FallbackView, GuideCard, HandoutView, Html, LectureView, LinkView, PhoneView,
    SectionView, SourceView, StatisticView, TextView,
};

/// Where a window stands on the day of the build.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WindowState {
    /// Open, no change in sight.
    #[default]
    Open,
    /// Announced; `opens` says when.
    Upcoming,
    /// Open still; `closes` says until when.
    Closing,
    /// Ended; `successor` says where to go.
    Closed,
}

/// What is known of a telephone number. Each is a different sentence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PhoneStatus {
    /// It is given.
    Published,
    /// The operator does not publish it.
    NotPublished,
    /// Only the city's office puts callers through.
    OfficeOnly,
    /// This site has not found it out yet.
    #[default]
    Unknown,
}

/// A way to reach a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// By telephone.
    Phone,
    /// They visit.
    Visit,
    /// At the counter.
    Counter,
    /// By a form on the web.
    Form,
    /// By mail.
    Mail,
    /// By fax.
    Fax,
}

/// A consultation window, whole: cards show a part of it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WindowView {
    /// Its id, unique in the city; not for `id` attributes where a page may show it twice.
    pub id: String,
    /// Its page in this city and language.
    pub href: String,
    /// Its name.
    pub name: TextView,
    /// What it is for, in a sentence.
    pub summary: Option<TextView>,
    /// Where it stands.
    pub state: WindowState,
    /// First day it may be offered, ISO, for `data-from`.
    pub from: Option<String>,
    /// Last day it may be offered, ISO, for `data-until`.
    pub until: Option<String>,
    /// Its first day, where it lies ahead.
    pub opens: Option<DateView>,
    /// The day its first day is, and the day before; both where it lies ahead and is known.
    pub first_day: Option<DateView>,
    /// The last day before it opens.
    pub day_before: Option<DateView>,
    /// Its last day, where it has one, in the precision published.
    pub closes: Option<DateView>,
    /// The day its last day is, where it is announced.
    pub last_day: Option<DateView>,
    /// The first day on which it is closed, where that is announced.
    pub day_after: Option<DateView>,
    /// Why or how it ends.
    pub closure_note: Option<TextView>,
    /// Who took or takes over.
    pub successor: Option<SuccessorView>,
    /// The concerns it answers.
    pub topics: Vec<LinkView>,
    /// Who runs it.
    pub operator: Option<LinkView>,
    /// Who it is for: 市民, 医療・介護関係者.
    pub audience: Vec<TextView>,
    /// Who may ask: 本人, 家族, 遠方の家族.
    pub who_may_ask: Vec<TextView>,
    /// Its number; its `text` is shown large.
    pub phone: Option<PhoneView>,
    /// What is known of its number.
    pub phone_status: PhoneStatus,
    /// A word about calling, where no number is given; with one it stands in `phone`.
    pub phone_note: Option<TextView>,
    /// The section that will tell where there is no number.
    pub ask: Option<SectionView>,
    /// Fax.
    pub fax: Option<PhoneView>,
    /// Mail address.
    pub mail: Option<String>,
    /// Address of a form.
    pub form: Option<String>,
    /// Its own page on another site.
    pub url: Option<String>,
    /// Where it is, with postal code where known.
    pub address: Option<TextView>,
    /// How to get there.
    pub access: Option<TextView>,
    /// The ways it can be reached.
    pub ways: Vec<Way>,
    /// When it is open.
    pub hours: Option<TextView>,
    /// When calls and visitors are taken, where that differs.
    pub reception: Option<TextView>,
    /// Its closed days.
    pub closed_days: Option<TextView>,
    /// What to do outside its hours.
    pub out_of_hours: Option<TextView>,
    /// Whether to make an appointment.
    pub reservation: Option<TextView>,
    /// What it costs.
    pub fee: Option<TextView>,
    /// What to have at hand.
    pub prepare: Vec<TextView>,
    /// A sentence to begin with.
    pub say: Option<TextView>,
    /// Languages it speaks.
    pub languages: Vec<TextView>,
    /// Interpreting.
    pub interpreter: Option<TextView>,
    /// 筆談, 手話 and the like.
    pub writing_and_signing: Vec<TextView>,
    /// The parts of the city it serves; empty: the whole city.
    pub areas: Vec<AreaView>,
    /// The cities it serves, where more than this one.
    pub serves: Vec<TextView>,
    /// Where it is publicised.
    pub publicised_in: Vec<TextView>,
    /// How much it was used.
    pub counts: Vec<StatisticView>,
    /// The day its data were last confirmed (確認日): the newest as-of date of its sources or `updated`.
    pub confirmed: Option<DateView>,
    /// The as-of date of its newest source, where that is over two years ago.
    pub stale: Option<DateView>,
    /// What it rests on.
    pub sources: Vec<SourceView>,
}

/// The window that follows another.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SuccessorView {
    /// Its name and page.
    pub link: LinkView,
    /// Its number.
    pub phone: Option<PhoneView>,
    /// The first day to go there, where known.
    pub from: Option<DateView>,
    /// The last day to go there, ISO, for `data-until`.
    pub until: Option<String>,
}

/// A part of a city.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AreaView {
    /// Its name.
    pub name: TextView,
    /// Its town names with readings, in 五十音 order.
    pub towns: Vec<TextView>,
}

/// A concern: a topic in a resident's words.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ConcernView {
    /// The topic's id.
    pub id: String,
    /// What the field calls it: 在宅歯科.
    pub label: TextView,
    /// What a resident says: 「歯科に通えない。家に来てもらいたい」.
    pub plain: Option<TextView>,
    /// A sentence about it.
    pub description: Option<TextView>,
    /// Its page in this city.
    pub href: String,
    /// The windows to call, best first; those that ended are not among them.
    pub windows: Vec<Arc<WindowView>>,
    /// What to say where there is none.
    pub fallback: FallbackView,
}

/// `/<city>/contacts/`: all windows by concern.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContactListPage {
    /// Each concern with its windows.
    pub concerns: Vec<ConcernView>,
    /// Windows of no concern.
    pub others: Vec<Arc<WindowView>>,
    /// Windows that ended within the last year, with where to go.
    pub ended: Vec<Arc<WindowView>>,
    /// Introduction by an author.
    pub intro: Option<Html>,
}

/// `/<city>/contacts/concern/<topic>/`: whom to call about one thing.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ConcernPage {
    /// The concern.
    pub concern: ConcernView,
    /// Windows for it that ended, with where to go.
    pub ended: Vec<Arc<WindowView>>,
    /// Guides on it.
    pub guides: Vec<GuideCard>,
    /// Its next lectures.
    pub lectures: Vec<Arc<LectureView>>,
    /// Its services and subsidies.
    pub services: Vec<GuideCard>,
    /// Its agreed rules.
    pub rules: Vec<GuideCard>,
    /// Its handouts.
    pub handouts: Vec<Arc<HandoutView>>,
    /// The city's clinics that fit, where there is a page of them.
    pub clinics: Option<LinkView>,
    /// The other concerns.
    pub others: Vec<LinkView>,
}

/// `/<city>/contacts/<id>/`: one window in full.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContactPage {
    /// The window.
    pub window: Arc<WindowView>,
    /// Its text.
    pub body: Option<Html>,
    /// Notices that affect it.
    pub notices: Vec<Arc<super::NoticeView>>,
    /// What else to read.
    pub related: Vec<LinkView>,
}
