//! Checks across pages: every link of an author's text into a page, and every link of a template.
//! Reads facts only; changes nothing.

mod pages;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diag::{Diagnostic, Location, catalog, settle};
use crate::plan::collisions::page_place;
use crate::plan::{PageKey, Plan};
use crate::render::facts::PageFacts;
use crate::text::nearest::nearest;

/// Checks links between pages. `others` are further files and addresses that exist in the output.
pub fn check(plan: &Plan, facts: &[PageFacts], others: &BTreeSet<String>) -> Vec<Diagnostic> {
    let by_key: BTreeMap<PageKey, &PageFacts> = facts.iter().map(|page| (page.key, page)).collect();
    let by_address: BTreeMap<&str, &PageFacts> =
        facts.iter().map(|page| (&*page.address, page)).collect();
    let of_page = |page: &PageFacts| {
        let mut found: Vec<Diagnostic> = pages::head_order(plan, page).collect();
        for anchor in &page.anchors {
            let target = anchor.page.unwrap_or(page.key);
            if let Some(target) = by_key.get(&target) {
                found.extend(missing_id(target, &anchor.fragment, anchor.place.clone()));
            }
        }
        for link in &page.links {
            found.extend(template_link(plan, page, link, &by_address, others));
        }
        found
    };
    let mut found: Vec<Diagnostic> = facts.par_iter().flat_map_iter(of_page).collect();
    pages::titles(plan, facts, &mut found);
    settle(&mut found);
    found
}

/// Leaves out of a page's facts what no other page can make wrong: its links to pages that are planned, and those into
/// itself that lead somewhere. What is left is kept until all pages are made, so it must be little.
pub fn lighten(plan: &Plan, page: &mut PageFacts) {
    let PageFacts { ids, links, .. } = page;
    // The base path ends with a slash, which addresses begin with.
    let before = plan.base.path.len().saturating_sub(1);
    links.retain(|link| match link.split_once('#') {
        Some(("", fragment)) => !is_there(ids, &decoded(fragment)),
        Some(_) => true,
        None => {
            let address = link
                .get(before..)
                .filter(|_| link.starts_with(&*plan.base.path));
            address.is_some_and(|address| plan.at(address).is_none())
        }
    });
    links.shrink_to_fit();
    ids.shrink_to_fit();
}

fn decoded(fragment: &str) -> Cow<'_, str> {
    percent_encoding::percent_decode_str(fragment).decode_utf8_lossy()
}

/// Whether a fragment leads somewhere in a page that has these ids.
fn is_there(ids: &[Box<str>], fragment: &str) -> bool {
    let is_known = || ids.iter().any(|id| **id == *fragment);
    fragment.is_empty() || LAYOUT_IDS.contains(&fragment) || is_known()
}

fn missing_id(target: &PageFacts, fragment: &str, place: Location) -> Option<Diagnostic> {
    let decoded = decoded(fragment);
    if is_there(&target.ids, &decoded) {
        return None;
    }
    let guess = nearest(&decoded, target.ids.iter().map(|id| &**id));
    Some(catalog::link_anchor(place, &decoded, guess))
}

/// Ids outside `<main>` that every page of the default layout has.
const LAYOUT_IDS: [&str; 2] = ["main", "top"];

/// A link of the page as it was written, whoever made it. An author's own broken links were reported
/// at their place already and lead home.
fn template_link(
    plan: &Plan,
    page: &PageFacts,
    link: &str,
    by_address: &BTreeMap<&str, &PageFacts>,
    others: &BTreeSet<String>,
) -> Option<Diagnostic> {
    let (path, fragment) = match link.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (link, None),
    };
    let reported = |fragment: &str| {
        page.anchors
            .iter()
            .any(|anchor| anchor.fragment == fragment)
    };
    if path.is_empty() {
        let fragment = fragment.filter(|fragment| !reported(fragment))?;
        return missing_id(page, fragment, page_place(plan, page.key));
    }
    let address = format!("/{}", path.strip_prefix(&plan.base.path)?);
    if let Some(target) = by_address.get(address.as_str()) {
        let fragment = fragment.filter(|fragment| !reported(fragment))?;
        // Many pages may link there; what is missing, and once, is the heading.
        return missing_id(target, fragment, page_place(plan, target.key));
    }
    if plan.at(&address).is_some() || others.contains(&address) {
        return None;
    }
    Some(catalog::link_broken(
        page_place(plan, page.key),
        &address,
        None,
        false,
    ))
}
