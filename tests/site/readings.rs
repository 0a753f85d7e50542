//! Readings of the sample against a list that was checked by hand: places, bodies, words, numbers, days. A reading that
//! is shown must be the right one; how many are shown at all is told.

use std::collections::{BTreeMap, BTreeSet};

use kairan::diag::{Diagnostic, Level};

use super::sample::sample;
use super::support::{Built, SiteTest, files, repository};

/// A text as the script shows it: its parts with their readings, letter by letter where none is known.
type Shown = Vec<(String, Option<String>)>;

fn in_stretch(letter: char) -> bool {
    letter.is_ascii_digit() || is_kanji(letter)
}

fn is_kanji(letter: char) -> bool {
    matches!(
        letter,
        '\u{3400}'..='\u{9FFF}' | '々' | '〆' | '〇' | 'ヶ' | 'ヵ'
    )
}

/// The texts between the tags of a page, without those that are not read.
fn texts(html: &str) -> Vec<&str> {
    let body = html.split_once("<body").map_or("", |(_, body)| body);
    let mut found = Vec::new();
    let mut rest = body;
    while let Some((text, tag)) = rest.split_once('<') {
        found.push(text);
        let unread = ["script", "button", "ruby", "select", "code", "svg"];
        let name = unread.iter().find(|name| tag.starts_with(**name));
        let end = name.and_then(|name| tag.find(&format!("</{name}")));
        let tag = end.and_then(|end| tag.get(end..)).unwrap_or(tag);
        rest = tag.split_once('>').map_or("", |(_, rest)| rest);
    }
    found
}

/// Applies a page's readings as `furigana.js` does.
fn shown(text: &str, lines: &BTreeMap<String, Vec<&str>>) -> Shown {
    let mut found = Shown::new();
    let mut at = 0;
    let mut before = false;
    while let Some(rest) = text.get(at..)
        && let Some(letter) = rest.chars().next()
    {
        let begins = in_stretch(letter) && !before;
        let fits = |known: &&String| {
            let behind = rest.get(known.len()..).and_then(|rest| rest.chars().next());
            !(known.chars().next_back().is_some_and(in_stretch) && behind.is_some_and(in_stretch))
        };
        let known = begins.then(|| {
            let candidates = lines.range(letter.to_string()..);
            let same = candidates.take_while(|(known, _)| known.starts_with(letter));
            let here = same
                .map(|(known, _)| known)
                .filter(|known| rest.starts_with(known.as_str()));
            here.filter(fits).max_by_key(|known| known.len())
        });
        if let Some(known) = known.flatten() {
            for part in lines[known].chunks(2) {
                let reading = part.get(1).filter(|reading| !reading.is_empty());
                found.push((
                    part[0].to_owned(),
                    reading.map(|reading| reading.get(..reading.len() - 1).unwrap().to_owned()),
                ));
            }
            at += known.len();
            before = known.chars().next_back().is_some_and(in_stretch);
        } else {
            found.push((letter.to_string(), None));
            at += letter.len_utf8();
            before = in_stretch(letter);
        }
    }
    found
}

/// The readings of a word where it stands in a text in whole parts; none where a kanji of it is not read.
fn readings_of(word: &str, text: &Shown) -> Vec<Option<String>> {
    let mut found = Vec::new();
    for start in 0..text.len() {
        let (mut written, mut read) = (String::new(), Some(String::new()));
        for (base, reading) in &text[start..] {
            written.push_str(base);
            let spoken = match reading {
                Some(reading) => Some(reading.as_str()),
                None if base.chars().any(is_kanji) => None,
                None => Some(base.as_str()),
            };
            read = read.zip(spoken).map(|(read, spoken)| read + spoken);
            if written == word {
                found.push(read);
                break;
            }
            if !word.starts_with(&written) {
                break;
            }
        }
    }
    found
}

/// Names that are hard to read for who is not from there.
const NAMES: [(&str, &str); 9] = [
    ("鴻巣", "こうのす"),
    ("桶川", "おけがわ"),
    ("上尾", "あげお"),
    ("北本", "きたもと"),
    ("伊奈", "いな"),
    ("幸手", "さって"),
    ("愛川", "あいかわ"),
    ("綾瀬", "あやせ"),
    ("座間", "ざま"),
];

/// The texts of each part of a site, with the readings that are shown.
fn pages(built: &Built) -> BTreeMap<&str, BTreeSet<Shown>> {
    let mut pages: BTreeMap<&str, BTreeSet<Shown>> = BTreeMap::new();
    let html = built
        .outputs
        .iter()
        .filter(|(path, _)| path.ends_with("index.html"));
    for (path, html) in html {
        let list = built
            .outputs
            .get(&path.replace("index.html", "readings.txt"));
        let Some(list) = list else { continue };
        let list = String::from_utf8_lossy(list);
        let lines: BTreeMap<String, Vec<&str>> = list
            .lines()
            .map(|line| line.split('|').collect::<Vec<_>>())
            .map(|parts| (parts.iter().step_by(2).copied().collect(), parts))
            .collect();
        let html = String::from_utf8_lossy(html);
        let of_section = pages
            .entry(path.split('/').next().unwrap_or_default())
            .or_default();
        let texts = texts(&html)
            .into_iter()
            .filter(|text| text.chars().any(is_kanji));
        of_section.extend(texts.map(|text| shown(text, &lines)));
    }
    pages
}

/// The words of a list with their readings, table after table.
fn words(list: &toml::Table) -> Vec<(&str, &str)> {
    let tables = list.values().filter_map(toml::Value::as_table);
    let words = tables.flatten();
    words
        .map(|(word, reading)| (word.as_str(), reading.as_str().unwrap()))
        .collect()
}

/// Every reading of a word in these texts.
fn found_in(texts: &[&Shown], word: &str) -> BTreeSet<String> {
    let found = texts.iter().flat_map(|text| readings_of(word, text));
    found.flatten().collect()
}

#[test]
fn no_reading_that_is_shown_is_wrong() {
    let site = sample();
    let names: Vec<&str> = NAMES.iter().map(|(name, _)| *name).collect();
    let page = format!("+++\ntitle = \"地名\"\n+++\n\n{}\n", names.join("、"));
    site.put("content/pages/names.md", page);
    let built = site.build();
    assert_eq!(built.found(Level::Error), []);
    let pages = pages(&built);
    let of_names: Vec<&Shown> = pages["names"].iter().collect();
    for (name, reading) in NAMES {
        assert_eq!(
            found_in(&of_names, name),
            BTreeSet::from([reading.to_owned()])
        );
    }
    let (mut wrong, mut known, mut all) = (Vec::new(), 0, 0);
    let mut unread = Vec::new();
    for (path, list) in files(&repository("tests/readings")) {
        let list: toml::Table = String::from_utf8(list).unwrap().parse().unwrap();
        let sections: Vec<&str> = list["pages"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(toml::Value::as_str)
            .collect();
        let texts = pages
            .iter()
            .filter(|(section, _)| **section != "names")
            .filter(|(section, _)| sections.contains(&"") || sections.contains(section));
        let texts: Vec<&Shown> = texts.flat_map(|(_, texts)| texts).collect();
        for (word, right) in words(&list) {
            all += 1;
            let found = found_in(&texts, word);
            known += usize::from(found.contains(right));
            if found.is_empty() {
                unread.push(word.to_owned());
            }
            let others = found.iter().filter(|found| *found != right);
            wrong.extend(others.map(|found| format!("{path}: {word} {found}")));
        }
    }
    println!(
        "{known} of {all} readings are shown, {} wrong; not shown: {}",
        wrong.len(),
        unread.join(" ")
    );
    assert_eq!(wrong, [""; 0]);
    assert!(
        all >= 300 && known * 100 >= all * 90,
        "{known} of {all}: {unread:?}"
    );
}

/// A site of one page whose words no list knows, with the dictionary of the tests beside it.
fn with_dictionary(settings: &str) -> SiteTest {
    let site = SiteTest::empty();
    let head = "format = 1\ntitle = \"見本の案内\"\nbase_url = \"https://example.jp/\"\nlanguages = [\"ja\"]\n";
    site.put("content/site.toml", format!("{head}\n{settings}"));
    let page = "+++\ntitle = \"回覧\"\n+++\n\n回覧を眺めながら、水産会社の分別と若葉。\n";
    site.put("content/pages/words.md", page);
    for (path, bytes) in files(&repository("tests/dictionary")) {
        site.put(&format!("dic/{path}"), bytes);
    }
    site
}

const DICTIONARY: &str = "[furigana]\ndictionary = \"dic\"\n";

#[test]
fn a_dictionary_reads_what_nobody_else_knows_where_it_is_sure() {
    let list =
        |built: &Built| String::from_utf8(built.outputs["words/readings.txt"].clone()).unwrap();
    let without = list(&with_dictionary("").build());
    assert!(!without.contains("回覧"), "{without}");
    let with = list(&with_dictionary(DICTIONARY).build());
    for line in ["回覧|かいらん", "眺|なが"] {
        assert!(with.contains(line), "{with}");
    }
    for word in ["水産", "分別", "若葉"] {
        assert!(!with.contains(word), "{with}");
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test takes away what was kept")]
fn a_compiled_dictionary_is_kept_and_nothing_depends_on_it() {
    let mut site = with_dictionary(DICTIONARY);
    let first = site.build();
    let about = |found: &Diagnostic| found.code.starts_with("dictionary-");
    assert!(!first.diagnostics.iter().any(about));
    let folder = site.root().join(".kairan-cache/dictionary");
    let kept = files(&folder);
    assert_eq!(kept.len(), 1);
    let (name, bytes) = kept.first_key_value().unwrap();
    // Shortened, changed within, gone.
    let mut changed = bytes.clone();
    changed[200] ^= 1;
    for (out, broken) in [
        ("short", Some(&bytes[..100])),
        ("changed", Some(&changed)),
        ("gone", None),
    ] {
        match broken {
            Some(broken) => site.put(&format!(".kairan-cache/dictionary/{name}"), broken),
            None => std::fs::remove_dir_all(&folder).unwrap(),
        }
        site.write_into(out);
        assert_eq!(site.build().outputs, first.outputs, "{out}");
        assert_eq!(files(&folder), kept, "{out}");
    }
    // Another dictionary takes its place.
    site.put(
        "dic/more.csv",
        "鰊,0,0,1,名詞,一般,*,*,*,*,鰊,ニシン,ニシン\n",
    );
    site.write_into("more");
    site.build();
    let other = files(&folder);
    assert_eq!(other.len(), 1);
    assert_ne!(other.keys().next(), Some(name));
}

#[test]
fn a_site_whose_dictionary_is_not_there_is_made_without_it() {
    let site = with_dictionary("[furigana]\ndictionary = \"/nowhere/ipadic\"\n");
    let built = site.build();
    assert_eq!(built.found(Level::Error), []);
    assert_eq!(built.outputs, with_dictionary("").build().outputs);
    assert!(!site.root().join(".kairan-cache/dictionary").exists());
}
