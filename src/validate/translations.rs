//! Joins a translation to its page: what either has that the other lacks, and whether the page has changed since.

use std::sync::Arc;

use crate::diag::{Diagnostic, Location, catalog};
use crate::model::{Entry, Translation};
use crate::source::{SourceFile, Sources, front_matter, hash_bytes};
use crate::text::nearest::nearest;

/// Letters of a mark: enough to tell two states of one page apart.
const MARK: usize = 8;

/// The translation as readers get it: where the page has a section more, it says so.
pub(super) fn join(
    entry: &Entry,
    translation: Translation,
    sources: &Sources,
    sink: &mut Vec<Diagnostic>,
) -> Translation {
    report_stale(entry, &translation, sources, sink);
    let Some(body) = &entry.body else {
        return translation;
    };
    report_unknown(entry, &translation, sink);
    let missing = body.sections_missing_in(Some(&translation.body));
    if missing.is_empty() {
        return translation;
    }
    let ids: Vec<&str> = missing.iter().map(|(id, _)| id.as_str()).collect();
    sink.push(catalog::translation_incomplete(
        translation.place.clone(),
        &ids.join(", "),
    ));
    // What extends a wider page is laid on that first.
    if entry.extends.as_ref().is_some_and(|flag| flag.value) {
        return translation;
    }
    Translation {
        body: Arc::new(translation.body.with_untranslated(&missing)),
        ..translation
    }
}

/// Sections of the translation that the page does not have.
fn report_unknown(entry: &Entry, translation: &Translation, sink: &mut Vec<Diagnostic>) {
    let (Some(body), Some(path)) = (&entry.body, translation.place.path()) else {
        return;
    };
    let known = || body.headings.iter().map(|heading| heading.id.as_str());
    for section in translation.body.sections() {
        let heading = translation.body.headings.get(section.heading);
        if known().any(|id| id == section.id) {
            continue;
        }
        if let Some(heading) = heading {
            let place =
                Location::text(path, heading.span.start as usize..heading.span.end as usize);
            let guess = nearest(&section.id, known());
            sink.push(catalog::translation_section(place, &section.id, guess));
        }
    }
}

fn report_stale(
    entry: &Entry,
    translation: &Translation,
    sources: &Sources,
    sink: &mut Vec<Diagnostic>,
) {
    let said = translation.of.as_ref().and_then(|of| {
        let mark = mark(entry, sources)?;
        (mark != of.value).then(|| (&of.place, format!("of = \"{mark}\"")))
    });
    let dated = || match (&translation.updated, &entry.common.updated) {
        (Some(ours), Some(theirs)) if ours.value.last_day() < theirs.value.first_day() => {
            let day = theirs.value.original();
            Some((&ours.place, format!("updated = \"{day}\"")))
        }
        _ => None,
    };
    if let Some((place, now)) = said.or_else(dated) {
        sink.push(catalog::translation_stale(place.clone(), &now));
    }
}

/// What tells this state of a page's title, summary and text from every other.
fn mark(entry: &Entry, sources: &Sources) -> Option<String> {
    let path = entry.place.path()?;
    let SourceFile::Text(text) = sources.files.get(path)? else {
        return None;
    };
    let (front, _) = front_matter::split(path, text);
    let body = text.get(front.body)?;
    let summary = entry.common.summary.as_ref();
    let said = [
        entry.title(),
        summary.map_or("", |summary| summary.value.text.as_str()),
    ];
    let lines = said.into_iter().chain(body.lines().map(str::trim_end));
    let all: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    let hash = hash_bytes(all.join("\n").as_bytes());
    Some(hash.chars().take(MARK).collect())
}
