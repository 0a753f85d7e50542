//! The records of `content/` as plain tables: each with its texts and the references it gives.

use std::path::{Path, PathBuf};

use super::seeds::{list, read, root};

/// One entry, or one table inside it that has sources of its own.
pub(crate) struct Record {
    /// Where it stands: the file, and the id in it.
    pub(crate) place: String,
    /// `cities/ageo/windows/home-care-center`.
    pub(crate) key: String,
    /// `document:line`.
    pub(crate) sources: Vec<String>,
    /// Every text with its key.
    pub(crate) texts: Vec<(String, String)>,
}

/// Every record of the content tree.
pub(crate) fn all() -> Vec<Record> {
    let mut files = Vec::new();
    let content = root().join("content");
    walk(&content, &mut files);
    files
        .iter()
        .flat_map(|path| of_file(&content, path))
        .collect()
}

fn walk(folder: &Path, files: &mut Vec<PathBuf>) {
    for path in list(folder) {
        if path.is_dir() {
            walk(&path, files);
        } else if path
            .extension()
            .is_some_and(|suffix| suffix == "md" || suffix == "toml")
        {
            files.push(path);
        }
    }
}

fn of_file(content: &Path, path: &Path) -> Vec<Record> {
    let inside = path
        .strip_prefix(content)
        .unwrap()
        .to_string_lossy()
        .replace('\\', "/");
    let text = read(path);
    let stem = inside.rsplit_once('.').unwrap().0.to_owned();
    // The introduction of an owner is the one entry of its collection.
    let stem = if stem.ends_with("/index") {
        format!("{stem}/index")
    } else {
        stem
    };
    let mut records = Vec::new();
    if inside.ends_with(".md") {
        let rest = text
            .strip_prefix("+++\n")
            .unwrap_or_else(|| panic!("{inside}: no front matter"));
        let (front, body) = rest
            .split_once("\n+++\n")
            .unwrap_or_else(|| panic!("{inside}: open front matter"));
        let table: toml::Table = front
            .parse()
            .unwrap_or_else(|error| panic!("{inside}: {error}"));
        let wider = original(path).map_or_else(Vec::new, |page| sources_of(&front_matter(&page)));
        take(&inside, &stem, &table, Some(body), &wider, &mut records);
    } else {
        let table: toml::Table = text
            .parse()
            .unwrap_or_else(|error| panic!("{inside}: {error}"));
        of_toml(&inside, &stem, &table, &mut records);
    }
    records
}

/// The page that a translation (`call.en.md`) translates: what it says stands in that page's sources.
fn original(path: &Path) -> Option<PathBuf> {
    let stem = path.file_stem()?.to_str()?;
    let (page, _language) = stem.rsplit_once('.')?;
    Some(path.with_file_name(format!("{page}.md")))
}

fn front_matter(path: &Path) -> toml::Table {
    let text = read(path);
    let rest = text.strip_prefix("+++\n");
    let (front, _) = rest.and_then(|rest| rest.split_once("\n+++\n")).unwrap();
    front.parse().unwrap()
}

fn of_toml(inside: &str, stem: &str, table: &toml::Table, records: &mut Vec<Record>) {
    let folder = stem.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut own = toml::Table::new();
    for (name, value) in table {
        let tables = value.as_array().map(|items| {
            items
                .iter()
                .filter_map(toml::Value::as_table)
                .collect::<Vec<_>>()
        });
        match tables {
            Some(items) if !items.is_empty() => {
                for item in items {
                    let id = item.get("id").and_then(toml::Value::as_str).unwrap_or("");
                    let key = if folder.is_empty() {
                        format!("{name}/{id}")
                    } else {
                        format!("{folder}/{name}/{id}")
                    };
                    take(&format!("{inside} {id}"), &key, item, None, &[], records);
                }
            }
            _ => {
                own.insert(name.clone(), value.clone());
            }
        }
    }
    if !own.is_empty() {
        take(inside, stem, &own, None, &[], records);
    }
}

/// A table is one record; a table inside it that gives sources is one of its own, which may also lean on
/// those of the whole.
fn take(
    place: &str,
    key: &str,
    table: &toml::Table,
    body: Option<&str>,
    wider: &[String],
    records: &mut Vec<Record>,
) {
    let mut sources: Vec<String> = sources_of(table);
    sources.extend(wider.iter().cloned());
    let mut texts = Vec::new();
    for (name, value) in table {
        if name != "sources" && name != "id" {
            texts_of(name, value, place, key, &sources, &mut texts, records);
        }
    }
    if let Some(body) = body {
        texts.push(("body".to_owned(), body.to_owned()));
    }
    records.push(Record {
        place: place.to_owned(),
        key: key.to_owned(),
        sources,
        texts,
    });
}

fn sources_of(table: &toml::Table) -> Vec<String> {
    let items = table.get("sources").and_then(toml::Value::as_array);
    items.into_iter().flatten().map(reference).collect()
}

fn reference(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Table(table) => {
            let document = table["document"].as_str().unwrap();
            match table.get("line") {
                Some(line) => format!("{document}:{line}"),
                None => document.to_owned(),
            }
        }
        other => panic!("{other} is no source"),
    }
}

fn texts_of(
    name: &str,
    value: &toml::Value,
    place: &str,
    key: &str,
    sources: &[String],
    texts: &mut Vec<(String, String)>,
    records: &mut Vec<Record>,
) {
    match value {
        toml::Value::Table(table) if table.contains_key("sources") => {
            take(place, key, table, None, sources, records);
        }
        toml::Value::Table(table) => {
            for (inner, value) in table {
                texts_of(
                    &format!("{name}.{inner}"),
                    value,
                    place,
                    key,
                    sources,
                    texts,
                    records,
                );
            }
        }
        toml::Value::Array(items) => {
            for item in items {
                texts_of(name, item, place, key, sources, texts, records);
            }
        }
        toml::Value::String(text) => texts.push((name.to_owned(), text.clone())),
        other => texts.push((name.to_owned(), other.to_string())),
    }
}
