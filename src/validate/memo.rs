//! What each file gave when it was last read: for those who look at a site again and again. What a file gives depends on
//! its content, its path and a [`Setting`], and on nothing else; so nothing but memory is lost without a memo.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use rayon::prelude::*;

use super::Words;
use super::assemble::{Translated, Whole, Work};
use super::entries::Parsed;
use super::order::Order;
use super::sheets::{OwnColumns, Rules};
use crate::diag::Diagnostic;
use crate::markdown::Terms;
use crate::model::{Collection, Entry, Kept, Language, Owner, OwnerContent};
use crate::source::SourceFile;

/// What all files of a site are read with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Setting {
    languages: Vec<Language>,
    words: Words,
    columns: BTreeMap<Owner, OwnColumns>,
    representatives: bool,
    topics: BTreeMap<String, String>,
    /// Rows that are left out, by file.
    refused: BTreeMap<Arc<str>, Vec<Row>>,
}

/// A row of a sheet.
type Row = (Arc<str>, u32);

impl Setting {
    /// Notes what parsing is given.
    pub(super) fn new(languages: &[Language], words: &Words, rules: &Rules) -> Self {
        let mut refused: BTreeMap<Arc<str>, Vec<Row>> = BTreeMap::new();
        for (path, sheet, row) in &rules.refused {
            let rows = refused.entry(Arc::clone(path)).or_default();
            rows.push((Arc::clone(sheet), *row));
        }
        Self {
            languages: languages.to_vec(),
            words: words.clone(),
            columns: rules.columns.clone(),
            representatives: rules.representatives,
            topics: rules.topics.clone(),
            refused,
        }
    }

    fn refused(&self, path: &str) -> &[Row] {
        self.refused.get(path).map_or(&[], Vec::as_slice)
    }
}

/// What a file gave.
pub(super) type Given = (Parsed, Vec<Diagnostic>);

/// One text of a file and what it gave. A file that is held back is read in two versions.
#[derive(Debug)]
struct Version {
    file: SourceFile,
    refused: Vec<Row>,
    given: Arc<Given>,
    /// The round that asked for it last.
    round: AtomicU64,
}

/// An entry that was made of several parts.
#[derive(Clone, Debug)]
struct Joined {
    entry: Arc<Entry>,
    translations: Translated,
    whole: Whole,
}

/// What files gave.
#[derive(Debug, Default)]
pub struct Memo {
    setting: Setting,
    files: BTreeMap<Arc<str>, Vec<Version>>,
    round: u64,
    terms: Option<Terms>,
    /// The order of all entries.
    pub(super) order: Order,
    joined: Vec<Joined>,
    lists: BTreeMap<Owner, [Kept<Arc<Entry>>; Collection::COUNT]>,
}

impl Memo {
    /// Begins a round: what the one before did not ask for is forgotten.
    pub fn begin(&mut self) {
        let last = self.round;
        self.files.retain(|_, versions| {
            versions.retain(|version| version.round.load(Ordering::Relaxed) == last);
            !versions.is_empty()
        });
        self.round += 1;
    }

    /// What each file gives, parsed only where it is not known.
    pub(super) fn parse(
        &mut self,
        files: &[(&Arc<str>, &SourceFile)],
        setting: Setting,
        parse: &(dyn Fn(&Arc<str>, &SourceFile) -> Given + Sync),
    ) -> Vec<Arc<Given>> {
        self.set(setting);
        let (setting, round) = (&self.setting, self.round);
        let work = beside(files, &self.files);
        let found: Vec<(Arc<Given>, bool)> = work
            .into_par_iter()
            .with_min_len(64)
            .map(|(path, file, versions)| {
                let refused = setting.refused(path);
                let same = |it: &&Version| it.refused == refused && is_same(&it.file, file);
                match versions.iter().find(same) {
                    Some(version) => {
                        version.round.store(round, Ordering::Relaxed);
                        (Arc::clone(&version.given), false)
                    }
                    None => (Arc::new(parse(path, file)), true),
                }
            })
            .collect();
        for ((path, file), (given, _)) in files.iter().zip(&found).filter(|(_, it)| it.1) {
            let version = Version {
                file: (*file).clone(),
                refused: self.setting.refused(path).to_vec(),
                given: Arc::clone(given),
                round: AtomicU64::new(round),
            };
            let versions = self.files.entry(Arc::clone(path)).or_default();
            versions.push(version);
        }
        found.into_iter().map(|(given, _)| given).collect()
    }

    /// Joins entries, sorted by their keys, with what belongs to them; only where that is not known.
    pub(super) fn join(
        &mut self,
        work: Vec<Work>,
        terms: Option<&Terms>,
        make: &(dyn Fn(Work) -> Whole + Sync),
    ) -> Vec<Whole> {
        if self.terms.as_ref() != terms {
            self.terms = terms.cloned();
            self.joined.clear();
        }
        let known = &self.joined;
        let done: Vec<(Whole, Option<Joined>)> = work
            .into_par_iter()
            .with_min_len(64)
            .map(|(entry, translations)| {
                if translations.is_empty() && (terms.is_none() || entry.body.is_none()) {
                    return ((entry, Vec::new()), None);
                }
                let place = known.binary_search_by(|it| it.entry.key.cmp(&entry.key));
                let before = place.ok().and_then(|at| known.get(at));
                let before = before.filter(|it| it.is_of(&entry, &translations));
                let joined = before.cloned().unwrap_or_else(|| Joined {
                    whole: make((Arc::clone(&entry), translations.clone())),
                    entry,
                    translations,
                });
                (joined.whole.clone(), Some(joined))
            })
            .collect();
        let (entries, joined): (Vec<_>, Vec<_>) = done.into_iter().unzip();
        self.joined = joined.into_iter().flatten().collect();
        entries
    }

    /// Puts the lists of before in the place of those that list the same entries: the stages after this one see at once
    /// what changed.
    pub(super) fn keep(&mut self, owners: &mut BTreeMap<Owner, OwnerContent>) {
        for (owner, content) in owners.iter_mut() {
            let Some(known) = self.lists.get(owner) else {
                continue;
            };
            for (list, before) in content.collections.iter_mut().zip(known) {
                let mut pairs = list.iter().zip(before);
                if list.len() == before.len() && pairs.all(|(a, b)| Arc::ptr_eq(a, b)) {
                    *list = before.clone();
                }
            }
        }
        let lists = owners.iter();
        self.lists = lists
            .map(|(owner, content)| (owner.clone(), content.collections.clone()))
            .collect();
    }

    /// Forgets all that was read with another setting. Which rows are refused concerns their file alone.
    fn set(&mut self, setting: Setting) {
        let before = Setting {
            refused: setting.refused.clone(),
            ..std::mem::take(&mut self.setting)
        };
        if before != setting {
            self.files.clear();
        }
        self.setting = setting;
    }
}

impl Joined {
    /// Whether it was made of these very parts.
    fn is_of(&self, entry: &Arc<Entry>, translations: &Translated) -> bool {
        let mut pairs = self.translations.iter().zip(translations);
        Arc::ptr_eq(&self.entry, entry)
            && self.translations.len() == translations.len()
            && pairs.all(|(a, b)| a.0 == b.0 && Arc::ptr_eq(&a.1, &b.1))
    }
}

/// Files, sorted by path, with what is known of each.
fn beside<'a>(
    files: &[(&'a Arc<str>, &'a SourceFile)],
    known: &'a BTreeMap<Arc<str>, Vec<Version>>,
) -> Vec<(&'a Arc<str>, &'a SourceFile, &'a [Version])> {
    let mut known = known.iter().peekable();
    let pair = |(path, file): &(&'a Arc<str>, &'a SourceFile)| {
        while known.next_if(|(other, _)| **other < **path).is_some() {}
        let own = known.next_if(|(other, _)| Arc::ptr_eq(other, path) || **other == **path);
        (*path, *file, own.map_or(&[][..], |(_, versions)| versions))
    };
    files.iter().map(pair).collect()
}

/// Whether two files are one text. A text is the same if it is the same in memory: it stays there as long as its
/// file does not change.
fn is_same(before: &SourceFile, now: &SourceFile) -> bool {
    match (before, now) {
        (SourceFile::Text(a), SourceFile::Text(b)) => Arc::ptr_eq(a, b),
        (SourceFile::Sheet(a), SourceFile::Sheet(b)) => Arc::ptr_eq(a, b),
        (SourceFile::Binary(a), SourceFile::Binary(b)) => a == b,
        (SourceFile::Unreadable, SourceFile::Unreadable) => true,
        _ => false,
    }
}
