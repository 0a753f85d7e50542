//! An author's text on one page: links looked up in the city's merged tree, shortcodes filled in with
//! the city's own records. A body was parsed once; only this part differs from city to city.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use super::show::{CityViews, Cx, file, language};
use super::target::{Destination, destination, file_page, is_elsewhere};
use super::theme::Frame;
use super::view::{HeadingView, Html, ImageView, TextView};
use super::{picture, shortcode};
use crate::diag::{Diagnostic, Location, Referent, catalog};
use crate::markdown::{Body, Resolve, ShortcodeCall};
use crate::model::Entry;
use crate::plan::{PageKey, PageKind, Section};
use crate::text::paths;
use crate::validate::layout::{Slot, classify};

/// A link from a text to a place in a page of the site, to be checked when all pages are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnchorLink {
    /// The page; none for the page itself.
    pub page: Option<PageKey>,
    /// The id looked for.
    pub fragment: String,
    /// Where the author wrote it.
    pub place: Location,
}

/// A text, written for one page.
#[derive(Clone, Debug, Default)]
pub struct Written {
    /// The HTML.
    pub html: Html,
    /// Its headings of the second level.
    pub headings: Vec<HeadingView>,
    /// Links into pages.
    pub anchors: Vec<AnchorLink>,
    /// What was wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// Writes a text for one page. `foreign` says that it is in the default language and not in the page's.
pub fn write(
    cx: &Cx<'_>,
    views: &CityViews,
    frame: Frame<'_>,
    body: &Body,
    foreign: bool,
) -> Written {
    let resolver = Resolver {
        cx,
        views,
        frame,
        body,
        within: foreign.then(|| language::tag(cx.lang())),
        anchors: RefCell::default(),
        diagnostics: RefCell::default(),
        pictures: Cell::new(false),
        foreign: Cell::new(false),
    };
    let mut html = String::new();
    body.write(&resolver, &mut html);
    if resolver.foreign.get() {
        html = told(cx, &html, resolver.within);
    }
    Written {
        html: Html(html),
        headings: body
            .headings
            .iter()
            .filter(|heading| heading.level == 2 && !heading.nested)
            .map(|heading| HeadingView {
                id: heading.id.clone(),
                text: TextView::new(heading.text.clone()),
            })
            .collect(),
        anchors: resolver.anchors.into_inner(),
        diagnostics: resolver.diagnostics.into_inner(),
    }
}

/// Between the address of a link and the language of the page it leads to.
const FOREIGN: &str = "\" hreflang=\"";

/// A text whose links into another language say so, behind their words. `within` is the language of what is said, in a
/// text of another.
fn told(cx: &Cx<'_>, html: &str, within: Option<&str>) -> String {
    let tag = language::tag(cx.default_lang());
    let words = cx.message("in-other-language", &[("tag", tag)]);
    let marked = within.map_or(String::new(), |tag| format!(" lang=\"{tag}\""));
    let mut out = String::with_capacity(html.len() + words.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once(FOREIGN) {
        let (link, behind) = after.split_once("</a>").unwrap_or((after, ""));
        for part in [
            before,
            FOREIGN,
            link,
            "</a> <span class=\"small\"",
            &marked,
            ">",
        ] {
            out.push_str(part);
        }
        escape(&words, &mut out);
        out.push_str("</span>");
        rest = behind;
    }
    out + rest
}

/// What stands between a parsed text and a page. The two lists are filled while the text is written,
/// which the writer does through a shared reference.
struct Resolver<'a> {
    cx: &'a Cx<'a>,
    views: &'a CityViews,
    frame: Frame<'a>,
    body: &'a Body,
    anchors: RefCell<Vec<AnchorLink>>,
    diagnostics: RefCell<Vec<Diagnostic>>,
    pictures: Cell<bool>,
    /// The page's language, where the text is in another.
    within: Option<&'a str>,
    /// Whether a link leads to a page in another language.
    foreign: Cell<bool>,
}

impl Resolve for Resolver<'_> {
    fn link(&self, target: &str, place: &Location, out: &mut String) {
        match destination(self.cx, self.body, target, place) {
            Destination::Elsewhere => escape(target, out),
            Destination::Fragment(fragment) => {
                self.anchor(None, fragment, place);
                escape(target, out);
            }
            Destination::Page(key, fragment) => {
                if let Some(page) = self.cx.plan.find(key) {
                    escape(&self.cx.plan.base.href(&page.address), out);
                }
                if let Some(fragment) = fragment {
                    out.push('#');
                    escape(fragment, out);
                    self.anchor(Some(key), fragment, place);
                }
                if key.language != self.cx.language {
                    self.foreign.set(true);
                    out.push_str(FOREIGN);
                    out.push_str(language::tag(self.cx.default_lang()));
                }
            }
            Destination::File(address) => escape(&self.cx.plan.base.href(&address), out),
            Destination::Withheld => {
                if let Some(home) = self.cx.href(PageKind::Home) {
                    escape(&home, out);
                }
            }
            Destination::Moved(key, guess) => {
                let found = catalog::link_broken(place.clone(), target, Some(&guess), true);
                self.diagnostics.borrow_mut().push(found);
                if let Some(page) = self.cx.plan.find(key) {
                    escape(&self.cx.plan.base.href(&page.address), out);
                }
            }
            Destination::Broken(guess) => {
                let found = catalog::link_broken(place.clone(), target, guess.as_deref(), false);
                self.diagnostics.borrow_mut().push(found);
                if let Some(home) = self.cx.href(PageKind::Home) {
                    escape(&home, out);
                }
            }
        }
    }

    fn image(&self, target: &str, width: Option<u32>, place: &Location, out: &mut String) {
        match image(self.cx, target, place) {
            Ok(image) => {
                let image = image.lazy(self.later_picture());
                picture::attributes(&image.narrowed(width), out);
            }
            Err(found) => {
                self.diagnostics.borrow_mut().push(*found);
                escape(target, out);
            }
        }
    }

    fn document(&self, target: &str, place: &Location, has_kind: bool, out: &mut String) {
        let file = place
            .path()
            .and_then(|from| file::find(self.cx, from, target));
        if let Some((_, document, _)) = file {
            if !self.cx.is_japanese() {
                out.push(' ');
            }
            out.push_str("<span class=\"file-info\">");
            escape(&file::info(self.cx, document, has_kind), out);
            out.push_str("</span>");
        }
    }

    fn shortcode(&self, call: &ShortcodeCall, place: &Location, block: bool, out: &mut String) {
        // Within a sentence of the default language, the town has its name in that language.
        let there = Cx {
            language: 0,
            ..*self.cx
        };
        let inline = self.within.is_some() && !block;
        let cx = if inline { &there } else { self.cx };
        let standing = shortcode::Standing {
            place,
            block,
            foreign: self.within.is_some(),
            later_picture: &|| self.later_picture(),
        };
        let made = shortcode::fill(cx, self.views, self.frame, call, standing);
        match self.within.filter(|_| block && !made.html.is_empty()) {
            Some(tag) => out.extend(["<div lang=\"", tag, "\">\n", &made.html, "</div>\n"]),
            None => out.push_str(&made.html),
        }
        self.diagnostics.borrow_mut().extend(made.diagnostics);
    }

    /// The word leads to the glossary, and a few words behind it say what it means.
    fn term(&self, term: u32, word: &str, out: &mut String) {
        let project = &self.cx.plan.resolved.project;
        let glossary = self
            .cx
            .link_in(Section::Site, PageKind::Glossary, TextView::default());
        let term = project.registry.glossary.get(term as usize);
        let (Some(term), Some(href)) = (term, glossary.href) else {
            out.push_str(word);
            return;
        };
        out.push_str("<a class=\"term\" href=\"");
        escape(&href, out);
        out.push('#');
        escape(&term.id, out);
        out.push_str("\">");
        out.push_str(word);
        out.push_str("</a>");
        if let Some(aside) = term.aside() {
            out.push_str("<span class=\"gloss\">（");
            escape(aside, out);
            out.push_str("）</span>");
        }
    }
}

impl Resolver<'_> {
    /// Whether a picture went before this one: the first may be in view at once, the others can wait.
    fn later_picture(&self) -> bool {
        self.pictures.replace(true)
    }

    fn anchor(&self, page: Option<PageKey>, fragment: &str, place: &Location) {
        self.anchors.borrow_mut().push(AnchorLink {
            page,
            fragment: fragment.to_owned(),
            place: place.clone(),
        });
    }
}

/// An image of the author's.
pub fn image(cx: &Cx<'_>, target: &str, place: &Location) -> Result<ImageView, Box<Diagnostic>> {
    let unknown = |guess: Option<&str>| {
        Box::new(catalog::unknown_reference(
            place.clone(),
            Referent::File,
            target,
            guess,
        ))
    };
    if is_elsewhere(target) {
        return Err(unknown(None));
    }
    let joined = place.path().and_then(|file| paths::join(file, target));
    let languages = &cx.plan.resolved.project.site.languages;
    let slot = joined.and_then(|path| classify(&Arc::from(path), languages).ok());
    let Some(Slot::File { owner, name }) = slot else {
        return Err(unknown(None));
    };
    match file_page(cx, &owner, &name) {
        Destination::File(address) => Ok(picture::view(cx.plan, &address)),
        Destination::Broken(guess) => Err(unknown(guess.as_deref())),
        _ => Err(unknown(None)),
    }
}

/// Escapes a text for an attribute's value.
pub fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}

/// The body of an entry in a language, and whether it is not in that language.
pub fn body_in<'e>(cx: &Cx<'_>, entry: &'e Entry) -> Option<(&'e Arc<Body>, bool)> {
    if let Some(translation) = entry.translations.get(cx.lang()) {
        return Some((&translation.body, false));
    }
    entry.body.as_ref().map(|body| (body, cx.language > 0))
}
