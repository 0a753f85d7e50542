//! Writing a body for one city: the renderer says what links, images and shortcodes become there.

use std::fmt::Write;
use std::num::NonZeroU32;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark_escape::escape_html;

use crate::diag::Location;

use super::types::{Body, Segment, ShortcodeCall, Span};

/// What differs from city to city.
pub trait Resolve {
    /// Writes the attribute value for a link destination, escaped for HTML.
    fn link(&self, target: &str, place: &Location, out: &mut String);
    /// Writes the attribute value for an image source, escaped for HTML; further attributes may follow it, the last
    /// quote left open. `width` is the author's own, in pixels.
    fn image(&self, target: &str, width: Option<u32>, place: &Location, out: &mut String);
    /// Writes, as HTML, what a reader wants to know of a document before fetching it; its kind only where the
    /// author's words do not say it.
    fn document(&self, _target: &str, _place: &Location, _has_kind: bool, _out: &mut String) {}
    /// Writes what a shortcode stands for, as HTML.
    fn shortcode(&self, call: &ShortcodeCall, place: &Location, block: bool, out: &mut String);
    /// Writes the first use of a word of the glossary, which is escaped already.
    fn term(&self, _term: u32, word: &str, out: &mut String) {
        out.push_str(word);
    }
}

impl Body {
    /// Writes the body and its notes.
    pub fn write(&self, resolve: &dyn Resolve, out: &mut String) {
        let mut notes = Notes {
            body: self,
            order: Vec::new(),
            references: Vec::new(),
        };
        self.each(0..self.segments.len(), resolve, Some(&mut notes), out);
        notes.write(resolve, out);
    }

    /// Writes some of the segments without references to notes, such as a heading's content.
    pub fn write_segments(&self, range: Range<usize>, resolve: &dyn Resolve, out: &mut String) {
        self.each(range, resolve, None, out);
    }

    /// The body as one string.
    pub fn to_html(&self, resolve: &dyn Resolve) -> String {
        let mut out = String::new();
        self.write(resolve, &mut out);
        out
    }

    /// All segments, those of the notes last.
    pub fn all_segments(&self) -> impl Iterator<Item = &Segment> {
        self.segments.iter().chain(self.footnotes.iter().flatten())
    }

    /// All link targets with their places.
    pub fn links(&self) -> impl Iterator<Item = (&str, &Span)> {
        self.all_segments().filter_map(|segment| match segment {
            Segment::Link { target, span } => Some((&**target, span)),
            _ => None,
        })
    }

    /// All image sources with their places.
    pub fn images(&self) -> impl Iterator<Item = (&str, &Span)> {
        self.all_segments().filter_map(|segment| match segment {
            Segment::Image { target, span, .. } => Some((&**target, span)),
            _ => None,
        })
    }

    /// All shortcodes.
    pub fn shortcodes(&self) -> impl Iterator<Item = &ShortcodeCall> {
        self.all_segments().filter_map(|segment| match segment {
            Segment::Shortcode { call, .. } => Some(&**call),
            _ => None,
        })
    }

    /// Writes a range of the body's own segments.
    fn each(
        &self,
        range: Range<usize>,
        resolve: &dyn Resolve,
        mut notes: Option<&mut Notes<'_>>,
        out: &mut String,
    ) {
        let start = range.start;
        let segments = self.segments.get(range).unwrap_or_default();
        for (index, segment) in segments.iter().enumerate() {
            let at = start + index;
            let file = self.file_of(at);
            match segment {
                Segment::Text { html, .. } if !self.terms.is_empty() => {
                    self.with_terms(html, at, resolve, out);
                }
                _ => one(segment, file, resolve, notes.as_deref_mut(), out),
            }
        }
    }

    /// Writes a run of text with the words of the glossary that it is the first to use.
    fn with_terms(&self, html: &str, at: usize, resolve: &dyn Resolve, out: &mut String) {
        let first = self
            .terms
            .partition_point(|term| (term.segment as usize) < at);
        let own = self.terms.get(first..).unwrap_or_default();
        let mut done = 0;
        for term in own.iter().take_while(|term| term.segment as usize == at) {
            let (start, end) = (term.start as usize, term.end as usize);
            if let (Some(before), Some(word)) = (html.get(done..start), html.get(start..end)) {
                out.push_str(before);
                resolve.term(term.term, word, out);
                done = end;
            }
        }
        out.push_str(html.get(done..).unwrap_or_default());
    }

    /// The file that gave a segment.
    pub fn file_of(&self, segment: usize) -> &Arc<str> {
        self.foreign
            .iter()
            .find(|(range, _)| range.contains(&segment))
            .map_or(&self.file, |(_, file)| file)
    }

    /// The file that gave a note.
    pub fn file_of_note(&self, note: usize) -> &Arc<str> {
        self.foreign_notes
            .iter()
            .find(|(index, _)| *index == note)
            .map_or(&self.file, |(_, file)| file)
    }
}

fn one(
    segment: &Segment,
    file: &Arc<str>,
    resolve: &dyn Resolve,
    notes: Option<&mut Notes<'_>>,
    out: &mut String,
) {
    let place = |span: &Span| Location::text(file, span.start as usize..span.end as usize);
    match segment {
        Segment::Html(html) | Segment::Text { html, .. } => out.push_str(html),
        Segment::Link { target, span } => resolve.link(target, &place(span), out),
        Segment::Image {
            target,
            span,
            width,
        } => resolve.image(target, width.map(NonZeroU32::get), &place(span), out),
        Segment::Document {
            target,
            span,
            has_kind,
        } => resolve.document(target, &place(span), *has_kind, out),
        Segment::Shortcode { call, block } => {
            resolve.shortcode(call, &place(&call.span), *block, out);
        }
        Segment::Footnote { note, .. } => {
            if let Some(notes) = notes {
                notes.reference(*note, out);
            }
        }
    }
}

/// Notes numbered as the text names them.
struct Notes<'b> {
    body: &'b Body,
    order: Vec<u32>,
    /// How often each numbered note is named.
    references: Vec<usize>,
}

impl Notes<'_> {
    /// Writes the number that leads to a note.
    fn reference(&mut self, note: u32, out: &mut String) {
        let index = self
            .order
            .iter()
            .position(|known| *known == note)
            .unwrap_or_else(|| {
                self.order.push(note);
                self.references.push(0);
                self.order.len() - 1
            });
        let mut nth = 1;
        if let Some(count) = self.references.get_mut(index) {
            *count += 1;
            nth = *count;
        }
        let (prefix, number) = (&self.body.id_prefix, index + 1);
        let again = again(nth);
        let _ = write!(
            out,
            "<sup class=\"footnote-ref\"><a href=\"#{prefix}fn-{number}\" id=\"{prefix}fnref-{number}{again}\" role=\"doc-noteref\" aria-label=\""
        );
        named(&self.body.strings.footnote, number, out);
        let _ = write!(out, "\">{number}</a></sup>");
    }

    /// Writes the list of notes.
    fn write(&mut self, resolve: &dyn Resolve, out: &mut String) {
        if self.order.is_empty() {
            return;
        }
        let body = self.body;
        let mut items = Vec::new();
        // A note may name another, which is then numbered after it.
        while let Some(note) = self.order.get(items.len()).copied() {
            let mut item = String::new();
            let segments = body
                .footnotes
                .get(note as usize)
                .map_or(&[][..], Vec::as_slice);
            let file = body.file_of_note(note as usize);
            for segment in segments {
                one(segment, file, resolve, Some(self), &mut item);
            }
            items.push(item);
        }
        out.push_str("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"");
        let _ = escape_html(&mut *out, &body.strings.footnotes);
        out.push_str("\">\n<ol>\n");
        for (index, item) in items.iter().enumerate() {
            self.item(index, item, out);
        }
        out.push_str("</ol>\n</section>\n");
    }

    /// Writes one note with the way back.
    fn item(&self, index: usize, item: &str, out: &mut String) {
        let (prefix, number) = (&self.body.id_prefix, index + 1);
        let item = item.trim_end();
        let (content, end) = match item.strip_suffix("</p>") {
            Some(content) => (content, "</p>"),
            None => (item, ""),
        };
        let _ = write!(out, "<li id=\"{prefix}fn-{number}\">{content}");
        for nth in 1..=self.references.get(index).copied().unwrap_or_default() {
            let again = again(nth);
            let _ = write!(
                out,
                " <a href=\"#{prefix}fnref-{number}{again}\" class=\"footnote-back\" role=\"doc-backlink\">"
            );
            named(&self.body.strings.back, number, out);
            out.push_str(&nth_sign(nth));
            out.push_str("</a>");
        }
        out.push_str(end);
        out.push_str("</li>\n");
    }
}

/// The end of an id for a second and further reference.
fn again(nth: usize) -> String {
    if nth > 1 {
        format!("-{nth}")
    } else {
        String::new()
    }
}

/// Tells several ways back apart.
fn nth_sign(nth: usize) -> String {
    if nth > 1 {
        format!(" ({nth})")
    } else {
        String::new()
    }
}

/// Writes a word with its number.
fn named(text: &str, number: usize, out: &mut String) {
    let _ = escape_html(&mut *out, &text.replace("{n}", &number.to_string()));
}
