//! Sheets: the header found, its columns understood, each row a raw table that the same reader takes as
//! it takes front matter. The model never learns that there was a sheet.

mod cells;
mod changes;
pub mod columns;
mod compose;
mod damaged;
mod draft;
mod grid;
pub mod header;
mod hours;
mod ids;
pub mod known;
mod privacy;
mod publicity;
mod readings;
mod rows;
mod vacancy;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

pub use changes::Change;
pub use columns::{Columns, OwnColumns};
pub use header::{Column, Header, Meaning};
pub use ids::Origin;
pub use rows::Fate;

use crate::diag::{Diagnostic, Location, catalog};
use crate::model::entry::Publish;
use crate::model::{Collection, Owner};
use crate::source::raw::RawTable;
use crate::source::sheet::{Sheet, Workbook};
use draft::Writer;
use grid::Grid;
use known::{Headers, Role};
use rows::Draft;

/// What the site says of its sheets.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    /// `columns.toml`, by owner.
    pub columns: BTreeMap<Owner, OwnColumns>,
    /// `publish_representatives` of `site.toml`.
    pub representatives: bool,
    /// Rows that are left out for an error in them: file, sheet, row.
    pub refused: BTreeSet<(Arc<str>, Arc<str>, u32)>,
    /// The ids of the site's topics by their labels.
    pub topics: BTreeMap<String, String>,
    /// Whether to say which values were written differently, for those who look at a sheet before it is published.
    pub explain: bool,
}

impl Rules {
    /// What `columns.toml` says of an owner's collection, the shared one's where it says nothing.
    pub fn columns(&self, owner: &Owner, collection: Collection) -> Columns {
        let of = |owner: &Owner| self.columns.get(owner)?.get(&collection);
        let mut columns = of(owner).cloned().unwrap_or_default();
        if let Some(shared) = of(&Owner::Shared) {
            columns.inherit(shared);
        }
        columns
    }
}

/// How a file was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The format, as found by content.
    pub format: String,
    /// Its sheets.
    pub sheets: Vec<SheetReading>,
    /// Whether it is a list of people, of which nothing is published.
    pub of_people: bool,
}

/// How one sheet was understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetReading {
    /// Its name.
    pub name: String,
    /// Excel does not show it, so it is not read.
    pub hidden: bool,
    /// Its title says that it is not for the public, so it is not read.
    pub not_public: bool,
    /// Its header; none was found in a sheet that is not read.
    pub header: Option<Header>,
    /// Every row that holds anything, with what became of it.
    pub rows: Vec<(u32, Fate)>,
    /// The records' ids by row, with their origin.
    pub ids: BTreeMap<u32, (String, Origin)>,
    /// The records' names by row.
    pub names: BTreeMap<u32, String>,
    /// Values that were written differently, where that was asked for.
    pub changes: Vec<Change>,
}

impl SheetReading {
    /// How many rows had a fate.
    pub fn n(&self, fate: Fate) -> usize {
        self.rows.iter().filter(|(_, of)| *of == fate).count()
    }
}

/// Reads a workbook as a collection: a table for each record that may be published, and how all was
/// understood. Every table has its id.
pub fn read(
    path: &Arc<str>,
    book: &Workbook,
    owner: &Owner,
    collection: Collection,
    rules: &Rules,
) -> (Vec<RawTable>, Reading, Vec<Diagnostic>) {
    read_each(path, book, owner, collection, rules, |table| table)
}

/// The same, with what is made of each table where it is written: side by side, and no table is kept.
pub fn read_each<T: Send>(
    path: &Arc<str>,
    book: &Workbook,
    owner: &Owner,
    collection: Collection,
    rules: &Rules,
    make: impl Fn(RawTable) -> T + Sync,
) -> (Vec<T>, Reading, Vec<Diagnostic>) {
    let mut sink = Vec::new();
    let mut reading = Reading {
        format: book.format.to_string(),
        ..Reading::default()
    };
    let Some(headers) = known::headers(collection) else {
        return (Vec::new(), reading, sink);
    };
    let columns = rules.columns(owner, collection);
    let found: Vec<(Grid<'_>, Option<Header>)> = book
        .sheets
        .iter()
        .map(|sheet| {
            let grid = Grid::new(path, sheet);
            let header = header::find(&grid, collection, headers, &columns);
            (grid, header)
        })
        .collect();
    let people = found
        .iter()
        .filter(|(grid, _)| !grid.sheet.hidden)
        .find_map(|(grid, header)| privacy::of_people(grid, header.as_ref()));
    if let Some(stop) = people {
        reading.of_people = true;
        reading.sheets = found
            .into_iter()
            .map(|(grid, header)| unread(grid.sheet, header))
            .collect();
        return (Vec::new(), reading, vec![stop]);
    }
    let mut tables = Vec::new();
    let mut n_read = 0;
    for (grid, header) in found {
        let (read, one) = sheet(&grid, header, collection, rules, &make, &mut sink);
        n_read += usize::from(one.not_public || one.header.is_some() && !one.hidden);
        tables.extend(read);
        reading.sheets.push(one);
    }
    if n_read == 0 {
        sink.push(catalog::sheet_without_table(Location::file(path)));
    } else {
        report_unread(path, &reading, &mut sink);
    }
    (tables, reading, sink)
}

fn unread(sheet: &Sheet, header: Option<Header>) -> SheetReading {
    let fates = sheet.rows.iter().map(|row| (row.number, Fate::Above));
    SheetReading {
        name: sheet.name.to_string(),
        hidden: sheet.hidden,
        header,
        rows: fates.collect(),
        ..SheetReading::default()
    }
}

/// Names the sheets of a workbook that are not read, for nothing is left out in silence.
fn report_unread(path: &Arc<str>, reading: &Reading, sink: &mut Vec<Diagnostic>) {
    for sheet in &reading.sheets {
        let place = Location::Cell {
            path: Arc::clone(path),
            sheet: Arc::from(sheet.name.as_str()),
            row: 1,
            column: 1,
        };
        if sheet.hidden {
            sink.push(catalog::sheet_hidden(place, &sheet.name));
        } else if sheet.header.is_none() && !sheet.not_public && !sheet.rows.is_empty() {
            sink.push(catalog::sheet_not_used(place, &sheet.name));
        }
    }
}

fn sheet<T: Send>(
    grid: &Grid<'_>,
    header: Option<Header>,
    collection: Collection,
    rules: &Rules,
    make: &(impl Fn(RawTable) -> T + Sync),
    sink: &mut Vec<Diagnostic>,
) -> (Vec<T>, SheetReading) {
    let Some(mut header) = header.filter(|_| !grid.sheet.hidden) else {
        return (Vec::new(), unread(grid.sheet, None));
    };
    if let Some(report) = publicity::not_public(grid, &header) {
        sink.push(report);
        let inner = SheetReading {
            not_public: true,
            ..unread(grid.sheet, None)
        };
        return (Vec::new(), inner);
    }
    header::add_ghosts(grid, &mut header);
    header::report(grid, &header, rules.representatives, sink);
    privacy::questions(grid, &header, sink);
    let (drafts, mut fates) = rows::drafts(grid, &header, collection);
    report_notes(grid, &fates, sink);
    damaged::report(&drafts, grid, &header, sink);
    vacancy::report(grid, &header, &drafts, sink);
    let ids = ids::ids(&drafts);
    let written: Vec<Vec<Written<T>>> = drafts
        .par_chunks(ROWS_AT_ONCE)
        .zip(ids.par_chunks(ROWS_AT_ONCE))
        .map(|(drafts, ids)| {
            let grid = grid.apart();
            let rows = drafts.iter().zip(ids).map(|(draft, id)| {
                let (table, fate, sink) = write(&grid, &header, draft, id, collection, rules);
                let looked_at = table
                    .as_ref()
                    .filter(|_| rules.explain && fate != Fate::Withheld);
                Written {
                    changes: looked_at
                        .map(|table| changes::changes(&grid, draft, table))
                        .unwrap_or_default(),
                    made: table.map(make),
                    fate,
                    sink,
                }
            });
            rows.collect()
        })
        .collect();
    let mut made = Vec::with_capacity(drafts.len());
    let mut changes = Vec::new();
    for (draft, one) in drafts.iter().zip(written.into_iter().flatten()) {
        changes.extend(one.changes);
        sink.extend(one.sink);
        set_fate(&mut fates, draft.row, one.fate);
        made.extend(one.made);
    }
    publicity::report_professionals(grid, &header, &fates, sink);
    readings::report(grid, &drafts, &fates, collection, sink);
    let explained = drafts.iter().filter(|_| rules.explain);
    let names = explained.filter_map(|draft| {
        let slot =
            |value: &&rows::Value<'_>| matches!(value.known.slot, "name" | "priority" | "body");
        let name = draft.values.iter().find(slot)?;
        Some((draft.row, cells::line(name.text)))
    });
    let by_row = drafts
        .iter()
        .zip(ids)
        .map(|(draft, id)| (draft.row, (id.id, id.origin)));
    let reading = SheetReading {
        name: grid.sheet.name.to_string(),
        hidden: false,
        not_public: false,
        ids: by_row.collect(),
        names: names.collect(),
        changes,
        header: Some(header),
        rows: fates,
    };
    (made, reading)
}

fn set_fate(fates: &mut [(u32, Fate)], row: u32, fate: Fate) {
    if let Ok(at) = fates.binary_search_by_key(&row, |(row, _)| *row)
        && let Some(slot) = fates.get_mut(at)
    {
        slot.1 = fate;
    }
}

fn report_notes(grid: &Grid<'_>, fates: &[(u32, Fate)], sink: &mut Vec<Diagnostic>) {
    for (number, _) in fates.iter().filter(|(_, fate)| *fate == Fate::Note) {
        let row = grid.row(*number);
        let first = row.and_then(|row| {
            let mut cells = (1_u32..).zip(&row.cells);
            cells.find(|(_, cell)| !cell.text.trim().is_empty())
        });
        if let Some((column, cell)) = first {
            let text: String = cells::line(&cell.text).chars().take(40).collect();
            sink.push(catalog::data_row_note(grid.place(*number, column), &text));
        }
    }
}

/// What one thread writes before it takes more.
const ROWS_AT_ONCE: usize = 256;

/// What was made of one record, or why there is none.
struct Written<T> {
    made: Option<T>,
    fate: Fate,
    sink: Vec<Diagnostic>,
    changes: Vec<Change>,
}

/// One record, or why there is none.
fn write(
    grid: &Grid<'_>,
    header: &Header,
    draft: &Draft<'_>,
    id: &ids::RowId,
    collection: Collection,
    rules: &Rules,
) -> (Option<RawTable>, Fate, Vec<Diagnostic>) {
    let place = grid.place(
        draft.row,
        draft.values.first().map_or(1, |value| value.column),
    );
    let publish = match publicity::of_row(grid, header, draft) {
        Ok(publish) => publish,
        Err(report) => {
            let shell = (!id.repeated).then(|| publicity::shell(&id.id, &place));
            return (shell, Fate::Withheld, vec![*report]);
        }
    };
    let is_refused = (draft.row..=draft.last).any(|row| {
        let key = (Arc::clone(&grid.path), Arc::clone(&grid.name), row);
        rules.refused.contains(&key)
    });
    if is_refused {
        return (None, Fate::Refused, Vec::new());
    }
    if id.repeated {
        let report = catalog::data_row_twice(place);
        return (None, Fate::Refused, vec![report]);
    }
    let mut writer = Writer::new(grid, header, draft, &rules.topics);
    if id.given_twice
        && let Some(value) = writer.first("id")
    {
        let report = catalog::data_dup_id(writer.place(value), value.text, &id.id);
        writer.sink.push(report);
    }
    let notes_key = compose::compose(&mut writer, collection);
    writer.collect_notes(rules.representatives);
    let (mut table, sink) = writer.finish(notes_key);
    table
        .entries
        .insert(0, publicity::entry("id", &id.id, &place));
    let for_residents = publish == Publish::Residents;
    if !for_residents {
        let word = publicity::entry("publish", publish.word(), &place);
        table.entries.push(word);
    }
    let fate = if for_residents {
        Fate::Record
    } else {
        Fate::Professionals
    };
    (Some(table), fate, sink)
}

/// Columns that are understood and have no place on a page.
pub fn is_left(role: Role) -> bool {
    matches!(role, Role::Left | Role::Never | Role::Professionals)
}

/// The known headers, for those who explain a sheet.
pub fn headers(collection: Collection) -> Option<&'static Headers> {
    known::headers(collection)
}
