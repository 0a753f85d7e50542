//! Pages in other languages than Japanese: whatever Japanese stands in them says that it is Japanese, so that it is
//! read aloud rightly and nobody takes it for their own language; where nothing can be marked, none stands.

use kairan::diag::Level;

use super::support::{Files, SiteTest};

/// Attributes that are read to somebody.
const READ: [&str; 6] = [
    "content",
    "title",
    "alt",
    "aria-label",
    "placeholder",
    "label",
];
/// Elements without an end.
const VOID: [&str; 9] = [
    "br", "hr", "img", "input", "link", "meta", "source", "wbr", "path",
];

/// Texts of pages in other languages that are Japanese and do not say so: page, element, text.
pub(crate) fn unmarked(outputs: &Files) -> Vec<String> {
    let pages = outputs.iter().filter(|(path, _)| path.ends_with(".html"));
    let mut found = Vec::new();
    for (path, bytes) in pages {
        let html = String::from_utf8_lossy(bytes);
        if !html.contains("<html lang=\"ja\"") {
            of_page(path, &html, &mut found);
        }
    }
    found
}

fn of_page(path: &str, html: &str, found: &mut Vec<String>) {
    let mut open: Vec<(&str, &str)> = Vec::new();
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        let (name, lang) = open.last().copied().unwrap_or_default();
        if is_japanese(lang, text) {
            found.push(format!("{path} <{name}> {}", text.trim()));
        }
        let (tag, after) = after.split_once('>').unwrap_or((after, ""));
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            let at = open.iter().rposition(|(known, _)| *known == name);
            open.truncate(at.unwrap_or(open.len()));
            continue;
        }
        let name = tag.split([' ', '/', '\n']).next().unwrap_or_default();
        let lang = value(tag, "lang").unwrap_or(lang);
        for words in READ.iter().filter_map(|key| value(tag, key)) {
            if is_japanese(lang, words) {
                found.push(format!("{path} <{name} …> {words}"));
            }
        }
        match name {
            "script" | "style" => rest = rest.split_once("</").map_or("", |(_, after)| after),
            "!doctype" | "!DOCTYPE" => {}
            _ if VOID.contains(&name) || tag.ends_with('/') => {}
            _ => open.push((name, lang)),
        }
        if name == "script" || name == "style" {
            rest = rest.split_once('>').map_or("", |(_, after)| after);
        }
    }
}

fn value<'a>(tag: &'a str, key: &str) -> Option<&'a str> {
    let (_, after) = tag.split_once(&format!(" {key}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}

/// Whether a text in an element of this language is Japanese. Chinese shares the kanji, so there only kana tell.
fn is_japanese(lang: &str, text: &str) -> bool {
    let kana = |letter| matches!(letter, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' | 'ｦ'..='ﾝ');
    let kanji = |letter| matches!(letter, '\u{3400}'..='\u{9fff}' | '々' | '〆' | '〇');
    match lang {
        "" | "ja" => false,
        "zh-Hans" | "zh-Hant" => text.chars().any(kana),
        _ => text.chars().any(|letter| kana(letter) || kanji(letter)),
    }
}

#[test]
fn the_scan_sees_what_it_should() {
    let page = "<!doctype html>\n<html lang=\"en\"><head><meta name=\"a\" content=\"窓口\">\
                <title>窓口</title><script>\"窓口\"</script></head><body><p>a<br>b</p>\
                <p lang=\"ja\">窓口 <b>電話</b></p><a hreflang=\"ja\">電話</a></body></html>";
    let outputs = Files::from([("en/index.html".to_owned(), page.into())]);
    assert_eq!(
        unmarked(&outputs),
        [
            "en/index.html <meta …> 窓口",
            "en/index.html <title> 窓口",
            "en/index.html <a> 電話"
        ]
    );
}

#[test]
fn the_example_marks_japanese_in_seven_languages() {
    let built = SiteTest::of("examples/mihon").build();
    assert_eq!(built.found(Level::Error), []);
    assert_eq!(unmarked(&built.outputs), [""; 0]);
}
