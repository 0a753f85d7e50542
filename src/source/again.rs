//! What a build said that found everything as the one before had left it: the next such build says it again and does
//! nothing. Nothing here is needed; a record that is gone or damaged only costs the time of a build.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::disk;

/// The version of the record's form.
const FORMAT: u32 = 1;

/// A record of a build.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Again {
    /// The version of this form.
    pub format: u32,
    /// The program and all that it was asked.
    pub asked: Arc<str>,
    /// The trace of what it read.
    pub sources: Arc<str>,
    /// The trace of what it wrote and what it said, where it found that as it left it.
    pub left: Option<(Arc<str>, Said)>,
}

/// What a build said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Said {
    /// On standard error.
    pub err: String,
    /// On standard output.
    pub out: String,
    /// How many pages there are.
    pub n_pages: usize,
    /// Whether authors have something to mend.
    pub failed: bool,
}

impl Again {
    /// A record of a build that found something changed.
    pub fn new(asked: &Arc<str>, sources: &Arc<str>) -> Self {
        Self {
            format: FORMAT,
            asked: Arc::clone(asked),
            sources: Arc::clone(sources),
            left: None,
        }
    }

    /// Where the record of an output folder lies.
    pub fn place(root: &Path, out: &Path) -> PathBuf {
        let out = out.canonicalize().unwrap_or_else(|_| out.to_path_buf());
        let name = disk::hash_bytes(out.as_os_str().as_encoded_bytes());
        let name = name.get(..16).unwrap_or(&name);
        root.join(".kairan-cache/again")
            .join(format!("{name}.json"))
    }

    /// The record of an output folder.
    pub fn read(root: &Path, out: &Path) -> Option<Self> {
        let file = disk::open(&Self::place(root, out)).ok()?;
        let read: Self = serde_json::from_reader(std::io::BufReader::new(file)).ok()?;
        (read.format == FORMAT).then_some(read)
    }
}
