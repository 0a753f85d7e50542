//! What a finished page says of itself: one streaming pass over its `<main>` collects ids, links and
//! headings, and nothing of the page itself is kept.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::body::AnchorLink;
use super::tags::Tags;
use crate::plan::PageKey;

/// What is kept of a page for the checks across pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageFacts {
    /// Which page.
    pub key: PageKey,
    /// Its address below the base path.
    pub address: Box<str>,
    /// The ids in its main part, in order.
    pub ids: Vec<Box<str>>,
    /// Links within the site in its main part, each once: as they stand in `href` and `src`.
    pub links: Vec<Box<str>>,
    /// Headings of its main part that leave out a level.
    pub skips: Vec<Skip>,
    /// The document's title.
    pub title: Box<str>,
    /// Links from an author's text into pages.
    pub anchors: Vec<AnchorLink>,
}

/// A heading that leaves out a level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Skip {
    /// Its level.
    pub level: u8,
    /// The lowest level it may have.
    pub right: u8,
    /// Its id, if it has one.
    pub id: Box<str>,
}

/// Collects the facts of a page.
pub fn collect(
    key: PageKey,
    (address, title): (&str, &str),
    base_path: &str,
    main: &str,
    anchors: Vec<AnchorLink>,
) -> PageFacts {
    let mut facts = PageFacts {
        key,
        address: address.into(),
        ids: Vec::new(),
        links: Vec::new(),
        skips: Vec::new(),
        title: title.into(),
        anchors,
    };
    let mut links: BTreeSet<&str> = BTreeSet::new();
    let mut last = 0_u8;
    for tag in Tags::new(main) {
        if let Some(level) = tag.heading() {
            let right = last + 1;
            last = level;
            if level > right && right > 1 {
                let id = tag.id.unwrap_or_default().into();
                facts.skips.push(Skip { level, right, id });
            }
        }
        facts.ids.extend(tag.id.map(Box::from));
        let leads = tag.href.is_some() && tag.is(&["a"]);
        let shows = tag.src.is_some() && tag.is(&["img", "source"]);
        if leads || shows {
            let target = tag.href.or(tag.src);
            links.extend(target.filter(|target| is_internal(target, base_path)));
        }
    }
    facts.links = links.into_iter().map(Box::from).collect();
    facts
}

fn is_internal(target: &str, base_path: &str) -> bool {
    target.starts_with('#') || (target.starts_with(base_path) && !target.starts_with("//"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{PageKind, Section};

    #[test]
    fn ids_and_internal_links_are_collected_in_one_pass() {
        let key = PageKey {
            section: Section::Site,
            language: 0,
            kind: PageKind::Portal,
        };
        let main = "<h2 id=\"費用\">費用</h2><h4>x</h4><a href=\"/a/#b\">x</a><a href=\"https://example.jp/\">y</a><a href=\"#費用\">z</a>";
        let facts = collect(key, ("/", "題"), "/", main, Vec::new());
        let skip = Skip {
            level: 4,
            right: 3,
            id: "".into(),
        };
        assert_eq!(facts.skips, vec![skip]);
        assert_eq!(facts.ids, vec!["費用".into()]);
        assert_eq!(facts.links, vec!["#費用".into(), "/a/#b".into()]);
    }
}
