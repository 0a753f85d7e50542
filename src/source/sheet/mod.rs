//! Sheets as offices keep them: bytes of a CSV, TSV, Excel or OpenDocument file become rows of cells.
//!
//! The format is found by content, never by suffix, because real files carry wrong ones. This module
//! knows encodings, delimiters and limits; what a header means is none of its business.

mod excel;
mod guard;
mod show;
mod text;

pub use text::Plain;

use std::hash::{Hash, Hasher};
use std::sync::Arc;

use sha2::{Digest as _, Sha256};

use super::disk::hex;
use crate::diag::{Diagnostic, Location, catalog};

/// The largest file, in bytes: 64 MiB.
pub const MAX_BYTES: u64 = 64 << 20;
/// The most that a zipped workbook may hold when unpacked, in bytes: 512 MiB.
pub const MAX_UNPACKED: u64 = 512 << 20;
/// The most rows of one sheet.
pub const MAX_ROWS: usize = 200_000;
/// The most columns of one sheet, trailing empty ones not counted.
pub const MAX_COLUMNS: usize = 1_000;
/// The most cells of one file, empty ones between others counted.
pub const MAX_CELLS: usize = 20_000_000;
/// The most text of one file, in bytes of UTF-8: 256 MiB. A workbook may repeat one long text in a few bytes.
pub const MAX_TEXT: usize = 256 << 20;
/// The most characters of one cell, which is Excel's own limit.
pub const MAX_CHARACTERS: usize = 32_767;

/// What a file holds.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct Workbook {
    /// How the bytes were understood, for the report: `CSV (UTF-8)`, `xlsx`.
    pub format: Box<str>,
    /// The encoding of a text file.
    pub encoding: Option<&'static str>,
    /// What divides the fields of a text file.
    pub delimiter: Option<char>,
    /// The sheets in the file's order; a text file has one without a name.
    pub sheets: Vec<Sheet>,
}

/// One sheet.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct Sheet {
    /// Its name; empty for a text file.
    pub name: Arc<str>,
    /// Excel does not show it.
    pub hidden: bool,
    /// The rows that hold anything, in order.
    pub rows: Vec<Row>,
    /// Cells that were joined.
    pub merged: Vec<Merge>,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct Row {
    /// In Excel the row's number; in a text file the line on which the record begins. From 1.
    pub number: u32,
    /// The cells from column 1 on, without trailing empty ones.
    pub cells: Vec<Cell>,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
pub struct Cell {
    /// What a reader of the sheet sees, line breaks as `\n`. Dates and times as `2026-01-29`,
    /// `09:00` or both, numbers without exponent.
    pub text: Box<str>,
    /// What it is, as far as the format tells. A text file has only texts.
    pub kind: CellKind,
}

/// What a cell is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum CellKind {
    /// Nothing.
    #[default]
    Empty,
    /// A text.
    Text,
    /// A number.
    Number(f64),
    /// A day.
    Date,
    /// A time of day.
    Time,
    /// A day with a time.
    DateTime,
    /// Yes or no.
    Bool,
    /// `#N/A` and its like.
    Error,
}

/// Joined cells; all bounds count from 1 and belong to the range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Merge {
    /// First row.
    pub top: u32,
    /// Last row.
    pub bottom: u32,
    /// First column.
    pub left: u32,
    /// Last column.
    pub right: u32,
}

impl Workbook {
    /// A hash of all that is in it.
    pub fn hash(&self) -> Arc<str> {
        let mut digest = Digest(Sha256::new());
        Hash::hash(self, &mut digest);
        hex(&digest.0.finalize())
    }
}

/// Takes what is hashed, whole.
struct Digest(Sha256);

impl Hasher for Digest {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// Nobody asks for so short a hash.
    fn finish(&self) -> u64 {
        0
    }
}

impl Hash for CellKind {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::mem::discriminant(self).hash(state);
        if let Self::Number(number) = self {
            number.to_bits().hash(state);
        }
    }
}

impl Row {
    /// The text of a column, from 1; empty where there is nothing.
    pub fn text(&self, column: u32) -> &str {
        self.cell(column).map_or("", |cell| &cell.text)
    }

    /// The cell of a column, from 1.
    pub fn cell(&self, column: u32) -> Option<&Cell> {
        let index = usize::try_from(column).ok()?.checked_sub(1)?;
        self.cells.get(index)
    }
}

/// Why a file is no sheet. The catalogue has the words.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Refusal {
    TooLarge,
    Unpacked,
    Rows,
    Columns(u32),
    Cells,
    LongCell(u32, u32),
    Encoding,
    NoSheet,
    Locked,
    Damaged(String),
}

/// Reads a sheet.
pub fn read(path: &Arc<str>, bytes: &[u8]) -> Result<Workbook, Box<Diagnostic>> {
    let found = if bytes.len() as u64 > MAX_BYTES {
        Err(Refusal::TooLarge)
    } else if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        excel::zipped(bytes)
    } else if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
        excel::legacy(bytes)
    } else {
        text::read(bytes)
    };
    found.map_err(|refusal| Box::new(diagnose(path, refusal)))
}

fn diagnose(path: &Arc<str>, refusal: Refusal) -> Diagnostic {
    let here = Location::file(path);
    match refusal {
        Refusal::TooLarge => catalog::sheet_too_large(here, &format!("{}MB", MAX_BYTES >> 20)),
        Refusal::Unpacked => {
            catalog::sheet_unpacks_too_large(here, &format!("{}MB", MAX_UNPACKED >> 20))
        }
        Refusal::Rows => catalog::sheet_too_many_rows(here, MAX_ROWS),
        Refusal::Columns(row) => catalog::sheet_too_many_columns(here, row, MAX_COLUMNS),
        Refusal::Cells => catalog::sheet_too_many_cells(here, MAX_CELLS),
        Refusal::LongCell(row, column) => {
            catalog::sheet_cell_too_long(here, row, column, MAX_CHARACTERS)
        }
        Refusal::Encoding => catalog::data_encoding(here),
        Refusal::NoSheet => catalog::sheet_without_table(here),
        Refusal::Locked => catalog::sheet_locked(here),
        Refusal::Damaged(reason) => catalog::sheet_damaged(here, &reason),
    }
}

/// Rows while they grow, within the limits.
#[derive(Debug, Default)]
struct Growing {
    rows: Vec<Row>,
    n_cells: usize,
    n_bytes: usize,
}

impl Growing {
    /// Adds a cell; empty ones make no difference. Cells come row by row, or in any order.
    fn add(&mut self, row: u32, column: u32, text: &str, kind: CellKind) -> Result<(), Refusal> {
        if text.is_empty() {
            return Ok(());
        }
        let index = usize::try_from(column.saturating_sub(1)).unwrap_or(usize::MAX);
        if index >= MAX_COLUMNS {
            return Err(Refusal::Columns(row));
        }
        // Bytes are never fewer than characters, so most cells need no count.
        if text.len() > MAX_CHARACTERS && text.chars().count() > MAX_CHARACTERS {
            return Err(Refusal::LongCell(row, column));
        }
        let cells = self.row(row)?;
        let before = cells.len();
        if before <= index {
            cells.resize(index + 1, Cell::default());
        }
        let grown = cells.len() - before;
        if let Some(cell) = cells.get_mut(index) {
            *cell = Cell {
                text: show::line_breaks(text),
                kind,
            };
        }
        self.n_cells += grown;
        self.n_bytes = self.n_bytes.saturating_add(text.len());
        if self.n_bytes > MAX_TEXT {
            return Err(Refusal::Unpacked);
        }
        if self.n_cells > MAX_CELLS {
            return Err(Refusal::Cells);
        }
        Ok(())
    }

    fn row(&mut self, number: u32) -> Result<&mut Vec<Cell>, Refusal> {
        let at = match self.rows.last() {
            Some(last) if last.number == number => self.rows.len() - 1,
            Some(last) if last.number > number => {
                match self.rows.binary_search_by_key(&number, |row| row.number) {
                    Ok(at) => at,
                    Err(at) => {
                        self.insert(at, number)?;
                        at
                    }
                }
            }
            _ => {
                let at = self.rows.len();
                self.insert(at, number)?;
                at
            }
        };
        let row = self.rows.get_mut(at);
        row.map(|row| &mut row.cells).ok_or(Refusal::Rows)
    }

    fn insert(&mut self, at: usize, number: u32) -> Result<(), Refusal> {
        if self.rows.len() >= MAX_ROWS {
            return Err(Refusal::Rows);
        }
        let cells = Vec::new();
        self.rows.insert(at, Row { number, cells });
        Ok(())
    }
}
