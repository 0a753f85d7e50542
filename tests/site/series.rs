//! One small site on every day that something changes over two fiscal years: each change comes on its
//! day, on every page that it touches and on no other, and between two changes no page changes.

use std::collections::BTreeMap;

use jiff::Span;
use jiff::civil::{Date, date};
use kairan::diag::Level;

use super::support::{Built, SiteTest, published};

/// Two towns of one region share a window; a third is outside of it.
const FILES: &[(&str, &str)] = &[
    (
        "site.toml",
        r#"
format = 1
title = "見本の案内"
base_url = "https://example.jp/"
languages = ["ja"]
theme = "plain"
[[topics]]
id = "home-dental"
label = "訪問歯科"
ask = "訪問歯科のことは、市役所にお尋ねください。"
consult = true
"#,
    ),
    ("regions/naka/region.toml", "name = \"中の地域\"\n"),
    (
        "cities/ao/city.toml",
        "name = \"青市\"\nregions = [\"naka\"]\n",
    ),
    (
        "cities/aka/city.toml",
        "name = \"赤市\"\nregions = [\"naka\"]\n",
    ),
    ("cities/midori/city.toml", "name = \"緑市\"\nregions = []\n"),
    (
        "shared/guides/call.md",
        "+++\ntitle = \"電話をかける\"\n+++\n\n{{ windows(kind=\"home-dental\") }}\n",
    ),
    (
        "regions/naka/windows/old.md",
        "+++\nname = \"古い窓口\"\nkind = \"home-dental\"\nphone = \"048-000-0001\"\ncloses = \"令和7年度末\"\nsuccessor = \"middle\"\n+++\n",
    ),
    (
        "regions/naka/windows/middle.md",
        "+++\nname = \"中の窓口\"\nkind = \"home-dental\"\nphone = \"048-000-0002\"\nopens = \"2025-10-01\"\ncloses = \"2026-09-30\"\nsuccessor = \"new\"\n+++\n",
    ),
    (
        "regions/naka/windows/new.md",
        "+++\nname = \"新しい窓口\"\nkind = \"home-dental\"\nphone = \"048-000-0003\"\nopens = \"2026-10-01\"\n+++\n",
    ),
    (
        "cities/ao/lectures.toml",
        r#"
[[lectures]]
id = "talk"
title = "講座"
kind = "home-dental"
date = "2025-11-10"
starts = "14:00"
venue = "公民館"
apply = { deadline = "2025-11-04", phone = "048-000-0009" }
attendance = [{ label = "会場", count = 42 }]

[[lectures]]
id = "some-day"
title = "年度内の講座"
kind = "home-dental"
fiscal_year = "令和7年度"
"#,
    ),
    (
        "cities/ao/notices/snow.md",
        "+++\ntitle = \"雪のお知らせ\"\ndate = \"2026-02-01\"\npublish_from = \"2026-02-01\"\npublish_until = \"2026-02-14\"\n+++\n\n文です。\n",
    ),
];

const FIRST: Date = date(2025, 4, 1);
const LAST: Date = date(2027, 3, 31);

/// The days on which pages differ from the day before, with what begins to hold.
const CHANGES: &[(Date, &str)] = &[
    (date(2025, 10, 1), "the middle window opens"),
    (date(2025, 11, 5), "the deadline has passed"),
    (date(2025, 11, 11), "the lecture is over"),
    (date(2026, 1, 30), "the end of the old window is announced"),
    (date(2026, 2, 1), "the notice appears"),
    (date(2026, 2, 15), "the notice is over"),
    (
        date(2026, 4, 1),
        "the old window is closed; the fiscal year is over",
    ),
    (
        date(2026, 8, 1),
        "the end of the middle window is announced",
    ),
    (
        date(2026, 10, 1),
        "the middle window is closed, the new one opens",
    ),
    (
        date(2027, 4, 1),
        "windows that closed a year ago leave the list",
    ),
];

const OLD: &str = "/contacts/old/";
const MIDDLE: &str = "/contacts/middle/";
const NEW: &str = "/contacts/new/";
const TALK: &str = "/lectures/talk/";
/// The pages of a city that show its windows.
const SHOWING: [&str; 4] = [
    "index.html",
    "contacts/index.html",
    "contacts/concern/home-dental/index.html",
    "guides/call/index.html",
];

fn site() -> SiteTest {
    let site = SiteTest::of("tests/golden/time/in");
    let folder = site.root().join("content");
    for path in super::support::files(&folder).keys() {
        site.remove(&format!("content/{path}"));
    }
    for (path, text) in FILES {
        site.put(&format!("content/{path}"), text);
    }
    site
}

fn on(site: &mut SiteTest, day: Date) -> Built {
    let built = site.date(day).build();
    assert_eq!(built.found(Level::Error), [], "{day}");
    built
}

fn before(day: Date) -> Date {
    day.checked_sub(Span::new().days(1)).unwrap()
}

/// What a page says of a window or lecture in its own city: its state, by the address it links to.
fn state<'a>(built: &'a Built, city: &str, page: &str, address: &str) -> Option<&'a str> {
    let page = built.page(&format!("{city}/{page}"));
    let kind = if address == TALK { "lecture" } else { "window" };
    let (_, rest) = page.split_once(&format!(">{kind} <a href=\"/{city}{address}\">"))?;
    let (_, rest) = rest.split_once("</a> ")?;
    rest.split(' ').next()
}

/// The pages of the cities without the day they were made, but for the calendars, which turn with each
/// month, and the open data, which tells that day again.
fn pages(built: &Built, day: Date) -> BTreeMap<&str, String> {
    let made = kairan::text::date::ja_long(&kairan::text::date::PartialDate::from_day(day));
    let pages = built.outputs.iter();
    pages
        .filter(|(path, _)| path.ends_with(".html") && path.contains('/'))
        .filter(|(path, _)| !path.contains("/lectures/") && !path.contains("/data/"))
        .map(|(path, bytes)| {
            let text = String::from_utf8_lossy(bytes);
            (path.as_str(), text.replacen(&made, "DAY", 1))
        })
        .collect()
}

#[test]
fn pages_change_on_these_days_and_on_no_other() {
    let mut site = site();
    let mut begins = FIRST;
    for (day, what) in CHANGES {
        let last = before(*day).min(LAST);
        let (start, end) = (on(&mut site, begins), on(&mut site, last));
        let (held, still) = (pages(&start, begins), pages(&end, last));
        let differ: Vec<_> = held
            .iter()
            .filter(|(path, text)| still.get(*path) != Some(*text))
            .collect();
        assert_eq!(differ, [], "between {begins} and {last}");
        assert_eq!(held.len(), still.len(), "between {begins} and {last}");
        if *day <= LAST {
            let changed = on(&mut site, *day);
            assert!(
                pages(&changed, *day) != still || on_lectures(&changed, &end),
                "{what}"
            );
            begins = *day;
        }
    }
}

/// Whether the pages of lectures differ, which the comparison of all pages leaves out.
fn on_lectures(a: &Built, b: &Built) -> bool {
    let page = "ao/lectures/talk/index.html";
    a.page(page) != b.page(page)
}

#[test]
fn the_end_of_a_window_is_announced_and_its_successor_takes_its_place_everywhere() {
    let mut site = site();
    for (day, old, middle, new) in [
        (
            date(2025, 9, 30),
            Some("open"),
            Some("upcoming"),
            Some("upcoming"),
        ),
        (
            date(2025, 10, 1),
            Some("open"),
            Some("open"),
            Some("upcoming"),
        ),
        (
            date(2026, 1, 29),
            Some("open"),
            Some("open"),
            Some("upcoming"),
        ),
        (
            date(2026, 1, 30),
            Some("closing"),
            Some("open"),
            Some("upcoming"),
        ),
        (
            date(2026, 3, 31),
            Some("closing"),
            Some("open"),
            Some("upcoming"),
        ),
        (date(2026, 4, 1), None, Some("open"), Some("upcoming")),
        (date(2026, 7, 31), None, Some("open"), Some("upcoming")),
        (date(2026, 8, 1), None, Some("closing"), Some("upcoming")),
        (date(2026, 9, 30), None, Some("closing"), Some("upcoming")),
        (date(2026, 10, 1), None, None, Some("open")),
    ] {
        let built = on(&mut site, day);
        for city in ["ao", "aka"] {
            for page in SHOWING {
                // Lists name a window that has closed apart from those that can be called, or not at all.
                let callable =
                    |address| state(&built, city, page, address).filter(|s| *s != "closed");
                assert_eq!(callable(OLD), old, "{day} {city}/{page}");
                assert_eq!(callable(MIDDLE), middle, "{day} {city}/{page}");
                assert_eq!(callable(NEW), new, "{day} {city}/{page}");
            }
            let own = |id: &str| {
                built
                    .page(&format!("{city}/contacts/{id}/index.html"))
                    .to_owned()
            };
            let leads = |page: &str, id: &str| {
                page.contains(&format!("successor <a href=\"/{city}/contacts/{id}/\">"))
            };
            if old.is_none() {
                let next = if middle.is_some() { "middle" } else { "new" };
                assert!(
                    leads(&own("old"), next),
                    "{day} {city}: the chain is followed"
                );
            }
            if middle.is_none() {
                assert!(leads(&own("middle"), "new"), "{day} {city}");
            }
        }
        let outside = built.page("midori/guides/call/index.html");
        assert!(
            !outside.contains("/contacts/old/") && outside.contains("nothing"),
            "{day}"
        );
    }
}

#[test]
fn both_states_are_printed_with_their_days_while_the_end_is_announced() {
    let mut site = site();
    let both = "until 令和8年3月31日（火曜日） here | from 令和8年4月1日（水曜日） not here | successor <a href=\"/aka/contacts/middle/\">中の窓口</a> from 令和8年4月1日（水曜日）";
    for (day, printed) in [
        (date(2026, 1, 29), false),
        (date(2026, 1, 30), true),
        (date(2026, 3, 31), true),
        (date(2026, 4, 1), false),
    ] {
        let built = on(&mut site, day);
        for page in SHOWING.into_iter().chain(["contacts/old/index.html"]) {
            let page = built.page(&format!("aka/{page}"));
            assert_eq!(page.contains(both), printed, "{day}");
        }
    }
}

#[test]
fn a_successor_that_closes_on_the_same_day_is_passed_over() {
    let mut site = site();
    site.put(
        "content/regions/naka/windows/middle.md",
        "+++\nname = \"中の窓口\"\nkind = \"home-dental\"\ncloses = \"2026-03-31\"\nsuccessor = \"new\"\n+++\n",
    );
    for day in [date(2026, 3, 1), date(2026, 4, 1)] {
        let built = on(&mut site, day);
        let page = built.page("ao/contacts/old/index.html");
        let next =
            "successor <a href=\"/ao/contacts/new/\">新しい窓口</a> from 令和8年10月1日（木曜日）";
        assert!(page.contains(next), "{day} {page}");
    }
}

#[test]
fn lectures_and_deadlines_pass_and_archives_fill() {
    let mut site = site();
    for (day, status, closed, archived) in [
        (date(2025, 11, 4), "planned", false, 0),
        (date(2025, 11, 5), "planned", true, 0),
        (date(2025, 11, 10), "planned", true, 0),
        (date(2025, 11, 11), "finished", true, 1),
        (date(2026, 3, 31), "finished", true, 1),
        (date(2026, 4, 1), "finished", true, 2),
    ] {
        let built = on(&mut site, day);
        assert_eq!(
            state(&built, "ao", "lectures/talk/index.html", TALK),
            Some(status),
            "{day}"
        );
        let own = built.page("ao/lectures/talk/index.html");
        assert_eq!(own.contains("apply: closed"), closed, "{day}");
        let listed = built.page("ao/lectures/index.html");
        let ahead = listed.split("<h2>months</h2>").next().unwrap();
        assert_eq!(ahead.contains(TALK), status != "finished", "{day}");
        let archive = built.outputs.get("ao/lectures/fy2025/index.html");
        let archive = archive.map(|bytes| String::from_utf8_lossy(bytes));
        let held = archive
            .as_deref()
            .map_or(0, |page| page.matches(" finished ").count());
        assert_eq!(held, archived, "{day}");
        if archived > 0 {
            assert!(archive.unwrap().contains("attendance: 会場 42人"), "{day}");
            assert!(listed.contains("href=\"/ao/lectures/fy2025/\""), "{day}");
        }
        // The month it is in keeps its calendar, and so has this month.
        assert!(
            built.page("ao/lectures/2025-11/index.html").contains(TALK),
            "{day}"
        );
        let now = format!(
            "ao/lectures/{:04}-{:02}/index.html",
            day.year(),
            day.month()
        );
        assert!(built.outputs.contains_key(&now), "{day}");
    }
}

#[test]
fn months_that_are_turned_are_not_lost_addresses() {
    let mut site = site();
    on(&mut site, date(2026, 1, 31));
    let next = on(&mut site, date(2026, 2, 1));
    assert!(!next.outputs.contains_key("ao/lectures/2026-01/index.html"));
    assert!(!next.has("address-lost"));
}

#[test]
fn notices_come_and_go_on_their_days() {
    let mut site = site();
    for (day, shown) in [
        (date(2026, 1, 31), None),
        (date(2026, 2, 1), Some(false)),
        (date(2026, 2, 14), Some(false)),
        (date(2026, 2, 15), Some(true)),
    ] {
        let built = on(&mut site, day);
        let page = built.outputs.get("ao/notices/snow/index.html");
        let ended = page.map(|page| String::from_utf8_lossy(page).contains(" ended</li>"));
        assert_eq!(ended, shown, "{day}");
    }
}

/// The day turns in Tokyo, whatever the zone of the machine.
#[test]
fn midnight_is_that_of_tokyo_in_every_zone() {
    let seconds = |instant: &str| {
        instant
            .parse::<jiff::Timestamp>()
            .unwrap()
            .as_second()
            .to_string()
    };
    for zone in [
        "Asia/Tokyo",
        "America/New_York",
        "UTC",
        "Pacific/Kiritimati",
        "Pacific/Pago_Pago",
    ] {
        for (instant, expected) in [
            ("2026-03-31T14:59:59Z", "closing"),
            ("2026-03-31T15:00:00Z", "closed"),
        ] {
            let site = site();
            let mut command = site.command(&[]);
            let output = command
                .env("TZ", zone)
                .env("SOURCE_DATE_EPOCH", seconds(instant))
                .output();
            assert_eq!(output.unwrap().status.code(), Some(0), "{zone}");
            let files = published(site.out());
            let page = String::from_utf8_lossy(&files["ao/contacts/old/index.html"]).into_owned();
            assert!(
                page.contains(&format!("古い窓口</a> {expected} ")),
                "{zone} {instant}"
            );
        }
    }
}
