//! A build that finds nothing changed says what the last one said; whatever changes is seen.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "a test makes and spoils files, and fails by panicking, also outside the test itself"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Written into a record, so that what is said again shows.
const MARK: &str = "SAID AGAIN ";

struct Site(tempfile::TempDir);

impl Site {
    fn new() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let site = Self(dir);
        let root = site.path("");
        run(&["init", root.to_str().unwrap()]);
        site
    }

    fn path(&self, below: &str) -> PathBuf {
        self.0.path().join(below)
    }

    /// Builds. Gives the exit code, and whether it was said again.
    fn build(&self, more: &[&str]) -> (Option<i32>, bool) {
        let root = self.path("");
        let mut arguments = vec!["build", "--root", root.to_str().unwrap()];
        arguments.extend(more);
        let (code, text) = run(&arguments);
        (code, text.contains(MARK))
    }

    /// Builds until a record is kept, and marks it.
    fn mark(&self) {
        // Files that have just been written are not trusted.
        std::thread::sleep(Duration::from_millis(2100));
        self.build(&[]);
        self.build(&[]);
        let records = fs::read_dir(self.path(".kairan-cache/again")).unwrap();
        let records: Vec<PathBuf> = records.map(|entry| entry.unwrap().path()).collect();
        assert_eq!(records.len(), 1);
        let text = fs::read_to_string(&records[0]).unwrap();
        let marked = text.replace("\"err\":\"", &format!("\"err\":\"{MARK}"));
        assert_ne!(text, marked, "nothing was kept: {text}");
        fs::write(&records[0], marked).unwrap();
        assert_eq!(self.build(&[]), (Some(0), true));
    }
}

/// Runs the program. Gives the exit code and all that it printed.
fn run(arguments: &[&str]) -> (Option<i32>, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_kairan"))
        .args(arguments)
        .env_clear()
        .env("LANG", "C.UTF-8")
        .env("SOURCE_DATE_EPOCH", "1759244400")
        .output()
        .unwrap();
    let printed = [output.stderr, output.stdout].concat();
    (output.status.code(), String::from_utf8(printed).unwrap())
}

fn append(path: &Path, text: &str) {
    let old = fs::read_to_string(path).unwrap();
    fs::write(path, old + text).unwrap();
}

#[test]
fn what_is_asked_otherwise_is_built() {
    let site = Site::new();
    site.mark();
    assert_eq!(site.build(&["--no-cache"]), (Some(0), false));
    // The mark is something that no build says.
    assert_eq!(site.build(&["--verify"]).0, Some(2));
    for other in [
        ["--date", "2025-12-24"],
        ["--base-url", "https://example.com/"],
        ["--messages", "ja"],
    ] {
        assert_eq!(site.build(&other), (Some(0), false), "{other:?}");
    }
    assert_eq!(site.build(&["--verify"]), (Some(0), false));
}

#[test]
fn what_has_changed_is_built() {
    let site = Site::new();
    site.mark();
    let page = site.path("public/index.html");
    let good = fs::read_to_string(&page).unwrap();
    fs::remove_file(&page).unwrap();
    assert_eq!(site.build(&[]), (Some(0), false));
    assert_eq!(fs::read_to_string(&page).unwrap(), good);
    site.mark();
    append(&site.path("content/site.toml"), "\n");
    assert_eq!(site.build(&[]), (Some(0), false));
    site.mark();
    fs::create_dir_all(site.path("themes/default/templates")).unwrap();
    let footer = site.path("themes/default/templates/footer.html");
    fs::write(footer, "<footer>X</footer>").unwrap();
    assert_eq!(site.build(&[]), (Some(0), false));
    assert_ne!(fs::read_to_string(&page).unwrap(), good);
}

#[test]
fn what_was_altered_in_a_town_that_is_left_is_mended() {
    let site = Site::new();
    let edit = || {
        let notice = site.path("content/cities/mihon-shi/notices/start.md");
        append(&notice, "\nもう一文です。\n");
        assert_eq!(site.build(&[]), (Some(0), false));
    };
    site.build(&[]);
    std::thread::sleep(Duration::from_millis(2100));
    edit();
    let records = fs::read_dir(site.path(".kairan-cache/towns")).unwrap();
    let records = records.map(|entry| fs::read(entry.unwrap().path()).unwrap());
    let known = records.filter(|bytes| String::from_utf8_lossy(bytes).contains("\"stamp\""));
    assert_eq!(known.count(), 1, "of the town that is left");
    let page = site.path("public/mihon-cho/index.html");
    let good = fs::read_to_string(&page).unwrap();
    let written = fs::metadata(&page).unwrap().modified().unwrap();
    fs::write(&page, good.replacen("見本町", "本見町", 1)).unwrap();
    let file = fs::File::options().append(true).open(&page).unwrap();
    file.set_modified(written).unwrap();
    edit();
    assert_eq!(fs::read_to_string(&page).unwrap(), good);
}
