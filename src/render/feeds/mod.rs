//! Calendars (iCalendar, RFC 5545) and news feeds (Atom, RFC 4287), in the site's default language.
//!
//! What they say comes from the content alone and never from the moment of the build: whoever subscribed sees a change
//! where an author made one, and none where the site was only built again. Which feeds there are, and of whom, is
//! decided in [`crate::plan::feeds`]; what an entry is known by in [`crate::plan::events`].

mod atom;
mod calendar;
mod event;
mod words;

use crate::model::{Entry, Owner};
use crate::plan::data::Published;
use crate::plan::{FeedKind, PlannedFeed, Section};
use crate::render::show::Cx;
use crate::text::moment::Moment;

pub use calendar::{Entries, topic_name};

/// The bytes of a calendar or feed. The context is that of its section, in the default language; `entries` are those of
/// all calendars of the section that are wanted.
pub fn file(cx: &Cx<'_>, feed: PlannedFeed, entries: &Entries<'_>) -> Vec<u8> {
    match feed.kind {
        FeedKind::News => atom::feed(cx).into_bytes(),
        kind => calendar::calendar(cx, kind, entries).into_bytes(),
    }
}

/// The context of the city on whose pages a record is shown.
fn in_city<'a>(cx: &Cx<'a>, published: &Published<'_>) -> Cx<'a> {
    Cx {
        section: Section::City(published.city),
        ..*cx
    }
}

/// The city whose own a record is, where the feed has those of several.
fn city_of(cx: &Cx<'_>, published: &Published<'_>) -> Option<String> {
    let own = matches!(published.entry.entry.key.owner, Owner::City(_));
    if !own || matches!(cx.section, Section::City(_)) {
        return None;
    }
    let city = in_city(cx, published).city()?;
    cx.field(&city.city.name).map(|name| name.text)
}

/// The name of what the context is of: a city, a region, the site.
pub fn owner_name(cx: &Cx<'_>) -> String {
    let project = &cx.plan.resolved.project;
    let name = match cx.section {
        Section::Site => None,
        Section::City(_) => cx.city().and_then(|city| cx.field(&city.city.name)),
        Section::Region(index) => cx.region_name(index),
    };
    name.unwrap_or_else(|| cx.text(&project.site.title)).text
}

/// The moment an entry was last changed, in the form that a feed wants: where an author gives a day alone,
/// it is the first one at midnight in Tokyo. Where none is given, it is the first day of 2020, for a moment that is no fact must not move.
fn changed(entry: &Entry, own: Option<&Moment>) -> String {
    let common = &entry.common;
    let updated = common.updated.as_ref().map(|date| &date.value);
    let shown = common.publish_from.as_ref().map(|date| &date.value);
    let known = updated.or(own).or(shown);
    let day = known.map_or(event::NO_DAY, |moment| moment.first_day());
    let time = known
        .and_then(Moment::time)
        .unwrap_or(jiff::civil::Time::midnight());
    format!("{day}T{:02}:{:02}:00+09:00", time.hour(), time.minute())
}

/// A text without signs that no feed may hold: one kind of line end, no control signs.
fn plain(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let signs = text.chars().filter_map(|sign| match sign {
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        '\u{fffe}' | '\u{ffff}' => None,
        sign if sign.is_control() => None,
        sign => Some(sign),
    });
    signs.collect()
}
