//! Reads `site.toml` and the lists beside it.

use std::sync::Arc;

use super::fields::{Context, Fields};
use super::open_data::Terms;
use super::records::{is_address, url};
use super::rules::{self, LevelTable};
use super::tables::read_table;
use super::values::{FromRaw, is_language};
use crate::diag::{Diagnostic, catalog};
use crate::model::site::{
    Accessibility, Hotline, NationalDirectory, Operator, ServiceTerm, Site, Topic,
};
use crate::model::{Language, Localized, TopicId};
use crate::source::raw::{RawKind, RawTable, RawValue};
use crate::text::date::PartialDate;

/// Days before a change from which pages announce it, unless `announce_days` says otherwise.
const ANNOUNCE_DAYS: u32 = 60;
/// Months after which a fact is called old, unless `stale_months` says otherwise.
const STALE_MONTHS: u32 = 24;

/// The languages that `site.toml` lists; Japanese alone where it lists none.
pub fn languages(table: &RawTable, sink: &mut Vec<Diagnostic>) -> Vec<Language> {
    let mut context = Context {
        languages: &[],
        sink,
    };
    let mut fields = Fields::new(table, &mut context);
    let list = fields.list::<String>("languages");
    let mut found: Vec<Language> = Vec::new();
    for item in list.iter() {
        if !is_language(&item.value) {
            let place = item.place.clone();
            fields.report(catalog::invalid_choice(
                place,
                "languages",
                &item.value,
                None,
                "ja, easy, en, zh-hans, zh-hant, ko, vi, pt, tl, es, ne, id",
            ));
            continue;
        }
        let language = Language::new(item.value.as_str());
        if !found.contains(&language) {
            found.push(language);
        }
    }
    if found.is_empty() {
        found.push(Language::new("ja"));
    }
    found
}

/// Reads `site.toml`.
pub fn site(table: &RawTable, languages: &[Language], sink: &mut Vec<Diagnostic>) -> Site {
    let mut context = Context { languages, sink };
    read_table(table, &mut context, |fields| {
        check_format(fields);
        let _ = fields.raw("languages");
        let _ = fields.raw("theme");
        Site {
            title: fields
                .require("title", "title = \"回覧板\"")
                .unwrap_or_default(),
            description: value(fields, "description"),
            base_url: base_url(fields),
            languages: languages.to_vec(),
            as_of: fields
                .get::<PartialDate>("as_of")
                .map(|date| date.value.last_day()),
            demonstration: value(fields, "demonstration").unwrap_or(false),
            publish_representatives: value(fields, "publish_representatives").unwrap_or(false),
            announce_days: value::<i64>(fields, "announce_days")
                .and_then(|days| u32::try_from(days).ok())
                .unwrap_or(ANNOUNCE_DAYS),
            stale_months: value::<i64>(fields, "stale_months")
                .and_then(|months| u32::try_from(months).ok())
                .unwrap_or(STALE_MONTHS),
            clinic_criteria: value(fields, "clinic_criteria"),
            national_directories: directories(fields),
            retired: retired(fields),
            operator: value(fields, "operator").unwrap_or_default(),
            accessibility: value(fields, "accessibility").unwrap_or_default(),
            topics: unique(fields, "topics", |topic: &Topic| {
                topic.id.as_str().to_owned()
            }),
            hotlines: fields
                .list::<Hotline>("hotlines")
                .values()
                .cloned()
                .collect(),
            relatives_guide: fields.get("relatives_guide"),
            services: unique(fields, "services", |service: &ServiceTerm| {
                service.id.to_string()
            }),
            open_data: value::<Terms>(fields, "open_data").and_then(|terms| terms.0),
            calendar: value(fields, "calendar").unwrap_or_default(),
            cards: value(fields, "cards").unwrap_or_default(),
            furigana: value(fields, "furigana").unwrap_or_default(),
            levels: value::<LevelTable>(fields, "levels").unwrap_or_default().0,
            allow: rules::named(fields),
            reading: value(fields, "reading").unwrap_or_default(),
            glosses: value(fields, "glosses").unwrap_or(true),
            search: value(fields, "search").unwrap_or(false),
            offline: value(fields, "offline"),
        }
    })
}

pub(super) fn value<T: FromRaw>(fields: &mut Fields<'_, '_>, key: &'static str) -> Option<T> {
    fields.get(key).map(|field| field.value)
}

fn directories(fields: &mut Fields<'_, '_>) -> Vec<NationalDirectory> {
    let list = fields.list::<NationalDirectory>("national_directories");
    list.values().cloned().collect()
}

impl FromRaw for NationalDirectory {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        read_table(table, context, |fields| {
            let name = fields.require("name", "name = \"医療情報ネット\"");
            let address = url(fields, "url");
            Some(Self {
                name: name?,
                url: address?.value,
            })
        })
    }
}

fn retired(fields: &mut Fields<'_, '_>) -> Vec<String> {
    let list = fields.list::<String>("retired");
    for item in list.iter().filter(|item| !is_address(&item.value)) {
        fields.report(catalog::invalid_alias(item.place.clone(), &item.value));
    }
    list.values().cloned().collect()
}

fn check_format(fields: &mut Fields<'_, '_>) {
    let raw = fields.raw("format");
    let found = fields.require::<i64>("format", "format = 1");
    if let (Some(raw), Some(format)) = (raw, found)
        && format != 1
    {
        fields.report(catalog::unknown_format(raw.place.clone(), format));
    }
}

fn base_url(fields: &mut Fields<'_, '_>) -> String {
    let raw = fields.raw("base_url");
    let Some(text) = fields.require::<String>("base_url", "base_url = \"https://example.jp/\"")
    else {
        return String::new();
    };
    if let Some(url) = check_base_url(&text) {
        url
    } else {
        if let Some(raw) = raw {
            fields.report(catalog::invalid_base_url(raw.place.clone(), &text));
        }
        String::new()
    }
}

/// A site's address with one slash at its end, or nothing where it is no such address.
pub fn check_base_url(text: &str) -> Option<String> {
    let rest = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))?;
    let host = rest.split('/').next().unwrap_or_default();
    let plain = text
        .bytes()
        .all(|b| b.is_ascii_graphic() && !b"?#\"'<>\\".contains(&b));
    let walks = rest
        .split('/')
        .any(|segment| segment == "." || segment == "..");
    if host.is_empty() || !plain || walks || rest.trim_end_matches('/').contains("//") {
        return None;
    }
    Some(format!("{}/", text.trim_end_matches('/')))
}

/// Tables of one list, each id once.
pub(super) fn unique<T: FromRaw>(
    fields: &mut Fields<'_, '_>,
    key: &'static str,
    id: fn(&T) -> String,
) -> Vec<T> {
    let list = fields.list::<T>(key);
    let mut seen: Vec<String> = Vec::new();
    let mut found = Vec::new();
    for item in list.into_parts().0.into_iter().flatten() {
        let name = id(&item.value);
        if seen.contains(&name) {
            fields.report(catalog::duplicate_id(item.place, &name));
            continue;
        }
        seen.push(name);
        found.push(item.value);
    }
    found
}

pub(super) fn table<'a>(
    raw: &'a RawValue,
    key: &str,
    context: &mut Context<'_>,
) -> Option<&'a RawTable> {
    if let RawKind::Table(table) = &raw.kind {
        return Some(table);
    }
    context.sink.push(catalog::wrong_type(
        raw.place.clone(),
        key,
        "[ ] で始まる表",
        "a table",
        &format!("[{key}]"),
    ));
    None
}

impl FromRaw for Operator {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        Some(read_table(table, context, |fields| Self {
            name: value(fields, "name"),
            department: value(fields, "department"),
            note: value(fields, "note"),
            mail: value(fields, "mail"),
            phone: value(fields, "phone"),
        }))
    }
}

impl FromRaw for Accessibility {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        Some(read_table(table, context, |fields| Self {
            standard: value(fields, "standard"),
            target: value(fields, "target"),
            status_note: value(fields, "status_note"),
        }))
    }
}

impl FromRaw for ServiceTerm {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        read_table(table, context, |fields| {
            let id = fields.require::<TopicId>("id", "id = \"home-dental-visit\"");
            let label = labelled(fields);
            let plain = value(fields, "plain");
            Some(Self {
                id: Arc::clone(id?.shared()),
                label: label?,
                plain,
            })
        })
    }
}

pub(super) fn labelled(fields: &mut Fields<'_, '_>) -> Option<Localized> {
    let kana = value::<String>(fields, "kana");
    let mut label = fields.require::<Localized>("label", "label = \"在宅歯科\"")?;
    label.kana = label.kana.or(kana);
    Some(label)
}
