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

/// Counts up with every change of the files that are made of the same documents.
const MADE: u32 = 1;

/// A name for what is made of documents, which are in order: SHA-256 of all that is in them and of how it is made.
pub fn key(documents: &[Document]) -> String {
    let mut all = Sha256::new();
    all.update(format!("search {} {MADE}\n", env!("CARGO_PKG_VERSION")));
    let mut part = |text: &str| {
        all.update(text.len().to_le_bytes());
        all.update(text);
    };
    for document in documents {
        part(&document.address);
        part(document.kind);
        part(document.phone.as_deref().unwrap_or_default());
        part(&document.summary);
        part(&document.title);
        part(&document.keys.join("\n"));
        part(&document.text);
    }
    hexadecimal(&all.finalize())
}

/// The files by which documents are found: first the pieces of the index, then the table that leads to them. The
/// documents are in order.
pub fn files(documents: &[Document]) -> Vec<IndexFile> {
    let pieces = index::pieces(documents);
    let table = table::table(documents, &pieces);
    let pieces = pieces.into_iter().map(|piece| piece.file);
    pieces.chain([table]).collect()
}

/// Ten hexadecimal digits that stand for bytes.
fn hash(bytes: &[u8]) -> String {
    hexadecimal(Sha256::digest(bytes).get(..5).unwrap_or_default())
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn example() -> Document {
        Document {
            address: "/ageo/guides/a/".to_owned(),
            kind: "guide",
            phone: Some("048-000-0000".to_owned()),
            summary: "家で受けられる医療".to_owned(),
            title: "在宅医療とは".to_owned(),
            keys: vec!["ざいたくいりょう".to_owned(), "往診".to_owned()],
            text: "訪問看護、ACP、令和7年度。".to_owned(),
        }
    }

    #[test]
    fn what_is_made_differently_counts_as_another_way() {
        let files = files(&[example(), Document::default()]);
        let all: Vec<u8> = files
            .iter()
            .flat_map(|file| [file.name.as_bytes(), &file.bytes].concat())
            .collect();
        // Another hash here means that `MADE` has to be counted up: what earlier builds kept is no longer what is made.
        assert_eq!((MADE, &*hash(&all)), (1, "489d049d18"));
    }

    #[test]
    fn the_key_tells_every_part_of_a_document() {
        let changes: [fn(&mut Document); 9] = [
            |_| {},
            |it| it.address.push('x'),
            |it| it.kind = "window",
            |it| it.phone = None,
            |it| it.summary.clear(),
            |it| it.title.push('x'),
            |it| it.keys.truncate(1),
            |it| it.text.push('x'),
            // A part that ends where the next begins.
            |it| {
                it.title.push('訪');
                it.text.remove(0);
            },
        ];
        let changed = changes.map(|change| {
            let mut document = example();
            change(&mut document);
            document
        });
        let mut keys: Vec<String> = changed
            .iter()
            .map(|it| key(std::slice::from_ref(it)))
            .collect();
        keys.push(key(&changed));
        keys.push(key(&[]));
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), 11);
    }
}
