//! Reads what a site and its pages say of the rules: `[levels]` and `[reading]` of `site.toml`, `allow` of a page, a row, a city or the site.

use super::fields::{Context, Fields, read_choice};
use super::tables::read_table;
use super::values::{FromRaw, wrong_type};
use crate::diag::{Location, catalog};
use crate::model::site::{Levels, Reading, Weight};
use crate::model::{Allowance, Within};
use crate::source::raw::{RawKind, RawTable, RawValue};
use crate::text::nearest::nearest;
use crate::text::paths;

/// An example of an exception for a file.
const ALLOW_IN: &str = "allow = [{ file = \"clinics.csv\", rule = \"ja-zenkaku-alnum\", reason = \"法人の正式な名前のため\" }]";
/// The same for a page.
const ALLOW: &str = "allow = [{ rule = \"ja-range\", reason = \"催しの正式な名前のため\" }]";

/// `[levels]`.
#[derive(Default)]
pub(super) struct LevelTable(pub(super) Levels);

impl FromRaw for LevelTable {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, "[levels]", context)?;
        let mut levels = Levels::new();
        for entry in &table.entries {
            let weight = read_choice::<Weight>(&entry.value, &entry.key, context);
            let rule = rule(&entry.key, &entry.key_place, context);
            if let (Some(weight), Some(info)) = (weight, rule) {
                if info.may_have(weight.level()) {
                    levels.insert(info.code, weight.level());
                } else {
                    let place = entry.value.place.clone();
                    context.sink.push(catalog::rule_kept(place, info.code));
                }
            }
        }
        Some(Self(levels))
    }
}

/// The exceptions of a page or a row.
pub(super) fn allowances(fields: &mut Fields<'_, '_>) -> Vec<Allowance> {
    let found = fields.list::<Allowance>("allow");
    found.values().cloned().collect()
}

/// The exceptions that `city.toml` and `site.toml` make for their files.
pub(super) fn named(fields: &mut Fields<'_, '_>) -> Vec<Allowance> {
    let found = fields.list::<Named>("allow");
    found.values().map(|named| named.0.clone()).collect()
}

/// An exception that names its file.
#[derive(Clone)]
struct Named(Allowance);

impl FromRaw for Named {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, ALLOW_IN, context)?;
        let (rule, file, words) = read_table(table, context, |fields| {
            let file = fields.require::<String>("file", "file = \"clinics.csv\"");
            let words = fields.get::<String>("words").map(|words| words.value);
            (asked(fields), file, words)
        });
        let own = raw.place.path()?;
        let path = paths::join(own, file?.trim_end_matches('/'))?.into();
        let within = Within::Below { path, words };
        exception(rule, raw, table, within, context).map(Self)
    }
}

impl FromRaw for Allowance {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, ALLOW, context)?;
        let rule = read_table(table, context, asked);
        exception(rule, raw, table, Within::Own, context)
    }
}

/// A rule's name and a reason.
type Asked = (Option<String>, Option<String>);

fn asked(fields: &mut Fields<'_, '_>) -> Asked {
    let rule = fields.require::<String>("rule", "rule = \"ja-range\"");
    let reason = fields.get::<String>("reason").map(|reason| reason.value);
    (rule, reason)
}

/// What guards people and ways has no exception, and none is without its reason.
fn exception(
    (name, reason): Asked,
    raw: &RawValue,
    table: &RawTable,
    within: Within,
    context: &mut Context<'_>,
) -> Option<Allowance> {
    let place = table.get("rule").map_or(&raw.place, |rule| &rule.place);
    let info = rule(&name?, place, context)?;
    let refused = if !info.may_have(None) {
        catalog::rule_kept(place.clone(), info.code)
    } else if let Some(reason) = reason {
        return Some(Allowance {
            rule: info.code,
            reason,
            place: place.clone(),
            within,
        });
    } else {
        catalog::allow_without_reason(place.clone(), info.code)
    };
    context.sink.push(refused);
    None
}

impl FromRaw for Reading {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, "[reading]", context)?;
        let own = Self::default();
        Some(read_table(table, context, |fields| {
            let mut number = |key, or| {
                let found = fields.get::<i64>(key);
                found
                    .and_then(|found| u32::try_from(found.value).ok())
                    .unwrap_or(or)
            };
            Self {
                sentence: number("sentence", own.sentence),
                longest: number("longest", own.longest),
                kanji: number("kanji", own.kanji),
            }
        }))
    }
}

fn rule(
    name: &str,
    place: &Location,
    context: &mut Context<'_>,
) -> Option<&'static catalog::CodeInfo> {
    let info = catalog::info(name);
    if info.is_none() {
        let near = nearest(name, catalog::CODES.iter().map(|info| info.code));
        context
            .sink
            .push(catalog::rule_unknown(place.clone(), name, near));
    }
    info
}

fn table<'a>(
    raw: &'a RawValue,
    key: &str,
    example: &str,
    context: &mut Context<'_>,
) -> Option<&'a RawTable> {
    match &raw.kind {
        RawKind::Table(table) => Some(table),
        _ => wrong_type(raw, key, ("表", "a table", example), context),
    }
}
