//! Free places. A claim of them is only true on its day, so none is published without one.

use super::cells;
use super::draft::Writer;
use super::grid::Grid;
use super::header::Header;
use super::known::{Headers, Known};
use super::rows::{Draft, Value};
use crate::diag::{Diagnostic, catalog};
use crate::text::date::{self, PartialDate, Precision};

/// Columns that say as of when, the most exact first: of the claim itself, else of the whole row.
const AS_OF: [&str; 2] = ["vacancy_as_of", "confirmed_on"];

/// Puts the claims of a record, each with its day, among its notes.
pub(super) fn note(writer: &mut Writer<'_, '_>) {
    for value in writer.all("vacancy") {
        let header = writer.header_of(value);
        let Some(day) = as_of(header, &writer.draft.values) else {
            continue;
        };
        let text = cells::line(value.text);
        let text = format!("{text}（{}の時点）", date::ja_long(&day));
        let place = writer.place(value);
        writer.note(Some(&name(header)), &text, place);
    }
}

/// Says once for a column how many of its claims have no day.
pub(super) fn report(
    grid: &Grid<'_>,
    header: &Header,
    drafts: &[Draft<'_>],
    sink: &mut Vec<Diagnostic>,
) {
    for (column, _) in header.known().filter(|(_, known)| known.slot == "vacancy") {
        let mut undated = drafts.iter().filter_map(|draft| {
            let mut values = draft.values.iter();
            let value = values.find(|value| value.column == column.number)?;
            let none = as_of(&column.header, &draft.values).is_none();
            none.then_some(value)
        });
        if let Some(first) = undated.next() {
            let place = grid.place(first.row, first.column);
            let count = undated.count() + 1;
            sink.push(catalog::data_vacancy_undated(place, &column.header, count));
        }
    }
}

fn as_of(header: &str, values: &[Value<'_>]) -> Option<PartialDate> {
    let of_slot = |slot: &str| {
        let value = values.iter().find(|value| value.known.slot == slot)?;
        of_text(value.text)
    };
    let own = AS_OF.first().and_then(|slot| of_slot(slot));
    let of_row = || AS_OF.get(1).and_then(|slot| of_slot(slot));
    own.or_else(|| in_header(header)).or_else(of_row)
}

/// A day or a month; a year says too little about what changes every week.
fn of_text(text: &str) -> Option<PartialDate> {
    let (day, None) = cells::days(text)? else {
        return None;
    };
    let day = date::parse(&day).ok()?;
    matches!(day.precision, Precision::Day | Precision::Month).then_some(day)
}

/// 「空き状況（令和7年12月1日現在）」.
fn in_header(header: &str) -> Option<PartialDate> {
    let (_, inner) = header.split_once(['（', '('])?;
    let inner = inner.trim_end().trim_end_matches([')', '）']);
    let day = ["現在", "時点", "の時点"]
        .iter()
        .find_map(|end| inner.strip_suffix(end));
    of_text(day.unwrap_or(inner))
}

/// The header without its day.
fn name(header: &str) -> String {
    let name = header.split(['（', '(']).next().unwrap_or(header);
    cells::line(name)
}

/// The column of free places whose header has its day in brackets.
pub(super) fn dated_header(header: &str, headers: &Headers) -> Option<Known> {
    in_header(header)?;
    let known = headers.find(&name(header))?;
    (known.slot == "vacancy").then_some(known)
}
