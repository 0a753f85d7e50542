//! All writing. Outputs come one at a time, from many threads, and go to a [`Sink`]: the output
//! folder, memory, or nowhere. Knows paths, bytes and order of publication; never what a page says.

mod atomic;
pub mod author;
pub mod cache;
mod folder;
pub mod last_good;
mod lasting;
mod lock;
mod look;
pub mod manifest;
mod pending;
mod place;
mod publish;

use std::collections::BTreeMap;
use std::io::Read as _;
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::Context as _;

pub use folder::{Committed, Folder};
pub use lasting::Lasting;

use crate::source::{BinaryFile, disk};

/// One file of the site.
#[derive(Clone, Copy, Debug)]
pub struct Output<'a> {
    /// Path below the output folder, `/`-separated, for example `okegawa/index.html`.
    pub path: &'a str,
    /// When it is published, relative to the others.
    pub turn: Turn,
    /// The address, if it is a page.
    pub address: Option<&'a str>,
    /// What is in it.
    pub content: Content<'a>,
}

/// The order of publication: nobody is led to what is not there yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    /// What pages need: theme assets, pictures, documents. First, with pages that are new.
    Asset,
    /// A page. Changed ones follow the new ones.
    Page,
    /// What leads to many pages: portal, lists, sitemap. Last.
    Index,
}

/// The bytes of an output.
#[derive(Clone, Copy, Debug)]
pub enum Content<'a> {
    /// These.
    Bytes(&'a [u8]),
    /// Those of a file of the author.
    Copy(&'a BinaryFile),
}

/// Where outputs go. Each path is accepted once.
pub trait Sink: Sync {
    /// Takes one output. What is wrong with it alone is kept as a diagnostic; an error means that
    /// writing cannot go on at all (no space, no permission).
    fn accept(&self, output: Output<'_>) -> anyhow::Result<()>;

    /// Whether an output has to be made at all, by its path.
    fn wants(&self, _path: &str) -> bool {
        true
    }

    /// Whether nobody wants anything any more: then what made the outputs ends with an error.
    fn is_over(&self) -> bool {
        false
    }
}

/// Takes outputs and forgets them: for checking without writing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Nowhere;

impl Sink for Nowhere {
    fn accept(&self, _output: Output<'_>) -> anyhow::Result<()> {
        Ok(())
    }

    /// Only pages give findings.
    fn wants(&self, path: &str) -> bool {
        path.ends_with(".html")
    }
}

/// Keeps outputs in memory: for tests and the preview.
#[derive(Debug, Default)]
pub struct Memory {
    files: Mutex<BTreeMap<Arc<str>, Vec<u8>>>,
}

impl Memory {
    /// The files, by path.
    pub fn into_files(self) -> BTreeMap<Arc<str>, Vec<u8>> {
        self.files
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

impl Sink for Memory {
    fn accept(&self, output: Output<'_>) -> anyhow::Result<()> {
        let bytes = match output.content {
            Content::Bytes(bytes) => bytes.to_vec(),
            Content::Copy(file) => {
                let mut bytes = Vec::new();
                disk::open(&file.disk)
                    .and_then(|mut open| open.read_to_end(&mut bytes))
                    .with_context(|| format!("読めません / cannot read: {}", file.path))?;
                bytes
            }
        };
        let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
        let twice = files.insert(Arc::from(output.path), bytes).is_some();
        anyhow::ensure!(!twice, "two outputs for one path: {}", output.path);
        Ok(())
    }
}
