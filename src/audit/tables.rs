//! The tables of a body while it is taken apart: headers, empty and merged cells, captions.

use crate::diag::Location;

/// What is wrong with a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slip {
    /// A column without a heading, or no heading at all.
    Bare,
    /// So many cells of its rows with nothing in them.
    Blank(usize),
    /// A cell that stands for several.
    Merged,
    /// It stands under a heading with another, and has no caption.
    Nameless,
}

/// The table that is open, and what was found in those before.
#[derive(Default)]
pub(super) struct Tables {
    open: Option<Table>,
    /// Tables since the last heading.
    under_heading: usize,
    /// What was found, with the first words of the table.
    pub(super) found: Vec<(Location, Slip)>,
}

/// What the first cell of a row of sums says.
const SUMS: [&str; 5] = ["合計", "計", "小計", "総計", "総数"];

#[derive(Default)]
struct Table {
    /// Its first words.
    place: Option<Location>,
    /// Cells of the head so far.
    cells: usize,
    has_head: bool,
    in_rows: bool,
    has_caption: bool,
    /// Whether a cell is open that has no words yet.
    is_empty: bool,
    /// Whether the row is one of sums, which has nothing to say under some headings.
    is_sum: bool,
    is_bare: bool,
    blanks: usize,
    /// Cells that stand for several.
    merged: usize,
}

impl Tables {
    /// Whether a table is open.
    pub(super) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// A heading begins another part of the text.
    pub(super) fn heading(&mut self) {
        self.under_heading = 0;
    }

    /// Words stand in the cell that is open.
    pub(super) fn words(&mut self, words: &str, place: Location) {
        if let Some(table) = &mut self.open {
            table.is_empty = false;
            table.is_sum |= SUMS.contains(&words.trim());
            table.place.get_or_insert(place);
        }
    }

    /// Something else stands in it: a picture, a shortcode, code.
    pub(super) fn filled(&mut self) {
        if let Some(table) = &mut self.open {
            table.is_empty = false;
        }
    }

    /// A tag of a table begins or ends; `tag` is the whole of it.
    pub(super) fn tag(&mut self, tag: &str, name: &str, closes: bool) {
        match (name, closes, &mut self.open) {
            ("table", false, _) => self.open = Some(Table::default()),
            ("table", true, _) => self.end(),
            ("caption", false, Some(table)) => table.has_caption = true,
            ("tbody", false, Some(table)) => table.in_rows = true,
            ("tr", false, Some(table)) => table.is_sum = false,
            ("th" | "td", false, Some(table)) => table.begin_cell(tag, name),
            ("th" | "td", true, Some(table)) => table.end_cell(),
            _ => {}
        }
    }

    fn end(&mut self) {
        let Some(table) = self.open.take() else {
            return;
        };
        self.under_heading += 1;
        let Some(place) = table.place else { return };
        let slips = [
            (table.is_bare || !table.has_head).then_some(Slip::Bare),
            (table.blanks > 0).then_some(Slip::Blank(table.blanks)),
            (table.merged > 0).then_some(Slip::Merged),
            (self.under_heading > 1 && !table.has_caption).then_some(Slip::Nameless),
        ];
        let slips = slips.into_iter().flatten();
        self.found.extend(slips.map(|slip| (place.clone(), slip)));
    }
}

impl Table {
    fn begin_cell(&mut self, tag: &str, name: &str) {
        self.has_head |= name == "th";
        self.merged += usize::from(tag.contains("colspan=") || tag.contains("rowspan="));
        if self.in_rows {
            self.is_empty = true;
        } else {
            self.cells += 1;
            // Over the names of the rows there may be nothing.
            self.is_empty = self.cells > 1;
        }
    }

    fn end_cell(&mut self) {
        if self.in_rows {
            self.blanks += usize::from(self.is_empty && !self.is_sum);
        } else {
            self.is_bare |= self.is_empty;
        }
        self.is_empty = false;
    }
}
