//! Edits at random, of every kind of file: at the end every page is that of a clean build.
//!
//! `KAIRAN_SERVE_MINUTES` sets for how long; without it some hundred edits are made.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::browser::{Answer, PATIENCE, Preview};
use super::support::{Files, SiteTest, files};

/// Edits where no time is set.
const EDITS: u32 = 300;

/// Numbers that look like chance and are the same in every run.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(n.max(1)).unwrap()).unwrap()
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

/// Lines that change who sees an entry, when, where and in what connection; some fit no entry and are mistakes.
const FIELDS: [&str; 16] = [
    "draft = true",
    "publish_from = \"2035-04-01\"",
    "publish_until = \"2020-03-31\"",
    "consented_on = \"2035-04-01\"",
    "publish = \"staff\"",
    "extends = true",
    "successor = \"center-kita\"",
    "successor = \"nowhere\"",
    "closes = \"2020-03-31\"",
    "opens = \"2035-04-01\"",
    "aliases = [\"/old-place/\"]",
    "related = [\"guides/new-1.md\"]",
    "serves = [\"mihon-cho\"]",
    "kind = \"acp\"",
    "review_by = \"2020-01-01\"",
    "summary = \"別の要約です。\"",
];

/// Lines that change what a city shows, or all cities.
const SETTINGS: [&str; 6] = [
    "regions = []",
    "hide = [\"guides/acp\"]",
    "hide = [\"guides/new-1\", \"windows/home-dental\"]",
    "announce_days = 400",
    "search = false",
    "glosses = true",
];

struct Author {
    content: PathBuf,
    whole: Files,
    chance: Chance,
    n: u32,
}

impl Author {
    fn new(content: &Path) -> Self {
        Self {
            content: content.to_owned(),
            whole: files(content),
            chance: Chance(0x9e37_79b9_7f4a_7c15),
            n: 0,
        }
    }

    fn now(&self) -> Vec<String> {
        files(&self.content).into_keys().collect()
    }

    /// One edit of a file that is there or was.
    fn edit(&mut self) {
        self.n += 1;
        let there = self.now();
        let path = self.chance.pick(&there).clone();
        let place = self.content.join(&path);
        match self.chance.below(16) {
            0 => self.create(),
            1 => self.rename(&place),
            2 if path != "site.toml" => drop(fs::remove_file(&place)),
            3 => self.break_it(&place),
            4..=7 => self.mend(),
            8 => save_beside(&place),
            9 | 10 => self.put(&place),
            11 => drop_line(&place),
            _ => self.change(&path, &place),
        }
    }

    fn create(&mut self) {
        let owner = *self
            .chance
            .pick(&["shared", "cities/mihon-shi", "cities/mihon-cho"]);
        let id = self.chance.below(6);
        let place = self.content.join(owner).join(format!("guides/new-{id}.md"));
        let text = format!(
            "+++\ntitle = \"{}番の解説\"\nupdated = \"2025-09-01\"\n+++\n\n## 見出し{}\n\n[人生会議](acp.md)\n",
            id, self.n
        );
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, text).unwrap();
    }

    fn rename(&mut self, place: &Path) {
        let Some(suffix) = place.extension().and_then(|it| it.to_str()) else {
            return;
        };
        let name = format!("moved-{}.{suffix}", self.chance.below(4));
        fs::rename(place, place.with_file_name(name)).unwrap();
    }

    fn break_it(&mut self, place: &Path) {
        let mut bytes = fs::read(place).unwrap();
        let at = self.chance.below(bytes.len().max(1));
        match self.chance.below(3) {
            0 => bytes.truncate(at),
            1 => bytes.splice(at..at, *b"\"= [").for_each(drop),
            _ => bytes.extend(b"\n\xff\xfe = ]\n"),
        }
        fs::write(place, bytes).unwrap();
    }

    /// Puts one of the first files back.
    fn mend(&mut self) {
        let paths: Vec<&String> = self.whole.keys().collect();
        let path = (*self.chance.pick(&paths)).clone();
        let place = self.content.join(&path);
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        fs::write(place, &self.whole[&path]).unwrap();
    }

    /// Puts a line at the head of a page or of a file of settings.
    fn put(&mut self, place: &Path) {
        let Ok(text) = fs::read_to_string(place) else {
            return;
        };
        let text = match text.strip_prefix("+++\n") {
            Some(rest) => format!("+++\n{}\n{rest}", self.chance.pick(&FIELDS)),
            None if place.extension().is_some_and(|it| it == "toml") => {
                format!("{}\n{text}", self.chance.pick(&SETTINGS))
            }
            None => return,
        };
        fs::write(place, text).unwrap();
    }

    fn change(&mut self, path: &str, place: &Path) {
        let n = self.n;
        let more = if path.ends_with(".md") {
            format!("\n{n}回目の書き足しです。\n")
        } else if path.ends_with(".toml") {
            format!("# {n}\n")
        } else if path.ends_with(".csv") {
            format!("見本{n}クリニック,みほん{n}くりにっく\n")
        } else {
            return;
        };
        let mut bytes = fs::read(place).unwrap();
        bytes.extend(more.into_bytes());
        fs::write(place, bytes).unwrap();
    }
}

/// Takes a line away: a row, a word of a list, a key.
fn drop_line(place: &Path) {
    let mut bytes = fs::read(place).unwrap();
    let end = bytes.len().saturating_sub(1);
    let last = bytes.iter().take(end).rposition(|byte| *byte == b'\n');
    bytes.truncate(last.map_or(0, |at| at + 1));
    fs::write(place, bytes).unwrap();
}

fn save_beside(place: &Path) {
    let bytes = fs::read(place).unwrap();
    let beside = place.with_extension("tmp");
    fs::write(&beside, bytes).unwrap();
    fs::rename(&beside, place).unwrap();
}

/// What is shown at every address of a build that was made elsewhere.
fn differences(preview: &Preview, outputs: &Files) -> Vec<String> {
    let strip = |answer: &Answer| {
        let text = String::from_utf8_lossy(&answer.body).into_owned();
        match text.split_once("<script src=\"/_kairan/live.js\"") {
            Some((before, rest)) => {
                let (_, after) = rest.split_once("</script>").unwrap();
                format!("{before}{after}").into_bytes()
            }
            None => answer.body.clone(),
        }
    };
    let mut wrong = Vec::new();
    for (path, bytes) in outputs {
        let folder = path.strip_suffix("index.html").unwrap_or(path);
        let answer = preview.get(&format!("/{folder}"));
        if answer.status != 200 || strip(&answer) != *bytes {
            wrong.push(format!("{path}: {}", answer.status));
        }
    }
    wrong
}

#[test]
fn after_many_edits_every_page_is_that_of_a_clean_build() {
    let site = SiteTest::of("examples/mihon");
    let preview = Preview::of(&site);
    let minutes = std::env::var("KAIRAN_SERVE_MINUTES").ok();
    let minutes = minutes.and_then(|it| it.parse::<u64>().ok());
    let end = minutes.map(|minutes| Instant::now() + Duration::from_secs(minutes * 60));
    let mut author = Author::new(&site.root().join("content"));
    let going = |n: u32| end.map_or(n < EDITS, |end| Instant::now() < end);
    while going(author.n) {
        author.edit();
        let pause = author.chance.below(12);
        if pause < 3 {
            let page = *author
                .chance
                .pick(&["/", "/mihon-shi/", "/mihon-cho/guides/new-1/"]);
            let status = preview.get(page).status;
            assert!(matches!(status, 200 | 404 | 500), "{page}: {status}");
        } else if pause < 6 {
            std::thread::sleep(Duration::from_millis(u64::try_from(pause).unwrap() * 5));
        }
        if author.n.is_multiple_of(100) {
            compare(&site, &preview, &mut author);
        }
    }
    compare(&site, &preview, &mut author);
}

/// Compares with a build of a copy, which knows nothing of what was before. A broken `site.toml` is mended first.
fn compare(site: &SiteTest, preview: &Preview, author: &mut Author) {
    fs::write(author.content.join("site.toml"), &author.whole["site.toml"]).unwrap();
    let mut copy = SiteTest::empty();
    for (path, bytes) in files(&site.root().join("content")) {
        copy.put(&format!("content/{path}"), bytes);
    }
    for (path, bytes) in files(&site.root().join("themes")) {
        copy.put(&format!("themes/{path}"), bytes);
    }
    copy.write_into("elsewhere");
    let built = copy.build();
    assert!(!built.outputs.is_empty());
    let begun = Instant::now();
    loop {
        let wrong = differences(preview, &built.outputs);
        if wrong.is_empty() {
            return;
        }
        assert!(
            begun.elapsed() < PATIENCE,
            "after {} edits: {wrong:?}",
            author.n
        );
        std::thread::sleep(Duration::from_millis(100));
    }
}
