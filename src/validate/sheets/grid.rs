//! A sheet with its joined cells at hand.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::Location;
use crate::source::sheet::{Cell, Merge, Row, Sheet};

/// A sheet for looking things up.
pub(super) struct Grid<'a> {
    pub(super) path: Arc<str>,
    pub(super) name: Arc<str>,
    pub(super) sheet: &'a Sheet,
    by_column: Arc<BTreeMap<u32, Vec<Merge>>>,
}

impl<'a> Grid<'a> {
    pub(super) fn new(path: &Arc<str>, sheet: &'a Sheet) -> Self {
        let mut by_column: BTreeMap<u32, Vec<Merge>> = BTreeMap::new();
        for merge in &sheet.merged {
            by_column.entry(merge.left).or_default().push(*merge);
        }
        for merges in by_column.values_mut() {
            merges.sort_unstable();
        }
        Self {
            path: Arc::clone(path),
            name: Arc::clone(&sheet.name),
            sheet,
            by_column: Arc::new(by_column),
        }
    }

    /// The same with a path and a name of its own: every value of a sheet has its place, and threads that
    /// count references to one path wait for each other.
    pub(super) fn apart(&self) -> Self {
        Self {
            path: Arc::from(&*self.path),
            name: Arc::from(&*self.name),
            sheet: self.sheet,
            by_column: Arc::clone(&self.by_column),
        }
    }

    pub(super) fn place(&self, row: u32, column: u32) -> Location {
        Location::Cell {
            path: Arc::clone(&self.path),
            sheet: Arc::clone(&self.name),
            row,
            column,
        }
    }

    pub(super) fn row(&self, number: u32) -> Option<&'a Row> {
        let rows = &self.sheet.rows;
        let at = rows.binary_search_by_key(&number, |row| row.number).ok()?;
        rows.get(at)
    }

    /// The joined cells that cover a place and begin in its column.
    pub(super) fn joined_down(&self, row: u32, column: u32) -> Option<Merge> {
        let merges = self.by_column.get(&column)?;
        let after = merges.partition_point(|merge| merge.top <= row);
        let merge = merges.get(after.checked_sub(1)?)?;
        (merge.bottom >= row).then_some(*merge)
    }

    /// A cell; one that is joined to the cell above it says what that one says.
    pub(super) fn cell(&self, row: &'a Row, column: u32) -> Option<&'a Cell> {
        let own = row.cell(column).filter(|cell| !cell.text.is_empty());
        if own.is_some() || self.by_column.is_empty() {
            return own;
        }
        let merge = self.joined_down(row.number, column)?;
        self.row(merge.top)?.cell(column)
    }

    /// A header's text: cells joined in any direction all say what the first of them says.
    pub(super) fn header(&self, row: u32, column: u32) -> &'a str {
        let own = self.row(row).map_or("", |row| row.text(column));
        if !own.trim().is_empty() {
            return own;
        }
        let covers = |merge: &&Merge| {
            (merge.top..=merge.bottom).contains(&row)
                && (merge.left..=merge.right).contains(&column)
        };
        let merge = self.sheet.merged.iter().find(covers);
        merge
            .and_then(|merge| self.row(merge.top).map(|row| row.text(merge.left)))
            .unwrap_or("")
    }

    /// Whether a header cell is joined to the one on its left.
    pub(super) fn joined_left(&self, row: u32, column: u32) -> bool {
        let covers = |merge: &Merge| {
            (merge.top..=merge.bottom).contains(&row)
                && merge.left < column
                && column <= merge.right
        };
        self.sheet.merged.iter().any(covers)
    }
}
