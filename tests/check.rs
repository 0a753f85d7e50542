//! `kairan check` from outside: levels, exceptions, the baseline, and what `--fix` does to files.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a test fails by panicking and makes its own files"
)]

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use proptest::prelude::*;

struct Site(tempfile::TempDir);

impl Site {
    /// A small sound site.
    fn new() -> Self {
        let site = Self(tempfile::tempdir().unwrap());
        let output = run(&["init", site.0.path().to_str().unwrap()]);
        assert_eq!(output.status.code(), Some(0));
        site
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn put(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let place = self.path(path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, bytes).unwrap();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    fn append(&self, path: &str, text: &str) {
        let before = self.read(path);
        self.put(path, before + text);
    }

    fn page(&self, front: &str, body: &str) {
        let text = format!("+++\ntitle = \"話し合い\"\n{front}+++\n\n{body}\n");
        self.put(PAGE, text);
    }

    fn check(&self, more: &[&str]) -> (Option<i32>, String, String) {
        let root = self.0.path().to_str().unwrap().to_owned();
        let mut arguments = vec!["check", "--root", &root, "--messages", "ja"];
        arguments.extend(more);
        let output = run(&arguments);
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        (
            output.status.code(),
            text(&output.stdout),
            text(&output.stderr),
        )
    }
}

const PAGE: &str = "content/shared/guides/talk.md";

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kairan"))
        .args(arguments)
        .env_clear()
        .env("SOURCE_DATE_EPOCH", "1759244400")
        .output()
        .unwrap()
}

/// The levels of a rule's findings in the report for programs.
fn levels(report: &str, code: &str) -> Vec<String> {
    let found: Vec<serde_json::Value> = serde_json::from_str(report).unwrap();
    let of_code = found.iter().filter(|found| found["code"] == code);
    of_code
        .map(|found| found["level"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_site_gives_rules_their_levels() {
    let site = Site::new();
    site.page("", "ｶﾞｲﾄﾞは9時～10時です。");
    let before = site.check(&["--format", "json"]).1;
    assert_eq!(levels(&before, "ja-hankaku-kana"), ["warning"]);
    assert_eq!(levels(&before, "ja-range"), ["advice"]);
    site.append(
        "content/site.toml",
        "\n[levels]\nja-hankaku-kana = \"off\"\nja-range = \"error\"\nprivacy-mail = \"off\"\n",
    );
    let (code, after, _) = site.check(&["--format", "json"]);
    assert!(levels(&after, "ja-hankaku-kana").is_empty());
    assert_eq!(levels(&after, "ja-range"), ["error"]);
    assert_eq!(levels(&after, "rule-kept"), ["warning"]);
    assert_eq!(code, Some(1));
}

#[test]
fn a_page_is_excepted_for_a_reason_and_no_other() {
    let site = Site::new();
    let allow = "allow = [{ rule = \"ja-hankaku-kana\", reason = \"文字の例を示すため\" }]\n";
    site.page(allow, "ｶﾞｲﾄﾞです。");
    let other = site.read(PAGE).replace(allow, "");
    site.put("content/shared/guides/other.md", other);
    let report = site.check(&["--format", "json"]).1;
    assert_eq!(levels(&report, "ja-hankaku-kana").len(), 1);
    assert!(levels(&report, "allow-unused").is_empty());
    site.page(allow, "ガイドです。");
    let report = site.check(&["--format", "json"]).1;
    assert_eq!(levels(&report, "allow-unused"), ["advice"]);
    let part = site.check(&["--format", "json", "--shard", "1/2"]).1;
    assert!(levels(&part, "allow-unused").is_empty());
}

#[test]
fn a_row_a_sheet_and_words_are_excepted_where_they_are_named() {
    let site = Site::new();
    let row = |id: &str, allow: &str| {
        format!("[[lists]]\nid = \"{id}\"\nname = \"一覧\"\nsummary = \"ｶﾞｲﾄﾞです。\"\n{allow}\n")
    };
    let allow = "allow = [{ rule = \"ja-hankaku-kana\", reason = \"印刷のとおり\" }]\n";
    let lists = [row("a", ""), row("b", allow), row("c", "")].concat();
    site.put("content/shared/lists.toml", lists);
    let report = site.check(&["--format", "json"]).1;
    assert_eq!(levels(&report, "ja-hankaku-kana").len(), 2, "{report}");
    let sheet = "名称,種別,備考\n甲医院,診療所,ﾜﾝﾜｰﾙﾄﾞ棟\n乙医院,診療所,ﾜﾝﾜｰﾙﾄﾞ棟とｶﾞｲﾄﾞ\n";
    site.put("content/cities/mihon-shi/clinics.csv", sheet);
    site.append(
        "content/cities/mihon-shi/city.toml",
        "\n[[allow]]\nfile = \"clinics.csv\"\nrule = \"ja-hankaku-kana\"\nwords = \"ﾜﾝﾜｰﾙﾄﾞ\"\nreason = \"建物の正式な名前のため\"\n",
    );
    let report = site.check(&["--format", "json"]).1;
    assert_eq!(levels(&report, "ja-hankaku-kana").len(), 3, "{report}");
    assert!(levels(&report, "allow-unused").is_empty());
    site.append(
        "content/site.toml",
        "\n[[allow]]\nfile = \"shared\"\nrule = \"ja-hankaku-kana\"\nreason = \"印刷のとおり\"\n\n[[allow]]\nfile = \"shared\"\nrule = \"link-broken\"\nreason = \"x\"\n",
    );
    let report = site.check(&["--format", "json"]).1;
    assert_eq!(levels(&report, "ja-hankaku-kana").len(), 1, "{report}");
    assert_eq!(levels(&report, "rule-kept"), ["warning"]);
}

#[test]
fn a_fix_touches_no_name_no_address_and_no_quotation() {
    let site = Site::new();
    site.put(
        "content/cities/mihon-shi/clinics/home.md",
        "+++\nname = { ja = \"みどりの家５\", kana = \"みどりのいえご\" }\nkind = \"care\"\nbuilding = \"第Ⅱ㎡ビル\"\n+++\n",
    );
    let text = "みどりの家５とＳＯＭＰＯ、ケア２１、第Ⅱ㎡ビル、「ｶﾅ５」。\n\n> ５人とｶﾅ\n\n見本市青町７丁目９－１９";
    site.page("", &format!("{text}\n\n次は５人です。"));
    let before = site.read(PAGE);
    let _ = site.check(&["--fix"]);
    assert_eq!(site.read(PAGE), before.replace("次は５人", "次は5人"));
}

#[test]
fn a_baseline_is_a_ratchet() {
    let site = Site::new();
    let place = site.path("old.json");
    let place = place.to_str().unwrap();
    site.page("", "ｶﾞｲﾄﾞです。");
    let (code, _, said) = site.check(&["--strict", "--baseline", place]);
    assert_eq!(code, Some(2), "{said}");
    assert!(said.contains("--write-baseline"), "{said}");
    assert_eq!(site.check(&["--strict"]).0, Some(1));
    let (code, _, said) = site.check(&["--strict", "--baseline", place, "--write-baseline"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("基準のファイルに書いた指摘: "), "{said}");
    // What moved is known.
    site.page(
        "summary = \"家族と話すために\"\n",
        "はじめに。\n\nｶﾞｲﾄﾞです。",
    );
    assert_eq!(site.check(&["--strict", "--baseline", place]).0, Some(0));
    // One more of the same words is new.
    site.page("", "ｶﾞｲﾄﾞです。\n\nｶﾞｲﾄﾞもあります。");
    let (code, _, said) = site.check(&["--strict", "--baseline", place]);
    assert_eq!(code, Some(1), "{said}");
    // What is mended is told.
    site.page("", "ガイドです。");
    let (code, _, said) = site.check(&["--strict", "--baseline", place]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("もう見つかりません"), "{said}");
    assert!(said.contains("[ja-hankaku-kana] ｶﾞｲﾄﾞ"), "{said}");
    // Errors are never put off.
    site.page("updated = \"来年\"\n", "ガイドです。");
    let _ = site.check(&["--baseline", place, "--write-baseline"]);
    assert_eq!(site.check(&["--baseline", place]).0, Some(1));
    // A damaged file is no empty baseline.
    site.put("old.json", "{}");
    assert_eq!(site.check(&["--baseline", place]).0, Some(2));
}

/// Every file of a folder with its bytes.
fn all(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut found: Vec<(PathBuf, Vec<u8>)> = walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| (entry.path().to_owned(), fs::read(entry.path()).unwrap()))
        .collect();
    found.sort();
    found
}

const BODY: &str = "ｶﾞｲﾄﾞは５人、２０２６年です。  \r\n日　時: 「ｶﾀｶﾅ」のとおり。\r\n\r\n| 一 | 二 |\r\n|---|---|\r\n| ｱの日 |   x |\r\n";

#[test]
fn a_fix_is_shown_first_and_changes_nothing_else() {
    let site = Site::new();
    let page =
        format!("\u{feff}+++\r\ntitle = \"ｶﾞｲﾄﾞ\"\r\nsummary = \"５人で話す\"\r\n+++\r\n\r\n{BODY}");
    site.put(PAGE, &page);
    let before = all(site.0.path());
    let (code, diff, said) = site.check(&["--fix", "--dry-run"]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(all(site.0.path()), before, "a dry run writes nothing");
    assert!(
        diff.contains("--- a/content/shared/guides/talk.md"),
        "{diff}"
    );
    assert!(diff.contains("-ｶﾞｲﾄﾞは５人"), "{diff}");
    assert!(diff.contains("+ガイドは5人、2026年です。  "), "{diff}");
    assert!(said.contains("まだ書いていません"), "{said}");
    let (_, shown, said) = site.check(&["--fix"]);
    assert!(shown.starts_with(&diff), "{shown}\n{said}");
    let expected = page
        .replace("ｶﾞｲﾄﾞは５人、２０２６年", "ガイドは5人、2026年")
        .replace("日　時", "日時")
        .replace("| ｱの日 |", "| アの日 |")
        .replace("５人で話す", "5人で話す");
    assert_eq!(site.read(PAGE), expected);
    let once = all(site.0.path());
    let (_, shown, said) = site.check(&["--fix"]);
    assert!(!shown.contains("---"), "{shown}");
    assert!(said.contains("直した所: 0個"), "{said}");
    assert_eq!(all(site.0.path()), once, "the second time nothing changes");
}

#[test]
fn what_is_off_or_excepted_is_not_mended() {
    let site = Site::new();
    let allow = "allow = [{ rule = \"ja-hankaku-kana\", reason = \"文字の例を示すため\" }]\n";
    site.page(allow, "ｶﾞｲﾄﾞは５人です。");
    site.append(
        "content/site.toml",
        "\n[levels]\nja-zenkaku-alnum = \"off\"\n",
    );
    let before = site.read(PAGE);
    let _ = site.check(&["--fix"]);
    assert_eq!(site.read(PAGE), before);
}

#[cfg(unix)]
#[test]
fn nothing_outside_the_project_is_written() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let site = Site::new();
    site.page("", "ｶﾞｲﾄﾞです。");
    let text = site.read(PAGE);
    // A link within the project: the file that it names is mended, and the link stays one.
    site.put("notes/talk.md", &text);
    let mode = fs::Permissions::from_mode(0o640);
    fs::set_permissions(site.path("notes/talk.md"), mode).unwrap();
    fs::remove_file(site.path(PAGE)).unwrap();
    symlink(site.path("notes/talk.md"), site.path(PAGE)).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let away = elsewhere.path().join("away.md");
    fs::write(&away, &text).unwrap();
    symlink(&away, site.path("content/shared/guides/away.md")).unwrap();
    let _ = site.check(&["--fix"]);
    assert!(site.path(PAGE).is_symlink());
    assert!(site.read("notes/talk.md").contains("ガイド"));
    let kept = fs::metadata(site.path("notes/talk.md"))
        .unwrap()
        .permissions();
    assert_eq!(kept.mode() & 0o777, 0o640);
    assert_eq!(fs::read_to_string(&away).unwrap(), text);
}

const SHEET: &str = "content/cities/mihon-shi/clinics.csv";

#[test]
fn a_sheet_keeps_its_encoding() {
    let site = Site::new();
    let text = "ID,名称,種類,備考\r\nmihon,見本医院,診療所,\"ｶﾞｲﾄﾞは５人, まで\"\r\n";
    let (bytes, _, _) = encoding_rs::SHIFT_JIS.encode(text);
    site.put(SHEET, &bytes);
    let (_, diff, said) = site.check(&["--fix"]);
    assert!(diff.contains("+mihon"), "{diff}\n{said}");
    let expected = text.replace("ｶﾞｲﾄﾞは５人", "ガイドは5人");
    let (bytes, _, _) = encoding_rs::SHIFT_JIS.encode(&expected);
    assert_eq!(fs::read(site.path(SHEET)).unwrap(), bytes.into_owned());
}

/// A workbook of one sheet.
fn workbook(rows: &str) -> Vec<u8> {
    const TYPES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let relation = |kind: &str, target: &str| {
        format!(
            "<Relationships xmlns=\"{PACKAGE}\"><Relationship Id=\"rId1\" Type=\"{TYPES}/{kind}\" Target=\"{target}\"/></Relationships>"
        )
    };
    let book = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{TYPES}\"><sheets><sheet name=\"一覧\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let sheet = format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>");
    let files = [
        ("_rels/.rels", relation("officeDocument", "xl/workbook.xml")),
        ("xl/workbook.xml", book),
        (
            "xl/_rels/workbook.xml.rels",
            relation("worksheet", "worksheets/sheet1.xml"),
        ),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        let options = zip::write::SimpleFileOptions::default();
        archive.start_file(name, options).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

#[test]
fn a_workbook_is_never_written_and_its_cell_is_named() {
    let site = Site::new();
    let cell = |place: &str, text: &str| {
        format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
    };
    let header = ["名称", "種類", "備考"];
    let row = ["見本医院", "診療所", "ｶﾞｲﾄﾞがあります"];
    let cells = |number: usize, texts: [&str; 3]| {
        let cells = ["A", "B", "C"].iter().zip(texts);
        let cells: String = cells
            .map(|(column, text)| cell(&format!("{column}{number}"), text))
            .collect();
        format!("<row r=\"{number}\">{cells}</row>")
    };
    let bytes = workbook(&(cells(1, header) + &cells(2, row)));
    let path = "content/cities/mihon-shi/clinics.xlsx";
    site.put(path, &bytes);
    let (_, diff, said) = site.check(&["--fix"]);
    assert!(!diff.contains("---"), "{diff}");
    let named = format!("{path} 一覧!C2: ｶﾞｲﾄﾞがあります → ガイドがあります");
    assert!(said.contains(&named), "{said}");
    assert_eq!(fs::read(site.path(path)).unwrap(), bytes);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Whatever stands in a text: mending twice is mending once, and every number stays what it is.
    #[test]
    fn mending_is_idempotent_and_keeps_numbers(
        words in proptest::collection::vec(
            prop_oneof![
                Just("ｶﾞｲﾄﾞ".to_owned()), Just("日　時".to_owned()), Just("㎡".to_owned()), Just("①".to_owned()),
                Just("R6.4.1".to_owned()), Just("2024/4/1".to_owned()), Just("9時～10時".to_owned()),
                Just("０４８ー０００ー００００".to_owned()), Just("\n\n・".to_owned()), Just("。".to_owned()),
                "[０-９]{1,4}", "[ぁ-ん]{1,3}", Just("「ｶﾅ５」".to_owned()),
                Just("ＡＣＰ".to_owned()), Just("ＳＯＭＰＯ".to_owned()), Just("｡".to_owned()), Just("海 老 名".to_owned()),
                Just("令和６年４月１日".to_owned()), Just("№３".to_owned()), Just("\n\n> ５人ｶﾅ\n\n".to_owned()),
            ],
            1..14,
        )
    ) {
        let site = Site::new();
        site.page("", &words.concat());
        let before = site.read(PAGE);
        let _ = site.check(&["--fix"]);
        let once = site.read(PAGE);
        let _ = site.check(&["--fix"]);
        prop_assert_eq!(&site.read(PAGE), &once);
        prop_assert_eq!(numbers(&before), numbers(&once));
        for kept in ["「ｶﾅ５」", "ＳＯＭＰＯ", "> ５人ｶﾅ"] {
            prop_assert_eq!(before.matches(kept).count(), once.matches(kept).count(), "{}", kept);
        }
    }
}

/// The digits of a text, days in one form.
fn numbers(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    let text = text.replace("2024/4/1", "6,4,1");
    let digits = text.chars().filter(|letter| letter.is_numeric());
    digits.nfkc().filter(char::is_ascii_digit).collect()
}
