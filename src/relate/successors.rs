//! Windows that close and what comes after them: chains followed, circles reported.

use jiff::civil::Date;

use crate::diag::{Diagnostic, Location, Referent, catalog};
use crate::model::resolved::{ResolvedEntry, State, Successor};
use crate::model::{Collection, Project, Record};
use crate::text::nearest::nearest;

/// A window that no window of the city follows, though one is named.
#[derive(Clone, Debug)]
pub(super) struct Unknown {
    place: Location,
    id: String,
    guess: Option<String>,
}

/// Gives every window of a city the window that stands in its place. Whether one that the city does not have is
/// anywhere else, the whole site must say.
pub(super) fn resolve(
    windows: &mut [ResolvedEntry],
    today: Date,
    sink: &mut Vec<Diagnostic>,
) -> Vec<Unknown> {
    let mut unknown = Vec::new();
    let found: Vec<Successor> = (0..windows.len())
        .map(|index| follow(windows, index, today, &mut unknown, sink))
        .collect();
    for (window, successor) in windows.iter_mut().zip(found) {
        window.successor = successor;
    }
    unknown
}

/// Says which of these windows are nowhere at all.
pub(super) fn report_unknown<'a>(
    unknown: impl Iterator<Item = &'a Unknown>,
    project: &Project,
    sink: &mut Vec<Diagnostic>,
) {
    let told = unknown.filter(|it| !is_elsewhere(&it.id, project));
    sink.extend(told.map(|it| {
        let (place, guess) = (it.place.clone(), it.guess.as_deref());
        catalog::unknown_reference(place, Referent::Window, &it.id, guess)
    }));
}

fn is_elsewhere(id: &str, project: &Project) -> bool {
    let contents = project.owners.values();
    let mut windows = contents.flat_map(|content| content.entries(Collection::Windows));
    project.withheld.may_hold(Collection::Windows, id)
        || windows.any(|entry| entry.key.id.as_str() == id)
}

/// The id that a `successor` names: an id, or the relative path of the window's file.
fn named(text: &str) -> &str {
    let name = text.rsplit('/').next().unwrap_or(text);
    name.strip_suffix(".md").unwrap_or(name)
}

fn successor_of(windows: &[ResolvedEntry], index: usize) -> Option<(&str, &Location)> {
    let window = windows.get(index)?;
    let Record::Window(record) = &window.entry.record else {
        return None;
    };
    let field = record.successor.as_ref()?;
    Some((named(&field.value), &field.place))
}

/// The first day on which another window is needed: the day after the last one, at the earliest today.
fn needed_from(windows: &[ResolvedEntry], start: usize, today: Date) -> Date {
    let window = windows.get(start);
    let until = window.and_then(|window| window.until);
    let after = until.and_then(|day| day.tomorrow().ok());
    after.map_or(today, |day| day.max(today))
}

/// Whether a resident may be sent to a window on a day that is not before today.
fn is_open_on(window: &ResolvedEntry, day: Date) -> bool {
    let begun = match window.from {
        Some(from) => from <= day,
        None => window.state != State::Upcoming,
    };
    begun && window.state != State::Ended && window.until.is_none_or(|until| until >= day)
}

fn follow(
    windows: &[ResolvedEntry],
    start: usize,
    today: Date,
    unknown_ones: &mut Vec<Unknown>,
    sink: &mut Vec<Diagnostic>,
) -> Successor {
    let mut seen = vec![start];
    let mut at = start;
    let needed = needed_from(windows, start, today);
    while let Some((id, place)) = successor_of(windows, at) {
        let next = windows.binary_search_by(|window| window.entry.key.id.as_str().cmp(id));
        let Ok(next) = next else {
            unknown_ones.push(unknown(windows, id, place));
            return Successor::Elsewhere;
        };
        if seen.contains(&next) {
            if seen.iter().min() == Some(&start) && next == start {
                report_loop(windows, &seen, place, sink);
            }
            return Successor::None;
        }
        seen.push(next);
        at = next;
        let window = windows.get(at);
        if window.is_some_and(|window| is_open_on(window, needed)) {
            break;
        }
    }
    if at == start {
        Successor::None
    } else {
        Successor::Window(at)
    }
}

/// A window that is named and is none of the city's.
fn unknown(windows: &[ResolvedEntry], id: &str, place: &Location) -> Unknown {
    let ids = windows.iter().map(|window| window.entry.key.id.as_str());
    Unknown {
        place: place.clone(),
        id: id.to_owned(),
        guess: nearest(id, ids).map(str::to_owned),
    }
}

fn report_loop(
    windows: &[ResolvedEntry],
    seen: &[usize],
    place: &Location,
    sink: &mut Vec<Diagnostic>,
) {
    let mut names: Vec<&str> = seen
        .iter()
        .filter_map(|index| windows.get(*index))
        .map(|window| window.entry.key.id.as_str())
        .collect();
    names.extend(names.first().copied());
    sink.push(catalog::successor_loop(place.clone(), &names.join(" → ")));
}
