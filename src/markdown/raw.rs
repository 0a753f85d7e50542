//! The author's own tags, visited one by one with their places.

use std::cell::RefCell;
use std::num::NonZeroU32;
use std::ops::Range;

use lol_html::html_content::{Comment, ContentType, Element, TextChunk, TextType};
use lol_html::{RewriteStrSettings, doc_comments, doc_text, element, rewrite_str};

use super::cjk::{self, Beside};
use super::clean::{ATTRIBUTES, Draft, ELEMENT_ATTRIBUTES, ELEMENTS, WITH_CONTENT};
use super::prepare::{FILL, Prepared};
use super::problem::{Mistake, Problem};
use super::references::{decoded, reescaped};
use super::types::{Segment, ShortcodeCall, Span};
use super::{links, shortcode};

/// Turns the author's links, images, text and shortcodes into marks; reports what is taken out.
pub(super) fn visit(draft: &mut Draft, prepared: &Prepared<'_>, base: usize) -> Vec<Problem> {
    let html = std::mem::take(&mut draft.html);
    let visitor = RefCell::new(Visitor {
        draft,
        prepared,
        base,
        problems: Vec::new(),
    });
    let settings = RewriteStrSettings::new()
        .with_strict(false)
        .append_element_content_handler(element!("*", |element| {
            visitor.borrow_mut().element(element);
            Ok(())
        }))
        .append_document_content_handler(doc_text!(|text| {
            visitor.borrow_mut().text(text);
            Ok(())
        }))
        .append_document_content_handler(doc_comments!(|comment| {
            visitor.borrow_mut().comment(comment);
            Ok(())
        }));
    // On failure the next step cleans the string as it is.
    let rewritten = rewrite_str(&html, settings).unwrap_or(html);
    let visitor = visitor.into_inner();
    visitor.draft.html = rewritten;
    visitor.problems
}

struct Visitor<'d, 'p> {
    draft: &'d mut Draft,
    prepared: &'p Prepared<'p>,
    base: usize,
    problems: Vec<Problem>,
}

impl Visitor<'_, '_> {
    /// The bytes of the body for bytes of the draft that are the author's.
    fn body(&self, bytes: &Range<usize>) -> Option<Range<usize>> {
        let place = |at: usize| {
            let index = self.draft.raw.partition_point(|(range, _)| range.end <= at);
            let (range, start) = self.draft.raw.get(index)?;
            range.contains(&at).then(|| start + (at - range.start))
        };
        Some(place(bytes.start)?..place(bytes.end.checked_sub(1)?)? + 1)
    }

    fn span(&self, range: &Range<usize>) -> Span {
        let place = |at: usize| u32::try_from(self.base + at).unwrap_or(u32::MAX);
        place(range.start)..place(range.end)
    }

    fn report(&mut self, range: &Range<usize>, mistake: Mistake) {
        let span = self.span(range);
        self.problems.push(Problem { span, mistake });
    }

    fn element(&mut self, element: &mut Element<'_, '_>) {
        let place = element.source_location().bytes();
        let Some(range) = self.body(&place) else {
            if self.is_open(&place) {
                element.remove_and_keep_content();
            }
            return;
        };
        let name = element.tag_name();
        if ELEMENTS.binary_search(&&*name).is_err() {
            self.report(
                &range,
                Mistake::HtmlRemoved {
                    what: format!("<{name}>"),
                },
            );
            if WITH_CONTENT.contains(&&*name) {
                element.remove();
            } else {
                element.remove_and_keep_content();
            }
            return;
        }
        self.attributes(element, &name, &range);
        self.target(element, &name, &range);
    }

    /// Reports a tag or comment of the author's that does not end where the HTML ends: it takes with
    /// it what follows.
    fn is_open(&mut self, place: &Range<usize>) -> bool {
        let Some(start) = self.body(&(place.start..place.start + 1)) else {
            return false;
        };
        let line = self
            .prepared
            .source
            .get(start.start..)
            .and_then(|rest| rest.lines().next());
        let what = line.unwrap_or_default().to_owned();
        let range = start.start..start.start + what.len();
        self.report(&range, Mistake::HtmlRemoved { what });
        true
    }

    /// Takes out attributes that are not allowed.
    fn attributes(&mut self, element: &mut Element<'_, '_>, name: &str, range: &Range<usize>) {
        let own = ELEMENT_ATTRIBUTES
            .iter()
            .find(|(of, _)| *of == name)
            .map_or(&[][..], |(_, own)| own);
        let mut removed = Vec::new();
        for attribute in element.attributes() {
            let key = attribute.name();
            if !ATTRIBUTES.contains(&&*key) && !own.contains(&&*key) {
                removed.push(key);
            } else if attribute.value().contains(FILL) {
                let calls = self.prepared.calls_in(range);
                let call = calls.first().and_then(|call| call.parsed.as_ref());
                let name = call.map_or_else(String::new, |parsed| parsed.name.to_string());
                self.problems.push(Problem {
                    span: self.span(range),
                    mistake: Mistake::ShortcodeInAttribute { name },
                });
            }
        }
        if !removed.is_empty() {
            for key in &removed {
                element.remove_attribute(key);
            }
            let what = format!("<{name} {}>", removed.join(" "));
            self.report(range, Mistake::HtmlRemoved { what });
        }
        let kept: Vec<_> = element
            .attributes()
            .iter()
            .map(|a| (a.name(), a.value()))
            .collect();
        for (key, value) in kept {
            let restored = self.prepared.restore(&value, range);
            if *restored != value {
                let _ = element.set_attribute(&key, &restored);
            }
        }
    }

    /// Makes a segment of a link or an image.
    fn target(&mut self, element: &mut Element<'_, '_>, name: &str, range: &Range<usize>) {
        let key = match name {
            "a" => "href",
            "img" => "src",
            _ => return,
        };
        let Some(raw) = element.get_attribute(key) else {
            return;
        };
        let target = decoded(&raw);
        if !links::is_publishable(&target) {
            self.report(range, Mistake::LinkScheme { target });
            return element.remove_and_keep_content();
        }
        if key == "href" && links::is_external(&target) {
            let _ = element.set_attribute("rel", "external");
        }
        let span = self.span(range);
        let target = target.into();
        let mark = self.draft.mark_for(match key {
            "href" => Segment::Link { target, span },
            _ => Segment::Image {
                target,
                span,
                width: own_width(element),
            },
        });
        let _ = element.set_attribute(key, &mark);
    }

    /// Makes segments of the author's text. What the adapter wrote beside it stays.
    fn text(&mut self, text: &mut TextChunk<'_>) {
        let chunk = text.source_location().bytes();
        if text.text_type() != TextType::Data || text.as_str().trim().is_empty() {
            return;
        }
        let mut html = String::new();
        let mut at = chunk.start;
        while at < chunk.end {
            let (end, own) = self.stretch(at, chunk.end);
            let part = text
                .as_str()
                .get(at - chunk.start..end - chunk.start)
                .unwrap_or_default();
            if own {
                html.push_str(&self.marked(part, at));
            } else {
                html.push_str(part);
            }
            at = end;
        }
        text.replace(&html, ContentType::Html);
    }

    /// How far the draft is the author's, or is not, from `at` on.
    fn stretch(&self, at: usize, limit: usize) -> (usize, bool) {
        let index = self.draft.raw.partition_point(|(range, _)| range.end <= at);
        let rest = self.draft.raw.get(index..).unwrap_or_default();
        match rest.first() {
            Some((first, _)) if first.start <= at => {
                let mut end = first.end;
                for (next, _) in rest
                    .iter()
                    .skip(1)
                    .take_while(|(next, _)| next.start <= limit)
                {
                    if next.start != end {
                        break;
                    }
                    end = next.end;
                }
                (end.min(limit), true)
            }
            Some((first, _)) => (first.start.min(limit), false),
            None => (limit, false),
        }
    }

    /// A shortcode alone on its line looks like a comment.
    fn comment(&mut self, comment: &mut Comment<'_>) {
        let place = comment.source_location().bytes();
        let Some(range) = self.body(&place) else {
            self.is_open(&place);
            return;
        };
        let Some(call) = self
            .prepared
            .calls_in(&range)
            .first()
            .filter(|call| call.range == range)
        else {
            return;
        };
        let call = call.range.clone();
        let mark = self.shortcode(&call, true);
        comment.replace(&mark, ContentType::Html);
    }

    /// Text of the draft as marks: runs of the author's words, and shortcodes between them.
    fn marked(&mut self, text: &str, start: usize) -> String {
        let mut out = String::new();
        let mut done = 0;
        let mut at = 0;
        while let Some(found) = text.get(at..).and_then(|rest| rest.find(FILL)) {
            let mark = at + found;
            let place = self.body(&(start + mark..start + mark + 1));
            let calls = place
                .map(|place| self.prepared.calls_in(&place))
                .unwrap_or_default();
            let Some(call) = calls.first().map(|call| call.range.clone()) else {
                at = mark + 1;
                continue;
            };
            out.push_str(&self.words(text.get(done..mark).unwrap_or_default(), start + done));
            out.push_str(&self.shortcode(&call, false));
            done = mark + call.len();
            at = done;
        }
        out.push_str(&self.words(text.get(done..).unwrap_or_default(), start + done));
        out
    }

    /// Words as marks, line by line; breaks within a Japanese sentence leave nothing.
    fn words(&mut self, text: &str, start: usize) -> String {
        let mut out = String::new();
        let mut before = None;
        let mut at = start;
        for line in text.split_inclusive('\n') {
            let words = line.trim();
            let lead = line.len() - line.trim_start().len();
            let place = self.body(&(at + lead..at + lead + words.len()));
            at += line.len();
            let Some(range) = place.filter(|_| !words.is_empty()) else {
                out.push_str(line);
                continue;
            };
            let source = self.prepared.restore(words, &range);
            let first = source.chars().next().map(Beside::Char);
            if before
                .zip(first)
                .is_some_and(|(before, first)| cjk::joins(before, first))
            {
                out.truncate(out.trim_end().len());
            } else {
                out.push_str(line.get(..lead).unwrap_or_default());
            }
            before = source.chars().next_back().map(Beside::Char);
            let html = reescaped(&source).into();
            let segment = Segment::Text {
                html,
                span: self.span(&range),
                code: false,
            };
            out.push_str(&self.draft.mark_for(segment));
            out.push_str(line.get(lead + words.len()..).unwrap_or_default());
        }
        out
    }

    /// A shortcode as a mark, or the author's text where it cannot stand.
    fn shortcode(&mut self, range: &Range<usize>, block: bool) -> String {
        let source = self.prepared.original(range);
        let span = self.span(range);
        let mistake = match shortcode::parse(source) {
            None => Mistake::ShortcodeSyntax {
                text: source.to_owned(),
            },
            Some(parsed) if !shortcode::is_known(&parsed.name) => Mistake::UnknownShortcode {
                nearest: shortcode::nearest(&parsed.name),
                name: parsed.name.into(),
            },
            Some(parsed) if !block && !shortcode::is_inline(&parsed.name) => {
                Mistake::BlockShortcodeInLine {
                    name: parsed.name.into(),
                }
            }
            Some(parsed) => {
                let call = Box::new(ShortcodeCall {
                    name: parsed.name,
                    args: parsed.args,
                    span,
                });
                return self.draft.mark_for(Segment::Shortcode { call, block });
            }
        };
        self.report(range, mistake);
        let html = super::flow::escaped(source);
        self.draft.mark_for(Segment::Text {
            html,
            span,
            code: false,
        })
    }
}

/// The width that an author gave a picture. It is written with the source, and the height that goes with it.
fn own_width(element: &mut Element<'_, '_>) -> Option<NonZeroU32> {
    let width = element.get_attribute("width");
    element.remove_attribute("width");
    element.remove_attribute("height");
    width?.trim().parse().ok().and_then(NonZeroU32::new)
}
