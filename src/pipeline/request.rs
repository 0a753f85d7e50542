//! What a build is asked, how far it has come, and what it answers.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;

use super::ExternalDone;
use crate::diag::{Diagnostic, Location, Message};
use crate::plan::PlanOptions;

/// What a build is asked to do.
#[derive(Clone, Debug)]
pub struct Request {
    /// The project root.
    pub root: PathBuf,
    /// The output folder.
    pub out: PathBuf,
    /// Whether the output is written; `check` does everything else.
    pub write: bool,
    /// The day the site is built as of, from the command line.
    pub date: Option<Date>,
    /// The day where neither the command line nor the site gives one.
    pub fallback_date: Date,
    /// In place of the site's own.
    pub base_url: Option<String>,
    /// Only these cities; empty for all.
    pub cities: Vec<String>,
    /// Part I of N, from 1.
    pub shard: Option<(u32, u32)>,
    /// Whether drafts are built.
    pub drafts: bool,
    /// How many threads; `None` for as many as there are processors.
    pub threads: Option<usize>,
    /// Whether what earlier builds made of pictures and of the texts of towns is used.
    pub cache: bool,
    /// Who builds, so that towns of which nothing changed are left as they lie; none where every page is made.
    pub builder: Option<Builder>,
}

/// Which program builds, and since when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Builder {
    /// The program, told from every other version of it.
    pub program: Arc<str>,
    /// When the build began, in nanoseconds since 1970.
    pub began: i128,
}

/// A step that takes time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Reading the content tree.
    Read,
    /// Rendering pages.
    Render,
    /// Writing files.
    Write,
    /// Asking other sites.
    Ask,
}

/// How far a step has come.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    /// The step.
    pub stage: Stage,
    /// Pages or files done.
    pub done: usize,
    /// All there are; 0 where that is not known yet.
    pub total: usize,
}

/// What a build found and did.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// All findings.
    pub diagnostics: Vec<Diagnostic>,
    /// The decoded texts of the author's files, for excerpts.
    pub texts: BTreeMap<Arc<str>, Arc<str>>,
    /// What the phrases of the author's files that say when something comes again were read as.
    pub repeats: Vec<RepeatRead>,
    /// Pages rendered.
    pub n_pages: usize,
    /// Files whose bytes changed.
    pub n_files_written: usize,
    /// Whether all that was read lies in folders that are watched ([`super::Watch`]).
    pub is_repeatable: bool,
    /// What was asked of other sites, where that was wanted.
    pub external: Option<ExternalDone>,
}

/// A phrase that says when something comes again, and what was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepeatRead {
    /// Where it stands.
    pub place: Location,
    /// As it was written.
    pub text: String,
    /// What was understood, in words.
    pub meaning: Message,
}

/// What the core knows of its surroundings.
#[derive(Clone, Debug)]
pub struct Environment {
    /// The day from the command line.
    pub date: Option<Date>,
    /// The day where neither the command line nor the site gives one.
    pub fallback_date: Date,
    /// Whether drafts are shown.
    pub drafts: bool,
    /// Which part is wanted, and where it will be published.
    pub plan: PlanOptions,
}

impl Request {
    /// To look at a site and write nothing: its own output folder, every page, no drafts.
    pub fn to_look(
        root: &Path,
        date: Option<Date>,
        fallback_date: Date,
        cities: &[String],
    ) -> Self {
        Self {
            root: root.to_path_buf(),
            out: root.join("public"),
            write: false,
            date,
            fallback_date,
            base_url: None,
            cities: cities.to_vec(),
            shard: None,
            drafts: false,
            threads: None,
            cache: true,
            builder: None,
        }
    }

    pub(super) fn environment(&self) -> Environment {
        Environment {
            date: self.date,
            fallback_date: self.fallback_date,
            drafts: self.drafts,
            plan: PlanOptions {
                base_url: self.base_url.clone(),
                shard: self.shard,
                own_site: !self.cities.is_empty(),
            },
        }
    }

    /// Which part of the site an output folder holds: parts must not overwrite each other.
    pub(super) fn scope(&self) -> String {
        let mut cities = self.cities.clone();
        cities.sort();
        match (cities.is_empty(), self.shard) {
            (true, None) => String::new(),
            (false, None) => format!("city {}", cities.join(" ")),
            (true, Some((i, n))) => format!("shard {i}/{n}"),
            (false, Some((i, n))) => format!("city {} shard {i}/{n}", cities.join(" ")),
        }
    }
}
