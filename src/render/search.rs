//! What a page is found by: its title, the words that staff know residents use for it, and its own text.

use super::Planned;
use super::page::entry_of;
use super::show::{Cx, reading_index};
use super::titles;
use crate::model::site::{Term, Topic};
use crate::model::{Collection, Entry, List, Localized, Record};
use crate::plan::{PageKind, PlannedPage, Section};
use crate::search::{Document, scan};

/// What a page of a town is found by. None for lists of one sort or another of what has pages of its own, and for
/// what is made for paper.
pub(super) fn document(planned: &Planned, page: &PlannedPage, main: &str) -> Option<Document> {
    let project = &planned.plan.resolved.project;
    let Section::City(_) = page.key.section else {
        return None;
    };
    if !project.site.search {
        return None;
    }
    let cx = planned.cx(page.key.section, page.key.language);
    let kind = page.key.kind;
    let (group, with_text) = group(kind)?;
    let title = titles::title(&cx, kind);
    let entry = entry_of(&cx, kind);
    let mut keys: Vec<String> = title.kana.into_iter().collect();
    if let Some(entry) = entry {
        of_entry(&cx, entry, &mut keys);
    }
    if let PageKind::Concern(index) = kind
        && let Some(topic) = project.site.topics.get(index as usize)
    {
        of_topic(&cx, topic, &mut keys);
    }
    of_terms(&cx, &title.text, &mut keys);
    keys.sort();
    keys.dedup();
    Some(Document {
        address: cx.plan.base.href(&page.address),
        kind: group,
        phone: phone(planned, page),
        summary: summary(&cx, kind, entry),
        title: title.text,
        keys,
        text: if with_text {
            scan::words(main)
        } else {
            String::new()
        },
    })
}

/// The words of the glossary, which are found in every town.
pub(super) fn terms(cx: &Cx<'_>) -> Vec<Document> {
    let Some(href) = cx
        .link_in(
            Section::Site,
            PageKind::Glossary,
            super::view::TextView::default(),
        )
        .href
    else {
        return Vec::new();
    };
    let terms = cx.plan.resolved.project.registry.glossary.iter();
    terms
        .map(|term| {
            let mut keys = Vec::new();
            of_term(cx, term, &mut keys);
            let short = term.short.as_ref().map(|short| cx.text(&short.value).text);
            Document {
                address: format!("{href}#{}", term.id),
                kind: "word",
                phone: None,
                summary: short.unwrap_or_else(|| cx.text(&term.meaning).text),
                title: cx.text(&term.term).text,
                keys,
                text: String::new(),
            }
        })
        .collect()
}

/// The kind of result that a page is, and whether its text is its own rather than that of other pages.
fn group(kind: PageKind) -> Option<(&'static str, bool)> {
    Some(match kind {
        PageKind::Concern(_) => ("concern", true),
        PageKind::Entry(collection, _) => {
            let named = reading_index::NAMED.iter();
            let group = named.clone().find(|(named, _)| *named == collection);
            (group.map_or("other", |(_, group)| group), true)
        }
        PageKind::List(Collection::Initiatives | Collection::Lists | Collection::Duty) => {
            ("other", true)
        }
        PageKind::Home
        | PageKind::List(_)
        | PageKind::ClinicChoice(_)
        | PageKind::ClinicService(_) => ("other", false),
        _ => return None,
    })
}

fn of_entry(cx: &Cx<'_>, entry: &Entry, keys: &mut Vec<String>) {
    said(&entry.common.also, keys);
    // A guide is about its first concern; windows and handouts have names of their own.
    if entry.key.collection == Collection::Guides
        && let Some(id) = entry.common.kind.values().next()
        && let Some((_, topic)) = cx.topic(id)
    {
        of_topic(cx, topic, keys);
    }
}

fn of_topic(cx: &Cx<'_>, topic: &Topic, keys: &mut Vec<String>) {
    named(cx, &topic.label, keys);
    keys.extend(topic.plain.as_ref().map(|plain| cx.text(plain).text));
    said(&topic.also, keys);
}

/// A page whose title says a word of the glossary is found by all that the word is called.
fn of_terms(cx: &Cx<'_>, title: &str, keys: &mut Vec<String>) {
    for term in &cx.plan.resolved.project.registry.glossary {
        let names = || std::iter::once(&term.term).chain(term.aliases.values());
        if names().any(|name| title.contains(&cx.text(name).text)) {
            of_term(cx, term, keys);
        }
    }
}

fn of_term(cx: &Cx<'_>, term: &Term, keys: &mut Vec<String>) {
    named(cx, &term.term, keys);
    for alias in term.aliases.values() {
        named(cx, alias, keys);
    }
    said(&term.also, keys);
}

fn named(cx: &Cx<'_>, name: &Localized, keys: &mut Vec<String>) {
    let view = cx.text(name);
    keys.push(view.text);
    keys.extend(view.kana);
}

fn said(words: &List<String>, keys: &mut Vec<String>) {
    keys.extend(words.values().cloned());
}

fn summary(cx: &Cx<'_>, kind: PageKind, entry: Option<&Entry>) -> String {
    let own = entry
        .and_then(|entry| cx.summary(entry))
        .map(|text| text.text);
    let clinic = || match entry.map(|entry| &entry.record) {
        Some(Record::Clinic(clinic)) => clinic
            .address
            .as_ref()
            .map(|field| cx.text(&field.value).text),
        _ => None,
    };
    own.or_else(clinic)
        .or_else(|| titles::description(cx, kind))
        .unwrap_or_default()
}

/// The number of a window or a provider, where it can be called today.
fn phone(planned: &Planned, page: &PlannedPage) -> Option<String> {
    let cx = planned.cx(page.key.section, page.key.language);
    let scenery = planned.scenery(cx.section, cx.language)?;
    let views = &scenery.views;
    match page.key.kind {
        PageKind::Entry(Collection::Windows, index) => {
            let window = views.windows.get(&cx, index as usize)?;
            let is_open = matches!(
                window.state,
                super::view::WindowState::Open | super::view::WindowState::Closing
            );
            window
                .phone
                .as_ref()
                .filter(|_| is_open)
                .map(|phone| phone.text.clone())
        }
        PageKind::Entry(Collection::Clinics, index) => {
            let clinic = views.clinics.get(&cx, index as usize)?;
            clinic.phone.as_ref().map(|phone| phone.text.clone())
        }
        _ => None,
    }
}
