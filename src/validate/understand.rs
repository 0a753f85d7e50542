//! How one sheet would be understood, as a value: for those who look at it before it is published.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::fields::Context;
use super::sheets::known::Role;
use super::sheets::{Fate, Meaning, Origin, Reading, SheetReading};
use super::{entries, read_site, sheet_rules, sheets};
use crate::diag::{Diagnostic, Level, Location, Message, settle};
use crate::model::{Collection, Owner, Withheld};
use crate::source::Sources;
use crate::source::sheet::{Sheet, Workbook};
use crate::validate::assemble::Assembly;

/// How many values of each kind are shown.
const SHOWN: usize = 3;

/// How a file is understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Understanding {
    /// The format, as found by content.
    pub format: String,
    /// The encoding of a text file.
    pub encoding: Option<&'static str>,
    /// What divides the fields of a text file.
    pub delimiter: Option<char>,
    /// Whether it is a list of people, of which nothing is read.
    pub of_people: bool,
    /// Its sheets.
    pub sheets: Vec<SheetUnderstood>,
}

/// How one sheet is understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SheetUnderstood {
    /// Its name; empty for a text file.
    pub name: String,
    /// Excel does not show it, so it is not read.
    pub hidden: bool,
    /// Its title says that it is not for the public, so it is not read.
    pub not_public: bool,
    /// The row of the header; none where the sheet is not read.
    pub header_row: Option<u32>,
    /// Its columns.
    pub columns: Vec<ColumnUnderstood>,
    /// Every row that holds anything and is no record.
    pub others: Vec<Other>,
    /// Rows between the first and the last that hold nothing.
    pub n_blank: usize,
    /// Its records.
    pub records: Vec<RecordUnderstood>,
    /// Values that are written differently, by key.
    pub changes: BTreeMap<String, Changes>,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnUnderstood {
    /// Its number, from 1.
    pub number: u32,
    /// Its header as written; empty for a column without one.
    pub header: String,
    /// What becomes of it.
    pub fate: ColumnFate,
    /// Our key for it, also where it is left out; none where nothing is known of it.
    pub key: Option<&'static str>,
    /// The nearest known header of an unknown one.
    pub nearest: Option<&'static str>,
    /// The first value; none of columns that are not published for their content.
    pub sample: Option<String>,
}

/// What becomes of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ColumnFate {
    /// It is a field.
    Field,
    /// Its text goes to the notes.
    Note,
    /// Pages have no place for it.
    Left,
    /// `columns.toml` keeps it out.
    Never,
    /// `columns.toml` says that it is for professionals.
    Professionals,
    /// A representative's name, which the site does not publish.
    Person,
    /// Another column already is this field.
    Twice,
    /// Nothing is known of it.
    Unknown,
    /// It has values and no header.
    WithoutHeader,
}

/// A row that is no record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Other {
    /// The row.
    pub row: u32,
    /// What it is.
    pub fate: Fate,
    /// Its beginning.
    pub text: String,
}

/// A record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordUnderstood {
    /// Its first row.
    pub row: u32,
    /// How many rows below the header a spreadsheet shows it. In a text file a record may have several lines.
    pub below_header: u32,
    /// The id, which becomes its address.
    pub id: String,
    /// Where the id comes from.
    pub origin: Origin,
    /// Its name as written.
    pub name: String,
    /// A record, or one that is withheld or refused.
    pub fate: Fate,
    /// Why it is.
    pub reasons: Vec<Message>,
}

/// Values of one key that are written differently.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// How many.
    pub total: usize,
    /// The first of them.
    pub examples: Vec<sheets::Change>,
}

impl SheetUnderstood {
    /// How many rows have a fate.
    pub fn n(&self, fate: Fate) -> usize {
        let records = self.records.iter().filter(|record| record.fate == fate);
        let others = self.others.iter().filter(|other| other.fate == fate);
        records.count() + others.count()
    }
}

/// Reads a sheet as a collection of an owner by the site's rules. Rows with an error are refused, as
/// they are when the site is built.
pub fn understand(
    sources: &Sources,
    path: &Arc<str>,
    book: &Workbook,
    owner: &Owner,
    collection: Collection,
) -> (Understanding, Vec<Diagnostic>) {
    // What is wrong with the site's own files is no matter of this sheet.
    let mut aside = Vec::new();
    let mut assembly = Assembly::default();
    let languages = read_site(sources, &mut assembly, &mut aside);
    let mut found = Vec::new();
    let withheld = Withheld::default();
    let mut rules = sheet_rules(sources, &withheld, &assembly.project, &mut found);
    loop {
        let mut context = Context {
            languages: &languages,
            sink: &mut found,
        };
        entries::sheet(path, book, owner, collection, &rules, &mut context);
        let errors = found.iter().filter(|found| found.level == Level::Error);
        let rows = errors.filter_map(|found| match &found.location {
            Location::Cell {
                path, sheet, row, ..
            } => Some((Arc::clone(path), Arc::clone(sheet), *row)),
            _ => None,
        });
        let before = rules.refused.len();
        rules.refused.extend(rows);
        if rules.refused.len() == before {
            break;
        }
    }
    settle(&mut found);
    rules.explain = true;
    let (_, reading, _) = sheets::read(path, book, owner, collection, &rules);
    let understanding = describe(book, &reading, &found, rules.representatives);
    (understanding, found)
}

fn describe(
    book: &Workbook,
    reading: &Reading,
    found: &[Diagnostic],
    representatives: bool,
) -> Understanding {
    let sheets = book.sheets.iter().zip(&reading.sheets);
    let sheets = sheets.map(|(sheet, read)| {
        let mut understood = SheetUnderstood {
            name: read.name.clone(),
            hidden: read.hidden,
            not_public: read.not_public,
            ..SheetUnderstood::default()
        };
        // Nothing of a list of people is shown, not even here.
        if !reading.of_people && read.header.is_some() && !read.hidden {
            let rows = Rows::new(sheet, book.encoding.is_some());
            fill(&mut understood, sheet, &rows, read, found, representatives);
        }
        understood
    });
    Understanding {
        format: reading.format.clone(),
        encoding: book.encoding,
        delimiter: book.delimiter,
        of_people: reading.of_people,
        sheets: sheets.collect(),
    }
}

fn fill(
    understood: &mut SheetUnderstood,
    sheet: &Sheet,
    rows: &Rows,
    read: &SheetReading,
    found: &[Diagnostic],
    representatives: bool,
) {
    understood.header_row = read.header.as_ref().map(|header| header.row);
    let columns = read.header.iter().flat_map(|header| &header.columns);
    understood.columns = columns
        .map(|one| column(sheet, read, one, representatives))
        .collect();
    understood.n_blank = rows.n_blank();
    for (number, fate) in &read.rows {
        if matches!(
            fate,
            Fate::Record | Fate::Professionals | Fate::Withheld | Fate::Refused
        ) {
            continue;
        }
        understood.others.push(Other {
            row: *number,
            fate: *fate,
            text: beginning(sheet, *number),
        });
    }
    let reasons = reasons(&sheet.name, found);
    let of_records = read.rows.iter().filter_map(|(row, fate)| {
        let (id, origin) = read.ids.get(row)?;
        Some(RecordUnderstood {
            row: *row,
            below_header: rows.between(understood.header_row.unwrap_or(0), *row),
            id: id.clone(),
            origin: *origin,
            name: read.names.get(row).cloned().unwrap_or_default(),
            fate: *fate,
            reasons: reasons.get(row).cloned().unwrap_or_default(),
        })
    });
    understood.records = of_records.collect();
    join_reasons(understood, &reasons);
    for change in &read.changes {
        let of_key = understood.changes.entry(change.key.clone()).or_default();
        of_key.total += 1;
        if of_key.examples.len() < SHOWN {
            of_key.examples.push(change.clone());
        }
    }
}

/// The rows of a sheet as a spreadsheet counts them: a record of a text file is one row, however many
/// lines it has.
struct Rows(BTreeMap<u32, u32>);

impl Rows {
    fn new(sheet: &Sheet, is_text: bool) -> Self {
        let mut further = 0;
        let mut rows = BTreeMap::new();
        for row in &sheet.rows {
            rows.insert(row.number, row.number.saturating_sub(further));
            if is_text {
                let breaks = row.cells.iter().map(|cell| cell.text.matches('\n').count());
                further += u32::try_from(breaks.sum::<usize>()).unwrap_or(u32::MAX);
            }
        }
        Self(rows)
    }

    fn n_blank(&self) -> usize {
        let (first, last) = (self.0.values().next(), self.0.values().next_back());
        let span = last
            .zip(first)
            .map_or(0, |(last, first)| last.saturating_sub(*first) + 1);
        usize::try_from(span)
            .unwrap_or(usize::MAX)
            .saturating_sub(self.0.len())
    }

    fn between(&self, first: u32, second: u32) -> u32 {
        let of = |row: u32| self.0.get(&row).copied().unwrap_or(row);
        of(second).saturating_sub(of(first))
    }
}

/// An error may lie in a further row of a record.
fn join_reasons(understood: &mut SheetUnderstood, reasons: &BTreeMap<u32, Vec<Message>>) {
    for other in understood
        .others
        .iter()
        .filter(|other| other.fate == Fate::Continued)
    {
        let above = understood
            .records
            .partition_point(|record| record.row < other.row);
        let record = above
            .checked_sub(1)
            .and_then(|at| understood.records.get_mut(at));
        if let (Some(record), Some(more)) = (record, reasons.get(&other.row)) {
            record.reasons.extend(more.iter().cloned());
        }
    }
}

/// Why rows are withheld or refused, by row.
fn reasons(sheet: &str, found: &[Diagnostic]) -> BTreeMap<u32, Vec<Message>> {
    let mut reasons: BTreeMap<u32, Vec<Message>> = BTreeMap::new();
    for diagnostic in found {
        let keeps_out = diagnostic.level == Level::Error
            || matches!(
                diagnostic.code,
                "data-row-twice"
                    | "data-row-withheld"
                    | "data-publish-unknown"
                    | "data-consent-missing"
            );
        if let Location::Cell { sheet: of, row, .. } = &diagnostic.location
            && keeps_out
            && **of == *sheet
        {
            reasons
                .entry(*row)
                .or_default()
                .push(diagnostic.message.clone());
        }
    }
    reasons
}

fn column(
    sheet: &Sheet,
    read: &SheetReading,
    column: &sheets::Column,
    representatives: bool,
) -> ColumnUnderstood {
    let (fate, key, nearest) = match &column.meaning {
        Meaning::Known(known) => {
            let fate = match known.role {
                Role::Field => ColumnFate::Field,
                Role::Note => ColumnFate::Note,
                Role::Person if representatives => ColumnFate::Note,
                Role::Person => ColumnFate::Person,
                Role::Left => ColumnFate::Left,
                Role::Never => ColumnFate::Never,
                Role::Professionals => ColumnFate::Professionals,
            };
            let key = (known.role == Role::Field).then_some(known.slot);
            (fate, key, None)
        }
        Meaning::Twice(known) => (ColumnFate::Twice, Some(known.slot), None),
        Meaning::Unknown(nearest) => (ColumnFate::Unknown, None, *nearest),
        Meaning::Ghost => (ColumnFate::WithoutHeader, None, None),
    };
    let shown = matches!(fate, ColumnFate::Field | ColumnFate::Note);
    let sample = read.ids.keys().filter_map(|row| {
        let at = sheet
            .rows
            .binary_search_by_key(row, |row| row.number)
            .ok()?;
        let text = sheet.rows.get(at)?.text(column.number).trim();
        (!text.is_empty()).then(|| text.to_owned())
    });
    ColumnUnderstood {
        number: column.number,
        header: column.header.clone(),
        fate,
        key,
        nearest,
        sample: shown.then_some(sample).and_then(|mut texts| texts.next()),
    }
}

/// The first text of a row.
fn beginning(sheet: &Sheet, row: u32) -> String {
    let at = sheet.rows.binary_search_by_key(&row, |row| row.number);
    let row = at.ok().and_then(|at| sheet.rows.get(at));
    let mut texts = row
        .iter()
        .flat_map(|row| &row.cells)
        .map(|cell| cell.text.trim());
    texts
        .find(|text| !text.is_empty())
        .unwrap_or_default()
        .to_owned()
}
