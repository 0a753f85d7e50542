//! What can be wrong in a body, as data; [`Problem::diagnose`] says it to the author.

use std::sync::Arc;

use super::Span;
use crate::diag::{Diagnostic, Location, Message, catalog};

/// A mistake in a body, with its place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it is.
    pub span: Span,
    /// What it is.
    pub mistake: Mistake,
}

/// The kinds of mistakes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mistake {
    /// A shortcode of that name does not exist.
    UnknownShortcode {
        /// As written.
        name: String,
        /// The known name most like it.
        nearest: Option<&'static str>,
    },
    /// The inside of the braces cannot be read.
    ShortcodeSyntax {
        /// As written, braces included.
        text: String,
    },
    /// `{{` without `}}` on the same line.
    ShortcodeOpen,
    /// A shortcode that makes a block stands within a line.
    BlockShortcodeInLine {
        /// Its name.
        name: String,
    },
    /// A shortcode where only text can be: a link title, an image's description, an attribute.
    ShortcodeInAttribute {
        /// Its name.
        name: String,
    },
    /// `#`: the title of the page is its only heading of the first level.
    TopHeading,
    /// Something else than `{#id}` in the braces after a heading.
    HeadingAttribute {
        /// As written.
        text: String,
    },
    /// Two headings with the same `{#id}`.
    DuplicateHeadingId {
        /// The id.
        id: String,
        /// The heading that has it.
        first: Span,
    },
    /// HTML that the site does not take over.
    HtmlRemoved {
        /// Such as `<iframe>` or `<p onclick>`.
        what: String,
    },
    /// A link or image with a scheme that the site does not publish.
    LinkScheme {
        /// As written.
        target: String,
    },
    /// `[^label]` without `[^label]: …`.
    FootnoteUndefined {
        /// The label.
        label: String,
    },
    /// `[^label]: …` that nothing refers to.
    FootnoteUnused {
        /// The label.
        label: String,
    },
    /// An extending body gives a section that the extended one does not have.
    UnmatchedSection {
        /// The id.
        id: String,
    },
    /// An extending body has text outside the sections it replaces.
    OutsideSection,
}

impl Problem {
    /// The diagnostic for it in the file `path`.
    pub fn diagnose(&self, path: &Arc<str>) -> Diagnostic {
        let at = |span: &Span| Location::text(path, span.start as usize..span.end as usize);
        let here = at(&self.span);
        match &self.mistake {
            Mistake::UnknownShortcode { name, nearest } => {
                catalog::shortcode_unknown(here, name, *nearest)
            }
            Mistake::ShortcodeSyntax { text } => catalog::shortcode_syntax(here, text),
            Mistake::ShortcodeOpen => catalog::shortcode_open(here),
            Mistake::BlockShortcodeInLine { name } => catalog::shortcode_in_line(here, name),
            Mistake::ShortcodeInAttribute { name } => catalog::shortcode_in_attribute(here, name),
            Mistake::TopHeading => catalog::heading_top(here),
            Mistake::HeadingAttribute { text } => catalog::heading_attribute(here, text),
            Mistake::DuplicateHeadingId { id, first } => catalog::heading_duplicate_id(here, id)
                .with_related(
                    at(first),
                    Message::new("先に使われているのはここです", "it is first used here"),
                ),
            Mistake::HtmlRemoved { what } => catalog::html_removed(here, what),
            Mistake::LinkScheme { target } => catalog::link_scheme(here, target),
            Mistake::FootnoteUndefined { label } => catalog::footnote_undefined(here, label),
            Mistake::FootnoteUnused { label } => catalog::footnote_unused(here, label),
            Mistake::UnmatchedSection { id } => catalog::section_unmatched(here, id),
            Mistake::OutsideSection => catalog::section_outside(here),
        }
    }
}
