//! Services and subsidies.

use std::sync::Arc;

use super::common::{entry_at, href, in_force, period};
use super::{Cx, guide};
use crate::model::{Collection, List, Record};
use crate::render::view::{Html, ServiceListPage, ServicePage, ServiceView};

/// A service as the section's city shows it, by its index.
pub fn service(cx: &Cx<'_>, index: usize) -> Option<ServiceView> {
    let found = entry_at(cx, Collection::Services, index)?;
    let entry = found.entry.as_ref();
    let Record::Service(record) = &entry.record else {
        return None;
    };
    let (from, until) = period(found);
    let counts = record.counts.values();
    Some(ServiceView {
        id: entry.key.id.to_string(),
        href: href(cx, Collection::Services, index),
        title: cx.title(entry),
        summary: cx.summary(entry),
        from,
        until,
        eligibility: cx.texts(&record.eligibility),
        covers: cx.texts(&record.covers),
        cost: cx.field(&record.cost),
        how: cx.texts(&record.how),
        url: record.url.as_ref().map(|url| url.value.clone()),
        counts: counts
            .map(|count| cx.statistic(count, &List::default()))
            .collect(),
        stale: cx.stale(entry),
        sources: cx.sources(&entry.common.sources),
    })
}

/// `/<city>/services/`: those that still hold, by weight and id.
pub fn list_page(cx: &Cx<'_>, intro: Option<Html>) -> ServiceListPage {
    let shown = in_force(cx, Collection::Services);
    ServiceListPage {
        services: shown
            .into_iter()
            .filter_map(|index| service(cx, index).map(Arc::new))
            .collect(),
        intro,
    }
}

/// `/<city>/services/<id>/`.
pub fn page(cx: &Cx<'_>, index: usize, body: Option<Html>) -> Option<ServicePage> {
    let entry = &entry_at(cx, Collection::Services, index)?.entry;
    Some(ServicePage {
        service: Arc::new(service(cx, index)?),
        body,
        related: guide::related(cx, entry),
    })
}
