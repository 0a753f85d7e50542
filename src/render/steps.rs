//! A guide that goes step by step: its numbered sections become an ordered list, number and words apart.

use super::view::HeadingView;

/// A text in which the sections of one run of numbered headings (`1. …`, `2．…`) are the items of a list. Headings without
/// a number stay outside of it; a text without numbers stays as it is.
pub(super) fn listed(html: &str, headings: &[HeadingView]) -> String {
    let mut out = String::with_capacity(html.len() + 200);
    let mut rest = html;
    let mut inside = false;
    for heading in headings {
        let tag = format!("<h2 id=\"{}\">", heading.id);
        let Some((before, after)) = rest.split_once(&tag) else {
            continue;
        };
        out.push_str(before);
        let number = numbered(after);
        match (inside, number) {
            (false, Some(_)) => out.push_str("<ol class=\"steps\" role=\"list\">\n<li>\n"),
            (true, Some(_)) => out.push_str("</li>\n<li>\n"),
            (true, None) => out.push_str("</li>\n</ol>\n"),
            (false, None) => {}
        }
        inside = number.is_some();
        out.push_str(&tag);
        rest = after;
        if let Some((digits, words)) = number {
            out.extend(["<span class=\"step-number\">", digits, "</span> "]);
            rest = words;
        }
    }
    // Notes belong to the whole text.
    let notes = rest.find("<section class=\"footnotes\"").filter(|_| inside);
    let (last, notes) = rest
        .split_at_checked(notes.unwrap_or(rest.len()))
        .unwrap_or((rest, ""));
    out.push_str(last);
    out.push_str(if inside { "</li>\n</ol>\n" } else { "" });
    out.push_str(notes);
    out
}

/// The number that a heading begins with, and what follows it.
fn numbered(heading: &str) -> Option<(&str, &str)> {
    let end = heading.find(|c: char| !c.is_ascii_digit())?;
    let (digits, rest) = heading.split_at_checked(end)?;
    let words = rest.strip_prefix(['.', '．', '、'])?;
    (!digits.is_empty()).then(|| (digits, words.trim_start()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headings(ids: &[&str]) -> Vec<HeadingView> {
        ids.iter()
            .map(|id| HeadingView {
                id: (*id).to_owned(),
                ..HeadingView::default()
            })
            .collect()
    }

    #[test]
    fn numbered_sections_are_a_list_and_others_are_not() {
        let html = "<p>前</p>\n<h2 id=\"why\">なぜ</h2>\n<h2 id=\"a\">1. 話す</h2>\n<p>中</p>\n\
                    <h2 id=\"b\">2．書く</h2>\n<p>中</p>\n<h2 id=\"ask\">相談する</h2>\n";
        assert_eq!(
            listed(html, &headings(&["why", "a", "b", "ask"])),
            "<p>前</p>\n<h2 id=\"why\">なぜ</h2>\n<ol class=\"steps\" role=\"list\">\n<li>\n\
             <h2 id=\"a\"><span class=\"step-number\">1</span> 話す</h2>\n<p>中</p>\n</li>\n<li>\n\
             <h2 id=\"b\"><span class=\"step-number\">2</span> 書く</h2>\n<p>中</p>\n</li>\n</ol>\n\
             <h2 id=\"ask\">相談する</h2>\n"
        );
    }

    #[test]
    fn a_text_without_numbers_stays_and_an_open_list_is_closed_before_the_notes() {
        let plain = "<h2 id=\"a\">2026年のこと</h2>\n";
        assert_eq!(listed(plain, &headings(&["a"])), plain);
        let noted = "<h2 id=\"a\">1. 話す</h2>\n<section class=\"footnotes\">\n</section>\n";
        let made = listed(noted, &headings(&["a"]));
        assert!(
            made.ends_with("</li>\n</ol>\n<section class=\"footnotes\">\n</section>\n"),
            "{made}"
        );
    }
}
