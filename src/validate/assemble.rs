//! Puts what the files gave into one tree, in the order of their paths.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::entries::Parsed;
use super::fields::Context;
use super::memo::Memo;
use super::{registry, translations};
use crate::diag::{Diagnostic, Location, Message, catalog};
use crate::markdown::Terms;
use crate::model::{
    CityId, Collection, Entry, EntryId, EntryKey, Language, Owner, Project, RegionId, Translation,
};
use crate::source::Sources;

/// The tree while it grows.
#[derive(Debug, Default)]
pub struct Assembly {
    /// The tree.
    pub project: Project,
    /// As they came; [`Assembly::finish`] puts them in order.
    entries: Vec<Arc<Entry>>,
    translations: Vec<(EntryKey, Language, Arc<Translation>)>,
}

impl Assembly {
    /// Adds what one file gave.
    pub fn add(
        &mut self,
        path: &Arc<str>,
        parsed: Parsed,
        languages: &[Language],
        sink: &mut Vec<Diagnostic>,
    ) {
        match parsed {
            Parsed::Nothing => {}
            Parsed::Registry(which, table) => {
                let mut context = Context { languages, sink };
                registry::registry(which, &table, &mut context, &mut self.project.registry);
            }
            Parsed::Readings(owner, readings) => {
                if owner == Owner::Site {
                    let words = readings.iter();
                    let words = words.map(|(word, given)| (word.clone(), given.kana.clone()));
                    self.project.registry.readings = words.collect();
                }
                self.project.readings.insert(owner, readings);
            }
            Parsed::City(city) => {
                self.project.cities.insert(city.id.clone(), *city);
            }
            Parsed::Region(region) => {
                self.project.regions.insert(region.id.clone(), *region);
            }
            Parsed::Entries(entries) => self.entries.extend(entries),
            Parsed::Translation(key, language, translation) => {
                self.translations.push((key, language, translation));
            }
            Parsed::File(owner, name, file) => {
                let content = self.project.owners.entry(owner).or_default();
                content.files.insert(name, file);
            }
            Parsed::Static(name, file) => {
                self.project.static_files.insert(name, file);
            }
        }
        let _ = path;
    }

    /// Joins translations to their pages and sorts entries under their owners.
    pub fn finish(
        mut self,
        sources: &Sources,
        memo: Option<&mut Memo>,
        sink: &mut Vec<Diagnostic>,
    ) -> Project {
        let entries = each_once(std::mem::take(&mut self.entries), sink);
        let is_there = |key: &EntryKey| entries.binary_search_by(|it| it.key.cmp(key)).is_ok();
        let mut translated: BTreeMap<EntryKey, Translated> = BTreeMap::new();
        for (key, language, translation) in std::mem::take(&mut self.translations) {
            if is_there(&key) {
                let known = translated.entry(key).or_default();
                known.push((language, translation));
            } else if !self
                .project
                .withheld
                .may_hold(key.collection, key.id.as_str())
            {
                report_orphan(&key, &translation, sink);
            }
        }
        let terms = terms(&self.project);
        let work: Vec<Work> = entries
            .into_iter()
            .map(|entry| {
                let translations = translated.remove(&entry.key).unwrap_or_default();
                (entry, translations)
            })
            .collect();
        let make = |(entry, translations)| whole(entry, translations, terms.as_ref(), sources);
        let joined: Vec<Whole> = match memo {
            None => work.into_par_iter().map(make).collect(),
            Some(memo) => memo.join(work, terms.as_ref(), &make),
        };
        let mut entries = Vec::with_capacity(joined.len());
        for (entry, found) in joined {
            entries.push(entry);
            sink.extend(found);
        }
        self.project.registry.terms = terms;
        self.sort(&entries, sources, sink)
    }

    /// Sorts entries under their owners and says what is not described.
    fn sort(
        mut self,
        entries: &[Arc<Entry>],
        sources: &Sources,
        sink: &mut Vec<Diagnostic>,
    ) -> Project {
        for own in entries.chunk_by(|a, b| a.key.owner == b.key.owner) {
            let Some(first) = own.first() else { continue };
            let owner = first.key.owner.clone();
            let content = self.project.owners.entry(owner).or_default();
            for entry in own {
                if let Some(list) = content.collections.get_mut(entry.key.collection.slot()) {
                    list.push(Arc::clone(entry));
                }
            }
        }
        self.project.known_cities = sources
            .cities
            .iter()
            .map(|id| CityId::new(Arc::clone(id)))
            .collect();
        self.project.known_regions = sources
            .regions
            .iter()
            .map(|id| RegionId::new(Arc::clone(id)))
            .collect();
        report_undescribed(&self.project, sources, sink);
        self.project
    }
}

/// Entries in the order of their keys, which is nearly that of their files; each key once.
fn each_once(mut all: Vec<Arc<Entry>>, sink: &mut Vec<Diagnostic>) -> Vec<Arc<Entry>> {
    all.par_sort_by(|a, b| a.key.cmp(&b.key));
    let mut entries: Vec<Arc<Entry>> = Vec::with_capacity(all.len());
    for entry in all {
        match entries.last_mut().filter(|last| last.key == entry.key) {
            Some(first) => add(first, &entry, sink),
            None => entries.push(entry),
        }
    }
    entries
}

/// A Markdown page with a row's id adds prose to the row; two rows or pages of one id are a mistake.
fn add(first: &mut Arc<Entry>, entry: &Arc<Entry>, sink: &mut Vec<Diagnostic>) {
    if is_row(first) == is_row(entry) {
        sink.push(
            catalog::duplicate_id(entry.place.clone(), entry.key.id.as_str()).with_related(
                first.place.clone(),
                Message::new("先に使われているのはここです", "it is first used here"),
            ),
        );
        return;
    }
    let (row, page) = if is_row(first) {
        (&**first, &**entry)
    } else {
        (&**entry, &**first)
    };
    let merged = Entry {
        // What a page extends is its row; whether that extends something wider, the row says.
        extends: row.extends.clone(),
        common: page.common.over(&row.common),
        record: page.record.inherit(&row.record),
        allow: [page.allow.as_slice(), &row.allow].concat(),
        ..page.clone()
    };
    *first = Arc::new(merged);
}

/// The translations of an entry, in the order of their files.
pub(super) type Translated = Vec<(Language, Arc<Translation>)>;

/// An entry and what is still to be joined to it.
pub(super) type Work = (Arc<Entry>, Translated);

/// An entry with all that belongs to it, and what was found in joining it.
pub(super) type Whole = (Arc<Entry>, Vec<Diagnostic>);

/// The entry with its translations; its text notes where it first says a word of the glossary: once a text, whoever
/// shows it.
fn whole(
    mut entry: Arc<Entry>,
    translations: Translated,
    terms: Option<&Terms>,
    sources: &Sources,
) -> Whole {
    let mut found = Vec::new();
    for (language, translation) in translations {
        let translation = Arc::unwrap_or_clone(translation);
        let translation = translations::join(&entry, translation, sources, &mut found);
        Arc::make_mut(&mut entry)
            .translations
            .insert(language, translation);
    }
    if let Some(terms) = terms.filter(|_| entry.body.is_some()) {
        Arc::make_mut(&mut entry).note_terms(terms);
    }
    (entry, found)
}

/// The words of the glossary, where texts are to note them.
fn terms(project: &Project) -> Option<Terms> {
    let glossary = project.registry.glossary.iter();
    let words = glossary.zip(0_u32..).flat_map(|(term, number)| {
        let aliases = term.aliases.values().map(|alias| alias.text.as_str());
        let words = aliases.chain([term.term.text.as_str()]);
        words.map(move |word| (word, number))
    });
    project.site.glosses.then(|| Terms::new(words)).flatten()
}

fn is_row(entry: &Entry) -> bool {
    entry
        .place
        .path()
        .is_some_and(|path| !path.ends_with(".md"))
}

fn report_orphan(key: &EntryKey, translation: &Translation, sink: &mut Vec<Diagnostic>) {
    let page = format!("{}.md", key.id);
    sink.push(catalog::translation_without_page(
        translation.place.clone(),
        &page,
    ));
}

/// A folder of entries whose city or region has no description is not published; say so once.
fn report_undescribed(project: &Project, sources: &Sources, sink: &mut Vec<Diagnostic>) {
    for owner in project.owners.keys() {
        let (folder, file, described) = match owner {
            Owner::City(id) => (
                format!("content/cities/{id}/city.toml"),
                "city.toml",
                project.cities.contains_key(id),
            ),
            Owner::Region(id) => (
                format!("content/regions/{id}/region.toml"),
                "region.toml",
                project.regions.contains_key(id),
            ),
            Owner::Site | Owner::Shared => continue,
        };
        if !described && !sources.files.contains_key(folder.as_str()) {
            let place = Location::file(&Arc::from(folder.as_str()));
            sink.push(catalog::missing_description(place, file));
        }
    }
}

/// What a path below `content/` would be the key of, were its file sound. For files left out.
pub fn key_of_path(path: &str) -> Option<(Owner, Collection, EntryId)> {
    match super::layout::classify(&Arc::from(path), &[]) {
        Ok(super::layout::Slot::Page {
            owner,
            collection,
            id,
            ..
        }) => Some((owner, collection, id)),
        _ => None,
    }
}
