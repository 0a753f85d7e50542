//! What a finished page says, as lines, and whether two pages can say anything different at all.

use std::collections::BTreeSet;

/// What a line is within its page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// A sentence, an item, a cell.
    #[default]
    Text,
    /// A heading.
    Heading,
    /// The name of a value: `dt`, the head of a row.
    Label,
    /// What a page says first of a thing's state: closed, cancelled.
    State,
}

/// A line of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub role: Role,
    /// Its words, spaces settled.
    pub text: String,
    /// The label that it belongs to.
    pub label: Option<String>,
    /// The heading that it stands under.
    pub heading: Option<String>,
}

/// A page as its readers have it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageText {
    /// The first heading of the first level, without readings.
    pub title: String,
    /// The main part.
    pub lines: Vec<Line>,
    /// The numbers that can be called from it, as shown; 119 aside.
    pub phones: BTreeSet<String>,
    /// Where its links lead.
    pub links: BTreeSet<String>,
    /// The whole address that the page gives of itself.
    pub canonical: Option<String>,
    /// Whether it only leads on to another address.
    pub leads_on: bool,
}

/// Whether two pages have the same main part at the same address, byte for byte: what frames it may differ, as the
/// day in the header does every day.
pub(super) fn is_same(old: &str, new: &str) -> bool {
    let part = |page: &'static str, html: &str| -> Option<std::ops::Range<usize>> {
        let (start, end) = match page {
            "main" => ("<main", "</main>"),
            _ => ("<link rel=\"canonical\"", ">"),
        };
        let first = html.find(start)?;
        let length = html.get(first..)?.find(end)?;
        Some(first..first + length)
    };
    ["main", "canonical"].into_iter().all(|name| {
        let (old_part, new_part) = (part(name, old), part(name, new));
        let texts = old_part.zip(new_part);
        texts.is_some_and(|(a, b)| {
            let (a, b) = (
                old.get(a).unwrap_or_default(),
                new.get(b).unwrap_or_default(),
            );
            without_day(a).eq(without_day(b))
        })
    })
}

/// The parts of a page around what says the day of the build.
fn without_day(html: &str) -> impl Iterator<Item = &str> {
    let mut parts = html.split(" data-built");
    let first = parts.next();
    let rest = parts.map(|part| {
        part.find("</")
            .and_then(|at| part.get(at..))
            .unwrap_or(part)
    });
    first.into_iter().chain(rest)
}
