//! The report for programs. Its shape is written down in `docs/sheets.md`; words and keys stay.

use serde_json::{Value, json};

use super::words;
use crate::cli::arguments::{ImportArguments, Owner};
use crate::pipeline::{ColumnUnderstood, Fate, ImportReport, RecordUnderstood, SheetUnderstood};

/// The number of the shape. It changes only where something is taken away or means something else.
const SHAPE: u32 = 1;

/// One object.
pub(super) fn render(
    arguments: &ImportArguments,
    report: &ImportReport,
    diagnostics: &str,
) -> String {
    let understanding = &report.understanding;
    let sheets: Vec<Value> = understanding.sheets.iter().map(sheet).collect();
    // The text was written by our own report, so it is an array.
    let diagnostics: Value = serde_json::from_str(diagnostics).unwrap_or(Value::Null);
    let (city, region) = match &arguments.owner {
        Owner::City(id) => (Some(id), None),
        Owner::Region(id) => (None, Some(id)),
        Owner::Shared => (None, None),
    };
    let object = json!({
        "shape": SHAPE,
        "file": arguments.file.to_string_lossy(),
        "as": arguments.collection,
        "city": city,
        "region": region,
        "format": understanding.format,
        "encoding": understanding.encoding,
        "delimiter": understanding.delimiter,
        "of_people": understanding.of_people,
        "sheets": sheets,
        "diagnostics": diagnostics,
    });
    format!("{object:#}\n")
}

fn sheet(sheet: &SheetUnderstood) -> Value {
    let columns: Vec<Value> = sheet.columns.iter().map(column).collect();
    let records: Vec<Value> = sheet.records.iter().map(record).collect();
    let others: Vec<Value> = sheet
        .others
        .iter()
        .map(
            |other| json!({ "row": other.row, "is": words::row(other.fate).0, "text": other.text }),
        )
        .collect();
    let changes: Vec<Value> = sheet
        .changes
        .iter()
        .map(|(key, changes)| {
            let examples: Vec<Value> = changes
                .examples
                .iter()
                .map(|one| {
                    json!({
                        "cell": format!("{}{}", words::letters(one.column), one.row),
                        "original": one.original,
                        "normalised": one.normalised,
                    })
                })
                .collect();
            json!({ "key": key, "total": changes.total, "examples": examples })
        })
        .collect();
    json!({
        "name": sheet.name,
        "hidden": sheet.hidden,
        "not_public": sheet.not_public,
        "header_row": sheet.header_row,
        "columns": columns,
        "rows": {
            "published": sheet.n(Fate::Record),
            "refused": sheet.n(Fate::Refused),
            "professionals": sheet.n(Fate::Professionals),
            "withheld": sheet.n(Fate::Withheld),
            "notes": sheet.n(Fate::Note),
            "repeated_headers": sheet.n(Fate::Repeated),
            "continued": sheet.n(Fate::Continued),
            "above_header": sheet.n(Fate::Above),
            "blank": sheet.n_blank,
        },
        "records": records,
        "other_rows": others,
        "normalised": changes,
    })
}

fn column(column: &ColumnUnderstood) -> Value {
    json!({
        "column": words::letters(column.number),
        "header": column.header,
        "becomes": words::column(column.fate).0,
        "key": column.key,
        "nearest": column.nearest,
        "sample": column.sample,
    })
}

fn record(record: &RecordUnderstood) -> Value {
    let reasons: Vec<Value> = record
        .reasons
        .iter()
        .map(|reason| json!({ "ja": reason.ja, "en": reason.en }))
        .collect();
    json!({
        "row": record.row,
        "id": record.id,
        "id_from": words::origin(record.origin).0,
        "name": record.name,
        "is": words::row(record.fate).0,
        "reasons": reasons,
    })
}
