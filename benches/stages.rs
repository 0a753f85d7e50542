//! How long the stages take alone, on a tree of 10,000 entries: read, validate, relate, plan, render, check, write.
//!
//! `relate` and `plan` run anew at every change while somebody writes, so they must stay within 15 ms
//! together at this size. Reading and writing want a temporary folder in memory (`TMPDIR=/dev/shm`).
#![allow(
    clippy::disallowed_methods,
    reason = "it makes the files that are read"
)]
#![allow(
    clippy::expect_used,
    clippy::format_push_string,
    reason = "a benchmark stops at what it did not expect"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use divan::{Bencher, black_box};
use jiff::civil::{Date, date};
use kairan::audit::{Part, audit};
use kairan::check::check;
use kairan::markdown;
use kairan::model::resolved::ResolvedProject;
use kairan::model::{Project, Withheld};
use kairan::pipeline::{self, Environment};
use kairan::plan::{Plan, PlanOptions, PlannedPage, plan};
use kairan::relate::{RelateOptions, relate};
use kairan::render::facts::PageFacts;
use kairan::render::{self, Planned};
use kairan::source::{self, LoadRequest, SourceFile, Sources};
use kairan::validate::validate;
use kairan::write::{Content, Folder, Output, Sink as _, Turn};
use rayon::prelude::*;

const CITIES: usize = 20;
const ENTRIES: usize = 10_000;
const DAY: Date = date(2025, 10, 1);

const OPTIONS: RelateOptions = RelateOptions {
    date: DAY,
    fixed_date: true,
    drafts: false,
};

const SITE: &str = r#"
format = 1
title = "在宅医療のご案内"
base_url = "https://example.jp/"
as_of = "2025-10-01"

[[topics]]
id = "home-care"
label = "在宅医療"
consult = true

[[topics]]
id = "home-dental"
label = "訪問歯科"
consult = true

[[services]]
id = "visit"
label = "訪問診療"
"#;

const PROSE: &str = "通院が難しくなったときは、**人生会議（ACP）**を始める\nよい機会です。困ったときは一人で抱えず、早めに相談してください。なお、相談は無料で、秘密は守られます。";

fn main() {
    divan::main();
}

/// A text with headings, a list, a table, links and a shortcode.
fn guide_text() -> String {
    let mut text = String::new();
    for heading in ["はじめに", "利用できる方", "手続きの流れ", "費用のめやす"]
    {
        text.push_str(&format!("## {heading}\n\n{PROSE}\n\n{PROSE}\n\n"));
    }
    text.push_str("- 健康保険証\n- お薬手帳\n- 連絡先のメモ\n\n");
    text.push_str(
        "| 区分 | 費用 |\n| --- | ---: |\n| 訪問診療 | 1,000円 |\n| 往診 | 2,000円 |\n\n",
    );
    text.push_str("[窓口](../windows/w-1.md)と[次のページ](g-2.md)もご覧ください。\n\n{{ windows(kind=\"home-care\") }}\n");
    text
}

/// The n-th entry of a city: 8 guides, 7 clinics, 4 lectures and a window in 20.
fn entry(n: usize, guide: &str) -> (String, String) {
    let topic = ["home-care", "home-dental"][n % 2];
    match n % 20 {
        0..8 => (
            format!("guides/g-{n}.md"),
            format!(
                "+++\ntitle = \"在宅医療の手引き その{n}\"\nkind = \"{topic}\"\nupdated = \"2025-04-01\"\n+++\n\n{guide}"
            ),
        ),
        8..15 => (
            format!("clinics/c-{n}.md"),
            format!(
                "+++\nname = \"第{n}クリニック\"\nkana = \"だいくりにっく\"\nkind = \"clinic\"\nservices = [\"visit\"]\nphone = \"048-000-0000\"\naddress = \"本町{n}\"\n+++\n\n{PROSE}\n"
            ),
        ),
        15..19 => (
            format!("lectures/l-{n}.md"),
            format!(
                "+++\ntitle = \"市民公開講座 第{n}回\"\nkind = \"{topic}\"\ndate = \"2026-01-{:02}\"\nstarts = \"14:00\"\nends = \"16:00\"\nvenue = \"市民会館\"\n+++\n\n{PROSE}\n",
                n % 28 + 1
            ),
        ),
        _ => (
            format!("windows/w-{n}.md"),
            format!(
                "+++\nname = \"第{n}相談窓口\"\nkind = \"{topic}\"\nphone = \"048-000-0000\"\nhours = \"平日 9:00〜17:00\"\n+++\n\n{PROSE}\n"
            ),
        ),
    }
}

fn sources() -> Sources {
    let mut sources = Sources::default();
    let mut add = |path: String, text: String| {
        sources
            .files
            .insert(path.into(), SourceFile::Text(text.into()));
    };
    let guide = guide_text();
    add("content/site.toml".to_owned(), SITE.to_owned());
    let cities: Vec<String> = (1..=CITIES).map(|city| format!("city-{city}")).collect();
    for city in &cities {
        let folder = format!("content/cities/{city}");
        add(
            format!("{folder}/city.toml"),
            format!("name = \"{city}市\"\n"),
        );
        let window = "+++\nname = \"窓口\"\nkind = \"home-care\"\n+++\n".to_owned();
        add(format!("{folder}/windows/w-1.md"), window);
        for n in 1..ENTRIES / CITIES {
            let (path, text) = entry(n, &guide);
            add(format!("{folder}/{path}"), text);
        }
    }
    sources.cities = cities.into_iter().map(Arc::from).collect();
    sources
}

fn project() -> Arc<Project> {
    let (project, found) = validate(&sources(), &Withheld::default(), &BTreeMap::new());
    assert!(found.is_empty(), "{found:?}");
    Arc::new(project)
}

fn planned(resolved: ResolvedProject) -> Plan {
    let (plan, found) = plan(&Arc::new(resolved), PlanOptions::default(), &Arc::default());
    assert!(found.is_empty(), "{found:?}");
    plan
}

/// All files of the tree from the disk, in memory.
#[divan::bench]
fn read_10_000_files(bencher: Bencher<'_, '_>) {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, file) in &sources().files {
        if let SourceFile::Text(text) = file {
            let place = folder.path().join(&**path);
            let parent = place.parent().expect("files lie in folders");
            std::fs::create_dir_all(parent).expect("the folder is new");
            std::fs::write(place, text.as_bytes()).expect("the folder is new");
        }
    }
    let request = LoadRequest::new(folder.path(), folder.path().join("public"));
    bencher.bench(|| source::load(black_box(&request)).expect("the files are there"));
}

#[divan::bench]
fn validate_alone(bencher: Bencher<'_, '_>) {
    let sources = sources();
    bencher.bench(|| validate(black_box(&sources), &Withheld::default(), &BTreeMap::new()));
}

#[divan::bench]
fn relate_alone(bencher: Bencher<'_, '_>) {
    let project = project();
    bencher.bench(|| relate(black_box(&project), OPTIONS));
}

#[divan::bench]
fn plan_alone(bencher: Bencher<'_, '_>) {
    let (resolved, _) = relate(&project(), OPTIONS);
    let resolved = Arc::new(resolved);
    let published = Arc::default();
    bencher.bench(|| plan(black_box(&resolved), PlanOptions::default(), &published));
}

#[divan::bench]
fn relate_and_plan(bencher: Bencher<'_, '_>) {
    let project = project();
    bencher.bench(|| planned(relate(black_box(&project), OPTIONS).0));
}

/// The same where every address was published before, as at every build but the first.
#[divan::bench]
fn relate_and_plan_anew(bencher: Bencher<'_, '_>) {
    let project = project();
    let first = planned(relate(&project, OPTIONS).0);
    let pages = first.pages.iter();
    let published = pages.map(|page| Arc::from(&*page.address));
    let published: Arc<BTreeSet<Arc<str>>> = Arc::new(published.collect());
    bencher.bench(|| {
        let (resolved, _) = relate(black_box(&project), OPTIONS);
        plan(&Arc::new(resolved), PlanOptions::default(), &published)
    });
}

#[divan::bench]
fn parse_markdown(bencher: Bencher<'_, '_>) {
    let text = guide_text();
    let options = markdown::Options::site(markdown::Strings::default());
    bencher.bench(|| markdown::parse(black_box(&text), 0, &options));
}

fn site() -> Planned {
    let environment = Environment {
        date: Some(DAY),
        fallback_date: DAY,
        drafts: false,
        plan: PlanOptions::default(),
    };
    let (planned, _, _) = pipeline::plan_site(&sources(), &environment);
    planned.expect("the site is sound")
}

fn at<'a>(planned: &'a Planned, address: &str) -> &'a PlannedPage {
    planned.plan.at(address).expect("the page is planned")
}

/// One page, where those of its section were rendered before.
#[divan::bench(args = ["/", "/city-1/", "/city-1/guides/", "/city-1/guides/g-1/", "/city-1/clinics/c-8/"])]
fn render_page(bencher: Bencher<'_, '_>, address: &str) {
    let planned = site();
    let page = at(&planned, address);
    bencher.bench(|| render::render(black_box(&planned), black_box(page)));
}

/// The rules over every text: less than half of what building the same pages takes.
#[divan::bench]
fn audit_10_000_entries(bencher: Bencher<'_, '_>) {
    let project = project();
    bencher.bench(|| audit(black_box(&project), DAY, Part::default(), &|| false));
}

/// What all pages say of themselves.
fn rendered(planned: &Planned) -> Vec<PageFacts> {
    let pages: Vec<&PlannedPage> = planned.plan.pages.iter().collect();
    let made = pages
        .into_par_iter()
        .filter_map(|page| render::render(planned, page));
    made.map(|page| page.facts).collect()
}

/// All pages of the site, rendered with everything they share.
#[divan::bench(sample_count = 5)]
fn render_all_pages(bencher: Bencher<'_, '_>) {
    let planned = site();
    bencher.bench(|| rendered(black_box(&planned)).len());
}

/// What all pages say of each other.
#[divan::bench]
fn check_all_pages(bencher: Bencher<'_, '_>) {
    let planned = site();
    let facts = rendered(&planned);
    let others = BTreeSet::new();
    bencher.bench(|| check(black_box(&planned.plan), &facts, &others));
}

/// 10,000 files of 20 KB into a folder that is not there, each in a folder of its own.
#[divan::bench(sample_count = 10)]
fn write_10_000_files(bencher: Bencher<'_, '_>) {
    let page = "頁".repeat(20_000 / "頁".len());
    let paths: Vec<String> = (0..10_000)
        .map(|n| format!("city-{}/guides/{n}/index.html", n % CITIES))
        .collect();
    bencher
        .with_inputs(|| tempfile::tempdir().expect("a folder"))
        .bench_refs(|folder| {
            let out = folder.path().join("public");
            let sink = Folder::begin(folder.path(), &out, "").expect("the folder is new");
            let written = paths.par_iter().try_for_each(|path| {
                let content = Content::Bytes(page.as_bytes());
                let (turn, address) = (Turn::Page, None);
                sink.accept(Output {
                    path,
                    turn,
                    address,
                    content,
                })
            });
            written.expect("there is space");
            sink.finish().expect("there is space").added
        });
}
