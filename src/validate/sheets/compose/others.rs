//! The records of a duty rota, of a plan and of printed things.

use super::super::draft::Writer;
use super::super::{cells, hours};
use super::{Card, name, table};
use crate::diag::catalog;

pub(super) fn duty(writer: &mut Writer<'_, '_>) -> &'static str {
    // A rota's day that cannot be read is no day: who reads the field refuses the row.
    if let Some(value) = writer.first("date") {
        let day = cells::days(&value.text).map_or_else(|| cells::line(&value.text), |(day, _)| day);
        writer.put_text("date", day, writer.place(value));
    }
    if let Some(value) = writer.first("name") {
        let card = Card::read(&value.text);
        let place = writer.place(value);
        writer.put_text("clinic", card.name, place.clone());
        if let Some(number) = card.phone.filter(|_| writer.first("phone").is_none()) {
            writer.put_text("phone", number, place);
        }
    }
    writer.phone("phone", "phone");
    writer.text("department", "department");
    writer.text("reception", "reception");
    writer.text("area", "area");
    if let Some((text, place)) = hours::text(writer) {
        writer.put_text("hours", text, place);
    }
    writer.date("changed_at", "changed_at");
    if let Some((texts, place)) = writer.texts("holiday") {
        writer.note(None, &texts.join("\n"), place);
    }
    if let Some((texts, place)) = writer.texts("address") {
        writer.note(Some("所在地"), &texts.join("\n"), place);
    }
    "note"
}

pub(super) fn initiative(writer: &mut Writer<'_, '_>) -> &'static str {
    for key in [
        "body",
        "body_group",
        "priority_code",
        "priority",
        "plan_name",
    ] {
        writer.text(key, key);
    }
    writer.date("fiscal_year", "fiscal_year");
    writer.date("plan_fiscal_year", "plan_fiscal_year");
    writer.list("scenes", "scenes");
    // In a plan's table an empty cell means something.
    for key in ["done", "issues", "plan"] {
        let column = writer.header.known().find(|(_, known)| known.slot == key);
        let column = column.map(|(column, _)| column.number);
        match (writer.texts(key), column) {
            (Some((texts, place)), _) => {
                let lines = texts
                    .iter()
                    .flat_map(|text| text.lines().map(str::to_owned));
                writer.put_list(key, lines.collect(), place);
            }
            (None, Some(column)) => {
                let place = writer.grid.place(writer.draft.row, column);
                writer.put_text(key, "", place);
            }
            (None, None) => {}
        }
    }
    "note"
}

pub(super) fn handout(writer: &mut Writer<'_, '_>) -> &'static str {
    name(writer, "title");
    for key in ["form", "owner", "editions", "update_cycle", "rights"] {
        writer.text(key, key);
    }
    for key in ["audience", "where", "contains"] {
        writer.list(key, key);
    }
    writer.url("website", "url");
    if let Some(value) = writer.first("quantity") {
        let place = writer.place(value);
        let plain = cells::line(&value.text);
        let end = plain
            .find(|letter: char| !letter.is_numeric() && letter != ',')
            .unwrap_or(plain.len());
        let (number, unit) = plain.split_at(end);
        let pairs = match (number, unit.trim()) {
            ("", _) => vec![("value", plain.clone())],
            (number, "") => vec![("value", number.to_owned())],
            (number, unit) => vec![("value", number.to_owned()), ("unit", unit.to_owned())],
        };
        let kind = table(pairs, &place);
        writer.put("quantity", kind, place);
    }
    if let Some(value) = writer.first("status") {
        let plain = cells::line(&value.text);
        let rows = [
            ("検討", "considering"),
            ("予定", "planned"),
            ("専門職", "professionals"),
            ("関係者", "professionals"),
            ("配布中", "available"),
            ("available", "available"),
            ("planned", "planned"),
            ("considering", "considering"),
            ("professionals", "professionals"),
        ];
        if let Some((_, status)) = rows.into_iter().find(|(word, _)| plain.contains(word)) {
            writer.put_text("status", status, writer.place(value));
        } else {
            let report = catalog::data_kind(writer.place(value), writer.header_of(value), &plain);
            writer.keep(value, report);
        }
    }
    if let Some((texts, place)) = writer.texts("summary") {
        writer.note(None, &texts.join("\n"), place);
    }
    "summary"
}
