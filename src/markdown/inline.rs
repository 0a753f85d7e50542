//! What stands within a line: text, code, ruby, shortcodes, links, images.

use std::ops::Range;

use pulldown_cmark::LinkType;

use super::build::Builder;
use super::cjk::Beside;
use super::flow;
use super::prepare::{Call, FILL, RUBY_BAR, RUBY_CLOSE, RUBY_OPEN};
use super::problem::Mistake;
use super::types::{Segment, ShortcodeCall};
use super::{links, shortcode};
use crate::text::documents;

/// How many letters behind a link may still say what it is.
const BEHIND: usize = 16;

impl Builder<'_> {
    /// Adds a run of the author's text that is escaped already.
    pub(super) fn push_text(&mut self, html: Box<str>, range: &Range<usize>, code: bool) {
        let span = self.span(range);
        self.flow.push(Segment::Text { html, span, code });
    }

    /// Adds a range of the source as text.
    fn push_source(&mut self, range: &Range<usize>) {
        if !range.is_empty() {
            let html = flow::escaped(self.prepared.original(range));
            self.push_text(html, range, self.in_code);
        }
    }

    /// The first character of a literal range, as a line break sees it.
    pub(super) fn first_of(&self, range: &Range<usize>) -> Option<Beside> {
        let mut work = self.prepared.work.get(range.clone())?.chars();
        match work.next()? {
            FILL => Some(Beside::Open),
            RUBY_OPEN => work.next().map(Beside::Char),
            _ => self
                .prepared
                .original(range)
                .chars()
                .next()
                .map(Beside::Char),
        }
    }

    /// The last character of a literal range, as a line break sees it.
    pub(super) fn last_of(&self, range: &Range<usize>) -> Option<Beside> {
        let work = self.prepared.work.get(range.clone())?;
        match work.chars().next_back()? {
            FILL => Some(Beside::Open),
            // The base of a ruby is East Asian by its definition.
            RUBY_CLOSE => Some(Beside::Char('字')),
            _ => self
                .prepared
                .original(range)
                .chars()
                .next_back()
                .map(Beside::Char),
        }
    }

    /// Writes a literal run: text, with ruby and shortcodes in it.
    pub(super) fn text_run(&mut self, run: &Range<usize>) {
        if self.in_code || !self.options.extensions && !self.options.shortcodes {
            return self.push_source(run);
        }
        self.look_for_remains(run);
        let prepared = self.prepared;
        let mut done = run.start;
        let mut at = run.start;
        while let Some(found) = prepared
            .work
            .get(at..run.end)
            .and_then(|rest| rest.find([FILL, RUBY_OPEN]))
        {
            let mark = at + found;
            let end = if let Some(call) = prepared.calls_in(&(mark..mark + 1)).first() {
                self.push_source(&(done..mark));
                self.inline_shortcode(call);
                call.range.end
            } else if let Some((base, reading)) = self.ruby_at(mark, run.end) {
                self.push_source(&(done..mark));
                self.ruby(&base, &reading);
                reading.end + RUBY_CLOSE.len_utf8()
            } else {
                at = mark + 1;
                continue;
            };
            (done, at) = (end, end);
        }
        self.push_source(&(done..run.end));
    }

    /// The parts of a ruby that begins at `mark`.
    fn ruby_at(&self, mark: usize, end: usize) -> Option<(Range<usize>, Range<usize>)> {
        let inside = self.prepared.work.get(mark..end)?.strip_prefix(RUBY_OPEN)?;
        let bar = inside.find(RUBY_BAR)?;
        let close = inside.find(RUBY_CLOSE)?;
        let start = mark + 1;
        (bar < close).then(|| (start..start + bar, start + bar + 1..start + close))
    }

    /// Writes a ruby.
    fn ruby(&mut self, base: &Range<usize>, reading: &Range<usize>) {
        self.flow.html("<ruby>");
        self.push_source(base);
        self.flow.html("<rp>（</rp><rt>");
        self.push_source(reading);
        self.flow.html("</rt><rp>）</rp></ruby>");
    }

    /// Reports braces that no shortcode closed, and references to notes that are not there.
    fn look_for_remains(&mut self, run: &Range<usize>) {
        let prepared = self.prepared;
        let Some(work) = prepared.work.get(run.clone()) else {
            return;
        };
        let escaped = |at: usize| {
            let before = at
                .checked_sub(1)
                .and_then(|at| prepared.source.as_bytes().get(at));
            before == Some(&b'\\')
        };
        if self.options.shortcodes
            && let Some(found) = work.find("{{")
            && !escaped(run.start + found)
        {
            self.report(&(run.start + found..run.end), Mistake::ShortcodeOpen);
        }
        let Some(found) = work.find("[^").filter(|_| self.options.extensions) else {
            return;
        };
        let label = work
            .get(found + 2..)
            .and_then(|rest| rest.split_once(']'))
            .map(|(label, _)| label);
        if let Some(label) = label
            && !escaped(run.start + found)
            && !label.is_empty()
        {
            let start = run.start + found;
            let label = label.to_owned();
            self.report(
                &(start..start + label.len() + 3),
                Mistake::FootnoteUndefined { label },
            );
        }
    }

    /// Writes a shortcode within a line, or the author's text if it cannot stand there.
    fn inline_shortcode(&mut self, call: &Call) {
        let name = call.parsed.as_ref().map_or("", |parsed| &*parsed.name);
        if call.parsed.is_some() && shortcode::is_known(name) && !shortcode::is_inline(name) {
            let name = name.to_owned();
            self.report(&call.range, Mistake::BlockShortcodeInLine { name });
            return self.push_source(&call.range);
        }
        self.shortcode(call, false);
    }

    /// Writes a shortcode, or the author's text if there is none such.
    pub(super) fn shortcode(&mut self, call: &Call, block: bool) {
        let Some(parsed) = &call.parsed else {
            let text = self.prepared.original(&call.range).to_owned();
            self.report(&call.range, Mistake::ShortcodeSyntax { text });
            return self.push_source(&call.range);
        };
        let name = &*parsed.name;
        if !shortcode::is_known(name) {
            let mistake = Mistake::UnknownShortcode {
                name: name.to_owned(),
                nearest: shortcode::nearest(name),
            };
            self.report(&call.range, mistake);
            return self.push_source(&call.range);
        }
        let span = self.span(&call.range);
        let call = Box::new(ShortcodeCall {
            name: parsed.name.clone(),
            args: parsed.args.clone(),
            span,
        });
        self.flow.push(Segment::Shortcode { call, block });
    }

    /// Writes code within a line.
    pub(super) fn code(&mut self, text: &str, range: &Range<usize>) {
        let prepared = self.prepared;
        let ticks = prepared
            .original(range)
            .bytes()
            .take_while(|b| *b == b'`')
            .count();
        let inside = range.start + ticks..range.end.saturating_sub(ticks).max(range.start + ticks);
        let trimmed = inside.start + 1..inside.end.saturating_sub(1).max(inside.start + 1);
        let found = [&inside, &trimmed]
            .into_iter()
            .find(|place| prepared.is_literal(text, place));
        let (text, place) = match found {
            Some(place) => (prepared.original(place).into(), place),
            None => (prepared.restore(text, range), &inside),
        };
        self.flow.html("<code>");
        self.push_text(flow::escaped(&text), place, true);
        self.flow.html("</code>");
        self.set_before(text.chars().next_back().map(Beside::Char));
    }

    /// Opens a link, unless its scheme is none that the site publishes.
    pub(super) fn link(&mut self, kind: LinkType, target: &str, title: &str, range: &Range<usize>) {
        let target = self.prepared.restore(target, range);
        let target = match kind {
            LinkType::Email => format!("mailto:{target}").into(),
            _ => target,
        };
        let kept = !self.options.sanitize || links::is_publishable(&target);
        let is_document = kept && documents::kind(&target).is_some() && !target.contains("//");
        let named = if is_document { &*target } else { "" };
        self.open_links.push(kept.then(|| named.into()));
        if !kept {
            let target = target.into_owned();
            return self.report(range, Mistake::LinkScheme { target });
        }
        let external = self.options.extensions && links::is_external(&target);
        let span = self.span(range);
        self.flow.html("<a href=\"");
        self.flow.push(Segment::Link {
            target: (*target).into(),
            span,
        });
        if external {
            self.flow.html("\" rel=\"external");
        }
        self.title(title, range);
        self.flow.html("\">");
    }

    /// Leaves room for what a reader wants to know of a document, unless the author says it in the link or behind it.
    pub(super) fn document(&mut self, target: Box<str>, range: &Range<usize>) {
        let Some(kind) = documents::kind(&target) else {
            return;
        };
        let work: &str = &self.prepared.work;
        let link = work.get(range.clone()).unwrap_or_default();
        let link = link.split("](").next().unwrap_or_default();
        let behind = work.get(range.end..).unwrap_or_default();
        let behind = behind.lines().next().unwrap_or_default();
        let words: String = link.chars().chain(behind.chars().take(BEHIND)).collect();
        if documents::names_size(&words) {
            return;
        }
        let span = self.span(range);
        let has_kind = documents::names(&words, kind);
        self.flow.push(Segment::Document {
            target,
            span,
            has_kind,
        });
    }

    /// Writes an image with its description.
    pub(super) fn image(
        &mut self,
        at: usize,
        target: &str,
        title: &str,
        range: &Range<usize>,
    ) -> usize {
        let end = self.end_of(at);
        let target = self.prepared.restore(target, range);
        let (alt, calls) = self.plain(at + 1..end);
        self.report_calls(&calls);
        self.set_before(alt.chars().next_back().map(Beside::Char));
        if self.options.sanitize && !links::is_publishable(&target) {
            let target = target.into_owned();
            self.report(range, Mistake::LinkScheme { target });
            self.push_text(flow::escaped(&alt), range, false);
            return end + 1;
        }
        let span = self.span(range);
        self.flow.html("<img src=\"");
        self.flow.push(Segment::Image {
            target: (*target).into(),
            span,
            width: None,
        });
        self.flow.html("\" alt=\"");
        self.flow.attribute(&alt);
        self.title(title, range);
        self.flow.html(if self.options.extensions {
            "\">"
        } else {
            "\" />"
        });
        end + 1
    }

    /// Writes a title attribute, its last quote left open.
    fn title(&mut self, title: &str, range: &Range<usize>) {
        if title.is_empty() {
            return;
        }
        let text = self.prepared.restore(title, range);
        self.flow.html("\" title=\"");
        self.flow.attribute(&text);
        if title.contains(FILL) {
            let calls: Vec<_> = self
                .prepared
                .calls_in(range)
                .iter()
                .map(|c| c.range.clone())
                .collect();
            self.report_calls(&calls);
        }
    }

    /// Reports shortcodes that stand where only text can.
    fn report_calls(&mut self, calls: &[Range<usize>]) {
        for range in calls {
            let call = self
                .prepared
                .calls_in(range)
                .first()
                .and_then(|call| call.parsed.as_ref());
            let name = call.map_or_else(String::new, |parsed| parsed.name.to_string());
            self.report(range, Mistake::ShortcodeInAttribute { name });
        }
    }
}
