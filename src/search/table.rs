//! What a search begins with: every page of a town with its title, the words it is found by, and what a result shows;
//! and where each term is to be looked up.

use serde::Serialize;

use super::index::Piece;
use super::{Document, IndexFile};

/// The form of the files, which the theme's script knows too.
const FORMAT: u32 = 1;

#[derive(Serialize)]
struct Table<'a> {
    format: u32,
    /// The pieces by their first terms.
    pieces: Vec<(&'a str, &'a str)>,
    pages: Vec<Row<'a>>,
}

/// Address, kind, title, summary, telephone number, and other words, parted by line breaks.
type Row<'a> = (&'a str, &'a str, &'a str, &'a str, &'a str, String);

/// The table.
pub(super) fn table(documents: &[Document], pieces: &[Piece]) -> IndexFile {
    let table = Table {
        format: FORMAT,
        pieces: pieces
            .iter()
            .map(|piece| (&*piece.from, &*piece.file.name))
            .collect(),
        pages: documents.iter().map(row).collect(),
    };
    IndexFile {
        name: super::TABLE.to_owned(),
        bytes: serde_json::to_vec(&table).unwrap_or_default(),
    }
}

fn row(document: &Document) -> Row<'_> {
    (
        &document.address,
        document.kind,
        &document.title,
        &document.summary,
        document.phone.as_deref().unwrap_or_default(),
        document.keys.join("\n"),
    )
}
