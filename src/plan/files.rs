//! Files that are copied: documents and images under their owner, and what `static/` holds.

use super::pages::count;
use super::{PlanOptions, PlannedCopy, Section};
use crate::model::Owner;
use crate::model::resolved::ResolvedProject;

/// All files of the site, by their path in the output.
pub fn copies(project: &ResolvedProject, options: &PlanOptions) -> Vec<PlannedCopy> {
    let mut found = Vec::new();
    for (owner, content) in &project.project.owners {
        if !is_shown(project, options, owner) {
            continue;
        }
        let section = section_of(project, owner);
        for (name, file) in &content.files {
            found.push(PlannedCopy {
                section,
                path: file_address(owner, name).trim_start_matches('/').into(),
                file: file.clone(),
            });
        }
    }
    for (name, file) in &project.project.static_files {
        found.push(PlannedCopy {
            path: (**name).into(),
            section: Section::Site,
            file: file.clone(),
        });
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn section_of(project: &ResolvedProject, owner: &Owner) -> Section {
    let index = match owner {
        Owner::Site | Owner::Shared => None,
        Owner::Region(id) => project.project.regions.keys().position(|known| known == id),
        Owner::City(id) => project.cities.iter().position(|city| city.id == *id),
    };
    match (owner, index) {
        (Owner::Region(_), Some(index)) => Section::Region(count(index)),
        (Owner::City(_), Some(index)) => Section::City(count(index)),
        _ => Section::Site,
    }
}

fn is_shown(project: &ResolvedProject, options: &PlanOptions, owner: &Owner) -> bool {
    match owner {
        Owner::Site | Owner::Shared => true,
        Owner::City(id) => project.cities.iter().any(|city| city.id == *id),
        Owner::Region(id) => {
            !options.own_site
                || project
                    .cities
                    .iter()
                    .any(|city| city.city.regions.values().any(|region| region == id))
        }
    }
}

/// The address of a file: it is written once, under its owner, and keeps its name.
pub fn file_address(owner: &Owner, name: &str) -> String {
    match owner {
        Owner::Site | Owner::Shared => format!("/files/{name}"),
        Owner::Region(id) => format!("/regions/{id}/files/{name}"),
        Owner::City(id) => format!("/{id}/files/{name}"),
    }
}
