//! How files are followed: every way of saving, broken files, files that are nobody's.

use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use super::browser::{Answer, Preview};
use super::support::SiteTest;

const GUIDE: &str = "content/shared/guides/acp.md";
const PAGE: &str = "/mihon-shi/guides/acp/";

struct Edited {
    site: SiteTest,
    preview: Preview,
    place: PathBuf,
    text: String,
}

impl Edited {
    fn new() -> Self {
        let site = SiteTest::of("examples/mihon");
        let place = site.root().join(GUIDE);
        let text = fs::read_to_string(&place).unwrap();
        let preview = Preview::of(&site);
        Self {
            site,
            preview,
            place,
            text,
        }
    }

    /// The guide with a sentence more.
    fn with(&self, words: &str) -> String {
        format!("{}\n\n{words}\n", self.text)
    }

    fn until_shown(&self, words: &str) {
        self.preview.until(PAGE, |answer| {
            answer.status == 200 && answer.text().contains(words)
        });
    }
}

#[test]
fn an_edit_is_heard_and_shown() {
    let edited = Edited::new();
    let mut page = edited.preview.listen(PAGE);
    let mut other = edited.preview.listen("/mihon-cho/contacts/");
    fs::write(&edited.place, edited.with("書き足した文です。")).unwrap();
    page.hear("changed");
    // A page that is the same is not shown again.
    assert_eq!(other.word(), "same");
    let shown = edited.preview.get(PAGE);
    assert!(shown.text().contains("書き足した文です。"));
    assert!(shown.text().contains("/_kairan/live.js"));
}

#[test]
fn the_answer_after_an_edit_is_the_new_page() {
    let edited = Edited::new();
    for n in 0..20 {
        let words = format!("{n}回目に書き足した文です。");
        fs::write(&edited.place, edited.with(&words)).unwrap();
        // The event may still be on its way: then the page is shown a moment later.
        edited.until_shown(&words);
    }
}

#[test]
fn every_way_of_saving_is_followed() {
    let edited = Edited::new();
    let (place, folder) = (&edited.place, edited.place.parent().unwrap());

    // Written in place, in pieces.
    let mut file = File::create(place).unwrap();
    for piece in edited.with("少しずつ書きました。").as_bytes().chunks(200) {
        file.write_all(piece).unwrap();
        file.flush().unwrap();
    }
    drop(file);
    edited.until_shown("少しずつ書きました。");

    // Written beside and renamed.
    let beside = folder.join(".acp.md.new");
    fs::write(&beside, edited.with("名前を変えて置きました。")).unwrap();
    fs::rename(&beside, place).unwrap();
    edited.until_shown("名前を変えて置きました。");

    // The old one kept under another name, the new one made anew.
    let backup = folder.join("acp.md~");
    fs::rename(place, &backup).unwrap();
    fs::write(place, edited.with("控えをとって書きました。")).unwrap();
    fs::remove_file(&backup).unwrap();
    edited.until_shown("控えをとって書きました。");

    // Removed, and written a moment later.
    fs::remove_file(place).unwrap();
    std::thread::sleep(Duration::from_millis(60));
    fs::write(place, edited.with("消してから書きました。")).unwrap();
    edited.until_shown("消してから書きました。");

    // Emptied and closed, then written.
    File::create(place).unwrap();
    std::thread::sleep(Duration::from_millis(5));
    fs::write(place, edited.with("空にしてから書きました。")).unwrap();
    edited.until_shown("空にしてから書きました。");

    // Added to.
    let mut file = OpenOptions::new().append(true).open(place).unwrap();
    file.write_all("\n書き加えました。\n".as_bytes()).unwrap();
    drop(file);
    edited.until_shown("書き加えました。");
}

#[test]
fn files_that_are_nobodys_change_nothing() {
    let edited = Edited::new();
    let folder = edited.place.parent().unwrap();
    let city = edited.site.root().join("content/cities/mihon-shi");
    for name in [
        "~$clinics.xlsx",
        ".~lock.clinics.xlsx#",
        ".clinics.xlsx.swp",
        "4913",
        ".DS_Store",
        "Thumbs.db",
    ] {
        fs::write(city.join(name), "x").unwrap();
    }
    for name in [
        ".#acp.md",
        "#acp.md#",
        "acp.md~",
        ".acp.md.kate-swp",
        ".goutputstream-AB12CD",
        "acp.md___jb_tmp___",
    ] {
        fs::write(folder.join(name), "x").unwrap();
    }
    fs::create_dir_all(edited.site.root().join("public")).unwrap();
    fs::write(edited.site.root().join("public/index.html"), "x").unwrap();
    std::thread::sleep(Duration::from_millis(400));
    assert_eq!(edited.preview.changes(), 0);
    fs::write(&edited.place, edited.with("本当の変更です。")).unwrap();
    edited.until_shown("本当の変更です。");
    assert_eq!(edited.preview.get("/mihon-shi/clinics/").status, 200);
}

#[test]
fn a_second_copy_that_a_shared_folder_made_is_told() {
    let edited = Edited::new();
    let folder = edited.place.parent().unwrap();
    let told = |answer: &Answer| answer.text().contains("conflict-copy");
    for name in [
        "acp (花子 の競合コピー 2026-01-29).md",
        "acp (TARO's conflicted copy 2026-01-29).md",
        "acp.sync-conflict-20260129-101010-ABCDEFG.md",
    ] {
        let copy = folder.join(name);
        fs::write(&copy, edited.with("ほかの人の変更です。")).unwrap();
        edited.preview.until("/_kairan/", told);
        assert!(!edited.preview.get(PAGE).text().contains("ほかの人の変更"));
        fs::remove_file(copy).unwrap();
        edited.preview.until("/_kairan/", |answer| !told(answer));
    }
}

#[test]
fn a_broken_file_says_so_where_its_page_would_be() {
    let edited = Edited::new();
    let mut line = edited.preview.listen(PAGE);
    let broken = edited.text.replacen("title = ", "title = = ", 1);
    assert_ne!(broken, edited.text);
    fs::write(&edited.place, &broken).unwrap();
    line.hear("changed");
    let shown = edited.preview.until(PAGE, |answer| answer.status == 404);
    assert!(shown.text().contains(GUIDE), "{}", shown.text());
    assert!(shown.text().contains("直し方"), "{}", shown.text());
    // All else is shown, and says nothing of it.
    assert_eq!(edited.preview.get("/mihon-shi/").status, 200);
    fs::write(&edited.place, &edited.text).unwrap();
    line.hear("changed");
    edited.preview.until(PAGE, |answer| answer.status == 200);
}

#[test]
fn a_broken_site_file_is_no_end() {
    let edited = Edited::new();
    let place = edited.site.root().join("content/site.toml");
    let text = fs::read_to_string(&place).unwrap();
    fs::write(&place, text.replacen("title", "title title", 1)).unwrap();
    let shown = edited.preview.until(PAGE, |answer| answer.status == 500);
    assert!(
        shown.text().contains("content/site.toml:"),
        "{}",
        shown.text()
    );
    assert_eq!(edited.preview.get("/_kairan/").status, 200);
    fs::remove_file(&place).unwrap();
    edited.preview.until("/", |answer| answer.status == 500);
    fs::write(&place, text).unwrap();
    edited.preview.until(PAGE, |answer| answer.status == 200);
}

#[test]
fn folders_come_and_go() {
    let edited = Edited::new();
    let content = edited.site.root().join("content");
    let away = edited.site.beside().join("away");
    fs::rename(&content, &away).unwrap();
    edited.preview.until(PAGE, |answer| answer.status == 500);
    fs::rename(&away, &content).unwrap();
    edited.preview.until(PAGE, |answer| answer.status == 200);
    // The folder that came back is watched as the first one was.
    fs::write(&edited.place, edited.with("戻ってから書きました。")).unwrap();
    edited.until_shown("戻ってから書きました。");
    // A folder within.
    let city = content.join("cities/mihon-cho");
    fs::rename(&city, edited.site.beside().join("cho")).unwrap();
    edited
        .preview
        .until("/mihon-cho/", |answer| answer.status == 404);
    fs::rename(edited.site.beside().join("cho"), &city).unwrap();
    edited
        .preview
        .until("/mihon-cho/", |answer| answer.status == 200);
}

#[test]
fn a_theme_is_followed() {
    let edited = Edited::new();
    let style = "themes/default/assets/style.css";
    edited.site.put(style, "body { color: #123456 }\n");
    let page = edited.preview.until(PAGE, |answer| {
        let text = answer.text();
        let Some((_, rest)) = text.split_once("/assets/style.") else {
            return false;
        };
        let name = rest.split('"').next().unwrap();
        let asset = edited.preview.get(&format!("/assets/style.{name}"));
        asset.text().contains("#123456")
    });
    assert_eq!(page.status, 200);
    edited.site.put(
        "themes/default/templates/guide.html",
        "{{ nothing.of.this }}",
    );
    let broken = edited.preview.until(PAGE, |answer| answer.status == 500);
    assert!(broken.text().contains("guide.html"), "{}", broken.text());
    edited.site.remove("themes/default/templates/guide.html");
    edited.preview.until(PAGE, |answer| answer.status == 200);
}

#[test]
fn files_can_be_looked_at_again_and_again() {
    let site = SiteTest::of("examples/mihon");
    let preview = Preview::with(&site, 0, true);
    let place = site.root().join(GUIDE);
    let text = fs::read_to_string(&place).unwrap();
    std::thread::sleep(Duration::from_millis(1200));
    fs::write(&place, format!("{text}\n\n見て回りました。\n")).unwrap();
    preview.until(PAGE, |answer| answer.text().contains("見て回りました。"));
}
