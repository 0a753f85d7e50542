//! A provider's record.

use super::super::draft::Writer;
use super::super::rows::Value;
use super::super::{cells, hours, vacancy};
use super::{address, name};
use crate::diag::catalog;
use crate::source::raw::RawKind;

pub(super) fn clinic(writer: &mut Writer<'_, '_>) -> &'static str {
    name(writer, "name");
    provider(writer);
    for (slot, key) in [
        ("corporation", "corporation"),
        ("extension", "extension"),
        ("building", "building"),
        ("home_visit", "home_visit"),
        ("visit_areas", "visit_areas"),
        ("closed_days", "closed_days"),
        ("facility_code", "facility_code"),
        ("mail", "mail"),
        ("name_en", "name_en"),
        ("after_hours", "after_hours"),
        ("beds", "beds"),
        ("contact_note", "contact_note"),
        ("disaster_class", "disaster_class"),
        ("status", "status"),
        ("weekdays", "weekdays"),
        ("starts", "starts"),
        ("ends", "ends"),
        ("hours_note", "hours_note"),
    ] {
        writer.text(slot, key);
    }
    writer.phone("phone", "phone");
    writer.phone("fax", "fax");
    writer.list("departments", "departments");
    writer.url("website", "website");
    writer.url("form", "form");
    writer.date("confirmed_on", "confirmed_on");
    address(writer);
    postal_code(writer);
    coordinates(writer);
    if let Some((text, place)) = hours::text(writer) {
        writer.put_text("hours", text, place);
    }
    vacancy::note(writer);
    "notes"
}

/// The kind of provider. A list all of whose departments are dental is a dentist's.
fn provider(writer: &mut Writer<'_, '_>) {
    let mut kinds: Vec<String> = Vec::new();
    let mut services: Vec<String> = Vec::new();
    let mut place = None;
    for value in writer.all("kind") {
        place.get_or_insert(writer.place(value));
        for word in cells::list(&value.text) {
            if let Some(kind) = kind_of(&word) {
                kinds.push(kind.to_owned());
            } else {
                let report =
                    catalog::data_kind(writer.place(value), writer.header_of(value), &word);
                writer.keep(value, report);
            }
        }
    }
    for value in writer.all("care_kind") {
        place.get_or_insert(writer.place(value));
        for word in cells::list(&value.text) {
            kinds.push(kind_of(&word).unwrap_or("care").to_owned());
            services.push(word);
        }
    }
    for value in writer.all("services") {
        services.extend(cells::list(&value.text));
    }
    let dental = |value: &Value| {
        cells::list(&value.text)
            .iter()
            .all(|word| word.contains("歯科"))
    };
    if let Some(value) = writer.first("departments").filter(|value| dental(value)) {
        place.get_or_insert(writer.place(value));
        kinds.retain(|kind| kind != "clinic");
        kinds.push("dental".to_owned());
    }
    if let (true, Some(value)) = (kinds.is_empty(), writer.first("name")) {
        place.get_or_insert(writer.place(value));
        kinds.extend(kind_of_header(writer.header_of(value)).map(str::to_owned));
    }
    dedup(&mut kinds);
    dedup(&mut services);
    if let Some(place) = place.or_else(|| writer.first("services").map(|value| writer.place(value)))
    {
        writer.put_list("kind", kinds, place.clone());
        writer.put_list("services", services, place);
    }
}

fn dedup(items: &mut Vec<String>) {
    let mut seen: Vec<String> = Vec::new();
    items.retain(|item| {
        let new = !seen.contains(item);
        if new {
            seen.push(item.clone());
        }
        new
    });
}

fn kind_of(word: &str) -> Option<&'static str> {
    let rows: [(&str, &str); 9] = [
        ("訪問看護", "visiting-nursing"),
        ("歯科", "dental"),
        ("薬局", "pharmacy"),
        ("病院", "hospital"),
        ("診療所", "clinic"),
        ("クリニック", "clinic"),
        ("医院", "clinic"),
        ("介護", "care"),
        ("支援", "care"),
    ];
    let keys = [
        "hospital",
        "clinic",
        "dental",
        "pharmacy",
        "visiting-nursing",
        "care",
        "other",
    ];
    let found = rows.into_iter().find(|(part, _)| word.contains(part));
    found
        .map(|(_, kind)| kind)
        .or_else(|| keys.into_iter().find(|key| *key == word))
        .or_else(|| (word == "その他").then_some("other"))
}

/// 「薬局名」 as the header of all names says what they are; 「病院・診療所名」 says it of none.
fn kind_of_header(header: &str) -> Option<&'static str> {
    ["歯科", "薬局", "訪問看護"]
        .into_iter()
        .find(|word| header.contains(word))
        .and_then(kind_of)
}

fn postal_code(writer: &mut Writer<'_, '_>) {
    let Some(value) = writer.first("postal_code") else {
        return;
    };
    let place = writer.place(value);
    if let Some(code) = cells::postal_code(&value.text) {
        writer.put_text("postal_code", code, place);
    } else {
        let report = catalog::data_postal_code(place, &value.text);
        writer.keep(value, report);
    }
}

/// Both or neither; what is not in Japan is left out, and said.
fn coordinates(writer: &mut Writer<'_, '_>) {
    let (Some(north), Some(east)) = (writer.first("latitude"), writer.first("longitude")) else {
        return;
    };
    let place = writer.place(north);
    match (cells::degrees(&north.text), cells::degrees(&east.text)) {
        (Some(latitude), Some(longitude))
            if (20.0..46.0).contains(&latitude) && (122.0..154.5).contains(&longitude) =>
        {
            writer.put("latitude", RawKind::Float(latitude), place);
            writer.put("longitude", RawKind::Float(longitude), writer.place(east));
        }
        _ => {
            let report = catalog::data_latlng(place, &north.text, &east.text);
            writer.sink.push(report);
        }
    }
}
