//! Containment: a file with an error is read in its last good version or, without one, left out; of a list
//! only the rows with an error are left out. So one mistake never holds up another page. Pure: sources in, sources out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::{Diagnostic, Level, Location, Message, Related};
use crate::model::{Language, Withheld};
use crate::source::{SourceFile, Sources, toml_file};
use crate::validate::layout::{Slot, classify};

/// What stands in for the files that have an error.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// Files read in their last good version.
    pub last_good: BTreeSet<Arc<str>>,
    /// What is left out or only partly known.
    pub withheld: Withheld,
    /// Files that are left out.
    pub left_out: BTreeSet<Arc<str>>,
    /// Lists of which some rows are left out.
    pub without_rows: BTreeSet<Arc<str>>,
}

/// The files of the author's that have an error, with the places of those that lie in a line.
pub type Bad = BTreeMap<Arc<str>, Vec<Option<u32>>>;

impl Held {
    /// Whether nothing more can be done about a file.
    fn is_settled(&self, path: &str) -> bool {
        self.left_out.contains(path) || self.withheld.partly.contains(path)
    }

    /// Whether a file is shown in another version than the one that lies there.
    pub fn is_replaced(&self, path: &str) -> bool {
        self.last_good.contains(path) || self.left_out.contains(path)
    }
}

/// A row of a sheet: file, sheet, row.
pub type SheetRow = (Arc<str>, Arc<str>, u32);

/// The rows of sheets that have an error. Only the row is held back, not its file.
pub fn rows_in_error(diagnostics: &[Diagnostic]) -> BTreeSet<SheetRow> {
    diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.level == Level::Error)
        .filter_map(|diagnostic| match &diagnostic.location {
            Location::Cell {
                path, sheet, row, ..
            } => Some((Arc::clone(path), Arc::clone(sheet), *row)),
            _ => None,
        })
        .collect()
}

/// Leaves out rows that have an error. Says whether any is new, so that the caller looks again.
pub fn hold_rows(bad: BTreeSet<SheetRow>, languages: &[Language], held: &mut Held) -> bool {
    let before = held.withheld.sheet_rows.len();
    for (path, ..) in &bad {
        // What refers to a row that is left out is not to blame.
        if let Ok(Slot::Sheet { owner, collection }) = classify(path, languages) {
            held.withheld.rows.insert((owner, collection));
        }
    }
    held.withheld.sheet_rows.extend(bad);
    held.withheld.sheet_rows.len() > before
}

/// The errors of the author's files. Of a text that is no TOML nothing is known by line.
pub fn in_error(diagnostics: &[Diagnostic]) -> Bad {
    let mut bad = Bad::new();
    for diagnostic in diagnostics
        .iter()
        .filter(|found| found.level == Level::Error)
    {
        let Some(path) = diagnostic.location.path() else {
            continue;
        };
        let place = match &diagnostic.location {
            // An error in a cell is its row's.
            Location::Cell { .. } => continue,
            Location::Text { start, .. } if !diagnostic.code.starts_with("toml-") => Some(*start),
            _ => None,
        };
        bad.entry(Arc::clone(path)).or_default().push(place);
    }
    bad
}

/// Goes one step further with files that have an error: first to the last good version, then out.
/// Says whether anything changed, so that the caller looks again.
pub fn hold(sources: &mut Sources, bad: &Bad, languages: &[Language], held: &mut Held) -> bool {
    let mut changed = false;
    for (path, places) in bad {
        let Some(file) = sources.files.get(path) else {
            continue;
        };
        if held.is_settled(path) {
            continue;
        }
        changed = true;
        let current = match file {
            SourceFile::Text(text) => Some(text),
            SourceFile::Sheet(_) | SourceFile::Binary(_) | SourceFile::Unreadable => None,
        };
        if let Ok(Slot::Rows { owner, collection }) = classify(path, languages)
            && let Some(rest) = current.and_then(|text| without_rows(path, text, places))
        {
            sources
                .files
                .insert(Arc::clone(path), SourceFile::Text(Arc::from(rest)));
            held.without_rows.insert(Arc::clone(path));
            held.withheld.rows.insert((owner, collection));
            continue;
        }
        let last = sources.last_good.get(path);
        match last.filter(|last| Some(*last) != current && !held.last_good.contains(path)) {
            Some(last) => {
                let last = SourceFile::Text(Arc::clone(last));
                sources.files.insert(Arc::clone(path), last);
                held.last_good.insert(Arc::clone(path));
            }
            None => leave_out(sources, path, languages, held),
        }
    }
    changed
}

/// The text of a list with spaces in place of the rows (`[[…]]`) that have an error, so that all other
/// places stay what they are. Nothing where an error lies in no row.
fn without_rows(path: &Arc<str>, text: &str, places: &[Option<u32>]) -> Option<String> {
    let (table, _) = toml_file::parse(path, text, 0);
    let rows = table
        .entries
        .iter()
        .filter_map(|entry| entry.value.as_list());
    let mut starts: Vec<usize> = rows
        .flatten()
        .filter_map(|row| match &row.as_table()?.place {
            Location::Text { start, .. } => Some(*start as usize),
            _ => None,
        })
        .collect();
    starts.sort_unstable();
    let headed = |start: &usize| text.get(*start..).is_some_and(|row| row.starts_with("[["));
    if places.is_empty() || !starts.iter().all(headed) {
        return None;
    }
    let mut rest = text.to_owned();
    for place in places {
        let place = usize::try_from((*place)?).ok()?;
        let next = starts.partition_point(|start| *start <= place);
        let start = *starts.get(next.checked_sub(1)?)?;
        let end = starts.get(next).map_or(text.len(), |end| *end);
        let row = text.get(start..end)?;
        rest.replace_range(start..end, &blank(row));
    }
    Some(rest)
}

/// As many bytes, with the same line ends and nothing else.
fn blank(text: &str) -> String {
    let blank = |byte| {
        if matches!(byte, b'\n' | b'\r') {
            byte as char
        } else {
            ' '
        }
    };
    text.bytes().map(blank).collect()
}

/// Entries are left out; a city, a region and the lists of the site stand as far as they could be read,
/// for without them whole sections would vanish.
fn leave_out(sources: &mut Sources, path: &Arc<str>, languages: &[Language], held: &mut Held) {
    held.last_good.remove(path);
    held.without_rows.remove(path);
    match classify(path, languages) {
        Ok(Slot::City(_) | Slot::Region(_) | Slot::Registry(_) | Slot::Site) => {
            held.withheld.partly.insert(Arc::clone(path));
            return;
        }
        Ok(Slot::Page {
            owner,
            collection,
            id,
            language: None,
        }) => {
            held.withheld.entries.insert((owner, collection, id));
        }
        Ok(Slot::Rows { owner, collection } | Slot::Sheet { owner, collection }) => {
            held.withheld.rows.insert((owner, collection));
        }
        _ => {}
    }
    sources.files.remove(path);
    held.left_out.insert(Arc::clone(path));
}

/// Tells the author of each file, once, what became of it.
pub fn tell(diagnostics: &mut [Diagnostic], held: &Held) {
    let mut told: BTreeSet<Arc<str>> = BTreeSet::new();
    for diagnostic in diagnostics {
        let Some(path) = diagnostic.location.path().cloned() else {
            continue;
        };
        if matches!(diagnostic.location, Location::Cell { .. }) {
            continue;
        }
        if diagnostic.level != Level::Error || !told.insert(Arc::clone(&path)) {
            continue;
        }
        if let Some(message) = became(&path, held) {
            diagnostic.related.push(Related {
                location: Location::file(&path),
                message,
            });
        }
    }
}

fn became(path: &str, held: &Held) -> Option<Message> {
    if held.last_good.contains(path) {
        return Some(Message::new(
            "直すまで、このファイルは前回の正しい版で公開します",
            "until it is mended, the last good version of this file is published",
        ));
    }
    if held.left_out.contains(path) {
        return Some(Message::new(
            "直すまで、このファイルは公開しません（ほかのページは公開します）",
            "until it is mended, this file is not published; all other pages are",
        ));
    }
    if held.without_rows.contains(path) {
        return Some(Message::new(
            "直すまで、このファイルのうち誤りのある [[ ]] の項目だけは公開しません（ほかは公開します）",
            "until they are mended, the [[ ]] items with an error are not published; all else is",
        ));
    }
    held.withheld.is_partly(path).then(|| {
        Message::new(
            "直すまで、このファイルは読めた項目だけを使います",
            "until it is mended, only what could be read of this file is used",
        )
    })
}

/// The texts that are good as they stand, to be kept for a day when they are not.
pub fn good_texts(sources: &Sources, diagnostics: &[Diagnostic]) -> BTreeMap<Arc<str>, Arc<str>> {
    let bad = in_error(diagnostics);
    sources
        .files
        .iter()
        .filter(|(path, _)| !bad.contains_key(*path))
        .filter_map(|(path, file)| match file {
            SourceFile::Text(text) => Some((Arc::clone(path), Arc::clone(text))),
            SourceFile::Sheet(_) | SourceFile::Binary(_) | SourceFile::Unreadable => None,
        })
        .collect()
}
