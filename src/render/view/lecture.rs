//! Lectures, classes and talks, and their pages.

use serde::Serialize;
use std::sync::Arc;

use super::{DateView, FileView, Html, LinkView, PhoneView, SourceView, TextView, TimeView};

/// Where a lecture stands on the day of the build.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LectureState {
    /// Planned; no application yet.
    #[default]
    Planned,
    /// Applications are taken.
    Open,
    /// No seat is left.
    Full,
    /// It will not take place.
    Cancelled,
    /// It will take place another time.
    Postponed,
    /// It took place.
    Finished,
    /// It takes place again and again.
    Ongoing,
}

/// Whom a lecture is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Residents.
    #[default]
    Residents,
    /// Those who work in the field.
    Professionals,
    /// Both.
    Both,
}

/// A lecture, whole: cards show a part of it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LectureView {
    /// Its id, unique in the city.
    pub id: String,
    /// Its page in this city and language.
    pub href: String,
    /// Its title.
    pub title: TextView,
    /// What it is about, in a sentence.
    pub summary: Option<TextView>,
    /// The city, where a page shows lectures of several.
    pub city: Option<TextView>,
    /// Where it stands. All but planned, open and ongoing are said first.
    pub state: LectureState,
    /// Whether it is over and no more is known than that it was planned: nobody says that it took place.
    pub unconfirmed: bool,
    /// Why it is cancelled or postponed, or what to know of it where it is over.
    pub status_reason: Option<TextView>,
    /// When it was called off or put off, with the time where it is given.
    pub changed_at: Option<DateView>,
    /// First day it may be announced, ISO, for `data-from`.
    pub from: Option<String>,
    /// Last day it may be announced, ISO, for `data-until`.
    pub until: Option<String>,
    /// When it takes place, in the precision known; none where no date is published.
    pub when: Option<DateView>,
    /// The next times of one that takes place again, soonest first.
    pub times: Vec<TimeView>,
    /// The day for the eye, where it is known to the day.
    pub badge: Option<DayBadge>,
    /// When the doors open: `午後1時`.
    pub doors: Option<DateView>,
    /// How long it takes.
    pub duration: Option<TextView>,
    /// How it repeats, or how often a year: 「毎月第4木曜日」, 「年5回」.
    pub repeat: Option<TextView>,
    /// The fiscal year, where no date is known: 令和7年度.
    pub fiscal_year: Option<TextView>,
    /// The series it belongs to.
    pub series: Option<TextView>,
    /// Who holds it.
    pub organizer: Option<LinkView>,
    /// Who holds it with them.
    pub co_hosts: Vec<LinkView>,
    /// Whom it is for.
    pub audience: Audience,
    /// Whom it is for, in words.
    pub audience_note: Option<TextView>,
    /// The building.
    pub venue: Option<TextView>,
    /// Floor and room.
    pub room: Option<TextView>,
    /// Where that is.
    pub address: Option<TextView>,
    /// A map of the address on another website.
    pub map: Option<String>,
    /// A file that puts it into the reader's own calendar.
    pub ics: Option<String>,
    /// How to get there.
    pub access: Option<TextView>,
    /// How to take part online.
    pub online: Option<TextView>,
    /// How to watch it later.
    pub on_demand: Option<TextView>,
    /// When it can be watched: 「令和8年1月29日（木曜日）から令和8年2月28日（土曜日）まで」.
    pub on_demand_period: Option<TextView>,
    /// How many can come, by way of taking part.
    pub capacity: Vec<CapacityView>,
    /// What it costs.
    pub fee: Option<TextView>,
    /// Who speaks.
    pub speakers: Vec<SpeakerView>,
    /// How to apply.
    pub apply: Option<ApplyView>,
    /// Whether a group can ask for it (出前講座).
    pub on_request: bool,
    /// What can be asked for.
    pub talks: Vec<TextView>,
    /// Who comes and speaks.
    pub lecturers: Vec<TextView>,
    /// Areas where it was not held yet.
    pub areas_missing: Vec<TextView>,
    /// What is planned next, where this one is over.
    pub plan_next: Option<TextView>,
    /// The leaflet.
    pub flyer: Option<FileView>,
    /// How many came.
    pub attendance: Vec<AttendanceView>,
    /// What else to know.
    pub note: Option<TextView>,
    /// Its topics.
    pub topics: Vec<LinkView>,
    /// What it rests on.
    pub sources: Vec<SourceView>,
}

/// A day in three short texts, decorative: the date stands in words beside it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DayBadge {
    /// `10月`, `Oct`.
    pub month: String,
    /// `25`.
    pub day: String,
    /// `土`, `Sat`.
    pub weekday: String,
}

/// How many can take part in one way.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CapacityView {
    /// Which way: 会場, オンライン.
    pub mode: Option<TextView>,
    /// How many, with unit: `30名`.
    pub count: TextView,
    /// Remarks: 程度, 先着順.
    pub note: Option<TextView>,
}

/// Someone who speaks.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SpeakerView {
    /// Name.
    pub name: Option<TextView>,
    /// Where they work.
    pub affiliation: Option<TextView>,
    /// What they speak of.
    pub topic: Option<TextView>,
}

/// How to apply.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ApplyView {
    /// Whether it is too late.
    pub closed: bool,
    /// The ways, in words.
    pub methods: Vec<TextView>,
    /// The last day.
    pub deadline: Option<DateView>,
    /// The first day on which it is too late.
    pub closed_from: Option<DateView>,
    /// The last day, ISO, for `data-until`.
    pub until: Option<String>,
    /// Telephone.
    pub phone: Option<PhoneView>,
    /// Fax.
    pub fax: Option<PhoneView>,
    /// Mail address as text.
    pub mail: Option<String>,
    /// `mailto:` with the subject filled in.
    pub mail_href: Option<String>,
    /// The subject to write.
    pub mail_subject: Option<TextView>,
    /// Address of a form.
    pub form: Option<String>,
    /// Postal address.
    pub address: Option<TextView>,
    /// What an application must say.
    pub form_fields: Vec<TextView>,
    /// Remarks.
    pub note: Option<TextView>,
}

/// How many came.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AttendanceView {
    /// Of whom or how: 会場, オンデマンド.
    pub label: Option<TextView>,
    /// How many, with unit.
    pub count: TextView,
    /// Remarks.
    pub note: Option<TextView>,
}

/// `/<city>/lectures/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LectureListPage {
    /// Those ahead with a date, soonest first; cancelled ones stay at their day.
    pub upcoming: Vec<Arc<LectureView>>,
    /// Those that repeat or whose day is not published.
    pub undated: Vec<Arc<LectureView>>,
    /// Those a group can ask for.
    pub on_request: Vec<Arc<LectureView>>,
    /// Those that are over in a year nobody knows; the others are in the archives.
    pub past: Vec<Arc<LectureView>>,
    /// The calendars of this month and those after it, soonest first.
    pub months: Vec<LinkView>,
    /// The archives by fiscal year, latest first.
    pub archives: Vec<LinkView>,
    /// What is ahead by place.
    pub places: Option<LinkView>,
    /// What is ahead by audience.
    pub audiences: Option<LinkView>,
    /// The place of those for people who work in the field, where there are any.
    pub professionals: Option<LinkView>,
    /// Introduction by an author.
    pub intro: Option<Html>,
    /// What to say where there is none ahead.
    pub fallback: super::FallbackView,
    /// How to have them sent to a calendar.
    pub subscribe: Option<super::SubscribeView>,
}

/// `/<city>/lectures/<id>/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LecturePage {
    /// The lecture.
    pub lecture: Arc<LectureView>,
    /// Its text.
    pub body: Option<Html>,
    /// The next lectures on its topics, for a reader who came too late.
    pub next: Vec<Arc<LectureView>>,
    /// What else to read.
    pub related: Vec<LinkView>,
}
