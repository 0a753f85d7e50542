//! What a site answers at an address: a page made now, or a file, byte for byte as a build would write it.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use super::super::output::write_others;
use super::super::{about_what_lies_there, theme_is_broken};
use super::Shown;
use crate::diag::Diagnostic;
use crate::plan::{PageKind, PlannedPage};
use crate::render::{self, Planned};
use crate::source;
use crate::write::{Content, Output, Sink};

/// What is at an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A page.
    Page {
        /// The document.
        html: String,
        /// What was found while it was made.
        found: Vec<Diagnostic>,
    },
    /// A page that a template of the theme cannot make.
    Unmade(Vec<Diagnostic>),
    /// Another file.
    File {
        /// Below the output folder.
        path: String,
        /// What is in it.
        bytes: Vec<u8>,
    },
    /// A file of the author's that is not the one that was planned, or that nobody kept.
    Changed,
    /// The same address with `/` after it.
    Slash,
    /// Nothing.
    Nothing,
}

impl Shown {
    /// What is at an address below the base path; it begins with `/`.
    pub fn answer(&self, address: &str) -> Answer {
        let Some(planned) = &self.planned else {
            return Answer::Nothing;
        };
        let folder = address.strip_suffix("index.html");
        let folder = folder.filter(|folder| folder.ends_with('/'));
        if let Some(page) = page_at(planned, folder.unwrap_or(address)) {
            return self.page(planned, page);
        }
        let path = crate::plan::address::output_path(address);
        match file(planned, &path) {
            Some(Bytes::These(bytes)) => return Answer::File { path, bytes },
            Some(Bytes::Gone) => return Answer::Changed,
            None => {}
        }
        if let Some(bytes) = self.index_file(planned, address) {
            return Answer::File { path, bytes };
        }
        if let Some(bytes) = readings(planned, address) {
            return Answer::File { path, bytes };
        }
        let below = format!("{address}/");
        let is_folder = !address.ends_with('/')
            && (page_at(planned, &below).is_some()
                || file(planned, &crate::plan::address::output_path(&below)).is_some());
        if is_folder {
            Answer::Slash
        } else {
            Answer::Nothing
        }
    }

    fn page(&self, planned: &Planned, page: &PlannedPage) -> Answer {
        if page.key.kind == PageKind::Results {
            // It counts what was found in the texts.
            self.raw();
        }
        let Some(made) = render::render(planned, page) else {
            return Answer::Nothing;
        };
        let mut found: Vec<Diagnostic> =
            about_what_lies_there(made.diagnostics, &self.held).collect();
        let broken = theme_is_broken(&found);
        self.count(false, &mut found);
        if broken {
            return Answer::Unmade(found);
        }
        Answer::Page {
            html: made.html,
            found,
        }
    }
}

pub(super) fn page_at<'a>(planned: &'a Planned, address: &str) -> Option<&'a PlannedPage> {
    let page = planned.plan.at(address)?;
    planned.plan.wants(page.key.section).then_some(page)
}

/// The readings that lie beside a page.
fn readings(planned: &Planned, address: &str) -> Option<Vec<u8>> {
    let page = page_at(planned, address.strip_suffix("readings.txt")?)?;
    let made = render::render(planned, page)?;
    made.readings.map(String::into_bytes)
}

/// What is in a file that is no page.
enum Bytes {
    These(Vec<u8>),
    /// It is not the one that was planned, or nobody kept it.
    Gone,
}

/// The bytes of a file that is no page.
fn file(planned: &Planned, path: &str) -> Option<Bytes> {
    let only = Only {
        path,
        bytes: Mutex::new(None),
    };
    let mut found = Vec::new();
    let written: anyhow::Result<BTreeSet<String>> = write_others(planned, &only, &mut found);
    written.ok()?;
    only.bytes
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner)
}

/// Wants one output.
struct Only<'a> {
    path: &'a str,
    bytes: Mutex<Option<Bytes>>,
}

impl Sink for Only<'_> {
    fn accept(&self, output: Output<'_>) -> anyhow::Result<()> {
        if output.path == self.path {
            let bytes = match output.content {
                Content::Bytes(bytes) => Bytes::These(bytes.to_vec()),
                Content::Copy(file) => source::whole(file).map_or(Bytes::Gone, Bytes::These),
            };
            let mut place = self.bytes.lock().unwrap_or_else(PoisonError::into_inner);
            *place = Some(bytes);
        }
        Ok(())
    }

    fn wants(&self, path: &str) -> bool {
        path == self.path
    }
}
