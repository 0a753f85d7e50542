//! From pieces to a body: notes in order, HTML cleaned, positions followed.

use super::build::Builder;
use super::clean;
use super::flow::{Flow, Piece};
use super::problem::{Mistake, Problem};
use super::types::{Body, Segment};

/// Makes the body.
pub(super) fn finish(mut builder: Builder<'_>) -> (Body, Vec<Problem>) {
    let pieces = std::mem::replace(&mut builder.flow, Flow::new()).finish();
    let notes = notes(&mut builder);
    let is_raw = |piece: &Piece| matches!(piece, Piece::Raw { .. });
    let has_raw_html = pieces.iter().chain(notes.iter().flatten()).any(is_raw);
    let mut body = Body {
        headings: std::mem::take(&mut builder.headings),
        excerpt: std::mem::take(&mut builder.excerpt),
        lead: builder.lead.take().unwrap_or_default(),
        has_raw_html,
        id_prefix: builder.options.id_prefix.clone(),
        strings: builder.options.strings.clone(),
        ..Body::default()
    };
    if has_raw_html {
        clean_main(&mut body, pieces, &mut builder);
        body.footnotes = notes
            .into_iter()
            .map(|pieces| {
                let cleaned = clean::clean(pieces, &[], builder.prepared, builder.base());
                builder.problems.extend(cleaned.problems);
                cleaned.segments
            })
            .collect();
    } else {
        body.segments = segments(pieces);
        body.footnotes = notes.into_iter().map(segments).collect();
    }
    body.fit();
    let mut problems = builder.problems;
    problems.sort_by_key(|problem| (problem.span.start, problem.span.end));
    (body, problems)
}

impl Body {
    /// Gives back the room that lists were given while they grew: a body stays for as long as the site is built.
    fn fit(&mut self) {
        self.segments.shrink_to_fit();
        self.headings.shrink_to_fit();
        self.excerpt.shrink_to_fit();
        for heading in &mut self.headings {
            heading.text.shrink_to_fit();
            heading.id.shrink_to_fit();
        }
    }
}

fn segments(pieces: Vec<Piece>) -> Vec<Segment> {
    pieces
        .into_iter()
        .map(|piece| match piece {
            Piece::Segment(segment) => segment,
            Piece::Raw { html, .. } => Segment::Html(super::flow::escaped(&html)),
        })
        .collect()
}

/// The notes in the order of their first reference.
fn notes(builder: &mut Builder<'_>) -> Vec<Vec<Piece>> {
    let mut definitions = std::mem::take(&mut builder.definitions);
    let notes = std::mem::take(&mut builder.notes);
    let ordered = notes
        .iter()
        .map(|key| {
            let found = definitions
                .iter()
                .position(|d| d.label.to_lowercase() == *key);
            found
                .map(|at| definitions.remove(at).pieces)
                .unwrap_or_default()
        })
        .collect();
    for definition in definitions {
        let mistake = Mistake::FootnoteUnused {
            label: definition.label,
        };
        builder.problems.push(Problem {
            span: definition.span,
            mistake,
        });
    }
    ordered
}

/// Cleans the main text and follows headings and lead through it.
fn clean_main(body: &mut Body, pieces: Vec<Piece>, builder: &mut Builder<'_>) {
    let mut positions = vec![body.lead.start, body.lead.end];
    for heading in &body.headings {
        positions.extend([heading.segment, heading.content.start, heading.content.end]);
    }
    let cleaned = clean::clean(pieces, &positions, builder.prepared, builder.base());
    builder.problems.extend(cleaned.problems);
    body.segments = cleaned.segments;
    let mut found = cleaned.positions.into_iter();
    let mut next = || found.next().flatten();
    body.lead = match (next(), next()) {
        (Some(start), Some(end)) => start..end.max(start),
        _ => 0..0,
    };
    body.headings
        .retain_mut(|heading| match (next(), next(), next()) {
            (Some(segment), Some(start), Some(end)) if segment <= start && start <= end => {
                heading.segment = segment;
                heading.content = start..end;
                true
            }
            _ => false,
        });
    mark_nested(body);
}

/// No section begins at a heading inside an element of the author's.
fn mark_nested(body: &mut Body) {
    let mut depths = Vec::with_capacity(body.segments.len());
    let mut depth = 0_isize;
    for segment in &body.segments {
        depths.push(depth);
        if let Segment::Html(html) = segment {
            depth += html.split('<').skip(1).map(step).sum::<isize>();
        }
    }
    for heading in &mut body.headings {
        heading.nested |= depths.get(heading.segment).copied() != Some(0);
    }
}

/// How much deeper a tag leads. The HTML is cleaned: every element but the empty ones is closed.
fn step(tag: &str) -> isize {
    let name = |tag: &str| {
        tag.split(|c: char| !c.is_ascii_alphanumeric())
            .next()
            .map(str::len)
    };
    let empty = ["br", "hr", "img", "input", "wbr", "col"];
    match tag.strip_prefix('/') {
        Some(_) => -1,
        None if empty
            .iter()
            .any(|e| tag.starts_with(e) && name(tag) == Some(e.len())) =>
        {
            0
        }
        None => 1,
    }
}
