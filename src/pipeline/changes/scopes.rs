//! Whose an output is: of the site, a region or a city, by its path; and what the plan says of pages.

use std::collections::BTreeMap;

use crate::compare::{Page, Scope};
use crate::diag::Location;
use crate::plan::collisions::page_place;
use crate::plan::{PageKind, Plan, address};

/// The site, its regions and its cities.
pub(super) struct Scopes {
    /// By the beginning of their paths, without the closing `/`.
    of: BTreeMap<String, Scope>,
}

impl Scopes {
    pub(super) fn new(plan: &Plan) -> Self {
        let project = &plan.resolved;
        let regions = project.project.regions.values().map(|region| {
            let name = region.name.as_ref().map(|name| name.value.text.clone());
            (
                format!("regions/{}", region.id),
                name.unwrap_or_else(|| region.id.to_string()),
            )
        });
        let cities = project.cities.iter().map(|city| {
            let name = city.city.name.as_ref().map(|name| name.value.text.clone());
            (
                city.id.to_string(),
                name.unwrap_or_else(|| city.id.to_string()),
            )
        });
        let of = (1..).zip(regions.chain(cities)).map(|(order, (id, name))| {
            let scope = Scope {
                order,
                id: id.clone(),
                name,
            };
            (id, scope)
        });
        Self { of: of.collect() }
    }

    /// Whose a path below the output folder is.
    pub(super) fn of(&self, path: &str) -> Scope {
        let mut ends = path.match_indices('/').map(|(at, _)| at);
        let scope = ends.find_map(|end| self.of.get(path.get(..end)?));
        scope.cloned().unwrap_or_else(|| Scope {
            order: 0,
            id: String::new(),
            name: String::new(),
        })
    }

    /// The names of cities.
    pub(super) fn names(&self, ids: &[String]) -> Vec<String> {
        let name = |id: &String| {
            self.of
                .get(id)
                .map_or_else(|| id.clone(), |scope| scope.name.clone())
        };
        ids.iter().map(name).collect()
    }

    /// Every planned page and every old address, by the path of its file.
    pub(super) fn pages(&self, plan: &Plan) -> BTreeMap<String, Page> {
        let pages = plan.pages.iter().map(|page| {
            let path = page.output_path();
            let source = match page_place(plan, page.key) {
                Location::Output { .. } | Location::Project => None,
                Location::Cell { path, row, .. } => Some(format!("{path} {row}行目")),
                place => place.path().map(ToString::to_string),
            };
            let found = Page {
                scope: self.of(&path),
                address: page.address.to_string(),
                is_entry: matches!(page.key.kind, PageKind::Entry(..)),
                source,
                leads_to: None,
            };
            (path, found)
        });
        let redirects = plan.redirects.iter().map(|redirect| {
            let path = address::output_path(&redirect.from);
            let to = plan.find(redirect.to).map(|page| page.address.to_string());
            let found = Page {
                scope: self.of(&path),
                address: redirect.from.to_string(),
                is_entry: true,
                source: redirect.place.path().map(ToString::to_string),
                leads_to: Some(to.unwrap_or_default()),
            };
            (path, found)
        });
        redirects.chain(pages).collect()
    }

    /// A page that is published and not planned any more.
    pub(super) fn gone(&self, path: &str) -> Page {
        let inner = path.strip_suffix("index.html").unwrap_or(path);
        Page {
            scope: self.of(path),
            address: format!("/{inner}"),
            is_entry: true,
            source: None,
            leads_to: None,
        }
    }
}
