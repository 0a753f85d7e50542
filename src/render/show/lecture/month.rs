//! A month of lectures as a table of weeks.

use std::sync::Arc;

use jiff::civil::{Date, Time, Weekday};

use super::holiday::holiday;
use super::state_of;
use crate::model::Collection;
use crate::model::resolved::{Occurrence, ResolvedCity, ResolvedEntry};
use crate::plan::PageKind;
use crate::plan::calendar::{LONGEST, months, residents_lectures, vague_month};
use crate::render::show::city_views::CityViews;
use crate::render::show::{Cx, fallback};
use crate::render::view::{
    CalendarDay, CalendarItem, DateView, LectureMonthPage, LectureState, LectureView, LinkView,
    TextView, WeekdayView,
};
use crate::text::date::{self, PartialDate};
use crate::text::month::Month;

/// One time of a lecture that touches a month.
struct Shown<'a> {
    time: &'a Occurrence,
    view: &'a Arc<LectureView>,
}

impl Shown<'_> {
    fn is_on(&self, day: Date) -> bool {
        self.time.first <= day && day <= self.time.last
    }

    /// Whether it goes on for so long that its days are not told one by one.
    fn is_long(&self) -> bool {
        let days = self.time.first.until(self.time.last);
        days.is_ok_and(|span| span.get_days() >= LONGEST)
    }
}

/// `/<city>/lectures/2026-01/`.
pub fn month_page(cx: &Cx<'_>, views: &CityViews, month: Month) -> Option<LectureMonthPage> {
    let city = cx.city()?;
    let shown = shown(cx, city, views, month);
    let lasting = lasting(&shown);
    let undated = undated(cx, city, views, month);
    let known = months(city, cx.today());
    let before = known.range(..month).next_back();
    let after = known.range(month.next()..).next();
    Some(LectureMonthPage {
        month: month_in_words(cx, month),
        weekdays: weekdays(cx),
        weeks: weeks(cx, &shown, month),
        empty: shown.is_empty() && undated.is_empty(),
        lasting,
        undated,
        previous: before.and_then(|month| link(cx, *month)),
        next: after.and_then(|month| link(cx, *month)),
        all: super::divisions::all(cx),
        fallback: fallback(cx, None, None),
    })
}

fn shown<'a>(
    cx: &Cx<'_>,
    city: &'a ResolvedCity,
    views: &'a CityViews,
    month: Month,
) -> Vec<Shown<'a>> {
    let mut found: Vec<(Date, Option<Time>, usize, Shown<'_>)> = Vec::new();
    for (index, entry, _) in residents_lectures(city) {
        let Some(view) = views.lectures.get(cx, index) else {
            continue;
        };
        for time in in_month(entry, month) {
            found.push((time.first, time.starts, index, Shown { time, view }));
        }
    }
    found.sort_by_key(|(first, starts, index, _)| (*starts, *first, *index));
    found.into_iter().map(|(.., shown)| shown).collect()
}

fn in_month(entry: &ResolvedEntry, month: Month) -> impl Iterator<Item = &Occurrence> {
    let times = entry.occurrences.iter();
    times.filter(move |time| time.first <= month.last() && time.last >= month.first())
}

fn lasting(shown: &[Shown<'_>]) -> Vec<Arc<LectureView>> {
    let long = shown.iter().filter(|shown| shown.is_long());
    long.map(|shown| Arc::clone(shown.view)).collect()
}

fn undated(
    cx: &Cx<'_>,
    city: &ResolvedCity,
    views: &CityViews,
    month: Month,
) -> Vec<Arc<LectureView>> {
    residents_lectures(city)
        .filter(|(_, _, lecture)| vague_month(lecture) == Some(month))
        .filter_map(|(index, ..)| views.lectures.get(cx, index).cloned())
        .collect()
}

fn weeks(cx: &Cx<'_>, shown: &[Shown<'_>], month: Month) -> Vec<Vec<Option<CalendarDay>>> {
    let days = |week: [Option<Date>; 7]| {
        let cells = week.into_iter();
        cells
            .map(|cell| cell.map(|date| day(cx, shown, date)))
            .collect()
    };
    month.weeks().into_iter().map(days).collect()
}

fn day(cx: &Cx<'_>, shown: &[Shown<'_>], day: Date) -> CalendarDay {
    let items = shown
        .iter()
        .filter(|shown| shown.is_on(day) && !shown.is_long())
        .map(|shown| item(cx, shown));
    CalendarDay {
        date: cx.day(day),
        number: day.day().to_string(),
        weekday: cx.words().weekday(day.weekday()),
        sunday: day.weekday() == Weekday::Sunday,
        holiday: holiday(cx, day),
        items: items.collect(),
    }
}

fn item(cx: &Cx<'_>, shown: &Shown<'_>) -> CalendarItem {
    let (time, whole) = (shown.time, shown.view.state);
    let off = matches!(whole, LectureState::Cancelled | LectureState::Postponed);
    let state = match time.status {
        Some(status) if !off => state_of(status),
        _ if off => whole,
        _ if time.last < cx.today() => LectureState::Finished,
        _ => whole,
    };
    CalendarItem {
        lecture: Arc::clone(shown.view),
        state,
        times: cx.words().times(time.starts, time.ends),
        until: time.last.to_string(),
        moved_from: time.moved_from.map(|day| cx.day(day)),
    }
}

/// A month in words: 令和8年1月.
pub fn month_in_words(cx: &Cx<'_>, month: Month) -> DateView {
    let read = date::parse(&month.to_string());
    cx.date(&read.unwrap_or_else(|_| PartialDate::from_day(month.first())))
}

/// The link to a month's calendar.
pub(super) fn link(cx: &Cx<'_>, month: Month) -> Option<LinkView> {
    let label = TextView::new(month_in_words(cx, month).text);
    let link = cx.link(PageKind::LectureMonth(month), label);
    link.href.is_some().then_some(link)
}

/// The calendars of this month and those after it.
pub(super) fn links(cx: &Cx<'_>) -> Vec<LinkView> {
    let Some(city) = cx.city() else {
        return Vec::new();
    };
    if city.entries(Collection::Lectures).is_empty() {
        return Vec::new();
    }
    let known = months(city, cx.today());
    let ahead = known.range(Month::of(cx.today())..);
    ahead.filter_map(|month| link(cx, *month)).collect()
}

/// From Sunday, as calendars in Japan are printed.
fn weekdays(cx: &Cx<'_>) -> Vec<WeekdayView> {
    let words = cx.words();
    let week = Weekday::Sunday.cycle_forward().take(7);
    week.map(|day| WeekdayView {
        short: words.weekday_short(day),
        name: words.weekday(day),
    })
    .collect()
}
