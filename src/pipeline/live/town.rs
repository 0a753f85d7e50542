//! What is searched in a town: made of all its pages when somebody first searches there, and kept as long as the site
//! is the same.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rayon::prelude::*;

use super::Shown;
use super::answer::page_at;
use crate::pipeline::search::complete;
use crate::plan::{PageKind, PlannedPage, Section};
use crate::render::{self, Planned};
use crate::search::{self, Document, IndexFile};

/// The files that search pages read, by town and language.
pub(super) type Indexes = Mutex<BTreeMap<(Section, u8), Arc<OnceLock<Vec<IndexFile>>>>>;

impl Shown {
    /// A file below the address of a search page.
    pub(super) fn index_file(&self, planned: &Planned, address: &str) -> Option<Vec<u8>> {
        let (page, name) = search_page(planned, address)?;
        let town = (page.key.section, page.key.language);
        let place = {
            let mut indexes = self.indexes.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(indexes.entry(town).or_default())
        };
        let files = place.get_or_init(|| index(planned, town));
        let file = files.iter().find(|file| file.name == name)?;
        Some(file.bytes.clone())
    }
}

/// The search page that an address lies below, and what it is called there.
fn search_page<'a, 'b>(
    planned: &'a Planned,
    address: &'b str,
) -> Option<(&'a PlannedPage, &'b str)> {
    let mut folders = address.rmatch_indices('/').filter_map(|(at, _)| {
        let (folder, name) = address.split_at_checked(at + 1)?;
        Some((page_at(planned, folder)?, name))
    });
    let is_search = |(page, _): &(&PlannedPage, &str)| page.key.kind == PageKind::Search;
    folders.find(is_search)
}

/// The files of a town, as a build makes them.
fn index(planned: &Planned, town: (Section, u8)) -> Vec<IndexFile> {
    let pages = planned.plan.pages.of(town.0).par_iter();
    let own = pages.filter(|page| page.key.language == town.1);
    let documents: Vec<Document> = own
        .filter_map(|page| render::render(planned, page)?.found_by)
        .collect();
    if documents.is_empty() {
        return Vec::new();
    }
    search::files(&complete(planned, town, documents))
}
