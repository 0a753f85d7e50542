//! `kairan changes` from outside: what is told, what is shown before and after, and what is not printed.
//!
//! `UPDATE=1` writes the expected sheet; read it before you commit.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test fails by panicking and makes its own files"
)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kairan"))
        .args(arguments)
        .env_clear()
        .env("SOURCE_DATE_EPOCH", "1759244400")
        .output()
        .unwrap()
}

fn put(root: &Path, path: &str, text: &str) {
    let place = root.join(path);
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(place, text).unwrap();
}

const WINDOW: &str = "content/cities/ao/windows/dental.md";
const LECTURE: &str = "content/cities/ao/lectures/talk.md";
const GUIDE: &str = "content/shared/guides/home.md";

fn window(more: &str) -> String {
    format!(
        "+++\nname = {{ ja = \"在宅歯科の相談窓口\", kana = \"ざいたくしかのそうだんまどぐち\" }}\nkind = [\"dental\"]\n\
         hours = \"午前9時から午後5時まで\"\n{more}+++\n"
    )
}

fn lecture(more: &str) -> String {
    format!(
        "+++\ntitle = \"人生会議の講座\"\nsummary = \"話し合いの講座です。\"\naudience = \"residents\"\ndate = 2026-01-29\n{more}+++\n"
    )
}

/// Two cities that share a guide; published as it is.
fn site() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path();
    put(
        root,
        "content/site.toml",
        "format = 1\ntitle = \"見本の案内\"\nbase_url = \"https://example.jp/\"\nlanguages = [\"ja\"]\n\
         [[topics]]\nid = \"dental\"\nlabel = \"訪問歯科\"\nconsult = true\n",
    );
    for (id, name) in [("ao", "あお市"), ("kita", "きた町")] {
        put(
            root,
            &format!("content/cities/{id}/city.toml"),
            &format!("name = \"{name}\"\n"),
        );
    }
    put(root, WINDOW, &window("phone = \"0120-000-001\"\n"));
    put(root, LECTURE, &lecture(""));
    put(
        root,
        GUIDE,
        "+++\ntitle = \"家で受ける医療\"\n+++\n\n医師が家に来ます。\n",
    );
    let built = run(&[
        "build",
        "--root",
        root.to_str().unwrap(),
        "--messages",
        "ja",
    ]);
    assert_eq!(
        built.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&built.stderr)
    );
    dir
}

fn ask(root: &Path, more: &[&str]) -> Output {
    let published = root.join("public");
    let mut arguments = vec![
        "changes",
        "--root",
        root.to_str().unwrap(),
        "--against",
        published.to_str().unwrap(),
        "--messages",
        "ja",
    ];
    arguments.extend(more);
    run(&arguments)
}

fn told(root: &Path, more: &[&str]) -> String {
    let output = ask(root, more);
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).unwrap()
}

fn json(root: &Path) -> Value {
    serde_json::from_str(&told(root, &["--format", "json"])).unwrap()
}

#[test]
fn nothing_changed_is_one_sentence() {
    let dir = site();
    let text = told(dir.path(), &[]);
    assert!(
        text.starts_with("公開しているサイトから、変わるところはありません。\n"),
        "{text}"
    );
    assert!(told(dir.path(), &["--format", "html"]).contains("変わるところはありません。"));
}

#[test]
fn a_telephone_is_told_with_both_numbers() {
    let dir = site();
    put(dir.path(), WINDOW, &window("phone = \"0120-000-002\"\n"));
    let text = told(dir.path(), &[]);
    let expected = "あお市の「在宅歯科の相談窓口」の電話番号が変わります（前 0120-000-001、後 0120-000-002）。";
    assert!(text.contains(expected), "{text}");
    assert!(!text.contains("きた町"), "{text}");
}

#[test]
fn a_window_that_closes_and_a_lecture_that_is_cancelled_are_told() {
    let dir = site();
    put(
        dir.path(),
        WINDOW,
        &window("phone = \"0120-000-001\"\ncloses = \"2025-09-30\"\n"),
    );
    put(
        dir.path(),
        LECTURE,
        &lecture("status = \"cancelled\"\nstatus_reason = \"大雪のため\"\nsequence = 1\n"),
    );
    let text = told(dir.path(), &[]);
    assert!(
        text.contains("あお市の「在宅歯科の相談窓口」のページに、「"),
        "{text}"
    );
    assert!(
        text.contains("あお市の「人生会議の講座」のページに、「中止"),
        "{text}"
    );
}

#[test]
fn a_guide_of_all_cities_is_shown_once() {
    let dir = site();
    put(
        dir.path(),
        GUIDE,
        "+++\ntitle = \"家で受ける医療\"\n+++\n\n医師と看護師が家に来ます。\n",
    );
    let found = json(dir.path());
    let pages = found["pages"].as_array().unwrap();
    let guide: Vec<&Value> = pages
        .iter()
        .filter(|page| page["title"] == "家で受ける医療" && page["entry"] == true)
        .collect();
    assert_eq!(guide.len(), 1, "{found:#}");
    let stands = guide[0]["pages"].as_array().unwrap();
    assert_eq!(
        (stands.len(), &stands[0]["city"], &stands[1]["city"]),
        (2, &Value::from("ao"), &Value::from("kita"))
    );
    assert_eq!(guide[0]["source"], GUIDE);
    assert_eq!(
        guide[0]["changes"][0]["after"],
        "医師と看護師が家に来ます。"
    );
    let one = told(dir.path(), &["--city", "kita"]);
    assert!(one.contains("きた町の「家で受ける医療」"), "{one}");
    assert!(!one.contains("あお市"), "{one}");
}

#[test]
fn pages_come_and_go_and_lead_on() {
    let dir = site();
    let root = dir.path();
    fs::remove_file(root.join(LECTURE)).unwrap();
    fs::remove_file(root.join(GUIDE)).unwrap();
    put(
        root,
        "content/shared/guides/house.md",
        "+++\ntitle = \"家の医療\"\naliases = [\"/guides/home/\"]\n+++\n\n新しい文です。\n",
    );
    let found = json(root);
    let step = |title: &str| {
        let pages = found["pages"].as_array().unwrap();
        let page = pages.iter().find(|page| page["title"] == title);
        page.map(|page| page["step"].as_str().unwrap().to_owned())
    };
    assert_eq!(step("家の医療").as_deref(), Some("added"), "{found:#}");
    assert_eq!(
        step("人生会議の講座").as_deref(),
        Some("removed"),
        "{found:#}"
    );
    assert_eq!(
        step("家で受ける医療").as_deref(),
        Some("redirected"),
        "{found:#}"
    );
    assert!(told(root, &["--format", "html"]).contains("新しい文です。"));
}

#[test]
fn hostile_text_stays_text_and_drafts_stay_in() {
    let dir = site();
    put(
        dir.path(),
        GUIDE,
        "+++\ntitle = \"<img src=x onerror=alert(1)>\"\n+++\n\n`</ins><script>alert(2)</script>`\n",
    );
    put(
        dir.path(),
        "content/shared/guides/secret.md",
        "+++\ntitle = \"まだ秘密\"\ndraft = true\n+++\n\n下書きの文。\n",
    );
    let page = told(dir.path(), &["--format", "html"]);
    assert!(
        !page.contains("<script") && !page.contains("<img"),
        "{page}"
    );
    assert!(page.contains("&lt;script&gt;"), "{page}");
    assert!(!page.contains("秘密") && !page.contains("下書きの文"));
}

#[test]
fn the_site_may_move_as_a_whole() {
    let dir = site();
    let found = told(dir.path(), &["--base-url", "https://example.com/annai/"]);
    assert!(
        found.starts_with(
            "サイトのアドレスが変わります（前 https://example.jp/、後 https://example.com/annai/）。\n"
        ),
        "{found}"
    );
    assert!(!found.contains("本文が"), "{found}");
}

#[test]
fn a_folder_without_a_manifest_is_compared_by_its_files() {
    let dir = site();
    fs::remove_file(dir.path().join("public/.kairan-manifest.json")).unwrap();
    let page = told(dir.path(), &["--format", "html"]);
    assert!(page.contains("作成の記録がない"), "{page}");
    assert!(page.contains("変わるところはありません。"), "{page}");
}

#[test]
fn a_folder_that_is_no_site_is_refused() {
    let dir = site();
    for folder in ["content", "nowhere"] {
        let against = dir.path().join(folder);
        let against = against.to_str().unwrap();
        let output = ask(dir.path(), &["--city", "ao"]);
        assert_eq!(output.status.code(), Some(0));
        let root = dir.path().to_str().unwrap();
        let output = run(&[
            "changes",
            "--root",
            root,
            "--against",
            against,
            "--messages",
            "ja",
        ]);
        let text = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{text}");
        assert!(
            text.starts_with("エラー: ") && text.contains("フォルダー"),
            "{text}"
        );
    }
}

#[test]
fn the_sheet_is_as_expected_and_replaces_only_its_own_kind() {
    let dir = site();
    let root = dir.path();
    put(root, WINDOW, &window("phone = \"0120-000-002\"\n"));
    put(
        root,
        GUIDE,
        "+++\ntitle = \"家で受ける医療\"\n+++\n\n医師と看護師が家に来ます。\n",
    );
    let place = root.join("sheet.html");
    let out = place.to_str().unwrap();
    for _ in 0..2 {
        let output = ask(root, &["--out", out, "--goes-out", "2025-10-15"]);
        assert_eq!(
            output.status.code(),
            Some(0),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let found = fs::read_to_string(&place).unwrap();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/changes/sheet.html");
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&golden, &found).unwrap();
    }
    assert_eq!(found, fs::read_to_string(&golden).unwrap());
    fs::write(&place, "<p>ほかの人のページ</p>").unwrap();
    let output = ask(root, &["--out", out]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        fs::read_to_string(&place).unwrap(),
        "<p>ほかの人のページ</p>"
    );
}
