//! Data files: which there are, where they lie, and which records may stand in them.
//!
//! A record is in a data file only if it is on a page for residents and holds or held: no draft (not
//! even where drafts are previewed), nothing for professionals, nothing whose publication has ended.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::again::Rest;
use super::pages::count;
use super::{PlanOptions, Section};
use crate::model::records::Audience;
use crate::model::resolved::{ResolvedCity, ResolvedEntry, ResolvedProject};
use crate::model::{Collection, EntryKey, Record};

/// What a data file lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DataKind {
    /// Consultation windows.
    Contacts,
    /// Providers.
    Clinics,
    /// Lectures.
    Lectures,
    /// Duty clinics.
    Duty,
}

impl DataKind {
    /// All, in the order in which pages list them.
    pub const ALL: [Self; 4] = [Self::Contacts, Self::Clinics, Self::Lectures, Self::Duty];

    /// The name of its files without suffix.
    pub fn id(self) -> &'static str {
        match self {
            Self::Contacts => "contacts",
            Self::Clinics => "clinics",
            Self::Lectures => "lectures",
            Self::Duty => "duty",
        }
    }

    /// The collection its records are of.
    pub fn collection(self) -> Collection {
        match self {
            Self::Contacts => Collection::Windows,
            Self::Clinics => Collection::Clinics,
            Self::Lectures => Collection::Lectures,
            Self::Duty => Collection::Duty,
        }
    }

    /// The forms it is given in: a table where the national standard has one for it.
    pub fn formats(self) -> &'static [DataFormat] {
        match self {
            Self::Clinics | Self::Lectures => &[DataFormat::Csv, DataFormat::Json],
            Self::Contacts | Self::Duty => &[DataFormat::Json],
        }
    }
}

/// The form of a data file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DataFormat {
    /// A table in the columns of the national standard.
    Csv,
    /// Whole records.
    Json,
}

impl DataFormat {
    /// The suffix.
    pub fn suffix(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
        }
    }
}

/// A data file to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlannedData {
    /// Whose records.
    pub section: Section,
    /// Which records.
    pub kind: DataKind,
    /// In which form.
    pub format: DataFormat,
    /// Below the output folder: `okegawa/data/clinics.csv`.
    pub path: Box<str>,
}

/// A record with the city on whose pages it is shown.
#[derive(Clone, Copy, Debug)]
pub struct Published<'a> {
    /// The city, by its place among the cities.
    pub city: u32,
    /// Its place in the city's collection.
    pub index: u32,
    /// The record.
    pub entry: &'a ResolvedEntry,
}

/// All data files, by section, kind and format.
pub(super) fn files(
    project: &ResolvedProject,
    options: &PlanOptions,
    rest: &[Arc<Rest>],
) -> Vec<PlannedData> {
    let mut found = Vec::new();
    for section in sections(project, options) {
        let of_city = match section {
            Section::City(index) => rest.get(index as usize),
            Section::Site | Section::Region(_) => None,
        };
        let kinds = of_city.map_or_else(|| kinds(project, section), |rest| rest.data.clone());
        for kind in kinds {
            for format in kind.formats() {
                found.push(PlannedData {
                    section,
                    kind,
                    format: *format,
                    path: path(project, section, kind, *format).into(),
                });
            }
        }
    }
    found
}

/// A region's files gather its cities' records, so they are only made where all cities are read.
fn sections(project: &ResolvedProject, options: &PlanOptions) -> Vec<Section> {
    let regions = if options.own_site {
        0
    } else {
        project.project.regions.len()
    };
    let regions = (0..count(regions)).map(Section::Region);
    regions
        .chain((0..count(project.cities.len())).map(Section::City))
        .collect()
}

/// What a section has records of.
pub fn kinds(project: &ResolvedProject, section: Section) -> Vec<DataKind> {
    let mut kinds = DataKind::ALL.to_vec();
    kinds.retain(|kind| !records(project, section, *kind).is_empty());
    kinds
}

fn path(project: &ResolvedProject, section: Section, kind: DataKind, format: DataFormat) -> String {
    let owner = folder(project, section);
    format!("{owner}data/{}.{}", kind.id(), format.suffix())
}

/// The folder of a section below the output folder, with a slash at its end; none for the whole site.
pub fn folder(project: &ResolvedProject, section: Section) -> String {
    match section {
        Section::Site => String::new(),
        Section::Region(index) => {
            let id = project.project.regions.keys().nth(index as usize);
            format!("regions/{}/", id.map_or("", |id| id.as_str()))
        }
        Section::City(index) => {
            let city = project.cities.get(index as usize);
            format!("{}/", city.map_or("", |city| city.id.as_str()))
        }
    }
}

/// The records of a section's data file: a city's by id; a region's are its cities', each once.
pub fn records(project: &ResolvedProject, section: Section, kind: DataKind) -> Vec<Published<'_>> {
    published(project, section, kind.collection())
}

/// What a section has published of a collection: a city's by id; a region's and the site's are their cities', each once.
pub fn published(
    project: &ResolvedProject,
    section: Section,
    collection: Collection,
) -> Vec<Published<'_>> {
    if let Section::City(index) = section {
        return match project.cities.get(index as usize) {
            Some(city) => of_city(project, index, city, collection).collect(),
            None => Vec::new(),
        };
    }
    let mut found: BTreeMap<&EntryKey, Published<'_>> = BTreeMap::new();
    for (at, city) in project.cities.iter().enumerate() {
        if is_part(project, city, section) {
            for record in of_city(project, count(at), city, collection) {
                found.entry(&record.entry.entry.key).or_insert(record);
            }
        }
    }
    found.into_values().collect()
}

/// Whether a region or the site gathers what a city has.
pub(super) fn is_part(project: &ResolvedProject, city: &ResolvedCity, section: Section) -> bool {
    match section {
        Section::Site => true,
        Section::City(_) => false,
        Section::Region(index) => {
            let region = project.project.regions.keys().nth(index as usize);
            city.city.regions.values().any(|id| Some(id) == region)
        }
    }
}

fn of_city<'a>(
    project: &'a ResolvedProject,
    at: u32,
    city: &'a ResolvedCity,
    collection: Collection,
) -> impl Iterator<Item = Published<'a>> {
    let entries = city.entries(collection).iter().enumerate();
    entries
        .filter(|(_, entry)| is_open(project, entry))
        .map(move |(index, entry)| Published {
            city: at,
            index: count(index),
            entry,
        })
}

/// Whether an entry may leave the site's pages: it is for residents and holds or held.
pub fn is_open(project: &ResolvedProject, resolved: &ResolvedEntry) -> bool {
    let common = &resolved.entry.common;
    let draft = common.draft.as_ref().is_some_and(|flag| flag.value);
    let until = common.publish_until.as_ref();
    let over = until.is_some_and(|date| date.value.last_day() < project.date);
    let inner = match &resolved.entry.record {
        Record::Lecture(lecture) => lecture
            .audience
            .as_ref()
            .is_some_and(|audience| audience.value == Audience::Professionals),
        _ => false,
    };
    !draft && !over && !inner
}
