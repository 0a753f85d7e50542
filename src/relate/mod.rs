//! Connects what `validate` read: every reference checked once, then every city's merged tree on one day.

pub mod areas;
pub mod consent;
pub mod duty;
pub mod inherit;
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
use rayon::prelude::*;

use crate::diag::{Diagnostic, settle};
use crate::model::resolved::{ResolvedCity, ResolvedEntry, ResolvedProject};
use crate::model::{City, Collection, Owner, Project};

/// What the day and the request add to the tree.
#[derive(Clone, Copy, Debug)]
pub struct RelateOptions {
    /// The day the site describes.
    pub date: Date,
    /// Whether that day was set, and is not simply today.
    pub fixed_date: bool,
    /// Whether drafts are shown.
    pub drafts: bool,
}

/// Checks references and merges each city's tree.
pub fn relate(
    project: &Arc<Project>,
    options: RelateOptions,
) -> (ResolvedProject, Vec<Diagnostic>) {
    let mut diagnostics = references::check(project);
    diagnostics.extend(consent::report(project, options.date));
    diagnostics.extend(readings::check(project));
    staff::check(project, options, &mut diagnostics);
    let cities: Vec<&City> = project.cities.values().collect();
    let cities: Vec<(ResolvedCity, Vec<Diagnostic>)> = cities
        .par_iter()
        .map(|city| {
            let mut found = Vec::new();
            let city = inherit::city(project, city, options, &mut found);
            (city, found)
        })
        .collect();
    let mut resolved = Vec::with_capacity(cities.len());
    for (city, found) in cities {
        resolved.push(city);
        diagnostics.extend(found);
    }
    settle(&mut diagnostics);
    let result = ResolvedProject {
        project: Arc::clone(project),
        date: options.date,
        fixed_date: options.fixed_date,
        held: organizations::held(project, &resolved),
        cities: resolved,
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
