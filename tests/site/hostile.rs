//! Bad input, one kind at a time: one clear finding that names the file, exit code 1, everything else
//! built. A page of a bad file is its last good version, or absent where there was none.

use std::os::unix::fs::symlink;
use std::process::Command;

use super::support::{SiteTest, published, put};

/// What is done to a good site: the file, the code that is found, and the deed.
struct Case {
    file: &'static str,
    code: &'static str,
    /// The page that the file makes, and words that only its good version has; none where the page of
    /// another file, or no page at all, is concerned.
    page: Option<&'static str>,
    spoil: fn(&SiteTest, &str),
}

const GUIDE: &str = "content/cities/ao/guides/plan.md";
const PAGE: Option<&str> = Some("ao/guides/plan/index.html");

const CASES: &[Case] = &[
    Case {
        file: GUIDE,
        code: "file-unreadable",
        page: PAGE,
        spoil: |site, file| {
            site.remove(file);
            let made = Command::new("mkfifo").arg(site.root().join(file)).status();
            assert!(made.unwrap().success());
        },
    },
    Case {
        file: GUIDE,
        code: "file-not-utf8",
        page: PAGE,
        spoil: |site, file| site.put(file, b"+++\ntitle = \"\xff\xfe\x80\"\n+++\n"),
    },
    Case {
        file: GUIDE,
        code: "front-matter-unclosed",
        page: PAGE,
        spoil: |site, file| site.put(file, "+++\ntitle = \"新しい題\"\n\n新しい文です。\n"),
    },
    Case {
        file: GUIDE,
        code: "unknown-key",
        page: PAGE,
        spoil: |site, file| {
            site.put(
                file,
                "+++\ntitle = \"新しい題\"\ntitel = \"x\"\n+++\n\n新しい文です。\n",
            );
        },
    },
    Case {
        file: GUIDE,
        code: "link-outside",
        page: PAGE,
        spoil: |site, file| {
            site.remove(file);
            put(
                &site.beside().join("secret.md"),
                b"+++\ntitle = \"secret\"\n+++\n",
            );
            symlink(site.beside().join("secret.md"), site.root().join(file)).unwrap();
        },
    },
    Case {
        file: GUIDE,
        code: "file-too-large",
        page: PAGE,
        spoil: |site, file| {
            let place = site.root().join(file);
            let file = std::fs::File::options().write(true).open(place).unwrap();
            file.set_len(50 << 20).unwrap();
        },
    },
    Case {
        file: "content/regions/kita/windows/desk.md",
        code: "unknown-reference",
        page: Some("ao/contacts/desk/index.html"),
        spoil: |site, file| site.put(file, WINDOW.replace("[\"ao\"]", "[\"oa\"]")),
    },
    Case {
        file: "content/cities/ao/windows/other.md",
        code: "address-collision",
        page: None,
        spoil: |site, file| {
            let window = WINDOW.replace("serves = [\"ao\"]", "aliases = [\"/ao/guides/plan/\"]");
            site.put(file, window);
        },
    },
    Case {
        file: "content/cities/ao/windows/b.md",
        code: "successor-loop",
        page: Some("ao/contacts/b/index.html"),
        spoil: |site, file| {
            let closed = |successor: &str| {
                WINDOW.replace(
                    "serves = [\"ao\"]",
                    &format!("closes = \"2025-03-31\"\nsuccessor = \"{successor}\""),
                )
            };
            site.put("content/cities/ao/windows/a.md", closed("b"));
            site.put(file, closed("a"));
        },
    },
];

const WINDOW: &str = "+++
name = \"良い窓口\"
phone = \"048-000-0001\"
hours = \"平日\"
serves = [\"ao\"]
+++

良い版です。
";

/// A site without a fault whose pages refer to each other.
fn good_site() -> SiteTest {
    let site = SiteTest::empty();
    site.put(
        "content/site.toml",
        "format = 1\ntitle = \"見本\"\nbase_url = \"https://example.jp/\"\nas_of = \"2025-10-01\"\n",
    );
    site.put("content/regions/kita/region.toml", "name = \"北地域\"\n");
    let city = |name: &str| format!("name = \"{name}\"\nregions = [\"kita\"]\n");
    site.put("content/cities/ao/city.toml", city("青市"));
    site.put("content/cities/aka/city.toml", city("赤町"));
    site.put(
        GUIDE,
        "+++\ntitle = \"良い手引\"\n+++\n\n良い版です。\n\n## 節 {#part}\n\n文です。\n",
    );
    site.put("content/regions/kita/windows/desk.md", WINDOW);
    let window = WINDOW.replace("serves = [\"ao\"]\n", "");
    site.put("content/cities/ao/windows/a.md", &window);
    site.put("content/cities/ao/windows/b.md", window);
    // A neighbour that refers to everything, and has no fault of its own.
    site.put(
        "content/cities/ao/guides/near.md",
        "+++\ntitle = \"隣の手引\"\nrelated = [\"plan.md\", \"../windows/b.md\"]\n+++\n\n[手引](plan.md#part)、[窓口](../windows/b.md)、[机](../../../regions/kita/windows/desk.md)。\n",
    );
    site.put(
        "content/cities/aka/guides/far.md",
        "+++\ntitle = \"遠い手引\"\n+++\n\n遠い文です。\n",
    );
    site
}

/// Builds with the program: exit code, the errors as (code, path), what is published.
fn build(site: &SiteTest) -> (i32, Vec<(String, String)>, super::support::Files) {
    let output = site.run(&["--format", "json"]);
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let errors = found
        .as_array()
        .unwrap()
        .iter()
        .filter(|found| found["level"] == "error")
        .map(|found| {
            let text = |key: &str| found[key].as_str().unwrap_or_default().to_owned();
            assert!(found["message"]["ja"].is_string() && found["message"]["en"].is_string());
            (text("code"), text("path"))
        })
        .collect();
    (output.status.code().unwrap(), errors, published(site.out()))
}

#[test]
fn a_bad_file_is_left_out_of_a_fresh_site_and_nothing_else_is() {
    for case in CASES {
        let (code, errors, good) = build(&good_site());
        assert_eq!((code, errors), (0, Vec::new()));
        let site = good_site();
        (case.spoil)(&site, case.file);
        let (code, errors, outputs) = build(&site);
        let expected = vec![(case.code.to_owned(), case.file.to_owned())];
        assert_eq!((code, errors), (1, expected), "{}", case.code);
        // The readings beside the page that is left out go with it.
        let gone = |path: &str| {
            Some(path.replace("readings.txt", "index.html")) == case.page.map(str::to_owned)
        };
        for path in good.keys().filter(|path| !gone(path)) {
            assert!(outputs.contains_key(path), "{}: {path} is gone", case.code);
        }
        if let Some(page) = case.page {
            assert!(!outputs.contains_key(page), "{}: {page}", case.code);
        }
        let all: Vec<u8> = outputs.into_values().flatten().collect();
        assert!(!String::from_utf8_lossy(&all).contains("secret"));
    }
}

#[test]
fn a_bad_file_stands_in_its_last_good_version() {
    for case in CASES.iter().filter(|case| case.page.is_some()) {
        let site = good_site();
        let (_, _, before) = build(&site);
        (case.spoil)(&site, case.file);
        for _ in 0..2 {
            let (code, errors, after) = build(&site);
            let expected = vec![(case.code.to_owned(), case.file.to_owned())];
            assert_eq!((code, errors), (1, expected), "{}", case.code);
            let page = case.page.unwrap();
            let text = |files: &super::support::Files| {
                String::from_utf8(
                    files
                        .get(page)
                        .unwrap_or_else(|| panic!("{}: {page}", case.code))
                        .clone(),
                )
                .unwrap()
            };
            assert!(text(&after).contains("良い版です"), "{}", case.code);
            assert_eq!(text(&after), text(&before), "{}", case.code);
            for path in before.keys() {
                assert!(after.contains_key(path), "{}: {path} is gone", case.code);
            }
        }
        site.put(
            "content/cities/aka/guides/far.md",
            "+++\ntitle = \"遠い手引\"\n+++\n\n直した文です。\n",
        );
        let (_, _, after) = build(&site);
        let far = String::from_utf8_lossy(&after["aka/guides/far/index.html"]).into_owned();
        assert!(far.contains("直した文です"), "{}", case.code);
    }
}

#[test]
fn a_registry_that_cannot_be_read_holds_up_no_page() {
    let site = good_site();
    site.put(
        "content/organizations.toml",
        "[[organizations]]\nid = \"dentists\"\nname = \"歯科医師会\"\n",
    );
    let window = WINDOW.replace("serves = [\"ao\"]", "operator = \"dentists\"");
    site.put("content/cities/ao/windows/c.md", &window);
    let (_, errors, good) = build(&site);
    assert_eq!(errors, Vec::new());
    let fresh = good_site();
    fresh.put("content/cities/ao/windows/c.md", window);
    for site in [site, fresh] {
        site.put(
            "content/organizations.toml",
            b"[[organizations]]\nname = \"\xff\"\n",
        );
        let (code, errors, outputs) = build(&site);
        let expected = [(
            "file-not-utf8".to_owned(),
            "content/organizations.toml".to_owned(),
        )];
        assert_eq!((code, &*errors), (1, &expected[..]));
        assert!(outputs.contains_key("ao/contacts/c/index.html"));
        assert!(good.contains_key("organizations/dentists/index.html"));
    }
}

#[test]
fn of_a_list_only_the_rows_with_an_error_are_left_out() {
    const LIST: &str = "content/cities/ao/lectures.toml";
    let row = |id: &str, date: &str, more: &str| {
        format!("[[lectures]]\nid = \"{id}\"\ntitle = \"講座{id}\"\ndate = \"{date}\"\n{more}\n")
    };
    let page = |id: &str| format!("ao/lectures/{id}/index.html");
    let site = good_site();
    let old =
        row("a", "2025-11-01", "") + &row("b", "2025-11-02", "") + &row("c", "2025-11-03", "");
    site.put(LIST, old);
    assert_eq!(build(&site).0, 0);
    // Two mistakes of different stages; the neighbours' news go out.
    let cancelled = "status = \"cancelled\"";
    let new = row("a", "2025-11-31", "")
        + &row("b", "2025-11-02", cancelled)
        + &row("c", "2025-11-03", "kind = \"acp\"");
    site.put(LIST, new);
    let (code, errors, outputs) = build(&site);
    let found = |code: &str| (code.to_owned(), LIST.to_owned());
    assert_eq!(
        (code, errors),
        (
            1,
            vec![found("impossible-date"), found("unknown-reference")]
        )
    );
    assert!(!outputs.contains_key(&page("a")) && !outputs.contains_key(&page("c")));
    let b = String::from_utf8_lossy(&outputs[&page("b")]).into_owned();
    assert!(b.contains("中止"), "{b}");
    // Where the lines themselves cannot be read, no row is known: the last good version stands.
    site.put(LIST, "[[lectures]\nid = \"b\"\n");
    let (code, errors, outputs) = build(&site);
    assert_eq!((code, errors), (1, vec![found("toml-unclosed")]));
    assert!(outputs.contains_key(&page("a")) && outputs.contains_key(&page("b")));
}
