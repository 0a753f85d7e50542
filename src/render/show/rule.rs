//! Agreed rules, as 入退院支援ルール.

use std::sync::Arc;

use super::common::{entry_at, href, in_force};
use super::file::file;
use super::{Cx, guide};
use crate::model::{Collection, Record};
use crate::render::view::{Html, RuleListPage, RulePage, RuleView};

/// A rule as the section's city shows it, by its index.
pub fn rule(cx: &Cx<'_>, index: usize) -> Option<RuleView> {
    let entry = entry_at(cx, Collection::Rules, index)?.entry.as_ref();
    let Record::Rule(record) = &entry.record else {
        return None;
    };
    Some(RuleView {
        id: entry.key.id.to_string(),
        href: href(cx, Collection::Rules, index),
        title: cx.title(entry),
        summary: cx.summary(entry),
        enacted: cx.date_field(&record.enacted),
        revised: cx.date_field(&record.revised),
        next_edition: cx.date_field(&record.next_edition),
        scope: cx.field(&record.scope),
        audience: cx.texts(&record.audience),
        file: file(cx, &record.file, cx.title(entry)),
        changes: cx.field(&record.changes),
        stale: cx.stale(entry),
        sources: cx.sources(&entry.common.sources),
    })
}

/// `/<city>/rules/`: those that still hold, by weight and id.
pub fn list_page(cx: &Cx<'_>, intro: Option<Html>) -> RuleListPage {
    let shown = in_force(cx, Collection::Rules);
    RuleListPage {
        rules: shown
            .into_iter()
            .filter_map(|index| rule(cx, index).map(Arc::new))
            .collect(),
        intro,
    }
}

/// `/<city>/rules/<id>/`.
pub fn page(cx: &Cx<'_>, index: usize, body: Option<Html>) -> Option<RulePage> {
    let entry = &entry_at(cx, Collection::Rules, index)?.entry;
    Some(RulePage {
        rule: Arc::new(rule(cx, index)?),
        body,
        related: guide::related(cx, entry),
    })
}
