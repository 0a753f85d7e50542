//! The walls between modules, as `ARCHITECTURE.md` draws them, and a first line in every file that says what it is.
#![allow(clippy::disallowed_methods, reason = "tests read their own sources")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking, also outside the test itself"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// All Rust files below a folder, in order.
fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut paths: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|suffix| suffix == "rs") {
            found.push(path);
        }
    }
}

fn sources() -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    rust_files(&root().join("src"), &mut files);
    files
        .into_iter()
        .map(|path| (path.clone(), read(&path)))
        .collect()
}

/// The words in backticks of a cell.
fn quoted(cell: &str) -> BTreeSet<String> {
    cell.split('`')
        .skip(1)
        .step_by(2)
        .map(str::to_owned)
        .collect()
}

/// Module to what it may import, from the table under "Walls".
fn walls() -> BTreeMap<String, BTreeSet<String>> {
    let text = read(&root().join("ARCHITECTURE.md"));
    let (_, rest) = text.split_once("\n## Walls\n").unwrap();
    let (section, _) = rest.split_once("\n## ").unwrap();
    section
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| {
            let mut cells = line.split('|').skip(1);
            let module = quoted(cells.next().unwrap()).pop_first().unwrap();
            (module, quoted(cells.next().unwrap()))
        })
        .collect()
}

/// The module of a file below `src/`, as far as the table knows it.
fn module_of(path: &Path) -> Option<String> {
    let below = path.strip_prefix(root().join("src")).unwrap();
    let first = below.components().next()?;
    let name = first.as_os_str().to_str()?.trim_end_matches(".rs");
    (name != "lib" && name != "main").then(|| name.to_owned())
}

/// The modules that a text reaches as `crate::module` or `crate::{module, …}`.
fn imports(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for rest in text.split("crate::").skip(1) {
        match rest.strip_prefix('{') {
            Some(group) => found.extend(names(group.split('}').next().unwrap_or_default())),
            None => found.extend(names(rest).into_iter().take(1)),
        }
    }
    found
}

/// The first word of each part between commas.
fn names(text: &str) -> Vec<String> {
    let word = |part: &str| {
        let letters = |c: &char| c.is_ascii_lowercase() || *c == '_';
        part.trim_start()
            .chars()
            .take_while(letters)
            .collect::<String>()
    };
    text.split(',')
        .map(word)
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn no_module_reaches_over_a_wall() {
    let walls = walls();
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let Some(module) = module_of(&path) else {
            continue;
        };
        let Some(allowed) = walls.get(&module) else {
            wrong.push(format!("{module} is not in the table"));
            continue;
        };
        for import in imports(&text) {
            if import != module && walls.contains_key(&import) && !allowed.contains(&import) {
                wrong.push(format!("{} imports {import}", path.display()));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn imports_are_seen_alone_and_in_groups() {
    let text = "use crate::diag::X; crate::plan::y(); use crate::{\n    check::z,\n    gaps,\n};";
    let expected = ["check", "diag", "gaps", "plan"].map(str::to_owned);
    assert_eq!(imports(text), BTreeSet::from(expected));
}

#[test]
fn every_file_says_what_it_is() {
    for (path, text) in sources() {
        assert!(text.starts_with("//! "), "{}", path.display());
    }
}
