//! Understands one sheet before anyone publishes it. Writes nothing.

use std::path::Path;

use crate::diag::{Diagnostic, settle};
use crate::model::value::Choice as _;
use crate::model::{CityId, Collection, Owner, RegionId};
use crate::source::{self, LooseOwner};
use crate::validate::understand::Understanding;
use crate::validate::understand::understand;

/// What to understand.
#[derive(Clone, Copy, Debug)]
pub struct Import<'a> {
    /// The site's folder.
    pub root: &'a Path,
    /// Whose sheet it is.
    pub owner: LooseOwner<'a>,
    /// The sheet.
    pub file: &'a Path,
    /// The collection's word.
    pub collection: &'a str,
}

/// How it was understood.
#[derive(Clone, Debug, Default)]
pub struct ImportReport {
    /// What it holds; nothing where the file is no sheet.
    pub understanding: Understanding,
    /// What is to be said of it.
    pub diagnostics: Vec<Diagnostic>,
}

/// Reads a sheet as a collection of its owner. An error is one of the surroundings, never an author's.
pub fn import(asked: Import<'_>) -> anyhow::Result<ImportReport> {
    let loose = source::load_loose(asked.root, asked.owner, asked.file)?;
    let book = match loose.book {
        Ok(book) => book,
        Err(found) => {
            return Ok(ImportReport {
                understanding: Understanding::default(),
                diagnostics: vec![*found],
            });
        }
    };
    let Some(collection) = Collection::from_word(asked.collection) else {
        return Ok(ImportReport::default());
    };
    let owner = match asked.owner {
        LooseOwner::City(id) => Owner::City(CityId::new(id)),
        LooseOwner::Region(id) => Owner::Region(RegionId::new(id)),
        LooseOwner::Shared => Owner::Shared,
    };
    let (understanding, mut diagnostics) =
        understand(&loose.sources, &loose.path, &book, &owner, collection);
    settle(&mut diagnostics);
    Ok(ImportReport {
        understanding,
        diagnostics,
    })
}
