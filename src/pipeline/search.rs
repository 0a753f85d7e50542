//! The indexes of the towns, each made of what its pages are found by, or found as an earlier build made it.

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;

use super::output::placed;
use super::towns::Towns;
use crate::plan::{PageKey, PageKind, Section};
use crate::render::{self, Planned};
use crate::search::{self, Document, IndexFile};
use crate::source;
use crate::write::{Content, Output, Sink, Turn, cache};

/// What each town's pages are found by, by town and language.
pub(super) type Searched = BTreeMap<(Section, u8), Vec<Document>>;

/// Where indexes are kept for later builds.
#[derive(Clone, Copy)]
pub(super) struct Keep<'a> {
    /// The project root.
    pub(super) root: &'a Path,
    /// Whether what earlier builds kept is used.
    pub(super) cache: bool,
    /// The towns that are left as they lie; none where every page is made.
    pub(super) towns: Option<&'a Towns<'a>>,
}

/// Writes the files that a town's search page reads, beside that page.
pub(super) fn write(
    planned: &Planned,
    searched: Searched,
    keep: Option<Keep<'_>>,
    sink: &dyn Sink,
) -> anyhow::Result<()> {
    let towns: Vec<_> = searched.into_iter().collect();
    towns.into_par_iter().try_for_each(|(town, documents)| {
        let (section, language) = town;
        let key = PageKey {
            section,
            language,
            kind: PageKind::Search,
        };
        let Some(page) = planned.plan.find(key) else {
            return Ok(());
        };
        let folder = page.address.trim_start_matches('/');
        if !sink.wants(&format!("{folder}{}", search::TABLE)) {
            return Ok(());
        }
        let documents = complete(planned, town, documents);
        let files = match keep {
            Some(keep) => keep.files(&page.address, &documents)?,
            None => search::files(&documents),
        };
        for file in files {
            let path = format!("{folder}{}", file.name);
            sink.accept(Output {
                content: Content::Bytes(&file.bytes),
                ..placed(&path, turn(&file.name))
            })?;
        }
        Ok(())
    })
}

impl Keep<'_> {
    /// The files that are searched at an address, made where no earlier build kept them.
    fn files(self, address: &str, documents: &[Document]) -> anyhow::Result<Vec<IndexFile>> {
        let key = search::key(documents);
        let place = source::bundle_place(self.root, address);
        let kept = self.cache.then(|| source::bundled(&place, &key)).flatten();
        if let Some(kept) = kept {
            let files = kept.into_iter();
            return Ok(files
                .map(|(name, bytes)| IndexFile { name, bytes })
                .collect());
        }
        let made = search::files(documents);
        let files = made.iter().map(|file| (&*file.name, &*file.bytes));
        cache::keep_whole(&place, &source::bundle(&key, files))?;
        Ok(made)
    }
}

/// All that is found in one town in one language, in order: what its pages are found by, and the words of the site.
pub(super) fn complete(
    planned: &Planned,
    (section, language): (Section, u8),
    mut documents: Vec<Document>,
) -> Vec<Document> {
    documents.extend(render::searched_terms(planned, section, language));
    documents.sort();
    documents
}

/// The table leads to the pieces, so that they have to be there before it.
fn turn(name: &str) -> Turn {
    if name == search::TABLE {
        Turn::Index
    } else {
        Turn::Asset
    }
}
