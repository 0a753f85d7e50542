//! What leaves the stream of Markdown: HTML of the author's, shortcodes alone on their line, notes.

use std::ops::Range;

use pulldown_cmark::Event;

use super::build::{Builder, Definition};
use super::flow::Flow;
use super::types::Segment;

impl Builder<'_> {
    /// A shortcode alone on its line, or HTML of the author's.
    pub(super) fn html_block(&mut self, at: usize, range: &Range<usize>) -> usize {
        let end = self.end_of(at);
        let prepared = self.prepared;
        let work = prepared.work.get(range.clone()).unwrap_or_default();
        let alone = prepared.calls_in(range).first().filter(|call| {
            work.trim_start().starts_with("<?")
                && work.len() - work.trim_start().len() == call.range.start - range.start
        });
        self.set_before(None);
        if let Some(call) = alone {
            self.flow.line();
            self.shortcode(call, true);
            self.flow.html("\n");
            return end + 1;
        }
        for (event, range) in self.events.get(at + 1..end).unwrap_or_default() {
            if let Event::Html(html) | Event::Text(html) = event {
                self.raw(html, range);
            }
        }
        end + 1
    }

    /// HTML of the author's within a line.
    pub(super) fn raw_inline(&mut self, html: &str, range: &Range<usize>) {
        let prepared = self.prepared;
        match prepared.calls_in(range).first() {
            Some(call) if call.range == *range => self.shortcode(call, true),
            _ => self.raw(html, range),
        }
    }

    fn raw(&mut self, html: &str, range: &Range<usize>) {
        if self.options.sanitize {
            self.flow.raw(html.to_owned(), range.start);
        } else {
            let html = self.prepared.restore(html, range);
            self.flow.html(&html);
        }
    }

    /// A note is built aside: it stands at the end of the page.
    pub(super) fn start_note(&mut self, label: &str, range: &Range<usize>) {
        self.depth += 1;
        let outer = std::mem::replace(&mut self.flow, Flow::new());
        let label = self.prepared.restore(label, range).into_owned();
        let span = self.trimmed(range);
        self.outer.push((outer, label, span));
    }

    pub(super) fn end_note(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        if let Some((outer, label, span)) = self.outer.pop() {
            let pieces = std::mem::replace(&mut self.flow, outer).finish();
            self.definitions.push(Definition {
                label,
                span,
                pieces,
            });
        }
    }

    pub(super) fn note_reference(&mut self, label: &str, range: &Range<usize>) {
        let label = self.prepared.restore(label, range).to_lowercase();
        let known = self.notes.iter().position(|known| *known == label);
        let index = known.unwrap_or_else(|| {
            self.notes.push(label);
            self.notes.len() - 1
        });
        let span = self.span(range);
        self.flow.push(Segment::Footnote {
            note: u32::try_from(index).unwrap_or(u32::MAX),
            span,
        });
    }
}
