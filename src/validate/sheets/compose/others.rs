//! The records of a duty rota, of a plan and of printed things.

use super::super::draft::Writer;
use super::super::rows::Value;
use super::super::{cells, hours};
use super::{Card, address, name, table};
use crate::diag::catalog;
use crate::text::{date, moment, weekdays};

pub(super) fn duty(writer: &mut Writer<'_, '_>) -> &'static str {
    let always = day(writer);
    if let Some(value) = writer.first("name") {
        let card = Card::read(value.text);
        let place = writer.place(value);
        writer.put_text("clinic", card.name, place.clone());
        if let Some(number) = card.phone.filter(|_| writer.first("phone").is_none()) {
            writer.put_text("phone", number, place);
        }
    }
    if let Some((number, place)) = writer.numbers(None).phone {
        writer.put_text("phone", number, place);
    }
    writer.text("department", "department");
    reception(writer);
    writer.text("break", "break");
    writer.text("area", "area");
    if let Some((text, place)) = hours::text(writer) {
        writer.put_text("hours", text, place);
    }
    changed_at(writer);
    if !always {
        holiday(writer);
    }
    address(writer);
    "note"
}

/// The day of duty, or the days on which a clinic is always open. Says whether it is the latter.
fn day(writer: &mut Writer<'_, '_>) -> bool {
    if let Some(value) = writer.first("date") {
        let plain = cells::line(value.text);
        let day = writer.days(value).map(|(day, _)| day);
        let always = day.is_none() && are_weekdays(&plain);
        let key = if always { "days" } else { "date" };
        // A rota's day that cannot be read is no day: who reads the field refuses the row.
        writer.put_text(key, day.unwrap_or(plain), writer.place(value));
        return always;
    }
    let slot = ["days", "holiday"]
        .into_iter()
        .find(|slot| writer.first(slot).is_some());
    if let Some(slot) = slot {
        writer.text(slot, "days");
    }
    slot == Some("holiday")
}

/// What stands beside the day: a holiday's name goes to the notes; a weekday is on the page already
/// and only has to be the day's own.
fn holiday(writer: &mut Writer<'_, '_>) {
    let Some((texts, place)) = writer.texts("holiday") else {
        return;
    };
    let text = texts.join("\n");
    let day = writer.first("date").and_then(|value| {
        let (day, _) = writer.days(value)?;
        date::parse(&day).ok()?.day()
    });
    let named = weekdays::parse(&text).filter(|days| {
        let n_days = days.weekly.iter().filter(|open| **open).count();
        n_days == 1 && days.nth.is_empty() && days.holidays.is_none()
    });
    match (day, named) {
        (Some(day), Some(named)) if !named.names(day.weekday()) => {
            let report = catalog::wrong_weekday(place, "date", &text, day.weekday());
            writer.sink.push(report);
        }
        (Some(_), Some(_)) => {}
        _ => writer.note(None, &text, place),
    }
}

/// Whether a text names days of every week, as 「日曜日・祝日・年末年始（12月31日から1月3日）」 does and
/// 「1月12日（祝日）」 does not.
fn are_weekdays(text: &str) -> bool {
    let words = ["曜", "祝日", "休日", "平日", "毎日", "年末年始"];
    let begins = text.starts_with([
        '日', '月', '火', '水', '木', '金', '土', '祝', '休', '平', '毎', '第', '年',
    ]);
    weekdays::parse(text).is_some() || begins && words.iter().any(|word| text.contains(word))
}

fn reception(writer: &mut Writer<'_, '_>) {
    if writer.first("reception").is_some() {
        writer.text("reception", "reception");
        return;
    }
    let read = |value: &Value<'_>| {
        let found = cells::time(value.text);
        let shown = found.unwrap_or_else(|| cells::line(value.text));
        shown.strip_prefix('0').unwrap_or(&shown).to_owned()
    };
    let starts = writer.first("reception.starts");
    let ends = writer.first("reception.ends");
    if let Some(first) = starts.or(ends) {
        let both = [starts, ends].map(|value| value.map(read).unwrap_or_default());
        let place = writer.place(first);
        writer.put_text("reception", both.join("～"), place);
    }
}

/// The day with its time; Excel's midnight is no time.
fn changed_at(writer: &mut Writer<'_, '_>) {
    let Some(value) = writer.first("changed_at") else {
        return;
    };
    let line = cells::line(value.text);
    let moment = match cells::days(value.text) {
        Some((day, None)) => Some(day),
        _ => moment::parse(&line).is_ok().then_some(line),
    };
    if let Some(moment) = moment {
        writer.put_text("changed_at", moment, writer.place(value));
    } else {
        let report = catalog::data_date(writer.place(value), writer.header_of(value), value.text);
        writer.keep(value, report);
    }
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
        let plain = cells::line(value.text);
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
        let plain = cells::line(value.text);
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
