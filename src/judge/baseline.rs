//! Old findings that a site knows of, so that it can begin to check: they are counted and not shown, and what
//! comes anew fails. A finding is known by its rule, its file and the words it is about, wherever they move.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::diag::{Diagnostic, Level, Location, catalog};

/// How many letters of a long stretch are kept.
const LONGEST: usize = 200;

/// The findings of one day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Baseline {
    format: u32,
    /// By file and rule: the words, and how often.
    findings: BTreeMap<String, BTreeMap<String, BTreeMap<String, usize>>>,
}

/// What a baseline made of a report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// Findings that it knows and that are not shown.
    pub known: usize,
    /// What it knows and nobody finds: file, rule and words.
    pub stale: Vec<[String; 3]>,
}

/// Texts by path.
pub type Texts = BTreeMap<Arc<str>, Arc<str>>;

impl Baseline {
    /// Notes all findings that a baseline may hold.
    pub fn of(found: &[Diagnostic], texts: &Texts) -> Self {
        let mut findings: BTreeMap<String, BTreeMap<String, BTreeMap<String, usize>>> =
            BTreeMap::new();
        for diagnostic in found.iter().filter(|diagnostic| may_be_old(diagnostic)) {
            let [path, code, words] = key(diagnostic, texts);
            let of_code = findings.entry(path).or_default().entry(code).or_default();
            *of_code.entry(words).or_default() += 1;
        }
        Self {
            format: 1,
            findings,
        }
    }

    /// Reads one. Nothing where the text is no baseline of a form that this program knows.
    pub fn parse(text: &str) -> Option<Self> {
        let found: Self = serde_json::from_str(text).ok()?;
        (found.format == 1).then_some(found)
    }

    /// Its text.
    pub fn text(&self) -> String {
        let text = serde_json::to_string_pretty(self).unwrap_or_default();
        format!("{text}\n")
    }

    /// How many findings it holds.
    pub fn len(&self) -> usize {
        let files = self.findings.values();
        files
            .flat_map(BTreeMap::values)
            .flat_map(BTreeMap::values)
            .sum()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Takes away what it knows. Of more findings than it knows of one kind the last ones are new.
    pub fn hide(mut self, found: &mut Vec<Diagnostic>, texts: &Texts) -> Compared {
        let before = found.len();
        found.retain(|diagnostic| {
            let [path, code, words] = key(diagnostic, texts);
            let of_file = self.findings.get_mut(&path);
            let of_code = of_file.and_then(|rules| rules.get_mut(&code));
            match of_code.and_then(|found| found.get_mut(&words)) {
                Some(left) if *left > 0 && may_be_old(diagnostic) => {
                    *left -= 1;
                    false
                }
                _ => true,
            }
        });
        Compared {
            known: before - found.len(),
            stale: self.rest(),
        }
    }

    fn rest(self) -> Vec<[String; 3]> {
        let mut rest = Vec::new();
        for (path, rules) in self.findings {
            for (code, found) in rules {
                let left = found.into_iter().filter(|(_, left)| *left > 0);
                rest.extend(left.map(|(words, _)| [path.clone(), code.clone(), words]));
            }
        }
        rest
    }
}

/// What keeps a page from publication or may give a person away is never put off; gaps do not count anyway.
fn may_be_old(diagnostic: &Diagnostic) -> bool {
    let own = catalog::info(diagnostic.code).map(|info| info.level);
    let guards = diagnostic.code.starts_with("privacy-");
    !guards && !matches!(own, None | Some(Level::Error | Level::Gap))
}

fn key(diagnostic: &Diagnostic, texts: &Texts) -> [String; 3] {
    let path = match &diagnostic.location {
        Location::Output { path } => format!("/{path}"),
        place => place.path().map_or("", |path| &**path).to_owned(),
    };
    let words = words(&diagnostic.location, texts);
    let words = words.unwrap_or(&diagnostic.message.ja);
    let words: Vec<&str> = words.split_whitespace().collect();
    let words = words.join(" ").chars().take(LONGEST).collect();
    [path, diagnostic.code.to_owned(), words]
}

fn words<'a>(place: &Location, texts: &'a Texts) -> Option<&'a str> {
    let Location::Text { path, start, end } = place else {
        return None;
    };
    let found = texts.get(path)?.get(*start as usize..*end as usize)?;
    (!found.trim().is_empty()).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &Arc<str>, text: &str, word: &str) -> Vec<Diagnostic> {
        let places = text.match_indices(word);
        places
            .map(|(at, _)| catalog::ja_range(Location::text(path, at..at + word.len()), word))
            .collect()
    }

    #[test]
    fn what_moved_is_known_and_one_more_is_new() {
        let path: Arc<str> = Arc::from("content/a.md");
        let texts = |text: &str| Texts::from([(Arc::clone(&path), Arc::from(text))]);
        let old = "9時～10時";
        let baseline = Baseline::of(&found(&path, old, "～"), &texts(old));
        assert_eq!(Baseline::parse(&baseline.text()), Some(baseline.clone()));
        let moved = "はじめに。\n\n9時～10時\n\n11時～12時";
        let mut now = found(&path, moved, "～");
        let compared = baseline.clone().hide(&mut now, &texts(moved));
        assert_eq!((compared.known, now.len(), compared.stale.len()), (1, 1, 0));
        let mut none = Vec::new();
        let compared = baseline.hide(&mut none, &texts(""));
        let stale = [path.to_string(), "ja-range".to_owned(), "～".to_owned()];
        assert_eq!(compared.stale, [stale]);
    }

    #[test]
    fn what_guards_people_is_never_old() {
        let path: Arc<str> = Arc::from("content/a.md");
        let found = [catalog::privacy_mail(Location::file(&path), "taro@")];
        assert!(Baseline::of(&found, &Texts::new()).is_empty());
        assert_eq!(Baseline::parse("{}"), None);
    }
}
