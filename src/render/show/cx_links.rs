//! Links from one page to another: an entry, a topic, a city, an organisation.

use super::cx::Cx;
use super::language;
use crate::model::records::OrganizationRef;
use crate::model::site::Topic;
use crate::model::{CityId, Collection, Entry, Field, TopicId};
use crate::plan::pages::{count, exists_in};
use crate::plan::{PageKey, PageKind, Section};
use crate::render::view::{LinkView, TextView};

impl<'a> Cx<'a> {
    /// The link to a page, in the page's language or else in the default one.
    pub fn link(&self, kind: PageKind, label: TextView) -> LinkView {
        self.link_in(self.section, kind, label)
    }

    /// The link to a page of another section.
    pub fn link_in(&self, section: Section, kind: PageKind, label: TextView) -> LinkView {
        let (key, foreign) = self.key(section, kind);
        let href = self
            .plan
            .find(key)
            .map(|page| self.plan.base.href(&page.address));
        LinkView {
            label,
            href,
            hreflang: foreign
                .then(|| language::hreflang(self.default_lang()))
                .flatten()
                .map(str::to_owned),
        }
    }

    /// The address of a page of this section, if it is planned.
    pub fn href(&self, kind: PageKind) -> Option<String> {
        self.link(kind, TextView::default()).href
    }

    /// The key of a page in the page's language where it exists in it, and whether it does not.
    pub fn key(&self, section: Section, kind: PageKind) -> (PageKey, bool) {
        let project = &self.plan.resolved;
        let city = self.plan.city(section);
        let own = self.language == 0 || exists_in(project, city, kind, self.language);
        let key = PageKey {
            section,
            language: if own { self.language } else { 0 },
            kind,
        };
        (key, !own)
    }

    /// The link to an entry of the section's city, by its index.
    pub fn entry_link(&self, collection: Collection, index: usize) -> Option<LinkView> {
        let entry = self.city()?.entries(collection).get(index)?;
        let label = self.title(&entry.entry);
        Some(self.link(PageKind::Entry(collection, count(index)), label))
    }

    /// The link to a city's home in this language.
    pub fn city_link(&self, id: &CityId) -> Option<LinkView> {
        let cities = &self.plan.resolved.cities;
        let index = cities.iter().position(|city| city.id == *id)?;
        let name = cities.get(index)?.city.name.as_ref()?;
        let label = self.text(&name.value);
        Some(self.link_in(Section::City(count(index)), PageKind::Home, label))
    }

    /// A region's name by its index. Two prefectures may have regions of one name, so the prefecture is part of
    /// it where the name does not tell it.
    pub fn region_name(&self, index: u32) -> Option<TextView> {
        let regions = &self.plan.resolved.project.regions;
        let region = regions.values().nth(index as usize)?;
        let name = self.field(&region.name)?;
        let Some(prefecture) = self.field(&region.prefecture) else {
            return Some(name);
        };
        let own = &prefecture.text;
        let short = ["県", "府", "都"]
            .iter()
            .find_map(|end| own.strip_suffix(end));
        if name.text.contains(short.unwrap_or(own)) {
            return Some(name);
        }
        let args = [("name", name.text.as_str()), ("prefecture", own.as_str())];
        let text = self.message("region-in", &args);
        let latin = name.latin.map(|latin| match &prefecture.latin {
            Some(prefecture) => format!("{latin} ({prefecture})"),
            None => latin,
        });
        Some(TextView {
            text,
            latin,
            ..name
        })
    }

    /// A topic by its id, with its place in the vocabulary.
    pub fn topic(&self, id: &TopicId) -> Option<(usize, &'a Topic)> {
        let topics = &self.plan.resolved.project.site.topics;
        let index = topics.iter().position(|topic| topic.id == *id)?;
        topics.get(index).map(|topic| (index, topic))
    }

    /// Links to an entry's topics, to the page of whom to call about each.
    pub fn topic_links(&self, entry: &Entry) -> Vec<LinkView> {
        entry
            .common
            .kind
            .values()
            .filter_map(|id| self.concern_link(id))
            .collect()
    }

    /// A topic by its id, with the link to the page that says whom to call about it.
    pub fn concern_link(&self, id: &TopicId) -> Option<LinkView> {
        let (index, topic) = self.topic(id)?;
        Some(self.link(PageKind::Concern(count(index)), self.text(&topic.label)))
    }

    /// An organisation by id or by one of its names, with the link to its page, or the name as it stands. A city's id is that
    /// city's office.
    pub fn organization(&self, reference: &OrganizationRef) -> LinkView {
        let registry = &self.plan.resolved.project.registry;
        if let Some(organization) = registry.organization(reference) {
            let mut ids = registry.organizations.keys();
            let index = ids
                .position(|id| *id == organization.id)
                .unwrap_or_default();
            let label = self.text(&organization.name);
            return self.link_in(Section::Site, PageKind::Organization(count(index)), label);
        }
        let id = reference.0.text.as_str();
        let label = match self.city_name(id) {
            Some(name) => name,
            None => self.text(&reference.0),
        };
        LinkView {
            label,
            ..LinkView::default()
        }
    }

    pub(super) fn city_name(&self, id: &str) -> Option<TextView> {
        let city = self.plan.resolved.project.cities.get(id)?;
        self.field(&city.name)
    }

    /// A field's organisation.
    pub fn organization_field(&self, field: &Field<OrganizationRef>) -> Option<LinkView> {
        field.as_ref().map(|field| self.organization(&field.value))
    }
}
