//! What staff see: the findings of a page, the page for staff, another day.

use std::fs;

use super::browser::{Preview, without_script};
use super::support::SiteTest;

#[test]
fn a_page_says_what_is_to_be_mended_on_it() {
    let site = SiteTest::of("examples/mihon");
    let guide = "content/cities/mihon-shi/guides/notes.md";
    let text = "+++\ntitle = \"覚え書き\"\nupdated = \"2025-09-01\"\n+++\n\n[こちら](nowhere.md)をご覧ください。\n";
    site.put(guide, text);
    let preview = Preview::of(&site);
    let page = "/_kairan/findings?page=/mihon-shi/guides/notes/";
    let found = preview.get(page);
    assert_eq!(found.status, 200);
    assert!(
        found.text().contains(&format!("{guide}:6")),
        "{}",
        found.text()
    );
    assert!(
        found.text().contains("このページの指摘"),
        "{}",
        found.text()
    );
    let english = preview.ask(&format!(
        "GET {page} HTTP/1.1\r\nHost: localhost:{}\r\nAccept-Language: en\r\nConnection: close\r\n\r\n",
        preview.address().port()
    ));
    assert!(english.text().contains("Findings on this page"));
    let other = preview.get("/_kairan/findings?page=/mihon-cho/contacts/");
    assert!(!other.text().contains(guide), "{}", other.text());
}

#[test]
fn the_page_for_staff_tells_of_all() {
    let site = SiteTest::of("examples/mihon");
    site.put(
        "content/cities/mihon-shi/guides/broken.md",
        "+++\ntitle = \n+++\n",
    );
    let preview = Preview::of(&site);
    let front = preview.get("/_kairan/");
    assert_eq!(front.status, 200);
    let html = without_script(front.text());
    for part in [
        "<html lang=\"ja\">",
        "content/cities/mihon-shi/guides/broken.md:2",
        "id=\"due\"",
        "id=\"gaps\"",
        "id=\"kinds\"",
        "href=\"/mihon-cho/\"",
        "href=\"/glossary/\"",
        "<label for=\"date\">",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    let english = preview.ask(&format!(
        "GET /_kairan/ HTTP/1.1\r\nHost: localhost:{}\r\nAccept-Language: en-GB\r\nConnection: close\r\n\r\n",
        preview.address().port()
    ));
    assert!(english.text().contains("<html lang=\"en\">"));
}

#[test]
fn the_site_is_seen_as_of_another_day() {
    let mut site = SiteTest::of("examples/mihon");
    let preview = Preview::of(&site);
    let mut line = preview.listen("/mihon-shi/");
    let chosen = preview.get("/_kairan/?date=2027-04-01");
    assert_eq!(
        (chosen.status, chosen.header("location")),
        (303, Some("/_kairan/"))
    );
    line.hear("changed");
    let later = without_script(preview.get("/mihon-shi/").text());
    site.write_into("elsewhere").options("--date 2027-04-01");
    assert_eq!(later, site.build().page("mihon-shi/index.html"));
    assert!(preview.get("/_kairan/").text().contains("令和9年4月1日"));
    assert_eq!(preview.get("/_kairan/?date=soon").status, 400);
    let foreign = preview.ask(&format!(
        "GET /_kairan/?date=2020-01-01 HTTP/1.1\r\nHost: localhost:{}\r\nSec-Fetch-Site: cross-site\r\nConnection: close\r\n\r\n",
        preview.address().port()
    ));
    assert_eq!(foreign.status, 403);
    preview.get("/_kairan/?date=");
    site.options("");
    let today = without_script(preview.get("/mihon-shi/").text());
    assert_eq!(today, site.build().page("mihon-shi/index.html"));
}

#[test]
fn the_script_waits_for_nothing_that_a_build_writes() {
    let site = SiteTest::of("examples/mihon");
    let preview = Preview::of(&site);
    let script = preview.get("/_kairan/live.js");
    assert_eq!(
        script.header("content-type"),
        Some("text/javascript; charset=utf-8")
    );
    let built = site.build();
    for (path, bytes) in &built.outputs {
        let text = String::from_utf8_lossy(bytes);
        assert!(!text.contains("_kairan/"), "{path}");
    }
    fs::remove_dir_all(site.out()).unwrap();
}
