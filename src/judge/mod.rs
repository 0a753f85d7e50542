//! What findings count as: the levels that the site gives to rules, the exceptions of its pages, and the
//! old findings that a baseline knows. Pure; it looks at no text itself.

pub mod baseline;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diag::{Diagnostic, Location, catalog};
use crate::model::{Allowance, Entry, Project};

/// Gives each finding the level of the site, drops those that a page allows with a reason, and tells of
/// exceptions that nothing needs. Of a part of the site nobody can say that an exception is not needed.
pub fn judge(project: &Project, is_whole: bool, found: &mut Vec<Diagnostic>) {
    let mut exceptions = exceptions(project);
    found.retain(|diagnostic| !is_allowed(diagnostic, &mut exceptions));
    let unused = exceptions.into_values().flatten();
    // Only `check --external` can say whether an exception about other sites is needed.
    let unused = unused.filter(|(allowance, used)| {
        is_whole && !used && !allowance.rule.starts_with("link-external-")
    });
    found.extend(
        unused.map(|(allowance, _)| catalog::allow_unused(allowance.place.clone(), allowance.rule)),
    );
    let levels = &project.site.levels;
    found.retain_mut(|diagnostic| match levels.get(diagnostic.code) {
        Some(Some(level)) => {
            diagnostic.level = *level;
            true
        }
        Some(None) => false,
        None => true,
    });
}

/// The exceptions of each file, and whether anything needed them.
type Exceptions<'a> = BTreeMap<Arc<str>, Vec<(&'a Allowance, bool)>>;

fn exceptions(project: &Project) -> Exceptions<'_> {
    let mut found = Exceptions::new();
    let contents = project.owners.values();
    let entries = contents.flat_map(|content| content.collections.iter().flatten());
    for allowance in entries.flat_map(|entry| of_entry(entry)) {
        if let Some(path) = allowance.place.path() {
            let of_file = found.entry(Arc::clone(path)).or_default();
            of_file.push((allowance, false));
        }
    }
    found
}

fn of_entry(entry: &Entry) -> impl Iterator<Item = &Allowance> {
    let translations = entry.translations.values();
    let further = translations.flat_map(|translation| &translation.allow);
    entry.allow.iter().chain(further)
}

fn is_allowed(diagnostic: &Diagnostic, exceptions: &mut Exceptions<'_>) -> bool {
    let (Location::File { path } | Location::Text { path, .. }) = &diagnostic.location else {
        return false;
    };
    let of_file = exceptions.get_mut(path).into_iter().flatten();
    let mut allowed = false;
    for (_, used) in of_file.filter(|(allowance, _)| allowance.rule == diagnostic.code) {
        (*used, allowed) = (true, true);
    }
    allowed
}
