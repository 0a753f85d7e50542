//! A small site in a temporary folder: the only place where these tests build one.

#![expect(
    clippy::disallowed_methods,
    reason = "a test lays out its own site and looks at what was written"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;

use jiff::civil::{Date, date};
use kairan::diag::report::{self, ReportOptions};
use kairan::diag::{Diagnostic, Language, Level};
use kairan::pipeline::{self, Builder, ExternalOptions, ExternalRequest, Progress, Request};

/// Files by path below a folder.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Who builds. Nothing was written long ago, so that what lies there is read.
fn builder() -> Builder {
    Builder {
        program: Arc::from("these tests"),
        began: 0,
    }
}

/// A site that can be changed and built again.
pub(crate) struct SiteTest {
    dir: tempfile::TempDir,
    request: Request,
    external: bool,
}

/// What a build gave.
pub(crate) struct Built {
    /// Every published file; kairan's own records, which begin with a dot, are left out.
    pub(crate) outputs: Files,
    /// All findings.
    pub(crate) diagnostics: Vec<Diagnostic>,
    texts: BTreeMap<Arc<str>, Arc<str>>,
    root: PathBuf,
}

impl SiteTest {
    /// A folder with nothing in it, for a build on 1 October 2025.
    pub(crate) fn empty() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let root = dir.path().join("site");
        fs::create_dir(&root).unwrap();
        let request = Request {
            out: root.join("public"),
            root,
            write: true,
            date: None,
            fallback_date: date(2025, 10, 1),
            base_url: None,
            cities: Vec::new(),
            shard: None,
            drafts: false,
            threads: Some(2),
            cache: true,
            builder: Some(builder()),
        };
        Self {
            dir,
            request,
            external: false,
        }
    }

    /// A copy of a folder of the repository, with the plain theme beside it.
    pub(crate) fn of(folder: &str) -> Self {
        let site = Self::empty();
        site.lay(folder);
        if folder.starts_with("examples/") {
            // What somebody's build left there is no part of the example.
            for made in [".kairan", ".kairan-cache", "public"] {
                let _ = fs::remove_dir_all(site.root().join(made));
            }
        }
        let theme = repository("tests/themes/plain");
        copy(&theme, &site.root().join("themes/plain"));
        site
    }

    /// Lays the files of a folder of the repository over what is there.
    pub(crate) fn lay(&self, folder: &str) {
        copy(&repository(folder), self.root());
    }

    /// Writes a file.
    pub(crate) fn put(&self, path: &str, bytes: impl AsRef<[u8]>) {
        put(&self.root().join(path), bytes.as_ref());
    }

    /// Removes a file.
    pub(crate) fn remove(&self, path: &str) {
        fs::remove_file(self.root().join(path)).unwrap();
    }

    /// Moves a folder out of the project.
    pub(crate) fn move_away(&self, path: &str) {
        fs::rename(self.root().join(path), self.beside().join("away")).unwrap();
    }

    /// The project root.
    pub(crate) fn root(&self) -> &Path {
        &self.request.root
    }

    /// A folder beside the project, for what must lie outside of it.
    pub(crate) fn beside(&self) -> &Path {
        self.dir.path()
    }

    /// What a build is asked.
    #[allow(dead_code, reason = "only the tests of the preview ask for it")]
    pub(crate) fn request(&self) -> &Request {
        &self.request
    }

    /// The output folder.
    pub(crate) fn out(&self) -> &Path {
        &self.request.out
    }

    /// Builds into another folder from now on.
    pub(crate) fn write_into(&mut self, out: &str) -> &mut Self {
        self.request.out = self.dir.path().join(out);
        self
    }

    /// The day of the build.
    pub(crate) fn date(&mut self, date: Date) -> &mut Self {
        self.request.date = Some(date);
        self
    }

    /// Which program builds.
    #[allow(dead_code, reason = "only the tests of whole sites ask for it")]
    pub(crate) fn by(&mut self, program: &str) -> &mut Self {
        let program = Arc::from(program);
        self.request.builder = Some(Builder { program, began: 0 });
        self
    }

    /// Sets the options of the build, written as for the program.
    pub(crate) fn options(&mut self, words: &str) -> &mut Self {
        let request = &mut self.request;
        request.date = None;
        request.base_url = None;
        request.cities.clear();
        request.shard = None;
        request.drafts = false;
        request.cache = true;
        request.builder = Some(builder());
        request.threads = Some(2);
        let mut words = words.split_whitespace();
        while let Some(word) = words.next() {
            let mut value = || words.next().unwrap();
            match word {
                "--date" => request.date = Some(value().parse().unwrap()),
                "--base-url" => request.base_url = Some(value().to_owned()),
                "--city" => request.cities.push(value().to_owned()),
                "--drafts" => request.drafts = true,
                "--no-cache" => {
                    request.cache = false;
                    request.builder = None;
                }
                "--threads" => request.threads = Some(value().parse().unwrap()),
                "--shard" => {
                    let (part, all) = value().split_once('/').unwrap();
                    request.shard = Some((part.parse().unwrap(), all.parse().unwrap()));
                }
                other => panic!("unknown option {other}"),
            }
        }
        self
    }

    /// Checks from now on, with links to other sites. What became of them stands in the site's own
    /// `.kairan-cache/external.json`, so that nobody is asked.
    pub(crate) fn check_external(&mut self) -> &mut Self {
        self.external = true;
        self.request.write = false;
        self
    }

    fn report(&self, progress: &(dyn Fn(Progress) + Sync)) -> pipeline::Report {
        if !self.external {
            return pipeline::build(&self.request, progress).unwrap();
        }
        let external = ExternalRequest {
            options: ExternalOptions::default(),
            today: self.request.fallback_date,
            max_age: 7,
        };
        pipeline::check_external(&self.request, &external, progress).unwrap()
    }

    /// Builds.
    pub(crate) fn build(&self) -> Built {
        self.build_while(&|_| ())
    }

    /// Builds and is told how far it has come.
    pub(crate) fn build_while(&self, progress: &(dyn Fn(Progress) + Sync)) -> Built {
        let report = self.report(progress);
        Built {
            outputs: published(self.out()),
            diagnostics: report.diagnostics,
            texts: report.texts,
            root: self.root().to_owned(),
        }
    }

    /// Builds with the program itself, in a locale without a name and on a fixed day.
    pub(crate) fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// The program, ready to build this site.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kairan"));
        command
            .env_clear()
            .env("SOURCE_DATE_EPOCH", "1759244400")
            .arg("build")
            .args([Path::new("--root"), self.root()])
            .args([Path::new("--out"), self.out()])
            .args(arguments);
        command
    }
}

impl Built {
    /// The text of a published file.
    pub(crate) fn page(&self, path: &str) -> &str {
        let bytes = self.outputs.get(path);
        let bytes = bytes.unwrap_or_else(|| panic!("{path} is not among {:?}", self.paths()));
        std::str::from_utf8(bytes).unwrap()
    }

    /// The paths of all published files.
    pub(crate) fn paths(&self) -> Vec<&str> {
        self.outputs.keys().map(String::as_str).collect()
    }

    /// The codes of all findings of a level, with the file they are about.
    pub(crate) fn found(&self, level: Level) -> Vec<(&'static str, &str)> {
        let of_level = self.diagnostics.iter().filter(|found| found.level == level);
        let place = |found: &'_ Diagnostic| (found.code, found.location.clone());
        of_level
            .map(|found| {
                let (code, _) = place(found);
                (code, found.location.path().map_or("", |path| &**path))
            })
            .collect()
    }

    /// Whether a code was found.
    pub(crate) fn has(&self, code: &str) -> bool {
        self.diagnostics.iter().any(|found| found.code == code)
    }

    /// The report for people.
    pub(crate) fn report(&self, language: Language) -> String {
        self.report_of(&self.diagnostics, language)
    }

    /// The report for people on some of the findings. The folder of the test is not told.
    pub(crate) fn report_of(&self, diagnostics: &[Diagnostic], language: Language) -> String {
        let options = ReportOptions {
            language,
            ..ReportOptions::default()
        };
        let text = report::render(diagnostics, &self.texts, &options);
        text.replace(&*self.root.to_string_lossy(), "/site")
    }
}

/// A place in the repository.
pub(crate) fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Every file below a folder, by path.
pub(crate) fn files(folder: &Path) -> Files {
    let mut found = Files::new();
    for entry in walkdir::WalkDir::new(folder) {
        let Ok(entry) = entry else { continue };
        if entry.file_type().is_file() {
            let path = entry.path().strip_prefix(folder).unwrap();
            let path = path.to_str().unwrap().replace('\\', "/");
            found.insert(path, fs::read(entry.path()).unwrap());
        }
    }
    found
}

/// What a visitor can see of an output folder.
pub(crate) fn published(out: &Path) -> Files {
    let mut found = files(out);
    found.retain(|path, _| !path.starts_with(".kairan-"));
    found
}

/// Writes a file with all its folders.
pub(crate) fn put(place: &Path, bytes: &[u8]) {
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(place, bytes).unwrap();
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in files(from) {
        put(&to.join(path), &bytes);
    }
}

/// Whether the expectations are to be written anew.
fn updating() -> bool {
    std::env::var("UPDATE").is_ok_and(|value| value == "1")
}

/// Compares files with what is expected in a folder of the repository, or with `UPDATE=1` writes it.
/// An expected file that was not made fails, too. Gives what is wrong.
pub(crate) fn compare(folder: &str, actual: &Files) -> Vec<String> {
    let place = repository(folder);
    let expected = files(&place);
    if updating() {
        for path in expected.keys().filter(|path| !actual.contains_key(*path)) {
            fs::remove_file(place.join(path)).unwrap();
        }
        for (path, bytes) in actual {
            if expected.get(path) != Some(bytes) {
                put(&place.join(path), bytes);
            }
        }
        return Vec::new();
    }
    let mut wrong = Vec::new();
    for path in expected.keys().filter(|path| !actual.contains_key(*path)) {
        wrong.push(format!("{folder}/{path}: expected, but not made"));
    }
    for (path, bytes) in actual {
        match expected.get(path) {
            None => wrong.push(format!("{folder}/{path}: made, but not expected")),
            Some(known) if known != bytes => {
                let (known, made) = (
                    String::from_utf8_lossy(known),
                    String::from_utf8_lossy(bytes),
                );
                wrong.push(format!(
                    "{folder}/{path}:\n{}",
                    first_difference(&known, &made)
                ));
            }
            Some(_) => {}
        }
    }
    wrong
}

/// The same for one file.
pub(crate) fn compare_file(path: &str, actual: &[u8]) -> Vec<String> {
    let place = repository(path);
    let expected = fs::read(&place).ok();
    if expected.as_deref() == Some(actual) {
        return Vec::new();
    }
    if updating() {
        put(&place, actual);
        return Vec::new();
    }
    let known = String::from_utf8_lossy(expected.as_deref().unwrap_or_default()).into_owned();
    let made = String::from_utf8_lossy(actual);
    vec![format!("{path}:\n{}", first_difference(&known, &made))]
}

fn first_difference(expected: &str, actual: &str) -> String {
    let mut lines = expected.lines().zip(actual.lines());
    match lines.find(|(a, b)| a != b) {
        Some((a, b)) => format!("- {a}\n+ {b}"),
        None => format!("{} bytes, {} expected", actual.len(), expected.len()),
    }
}

/// The folders directly below a folder of the repository, by name; those that begin with `_` are shared.
pub(crate) fn cases(folder: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(repository(folder))
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.file_type().unwrap().is_dir())
        .map(|entry| entry.file_name().into_string().unwrap())
        .filter(|name| !name.starts_with('_'))
        .collect();
    names.sort();
    names
}

/// A text of the repository, if it is there.
pub(crate) fn text(path: &str) -> Option<String> {
    fs::read_to_string(repository(path)).ok()
}
