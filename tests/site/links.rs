//! A checker of links that shares nothing with the program: reads the published files and finds what
//! leads nowhere.

use std::collections::{BTreeMap, BTreeSet};

use super::support::Files;

/// The ids and the internal targets of a page.
#[derive(Default)]
struct Page {
    ids: BTreeSet<String>,
    targets: Vec<String>,
}

/// What is wrong with the links of a site at `base_url`, which ends in a slash.
pub(crate) fn broken(files: &Files, base_url: &str) -> Vec<String> {
    let (_, host_and_path) = base_url.split_once("://").unwrap();
    let base_path = format!("/{}", host_and_path.split_once('/').unwrap().1);
    let pages: BTreeMap<&str, Page> = files
        .iter()
        .filter(|(path, _)| path.ends_with(".html") || path.ends_with(".xml"))
        .map(|(path, bytes)| (path.as_str(), read(std::str::from_utf8(bytes).unwrap())))
        .collect();
    let mut wrong = Vec::new();
    for (path, page) in &pages {
        for target in &page.targets {
            if let Err(why) = resolve(files, &pages, path, target, base_url, &base_path) {
                wrong.push(format!("{path}: {target}: {why}"));
            }
        }
    }
    for line in files.get("_redirects").into_iter().flat_map(|bytes| {
        let text = String::from_utf8(bytes.clone()).unwrap();
        text.lines().map(str::to_owned).collect::<Vec<_>>()
    }) {
        let to = line.split(' ').nth(1).unwrap();
        if let Err(why) = resolve(files, &pages, "_redirects", to, base_url, &base_path) {
            wrong.push(format!("_redirects: {to}: {why}"));
        }
    }
    wrong
}

fn resolve(
    files: &Files,
    pages: &BTreeMap<&str, Page>,
    from: &str,
    target: &str,
    base_url: &str,
    base_path: &str,
) -> Result<(), String> {
    let (address, fragment) = target.split_once('#').unwrap_or((target, ""));
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    // A calendar that is handed to another program is a file of the site all the same.
    let subscribed = address.strip_prefix("webcal").and_then(|rest| {
        let base = base_url.split_once(':').map_or(base_url, |(_, base)| base);
        rest.strip_prefix(':')?.strip_prefix(base)
    });
    let path = if address.is_empty() {
        from.to_owned()
    } else if let Some(rest) = address.strip_prefix(base_url).or(subscribed) {
        file_of(rest)
    } else if matches!(scheme, Some("https" | "http" | "mailto" | "tel")) {
        return Ok(());
    } else if let Some(rest) = address.strip_prefix(base_path) {
        file_of(rest)
    } else {
        return Err("leaves the site's path".to_owned());
    };
    if !files.contains_key(&path) {
        return Err(format!("there is no {path}"));
    }
    let fragment = percent_encoding::percent_decode_str(fragment).decode_utf8_lossy();
    let known = pages.get(path.as_str());
    if !fragment.is_empty() && !known.is_some_and(|page| page.ids.contains(&*fragment)) {
        return Err(format!("{path} has no such place"));
    }
    Ok(())
}

fn file_of(address: &str) -> String {
    let address = percent_encoding::percent_decode_str(address).decode_utf8_lossy();
    if address.is_empty() || address.ends_with('/') {
        format!("{address}index.html")
    } else {
        address.into_owned()
    }
}

/// Goes through the tags of a page.
fn read(text: &str) -> Page {
    let mut page = Page::default();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        let name: String = rest
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let (attributes, after) = attributes(rest);
        rest = after;
        if name == "loc" {
            let address = rest.split('<').next().unwrap();
            page.targets.push(address.to_owned());
        }
        if name == "script" || name == "style" {
            let end = format!("</{name}");
            rest = rest.split_once(&*end).map_or("", |(_, rest)| rest);
        }
        for (key, value) in attributes {
            match &*key {
                "id" => {
                    assert!(
                        page.ids.insert(value.clone()),
                        "the id {value} is there twice"
                    );
                }
                "href" | "src" => page.targets.push(value),
                "content" if name == "meta" => {
                    page.targets
                        .extend(value.split_once("; url=").map(|(_, url)| url.to_owned()));
                }
                _ => {}
            }
        }
    }
    page
}

/// The attributes up to the end of a tag, and what follows the tag.
fn attributes(tag: &str) -> (Vec<(String, String)>, &str) {
    let mut found = Vec::new();
    let mut rest = tag;
    loop {
        let Some(at) = rest.find(['=', '>']) else {
            return (found, "");
        };
        let (before, after) = rest.split_at(at);
        if let Some(after) = after.strip_prefix('>') {
            return (found, after);
        }
        let key = before
            .rsplit(char::is_whitespace)
            .next()
            .unwrap()
            .to_owned();
        let Some(value) = after.strip_prefix("=\"") else {
            rest = after.strip_prefix('=').unwrap();
            continue;
        };
        let (value, after) = value.split_once('"').unwrap();
        found.push((key, unescape(value)));
        rest = after;
    }
}

fn unescape(text: &str) -> String {
    text.replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

#[test]
fn the_checker_finds_what_it_is_for() {
    let page = |text: &str| text.as_bytes().to_vec();
    let files = Files::from([
        (
            "index.html".to_owned(),
            page(
                "<a href=\"/o/a/#x\">1</a><a href=\"/o/b/\">2</a><a href=\"/a/\">3</a><img src=\"/o/p.png\"><a href=\"#y\">4</a>",
            ),
        ),
        ("a/index.html".to_owned(), page("<h2 id=\"z\">z</h2>")),
    ]);
    let wrong = broken(&files, "https://example.jp/o/");
    let expected = [
        "index.html: /o/a/#x: a/index.html has no such place",
        "index.html: /o/b/: there is no b/index.html",
        "index.html: /a/: leaves the site's path",
        "index.html: /o/p.png: there is no p.png",
        "index.html: #y: index.html has no such place",
    ];
    assert_eq!(wrong, expected);
}
