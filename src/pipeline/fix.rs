//! Mends what can be mended without a person: plans, makes the safe edits in memory, and plans again until nothing
//! is left, so that a second run finds nothing to do. Files are written at the end, each whole.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Request, plan_site};
use crate::diag::{Diagnostic, Edit, Level, Location};
use crate::judge::judge;
use crate::mend;
use crate::source::sheet::{self, Plain};
use crate::source::{self, LoadRequest, Own, SourceFile, Sources};
use crate::write::author;

/// How often a text is looked at again; an edit may bring out another.
const PASSES: usize = 8;

/// A file that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixedFile {
    /// Its path.
    pub path: Arc<str>,
    /// Its text before.
    pub before: String,
    /// Its text after.
    pub after: String,
    /// How many places changed.
    pub places: usize,
    /// Whether it could not be written: it really lies elsewhere, or somebody changed it meanwhile.
    pub refused: bool,
}

/// What was mended, and what a person must mend.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fixed {
    /// The files, in order.
    pub files: Vec<FixedFile>,
    /// Edits of workbooks and of cells whose letters do not stand there alone, which kairan does not write.
    pub by_hand: Vec<Edit>,
}

/// What lies on the disk of the files that change, and what a sheet becomes.
#[derive(Default)]
struct Work {
    own: BTreeMap<Arc<str>, Own>,
    sheets: BTreeMap<Arc<str>, (Plain, String)>,
    places: BTreeMap<Arc<str>, usize>,
    by_hand: BTreeSet<Edit>,
}

/// Mends the project's files; with `write` also on the disk.
pub fn fix(request: &Request, write: bool) -> anyhow::Result<Fixed> {
    let load = LoadRequest {
        cities: (!request.cities.is_empty()).then(|| request.cities.clone()),
        ..LoadRequest::new(&request.root, &request.out)
    };
    let (before, _) = source::load(&load)?;
    super::check_cities(request, &before)?;
    let mut work = Work::default();
    let mut after = before.clone();
    let mut found = look(request, &after);
    let sound = in_error(&found);
    for _ in 0..PASSES {
        if !pass(request, &found, &mut after, &mut work) {
            break;
        }
        found = look(request, &after);
    }
    let broken: BTreeSet<Arc<str>> = &in_error(&found) - &sound;
    let mut fixed = Fixed {
        files: Vec::new(),
        by_hand: std::mem::take(&mut work.by_hand).into_iter().collect(),
    };
    for (path, places) in &work.places {
        // A file that would have an error by it stays as it is.
        let changed = changed(path, &before, &after, &work);
        if let Some((was, now, bytes)) = changed.filter(|_| !broken.contains(path)) {
            let refused = match work.own.get(path) {
                Some(own) if write => !author::replace(&own.place, Some(&own.bytes), &bytes)?,
                own => own.is_none(),
            };
            fixed.files.push(FixedFile {
                path: Arc::clone(path),
                before: was,
                after: now,
                places: *places,
                refused,
            });
        }
    }
    Ok(fixed)
}

/// What is to be said of the sources before a page is made of them.
fn look(request: &Request, sources: &Sources) -> Vec<Diagnostic> {
    let (planned, mut found, _) = plan_site(sources, &request.environment());
    if let Some(planned) = planned {
        judge(&planned.plan.resolved.project, false, &mut found);
    }
    found
}

fn in_error(found: &[Diagnostic]) -> BTreeSet<Arc<str>> {
    let errors = found.iter().filter(|found| found.level == Level::Error);
    errors
        .filter_map(|found| found.location.path())
        .cloned()
        .collect()
}

/// Makes the safe edits once. Says whether there was any.
fn pass(request: &Request, found: &[Diagnostic], sources: &mut Sources, work: &mut Work) -> bool {
    let mut edits: BTreeMap<Arc<str>, Vec<&Edit>> = BTreeMap::new();
    let fixes = found.iter().filter_map(|found| found.fix.as_ref());
    for edit in fixes.filter(|fix| fix.safe).flat_map(|fix| &fix.edits) {
        if let Some(path) = edit.place.path() {
            edits.entry(Arc::clone(path)).or_default().push(edit);
        }
    }
    let mut any = false;
    for (path, edits) in edits {
        let made = match sources.files.get(&path) {
            Some(SourceFile::Text(text)) => {
                let (text, made) = mend::text(text, &edits);
                if made > 0 {
                    note_own(request, &path, work);
                    let text = SourceFile::Text(Arc::from(text));
                    sources.files.insert(Arc::clone(&path), text);
                }
                made
            }
            Some(SourceFile::Sheet(book)) if book.encoding.is_none() => {
                let edits = edits.iter().map(|edit| (*edit).clone());
                work.by_hand.extend(edits);
                0
            }
            Some(SourceFile::Sheet(_)) => of_sheet(request, &path, &edits, sources, work),
            _ => 0,
        };
        any |= made > 0;
        *work.places.entry(path).or_default() += made;
    }
    any
}

fn note_own(request: &Request, path: &Arc<str>, work: &mut Work) {
    if !work.own.contains_key(path)
        && let Some(own) = source::own(&request.root, path)
    {
        work.own.insert(Arc::clone(path), own);
    }
}

/// Edits cells of a text sheet.
fn of_sheet(
    request: &Request,
    path: &Arc<str>,
    edits: &[&Edit],
    sources: &mut Sources,
    work: &mut Work,
) -> usize {
    note_own(request, path, work);
    if !work.sheets.contains_key(path)
        && let Some(plain) = work.own.get(path).and_then(|own| Plain::read(&own.bytes))
    {
        let text = plain.text.clone();
        work.sheets.insert(Arc::clone(path), (plain, text));
    }
    let Some((plain, text)) = work.sheets.get_mut(path) else {
        work.by_hand
            .extend(edits.iter().map(|edit| (*edit).clone()));
        return 0;
    };
    let rewritten = mend::cells(text, plain.delimiter, edits);
    let left = edits
        .iter()
        .zip(&rewritten.made)
        .filter(|(_, made)| !**made);
    let book = plain.bytes(&rewritten.text);
    let book = book.and_then(|bytes| sheet::read(path, &bytes).ok());
    let Some(book) = book else {
        work.by_hand
            .extend(edits.iter().map(|edit| (*edit).clone()));
        return 0;
    };
    work.by_hand.extend(left.map(|(edit, _)| (*edit).clone()));
    let book = SourceFile::Sheet(Arc::new(book));
    sources.files.insert(Arc::clone(path), book);
    *text = rewritten.text;
    rewritten.made.into_iter().filter(|made| *made).count()
}

/// A file's text before and after, and its bytes after; nothing where they are the same.
fn changed(
    path: &Arc<str>,
    before: &Sources,
    after: &Sources,
    work: &Work,
) -> Option<(String, String, Vec<u8>)> {
    if let Some((plain, text)) = work.sheets.get(path) {
        let bytes = plain.bytes(text)?;
        return (*text != plain.text).then(|| (plain.text.clone(), text.clone(), bytes));
    }
    let (SourceFile::Text(was), SourceFile::Text(now)) =
        (before.files.get(path)?, after.files.get(path)?)
    else {
        return None;
    };
    let mark = work
        .own
        .get(path)
        .is_some_and(|own| own.bytes.starts_with(b"\xef\xbb\xbf"));
    let mark: &[u8] = if mark { b"\xef\xbb\xbf" } else { b"" };
    let bytes = [mark, now.as_bytes()].concat();
    (was != now).then(|| (was.to_string(), now.to_string(), bytes))
}

/// The cell of an edit, for people: its file, sheet, row and column.
pub fn cell(edit: &Edit) -> Option<(&str, &str, u32, u32)> {
    match &edit.place {
        Location::Cell {
            path,
            sheet,
            row,
            column,
        } => Some((path, sheet, *row, *column)),
        _ => None,
    }
}
