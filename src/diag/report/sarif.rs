//! SARIF 2.1.0, for code scanning and editors.
//!
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html>. Columns and offsets count
//! characters (`columnKind`); ends are exclusive, as the standard has it.

use serde_json::{Value, json};

use super::ReportOptions;
use super::place::{Place, Places, Span, prefixed, uri};
use crate::diag::catalog::{CODES, CodeInfo};
use crate::diag::reference::sentences;
use crate::diag::{Diagnostic, Language, Level};

/// The log with one run.
pub(super) fn render(
    diagnostics: &[&Diagnostic],
    places: &Places<'_>,
    options: &ReportOptions,
) -> String {
    let results: Vec<Value> = diagnostics
        .iter()
        .map(|d| result(d, places, options))
        .collect();
    let rules: Vec<Value> = CODES.iter().map(|c| rule(c, options.language)).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "kairan",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "language": match options.language { Language::Ja => "ja", Language::En => "en" },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn rule(info: &CodeInfo, language: Language) -> Value {
    let text = match language {
        Language::Ja => info.ja,
        Language::En => info.en,
    };
    json!({
        "id": info.code,
        "shortDescription": { "text": sentences(text).join(" / ") },
        "fullDescription": { "text": info.about.trim() },
        "defaultConfiguration": { "level": level(info.level) },
        "properties": { "level": info.level.id() },
    })
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice | Level::Gap => "note",
    }
}

fn result(diagnostic: &Diagnostic, places: &Places<'_>, options: &ReportOptions) -> Value {
    let message = diagnostic.message.text(options.language);
    let text = match &diagnostic.help {
        Some(help) => format!("{message}\n{}", help.text(options.language)),
        None => message.to_owned(),
    };
    let mut result = json!({
        "ruleId": diagnostic.code,
        "level": level(diagnostic.level),
        "message": { "text": text },
        "locations": locations(&places.find(&diagnostic.location), options),
        "properties": { "level": diagnostic.level.id() },
    });
    if let Some(index) = CODES.iter().position(|c| c.code == diagnostic.code) {
        set(&mut result, "ruleIndex", json!(index));
    }
    if let Some(city) = &diagnostic.city {
        set(
            &mut result,
            "properties",
            json!({ "level": diagnostic.level.id(), "city": city.as_ref() }),
        );
    }
    let related: Vec<Value> = diagnostic
        .related
        .iter()
        .flat_map(|related| {
            let mut found = locations(&places.find(&related.location), options);
            for location in &mut found {
                let text = related.message.text(options.language);
                set(location, "message", json!({ "text": text }));
            }
            found
        })
        .collect();
    if !related.is_empty() {
        set(&mut result, "relatedLocations", Value::Array(related));
    }
    result
}

fn locations(place: &Place<'_>, options: &ReportOptions) -> Vec<Value> {
    let Some(path) = place.path else {
        return Vec::new();
    };
    let artifact = if place.output {
        json!({ "uri": uri(path), "uriBaseId": "OUTPUT" })
    } else {
        json!({ "uri": uri(&prefixed(&options.prefix, path)), "uriBaseId": "%SRCROOT%" })
    };
    let mut physical = json!({ "artifactLocation": artifact });
    if let Some(span) = &place.span {
        set(&mut physical, "region", region(span));
    } else if let Some((line, _)) = place.line_and_column() {
        set(&mut physical, "region", json!({ "startLine": line }));
    }
    let mut location = json!({ "physicalLocation": physical });
    if let Some(cell) = &place.cell {
        let name = cell.name();
        let full = match cell.sheet {
            "" => name.clone(),
            sheet => format!("{sheet}!{name}"),
        };
        let logical = json!([{ "name": name, "fullyQualifiedName": full, "kind": "member" }]);
        set(&mut location, "logicalLocations", logical);
    }
    vec![location]
}

fn region(span: &Span<'_>) -> Value {
    let count = |text: Option<&str>| text.map_or(0, |text| text.chars().count());
    json!({
        "startLine": span.start.line,
        "startColumn": span.start.column,
        "endLine": span.end.line,
        "endColumn": span.end.column,
        "charOffset": count(span.text.get(..span.bytes.start)),
        "charLength": count(span.text.get(span.bytes.clone())),
    })
}

fn set(object: &mut Value, key: &str, value: Value) {
    if let Value::Object(map) = object {
        map.insert(key.to_owned(), value);
    }
}
