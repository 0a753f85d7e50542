//! `kairan report` from outside: who has what, what grows old, what contradicts, and the page of it.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test fails by panicking and makes its own files"
)]

use std::cell::RefCell;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kairan"))
        .args(arguments)
        .env_clear()
        .env("SOURCE_DATE_EPOCH", "1759244400")
        .output()
        .unwrap()
}

fn put(root: &Path, path: &str, text: &str) {
    let place = root.join(path);
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(place, text).unwrap();
}

/// A small site with something of each kind to tell.
fn site() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    assert_eq!(
        run(&["init", root.to_str().unwrap()]).status.code(),
        Some(0)
    );
    let guide = |front: &str| {
        format!("+++\ntitle = \"話し合い <1>\"\n{front}+++\n\n家族とお話しください。\n")
    };
    put(
        root,
        "content/shared/guides/talk.md",
        &guide("updated = \"2010-04-01\"\n"),
    );
    put(
        root,
        "content/cities/mihon-shi/guides/talk.md",
        &guide("extends = true\n"),
    );
    put(
        root,
        "content/shared/guides/soon.md",
        &guide("review_by = \"2025-11-01\"\n"),
    );
    put(
        root,
        "content/shared/guides/over.md",
        "+++\ntitle = \"家族の集い\"\n+++\n\n集いは、2025年6月12日に開催します。\n",
    );
    put(
        root,
        "content/cities/mihon-shi/statistics.toml",
        "[[statistics]]\nid = \"a\"\nlabel = \"相談\"\nvalue = \"1,200\"\nunit = \"件\"\nas_of = \"2025-03-31\"\n\
         [[statistics]]\nid = \"b\"\nlabel = \"相談\"\nvalue = \"１３００\"\nunit = \"件\"\nas_of = \"2025-03-31\"\n\
         [[statistics]]\nid = \"c\"\nlabel = \"訪問\"\nvalue = \"10\"\nas_of = \"2025-03-31\"\n\
         [[statistics]]\nid = \"d\"\nlabel = \"訪問\"\nvalue = \"11\"\nas_of = \"2024-03-31\"\n",
    );
    put(
        root,
        "content/cities/mihon-shi/clinics.csv",
        "ID,名称,種類,確認日\nx,見本医院,診療所,2025-04-01\ny,見本薬局,薬局,\n",
    );
    dir
}

fn json(root: &Path) -> Value {
    let output = run(&[
        "report",
        "--root",
        root.to_str().unwrap(),
        "--format",
        "json",
    ]);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn what_each_city_has_is_own_inherited_or_a_gap() {
    let dir = site();
    let report = json(dir.path());
    let windows = &report["matrix"][0];
    assert_eq!(windows["subject"], "windows");
    let kinds = windows["kinds"].as_array().unwrap();
    let cells = || {
        kinds
            .iter()
            .flat_map(|kind| kind["cities"].as_array().unwrap())
    };
    assert!(cells().any(|cell| cell["own"] == 1));
    assert!(cells().any(|cell| cell["own"] == 0 && cell["inherited"] == 1));
    assert!(cells().all(|cell| cell["city"] == "mihon-cho" || cell["city"] == "mihon-shi"));
    let overrides = report["overrides"].as_array().unwrap();
    let talk = overrides
        .iter()
        .find(|one| one["file"] == "content/cities/mihon-shi/guides/talk.md")
        .unwrap();
    assert_eq!(
        (&talk["extends"], &talk["wider"]),
        (
            &Value::Bool(true),
            &Value::from("content/shared/guides/talk.md")
        )
    );
}

#[test]
fn what_is_old_what_has_a_day_and_what_contradicts_is_told() {
    let dir = site();
    let report = json(dir.path());
    let attention = report["attention"].as_array().unwrap();
    let why = |file: &str| {
        let of_file = attention.iter().filter(move |one| one["file"] == file);
        of_file
            .map(|one| one["why"].as_str().unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(why("content/shared/guides/talk.md"), ["stale"]);
    assert_eq!(why("content/shared/guides/soon.md"), ["review-soon"]);
    assert_eq!(why("content/shared/guides/over.md"), ["over"]);
    let sheet = &report["sheets"][0];
    assert_eq!(
        (&sheet["entries"], &sheet["undated"]),
        (&Value::from(2), &Value::from(1))
    );
    assert_eq!(sheet["newest"], "2025-04-01");
    let contradictions = report["contradictions"].as_array().unwrap();
    assert_eq!(contradictions.len(), 1, "{contradictions:?}");
    assert_eq!(contradictions[0]["label"], "相談");
    assert_eq!(contradictions[0]["values"][0]["value"], "1200件");
}

#[test]
fn people_read_the_same_in_their_language() {
    let dir = site();
    let root = dir.path().to_str().unwrap();
    let text = |language| {
        let output = run(&["report", "--root", root, "--messages", language]);
        String::from_utf8(output.stdout).unwrap()
    };
    let (ja, en) = (text("ja"), text("en"));
    assert!(
        ja.contains("相談窓口（テーマごと）\n") && ja.contains("食いちがう数\n"),
        "{ja}"
    );
    assert!(
        en.contains("Windows, by topic\n") && en.contains("review is near"),
        "{en}"
    );
    assert_eq!(ja.lines().count(), en.lines().count());
}

#[test]
fn the_page_is_sound_and_no_other_page_is_lost() {
    let dir = site();
    let root = dir.path().to_str().unwrap();
    let out = dir.path().join("report");
    let to = out.to_str().unwrap();
    let arguments = [
        "report",
        "--root",
        root,
        "--messages",
        "ja",
        "--format",
        "html",
        "--html",
        to,
    ];
    let output = run(&arguments);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let page = fs::read_to_string(out.join("index.html")).unwrap();
    look_at(&page);
    assert!(page.contains("話し合い &lt;1&gt;"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        put(dir.path(), "beside.html", "");
        let mode = |place: &Path| fs::metadata(place).unwrap().permissions().mode();
        let usual = mode(&dir.path().join("beside.html"));
        assert_eq!(
            mode(&out.join("index.html")),
            usual,
            "colleagues may read it"
        );
    }
    assert_eq!(
        run(&arguments).status.code(),
        Some(0),
        "its own page is replaced"
    );
    assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), page);
    fs::write(out.join("index.html"), "<title>広報</title>").unwrap();
    assert_eq!(run(&arguments).status.code(), Some(2));
    assert_eq!(
        fs::read_to_string(out.join("index.html")).unwrap(),
        "<title>広報</title>"
    );
    assert_eq!(
        run(&["report", "--root", root, "--format", "html"])
            .status
            .code(),
        Some(2)
    );
}

const SELECTORS: [&str; 10] = [
    "html[lang=ja]",
    "head > title",
    "h1",
    "h2[id]",
    "h3",
    "table",
    "table > caption",
    "th",
    "th[scope]",
    "div[tabindex][role=region][aria-labelledby] > table",
];

/// Language, title, one first heading, none skipped, and every table with caption and headers.
fn look_at(page: &str) {
    let seen = RefCell::new(Vec::new());
    let mut settings = lol_html::RewriteStrSettings::new();
    for selector in SELECTORS {
        let seen = &seen;
        settings =
            settings.append_element_content_handler(lol_html::element!(selector, move |_| {
                seen.borrow_mut().push(selector);
                Ok(())
            }));
    }
    lol_html::rewrite_str(page, settings).unwrap();
    let seen = seen.into_inner();
    let count = |selector: &str| seen.iter().filter(|one| **one == selector).count();
    for one in ["html[lang=ja]", "head > title", "h1"] {
        assert_eq!(count(one), 1, "{one}");
    }
    assert!(count("table") > 4 && count("h2[id]") >= count("table"));
    assert_eq!(count("h3"), 0);
    assert_eq!(count("table > caption"), count("table"));
    assert_eq!(
        count("div[tabindex][role=region][aria-labelledby] > table"),
        count("table")
    );
    assert_eq!(count("th[scope]"), count("th"));
}
