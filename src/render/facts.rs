//! What a finished page says of itself: one streaming pass over its `<main>` collects ids, links and
//! headings, and nothing of the page itself is kept.

use std::cell::{Cell, RefCell};

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
    /// Headings of its main part that leave out a level.
    pub skips: Vec<Skip>,
    /// The document's title.
    pub title: Box<str>,
    /// Links from an author's text into pages.
    pub anchors: Vec<AnchorLink>,
}

/// A heading that leaves out a level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skip {
    /// Its level.
    pub level: u8,
    /// The lowest level it may have.
    pub right: u8,
    /// Its id, if it has one.
    pub id: Box<str>,
}

/// Collects the facts of a page. A page that cannot be parsed has no ids and no links.
pub fn collect(
    key: PageKey,
    (address, title): (&str, &str),
    base_path: &str,
    main: &str,
    anchors: Vec<AnchorLink>,
) -> PageFacts {
    let ids = RefCell::new(Vec::new());
    let links: RefCell<Vec<Box<str>>> = RefCell::default();
    let skips: RefCell<Vec<Skip>> = RefCell::default();
    let last = Cell::new(0_u8);
    let settings = Settings::new()
        .append_element_content_handler(element!("h1, h2, h3, h4, h5, h6", |element| {
            let level = element
                .tag_name()
                .as_bytes()
                .get(1)
                .map_or(0, |digit| digit.saturating_sub(b'0'));
            let right = last.replace(level) + 1;
            if level > right && right > 1 {
                let id = element.get_attribute("id").unwrap_or_default().into();
                skips.borrow_mut().push(Skip { level, right, id });
            }
            Ok(())
        }))
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
        skips: if parsed {
            skips.into_inner()
        } else {
            Vec::new()
        },
        title: title.into(),
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
