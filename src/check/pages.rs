//! What can be seen of a finished page only: the order of its headings, and a title that another has too.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Location, catalog};
use crate::markdown::Heading;
use crate::plan::collisions::{page_entry, page_place};
use crate::plan::{PageKey, Plan};
use crate::render::facts::PageFacts;

/// A level left out is told where its author wrote the heading, else at the page.
pub(super) fn head_order(plan: &Plan, page: &PageFacts) -> impl Iterator<Item = Diagnostic> {
    page.skips.iter().map(move |skip| {
        let written = written(plan, page.key, &skip.id);
        let place = written.as_ref().map(|(place, _)| place.clone());
        let place = place.unwrap_or_else(|| page_place(plan, page.key));
        let text = written.map_or("", |(_, heading)| heading.text.as_str());
        catalog::head_order(place, text, skip.level, skip.right)
    })
}

fn written<'a>(plan: &'a Plan, key: PageKey, id: &str) -> Option<(Location, &'a Heading)> {
    let body = page_entry(plan, key)?.entry.body.as_ref()?;
    let heading = body.headings.iter().find(|heading| heading.id == id)?;
    let file = body.file_of(heading.segment);
    let span = heading.span.start as usize..heading.span.end as usize;
    Some((Location::text(file, span), heading))
}

/// Pages of one language that a list of tabs or of results could not tell apart.
pub(super) fn titles(plan: &Plan, facts: &[PageFacts], found: &mut Vec<Diagnostic>) {
    let mut first: BTreeMap<(u8, &str), PageKey> = BTreeMap::new();
    for page in facts {
        let key = (page.key.language, &*page.title);
        if let Some(other) = first.insert(key, page.key) {
            let other = page_place(plan, other);
            let place = page_place(plan, page.key);
            let told = catalog::title_unique(place, &page.title);
            let message = crate::diag::Message::new("もう1つ", "the other one");
            found.push(told.with_related(other, message));
        }
    }
}
