//! Divides a Markdown file into its front matter (TOML between `+++` lines) and its body.
//! All places are byte ranges of the whole file. Knows no field name and no Markdown.

use std::ops::Range;
use std::sync::Arc;

use super::raw::RawTable;
use super::toml_file;
use crate::diag::{Diagnostic, Location, Message, catalog};

/// A Markdown file's two parts.
#[derive(Clone, Debug, PartialEq)]
pub struct FrontMatter {
    /// The fields.
    pub table: RawTable,
    /// The bytes of the body: all after the closing line.
    pub body: Range<usize>,
}

/// Divides `text`. Always returns something: without readable front matter the table is empty and the
/// body is the whole text, and there is a diagnostic (`front-matter-*`, `toml-*`) of level error.
pub fn split(path: &Arc<str>, text: &str) -> (FrontMatter, Vec<Diagnostic>) {
    let lines = lines(text);
    let mut rest = lines
        .iter()
        .enumerate()
        .skip_while(|(_, line)| line.word.is_empty());
    let Some((first, open)) = rest.next() else {
        return without(
            path,
            text,
            catalog::front_matter_missing(Location::file(path)),
        );
    };
    match fence(open.word) {
        Fence::Right => between(path, text, &lines, first),
        Fence::Nearly => {
            let place = Location::text(path, open.place());
            without(path, text, catalog::front_matter_fence(place, open.word))
        }
        Fence::Yaml => {
            let place = Location::text(path, open.place());
            without(path, text, catalog::front_matter_yaml(place))
        }
        Fence::No => late_or_missing(path, text, &lines, first),
    }
}

/// The part between the opening line and the closing one.
fn between(
    path: &Arc<str>,
    text: &str,
    lines: &[Line<'_>],
    first: usize,
) -> (FrontMatter, Vec<Diagnostic>) {
    let open = lines.get(first).map_or(0..0, Line::place);
    let inner = lines.get(first + 1..).unwrap_or_default();
    let start = inner.first().map_or(text.len(), |line| line.start);
    let Some(close) = inner.iter().find(|line| fence(line.word) == Fence::Right) else {
        let mut diagnostic = catalog::front_matter_unclosed(Location::text(path, open));
        let meant = inner
            .iter()
            .find(|line| matches!(fence(line.word), Fence::Nearly | Fence::Yaml));
        if let Some(line) = meant {
            diagnostic = diagnostic.with_related(
                Location::text(path, line.place()),
                Message::new(
                    "この行を +++ にするつもりだったのではありませんか",
                    "was this line meant to be +++?",
                ),
            );
        }
        return without(path, text, diagnostic);
    };
    let toml = text.get(start..close.start).unwrap_or_default();
    let (mut table, diagnostics) = toml_file::parse(path, toml, start);
    table.place = Location::text(path, open.start..close.start + close.word.len());
    let body = close.next..text.len();
    (FrontMatter { table, body }, diagnostics)
}

/// Text stands where the front matter should begin.
fn late_or_missing(
    path: &Arc<str>,
    text: &str,
    lines: &[Line<'_>],
    first: usize,
) -> (FrontMatter, Vec<Diagnostic>) {
    let right = |line: &&Line<'_>| fence(line.word) == Fence::Right;
    let mut fences = lines.iter().filter(right);
    let late = fences.next().is_some() && fences.next().is_some();
    let start = lines.get(first).map_or(0..0, Line::place);
    let diagnostic = if late {
        catalog::front_matter_late(Location::text(path, start))
    } else {
        catalog::front_matter_missing(Location::text(path, start))
    };
    without(path, text, diagnostic)
}

fn without(path: &Arc<str>, text: &str, diagnostic: Diagnostic) -> (FrontMatter, Vec<Diagnostic>) {
    let table = RawTable::empty(Location::file(path));
    let body = 0..text.len();
    (FrontMatter { table, body }, vec![diagnostic])
}

/// A line of the file.
struct Line<'a> {
    /// Without white space around it.
    word: &'a str,
    /// The first byte of the word.
    start: usize,
    /// The first byte of the next line.
    next: usize,
}

impl Line<'_> {
    fn place(&self) -> Range<usize> {
        self.start..self.start + self.word.len()
    }
}

fn lines(text: &str) -> Vec<Line<'_>> {
    let mut next = 0;
    text.split_inclusive('\n')
        .map(|line| {
            let begin = next;
            next += line.len();
            // A byte order mark that decoding left in place is no text.
            let plain =
                line.trim_start_matches(|sign: char| sign == '\u{feff}' || sign.is_whitespace());
            let start = begin + line.len() - plain.len();
            let word = plain.trim_end();
            Line { word, start, next }
        })
        .collect()
}

#[derive(PartialEq)]
enum Fence {
    Right,
    Nearly,
    Yaml,
    No,
}

/// Whether a line is the front matter's fence, or seems to be meant as one.
fn fence(word: &str) -> Fence {
    let plus = |sign: char| matches!(sign, '+' | '＋');
    if word == "+++" {
        Fence::Right
    } else if word == "---" || word == "ーーー" || word == "－－－" {
        Fence::Yaml
    } else if word.chars().count() >= 2
        && word.chars().all(|sign| plus(sign) || sign.is_whitespace())
    {
        Fence::Nearly
    } else {
        Fence::No
    }
}
