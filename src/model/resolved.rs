//! The tree as each city shows it on one day: inheritance done, time applied, references resolved.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::{Date, Time};

use super::entry::{Collection, Entry};
use super::ids::{CityId, OrganizationId};
use super::kept::Kept;
use super::municipality::City;
use super::project::Project;
use super::records::LectureStatus;
use super::value::Localized;

/// Where an entry stands in its own time on the day of the build.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Has not begun: a window that opens later.
    Upcoming,
    /// Holds, and no end is near.
    Current,
    /// Holds, and its end is within the days that the site announces ahead.
    Ending,
    /// Is over: it keeps its address and says first that it ended.
    Ended,
}

impl State {
    /// Whether a resident may be sent there today.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Current | Self::Ending)
    }
}

/// What stands in the place of a window that is over or will be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Successor {
    /// No window is named.
    None,
    /// The first of the chain that is open when it is needed, else the last; by its index among the city's
    /// windows.
    Window(usize),
    /// Named, but not one that this city shows today.
    Elsewhere,
}

/// One time that a lecture takes place, on days that are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// The first day.
    pub first: Date,
    /// The last day; the first one for what takes one day.
    pub last: Date,
    /// Begins, in Asia/Tokyo.
    pub starts: Option<Time>,
    /// Ends, on the last day; none where the end is open.
    pub ends: Option<Time>,
    /// The state of this one time, where it differs from the lecture's.
    pub status: Option<LectureStatus>,
    /// The day the rule gives, where this one time is on another.
    pub moved_from: Option<Date>,
}

/// An entry as one city shows it.
#[derive(Clone, Debug)]
pub struct ResolvedEntry {
    /// The entry, merged with the wider ones where it extends them.
    pub entry: Arc<Entry>,
    /// Its state on the day of the build.
    pub state: State,
    /// First day it holds, where known.
    pub from: Option<Date>,
    /// Last day it holds, where known.
    pub until: Option<Date>,
    /// For windows that end: what comes after.
    pub successor: Successor,
    /// For lectures: the times whose days are known, in order of time. A recurring one has those of
    /// the fiscal years before, of and after the day of the build.
    pub occurrences: Vec<Occurrence>,
}

/// A part of a city with providers in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClinicArea {
    /// Its part of an address on the web.
    pub id: String,
    /// What it is called.
    pub name: Localized,
    /// How many providers are listed there.
    pub count: usize,
}

/// Where the providers of a city are; empty where all are in one part of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ClinicAreas {
    /// The parts, in the order they are offered.
    pub list: Vec<ClinicArea>,
    /// The part of each provider, by its index; none for those of which it is not known.
    pub of: Vec<Option<u32>>,
}

/// One city's merged tree.
#[derive(Clone, Debug)]
pub struct ResolvedCity {
    /// The city.
    pub id: CityId,
    /// What `city.toml` says.
    pub city: Arc<City>,
    /// Entries by collection slot, each list sorted by id.
    pub collections: [Kept<ResolvedEntry>; Collection::COUNT],
    /// Where its providers are.
    pub areas: ClinicAreas,
}

impl ResolvedCity {
    /// The entries of a collection, sorted by id.
    pub fn entries(&self, collection: Collection) -> &[ResolvedEntry] {
        self.collections
            .get(collection.slot())
            .map_or(&[], |list| list)
    }

    /// The index of an entry in its collection.
    pub fn find(&self, collection: Collection, id: &str) -> Option<usize> {
        self.entries(collection)
            .binary_search_by(|probe| probe.entry.key.id.as_str().cmp(id))
            .ok()
    }
}

/// A window or lecture of an organisation, as one city shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Windows or lectures.
    pub collection: Collection,
    /// The city, by its place among the cities.
    pub city: usize,
    /// The entry, by its place in the collection.
    pub index: usize,
}

/// The whole tree on one day.
#[derive(Clone, Debug)]
pub struct ResolvedProject {
    /// What was validated.
    pub project: Arc<Project>,
    /// The day the site describes.
    pub date: Date,
    /// Whether the site says that it describes a set day and not today.
    pub fixed_date: bool,
    /// Cities, sorted by id.
    pub cities: Vec<Arc<ResolvedCity>>,
    /// Site pages, sorted by id.
    pub pages: Vec<ResolvedEntry>,
    /// The windows and lectures of each organisation.
    pub held: BTreeMap<OrganizationId, Vec<Held>>,
}
