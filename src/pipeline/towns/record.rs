//! What is kept of a town's finished pages: what the checks across pages need of them, and what was wrong.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::diag::{Diagnostic, Fix, Level, Location, Message, Related, catalog};
use crate::plan::{Plan, PlannedPage};
use crate::render::body::AnchorLink;
use crate::render::facts::{PageFacts, Skip};

/// What is kept of a town.
#[derive(Default, Serialize, Deserialize)]
struct Record {
    /// Every link of its pages, once.
    links: Vec<Box<str>>,
    /// Its pages, in the order of the plan.
    pages: Vec<Page>,
    findings: Vec<Finding>,
}

#[derive(Serialize, Deserialize)]
struct Page {
    title: Box<str>,
    ids: Vec<Box<str>>,
    links: Vec<u32>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    skips: Vec<Skip>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    anchors: Vec<Anchor>,
}

#[derive(Serialize, Deserialize)]
struct Anchor {
    /// The address of the page; none for the page itself.
    page: Option<Box<str>>,
    fragment: String,
    place: Location,
}

/// A diagnostic.
#[derive(PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Finding {
    location: Location,
    level: Level,
    code: Box<str>,
    message: Message,
    help: Option<Message>,
    related: Vec<Related>,
    city: Option<Arc<str>>,
    fix: Option<Fix>,
}

impl Finding {
    fn of(found: Diagnostic) -> Self {
        let Diagnostic {
            location,
            level,
            code,
            message,
            help,
            related,
            city,
            fix,
        } = found;
        Self {
            location,
            level,
            code: code.into(),
            message,
            help,
            related,
            city,
            fix,
        }
    }

    /// The same with the code as the catalogue has it.
    fn diagnostic(self) -> Option<Diagnostic> {
        Some(Diagnostic {
            code: catalog::info(&self.code)?.code,
            location: self.location,
            level: self.level,
            message: self.message,
            help: self.help,
            related: self.related,
            city: self.city,
            fix: self.fix,
        })
    }
}

/// The facts and findings of a town's pages as they are kept. Nothing where a link leads to no page.
pub(super) fn write(plan: &Plan, facts: &[PageFacts], found: &[Diagnostic]) -> Option<Vec<u8>> {
    let mut places: BTreeMap<&str, u32> = BTreeMap::new();
    let mut record = Record {
        findings: found.iter().cloned().map(Finding::of).collect(),
        ..Record::default()
    };
    // What is wrong with a town's frame is found on each of its pages.
    record.findings.sort();
    record.findings.dedup();
    for page in facts {
        let mut links = Vec::with_capacity(page.links.len());
        for link in &page.links {
            let next = u32::try_from(record.links.len()).ok()?;
            let place = *places.entry(link).or_insert(next);
            if place == next {
                record.links.push(link.clone());
            }
            links.push(place);
        }
        let anchors = page.anchors.iter().map(|anchor| anchor_of(plan, anchor));
        record.pages.push(Page {
            title: page.title.clone(),
            ids: page.ids.clone(),
            links,
            skips: page.skips.clone(),
            anchors: anchors.collect::<Option<_>>()?,
        });
    }
    serde_json::to_vec(&record).ok()
}

fn anchor_of(plan: &Plan, anchor: &AnchorLink) -> Option<Anchor> {
    let page = match anchor.page {
        Some(key) => Some(plan.find(key)?.address.clone()),
        None => None,
    };
    Some(Anchor {
        page,
        fragment: anchor.fragment.clone(),
        place: anchor.place.clone(),
    })
}

/// Reads what is kept of the pages of a town. Nothing where it is of other pages.
pub(super) fn read(
    plan: &Plan,
    pages: &[PlannedPage],
    bytes: &[u8],
) -> Option<(Vec<PageFacts>, Vec<Diagnostic>)> {
    let record: Record = serde_json::from_slice(bytes).ok()?;
    if record.pages.len() != pages.len() {
        return None;
    }
    let facts = pages.iter().zip(record.pages).map(|(page, kept)| {
        let links = kept.links.iter();
        let links = links.map(|place| record.links.get(*place as usize).cloned());
        let anchors = kept.anchors.into_iter().map(|anchor| {
            let page = match &anchor.page {
                Some(address) => Some(plan.at(address)?.key),
                None => None,
            };
            Some(AnchorLink {
                page,
                fragment: anchor.fragment,
                place: anchor.place,
            })
        });
        Some(PageFacts {
            key: page.key,
            address: page.address.clone(),
            ids: kept.ids,
            links: links.collect::<Option<_>>()?,
            skips: kept.skips,
            title: kept.title,
            anchors: anchors.collect::<Option<_>>()?,
        })
    });
    let found = record.findings.into_iter().map(Finding::diagnostic);
    Some((facts.collect::<Option<_>>()?, found.collect::<Option<_>>()?))
}
