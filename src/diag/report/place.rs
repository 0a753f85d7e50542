//! A [`Location`] as people and tools count it: line and column, characters, cell.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use super::SourceText;
use super::lines::{LineIndex, Position};
use crate::diag::{Diagnostic, Location};

/// The texts of one report with their lines, each read once.
pub(super) struct Places<'a> {
    texts: BTreeMap<&'a str, (&'a str, LineIndex<'a>)>,
}

/// A place found.
pub(super) struct Place<'a> {
    /// The file; `None` for the project as a whole.
    pub(super) path: Option<&'a str>,
    /// Whether the file belongs to the built site.
    pub(super) output: bool,
    /// The range, where the text is at hand.
    pub(super) span: Option<Span<'a>>,
    /// The cell of a sheet.
    pub(super) cell: Option<Cell<'a>>,
}

/// A range of a text, on character boundaries and inside it.
pub(super) struct Span<'a> {
    /// The whole text.
    pub(super) text: &'a str,
    /// Bytes of it.
    pub(super) bytes: Range<usize>,
    /// The first character.
    pub(super) start: Position,
    /// The place after the last character.
    pub(super) end: Position,
}

/// A cell; row and column count from 1.
pub(super) struct Cell<'a> {
    /// Empty for CSV.
    pub(super) sheet: &'a str,
    pub(super) row: u32,
    pub(super) column: u32,
}

impl<'a> Places<'a> {
    /// Looks up the texts that the findings point into.
    pub(super) fn new(sources: &'a dyn SourceText, diagnostics: &[&'a Diagnostic]) -> Self {
        let mut texts = BTreeMap::new();
        let related = diagnostics.iter().flat_map(|d| &d.related);
        let locations = diagnostics
            .iter()
            .map(|d| &d.location)
            .chain(related.map(|r| &r.location));
        for location in locations {
            let Location::Text { path, .. } = location else {
                continue;
            };
            if let Some(text) = sources.text(path) {
                texts
                    .entry(path.as_ref())
                    .or_insert_with(|| (text, LineIndex::new(text)));
            }
        }
        Self { texts }
    }

    /// The place of a location.
    pub(super) fn find<'b>(&'b self, location: &'b Location) -> Place<'b> {
        let mut place = Place {
            path: location.path().map(AsRef::as_ref),
            output: false,
            span: None,
            cell: None,
        };
        match location {
            Location::Project | Location::File { .. } => {}
            Location::Text { path, start, end } => {
                place.span = self.span(path, *start as usize..*end as usize);
            }
            Location::Cell {
                sheet, row, column, ..
            } => {
                place.cell = Some(Cell {
                    sheet,
                    row: *row,
                    column: *column,
                });
            }
            Location::Output { path } => {
                place.path = Some(path);
                place.output = true;
            }
        }
        place
    }

    fn span<'b>(&'b self, path: &str, bytes: Range<usize>) -> Option<Span<'b>> {
        let (text, lines) = self.texts.get(path)?;
        let start = text.floor_char_boundary(bytes.start);
        let end = text.ceil_char_boundary(bytes.end.max(start));
        Some(Span {
            text,
            start: lines.position(start),
            end: lines.position(end),
            bytes: start..end,
        })
    }
}

impl Place<'_> {
    /// Line and column from 1, where they are known; a row of a CSV file stands for its line.
    pub(super) fn line_and_column(&self) -> Option<(usize, Option<usize>)> {
        match (&self.span, &self.cell) {
            (Some(span), _) => Some((span.start.line, Some(span.start.column))),
            (None, Some(cell)) if cell.sheet.is_empty() => Some((cell.row as usize, None)),
            _ => None,
        }
    }
}

impl Cell<'_> {
    /// The name in a sheet: `B12`.
    pub(super) fn name(&self) -> String {
        cell_name(self.row, self.column)
    }
}

/// The name of a cell in a sheet, both numbers from 1: `B12`.
pub fn cell_name(row: u32, column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column;
    while rest > 0 {
        let digit = (rest - 1) % 26;
        letters.push(char::from(b'A' + u8::try_from(digit).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect::<String>() + &row.to_string()
}

/// Percent-encodes a path for a URI reference; `/` stays.
pub(super) fn uri(path: &str) -> String {
    let mut uri = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

/// A path below the root, seen from the repository.
pub(super) fn prefixed(prefix: &str, path: &str) -> String {
    match prefix.trim_end_matches('/') {
        "" => path.to_owned(),
        prefix => format!("{prefix}/{path}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_named_as_in_a_sheet() {
        let name = |row, column| {
            let sheet = "";
            Cell { sheet, row, column }.name()
        };
        assert_eq!(name(1, 1), "A1");
        assert_eq!(name(12, 26), "Z12");
        assert_eq!(name(3, 27), "AA3");
        assert_eq!(name(3, 703), "AAA3");
    }

    #[test]
    fn uris_are_ascii() {
        assert_eq!(
            uri("content/講座 1.md"),
            "content/%E8%AC%9B%E5%BA%A7%201.md"
        );
    }
}
