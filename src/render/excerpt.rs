//! The first paragraph of a text in plain words, with the names of the city that shows it.

use super::show::Cx;
use crate::markdown::{Body, Segment, ShortcodeCall};

/// The excerpt of a body on a page of this section; empty where the text has no paragraph.
pub(super) fn excerpt(cx: &Cx<'_>, body: &Body) -> String {
    let lead = body.segments.get(body.lead.clone()).unwrap_or_default();
    let calls = |segment: &Segment| matches!(segment, Segment::Shortcode { .. });
    if !lead.iter().any(calls) {
        return body.excerpt.clone();
    }
    let mut out = String::new();
    let mut in_reading = false;
    for segment in lead {
        match segment {
            Segment::Html(html) => in_reading = in_reading_after(html, in_reading),
            Segment::Text { html, .. } if !in_reading => out.push_str(&unescaped(html)),
            Segment::Shortcode { call, .. } => out.push_str(&words(cx, call)),
            _ => {}
        }
    }
    out.trim().to_owned()
}

/// Whether what follows this markup is the reading above a word, which is not said twice.
fn in_reading_after(html: &str, before: bool) -> bool {
    let opens = [html.rfind("<rt"), html.rfind("<rp")].into_iter().max();
    let closes = [html.rfind("</rt"), html.rfind("</rp")].into_iter().max();
    match (opens.flatten(), closes.flatten()) {
        (None, None) => before,
        (open, close) => open > close,
    }
}

fn words(cx: &Cx<'_>, call: &ShortcodeCall) -> String {
    if &*call.name == "ruby" {
        return call.text("text").unwrap_or_default().to_owned();
    }
    let Some(city) = cx.city() else {
        return String::new();
    };
    let name = city.city.name.as_ref();
    match &*call.name {
        "city.name" => cx.field(&city.city.name).map(|view| view.text),
        "city.kana" => name.and_then(|field| field.value.kana.clone()),
        "city.prefecture" => cx.field(&city.city.prefecture).map(|view| view.text),
        _ => None,
    }
    .unwrap_or_default()
}

fn unescaped(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}
