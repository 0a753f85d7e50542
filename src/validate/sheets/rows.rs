//! From the rows below a header to drafts of records: joined cells are one record, notes and repeated
//! headers none. Every row gets a fate, so that none disappears.

use rayon::prelude::*;

use super::cells;
use super::grid::Grid;
use super::header::Header;
use super::known::{Known, Role, normal};
use crate::model::Collection;
use crate::source::sheet::{CellKind, Row};

/// What became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It stands above the header: a title, a date.
    Above,
    /// It is the header.
    Header,
    /// The header once more.
    Repeated,
    /// A note or a sum below or between the records.
    Note,
    /// It belongs to the record that begins above.
    Continued,
    /// A record.
    Record,
    /// A record for professionals: it is kept, and shown nowhere on the public site.
    Professionals,
    /// A record that its columns of publication or consent keep out.
    Withheld,
    /// A record with an error, which is not published.
    Refused,
}

/// The cells of one record.
#[derive(Clone, Debug)]
pub(super) struct Draft<'a> {
    pub(super) row: u32,
    pub(super) last: u32,
    /// Row by row, in each in the order of the columns.
    pub(super) values: Vec<Value<'a>>,
}

/// One cell of it.
#[derive(Clone, Debug)]
pub(super) struct Value<'a> {
    pub(super) known: Known,
    pub(super) header: usize,
    pub(super) text: &'a str,
    /// Excel has lost what it said.
    pub(super) is_lost: bool,
    pub(super) row: u32,
    pub(super) column: u32,
}

/// Divides the rows into drafts and the rest.
pub(super) fn drafts<'a>(
    grid: &Grid<'a>,
    header: &Header,
    collection: Collection,
) -> (Vec<Draft<'a>>, Vec<(u32, Fate)>) {
    let anchor = header.anchor(collection);
    let fields = fields(header);
    let rows = &grid.sheet.rows;
    let mut fates: Vec<(u32, Fate)> = rows
        .par_iter()
        .map(|row| (row.number, alone(grid, row, header, &fields, anchor)))
        .collect();
    let mut records: Vec<Vec<&Row>> = Vec::with_capacity(rows.len());
    for (row, (_, fate)) in rows.iter().zip(&mut fates) {
        let is_body = matches!(fate, Fate::Note | Fate::Record);
        let before = records.last().and_then(|rows| rows.first());
        if is_body && is_continued(grid, row, anchor, before.map(|row| row.number)) {
            *fate = Fate::Continued;
        }
        match (*fate, records.last_mut()) {
            (Fate::Record, _) => records.push(vec![row]),
            (Fate::Continued, Some(record)) => record.push(row),
            _ => {}
        }
    }
    let drafts = records
        .par_iter()
        .filter_map(|rows| draft(grid, rows, header));
    (drafts.collect(), fates)
}

fn draft<'a>(grid: &Grid<'a>, rows: &[&'a Row], header: &Header) -> Option<Draft<'a>> {
    let (first, last) = (rows.first()?, rows.last()?);
    let mut found = Vec::with_capacity(header.columns.len());
    for row in rows {
        values(grid, row, header, &mut found);
    }
    Some(Draft {
        row: first.number,
        last: last.number,
        values: found,
    })
}

/// The fate of a row by itself, whatever record begins above it.
fn alone(grid: &Grid<'_>, row: &Row, header: &Header, fields: &[u32], anchor: Option<u32>) -> Fate {
    if row.number < header.row {
        Fate::Above
    } else if row.number == header.row {
        Fate::Header
    } else if is_header(grid, row, header) {
        Fate::Repeated
    } else if is_note(row, fields, anchor) {
        Fate::Note
    } else {
        Fate::Record
    }
}

/// Whether a row is joined to the record that begins above it.
fn is_continued(grid: &Grid<'_>, row: &Row, anchor: Option<u32>, before: Option<u32>) -> bool {
    let joined = anchor.and_then(|column| grid.joined_down(row.number, column));
    joined.is_some_and(|merge| {
        merge.top < row.number && before.is_some_and(|before| before >= merge.top)
    })
}

/// The columns that are a field or a part of one.
fn fields(header: &Header) -> Vec<u32> {
    let known = header.known();
    let fields = known.filter(|(_, known)| known.role != Role::Left);
    fields.map(|(column, _)| column.number).collect()
}

/// Whether a row says at least half of the header again, two cells at the least, or is the lower half of
/// a header that is joined over two rows.
fn is_header(grid: &Grid<'_>, row: &Row, header: &Header) -> bool {
    let mut alike = 0;
    let mut n_known = 0;
    for (column, _) in header.known() {
        n_known += 1;
        alike += usize::from(is_alike(row.text(column.number), &column.header));
    }
    if alike >= 2 && alike * 2 >= n_known {
        return true;
    }
    let joined = |number: u32| {
        let merge = grid.joined_down(row.number, number);
        merge.is_some_and(|merge| merge.top <= header.row)
    };
    let mut known = header.known();
    row.number == header.row + 1
        && !grid.sheet.merged.is_empty()
        && header.known().any(|(column, _)| joined(column.number))
        && known.all(|(column, _)| joined(column.number) || row.text(column.number).is_empty())
}

/// Whether two texts are the same but for spaces.
fn is_alike(text: &str, header: &str) -> bool {
    let plain = |text: &'_ str| {
        let letters: Vec<char> = text
            .chars()
            .filter(|letter| !letter.is_whitespace())
            .collect();
        letters
    };
    // A repeated header is a copy; its first letter tells most cells apart.
    let first = |text: &str| text.trim_start().chars().next();
    !text.is_empty() && first(text) == first(header) && plain(text) == plain(header)
}

/// Whether a row is a remark or a sum: one cell alone that is no name, or a first cell that says so.
fn is_note(row: &Row, fields: &[u32], anchor: Option<u32>) -> bool {
    let filled = (1_u32..)
        .zip(&row.cells)
        .filter(|(_, cell)| !cell.text.trim().is_empty())
        .map(|(column, _)| column);
    let only = filled.clone().next();
    let first = only.map_or("", |column| row.text(column).trim());
    let is_sum = first.len() < 30
        && first.contains(['計', '総'])
        && matches!(
            normal(first).as_str(),
            "合計" | "計" | "小計" | "総計" | "総数"
        );
    if is_sum {
        return true;
    }
    if !filled.clone().any(|column| fields.contains(&column)) {
        return true;
    }
    if filled.clone().nth(1).is_some() || fields.len() < 3 {
        return false;
    }
    let is_name = only == anchor;
    let is_remark = first.starts_with([
        '※', '＊', '*', '注', '（', '(', '・', '○', '●', '■', '【', '＜',
    ]) || first.contains('。')
        || first.chars().count() > 30;
    !is_name || is_remark
}

fn values<'a>(grid: &Grid<'a>, row: &'a Row, header: &Header, found: &mut Vec<Value<'a>>) {
    for (index, column) in header.columns.iter().enumerate() {
        let super::header::Meaning::Known(known) = column.meaning else {
            continue;
        };
        if known.role == Role::Left {
            continue;
        }
        let Some(cell) = grid.cell(row, column.number) else {
            continue;
        };
        if cells::is_nothing(&cell.text) || cell.kind == CellKind::Error {
            continue;
        }
        found.push(Value {
            known,
            header: index,
            text: &cell.text,
            is_lost: cells::is_lost(&cell.text),
            row: row.number,
            column: column.number,
        });
    }
}
