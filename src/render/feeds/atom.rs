//! The news of a section as an Atom feed: notices that hold and lectures that are not over, last changed first.

use std::cmp::Reverse;

use atom_syndication::{
    Category, Entry as FeedEntry, Feed, FixedDateTime, Link, Person, Text, WriteConfig,
};

use super::{changed, city_of, in_city, owner_name, plain, words};
use crate::model::records::{Lecture, Notice};
use crate::model::resolved::State;
use crate::model::{Collection, Record};
use crate::plan::data::{self, Published};
use crate::plan::{FeedKind, PageKind};
use crate::render::excerpt::excerpt;
use crate::render::opendata::absolute;
use crate::render::show::{Cx, language, lecture};

/// What a feed holds at most: programs ask often enough to miss nothing.
const LIMIT: usize = 100;

/// The feed of the context's section.
pub(super) fn feed(cx: &Cx<'_>) -> String {
    let entries = entries(cx);
    let latest = entries.first().map(|entry| entry.updated);
    let name = owner_name(cx);
    let domain = cx.plan.resolved.project.site.uid_domain();
    let own = cx.plan.feed(cx.section, FeedKind::News);
    let own = own.map(|address| cx.plan.base.absolute(&address));
    let folder = data::folder(&cx.plan.resolved, cx.section);
    let home = cx
        .href(PageKind::Home)
        .or_else(|| cx.href(PageKind::Portal));
    let home = home.and_then(|href| absolute(cx, &href));
    let links = [
        (own, "self", "application/atom+xml"),
        (home, "alternate", "text/html"),
    ];
    let links = links
        .into_iter()
        .filter_map(|(href, rel, kind)| Some(link(href?, rel, kind)));
    let feed = Feed {
        title: Text::plain(plain(&cx.message("feed-of", &[("name", &name)]))),
        id: format!("tag:{domain},2020-01-01:{folder}feed"),
        updated: latest.unwrap_or_else(|| moment("2020-01-01T00:00:00+09:00")),
        authors: vec![author(cx)],
        links: links.collect(),
        lang: Some(language::tag(cx.default_lang()).to_owned()),
        entries,
        ..Feed::default()
    };
    let config = WriteConfig {
        write_document_declaration: true,
        indent_size: Some(1),
    };
    // Writing into memory cannot fail.
    let mut bytes = feed
        .write_with_config(Vec::new(), config)
        .unwrap_or_default();
    bytes.push(b'\n');
    String::from_utf8(bytes).unwrap_or_default()
}

fn link(href: String, rel: &str, kind: &str) -> Link {
    Link {
        href,
        rel: rel.to_owned(),
        mime_type: Some(kind.to_owned()),
        ..Link::default()
    }
}

/// Who runs the site; the site itself where that is not said.
fn author(cx: &Cx<'_>) -> Person {
    let site = &cx.plan.resolved.project.site;
    let name = site.operator.name.as_ref().unwrap_or(&site.title);
    Person {
        name: plain(&cx.text(name).text),
        ..Person::default()
    }
}

/// A moment in the form of RFC 3339.
fn moment(text: &str) -> FixedDateTime {
    text.parse().unwrap_or_default()
}

fn entries(cx: &Cx<'_>) -> Vec<FeedEntry> {
    let mut found: Vec<(String, String, Published<'_>)> = Vec::new();
    for collection in [Collection::Notices, Collection::Lectures] {
        for published in data::published(&cx.plan.resolved, cx.section, collection) {
            if published.entry.state != State::Ended {
                let entry = &published.entry.entry;
                let own = match &entry.record {
                    Record::Notice(notice) => notice.date.as_ref().map(|date| &date.value),
                    _ => None,
                };
                found.push((changed(entry, own), entry.key.to_string(), published));
            }
        }
    }
    found.sort_by(|a, b| {
        Reverse(&a.0)
            .cmp(&Reverse(&b.0))
            .then_with(|| a.1.cmp(&b.1))
    });
    found.truncate(LIMIT);
    let made = found.iter();
    made.filter_map(|(day, key, published)| entry(cx, day, key, published))
        .collect()
}

fn entry(cx: &Cx<'_>, day: &str, key: &str, published: &Published<'_>) -> Option<FeedEntry> {
    let there = in_city(cx, published);
    let own = &published.entry.entry;
    let kind = PageKind::Entry(own.key.collection, published.index);
    let url = absolute(cx, &there.href(kind)?)?;
    let domain = cx.plan.resolved.project.site.uid_domain();
    let (mark, summary) = match &own.record {
        Record::Lecture(record) => of_lecture(&there, record, published),
        Record::Notice(record) => of_notice(&there, record, published),
        _ => return None,
    };
    let city = city_of(cx, published);
    let city = city.map_or_else(String::new, |city| {
        cx.message("calendar-city", &[("city", &city)])
    });
    let shown = own.common.publish_from.as_ref();
    let topics = there.topic_links(own);
    Some(FeedEntry {
        title: Text::plain(plain(&format!("{mark}{}{city}", there.title(own).text))),
        id: format!("tag:{domain},2020-01-01:{key}"),
        updated: moment(day),
        published: shown.map(|date| {
            let day = date.value.first_day();
            moment(&format!("{day}T00:00:00+09:00"))
        }),
        links: vec![link(url, "alternate", "text/html")],
        summary: Some(Text::plain(plain(&summary))).filter(|text| !text.value.is_empty()),
        categories: topics
            .into_iter()
            .map(|topic| Category {
                term: plain(&topic.label.text),
                ..Category::default()
            })
            .collect(),
        ..FeedEntry::default()
    })
}

/// What stops a reader from coming; when, where and what.
fn of_lecture(cx: &Cx<'_>, record: &Lecture, published: &Published<'_>) -> (String, String) {
    let status = record.status.as_ref().map(|status| status.value);
    let mark = words::mark(cx, status).unwrap_or_default();
    let Some(view) = lecture::lecture(cx, published.index as usize) else {
        return (mark, String::new());
    };
    let when = view.when.as_ref().map(|when| when.text.as_str());
    let repeat = view.repeat.as_ref().map(|text| text.text.as_str());
    let place = words::place(cx, &view);
    let summary = view.summary.as_ref().map(|text| text.text.as_str());
    let parts = [when, repeat, Some(&*place), summary];
    let parts: Vec<&str> = parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .collect();
    (mark, parts.join("\n"))
}

/// That it is urgent; its sentence, or its first paragraph.
fn of_notice(cx: &Cx<'_>, record: &Notice, published: &Published<'_>) -> (String, String) {
    let own = &published.entry.entry;
    let urgent = record.level.as_ref().map(|level| level.value.word()) == Some("emergency");
    let mark = if urgent {
        cx.message("feed-emergency", &[])
    } else {
        String::new()
    };
    let summary = cx.summary(own).map(|text| text.text);
    let body = || own.body.as_ref().map(|body| excerpt(cx, body));
    (mark, summary.or_else(body).unwrap_or_default())
}
