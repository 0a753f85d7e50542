//! Understands one sheet before anyone publishes it. Writes nothing.

use std::path::Path;

use crate::diag::{Diagnostic, settle};
use crate::model::value::Choice as _;
use crate::model::{CityId, Collection, Owner};
use crate::source;
use crate::validate::understand::Understanding;
use crate::validate::understand::understand;

/// What to understand.
#[derive(Clone, Copy, Debug)]
pub struct Import<'a> {
    /// The site's folder.
    pub root: &'a Path,
    /// The city's id.
    pub city: &'a str,
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

/// Reads a sheet as a city's collection. An error is one of the surroundings, never an author's.
pub fn import(asked: Import<'_>) -> anyhow::Result<ImportReport> {
    let loose = source::load_loose(asked.root, asked.city, asked.file)?;
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
    let owner = Owner::City(CityId::new(asked.city));
    let (understanding, mut diagnostics) =
        understand(&loose.sources, &loose.path, &book, &owner, collection);
    settle(&mut diagnostics);
    Ok(ImportReport {
        understanding,
        diagnostics,
    })
}
