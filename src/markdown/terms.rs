//! Where a text first says a word of the glossary: in the running text, as a word of its own, and not where its
//! author explains it. Found once a body; what stands there is said when a page is written.

use regex::Regex;

use super::types::{Body, Segment};

/// The words of a glossary.
#[derive(Clone, Debug)]
pub struct Terms {
    /// All of them, the longest first.
    pattern: Regex,
    /// Each with the number of its term, by name.
    words: Vec<(String, u32)>,
}

/// The first use of a term in a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FirstUse {
    /// The segment.
    pub segment: u32,
    /// First byte in its markup.
    pub start: u32,
    /// The byte after the word.
    pub end: u32,
    /// The number of the term.
    pub term: u32,
}

/// Elements in which no word is explained: what leads elsewhere, what names or quotes, what is no prose.
const LEFT_ALONE: [&str; 24] = [
    "a",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "code",
    "pre",
    "ruby",
    "th",
    "dt",
    "summary",
    "s",
    "del",
    "blockquote",
    "cite",
    "q",
    "dfn",
    "abbr",
    "caption",
    "figcaption",
    "kbd",
    "button",
];
/// Elements that end a stretch of text.
const BLOCKS: [&str; 8] = ["p", "li", "td", "dd", "div", "tr", "ul", "ol"];

impl PartialEq for Terms {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words
    }
}

impl Terms {
    /// Words with the numbers of their terms; nothing where there is none.
    pub fn new<'w>(words: impl Iterator<Item = (&'w str, u32)>) -> Option<Self> {
        let mut words: Vec<(String, u32)> = words
            .filter(|(word, _)| !word.trim().is_empty())
            .map(|(word, term)| (word.to_owned(), term))
            .collect();
        words.sort();
        let mut longest: Vec<&str> = words.iter().map(|(word, _)| word.as_str()).collect();
        longest.sort_by_key(|word| std::cmp::Reverse(word.len()));
        let pattern: Vec<String> = longest.iter().map(|word| regex::escape(word)).collect();
        let pattern = (!pattern.is_empty()).then(|| Regex::new(&pattern.join("|")).ok())??;
        Some(Self { pattern, words })
    }

    fn number(&self, word: &str) -> Option<u32> {
        let at = self
            .words
            .binary_search_by(|(known, _)| known.as_str().cmp(word));
        self.words.get(at.ok()?).map(|(_, term)| *term)
    }

    /// The terms that a title names: the page is about them.
    fn named_in(&self, title: &str) -> Vec<u32> {
        let found = self.pattern.find_iter(title);
        found
            .filter_map(|found| self.number(found.as_str()))
            .collect()
    }
}

impl Body {
    /// Notes where the text first uses each term. What the title names needs no explanation beside it.
    pub fn note_terms(&mut self, terms: &Terms, title: &str) {
        let mut walk = Walk {
            terms,
            known: terms.named_in(title),
            left_alone: 0,
            quotes: 0,
            found: Vec::new(),
        };
        for (index, segment) in self.segments.iter().enumerate() {
            match segment {
                Segment::Html(html) => walk.markup(html),
                Segment::Text { html, code, .. } if !code => walk.text(html, index),
                _ => {}
            }
        }
        self.terms = walk.found;
    }
}

struct Walk<'t> {
    terms: &'t Terms,
    /// Terms that are explained or were found already.
    known: Vec<u32>,
    /// How many elements are open in which no word is explained.
    left_alone: usize,
    /// How many 「 are open.
    quotes: usize,
    found: Vec<FirstUse>,
}

impl Walk<'_> {
    fn markup(&mut self, html: &str) {
        for tag in html.split('<').skip(1) {
            let closes = tag.starts_with('/');
            let tag = tag.trim_start_matches('/');
            let end = tag.find(|letter: char| !letter.is_ascii_alphanumeric());
            let name = tag.get(..end.unwrap_or(tag.len())).unwrap_or_default();
            if LEFT_ALONE.contains(&name) {
                self.left_alone = if closes {
                    self.left_alone.saturating_sub(1)
                } else {
                    self.left_alone + 1
                };
            }
            if BLOCKS.contains(&name) || name.starts_with('h') {
                self.quotes = 0;
            }
        }
    }

    fn text(&mut self, html: &str, segment: usize) {
        let mut done = 0;
        for found in self.terms.pattern.find_iter(html) {
            self.quotes(html.get(done..found.start()).unwrap_or_default());
            done = found.start();
            let Some(term) = self.terms.number(found.as_str()) else {
                continue;
            };
            let before = html.get(..found.start()).unwrap_or_default();
            let after = html.get(found.end()..).unwrap_or_default();
            if self.left_alone > 0
                || self.quotes > 0
                || self.known.contains(&term)
                || !is_whole(before, found.as_str(), after)
            {
                continue;
            }
            self.known.push(term);
            if !is_explained(before, after) {
                let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
                self.found.push(FirstUse {
                    segment: number(segment),
                    start: number(found.start()),
                    end: number(found.end()),
                    term,
                });
            }
        }
        self.quotes(html.get(done..).unwrap_or_default());
    }

    fn quotes(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '「' | '『' => self.quotes += 1,
                '」' | '』' => self.quotes = self.quotes.saturating_sub(1),
                _ => {}
            }
        }
    }
}

/// A word inside a longer one is part of a name: 在宅医療 in 在宅医療連携拠点.
fn is_whole(before: &str, word: &str, after: &str) -> bool {
    let joins = |one: Option<char>, other: Option<char>| {
        let (Some(one), Some(other)) = (one, other) else {
            return false;
        };
        let latin = one.is_ascii_alphanumeric() && other.is_ascii_alphanumeric();
        latin || (is_ideograph(one) && is_ideograph(other))
    };
    let (first, last) = (word.chars().next(), word.chars().next_back());
    !joins(before.chars().next_back(), first) && !joins(last, after.chars().next())
}

fn is_ideograph(letter: char) -> bool {
    matches!(letter, '々' | 'ー' | 'ァ'..='ヺ' | '\u{4e00}'..='\u{9fff}')
}

/// 「嚥下（飲み込むこと）」, 「飲み込むこと（嚥下）」, 「嚥下とは」, 「嚥下は、」: its author says what it means.
fn is_explained(before: &str, after: &str) -> bool {
    let bracketed = before.ends_with(['（', '(']) && after.starts_with(['）', ')']);
    let told = [
        "（",
        "(",
        "とは",
        "は、",
        "というのは",
        "のことで",
        "」とは",
    ];
    bracketed || told.iter().any(|told| after.starts_with(told))
}

#[cfg(test)]
mod tests {
    use super::super::{Options, parse};
    use super::*;

    /// The words that are explained, in order, with what stands before them.
    fn found(source: &str, title: &str) -> Vec<String> {
        let words = [
            ("嚥下", 0),
            ("ACP", 1),
            ("在宅医療", 2),
            ("フレイル", 3),
            ("在宅医療連携拠点", 4),
        ];
        let terms = Terms::new(words.into_iter()).unwrap();
        let (mut body, _) = parse(source, 0, &Options::default());
        body.note_terms(&terms, title);
        let of = |found: &FirstUse| {
            let Segment::Text { html, .. } = &body.segments[found.segment as usize] else {
                panic!("a word stands in a text");
            };
            html.get(..found.end as usize).unwrap().to_owned()
        };
        body.terms.iter().map(of).collect()
    }

    #[test]
    fn the_first_use_in_running_text_is_found_once() {
        let source =
            "## 嚥下の話\n\n「嚥下」と[嚥下](a.md)と`嚥下`。次の嚥下です。また嚥下です。\n";
        assert_eq!(found(source, ""), ["。次の嚥下"]);
    }

    #[test]
    fn part_of_a_name_is_no_use() {
        let source = "坂戸市在宅医療・介護連携室。フレイル予防。MACP。在宅医療連携拠点へ。\n\n在宅医療を受ける。";
        assert_eq!(
            found(source, ""),
            [
                "坂戸市在宅医療・介護連携室。フレイル予防。MACP。在宅医療連携拠点",
                "在宅医療"
            ]
        );
    }

    #[test]
    fn what_its_author_explains_is_left() {
        let source = "飲み込むこと（嚥下）。ACP（人生会議）とフレイルとは。嚥下、ACP。";
        assert_eq!(found(source, ""), Vec::<String>::new());
        assert_eq!(
            found("在宅医療を受ける。", "在宅医療を始める"),
            Vec::<String>::new()
        );
    }
}
