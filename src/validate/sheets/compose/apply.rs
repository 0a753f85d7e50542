//! How one applies for a lecture: the sheet's columns for a contact and for applications.

use super::super::cells;
use super::super::draft::Writer;
use super::table;
use crate::diag::{Location, catalog};
use crate::source::raw::{RawEntry, RawKind, RawValue};
use crate::text::labels;

pub(super) fn apply(writer: &mut Writer<'_, '_>) {
    let mut pairs: Vec<(&str, String)> = Vec::new();
    let mut place = None;
    let numbers = writer.numbers(Some("extension"));
    for (key, number) in [("phone", numbers.phone), ("fax", numbers.fax)] {
        if let Some((text, at)) = number {
            place.get_or_insert(at);
            pairs.push((key, text));
        }
    }
    if let Some(value) = writer.first("mail") {
        place.get_or_insert(writer.place(value));
        pairs.push(("mail", cells::line(value.text)));
    }
    let inner = numbers.extension.or_else(|| {
        let value = writer.first("extension")?;
        Some((cells::line(value.text), writer.place(value)))
    });
    let name = writer.texts("contact_name");
    if let Some(at) = name
        .as_ref()
        .map(|(_, at)| at)
        .or(inner.as_ref().map(|(_, at)| at))
    {
        place.get_or_insert(at.clone());
        let name = name
            .as_ref()
            .map(|(texts, _)| texts.join("\n"))
            .unwrap_or_default();
        let inner = inner.as_ref().map(|(text, _)| text.as_str());
        pairs.push(("note", labels::contact(&name, inner)));
    }
    deadline(writer, &mut pairs, &mut place);
    form(writer, &mut pairs, &mut place);
    let methods = writer.first("methods");
    let Some(place) = place.or_else(|| methods.map(|value| writer.place(value))) else {
        return;
    };
    let RawKind::Table(mut found) = table(pairs, &place) else {
        return;
    };
    if let Some(value) = methods {
        let at = writer.place(value);
        let ways = value.text.split([';', '；']).map(cells::text);
        let ways = ways.filter(|way| !way.is_empty()).map(|way| RawValue {
            kind: RawKind::Text(way),
            place: at.clone(),
        });
        found.entries.push(RawEntry {
            key: "methods".into(),
            key_place: at.clone(),
            value: RawValue {
                kind: RawKind::List(ways.collect()),
                place: at.clone(),
            },
        });
    }
    writer.put("apply", RawKind::Table(found), place);
}

fn deadline(
    writer: &mut Writer<'_, '_>,
    pairs: &mut Vec<(&str, String)>,
    place: &mut Option<Location>,
) {
    let Some(value) = writer.first("deadline") else {
        return;
    };
    if let Some((day, None)) = writer.days(value) {
        pairs.push(("deadline", day));
        place.get_or_insert(writer.place(value));
    } else {
        let report = writer.no_day(value);
        writer.keep(value, report);
    }
}

fn form(
    writer: &mut Writer<'_, '_>,
    pairs: &mut Vec<(&str, String)>,
    place: &mut Option<Location>,
) {
    let Some(value) = writer.first("apply_form") else {
        return;
    };
    let at = writer.place(value);
    if let Some(url) = cells::url(value.text) {
        pairs.push(("form", url));
        place.get_or_insert(at);
    } else {
        let report = catalog::data_url(at, writer.header_of(value), value.text);
        writer.keep(value, report);
    }
}
