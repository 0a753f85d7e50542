//! When a provider is open: in the author's words, else put together from the fields of the standard.

use crate::model::records::Clinic;
use crate::render::show::Cx;
use crate::render::view::TextView;
use crate::text::time_of_day;

/// The hours; days and times stand as written where they cannot be read.
pub(super) fn hours(cx: &Cx<'_>, clinic: &Clinic) -> Option<TextView> {
    if let Some(hours) = cx.field(&clinic.hours) {
        return Some(hours);
    }
    let note = clinic.hours_note.as_ref();
    let note = note.map(|note| note.value.text.clone());
    let days = clinic.weekdays.as_ref().map(|days| days.value.clone());
    let first = [days, times(cx, clinic)];
    let first: Vec<String> = first.into_iter().flatten().collect();
    let lines = [Some(first.join(" ")), note];
    let lines: Vec<String> = lines
        .into_iter()
        .flatten()
        .filter(|line| !line.is_empty())
        .collect();
    (!lines.is_empty()).then(|| cx.plain(&lines.join("\n")))
}

fn times(cx: &Cx<'_>, clinic: &Clinic) -> Option<String> {
    let (starts, ends) = (clinic.starts.as_ref()?, clinic.ends.as_ref()?);
    let said = |text: &str| match time_of_day::parse(text) {
        Ok(time) => cx.time(time),
        Err(_) => text.to_owned(),
    };
    let (from, to) = (said(&starts.value), said(&ends.value));
    Some(if cx.is_japanese() {
        format!("{from}から{to}まで")
    } else {
        format!("{from} to {to}")
    })
}
