//! Reads what a site and its pages say of the rules: `[levels]` of `site.toml`, `allow` of a page.

use super::fields::{Context, Fields, read_choice};
use super::tables::read_table;
use super::values::{FromRaw, wrong_type};
use crate::diag::{Location, catalog};
use crate::model::Allowance;
use crate::model::site::{Levels, Weight};
use crate::source::raw::{RawKind, RawTable, RawValue};
use crate::text::nearest::nearest;

/// An example of an exception.
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

/// The exceptions of a page.
pub(super) fn allowances(fields: &mut Fields<'_, '_>) -> Vec<Allowance> {
    let found = fields.list::<Allowance>("allow");
    found.values().cloned().collect()
}

impl FromRaw for Allowance {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, ALLOW, context)?;
        let (name, reason) = read_table(table, context, |fields| {
            let rule = fields.require::<String>("rule", "rule = \"ja-range\"");
            let reason = fields.get::<String>("reason").map(|reason| reason.value);
            (rule, reason)
        });
        let place = table.get("rule").map_or(&raw.place, |rule| &rule.place);
        let info = rule(&name?, place, context)?;
        let refused = if !info.may_have(None) {
            catalog::rule_kept(place.clone(), info.code)
        } else if let Some(reason) = reason {
            return Some(Self {
                rule: info.code,
                reason,
                place: place.clone(),
            });
        } else {
            catalog::allow_without_reason(place.clone(), info.code)
        };
        context.sink.push(refused);
        None
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
