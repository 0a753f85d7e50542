//! Calendars and feeds: read back by other programs they say what the content says, whoever subscribed is told of every
//! change, and what was not published stays out.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::date;
use kairan::diag::Level;
use kairan::pipeline::{Environment, plan_site};
use kairan::plan::{FeedKind, PlanOptions, PlannedFeed, Section};
use kairan::render::feeds;
use kairan::source::{SourceFile, Sources};
use proptest::prelude::*;

use super::calendars::{Read, read};
use super::sample::sample;
use super::support::{Built, SiteTest, files, repository};

const BASE: &str = "tests/diagnostics/_base/in";
const LECTURE: &str = "content/cities/ao/lectures/kouza.md";

fn site() -> SiteTest {
    let site = SiteTest::empty();
    site.lay(BASE);
    site
}

fn lecture(lines: &str) -> String {
    format!("+++\n{lines}\n+++\n")
}

/// The calendars of a build, by path.
fn calendars(outputs: &BTreeMap<String, Vec<u8>>) -> BTreeMap<&str, Vec<Read>> {
    outputs
        .iter()
        .filter(|(path, _)| path.ends_with(".ics"))
        .map(|(path, bytes)| (path.as_str(), read(path, bytes)))
        .collect()
}

/// The only entry of the lecture's own file.
fn only(built: &Built) -> Read {
    let path = "ao/lectures/kouza.ics";
    let mut found = read(path, built.page(path).as_bytes());
    assert_eq!(found.len(), 1);
    found.remove(0)
}

#[test]
fn every_calendar_of_the_golden_sites_and_of_the_sample_is_sound() {
    let golden = files(&repository("tests/golden"));
    let built = sample().build();
    let (golden, sample) = (calendars(&golden), calendars(&built.outputs));
    assert!(golden.len() > 10 && sample.len() > 10);
    for city in ["ageo", "kitamoto"] {
        let whole: BTreeSet<&str> = sample[&*format!("{city}/calendar.ics")]
            .iter()
            .map(|entry| &*entry.uid)
            .collect();
        let start = format!("{city}/lectures/");
        let single: BTreeSet<&str> = sample
            .iter()
            .filter(|(path, _)| path.starts_with(&start))
            .flat_map(|(_, entries)| entries.iter().map(|entry| &*entry.uid))
            .collect();
        assert_eq!(whole, single, "{city}");
    }
}

/// The data files are made another way: both say the same of each lecture with an hour.
#[test]
fn the_sample_says_the_same_moment_in_its_calendars_and_in_its_data() {
    let built = sample().build();
    let mut compared = 0;
    for city in ["ageo", "ina", "kitamoto", "kounosu", "okegawa"] {
        let path = format!("{city}/calendar.ics");
        let entries = read(&path, built.page(&path).as_bytes());
        let data: serde_json::Value =
            serde_json::from_str(built.page(&format!("{city}/data/lectures.json"))).unwrap();
        for record in data["records"].as_array().unwrap() {
            let day = record["date"].as_str().filter(|day| day.len() == 10);
            let own: Vec<&Read> = entries.iter().filter(|e| e.url == record["url"]).collect();
            let (Some(day), true) = (day, record["repeat"].is_null()) else {
                continue;
            };
            let [entry] = own.as_slice() else {
                panic!("{record}: {own:?}");
            };
            compared += 1;
            match record["starts"].as_str() {
                Some(time) => assert_eq!(entry.at("Asia/Tokyo"), format!("{day} {time}")),
                None => assert_eq!(entry.at("UTC"), format!("{day} 00:00")),
            }
        }
    }
    assert!(compared > 5, "{compared}");
}

#[test]
fn an_hour_in_japan_is_the_same_moment_everywhere() {
    let rows = [
        // Summer time in New York, winter time, the year's turn, a leap day.
        (
            "2026-07-01",
            "09:00",
            "2026-06-30 20:00",
            "2026-07-01 00:00",
        ),
        (
            "2026-01-29",
            "13:30",
            "2026-01-28 23:30",
            "2026-01-29 04:30",
        ),
        (
            "2027-01-01",
            "00:00",
            "2026-12-31 10:00",
            "2026-12-31 15:00",
        ),
        (
            "2028-02-29",
            "18:00",
            "2028-02-29 04:00",
            "2028-02-29 09:00",
        ),
    ];
    for (day, time, new_york, utc) in rows {
        let site = site();
        let lines =
            format!("title = \"講座\"\ndate = \"{day}\"\nstarts = \"{time}\"\nends = \"23:00\"");
        site.put(LECTURE, lecture(&lines));
        let found = only(&site.build());
        assert_eq!(found.at("Asia/Tokyo"), format!("{day} {time}"));
        assert_eq!(found.at("America/New_York"), new_york);
        assert_eq!(found.at("UTC"), utc);
        assert!(!found.whole_day);
    }
}

#[test]
fn no_more_is_said_of_the_time_than_is_known() {
    let at = |lines: &str| {
        let site = site();
        site.put(LECTURE, lecture(&format!("title = \"講座\"\n{lines}")));
        site.build()
    };
    let day = only(&at("date = \"2026-01-29\""));
    assert!(day.whole_day);
    assert_eq!((day.end - day.start).get_seconds(), 86_400);
    let days = only(&at("date = \"2026-01-29\"\ndate_end = \"2026-01-31\""));
    assert_eq!((days.end - days.start).get_seconds(), 3 * 86_400);
    let built = at("date = \"2026-01-29\"\nstarts = \"18:00\"");
    assert!(!built.page("ao/lectures/kouza.ics").contains("DTEND"));
    let open = only(&built);
    assert!(
        open.description
            .contains("終わる時刻は、このサイトでは分かっていません")
    );
    for unknown in ["date = \"2026-01\"", "date = \"令和7年度\"", "times = 3"] {
        let built = at(unknown);
        assert!(
            !built.outputs.contains_key("ao/lectures/kouza.ics"),
            "{unknown}"
        );
        assert_eq!(
            read("ao", built.page("ao/calendar.ics").as_bytes()).len(),
            0
        );
    }
}

#[test]
fn what_is_not_for_residents_or_not_published_is_in_no_calendar_and_no_feed() {
    let hidden = [
        "audience = \"professionals\"",
        "draft = true",
        "publish_from = \"2025-12-01\"",
        "publish_until = \"2025-09-01\"",
    ];
    for line in hidden {
        let mut site = site();
        site.options("--drafts");
        site.put(
            "content/cities/ao/lectures/other.md",
            lecture("title = \"別\"\ndate = \"2026-02-01\""),
        );
        let lines = format!("title = \"秘密\"\ndate = \"2026-01-29\"\n{line}");
        site.put(LECTURE, lecture(&lines));
        for (path, bytes) in site.build().outputs {
            let feed = path.ends_with(".ics") || path.ends_with("feed.xml");
            let told = String::from_utf8_lossy(&bytes).contains("秘密");
            assert!(!(feed && told), "{line}: {path}");
        }
    }
}

#[test]
fn a_lecture_keeps_its_identity_and_a_change_raises_its_number() {
    let site = site();
    let version = |title: &str, day: &str, rest: &str| {
        let lines = format!(
            "title = \"{title}\"\ndate = \"{day}\"\nstarts = \"14:00\"\nends = \"15:00\"\n{rest}"
        );
        site.put(LECTURE, lecture(&lines));
        let built = site.build();
        let codes: Vec<&str> = built
            .found(Level::Warning)
            .into_iter()
            .map(|found| found.0)
            .collect();
        (only(&built), codes.join(" "))
    };
    let (first, told) = version("講座", "2026-01-29", "updated = \"2025-09-01\"");
    assert_eq!(
        (&*first.uid, first.sequence),
        ("cities/ao/lectures/kouza@example.jp", 2070)
    );
    assert_eq!((&*first.stamp, &*told), ("2025-08-31 15:00:00", ""));

    let (renamed, told) = version("人生会議の講座", "2026-01-29", "updated = \"2025-09-01\"");
    assert_eq!(
        (renamed.uid, renamed.sequence, &*told),
        (first.uid.clone(), 2070, "")
    );

    let (_, told) = version("人生会議の講座", "2026-02-05", "updated = \"2025-09-01\"");
    assert_eq!(told, "calendar-sequence-not-raised");
    let (moved, _) = version("人生会議の講座", "2026-02-12", "updated = \"2025-09-20\"");
    assert_eq!((moved.uid, moved.sequence), (first.uid.clone(), 2089));

    let off = "updated = \"2025-09-21\"\nstatus = \"cancelled\"\nstatus_reason = \"大雪のため\"";
    let (off, told) = version("人生会議の講座", "2026-02-12", off);
    assert_eq!(
        (&*off.summary, &*off.status, &*told),
        ("【中止】人生会議の講座", "CONFIRMED", "")
    );
    assert!(off.description.starts_with("中止になりました 大雪のため\n"));
    assert!(off.uid == first.uid && off.sequence == 2090);
    let (_, told) = version("人生会議の講座", "2026-02-12", "sequence = 5");
    assert_eq!(told, "calendar-sequence-not-raised");

    site.remove(LECTURE);
    assert!(site.build().has("calendar-event-lost"));
    assert!(
        site.build().has("calendar-event-lost"),
        "until its day is over"
    );
    let settings = "retired = [\"/ao/lectures/kouza/\", \"/ao/lectures/\"]\nformat = 1";
    let own = super::support::text(&format!("{BASE}/content/site.toml")).unwrap();
    site.put("content/site.toml", own.replace("format = 1", settings));
    assert!(!site.build().has("calendar-event-lost"), "given up");
}

#[test]
fn a_site_that_moves_keeps_its_entries_and_may_say_that_lectures_are_off() {
    let site = site();
    let own = super::support::text(&format!("{BASE}/content/site.toml")).unwrap();
    let own = own.replace("https://example.jp/", "https://new.example.com/kairan/");
    let calendar = "\n[calendar]\nuid_domain = \"example.jp\"\ncancelled = \"cancelled\"\n";
    site.put("content/site.toml", own + calendar);
    let lines = "title = \"講座\"\ndate = \"2026-01-29\"\nstatus = \"postponed\"";
    site.put(LECTURE, lecture(lines));
    let found = only(&site.build());
    assert_eq!(found.uid, "cities/ao/lectures/kouza@example.jp");
    assert_eq!(
        (&*found.summary, &*found.status),
        ("【延期】講座", "CANCELLED")
    );
    assert_eq!(
        found.url,
        "https://new.example.com/kairan/ao/lectures/kouza/"
    );
}

#[test]
fn news_are_read_by_other_programs_and_leave_when_they_are_over() {
    let mut site = site();
    let notice = |id: &str, lines: &str| {
        let path = format!("content/cities/ao/notices/{id}.md");
        site.put(
            &path,
            format!("+++\n{lines}\n+++\n\n本文 <b>&amp;</b> です。\n"),
        );
    };
    notice(
        "a",
        "title = \"A & <B>\"\ndate = \"2025-09-01\"\npublish_until = \"2025-10-31\"",
    );
    notice(
        "b",
        "title = \"急ぎ\"\ndate = \"2025-09-02\"\nlevel = \"emergency\"\nsummary = \"要点\"",
    );
    site.put(
        LECTURE,
        lecture("title = \"講座\"\ndate = \"2025-10-20\"\nupdated = \"2025-09-10\""),
    );
    let built = site.date(date(2025, 10, 20)).build();
    let feed = feed_rs::parser::parse(built.page("ao/feed.xml").as_bytes()).unwrap();
    let titles: Vec<&str> = feed
        .entries
        .iter()
        .map(|e| &*e.title.as_ref().unwrap().content)
        .collect();
    assert_eq!(titles, ["講座", "【緊急】急ぎ", "A & <B>"]);
    assert_eq!(
        feed.entries[0].id,
        "tag:example.jp,2020-01-01:cities/ao/lectures/kouza"
    );
    assert_eq!(
        feed.entries[1].links[0].href,
        "https://example.jp/ao/notices/b/"
    );
    let updated = feed.entries[0].updated.unwrap();
    assert_eq!(
        (feed.updated, updated.timestamp()),
        (Some(updated), 1_757_430_000)
    );
    let later = site.date(date(2025, 11, 1)).build();
    let feed = feed_rs::parser::parse(later.page("feed.xml").as_bytes()).unwrap();
    let titles: Vec<&str> = feed
        .entries
        .iter()
        .map(|e| &*e.title.as_ref().unwrap().content)
        .collect();
    assert_eq!(titles, ["【緊急】急ぎ（青市）"]);
}

#[test]
fn pages_lead_programs_and_people_to_them() {
    let site = site();
    site.put(LECTURE, lecture("title = \"講座\"\ndate = \"2026-01-29\""));
    let built = site.build();
    for (page, feed) in [
        ("ao/index.html", "https://example.jp/ao/feed.xml"),
        (
            "ao/lectures/kouza/index.html",
            "https://example.jp/ao/calendar.ics",
        ),
        (
            "regions/kita/index.html",
            "https://example.jp/regions/kita/calendar.ics",
        ),
        ("index.html", "https://example.jp/feed.xml"),
    ] {
        let text = built.page(page);
        let head = text.split("</head>").next().unwrap();
        assert!(head.contains(&format!("href=\"{feed}\"")), "{page}: {feed}");
    }
    assert!(
        built
            .page("ao/lectures/kouza/index.html")
            .contains("href=\"/ao/lectures/kouza.ics\"")
    );
    for page in [
        "ao/lectures/index.html",
        "regions/kita/index.html",
        "index.html",
    ] {
        assert!(
            built.page(page).contains("href=\"webcal://example.jp/"),
            "{page}"
        );
    }
}

/// A site in memory with one lecture.
fn in_memory(title: &str, summary: &str) -> Option<Vec<Read>> {
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let lines = format!(
        "title = {}\nsummary = {}\ndate = \"2026-01-29\"\nstarts = \"14:00\"\nends = \"15:30\"",
        quoted(title),
        quoted(summary)
    );
    let all = [
        (
            "content/site.toml",
            "format = 1\ntitle = \"見本\"\nbase_url = \"https://example.jp/\"\n".to_owned(),
        ),
        (
            "content/cities/ao/city.toml",
            "name = \"青市\"\n".to_owned(),
        ),
        (LECTURE, lecture(&lines)),
    ];
    let sources = Sources {
        files: all
            .into_iter()
            .map(|(path, text)| (Arc::from(path), SourceFile::Text(Arc::from(text))))
            .collect(),
        cities: [Arc::from("ao")].into(),
        ..Sources::default()
    };
    let environment = Environment {
        date: None,
        fallback_date: date(2025, 10, 1),
        drafts: false,
        plan: PlanOptions::default(),
    };
    let (planned, found, _) = plan_site(&sources, &environment);
    let planned = planned.filter(|_| found.iter().all(|found| found.level != Level::Error))?;
    let feed = PlannedFeed {
        section: Section::City(0),
        kind: FeedKind::Calendar,
    };
    let cx = planned.cx(feed.section, 0);
    let bytes = feeds::file(&cx, feed, &feeds::Entries::of(&cx, &[feed.kind]));
    Some(read("memory", &bytes))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back_as_it_was(
        title in "[ぁ-んァ-ヶ一-龥（）「」、。,;:\\\\\"'a-z0-9 　😀𠮷é=\u{301}-]{0,150}",
        summary in "[ぁ-んァ-ヶ一-龥、。,;:\\\\\"a-zN ^%😀𠮷\n\r\t\u{2028}\u{7f}]{0,300}",
    ) {
        let title = format!("あ{title}い");
        let Some(entries) = in_memory(&title, &format!("う{summary}え")) else {
            return Err(TestCaseError::reject("the site has an error"));
        };
        prop_assert_eq!(entries.len(), 1);
        prop_assert_eq!(&entries[0].summary, &title);
        let kept: String = summary.chars().filter(|sign| !sign.is_whitespace() && !sign.is_control()).collect();
        let said: String = entries[0].description.chars().filter(|sign| !sign.is_whitespace()).collect();
        prop_assert!(said.starts_with(&format!("う{kept}え")), "{} {}", said, kept);
    }
}
