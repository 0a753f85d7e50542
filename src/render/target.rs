//! Where a link of an author's text leads on one page: to a page, a file, out of the site, or nowhere.

use std::sync::Arc;

use super::moved::{self, Sought};
use super::picture;
use super::show::Cx;
use crate::diag::Location;
use crate::markdown::Body;
use crate::model::value::Choice;
use crate::model::{Collection, Owner};
use crate::plan::pages::count;
use crate::plan::{PageKey, PageKind, Section, files};
use crate::text::nearest::nearest;
use crate::text::paths;
use crate::validate::layout::{Slot, classify};

/// Where a link leads.
pub(super) enum Destination<'a> {
    /// Out of the site; left as it is.
    Elsewhere,
    /// A place on the page itself.
    Fragment(&'a str),
    /// A page, and a place on it.
    Page(PageKey, Option<&'a str>),
    /// A file, by its address.
    File(String),
    /// A page that is left out today for an error in its own file.
    Withheld,
    /// A page that is called otherwise than the link says: the page, and what to write.
    Moved(PageKey, String),
    /// Nowhere; the nearest right target.
    Broken(Option<String>),
}

/// What a link of a body leads to.
pub(super) fn destination<'a>(
    cx: &Cx<'_>,
    body: &Body,
    target: &'a str,
    place: &Location,
) -> Destination<'a> {
    if let Some(fragment) = target.strip_prefix('#') {
        return Destination::Fragment(fragment);
    }
    let (path, fragment) = match target.split_once('#') {
        Some((path, fragment)) => (path, Some(fragment)),
        None => (target, None),
    };
    if let Some(address) = own_address(&cx.plan.base.url, path) {
        return at_address(cx, &address, fragment);
    }
    if is_elsewhere(target) {
        return Destination::Elsewhere;
    }
    if path.starts_with('/') {
        return at_address(cx, path, fragment);
    }
    let Some(file) = place.path() else {
        return Destination::Broken(None);
    };
    let words = || moved::words(body, place);
    relative(cx, file, path, fragment, &words)
}

/// Whether a link has a scheme, so that it leaves the site.
pub(super) fn is_elsewhere(target: &str) -> bool {
    let scheme = target.split_once(':').map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| {
        !scheme.is_empty()
            && scheme
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
    }) || target.starts_with("//")
}

/// The address on the site of a whole address that lies below the site's own, with http or https.
fn own_address(base: &str, target: &str) -> Option<String> {
    let plain = |text: &str| Some(text.split_once("://")?.1.to_owned());
    let (base, path) = (plain(base)?, plain(target)?);
    let is_home = base.strip_suffix('/') == Some(path.as_str());
    let rest = if is_home {
        ""
    } else {
        let (start, rest) = path.split_at_checked(base.len())?;
        start.eq_ignore_ascii_case(&base).then_some(rest)?
    };
    let rest = rest.split('?').next().unwrap_or(rest);
    Some(format!("/{rest}"))
}

/// What lies at an address of the site.
fn at_address<'a>(cx: &Cx<'_>, address: &str, fragment: Option<&'a str>) -> Destination<'a> {
    let page = address.strip_suffix("index.html").unwrap_or(address);
    if let Some(page) = cx.plan.at(page) {
        if matches!(page.key.section, Section::City(_)) && page.key.section != cx.section {
            cx.look_beyond();
        }
        return Destination::Page(page.key, fragment);
    }
    cx.look_beyond();
    let name = address.trim_start_matches('/');
    let copies = &cx.plan.copies;
    let is_copy = copies
        .binary_search_by(|copy| (*copy.path).cmp(name))
        .is_ok();
    let last = name.rsplit('/').next().unwrap_or(name);
    // Calendars, data and the like are made by the site: which there are is checked when all is written.
    let is_made = last.contains('.') && !last.ends_with(".html") && !name.contains("files/");
    if is_copy || is_made {
        return Destination::File(address.to_owned());
    }
    match moved::at(cx, address) {
        Some(moved) => moved,
        None => Destination::Broken(nearest_address(cx, address)),
    }
}

fn nearest_address(cx: &Cx<'_>, path: &str) -> Option<String> {
    let known = cx.plan.pages.iter().map(|page| &*page.address);
    nearest(path, known).map(str::to_owned)
}

fn relative<'a>(
    cx: &Cx<'_>,
    file: &Arc<str>,
    path: &str,
    fragment: Option<&'a str>,
    words: &dyn Fn() -> String,
) -> Destination<'a> {
    let Some(joined) = paths::join(file, path) else {
        return Destination::Broken(None);
    };
    if let Some(kind) = list_of(&joined) {
        let (key, _) = cx.key(cx.section, kind);
        return match cx.plan.find(key) {
            Some(page) => Destination::Page(page.key, fragment),
            None => Destination::Broken(None),
        };
    }
    let languages = &cx.plan.resolved.project.site.languages;
    match classify(&Arc::from(joined.as_str()), languages) {
        Ok(Slot::Page { collection, id, .. }) => entry_page(cx, collection, id.as_str(), fragment)
            .unwrap_or_else(|| {
                let sought = Sought {
                    collection,
                    id: id.as_str(),
                    path,
                };
                moved::entry(cx, &sought, words)
            }),
        Ok(Slot::File { owner, name }) => match file_page(cx, &owner, &name) {
            // Why a picture is not published is said of the picture.
            Destination::File(address) if picture::is_refused(cx.plan, &address) => {
                Destination::Withheld
            }
            found => found,
        },
        _ => Destination::Broken(guess_path(cx, path)),
    }
}

/// The list page that a folder's path stands for: `../windows/`.
fn list_of(joined: &str) -> Option<PageKind> {
    let last = joined.trim_end_matches('/').rsplit('/').next()?;
    let is_folder = joined.split('/').count() <= 4;
    let collection = Collection::from_word(last).filter(|_| is_folder)?;
    Some(PageKind::List(collection))
}

fn entry_page<'a>(
    cx: &Cx<'_>,
    collection: Collection,
    id: &str,
    fragment: Option<&'a str>,
) -> Option<Destination<'a>> {
    let project = &cx.plan.resolved;
    if collection == Collection::Index {
        let (key, _) = cx.key(cx.section, PageKind::Home);
        return Some(Destination::Page(key, fragment));
    }
    let (section, index) = match cx.city() {
        Some(city) if collection != Collection::Pages => (cx.section, city.find(collection, id)),
        _ => (
            Section::Site,
            project
                .pages
                .iter()
                .position(|page| page.entry.key.id.as_str() == id),
        ),
    };
    if let Some(index) = index {
        let kind = match collection {
            Collection::Lists | Collection::Initiatives | Collection::Duty => {
                PageKind::List(collection)
            }
            _ => PageKind::Entry(collection, count(index)),
        };
        let (key, _) = cx.key(section, kind);
        if cx.plan.find(key).is_some() {
            return Some(Destination::Page(key, fragment));
        }
    }
    let withheld = &project.project.withheld;
    withheld
        .may_hold(collection, id)
        .then_some(Destination::Withheld)
}

/// The file of an owner.
pub(super) fn file_page<'a>(cx: &Cx<'_>, owner: &Owner, name: &str) -> Destination<'a> {
    cx.look_at(owner);
    let content = cx.plan.resolved.project.owner(owner);
    let files = content.map(|content| &content.files);
    if files.is_some_and(|files| files.contains_key(name)) {
        return Destination::File(files::file_address(owner, name));
    }
    let known = files.into_iter().flat_map(|files| files.keys());
    let guess = nearest(name, known.map(|known| &**known));
    Destination::Broken(guess.map(|name| format!("files/{name}")))
}

fn guess_path(cx: &Cx<'_>, path: &str) -> Option<String> {
    let city = cx.city()?;
    let id = path.rsplit('/').next()?.trim_end_matches(".md");
    for (word, collection) in Collection::ALL {
        if city.find(*collection, id).is_some() {
            return Some(format!("../{word}/{id}.md"));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::own_address;

    #[test]
    fn an_address_below_the_sites_own_is_one_of_the_site() {
        let rows = [
            (
                "https://example.jp/",
                "https://example.jp/ao/",
                Some("/ao/"),
            ),
            (
                "https://example.jp/",
                "http://Example.JP/ao/?a=1",
                Some("/ao/"),
            ),
            ("https://example.jp/", "https://example.jp", Some("/")),
            ("https://example.jp/", "https://example.jp.evil/", None),
            (
                "https://example.jp/a/",
                "https://example.jp/a/b/",
                Some("/b/"),
            ),
            ("https://example.jp/a/", "https://example.jp/b/", None),
            ("https://example.jp/a/", "mailto:a@example.jp", None),
            ("https://example.jp/", "/ao/", None),
        ];
        for (base, target, expected) in rows {
            assert_eq!(own_address(base, target).as_deref(), expected, "{target}");
        }
    }
}
