//! Lectures by month, by fiscal year, by place and by audience.

use serde::Serialize;
use std::sync::Arc;

use super::{Audience, DateView, FallbackView, LectureState, LectureView, LinkView, TextView};

/// `/<city>/lectures/2026-01/`: a month as a table of weeks.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LectureMonthPage {
    /// The month in words.
    pub month: DateView,
    /// The weekdays from Sunday, as the heads of the columns.
    pub weekdays: Vec<WeekdayView>,
    /// The weeks: seven days each, null where a day is in another month.
    pub weeks: Vec<Vec<Option<CalendarDay>>>,
    /// What goes on for longer than a week.
    pub lasting: Vec<Arc<LectureView>>,
    /// What takes place this month on a day that is not published.
    pub undated: Vec<Arc<LectureView>>,
    /// Whether nothing at all takes place.
    pub empty: bool,
    /// The last month before this one that has something.
    pub previous: Option<LinkView>,
    /// The first month after this one that has something.
    pub next: Option<LinkView>,
    /// The list of what is ahead.
    pub all: Option<LinkView>,
    /// What to say where nothing takes place.
    pub fallback: FallbackView,
}

/// A weekday.
#[derive(Clone, Debug, Default, Serialize)]
pub struct WeekdayView {
    /// `日`, `Sun`.
    pub short: String,
    /// `日曜日`, `Sunday`.
    pub name: String,
}

/// One day of a calendar.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CalendarDay {
    /// The day in full.
    pub date: DateView,
    /// Its number in the month.
    pub number: String,
    /// Its weekday in words.
    pub weekday: String,
    /// Whether it is a Sunday.
    pub sunday: bool,
    /// The holiday it is: 成人の日.
    pub holiday: Option<TextView>,
    /// What takes place, in order of time.
    pub items: Vec<CalendarItem>,
}

/// What takes place on one day.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CalendarItem {
    /// The lecture.
    pub lecture: Arc<LectureView>,
    /// Where this one time stands: on the day of the build, or by the record.
    pub state: LectureState,
    /// From when to when: 「午後2時から午後3時30分まで」.
    pub times: Option<String>,
    /// The last day of this one time, ISO, for `data-until`.
    pub until: String,
    /// The day that it was to take place on.
    pub moved_from: Option<DateView>,
}

/// One of the times of a lecture that takes place again.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TimeView {
    /// Its days and hours.
    pub when: DateView,
    /// Its last day, ISO, for `data-until`.
    pub until: String,
    /// Whether it is cancelled, full or postponed, as its lecture is not.
    pub state: Option<LectureState>,
    /// The day that it was to take place on.
    pub moved_from: Option<DateView>,
    /// Why it is not as the rule says.
    pub reason: Option<TextView>,
    /// Where, if that is not where its lecture is.
    pub venue: Option<TextView>,
    /// The holiday it falls on.
    pub holiday: Option<TextView>,
}

/// `/<city>/lectures/fy2025/`: what took place in a fiscal year, with attendance.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LectureYearPage {
    /// The fiscal year in words.
    pub year: TextView,
    /// Those that are over, latest first.
    pub lectures: Vec<Arc<LectureView>>,
    /// The archives of the other years, latest first.
    pub others: Vec<LinkView>,
    /// The list of what is ahead.
    pub all: Option<LinkView>,
}

/// `/<city>/lectures/places/`: what is ahead, by where it takes place.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LecturePlacesPage {
    /// Each place with its lectures; last what takes place online and what names no place.
    pub groups: Vec<PlaceGroup>,
    /// The list of what is ahead.
    pub all: Option<LinkView>,
    /// What to say where there is none.
    pub fallback: FallbackView,
}

/// A place with what is ahead in it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct PlaceGroup {
    /// For its heading's `id` attribute.
    pub id: String,
    /// What it is called; none where no place is named.
    pub place: Option<TextView>,
    /// Whether one takes part from afar.
    pub online: bool,
    /// Soonest first.
    pub lectures: Vec<Arc<LectureView>>,
}

/// `/<city>/lectures/audiences/`: what is ahead, by whom it is for.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LectureAudiencesPage {
    /// Each class that something is for: residents, both, professionals.
    pub groups: Vec<AudienceGroup>,
    /// The list of what is ahead.
    pub all: Option<LinkView>,
    /// What to say where there is none.
    pub fallback: FallbackView,
}

/// A class of people with what is ahead for it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AudienceGroup {
    /// Whom it is for.
    pub audience: Audience,
    /// Soonest first.
    pub lectures: Vec<Arc<LectureView>>,
    /// What is over, latest first: only of those for people who work in the field, who have no other list.
    pub past: Vec<Arc<LectureView>>,
}
