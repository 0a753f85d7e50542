//! Directories: lists that exist somewhere, and who may see them.

use super::Cx;
use super::common::{entry_at, in_force, with_unit};
use crate::model::records::Publicness as Told;
use crate::model::{Collection, Record};
use crate::render::view::{DirectoryPage, DirectoryView, Publicness};

/// `/<city>/lists/`.
pub fn page(cx: &Cx<'_>) -> DirectoryPage {
    let shown = in_force(cx, Collection::Lists).into_iter();
    DirectoryPage {
        lists: shown.filter_map(|index| directory(cx, index)).collect(),
        intro: None,
    }
}

fn directory(cx: &Cx<'_>, index: usize) -> Option<DirectoryView> {
    let entry = entry_at(cx, Collection::Lists, index)?.entry.as_ref();
    let Record::Directory(record) = &entry.record else {
        return None;
    };
    let publicness = match record.publicness.as_ref().map(|told| told.value) {
        Some(Told::Residents) => Publicness::Residents,
        Some(Told::Professionals) => Publicness::Professionals,
        // Merging already dropped what must never be shown; were one left, nothing of it is said.
        Some(Told::Never) => return None,
        Some(Told::Unknown) | None => Publicness::Unknown,
    };
    Some(DirectoryView {
        id: entry.key.id.to_string(),
        name: cx.title(entry),
        also_known: cx.texts(&record.also_known),
        summary: cx.summary(entry),
        owner: cx.organization_field(&record.owner),
        publicness,
        as_of: cx.date_field(&record.as_of),
        update_cycle: cx.field(&record.update_cycle),
        count: with_unit(cx, &record.count, "count-listed"),
        places: cx.texts(&record.places),
        url: record.url.as_ref().map(|url| url.value.clone()),
        flags: cx.texts(&record.flags),
        sources: cx.sources(&entry.common.sources),
    })
}
