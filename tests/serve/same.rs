//! What is shown is what a build would write, byte for byte, but for the one script.

use super::browser::{Preview, without_script};
use super::support::{Files, SiteTest, cases, text};

/// Everything that a build writes is shown, and is the same.
fn assert_same(preview: &Preview, outputs: &Files, base: &str, name: &str) {
    for (path, bytes) in outputs {
        let folder = path.strip_suffix("index.html").unwrap_or(path);
        let encoded: String = percent_encoding::utf8_percent_encode(folder, KEPT).collect();
        let answer = preview.get(&format!("{base}{encoded}"));
        assert_eq!(answer.status, 200, "{name}: {path}");
        if answer.body == *bytes {
            continue;
        }
        let shown = without_script(answer.text());
        assert_eq!(shown, String::from_utf8_lossy(bytes), "{name}: {path}");
    }
}

const KEPT: &percent_encoding::AsciiSet = &percent_encoding::CONTROLS.add(b' ').add(b'%');

#[test]
fn the_sample_is_shown_as_it_is_built() {
    let mut site = SiteTest::empty();
    site.lay("examples/mihon");
    site.write_into("elsewhere");
    let built = site.build();
    assert_same(&Preview::of(&site), &built.outputs, "/", "mihon");
}

#[test]
fn golden_sites_are_shown_as_they_are_built() {
    for case in cases("tests/golden") {
        let folder = format!("tests/golden/{case}");
        let runs = text(&format!("{folder}/runs")).unwrap_or_else(|| "site\n".to_owned());
        for run in runs.lines() {
            let (_, options) = run.split_once(' ').unwrap_or((run, ""));
            let mut site = SiteTest::of(&format!("{folder}/in"));
            site.options(options).write_into("elsewhere");
            let built = site.build();
            let preview = Preview::of(&site);
            let url = preview.server().url();
            let (_, base) = url.split_once("//").unwrap();
            let base = base.split_once('/').map_or("", |(_, path)| path);
            assert_same(&preview, &built.outputs, &format!("/{base}"), run);
        }
    }
}

#[test]
fn files_have_their_own_types() {
    let site = SiteTest::of("examples/mihon");
    let preview = Preview::of(&site);
    for (path, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/sitemap.xml", "application/xml; charset=utf-8"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/favicon.ico", "image/x-icon"),
        ("/mihon-shi/files/madoguchi.svg", "image/svg+xml"),
        ("/mihon-shi/calendar.ics", "text/calendar; charset=utf-8"),
    ] {
        let answer = preview.get(path);
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("content-type"), Some(kind), "{path}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("cache-control"), Some("no-store"));
    }
}

#[test]
fn what_is_not_there_is_said_on_a_page_of_the_site() {
    let site = SiteTest::of("examples/mihon");
    let preview = Preview::of(&site);
    let own = preview.get("/404.html");
    let missing = preview.get("/mihon-shi/guides/nowhere/");
    assert_eq!((own.status, missing.status), (200, 404));
    assert_eq!(own.text(), missing.text());
    let without_slash = preview.get("/mihon-shi/guides");
    assert_eq!(without_slash.status, 302);
    assert_eq!(without_slash.header("location"), Some("/mihon-shi/guides/"));
}
