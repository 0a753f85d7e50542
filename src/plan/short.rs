//! Short addresses, `/k/<code>/`: which page each leads to, and that none is ever given to another page.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::pages::count;
use super::{PageKey, PageKind, Pages, Plan, Redirect, Section};
use crate::diag::{Diagnostic, catalog};
use crate::model::resolved::ResolvedProject;
use crate::model::site::ShortAddress;

/// Code to the address of its page, as the last builds published them.
pub type PublishedShort = BTreeMap<Arc<str>, Arc<str>>;

/// The redirects of all codes, and the short address of each page that has one. A code whose page is gone leads to the
/// city's home, and says so; a build of some cities only leaves out the codes of the others.
pub fn redirects(
    project: &ResolvedProject,
    pages: &Pages,
    aliases: &[Redirect],
    own_site: bool,
) -> (Vec<Redirect>, BTreeMap<PageKey, Box<str>>, Vec<Diagnostic>) {
    let codes = &project.project.registry.short;
    let (mut found, mut of_page, mut diagnostics) = (Vec::new(), BTreeMap::new(), Vec::new());
    if codes.is_empty() {
        return (found, of_page, diagnostics);
    }
    // What had an address before may have a code of that time.
    let before = aliases.iter().map(|alias| (&*alias.from, alias.to));
    let now = pages.iter().map(|page| (&*page.address, page.key));
    let by_address: BTreeMap<&str, PageKey> = before.chain(now).collect();
    for short in codes {
        let from = address(&short.code);
        let page = by_address.get(short.page.as_str());
        let city = city(project, short);
        if page.is_none() && city.is_none() && own_site {
            continue;
        }
        if let Some(key) = page {
            of_page.entry(*key).or_insert_with(|| from.clone());
        } else {
            let place = short.place.clone();
            diagnostics.push(catalog::short_page_gone(place, &short.code, &short.page));
        }
        found.push(Redirect {
            from,
            to: page.copied().unwrap_or(PageKey {
                section: city.unwrap_or(Section::Site),
                language: 0,
                kind: city.map_or(PageKind::Portal, |_| PageKind::Home),
            }),
            place: short.place.clone(),
            ended: page.is_none(),
        });
    }
    (found, of_page, diagnostics)
}

fn address(code: &str) -> Box<str> {
    format!("/k/{code}/").into()
}

fn city(project: &ResolvedProject, short: &ShortAddress) -> Option<Section> {
    let id = short.page.trim_start_matches('/').split('/').next()?;
    let index = project
        .cities
        .iter()
        .position(|city| city.id.as_str() == id)?;
    Some(Section::City(count(index)))
}

/// Codes that were published for another page: what is printed in a newsletter would lead astray. That a code is gone is
/// said of its address.
pub fn moved(plan: &Plan, published: &PublishedShort) -> Vec<Diagnostic> {
    let codes = &plan.resolved.project.registry.short;
    codes
        .iter()
        .filter_map(|short| {
            let before = published.get(&short.code)?;
            (**before != *short.page).then(|| {
                let place = short.place.clone();
                catalog::short_moved(place, &short.code, before, &short.page)
            })
        })
        .collect()
}

/// What the manifest keeps: the page each code was first published for, also of codes that are gone.
pub fn published(plan: &Plan, before: &PublishedShort) -> PublishedShort {
    let mut kept = before.clone();
    for short in &plan.resolved.project.registry.short {
        kept.entry(Arc::clone(&short.code))
            .or_insert_with(|| Arc::from(short.page.as_str()));
    }
    kept
}
