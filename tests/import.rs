//! `kairan import` from outside: what it says of a sheet, in both forms, and that it writes nothing.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by panicking, also outside the test itself"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "the sheets lie in a temporary folder"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use encoding_rs::SHIFT_JIS;
use serde_json::Value;

/// A site of one city in a temporary folder.
struct Site(tempfile::TempDir);

const CLINICS: &str = "見本市の医療機関一覧,,,,,,,\n\
    名称,カナ,所在地,電話番号,郵便番号,代表者,占い,備考\n\
    見本医院,ﾐﾎﾝｲｲﾝ,見本市一丁目1番,０４８（０００）００００,〒3620000,見本太郎,吉,\"駐車場\nあり\"\n\
    ,,,,,,,\n\
    見本歯科,ミホンシカ,見本市二丁目2番,048-000-0001,362-0001,,,\n\
    見本歯科,ミホンシカ,見本市二丁目2番,048-000-0001,362-0001,,,\n\
    ※令和7年4月1日現在,,,,,,,\n";

impl Site {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let city = dir.path().join("content/cities/mihon");
        std::fs::create_dir_all(&city).unwrap();
        let site = "format = 1\ntitle = \"見本\"\nbase_url = \"https://example.jp/\"\n";
        std::fs::write(dir.path().join("content/site.toml"), site).unwrap();
        std::fs::write(city.join("city.toml"), "name = \"見本市\"\n").unwrap();
        Self(dir)
    }

    fn sheet(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    }

    fn import(&self, file: &Path, more: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_kairan"))
            .arg("import")
            .arg(file)
            .args(["--as", "clinics", "--city", "mihon", "--root"])
            .arg(self.0.path())
            .args(more)
            .env_clear()
            .env("LANG", "ja_JP.UTF-8")
            .output()
            .unwrap()
    }

    fn files(&self) -> Vec<PathBuf> {
        let entries = walkdir::WalkDir::new(self.0.path()).sort_by_file_name();
        entries
            .into_iter()
            .map(|entry| entry.unwrap().into_path())
            .collect()
    }
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn cp932(text: &str) -> Vec<u8> {
    SHIFT_JIS.encode(text).0.into_owned()
}

#[test]
fn a_cp932_sheet_is_understood_and_nothing_is_written() {
    let site = Site::new();
    let file = site.sheet("list.txt", &cp932(CLINICS));
    let before = site.files();
    let output = site.import(&file, &["--format", "json"]);
    assert_eq!(site.files(), before);
    // The same clinic twice is an error.
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_str(&out(&output)).unwrap();
    let at = |pointer: &str| report.pointer(pointer).cloned().unwrap_or(Value::Null);
    assert_eq!(at("/shape"), 1);
    assert_eq!(at("/encoding"), "CP932");
    assert_eq!(at("/delimiter"), ",");
    assert_eq!(at("/sheets/0/header_row"), 2);
    let rows = serde_json::json!({
        "published": 2, "refused": 1, "professionals": 0, "withheld": 0, "notes": 1, "repeated_headers": 0,
        "continued": 0, "above_header": 1, "blank": 1,
    });
    // A row of delimiters alone is blank, and the line break in a cell is no row.
    assert_eq!(at("/sheets/0/rows"), rows);
    assert_eq!(at("/sheets/0/columns/3/key"), "phone");
    assert_eq!(at("/sheets/0/columns/3/sample"), "０４８（０００）００００");
    assert_eq!(at("/sheets/0/columns/5/becomes"), "person");
    assert_eq!(at("/sheets/0/columns/5/sample"), Value::Null);
    assert_eq!(at("/sheets/0/columns/6/becomes"), "unknown");
    assert_eq!(at("/sheets/0/records/0/id"), "mihoniin");
    let changes = at("/sheets/0/normalised");
    let changes = changes.as_array().unwrap();
    let phone = changes.iter().find(|one| one["key"] == "phone").unwrap();
    assert_eq!(phone["total"], 1);
    assert_eq!(phone["examples"][0]["cell"], "D3");
    assert_eq!(phone["examples"][0]["normalised"], "048-000-0000");
    let refused = at("/sheets/0/records/2");
    assert_eq!(refused["is"], "refused");
    assert!(refused["reasons"][0]["ja"].as_str().unwrap().contains("行"));
    let codes = at("/diagnostics");
    let mut codes = codes.as_array().unwrap().iter();
    assert!(codes.any(|found| found["code"] == "data-row-twice"));
}

#[test]
fn the_report_for_people_has_no_name_of_a_representative_and_is_aligned() {
    let site = Site::new();
    let file = site.sheet("clinics.csv", &cp932(CLINICS));
    let text = out(&site.import(&file, &[]));
    for part in [
        "CP932",
        "見出しは 2 行目",
        "載せる",
        "mihoniin",
        "占い",
        "何も書き込んでいません",
    ] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    assert!(!text.contains("見本太郎"), "{text}");
    let width = |text: &str| unicode_width::UnicodeWidthStr::width(text);
    let starts: Vec<usize> = ["A  ", "D  "]
        .iter()
        .filter_map(|letter| {
            text.lines()
                .find(|line| line.trim_start().starts_with(letter))
        })
        .filter_map(|line| {
            let key = if line.contains("phone") {
                "phone"
            } else {
                "name"
            };
            line.split_once(key).map(|(before, _)| width(before))
        })
        .collect();
    assert_eq!(starts.len(), 2, "{text}");
    assert_eq!(starts.first(), starts.last(), "{text}");
    let english = out(&site.import(&file, &["--messages", "en"]));
    assert!(english.contains("header in row 2"), "{english}");
}

#[test]
fn ids_to_paste_stand_beside_their_rows() {
    let site = Site::new();
    let file = site.sheet("clinics.csv", CLINICS.as_bytes());
    let ids = out(&site.import(&file, &["--write-ids"]));
    let lines: Vec<&str> = ids.lines().collect();
    assert_eq!(lines.len(), 5, "{ids}");
    assert_eq!(lines.get(..3), Some(&["ID", "mihoniin", ""][..]), "{ids}");
    assert_eq!(lines.get(3), lines.get(4), "the same clinic twice: {ids}");
}

#[test]
fn pasted_ids_stay() {
    let site = Site::new();
    let plain =
        "名称,所在地,電話番号\n見本医院,見本市1番,048-000-0000\n見本薬局,見本市2番,048-000-0001\n";
    let file = site.sheet("clinics.csv", plain.as_bytes());
    let output = site.import(&file, &["--write-ids"]);
    assert_eq!(output.status.code(), Some(0));
    let ids = out(&output);
    let rows = plain.lines().zip(ids.lines());
    let rows: Vec<String> = rows.map(|(row, id)| format!("{id},{row}")).collect();
    let pasted = rows.join("\n");
    let file = site.sheet("clinics.csv", pasted.as_bytes());
    assert_eq!(out(&site.import(&file, &["--write-ids"])), ids);
}

#[test]
fn a_list_of_people_is_an_error_and_not_shown() {
    let site = Site::new();
    let people = "利用者名簿,,\n氏名,生年月日,住所\n見本花子,昭和20年1月1日,見本市1番\n";
    let file = site.sheet("clinics.csv", people.as_bytes());
    for more in [&[][..], &["--format", "json"], &["--write-ids"]] {
        let output = site.import(&file, more);
        assert_eq!(output.status.code(), Some(1));
        let all = out(&output) + &String::from_utf8(output.stderr).unwrap();
        assert!(!all.contains("花子"), "{all}");
    }
}

#[test]
fn what_is_wrong_with_the_surroundings_is_told_apart() {
    let site = Site::new();
    let missing = site.import(Path::new("nowhere.csv"), &[]);
    assert_eq!(missing.status.code(), Some(2));
    let file = site.sheet("clinics.csv", b"\0\0\0\0");
    assert_eq!(site.import(&file, &[]).status.code(), Some(1));
    let city = site.import(&file, &["--city", "nowhere"]);
    assert_eq!(city.status.code(), Some(2));
    let root = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_kairan"))
        .arg("import")
        .arg(&file)
        .args(["--as", "clinics", "--city", "mihon", "--root"])
        .arg(root.path())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_sheet_may_be_a_regions_or_everybodys() {
    let site = Site::new();
    let region = site.0.path().join("content/regions/kita");
    std::fs::create_dir_all(&region).unwrap();
    std::fs::write(region.join("region.toml"), "name = \"北\"\n").unwrap();
    let columns = "[clinics]\n\"占い\" = \"notes\"\n";
    std::fs::write(region.join("columns.toml"), columns).unwrap();
    let file = site.sheet("clinics.csv", CLINICS.as_bytes());
    let import = |owner: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_kairan"))
            .arg("import")
            .arg(&file)
            .args(["--as", "clinics", "--format", "json", "--root"])
            .arg(site.0.path())
            .args(owner)
            .env_clear()
            .output()
            .unwrap()
    };
    let report = |owner: &[&str]| -> Value { serde_json::from_str(&out(&import(owner))).unwrap() };
    let of_region = report(&["--region", "kita"]);
    assert_eq!(of_region["region"], "kita");
    assert_eq!(of_region["city"], Value::Null);
    // A region has headers of its own.
    assert_eq!(of_region["sheets"][0]["columns"][6]["becomes"], "field");
    let shared = report(&["--shared"]);
    assert_eq!(shared["region"], Value::Null);
    assert_eq!(shared["sheets"][0]["columns"][6]["becomes"], "unknown");
    for wrong in [
        &["--region", "minami"][..],
        &["--region", "kita", "--shared"],
        &[],
    ] {
        assert_eq!(import(wrong).status.code(), Some(2), "{wrong:?}");
    }
}

/// What stands in the first column for each name, by `--write-ids`.
fn ids_of(site: &Site, rows: &[&str]) -> Vec<(String, String)> {
    let text = format!(
        "名称,カナ,所在地,電話番号,医療機関コード\n{}\n",
        rows.join("\n")
    );
    let file = site.sheet("clinics.csv", text.as_bytes());
    let ids = out(&site.import(&file, &["--write-ids"]));
    let names = text.lines().map(|line| line.split(',').next().unwrap());
    let pairs = names.zip(ids.lines()).skip(1);
    let mut pairs: Vec<(String, String)> = pairs
        .map(|(name, id)| (name.to_owned(), id.to_owned()))
        .collect();
    pairs.sort();
    pairs
}

#[test]
fn keys_stay_when_rows_are_sorted_added_and_removed() {
    let site = Site::new();
    let rows = [
        "見本医院,ミホンイイン,見本市1番,048-000-0000,",
        "桜医院,,見本市2番,048-000-0001,1.01E+12",
        "梅歯科,ウメシカ,見本市3番,048-000-0002,",
        "松薬局,,見本市4番,048-000-0003,1110123456",
    ];
    let before = ids_of(&site, &rows);
    assert_eq!(before.len(), 4);
    assert!(before.iter().all(|(_, id)| !id.is_empty()), "{before:?}");
    let mut sorted = rows;
    sorted.reverse();
    assert_eq!(ids_of(&site, &sorted), before);
    let added = [&["竹医院,タケイイン,見本市5番,048-000-0004,"][..], &rows].concat();
    let after = ids_of(&site, &added);
    assert!(before.iter().all(|pair| after.contains(pair)), "{after:?}");
    let removed = ids_of(&site, &[rows[3], rows[1]]);
    assert!(
        removed.iter().all(|pair| before.contains(pair)),
        "{removed:?}"
    );
}
