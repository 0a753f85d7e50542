//! Every reference an author wrote, checked once against the whole tree, whatever city shows it.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Location, Referent, catalog};
use crate::model::records::{OrganizationRef, SourceRef};
use crate::model::value::{Choice, Field, List, Sourced, Statistic};
use crate::model::{
    CityId, Collection, DepartmentId, Entry, OrganizationId, Owner, Project, Record, RegionId,
    TopicId,
};
use crate::text::nearest::nearest;
use crate::text::{paths, slug};
use crate::validate::assemble::key_of_path;

/// What can be referred to, sorted for look-up.
pub(super) struct Known<'a> {
    project: &'a Project,
    topics: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    /// What a site has.
    pub(super) fn of(project: &'a Project) -> Self {
        let topics = project.site.topics.iter().map(|topic| topic.id.as_str());
        Self {
            project,
            topics: topics.collect(),
        }
    }

    /// Checks what no entry says: the lists of the site, its cities and regions, its vocabularies.
    pub(super) fn check(&self, sink: &mut Vec<Diagnostic>) {
        self.registry(sink);
        self.municipalities(sink);
        self.path_to_a_number(sink);
    }
}

impl Known<'_> {
    /// Reports a reference to nowhere, unless what it names may only be missing for an error in the file
    /// that would hold it.
    fn unknown(
        &self,
        place: &Location,
        what: Referent,
        id: &str,
        guess: Option<&str>,
        sink: &mut Vec<Diagnostic>,
    ) {
        let file = match what {
            Referent::Department => "content/departments.toml",
            Referent::Organization => "content/organizations.toml",
            Referent::Document => "content/documents.toml",
            _ => "",
        };
        if !self.project.withheld.is_partly(file) {
            sink.push(catalog::unknown_reference(place.clone(), what, id, guess));
        }
    }

    /// Checks what an entry says.
    pub(super) fn entry(&self, entry: &Entry, sink: &mut Vec<Diagnostic>) {
        let common = &entry.common;
        self.topics(&common.kind, sink);
        self.department(&common.contact, sink);
        self.sources(&common.sources, sink);
        self.serves(entry, sink);
        for related in common.related.iter() {
            self.path(entry, related, sink);
        }
        match &entry.record {
            Record::Window(window) => {
                self.organization(&window.operator, sink);
                self.counts(&window.counts, sink);
            }
            Record::Area(area) => {
                if let Some(window) = &area.window {
                    self.named(Collection::Windows, window, sink);
                }
            }
            Record::Service(service) => self.counts(&service.counts, sink),
            Record::Lecture(lecture) => self.organization(&lecture.organizer, sink),
            Record::Handout(handout) => self.organization(&handout.owner, sink),
            Record::Directory(directory) => self.organization(&directory.owner, sink),
            Record::Initiative(initiative) => self.organization(&initiative.body, sink),
            Record::Notice(notice) => {
                for affected in notice.affects.iter() {
                    self.path(entry, affected, sink);
                }
            }
            _ => {}
        }
    }

    fn topics(&self, kinds: &List<TopicId>, sink: &mut Vec<Diagnostic>) {
        for kind in kinds.iter() {
            let id = kind.value.as_str();
            if !self.topics.contains(id) {
                let guess = nearest(id, self.topics.iter().copied());
                self.unknown(&kind.place, Referent::Topic, id, guess, sink);
            }
        }
    }

    fn department(&self, contact: &Field<DepartmentId>, sink: &mut Vec<Diagnostic>) {
        let departments = &self.project.registry.departments;
        if let Some(contact) = contact
            && !departments.contains_key(&contact.value)
        {
            let id = contact.value.as_str();
            let guess = nearest(id, departments.keys().map(DepartmentId::as_str));
            self.unknown(&contact.place, Referent::Department, id, guess, sink);
        }
    }

    /// A word that looks like an id must be one; any other text is a name and stands for itself.
    fn organization(&self, field: &Field<OrganizationRef>, sink: &mut Vec<Diagnostic>) {
        let Some(field) = field else { return };
        let id = field.value.0.text.as_str();
        let project = self.project;
        let organizations = &project.registry.organizations;
        if slug::is_id(id) && !organizations.contains_key(id) && !self.is_city(id) {
            let guess = nearest(id, organizations.keys().map(OrganizationId::as_str));
            self.unknown(&field.place, Referent::Organization, id, guess, sink);
        }
    }

    fn is_city(&self, id: &str) -> bool {
        self.project.known_cities.contains(id)
    }

    fn counts(&self, counts: &List<Statistic>, sink: &mut Vec<Diagnostic>) {
        for count in counts.values() {
            self.sources(&count.sources, sink);
        }
    }

    fn sources(&self, sources: &List<SourceRef>, sink: &mut Vec<Diagnostic>) {
        let documents = &self.project.registry.documents;
        for source in sources.iter() {
            let id = source.value.document.as_str();
            if !documents.contains_key(id) {
                let guess = nearest(
                    id,
                    documents
                        .keys()
                        .map(super::super::model::ids::DocumentId::as_str),
                );
                self.unknown(&source.place, Referent::Document, id, guess, sink);
            }
        }
    }

    fn city(&self, city: &Sourced<CityId>, sink: &mut Vec<Diagnostic>) {
        let id = city.value.as_str();
        if !self.is_city(id) {
            let known = self.project.known_cities.iter().map(CityId::as_str);
            let guess = nearest(id, known);
            self.unknown(&city.place, Referent::City, id, guess, sink);
        }
    }

    fn serves(&self, entry: &Entry, sink: &mut Vec<Diagnostic>) {
        for city in entry.common.serves.iter() {
            match &entry.key.owner {
                Owner::City(own) if *own != city.value && self.is_city(city.value.as_str()) => {
                    let place = city.place.clone();
                    sink.push(catalog::serves_others(place, city.value.as_str()));
                }
                _ => self.city(city, sink),
            }
        }
    }

    /// `windows/dental`, or the relative path of a source file.
    fn path(&self, entry: &Entry, path: &Sourced<String>, sink: &mut Vec<Diagnostic>) {
        let Some((collection, id)) = target(entry, &path.value) else {
            self.unknown(&path.place, Referent::Entry, &path.value, None, sink);
            return;
        };
        let mut ids = BTreeSet::new();
        for content in self.project.owners.values() {
            let entries = content.entries(collection);
            let found = entries.binary_search_by(|entry| entry.key.id.as_str().cmp(&id));
            if found.is_ok() {
                return;
            }
            ids.extend(entries.iter().map(|entry| entry.key.id.as_str()));
        }
        if self.project.withheld.may_hold(collection, &id) {
            return;
        }
        let guess = nearest(&id, ids.iter().copied());
        let guess = guess.map(|id| format!("{}/{id}", collection.word()));
        self.unknown(
            &path.place,
            Referent::Entry,
            &path.value,
            guess.as_deref(),
            sink,
        );
    }

    /// A reference by id alone, to an entry of one collection.
    fn named(&self, collection: Collection, id: &Sourced<String>, sink: &mut Vec<Diagnostic>) {
        let mut ids = BTreeSet::new();
        for content in self.project.owners.values() {
            let entries = content.entries(collection);
            ids.extend(entries.iter().map(|entry| entry.key.id.as_str()));
        }
        let name = id.value.as_str();
        if !ids.contains(name) && !self.project.withheld.may_hold(collection, name) {
            let guess = nearest(name, ids.iter().copied());
            self.unknown(&id.place, Referent::Entry, name, guess, sink);
        }
    }

    /// What the site's vocabularies refer to on the way to a number.
    fn path_to_a_number(&self, sink: &mut Vec<Diagnostic>) {
        let site = &self.project.site;
        let reassurances = site
            .topics
            .iter()
            .filter_map(|topic| topic.reassure.as_ref());
        let guides = reassurances.filter_map(|word| word.guide.as_ref());
        for guide in guides.chain(&site.relatives_guide) {
            self.named(Collection::Guides, guide, sink);
        }
        for hotline in &site.hotlines {
            self.sources(&hotline.sources, sink);
        }
    }

    fn registry(&self, sink: &mut Vec<Diagnostic>) {
        let registry = &self.project.registry;
        for organization in registry.organizations.values() {
            for city in organization.serves.iter() {
                self.city(city, sink);
            }
            self.regions(&organization.regions, sink);
            if let Some(parent) = &organization.parent
                && !registry.organizations.contains_key(&parent.value)
            {
                let id = parent.value.as_str();
                let guess = nearest(
                    id,
                    registry.organizations.keys().map(OrganizationId::as_str),
                );
                self.unknown(&parent.place, Referent::Organization, id, guess, sink);
            }
            self.sources(&organization.sources, sink);
        }
        for department in registry.departments.values() {
            if let Some(city) = &department.city {
                self.city(city, sink);
            }
            self.department(&department.successor, sink);
            self.sources(&department.sources, sink);
        }
        for deadline in &registry.deadlines {
            if let Some(city) = &deadline.city {
                self.city(city, sink);
            }
        }
        for term in &registry.glossary {
            self.sources(&term.sources, sink);
        }
    }

    fn regions(&self, regions: &List<RegionId>, sink: &mut Vec<Diagnostic>) {
        let known = &self.project.known_regions;
        for region in regions.iter() {
            let id = region.value.as_str();
            if !known.contains(id) {
                let guess = nearest(id, known.iter().map(RegionId::as_str));
                self.unknown(&region.place, Referent::Region, id, guess, sink);
            }
        }
    }

    fn municipalities(&self, sink: &mut Vec<Diagnostic>) {
        let project = self.project;
        for city in project.cities.values() {
            self.regions(&city.regions, sink);
            self.department(&city.contact, sink);
            self.sources(&city.sources, sink);
        }
        for region in project.regions.values() {
            self.sources(&region.sources, sink);
        }
    }
}

/// What a reference in an entry names: `windows/dental` from anywhere, or a path relative to its file.
/// A `#fragment` does not matter here.
pub fn target(entry: &Entry, text: &str) -> Option<(Collection, String)> {
    let path = text.split('#').next().unwrap_or_default();
    if !path.starts_with('.')
        && let Some((word, id)) = path.split_once('/')
        && let Some(collection) = Collection::from_word(word)
    {
        let id = id.strip_suffix(".md").unwrap_or(id);
        return Some((collection, id.to_owned()));
    }
    let from = entry.place.path()?;
    let path = paths::join(from, path)?;
    let path = if path.ends_with(".md") {
        path
    } else {
        format!("{path}.md")
    };
    key_of_path(&path).map(|(_, collection, id)| (collection, id.to_string()))
}
