//! Two things with one address: the later one gives way and its author is told of both.

use crate::diag::{Diagnostic, Location, Message, catalog};
use crate::model::Collection;
use crate::model::resolved::ResolvedEntry;

use super::{PageKey, PageKind, Plan, PlannedCopy, Section, address};

/// What wants an output path. The order is who keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Claim {
    Page(usize),
    Copy(usize),
    Redirect(usize),
}

/// Removes what collides and reports it.
pub fn resolve(plan: &mut Plan) -> Vec<Diagnostic> {
    if is_clear(plan) {
        return Vec::new();
    }
    let mut claims: Vec<(String, Claim)> =
        Vec::with_capacity(plan.pages.len() + plan.redirects.len() + plan.copies.len());
    for (index, page) in plan.pages.iter().enumerate() {
        claims.push((page.output_path(), Claim::Page(index)));
    }
    for (index, copy) in plan.copies.iter().enumerate() {
        claims.push((copy.path.to_string(), Claim::Copy(index)));
    }
    for (index, redirect) in plan.redirects.iter().enumerate() {
        claims.push((address::output_path(&redirect.from), Claim::Redirect(index)));
    }
    // Pages come nearly in order, which this sort makes use of.
    claims.sort_by(|a, b| {
        a.0.cmp(&b.0)
            .then_with(|| rank(plan, a.1).cmp(&rank(plan, b.1)))
    });
    let mut dropped = Vec::new();
    let mut found = Vec::new();
    for group in claims.chunk_by(|a, b| a.0 == b.0) {
        let Some(((_, first), others)) = group.split_first() else {
            continue;
        };
        for (path, claim) in others {
            found.push(report(plan, path, *claim, *first));
            dropped.push(*claim);
        }
    }
    for (path, claim) in &claims {
        if let (Claim::Copy(_), Some(inside)) = (claim, inside(&claims, path)) {
            found.push(report(plan, path, *claim, inside));
            dropped.push(*claim);
        }
    }
    remove(plan, &dropped);
    found
}

/// Whether nothing collides, as is nearly always so. Pages have their addresses in order, section by section, so only
/// files and redirects are looked for among them.
fn is_clear(plan: &Plan) -> bool {
    let copies = plan.copies.iter().map(|copy| copy.path.to_string());
    let redirects = plan.redirects.iter();
    let redirects = redirects.map(|redirect| address::output_path(&redirect.from));
    let mut others: Vec<String> = copies.chain(redirects).collect();
    others.sort_unstable();
    let mut pairs = others.iter().zip(others.iter().skip(1));
    let is_folder = |copy: &PlannedCopy| {
        let folder = format!("{}/", copy.path);
        let first = others.partition_point(|path| *path < folder);
        let among_others = others
            .get(first)
            .is_some_and(|path| path.starts_with(&folder));
        among_others || plan.pages.any_below(&format!("/{folder}"))
    };
    plan.pages.are_clear()
        && pairs.all(|(a, b)| a != b)
        && others
            .iter()
            .all(|path| plan.at(&address::of_output(path)).is_none())
        && !plan.copies.iter().any(is_folder)
}

/// What lies in a folder that a file has the name of.
fn inside(claims: &[(String, Claim)], file: &str) -> Option<Claim> {
    let folder = format!("{file}/");
    let first = claims.partition_point(|(path, _)| *path < folder);
    claims
        .get(first)
        .filter(|(path, _)| path.starts_with(&folder))
        .map(|(_, claim)| *claim)
}

fn report(plan: &Plan, path: &str, claim: Claim, first: Claim) -> Diagnostic {
    let address = format!("/{}", path.trim_end_matches("index.html"));
    let place = place(plan, claim);
    let found = catalog::address_collision(place, &address);
    let first_place = self::place(plan, first);
    if first_place == Location::Project {
        return found;
    }
    let message = Message::new("先に使っているのはここです", "it is used here first");
    found.with_related(first_place, message)
}

/// Pages that the site itself makes keep their address before entries do.
fn rank(plan: &Plan, claim: Claim) -> (bool, Claim) {
    let entry = match claim {
        Claim::Page(index) => plan
            .pages
            .get(index)
            .is_some_and(|page| matches!(page.key.kind, PageKind::Entry(..))),
        Claim::Copy(_) | Claim::Redirect(_) => true,
    };
    (entry, claim)
}

fn remove(plan: &mut Plan, dropped: &[Claim]) {
    if dropped.is_empty() {
        return;
    }
    let mut pages: Vec<usize> = dropped
        .iter()
        .filter_map(|claim| match claim {
            Claim::Page(index) => Some(*index),
            Claim::Copy(_) | Claim::Redirect(_) => None,
        })
        .collect();
    pages.sort_unstable();
    plan.pages = plan.pages.without(&pages);
    let mut index = 0;
    plan.copies.retain(|_| {
        index += 1;
        !dropped.contains(&Claim::Copy(index - 1))
    });
    index = 0;
    plan.redirects.retain(|_| {
        index += 1;
        !dropped.contains(&Claim::Redirect(index - 1))
    });
}

fn place(plan: &Plan, claim: Claim) -> Location {
    match claim {
        Claim::Page(index) => plan
            .pages
            .get(index)
            .map_or(Location::Project, |page| page_place(plan, page.key)),
        Claim::Redirect(index) => plan
            .redirects
            .get(index)
            .map_or(Location::Project, |redirect| redirect.place.clone()),
        Claim::Copy(index) => {
            plan.copies
                .get(index)
                .map_or(Location::Project, |copy| Location::Output {
                    path: (*copy.path).into(),
                })
        }
    }
}

/// The author's file or row behind a page; the page itself where none is.
pub fn page_place(plan: &Plan, key: PageKey) -> Location {
    if let Some(entry) = page_entry(plan, key) {
        return entry.entry.place.clone();
    }
    plan.find(key)
        .map_or(Location::Project, |page| Location::Output {
            path: page.output_path().into(),
        })
}

/// The entry that a page is about.
pub fn page_entry(plan: &Plan, key: PageKey) -> Option<&ResolvedEntry> {
    let project = &plan.resolved;
    match (key.section, key.kind) {
        (Section::City(city), PageKind::Entry(collection, index)) => {
            let city = project.cities.get(city as usize)?;
            city.entries(collection).get(index as usize)
        }
        (_, PageKind::Entry(Collection::Pages, index)) => project.pages.get(index as usize),
        _ => None,
    }
}
