//! The validated tree: every entry once, under its owner.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::entry::{Collection, Entry, Owner};
use super::ids::{CityId, EntryId, RegionId};
use super::kept::Kept;
use super::municipality::{City, Region};
use super::site::{GivenReading, Registry, Site};
use crate::source::BinaryFile;

/// What one owner's folder holds.
#[derive(Clone, Debug, Default)]
pub struct OwnerContent {
    /// Entries by collection slot, each list sorted by id.
    pub collections: [Kept<Arc<Entry>>; Collection::COUNT],
    /// Images and documents below `files/`, by path below that folder.
    pub files: BTreeMap<Arc<str>, BinaryFile>,
}

impl OwnerContent {
    /// The entries of a collection, sorted by id.
    pub fn entries(&self, collection: Collection) -> &[Arc<Entry>] {
        self.collections
            .get(collection.slot())
            .map_or(&[], |list| list)
    }
}

/// What is left out, or not wholly known, because its file has an error. What refers to it is silent:
/// one mistake is reported once, where it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Withheld {
    /// Entries of Markdown files.
    pub entries: BTreeSet<(Owner, Collection, EntryId)>,
    /// Collections whose list of rows is left out, so that any id may be missing.
    pub rows: BTreeSet<(Owner, Collection)>,
    /// Rows of sheets: file, sheet, row.
    pub sheet_rows: BTreeSet<(Arc<str>, Arc<str>, u32)>,
    /// Files of the site that are used as far as they could be read: `content/departments.toml`.
    pub partly: BTreeSet<Arc<str>>,
}

impl Withheld {
    /// Whether an entry may be missing for an error in its own file.
    pub fn may_hold(&self, collection: Collection, id: &str) -> bool {
        self.rows.iter().any(|(_, rows)| *rows == collection)
            || self
                .entries
                .iter()
                .any(|(_, c, entry)| *c == collection && entry.as_str() == id)
    }

    /// Whether a list of the site may lack something for an error in it.
    pub fn is_partly(&self, file: &str) -> bool {
        self.partly.contains(file)
    }
}

/// The whole tree.
#[derive(Clone, Debug, Default)]
pub struct Project {
    /// `site.toml`.
    pub site: Site,
    /// The lists beside it.
    pub registry: Registry,
    /// Readings of words, of the site (as in the registry, with their places), its regions and its cities.
    pub readings: BTreeMap<Owner, BTreeMap<String, GivenReading>>,
    /// Regions by id.
    pub regions: BTreeMap<RegionId, Region>,
    /// Cities that this build reads, by id.
    pub cities: BTreeMap<CityId, City>,
    /// Every city there is, also those this build does not read.
    pub known_cities: BTreeSet<CityId>,
    /// Every region there is, also those this build does not read.
    pub known_regions: BTreeSet<RegionId>,
    /// Entries by owner.
    pub owners: BTreeMap<Owner, OwnerContent>,
    /// What is left out for an error in its file.
    pub withheld: Withheld,
    /// Files of `static/`, by path below that folder.
    pub static_files: BTreeMap<Arc<str>, BinaryFile>,
}

impl Project {
    /// What an owner's folder holds.
    pub fn owner(&self, owner: &Owner) -> Option<&OwnerContent> {
        self.owners.get(owner)
    }
}
