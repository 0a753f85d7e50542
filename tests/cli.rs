//! The program from outside: help in both languages, exit codes, what `init` and `new` write and refuse.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test makes and spoils files, and fails by panicking, also outside the test itself"
)]

use std::path::Path;
use std::process::{Command, Output};

fn kairan(arguments: &[&str]) -> Output {
    with_locale("C.UTF-8", arguments)
}

fn with_locale(locale: &str, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_kairan"))
        .args(arguments)
        .env_clear()
        .env("LANG", locale)
        .env("SOURCE_DATE_EPOCH", "1759244400")
        .output()
        .unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

fn path(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn read(path: &Path) -> String {
    std::io::read_to_string(std::fs::File::open(path).unwrap()).unwrap()
}

/// A new site in a temporary folder.
fn site() -> tempfile::TempDir {
    let dir = tempfile::tempdir().unwrap();
    let output = kairan(&["init", path(dir.path())]);
    assert_eq!(code(&output), Some(0), "{}", err(&output));
    dir
}

const COMMANDS: [&[&str]; 16] = [
    &[],
    &["build"],
    &["check"],
    &["serve"],
    &["init"],
    &["new"],
    &["import"],
    &["changes"],
    &["due"],
    &["report"],
    &["short"],
    &["short", "add"],
    &["short", "list"],
    &["merge"],
    &["completions"],
    &["man"],
];

/// Words of clap that would show in a help text that is not wholly in Japanese.
const ENGLISH: [&str; 8] = [
    "Usage",
    "Options",
    "OPTIONS",
    "Commands",
    "COMMAND",
    "Arguments",
    "Print",
    "possible values",
];

#[test]
fn help_is_wholly_in_japanese_in_a_japanese_locale() {
    for command in COMMANDS {
        for locale in ["ja_JP.UTF-8", "C"] {
            let mut arguments = command.to_vec();
            arguments.push("--help");
            if locale == "C" {
                arguments.extend(["--messages", "ja"]);
            }
            let output = with_locale(locale, &arguments);
            assert_eq!(code(&output), Some(0));
            let help = out(&output);
            assert!(help.contains("使い方: kairan"), "{help}");
            assert!(help.contains("オプション:"), "{help}");
            for word in ENGLISH {
                assert!(!help.contains(word), "{word} in\n{help}");
            }
        }
    }
}

#[test]
fn help_texts_are_aligned_whatever_the_width_of_the_letters() {
    let help = out(&with_locale("ja", &["build", "--help"]));
    let width = |c: char| if c.is_ascii() { 1 } else { 2 };
    let columns: Vec<usize> = help
        .lines()
        .filter(|line| line.contains("--"))
        .filter_map(|line| line.rsplit_once("  "))
        .map(|(before, _)| before.chars().map(width).sum())
        .collect();
    assert!(columns.len() > 10, "{help}");
    let first = columns.first().copied();
    assert!(
        columns.iter().all(|column| Some(*column) == first),
        "{help}"
    );
}

#[test]
fn help_is_in_english_otherwise() {
    for command in COMMANDS {
        let mut arguments = command.to_vec();
        arguments.push("-h");
        let output = kairan(&arguments);
        assert_eq!(code(&output), Some(0));
        let help = out(&output);
        assert!(help.contains("Usage: kairan"), "{help}");
        assert!(help.is_ascii(), "{help}");
    }
    let japanese_locale = with_locale("ja_JP.UTF-8", &["--messages", "en", "--help"]);
    assert!(out(&japanese_locale).is_ascii());
}

#[test]
fn help_tells_of_every_argument() {
    let help = out(&kairan(&["build", "--help"]));
    for argument in [
        "--root",
        "--out",
        "--date",
        "--base-url",
        "--city",
        "--shard",
        "--drafts",
        "--strict",
        "--messages",
        "--format",
        "--threads",
    ] {
        assert!(help.contains(argument), "{argument} is not in\n{help}");
    }
}

#[test]
fn shells_and_manuals_know_every_command() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = out(&kairan(&["completions", shell]));
        for word in ["changes", "external-max-age", "short"] {
            assert!(script.contains(word), "{word} for {shell}");
        }
    }
    let unknown = with_locale("ja", &["completions", "tcsh"]);
    assert_eq!(code(&unknown), Some(2));
    assert!(
        err(&unknown).contains("使える値: bash"),
        "{}",
        err(&unknown)
    );
    let page = out(&kairan(&["man"]));
    assert!(
        page.starts_with(".ie") && page.contains(".TH kairan 1"),
        "{page}"
    );
    for word in ["build", "report", "kairan init example"] {
        assert!(page.contains(word), "{word} in\n{page}");
    }
    let page = out(&with_locale("ja", &["man", "check"]));
    assert!(
        page.contains("kairan\\-check") && page.contains("原稿を確かめます"),
        "{page}"
    );
    assert_eq!(code(&kairan(&["man", "nothing"])), Some(2));
}

#[test]
fn the_version_is_told() {
    let output = kairan(&["--version"]);
    assert_eq!(
        out(&output),
        format!("kairan {}\n", env!("CARGO_PKG_VERSION"))
    );
    assert_eq!(code(&output), Some(0));
}

#[test]
fn a_wrong_command_line_is_explained_in_japanese() {
    let cases: [(&[&str], &str); 12] = [
        (
            &["build", "--dat", "2025-10-01"],
            "「--date」ではありませんか",
        ),
        (
            &["build", "--dat", "2025-10-01"],
            "「--dat」という引数はありません",
        ),
        (&["biuld"], "「biuld」というコマンドはありません"),
        (
            &["build", "--format", "xml"],
            "使える値: human、text、json、github、sarif",
        ),
        (
            &["build", "--date", "2025-13-01"],
            "「2025-13-01」: 日付として読めません。例: --date 2025-10-01",
        ),
        (&["build", "--date"], "には値が必要です"),
        (&["build", "--strict", "--strict"], "は一度だけ指定できます"),
        (&["build", "--shard", "5/4"], "4組の1番目は 1/4"),
        (&["build", "--base-url", "example.jp"], "https://"),
        (&["new", "window"], "必要な引数がありません: <ID>"),
        (&["new", "windou", "x"], "使える値: city、guide、window"),
        (
            &["new", "window", "x", "--city", "a", "--shared"],
            "同時に指定できません",
        ),
    ];
    for (arguments, expected) in cases {
        let output = with_locale("ja_JP.UTF-8", arguments);
        let text = err(&output);
        assert_eq!(code(&output), Some(2), "{arguments:?}: {text}");
        assert!(text.starts_with("エラー: "), "{arguments:?}: {text}");
        assert!(text.contains(expected), "{arguments:?}: {text}");
        assert!(
            !text.contains("error") && !text.contains("Usage"),
            "{arguments:?}: {text}"
        );
        assert_eq!(out(&output), "", "{arguments:?}");
    }
}

#[test]
fn a_wrong_command_line_is_explained_in_english() {
    let output = kairan(&["build", "--date", "tomorrow"]);
    assert_eq!(code(&output), Some(2));
    assert!(err(&output).contains("not a date; for example: --date 2025-10-01"));
    assert_eq!(code(&kairan(&[])), Some(2));
}

#[test]
fn a_wrong_day_in_the_environment_is_told() {
    let dir = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_kairan"))
        .args(["init", path(&dir.path().join("site"))])
        .env_clear()
        .env("SOURCE_DATE_EPOCH", "yesterday")
        .output()
        .unwrap();
    assert_eq!(code(&output), Some(2));
    assert!(
        err(&output).contains("SOURCE_DATE_EPOCH=\"yesterday\""),
        "{}",
        err(&output)
    );
    assert!(!dir.path().join("site").exists());
}

#[test]
fn init_writes_a_site_of_the_day() {
    let dir = site();
    let lecture = read(
        &dir.path()
            .join("content/cities/mihon-shi/lectures/acp-kouza.md"),
    );
    assert!(lecture.contains("updated = \"2025-10-01\""), "{lecture}");
    assert!(dir.path().join(".gitignore").is_file());
}

#[test]
fn init_refuses_a_folder_with_files_and_writes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::File::create(dir.path().join("memo.txt")).unwrap();
    let output = with_locale("ja_JP.UTF-8", &["init", path(dir.path())]);
    assert_eq!(code(&output), Some(2));
    assert!(
        err(&output).contains("すでにファイルがあります"),
        "{}",
        err(&output)
    );
    assert!(!dir.path().join("content").exists());

    let output = kairan(&["init", path(&dir.path().join("memo.txt"))]);
    assert_eq!(code(&output), Some(2));
    assert!(err(&output).contains("is not a folder"), "{}", err(&output));
}

#[test]
fn init_accepts_a_fresh_repository() {
    let dir = tempfile::tempdir().unwrap();
    std::fs::create_dir(dir.path().join(".git")).unwrap();
    assert_eq!(code(&kairan(&["init", path(dir.path())])), Some(0));
}

#[test]
fn new_writes_every_kind_and_never_over_a_file() {
    let dir = site();
    let root = path(dir.path());
    let kinds = [
        ("guide", "guides"),
        ("window", "windows"),
        ("clinic", "clinics"),
        ("lecture", "lectures"),
        ("handout", "handouts"),
        ("notice", "notices"),
    ];
    for (kind, folder) in kinds {
        let arguments = [
            "new",
            kind,
            "atarashii",
            "--city",
            "mihon-shi",
            "--root",
            root,
        ];
        let output = kairan(&arguments);
        assert_eq!(code(&output), Some(0), "{}", err(&output));
        let file = dir
            .path()
            .join("content/cities/mihon-shi")
            .join(folder)
            .join("atarashii.md");
        let text = read(&file);
        assert!(text.contains("draft = true"), "{text}");

        let again = with_locale("ja_JP.UTF-8", &arguments);
        assert_eq!(code(&again), Some(2));
        assert!(err(&again).contains("上書きはしません"), "{}", err(&again));
        assert_eq!(read(&file), text);
    }
    let output = kairan(&["new", "city", "okegawa", "--name", "桶川市", "--root", root]);
    assert_eq!(code(&output), Some(0), "{}", err(&output));
    let city = read(&dir.path().join("content/cities/okegawa/city.toml"));
    assert!(city.contains("name = \"桶川市\""), "{city}");
}

#[test]
fn new_writes_the_pages_on_accessibility_as_drafts_with_blanks() {
    let dir = site();
    let root = path(dir.path());
    let folder = dir.path().join("content/pages");
    let own = std::fs::read(folder.join("accessibility.md")).unwrap();
    let output = kairan(&["new", "accessibility", "--root", root]);
    assert_eq!(code(&output), Some(0), "{}", err(&output));
    assert_eq!(std::fs::read(folder.join("accessibility.md")).unwrap(), own);
    std::fs::remove_file(folder.join("accessibility.md")).unwrap();
    let output = kairan(&["new", "accessibility", "--root", root]);
    assert_eq!(code(&output), Some(0), "{}", err(&output));
    let check = || kairan(&["check", "--root", root, "--format", "json"]);
    let codes = |output: &Output| {
        let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let found = found.as_array().unwrap().iter();
        let of_pages = found.filter(|one| one.to_string().contains("content/pages/acc"));
        let mut codes: Vec<String> = of_pages
            .map(|one| one["code"].as_str().unwrap().to_owned())
            .collect();
        codes.dedup();
        codes
    };
    let output = check();
    assert_eq!(code(&output), Some(0), "{}", err(&output));
    assert_eq!(codes(&output), ["blank-in-draft"]);
    for file in ["accessibility.md", "accessibility-test.md"] {
        let text = std::fs::read_to_string(folder.join(file)).unwrap();
        let text = text.replace("\ndraft = true\n", "\n");
        std::fs::write(folder.join(file), text).unwrap();
    }
    let output = check();
    assert_eq!(code(&output), Some(1), "{}", err(&output));
    assert!(codes(&output).contains(&"blank-left".to_owned()));
    let output = kairan(&["new", "accessibility", "x", "--root", root]);
    assert_eq!(code(&output), Some(2));
}

#[test]
fn new_refuses_what_cannot_be_an_address() {
    let dir = site();
    let root = path(dir.path());
    let refused: [(&[&str], &str); 6] = [
        (
            &["new", "window", "Shika_Soudan", "--shared"],
            "「shika-soudan」ではどうですか",
        ),
        (&["new", "window", "../x", "--shared"], "ID に使えません"),
        (&["new", "city", "regions"], "市町村の ID にできません"),
        (
            &["new", "window", "x", "--city", "mihon"],
            "ある市町村: mihon-cho、mihon-shi",
        ),
        (
            &["new", "window", "x", "--region", "../cities/mihon-shi"],
            "ある地域: mihon-chiiki",
        ),
        (&["new", "window", "x"], "--shared"),
    ];
    for (arguments, expected) in refused {
        let mut arguments = arguments.to_vec();
        arguments.extend(["--root", root]);
        let output = with_locale("ja_JP.UTF-8", &arguments);
        let text = err(&output);
        assert_eq!(code(&output), Some(2), "{arguments:?}");
        assert!(text.contains(expected), "{arguments:?}: {text}");
    }
    let nowhere = tempfile::tempdir().unwrap();
    let output = kairan(&["new", "city", "okegawa", "--root", path(nowhere.path())]);
    assert_eq!(code(&output), Some(2));
    assert!(err(&output).contains("kairan init"), "{}", err(&output));
}

#[test]
fn reports_go_where_they_can_be_read() {
    let dir = site();
    let root = path(dir.path());
    let human = with_locale("ja_JP.UTF-8", &["check", "--root", root]);
    assert_eq!(code(&human), Some(0), "{}", err(&human));
    assert!(
        err(&human).contains("エラー 0件、警告 0件"),
        "{}",
        err(&human)
    );
    assert!(
        !err(&human).contains('\u{1b}'),
        "colours without a terminal"
    );
    assert!(
        out(&human).contains("ページを確かめました"),
        "{}",
        out(&human)
    );
    assert_eq!(out(&human).lines().count(), 1);

    for format in ["json", "sarif"] {
        let output = kairan(&["check", "--root", root, "--format", format]);
        assert_eq!(err(&output), "");
        let parsed: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(parsed.is_array() == (format == "json"), "{parsed}");
    }
    let github = kairan(&["check", "--root", root, "--format", "github"]);
    assert_eq!(err(&github), "");
    assert!(
        out(&github)
            .lines()
            .all(|line| line.starts_with("::notice ")),
        "{}",
        out(&github)
    );
}

/// `UPDATE=1` writes the page anew.
#[test]
fn reference_page_of_diagnostics_is_current() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/diagnostics.md");
    let expected = kairan::diag::reference::markdown();
    if std::env::vars_os().any(|(name, value)| name == "UPDATE" && value == "1") {
        std::fs::create_dir_all(page.parent().unwrap()).unwrap();
        let mut file = std::fs::File::create(&page).unwrap();
        std::io::Write::write_all(&mut file, expected.as_bytes()).unwrap();
    }
    assert_eq!(
        read(&page),
        expected,
        "run UPDATE=1 cargo test --test cli reference"
    );
}
