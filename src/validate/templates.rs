//! Pages that `kairan new` began: blanks that nobody filled in, and claims that no test bears out.

use std::sync::Arc;

use crate::diag::{Diagnostic, Location, catalog};
use crate::model::{Collection, Entry, Record};
use crate::text::blanks::{blanks, claim};

/// Looks at a page as it is written. An error keeps it from being published as if it were done.
pub(super) fn look(
    path: &Arc<str>,
    text: &str,
    body: usize,
    entry: &Entry,
    found: &mut Vec<Diagnostic>,
) {
    let draft = entry.common.draft.as_ref();
    let is_draft = draft.is_some_and(|draft| draft.value);
    for blank in blanks(text, body) {
        let words = text.get(blank.clone()).unwrap_or_default();
        let place = Location::text(path, blank);
        found.push(if is_draft {
            catalog::blank_in_draft(place, words)
        } else {
            catalog::blank_left(place, words)
        });
    }
    if is_draft || !is_statement(entry) || is_tested(entry) {
        return;
    }
    if let Some(claim) = claim(text.get(body..).unwrap_or_default()) {
        let place = Location::text(path, body + claim.start..body + claim.end);
        found.push(catalog::claim_untested(place));
    }
}

/// The pages of the site on its own accessibility.
fn is_statement(entry: &Entry) -> bool {
    entry.key.collection == Collection::Pages && entry.key.id.as_str().starts_with("accessibility")
}

fn is_tested(entry: &Entry) -> bool {
    matches!(&entry.record, Record::Guide(page) if page.tested_on.is_some())
}
