//! Small conversions that several collections share.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::cx::iso;
use super::{Cx, language};
use crate::model::resolved::{ResolvedEntry, State};
use crate::model::{Collection, Entry, Field, Localized, TopicId};
use crate::plan::PageKind;
use crate::plan::pages::count;
use crate::relate::references;
use crate::render::view::{GuideCard, LinkView, TextView};

/// An entry of the section's city.
pub fn entry_at<'a>(
    cx: &Cx<'a>,
    collection: Collection,
    index: usize,
) -> Option<&'a ResolvedEntry> {
    cx.city()?.entries(collection).get(index)
}

/// The entries of the section's city.
pub fn entries<'a>(cx: &Cx<'a>, collection: Collection) -> &'a [ResolvedEntry] {
    cx.city().map_or(&[], |city| city.entries(collection))
}

/// Where an entry's author wants it: lower stands first.
pub fn weight(entry: &ResolvedEntry) -> i64 {
    let weight = entry.entry.common.weight.as_ref();
    weight.map_or(0, |weight| weight.value)
}

/// The indexes of the entries that still hold, by weight and id.
pub fn in_force(cx: &Cx<'_>, collection: Collection) -> Vec<usize> {
    let mut found: Vec<(i64, usize)> = entries(cx, collection)
        .iter()
        .enumerate()
        .filter(|(_, entry)| entry.state != State::Ended)
        .map(|(index, entry)| (weight(entry), index))
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, index)| index).collect()
}

/// The entries of a topic that still hold, by weight and id, as cards.
pub fn about(cx: &Cx<'_>, collection: Collection, topic: &TopicId) -> Vec<GuideCard> {
    let shown = in_force(cx, collection).into_iter();
    shown
        .filter_map(|index| {
            let entry = &entry_at(cx, collection, index)?.entry;
            entry.common.kind.values().find(|id| *id == topic)?;
            let link = cx.entry_link(collection, index)?;
            Some(GuideCard {
                href: link.href?,
                title: link.label,
                summary: cx.summary(entry),
                hreflang: link.hreflang,
                steps: false,
            })
        })
        .collect()
}

/// The first and last day on which an entry is offered, for `data-from` and `data-until`.
pub fn period(entry: &ResolvedEntry) -> (Option<String>, Option<String>) {
    let from = entry.entry.common.publish_from.as_ref();
    (
        iso(from.map(|date| date.value.first_day())),
        iso(entry.until),
    )
}

/// The address of an entry's page; empty where none is planned, which the check of links reports.
pub fn href(cx: &Cx<'_>, collection: Collection, index: usize) -> String {
    cx.href(PageKind::Entry(collection, count(index)))
        .unwrap_or_default()
}

/// The link that a reference in an entry means: `windows/dental`, `../guides/acp.md#start`.
pub fn target_link(cx: &Cx<'_>, entry: &Entry, text: &str) -> Option<LinkView> {
    let (collection, id) = references::target(entry, text)?;
    let index = cx.city()?.find(collection, &id)?;
    let link = cx.entry_link(collection, index)?;
    if let Some(href) = link.href {
        let href = match text.split_once('#') {
            Some((_, fragment)) => format!("{href}#{fragment}"),
            None => href,
        };
        return Some(LinkView {
            href: Some(href),
            ..link
        });
    }
    // Directories, initiatives and the like have no page of their own but a place on their list.
    let list = cx.link(PageKind::List(collection), link.label);
    Some(LinkView {
        href: list.href.map(|href| format!("{href}#{id}")),
        ..list
    })
}

/// An address as it stands on an envelope: postal code, address, building.
pub fn postal_address(
    cx: &Cx<'_>,
    postal_code: &Field<String>,
    address: &Field<Localized>,
    building: &Field<Localized>,
) -> Option<TextView> {
    let mut found = cx.field(address)?;
    found.kana = None;
    if let Some(code) = postal_code {
        let code = code.value.trim_start_matches('〒').trim();
        found.text = format!("〒{code}\n{}", found.text);
    }
    if let Some(building) = cx.field(building) {
        found.text = format!("{}\n{}", found.text, building.text);
    }
    Some(found)
}

/// A field whose lines are items of their own.
pub fn lines(cx: &Cx<'_>, field: &Field<Localized>) -> Vec<TextView> {
    let Some(whole) = cx.field(field) else {
        return Vec::new();
    };
    let lines = whole.text.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty())
        .map(|line| TextView {
            text: line.to_owned(),
            lang: whole.lang.clone(),
            ..TextView::default()
        })
        .collect()
}

/// A number as written, with the unit that a message gives it; any other text stands as written.
pub fn with_unit(cx: &Cx<'_>, number: &Field<String>, message: &str) -> Option<TextView> {
    let text = number.as_ref()?.value.trim();
    let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    Some(if digits {
        TextView::new(cx.message(message, &[("count", &cx.words().number(text))]))
    } else {
        cx.plain(text)
    })
}

/// A search for an address on a map that opens without an account, in the form its maker documents.
pub fn map(address: &str) -> String {
    let query = utf8_percent_encode(address, NON_ALPHANUMERIC);
    format!("https://www.google.com/maps/search/?api=1&query={query}")
}

/// The tag of the default language, where an entry has no text in the page's language.
pub fn foreign_text(cx: &Cx<'_>, entry: &Entry) -> Option<String> {
    let foreign = cx.language > 0 && !entry.translations.contains_key(cx.lang());
    let tag = language::tag(cx.default_lang());
    (foreign && tag != language::tag(cx.lang())).then(|| tag.to_owned())
}
