//! Slips in TOML and front matter are told where they are, with what to type; nothing breaks the readers.
#![expect(
    clippy::string_slice,
    reason = "a place off a character boundary must fail"
)]

use std::sync::Arc;

use kairan::diag::{Diagnostic, Location};
use kairan::source::raw::{RawKind, RawTable};
use kairan::source::{front_matter, toml_file};
use proptest::prelude::*;

/// What is typed, the code, the text that is pointed at, and a part of the help.
#[rustfmt::skip]
const SLIPS: &[(&str, &str, &str, &str)] = &[
    ("name = 桶川市\n", "toml-unquoted", "桶川市", "name = \"桶川市\""),
    ("name = 桶川市、上尾市 # 二市\n", "toml-unquoted", "桶川市、上尾市", "name = \"桶川市、上尾市\""),
    ("ways = [電話]\n", "toml-unquoted", "電話", "例: \"電話\""),
    ("fee = いいえ\n", "toml-unquoted", "いいえ", "fee = false"),
    ("date = R8.1.29\n", "toml-unquoted", "R8.1.29", "date = \"R8.1.29\""),
    ("date = 2026/1/29\n", "toml-unquoted", "2026/1/29", "date = \"2026/1/29\""),
    ("phone = 048-700-2000\n", "toml-unquoted", "phone = 048-700-2000", "phone = \"048-700-2000\""),
    ("code = 0112\n", "toml-unquoted", "code = 0112", "code = \"0112\""),
    ("date = 2026-02-30\n", "toml-impossible-date", "2026-02-30", "2026-02-28"),
    ("name ＝ \"桶川\"\n", "toml-wide-sign", "＝", "name = \"桶川\""),
    ("name = 「桶川」\n", "toml-wide-sign", "「", "name = \"桶川\""),
    ("name = “桶川”\n", "toml-wide-sign", "“", "name = \"桶川\""),
    ("ways = [\"電話\"、\"窓口\"]\n", "toml-wide-sign", "、", "[\"電話\",\"窓口\"]"),
    ("　name = \"桶川\"\n", "toml-wide-sign", "　", "name = \"桶川\""),
    ("title: 人生会議\n", "toml-colon", "title: 人生会議", "title = \"人生会議\""),
    ("title：人生会議\n", "toml-colon", "title：人生会議", "title = \"人生会議\""),
    ("name = \"桶川\nb = 2\n", "toml-quote-not-closed", "name = \"桶川", "引用符"),
    ("ways = [\"電話\",\nb = 3\nc = 4\n", "toml-unclosed", "[\"電話\",", "]"),
    ("note = \"\"\"長い\n文章\n", "toml-unclosed", "\"\"\"長い", "\"\"\""),
    ("[operator\nname = \"x\"\n", "toml-unclosed", "[operator", "]"),
    ("ways = [\"電話\" \"窓口\"]\n", "toml-missing-comma", "\"", "コンマ"),
    ("say = \"「在宅」と\"言う\n", "toml-extra-text", "言", "#"),
    ("電話 = \"048\"\n", "toml-bad-key", "電話", "phone"),
    ("path = \"c:\\図\"\n", "toml-backslash", "図", "'"),
    ("name =\nb = 2\n", "toml-value-missing", "name =", "name = \"…\""),
    ("お知らせ\n", "toml-no-equals", "お知らせ", "title ="),
    ("n = 99999999999999999999\n", "toml-number-too-long", "99999999999999999999", "\"99999999999999999999\""),
];

/// The text that a diagnostic points at.
fn pointed<'a>(text: &'a str, diagnostic: &Diagnostic) -> &'a str {
    match &diagnostic.location {
        Location::Text { start, end, .. } => &text[*start as usize..*end as usize],
        _ => "",
    }
}

fn toml(text: &str) -> (RawTable, Vec<Diagnostic>) {
    toml_file::parse(&Arc::from("content/site.toml"), text, 0)
}

#[test]
fn each_usual_slip_is_named_where_it_is_with_the_line_to_type() {
    for (text, code, place, help) in SLIPS {
        let (_, diagnostics) = toml(text);
        let codes: Vec<&str> = diagnostics.iter().map(|it| it.code).collect();
        assert_eq!(codes, [*code], "{text}");
        let first = diagnostics.first().unwrap();
        assert_eq!(pointed(text, first), *place, "{text}");
        let typed = first.help.as_ref().unwrap();
        assert!(typed.ja.contains(help), "{text}: {}", typed.ja);
        assert!(
            !typed.en.is_empty() && first.message.ja != first.message.en,
            "{text}"
        );
    }
}

#[test]
fn one_slip_hides_neither_the_next_nor_what_is_right() {
    let text = "name = 桶川市\nkana = \"おけがわし\"\ncode = 0112\n[contact]\nphone = \"1\"\n";
    let (table, diagnostics) = toml(text);
    let places: Vec<&str> = diagnostics.iter().map(|it| pointed(text, it)).collect();
    assert_eq!(places, ["桶川市", "code = 0112"]);
    assert_eq!(table.text("kana"), Some("おけがわし"));
    let contact = table.get("contact").and_then(|value| value.as_table());
    assert_eq!(contact.and_then(|table| table.text("phone")), Some("1"));
}

#[test]
fn a_key_given_twice_points_at_the_first() {
    let text = "a = 1\nname = \"x\"\nname = \"y\"\n";
    let (_, diagnostics) = toml(text);
    let found = diagnostics.first().unwrap();
    assert_eq!(found.code, "toml-duplicate-key");
    assert_eq!(
        found.location,
        Location::text(&Arc::from("content/site.toml"), 17..21)
    );
    let related = found.related.first().unwrap();
    assert_eq!(
        related.location,
        Location::text(&Arc::from("content/site.toml"), 6..10)
    );
}

#[test]
fn values_keep_the_authors_order_and_places_under_japanese() {
    let text = "名 = 1\n";
    assert_eq!(toml(text).1.len(), 1);
    let text = "z = \"桶川\"\na = 2026-01-29\nlist = [1, 2.5, true]\n[[clinics]]\nid = \"b\"\n[[clinics]]\nid = \"a\"\n";
    let (table, diagnostics) = toml(text);
    assert_eq!(diagnostics, []);
    let keys: Vec<&str> = table.entries.iter().map(|entry| &*entry.key).collect();
    assert_eq!(keys, ["z", "a", "list", "clinics"]);
    let date = table.get("a").unwrap();
    assert_eq!(date.kind, RawKind::Date("2026-01-29".to_owned()));
    assert_eq!(
        date.place,
        Location::text(&Arc::from("content/site.toml"), 17..27)
    );
    let clinics = table
        .get("clinics")
        .and_then(|value| value.as_list())
        .unwrap();
    let ids: Vec<Option<&str>> = clinics
        .iter()
        .map(|it| it.as_table().unwrap().text("id"))
        .collect();
    assert_eq!(ids, [Some("b"), Some("a")]);
}

fn split(text: &str) -> (front_matter::FrontMatter, Vec<&'static str>) {
    let (front, diagnostics) = front_matter::split(&Arc::from("content/shared/guides/a.md"), text);
    (front, diagnostics.into_iter().map(|it| it.code).collect())
}

#[test]
fn front_matter_is_divided_from_the_body() {
    for (text, body) in [
        ("+++\ntitle = \"あ\"\n+++\n本文\n", "本文\n"),
        ("+++\r\ntitle = \"あ\"\r\n+++\r\n本文\r\n", "本文\r\n"),
        ("\u{feff}+++\ntitle = \"あ\"\n+++\n本文", "本文"),
        ("\n\n+++  \ntitle = \"あ\"\n+++", ""),
        ("+++\ntitle = \"あ\"\n+++\n\n+++\n", "\n+++\n"),
    ] {
        let (front, codes) = split(text);
        assert_eq!(codes, Vec::<&str>::new(), "{text:?}");
        assert_eq!(&text[front.body.clone()], body, "{text:?}");
        assert_eq!(front.table.text("title"), Some("あ"), "{text:?}");
        let value = &front.table.get("title").unwrap().place;
        let Location::Text { start, end, .. } = value else {
            panic!("no place: {text:?}");
        };
        assert_eq!(&text[*start as usize..*end as usize], "\"あ\"", "{text:?}");
    }
}

#[test]
fn front_matter_that_is_not_there_or_never_ends_is_told() {
    for (text, code) in [
        ("", "front-matter-missing"),
        ("# 見出し\n", "front-matter-missing"),
        ("+++\ntitle = \"あ\"\n\n本文\n", "front-matter-unclosed"),
        ("+++\ntitle = \"あ\"\n---\n本文\n", "front-matter-unclosed"),
        ("---\ntitle: あ\n---\n本文\n", "front-matter-yaml"),
        ("はじめに\n+++\ntitle = \"あ\"\n+++\n", "front-matter-late"),
        ("＋＋＋\ntitle = \"あ\"\n＋＋＋\n", "front-matter-fence"),
        ("++++\ntitle = \"あ\"\n++++\n", "front-matter-fence"),
    ] {
        assert_eq!(split(text).1, [code], "{text:?}");
    }
}

/// Every place in the table, and every diagnostic, lies in the file on character boundaries.
fn assert_places(text: &str, table: &RawTable, diagnostics: &[Diagnostic]) {
    let check = |place: &Location| {
        if let Location::Text { start, end, .. } = place {
            assert!(
                start <= end && text.get(*start as usize..*end as usize).is_some(),
                "{text:?} {place:?}"
            );
        }
    };
    for diagnostic in diagnostics {
        check(&diagnostic.location);
        diagnostic.related.iter().for_each(|it| check(&it.location));
    }
    for entry in &table.entries {
        check(&entry.key_place);
        check(&entry.value.place);
    }
}

proptest! {
    #[test]
    fn no_text_breaks_the_readers(text in "(\\PC|\n|\r\n|\\+\\+\\+\n|[a-z] = |\"|“|」|＝|\\[|\\]|\\{|　|[0-9:.-]){0,60}") {
        let path: Arc<str> = Arc::from("content/shared/guides/a.md");
        let (table, diagnostics) = toml_file::parse(&path, &text, 0);
        assert_places(&text, &table, &diagnostics);
        let whole = format!("+++\n{text}\n+++\n本文");
        for text in [&text, &whole] {
            let (front, diagnostics) = front_matter::split(&path, text);
            prop_assert!(text.get(front.body.clone()).is_some());
            assert_places(text, &front.table, &diagnostics);
        }
    }

    #[test]
    fn what_the_parser_refuses_is_always_told(text in "(\\PC|\n|[a-z] = |\"|＝|\\[|\\]){0,40}") {
        let (_, diagnostics) = toml(&text);
        let refused = toml::de::DeTable::parse(&text).is_err();
        prop_assert_eq!(refused, diagnostics.iter().any(|it| it.code != "toml-number-too-long"));
    }
}
