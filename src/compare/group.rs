//! Pages that change alike, shown once: a guide of all cities is read by the approver once, not twenty times.

use std::collections::{BTreeMap, BTreeSet};

use super::diff::Part;
use super::{PageChange, Scope, Step};

/// Where a change stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stand {
    /// Whose page it is.
    pub scope: Scope,
    /// Its address.
    pub address: String,
}

/// Changes of pages that are the same but for the name of the city.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The first of them.
    pub change: PageChange,
    /// All of them.
    pub stands: Vec<Stand>,
    /// How many places of it are shown with the page of their entry.
    pub n_elsewhere: usize,
}

impl Group {
    /// Whether it is a list that only repeats what the pages of its entries show.
    pub(super) fn shows_nothing_new(&self) -> bool {
        let change = &self.change;
        !change.is_entry && change.step == Step::Changed && change.hunks.is_empty()
    }
}

/// The words of a side.
pub(super) fn joined(parts: &[Part]) -> String {
    parts.iter().map(|part| part.text.as_str()).collect()
}

/// Puts together what changes alike: entries first, then lists, each in the order of the site.
pub fn group(mut changes: Vec<PageChange>) -> Vec<Group> {
    changes.sort_by(|a, b| {
        let key = |change: &PageChange| (!change.is_entry, change.scope.order);
        key(a).cmp(&key(b)).then_with(|| a.address.cmp(&b.address))
    });
    let mut shown = BTreeSet::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    let mut groups: Vec<Group> = Vec::new();
    for mut change in changes {
        let n_elsewhere = without_shown(&mut change, &mut shown);
        let stand = Stand {
            scope: change.scope.clone(),
            address: change.address.clone(),
        };
        let next = groups.len();
        let place = *places.entry(key(&change)).or_insert(next);
        match groups.get_mut(place) {
            Some(group) => group.stands.push(stand),
            None => groups.push(Group {
                change,
                stands: vec![stand],
                n_elsewhere,
            }),
        }
    }
    groups
}

/// Takes out of a list what the page of the entry shows already. Says how much.
fn without_shown(change: &mut PageChange, shown: &mut BTreeSet<(String, String)>) -> usize {
    let sides = |hunk: &super::Hunk| (joined(&hunk.before), joined(&hunk.after));
    if change.is_entry {
        shown.extend(change.hunks.iter().map(sides));
        return 0;
    }
    let all = change.hunks.len();
    change.hunks.retain(|hunk| !shown.contains(&sides(hunk)));
    all - change.hunks.len()
}

/// What two changes that are alike have in common, the city's name aside.
fn key(change: &PageChange) -> String {
    let PageChange {
        scope,
        address: _,
        is_entry,
        source: _,
        step,
        title,
        facts: _,
        hunks,
        lines,
    } = change;
    let step = match step {
        Step::Redirected(to) => Step::Redirected(to.replace(&format!("/{}/", scope.id), "/*/")),
        step => step.clone(),
    };
    let text = format!("{is_entry}{step:?}{title:?}{hunks:?}{lines:?}");
    // Pages without any place left say nothing of what they have in common but their title.
    let text = text.replace(&format!("/{}/", scope.id), "/*/");
    if scope.name.is_empty() {
        text
    } else {
        text.replace(&scope.name, "*")
    }
}
