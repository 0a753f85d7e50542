//! What happens to the text before the parser sees it, without moving a single byte.
//!
//! Three things are put out of the parser's reach or within it, always by characters of the same
//! length, so that every position of the parser is a position of the file:
//! - shortcodes are filled with a control character; alone on its line one looks like an HTML block,
//!   so that no paragraph swallows it;
//! - ruby `{桶川|おけがわ}` gets control characters for its three signs, so that no table is split;
//! - an emphasis mark beside East Asian characters opens and closes as CommonMark issue 650
//!   proposes: where the parser would refuse, because only one neighbour is punctuation, the East
//!   Asian neighbour is exchanged for a stand-in of the other kind.
//!
//! [`Prepared::restore`] gives the author's own characters back.

use std::borrow::Cow;
use std::ops::Range;

use super::Options;
use super::flanking::{self, StandIn};
use super::shortcode::{self, Parsed};

/// Fills a shortcode.
pub(super) const FILL: char = '\u{2}';
/// Stands for `{` of a ruby.
pub(super) const RUBY_OPEN: char = '\u{3}';
/// Stands for `|` of a ruby.
pub(super) const RUBY_BAR: char = '\u{1}';
/// Stands for `}` of a ruby.
pub(super) const RUBY_CLOSE: char = '\u{4}';

/// A shortcode in the text.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) range: Range<usize>,
    pub(super) parsed: Option<Parsed>,
}

/// A text ready for the parser.
#[derive(Debug)]
pub(super) struct Prepared<'a> {
    /// As the author wrote it, with a space for characters that this module uses itself.
    pub(super) source: Cow<'a, str>,
    /// As the parser sees it: the same length, characters begin at the same bytes.
    pub(super) work: Cow<'a, str>,
    /// Shortcodes in order.
    pub(super) calls: Vec<Call>,
    stand_ins: Vec<StandIn>,
}

impl<'a> Prepared<'a> {
    /// Prepares a text.
    pub(super) fn new(text: &'a str, options: &Options) -> Self {
        let mut calls = Vec::new();
        let mut source = Cow::Borrowed(text);
        let mut work = Cow::Borrowed(text);
        if options.extensions || options.shortcodes {
            if text.bytes().any(|b| matches!(b, 1..=4)) {
                source = Cow::Owned(text.replace(|c| matches!(c, '\u{1}'..='\u{4}'), " "));
                work.clone_from(&source);
            }
            if text.contains('{') {
                work = Cow::Owned(fill_braces(&source, options, &mut calls));
            }
        }
        let (mended, stand_ins) = flanking::mend(&work, &source);
        if let Some(mended) = mended {
            work = Cow::Owned(mended);
        }
        Self {
            source,
            work,
            calls,
            stand_ins,
        }
    }

    /// Whether the text given to the parser is the author's, byte for byte.
    pub(super) fn is_untouched(&self) -> bool {
        matches!(self.work, Cow::Borrowed(_))
    }

    /// The shortcodes that begin in `range`.
    pub(super) fn calls_in(&self, range: &Range<usize>) -> &[Call] {
        let start = self
            .calls
            .partition_point(|call| call.range.start < range.start);
        let end = self
            .calls
            .partition_point(|call| call.range.start < range.end);
        self.calls.get(start..end).unwrap_or_default()
    }

    /// The author's text of a range.
    pub(super) fn original(&self, range: &Range<usize>) -> &str {
        self.source.get(range.clone()).unwrap_or_default()
    }

    /// Whether a text from the parser is what stands at `range`.
    pub(super) fn is_literal(&self, text: &str, range: &Range<usize>) -> bool {
        self.work.get(range.clone()) == Some(text)
    }

    /// The author's characters in a text that the parser took from somewhere in `range`.
    pub(super) fn restore<'t>(&self, text: &'t str, range: &Range<usize>) -> Cow<'t, str> {
        if self.is_untouched() {
            return Cow::Borrowed(text);
        }
        let mut calls = self.calls_in(range).iter();
        let mut out = String::with_capacity(text.len());
        let mut skip = 0;
        for c in text.chars() {
            match c {
                FILL if skip > 0 => skip -= 1,
                FILL => {
                    if let Some(call) = calls.next() {
                        out.push_str(self.original(&call.range));
                        skip = call.range.len() - 1;
                    }
                }
                RUBY_OPEN => out.push('{'),
                RUBY_BAR => out.push('|'),
                RUBY_CLOSE => out.push('}'),
                c => out.push(flanking::original(c, &self.stand_ins)),
            }
        }
        Cow::Owned(out)
    }
}

/// Fills shortcodes and the signs of ruby.
fn fill_braces(text: &str, options: &Options, calls: &mut Vec<Call>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    while let Some(found) = text.get(done..).and_then(|rest| rest.find('{')) {
        let at = done + found;
        out.push_str(text.get(done..at).unwrap_or_default());
        let rest = text.get(at..).unwrap_or_default();
        done = at + fill_one(text, at, rest, options, calls, &mut out);
    }
    out.push_str(text.get(done..).unwrap_or_default());
    out
}

/// Writes what stands for the brace at `at`, and says how many bytes that took.
fn fill_one(
    text: &str,
    at: usize,
    rest: &str,
    options: &Options,
    calls: &mut Vec<Call>,
    out: &mut String,
) -> usize {
    if !is_escaped(text, at) {
        if options.shortcodes
            && rest.starts_with("{{")
            && let Some(length) = shortcode::length(rest)
        {
            let range = at..at + length;
            let parsed = rest.get(..length).and_then(shortcode::parse);
            fill_shortcode(text, &range, parsed.as_ref(), out);
            calls.push(Call { range, parsed });
            return length;
        }
        if options.extensions
            && let Some((base, reading)) = ruby(rest)
        {
            out.push(RUBY_OPEN);
            out.push_str(base);
            out.push(RUBY_BAR);
            out.push_str(reading);
            out.push(RUBY_CLOSE);
            return base.len() + reading.len() + 3;
        }
    }
    out.push('{');
    1
}

/// Whether an odd number of backslashes stands before `at`.
fn is_escaped(text: &str, at: usize) -> bool {
    let before = text.as_bytes().get(..at).unwrap_or_default();
    before.iter().rev().take_while(|b| **b == b'\\').count() % 2 == 1
}

/// The shortest shortcode that can look like an HTML block, `<??>`.
const SHORTEST_BLOCK: usize = 4;

/// Writes as many bytes as the shortcode has.
fn fill_shortcode(text: &str, range: &Range<usize>, parsed: Option<&Parsed>, out: &mut String) {
    let inline = parsed.is_some_and(|parsed| shortcode::is_inline(&parsed.name));
    let length = range.len();
    if !inline && length >= SHORTEST_BLOCK && is_alone(text, range) {
        out.push_str("<?");
        out.extend(std::iter::repeat_n(FILL, length - SHORTEST_BLOCK));
        out.push_str("?>");
    } else {
        out.extend(std::iter::repeat_n(FILL, length));
    }
}

/// Whether nothing but signs of quotations and lists shares the line.
fn is_alone(text: &str, range: &Range<usize>) -> bool {
    let after = text.get(range.end..).unwrap_or_default();
    let before = text.get(..range.start).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    after
        .split('\n')
        .next()
        .is_none_or(|rest| rest.trim().is_empty())
        && line.split_ascii_whitespace().all(is_container_sign)
}

/// `>`, `-`, `*`, `+`, `:`, `1.`, `1)`.
fn is_container_sign(word: &str) -> bool {
    matches!(word, "-" | "*" | "+" | ":")
        || word.chars().all(|c| c == '>')
        || word
            .strip_suffix(['.', ')'])
            .is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()))
}

/// Base and reading of a ruby at the start of `text`.
fn ruby(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('{')?;
    let end = inside.find(['}', '{', '\n'])?;
    let (base, reading) = inside.get(..end)?.split_once('|')?;
    let closed = inside.get(end..)?.starts_with('}');
    let sane = |part: &str| {
        !part.trim().is_empty() && !part.contains(['|', '`', '<', '*', '\\', '[', ']', '&'])
    };
    (closed && sane(base) && sane(reading) && base.chars().any(super::cjk::is_cjk))
        .then_some((base, reading))
}
