//! One fixture per diagnostic code in `tests/diagnostics/<code>`: `in` is laid over `tests/diagnostics/_base/in`,
//! `ja.txt` and `en.txt` are what is said. What a folder of plain files cannot hold (a pipe, a link, a
//! name of odd bytes, an earlier build, which has the files of `first` too) is done by the steps of `setup`, one a line.
//!
//! `UPDATE=1` writes the texts; read them before you commit.

use std::collections::BTreeSet;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::symlink;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};

use kairan::diag::{Diagnostic, Language, catalog};
use kairan::pipeline::Stage;

use super::support::{Built, Files, SiteTest, cases, files, put, repository, text};

const FOLDER: &str = "tests/diagnostics";

#[test]
fn every_code_has_a_fixture_and_every_fixture_a_code() {
    let known: BTreeSet<String> = catalog::CODES
        .iter()
        .map(|info| info.code.to_owned())
        .collect();
    let fixtures: BTreeSet<String> = cases(FOLDER).into_iter().collect();
    let without: Vec<&String> = known.difference(&fixtures).collect();
    let stale: Vec<&String> = fixtures.difference(&known).collect();
    assert!(without.is_empty(), "codes without a fixture: {without:?}");
    assert!(stale.is_empty(), "fixtures of no code: {stale:?}");
}

#[test]
fn every_fixture_says_what_is_expected_and_nothing_else() {
    let mut wrong = Vec::new();
    for code in cases(FOLDER) {
        let built = fixture(&code);
        if !built.has(&code) {
            wrong.push(format!("{code} is not found in its own fixture"));
        }
        let told: Vec<Diagnostic> = built.diagnostics.clone();
        let mut texts = Files::new();
        for (name, language) in [("ja.txt", Language::Ja), ("en.txt", Language::En)] {
            texts.insert(
                name.to_owned(),
                built.report_of(&told, language).into_bytes(),
            );
        }
        for (name, said) in texts {
            let only = Files::from([(name.clone(), said)]);
            let all = compare_one(&code, &name, &only);
            wrong.extend(all);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn mistakes_do_not_echo() {
    let mut echoing = Vec::new();
    for code in cases(FOLDER) {
        let built = fixture(&code);
        let level = catalog::CODES.iter().find(|info| info.code == code);
        let level = level.map(|info| info.level);
        let worst: Vec<&Diagnostic> = built
            .diagnostics
            .iter()
            .filter(|found| Some(found.level) <= level)
            .collect();
        if worst.iter().any(|found| found.code != code) {
            let codes: Vec<&str> = worst.iter().map(|found| found.code).collect();
            echoing.push(format!("{code}: {codes:?}"));
        }
    }
    assert!(echoing.is_empty(), "{}", echoing.join("\n"));
}

/// A fixture of a rule about words holds `fires.*` and, as close to it as can be, `quiet.*`.
#[test]
fn what_is_nearly_the_mistake_is_quiet() {
    let mut loud = Vec::new();
    for code in cases(FOLDER) {
        let files = files(&repository(&format!("{FOLDER}/{code}/in")));
        let has = |name: &str| files.keys().any(|path| path.contains(name));
        assert_eq!(has("/fires."), has("/quiet."), "{code}");
        if !is_near(&files) {
            continue;
        }
        for found in fixture(&code).diagnostics {
            let path = found.location.path().map_or("", |path| &**path);
            if path.contains("/quiet.") || (path.contains("/quiet/") && found.code == code) {
                loud.push(format!("{code}: {} {}", found.code, found.message.ja));
            }
        }
    }
    assert!(loud.is_empty(), "{}", loud.join("\n"));
}

/// A sheet cannot be called as one likes: the one that is nearly the mistake is a city's of the name `quiet`.
fn is_near(files: &Files) -> bool {
    files
        .keys()
        .any(|path| path.contains("/quiet.") || path.contains("cities/quiet/"))
}

/// Subjects whose only file holds both, the mistake and what is nearly one; the texts expected show which is told.
const IN_ONE_FILE: [&str; 3] = ["hours-missing", "contact-missing", "duty-gap"];

#[test]
fn every_subject_has_a_mistake_and_what_is_nearly_one() {
    let mut without = Vec::new();
    for subject in catalog::SUBJECTS {
        let mut fixtures = subject
            .codes
            .iter()
            .map(|code| files(&repository(&format!("{FOLDER}/{code}/in"))));
        if !fixtures.any(|files| is_near(&files)) && !IN_ONE_FILE.contains(&subject.name) {
            without.push(subject.name);
        }
    }
    assert!(without.is_empty(), "{without:?}");
}

/// The list that the rules were made from lies outside the project, as the texts of `tests/audit.rs` do.
#[test]
fn no_subject_of_the_list_is_forgotten() {
    let beside = repository("../shared/audit-rules.md");
    let Ok(list) = std::fs::File::open(beside).and_then(std::io::read_to_string) else {
        return;
    };
    let known: BTreeSet<&str> = catalog::SUBJECTS.iter().map(|one| one.name).collect();
    let rows = list.lines().filter_map(|line| line.strip_prefix("| "));
    let named = rows
        .filter_map(|row| row.split(" |").next())
        .flat_map(|names| names.split(", "))
        .filter(|name| name.contains('-'));
    let forgotten: Vec<&str> = named.filter(|name| !known.contains(name)).collect();
    assert!(forgotten.is_empty(), "{forgotten:?}");
}

fn compare_one(code: &str, name: &str, only: &Files) -> Vec<String> {
    // The fixture's own files lie in the same folder.
    let place = format!("{FOLDER}/{code}/{name}");
    super::support::compare_file(&place, only.get(name).map_or(&[], Vec::as_slice))
}

/// Lays out a fixture and builds it.
fn fixture(code: &str) -> Built {
    let mut site = SiteTest::empty();
    site.lay(&format!("{FOLDER}/_base/in"));
    site.lay(&format!("{FOLDER}/{code}/first"));
    let steps = text(&format!("{FOLDER}/{code}/setup")).unwrap_or_default();
    let (before, after): (Vec<&str>, Vec<&str>) =
        steps.lines().partition(|step| step.starts_with("build"));
    for step in before {
        site.options(step.strip_prefix("build").unwrap()).build();
        site.options("");
    }
    site.lay(&format!("{FOLDER}/{code}/in"));
    let mut late = None;
    for step in after {
        let (word, rest) = step.split_once(' ').unwrap();
        match word {
            "options" => drop(site.options(rest)),
            "check" => drop(site.check_external()),
            "while-rendering" => late = Some(rest),
            _ => act(&site, word, rest),
        }
    }
    let done = AtomicBool::new(false);
    site.build_while(&|progress| {
        if let Some(path) = late
            && progress.stage == Stage::Render
            && !done.swap(true, Ordering::SeqCst)
        {
            site.put(path, "changed meanwhile");
        }
    })
}

/// One step of a `setup`.
fn act(site: &SiteTest, word: &str, rest: &str) {
    let (path, value) = rest.split_once(' ').unwrap_or((rest, ""));
    let place = site.root().join(path);
    match word {
        "remove" => site.remove(path),
        "remove-folder" => site.move_away(path),
        "folder" => site.put(&format!("{path}/.gitkeep"), ""),
        "bytes" => site.put(path, hex(value)),
        "repeat" => {
            let (times, line) = value.split_once(' ').unwrap();
            site.put(path, format!("{line}\n").repeat(times.parse().unwrap()));
        }
        "size" => {
            site.put(path, "");
            let file = std::fs::File::options().write(true).open(&place).unwrap();
            file.set_len(value.parse().unwrap()).unwrap();
        }
        "link" => {
            site.put(&format!("{path}.tmp"), "");
            put(&site.beside().join("outside/secret.md"), b"secret");
            symlink(value, &place).unwrap();
        }
        "pipe" => {
            let made = Command::new("mkfifo").arg(&place).status().unwrap();
            assert!(made.success());
        }
        "odd-name" => {
            let name = std::ffi::OsStr::from_bytes(b"dental\xff.md");
            put(&place.join(name), b"+++\nname = \"x\"\n+++\n");
        }
        other => panic!("unknown step {other}"),
    }
}

fn hex(text: &str) -> Vec<u8> {
    text.split(',')
        .map(|byte| u8::from_str_radix(byte, 16).unwrap())
        .collect()
}
