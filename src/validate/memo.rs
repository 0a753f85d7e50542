//! What each file gave when it was last read: for those who look at a site again and again. What a file gives depends on
//! its content, its path and a [`Setting`], and on nothing else; so nothing but memory is lost without a memo.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::Words;
use super::entries::Parsed;
use super::sheets::{OwnColumns, Rules};
use crate::diag::Diagnostic;
use crate::model::{Language, Owner};
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
type Given = (Parsed, Vec<Diagnostic>);

/// One text of a file and what it gave. A file that is held back is read in two versions.
#[derive(Clone, Debug)]
struct Version {
    file: SourceFile,
    refused: Vec<Row>,
    given: Arc<Given>,
    /// The round that asked for it last.
    round: u64,
}

/// What files gave.
#[derive(Debug, Default)]
pub struct Memo {
    setting: Setting,
    files: BTreeMap<Arc<str>, Vec<Version>>,
    round: u64,
}

impl Memo {
    /// Begins a round: what the one before did not ask for is forgotten.
    pub fn begin(&mut self) {
        let last = self.round;
        self.files.retain(|_, versions| {
            versions.retain(|version| version.round == last);
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
    ) -> Vec<Given> {
        self.set(setting);
        let (known, setting, round) = (&self.files, &self.setting, self.round);
        let found: Vec<(Arc<Given>, bool)> = files
            .par_iter()
            .with_min_len(64)
            .map(|(path, file)| {
                let refused = setting.refused(path);
                let versions = known.get(*path).into_iter().flatten();
                let same = |it: &&Version| it.refused == refused && is_same(&it.file, file);
                match versions.into_iter().find(same) {
                    Some(version) => (Arc::clone(&version.given), version.round != round),
                    None => (Arc::new(parse(path, file)), true),
                }
            })
            .collect();
        for ((path, file), (given, is_new)) in files.iter().zip(&found) {
            if *is_new {
                self.note(path, file, given);
            }
        }
        found
            .into_iter()
            .map(|(given, _)| (*given).clone())
            .collect()
    }

    fn note(&mut self, path: &Arc<str>, file: &SourceFile, given: &Arc<Given>) {
        let round = self.round;
        let versions = self.files.entry(Arc::clone(path)).or_default();
        match versions.iter_mut().find(|it| Arc::ptr_eq(&it.given, given)) {
            Some(version) => version.round = round,
            None => versions.push(Version {
                file: file.clone(),
                refused: self.setting.refused(path).to_vec(),
                given: Arc::clone(given),
                round,
            }),
        }
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
