//! What became of a page that a link still calls by its old name: what the author says of it (`aliases`), what the
//! last build knew, what the words of the link name; else the name that is nearest.

use super::show::Cx;
use super::target::Destination;
use crate::diag::Location;
use crate::markdown::{Body, Segment};
use crate::model::Collection;
use crate::model::resolved::ResolvedEntry;
use crate::model::value::Choice;
use crate::plan::address::collection_folder;
use crate::plan::{PageKey, PageKind, Section};
use crate::text::nearest::nearest;

/// The file that a link names, and that is not there.
pub(super) struct Sought<'a> {
    /// Its collection.
    pub(super) collection: Collection,
    /// Its name.
    pub(super) id: &'a str,
    /// What the author wrote.
    pub(super) path: &'a str,
}

/// What led to an address before: the page that says so, else the one that the last build's page became.
pub(super) fn at<'d>(cx: &Cx<'_>, address: &str) -> Option<Destination<'d>> {
    cx.look_beyond();
    let plan = cx.plan;
    let says_so = plan.redirects.iter().find(|old| *old.from == *address);
    if let Some(page) = says_so.and_then(|old| plan.find(old.to)) {
        return Some(Destination::Moved(page.key, page.address.to_string()));
    }
    let now = plan.renamed(address)?;
    Some(Destination::Broken(Some(now.to_owned())))
}

/// The entry that a path means.
pub(super) fn entry<'d>(
    cx: &Cx<'_>,
    sought: &Sought<'_>,
    words: &dyn Fn() -> String,
) -> Destination<'d> {
    match at(cx, &old_address(cx, sought)) {
        Some(Destination::Moved(key, _)) => {
            if let Some(path) = path_of(cx, key, sought) {
                return Destination::Moved(key, path);
            }
        }
        Some(Destination::Broken(Some(address))) => {
            let page = cx.plan.at(&address);
            if let Some(path) = page.and_then(|page| path_of(cx, page.key, sought)) {
                return Destination::Broken(Some(path));
            }
        }
        _ => {}
    }
    let guess = named(cx, sought, &words()).or_else(|| near(cx, sought));
    Destination::Broken(guess)
}

/// The address that the page of a path would have.
fn old_address(cx: &Cx<'_>, sought: &Sought<'_>) -> String {
    let id = sought.id;
    match cx.city() {
        Some(city) if sought.collection != Collection::Pages => {
            format!(
                "/{}/{}/{id}/",
                city.id,
                collection_folder(sought.collection)
            )
        }
        _ => format!("/{id}/"),
    }
}

/// The author's path to the entry of a page.
fn path_of(cx: &Cx<'_>, key: PageKey, sought: &Sought<'_>) -> Option<String> {
    let PageKind::Entry(collection, index) = key.kind else {
        return None;
    };
    let entry = entries(cx, key.section, collection).get(index as usize)?;
    Some(path_to(sought, collection, entry.entry.key.id.as_str()))
}

fn entries<'a>(cx: &Cx<'a>, section: Section, collection: Collection) -> &'a [ResolvedEntry] {
    let city = cx.plan.city(section);
    city.map_or(&*cx.plan.resolved.pages, |city| city.entries(collection))
}

/// The path as the author wrote it, with another file, and another folder where it is of another collection.
fn path_to(sought: &Sought<'_>, collection: Collection, id: &str) -> String {
    let Some((folder, _)) = sought.path.rsplit_once('/') else {
        return if collection == sought.collection {
            format!("{id}.md")
        } else {
            format!("../{}/{id}.md", collection.word())
        };
    };
    if collection == sought.collection {
        return format!("{folder}/{id}.md");
    }
    let above = folder.rsplit_once('/').map_or("..", |(above, _)| above);
    format!("{above}/{}/{id}.md", collection.word())
}

/// The one entry that is called as the link's words say.
fn named(cx: &Cx<'_>, sought: &Sought<'_>, words: &str) -> Option<String> {
    let words = words.trim();
    let kinds = Collection::ALL.iter().map(|(_, collection)| *collection);
    let mut found = kinds.flat_map(|collection| {
        let all = cx.city().map_or(&[][..], |city| city.entries(collection));
        let called = move |entry: &&ResolvedEntry| cx.title(&entry.entry).text == words;
        all.iter()
            .filter(called)
            .map(move |entry| (collection, entry.entry.key.id.as_str()))
    });
    let (collection, id) = found.next().filter(|_| !words.is_empty())?;
    let is_only = found.next().is_none();
    is_only.then(|| path_to(sought, collection, id))
}

fn near(cx: &Cx<'_>, sought: &Sought<'_>) -> Option<String> {
    let known = entries(cx, cx.section, sought.collection);
    let guess = nearest(
        sought.id,
        known.iter().map(|entry| entry.entry.key.id.as_str()),
    );
    guess.map(|id| path_to(sought, sought.collection, id))
}

/// The words of the link that stands at a place of a body.
pub(super) fn words(body: &Body, place: &Location) -> String {
    let Location::Text { start, end, .. } = place else {
        return String::new();
    };
    let is_it = |segment: &&Segment| matches!(segment, Segment::Link { span, .. } if span.start == *start && span.end == *end);
    let after = body.all_segments().skip_while(|segment| !is_it(segment));
    let inner = after.skip(1).take_while(|segment| match segment {
        Segment::Html(html) => !html.starts_with("</a"),
        _ => true,
    });
    inner
        .filter_map(|segment| match segment {
            Segment::Text { html, .. } => Some(&**html),
            _ => None,
        })
        .collect()
}
