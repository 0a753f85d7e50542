//! The Markdown adapter: Japanese emphasis and line breaks, extensions, cleaning, sections, properties.

#![allow(clippy::disallowed_methods, reason = "tests read their own fixtures")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::format_push_string,
    reason = "tests may fail"
)]

use std::sync::Arc;

use kairan::diag::Location;
use kairan::markdown::{ArgValue, Body, Options, Resolve, Segment, ShortcodeCall, Strings, parse};
use proptest::prelude::*;

/// Shows what was asked for.
struct Shown;

impl Resolve for Shown {
    fn link(&self, target: &str, _: &Location, out: &mut String) {
        out.push_str(&target.replace('&', "&amp;").replace('"', "&quot;"));
    }

    fn image(&self, target: &str, _: Option<u32>, place: &Location, out: &mut String) {
        self.link(target, place, out);
    }

    fn shortcode(&self, call: &ShortcodeCall, _: &Location, _: bool, out: &mut String) {
        out.push('[');
        out.push_str(&call.name);
        for (key, value) in &call.args {
            match value {
                ArgValue::Text(text) => out.push_str(&format!(" {key}={text:?}")),
                ArgValue::Number(number) => out.push_str(&format!(" {key}={number}")),
                ArgValue::Bool(flag) => out.push_str(&format!(" {key}={flag}")),
            }
        }
        out.push(']');
    }
}

fn options() -> Options {
    Options::site(Strings {
        footnotes: "注".into(),
        footnote: "注{n}".into(),
        back: "注{n}の箇所に戻る".into(),
    })
}

fn cases(file: &str) -> Vec<toml::Table> {
    let path = format!("{}/tests/markdown/{file}.toml", env!("CARGO_MANIFEST_DIR"));
    let table: toml::Table = std::fs::read_to_string(path).unwrap().parse().unwrap();
    let cases = table["case"].as_array().unwrap();
    cases
        .iter()
        .map(|case| case.as_table().unwrap().clone())
        .collect()
}

#[test]
fn japanese_emphasis_and_line_breaks() {
    let cases = cases("japanese");
    assert!(cases.len() >= 60);
    let mut failures = Vec::new();
    for case in &cases {
        let md = case["md"].as_str().unwrap();
        let expected = match case.get("p") {
            Some(inside) => format!("<p>{}</p>", inside.as_str().unwrap()),
            None => case["html"].as_str().unwrap().to_owned(),
        };
        let (body, problems) = parse(md, 0, &options());
        let found = body.to_html(&Shown);
        if found.trim_end() != expected || !problems.is_empty() {
            failures.push(format!(
                "{md}\n  found    {found}  expected {expected}\n  {problems:?}"
            ));
        }
        check_spans(md, 0, &body);
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn features() {
    let path: Arc<str> = "content/a.md".into();
    for case in cases("features") {
        let name = case["name"].as_str().unwrap();
        let md = case["md"].as_str().unwrap();
        let file = format!("+++\n+++\n{md}");
        let (body, problems) = parse(md, 8, &options());
        assert_eq!(
            body.to_html(&Shown).trim(),
            case["html"].as_str().unwrap().trim(),
            "{name}"
        );
        let found: Vec<(String, String)> = problems
            .iter()
            .map(|problem| problem.diagnose(&path))
            .map(|diagnostic| {
                let Location::Text { start, end, .. } = diagnostic.location else {
                    panic!("{diagnostic:?}");
                };
                let text = file.get(start as usize..end as usize).unwrap();
                (diagnostic.code.to_owned(), text.to_owned())
            })
            .collect();
        let expected: Vec<(String, String)> = case
            .get("problems")
            .map(|problems| problems.clone().try_into().unwrap())
            .unwrap_or_default();
        assert_eq!(found, expected, "{name}");
        check_spans(md, 8, &body);
    }
}

#[test]
fn excerpt_and_headings_find_their_segments() {
    let md = "## 甲{{ city.name }}\n\n最初の**「段落」**の\n{文|ぶん}。\n\n<b>太い</b>\n";
    let (body, _) = parse(md, 0, &options());
    assert_eq!(body.excerpt, "最初の「段落」の文。");
    let mut lead = String::new();
    body.write_segments(body.lead.clone(), &Shown, &mut lead);
    assert_eq!(
        lead,
        "最初の<strong>「段落」</strong>の<ruby>文<rp>（</rp><rt>ぶん</rt><rp>）</rp></ruby>。"
    );
    let heading = &body.headings[0];
    assert_eq!(
        (&*heading.text, &*heading.id, heading.level),
        ("甲", "甲", 2)
    );
    let mut content = String::new();
    body.write_segments(heading.content.clone(), &Shown, &mut content);
    assert_eq!(content, "甲[city.name]");
    assert_eq!(
        body.segments[heading.segment],
        Segment::Html("<h2 id=\"甲\">".into())
    );
}

#[test]
fn sections_are_replaced_with_their_notes() {
    let wide = "序文[^1]。\n\n## 費用 {#cost}\n\n広い費用。\n\n### 内訳\n\n内訳。\n\n## 窓口 {#who}\n\n広い窓口[^2]。\n\n[^1]: 序の注\n[^2]: 窓口の注\n";
    let narrow =
        "前書き\n\n## 市の費用 {#cost}\n\n市の費用[^1]。\n\n## 無い {#none}\n\nx\n\n[^1]: 市の注\n";
    let (wide, _) = parse(wide, 0, &options());
    let (narrow, _) = parse(narrow, 0, &options());
    let (joined, problems) = wide.replace_sections(&narrow);
    let path: Arc<str> = "a.md".into();
    let codes: Vec<_> = problems
        .iter()
        .map(|problem| problem.diagnose(&path).code)
        .collect();
    assert_eq!(codes, ["section-outside", "section-unmatched"]);
    let html = joined.to_html(&Shown);
    for part in [
        "序文",
        "<h2 id=\"cost\">市の費用</h2>",
        "広い窓口",
        "<li id=\"fn-2\"><p>市の注",
        "<li id=\"fn-3\"><p>窓口の注",
        "<h2 id=\"none\">無い</h2>\n<p>x</p>",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    for part in ["広い費用", "内訳", "前書き"] {
        assert!(!html.contains(part), "{part}: {html}");
    }
    assert_eq!(joined.sections().len(), 3);
    for heading in &joined.headings {
        let tag = format!("<h{} id=\"{}\">", heading.level, heading.id);
        assert_eq!(joined.segments[heading.segment], Segment::Html(tag.into()));
    }
}

#[test]
fn replacing_nothing_changes_nothing() {
    let (body, _) = parse("甲[^1]\n\n## 乙 {#b}\n\n丙\n\n[^1]: 注\n", 0, &options());
    assert_eq!(
        body.replace_sections(&Body::default()).0.to_html(&Shown),
        body.to_html(&Shown)
    );
    assert_eq!(
        body.replace_sections(&body).0.to_html(&Shown),
        body.to_html(&Shown)
    );
}

#[test]
fn what_an_author_types_cannot_pose_as_a_mark() {
    let md =
        "<b title=\"&#x100001;0&#x100001;\" lang=\"\u{100001}0\u{100001}\">x</b> \" onclick=\"y";
    let (body, _) = parse(md, 0, &options());
    let html = body.to_html(&Shown);
    assert_eq!(html.matches("onclick").count(), 1, "{html}");
    assert!(html.contains("</b> \" onclick=\"y</p>"), "{html}");
}

/// Every run of text lies in the file, is what stands there, and overlaps no other.
fn check_spans(md: &str, base: u32, body: &Body) {
    let mut spans = Vec::new();
    for segment in body.all_segments() {
        if let Segment::Text { html, span, .. } = segment {
            assert!(base <= span.start && span.start <= span.end, "{span:?}");
            let range = (span.start - base) as usize..(span.end - base) as usize;
            let source = md
                .get(range)
                .unwrap_or_else(|| panic!("{span:?} is not in {md:?}"));
            let source = &source.replace(['\u{1}', '\u{2}', '\u{3}', '\u{4}'], " ");
            let is_reference = source.starts_with('&');
            let plain = unescape(html);
            let same = plain == *source || plain == source.replace("\r\n", "\n");
            let one_line = plain == source.replace(['\n', '\r'], " ");
            let by_parser = source.contains(['\0', '\t', '\\', '\n', '\r', '>', '!'])
                || is_reference
                || plain.trim().is_empty();
            assert!(
                same || one_line || by_parser || body.has_raw_html,
                "{plain:?} != {source:?} in {md:?}"
            );
            spans.push(span.clone());
        }
    }
    if body.footnotes.is_empty()
        && !body.has_raw_html
        && !md.contains("表")
        && !md.contains("Table")
    {
        assert!(spans.is_sorted_by_key(|span| span.start), "{spans:?}");
    }
    spans.sort_by_key(|span| (span.start, span.end));
    assert!(
        spans.windows(2).all(|pair| pair[0].end <= pair[1].start),
        "{spans:?} in {md:?}"
    );
}

fn unescape(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

const PARTS: &[&str] = &[
    "**",
    "*",
    "_",
    "~~",
    "~",
    "`",
    "```",
    "「",
    "」",
    "（",
    "）",
    "。",
    "、",
    "は",
    "漢字",
    "ＡＢ",
    "abc",
    "12",
    " ",
    "\n",
    "\n\n",
    "    ",
    "- ",
    "> ",
    "# ",
    "## ",
    "|",
    "\n|---|---|\n",
    "表: ",
    "{",
    "}",
    "{桶川|おけがわ}",
    "{{",
    "}}",
    "{{ city.name }}",
    "\n{{ windows(kind=\"a\") }}\n",
    "{#id}",
    "[",
    "]",
    "](a.md)",
    "![",
    "[^1]",
    "\n[^1]: ",
    "<b>",
    "</b>",
    "<p>",
    "\n<div>\n",
    "</div>",
    "<a href=\"x\">",
    "<table><tr><td>",
    "<!--",
    "-->",
    "<?",
    "<script>",
    "&amp;",
    "&#1;",
    "\\",
    "\u{1}",
    "\u{2}",
    "\u{E000}",
    "\u{2801}",
    "😀",
    "葛\u{E0100}",
    "한글",
    ": ",
    "\t",
    "\r\n",
    "1. ",
    "[ ] ",
    "---",
    "“",
    "※",
    "</script>",
    "<!",
    "\0",
    "\"",
    "=",
    "(",
    ")",
    "<https://a.jp>",
    "[甲]: b.md\n",
];

/// Markdown made of what matters here.
fn markdown() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(PARTS.to_vec()), 0..24)
        .prop_map(|parts| parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_panics_and_spans_hold(md in markdown()) {
        let (body, problems) = parse(&md, 5, &options());
        prop_assert_eq!(parse(&md, 5, &options()), (body.clone(), problems.clone()));
        check_spans(&md, 5, &body);
        let end = 5 + u32::try_from(md.len()).unwrap();
        for problem in problems {
            prop_assert!(5 <= problem.span.start && problem.span.start <= problem.span.end);
            prop_assert!(problem.span.end <= end);
            prop_assert!(md.get(problem.span.start as usize - 5..problem.span.end as usize - 5).is_some());
        }
        for heading in &body.headings {
            prop_assert!(heading.segment <= heading.content.start && heading.content.end <= body.segments.len());
        }
        prop_assert!(body.lead.end <= body.segments.len());
        let html = body.to_html(&Shown);
        prop_assert!(!html.contains("<script") && !html.contains(['\u{2}', '\u{3}', '\u{4}']), "{}", html);
        let (joined, _) = body.replace_sections(&body);
        if !body.has_raw_html {
            prop_assert_eq!(joined.to_html(&Shown), html);
        }
    }

    #[test]
    fn any_text_is_read(md in any::<String>()) {
        let (body, _) = parse(&md, 0, &options());
        check_spans(&md, 0, &body);
        parse(&md, 0, &Options::commonmark());
    }

    #[test]
    fn plain_text_is_kept(md in "[ぁ-ん漢字「」（）。、*]{0,40}") {
        let (body, _) = parse(&md, 0, &options());
        let text = |s: &str| s.replace('*', "");
        let all: String = body.segments.iter().map(|segment| match segment {
            Segment::Text { html, .. } => html.to_string(),
            _ => String::new(),
        }).collect();
        prop_assert_eq!(text(&all), text(&md));
    }
}
