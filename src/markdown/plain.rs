//! Events as plain text: for ids, descriptions of images, labels, excerpts.

use std::ops::Range;

use pulldown_cmark::Event;

use super::build::Builder;
use super::cjk::{self, Beside};
use super::prepare::{FILL, RUBY_BAR, RUBY_CLOSE, RUBY_OPEN};

impl Builder<'_> {
    /// The event that ends the tag which event `at` starts.
    pub(super) fn end_of(&self, at: usize) -> usize {
        let mut depth = 0_usize;
        for (index, (event, _)) in self.events.iter().enumerate().skip(at) {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                return index;
            }
        }
        self.events.len()
    }

    /// The events of `range` as plain text, and the shortcodes that are left out of it.
    pub(super) fn plain(&self, range: Range<usize>) -> (String, Vec<Range<usize>>) {
        let mut out = String::new();
        let mut calls = Vec::new();
        for (at, (event, place)) in self
            .events
            .iter()
            .enumerate()
            .take(range.end)
            .skip(range.start)
        {
            match event {
                Event::Text(text) if self.prepared.is_literal(text, place) => {
                    self.plain_run(place, &mut out, &mut calls);
                }
                Event::Text(text) => out.push_str(text),
                Event::Code(text) => out.push_str(&self.prepared.restore(text, place)),
                Event::InlineHtml(html) if !self.options.extensions => out.push_str(html),
                Event::SoftBreak | Event::HardBreak => {
                    let before = out.chars().next_back().map(Beside::Char);
                    let after = self.next_visible(at + 1);
                    let joined = before.zip(after).is_some_and(|(a, b)| cjk::joins(a, b));
                    out.push_str(if joined { "" } else { " " });
                }
                _ => {}
            }
        }
        (out, calls)
    }

    /// A literal run as plain text: the base of a ruby, nothing for a shortcode.
    fn plain_run(&self, run: &Range<usize>, out: &mut String, calls: &mut Vec<Range<usize>>) {
        let work = self.prepared.work.get(run.clone()).unwrap_or_default();
        let mut reading = false;
        let mut hidden = run.start;
        for (at, shown) in work.char_indices() {
            let at = run.start + at;
            match shown {
                _ if at < hidden => {}
                FILL => {
                    if let Some(call) = self.prepared.calls_in(&(at..at + 1)).first() {
                        hidden = call.range.end;
                        calls.push(call.range.clone());
                    }
                }
                RUBY_OPEN => {}
                RUBY_BAR => reading = true,
                RUBY_CLOSE => reading = false,
                _ if reading => {}
                _ => out.extend(self.prepared.original(&(at..run.end)).chars().next()),
            }
        }
    }
}
