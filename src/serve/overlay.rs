//! What is wrong on a page, in words: for the box that the preview lays over it, and for pages that cannot be shown.

use std::fmt::Write as _;

use super::words::{escaped, pick, tag};
use crate::diag::report::place_name;
use crate::diag::{Diagnostic, Language, Level, Location};
use crate::pipeline::live::Shown;

/// Kinds of findings that are shown at once; the rest is counted.
const SHOWN: usize = 100;
/// Places that are shown of one kind.
const PLACES: usize = 100;

/// The findings of a page, or nothing where there are none.
pub(super) fn of_page(shown: &Shown, address: &str, language: Language) -> String {
    let found = shown.findings_at(address);
    if found.is_empty() {
        return String::new();
    }
    let heading = pick(language, "このページの指摘", "Findings on this page");
    let more = pick(
        language,
        "すべての指摘と期限",
        "All findings, and what is due",
    );
    let waiting = if shown.is_looked_through() {
        String::new()
    } else {
        let waiting = pick(
            language,
            "リンクなどは、まだ確かめている途中です。",
            "Links and the like are still being looked at.",
        );
        format!("<p>{waiting}</p>\n")
    };
    format!(
        "<div lang=\"{}\" data-label=\"{heading}\" data-more=\"{}\" data-fold=\"{}\" data-close=\"{}\">\n\
         <h2>{heading}: {}</h2>\n<div data-list>\n{}{waiting}<p><a href=\"{}\">{more}</a></p>\n</div>\n</div>\n",
        tag(language),
        pick(language, "くわしく", "Details"),
        pick(language, "たたむ", "Fold"),
        pick(language, "閉じる", "Close"),
        counts(&found, language),
        list(&found, shown, language),
        super::route::FRONT,
    )
}

/// How many there are of each level.
pub(super) fn counts(found: &[&Diagnostic], language: Language) -> String {
    let counts = Level::ALL.into_iter().filter_map(|level| {
        let n = found.iter().filter(|it| it.level == level).count();
        (n > 0).then(|| match language {
            Language::Ja => format!("{}{n}件", level.word(language)),
            Language::En => format!("{n} {}", level.word(language)),
        })
    });
    let counts: Vec<String> = counts.collect();
    counts.join(pick(language, "、", ", "))
}

/// Findings as a list. Those of one kind in one file stand together, with all their places.
pub(super) fn list(found: &[&Diagnostic], shown: &Shown, language: Language) -> String {
    if found.is_empty() {
        return String::new();
    }
    let mut groups: Vec<Vec<&Diagnostic>> = Vec::new();
    for one in found {
        let alike = |group: &&mut Vec<&Diagnostic>| {
            let first = group.first();
            first.is_some_and(|it| kind(it) == kind(one))
        };
        match groups.iter_mut().find(alike) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    let mut html = String::from("<ol class=\"findings\">\n");
    for group in groups.iter().take(SHOWN) {
        item(group, shown, language, &mut html);
    }
    html.push_str("</ol>\n");
    let rest: usize = groups.iter().skip(SHOWN).map(Vec::len).sum();
    if rest > 0 {
        let _ = match language {
            Language::Ja => writeln!(html, "<p>ほかに{rest}件あります。</p>"),
            Language::En => writeln!(html, "<p>There are {rest} more.</p>"),
        };
    }
    html
}

/// What findings of one kind have in common.
fn kind(found: &Diagnostic) -> (Level, &'static str, Option<&str>) {
    let path = found.location.path().map(AsRef::as_ref);
    (found.level, found.code, path)
}

fn item(group: &[&Diagnostic], shown: &Shown, language: Language, html: &mut String) {
    let Some((found, others)) = group.split_first() else {
        return;
    };
    let word = found.level.word(language);
    let message = escaped(found.message.text(language));
    let _ = write!(
        html,
        "<li class=\"{}\"><p><strong>{word}</strong> {message}</p>",
        found.level.id()
    );
    let place = place(&found.location, shown);
    if !place.is_empty() {
        let _ = write!(html, "<p><code>{}</code></p>", escaped(&place));
    }
    if let Some(help) = &found.help {
        let remedy = pick(language, "直し方", "Remedy");
        let help = escaped(help.text(language)).replace('\n', "<br>");
        let _ = write!(html, "<p>{remedy}: {help}</p>");
    }
    for related in &found.related {
        let place = self::place(&related.location, shown);
        let message = escaped(related.message.text(language));
        let _ = write!(html, "<p>{message} <code>{}</code></p>", escaped(&place));
    }
    if !others.is_empty() {
        let n = others.len();
        let alike = match language {
            Language::Ja => format!("同じ指摘が、このファイルにほかに{n}件あります"),
            Language::En => format!("{n} more of this kind in this file"),
        };
        let _ = write!(html, "<details><summary>{alike}</summary>\n<ul>\n");
        for other in others.iter().take(PLACES) {
            let message = escaped(other.message.text(language));
            let place = escaped(&self::place(&other.location, shown));
            let _ = writeln!(html, "<li><code>{place}</code> {message}</li>");
        }
        html.push_str("</ul>\n</details>");
    }
    let _ = writeln!(html, "<p class=\"code\">{}</p></li>", escaped(found.code));
}

fn place(location: &Location, shown: &Shown) -> String {
    match location {
        Location::Output { path } => path.to_string(),
        _ => place_name(location, shown),
    }
}
