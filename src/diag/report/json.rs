//! The form for programs: an array of objects, one per finding.
//!
#![doc = include_str!("json.md")]

use serde_json::{Map, Value, json};

use super::place::{Place, Places};
use crate::diag::{Diagnostic, Message};

/// The array, one object a line, so that reports can be compared.
pub(super) fn render(diagnostics: &[&Diagnostic], places: &Places<'_>) -> String {
    let lines: Vec<String> = diagnostics
        .iter()
        .map(|d| Value::Object(object(d, places)).to_string())
        .collect();
    if lines.is_empty() {
        return "[]\n".to_owned();
    }
    format!("[\n{}\n]\n", lines.join(",\n"))
}

fn object(diagnostic: &Diagnostic, places: &Places<'_>) -> Map<String, Value> {
    let related: Vec<Value> = diagnostic
        .related
        .iter()
        .map(|related| {
            let mut object = place_object(&places.find(&related.location));
            object.insert("message".to_owned(), message(&related.message));
            Value::Object(object)
        })
        .collect();
    let mut object = place_object(&places.find(&diagnostic.location));
    let entries = [
        ("code", json!(diagnostic.code)),
        ("level", json!(diagnostic.level.id())),
        ("message", message(&diagnostic.message)),
        (
            "help",
            diagnostic.help.as_ref().map_or(Value::Null, message),
        ),
        ("related", Value::Array(related)),
        ("city", json!(diagnostic.city.as_deref())),
    ];
    object.extend(entries.map(|(key, value)| (key.to_owned(), value)));
    object
}

fn place_object(place: &Place<'_>) -> Map<String, Value> {
    let span = place.span.as_ref();
    let line = place.line_and_column();
    let cell = place.cell.as_ref().map(|cell| {
        json!({ "sheet": cell.sheet, "row": cell.row, "column": cell.column, "name": cell.name() })
    });
    [
        ("path", json!(place.path)),
        ("output", json!(place.output)),
        ("line", json!(line.map(|(line, _)| line))),
        ("column", json!(line.and_then(|(_, column)| column))),
        ("end_line", json!(span.map(|s| s.end.line))),
        ("end_column", json!(span.map(|s| s.end.column))),
        ("start", json!(span.map(|s| s.bytes.start))),
        ("end", json!(span.map(|s| s.bytes.end))),
        ("cell", json!(cell)),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), value))
    .collect()
}

fn message(message: &Message) -> Value {
    json!({ "ja": message.ja, "en": message.en })
}
