//! A provider's record.

use super::super::draft::{Writer, has_lost_zero};
use super::super::rows::Value;
use super::super::{cells, hours, vacancy};
use super::{address, name};
use crate::diag::catalog;
use crate::source::raw::RawKind;
use crate::text::damage::Expected;
use crate::text::{coordinates, municipal_code, postal_code};

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
        ("town_id", "town_id"),
        ("altitude_kind", "altitude_kind"),
        ("altitude", "altitude"),
        ("corporate_number", "corporate_number"),
        ("image_licence", "image_licence"),
    ] {
        writer.text(slot, key);
    }
    let numbers = writer.numbers(Some("extension"));
    for (key, number) in [
        ("phone", numbers.phone),
        ("extension", numbers.extension),
        ("fax", numbers.fax),
    ] {
        if let Some((text, place)) = number {
            writer.put_text(key, text, place);
        }
    }
    writer.list("departments", "departments");
    writer.url("website", "website");
    writer.url("form", "form");
    writer.url("image", "image");
    writer.date("confirmed_on", "confirmed_on");
    address(writer);
    postal_code(writer);
    coordinates(writer);
    address_parts(writer);
    hours::put(writer);
    vacancy::note(writer);
    "notes"
}

/// The kind of provider.
fn provider(writer: &mut Writer<'_, '_>) {
    let mut kinds: Vec<String> = Vec::new();
    let mut services: Vec<String> = Vec::new();
    let mut place = None;
    for value in writer.all("kind") {
        place.get_or_insert(writer.place(value));
        for word in cells::list(value.text) {
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
        for word in cells::list(value.text) {
            kinds.push(kind_of(&word).unwrap_or("care").to_owned());
            services.push(word);
        }
    }
    for value in writer.all("services") {
        services.extend(cells::list(value.text));
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
    if let Some(code) = postal_code::parse(value.text) {
        writer.put_text("postal_code", code, place);
    } else if has_lost_zero(value, Expected::PostalCode) {
        let header = writer.header_of(value);
        writer.note(Some(header), &cells::text(value.text), place);
    } else {
        let report = catalog::data_postal_code(place, value.text);
        writer.keep(value, report);
    }
}

/// The parts of the address where the sheet has columns for them. In lists of the first generation
/// 都道府県名 and 市区町村名 say whose list it is.
fn address_parts(writer: &mut Writer<'_, '_>) {
    for (slot, key) in [
        ("address.prefecture", "address_prefecture"),
        ("address.municipality", "address_city"),
        ("address.town", "address_town"),
        ("address.number", "address_street"),
    ] {
        if let Some(value) = writer.first(slot)
            && writer.header_of(value).contains("所在地")
        {
            writer.put_text(key, cells::line(value.text), writer.place(value));
        }
    }
    let Some(value) = writer.first("address_code") else {
        return;
    };
    let place = writer.place(value);
    match municipal_code::check(value.text) {
        Ok(code) => writer.put_text("address_code", code.to_string(), place),
        Err(problem) => {
            let right = problem.suggestion();
            let header = writer.header_of(value);
            let text = cells::line(value.text);
            let report = catalog::data_code(place, header, &text, right.as_deref());
            writer.sink.push(report);
        }
    }
}

/// Both or neither; what is no place in Japan is left out, and said.
fn coordinates(writer: &mut Writer<'_, '_>) {
    let (north, east) = (writer.first("latitude"), writer.first("longitude"));
    let Some(place) = north.or(east).map(|value| writer.place(value)) else {
        return;
    };
    let text =
        |value: Option<&Value<'_>>| value.map_or(String::new(), |value| cells::line(value.text));
    match coordinates::parse(&text(north), &text(east)) {
        Ok(point) => {
            let east = east.map_or_else(|| place.clone(), |value| writer.place(value));
            writer.put("latitude", RawKind::Float(point.latitude), place);
            writer.put("longitude", RawKind::Float(point.longitude), east);
        }
        Err(problem) => {
            let report = catalog::data_latlng(place, &text(north), &text(east), &problem);
            writer.sink.push(report);
        }
    }
}
