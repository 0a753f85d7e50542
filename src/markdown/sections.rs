//! Sections that an extending body replaces: a heading with `{#id}` down to the next heading of its level or above.

use std::ops::Range;
use std::sync::Arc;

use super::problem::{Mistake, Problem};
use super::types::{Body, Heading, Segment};

/// A section of a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The id that the author gave.
    pub id: String,
    /// Index of its heading.
    pub heading: usize,
    /// Its headings, its own first.
    pub headings: Range<usize>,
    /// Its segments, from its heading's start tag on.
    pub segments: Range<usize>,
}

impl Body {
    /// The sections with an id of the author's, in order. One may lie in another.
    pub fn sections(&self) -> Vec<Section> {
        let mut sections = Vec::new();
        for (index, heading) in self.headings.iter().enumerate() {
            if !heading.explicit_id || heading.nested {
                continue;
            }
            let ends = |h: &Heading| !h.nested && h.level <= heading.level;
            let next = self
                .headings
                .iter()
                .skip(index + 1)
                .position(ends)
                .map(|at| index + 1 + at);
            let end = next.and_then(|at| self.headings.get(at)).map(|h| h.segment);
            sections.push(Section {
                id: heading.id.clone(),
                heading: index,
                headings: index..next.unwrap_or(self.headings.len()),
                segments: heading.segment..end.unwrap_or(self.segments.len()).max(heading.segment),
            });
        }
        sections
    }

    /// This body with the sections that `other` gives under the same ids in their place; a section of
    /// `other` that has no counterpart comes last, so that nothing an author wrote is lost.
    ///
    /// The problems are about `other`: a section that has no counterpart, text in no section.
    pub fn replace_sections(&self, other: &Self) -> (Self, Vec<Problem>) {
        let mut problems = Vec::new();
        let given = outermost(other.sections());
        problems.extend(outside(other, &given));
        let own = self.sections();
        let mut exchanges: Vec<(&Section, &Section)> = Vec::new();
        let mut unplaced: Vec<&Section> = Vec::new();
        for section in &given {
            if let Some(place) = own.iter().find(|candidate| candidate.id == section.id) {
                exchanges.push((place, section));
            } else {
                problems.push(unmatched(other, section));
                unplaced.push(section);
            }
        }
        exchanges.sort_by_key(|(place, _)| place.segments.start);
        let mut joiner = Joiner::new(self);
        let (mut segment, mut heading) = (0, 0);
        for (place, section) in exchanges {
            // A replaced section that lies in another replaced one is gone already.
            if place.segments.start < segment {
                continue;
            }
            joiner.take(
                self,
                segment..place.segments.start,
                heading..place.headings.start,
            );
            joiner.take(other, section.segments.clone(), section.headings.clone());
            (segment, heading) = (place.segments.end, place.headings.end);
        }
        joiner.take(
            self,
            segment..self.segments.len(),
            heading..self.headings.len(),
        );
        for section in unplaced {
            joiner.take(other, section.segments.clone(), section.headings.clone());
        }
        (joiner.finish(), problems)
    }
}

/// Sections that lie in no other.
pub(super) fn outermost(sections: Vec<Section>) -> Vec<Section> {
    let mut end = 0;
    let mut kept = Vec::new();
    for section in sections {
        if section.segments.start >= end {
            end = section.segments.end;
            kept.push(section);
        }
    }
    kept
}

fn unmatched(other: &Body, section: &Section) -> Problem {
    let span = other
        .headings
        .get(section.heading)
        .map(|heading| heading.span.clone());
    let mistake = Mistake::UnmatchedSection {
        id: section.id.clone(),
    };
    Problem {
        span: span.unwrap_or_default(),
        mistake,
    }
}

/// The first text of `other` that is in none of its sections.
fn outside(other: &Body, sections: &[Section]) -> Option<Problem> {
    let inside = |at: usize| {
        sections
            .iter()
            .any(|section| section.segments.contains(&at))
    };
    let span = other
        .segments
        .iter()
        .enumerate()
        .find_map(|(at, segment)| match segment {
            Segment::Text { span, html, .. } if !inside(at) && !html.trim().is_empty() => {
                Some(span)
            }
            Segment::Image { span, .. } if !inside(at) => Some(span),
            Segment::Shortcode { call, .. } if !inside(at) => Some(&call.span),
            _ => None,
        })?;
    Some(Problem {
        span: span.clone(),
        mistake: Mistake::OutsideSection,
    })
}

/// Puts parts of two bodies one after the other.
pub(super) struct Joiner {
    body: Body,
}

impl Joiner {
    pub(super) fn new(like: &Body) -> Self {
        let body = Body {
            id_prefix: like.id_prefix.clone(),
            strings: like.strings.clone(),
            file: Arc::clone(&like.file),
            ..Body::default()
        };
        Self { body }
    }

    /// Adds some segments of `from` with their headings and notes.
    pub(super) fn take(&mut self, from: &Body, segments: Range<usize>, headings: Range<usize>) {
        let body = &mut self.body;
        let start = body.segments.len();
        let moved = |at: usize| start + at.saturating_sub(segments.start);
        body.has_raw_html |= from.has_raw_html;
        if body.lead.is_empty() && !from.lead.is_empty() && segments.contains(&from.lead.start) {
            body.lead = moved(from.lead.start)..moved(from.lead.end);
            body.excerpt.clone_from(&from.excerpt);
        }
        let mut notes = Vec::new();
        let indexed = segments
            .clone()
            .zip(from.segments.get(segments.clone()).unwrap_or_default());
        for (index, segment) in indexed {
            let segment = renumbered(segment, from, &mut body.footnotes, &mut notes);
            keep_file(body, from.file_of(index));
            body.segments.push(segment);
        }
        for (old, new) in notes {
            let file = from.file_of_note(old as usize);
            if *file != body.file {
                body.foreign_notes.push((new as usize, Arc::clone(file)));
            }
        }
        for heading in from.headings.get(headings).unwrap_or_default() {
            let mut heading = heading.clone();
            heading.segment = moved(heading.segment);
            heading.content = moved(heading.content.start)..moved(heading.content.end);
            make_unique(&mut heading, body);
            body.headings.push(heading);
        }
    }

    /// Adds a segment of nobody's.
    pub(super) fn push(&mut self, segment: Segment) {
        self.body.segments.push(segment);
    }

    pub(super) fn finish(self) -> Body {
        self.body
    }
}

/// Remembers the file of the segment that comes next, where it is not the body's own.
fn keep_file(body: &mut Body, file: &Arc<str>) {
    let next = body.segments.len();
    if *file == body.file {
        return;
    }
    match body.foreign.last_mut() {
        Some((range, known)) if range.end == next && known == file => range.end += 1,
        _ => body.foreign.push((next..next + 1, Arc::clone(file))),
    }
}

/// The segment with its note, and the notes in that note, moved to the joined body.
fn renumbered(
    segment: &Segment,
    from: &Body,
    footnotes: &mut Vec<Vec<Segment>>,
    known: &mut Vec<(u32, u32)>,
) -> Segment {
    let Segment::Footnote { note, span } = segment else {
        return segment.clone();
    };
    let span = span.clone();
    if let Some((_, moved)) = known.iter().find(|(old, _)| old == note) {
        return Segment::Footnote { note: *moved, span };
    }
    let moved = u32::try_from(footnotes.len()).unwrap_or(u32::MAX);
    known.push((*note, moved));
    footnotes.push(Vec::new());
    let content = from
        .footnotes
        .get(*note as usize)
        .map_or(&[][..], Vec::as_slice);
    let content = content
        .iter()
        .map(|s| renumbered(s, from, footnotes, known))
        .collect();
    if let Some(slot) = footnotes.get_mut(moved as usize) {
        *slot = content;
    }
    Segment::Footnote { note: moved, span }
}

/// Gives a heading another id if an earlier heading has it.
fn make_unique(heading: &mut Heading, body: &mut Body) {
    let taken = |id: &str| body.headings.iter().any(|earlier| earlier.id == id);
    if !taken(&heading.id) {
        return;
    }
    heading.id = super::slug::numbered(&heading.id, taken);
    if let Some(tag) = body.segments.get_mut(heading.segment) {
        let mut html = format!("<h{} id=\"", heading.level);
        let _ = pulldown_cmark_escape::escape_html(&mut html, &heading.id);
        html.push_str("\">");
        *tag = Segment::Html(html.into());
    }
}
