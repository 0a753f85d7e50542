//! `kairan due` from outside: its three forms, that no day is missed on which the site changes, and both sides of
//! the midnight on which the year turns.
//!
//! `UPDATE=1` writes the expected lists; read them before you commit.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test reads what was written, and fails by panicking"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use ical::parser::ical::component::IcalCalendar;
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan, Zoned};
use serde_json::Value;

const SITE: &str = "tests/due/in";

fn run(arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kairan"))
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .args(arguments)
        .env_clear()
        .envs(variables.iter().copied())
        .output()
        .unwrap()
}

fn due(arguments: &[&str]) -> String {
    let mut all = vec!["due", "--root", SITE, "--date", "2026-02-01"];
    all.extend(arguments);
    let output = run(&all, &[]);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn expect(name: &str, found: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/due")
        .join(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(path, found).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(path).unwrap();
    assert_eq!(found, expected, "{name}");
}

#[test]
fn the_list_is_as_expected_in_every_form() {
    expect("ja.txt", &due(&["--messages", "ja"]));
    expect("en.txt", &due(&["--messages", "en"]));
    expect("due.json", &due(&["--format", "json"]));
    expect("due.ics", &due(&["--format", "ics", "--messages", "ja"]));
}

#[test]
fn columns_stand_below_each_other_under_wide_letters() {
    let list = due(&["--messages", "ja"]);
    let narrow = |letter: char| letter.is_ascii() || letter == '→';
    let wide = |letter: char| if narrow(letter) { 1 } else { 2 };
    let (list, _) = list.split_once("引き継ぐ人").unwrap();
    let columns: BTreeSet<usize> = list
        .lines()
        .filter(|line| line.contains("content/"))
        .map(|line| {
            line.split("content/")
                .next()
                .unwrap()
                .chars()
                .map(wide)
                .sum()
        })
        .collect();
    assert_eq!(columns.len(), 1, "{list}");
}

#[test]
fn a_span_is_days_weeks_or_a_day_and_a_city_is_alone() {
    let until = |within: &str| {
        let list: Value =
            serde_json::from_str(&due(&["--within", within, "--format", "json"])).unwrap();
        list["to"].as_str().unwrap().to_owned()
    };
    assert_eq!(until("60d"), "2026-04-02");
    assert_eq!(until("8w"), "2026-03-29");
    assert_eq!(until("2026-03-31"), "2026-03-31");
    let list: Value =
        serde_json::from_str(&due(&["--city", "midori", "--format", "json"])).unwrap();
    let changes = list["changes"].as_array().unwrap();
    assert!(
        changes
            .iter()
            .any(|change| change["kind"] == "rule-edition")
    );
    assert!(changes.iter().all(|change| {
        !change["cities"]
            .as_array()
            .unwrap()
            .contains(&Value::from("ao"))
            || change["kind"] == "newsletter-deadline"
            || change["kind"] == "section-ends"
    }));
    let wrong = run(&["due", "--root", SITE, "--within", "soon"], &[]);
    assert_eq!(wrong.status.code(), Some(2));
}

#[test]
fn newsletter_texts_fit_and_have_their_address() {
    let list: Value = serde_json::from_str(&due(&["--format", "json"])).unwrap();
    let issues = list["newsletters"].as_array().unwrap();
    assert_eq!(issues.len(), 2);
    for item in issues
        .iter()
        .flat_map(|issue| issue["items"].as_array().unwrap())
    {
        let text = item["text"].as_str().unwrap();
        assert!(text.chars().count() <= 100, "{text}");
        assert!(
            item["url"]
                .as_str()
                .unwrap()
                .starts_with("https://example.jp/outreach/ao/")
        );
    }
    // Who reads of a tour in April calls the section as it is called in April.
    assert_eq!(issues[1]["items"][0]["phone"], "048-000-0011");
}

/// The calendar as another program reads it.
#[test]
fn the_calendar_is_read_by_an_independent_parser() {
    let text = due(&["--format", "ics", "--messages", "ja"]);
    assert!(
        text.split("\r\n")
            .all(|line| line.len() <= 75 && !line.contains('\n'))
    );
    let calendars: Vec<IcalCalendar> = ical::IcalParser::new(text.as_bytes())
        .collect::<Result<_, _>>()
        .unwrap();
    let [calendar] = calendars.as_slice() else {
        panic!("one calendar")
    };
    let list: Value = serde_json::from_str(&due(&["--format", "json"])).unwrap();
    let ahead = list["changes"].as_array().unwrap().iter();
    let ahead: Vec<&Value> = ahead
        .filter(|change| change["day"].as_str() >= Some("2026-02-01"))
        .collect();
    assert_eq!(calendar.events.len(), ahead.len());
    let mut ids = BTreeSet::new();
    for (event, change) in calendar.events.iter().zip(ahead) {
        let fields: BTreeMap<&str, &str> = event
            .properties
            .iter()
            .map(|field| {
                (
                    field.name.as_str(),
                    field.value.as_deref().unwrap_or_default(),
                )
            })
            .collect();
        let day = change["day"].as_str().unwrap();
        assert_eq!(fields["DTSTART"], day.replace('-', ""));
        assert_eq!(fields["DTSTAMP"], "20260201T000000Z");
        let next: Date = day.parse().unwrap();
        let next = next.tomorrow().unwrap().to_string();
        assert_eq!(fields["DTEND"], next.replace('-', ""));
        let title = change["title"]["ja"].as_str().unwrap();
        assert!(fields["SUMMARY"].contains(title), "{fields:?}");
        assert!(ids.insert(fields["UID"].to_owned()), "{fields:?}");
    }
}

/// A copy of the site, built on a day in a folder of its own.
struct Built(tempfile::TempDir);

impl Built {
    fn site() -> Self {
        let dir = Self(tempfile::tempdir().unwrap());
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(SITE);
        for path in files(&from) {
            let to = dir.0.path().join(path.strip_prefix(&from).unwrap());
            std::fs::create_dir_all(to.parent().unwrap()).unwrap();
            std::fs::copy(&path, to).unwrap();
        }
        dir
    }

    fn build(&self, arguments: &[&str], variables: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
        let root = self.0.path().to_str().unwrap();
        let mut all = vec!["build", "--root", root];
        all.extend(arguments);
        let output = run(&all, variables);
        assert_eq!(output.status.code(), Some(0), "{output:?}");
        let public = self.0.path().join("public");
        let pages = files(&public).into_iter().map(|path| {
            let name = path.strip_prefix(&public).unwrap().to_str().unwrap();
            (name.to_owned(), std::fs::read(&path).unwrap())
        });
        pages.filter(|(name, _)| !name.starts_with('.')).collect()
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The words with which every page says of which day it is, beside the day.
fn as_of_words(language: &str) -> String {
    let path = format!("themes/default/messages/{language}.ftl");
    let words = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    let line = words
        .lines()
        .find_map(|line| line.strip_prefix("as-of-site = "))
        .unwrap();
    let longest = line.split("{ $date }").max_by_key(|part| part.len());
    longest.unwrap().to_owned()
}

fn is_rota(name: &str) -> bool {
    name.contains("holiday-clinics")
}

fn rota_is_over(day: &str) -> bool {
    day > "2026-02-24"
}

/// What a scheduler that builds on the named days only would miss: nothing. (When the rota is empty its page still
/// says which day today is.)
#[test]
fn the_site_changes_on_no_day_that_is_not_named() {
    let site = Built::site();
    let list: Value = serde_json::from_str(&due(&["--within", "61d", "--format", "json"])).unwrap();
    let named: BTreeSet<&str> = list["build_on"]
        .as_array()
        .unwrap()
        .iter()
        .map(|day| day.as_str().unwrap())
        .collect();
    let mut before: Option<BTreeMap<String, Vec<u8>>> = None;
    let as_of = [as_of_words("ja"), as_of_words("en")];
    let mut changed = 0;
    for day in date(2026, 2, 1).series(1.day()).take(62) {
        let text = day.to_string();
        let mut pages = site.build(&["--date", &text], &[]);
        // Every page and data file says of which day it is.
        pages.retain(|name, _| !(name.contains("/data/") || rota_is_over(&text) && is_rota(name)));
        for bytes in pages.values_mut() {
            let page = String::from_utf8_lossy(bytes).into_owned();
            let lines = page
                .lines()
                .filter(|line| !line.contains(" data-built"))
                .filter(|line| !as_of.iter().any(|word| line.contains(word.as_str())));
            *bytes = lines.collect::<Vec<_>>().concat().into_bytes();
        }
        if let Some(before) = before.as_mut() {
            before.retain(|name, _| !(rota_is_over(&text) && is_rota(name)));
            let same = *before == pages;
            changed += usize::from(!same);
            let differ: Vec<&String> = pages
                .keys()
                .filter(|name| before.get(*name) != pages.get(*name))
                .collect();
            assert!(same || named.contains(text.as_str()), "{text}: {differ:?}");
        }
        before = Some(pages);
    }
    assert!(changed >= 24, "{changed}");
}

/// The seconds of a moment in Tokyo.
fn seconds(text: &str) -> String {
    let moment: Zoned = format!("{text}[Asia/Tokyo]").parse().unwrap();
    Timestamp::from(moment).as_second().to_string()
}

#[test]
fn the_year_turns_at_midnight_in_tokyo_wherever_the_machine_stands() {
    let site = Built::site();
    let page = |moment: &str, zone: &str, name: &str| {
        let epoch = seconds(moment);
        let variables = [("SOURCE_DATE_EPOCH", epoch.as_str()), ("TZ", zone)];
        let pages = site.build(&[], &variables);
        String::from_utf8(pages[&format!("{name}index.html")].clone()).unwrap()
    };
    for zone in ["Asia/Tokyo", "America/New_York", "Pacific/Kiritimati"] {
        let (before, after) = ("2026-03-31T23:59:59", "2026-04-01T00:00:00");
        let old = |moment| page(moment, zone, "ao/contacts/old/");
        assert!(old(before).contains("高齢福祉課") && !old(before).contains("長寿いきがい課"));
        assert!(old(after).contains("長寿いきがい課") && !old(after).contains("高齢福祉課"));
        let home = |moment| page(moment, zone, "ao/contacts/concern/home-care/");
        assert!(home(before).contains("048-000-0001"));
        assert!(
            !home(after).contains("048-000-0001"),
            "nobody is sent to a closed window"
        );
        assert!(home(after).contains("在宅医療センター"));
        let guide = |moment| page(moment, zone, "ao/guides/acp/");
        assert!(!guide(before).contains("で終わりました"));
        assert!(guide(after).contains("令和8年3月31日（火曜日）で終わりました"));
        let list = |moment| page(moment, zone, "ao/guides/");
        assert!(list(before).contains("人生会議とは") && !list(after).contains("人生会議とは"));
        let progress = |moment| page(moment, zone, "ao/progress/");
        let place = |text: &str, of: &str| text.find(of).unwrap();
        let (year_7, year_8) = ("講座を3回開く予定。", "地図を直す予定。");
        let shown = progress(before);
        assert!(shown.contains("今年度の計画") && !shown.contains("確認していません"));
        assert!(place(&shown, year_7) < place(&shown, year_8));
        let shown = progress(after);
        assert!(shown.contains("この年度は終わりました。行われたかどうかは確認していません。"));
        assert!(
            place(&shown, year_8) < place(&shown, year_7),
            "this year's plan stands first"
        );
    }
}

#[test]
fn what_is_published_later_comes_on_its_day_and_keeps_its_address() {
    let site = Built::site();
    let has = |day: &str, name: &str| {
        let pages = site.build(&["--date", day], &[]);
        let home = String::from_utf8(pages["midori/index.html"].clone()).unwrap();
        (pages.contains_key(name), home.contains("春の健康相談"))
    };
    let own = "midori/notices/spring/index.html";
    assert_eq!(has("2026-02-14", own), (false, false));
    assert_eq!(has("2026-02-15", own), (true, true));
    assert_eq!(has("2026-03-20", own), (true, true));
    assert_eq!(has("2026-03-21", own), (true, false));
}

#[test]
fn a_mistake_in_a_file_is_told_and_the_list_comes_all_the_same() {
    let site = Built::site();
    let broken = site.0.path().join("content/cities/ao/windows/broken.md");
    std::fs::write(broken, "+++\nname = \n+++\n").unwrap();
    let root = site.0.path().to_str().unwrap();
    let output = run(
        &[
            "due",
            "--root",
            root,
            "--date",
            "2026-02-01",
            "--messages",
            "ja",
        ],
        &[],
    );
    assert_eq!(output.status.code(), Some(0));
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(told.contains("エラーが1件"), "{told}");
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .contains("人生会議の講座")
    );
}
