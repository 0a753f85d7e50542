//! One edit changes the pages that show it, in every city that shows it, and no other file.

use std::collections::{BTreeMap, BTreeSet};

use super::support::{SiteTest, files, repository};

fn sample() -> SiteTest {
    let site = SiteTest::empty();
    for (path, bytes) in files(&repository("content")) {
        site.put(&format!("content/{path}"), bytes);
    }
    site
}

/// Whether a file is made of finished pages: the index of a town, cut anew where any of its pages changes, and the
/// readings beside a page.
fn is_of_index(path: &str) -> bool {
    let index = path.contains("/search/") && path.ends_with(".json");
    index || path.ends_with("readings.txt")
}

/// The page itself changed, and nothing else but its translations, which tell that they are older.
fn assert_changed(changed: &BTreeSet<String>, pages: &BTreeSet<String>) {
    assert!(pages.is_subset(changed), "{changed:?}");
    for path in changed.difference(pages) {
        let original = ["/easy/", "/en/"].map(|of| path.replacen(of, "/", 1));
        assert!(
            original.iter().any(|it| it != path && pages.contains(it)),
            "{path}"
        );
    }
}

/// The files of the site that an edit changed, and those that show the words it put in.
fn after(path: &str, old: &str, new: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let site = sample();
    let before = site.build();
    let text = String::from_utf8(files(&repository("content"))[path].clone()).unwrap();
    assert!(text.contains(old), "{path} has no {old:?}");
    site.put(
        &format!("content/{path}"),
        text.replacen(old, &format!("{old}{new}"), 1),
    );
    let after = site.build();
    let names = |outputs: &BTreeMap<String, Vec<u8>>| {
        let names = outputs.keys().filter(|path| !is_of_index(path));
        names.cloned().collect::<Vec<_>>()
    };
    assert_eq!(names(&before.outputs), names(&after.outputs));
    let changed = after.outputs.iter().filter(|(path, _)| !is_of_index(path));
    let changed = changed.filter(|(path, bytes)| before.outputs.get(*path) != Some(*bytes));
    let changed = changed.map(|(path, _)| path.clone()).collect();
    let shows = |bytes: &[u8]| without_readings(&String::from_utf8_lossy(bytes)).contains(new);
    let showing = after.outputs.iter();
    let showing = showing.filter(|(path, bytes)| !is_of_index(path) && shows(bytes));
    (changed, showing.map(|(path, _)| path.clone()).collect())
}

/// A page's HTML without its ruby: pages in plain Japanese have readings over every word.
fn without_readings(html: &str) -> String {
    let mut out = String::new();
    for (n, part) in html.split('<').enumerate() {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        match tag.split(' ').next() {
            Some("rt" | "rp") if n > 0 => {}
            Some("/rt" | "/rp" | "ruby" | "/ruby") if n > 0 => out.push_str(text),
            _ => out.extend([if n > 0 { "<" } else { "" }, part]),
        }
    }
    out
}

#[test]
fn a_sentence_of_a_shared_guide_changes_that_guide_in_every_city() {
    let (changed, showing) = after(
        "shared/guides/how-to-use.md",
        "どのページも、印刷できます。",
        "この文は試しに足しました。",
    );
    let cities: Vec<String> = files(&repository("content/cities"))
        .into_keys()
        .filter_map(|path| path.strip_suffix("/city.toml").map(str::to_owned))
        .collect();
    assert!(cities.len() >= 18);
    let pages = cities.iter();
    let pages: BTreeSet<String> = pages
        .map(|city| format!("{city}/guides/how-to-use/index.html"))
        .collect();
    assert_changed(&changed, &pages);
    assert_eq!(showing, pages);
}

#[test]
fn a_window_of_a_region_changes_where_it_is_shown_and_only_in_its_cities() {
    let path = "regions/saitama-keno/windows/home-dental-kitaadachi.md";
    let (changed, showing) = after(path, "summary = \"", "この文は試しに足しました。");
    assert_eq!(changed, showing);
    let own_page = "okegawa/contacts/home-dental-kitaadachi/index.html";
    assert!(changed.contains(own_page), "{changed:?}");
    let of_region = [
        "ageo/",
        "ina/",
        "kitamoto/",
        "kounosu/",
        "okegawa/",
        "regions/saitama-keno/",
        "organizations/",
    ];
    for path in &changed {
        // Organizations are the site's, and a language's folder stands first there.
        let own = ["easy/", "en/"].iter().find_map(|of| path.strip_prefix(of));
        let own = own.unwrap_or(path);
        assert!(
            of_region.iter().any(|begin| own.starts_with(begin)),
            "{path}"
        );
    }
}

#[test]
fn an_override_of_one_city_changes_that_city_only() {
    let (changed, showing) = after(
        "cities/okegawa/guides/home-care.md",
        "薬のことは、市内の各薬局でも相談できます。",
        "この文は試しに足しました。",
    );
    let page = BTreeSet::from(["okegawa/guides/home-care/index.html".to_owned()]);
    assert_changed(&changed, &page);
    assert_eq!(showing, page);
}
