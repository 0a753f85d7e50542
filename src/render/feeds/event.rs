//! One entry of a calendar. Days without hours are whole days; an end that is not published is none.

use icalendar::{Component as _, Event as Entry, EventLike as _, Property};
use jiff::civil::{Date, DateTime, Time};
use jiff::{Span, ToSpan as _};

use super::{plain, words};
use crate::model::records::LectureStatus;
use crate::model::resolved::Occurrence;
use crate::model::site::CalledOff;
use crate::plan::events::{self, Event};
use crate::render::opendata::absolute;
use crate::render::show::Cx;
use crate::render::view::LectureView;

/// The time zone of all hours.
const ZONE: &str = "Asia/Tokyo";

/// What `DTSTAMP` says where no author gave a day: it must be there and must not move.
pub(super) const NO_DAY: Date = jiff::civil::date(2020, 1, 1);

/// The lines of an entry. Its city stands behind its title where a calendar has those of several.
pub(super) fn event(
    cx: &Cx<'_>,
    event: &Event<'_>,
    view: &LectureView,
    city: Option<&str>,
) -> String {
    let mut out = Entry::new();
    let domain = cx.plan.resolved.project.site.uid_domain();
    out.uid(&format!("{}@{domain}", event.id));
    when(&mut out, event.occurrence);
    versions(&mut out, event);
    let status = event.status();
    let off = matches!(
        status,
        Some(LectureStatus::Cancelled | LectureStatus::Postponed)
    );
    let mark = words::mark(cx, event.status()).unwrap_or_default();
    let city = city.map_or_else(String::new, |city| {
        cx.message("calendar-city", &[("city", city)])
    });
    out.summary(&plain(&format!("{mark}{}{city}", view.title.text)));
    let url = absolute(cx, &view.href).unwrap_or_default();
    out.description(&plain(&words::description(cx, event, view, &url)));
    let place = words::place(cx, view);
    if !place.is_empty() {
        out.add_property("LOCATION", plain(&place));
    }
    if !url.is_empty() {
        out.add_property("URL", url);
    }
    let topics: Vec<String> = view
        .topics
        .iter()
        .map(|topic| plain(&topic.label.text))
        .collect();
    if !topics.is_empty() {
        out.categories(topics);
    }
    let hidden = cx.plan.resolved.project.site.calendar.cancelled == CalledOff::Cancelled;
    out.add_property(
        "STATUS",
        if off && hidden {
            "CANCELLED"
        } else {
            "CONFIRMED"
        },
    );
    // Nobody is kept from another appointment by a lecture that only might be attended.
    out.add_property("TRANSP", "TRANSPARENT");
    out.try_into_string().unwrap_or_default()
}

/// `DTSTART` and `DTEND`.
fn when(out: &mut Entry, time: &Occurrence) {
    let hours = time.starts.filter(|_| !is_whole_days(time));
    let Some(starts) = hours else {
        out.append_property(day("DTSTART", time.first));
        out.append_property(day("DTEND", following(time.last)));
        return;
    };
    out.append_property(moment("DTSTART", time.first, starts));
    if let Some(ends) = time.ends {
        out.append_property(moment("DTEND", time.last, ends));
    }
}

/// Whether its hours, where there are any, are said in words only: several days whose end is open, or hours that do not
/// follow each other.
pub(super) fn is_whole_days(time: &Occurrence) -> bool {
    match (time.starts, time.ends) {
        (None, _) => true,
        (Some(_), None) => time.last > time.first,
        (Some(starts), Some(ends)) => time.last == time.first && ends <= starts,
    }
}

fn following(day: Date) -> Date {
    let one: Span = 1.day();
    day.saturating_add(one)
}

fn day(key: &str, day: Date) -> Property {
    let mut out = Property::new(key, digits(day));
    out.add_parameter("VALUE", "DATE");
    out
}

fn moment(key: &str, day: Date, time: Time) -> Property {
    let (hour, minute) = (time.hour(), time.minute());
    let mut out = Property::new(key, format!("{}T{hour:02}{minute:02}00", digits(day)));
    out.add_parameter("TZID", ZONE);
    out
}

fn digits(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// `SEQUENCE`, `DTSTAMP` and `LAST-MODIFIED`: what tells an older version from a newer one.
fn versions(out: &mut Entry, event: &Event<'_>) {
    out.sequence(events::sequence(event.entry, event.lecture));
    let updated = event.entry.entry.common.updated.as_ref();
    let updated = updated.map(|date| date.value.first_day());
    out.add_property("DTSTAMP", in_utc(updated.unwrap_or(NO_DAY)));
    if let Some(updated) = updated {
        out.add_property("LAST-MODIFIED", in_utc(updated));
    }
}

/// Midnight in Tokyo, which is nine hours ahead all year.
fn in_utc(day: Date) -> String {
    let ahead: Span = 9.hours();
    let there = DateTime::from_parts(day, Time::midnight()).saturating_sub(ahead);
    format!("{}T{:02}0000Z", digits(there.date()), there.hour())
}
