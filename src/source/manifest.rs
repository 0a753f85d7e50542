//! The manifest of an output folder: every file that kairan made there. It is the only licence to
//! overwrite or delete. No time and no machine path is in it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::disk;
use crate::diag::{Diagnostic, Location, catalog};

/// The manifest's name in the output folder.
pub const NAME: &str = ".kairan-manifest.json";

/// What kairan made in an output folder.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of this format.
    pub format: u32,
    /// Which part of the site lies here; empty for the whole.
    #[serde(default, skip_serializing_if = "str::is_empty")]
    pub scope: Arc<str>,
    /// The files, by path below the output folder.
    pub files: BTreeMap<Arc<str>, Entry>,
    /// Addresses that were published once and that nothing answers any more: reported until something
    /// does.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub lost: BTreeSet<Arc<str>>,
}

/// One file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Of its bytes, lower-case hex.
    pub sha256: Arc<str>,
    /// The address, if it is a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Arc<str>>,
}

impl Default for Manifest {
    fn default() -> Self {
        Self {
            format: 1,
            scope: Arc::from(""),
            files: BTreeMap::new(),
            lost: BTreeSet::new(),
        }
    }
}

impl Manifest {
    /// Every address that is published or was once.
    pub fn addresses(&self) -> BTreeSet<Arc<str>> {
        let entries = self.files.values();
        let published = entries.filter_map(|entry| entry.address.clone());
        published.chain(self.lost.iter().cloned()).collect()
    }
}

/// Reads an output folder's manifest. Without one nothing there is ours; a damaged one counts as none
/// and is a warning (`manifest-damaged`).
pub fn read(out: &Path) -> (Manifest, Option<Diagnostic>) {
    let Ok(mut file) = disk::open(&out.join(NAME)) else {
        return (Manifest::default(), None);
    };
    let mut text = String::new();
    let read = file.read_to_string(&mut text).is_ok();
    match serde_json::from_str::<Manifest>(&text) {
        Ok(manifest) if read && manifest.format == 1 => (manifest, None),
        _ => {
            let here = Location::Output {
                path: Arc::from(NAME),
            };
            (Manifest::default(), Some(catalog::manifest_damaged(here)))
        }
    }
}
