//! What the tables of the national standard share: how values of the model stand in a cell.

use super::facts::number;
use crate::model::records::Number;
use crate::model::resolved::ResolvedCity;
use crate::model::{Entry, Field, List, Localized, Owner};
use crate::plan::data::Published;
use crate::plan::{PageKind, Section};
use crate::render::show::Cx;
use crate::text::kana;

/// Declares the columns of a table and, from the same lines, what stands in each.
macro_rules! columns {
    ($row:ident: $ty:ty { $( $name:literal => $value:expr ),+ $(,)? }) => {
        /// The columns of the standard, in its order.
        pub const COLUMNS: &[&str] = &[$( $name ),+];

        fn cells($row: &$ty) -> Vec<String> {
            vec![$( $value ),+]
        }
    };
}
pub(super) use columns;

/// A column that no field of the model holds.
pub(super) fn unknown() -> String {
    String::new()
}

pub(super) fn text(field: &Field<String>) -> String {
    field.as_ref().map_or_else(String::new, |f| f.value.clone())
}

pub(super) fn words(field: &Field<Localized>) -> String {
    let found = field.as_ref();
    found.map_or_else(String::new, |field| field.value.text.clone())
}

/// Several values in one cell, as the standard separates them.
pub(super) fn many(list: &List<Localized>) -> String {
    let items: Vec<&str> = list.values().map(|item| item.text.as_str()).collect();
    items.join(";")
}

pub(super) fn phone(field: &Field<Number>) -> String {
    field
        .as_ref()
        .map_or_else(String::new, |f| number(&f.value))
}

pub(super) fn float(field: &Field<f64>) -> String {
    let found = field.as_ref();
    found.map_or_else(String::new, |field| field.value.to_string())
}

/// What several fields say, one sentence after the other.
pub(super) fn sentences(parts: &[String]) -> String {
    let mut out = String::new();
    for part in parts.iter().filter(|part| !part.is_empty()) {
        if !out.is_empty() && !out.ends_with(['。', '\n', '）', ')']) {
            out.push('。');
        }
        out.push_str(part);
    }
    out
}

/// The reading in katakana.
pub(super) fn reading(entry: &Entry) -> String {
    let name = entry.common.name.as_ref();
    let reading = name.and_then(|name| name.value.kana.as_deref());
    reading.map_or_else(String::new, kana::to_katakana)
}

/// The name in English, where one is published.
pub(super) fn english(entry: &Entry) -> String {
    let translated = entry.translations.get("en");
    let translated = translated.and_then(|translation| translation.name.as_ref());
    let own = entry.common.name.as_ref();
    let beside = own.and_then(|name| name.value.others.get("en").cloned());
    match translated {
        Some(name) => name.value.text.clone(),
        None => beside.unwrap_or_default(),
    }
}

/// The municipality whose row it is: a city's file is the city's, also where a region keeps the record; in a
/// region's file such a record is no one city's.
pub(super) fn city_of<'a>(
    cx: &Cx<'a>,
    published: Published<'_>,
    file: Section,
) -> Option<&'a ResolvedCity> {
    let city = cx.city()?;
    let own = matches!(published.entry.entry.key.owner, Owner::City(_));
    (own || matches!(file, Section::City(_))).then_some(city)
}

/// 埼玉県桶川市.
pub(super) fn full_name(city: Option<&ResolvedCity>) -> String {
    let Some(city) = city else {
        return String::new();
    };
    let name = words(&city.city.name);
    let prefecture = words(&city.city.prefecture);
    if name.starts_with(&prefecture) {
        name
    } else {
        prefecture + &name
    }
}

pub(super) fn code(city: Option<&ResolvedCity>) -> String {
    let code = city.and_then(|city| city.city.code.as_ref());
    code.map_or_else(String::new, |code| code.value.to_string())
}

/// The address of a record's page.
pub(super) fn page(cx: &Cx<'_>, kind: PageKind) -> String {
    cx.href(kind)
        .and_then(|href| super::absolute(cx, &href))
        .unwrap_or_default()
}
