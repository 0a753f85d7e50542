//! Translations of a page that extends another: section by section, as in the default language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::markdown::{Missing, Mistake};
use crate::model::{Entry, Field, Language, Translation};

/// The translations of `narrow` laid on those of `wide`. What only the default language has is marked.
pub(super) fn over(
    narrow: &Entry,
    wide: &Entry,
    sink: &mut Vec<Diagnostic>,
) -> BTreeMap<Language, Translation> {
    let languages: BTreeSet<&Language> = narrow
        .translations
        .keys()
        .chain(wide.translations.keys())
        .collect();
    let laid = languages.into_iter().filter_map(|language| {
        let translation = match (
            narrow.translations.get(language),
            wide.translations.get(language),
        ) {
            (Some(ours), Some(theirs)) => both(narrow, ours, theirs, sink),
            (Some(ours), None) => alone(narrow, wide, ours),
            (None, Some(theirs)) => Translation {
                body: marked(&theirs.body, &missing(narrow, None)),
                ..theirs.clone()
            },
            (None, None) => return None,
        };
        Some((language.clone(), translation))
    });
    laid.collect()
}

fn both(
    narrow: &Entry,
    ours: &Translation,
    theirs: &Translation,
    sink: &mut Vec<Diagnostic>,
) -> Translation {
    let (merged, problems) = theirs.body.replace_sections(&ours.body);
    if let Some(path) = ours.place.path() {
        // That a section has no counterpart is said against the page it translates.
        let outside = problems
            .iter()
            .filter(|problem| matches!(problem.mistake, Mistake::OutsideSection));
        sink.extend(outside.map(|problem| problem.diagnose(path)));
    }
    Translation {
        name: ours.name.clone().or_else(|| theirs.name.clone()),
        summary: ours.summary.clone().or_else(|| theirs.summary.clone()),
        machine: either(&ours.machine, &theirs.machine, true),
        reviewed: either(&ours.reviewed, &theirs.reviewed, false),
        body: marked(&Arc::new(merged), &missing(narrow, Some(ours))),
        ..ours.clone()
    }
}

/// The translation of a page whose wider text has none: most of it is to be read in the default language.
fn alone(narrow: &Entry, wide: &Entry, ours: &Translation) -> Translation {
    let mut untold = missing(narrow, Some(ours));
    let wider = wide.body.as_ref();
    let wider = wider.map(|body| body.sections_missing_in(Some(&ours.body)));
    for section in wider.unwrap_or_default() {
        if untold.iter().all(|(id, _)| *id != section.0) {
            untold.push(section);
        }
    }
    Translation {
        body: marked(&ours.body, &untold),
        ..ours.clone()
    }
}

/// The narrower page's sections that its translation does not give.
fn missing(narrow: &Entry, translation: Option<&Translation>) -> Vec<Missing> {
    let body = translation.map(|translation| &*translation.body);
    let own = narrow.body.as_ref();
    own.map(|own| own.sections_missing_in(body))
        .unwrap_or_default()
}

fn marked(body: &Arc<crate::markdown::Body>, missing: &[Missing]) -> Arc<crate::markdown::Body> {
    if missing.is_empty() {
        return Arc::clone(body);
    }
    Arc::new(body.with_untranslated(missing))
}

/// What holds of a text of two: the word that weighs more, if one of them says it.
fn either(ours: &Field<bool>, theirs: &Field<bool>, heavier: bool) -> Field<bool> {
    let said = [ours, theirs];
    let heavy = said
        .into_iter()
        .find(|field| field.as_ref().is_some_and(|flag| flag.value == heavier));
    heavy.unwrap_or(ours).clone().or_else(|| theirs.clone())
}
