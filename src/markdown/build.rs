//! From the parser's events to pieces. This file walks the events; what they become is in `inline`,
//! `block` and `table`.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::cjk::Beside;
use super::flow::{Flow, Piece};
use super::prepare::Prepared;
use super::problem::{Mistake, Problem};
use super::types::{Heading, Span};
use super::{Options, cjk, flow};

/// An event with its bytes in the body.
pub(super) type Place<'e> = (Event<'e>, Range<usize>);

/// A note as it was defined.
#[derive(Debug)]
pub(super) struct Definition {
    pub(super) label: String,
    pub(super) span: Span,
    pub(super) pieces: Vec<Piece>,
}

/// What has been made of the events so far.
pub(super) struct Builder<'a> {
    pub(super) prepared: &'a Prepared<'a>,
    pub(super) options: &'a Options,
    pub(super) events: &'a [Place<'a>],
    base: usize,
    pub(super) flow: Flow,
    pub(super) problems: Vec<Problem>,
    pub(super) headings: Vec<Heading>,
    pub(super) ids: Ids,
    pub(super) open_heading: Option<usize>,
    pub(super) lead: Option<Range<usize>>,
    pub(super) excerpt: String,
    pub(super) definitions: Vec<Definition>,
    /// Flows that wait while a note is built.
    pub(super) outer: Vec<(Flow, String, Span)>,
    /// Keys of notes in the order of their first reference.
    pub(super) notes: Vec<String>,
    /// Contiguous text that is still to be written.
    run: Option<Range<usize>>,
    /// Bytes to leave out at the start of the next text: the mark of a caption.
    pub(super) skip: usize,
    pub(super) in_code: bool,
    /// How deep in quotations, lists and notes.
    pub(super) depth: usize,
    /// Each open link: none if it is not written, else its target if that is a document.
    pub(super) open_links: Vec<Option<Box<str>>>,
    pub(super) label_open: bool,
    before: Option<Beside>,
    pub(super) table: super::table::Table,
}

/// Ids of headings.
#[derive(Debug, Default)]
pub(super) struct Ids {
    pub(super) explicit: BTreeSet<String>,
    pub(super) used: BTreeMap<String, Span>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(
        prepared: &'a Prepared<'a>,
        base: usize,
        options: &'a Options,
        events: &'a [Place<'a>],
    ) -> Self {
        let explicit = events.iter().filter_map(|(event, _)| match event {
            Event::Start(Tag::Heading { id: Some(id), .. }) => Some(id.to_string()),
            _ => None,
        });
        Self {
            prepared,
            options,
            events,
            base,
            flow: Flow::new(),
            problems: Vec::new(),
            headings: Vec::new(),
            ids: Ids {
                explicit: explicit.collect(),
                used: BTreeMap::new(),
            },
            open_heading: None,
            lead: None,
            excerpt: String::new(),
            definitions: Vec::new(),
            outer: Vec::new(),
            notes: Vec::new(),
            run: None,
            skip: 0,
            in_code: false,
            depth: 0,
            open_links: Vec::new(),
            label_open: false,
            before: None,
            table: super::table::Table::default(),
        }
    }

    /// Where the body begins in its file.
    pub(super) fn base(&self) -> usize {
        self.base
    }

    /// A range of the body as a span of the file.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        let place = |at: usize| u32::try_from(self.base + at).unwrap_or(u32::MAX);
        place(range.start)..place(range.end)
    }

    /// The span of a block without the space that ends it.
    pub(super) fn trimmed(&self, range: &Range<usize>) -> Span {
        let length = self.prepared.original(range).trim_end().len();
        self.span(&(range.start..range.start + length))
    }

    /// Notes a mistake.
    pub(super) fn report(&mut self, range: &Range<usize>, mistake: Mistake) {
        let span = self.trimmed(range);
        self.problems.push(Problem { span, mistake });
    }

    /// Writes the events of `range`.
    pub(super) fn walk(&mut self, range: Range<usize>) {
        let mut at = range.start;
        while at < range.end {
            at = self.event(at);
        }
        self.end_run();
    }

    /// Writes one event, and says which comes next.
    fn event(&mut self, at: usize) -> usize {
        let Some((event, range)) = self.events.get(at) else {
            return at + 1;
        };
        if let Event::Text(text) = event {
            self.text(text, range);
            return at + 1;
        }
        self.end_run();
        match event {
            Event::Start(tag) => return self.start(at, tag, range),
            Event::End(tag) => self.end(*tag, range),
            Event::Text(_) => {}
            Event::Code(text) => self.code(text, range),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.text(text, range),
            Event::Html(html) | Event::InlineHtml(html) => self.raw_inline(html, range),
            Event::FootnoteReference(label) => self.note_reference(label, range),
            Event::SoftBreak => {
                if !self.break_joins(at) {
                    self.flow.html("\n");
                }
            }
            Event::HardBreak => {
                self.flow.html(if self.options.extensions {
                    "<br>\n"
                } else {
                    "<br />\n"
                });
                self.before = None;
            }
            Event::Rule => {
                self.flow.line();
                self.flow.html(if self.options.extensions {
                    "<hr>\n"
                } else {
                    "<hr />\n"
                });
            }
            Event::TaskListMarker(done) => self.task(*done),
        }
        at + 1
    }

    /// Collects text: what is contiguous in the source becomes one run.
    fn text(&mut self, text: &str, range: &Range<usize>) {
        if !self.prepared.is_literal(text, range) {
            self.end_run();
            let html = flow::escaped(text);
            self.push_text(html, range, self.in_code);
            self.before = text.chars().next_back().map(Beside::Char);
            return;
        }
        let start = range.start + std::mem::take(&mut self.skip).min(range.len());
        match &mut self.run {
            Some(run) if run.end == start => run.end = range.end,
            _ => {
                self.end_run();
                self.run = Some(start..range.end);
            }
        }
    }

    /// Writes the collected text.
    pub(super) fn end_run(&mut self) {
        if let Some(run) = self.run.take()
            && !run.is_empty()
        {
            self.before = self.last_of(&run);
            self.text_run(&run);
        }
    }

    /// What the next line break has before it.
    pub(super) fn set_before(&mut self, before: Option<Beside>) {
        self.before = before;
    }

    /// Whether the line break at event `at` leaves nothing.
    pub(super) fn break_joins(&self, at: usize) -> bool {
        match (self.before, self.next_visible(at + 1)) {
            (Some(before), Some(after)) => cjk::joins(before, after),
            _ => false,
        }
    }

    /// What stands first in the line that begins at event `at`.
    pub(super) fn next_visible(&self, at: usize) -> Option<Beside> {
        for (event, range) in self.events.get(at..)? {
            match event {
                Event::Text(text) if self.prepared.is_literal(text, range) => {
                    return self.first_of(range);
                }
                Event::Text(text) | Event::Code(text) => {
                    return text.chars().next().map(Beside::Char);
                }
                Event::Start(tag) if is_inline(tag.to_end()) => {}
                Event::End(tag) if is_inline(*tag) => {}
                Event::InlineHtml(_) | Event::FootnoteReference(_) => {}
                _ => return None,
            }
        }
        None
    }
}

/// Whether the tag stands within a line.
fn is_inline(tag: TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image
    )
}
