//! Whom a sheet, and each of its rows, may be shown to. Where it is not clear, to nobody.

use super::cells;
use super::grid::Grid;
use super::header::Header;
use super::known::normal;
use super::rows::{Draft, Fate};
use crate::diag::{Diagnostic, Location, catalog};
use crate::model::entry::Publish;
use crate::source::raw::{RawEntry, RawKind, RawTable, RawValue};

/// Words in a title that keep a whole sheet in the office.
const INNER: [&str; 15] = [
    "関係者限り",
    "関係者のみ",
    "関係者外秘",
    "関係機関限り",
    "部外秘",
    "社外秘",
    "取扱注意",
    "内部資料",
    "内部用",
    "庁内限り",
    "庁内用",
    "未公開",
    "非公開",
    "公開不可",
    "公表不可",
];

/// A title is short; a remark above the header that speaks of such things is longer.
const LONGEST_TITLE: usize = 14;

/// Says that a sheet's name or title keeps it from the public.
pub(super) fn not_public(grid: &Grid<'_>, header: &Header) -> Option<Diagnostic> {
    let says = |text: &str| {
        let plain = normal(text);
        let mut words = INNER.into_iter();
        words.find(|word| {
            let is_title = plain.chars().count() <= LONGEST_TITLE && plain.starts_with(word);
            is_title || plain.ends_with(word)
        })
    };
    if let Some(word) = says(&grid.sheet.name) {
        return Some(catalog::data_not_public(grid.place(1, 1), word));
    }
    let rows = grid.sheet.rows.iter();
    let above = rows.take_while(|row| row.number < header.row);
    above
        .flat_map(|row| (1_u32..).zip(&row.cells).map(|cell| (row.number, cell)))
        .find_map(|(row, (column, cell))| {
            let word = says(&cell.text)?;
            Some(catalog::data_not_public(grid.place(row, column), word))
        })
}

/// Whom a row is for. Where there is a column of publication only a clear yes lets a row pass, and
/// where there is one of consent only a day does.
pub(super) fn of_row(
    grid: &Grid<'_>,
    header: &Header,
    draft: &Draft<'_>,
) -> Result<Publish, Box<Diagnostic>> {
    let publish = said(grid, header, draft)?;
    if publish == Publish::Residents {
        consented(grid, header, draft)?;
    }
    Ok(publish)
}

fn said(grid: &Grid<'_>, header: &Header, draft: &Draft<'_>) -> Result<Publish, Box<Diagnostic>> {
    let Some((word, place)) = cell(grid, header, draft, "publish") else {
        return Ok(Publish::Residents);
    };
    match word.to_lowercase().as_str() {
        "residents" | "公開" | "可" | "○" | "◯" | "〇" | "はい" | "yes" | "true" | "一般"
        | "住民" | "する" | "掲載" | "掲載可" | "公開可" | "有" => {
            Ok(Publish::Residents)
        }
        "professionals" | "関係者のみ" | "関係者" | "関係者限り" | "専門職" | "専門職のみ" => {
            Ok(Publish::Professionals)
        }
        "never" | "非公開" | "不可" | "×" | "いいえ" | "no" | "false" | "しない" | "掲載不可"
        | "公開不可" | "無" => Err(Box::new(catalog::data_row_withheld(place, &word))),
        _ => Err(Box::new(catalog::data_publish_unknown(place, &word))),
    }
}

/// A cell of the column of consent that holds no day is no consent.
fn consented(grid: &Grid<'_>, header: &Header, draft: &Draft<'_>) -> Result<(), Box<Diagnostic>> {
    match cell(grid, header, draft, "consented_on") {
        Some((word, place)) if !matches!(cells::days(&word), Some((_, None))) => {
            Err(Box::new(catalog::data_consent_missing(place, &word)))
        }
        _ => Ok(()),
    }
}

/// What a row says in a column that the sheet has; the text is empty where the row says nothing.
fn cell(
    grid: &Grid<'_>,
    header: &Header,
    draft: &Draft<'_>,
    slot: &str,
) -> Option<(String, Location)> {
    let (column, _) = header.known().find(|(_, known)| known.slot == slot)?;
    let value = draft.values.iter().find(|value| value.known.slot == slot);
    let word = value.map_or(String::new(), |value| cells::line(value.text));
    Some((word, grid.place(draft.row, column.number)))
}

/// Says once for a sheet how many rows are for professionals.
pub(super) fn report_professionals(
    grid: &Grid<'_>,
    header: &Header,
    fates: &[(u32, Fate)],
    sink: &mut Vec<Diagnostic>,
) {
    let mut rows = fates
        .iter()
        .filter(|(_, fate)| *fate == Fate::Professionals);
    let Some((first, _)) = rows.next() else {
        return;
    };
    let column = header.known().find(|(_, known)| known.slot == "publish");
    let column = column.map_or(1, |(column, _)| column.number);
    let place = grid.place(*first, column);
    sink.push(catalog::data_rows_for_professionals(
        place,
        rows.count() + 1,
    ));
}

/// What is kept of a row that is published to nobody: its id, so that a page of the same id, which
/// only adds to the row, is not published either.
pub(super) fn shell(id: &str, place: &Location) -> RawTable {
    let never = Publish::Never.word();
    RawTable {
        entries: vec![
            entry("id", id, place),
            entry("name", id, place),
            entry("publish", never, place),
        ],
        place: place.clone(),
    }
}

/// One key with a text.
pub(super) fn entry(key: &str, text: &str, place: &Location) -> RawEntry {
    RawEntry {
        key: key.into(),
        key_place: place.clone(),
        value: RawValue {
            kind: RawKind::Text(text.to_owned()),
            place: place.clone(),
        },
    }
}
