//! Connects what `validate` read: every reference checked once, then every city's merged tree on one day.

pub mod areas;
mod cities;
pub mod consent;
pub mod duty;
pub mod inherit;
mod lists;
mod occurrences;
pub mod organizations;
mod readings;
pub mod references;
pub mod staff;
pub mod successors;
pub mod time;
mod translations;

use std::sync::Arc;

use jiff::civil::Date;

use crate::diag::{Diagnostic, settle};
use crate::model::resolved::{ResolvedEntry, ResolvedProject};
use crate::model::{Collection, Owner, Project};

/// What the day and the request add to the tree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RelateOptions {
    /// The day the site describes.
    pub date: Date,
    /// Whether that day was set, and is not simply today.
    pub fixed_date: bool,
    /// Whether drafts are shown.
    pub drafts: bool,
}

/// What was found and made before, for those who look at a site again and again. What a city shows depends on the lists
/// of its owners and on what concerns all cities, and on nothing else; so nothing but time is lost without it.
#[derive(Debug, Default)]
pub struct Memo {
    lists: lists::Memo,
    cities: cities::Memo,
}

/// Checks references and merges each city's tree.
pub fn relate(
    project: &Arc<Project>,
    options: RelateOptions,
) -> (ResolvedProject, Vec<Diagnostic>) {
    relate_again(project, options, &mut Memo::default())
}

/// The same, with a memory of what was related before, so that only what changed is related again.
pub fn relate_again(
    project: &Arc<Project>,
    options: RelateOptions,
    memo: &mut Memo,
) -> (ResolvedProject, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    references::Known::of(project).check(&mut diagnostics);
    memo.lists.follow(project, options.date);
    diagnostics.extend(memo.lists.found().cloned());
    diagnostics.extend(readings::check(project));
    let contacts = memo.lists.contacts();
    staff::check(project, contacts, options.date, &mut diagnostics);
    memo.cities.follow(project, options);
    let unknown = memo.cities.cities().flat_map(cities::Made::unknown);
    successors::report_unknown(unknown, project, &mut diagnostics);
    let found = memo.cities.cities().flat_map(cities::Made::found);
    diagnostics.extend(found.cloned());
    settle(&mut diagnostics);
    let cities = memo.cities.cities();
    let cities: Vec<_> = cities.map(|made| Arc::clone(&made.city)).collect();
    let result = ResolvedProject {
        project: Arc::clone(project),
        date: options.date,
        fixed_date: options.fixed_date,
        held: organizations::held(project, &cities),
        cities,
        pages: site_pages(project, options),
    };
    (result, diagnostics)
}

fn site_pages(project: &Project, options: RelateOptions) -> Vec<ResolvedEntry> {
    let Some(content) = project.owner(&Owner::Site) else {
        return Vec::new();
    };
    content
        .entries(Collection::Pages)
        .iter()
        .filter(|entry| time::is_published(entry, options))
        .map(|entry| time::place_in_time(Arc::clone(entry), options, project.site.announce_days))
        .collect()
}
