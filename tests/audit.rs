//! What the check says of real municipal texts, turned into pages as they stand.
//!
//! The texts lie outside the project: `KAIRAN_SEEDS` names their folder, `KAIRAN_NO_SEEDS=1` says that there is none.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "a test fails where it stands, and reads a folder outside the project"
)]

#[path = "support/mod.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod support;

use std::collections::BTreeMap;
use std::path::PathBuf;

use support::SiteTest;

fn seeds() -> Option<PathBuf> {
    if std::env::var("KAIRAN_NO_SEEDS").is_ok_and(|value| value == "1") {
        return None;
    }
    let named = std::env::var("KAIRAN_SEEDS").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/seeds");
    Some(named.unwrap_or(beside)).filter(|folder| folder.is_dir())
}

/// The texts of one code's findings, in the order of reading.
fn said() -> Option<BTreeMap<&'static str, Vec<String>>> {
    let folder = seeds()?;
    let site = SiteTest::empty();
    site.lay("tests/diagnostics/_base/in");
    let mut texts: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|suffix| suffix == "txt"))
        .collect();
    texts.sort();
    for (n, path) in texts.iter().enumerate() {
        let text = std::fs::read_to_string(path).unwrap();
        let page = format!("+++\ntitle = \"資料{n}\"\n+++\n\n{text}");
        site.put(&format!("content/shared/guides/text-{n}.md"), page);
    }
    let mut said: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for found in site.build().diagnostics {
        said.entry(found.code).or_default().push(found.message.ja);
    }
    Some(said)
}

#[test]
fn real_texts_show_every_kind_of_slip() {
    let Some(said) = said() else { return };
    let rows = [
        ("ja-platform-char", "「①」"),
        ("ja-word-space", "「設 問」"),
        ("ja-word-space", "「海 老 名」"),
        ("list-fake", "箇条書き"),
        ("ja-hard-word", "「多職種」"),
        ("ja-long-sentence", "文が長めです"),
        ("head-fake", "「【鴻巣市】」"),
        ("ja-date", "「R7.11.5」"),
        ("ja-weekday-abbr", "「金」"),
        ("ja-range", "「～」"),
        ("ja-zenkaku-alnum", "「ＭＣＳ」"),
        ("ja-zenkaku-alnum", "「２」"),
        ("date-rest-day", "「R7.10.5」"),
        ("privacy-count", "「患者7名」"),
    ];
    for (code, text) in rows {
        let found = said.get(code).into_iter().flatten();
        assert!(
            found.into_iter().any(|message| message.contains(text)),
            "{code} {text}: {:?}",
            said.get(code)
        );
    }
}

#[test]
fn a_day_that_is_right_is_not_asked_about() {
    let Some(said) = said() else { return };
    // The same meeting has another date in another body's row, and that one was a Wednesday.
    let asked = said.get("date-rest-day").map_or(&[][..], Vec::as_slice);
    assert!(
        !asked.iter().any(|message| message.contains("R7.11.5")),
        "{asked:?}"
    );
    assert_eq!(
        said.get("ja-date-weekday"),
        None,
        "the printed weekdays are right"
    );
}
