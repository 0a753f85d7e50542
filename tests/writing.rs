//! Writing: what is published, whose files may be touched, and where nothing is written.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the tests look at folders and spoil them"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use kairan::source::{LoadRequest, SourceFile, load};
use kairan::write::manifest::{self, Manifest};
use kairan::write::{Committed, Content, Folder, Memory, Nowhere, Output, Sink, Turn};
use rayon::prelude::*;

/// A project folder to write for.
struct Site {
    root: tempfile::TempDir,
}

type Files<'a> = &'a [(&'a str, &'a str)];

impl Site {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        put(&root.path().join("content/site.toml"), "format = 1\n");
        Self { root }
    }

    fn out(&self) -> PathBuf {
        self.root.path().join("public")
    }

    fn commit(&self, files: Files<'_>) -> Committed {
        commit(self.root.path(), &self.out(), files).unwrap()
    }

    /// All files of the output folder, kairan's own notes aside.
    fn files(&self) -> BTreeMap<String, String> {
        let mut files = tree(&self.out());
        files.retain(|path, _| !path.starts_with(".kairan-"));
        files
    }
}

fn put(place: &Path, text: &str) {
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(place, text).unwrap();
}

/// Every file below a folder, links not followed.
fn tree(folder: &Path) -> BTreeMap<String, String> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap();
            let bytes = fs::read(entry.path()).unwrap();
            let text = String::from_utf8_lossy(&bytes).into_owned();
            (path.display().to_string(), text)
        })
        .collect()
}

fn output<'a>(path: &'a str, text: &'a str, address: Option<&'a str>) -> Output<'a> {
    let turn = match path {
        "sitemap.xml" | "index.html" => Turn::Index,
        "assets/site.css" | "map.pdf" => Turn::Asset,
        _ => Turn::Page,
    };
    Output {
        path,
        turn,
        address,
        content: Content::Bytes(text.as_bytes()),
    }
}

fn commit(root: &Path, out: &Path, files: Files<'_>) -> anyhow::Result<Committed> {
    let folder = Folder::begin(root, out, "")?;
    files.par_iter().try_for_each(|(path, text)| {
        let address = path
            .strip_suffix("index.html")
            .map(|start| format!("/{start}"));
        folder.accept(output(path, text, address.as_deref()))
    })?;
    folder.finish()
}

fn codes(committed: &Committed) -> Vec<&str> {
    committed.diagnostics.iter().map(|it| it.code).collect()
}

fn owned(files: Files<'_>) -> BTreeMap<String, String> {
    let pair = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
    files.iter().map(pair).collect()
}

const FIRST: Files<'static> = &[
    ("index.html", "portal"),
    ("okegawa/index.html", "桶川"),
    ("assets/site.css", "css"),
];

#[test]
fn a_new_site_appears_whole_and_nothing_is_left_beside_it() {
    for empty_folder in [false, true] {
        let site = Site::new();
        if empty_folder {
            fs::create_dir(site.out()).unwrap();
        }
        let done = site.commit(FIRST);
        assert_eq!((done.added, done.changed, done.deleted), (3, 0, 0));
        assert_eq!(site.files(), owned(FIRST));
        let names: Vec<_> = fs::read_dir(site.root.path())
            .unwrap()
            .map(|it| it.unwrap().file_name())
            .collect();
        assert!(
            names
                .iter()
                .all(|name| !name.to_string_lossy().contains("staging")),
            "{names:?}"
        );
    }
}

#[cfg(unix)]
#[test]
fn a_web_server_may_read_what_was_written() {
    use std::os::unix::fs::PermissionsExt as _;
    let site = Site::new();
    site.commit(FIRST);
    let plain = tempfile::tempdir().unwrap();
    fs::create_dir(plain.path().join("x")).unwrap();
    let mode = |place: PathBuf| fs::metadata(place).unwrap().permissions().mode();
    assert_eq!(mode(site.out()), mode(plain.path().join("x")));
}

#[test]
fn only_changes_are_written_and_what_is_gone_is_deleted() {
    let site = Site::new();
    site.commit(FIRST);
    let times = || -> BTreeMap<PathBuf, _> {
        let files = walkdir::WalkDir::new(site.out())
            .into_iter()
            .map(Result::unwrap);
        let files = files.filter(|it| it.file_type().is_file());
        files
            .map(|it| {
                (
                    it.path().to_owned(),
                    it.metadata().unwrap().modified().unwrap(),
                )
            })
            .collect()
    };
    let before = times();
    std::thread::sleep(Duration::from_millis(20));
    let done = site.commit(FIRST);
    assert_eq!(
        (done.added, done.changed, done.unchanged, done.deleted),
        (0, 0, 3, 0)
    );
    assert_eq!(before, times());

    let second = &[
        ("index.html", "portal 2"),
        ("ageo/index.html", "上尾"),
        ("assets/site.css", "css"),
    ];
    let done = site.commit(second);
    assert_eq!(
        (done.added, done.changed, done.unchanged, done.deleted),
        (1, 1, 1, 1)
    );
    assert_eq!(site.files(), owned(second));
    assert!(!site.out().join("okegawa").exists());
}

#[test]
fn a_file_edited_by_hand_is_made_right_again() {
    let site = Site::new();
    site.commit(FIRST);
    // The same length, so that only the bytes tell.
    put(&site.out().join("assets/site.css"), "CSS");
    fs::remove_file(site.out().join("okegawa/index.html")).unwrap();
    let done = site.commit(FIRST);
    assert_eq!((done.added, done.changed, done.unchanged), (1, 1, 1));
    assert_eq!(site.files(), owned(FIRST));
}

#[test]
fn the_manifest_is_the_same_everywhere_and_names_addresses() {
    let (a, b) = (Site::new(), Site::new());
    a.commit(FIRST);
    b.commit(&[("old.html", "x")]);
    b.commit(FIRST);
    let text = |site: &Site| fs::read_to_string(site.out().join(manifest::NAME)).unwrap();
    assert_eq!(text(&a), text(&b));
    let (manifest, damage): (Manifest, _) = manifest::read(&a.out());
    assert!(damage.is_none());
    let addresses = manifest.addresses();
    let addresses: Vec<&str> = addresses.iter().map(AsRef::as_ref).collect();
    assert_eq!(addresses, ["/", "/okegawa/"]);
    let (sources, _) = load(&LoadRequest::new(a.root.path(), a.out())).unwrap();
    assert!(sources.published.contains("/okegawa/"));
}

#[test]
fn a_foreign_file_is_left_alone_and_told() {
    let site = Site::new();
    site.commit(FIRST);
    put(&site.out().join("notes/mine.html"), "mine");
    put(&site.out().join("ageo/index.html"), "mine");
    let done = site.commit(&[("index.html", "portal"), ("ageo/index.html", "上尾")]);
    assert_eq!(codes(&done), ["output-foreign-file"]);
    let files = site.files();
    assert_eq!(
        files.get("notes/mine.html").map(String::as_str),
        Some("mine")
    );
    assert_eq!(
        files.get("ageo/index.html").map(String::as_str),
        Some("mine")
    );
    assert_eq!(files.len(), 3);
    // It did not become ours by being in the way.
    site.commit(&[("index.html", "portal")]);
    assert!(site.out().join("ageo/index.html").exists());
}

#[test]
fn a_folder_that_is_somebody_elses_is_one_mistake() {
    let site = Site::new();
    let names: Vec<String> = (0..20).map(|i| format!("page-{i}.html")).collect();
    for name in &names {
        put(&site.out().join(name), "mine");
    }
    let files: Vec<(&str, &str)> = names.iter().map(|name| (&**name, "ours")).collect();
    let done = site.commit(&files);
    assert_eq!(codes(&done), ["output-foreign-folder"]);
    assert!(site.files().values().all(|text| text == "mine"));

    fs::write(site.out().join(manifest::NAME), "{").unwrap();
    assert_eq!(codes(&site.commit(&files)), ["output-foreign-folder"]);
    let (_, diagnostics) = load(&LoadRequest::new(site.root.path(), site.out())).unwrap();
    assert!(
        !diagnostics.iter().any(|it| it.code == "manifest-damaged"),
        "it was made anew"
    );
    fs::write(site.out().join(manifest::NAME), "{").unwrap();
    let (_, diagnostics) = load(&LoadRequest::new(site.root.path(), site.out())).unwrap();
    assert!(diagnostics.iter().any(|it| it.code == "manifest-damaged"));
}

#[cfg(unix)]
#[test]
fn nothing_is_written_or_deleted_through_a_link() {
    use std::os::unix::fs::symlink;
    let elsewhere = tempfile::tempdir().unwrap();
    put(&elsewhere.path().join("index.html"), "theirs");
    let site = Site::new();
    site.commit(&[
        ("index.html", "portal"),
        ("okegawa/index.html", "桶川"),
        ("a.html", "a"),
    ]);
    fs::remove_dir_all(site.out().join("okegawa")).unwrap();
    symlink(elsewhere.path(), site.out().join("okegawa")).unwrap();
    fs::remove_file(site.out().join("a.html")).unwrap();
    symlink(
        elsewhere.path().join("index.html"),
        site.out().join("a.html"),
    )
    .unwrap();

    let done = site.commit(&[
        ("index.html", "portal"),
        ("okegawa/index.html", "new"),
        ("a.html", "new"),
    ]);
    assert_eq!(codes(&done), ["output-through-link"]);
    assert_eq!(
        tree(elsewhere.path()).get("index.html").map(String::as_str),
        Some("theirs")
    );
    assert_eq!(
        fs::read_to_string(site.out().join("a.html")).unwrap(),
        "new"
    );

    site.commit(&[("index.html", "portal")]);
    assert_eq!(tree(elsewhere.path()).len(), 1);
}

#[test]
fn a_file_may_become_a_folder_and_back() {
    let site = Site::new();
    let flat = &[("index.html", "x"), ("a", "file"), ("b/c/d.html", "deep")];
    let deep = &[("index.html", "x"), ("a/index.html", "page"), ("b", "file")];
    site.commit(flat);
    assert_eq!(codes(&site.commit(deep)), Vec::<&str>::new());
    assert_eq!(site.files(), owned(deep));
    site.commit(flat);
    assert_eq!(site.files(), owned(flat));

    put(&site.out().join("b/theirs.txt"), "theirs");
    assert_eq!(codes(&site.commit(deep)), ["output-blocked"]);
    assert!(site.out().join("b/theirs.txt").exists());
}

#[test]
fn bad_places_are_refused_before_anything_is_written() {
    let site = Site::new();
    let root = site.root.path();
    put(&root.join("a-file"), "x");
    for out in [
        "",
        "content",
        "content/public",
        "content/../content/x",
        "themes/x",
        ".kairan",
        "..",
        "a-file",
    ] {
        let refused = Folder::begin(root, &root.join(out), "");
        let message = refused.err().map(|error| format!("{error:#}"));
        assert!(message.is_some_and(|text| text.contains("出力先")), "{out}");
    }
    let left = tree(root);
    let paths: Vec<&str> = left.keys().map(String::as_str).collect();
    assert_eq!(paths, ["a-file", "content/site.toml"]);
}

#[test]
fn names_that_are_ours_and_paths_that_are_none_are_not_written() {
    let site = Site::new();
    let done = site.commit(&[("index.html", "x"), (".kairan-manifest.json", "{}")]);
    assert_eq!(codes(&done), ["output-reserved-name"]);
    let folder = Folder::begin(site.root.path(), &site.out(), "").unwrap();
    for path in ["../x", "/x", "a//b", "a/./b", "c:x", "a\\b", ""] {
        assert!(folder.accept(output(path, "x", None)).is_err(), "{path}");
    }
    folder.accept(output("a", "x", None)).unwrap();
    assert!(folder.accept(output("a", "x", None)).is_err());
}

#[test]
fn a_second_run_waits_its_turn() {
    let site = Site::new();
    let first = Folder::begin(site.root.path(), &site.out(), "").unwrap();
    let second = Folder::begin(site.root.path(), &site.out(), "");
    let message = second.err().map(|error| error.to_string()).unwrap();
    assert!(message.contains("別の kairan"), "{message}");
    Folder::begin(site.root.path(), &site.root.path().join("other"), "").unwrap();
    drop(first);
    site.commit(FIRST);
}

#[test]
fn a_commit_that_is_given_up_leaves_the_last_site() {
    let site = Site::new();
    let folder = Folder::begin(site.root.path(), &site.out(), "").unwrap();
    folder.accept(output("index.html", "x", None)).unwrap();
    drop(folder);
    assert!(!site.out().exists());
    site.commit(FIRST);
    let before = tree(&site.out());
    let folder = Folder::begin(site.root.path(), &site.out(), "").unwrap();
    folder.accept(output("index.html", "x", None)).unwrap();
    drop(folder);
    assert_eq!(before, tree(&site.out()));
}

#[test]
fn documents_are_copied_and_one_that_changed_meanwhile_is_told() {
    let site = Site::new();
    let document = site.root.path().join("content/static/map.pdf");
    put(&document, "map");
    let read = || {
        let (sources, _) = load(&LoadRequest::new(site.root.path(), site.out())).unwrap();
        match sources.files.get("content/static/map.pdf") {
            Some(SourceFile::Binary(file)) => file.clone(),
            other => panic!("{other:?}"),
        }
    };
    let publish = |file| {
        let folder = Folder::begin(site.root.path(), &site.out(), "").unwrap();
        let content = Content::Copy(file);
        let page = output("index.html", "x", None);
        folder
            .accept(Output {
                content,
                ..output("map.pdf", "", None)
            })
            .unwrap();
        folder.accept(page).unwrap();
        folder.finish().unwrap()
    };
    let file = read();
    assert_eq!(publish(&file).added, 2);
    assert_eq!(publish(&file).unchanged, 2);
    assert_eq!(site.files().get("map.pdf").map(String::as_str), Some("map"));

    put(&document, "new");
    let new = read();
    for spoil in ["longer than before", "odd"] {
        put(&document, spoil);
        assert_eq!(codes(&publish(&new)), ["source-changed"]);
        assert_eq!(site.files().get("map.pdf").map(String::as_str), Some("map"));
    }
    fs::remove_file(&document).unwrap();
    assert_eq!(codes(&publish(&new)), ["source-changed"]);
    put(&document, "new");
    assert_eq!(publish(&new).changed, 1);
}

#[test]
fn other_sinks_take_the_same_outputs() {
    let memory = Memory::default();
    FIRST
        .par_iter()
        .for_each(|(path, text)| memory.accept(output(path, text, None)).unwrap());
    let files: BTreeMap<Arc<str>, Vec<u8>> = memory.into_files();
    assert_eq!(
        files.get("okegawa/index.html").map(Vec::as_slice),
        Some("桶川".as_bytes())
    );
    assert_eq!(files.len(), 3);
    Nowhere.accept(output("index.html", "x", None)).unwrap();
}

#[test]
fn what_a_dead_run_noted_is_ours_by_its_bytes_only() {
    let site = Site::new();
    site.commit(FIRST);
    let hash = |text: &str| {
        let probe = Site::new();
        probe.commit(&[("probe", text)]);
        let (manifest, _) = manifest::read(&probe.out());
        manifest.files.get("probe").unwrap().sha256.to_string()
    };
    let (old, ours) = (hash("old"), hash("ours"));
    let note =
        format!(r#"{{"a.html":["{old}","{ours}"],"b.html":["{ours}"],"c.html":["{ours}"]}}"#);
    put(&site.out().join(".kairan-pending.json"), &note);
    put(&site.out().join("a.html"), "ours");
    put(&site.out().join("b.html"), "theirs");
    put(&site.out().join("c.html"), "ours");
    put(&site.out().join(".kairan-tmp-1/7"), "half a fi");
    put(
        &site.root.path().join(".public.kairan-staging-1/index.html"),
        "half a si",
    );

    let done = site.commit(&[("a.html", "new"), ("b.html", "new")]);
    assert_eq!(codes(&done), ["output-foreign-file"]);
    let left = [
        ("a.html", "new"),
        ("b.html", "theirs"),
        (manifest::NAME, ""),
    ];
    let files = tree(&site.out());
    assert_eq!(files.len(), left.len(), "{:?}", files.keys());
    assert_eq!(site.files(), owned(left.get(..2).unwrap()));
    assert!(!site.root.path().join(".public.kairan-staging-1").exists());
}
