//! Properties of whole sites, in memory: nothing panics whatever authors write, places lie inside their
//! files, and the order of inheritance steps makes no difference.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::date;
use kairan::diag::{Diagnostic, Location};
use kairan::model::value::Inherit as _;
use kairan::model::{Collection, Common, Entry, Owner, RegionId, Withheld};
use kairan::pipeline::{Environment, plan_site};
use kairan::plan::PlanOptions;
use kairan::render;
use kairan::source::{SourceFile, Sources, front_matter};
use kairan::validate::validate;
use proptest::prelude::*;

const SITE: &str = "format = 1
title = \"見本\"
base_url = \"https://example.jp/\"
languages = [\"ja\", \"en\"]

[[topics]]
id = \"home-dental\"
label = \"訪問歯科\"
consult = true
";

fn sources(files: &[(&str, &str)]) -> Sources {
    let base = [
        ("content/site.toml", SITE),
        ("content/regions/kita/region.toml", "name = \"北地域\"\n"),
        (
            "content/cities/ao/city.toml",
            "name = \"青市\"\nregions = [\"kita\"]\n",
        ),
    ];
    let all = base.iter().chain(files);
    Sources {
        files: all
            .map(|(path, text)| (Arc::from(*path), SourceFile::Text(Arc::from(*text))))
            .collect(),
        cities: [Arc::from("ao")].into(),
        regions: [Arc::from("kita")].into(),
        theme_files: BTreeMap::new(),
        ..Sources::default()
    }
}

/// Plans and renders everything; gives the findings and the number of pages.
fn whole(sources: &Sources) -> (Vec<Diagnostic>, usize) {
    let environment = Environment {
        date: None,
        fallback_date: date(2025, 10, 1),
        drafts: false,
        plan: PlanOptions::default(),
    };
    let (planned, mut found, _) = plan_site(sources, &environment);
    let mut n_pages = 0;
    if let Some(planned) = planned {
        n_pages = planned.plan.pages.len();
        for page in planned.plan.pages.iter() {
            found.extend(
                render::render(&planned, page)
                    .into_iter()
                    .flat_map(|page| page.diagnostics),
            );
        }
    }
    (found, n_pages)
}

fn places_lie_inside(sources: &Sources, found: &[Diagnostic]) -> Result<(), TestCaseError> {
    let related = found
        .iter()
        .flat_map(|d| d.related.iter().map(|r| &r.location));
    for location in found.iter().map(|d| &d.location).chain(related) {
        if let Location::Text { path, start, end } = location
            && let Some(SourceFile::Text(text)) = sources.files.get(path)
        {
            prop_assert!(
                text.get(*start as usize..*end as usize).is_some(),
                "{location:?}"
            );
        }
    }
    Ok(())
}

/// Markdown as authors write and miswrite it.
fn body() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("# 題\n"),
        Just("## 費用 {#cost}\n"),
        Just("**人生会議（ACP）**を"),
        Just("\n\n"),
        Just("\n"),
        Just("- [x] "),
        Just("| a | b |\n|---|---|\n| 1 | 2 |\n"),
        Just("表: 題\n"),
        Just("[^a]"),
        Just("[^a]: 注\n"),
        Just("{{ windows(kind=\"home-dental\") }}"),
        Just("{{ lectures(next=99999999999999999999) }}"),
        Just("{{ figure(src=\"../files/a.png\", alt=\"\") }}"),
        Just("{{ city.name }}"),
        Just("{{"),
        Just("}}"),
        Just("\\{{"),
        Just("{桶川|おけがわ}"),
        Just("{|}"),
        Just("[a](../windows/dental.md#x)"),
        Just("[a](javascript:x)"),
        Just("![x](../../x.png)"),
        Just("<div><b>"),
        Just("</p>"),
        Just("<!--"),
        Just("用語\n: 説明\n"),
        Just("```\n"),
        Just("> "),
        Just("&amp;"),
        Just("\u{feff}"),
        Just("\r\n"),
        Just("+++\n"),
        Just("文です。"),
        Just("*"),
        Just("_"),
        Just("`"),
    ];
    prop_oneof![
        3 => prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat()),
        1 => any::<String>(),
    ]
}

/// Lines of TOML near what the records have.
fn toml() -> impl Strategy<Value = String> {
    let key = prop_oneof![
        Just("name"),
        Just("title"),
        Just("kind"),
        Just("phone"),
        Just("opens"),
        Just("closes"),
        Just("successor"),
        Just("serves"),
        Just("sources"),
        Just("aliases"),
        Just("related"),
        Just("extends"),
        Just("hours"),
        Just("counts"),
        Just("capacity"),
        Just("date"),
        Just("apply"),
        Just("regions"),
        Just("hide"),
        Just("areas_add"),
        Just("weight"),
        Just("draft"),
        Just("x y"),
    ];
    let value = prop_oneof![
        Just("\"歯科\""),
        Just("[\"home-dental\"]"),
        Just("\"令和8年2月30日\""),
        Just("2025-10-01"),
        Just("25:00"),
        Just("true"),
        Just("-1"),
        Just("1e400"),
        Just("9223372036854775808"),
        Just("{ ja = \"a\", en = 3 }"),
        Just("[[1, [2]], {}]"),
        Just("[{ count = 3 }]"),
        Just("\""),
        Just("歯科"),
        Just("\"/ao/guides/a/\""),
        Just("\"../windows/a.md#b\""),
        Just("\"plan:29\""),
        Just("\"\\u0000\""),
        Just(""),
        Just("\"dental\""),
    ];
    let line = prop_oneof![
        6 => (key, value).prop_map(|(key, value)| format!("{key} = {value}\n")),
        1 => Just("[[clinics]]\n".to_owned()),
        1 => Just("[apply]\n".to_owned()),
        1 => "[ -~あ]{0,12}\n",
    ];
    prop::collection::vec(line, 0..9).prop_map(|lines| lines.concat())
}

/// Front matter of a window with some of its keys.
fn window() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just("phone = \"048-000-0001\""),
        Just("hours = \"平日\""),
        Just("name = \"窓口\""),
        Just("audience = [\"住民\"]"),
        Just("audience_add = [\"職員\"]"),
        Just("prepare_add = [\"保険証\"]"),
        Just("prepare = []"),
        Just("kind = \"home-dental\""),
        Just("fee = \"無料\""),
        Just("closes = \"2026-03-31\""),
        Just("serves_add = [\"ao\"]"),
        Just("weight = 3"),
    ];
    prop::collection::btree_set(line, 0..8).prop_map(|lines| {
        let lines: Vec<&str> = lines.into_iter().collect();
        lines.join("\n") + "\n"
    })
}

/// The window of a region with these fields.
fn entry(fields: &str) -> Arc<Entry> {
    let text = format!("+++\nextends = true\n{fields}+++\n");
    let path = "content/regions/kita/windows/a.md";
    let (project, _) = validate(
        &sources(&[(path, &text)]),
        &Withheld::default(),
        &BTreeMap::new(),
    );
    let owner = Owner::Region(RegionId::new("kita"));
    Arc::clone(&project.owner(&owner).unwrap().entries(Collection::Windows)[0])
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn inheritance_is_associative_and_nothing_changes_nothing(a in window(), b in window(), c in window()) {
        let (a, b, c) = (entry(&a), entry(&b), entry(&c));
        let left = a.common.inherit(&b.common).inherit(&c.common);
        prop_assert_eq!(left, a.common.inherit(&b.common.inherit(&c.common)));
        let left = a.record.inherit(&b.record).inherit(&c.record);
        prop_assert_eq!(left, a.record.inherit(&b.record.inherit(&c.record)));
        let nothing = entry("");
        prop_assert_eq!(&a.record.inherit(&nothing.record), &a.record);
        prop_assert_eq!(&nothing.record.inherit(&a.record), &a.record);
        prop_assert_eq!(&a.common.inherit(&Common::default()), &a.common);
        prop_assert_eq!(&Common::default().inherit(&a.common), &a.common);
    }

    #[test]
    fn front_matter_divides_any_text(text in prop_oneof![any::<String>(), "(\\+\\+\\+|＋＋＋|---|title = \"あ\"|\r\n|\n|\u{feff}| ){0,12}"]) {
        let path = Arc::from("content/shared/guides/a.md");
        let (front, found) = front_matter::split(&path, &text);
        prop_assert!(text.get(front.body).is_some());
        let sources = sources(&[(&*path, &text)]);
        places_lie_inside(&sources, &found)?;
    }

    #[test]
    fn any_fields_are_read_without_a_panic(window in toml(), city in toml(), rows in toml(), site in toml()) {
        let window = format!("+++\n{window}+++\n");
        let site = format!("{site}{SITE}");
        let files = [
            ("content/cities/ao/windows/dental.md", &*window),
            ("content/regions/kita/windows/dental.md", &*window),
            ("content/cities/ao/city.toml", &*city),
            ("content/cities/ao/clinics.toml", &*rows),
            ("content/cities/ao/lectures.toml", &*rows),
            ("content/departments.toml", &*rows),
        ];
        let sound = sources(&files);
        places_lie_inside(&sound, &whole(&sound).0)?;
        let unsound = sources(&[files.as_slice(), &[("content/site.toml", &*site)]].concat());
        places_lie_inside(&unsound, &whole(&unsound).0)?;
    }

    #[test]
    fn any_body_becomes_a_page_without_a_panic(shared in body(), own in body(), translated in body()) {
        let shared = format!("+++\ntitle = \"a\"\n+++\n{shared}");
        let own = format!("+++\nextends = true\n+++\n{own}");
        let translated = format!("+++\ntitle = \"b\"\n+++\n{translated}");
        let sources = sources(&[
            ("content/shared/guides/a.md", &*shared),
            ("content/cities/ao/guides/a.md", &*own),
            ("content/cities/ao/guides/a.en.md", &*translated),
            ("content/cities/ao/windows/dental.md", "+++\nname = \"窓口\"\nkind = \"home-dental\"\n+++\n"),
        ]);
        let (found, n_pages) = whole(&sources);
        prop_assert!(n_pages > 5, "{n_pages}");
        places_lie_inside(&sources, &found)?;
    }
}
