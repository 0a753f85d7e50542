//! `kairan init`: writes a small site of two fictional municipalities to begin with.

use std::path::Path;

use include_dir::{Dir, File, include_dir};
use walkdir::WalkDir;

use super::environment::Ambient;
use super::fill::{self, Mark};
use super::{CLEAN, say};
use crate::diag::Language;
use crate::diag::trouble::Trouble;

static STARTER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/init/starter");

/// Writes the starter into a new or empty folder.
pub(super) fn run(dir: &Path, ambient: &Ambient) -> anyhow::Result<u8> {
    let marks = fill::date_marks(ambient.today.clone()?);
    refuse_unless_empty(dir)?;
    for (path, text) in files(&marks) {
        fill::create(&dir.join(path), &text)?;
    }
    let shown = dir.display();
    say::out(&match ambient.language {
        Language::Ja => format!(
            "{shown} に見本のサイトを作りました。\nつぎに: kairan build --root {shown}\n書き方は {shown}/README.md にあります。\n"
        ),
        Language::En => format!(
            "wrote an example site to {shown}\nnext: kairan build --root {shown}\n{shown}/README.md tells how to edit it\n"
        ),
    });
    Ok(CLEAN)
}

/// The starter's files with dates filled in, by path, in order.
fn files(marks: &[Mark]) -> Vec<(&'static str, String)> {
    let mut found = Vec::new();
    collect(&STARTER, &mut found);
    let mut files: Vec<(&str, String)> = found
        .into_iter()
        .filter_map(|file| {
            let text = file.contents_utf8()?;
            Some((file.path().to_str()?, fill::fill(text, marks)))
        })
        .collect();
    files.sort();
    files
}

fn collect(dir: &'static Dir<'static>, found: &mut Vec<&'static File<'static>>) {
    found.extend(dir.files());
    for below in dir.dirs() {
        collect(below, found);
    }
}

/// A fresh repository (`.git` alone) counts as empty.
fn refuse_unless_empty(dir: &Path) -> Result<(), Trouble> {
    let shown = dir.display();
    if dir.exists() && !dir.is_dir() {
        return Err(Trouble::new(
            format!("{shown} はフォルダーではありません。新しいフォルダーの名前を書いてください。"),
            format!("{shown} is not a folder; name a new one"),
        ));
    }
    let occupied = WalkDir::new(dir)
        .min_depth(1)
        .max_depth(1)
        .into_iter()
        .filter_map(Result::ok)
        .any(|entry| entry.file_name() != ".git");
    if occupied {
        return Err(Trouble::new(
            format!(
                "{shown} にはすでにファイルがあります。何も書き込みませんでした。新しいフォルダーの名前を書いてください。"
            ),
            format!("{shown} is not empty; nothing was written; name a new folder"),
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::date;

    use super::*;

    fn starter() -> Vec<(&'static str, String)> {
        files(&fill::date_marks(date(2025, 10, 1)))
    }

    fn front_matter(path: &str, text: &str) -> toml::Table {
        let toml = if Path::new(path).extension().is_some_and(|e| e == "toml") {
            text
        } else {
            let mut parts = text.split("+++\n");
            assert_eq!(parts.next(), Some(""), "{path}");
            parts.next().unwrap()
        };
        toml.parse()
            .unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    fn content() -> Vec<(&'static str, toml::Table, String)> {
        starter()
            .into_iter()
            .filter(|(path, _)| path.starts_with("content/"))
            .map(|(path, text)| (path, front_matter(path, &text), text))
            .collect()
    }

    fn ids(file: &str, table: &str) -> BTreeSet<String> {
        let all = content();
        let (_, data, _) = all.iter().find(|(path, ..)| *path == file).unwrap();
        let entries = data[table].as_array().unwrap();
        entries
            .iter()
            .map(|e| e["id"].as_str().unwrap().to_owned())
            .collect()
    }

    fn strings(value: Option<&toml::Value>) -> Vec<String> {
        match value {
            Some(toml::Value::Array(values)) => values
                .iter()
                .filter_map(|v| v.as_str().map(str::to_owned))
                .collect(),
            Some(value) => value.as_str().map(str::to_owned).into_iter().collect(),
            None => Vec::new(),
        }
    }

    #[test]
    fn the_starter_has_what_the_readme_tells_of() {
        let paths: Vec<&str> = starter().into_iter().map(|(path, _)| path).collect();
        for expected in [
            "README.md",
            ".gitignore",
            "content/site.toml",
            "content/organizations.toml",
            "content/departments.toml",
            "content/documents.toml",
            "content/glossary.toml",
            "content/readings.toml",
            "content/pages/about.md",
            "content/pages/accessibility.md",
            "content/shared/guides/home-dentistry.md",
            "content/regions/mihon-chiiki/region.toml",
            "content/regions/mihon-chiiki/windows/home-dental.md",
            "content/cities/mihon-shi/city.toml",
            "content/cities/mihon-cho/city.toml",
        ] {
            assert!(paths.contains(&expected), "{expected} is not in {paths:?}");
        }
    }

    #[test]
    fn every_file_is_explained_and_has_no_mark_left() {
        for (path, text) in starter() {
            if path.starts_with("content/") {
                assert!(text.contains("# "), "{path} has no comment");
            }
            assert!(!text.contains('@') || path == "content/site.toml", "{path}");
        }
    }

    #[test]
    fn names_are_fictional_and_no_number_can_be_dialled() {
        for (path, data, text) in content() {
            assert!(!data.contains_key("phone"), "{path} has a telephone number");
            let digits = text
                .split(|c: char| !c.is_ascii_digit() && c != '-')
                .find(|run| {
                    run.starts_with('0') && run.chars().filter(char::is_ascii_digit).count() >= 9
                });
            assert_eq!(digits, None, "{path}");
            if path.ends_with("city.toml") || path.ends_with("region.toml") {
                assert!(
                    data["name"]["ja"].as_str().unwrap().contains("見本"),
                    "{path}"
                );
            }
        }
    }

    #[test]
    fn references_lead_somewhere() {
        let topics = ids("content/site.toml", "topics");
        let departments = ids("content/departments.toml", "departments");
        let documents = ids("content/documents.toml", "documents");
        for (path, data, _) in content() {
            let kinds = strings(data.get("kind"));
            if !path.ends_with("region.toml") {
                assert!(
                    kinds.iter().all(|kind| topics.contains(kind)),
                    "{path}: {kinds:?}"
                );
            }
            for contact in strings(data.get("contact")) {
                assert!(departments.contains(&contact), "{path}: {contact}");
            }
            for source in strings(data.get("sources")) {
                let document = source.split(':').next().unwrap_or("");
                assert!(documents.contains(document), "{path}: {source}");
            }
        }
    }
}
