//! Markdown as Japanese is written: the adapter around pulldown-cmark, and the only module that names it.
//!
//! A body is parsed once into [`Segment`]s, however many cities show it; what differs from city to city
//! (link targets, shortcodes) stays open until [`Body::write`]. Nothing here knows a page, a city or a
//! file: positions are bytes of the source file, mistakes are [`Problem`]s.
//!
//! 1. `prepare` puts shortcodes and ruby out of the parser's reach and mends emphasis beside
//!    full-width characters, moving no byte;
//! 2. pulldown-cmark parses;
//! 3. `build` turns its events into pieces;
//! 4. `clean`, only where the author wrote HTML, takes out what may not be published;
//! 5. [`Body::write`] makes the HTML of one city.

mod aside;
mod block;
mod build;
mod cjk;
mod clean;
mod finish;
mod flanking;
mod flow;
mod inline;
mod links;
mod options;
mod plain;
mod prepare;
mod problem;
mod raw;
mod references;
mod sections;
mod shortcode;
mod slug;
mod table;
mod terms;
mod types;
mod untranslated;
mod write;

use std::ops::Range;

use pulldown_cmark::{Event, Options as Extensions, Parser};

pub use options::{Options, Strings};
pub use problem::{Mistake, Problem};
pub use sections::Section;
pub use terms::{FirstUse, Terms};
pub use types::{ArgValue, Body, Heading, Segment, ShortcodeCall, Span};
pub use untranslated::{Missing, UNTRANSLATED};
pub use write::Resolve;

/// Parses a body that begins at byte `base` of its file. Pure: the same text gives the same body.
pub fn parse(text: &str, base: usize, options: &Options) -> (Body, Vec<Problem>) {
    let prepared = prepare::Prepared::new(text, options);
    let events: Vec<(Event<'_>, Range<usize>)> =
        Parser::new_ext(&prepared.work, extensions(options))
            .into_offset_iter()
            .collect();
    let mut builder = build::Builder::new(&prepared, base, options, &events);
    builder.walk(0..events.len());
    finish::finish(builder)
}

/// The parser's extensions.
fn extensions(options: &Options) -> Extensions {
    if !options.extensions {
        return Extensions::empty();
    }
    Extensions::ENABLE_TABLES
        | Extensions::ENABLE_FOOTNOTES
        | Extensions::ENABLE_STRIKETHROUGH
        | Extensions::ENABLE_TASKLISTS
        | Extensions::ENABLE_HEADING_ATTRIBUTES
        | Extensions::ENABLE_DEFINITION_LIST
}
