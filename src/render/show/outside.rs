//! Whom to call when a window does not answer, and when to call it again: said only where all of its hours and
//! closed days were read.

use jiff::civil::{Time, Weekday};

use super::Cx;
use super::open::YEAR_END;
use crate::model::records::Window;
use crate::model::site::Hotline;
use crate::model::timetable::{WEEK, is_weekly};
use crate::render::view::{HotlineView, TextView};
use crate::text::hours::{self, Session};
use crate::text::weekdays::Days;

/// A sentence of the days and the time at which it begins to answer, and of what is not known of them.
pub(super) fn sentence(cx: &Cx<'_>, window: &Window) -> Option<TextView> {
    let hours = hours::parse(&window.hours.as_ref()?.value.text).ok()?;
    let said = window
        .closed_days
        .as_ref()
        .map(|days| days.value.text.as_str());
    let closed = match said {
        Some(text) => Some(hours::closed_days(text)?),
        None => None,
    };
    let open = open_days(&hours, closed.as_ref())?;
    if open.weekly == [true; 7] {
        return None;
    }
    let time = cx.time(opening(&hours)?);
    let days = cx.words().weekdays(&open);
    let mut text = cx.message("outside-again", &[("days", &days), ("time", &time)]);
    let mut days = hours
        .iter()
        .filter_map(|one| one.days.as_ref())
        .chain(&closed);
    let holidays = days.any(|days| days.holidays.is_some());
    let year_end = said.is_some_and(|text| YEAR_END.iter().any(|word| text.contains(word)));
    let unknown = match (holidays, year_end) {
        (true, true) => None,
        (true, false) => Some("outside-ask-year-end"),
        (false, true) => Some("outside-ask-holidays"),
        (false, false) => Some("outside-ask-both"),
    };
    if let Some(id) = unknown {
        if !text.ends_with('。') {
            text.push(' ');
        }
        text.push_str(&cx.message(id, &[]));
    }
    Some(TextView::new(text))
}

/// The weekdays on which it answers; none where it does so only in some weeks, or where no day is said.
fn open_days(hours: &[Session], closed: Option<&Days>) -> Option<Days> {
    let named: Vec<&Days> = hours.iter().filter_map(|one| one.days.as_ref()).collect();
    let of_weeks = |days: &Days| days.nth.is_empty();
    if !named.iter().copied().chain(closed).all(of_weeks) || (named.is_empty() && closed.is_none())
    {
        return None;
    }
    let is_open = |day: Weekday| {
        let said = named.is_empty() || named.iter().any(|days| is_weekly(days, day));
        said && !closed.is_some_and(|days| is_weekly(days, day))
    };
    Some(Days {
        weekly: WEEK.map(is_open),
        ..Days::default()
    })
}

/// The time at which it begins, where that is the same on all its days.
fn opening(hours: &[Session]) -> Option<Time> {
    let first = hours.iter().map(|one| one.from).min()?;
    let groups = hours::groups(hours);
    let mut openings = groups.filter_map(|(_, one)| one.iter().map(|one| one.from).min());
    openings.all(|from| from == first).then_some(first)
}

/// The site's numbers for urgent questions that answer in the city's prefecture.
pub(super) fn hotlines(cx: &Cx<'_>) -> Vec<HotlineView> {
    lines(cx, cx.plan.resolved.project.site.hotlines.iter())
}

/// Those of the numbers that answer in the city's prefecture; outside a city all of them, with theirs.
pub fn lines<'a>(cx: &Cx<'_>, all: impl Iterator<Item = &'a Hotline>) -> Vec<HotlineView> {
    let city = cx.city();
    let own = city.and_then(|city| city.city.prefecture.as_ref());
    let here = all.filter(|line| {
        let only = line.prefecture.as_ref().filter(|_| city.is_some());
        only.is_none_or(|only| own.is_some_and(|own| own.value.text == only.text))
    });
    here.filter_map(|line| {
        let prefecture = line.prefecture.as_ref().filter(|_| city.is_none());
        Some(HotlineView {
            when: cx.text(&line.when),
            prefecture: prefecture.map(|name| cx.text(name)),
            phone: cx.plain_number(&line.phone)?,
            hours: line.hours.as_ref().map(|hours| cx.text(hours)),
            instead: cx.plain_number(&line.instead),
        })
    })
    .collect()
}
