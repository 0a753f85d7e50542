//! What a finished page says of itself: one streaming pass over its `<main>` collects ids, links and
//! headings, and nothing of the page itself is kept.

use std::cell::RefCell;

use lol_html::{Settings, element, rewrite_str};

use super::body::AnchorLink;
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
    /// Links from an author's text into pages.
    pub anchors: Vec<AnchorLink>,
}

/// Collects the facts of a page. A page that cannot be parsed has no ids and no links.
pub fn collect(
    key: PageKey,
    address: &str,
    base_path: &str,
    main: &str,
    anchors: Vec<AnchorLink>,
) -> PageFacts {
    let ids = RefCell::new(Vec::new());
    let links: RefCell<Vec<Box<str>>> = RefCell::default();
    let settings = Settings::new()
        .append_element_content_handler(element!("[id]", |element| {
            if let Some(id) = element.get_attribute("id") {
                ids.borrow_mut().push(id.into_boxed_str());
            }
            Ok(())
        }))
        .append_element_content_handler(element!("a[href], img[src], source[src]", |element| {
            let target = element
                .get_attribute("href")
                .or_else(|| element.get_attribute("src"));
            if let Some(target) = target.filter(|target| is_internal(target, base_path)) {
                links.borrow_mut().push(target.into_boxed_str());
            }
            Ok(())
        }));
    let parsed = rewrite_str(main, settings).is_ok();
    let (ids, mut links) = (ids.into_inner(), links.into_inner());
    links.sort();
    links.dedup();
    PageFacts {
        key,
        address: address.into(),
        ids: if parsed { ids } else { Vec::new() },
        links: if parsed { links } else { Vec::new() },
        anchors,
    }
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
        let main = "<h2 id=\"費用\">費用</h2><a href=\"/a/#b\">x</a><a href=\"https://example.jp/\">y</a><a href=\"#費用\">z</a>";
        let facts = collect(key, "/", "/", main, Vec::new());
        assert_eq!(facts.ids, vec!["費用".into()]);
        assert_eq!(facts.links, vec!["#費用".into(), "/a/#b".into()]);
    }
}
