//! What facts rest on, how old it is, and which section of a city hall answers for it.

use jiff::{Span, ToSpan};

use super::cx::Cx;
use crate::model::records::SourceRef;
use crate::model::site::{Department, Document};
use crate::model::{DepartmentId, Entry, List};
use crate::render::view::{DateView, SectionView, SourceView, TextView};
use crate::text::date::PartialDate;

impl<'a> Cx<'a> {
    /// The documents that facts rest on, each once, in the author's order.
    pub fn sources(&self, sources: &List<SourceRef>) -> Vec<SourceView> {
        let mut seen: Vec<(&str, Option<&str>)> = Vec::new();
        let mut found = Vec::new();
        for source in sources.values() {
            let Some(document) = self.document(source) else {
                continue;
            };
            let key = (document.id.as_str(), source.note.as_deref());
            if seen.contains(&key) {
                continue;
            }
            seen.push(key);
            found.push(self.source(document, source.note.as_deref()));
        }
        found
    }

    fn document(&self, source: &SourceRef) -> Option<&'a Document> {
        let documents = &self.plan.resolved.project.registry.documents;
        documents.get(&source.document)
    }

    fn source(&self, document: &Document, note: Option<&str>) -> SourceView {
        let as_of = document.as_of.as_ref().or(document.fiscal_year.as_ref());
        SourceView {
            title: self.text(&document.title),
            author: self.field(&document.author),
            as_of: as_of.map(|date| self.date(&date.value)),
            url: document.url.as_ref().map(|url| url.value.clone()),
            note: note
                .map(|note| self.plain(note))
                .or_else(|| self.field(&document.note))
                // What a document is may stay unsaid; a remark in another language helps nobody.
                .filter(|note| note.lang.is_none()),
        }
    }

    /// The newest day that an entry's sources speak of.
    fn newest(&self, entry: &Entry) -> Option<&'a PartialDate> {
        entry
            .common
            .sources
            .values()
            .filter_map(|source| self.document(source))
            .filter_map(|document| document.as_of.as_ref().or(document.fiscal_year.as_ref()))
            .map(|date| &date.value)
            .max_by_key(|date| date.last_day())
    }

    /// The as-of date of an entry's newest source, where that is over two years ago.
    pub fn stale(&self, entry: &Entry) -> Option<DateView> {
        let newest = self.newest(entry)?;
        let two_years: Span = 2.years();
        let old = newest.last_day().saturating_add(two_years) < self.today();
        old.then(|| self.date(newest))
    }

    /// The day an entry's facts were last confirmed: `updated`, else what its newest source speaks of.
    pub fn confirmed(&self, entry: &Entry) -> Option<DateView> {
        match &entry.common.updated {
            Some(updated) => Some(self.moment(&updated.value)),
            None => self.newest(entry).map(|date| self.date(date)),
        }
    }

    /// The section that answers for an entry: its own, else the city's.
    pub fn section_of(&self, entry: &Entry) -> Option<SectionView> {
        let own = entry.common.contact.as_ref().map(|field| &field.value);
        let city = self.city().and_then(|city| city.city.contact.as_ref());
        let id = own.or_else(|| city.map(|field| &field.value))?;
        self.department(id)
    }

    /// A section of a city hall as it is called on the day of the build.
    pub fn department(&self, id: &DepartmentId) -> Option<SectionView> {
        let registry = &self.plan.resolved.project.registry;
        let section = registry.section_on(id, self.today())?;
        Some(self.section_view(section))
    }

    fn section_view(&self, department: &Department) -> SectionView {
        let city = department.city.as_ref();
        let city = city.and_then(|city| self.city_name(city.value.as_str()));
        let mut name = self.text(&department.name);
        if let Some(city) = city
            && !name.text.starts_with(&city.text)
        {
            let latin = name.latin.take();
            name.native = city
                .native
                .filter(|_| latin.is_some())
                .map(|city| format!("{city} {}", department.name.text));
            // A section's Japanese name in Latin letters, where nobody translated it.
            if let (Some(_), Some(latin)) = (&name.lang, latin) {
                name.text = latin;
                name.lang = None;
            }
            name.text = format!("{} {}", city.text, name.text);
            name.kana = None;
        }
        let address = self.field(&department.address);
        let counter = self.field(&department.counter);
        SectionView {
            name,
            phone: self.number(&department.phone, &department.extension, &None),
            fax: self.plain_number(&department.fax),
            mail: department.mail.as_ref().map(|mail| mail.value.clone()),
            hours: super::open::hours(self, &department.hours),
            closed_days: super::open::closed_days(self, &department.closed_days),
            address: match (address, counter) {
                (Some(address), Some(counter)) => Some(TextView {
                    text: format!("{}\n{}", address.text, counter.text),
                    ..address
                }),
                (address, counter) => address.or(counter),
            },
            successor: None,
        }
    }
}
