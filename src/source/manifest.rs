//! The manifest of an output folder: every file that kairan made there. It is the only licence to
//! overwrite or delete. No time and no machine path is in it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
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
    /// Of a part of the site: a hash of all that it was made of, the same for every part that belongs to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made_of: Option<Arc<str>>,
    /// The files, by path below the output folder.
    pub files: BTreeMap<Arc<str>, Entry>,
    /// Addresses that were published once and that nothing answers any more: reported until something
    /// does.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub lost: BTreeSet<Arc<str>>,
    /// What calendars were told of lectures.
    #[serde(default, skip_serializing_if = "PublishedCalendar::is_empty")]
    pub calendar: PublishedCalendar,
    /// The page that each short address was first published for.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub short: BTreeMap<Arc<str>, Arc<str>>,
}

/// What calendars were told of lectures: enough to see that a change would not reach them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedCalendar {
    /// The name behind the `@` of every entry's identity.
    pub domain: Arc<str>,
    /// The entries, by the part of their identity before the `@`.
    pub events: BTreeMap<Arc<str>, PublishedEvent>,
}

impl PublishedCalendar {
    /// Whether there is nothing to compare with.
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }
}

/// One entry of a calendar as it was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedEvent {
    /// Its `SEQUENCE`.
    pub sequence: u32,
    /// Its day, hours and state: `2026-01-29 13:30-15:00 cancelled`.
    pub state: Arc<str>,
    /// Its last day.
    #[serde(with = "day")]
    pub last: Date,
}

/// A day as `2026-01-29`.
mod day {
    use jiff::civil::Date;
    use serde::{Deserialize as _, Deserializer, Serializer, de};

    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it so")]
    pub(super) fn serialize<S: Serializer>(day: &Date, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(day)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(de::Error::custom)
    }
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
            made_of: None,
            files: BTreeMap::new(),
            lost: BTreeSet::new(),
            calendar: PublishedCalendar::default(),
            short: BTreeMap::new(),
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
