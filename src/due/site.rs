//! What all parts ask of the site, and what changes beside its entries: rotas, sections, sources, the year.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::{Change, Kind, Place, Texts};
use crate::diag::{Location, Message};
use crate::model::resolved::{ResolvedCity, ResolvedEntry};
use crate::model::site::{Department, Document};
use crate::model::{CityId, Collection, Entry, Localized, Record};
use crate::plan::pages::count;
use crate::plan::{PageKey, PageKind, Plan, Section};
use crate::text::date::ja_fiscal_year;

/// The planned site, and the days that are looked at.
pub(super) struct Cx<'a> {
    pub(super) plan: &'a Plan,
    pub(super) texts: &'a Texts,
    pub(super) from: Date,
    pub(super) to: Date,
}

/// A text in both languages of the staff; in Japanese where it is not translated.
pub(super) fn message(text: &Localized) -> Message {
    let english = text
        .others
        .iter()
        .find(|(language, _)| language.as_str() == "en");
    let english = english.map_or(&text.text, |(_, english)| english);
    Message::new(&text.text, english)
}

impl<'a> Cx<'a> {
    pub(super) fn new(plan: &'a Plan, texts: &'a Texts, to: Date) -> Self {
        let from = plan.resolved.date;
        Self {
            plan,
            texts,
            from,
            to,
        }
    }

    pub(super) fn place(&self, location: &Location) -> Place {
        Place::of(location, self.texts)
    }

    pub(super) fn cities(&self) -> impl Iterator<Item = (u32, &'a ResolvedCity)> + use<'a> {
        let cities = self.plan.resolved.cities.iter().enumerate();
        cities.map(|(index, city)| (count(index), &**city))
    }

    /// The whole address of a page of a city.
    pub(super) fn address(&self, city: u32, kind: PageKind) -> Option<String> {
        let page = self.plan.find(PageKey {
            section: Section::City(city),
            language: 0,
            kind,
        })?;
        Some(self.plan.base.absolute(&page.address))
    }

    /// The whole address of an entry's page, else of the list that it stands in.
    pub(super) fn entry_address(&self, city: u32, entry: &ResolvedEntry) -> Option<String> {
        let collection = entry.entry.key.collection;
        let cities = &self.plan.resolved.cities;
        let index = cities
            .get(city as usize)?
            .find(collection, entry.entry.key.id.as_str())?;
        self.address(city, PageKind::Entry(collection, count(index)))
            .or_else(|| self.address(city, PageKind::List(collection)))
    }

    /// The section that answers for an entry in a city, as it is called on a day.
    pub(super) fn section(&self, entry: &Entry, city: &ResolvedCity, day: Date) -> Option<String> {
        let own = entry.common.contact.as_ref();
        let id = own.or(city.city.contact.as_ref())?;
        let registry = &self.plan.resolved.project.registry;
        let section = registry.section_on(&id.value, day)?;
        Some(section.name.text.clone())
    }
}

pub(super) fn title(entry: &Entry) -> Message {
    match &entry.common.name {
        Some(name) => message(&name.value),
        None => Message::new(entry.title(), entry.title()),
    }
}

/// The day after.
pub(super) fn after(day: Date) -> Date {
    day.tomorrow().unwrap_or(day)
}

fn bare(day: Date, kind: Kind, title: Message, place: Place, id: String) -> Change {
    Change {
        day,
        cities: Vec::new(),
        section: None,
        kind,
        title,
        last: None,
        time: None,
        then: None,
        address: None,
        place,
        id,
    }
}

/// What changes beside entries.
pub(super) fn changes(cx: &Cx<'_>) -> Vec<Change> {
    let registry = &cx.plan.resolved.project.registry;
    let mut found = fiscal_years(cx);
    found.extend(rotas(cx));
    found.extend(registry.departments.values().filter_map(|d| section(cx, d)));
    found.extend(registry.documents.values().filter_map(|d| source(cx, d)));
    found.extend(registry.deadlines.iter().map(|deadline| {
        Change {
            cities: deadline
                .city
                .iter()
                .map(|city| city.value.clone())
                .collect(),
            ..bare(
                deadline.deadline.last_day(),
                Kind::Newsletter,
                message(&deadline.title),
                cx.place(&deadline.place),
                format!("deadlines/{}", deadline.id),
            )
        }
    }));
    found
}

/// Every 1 April of the span.
fn fiscal_years(cx: &Cx<'_>) -> Vec<Change> {
    let years = cx.from.year()..=cx.to.year();
    years
        .map(|year| {
            let title = Message::new(ja_fiscal_year(year), format!("fiscal year {year}"));
            let id = format!("fiscal-year/{year}");
            bare(
                date(year, 4, 1),
                Kind::FiscalYear,
                title,
                Place::default(),
                id,
            )
        })
        .collect()
}

/// The days on a city's rota, in order, with the entries that hold them.
fn rota(city: &ResolvedCity) -> Vec<(Date, &ResolvedEntry)> {
    let mut days: Vec<(Date, &ResolvedEntry)> = city
        .entries(Collection::Duty)
        .iter()
        .filter_map(|entry| match &entry.entry.record {
            Record::Duty(duty) => Some((duty.date.as_ref()?.value.last_day(), entry)),
            _ => None,
        })
        .collect();
    days.sort_by_key(|(day, _)| *day);
    days
}

/// The last day of a city's rota, and who holds it.
pub(super) fn rota_ends(city: &ResolvedCity) -> Option<(Date, &ResolvedEntry)> {
    rota(city).pop()
}

fn rotas(cx: &Cx<'_>) -> Vec<Change> {
    cx.cities()
        .filter_map(|(index, city)| {
            let (last, entry) = rota_ends(city)?;
            let title = Message::new("休日当番医の表", "duty rota");
            let place = cx.place(&entry.entry.place);
            let id = format!("cities/{}/duty", city.id);
            Some(Change {
                cities: vec![city.id.clone()],
                section: cx.section(&entry.entry, city, after(last)),
                last: Some(last),
                address: cx.address(index, PageKind::List(Collection::Duty)),
                ..bare(after(last), Kind::DutyEnds, title, place, id)
            })
        })
        .collect()
}

/// Days on which pages change without anything being over. A rota's page says who is on duty today, every day
/// until the rota is empty; the portal shows the lectures of the month; data files say of an entry that its end
/// is near.
pub(super) fn quiet_days(cx: &Cx<'_>) -> Vec<Date> {
    let ahead = i64::from(cx.plan.resolved.project.site.announce_days);
    let days = cx.from.series(1.day()).take_while(|day| *day <= cx.to);
    let mut found: Vec<Date> = days.filter(|day| day.day() == 1).collect();
    for (_, city) in cx.cities() {
        if let Some((last, _)) = rota_ends(city) {
            let days = cx.from.series(1.day());
            found.extend(days.take_while(|day| *day <= after(last).min(cx.to)));
        }
        let entries = city.collections.iter().flatten();
        let ends = entries.filter_map(|entry| entry.until);
        found.extend(ends.map(|until| until.saturating_sub(ahead.days())));
    }
    found.retain(|day| (cx.from..=cx.to).contains(day));
    found
}

fn section(cx: &Cx<'_>, department: &Department) -> Option<Change> {
    let until = department.valid_until.as_ref()?.value.last_day();
    let registry = &cx.plan.resolved.project.registry;
    let next = department.successor.as_ref();
    let next = next.and_then(|next| registry.departments.get(&next.value));
    let title = message(&department.name);
    let place = cx.place(&department.place);
    let id = format!("departments/{}", department.id);
    Some(Change {
        cities: city_of(department),
        section: Some(department.name.text.clone()),
        last: Some(until),
        then: next.map(|next| message(&next.name)),
        ..bare(after(until), Kind::SectionEnds, title, place, id)
    })
}

pub(super) fn city_of(department: &Department) -> Vec<CityId> {
    let city = department.city.as_ref();
    city.map(|city| city.value.clone()).into_iter().collect()
}

fn source(cx: &Cx<'_>, document: &Document) -> Option<Change> {
    let as_of = document.as_of.as_ref().or(document.fiscal_year.as_ref())?;
    let last = as_of.value.last_day().saturating_add(2.years());
    let title = message(&document.title);
    let place = cx.place(&document.place);
    let id = format!("documents/{}", document.id);
    Some(Change {
        last: Some(as_of.value.last_day()),
        ..bare(after(last), Kind::SourceOld, title, place, id)
    })
}
