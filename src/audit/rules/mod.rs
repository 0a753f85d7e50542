//! The rules. One is a function of a passage, or of all passages of an entry; its level and words are in
//! the catalogue of diagnostics.

mod characters;
mod dates;
mod links;
mod numbers;
mod spaces;
mod structure;
mod tone;
mod words;

use regex::Regex;

use super::context::Context;
use super::passage::Passage;
use crate::diag::Diagnostic;
use crate::model::Entry;

/// Rules that one passage is enough for.
pub(super) fn of_passage(
    passage: &Passage<'_>,
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) {
    characters::platform(passage, found);
    characters::half_width_kana(passage, found);
    characters::full_width_alphanumerics(passage, found);
    characters::symbols(passage, found);
    spaces::inside_words(passage, found);
    numbers::long_sounds(passage, found);
    numbers::unknown(passage, context, found);
    dates::weekdays(passage, found);
    dates::short_forms(passage, found);
    dates::times(passage, found);
    dates::ranges(passage, found);
    dates::relative(passage, found);
    links::vague(passage, found);
    links::adjacent(passage, found);
    structure::fake_heading(passage, found);
    structure::fake_list(passage, found);
    words::shown_by_colour(passage, found);
}

/// Rules that need the whole of an entry.
pub(super) fn of_entry(
    entry: &Entry,
    passages: &[Passage<'_>],
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) {
    links::same_words(passages, found);
    words::hard(passages, context, found);
    words::danger_without_119(passages, found);
    words::claims(entry, passages, found);
    tone::of_acp(entry, passages, found);
}

/// A pattern of these files; each is compiled by the tests of its rule.
fn pattern(text: &str) -> Regex {
    #[expect(
        clippy::expect_used,
        reason = "the pattern stands in the source and is compiled by its rule's tests"
    )]
    Regex::new(text).expect("a pattern of the rules")
}
