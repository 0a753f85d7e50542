//! `kairan short` from outside: codes are counted on, kept for ever, and written without touching another byte.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test fails by panicking and makes its own files"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

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

fn add(root: &Path, arguments: &[&str]) -> String {
    let output = run(root, &[&["short", "add"], arguments].concat());
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    text(&output.stdout)
}

fn refused(root: &Path, arguments: &[&str]) -> String {
    let before = file(root);
    let output = run(root, &[&["short", "add"], arguments].concat());
    assert_ne!(output.status.code(), Some(0), "{}", text(&output.stdout));
    assert_eq!(file(root), before);
    text(&output.stderr)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn file(root: &Path) -> String {
    fs::read_to_string(root.join("content/short.toml")).unwrap_or_default()
}

fn put(root: &Path, path: &str, text: &str) {
    fs::write(root.join(path), text).unwrap();
}

fn site() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let output = run(dir.path(), &["init", "."]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let _ = fs::remove_file(dir.path().join("content/short.toml"));
    dir
}

#[test]
fn a_page_gets_the_next_code_of_its_city() {
    let dir = site();
    let root = dir.path();
    let first = add(root, &["/mihon-shi/contacts/"]);
    assert!(first.contains("番号 mi1 を"), "{first}");
    assert!(first.contains("/k/mi1/"), "{first}");
    assert!(first.contains("相談窓口"), "{first}");
    assert!(
        first.contains("--out"),
        "nothing was published yet: {first}"
    );
    assert!(
        file(root).starts_with("# 短いアドレスです。"),
        "{}",
        file(root)
    );
    let other = add(root, &["/mihon-cho/"]);
    assert!(other.contains("番号 mi2 を"), "{other}");
    let again = add(root, &["mihon-shi/contacts"]);
    assert!(
        again.contains("もう番号があります") && again.contains("/k/mi1/"),
        "{again}"
    );
    assert_eq!(file(root).matches("[[short]]").count(), 2);
    assert_eq!(run(root, &["build"]).status.code(), Some(0));
    let page = fs::read_to_string(root.join("public/k/mi1/index.html")).unwrap();
    assert!(page.contains("/mihon-shi/contacts/"), "{page}");
    let own = add(root, &["/", "--code", "home"]);
    assert!(own.contains("/k/home/") && !own.contains("--out"), "{own}");
}

#[test]
fn an_address_may_come_from_a_browser() {
    let dir = site();
    let root = dir.path();
    let base = fs::read_to_string(root.join("content/site.toml")).unwrap();
    let base = base
        .lines()
        .find_map(|line| line.strip_prefix("base_url = \""))
        .unwrap();
    let base = base.split('"').next().unwrap();
    let told = add(root, &[&format!("{base}mihon-shi/contacts/#main")]);
    assert!(told.contains("（/mihon-shi/contacts/）"), "{told}");
}

#[test]
fn no_code_is_given_twice() {
    let dir = site();
    let root = dir.path();
    put(
        root,
        "content/short.toml",
        "# やめた番号: mi7\r\n[[short]]\r\ncode = \"mi4\"\r\npage = \"/mihon-shi/\"\r\n",
    );
    assert_eq!(run(root, &["build"]).status.code(), Some(0));
    // The row is deleted against the rules: what was published knows it.
    put(root, "content/short.toml", "# やめた番号: mi3\r\n");
    let told = add(root, &["/mihon-shi/contacts/"]);
    assert!(told.contains("番号 mi5 を"), "{told}");
    assert!(file(root).ends_with("code = \"mi5\"\r\npage = \"/mihon-shi/contacts/\"\r\n"));
    assert!(refused(root, &["/mihon-cho/", "--code", "mi4"]).contains("/mihon-shi/ のものです"));
    assert!(
        refused(root, &["/mihon-cho/", "--code", "mi5"])
            .contains("/mihon-shi/contacts/ のものです")
    );
    assert!(refused(root, &["/mihon-cho/", "--code", "mi3"]).contains("前に使われています"));
    assert!(refused(root, &["/mihon-cho/", "--code", "Mi_9"]).contains("番号に使えません"));
    // The page it was printed for may have it back.
    let back = add(root, &["/mihon-shi/", "--code", "mi4"]);
    assert!(back.contains("番号 mi4 を"), "{back}");
}

#[test]
fn a_page_that_is_not_there_gets_none() {
    let dir = site();
    let root = dir.path();
    let told = refused(root, &["/mihon-shi/contact/"]);
    assert!(
        told.contains("/mihon-shi/contacts/ ではありませんか"),
        "{told}"
    );
    put(root, "content/short.toml", "[[short]]\ncode = mi1\n");
    let broken = refused(root, &["/mihon-shi/contacts/"]);
    assert!(broken.contains("content/short.toml"), "{broken}");
    put(
        root,
        "content/short.toml",
        "short = [{ code = \"mi1\", page = \"/mihon-shi/\" }]\n",
    );
    let by_hand = refused(root, &["/mihon-shi/contacts/"]);
    assert!(by_hand.contains("自分で書いてください"), "{by_hand}");
    assert!(by_hand.contains("code = \"mi2\""), "{by_hand}");
}

#[test]
fn the_list_says_what_became_of_each_page() {
    let dir = site();
    let root = dir.path();
    let empty = run(root, &["short", "list"]);
    assert!(text(&empty.stdout).contains("番号はまだありません"));
    let rows = "[[short]]\ncode = \"mi1\"\npage = \"/mihon-shi/contacts/\"\n\
                [[short]]\ncode = \"mi2\"\npage = \"/mihon-shi/contacts/gone/\"\n\
                [[short]]\ncode = \"mi3\"\npage = \"/mihon-shi/soudan/\"\n";
    put(
        root,
        "content/short.toml",
        &format!("{rows}[[short]]\ncode = \"mi4\"\npage = \"/mihon-cho/\"\n"),
    );
    let window = "content/cities/mihon-shi/windows/home-care.md";
    let old = fs::read_to_string(root.join(window)).unwrap();
    put(
        root,
        window,
        &old.replacen("+++\n", "+++\naliases = [\"/mihon-shi/soudan/\"]\n", 1),
    );
    assert_eq!(run(root, &["build"]).status.code(), Some(0));
    put(root, "content/short.toml", rows);
    let list = run(root, &["short", "list", "--format", "json"]);
    let list: Value = serde_json::from_slice(&list.stdout).unwrap();
    let states: Vec<(&str, &str)> = list["codes"]
        .as_array()
        .unwrap()
        .iter()
        .map(|code| {
            (
                code["code"].as_str().unwrap(),
                code["state"].as_str().unwrap(),
            )
        })
        .collect();
    let expected = [
        ("mi1", "shown"),
        ("mi2", "ended"),
        ("mi3", "moved"),
        ("mi4", "row-lost"),
    ];
    assert_eq!(states, expected);
    assert_eq!(
        list["codes"][2]["leads_to"],
        "/mihon-shi/contacts/home-care/"
    );
    let people = text(&run(root, &["short", "list"]).stdout);
    for words in ["/k/mi1/", "あり", "ページなし", "移動", "行が消えた"] {
        assert!(people.contains(words), "{words} in\n{people}");
    }
}
