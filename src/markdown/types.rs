//! The shape of a parsed body: segments, headings, footnotes. Plain data, no behaviour of its own.

use std::num::NonZeroU32;
use std::ops::Range;
use std::sync::Arc;

use super::Strings;
use super::terms::FirstUse;

/// Bytes of the whole source file, front matter included.
pub type Span = Range<u32>;

/// A parsed body, the same for every city that shows it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Body {
    /// The body from top to bottom, without the notes.
    pub segments: Vec<Segment>,
    /// The headings in order.
    pub headings: Vec<Heading>,
    /// The notes, in the order in which the text first names them.
    pub footnotes: Vec<Vec<Segment>>,
    /// The first paragraph as plain text; shortcodes leave nothing in it.
    pub excerpt: String,
    /// The segments of the first paragraph, for an excerpt with its shortcodes resolved.
    pub lead: Range<usize>,
    /// Whether the author wrote HTML.
    pub has_raw_html: bool,
    /// Put before the ids of notes.
    pub id_prefix: Box<str>,
    /// Words for the notes.
    pub strings: Strings,
    /// The file it was read from; empty until the reader says so.
    pub file: Arc<str>,
    /// Segments that an extending body of another file gave.
    pub foreign: Vec<(Range<usize>, Arc<str>)>,
    /// Notes, by index, that an extending body of another file gave.
    pub foreign_notes: Vec<(usize, Arc<str>)>,
    /// Where words of the glossary are first used, in order.
    pub terms: Vec<FirstUse>,
    /// There is a text, but this part of the site does not keep it.
    pub is_left_out: bool,
}

/// A piece of a body. A site has very many: what is rare is boxed, so that none is larger than a run of text.
#[derive(Clone, Debug, PartialEq)]
pub enum Segment {
    /// Markup that stands as it is.
    Html(Box<str>),
    /// A run of the author's own text, escaped.
    Text {
        /// The escaped text.
        html: Box<str>,
        /// Where the author wrote it.
        span: Span,
        /// Whether it is code, which nothing may annotate.
        code: bool,
    },
    /// A link destination: the resolved, escaped attribute value goes here.
    Link {
        /// As the author wrote it.
        target: Box<str>,
        /// The whole link.
        span: Span,
    },
    /// Before the end of a link to a document of the author's own: its kind and size go here.
    Document {
        /// As the author wrote it.
        target: Box<str>,
        /// The whole link.
        span: Span,
        /// The author's words say of what kind it is.
        has_kind: bool,
    },
    /// An image source: the resolved, escaped attribute value goes here.
    Image {
        /// As the author wrote it.
        target: Box<str>,
        /// The whole image.
        span: Span,
        /// The width in pixels that the author gave it, in HTML.
        width: Option<NonZeroU32>,
    },
    /// A shortcode.
    Shortcode {
        /// What is asked for.
        call: Box<ShortcodeCall>,
        /// Alone on its line, outside any paragraph.
        block: bool,
    },
    /// A reference to a note. Numbers are given on writing, since sections can be replaced.
    Footnote {
        /// Index in [`Body::footnotes`].
        note: u32,
        /// Where the reference is.
        span: Span,
    },
}

/// A heading. The title of the page is its `h1`, so levels begin at 2.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6 (1 only in plain CommonMark).
    pub level: u8,
    /// Plain text; shortcodes leave nothing in it (see `content`).
    pub text: String,
    /// Unique in the body; empty in plain CommonMark.
    pub id: String,
    /// Whether the author gave the id with `{#id}`.
    pub explicit_id: bool,
    /// The heading in the file.
    pub span: Span,
    /// Index of its first segment, which begins with its start tag.
    pub segment: usize,
    /// The segments between its tags, for a table of contents.
    pub content: Range<usize>,
    /// Inside a list, a quotation or an element of the author's: no section begins at it.
    pub nested: bool,
}

/// `{{ name(key="value", n=3) }}`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShortcodeCall {
    /// Such as `windows` or `city.name`.
    pub name: Box<str>,
    /// In the author's order, each name once.
    pub args: Vec<(Box<str>, ArgValue)>,
    /// From the first to the last brace.
    pub span: Span,
}

/// The value of an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgValue {
    /// `"…"`
    Text(Box<str>),
    /// `3`
    Number(i64),
    /// `true`, `false`
    Bool(bool),
}

impl ShortcodeCall {
    /// The argument called `name`.
    pub fn get(&self, name: &str) -> Option<&ArgValue> {
        self.args
            .iter()
            .find(|(key, _)| &**key == name)
            .map(|(_, value)| value)
    }

    /// The text of the argument called `name`.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name) {
            Some(ArgValue::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The number of the argument called `name`.
    pub fn number(&self, name: &str) -> Option<i64> {
        match self.get(name) {
            Some(ArgValue::Number(number)) => Some(*number),
            _ => None,
        }
    }
}
