//! Phrases of `phrases.toml` that no record says: what a translator wrote in vain, often because the record's words have
//! changed since.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Location, catalog};
use crate::model::records::{Number, SourceRef};
use crate::model::site::{Hotline, Registry, ServiceTerm, Site, Topic};
use crate::model::texts::{Texts, Visit};
use crate::model::{City, Entry, List, Localized, Project, Region, Withheld};
use crate::text::nearest::nearest;

/// Phrases for which the text that may be meant is looked for: that costs a look at every text.
const GUESSED: usize = 8;

/// Reports each phrase that is the whole of no text, where every text of the site is known.
pub(super) fn unused(project: &Project, found: &mut Vec<Diagnostic>) {
    let phrases = &project.registry.phrases;
    let is_whole = project.cities.len() == project.known_cities.len()
        && project.withheld == Withheld::default();
    if phrases.is_empty() || !is_whole {
        return;
    }
    let said = Said::of(project);
    let unused = phrases
        .iter()
        .filter(|(text, _)| !said.0.contains(text.as_str()));
    for (index, (text, phrase)) in unused.enumerate() {
        let alike = said.0.iter().copied();
        let alike = alike.filter(|other| other.len().abs_diff(text.len()) <= text.len() / 3);
        let guess = nearest(
            text,
            alike.take(if index < GUESSED { usize::MAX } else { 0 }),
        );
        found.push(catalog::phrase_unused(phrase.place.clone(), text, guess));
    }
}

/// All texts of the site that can be said in another language.
struct Said<'a>(BTreeSet<&'a str>);

impl<'a> Said<'a> {
    fn of(project: &'a Project) -> Self {
        let mut said = Self(BTreeSet::new());
        let contents = project.owners.values();
        for entry in contents.flat_map(|content| content.collections.iter().flatten()) {
            said.entry(entry);
        }
        said.site(&project.site);
        said.registry(&project.registry);
        project.cities.values().for_each(|city| said.city(city));
        let regions = project.regions.values();
        regions.for_each(|region| said.region(region));
        said
    }

    fn add(&mut self, texts: impl IntoIterator<Item = &'a Localized>) {
        self.0
            .extend(texts.into_iter().map(|text| text.text.as_str()));
    }

    fn fields(&mut self, fields: &[&'a dyn Texts]) {
        for field in fields {
            field.texts("", self);
        }
    }

    fn notes(&mut self, sources: &'a List<SourceRef>) {
        let notes = sources.values().filter_map(|source| source.note.as_deref());
        self.0.extend(notes);
    }

    fn entry(&mut self, entry: &'a Entry) {
        entry.common.each_text(self);
        entry.record.each_text(self);
        self.notes(&entry.common.sources);
        self.0.insert(entry.title());
    }

    fn site(&mut self, site: &'a Site) {
        self.add([&site.title]);
        let operator = &site.operator;
        let accessibility = &site.accessibility;
        let loose = [
            &site.description,
            &site.clinic_criteria,
            &operator.name,
            &operator.department,
            &operator.note,
            &accessibility.standard,
            &accessibility.target,
            &accessibility.status_note,
        ];
        self.add(loose.into_iter().flatten());
        self.add(site.national_directories.iter().map(|known| &known.name));
        site.topics.iter().for_each(|topic| self.topic(topic));
        site.hotlines.iter().for_each(|line| self.hotline(line));
        site.services
            .iter()
            .for_each(|service| self.service(service));
    }

    fn topic(&mut self, topic: &'a Topic) {
        let loose = [
            &topic.plain,
            &topic.description,
            &topic.ask,
            &topic.first,
            &topic.outside_hours,
        ];
        self.add(loose.into_iter().flatten());
        self.add(topic.reassure.as_ref().map(|word| &word.text));
        self.add([&topic.label]);
        self.fields(&[&topic.say, &topic.have_ready]);
    }

    fn hotline(&mut self, line: &'a Hotline) {
        self.add([&line.prefecture, &line.hours].into_iter().flatten());
        self.add([&line.when]);
        self.notes(&line.sources);
    }

    fn service(&mut self, service: &'a ServiceTerm) {
        self.add([&service.label]);
        self.add(&service.plain);
    }

    fn registry(&mut self, registry: &'a Registry) {
        for organization in registry.organizations.values() {
            self.add([&organization.name]);
            self.fields(&[
                &organization.kind,
                &organization.also_known,
                &organization.description,
            ]);
            self.notes(&organization.sources);
        }
        for department in registry.departments.values() {
            self.add([&department.name]);
            let (hours, closed) = (&department.hours, &department.closed_days);
            self.fields(&[hours, closed, &department.address, &department.counter]);
            self.notes(&department.sources);
        }
        for document in registry.documents.values() {
            self.add([&document.title]);
            self.fields(&[&document.author, &document.note]);
        }
        for term in &registry.glossary {
            self.add([&term.term, &term.meaning]);
            self.fields(&[&term.short, &term.aliases]);
            self.notes(&term.sources);
        }
    }

    fn city(&mut self, city: &'a City) {
        self.fields(&[&city.name, &city.prefecture, &city.description]);
        for former in city.former_names.values() {
            self.fields(&[&former.name, &former.note]);
        }
        self.notes(&city.sources);
    }

    fn region(&mut self, region: &'a Region) {
        let (name, kind) = (&region.name, &region.kind);
        self.fields(&[name, kind, &region.prefecture, &region.description]);
        self.notes(&region.sources);
    }
}

impl<'a> Visit<'a> for Said<'a> {
    fn text(&mut self, _: &'static str, text: &'a str, _: &'a Location) {
        self.0.insert(text);
    }

    // Ids and addresses too: some lists hold plain words.
    fn address(&mut self, _: &'static str, text: &'a str, _: &'a Location) {
        self.0.insert(text);
    }

    fn number(&mut self, _: &'static str, _: &'a Number, _: &'a Location) {}
}
