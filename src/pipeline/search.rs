//! The indexes of the towns, each made of what its pages are found by.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::output::placed;
use crate::plan::{PageKey, PageKind, Section};
use crate::render::{self, Planned};
use crate::search::{self, Document, IndexFile};
use crate::write::{Content, Output, Sink, Turn};

/// What each town's pages are found by, by town and language.
pub(super) type Searched = BTreeMap<(Section, u8), Vec<Document>>;

/// Writes the files that a town's search page reads, beside that page.
pub(super) fn write(planned: &Planned, searched: Searched, sink: &dyn Sink) -> anyhow::Result<()> {
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
        for file in files(planned, town, documents) {
            let path = format!("{folder}{}", file.name);
            sink.accept(Output {
                content: Content::Bytes(&file.bytes),
                ..placed(&path, turn(&file.name))
            })?;
        }
        Ok(())
    })
}

/// The files of one town in one language, of what its pages are found by.
pub(super) fn files(
    planned: &Planned,
    (section, language): (Section, u8),
    mut documents: Vec<Document>,
) -> Vec<IndexFile> {
    documents.extend(render::searched_terms(planned, section, language));
    search::files(documents)
}

/// The table leads to the pieces, so that they have to be there before it.
fn turn(name: &str) -> Turn {
    if name == search::TABLE {
        Turn::Index
    } else {
        Turn::Asset
    }
}
