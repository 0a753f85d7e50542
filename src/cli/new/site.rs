//! What is known of the site that a new file goes into: the ids an author may choose from.
//!
//! A hint only: what cannot be read gives no choices here and is reported by `kairan check`.
#![expect(
    clippy::disallowed_methods,
    reason = "no build reads here: two small files give the choices that a new file names in its comments"
)]

use std::path::Path;

use toml::{Table, Value};
use walkdir::WalkDir;

/// The choices.
#[derive(Debug, Default)]
pub(super) struct Site {
    /// Ids of `[[topics]]`.
    pub(super) topics: Vec<String>,
    /// Ids of `[[services]]`.
    pub(super) services: Vec<String>,
    /// Id and city of each department.
    pub(super) departments: Vec<(String, Option<String>)>,
    /// City folders.
    pub(super) cities: Vec<String>,
    /// Region folders.
    pub(super) regions: Vec<String>,
}

/// Looks at the site below `root`; `None` where there is none.
pub(super) fn look(root: &Path) -> Option<Site> {
    let content = root.join("content");
    if !content.join("site.toml").is_file() {
        return None;
    }
    let site = table(&content.join("site.toml"));
    let departments = table(&content.join("departments.toml"));
    let text = |entry: &Table, key| Some(entry.get(key)?.as_str()?.to_owned());
    Some(Site {
        topics: entries(&site, "topics")
            .iter()
            .filter_map(|entry| text(entry, "id"))
            .collect(),
        services: entries(&site, "services")
            .iter()
            .filter_map(|entry| text(entry, "id"))
            .collect(),
        departments: entries(&departments, "departments")
            .iter()
            .filter_map(|entry| Some((text(entry, "id")?, text(entry, "city"))))
            .collect(),
        cities: folders(&content.join("cities"), "city.toml"),
        regions: folders(&content.join("regions"), "region.toml"),
    })
}

fn table(path: &Path) -> Table {
    std::fs::read_to_string(path)
        .ok()
        .and_then(|text| text.trim_start_matches('\u{feff}').parse().ok())
        .unwrap_or_default()
}

fn entries<'a>(table: &'a Table, key: &str) -> Vec<&'a Table> {
    let entries = table.get(key).and_then(Value::as_array);
    entries
        .into_iter()
        .flatten()
        .filter_map(Value::as_table)
        .collect()
}

/// Names of the folders that hold a certain file, in order.
fn folders(parent: &Path, file: &str) -> Vec<String> {
    WalkDir::new(parent)
        .min_depth(1)
        .max_depth(1)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.path().join(file).is_file())
        .filter_map(|entry| entry.file_name().to_str().map(str::to_owned))
        .collect()
}
