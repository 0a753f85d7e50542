//! What residents search: one small set of files a town and language, made of documents and of nothing else, so that
//! an unchanged town gives the same bytes and can be kept.

mod index;
pub mod scan;
mod table;

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// What one page, or one word of the glossary, is found by.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Document {
    /// Its address with the site's base path.
    pub address: String,
    /// The kind of result it is: `window`.
    pub kind: &'static str,
    /// The number that a result shows at once.
    pub phone: Option<String>,
    /// A sentence of it.
    pub summary: String,
    /// Its title.
    pub title: String,
    /// Readings, other names, and words of residents.
    pub keys: Vec<String>,
    /// Its text; empty where it is that of other pages.
    pub text: String,
}

/// The name of the file that a search begins with.
pub const TABLE: &str = "pages.json";

/// A file of an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexFile {
    /// Its name, below the folder of the search page.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The files by which documents are found: first the pieces of the index, then the table that leads to them. The
/// order of the documents is no part of them.
pub fn files(mut documents: Vec<Document>) -> Vec<IndexFile> {
    documents.sort();
    let pieces = index::pieces(&documents);
    let table = table::table(&documents, &pieces);
    let pieces = pieces.into_iter().map(|piece| piece.file);
    pieces.chain([table]).collect()
}

/// Ten hexadecimal digits that stand for bytes.
fn hash(bytes: &[u8]) -> String {
    let mut name = String::with_capacity(10);
    for byte in Sha256::digest(bytes).iter().take(5) {
        let _ = write!(name, "{byte:02x}");
    }
    name
}
