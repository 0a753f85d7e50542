//! Workbooks: Excel's two formats and OpenDocument, by calamine. A workbook's own reader may stumble over
//! hostile bytes; what it does then stays in here.

use std::io::Cursor;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use calamine::{Data, DataRef, Dimensions, Ods, Range, Reader, SheetVisible, Xls, Xlsx};

use super::guard::{self, Zipped};
use super::{CellKind, Growing, Merge, Refusal, Sheet, Workbook, show};

/// A zip: the newer Excel, or OpenDocument.
pub(super) fn zipped(bytes: &[u8]) -> Result<Workbook, Refusal> {
    match guard::zip(bytes)? {
        Zipped::Xlsx => contained(|| xlsx(bytes)),
        Zipped::Ods => contained(|| ods(bytes)),
        Zipped::Xlsb => Err(Refusal::Damaged("xlsb".to_owned())),
    }
}

/// The older Excel.
pub(super) fn legacy(bytes: &[u8]) -> Result<Workbook, Refusal> {
    contained(|| {
        guard::xls(bytes)?;
        xls(bytes)
    })
}

fn contained(read: impl FnOnce() -> Result<Workbook, Refusal>) -> Result<Workbook, Refusal> {
    catch_unwind(AssertUnwindSafe(read))
        .unwrap_or_else(|_| Err(Refusal::Damaged("unexpected content".to_owned())))
}

fn damaged(error: impl std::fmt::Display) -> Refusal {
    Refusal::Damaged(error.to_string())
}

fn xlsx(bytes: &[u8]) -> Result<Workbook, Refusal> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
    let listed = book.sheets_metadata().to_vec();
    let mut sheets = Vec::new();
    for sheet in listed {
        // A sheet that is a chart has no cells.
        let Ok(mut reader) = book.worksheet_cells_reader(&sheet.name) else {
            continue;
        };
        let mut growing = Growing::default();
        while let Some(cell) = reader.next_cell().map_err(damaged)? {
            let (row, column) = cell.get_position();
            let (text, kind) = shown_ref(cell.get_value());
            growing.add(from_one(row), from_one(column), &text, kind)?;
        }
        drop(reader);
        let merged = book.merge_cells_by_sheet_name(&sheet.name);
        sheets.push(Sheet {
            name: Arc::from(sheet.name.as_str()),
            hidden: sheet.visible != SheetVisible::Visible,
            rows: growing.rows,
            merged: merges(&merged.unwrap_or_default()),
        });
    }
    finish("xlsx", sheets)
}

fn xls(bytes: &[u8]) -> Result<Workbook, Refusal> {
    let mut book: Xls<_> = Xls::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut sheets = Vec::new();
    for sheet in book.sheets_metadata().to_vec() {
        let Ok(range) = book.worksheet_range(&sheet.name) else {
            continue;
        };
        let merged = book.merge_cells_by_sheet_name(&sheet.name);
        let merged = merges(&merged.unwrap_or_default());
        sheets.push(dense(&sheet, &range, merged)?);
    }
    finish("xls", sheets)
}

fn ods(bytes: &[u8]) -> Result<Workbook, Refusal> {
    let mut book: Ods<_> = Ods::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut sheets = Vec::new();
    for sheet in book.sheets_metadata().to_vec() {
        let range = book.worksheet_range(&sheet.name).map_err(damaged)?;
        sheets.push(dense(&sheet, &range, Vec::new())?);
    }
    finish("ods", sheets)
}

fn finish(format: &str, sheets: Vec<Sheet>) -> Result<Workbook, Refusal> {
    if sheets.is_empty() {
        return Err(Refusal::NoSheet);
    }
    Ok(Workbook {
        format: format.into(),
        sheets,
        ..Workbook::default()
    })
}

fn dense(
    sheet: &calamine::Sheet,
    range: &Range<Data>,
    merged: Vec<Merge>,
) -> Result<Sheet, Refusal> {
    let mut growing = Growing::default();
    let (top, left) = range.start().unwrap_or((0, 0));
    for (row, column, value) in range.used_cells() {
        let at = |begin: u32, offset: usize| {
            from_one(begin.saturating_add(u32::try_from(offset).unwrap_or(u32::MAX)))
        };
        let (text, kind) = shown(value);
        growing.add(at(top, row), at(left, column), &text, kind)?;
    }
    Ok(Sheet {
        name: Arc::from(sheet.name.as_str()),
        hidden: sheet.visible != SheetVisible::Visible,
        rows: growing.rows,
        merged,
    })
}

fn merges(found: &[Dimensions]) -> Vec<Merge> {
    let mut merged: Vec<Merge> = found
        .iter()
        .filter(|area| area.start < area.end)
        .map(|area| Merge {
            top: from_one(area.start.0),
            bottom: from_one(area.end.0),
            left: from_one(area.start.1),
            right: from_one(area.end.1),
        })
        .collect();
    merged.sort_unstable();
    merged
}

fn from_one(index: u32) -> u32 {
    index.saturating_add(1)
}

fn shown_ref(value: &DataRef<'_>) -> (String, CellKind) {
    match value {
        DataRef::SharedString(text) => text_cell(text),
        other => shown(&Data::from(other.clone())),
    }
}

fn text_cell(text: &str) -> (String, CellKind) {
    (show::unguarded(text).to_owned(), CellKind::Text)
}

fn shown(value: &Data) -> (String, CellKind) {
    match value {
        Data::Empty => (String::new(), CellKind::Empty),
        Data::String(text) => text_cell(text),
        Data::Int(number) => {
            #[expect(
                clippy::cast_precision_loss,
                reason = "the text beside it keeps every digit"
            )]
            let approximate = *number as f64;
            (number.to_string(), CellKind::Number(approximate))
        }
        Data::Float(number) => (show::number(*number), CellKind::Number(*number)),
        Data::Bool(true) => ("TRUE".to_owned(), CellKind::Bool),
        Data::Bool(false) => ("FALSE".to_owned(), CellKind::Bool),
        Data::DateTime(value) => show::date_time(value),
        Data::DateTimeIso(text) => iso(text),
        Data::DurationIso(text) => (duration(text), CellKind::Time),
        Data::Error(error) => (error.to_string(), CellKind::Error),
    }
}

/// `2026-01-29T13:30:00` as OpenDocument writes it.
fn iso(text: &str) -> (String, CellKind) {
    match text.split_once('T') {
        None => (text.to_owned(), CellKind::Date),
        Some((date, time)) => {
            let time = time.strip_suffix(":00").unwrap_or(time);
            (format!("{date} {time}"), CellKind::DateTime)
        }
    }
}

/// `PT09H30M00S` is 09:30; anything else stays.
fn duration(text: &str) -> String {
    let parts = || {
        let (hours, rest) = text.strip_prefix("PT")?.split_once('H')?;
        let (minutes, _) = rest.split_once('M')?;
        let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
        Some(format!("{hours:02}:{minutes:02}"))
    };
    parts().unwrap_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn open_document_times_are_times() {
        assert_eq!(duration("PT09H30M00S"), "09:30");
        assert_eq!(duration("P1D"), "P1D");
        assert_eq!(iso("2026-01-29T13:30:00").0, "2026-01-29 13:30");
    }
}
