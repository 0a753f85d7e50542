//! Addresses that pages had before: each leads on for ever.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::again::Rest;
use super::calendar::is_turned;
use super::pages::{count, leads_to_one_city};
use super::{Memo, PageKey, PageKind, Plan, PlanOptions, Section};
use crate::diag::{Diagnostic, Location, catalog};
use crate::model::resolved::{ResolvedCity, ResolvedEntry, ResolvedProject};
use crate::model::value::Choice;
use crate::model::{Collection, Owner};
use crate::text::nearest::nearest;

/// An old address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redirect {
    /// The old address.
    pub from: Box<str>,
    /// The page that took its place.
    pub to: PageKey,
    /// Where the author says so.
    pub place: Location,
    /// Whether its own page is gone: a reader is told before being led on.
    pub ended: bool,
}

/// All old addresses. An alias of a shared or regional entry is read below each city that shows it.
pub(super) fn redirects(
    project: &ResolvedProject,
    options: &PlanOptions,
    rest: &[Arc<Rest>],
) -> Vec<Redirect> {
    let mut found = Vec::new();
    if leads_to_one_city(project, options) {
        found.push(Redirect {
            from: "/".into(),
            to: PageKey {
                section: Section::City(0),
                language: 0,
                kind: PageKind::Home,
            },
            place: Location::Project,
            ended: false,
        });
    }
    for (index, entry) in project.pages.iter().enumerate() {
        let kind = PageKind::Entry(Collection::Pages, count(index));
        of_entry(entry, Section::Site, kind, "", &mut found);
    }
    found.extend(rest.iter().flat_map(|rest| &rest.redirects).cloned());
    found
}

/// The old addresses of a city's entries.
pub(super) fn of_city(section: Section, city: &ResolvedCity) -> Vec<Redirect> {
    let mut found = Vec::new();
    for (_, collection) in Collection::ALL {
        for (index, entry) in city.entries(*collection).iter().enumerate() {
            let kind = PageKind::Entry(*collection, count(index));
            of_entry(entry, section, kind, city.id.as_str(), &mut found);
        }
    }
    found
}

fn of_entry(
    entry: &ResolvedEntry,
    section: Section,
    kind: PageKind,
    city: &str,
    found: &mut Vec<Redirect>,
) {
    for alias in entry.entry.common.aliases.iter() {
        let own = matches!(entry.entry.key.owner, Owner::City(_) | Owner::Site);
        let from = if own {
            alias.value.clone()
        } else {
            format!("/{city}{}", alias.value)
        };
        found.push(Redirect {
            from: from.into(),
            to: PageKey {
                section,
                language: 0,
                kind,
            },
            place: alias.place.clone(),
            ended: false,
        });
    }
}

/// An address of the last build that this one no longer has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// The address.
    pub address: Arc<str>,
    /// The page, new since then, that it seems to have become.
    pub guess: Option<Box<str>>,
}

/// Addresses of the last build that this one no longer has, sorted.
pub(super) fn lost(plan: &Plan, published: &Arc<BTreeSet<Arc<str>>>, memo: &mut Memo) -> Vec<Lost> {
    if published.is_empty() {
        return Vec::new();
    }
    let redirects: BTreeSet<&str> = plan.redirects.iter().map(|old| &*old.from).collect();
    let gone = memo.gone(plan.pages.sections(), published);
    let gone: BTreeSet<&Arc<str>> = gone
        .filter(|address| plan.at(address).is_none() && !redirects.contains(&***address))
        .filter(|address| !is_turned(address))
        .collect();
    if gone.is_empty() {
        return Vec::new();
    }
    let pages = plan.pages.iter().map(|page| &*page.address);
    let planned: BTreeSet<&str> = pages.chain(redirects).collect();
    gone.into_iter()
        .map(|address| {
            let folder = address.trim_end_matches('/');
            let folder = folder.rsplit_once('/').map_or("/", |(folder, _)| folder);
            let siblings = planned
                .iter()
                .copied()
                .filter(|other| other.starts_with(folder) && !published.contains(*other));
            Lost {
                address: Arc::clone(address),
                guess: nearest(address, siblings).map(Into::into),
            }
        })
        .collect()
}

/// What is said of them: nothing where the site has given them up.
pub fn tell_lost(plan: &Plan) -> Vec<Diagnostic> {
    let retired = &plan.resolved.project.site.retired;
    let is_retired = |lost: &&Lost| retired.iter().any(|known| **known == *lost.address);
    let told = plan.lost.iter().filter(|lost| !is_retired(lost));
    told.map(|lost| catalog::address_lost(Location::Project, &lost.address, lost.guess.as_deref()))
        .collect()
}
