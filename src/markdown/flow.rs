//! The output of the builder: pieces in order, literal markup joined.

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

use super::types::Segment;

/// A segment, or HTML of the author's that is still to be cleaned.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Piece {
    Segment(Segment),
    Raw {
        /// As the parser saw it.
        html: String,
        /// Its first byte in the body.
        start: usize,
    },
}

/// Pieces so far.
#[derive(Debug)]
pub(super) struct Flow {
    pub(super) pieces: Vec<Piece>,
    html: String,
    /// Whether the last thing written ended a line.
    pub(super) at_line_start: bool,
}

impl Flow {
    pub(super) fn new() -> Self {
        Self {
            pieces: Vec::new(),
            html: String::new(),
            at_line_start: true,
        }
    }

    /// Adds literal markup.
    pub(super) fn html(&mut self, html: &str) {
        if !html.is_empty() {
            self.html.push_str(html);
            self.at_line_start = html.ends_with('\n');
        }
    }

    /// Begins a new line unless one has just begun.
    pub(super) fn line(&mut self) {
        if !self.at_line_start {
            self.html("\n");
        }
    }

    /// Adds text as the value of an attribute.
    pub(super) fn attribute(&mut self, text: &str) {
        let _ = escape_html(&mut self.html, text);
    }

    /// Adds a segment.
    pub(super) fn push(&mut self, segment: Segment) {
        self.at_line_start = matches!(&segment, Segment::Text { html, .. } if html.ends_with('\n'));
        self.cut();
        self.pieces.push(Piece::Segment(segment));
    }

    /// Adds HTML of the author's.
    pub(super) fn raw(&mut self, html: String, start: usize) {
        self.at_line_start = html.ends_with('\n');
        self.cut();
        self.pieces.push(Piece::Raw { html, start });
    }

    /// Ends the current piece, and says how many there are.
    pub(super) fn cut(&mut self) -> usize {
        if !self.html.is_empty() {
            let html = std::mem::take(&mut self.html).into_boxed_str();
            self.pieces.push(Piece::Segment(Segment::Html(html)));
        }
        self.pieces.len()
    }

    /// All pieces.
    pub(super) fn finish(mut self) -> Vec<Piece> {
        self.cut();
        self.pieces
    }
}

/// Text as HTML.
pub(super) fn escaped(text: &str) -> Box<str> {
    let mut out = String::with_capacity(text.len());
    let _ = escape_html_body_text(&mut out, text);
    out.into()
}
