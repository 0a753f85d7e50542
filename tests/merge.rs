//! `kairan merge` from outside: parts joined are the whole, to the byte, and nothing else is joined.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test fails by panicking and makes its own files"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn run(root: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kairan"))
        .args(arguments)
        .current_dir(root)
        .env_clear()
        .env("LANG", "ja_JP.UTF-8")
        .env("SOURCE_DATE_EPOCH", "1759244400")
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn repository(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// A copy of a folder of the repository.
fn site(folder: &str) -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    lay(&repository(folder), dir.path());
    lay(
        &repository("tests/themes/plain"),
        &dir.path().join("themes/plain"),
    );
    dir
}

fn lay(from: &Path, to: &Path) {
    for (path, bytes) in files(from) {
        let place = to.join(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, bytes).unwrap();
    }
}

/// Every file below a folder, kairan's own too.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let all = walkdir::WalkDir::new(folder)
        .into_iter()
        .map(Result::unwrap);
    all.filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap();
            (
                path.to_str().unwrap().to_owned(),
                fs::read(entry.path()).unwrap(),
            )
        })
        .collect()
}

fn build(root: &Path, arguments: &[&str]) {
    let output = run(root, &[&["build"], arguments].concat());
    assert_ne!(output.status.code(), Some(2), "{}", text(&output.stderr));
}

fn shards(root: &Path, of: usize) -> Vec<String> {
    let one = |part| {
        let out = format!("part-{part}");
        build(root, &["--shard", &format!("{part}/{of}"), "--out", &out]);
        out
    };
    (1..=of).rev().map(one).collect()
}

fn merge(root: &Path, parts: &[String], out: &str) -> Output {
    let mut arguments = vec!["merge"];
    arguments.extend(parts.iter().map(String::as_str));
    arguments.extend(["--out", out]);
    run(root, &arguments)
}

fn refused(root: &Path, parts: &[String], words: &str) {
    let output = merge(root, parts, "joined");
    let told = text(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.contains(words), "{words} in\n{told}");
    assert!(!root.join("joined").exists(), "nothing is written: {told}");
}

#[test]
fn parts_joined_are_the_whole_to_the_byte() {
    for (folder, numbers) in [
        ("examples/mihon", &[2, 8][..]),
        ("tests/golden/shard/in", &[2, 3, 8]),
    ] {
        let dir = site(folder);
        let root = dir.path();
        build(root, &["--out", "whole"]);
        let whole = files(&root.join("whole"));
        assert!(whole.contains_key(".kairan-manifest.json"));
        for of in numbers {
            let parts = shards(root, *of);
            let out = format!("joined-{of}");
            let output = merge(root, &parts, &out);
            assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
            let joined = files(&root.join(&out));
            let paths =
                |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
            assert_eq!(paths(&whole), paths(&joined), "{folder} in {of}");
            for (path, bytes) in &whole {
                assert!(
                    joined.get(path) == Some(bytes),
                    "{folder} in {of}: {path} differs"
                );
            }
            // The folder is one that a whole build goes on with, and joining again changes nothing.
            let again = text(&merge(root, &parts, &out).stdout);
            assert!(again.contains("書いたもの 0個、消したもの 0個"), "{again}");
            build(root, &["--out", &out]);
            for part in parts {
                fs::remove_dir_all(root.join(part)).unwrap();
            }
        }
    }
}

#[test]
fn what_does_not_belong_together_is_not_joined() {
    let dir = site("tests/golden/shard/in");
    let root = dir.path();
    let parts = shards(root, 2);
    let (second, first) = (parts[..1].to_vec(), parts[1].clone());
    refused(root, &second, "1/2 の組がありません");
    refused(
        root,
        &[parts.clone(), vec![first.clone()]].concat(),
        "どちらも 1/2 の組です",
    );
    build(root, &["--out", "whole"]);
    refused(
        root,
        &["whole".to_owned()],
        "--shard で分けて作ったものではありません",
    );
    refused(
        root,
        &["content".to_owned()],
        "kairan build で作ったフォルダーではありません",
    );
    // Another day, another number of parts.
    build(
        root,
        &[
            "--shard",
            "1/2",
            "--date",
            "2025-10-02",
            "--out",
            "other-day",
        ],
    );
    let other = [second.clone(), vec!["other-day".to_owned()]].concat();
    refused(root, &other, "同じ原稿、日付");
    build(root, &["--shard", "1/3", "--out", "other-number"]);
    let other = [second, vec!["other-number".to_owned()]].concat();
    refused(root, &other, "同じ原稿、日付");
    // A page that somebody changed, and one that two parts tell differently.
    let page = root.join(&first).join("index.html");
    let before = fs::read(&page).unwrap();
    fs::write(&page, "x").unwrap();
    refused(root, &parts, "作られたあとで変わっています");
    fs::write(&page, before).unwrap();
    let manifest = root.join(&parts[0]).join(".kairan-manifest.json");
    let own = fs::read_to_string(&manifest).unwrap();
    let twice = own.replacen(
        "\"files\": {",
        "\"files\": {\n    \"index.html\": { \"sha256\": \"00\" },",
        1,
    );
    fs::write(&manifest, twice).unwrap();
    refused(root, &parts, "index.html が、");
}

#[test]
fn what_was_published_before_and_is_gone_is_told() {
    let dir = site("tests/golden/shard/in");
    let root = dir.path();
    let city = fs::read_dir(root.join("content/cities")).unwrap();
    let mut cities: Vec<String> = city
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    cities.sort();
    let short = |page: &str| format!("[[short]]\ncode = \"a1\"\npage = \"{page}\"\n");
    let file = root.join("content/short.toml");
    fs::write(&file, short(&format!("/{}/", cities[0]))).unwrap();
    fs::create_dir_all(root.join("content/pages")).unwrap();
    let page = root.join("content/pages/old.md");
    fs::write(&page, "+++\ntitle = \"前のページ\"\n+++\n\n本文です。\n").unwrap();
    build(root, &["--out", "joined"]);
    fs::remove_file(&page).unwrap();
    fs::write(&file, short(&format!("/{}/", cities[1]))).unwrap();
    let output = merge(root, &shards(root, 2), "joined");
    let told = text(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{told}");
    assert!(told.contains("1件が開けなくなります: /old/"), "{told}");
    assert!(told.contains("短いアドレス /k/a1/"), "{told}");
    assert!(!root.join("joined/old").exists());
    let manifest = fs::read_to_string(root.join("joined/.kairan-manifest.json")).unwrap();
    assert!(manifest.contains("\"/old/\""), "still lost: {manifest}");
}
