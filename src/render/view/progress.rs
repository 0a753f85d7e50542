//! The plan's progress and the rota of duty clinics.

use serde::Serialize;

use super::{DateView, Html, LinkView, PhoneView, SourceView, StatisticView, TextView};

/// What a cell of the source's table says, also when it says nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CellState {
    /// The source has no such column.
    #[default]
    Missing,
    /// The column is there and the cell is empty.
    Empty,
    /// It says that there is nothing: 「特になし」.
    Nothing,
    /// It says that it is not decided: 「未定」.
    Undecided,
    /// It says something.
    Told,
}

/// The content of a cell.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CellView {
    /// What it says.
    pub state: CellState,
    /// Its paragraphs or items; 「特になし」 and 「未定」 as written.
    pub items: Vec<TextView>,
}

/// Where the fiscal year of a plan stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PlanState {
    /// It is this one: the plan stands first.
    Current,
    /// It has not begun, or is not known.
    #[default]
    Ahead,
    /// It is over, and another entry says what was done in it.
    Reported,
    /// It is over, and no entry says what was done: a plan is not a deed.
    Unconfirmed,
}

/// A body's work on one priority in one fiscal year.
#[derive(Clone, Debug, Default, Serialize)]
pub struct InitiativeView {
    /// Its id, for its anchor.
    pub id: String,
    /// Who.
    pub body: LinkView,
    /// The priority with its mark: 「② 在宅歯科保健医療体制」.
    pub priority: TextView,
    /// The fiscal year reported on.
    pub fiscal_year: Option<TextView>,
    /// What to say where the source prints another year.
    pub fiscal_year_note: Option<TextView>,
    /// The fiscal year of the plan.
    pub plan_fiscal_year: Option<TextView>,
    /// The scenes (日常の療養支援, 入退院支援 …).
    pub scenes: Vec<TextView>,
    /// What was done.
    pub done: CellView,
    /// Issues.
    pub issues: CellView,
    /// What is planned.
    pub plan: CellView,
    /// Where the plan's year stands on the day of the build.
    pub plan_state: PlanState,
    /// What a reader must know.
    pub note: Option<TextView>,
    /// What it rests on.
    pub sources: Vec<SourceView>,
}

/// Initiatives of one body.
#[derive(Clone, Debug, Default, Serialize)]
pub struct InitiativeGroup {
    /// For its anchor.
    pub id: String,
    /// Who.
    pub body: LinkView,
    /// The plan's name.
    pub plan_name: Option<TextView>,
    /// Its work, in the order of the priorities.
    pub initiatives: Vec<InitiativeView>,
}

/// `/<city>/progress/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ProgressPage {
    /// By body, the city first.
    pub groups: Vec<InitiativeGroup>,
    /// Numbers.
    pub statistics: Vec<StatisticView>,
    /// Introduction by an author.
    pub intro: Option<Html>,
}

/// A day's duty clinic, or one that is open on fixed days.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DutyView {
    /// The day with weekday; empty for one that is open on fixed days.
    pub date: DateView,
    /// Whether it is a change of what the rota said.
    pub changed: bool,
    /// ISO, for `data-from` and `data-until`.
    pub day: Option<String>,
    /// The days on which it is always open.
    pub days: Option<TextView>,
    /// The clinic.
    pub clinic: LinkView,
    /// 診療科目.
    pub department: Option<TextView>,
    /// Telephone.
    pub phone: Option<PhoneView>,
    /// When patients are taken.
    pub reception: Option<TextView>,
    /// When it is open.
    pub hours: Option<TextView>,
    /// The break between its hours.
    pub pause: Option<TextView>,
    /// Where it is.
    pub address: Option<TextView>,
    /// A map of the place on another website.
    pub map: Option<String>,
    /// Which cities or part of one it serves.
    pub area: Option<TextView>,
    /// Remarks.
    pub note: Option<TextView>,
    /// When the row was last changed, with the time where that is known.
    pub changed_at: Option<DateView>,
}

/// The days of one month.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DutyMonth {
    /// 令和8年1月.
    pub month: DateView,
    /// Its days.
    pub days: Vec<DutyView>,
}

/// `/<city>/holiday-clinics/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DutyPage {
    /// The build's day, in words.
    pub today: DateView,
    /// Clinics for emergencies that are open on fixed days.
    pub fixed: Vec<DutyView>,
    /// Who is on duty on the build's day.
    pub now: Vec<DutyView>,
    /// Who is on duty on the next day of the rota.
    pub next: Vec<DutyView>,
    /// The days after that, by month.
    pub months: Vec<DutyMonth>,
    /// The last day of the rota: what comes after is not published.
    pub last: Option<DateView>,
    /// The newest change that any entry tells of; none where none does.
    pub changed_at: Option<DateView>,
    /// Introduction by an author.
    pub intro: Option<Html>,
}
