//! Joins the parts of a site that were built with `--shard I/N`: every file once, in the folder of the whole.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use rayon::prelude::*;

use super::Request;
use crate::contain::Held;
use crate::diag::trouble::Trouble;
use crate::render::Planned;
use crate::source::manifest::{self, Entry, PublishedCalendar};
use crate::source::{self, Part, SourceFile, Sources, hash_bytes};
use crate::write::{Committed, Content, Folder, Output, Sink as _, Turn};

/// What is to be joined.
#[derive(Clone, Debug)]
pub struct MergeRequest {
    /// The folder that keeps the locks.
    pub root: PathBuf,
    /// The folders of the parts, in any order.
    pub parts: Vec<PathBuf>,
    /// The folder of the whole.
    pub out: PathBuf,
}

/// What was joined.
#[derive(Clone, Debug)]
pub struct Merged {
    /// How many parts.
    pub parts: usize,
    /// What was written.
    pub done: Committed,
    /// Addresses that this folder published before and that no part answers.
    pub lost: Vec<Arc<str>>,
    /// Codes with the page they were published for here, and the page that the parts give them.
    pub moved: Vec<(Arc<str>, Arc<str>, Arc<str>)>,
}

/// Joins. Nothing is changed where the parts do not belong together or are not whole.
pub fn merge(request: &MergeRequest) -> anyhow::Result<Merged> {
    let parts: Vec<Part> = request
        .parts
        .iter()
        .map(|folder| source::part(folder))
        .collect::<Result<_, _>>()?;
    let whole = belong_together(&parts)?;
    let files = files(&parts)?;
    let (last, _) = manifest::read(&request.out);
    let mut folder = Folder::begin(&request.root, &request.out, whole)?;
    files.par_iter().try_for_each(|(path, (part, entry))| {
        let bytes = part.bytes(path, &entry.sha256)?;
        folder.accept(Output {
            path,
            turn: turn(path, entry),
            address: entry.address.as_deref(),
            content: Content::Bytes(&bytes),
        })
    })?;
    let (short, moved) = short(&last.short, &parts);
    let published: BTreeSet<Arc<str>> = parts.iter().flat_map(|p| p.manifest.addresses()).collect();
    folder.note_lost(published);
    folder.note_short(short);
    folder.note_calendar(calendar(&parts));
    let answered: BTreeSet<&Arc<str>> = files
        .values()
        .filter_map(|(_, entry)| entry.address.as_ref())
        .collect();
    let mut lost: Vec<Arc<str>> = last.addresses().into_iter().collect();
    lost.retain(|address| !answered.contains(address));
    Ok(Merged {
        parts: parts.len(),
        done: folder.finish()?,
        lost,
        moved,
    })
}

/// Checks that these are all the parts of one site. Gives the scope of the whole.
fn belong_together(parts: &[Part]) -> Result<&str, Trouble> {
    let Some(first) = parts.first() else {
        return Err(Trouble::new("フォルダーがありません", "there is no folder"));
    };
    let alike = |part: &Part| {
        part.of == first.of
            && part.whole == first.whole
            && part.manifest.made_of == first.manifest.made_of
    };
    if let Some(other) = parts.iter().find(|part| !alike(part)) {
        let (a, b) = (first.folder.display(), other.folder.display());
        return Err(Trouble::new(
            format!(
                "{a} と {b} は、同じ原稿、日付、設定、kairan の版から、同じ数に分けて作ったものではありません。すべての組を作り直してください"
            ),
            format!(
                "{a} and {b} were not built of the same content, day, options and program in as many parts; build all parts again"
            ),
        ));
    }
    for index in 1..=first.of {
        let mut here = parts.iter().filter(|part| part.index == index);
        let of = first.of;
        match (here.next(), here.next()) {
            (None, _) => {
                return Err(Trouble::new(
                    format!(
                        "{index}/{of} の組がありません。kairan build --shard {index}/{of} --out フォルダー で作って、加えてください"
                    ),
                    format!(
                        "part {index}/{of} is missing; build it with kairan build --shard {index}/{of} --out DIR and add it"
                    ),
                ));
            }
            (Some(a), Some(b)) => {
                let (a, b) = (a.folder.display(), b.folder.display());
                return Err(Trouble::new(
                    format!("{a} と {b} は、どちらも {index}/{of} の組です"),
                    format!("{a} and {b} are both part {index}/{of}"),
                ));
            }
            (Some(_), None) => {}
        }
    }
    Ok(&first.whole)
}

/// Every file with the part that has it.
fn files(parts: &[Part]) -> Result<BTreeMap<&str, (&Part, &Entry)>, Trouble> {
    let mut found: BTreeMap<&str, (&Part, &Entry)> = BTreeMap::new();
    for part in parts {
        for (path, entry) in &part.manifest.files {
            let before = found.insert(path, (part, entry));
            if let Some((other, _)) = before.filter(|(_, other)| *other != entry) {
                let (a, b) = (other.folder.display(), part.folder.display());
                return Err(Trouble::new(
                    format!("{path} が、{a} と {b} でちがいます。すべての組を作り直してください"),
                    format!("{path} differs between {a} and {b}; build all parts again"),
                ));
            }
        }
    }
    Ok(found)
}

/// The order of publication, which parts do not tell: what leads to many pages lies near the root.
fn turn(path: &str, entry: &Entry) -> Turn {
    let depth = path.matches('/').count();
    match &entry.address {
        None if depth > 0 => Turn::Asset,
        Some(_) if depth > 2 => Turn::Page,
        _ => Turn::Index,
    }
}

/// The page that each code was first published for: here, else as the parts say. And those that differ.
#[expect(clippy::type_complexity, reason = "a list of three plain texts")]
fn short(
    last: &BTreeMap<Arc<str>, Arc<str>>,
    parts: &[Part],
) -> (
    BTreeMap<Arc<str>, Arc<str>>,
    Vec<(Arc<str>, Arc<str>, Arc<str>)>,
) {
    let (mut kept, mut moved) = (last.clone(), BTreeSet::new());
    for (code, page) in parts.iter().flat_map(|part| &part.manifest.short) {
        let before = kept
            .entry(Arc::clone(code))
            .or_insert_with(|| Arc::clone(page));
        if before != page {
            moved.insert((Arc::clone(code), Arc::clone(before), Arc::clone(page)));
        }
    }
    (kept, moved.into_iter().collect())
}

/// What calendars were told: every part knows it of the whole site, and of its own what is gone.
fn calendar(parts: &[Part]) -> PublishedCalendar {
    let mut found = PublishedCalendar::default();
    for part in parts.iter().rev() {
        let own = part.manifest.calendar.clone();
        found.domain = own.domain;
        found.events.extend(own.events);
    }
    found
}

/// A hash of all that a part of the site is made of. Nothing for the whole, which is joined with nothing.
pub(super) fn made_of(
    request: &Request,
    sources: &Sources,
    planned: &Planned,
    held: &Held,
) -> Option<Arc<str>> {
    let (_, of) = request.shard?;
    let resolved = &planned.plan.resolved;
    let mut list = String::new();
    let mut note = |name: &str, value: &str| {
        // Writing to a String cannot fail.
        let _ = writeln!(list, "{} {name}", hash_bytes(value.as_bytes()));
    };
    note("program", env!("CARGO_PKG_VERSION"));
    note("of", &of.to_string());
    note(
        "date",
        &format!("{} {}", resolved.date, resolved.fixed_date),
    );
    note(
        "options",
        &format!("{} {:?}", request.drafts, request.cities),
    );
    note("base", &planned.plan.base.url);
    for (path, file) in &sources.files {
        match file {
            SourceFile::Text(text) => note(path, text),
            SourceFile::Binary(file) => note(path, &file.hash),
            // Cells have no bytes of their own any more.
            SourceFile::Sheet(book) => note(path, &format!("{book:?}")),
            SourceFile::Unreadable => note(path, ""),
        }
    }
    let font = sources
        .card_font
        .as_ref()
        .and_then(|font| font.as_ref().ok());
    note("card font", font.map_or("", |font| &font.hash));
    let dictionary = sources.dictionary.as_ref();
    let dictionary = dictionary.and_then(|found| found.as_ref().ok());
    note("dictionary", dictionary.map_or("", |found| &found.hash));
    for (path, text) in &sources.theme {
        note(path, text);
    }
    // The others change from part to part and are shown nowhere.
    let shown = sources.last_good.iter();
    for (path, text) in shown.filter(|(path, _)| held.is_replaced(path)) {
        note(path, text);
    }
    for (path, file) in &sources.theme_files {
        note(path, &file.hash);
    }
    Some(hash_bytes(list.as_bytes()))
}
