//! The index of each town: the same whatever made it, and not made again where its town is as it was.
#![allow(
    clippy::disallowed_methods,
    reason = "the tests look at what builds keep, and damage it"
)]

use std::fs;
use std::path::PathBuf;

use super::support::{Files, SiteTest, files};

const TOWNS: [&str; 3] = ["ao", "mi", "ki"];

/// A site of three towns with guides of their own, that can be searched.
fn site() -> SiteTest {
    let site = SiteTest::empty();
    site.lay("tests/diagnostics/_base/in");
    let place = site.root().join("content/site.toml");
    let text = fs::read_to_string(place).unwrap();
    site.put(
        "content/site.toml",
        text.replacen("format = 1", "format = 1\nsearch = true", 1),
    );
    for town in TOWNS {
        let city = format!("name = \"{town}市\"\nregions = [\"kita\"]\n");
        site.put(&format!("content/cities/{town}/city.toml"), city);
        for number in 1..=6 {
            guide(&site, town, number, "入れ歯が合わないときは、訪問歯科診療");
        }
    }
    site
}

fn guide(site: &SiteTest, town: &str, number: u32, words: &str) {
    let text = format!(
        "+++\ntitle = \"在宅医療の読みもの{number}\"\nupdated = 2025-09-01\n+++\n\n{words}の相談ができます。{town}の{number}。\n"
    );
    site.put(
        &format!("content/cities/{town}/guides/care-{number}.md"),
        text,
    );
}

/// What lies in the cache of indexes, and when each was written.
fn kept(site: &SiteTest) -> Vec<(PathBuf, std::time::SystemTime)> {
    let folder = site.root().join(".kairan-cache/search");
    let names = files(&folder).into_keys();
    names
        .map(|name| {
            let place = folder.join(name);
            let written = fs::metadata(&place).unwrap().modified().unwrap();
            (place, written)
        })
        .collect()
}

fn indexes(outputs: &Files) -> usize {
    let of_index = |path: &&String| path.contains("/search/") && path.ends_with(".json");
    outputs.keys().filter(of_index).count()
}

/// A build that uses nothing that others kept.
fn fresh(site: &mut SiteTest, out: &str) -> Files {
    site.write_into(out).options("--no-cache").build().outputs
}

#[test]
fn an_index_that_was_kept_is_the_one_that_is_made() {
    let mut site = site();
    let first = site.build().outputs;
    assert!(indexes(&first) >= 2 * TOWNS.len());
    assert_eq!(kept(&site).len(), TOWNS.len());
    let before = kept(&site);
    site.write_into("again");
    assert_eq!(site.build().outputs, first);
    assert_eq!(kept(&site), before, "written though nothing had changed");
    assert_eq!(fresh(&mut site, "fresh"), first);
}

#[test]
fn an_edit_makes_the_index_of_its_town_again_and_of_no_other() {
    let mut site = site();
    site.build();
    for (round, words) in ["往診", "お薬", "入れ歯が合わないときは、訪問歯科診療"]
        .into_iter()
        .enumerate()
    {
        let before = kept(&site);
        guide(&site, "mi", 3, words);
        site.options("").write_into(&format!("kept-{round}"));
        let built = site.build().outputs;
        let after = kept(&site);
        let same = before.iter().filter(|it| after.contains(it)).count();
        assert_eq!((same, after.len()), (TOWNS.len() - 1, TOWNS.len()));
        assert_eq!(fresh(&mut site, &format!("fresh-{round}")), built);
    }
}

#[test]
fn a_cache_that_is_damaged_or_of_something_else_changes_nothing() {
    let mut site = site();
    let first = site.build().outputs;
    let places: Vec<PathBuf> = kept(&site).into_iter().map(|(place, _)| place).collect();
    let texts: Vec<Vec<u8>> = places.iter().map(|it| fs::read(it).unwrap()).collect();
    let other_key = || {
        let mut text = texts[0].clone();
        text[70] ^= 1;
        text
    };
    let one_letter = || {
        let mut text = texts[0].clone();
        let last = text.len() - 20;
        text[last] ^= 1;
        text
    };
    let half = || texts[0][..texts[0].len() / 2].to_vec();
    // The last is another town's, whole.
    for (round, text) in [
        Vec::new(),
        half(),
        other_key(),
        one_letter(),
        texts[1].clone(),
    ]
    .into_iter()
    .enumerate()
    {
        fs::write(&places[0], text).unwrap();
        site.write_into(&format!("damaged-{round}"));
        assert_eq!(site.build().outputs, first, "{round}");
        assert_eq!(fs::read(&places[0]).unwrap(), texts[0], "{round}");
    }
    fs::remove_dir_all(site.root().join(".kairan-cache")).unwrap();
    site.write_into("gone");
    assert_eq!(site.build().outputs, first);
}

#[test]
fn any_number_of_threads_makes_the_same_index() {
    let mut site = site();
    let one = site.options("--threads 1 --no-cache").build().outputs;
    for threads in [2, 3, 8] {
        site.write_into(&format!("by-{threads}"));
        let options = format!("--threads {threads} --no-cache");
        assert_eq!(site.options(&options).build().outputs, one);
    }
}

#[test]
fn a_check_makes_and_keeps_no_index() {
    let site = site();
    let arguments = ["check", "--root"];
    let mut check = std::process::Command::new(env!("CARGO_BIN_EXE_kairan"));
    let done = check.args(arguments).arg(site.root()).output().unwrap();
    assert!(done.status.code().is_some_and(|code| code < 2), "{done:?}");
    assert!(!site.root().join(".kairan-cache/search").exists());
}

#[test]
fn a_number_stands_in_the_row_of_its_own_window_while_that_can_be_called() {
    let site = site();
    let window = |name: &str, rest: &str| {
        let text = format!(
            "+++\nname = \"{name}\"\nkind = \"home-dental\"\nhours = \"平日\"\n{rest}+++\n"
        );
        site.put(&format!("content/cities/mi/windows/{name}.md"), text);
    };
    window("open", "phone = \"048-000-0002\"\n");
    window("mute", "phone_status = \"not_published\"\n");
    window("ended", "phone = \"048-000-0003\"\ncloses = 2025-09-01\n");
    let built = site.build();
    let table = built.page("mi/search/pages.json");
    let table: serde_json::Value = serde_json::from_str(table).unwrap();
    let rows = table["pages"].as_array().unwrap();
    let numbers: Vec<(&str, &str)> = rows
        .iter()
        .filter(|row| row[1] == "window")
        .map(|row| (row[2].as_str().unwrap(), row[4].as_str().unwrap()))
        .collect();
    assert_eq!(
        numbers,
        [("ended", ""), ("mute", ""), ("open", "048-000-0002")]
    );
    for row in rows.iter().filter(|row| row[1] != "window") {
        assert_eq!(row[4], "", "{row}");
    }
}
