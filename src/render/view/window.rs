//! Consultation windows (相談窓口) and their pages.

use serde::Serialize;
use std::sync::Arc;

use super::{
    DateView, Html, LinkView, PhoneView, SectionView, SourceView, StatisticView, TextView,
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

/// What kind of place a window is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WindowRole {
    /// 地域包括支援センター.
    SupportCenter,
    /// A window for certain concerns.
    #[default]
    Window,
    /// A section of the town hall.
    Section,
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
    /// What kind of place it is.
    pub role: WindowRole,
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
    /// What to do outside its hours, in its own words.
    pub out_of_hours: Option<TextView>,
    /// When to call again, from its hours and closed days where all of them could be read.
    pub outside: Option<TextView>,
    /// Whether to make an appointment.
    pub reservation: Option<TextView>,
    /// What it costs.
    pub fee: Option<TextView>,
    /// What to have at hand.
    pub prepare: Vec<TextView>,
    /// A sentence to begin with.
    pub say: Option<TextView>,
    /// What to say by its first concern, sentence by sentence, where it has no sentence of its own.
    pub sentences: Vec<TextView>,
    /// What to have at hand by its first concern, where it says nothing of its own.
    pub have_ready: Vec<TextView>,
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
