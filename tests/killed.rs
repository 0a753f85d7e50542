//! A build that is killed: every file stays whole, and the next build finishes.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the tests look at folders and spoil them"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use kairan::write::manifest;
use kairan::write::{Committed, Content, Folder, Output, Sink, Turn};
use rayon::prelude::*;

const CHILD: &str = "KAIRAN_TEST_COMMIT_UNTIL_KILLED";

/// Two versions of a site that share some pages: some come, some go, the others change.
fn version(which: usize) -> Vec<(String, String)> {
    let pages = if which == 0 { 0..60 } else { 30..90 };
    let page = |i: usize| {
        let text = format!("version {which} page {i}\n").repeat(600);
        (format!("city-{}/page-{i}/index.html", i % 7), text)
    };
    let mut files: Vec<(String, String)> = pages.map(page).collect();
    files.push((
        "sitemap.xml".to_owned(),
        format!("sitemap {which}\n").repeat(900),
    ));
    files
}

fn commit_version(root: &Path, which: usize) -> anyhow::Result<Committed> {
    let folder = Folder::begin(root, &root.join("public"), "")?;
    version(which).par_iter().try_for_each(|(path, text)| {
        folder.accept(Output {
            path,
            turn: if path == "sitemap.xml" {
                Turn::Index
            } else {
                Turn::Page
            },
            address: None,
            content: Content::Bytes(text.as_bytes()),
        })
    })?;
    folder.finish()
}

/// Not a test of its own: the process that the next tests kill.
#[test]
fn child_that_commits_until_killed() {
    let Some(root) = std::env::var_os(CHILD).map(PathBuf::from) else {
        return;
    };
    let mut which = 0;
    loop {
        if which == 0 && root.join("anew").exists() {
            // In one step, so that no kill leaves half of the old site.
            let old = root.join("old");
            let _ = fs::remove_dir_all(&old);
            let _ = fs::rename(root.join("public"), old);
        }
        commit_version(&root, which).unwrap();
        which = 1 - which;
    }
}

/// Starts the child and kills it, without warning, this long after its first commit.
fn run_and_kill(root: &Path, delay: Duration) {
    let ready = root.join("public").join(manifest::NAME);
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child_that_commits_until_killed", "--nocapture"])
        .env(CHILD, root)
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while !ready.exists() {
        assert!(
            begun.elapsed() < Duration::from_mins(1),
            "the child writes nothing"
        );
        std::thread::sleep(Duration::from_millis(1));
    }
    std::thread::sleep(delay);
    assert!(
        child.try_wait().unwrap().is_none(),
        "the child must be alive to be killed"
    );
    child.kill().unwrap();
    child.wait().unwrap();
}

/// Whether every visible file is one of the two versions of itself.
fn assert_whole(root: &Path, foreign: Option<&str>) {
    let versions: Vec<BTreeMap<String, String>> =
        (0..2).map(|it| version(it).into_iter().collect()).collect();
    for (path, text) in tree(&root.join("public")) {
        if path.starts_with(".kairan-") {
            continue;
        }
        if foreign == Some(&*path) {
            assert_eq!(text, "theirs");
            continue;
        }
        let whole = versions
            .iter()
            .any(|version| version.get(&path) == Some(&text));
        assert!(whole, "{path} is not whole: {} bytes", text.len());
    }
}

/// What a killed run leaves for the next one to sweep or to finish.
fn leftovers(root: &Path) -> bool {
    let left = |folder: PathBuf| {
        let names = fs::read_dir(folder)
            .into_iter()
            .flatten()
            .filter_map(Result::ok);
        names
            .map(|it| it.file_name().to_string_lossy().into_owned())
            .any(|name| {
                name.contains("kairan-tmp-")
                    || name.contains("kairan-staging-")
                    || name == ".kairan-pending.json"
            })
    };
    left(root.join("public")) || left(root.to_owned())
}

/// The next build after a kill: complete, and nothing of the dead run is left.
fn assert_finishes(root: &Path, foreign: Option<&str>) {
    let done = commit_version(root, 1).unwrap();
    assert_eq!(done.diagnostics, []);
    let mut expected: BTreeMap<String, String> = version(1).into_iter().collect();
    expected.extend(foreign.map(|path| (path.to_owned(), "theirs".to_owned())));
    let mut files = tree(&root.join("public"));
    files.remove(manifest::NAME);
    assert_eq!(
        files.keys().collect::<Vec<_>>(),
        expected.keys().collect::<Vec<_>>()
    );
    assert_eq!(files, expected);
    assert!(!leftovers(root));
}

#[test]
fn killed_at_fifty_moments_every_file_is_whole_and_the_next_build_finishes() {
    let site = tempfile::tempdir().unwrap();
    let root = site.path();
    let foreign = "city-1/theirs.html";
    commit_version(root, 0).unwrap();
    fs::write(root.join("public").join(foreign), "theirs").unwrap();
    let mut interrupted = 0;
    for moment in 0..50 {
        run_and_kill(root, Duration::from_micros(moment * 1700));
        assert_whole(root, Some(foreign));
        interrupted += usize::from(leftovers(root));
        // Most runs begin where the one before was killed; some after a build that finished.
        if moment % 5 == 4 {
            assert_finishes(root, Some(foreign));
        }
    }
    assert!(
        interrupted >= 10,
        "only {interrupted} kills met a commit under way"
    );
    assert_finishes(root, Some(foreign));
}

#[test]
fn killed_while_a_site_is_made_anew_there_is_a_whole_site_or_none() {
    let site = tempfile::tempdir().unwrap();
    let root = site.path();
    fs::write(root.join("anew"), "").unwrap();
    commit_version(root, 0).unwrap();
    for moment in 0..15 {
        run_and_kill(root, Duration::from_micros(moment * 2300));
        assert_whole(root, None);
    }
    assert_finishes(root, None);
}

/// Every file below a folder.
fn tree(folder: &Path) -> BTreeMap<String, String> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap();
            let bytes = fs::read(entry.path()).unwrap();
            let text = String::from_utf8_lossy(&bytes).into_owned();
            (path.display().to_string(), text)
        })
        .collect()
}
