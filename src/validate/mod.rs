//! From files to meaning: every field read, checked and given its place. Files are independent of each
//! other here, so they are read side by side; what they say of each other is `relate`'s matter.

pub mod assemble;
mod calendar;
mod cards;
pub mod entries;
pub mod fields;
pub mod layout;
mod lecture;
pub mod memo;
pub mod municipality;
mod open_data;
mod order;
mod others;
mod readings;
pub mod records;
pub mod registry;
mod rules;
pub mod sheets;
pub mod site;
mod standard_clinic;
pub mod tables;
mod templates;
mod topics;
mod translations;
pub mod understand;
pub mod values;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::{Diagnostic, Level, Location};
use crate::markdown;
use crate::model::site::Topic;
use crate::model::{Language, Project, Withheld};
use crate::source::{SourceFile, Sources, toml_file};
use assemble::Assembly;
use entries::Parsed;
use layout::{Slot, classify};
pub use memo::Memo;
pub use others::{Others, body_again};
use sheets::Rules;

/// The words that notes in texts need, by language id: they are the theme's.
pub type Words = BTreeMap<String, markdown::Strings>;

/// How the texts of each language are parsed.
#[derive(Debug)]
pub struct Bodies {
    default: markdown::Options,
    others: BTreeMap<Language, markdown::Options>,
}

impl Bodies {
    /// As the site's languages and its theme say.
    pub fn new(languages: &[Language], words: &Words) -> Self {
        let options = |language: &Language| {
            markdown::Options::site(words.get(language.as_str()).cloned().unwrap_or_default())
        };
        Self {
            default: languages.first().map(options).unwrap_or_default(),
            others: languages
                .iter()
                .skip(1)
                .map(|language| (language.clone(), options(language)))
                .collect(),
        }
    }

    /// The options for a language; none is the default one.
    pub fn of(&self, language: Option<&Language>) -> &markdown::Options {
        language
            .and_then(|language| self.others.get(language))
            .unwrap_or(&self.default)
    }
}

/// Where the site's own file lies.
pub const SITE_FILE: &str = "content/site.toml";

/// Checks every file and puts the tree together. Files with an error still give what could be read of
/// them; the caller decides what stands in for them.
pub fn validate(
    sources: &Sources,
    withheld: &Withheld,
    words: &Words,
) -> (Project, Vec<Diagnostic>) {
    validate_again(sources, withheld, words, &Others::default(), None)
}

/// The same, without the texts of `others`, and with a memory of what each file gave before, so that only files that
/// changed are read again.
pub fn validate_again(
    sources: &Sources,
    withheld: &Withheld,
    words: &Words,
    others: &Others,
    mut memo: Option<&mut Memo>,
) -> (Project, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut assembly = Assembly::default();
    let languages = read_site(sources, &mut assembly, &mut diagnostics);
    let options = Bodies::new(&languages, words);
    let rules = sheet_rules(sources, withheld, &assembly.project, &mut diagnostics);
    let files: Vec<(&Arc<str>, &SourceFile)> = sources.files.iter().collect();
    let parse = |path: &Arc<str>, file: &SourceFile| {
        let mut given = entries::parse(path, file, &languages, &options, &rules);
        others.let_go(path, &mut given.0, sources);
        given
    };
    let parsed: Vec<Arc<memo::Given>> = match memo.as_deref_mut() {
        None => files
            .par_iter()
            .map(|(path, file)| Arc::new(parse(path, file)))
            .collect(),
        Some(memo) => memo.parse(
            &files,
            memo::Setting::new(&languages, words, &rules),
            &parse,
        ),
    };
    for given in parsed {
        match Arc::try_unwrap(given) {
            Ok((result, found)) => {
                diagnostics.extend(found);
                assembly.add(result, &languages, &mut diagnostics);
            }
            // It is kept for another day, and its entries are the same ones then.
            Err(kept) => {
                diagnostics.extend(kept.1.iter().cloned());
                match &kept.0 {
                    Parsed::Nothing => {}
                    Parsed::Entries(entries) => assembly.add_entries(entries),
                    other => assembly.add(other.clone(), &languages, &mut diagnostics),
                }
            }
        }
    }
    assembly.project.withheld = withheld.clone();
    let project = assembly.finish(sources, memo, &mut diagnostics);
    without_echoes(&mut diagnostics);
    (project, diagnostics)
}

/// One mistake is told once. Where the front matter of a file cannot be found nothing else is known of
/// it; of a line of TOML that cannot be read nothing else is said, and a key that seems to be missing
/// may stand there, and one after it may belong to another table.
fn without_echoes(diagnostics: &mut Vec<Diagnostic>) {
    let of_subject = |found: &Diagnostic, subject: &str| {
        found.level == Level::Error && found.code.starts_with(subject)
    };
    let (mut unfound, mut unread) = (BTreeSet::new(), BTreeMap::<_, Vec<_>>::new());
    for found in diagnostics.iter() {
        let Some(path) = found.location.path().cloned() else {
            continue;
        };
        if of_subject(found, "front-matter-") {
            unfound.insert(path);
        } else if of_subject(found, "toml-") {
            unread.entry(path).or_default().extend(range(found));
        }
    }
    diagnostics.retain(|found| {
        let Some(path) = found.location.path() else {
            return true;
        };
        if unfound.contains(path) {
            return of_subject(found, "front-matter-");
        }
        let Some(lines) = unread.get(path) else {
            return true;
        };
        let touches = |here: Range<u32>| {
            lines
                .iter()
                .any(|there| here.start < there.end && there.start < here.end)
        };
        let after = |here: &Range<u32>| lines.iter().any(|there| there.start < here.start);
        let echo = found.code == "missing-key"
            || found.code == "unknown-key" && range(found).is_some_and(|here| after(&here))
            || range(found).is_some_and(touches);
        of_subject(found, "toml-") || !echo
    });
}

fn range(found: &Diagnostic) -> Option<Range<u32>> {
    match &found.location {
        Location::Text { start, end, .. } => Some(*start..*end),
        _ => None,
    }
}

/// What the site says of its sheets. Read before them: each `columns.toml` says how they are read.
fn sheet_rules(
    sources: &Sources,
    withheld: &Withheld,
    project: &Project,
    diagnostics: &mut Vec<Diagnostic>,
) -> Rules {
    let mut rules = Rules {
        columns: BTreeMap::new(),
        representatives: project.site.publish_representatives,
        refused: withheld.sheet_rows.clone(),
        topics: project.site.topics.iter().map(topic_of).collect(),
        explain: false,
    };
    let files = sources.files.iter();
    for (path, file) in files.filter(|(path, _)| path.ends_with("/columns.toml")) {
        if let (Ok(Slot::Columns(owner)), SourceFile::Text(text)) = (classify(path, &[]), file) {
            let (table, found) = toml_file::parse(path, text, 0);
            diagnostics.extend(found);
            rules
                .columns
                .insert(owner, sheets::columns::read(&table, diagnostics));
        }
    }
    rules
}

fn topic_of(topic: &Topic) -> (String, String) {
    (topic.label.text.clone(), topic.id.to_string())
}

fn read_site(
    sources: &Sources,
    assembly: &mut Assembly,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Language> {
    let path: Arc<str> = Arc::from(SITE_FILE);
    // That it is not there was said when it was to be read.
    let Some(SourceFile::Text(text)) = sources.files.get(SITE_FILE) else {
        return vec![Language::new("ja")];
    };
    let (table, found) = toml_file::parse(&path, text, 0);
    diagnostics.extend(found);
    let languages = site::languages(&table, diagnostics);
    assembly.project.site = site::site(&table, &languages, diagnostics);
    languages
}

/// Whether the site's own file can carry a build at all. That it is missing or cannot be read was
/// reported by who read it.
pub fn site_is_sound(sources: &Sources, diagnostics: &[Diagnostic]) -> bool {
    let there = matches!(sources.files.get(SITE_FILE), Some(SourceFile::Text(_)));
    there
        && !diagnostics.iter().any(|diagnostic| {
            diagnostic.level == Level::Error
                && diagnostic
                    .location
                    .path()
                    .is_some_and(|path| &**path == SITE_FILE)
        })
}
