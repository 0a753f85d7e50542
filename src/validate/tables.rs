//! Values that are tables of their own: numbers, speakers, applications, towns.

use super::fields::{Context, Fields};
use super::values::{FromRaw, wrong_type};
use crate::diag::catalog;
use crate::model::Localized;
use crate::model::municipality::FormerName;
use crate::model::records::{Application, Change, Headcount, Repeat, Speaker, Town};
use crate::model::value::{Field, Statistic};
use crate::recur;
use crate::source::raw::{RawKind, RawTable, RawValue};
use crate::text::date::PartialDate;

/// Reads a value that must be a table through its own fields.
fn with_table<T>(
    raw: &RawValue,
    key: &str,
    example: &str,
    context: &mut Context<'_>,
    read: impl FnOnce(&mut Fields<'_, '_>) -> T,
) -> Option<T> {
    let RawKind::Table(table) = &raw.kind else {
        return wrong_type(
            raw,
            key,
            ("{ } で囲んだ表", "a table in { }", example),
            context,
        );
    };
    Some(read_table(table, context, read))
}

/// Reads a table through its fields and reports what nobody asked for.
pub fn read_table<T>(
    table: &RawTable,
    context: &mut Context<'_>,
    read: impl FnOnce(&mut Fields<'_, '_>) -> T,
) -> T {
    let mut fields = Fields::new(table, context);
    let value = read(&mut fields);
    fields.finish();
    value
}

/// The keys of a number, alone or beside others.
pub fn statistic(fields: &mut Fields<'_, '_>) -> Statistic {
    let is_pair = matches!(
        fields.peek("previous").map(|raw| &raw.kind),
        Some(RawKind::Table(_))
    );
    let mut found = Statistic {
        label: fields.get("label"),
        value: fields.get("value"),
        unit: fields.get("unit"),
        qualifier: fields.get("qualifier"),
        as_of: fields.get("as_of"),
        counted_by: fields.get("counted_by"),
        previous: None,
        previous_as_of: None,
        note: fields.get("note"),
        sources: fields.list("sources"),
    };
    if is_pair {
        let pair = fields.get::<Previous>("previous");
        if let Some(pair) = pair {
            found.previous = pair.value.value;
            found.previous_as_of = pair.value.as_of;
        }
    } else {
        found.previous = fields.get("previous");
        found.previous_as_of = fields.get("previous_as_of");
    }
    found
}

struct Previous {
    value: Field<String>,
    as_of: Field<PartialDate>,
}

impl FromRaw for Previous {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        with_table(raw, key, "previous = { value = 392 }", context, |fields| {
            Self {
                value: fields.get("value"),
                as_of: fields.get("as_of"),
            }
        })
    }
}

impl FromRaw for Statistic {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let example = format!("{key} = {{ value = 46, unit = \"件\" }}");
        with_table(raw, key, &example, context, statistic)
    }
}

impl FromRaw for Headcount {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let example = format!("{key} = [{{ label = \"会場\", count = 30 }}]");
        with_table(raw, key, &example, context, |fields| {
            let mode = fields.get("mode");
            Self {
                label: fields.get("label").or(mode),
                count: fields.get("count"),
                note: fields.get("note"),
            }
        })
    }
}

impl FromRaw for Speaker {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let example = format!("{key} = [{{ name = \"…\", affiliation = \"…\" }}]");
        with_table(raw, key, &example, context, |fields| Self {
            name: fields.get("name"),
            affiliation: fields.get("affiliation"),
            topic: fields.get("topic"),
        })
    }
}

impl FromRaw for Application {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let example = format!("{key} = {{ methods = [\"電話\"], deadline = \"2026-01-20\" }}");
        with_table(raw, key, &example, context, |fields| Self {
            methods: fields.list("methods"),
            deadline: fields.get("deadline"),
            deadline_time: fields.get("deadline_time"),
            phone: fields.get("phone"),
            fax: fields.get("fax"),
            mail: fields.get("mail"),
            mail_subject: fields.get("mail_subject"),
            form: fields.get("form"),
            address: fields.get("address"),
            form_fields: fields.list("form_fields"),
            note: fields.get("note"),
        })
    }
}

impl FromRaw for Change {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let example = format!("{key} = [{{ date = \"2026-08-27\", status = \"cancelled\" }}]");
        with_table(raw, key, &example, context, |fields| {
            if fields.peek("date").is_none() {
                let place = fields.place().clone();
                let example = "date = \"2026-08-27\"";
                fields.report(catalog::missing_key(place, "date", example));
            }
            Self {
                date: fields.get("date"),
                to: fields.get("to"),
                starts: fields.get("starts"),
                ends: fields.get("ends"),
                status: fields.choice("status"),
                reason: fields.get("reason"),
                venue: fields.get("venue"),
            }
        })
    }
}

impl FromRaw for Repeat {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let text = Localized::from_raw(raw, key, context)?;
        let meaning = recur::read(&text.text).ok();
        Some(Self { text, meaning })
    }
}

impl FromRaw for Town {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let example = format!("{key} = [{{ name = \"…\", kana = \"…\" }}]");
        with_table(raw, key, &example, context, |fields| Self {
            name: fields.name(),
        })
    }
}

impl FromRaw for FormerName {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let example = format!("{key} = [{{ name = \"…\", kana = \"…\" }}]");
        with_table(raw, key, &example, context, |fields| Self {
            name: fields.name(),
            note: fields.get("note"),
        })
    }
}
