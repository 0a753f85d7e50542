//! Finds a sheet's header row and says what each column is.

use super::Columns;
use super::grid::Grid;
use super::known::{Headers, Known, Role, normal};
use super::vacancy;
use crate::diag::{Diagnostic, catalog};
use crate::model::Collection;
use crate::text::date::{self, Precision};
use crate::text::nearest::nearest;
use crate::text::width::nfkc;

/// Rows among which the header is looked for: title lines stand above it.
const SEARCHED: usize = 60;

/// A header row that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// Its row.
    pub row: u32,
    /// Every column that has a header or a value, in order.
    pub columns: Vec<Column>,
    /// The fiscal year that the lines above it say, where they say one.
    pub fiscal_year: Option<i16>,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its number, from 1.
    pub number: u32,
    /// Its header as written; empty for a column without one.
    pub header: String,
    /// What it is.
    pub meaning: Meaning,
}

/// What a column is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A known one.
    Known(Known),
    /// Another column already is this one.
    Twice(Known),
    /// Nothing is known of it; the nearest known header.
    Unknown(Option<&'static str>),
    /// Values without a header.
    Ghost,
}

impl Header {
    /// The columns that are a known one.
    pub fn known(&self) -> impl Iterator<Item = (&Column, Known)> {
        self.columns
            .iter()
            .filter_map(|column| match column.meaning {
                Meaning::Known(known) => Some((column, known)),
                _ => None,
            })
    }

    /// The column of the field that a record is named by.
    pub(super) fn anchor(&self, collection: Collection) -> Option<u32> {
        let anchors = anchors(collection);
        let mut known = self.known();
        known
            .find(|(_, known)| anchors.first() == Some(&known.slot))
            .map(|(column, _)| column.number)
    }
}

/// Fields of which a list must have one; the first names its records.
fn anchors(collection: Collection) -> &'static [&'static str] {
    match collection {
        Collection::Initiatives => &["priority", "body", "done", "plan"],
        Collection::Duty => &["name", "date"],
        _ => &["name"],
    }
}

/// The header row with the most known columns; the first of equals.
pub(super) fn find(
    grid: &Grid<'_>,
    collection: Collection,
    headers: &Headers,
    own: &Columns,
) -> Option<Header> {
    let mut best: Option<(usize, Header)> = None;
    for row in grid.sheet.rows.iter().take(SEARCHED) {
        let header = read(grid, row.number, headers, own);
        let score = score(&header, collection);
        if score >= 2 && best.as_ref().is_none_or(|(most, _)| score > *most) {
            best = Some((score, header));
        }
    }
    let (_, mut header) = best?;
    header.fiscal_year = fiscal_year(grid, header.row);
    for column in &mut header.columns {
        if let Meaning::Unknown(guess) = &mut column.meaning {
            *guess = nearest(&normal(&column.header), headers.labels());
        }
    }
    Some(header)
}

fn score(header: &Header, collection: Collection) -> usize {
    let anchors = anchors(collection);
    let mut slots: Vec<&str> = header.known().map(|(_, known)| known.slot).collect();
    let n_fields = header
        .known()
        .filter(|(_, known)| known.role == Role::Field)
        .count();
    if n_fields < 2 || !slots.iter().any(|slot| anchors.contains(slot)) {
        return 0;
    }
    slots.sort_unstable();
    slots.dedup();
    // Every name of a note or of a column left out counts too, but a list of them alone is no table.
    slots.len()
        + header
            .known()
            .filter(|(_, known)| known.role != Role::Field)
            .count()
}

/// Reads one row as a header.
fn read(grid: &Grid<'_>, row: u32, headers: &Headers, own: &Columns) -> Header {
    let width = grid.row(row).map_or(0, |row| row.cells.len());
    let merged = grid.sheet.merged.iter();
    let joined = merged
        .filter(|merge| (merge.top..=merge.bottom).contains(&row))
        .map(|merge| merge.right)
        .max();
    let width = u32::try_from(width)
        .unwrap_or(u32::MAX)
        .max(joined.unwrap_or(0));
    let mut columns: Vec<Column> = Vec::new();
    for number in 1..=width {
        let header = grid.header(row, number);
        if header.trim().is_empty() {
            continue;
        }
        // Values below the further columns of a joined header belong to the first one's field.
        let repeats = grid.joined_left(row, number);
        let found = look_up(grid, row, number, header, headers, own);
        let taken = |known: &Known| {
            !repeats
                && is_single(*known)
                && columns.iter().any(|c| c.meaning == Meaning::Known(*known))
        };
        let meaning = match found {
            Some(known) if taken(&known) => Meaning::Twice(known),
            Some(known) => Meaning::Known(known),
            // The nearest is looked for once the header is found: every row is tried as one.
            None => Meaning::Unknown(None),
        };
        columns.push(Column {
            number,
            header: header.trim().to_owned(),
            meaning,
        });
    }
    Header {
        row,
        columns,
        fiscal_year: None,
    }
}

/// The one fiscal year (令和7年度, 2025年度) that the sheet's name and the lines above its header say.
fn fiscal_year(grid: &Grid<'_>, header: u32) -> Option<i16> {
    let above = grid.sheet.rows.iter().take_while(|row| row.number < header);
    let titles = above.flat_map(|row| &row.cells).map(|cell| &*cell.text);
    let titles = titles.chain(std::iter::once(&*grid.sheet.name));
    let mut found = None;
    for title in titles.filter(|title| title.contains("年度")) {
        let plain = nfkc(title);
        for (at, _) in plain.match_indices("年度") {
            let before = plain.get(..at).unwrap_or_default();
            // 令和元, R7, 2025: the longest end that is a year.
            let starts = before.char_indices().map(|(start, _)| start);
            let year = starts.rev().take(5).filter_map(|start| {
                let text = format!("{}年度", before.get(start..)?);
                let date = date::parse(&text).ok()?;
                (date.precision == Precision::FiscalYear).then(|| date.first_day().year())
            });
            let year = year.last()?;
            if found.replace(year).is_some_and(|other| other != year) {
                return None;
            }
        }
    }
    found
}

/// Whether a second column of this kind is a slip, not more of the same.
fn is_single(known: Known) -> bool {
    known.role == Role::Field && !matches!(known.slot, "notes" | "hours" | "summary")
}

fn look_up(
    grid: &Grid<'_>,
    row: u32,
    number: u32,
    header: &str,
    headers: &Headers,
    own: &Columns,
) -> Option<Known> {
    if let Some(known) = own.find(header) {
        return Some(known);
    }
    // 「診療時間」 over 「午前」: both words together say more than the lower one.
    let above = grid.header(row.saturating_sub(1), number);
    let spans = grid.sheet.merged.iter().any(|merge| {
        (merge.top..=merge.bottom).contains(&row.saturating_sub(1)) && merge.right > merge.left
    });
    let both = (spans && !above.trim().is_empty() && above != header)
        .then(|| headers.find(&format!("{above}{header}")))
        .flatten();
    both.or_else(|| headers.find(header))
        .or_else(|| vacancy::dated_header(header, headers))
}

/// Adds columns that have values but no header.
pub(super) fn add_ghosts(grid: &Grid<'_>, header: &mut Header) {
    let rows = grid.sheet.rows.iter().filter(|row| row.number > header.row);
    let width = rows.clone().map(|row| row.cells.len()).max().unwrap_or(0);
    let mut filled = vec![false; width];
    for row in rows {
        for (seen, cell) in filled.iter_mut().zip(&row.cells) {
            *seen |= !cell.text.trim().is_empty();
        }
    }
    for (number, filled) in (1_u32..).zip(filled) {
        if filled && !header.columns.iter().any(|column| column.number == number) {
            header.columns.push(Column {
                number,
                header: String::new(),
                meaning: Meaning::Ghost,
            });
        }
    }
    header.columns.sort_by_key(|column| column.number);
}

/// What is to be said of a header.
pub(super) fn report(
    grid: &Grid<'_>,
    header: &Header,
    representatives: bool,
    sink: &mut Vec<Diagnostic>,
) {
    for column in &header.columns {
        let place = grid.place(header.row, column.number);
        let name = column.header.as_str();
        match &column.meaning {
            Meaning::Unknown(guess) => sink.push(catalog::data_header(place, name, *guess)),
            Meaning::Twice(known) => {
                sink.push(catalog::data_header_twice(place, name, known.slot));
            }
            Meaning::Ghost => sink.push(catalog::data_column_without_header(place, column.number)),
            Meaning::Known(known) if known.role == Role::Person && !representatives => {
                sink.push(catalog::data_representative(place, name));
            }
            Meaning::Known(known)
                if known.slot == "address.number" && normal(name).contains("地ー以下") =>
            {
                sink.push(catalog::data_header_mended(place, name, "所在地_番地以下"));
            }
            Meaning::Known(_) => {}
        }
    }
}
