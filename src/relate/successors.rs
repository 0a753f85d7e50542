//! Windows that close and what comes after them: chains followed, circles reported.

use jiff::civil::Date;

use crate::diag::{Diagnostic, Location, Referent, catalog};
use crate::model::resolved::{ResolvedCity, ResolvedEntry, State, Successor};
use crate::model::{Collection, Project, Record};
use crate::text::nearest::nearest;

/// Gives every window of a city the window that stands in its place.
pub fn resolve(
    city: &mut ResolvedCity,
    project: &Project,
    today: Date,
    sink: &mut Vec<Diagnostic>,
) {
    let found: Vec<Successor> = (0..city.entries(Collection::Windows).len())
        .map(|index| follow(city, index, (project, today), sink))
        .collect();
    if let Some(windows) = city.collections.get_mut(Collection::Windows.slot()) {
        for (window, successor) in windows.iter_mut().zip(found) {
            window.successor = successor;
        }
    }
}

/// The id that a `successor` names: an id, or the relative path of the window's file.
fn named(text: &str) -> &str {
    let name = text.rsplit('/').next().unwrap_or(text);
    name.strip_suffix(".md").unwrap_or(name)
}

fn successor_of(city: &ResolvedCity, index: usize) -> Option<(&str, &Location)> {
    let window = city.entries(Collection::Windows).get(index)?;
    let Record::Window(record) = &window.entry.record else {
        return None;
    };
    let field = record.successor.as_ref()?;
    Some((named(&field.value), &field.place))
}

/// The first day on which another window is needed: the day after the last one, at the earliest today.
fn needed_from(city: &ResolvedCity, start: usize, today: Date) -> Date {
    let window = city.entries(Collection::Windows).get(start);
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
    city: &ResolvedCity,
    start: usize,
    (project, today): (&Project, Date),
    sink: &mut Vec<Diagnostic>,
) -> Successor {
    let mut seen = vec![start];
    let mut at = start;
    let needed = needed_from(city, start, today);
    while let Some((id, place)) = successor_of(city, at) {
        let Some(next) = city.find(Collection::Windows, id) else {
            report_unknown(city, id, place, project, sink);
            return Successor::Elsewhere;
        };
        if seen.contains(&next) {
            if seen.iter().min() == Some(&start) && next == start {
                report_loop(city, &seen, place, sink);
            }
            return Successor::None;
        }
        seen.push(next);
        at = next;
        let window = city.entries(Collection::Windows).get(at);
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

fn report_unknown(
    city: &ResolvedCity,
    id: &str,
    place: &Location,
    project: &Project,
    sink: &mut Vec<Diagnostic>,
) {
    let elsewhere = project
        .owners
        .values()
        .flat_map(|content| content.entries(Collection::Windows))
        .any(|entry| entry.key.id.as_str() == id);
    let withheld = project.withheld.may_hold(Collection::Windows, id);
    if elsewhere || withheld {
        return;
    }
    let known = city.entries(Collection::Windows);
    let guess = nearest(id, known.iter().map(|window| window.entry.key.id.as_str()));
    sink.push(catalog::unknown_reference(
        place.clone(),
        Referent::Window,
        id,
        guess,
    ));
}

fn report_loop(city: &ResolvedCity, seen: &[usize], place: &Location, sink: &mut Vec<Diagnostic>) {
    let windows = city.entries(Collection::Windows);
    let mut names: Vec<&str> = seen
        .iter()
        .filter_map(|index| windows.get(*index))
        .map(|window| window.entry.key.id.as_str())
        .collect();
    names.extend(names.first().copied());
    sink.push(catalog::successor_loop(place.clone(), &names.join(" → ")));
}
