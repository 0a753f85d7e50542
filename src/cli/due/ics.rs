//! The list for a calendar: an all-day event for everything that changes. DTSTAMP is the day of the site, so
//! that two runs of one day are equal.

use icalendar::{Calendar, Component, Event, Property};
use jiff::civil::Date;

use super::words;
use crate::diag::Language;
use crate::due::{Change, Due};
use crate::text::fold::fold;

/// The whole calendar. Lines end in CR LF.
pub(super) fn render(due: &Due, language: Language) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0"));
    calendar.append_property(("PRODID", "-//kairan//due//JA"));
    calendar.append_property(("CALSCALE", "GREGORIAN"));
    calendar.append_property((
        "X-WR-CALNAME",
        words::pick(
            language,
            "サイトで自動で変わること",
            "What changes on the site",
        ),
    ));
    let changes = due.changes.iter().filter(|change| change.day >= due.from);
    for change in changes {
        calendar.push(event(due, change, language));
    }
    fold(&calendar.to_string())
}

fn event(due: &Due, change: &Change, language: Language) -> Event {
    let city = words::cities(due, &change.cities, language);
    let kind = words::kind(change.kind, language);
    let title = change.title.text(language);
    let mut event = Event::new();
    event
        .uid(&format!(
            "{}/{}/{}@{}",
            change.kind.word(),
            change.id,
            compact(change.day),
            host(&due.site)
        ))
        .summary(&format!("{city} {kind}: {title}"))
        .description(&description(change, language));
    event.append_property(("DTSTAMP", format!("{}T000000Z", compact(due.from)).as_str()));
    event.append_property(whole_day("DTSTART", change.day));
    if let Ok(next) = change.day.tomorrow() {
        event.append_property(whole_day("DTEND", next));
    }
    event.append_property(("TRANSP", "TRANSPARENT"));
    if let Some(address) = &change.address {
        event.append_property(("URL", address.as_str()));
    }
    event.done()
}

fn whole_day(name: &str, day: Date) -> Property {
    Property::new(name, compact(day))
        .add_parameter("VALUE", "DATE")
        .done()
}

/// 20260401.
fn compact(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

fn host(site: &str) -> &str {
    let rest = site.split_once("://").map_or(site, |(_, rest)| rest);
    rest.split(['/', ':']).next().unwrap_or(rest)
}

fn description(change: &Change, language: Language) -> String {
    let last = change.last.map(|day| words::day(day, language));
    let lines = [
        change.section.clone(),
        last.map(|day| match language {
            Language::Ja => format!("最後の日: {day}"),
            Language::En => format!("last day: {day}"),
        }),
        change
            .then
            .as_ref()
            .map(|then| format!("→ {}", then.text(language))),
        Some(words::place(&change.place)).filter(|place| !place.is_empty()),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}
