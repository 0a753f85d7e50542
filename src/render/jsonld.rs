//! What a page says to search engines and other machines: JSON-LD in the words of <https://schema.org>.
//!
//! Only what a record states: no opening hours read into a sentence, no guess whether patients are accepted. What is
//! for professionals, or may not be told, is not said here either.

mod clinic;
mod lecture;
mod window;

use super::opendata::tree::{Node, Object};
use super::opendata::{absolute, dataset};
use super::show::Cx;
use super::show::common::entry_at;
use super::view::{Html, PageView};
use crate::model::records::Number;
use crate::model::{Collection, Field, Localized};
use crate::plan::PageKind;

/// The JSON-LD of a page, ready to stand in a `<script type="application/ld+json">`. None where there is nothing to say.
pub fn page(cx: &Cx<'_>, page: &PageView, kind: PageKind) -> Option<Html> {
    let mut graph = about(cx, page, kind);
    graph.extend(breadcrumbs(cx, page, kind));
    if graph.is_empty() {
        return None;
    }
    let whole = Object::default()
        .with("@context", Node::text("https://schema.org"))
        .with("@graph", Node::List(graph));
    Some(Html(Node::from(whole).script_safe()))
}

fn about(cx: &Cx<'_>, page: &PageView, kind: PageKind) -> Vec<Node> {
    let entry = |collection, index: u32| entry_at(cx, collection, index as usize);
    let found = match kind {
        PageKind::Data => return dataset(cx, page),
        PageKind::Entry(collection @ Collection::Clinics, index) => {
            entry(collection, index).and_then(|entry| clinic::node(cx, page, entry))
        }
        PageKind::Entry(collection @ Collection::Windows, index) => {
            entry(collection, index).and_then(|entry| window::node(cx, page, entry))
        }
        PageKind::Entry(collection @ Collection::Lectures, index) => {
            entry(collection, index).and_then(|entry| lecture::node(cx, page, entry))
        }
        _ => None,
    };
    found.into_iter().collect()
}

/// The way to the page, itself last.
fn breadcrumbs(cx: &Cx<'_>, page: &PageView, kind: PageKind) -> Option<Node> {
    if page.breadcrumbs.is_empty() || kind == PageKind::NotFound {
        return None;
    }
    let above = page.breadcrumbs.iter().filter_map(|crumb| {
        let href = absolute(cx, crumb.href.as_deref()?)?;
        Some((crumb.label.text.as_str(), href))
    });
    let own = (page.title.text.as_str(), page.canonical.clone());
    let items = (1..)
        .zip(above.chain(std::iter::once(own)))
        .map(|(position, (name, url))| {
            Object::of_type("ListItem")
                .with("position", Node::Integer(position))
                .with("name", Node::text(name))
                .with("item", Node::text(url))
                .into()
        });
    let list = Object::of_type("BreadcrumbList");
    Some(
        list.with("itemListElement", Node::List(items.collect()))
            .into(),
    )
}

fn named(kind: &str, name: impl Into<String>) -> Node {
    Object::of_type(kind).with("name", Node::text(name)).into()
}

fn words(cx: &Cx<'_>, field: &Field<Localized>) -> Option<Node> {
    cx.field(field).map(|text| Node::text(text.text))
}

fn text(field: &Field<String>) -> Option<Node> {
    field.as_ref().map(|field| Node::text(field.value.as_str()))
}

/// A number that can be dialled; one that could not be read is none.
fn phone(field: &Field<Number>) -> Option<Node> {
    let phone = field.as_ref()?.value.phone.as_ref()?;
    Some(Node::text(phone.shown.as_str()))
}

fn part(field: &Field<Localized>) -> Option<&str> {
    field.as_ref().map(|field| field.value.text.as_str())
}

/// An address of the city, undivided after the prefecture and city that it begins with.
fn address(
    cx: &Cx<'_>,
    address: &Field<Localized>,
    postal_code: &Field<String>,
    building: &Field<Localized>,
) -> Option<Node> {
    let whole = &address.as_ref()?.value.text;
    let city = &cx.city()?.city;
    let prefecture = part(&city.prefecture).unwrap_or_default();
    let name = part(&city.name).unwrap_or_default();
    let rest = whole.strip_prefix(prefecture).unwrap_or(whole).trim_start();
    let rest = rest.strip_prefix(name).filter(|_| !name.is_empty());
    let known = rest.is_some();
    let mut street = rest.unwrap_or(whole).trim().to_owned();
    if let Some(building) = part(building) {
        street = format!("{street} {building}");
    }
    let code = postal_code.as_ref();
    let code = code.map(|code| Node::text(code.value.trim_start_matches('〒').trim()));
    let object = Object::of_type("PostalAddress")
        .with("addressCountry", Node::text("JP"))
        .with("addressRegion", known.then(|| Node::text(prefecture)))
        .with("addressLocality", known.then(|| Node::text(name)))
        .with("streetAddress", Node::text(street))
        .with("postalCode", code);
    Some(object.into())
}
