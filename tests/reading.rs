//! Reading a tree: of a hostile one everything but the broken file is read.
#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    reason = "the tests make and spoil trees of files"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::Arc;

use kairan::diag::{Diagnostic, Level};
use kairan::source::{LoadRequest, SourceFile, Sources, load};
use kairan::write::last_good;

/// A project with two cities in a temporary folder.
fn project() -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    let page = "+++\ntitle = \"あ\"\n+++\n";
    for (path, text) in [
        ("content/site.toml", "format = 1\n"),
        ("content/shared/guides/acp.md", page),
        (
            "content/regions/saitama-keno/region.toml",
            "name = \"県央\"\n",
        ),
        ("content/regions/kanagawa/region.toml", "name = \"x\"\n"),
        (
            "content/cities/okegawa/city.toml",
            "name = \"桶川市\"\nregions = [\"saitama-keno\"]\n",
        ),
        ("content/cities/okegawa/windows/dental.md", page),
        (
            "content/cities/okegawa/files/notes.md",
            "front matter is not for documents",
        ),
        (
            "content/cities/ageo/city.toml",
            "name = \"上尾市\"\nregions = [\"kanagawa\"]\n",
        ),
    ] {
        put(root.path(), path, text.as_bytes());
    }
    root
}

fn put(root: &Path, path: &str, bytes: &[u8]) {
    let place = root.join(path);
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(place, bytes).unwrap();
}

fn read(root: &Path) -> (Sources, Vec<Diagnostic>) {
    load(&LoadRequest::new(root, root.join("public"))).unwrap()
}

/// Path and code of each finding.
fn findings(diagnostics: &[Diagnostic]) -> Vec<(&str, &str)> {
    diagnostics
        .iter()
        .map(|it| (it.location.path().map_or("", AsRef::as_ref), it.code))
        .collect()
}

fn paths(sources: &Sources) -> Vec<&str> {
    sources.files.keys().map(AsRef::as_ref).collect()
}

#[test]
fn a_clean_tree_is_read_whole_and_documents_are_not_texts() {
    let root = project();
    let (sources, diagnostics) = read(root.path());
    assert_eq!(findings(&diagnostics), []);
    assert_eq!(sources.files.len(), 8);
    let cities: Vec<&str> = sources.cities.iter().map(AsRef::as_ref).collect();
    assert_eq!(cities, ["ageo", "okegawa"]);
    let notes = sources.files.get("content/cities/okegawa/files/notes.md");
    assert!(matches!(notes, Some(SourceFile::Binary(file)) if file.len == 33));
}

#[test]
fn one_city_is_read_with_what_it_needs_and_no_more() {
    let root = project();
    put(root.path(), "content/cities/ageo/windows/x.md", b"\xff");
    let mut request = LoadRequest::new(root.path(), root.path().join("public"));
    request.cities = Some(vec!["okegawa".to_owned()]);
    let (sources, diagnostics) = load(&request).unwrap();
    assert_eq!(findings(&diagnostics), []);
    assert_eq!(
        paths(&sources),
        [
            "content/cities/okegawa/city.toml",
            "content/cities/okegawa/files/notes.md",
            "content/cities/okegawa/windows/dental.md",
            "content/regions/saitama-keno/region.toml",
            "content/shared/guides/acp.md",
            "content/site.toml",
        ]
    );
    assert_eq!(sources.cities.len(), 2);
    request.cities = Some(vec!["okegwa".to_owned()]);
    let (_, diagnostics) = load(&request).unwrap();
    assert_eq!(findings(&diagnostics), []);
}

#[test]
fn encodings_are_named_and_the_rest_is_read() {
    let root = project();
    let windows = |name: &str| format!("content/cities/okegawa/windows/{name}.md");
    let (sjis, _, _) = encoding_rs::SHIFT_JIS.encode("+++\nname = \"歯科の相談窓口\"\n+++\n");
    put(root.path(), &windows("sjis"), &sjis);
    put(root.path(), &windows("utf16"), b"\xff\xfe+\0+\0+\0");
    put(
        root.path(),
        &windows("broken"),
        b"+++\nname = \"\xe6\xa1\xb6\xe5\xb7\"\n+++\n",
    );
    put(
        root.path(),
        &windows("bom"),
        "\u{feff}+++\n+++\n".as_bytes(),
    );
    let (sources, diagnostics) = read(root.path());
    assert_eq!(
        findings(&diagnostics),
        [
            (&*windows("broken"), "file-not-utf8"),
            (&*windows("sjis"), "file-shift-jis"),
            (&*windows("utf16"), "file-utf16"),
        ]
    );
    let broken = diagnostics.first().unwrap();
    assert!(broken.message.ja.contains("2行目") && broken.message.ja.contains("16バイト目"));
    assert!(matches!(
        sources.files.get(&*windows("broken")),
        Some(SourceFile::Unreadable)
    ));
    assert!(
        matches!(sources.files.get(&*windows("bom")), Some(SourceFile::Text(text)) if text.starts_with("+++"))
    );
    assert_eq!(sources.files.len(), 12);
}

#[test]
fn a_file_of_fifty_megabytes_is_one_diagnostic() {
    let root = project();
    let path = "content/cities/okegawa/windows/large.md";
    put(root.path(), path, b"");
    let large = fs::File::options()
        .write(true)
        .open(root.path().join(path))
        .unwrap();
    large.set_len(50 << 20).unwrap();
    let (sources, diagnostics) = read(root.path());
    assert_eq!(findings(&diagnostics), [(path, "file-too-large")]);
    assert!(diagnostics.first().unwrap().message.ja.contains("50 MB"));
    assert_eq!(sources.files.len(), 9);

    let mut request = LoadRequest::new(root.path(), root.path().join("public"));
    request.limits.binary = 10;
    let (_, diagnostics) = load(&request).unwrap();
    assert!(findings(&diagnostics).contains(&(
        "content/cities/okegawa/files/notes.md",
        "document-too-large"
    )));
}

#[test]
fn leftovers_are_passed_over_and_unknown_names_are_told_once() {
    let root = project();
    let city = "content/cities/okegawa";
    for leftover in [
        "~$窓口.xlsx",
        ".DS_Store",
        "windows/.dental.md.swp",
        "windows/dental.md~",
        "windows/.#x.md",
        "Thumbs.db",
        "windows/._dental.md",
    ] {
        put(root.path(), &format!("{city}/{leftover}"), b"\xff");
    }
    for odd in [
        "contacts.csv",
        "window/a.md",
        "window/b.md",
        "windows/photo.jpg",
        "windows/b.MD",
        "citi.toml",
    ] {
        put(root.path(), &format!("{city}/{odd}"), b"x");
    }
    let (sources, diagnostics) = read(root.path());
    assert!(diagnostics.iter().all(|it| it.level == Level::Warning));
    let expected = [
        ("citi.toml", "file-not-used"),
        ("contacts.csv", "file-not-used"),
        ("window", "folder-not-used"),
        ("windows/b.MD", "file-not-used"),
        ("windows/photo.jpg", "file-not-used"),
    ];
    let expected: Vec<(String, &str)> = expected
        .iter()
        .map(|(path, code)| (format!("{city}/{path}"), *code))
        .collect();
    let found: Vec<(String, &str)> = findings(&diagnostics)
        .into_iter()
        .map(|(path, code)| (path.to_owned(), code))
        .collect();
    assert_eq!(found, expected);
    assert_eq!(sources.files.len(), 8);
}

#[test]
fn names_that_differ_only_in_case_or_form_are_one() {
    let root = project();
    // が as one sign and as か with a mark.
    put(root.path(), "content/static/か\u{3099}.pdf", b"1");
    put(root.path(), "content/static/が.pdf", b"2");
    put(root.path(), "content/static/Map.pdf", b"3");
    put(root.path(), "content/static/map.pdf", b"4");
    let (sources, diagnostics) = read(root.path());
    assert_eq!(
        findings(&diagnostics),
        [
            ("content/static/map.pdf", "name-collision"),
            ("content/static/が.pdf", "name-collision")
        ]
    );
    assert!(sources.files.contains_key("content/static/が.pdf"));
    assert!(!sources.files.contains_key("content/static/map.pdf"));
}

#[cfg(unix)]
#[test]
fn links_and_pipes_neither_leave_the_project_nor_hang() {
    use std::os::unix::fs::symlink;
    let outside = tempfile::tempdir().unwrap();
    put(outside.path(), "secret.md", b"secret");
    let root = project();
    let city = root.path().join("content/cities/okegawa");
    let static_files = root.path().join("content/static");
    fs::create_dir_all(&static_files).unwrap();
    symlink(
        outside.path().join("secret.md"),
        city.join("windows/secret.md"),
    )
    .unwrap();
    symlink(outside.path(), city.join("guides")).unwrap();
    symlink("nowhere.md", city.join("windows/gone.md")).unwrap();
    symlink("../../..", city.join("files/loop")).unwrap();
    symlink("b", static_files.join("a")).unwrap();
    symlink("a", static_files.join("b")).unwrap();
    symlink("../../shared/guides/acp.md", city.join("index.md")).unwrap();
    fs::create_dir(city.join("windows/folder.md")).unwrap();
    let pipe = city.join("windows/pipe.md");
    assert!(
        std::process::Command::new("mkfifo")
            .arg(&pipe)
            .status()
            .unwrap()
            .success()
    );

    let (sources, diagnostics) = read(root.path());
    let codes: BTreeMap<&str, &str> = findings(&diagnostics).into_iter().collect();
    let at = |path: &str| codes.get(&*format!("content/{path}")).copied();
    assert_eq!(at("cities/okegawa/windows/secret.md"), Some("link-outside"));
    assert_eq!(at("cities/okegawa/guides"), Some("link-outside"));
    assert_eq!(at("cities/okegawa/windows/gone.md"), Some("link-dangling"));
    assert_eq!(at("cities/okegawa/files/loop"), Some("link-loop"));
    assert_eq!(at("static/a"), Some("link-dangling"));
    assert_eq!(
        at("cities/okegawa/windows/folder.md"),
        Some("folder-named-like-file")
    );
    assert_eq!(
        at("cities/okegawa/windows/pipe.md"),
        Some("file-unreadable")
    );
    assert_eq!(diagnostics.len(), 8);
    assert!(
        diagnostics
            .iter()
            .any(|it| it.message.ja.contains("secret.md"))
    );
    assert!(matches!(
        sources.files.get("content/cities/okegawa/index.md"),
        Some(SourceFile::Text(_))
    ));
    assert!(matches!(
        sources
            .files
            .get("content/cities/okegawa/windows/dental.md"),
        Some(SourceFile::Text(_))
    ));
}

#[cfg(unix)]
#[test]
fn content_that_is_itself_a_link_out_of_the_project_is_not_read() {
    let root = project();
    let outside = tempfile::tempdir().unwrap();
    let content = root.path().join("content");
    fs::rename(&content, outside.path().join("content")).unwrap();
    std::os::unix::fs::symlink(outside.path().join("content"), &content).unwrap();
    let (sources, diagnostics) = read(root.path());
    assert!(sources.files.is_empty() && sources.cities.is_empty());
    let found = findings(&diagnostics);
    assert!(found.contains(&("content", "link-outside")), "{found:?}");
}

#[test]
fn a_missing_beginning_says_what_to_run() {
    let root = tempfile::tempdir().unwrap();
    let (_, diagnostics) = read(root.path());
    assert_eq!(findings(&diagnostics), [("", "content-missing")]);
    fs::create_dir(root.path().join("content")).unwrap();
    let (_, diagnostics) = read(root.path());
    assert_eq!(
        findings(&diagnostics),
        [("content/site.toml", "site-file-missing")]
    );
    assert!(diagnostics.iter().all(|it| {
        it.help
            .as_ref()
            .is_some_and(|help| help.ja.contains("kairan init"))
    }));
    assert!(load(&LoadRequest::new(root.path().join("none"), "public")).is_err());
}

#[test]
fn the_named_theme_is_read() {
    let root = project();
    put(root.path(), "content/site.toml", b"theme = \"plain\"\n");
    put(root.path(), "themes/plain/page.html", "頁".as_bytes());
    put(root.path(), "themes/plain/fonts/ud.woff2", b"\xff\xfe");
    let (sources, diagnostics) = read(root.path());
    assert_eq!(findings(&diagnostics), []);
    assert_eq!(
        sources
            .theme
            .get("themes/plain/page.html")
            .map(AsRef::as_ref),
        Some("頁")
    );
    assert!(
        sources
            .theme_files
            .contains_key("themes/plain/fonts/ud.woff2")
    );
    put(root.path(), "content/site.toml", b"theme = \"../..\"\n");
    assert_eq!(
        findings(&read(root.path()).1),
        [("content/site.toml", "theme-name")]
    );
    put(root.path(), "content/site.toml", b"theme = \"none\"\n");
    assert_eq!(
        findings(&read(root.path()).1),
        [("content/site.toml", "theme-missing")]
    );
}

#[test]
fn the_same_tree_reads_the_same_with_one_thread_and_eight() {
    let root = project();
    put(root.path(), "content/cities/okegawa/windows/x.md", b"\xff");
    let with = |threads| {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap();
        format!("{:?}", pool.install(|| read(root.path())))
    };
    assert_eq!(with(1), with(8));
}

/// The texts of a tree as they are.
fn texts(sources: &Sources) -> last_good::Texts {
    let text = |file: &SourceFile| match file {
        SourceFile::Text(text) => Some(Arc::clone(text)),
        _ => None,
    };
    let files = sources.files.iter();
    files
        .filter_map(|(path, file)| Some((Arc::clone(path), text(file)?)))
        .collect()
}

#[test]
fn last_good_versions_outlive_an_error_but_not_their_file() {
    let root = project();
    let dental = "content/cities/okegawa/windows/dental.md";
    let long = format!(
        "content/cities/okegawa/guides/{}.md",
        "long-name/".repeat(20)
    );
    let long = long.replace("/.md", "/end.md");
    put(root.path(), &long, "+++\n+++\n長い名前".as_bytes());
    let (sources, _) = read(root.path());
    let none = BTreeSet::new();
    last_good::store(root.path(), &sources, &texts(&sources), &none).unwrap();
    let tar = root.path().join(".kairan/last-good/city-okegawa.tar");
    let first = fs::read(&tar).unwrap();

    put(root.path(), dental, b"\xff");
    fs::remove_file(root.path().join(&long)).unwrap();
    let (sources, _) = read(root.path());
    assert!(
        sources
            .last_good
            .get(dental)
            .is_some_and(|text| text.contains("title"))
    );
    assert!(sources.last_good.contains_key(&*long));
    last_good::store(root.path(), &sources, &texts(&sources), &none).unwrap();
    let (sources, _) = read(root.path());
    assert!(sources.last_good.contains_key(dental));
    assert!(!sources.last_good.contains_key(&*long));
    assert_ne!(first, fs::read(&tar).unwrap());

    let purge = BTreeSet::from([Arc::from(dental)]);
    last_good::store(root.path(), &sources, &texts(&sources), &purge).unwrap();
    assert!(!read(root.path()).0.last_good.contains_key(dental));
}

#[test]
fn last_good_versions_are_written_only_when_they_change_and_only_for_what_was_read() {
    let root = project();
    let none = BTreeSet::new();
    let (sources, _) = read(root.path());
    last_good::store(root.path(), &sources, &texts(&sources), &none).unwrap();
    let folder = root.path().join(".kairan/last-good");
    let times = || -> BTreeMap<_, _> {
        let entries = fs::read_dir(&folder).unwrap().map(Result::unwrap);
        entries
            .map(|it| (it.file_name(), it.metadata().unwrap().modified().unwrap()))
            .collect()
    };
    let before = times();
    assert_eq!(before.len(), 6);
    std::thread::sleep(std::time::Duration::from_millis(20));
    let mut request = LoadRequest::new(root.path(), root.path().join("public"));
    request.cities = Some(vec!["okegawa".to_owned()]);
    let (one_city, _) = load(&request).unwrap();
    assert!(
        !one_city
            .last_good
            .contains_key("content/cities/ageo/city.toml")
    );
    last_good::store(root.path(), &one_city, &texts(&one_city), &none).unwrap();
    assert_eq!(before, times());

    fs::remove_dir_all(root.path().join("content/cities/ageo")).unwrap();
    let (sources, _) = read(root.path());
    last_good::store(root.path(), &sources, &texts(&sources), &none).unwrap();
    assert_eq!(times().len(), 5);
}

#[test]
fn a_damaged_archive_is_a_warning_and_ignored() {
    let root = project();
    let (sources, _) = read(root.path());
    last_good::store(root.path(), &sources, &texts(&sources), &BTreeSet::new()).unwrap();
    let tar = root.path().join(".kairan/last-good/city-okegawa.tar");
    let bytes = fs::read(&tar).unwrap();
    let half = bytes.len() / 3;
    let mut flipped = bytes.clone();
    *flipped.get_mut(5).unwrap() ^= 0x40;
    let mut foreign = tar::Builder::new(Vec::new());
    let mut header = tar::Header::new_gnu();
    header.set_size(1);
    foreign
        .append_data(&mut header, "content/cities/ageo/city.toml", &b"x"[..])
        .unwrap();
    let damages = [
        bytes.get(..half).unwrap().to_vec(),
        flipped,
        foreign.into_inner().unwrap(),
        vec![0xff; 2000],
    ];
    for damage in damages {
        fs::write(&tar, &damage).unwrap();
        let (sources, diagnostics) = read(root.path());
        assert_eq!(
            findings(&diagnostics),
            [(".kairan/last-good/city-okegawa.tar", "last-good-damaged")]
        );
        assert!(
            sources
                .last_good
                .contains_key("content/cities/ageo/city.toml")
        );
        assert!(
            !sources
                .last_good
                .contains_key("content/cities/okegawa/city.toml")
        );
    }
}
