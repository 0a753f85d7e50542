//! Bodies with the author's own HTML: what may not be published is taken out, and said.
//!
//! 1. The pieces become one string. Every segment is a mark in it (`S12S`, where `S` is a character that
//!    occurs nowhere in the file), so that no step below can touch the author's text or targets.
//! 2. lol_html visits the author's own tags: it reports what is not allowed with its place, and
//!    turns links, images and text into marks of their own.
//! 3. ammonia has the last word on the whole string, and closes what is left open.
//! 4. The string is cut at the marks into segments again.

use std::ops::Range;
use std::sync::LazyLock;

use ammonia::Builder as Ammonia;

use super::flow::Piece;
use super::prepare::Prepared;
use super::problem::Problem;
use super::raw;
use super::types::Segment;

/// Elements that an author may write. `input`, `label`, `section` are the adapter's own.
pub(super) const ELEMENTS: &[&str] = &[
    "a",
    "abbr",
    "b",
    "bdi",
    "bdo",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "rp",
    "rt",
    "ruby",
    "s",
    "samp",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
    "var",
    "wbr",
];

/// Elements that go with all that is in them.
pub(super) const WITH_CONTENT: &[&str] = &[
    "iframe",
    "math",
    "noembed",
    "noframes",
    "noscript",
    "object",
    "plaintext",
    "script",
    "select",
    "style",
    "svg",
    "template",
    "textarea",
    "title",
    "xmp",
];

/// Attributes that an author may write on any element.
pub(super) const ATTRIBUTES: &[&str] = &["aria-label", "dir", "id", "lang", "title"];

/// Attributes that an author may write on one element.
pub(super) const ELEMENT_ATTRIBUTES: &[(&str, &[&str])] = &[
    ("a", &["href"]),
    ("col", &["span"]),
    ("colgroup", &["span"]),
    ("del", &["datetime"]),
    ("details", &["open"]),
    ("img", &["alt", "height", "src", "width"]),
    ("ins", &["datetime"]),
    ("li", &["value"]),
    ("ol", &["reversed", "start", "type"]),
    ("td", &["colspan", "headers", "rowspan"]),
    ("th", &["abbr", "colspan", "headers", "rowspan", "scope"]),
    ("time", &["datetime"]),
];

/// Cleans what this module lets through and what the adapter writes itself.
static CLEANER: LazyLock<Ammonia<'static>> = LazyLock::new(|| {
    let mut cleaner = Ammonia::empty();
    cleaner.add_tags(ELEMENTS).add_tags(["input", "label"]);
    cleaner.add_clean_content_tags(WITH_CONTENT);
    cleaner.add_generic_attributes(ATTRIBUTES);
    cleaner.add_generic_attributes(["class", "role", "tabindex"]);
    for (element, attributes) in ELEMENT_ATTRIBUTES {
        cleaner.add_tag_attributes(element, *attributes);
    }
    cleaner.add_tag_attributes("a", ["rel"]);
    // Attributes that the cleaner sets itself come in an order that differs from run to run.
    cleaner.add_tag_attributes("input", ["checked", "disabled"]);
    cleaner.add_tag_attribute_values("input", "type", ["checkbox"]);
    cleaner.add_url_schemes(["http", "https", "mailto", "tel"]);
    cleaner.link_rel(None);
    cleaner
});

/// Segments, and where the asked-for positions have gone.
pub(super) struct Cleaned {
    pub(super) segments: Vec<Segment>,
    /// None where the author's HTML swallowed the place.
    pub(super) positions: Vec<Option<usize>>,
    pub(super) problems: Vec<Problem>,
}

/// Text in the making, with the place of every raw byte.
pub(super) struct Draft {
    pub(super) html: String,
    /// Where in `html` the author's HTML stands, and its first byte in the body.
    pub(super) raw: Vec<(Range<usize>, usize)>,
    /// What the marks stand for.
    pub(super) segments: Vec<Segment>,
    pub(super) mark: char,
}

impl Draft {
    /// The mark for a segment.
    pub(super) fn mark_for(&mut self, segment: Segment) -> String {
        self.segments.push(segment);
        format!("{0}{1}{0}", self.mark, self.segments.len() - 1)
    }
}

/// Cleans pieces; `positions` are indexes of pieces to be followed.
pub(super) fn clean(
    pieces: Vec<Piece>,
    positions: &[usize],
    prepared: &Prepared<'_>,
    base: usize,
) -> Cleaned {
    let mut draft = Draft {
        html: String::new(),
        raw: Vec::new(),
        segments: Vec::new(),
        mark: unused(&prepared.source),
    };
    let mut order: Vec<(usize, usize)> = positions.iter().copied().zip(0..).collect();
    order.sort_unstable();
    let mut order = order.into_iter().peekable();
    for (index, piece) in pieces.into_iter().enumerate() {
        while let Some((_, position)) = order.next_if(|(piece, _)| *piece <= index) {
            draft.html.push_str(&position_mark(draft.mark, position));
        }
        draft.add(piece);
    }
    for (_, position) in order {
        draft.html.push_str(&position_mark(draft.mark, position));
    }
    let problems = raw::visit(&mut draft, prepared, base);
    let html = CLEANER.clean(&draft.html).to_string();
    let (segments, positions) = cut(&html, &draft, positions.len());
    Cleaned {
        segments,
        positions,
        problems,
    }
}

fn position_mark(mark: char, position: usize) -> String {
    format!("{mark}p{position}{mark}")
}

impl Draft {
    fn add(&mut self, piece: Piece) {
        match piece {
            Piece::Segment(Segment::Html(html)) => self.html.push_str(&html),
            Piece::Segment(segment) => {
                let mark = self.mark_for(segment);
                self.html.push_str(&mark);
            }
            Piece::Raw { html, start } => {
                let at = self.html.len();
                self.html.push_str(&html);
                self.raw.push((at..self.html.len(), start));
            }
        }
    }
}

/// A private-use character that the source has neither as such nor as a character reference.
fn unused(source: &str) -> char {
    let lower = source.to_ascii_lowercase();
    let free = |c: &char| {
        let number = u32::from(*c);
        !source.contains(*c)
            && !lower.contains(&format!("{number:x}"))
            && !lower.contains(&number.to_string())
    };
    ('\u{100001}'..='\u{10FFFD}')
        .find(free)
        .unwrap_or('\u{100000}')
}

/// Cuts the cleaned string at its marks.
fn cut(html: &str, draft: &Draft, positions: usize) -> (Vec<Segment>, Vec<Option<usize>>) {
    let mut segments: Vec<Segment> = Vec::new();
    let mut found = vec![None; positions];
    let mut place = Place::Text;
    for (part, is_mark) in html
        .split(draft.mark)
        .zip([false, true].into_iter().cycle())
    {
        if !is_mark {
            place = place.after(part);
            if !part.is_empty() {
                segments.push(Segment::Html(part.into()));
            }
        } else if let Some(position) = part.strip_prefix('p') {
            let slot = position
                .parse()
                .ok()
                .and_then(|at: usize| found.get_mut(at));
            if let Some(slot) = slot.filter(|_| place == Place::Text) {
                *slot = Some(segments.len());
            }
        } else if let Some(segment) = part
            .parse()
            .ok()
            .and_then(|at: usize| draft.segments.get(at))
        {
            let is_target = matches!(segment, Segment::Link { .. } | Segment::Image { .. });
            if place == if is_target { Place::Value } else { Place::Text } {
                segments.push(segment.clone());
            }
        }
    }
    (segments, found)
}

/// Where in cleaned HTML a mark stands: targets belong into attribute values, all else into text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Text,
    Tag,
    Value,
}

impl Place {
    /// The place after some HTML. ammonia writes every value between `"`, with none inside.
    fn after(self, html: &str) -> Self {
        html.bytes().fold(self, |place, byte| match (place, byte) {
            (Self::Text, b'<') | (Self::Value, b'"') => Self::Tag,
            (Self::Tag, b'>') => Self::Text,
            (Self::Tag, b'"') => Self::Value,
            (place, _) => place,
        })
    }
}
