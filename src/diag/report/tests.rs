//! What each form prints, on texts with full-width characters.

use serde_json::Value;

use super::*;
use crate::diag::{Location, Message};

const DENTAL: &str = "content/cities/okegawa/windows/dental.md";
const TEXT: &str = "+++\nname = \"在宅歯科医療の窓口\"\nkind = \"訪問歯科\" # 種類\n+++\n本文\n";

fn sources() -> BTreeMap<Arc<str>, Arc<str>> {
    BTreeMap::from([(Arc::from(DENTAL), Arc::from(TEXT))])
}

fn path() -> Arc<str> {
    Arc::from(DENTAL)
}

fn finding(level: Level, code: &'static str, location: Location) -> Diagnostic {
    Diagnostic {
        location,
        level,
        code,
        message: Message::new(
            "「訪問歯科」という種類はありません",
            "there is no kind \"訪問歯科\"",
        ),
        help: Some(Message::new(
            "例: kind = \"home-dental\"",
            "for example: kind = \"home-dental\"",
        )),
        related: Vec::new(),
        city: None,
        fix: None,
    }
}

fn at(part: &str) -> Location {
    let start = TEXT.find(part).unwrap();
    Location::text(&path(), start..start + part.len())
}

fn unknown_kind() -> Diagnostic {
    finding(Level::Error, "kind-unknown", at("\"訪問歯科\""))
}

fn print(diagnostics: &[Diagnostic], format: Format, language: Language) -> String {
    let options = ReportOptions {
        format,
        language,
        ..ReportOptions::default()
    };
    render(diagnostics, &sources(), &options)
}

#[test]
fn carets_stand_under_full_width_characters() {
    let report = print(&[unknown_kind()], Format::Human, Language::Ja);
    let expected = "\
エラー[kind-unknown]: 「訪問歯科」という種類はありません
 --> content/cities/okegawa/windows/dental.md:3:8
  |
3 | kind = \"訪問歯科\" # 種類
  |        ^^^^^^^^^^
  |
  = 対処: 例: kind = \"home-dental\"

エラー 1件、警告 0件、助言 0件、未掲載の情報 0件
";
    assert_eq!(report, expected);
}

#[test]
fn the_caret_after_full_width_characters_is_shifted_by_their_width() {
    let report = print(
        &[finding(Level::Warning, "comment", at("種類"))],
        Format::Human,
        Language::En,
    );
    assert!(
        report.contains("\n  |                     ^^^^\n"),
        "{report}"
    );
    assert!(report.starts_with("warning[comment]: there is no kind"));
    assert!(report.ends_with("0 errors, 1 warning, 0 pieces of advice, 0 gaps\n"));
}

#[test]
fn long_ranges_show_their_first_line_and_long_lines_are_cut() {
    let path: Arc<str> = Arc::from("content/long.md");
    let line = "これはとても長い段落です。".repeat(40);
    let text = format!("{line}\r\n{line}\r\nb\r\nc\r\nd\r\ne\r\n");
    let sources = BTreeMap::from([(Arc::clone(&path), Arc::from(text.as_str()))]);
    let middle = line.len() / 2;
    for span in [
        0..text.len(),
        middle..middle + 3,
        line.len()..line.len() + 2,
    ] {
        let all = [finding(Level::Error, "long", Location::text(&path, span))];
        let report = render(&all, &sources, &ReportOptions::default());
        assert!(report.contains('^'), "{report}");
        assert!(!report.contains("| d"), "{report}");
        assert!(!report.contains('\r'), "{report:?}");
    }
}

#[test]
fn a_related_place_has_its_own_excerpt() {
    let diagnostic = unknown_kind().with_related(
        at("在宅歯科医療の窓口"),
        Message::new("この窓口です", "this window"),
    );
    let report = print(&[diagnostic], Format::Human, Language::Ja);
    assert!(report.contains("関連: この窓口です"), "{report}");
    assert!(report.contains("dental.md:2:9"), "{report}");
}

#[test]
fn spans_outside_the_text_or_inside_a_character_do_no_harm() {
    let inside = TEXT.find('訪').unwrap() + 1;
    let bad = [
        inside..inside + 1,
        9_000..9_001,
        TEXT.len()..TEXT.len(),
        0..TEXT.len(),
    ];
    for span in bad {
        for (_, format) in Format::ALL {
            let diagnostic = finding(Level::Error, "any", Location::text(&path(), span.clone()));
            let report = print(&[diagnostic], format, Language::Ja);
            assert!(report.contains("any"), "{report}");
        }
    }
}

#[test]
fn a_file_that_is_not_at_hand_is_named_without_an_excerpt() {
    let location = Location::text(&Arc::from("content/site.toml"), 3..5);
    let report = print(
        &[finding(Level::Error, "any", location)],
        Format::Human,
        Language::Ja,
    );
    assert!(report.contains("--> content/site.toml\n"), "{report}");
}

#[test]
fn gaps_are_grouped_with_their_total() {
    let gaps: Vec<Diagnostic> = (0..7)
        .map(|n| {
            let path: Arc<str> = Arc::from(format!("content/cities/c{n}/city.toml"));
            finding(Level::Gap, "phone-missing", Location::file(&path))
        })
        .collect();
    let report = print(&gaps, Format::Human, Language::Ja);
    assert!(
        report.starts_with("未掲載[phone-missing]: 7件\n"),
        "{report}"
    );
    assert_eq!(report.matches("content/cities/").count(), 3, "{report}");
    assert!(report.contains("ほか 4件"), "{report}");
    assert_eq!(report.matches("対処").count(), 1, "{report}");
    assert!(report.ends_with("未掲載の情報 7件\n"));
}

#[test]
fn one_file_shows_five_pieces_of_advice_unless_all_are_asked_for() {
    let codes = ["a", "b", "c", "d"];
    let all: Vec<Diagnostic> = codes
        .iter()
        .flat_map(|code| {
            (0..3).map(move |n| finding(Level::Advice, code, Location::text(&path(), n..n + 1)))
        })
        .collect();
    let report = print(&all, Format::Human, Language::Ja);
    assert_eq!(report.matches(DENTAL).count(), 5, "{report}");
    assert!(
        report.contains("ほか 3件（すべて見るには --all）"),
        "{report}"
    );
    let options = ReportOptions {
        all: true,
        ..ReportOptions::default()
    };
    let report = render(&all, &sources(), &options);
    assert_eq!(report.matches(DENTAL).count(), 12, "{report}");
    assert!(!report.contains("ほか"), "{report}");
}

#[test]
fn the_cap_hides_findings_but_not_their_number() {
    let all: Vec<Diagnostic> = (0..5)
        .map(|n| finding(Level::Warning, "any", Location::text(&path(), n..n + 1)))
        .chain([finding(Level::Error, "grave", at("本文"))])
        .collect();
    let options = ReportOptions {
        cap: 2,
        ..ReportOptions::default()
    };
    let report = render(&all, &sources(), &options);
    assert!(report.starts_with("エラー[grave]"), "{report}");
    assert!(report.contains("ほか 4件"), "{report}");
    assert!(report.ends_with("エラー 1件、警告 5件、助言 0件、未掲載の情報 0件\n"));
}

#[test]
fn colour_is_there_only_when_asked_for() {
    let gap = finding(Level::Gap, "gap", Location::Project);
    let all = [unknown_kind(), gap];
    let plain = print(&all, Format::Human, Language::Ja);
    assert!(!plain.contains('\u{1b}'));
    let options = ReportOptions {
        colour: true,
        ..ReportOptions::default()
    };
    assert!(render(&all, &sources(), &options).contains('\u{1b}'));
}

#[test]
fn control_characters_of_an_author_do_not_reach_the_terminal() {
    let mut diagnostic = finding(Level::Gap, "gap", Location::Project);
    diagnostic.message = Message::new("a\u{1b}[31mb\nエラー[x]: c", "x");
    let mut error = diagnostic.clone();
    error.level = Level::Error;
    error.help = Some(Message::new("\u{1b}[2J", "x"));
    let report = print(&[diagnostic, error], Format::Human, Language::Ja);
    assert!(!report.contains('\u{1b}'), "{report:?}");
    assert!(!report.contains("\nエラー[x]"), "{report}");
}

#[test]
fn any_order_of_findings_gives_one_report() {
    let all = [
        unknown_kind(),
        finding(Level::Gap, "gap", Location::Project),
        finding(Level::Error, "other", at("本文")),
        unknown_kind(),
    ];
    let mut reversed = all.to_vec();
    reversed.reverse();
    for (_, format) in Format::ALL {
        let report = print(&all, format, Language::Ja);
        assert_eq!(report, print(&reversed, format, Language::Ja));
        let shown =
            report.matches("there is no kind").count() + report.matches("という種類は").count();
        assert!(
            shown == 3 || (format == Format::Json && shown == 6),
            "{report}"
        );
    }
}

#[test]
fn json_has_all_keys_and_both_languages() {
    let city: Arc<str> = Arc::from("okegawa");
    let diagnostic = unknown_kind().for_city(&city);
    let report: Value =
        serde_json::from_str(&print(&[diagnostic], Format::Json, Language::Ja)).unwrap();
    let start = TEXT.find("\"訪問歯科\"").unwrap();
    let expected = serde_json::json!([{
        "code": "kind-unknown",
        "level": "error",
        "path": DENTAL,
        "output": false,
        "line": 3,
        "column": 8,
        "end_line": 3,
        "end_column": 14,
        "start": start,
        "end": start + 14,
        "cell": null,
        "message": { "ja": "「訪問歯科」という種類はありません", "en": "there is no kind \"訪問歯科\"" },
        "help": { "ja": "例: kind = \"home-dental\"", "en": "for example: kind = \"home-dental\"" },
        "related": [],
        "city": "okegawa",
    }]);
    assert_eq!(report, expected);
    assert_eq!(print(&[], Format::Json, Language::Ja), "[]\n");
}

#[test]
fn json_names_cells() {
    let location = Location::Cell {
        path: Arc::from("content/cities/okegawa/clinics.xlsx"),
        sheet: Arc::from("一覧"),
        row: 12,
        column: 2,
    };
    let report = print(
        &[finding(Level::Error, "any", location)],
        Format::Json,
        Language::Ja,
    );
    let report: Value = serde_json::from_str(&report).unwrap();
    let cell = report.pointer("/0/cell").unwrap();
    assert_eq!(
        cell,
        &serde_json::json!({ "sheet": "一覧", "row": 12, "column": 2, "name": "B12" })
    );
    assert_eq!(report.pointer("/0/line"), Some(&Value::Null));
}

#[test]
fn github_commands_escape_what_would_end_them() {
    let path: Arc<str> = Arc::from("content/a,b:c%.md");
    let mut diagnostic = finding(Level::Gap, "any", Location::file(&path));
    diagnostic.message = Message::new("50%\r\n::error::にせもの", "x");
    diagnostic.help = None;
    assert_eq!(
        print(&[diagnostic], Format::Github, Language::Ja),
        "::notice file=content/a%2Cb%3Ac%25.md,title=any::50%25%0D%0A::error::にせもの\n"
    );
}

#[test]
fn github_commands_have_line_and_columns() {
    let options = ReportOptions {
        format: Format::Github,
        language: Language::En,
        prefix: "site".to_owned(),
        ..ReportOptions::default()
    };
    assert_eq!(
        render(&[unknown_kind()], &sources(), &options),
        "::error file=site/content/cities/okegawa/windows/dental.md,line=3,col=8,endColumn=13,\
         title=kind-unknown::there is no kind \"訪問歯科\"%0Afor example: kind = \"home-dental\"\n"
    );
}

#[test]
fn sarif_has_what_the_standard_requires() {
    let path: Arc<str> = Arc::from("content/cities/okegawa/clinics/講座 1.xlsx");
    let sheet = Location::Cell {
        path,
        sheet: Arc::from("一覧"),
        row: 2,
        column: 28,
    };
    let all = [
        unknown_kind().with_related(at("本文"), Message::new("ここ", "here")),
        finding(Level::Gap, "gap", sheet),
        finding(Level::Warning, "unknown-key", Location::Project),
    ];
    let log: Value = serde_json::from_str(&print(&all, Format::Sarif, Language::En)).unwrap();
    let get = |pointer: &str| log.pointer(pointer).unwrap_or(&Value::Null).clone();
    assert_eq!(get("/version"), "2.1.0");
    assert_eq!(get("/runs/0/tool/driver/name"), "kairan");
    assert_eq!(get("/runs/0/columnKind"), "unicodeCodePoints");

    assert_eq!(get("/runs/0/results/0/ruleId"), "unknown-key");
    let index = get("/runs/0/results/0/ruleIndex").as_u64().unwrap();
    let rule = format!("/runs/0/tool/driver/rules/{index}/id");
    assert_eq!(get(&rule), "unknown-key");
    assert_eq!(get("/runs/0/results/0/locations"), serde_json::json!([]));

    let text = "/runs/0/results/2/locations/0/physicalLocation";
    assert_eq!(get(&format!("{text}/artifactLocation/uri")), DENTAL);
    let before = TEXT.split("\"訪問歯科\"").next().unwrap().chars().count();
    assert_eq!(
        get(&format!("{text}/region")),
        serde_json::json!({
            "startLine": 3, "startColumn": 8, "endLine": 3, "endColumn": 14,
            "charOffset": before, "charLength": 6,
        })
    );
    assert_eq!(
        get("/runs/0/results/2/relatedLocations/0/message/text"),
        "here"
    );

    let cell = "/runs/0/results/1";
    assert_eq!(get(&format!("{cell}/level")), "note");
    assert_eq!(
        get(&format!(
            "{cell}/locations/0/physicalLocation/artifactLocation/uri"
        )),
        "content/cities/okegawa/clinics/%E8%AC%9B%E5%BA%A7%201.xlsx"
    );
    assert_eq!(
        get(&format!(
            "{cell}/locations/0/logicalLocations/0/fullyQualifiedName"
        )),
        "一覧!AB2"
    );
}

#[test]
fn strictness_counts_warnings_for_the_exit_code() {
    let warning = [finding(Level::Warning, "any", Location::Project)];
    assert!(!Counts::of(&warning).fail(false));
    assert!(Counts::of(&warning).fail(true));
    assert!(Counts::of(&[unknown_kind()]).fail(false));
    assert!(!Counts::of(&[finding(Level::Gap, "gap", Location::Project)]).fail(true));
}

#[test]
fn a_voice_reads_one_line_for_each_finding() {
    let sheet = Location::Cell {
        path: Arc::from("content/clinics.xlsx"),
        sheet: Arc::from("一覧"),
        row: 12,
        column: 2,
    };
    let all = [
        unknown_kind().with_related(at("本文"), Message::new("ここ", "here")),
        finding(Level::Gap, "gap", sheet),
    ];
    assert_eq!(
        print(&all, Format::Text, Language::Ja),
        "エラー: content/cities/okegawa/windows/dental.md の3行目、8文字目。「訪問歯科」という種類はありません。対処: 例: kind = \"home-dental\"。関連: content/cities/okegawa/windows/dental.md の5行目、1文字目。ここ。記号は kind-unknown。\n\
         未掲載: content/clinics.xlsx のシート「一覧」のセル B12。「訪問歯科」という種類はありません。対処: 例: kind = \"home-dental\"。記号は gap。\n\
         エラー 1件、警告 0件、助言 0件、未掲載の情報 1件\n"
    );
    let english = print(&all, Format::Text, Language::En);
    assert!(english.contains("error: content/cities/okegawa/windows/dental.md, line 3, column 8: there is no kind \"訪問歯科\". What to do: for example: kind = \"home-dental\". Related: content/cities/okegawa/windows/dental.md, line 5, column 1: here. Code: kind-unknown.\n"), "{english}");
}

#[test]
fn nothing_of_a_drawing_is_in_the_form_for_screen_readers() {
    let mut noisy = unknown_kind();
    noisy.message = Message::new("a\u{1b}[31mb\nエラー: c", "x");
    let options = ReportOptions {
        format: Format::Text,
        colour: true,
        ..ReportOptions::default()
    };
    let report = render(&[noisy], &sources(), &options);
    assert_eq!(report.lines().count(), 2, "{report}");
    let drawn =
        |c: char| c == '\u{1b}' || c == '^' || c == '|' || ('\u{2500}'..='\u{259f}').contains(&c);
    assert!(!report.contains(drawn), "{report:?}");
}

/// Lines as staff write them, what is marked, and in which column of a terminal it begins and how many it takes.
const WIDTHS: [(&str, &str, usize, usize); 12] = [
    ("kind = home", "home", 7, 4),
    ("種類は訪問歯科です", "訪問歯科", 6, 8),
    ("ﾃﾞﾝﾜ番号は下記", "番号", 4, 4),
    ("番号ﾃﾞﾝﾜは下記", "ﾃﾞﾝﾜ", 4, 4),
    ("か\u{3099}んの相談", "相談", 6, 4),
    ("café\u{301} 相談", "相談", 5, 4),
    ("😀相談", "相談", 2, 4),
    ("相談😀です", "😀", 4, 2),
    ("１２３ＡＢ（木）", "（木）", 10, 6),
    ("葛\u{e0100}城市の窓口", "窓口", 8, 4),
    ("㈱①相談", "①", 2, 1),
    ("～相談　窓口", "窓口", 8, 4),
];

#[test]
fn carets_stand_under_what_they_mark_whatever_its_width() {
    let path: Arc<str> = Arc::from("content/widths.md");
    let mut wrong = Vec::new();
    for (line, part, begins, takes) in WIDTHS {
        let start = line.find(part).unwrap();
        let place = Location::text(&path, start..start + part.len());
        let sources = BTreeMap::from([(Arc::clone(&path), Arc::from(line))]);
        let all = [finding(Level::Warning, "any", place)];
        let report = render(&all, &sources, &ReportOptions::default());
        let marks = report.lines().find(|line| line.contains('^')).unwrap();
        let (_, marks) = marks.split_once("| ").unwrap();
        let drawn = (marks.find('^').unwrap(), marks.matches('^').count());
        if drawn != (begins, takes) {
            wrong.push(format!("{drawn:?} for {:?}\n{report}", (begins, takes)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.concat());
}

/// Reads the log with types that were generated from the standard's schema, each with all it requires, and writes
/// it again: a value that is missing, has another form or a name the schema does not know makes a difference.
#[test]
fn sarif_is_what_the_schema_describes() {
    let sheet = Location::Cell {
        path: Arc::from("content/講座.xlsx"),
        sheet: Arc::from("一覧"),
        row: 2,
        column: 28,
    };
    let output = Location::Output {
        path: Arc::from("okegawa/index.html"),
    };
    let all = [
        unknown_kind().with_related(at("本文"), Message::new("ここ", "here")),
        finding(Level::Gap, "gap", sheet),
        finding(Level::Advice, "advice", output),
        finding(Level::Warning, "unknown-key", Location::Project),
    ];
    for language in [Language::Ja, Language::En] {
        let text = print(&all, Format::Sarif, language);
        let written: Value = serde_json::from_str(&text).unwrap();
        let log: serde_sarif::sarif::Sarif = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_value(&log).unwrap(), written);
    }
}
