//! The sample of this repository: it builds without an error, its links lead somewhere in every form of
//! the site, its pages change on the right day, and every build gives the same bytes.

use jiff::civil::{Date, date};
use kairan::diag::Level;

use super::links::broken;
use super::support::{Built, Files, SiteTest, files, published, repository, text};
use super::tongues::unmarked;

const CONCERNS: [&str; 3] = ["home-care", "home-dental", "acp"];
/// What the default theme says where no window is known.
const NONE_KNOWN: &str = "公表されている相談窓口は、まだ確認できていません";

/// Every city of the sample.
pub(crate) fn cities() -> Vec<String> {
    let all = files(&repository("content/cities")).into_keys();
    let named = all.filter_map(|path| path.strip_suffix("/city.toml").map(str::to_owned));
    let cities: Vec<String> = named.collect();
    assert!(cities.len() >= 18, "{cities:?}");
    cities
}

pub(crate) fn sample() -> SiteTest {
    let site = SiteTest::empty();
    for (path, bytes) in files(&repository("content")) {
        site.put(&format!("content/{path}"), bytes);
    }
    site
}

/// The sample with the plain theme, on a day.
fn plain_on(day: Date) -> Built {
    let mut site = SiteTest::of("tests/golden/markdown/in");
    for path in files(&site.root().join("content")).keys() {
        site.remove(&format!("content/{path}"));
    }
    for (path, bytes) in files(&repository("content")) {
        site.put(&format!("content/{path}"), bytes);
    }
    let settings = text("content/site.toml").unwrap();
    site.put(
        "content/site.toml",
        format!("theme = \"plain\"\n{settings}"),
    );
    site.date(day).build()
}

#[test]
fn the_sample_has_no_error_and_no_broken_link() {
    let built = sample().build();
    assert_eq!(built.found(Level::Error), []);
    assert_eq!(built.found(Level::Warning), []);
    assert_eq!(broken(&built.outputs, "https://example.jp/"), [""; 0]);
    assert_eq!(unmarked(&built.outputs), [""; 0]);
    assert!(built.outputs.len() > 200);
}

#[test]
fn the_sample_can_live_below_a_path() {
    let base = "https://example.jp/outreach/";
    let built = sample().options(&format!("--base-url {base}")).build();
    assert_eq!(built.found(Level::Error), []);
    assert_eq!(broken(&built.outputs, base), [""; 0]);
}

#[test]
fn one_city_is_a_site_of_its_own() {
    for city in cities() {
        let built = sample().options(&format!("--city {city}")).build();
        assert_eq!(built.found(Level::Error), [], "{city}");
        assert_eq!(
            broken(&built.outputs, "https://example.jp/"),
            [""; 0],
            "{city}"
        );
        for other in cities().iter().filter(|other| **other != city) {
            let of_other = format!("{other}/");
            assert!(!built.paths().iter().any(|path| path.starts_with(&of_other)));
        }
    }
}

/// The pages of concerns of a city, by the concerns' ids.
fn concerns<'a>(built: &'a Built, city: &str) -> Vec<&'a str> {
    let folder = format!("{city}/contacts/concern/");
    let pages = built.paths().into_iter();
    let below = pages.filter_map(|path| path.strip_prefix(&folder));
    below
        .filter_map(|path| path.strip_suffix("/index.html"))
        // Below a concern lies its sheet in large letters.
        .filter(|concern| !concern.contains('/'))
        .collect()
}

#[test]
fn two_choices_lead_to_whom_to_call() {
    let built = sample().build();
    let portal = built.page("index.html");
    let mut pages = 0;
    for city in cities() {
        assert!(portal.contains(&format!("href=\"/{city}/\"")), "{city}");
        let home = built.page(&format!("{city}/index.html"));
        let concerns = concerns(&built, &city);
        for offered in CONCERNS {
            assert!(concerns.contains(&offered), "{city} {offered}");
        }
        for concern in concerns {
            let address = format!("{city}/contacts/concern/{concern}/");
            assert!(home.contains(&format!("href=\"/{address}\"")), "{address}");
            says_whom_to_call(&built, &address);
            pages += 1;
        }
    }
    assert!(pages > 150, "{pages}");
}

/// The order of a concern's page: 119, whom one has already, windows or that there are none, what to say, when
/// nobody answers, and what relatives do.
fn says_whom_to_call(built: &Built, address: &str) {
    let main = main_of(built.page(&format!("{address}index.html")));
    let windows = main.matches("class=\"card window window-").count();
    let open = windows - main.matches("window-closed").count();
    assert_eq!(open == 0, main.contains(NONE_KNOWN), "{address}");
    if open == 0 || !main.contains("class=\"phone\"") {
        let who = ["市役所", "役場", "代表電話", "かかりつけ", "課"];
        assert!(who.iter().any(|who| main.contains(who)), "{address}");
    }
    let answer = if open == 0 {
        NONE_KNOWN
    } else {
        "class=\"card window"
    };
    let order = [
        "href=\"tel:119\"",
        "href=\"tel:%237119\"",
        "href=\"tel:%238000\"",
        "class=\"first-ask\"",
        answer,
        "id=\"say\"",
        "id=\"outside-hours\"",
        "id=\"relatives\"",
        "/guides/parent-far-away/",
    ];
    let places = order.map(|part| {
        main.find(part)
            .unwrap_or_else(|| panic!("{part}: {address}"))
    });
    assert!(places.is_sorted(), "{address}: {places:?}");
    assert_eq!(main.matches("class=\"to-say\"").count(), 1, "{address}");
}

#[test]
fn every_window_of_a_city_is_on_the_pages_of_its_concerns() {
    let built = sample().build();
    let mut shown = 0;
    for city in cities() {
        for concern in CONCERNS {
            let page = built.page(&format!("{city}/contacts/concern/{concern}/index.html"));
            let concern_address = format!("\"/{city}/contacts/concern/{concern}/\"");
            let folder = format!("{city}/contacts/");
            for (path, bytes) in &built.outputs {
                let Some(rest) = path.strip_prefix(&folder) else {
                    continue;
                };
                let Some(id) = rest
                    .strip_suffix("/index.html")
                    .filter(|id| !id.contains('/'))
                else {
                    continue;
                };
                let window = std::str::from_utf8(bytes).unwrap();
                if main_of(window).contains(&concern_address) {
                    assert!(
                        page.contains(&format!("\"/{city}/contacts/{id}/\"")),
                        "{city} {concern} {id}"
                    );
                    shown += 1;
                }
            }
        }
    }
    assert!(shown >= 10, "{shown}");
}

pub(crate) fn main_of(page: &str) -> &str {
    let (_, after) = page.split_once("<main").unwrap();
    after.split_once("</main>").unwrap().0
}

#[test]
fn the_dental_window_of_ageo_is_offered_to_its_last_day_and_not_after() {
    let (last, next) = (plain_on(date(2026, 3, 31)), plain_on(date(2026, 4, 1)));
    let line = "<li data-until=\"2026-03-31\">window <a href=\"/ageo/contacts/home-dental-ageo/\">";
    let offers = |built: &Built, page: &str| {
        // The plain theme sets what is offered in a section, and what ended after it.
        let page = main_of(built.page(page));
        let sections = page.split("<section id=\"home-dental\">").skip(1);
        sections
            .map(|section| section.split("</section>").next().unwrap())
            .any(|section| section.contains(line))
    };
    for page in [
        "ageo/index.html",
        "ageo/contacts/index.html",
        "ageo/contacts/concern/home-dental/index.html",
    ] {
        assert!(offers(&last, page), "{page}");
        assert!(!offers(&next, page), "{page}");
    }
    let own = "ageo/contacts/home-dental-ageo/index.html";
    let state = |built: &Built| {
        let (_, after) = main_of(built.page(own)).split_once(line).unwrap();
        let (_, state) = after.split_once("</a> ").unwrap();
        state.split(' ').next().unwrap().to_owned()
    };
    assert_eq!(state(&last), "closing");
    assert_eq!(state(&next), "closed");
    assert!(main_of(last.page(own)).contains("closes 令和7年度末"));
    for (path, bytes) in next
        .outputs
        .iter()
        .filter(|(path, _)| path.contains("/guides/"))
    {
        let page = std::str::from_utf8(bytes).unwrap();
        assert!(!page.contains(line), "{path} offers a closed window");
    }
    assert!(
        last.page("ageo/guides/home-dental/index.html")
            .contains(line)
    );
}

#[test]
fn a_closed_window_says_so_before_anything_else_of_it() {
    let mut site = sample();
    let own = "ageo/contacts/home-dental-ageo/index.html";
    let next = site.options("--date 2026-04-01").build();
    let page = main_of(next.page(own));
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words}"));
    assert!(at("この窓口は令和7年度末で終了しました") < at("歯科に通えない方のための相談窓口"));
    assert!(
        at("あとを引き継ぐ窓口は、まだ公表されていません") < at("歯科に通えない方のための相談窓口")
    );
    assert!(
        !page.contains("電話での伝え方の例"),
        "nobody should be asked to call"
    );
}

#[test]
fn pages_of_other_cities_do_not_change_with_the_window() {
    let (last, next) = (plain_on(date(2026, 3, 31)), plain_on(date(2026, 4, 1)));
    let day = |built: &Built, path: &str, day: &str| built.page(path).replace(day, "DAY");
    let path = "ina/contacts/concern/home-dental/index.html";
    let before = day(&last, path, "令和8年3月31日（火曜日）");
    assert_eq!(before, day(&next, path, "令和8年4月1日（水曜日）"));
}

/// Builds with the program in a surrounding of its own.
fn run(site: &SiteTest, arguments: &[&str], timezone: &str, directory: &std::path::Path) -> Files {
    let output = site
        .command(arguments)
        .env("TZ", timezone)
        .current_dir(directory)
        .output()
        .unwrap();
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    published(site.out())
}

#[test]
fn every_build_gives_the_same_bytes() {
    let here = repository(".");
    let first = run(&sample(), &["--threads", "1"], "Asia/Tokyo", &here);
    let mut other = sample();
    other.write_into("elsewhere/public");
    let second = run(
        &other,
        &["--threads", "8"],
        "America/New_York",
        std::path::Path::new("/"),
    );
    assert_same(&first, &second);
    let again = run(&other, &["--threads", "8"], "Pacific/Apia", &here);
    assert_same(&first, &again);
    // Entries made in another order lie in another order in their folders.
    let reversed = SiteTest::empty();
    for (path, bytes) in files(&repository("content")).into_iter().rev() {
        reversed.put(&format!("content/{path}"), bytes);
    }
    assert_same(&first, &run(&reversed, &[], "UTC", &here));
}

#[test]
fn shards_together_are_the_whole() {
    let whole = sample().build().outputs;
    let mut together = Files::new();
    for part in 1..=3 {
        let mut site = sample();
        let built = site.options(&format!("--shard {part}/3")).build();
        for (path, bytes) in built.outputs {
            assert!(
                together.insert(path.clone(), bytes).is_none(),
                "{path} is in two shards"
            );
        }
    }
    assert_same(&whole, &together);
}

fn assert_same(a: &Files, b: &Files) {
    let paths = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(paths(a), paths(b));
    for (path, bytes) in a {
        assert!(b.get(path) == Some(bytes), "{path} differs");
    }
}
