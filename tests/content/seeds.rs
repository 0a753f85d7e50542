//! The source documents: their lines beside the project, and the extracts of public pages in `tests/sources/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization;

/// What `documents.toml` says of one document, as far as a reference needs it.
pub(crate) enum Document {
    /// A seed: its lines, as they are compared.
    Seed(Vec<String>),
    /// A public page: the extract, as it is compared.
    Extract(String),
}

/// All documents by id. None where the seeds are not at hand and the environment says so.
pub(crate) struct Documents(BTreeMap<String, Document>);

#[expect(
    clippy::disallowed_methods,
    reason = "the folder lies outside the project"
)]
pub(crate) fn shared(folder: &str) -> Option<PathBuf> {
    if std::env::var("KAIRAN_NO_SEEDS").is_ok_and(|value| value == "1") {
        println!("KAIRAN_NO_SEEDS=1: content is not compared with its sources");
        return None;
    }
    let path = root().join("../shared").join(folder);
    assert!(
        path.is_dir(),
        "no source documents in {}: set KAIRAN_NO_SEEDS=1 where there are none",
        path.display()
    );
    Some(path)
}

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test looks at the project's files"
)]
pub(crate) fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[expect(
    clippy::disallowed_methods,
    reason = "a test looks at the project's files"
)]
pub(crate) fn list(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

/// Text as it is compared: one width, no spaces, no thousands separators, one kind of hyphen.
pub(crate) fn plain(text: &str) -> String {
    let folded: String = text.nfkc().collect();
    let letters = folded.chars().filter(|letter| !letter.is_whitespace());
    let mut out: Vec<char> = Vec::new();
    for letter in letters {
        match letter {
            '‐' | '−' | '–' | '—' | '―' | 'ー' if out.last().is_some_and(char::is_ascii_digit) =>
            {
                out.push('-');
            }
            other => out.push(other),
        }
    }
    let is_separator = |at: usize| {
        out.get(at) == Some(&',')
            && at > 0
            && out.get(at - 1).is_some_and(char::is_ascii_digit)
            && (1..=3).all(|step| out.get(at + step).is_some_and(char::is_ascii_digit))
            && !out.get(at + 4).is_some_and(char::is_ascii_digit)
    };
    let kept = out.iter().enumerate().filter(|(at, _)| !is_separator(*at));
    kept.map(|(_, letter)| *letter).collect()
}

impl Documents {
    /// Reads `content/documents.toml`, the seeds it names and the extracts.
    pub(crate) fn load() -> Option<Self> {
        let seeds = list(&shared("seeds")?);
        let registry: toml::Table = read(&root().join("content/documents.toml"))
            .parse()
            .unwrap();
        let mut documents = BTreeMap::new();
        for item in registry["documents"].as_array().unwrap() {
            let id = item["id"].as_str().unwrap().to_owned();
            let document = match item.get("seed").and_then(toml::Value::as_str) {
                Some(number) => {
                    let begins = format!("{number}_");
                    let named = |path: &&PathBuf| {
                        let name = path.file_name().and_then(|name| name.to_str());
                        name.is_some_and(|name| name.starts_with(&begins))
                    };
                    let path = seeds
                        .iter()
                        .find(named)
                        .unwrap_or_else(|| panic!("no seed {number}"));
                    Document::Seed(read(path).split('\n').map(plain).collect())
                }
                None => {
                    Document::Extract(plain(&read(&root().join(format!("tests/sources/{id}.md")))))
                }
            };
            documents.insert(id, document);
        }
        Some(Self(documents))
    }

    /// The text that a reference `document:line` leads to.
    pub(crate) fn text(&self, reference: &str) -> Result<&str, String> {
        let (id, line) = match reference.split_once(':') {
            Some((id, line)) => (id, Some(line)),
            None => (reference, None),
        };
        let document = self
            .0
            .get(id)
            .ok_or_else(|| format!("{id} is no document"))?;
        match (document, line) {
            (Document::Extract(text), _) => Ok(text),
            (Document::Seed(lines), Some(line)) => {
                let number: usize = line.parse().map_err(|_| format!("{line} is no line"))?;
                let text = number.checked_sub(1).and_then(|at| lines.get(at));
                let text = text.ok_or_else(|| format!("{id} has no line {line}"))?;
                if text.is_empty() {
                    Err(format!("{id}:{line} is an empty line"))
                } else {
                    Ok(text)
                }
            }
            (Document::Seed(_), None) => Err(format!("{reference} names no line")),
        }
    }
}
