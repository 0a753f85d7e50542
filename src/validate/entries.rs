//! One file becomes what its place in the tree says it is.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Bodies;
use super::fields::{Context, Fields};
use super::layout::{RegistryFile, Slot, classify};
use super::municipality;
use super::sheets::{self, Rules};
use super::tables::read_table;
use super::templates;
use super::{readings, records, rules};
use crate::diag::{Diagnostic, Location, catalog};
use crate::markdown::{self, Body};
use crate::model::site::GivenReading;
use crate::model::{
    City, Collection, Entry, EntryId, EntryKey, Language, Owner, Region, Translation,
};
use crate::source::raw::{RawKind, RawTable};
use crate::source::sheet::Workbook;
use crate::source::{BinaryFile, SourceFile, front_matter, toml_file};
use crate::text::slug;

/// What came of a file.
#[derive(Clone, Debug)]
pub enum Parsed {
    /// Nothing that a page could be made of.
    Nothing,
    /// A list of the site, to be read in one place.
    Registry(RegistryFile, RawTable),
    /// Readings of words.
    Readings(Owner, BTreeMap<String, GivenReading>),
    /// A city.
    City(Box<City>),
    /// A region.
    Region(Box<Region>),
    /// Entries, one from a Markdown file, several from a list. They are large, and stay where they are made.
    Entries(Vec<Arc<Entry>>),
    /// A page in a further language.
    Translation(EntryKey, Language, Arc<Translation>),
    /// A file that is copied, below an owner's `files/`.
    File(Owner, Arc<str>, BinaryFile),
    /// A file that is copied, below `static/`.
    Static(Arc<str>, BinaryFile),
}

/// Reads one file.
pub fn parse(
    path: &Arc<str>,
    file: &SourceFile,
    languages: &[Language],
    options: &Bodies,
    rules: &Rules,
) -> (Parsed, Vec<Diagnostic>) {
    let slot = match classify(path, languages) {
        Ok(slot) => slot,
        Err(diagnostic) => return (Parsed::Nothing, vec![*diagnostic]),
    };
    let mut sink = Vec::new();
    let mut context = Context {
        languages,
        sink: &mut sink,
    };
    let parsed = match (slot, file) {
        // `columns.toml` was read before: it says how the sheets are read.
        (_, SourceFile::Unreadable) | (Slot::Site | Slot::Columns(_), _) => Parsed::Nothing,
        (Slot::Sheet { owner, collection }, SourceFile::Sheet(book)) => {
            Parsed::Entries(sheet(path, book, &owner, collection, rules, &mut context))
        }
        (Slot::File { owner, name }, SourceFile::Binary(file)) => {
            Parsed::File(owner, name, file.clone())
        }
        (Slot::Static(name), SourceFile::Binary(file)) => Parsed::Static(name, file.clone()),
        (slot, SourceFile::Text(text)) => text_file(path, text, slot, options, &mut context),
        (_, SourceFile::Binary(_) | SourceFile::Sheet(_)) => {
            context
                .sink
                .push(catalog::file_not_used(Location::file(path), ""));
            Parsed::Nothing
        }
    };
    (parsed, sink)
}

fn text_file(
    path: &Arc<str>,
    text: &str,
    slot: Slot,
    options: &Bodies,
    context: &mut Context<'_>,
) -> Parsed {
    if let Slot::Page {
        owner,
        collection,
        id,
        language,
    } = slot
    {
        let key = EntryKey {
            owner,
            collection,
            id,
        };
        return page(path, text, key, language, options, context);
    }
    let (table, found) = toml_file::parse(path, text, 0);
    context.sink.extend(found);
    let place = Location::file(path);
    match slot {
        Slot::Registry(which) => Parsed::Registry(which, table),
        Slot::Readings(owner) => Parsed::Readings(owner, readings::readings(&table, context)),
        Slot::City(id) => read_table(&table, context, |fields| {
            municipality::city(fields, id, place)
        })
        .map_or(Parsed::Nothing, |city| Parsed::City(Box::new(city))),
        Slot::Region(id) => read_table(&table, context, |fields| {
            municipality::region(fields, id, place)
        })
        .map_or(Parsed::Nothing, |region| Parsed::Region(Box::new(region))),
        Slot::Rows { owner, collection } => {
            Parsed::Entries(rows(&table, &owner, collection, context))
        }
        Slot::Site
        | Slot::Page { .. }
        | Slot::Sheet { .. }
        | Slot::Columns(_)
        | Slot::File { .. }
        | Slot::Static(_) => Parsed::Nothing,
    }
}

fn page(
    path: &Arc<str>,
    text: &str,
    key: EntryKey,
    language: Option<Language>,
    options: &Bodies,
    context: &mut Context<'_>,
) -> Parsed {
    let (front, found) = front_matter::split(path, text);
    context.sink.extend(found);
    let source = text.get(front.body.clone()).unwrap_or_default();
    let (mut body, problems) =
        markdown::parse(source, front.body.start, options.of(language.as_ref()));
    body.file = Arc::clone(path);
    context
        .sink
        .extend(problems.iter().map(|problem| problem.diagnose(path)));
    let body = Arc::new(body);
    if let Some(language) = language {
        let translation = read_table(&front.table, context, |fields| Translation {
            name: fields.name(),
            summary: fields.get("summary"),
            updated: fields.get("updated"),
            of: fields.get("of"),
            machine: fields.get("machine"),
            reviewed: fields.get("reviewed"),
            allow: rules::allowances(fields),
            body,
            place: Location::file(path),
        });
        return Parsed::Translation(key, language, Arc::new(translation));
    }
    let blank = source.trim().is_empty();
    let body = (!blank).then_some(body);
    let place = Location::file(path);
    let entry = read_table(&front.table, context, |fields| Entry {
        allow: rules::allowances(fields),
        ..entry(fields, key, place, body)
    });
    templates::look(path, text, front.body.start, &entry, context.sink);
    Parsed::Entries(vec![Arc::new(entry)])
}

fn entry(
    fields: &mut Fields<'_, '_>,
    key: EntryKey,
    place: Location,
    body: Option<Arc<Body>>,
) -> Entry {
    let found = Entry {
        extends: fields.get("extends"),
        common: records::common(fields, key.collection),
        record: records::record(fields, key.collection),
        key,
        place,
        allow: Vec::new(),
        body,
        translations: BTreeMap::new(),
    };
    let extends = found.extends.as_ref().is_some_and(|flag| flag.value);
    if !extends && found.common.name.is_none() && found.key.collection.needs_name() {
        let place = fields.place().clone();
        let key = name_key(found.key.collection);
        fields.report(catalog::missing_key(place, key, &format!("{key} = \"…\"")));
    }
    let without_day = ["date", "days", "publish"]
        .iter()
        .all(|key| fields.peek(key).is_none());
    if !extends && without_day && found.key.collection == Collection::Duty {
        let place = fields.place().clone();
        fields.report(catalog::duty_without_day(place));
    }
    found
}

fn name_key(collection: Collection) -> &'static str {
    match collection {
        Collection::Windows | Collection::Clinics | Collection::Lists | Collection::Areas => "name",
        _ => "title",
    }
}

/// The rows of a sheet, read side by side: a sheet may have many.
pub(super) fn sheet(
    path: &Arc<str>,
    book: &Workbook,
    owner: &Owner,
    collection: Collection,
    rules: &Rules,
    context: &mut Context<'_>,
) -> Vec<Arc<Entry>> {
    let languages = context.languages;
    let row = |table: RawTable| {
        let mut sink = Vec::new();
        let mut context = Context {
            languages,
            sink: &mut sink,
        };
        let entry = one_row(&table, owner, collection, &mut context);
        (entry.map(Arc::new), sink)
    };
    let (read, _, found) = sheets::read_each(path, book, owner, collection, rules, row);
    context.sink.extend(found);
    let mut entries = Vec::with_capacity(read.len());
    for (entry, found) in read {
        entries.extend(entry);
        context.sink.extend(found);
    }
    entries
}

fn rows(
    table: &RawTable,
    owner: &Owner,
    collection: Collection,
    context: &mut Context<'_>,
) -> Vec<Arc<Entry>> {
    let word = collection.word();
    let mut found: Vec<Arc<Entry>> = Vec::new();
    for item in &table.entries {
        if &*item.key != word {
            let guess = Some(word);
            context.sink.push(catalog::unknown_key(
                item.key_place.clone(),
                &item.key,
                guess,
                word,
            ));
            continue;
        }
        let single = std::slice::from_ref(&item.value);
        let values = match &item.value.kind {
            RawKind::List(values) => values.as_slice(),
            _ => single,
        };
        for value in values {
            let RawKind::Table(row) = &value.kind else {
                let example = format!("[[{word}]]");
                context.sink.push(catalog::wrong_type(
                    value.place.clone(),
                    word,
                    "[[ ]] で始まる表",
                    "a list of tables",
                    &example,
                ));
                continue;
            };
            found.extend(one_row(row, owner, collection, context).map(Arc::new));
        }
    }
    found
}

fn one_row(
    row: &RawTable,
    owner: &Owner,
    collection: Collection,
    context: &mut Context<'_>,
) -> Option<Entry> {
    let place = row.place.clone();
    let mut fields = Fields::new(row, context);
    let id = fields.require::<String>("id", "id = \"acp-2025\"");
    let id = match id {
        Some(id) if slug::is_id(&id) => Some(id),
        Some(id) => {
            fields.report(catalog::invalid_id(place.clone(), &id));
            None
        }
        None => None,
    };
    let key = EntryKey {
        owner: owner.clone(),
        collection,
        id: EntryId::new(id.clone().unwrap_or_default()),
    };
    let allow = rules::allowances(&mut fields);
    let found = Entry {
        allow,
        ..entry(&mut fields, key, place, None)
    };
    fields.finish();
    id.map(|_| found)
}
