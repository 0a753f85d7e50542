//! Puts what the files gave into one tree, in the order of their paths.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::entries::Parsed;
use super::fields::Context;
use super::memo::Memo;
use super::order::each_once;
use super::{registry, translations};
use crate::diag::{Diagnostic, Location, catalog};
use crate::markdown::Terms;
use crate::model::{
    CityId, Collection, Entry, EntryId, EntryKey, Kept, Language, Owner, Project, RegionId,
    Translation,
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
    pub fn add(&mut self, parsed: Parsed, languages: &[Language], sink: &mut Vec<Diagnostic>) {
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
    }

    /// Adds entries that somebody else keeps.
    pub(super) fn add_entries(&mut self, entries: &[Arc<Entry>]) {
        self.entries.extend(entries.iter().map(Arc::clone));
    }

    /// Joins translations to their pages and sorts entries under their owners.
    pub fn finish(
        mut self,
        sources: &Sources,
        mut memo: Option<&mut Memo>,
        sink: &mut Vec<Diagnostic>,
    ) -> Project {
        let known = memo.as_deref_mut().map(|memo| &mut memo.order);
        let entries = each_once(std::mem::take(&mut self.entries), known, sink);
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
        let joined: Vec<Whole> = match memo.as_deref_mut() {
            None => work.into_par_iter().map(make).collect(),
            Some(memo) => memo.join(work, terms.as_ref(), &make),
        };
        let mut entries = Vec::with_capacity(joined.len());
        for (entry, found) in joined {
            entries.push(entry);
            sink.extend(found);
        }
        self.project.registry.terms = terms;
        let mut project = self.sort(&entries, sources, sink);
        if let Some(memo) = memo {
            memo.keep(&mut project.owners);
        }
        project
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
            for list in own.chunk_by(|a, b| a.key.collection == b.key.collection) {
                let slot = list.first().map(|entry| entry.key.collection.slot());
                if let Some(place) = slot.and_then(|slot| content.collections.get_mut(slot)) {
                    *place = Kept::new(list.to_vec());
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
