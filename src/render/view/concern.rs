//! The concerns that windows answer: whom to call about one thing, and what to say.

use serde::Serialize;
use std::sync::Arc;

use super::{
    FallbackView, GuideCard, HandoutView, Html, LectureView, LinkView, PhoneView, SectionView,
    TextView, WindowView,
};

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
    /// Whom those turn to first who have somebody already.
    pub first: Option<TextView>,
    /// What to say on the telephone, sentence by sentence.
    pub say: Vec<TextView>,
    /// What to have at hand when calling.
    pub have_ready: Vec<TextView>,
    /// What to do at night, on holidays and at the end of the year.
    pub outside_hours: Option<TextView>,
    /// The windows to call: 地域包括支援センター, windows, sections; those that ended are not among them.
    pub windows: Vec<Arc<WindowView>>,
    /// Whether any of these has a number, or a change to tell.
    pub reachable: bool,
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
    /// 地域包括支援センター.
    pub centers: CentersView,
    /// Windows for it, without 地域包括支援センター and sections.
    pub windows: Vec<Arc<WindowView>>,
    /// Sections of the town hall that answer for it.
    pub sections: Vec<Arc<WindowView>>,
    /// The section that answers for the city, where no other section is shown.
    pub section: Option<SectionView>,
    /// Whether every window shown has a number, so that none of them says who else will know.
    pub all_numbered: bool,
    /// A reassuring word.
    pub reassure: Option<ReassureView>,
    /// The rota of clinics on holidays, where the city has one.
    pub duty: Option<LinkView>,
    /// The guide for relatives who live far away.
    pub relatives: Option<LinkView>,
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

/// 地域包括支援センター for a concern.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CentersView {
    /// Whether the concern is for them, though none may be known.
    pub wanted: bool,
    /// Those of the city that answer it.
    pub windows: Vec<Arc<WindowView>>,
    /// Which of them answers for which town, in 五十音 order; empty where the division is not known.
    pub towns: Vec<TownView>,
}

/// A town with the 地域包括支援センター that answers for it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TownView {
    /// The town.
    pub name: TextView,
    /// The centre.
    pub window: LinkView,
    /// Its number.
    pub phone: Option<PhoneView>,
}

/// A reassuring word for those who would put off calling.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ReassureView {
    /// What it says.
    pub text: TextView,
    /// A guide that goes on.
    pub guide: Option<LinkView>,
}
