//! From a parsed body to its passages: one for each paragraph, heading, item and cell.

use std::ops::Range;

use super::passage::{Kind, Link, Passage};
use super::tables::{Slip, Tables};
use crate::diag::Location;
use crate::markdown::{Body, Segment};

/// A picture of a body.
pub(super) struct Picture<'a> {
    /// Its file as the author wrote it.
    pub(super) target: &'a str,
    /// The words in its place.
    pub(super) alt: String,
    /// Where it stands.
    pub(super) place: Location,
}

/// What a body holds.
#[derive(Default)]
pub(super) struct Outlined<'a> {
    /// Its passages, in order. Code and the readings of ruby are left out.
    pub(super) passages: Vec<Passage<'a>>,
    /// Its pictures.
    pub(super) pictures: Vec<Picture<'a>>,
    /// What is wrong with its tables, at their first words.
    pub(super) tables: Vec<(Location, Slip)>,
    /// Words that stand over their readings.
    pub(super) with_reading: Vec<String>,
}

/// Takes a body apart.
pub(super) fn of_body(body: &Body) -> Outlined<'_> {
    let mut outline = Outline {
        body,
        done: Outlined::default(),
        open: None,
        kinds: Vec::new(),
        tag: None,
        silent: 0,
        link: None,
        strong: None,
        picture: None,
        foreign: None,
        ruby: None,
        near: 0,
        follows: false,
        tables: Tables::default(),
    };
    for (index, segment) in body.segments.iter().enumerate() {
        outline.segment(segment, index);
    }
    outline.end();
    outline.done.tables = outline.tables.found;
    outline.done
}

struct Outline<'a> {
    body: &'a Body,
    done: Outlined<'a>,
    open: Option<Passage<'a>>,
    /// Blocks that are open, outermost first.
    kinds: Vec<(String, Kind)>,
    /// A tag that began and has not ended: its letters so far, and the quote it is in.
    tag: Option<(String, Option<char>)>,
    /// How many elements are open whose text is not read.
    silent: usize,
    link: Option<(usize, &'a str)>,
    strong: Option<usize>,
    /// A picture whose words follow.
    picture: Option<(&'a str, Range<usize>)>,
    /// The element that says another language, and where it begins.
    foreign: Option<(String, usize)>,
    ruby: Option<usize>,
    /// The last byte of the author's that was seen.
    near: usize,
    /// Whether nothing but a line break lies between the last text and the next.
    follows: bool,
    tables: Tables,
}

impl<'a> Outline<'a> {
    fn segment(&mut self, segment: &'a Segment, index: usize) {
        match segment {
            Segment::Html(html) => {
                self.follows &= matches!(&**html, "\n" | "<br>\n" | "<br />\n");
                self.markup(html);
            }
            Segment::Text { html, span, code } => {
                if *code {
                    self.tables.filled();
                } else if self.silent == 0 {
                    self.text(html, span.start as usize..span.end as usize, index);
                }
            }
            Segment::Link { target, .. } => {
                let at = self.open.as_ref().map_or(0, |passage| passage.text.len());
                self.link = Some((at, target));
                self.follows = false;
            }
            Segment::Image { target, span, .. } => {
                self.near = span.end as usize;
                self.picture = Some((target, span.start as usize..span.end as usize));
            }
            Segment::Document { .. } => {}
            Segment::Shortcode { .. } | Segment::Footnote { .. } => {
                self.tables.filled();
            }
        }
    }

    fn text(&mut self, html: &str, span: Range<usize>, index: usize) {
        let file = self.body.file_of(index);
        let kind = self.kinds.last().map_or(Kind::Paragraph, |(_, kind)| *kind);
        let quoted = self.kinds.iter().any(|(name, _)| name == "blockquote");
        let passage = self.open.get_or_insert_with(|| {
            let mut passage = Passage::begin(kind, file);
            passage.quoted = quoted;
            passage
        });
        if passage.text.is_empty() || (self.follows && span.start > self.near) {
            passage.lines.push(passage.text.len());
        }
        (self.near, self.follows) = (span.end, true);
        if self.tables.is_open() {
            let place = Location::text(file, span.clone());
            self.tables.words(html, place);
        }
        if html.contains('&') {
            passage.push(&unescaped(html), span);
        } else {
            passage.push(html, span);
        }
    }

    /// Markup: tags may be cut by the links inside them.
    fn markup(&mut self, html: &str) {
        let mut rest = html;
        while !rest.is_empty() {
            let Some((text, quote)) = &mut self.tag else {
                let Some((_, tag)) = rest.split_once('<') else {
                    return;
                };
                rest = tag;
                // Most tags are whole and quote nothing.
                match tag.split_once('>') {
                    Some((whole, behind)) if !whole.contains(['"', '\'']) => {
                        self.element(whole);
                        rest = behind;
                    }
                    _ => self.tag = Some((String::new(), None)),
                }
                continue;
            };
            let stops = |letter: char| match quote {
                Some(open) => letter == *open,
                None => matches!(letter, '>' | '"' | '\''),
            };
            let Some((letters, stop)) = rest.find(stops).and_then(|at| {
                let (letters, rest) = rest.split_at_checked(at)?;
                Some((letters, rest.chars().next()?))
            }) else {
                text.push_str(rest);
                return;
            };
            text.push_str(letters);
            rest = rest
                .get(letters.len() + stop.len_utf8()..)
                .unwrap_or_default();
            if stop == '>' && quote.is_none() {
                let whole = self.tag.take().map(|(text, _)| text).unwrap_or_default();
                self.element(&whole);
            } else {
                text.push(stop);
                *quote = quote.is_none().then_some(stop);
            }
        }
    }

    fn element(&mut self, tag: &str) {
        let closes = tag.starts_with('/');
        let name = tag.trim_start_matches('/');
        let name = name.split([' ', '/', '\n']).next().unwrap_or_default();
        let at = self.open.as_ref().map_or(0, |passage| passage.text.len());
        self.language(tag, name, closes, at);
        match (name, closes) {
            ("img", false) => self.image(tag),
            ("ruby", false) => self.ruby = Some(at),
            ("ruby", true) => {
                if let (Some(start), Some(passage)) = (self.ruby.take(), &self.open) {
                    let word = passage.slice(start.min(at)..at).to_owned();
                    self.done.with_reading.push(word);
                }
            }
            ("table" | "caption" | "tbody" | "tr" | "th" | "td", _) => {
                self.tables.tag(tag, name, closes);
                self.block(name, closes);
            }
            ("rt" | "rp" | "code" | "pre" | "s" | "del", false) => self.silent += 1,
            ("rt" | "rp" | "code" | "pre" | "s" | "del", true) => {
                self.silent = self.silent.saturating_sub(1);
            }
            ("strong" | "b", false) => self.strong = Some(at),
            ("strong" | "b", true) => {
                if let (Some(start), Some(passage)) = (self.strong.take(), &mut self.open) {
                    passage.strong.push(start..at);
                }
            }
            ("a", true) => {
                if let (Some((start, target)), Some(passage)) = (self.link.take(), &mut self.open) {
                    let words = start.min(at)..at;
                    passage.links.push(Link { words, target });
                }
            }
            _ => self.block(name, closes),
        }
    }

    fn image(&mut self, tag: &str) {
        let Some((target, span)) = self.picture.take() else {
            return;
        };
        let alt = tag.split_once("alt=\"").map_or("", |(_, rest)| rest);
        let alt = unescaped(alt.split('"').next().unwrap_or_default());
        self.tables.filled();
        let place = Location::text(&self.body.file, span);
        self.done.pictures.push(Picture { target, alt, place });
    }

    /// Begins and ends what says that it is in another language.
    fn language(&mut self, tag: &str, name: &str, closes: bool, at: usize) {
        if !closes && self.foreign.is_none() && tag.contains(" lang=") {
            self.foreign = Some((name.to_owned(), at));
        } else if closes && self.foreign.as_ref().is_some_and(|(open, _)| open == name) {
            let start = self.foreign.take().map_or(at, |(_, start)| start);
            if let Some(passage) = &mut self.open {
                passage.foreign.push(start.min(at)..at);
            }
        }
    }

    fn block(&mut self, name: &str, closes: bool) {
        let kind = match name {
            "p" | "blockquote" | "div" | "figcaption" | "caption" | "dd" => Kind::Paragraph,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.tables.heading();
                Kind::Heading
            }
            "li" | "dt" => Kind::Item,
            "td" | "th" => Kind::Cell,
            "ul" | "ol" | "dl" | "table" | "tr" | "hr" => return self.end(),
            _ => return,
        };
        self.end();
        if closes {
            let open = self.kinds.iter().rposition(|(open, _)| open == name);
            self.kinds.truncate(open.unwrap_or(self.kinds.len()));
        } else {
            let inner = match (kind, self.kinds.last()) {
                // A paragraph of an item or a cell is that item or cell.
                (Kind::Paragraph, Some((_, outer @ (Kind::Item | Kind::Cell)))) => *outer,
                _ => kind,
            };
            self.kinds.push((name.to_owned(), inner));
        }
    }

    fn end(&mut self) {
        self.link = None;
        self.strong = None;
        if let Some(passage) = self.open.take()
            && !passage.text.trim().is_empty()
        {
            self.done.passages.push(passage);
        }
    }
}

fn unescaped(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::{Options, parse};
    use std::sync::Arc;

    /// Kind, text, links with their targets, what is strong.
    type Seen = (Kind, String, Vec<(String, String)>, Vec<String>);

    fn passages(source: &str) -> Vec<Seen> {
        let (mut body, _) = parse(source, 0, &Options::default());
        body.file = Arc::from("a.md");
        of_body(&body)
            .passages
            .iter()
            .map(|passage| {
                let of = |range: &Range<usize>| passage.slice(range.clone()).to_owned();
                let links = passage.links.iter();
                let links = links
                    .map(|link| (of(&link.words), link.target.to_owned()))
                    .collect();
                let strong = passage.strong.iter().map(of).collect();
                (passage.kind, passage.text.to_string(), links, strong)
            })
            .collect()
    }

    #[test]
    fn each_block_is_a_passage_with_its_links() {
        let found = passages(
            "## 見出し\n\n詳しくは[こちら](b.md \"題\")へ。**太字**の語。\n\n- 一\n- `code` 二\n\n| 列 |\n|---|\n| 値 & 値 |\n",
        );
        let links = vec![("こちら".to_owned(), "b.md".to_owned())];
        let expected = [
            (Kind::Heading, "見出し", vec![], vec![]),
            (
                Kind::Paragraph,
                "詳しくはこちらへ。太字の語。",
                links,
                vec!["太字".to_owned()],
            ),
            (Kind::Item, "一", vec![], vec![]),
            (Kind::Item, " 二", vec![], vec![]),
            (Kind::Cell, "列", vec![], vec![]),
            (Kind::Cell, "値 & 値", vec![], vec![]),
        ];
        let expected: Vec<_> = expected
            .into_iter()
            .map(|(k, t, l, s)| (k, t.to_owned(), l, s))
            .collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_place_is_that_of_the_author() {
        let source = "本文の**大切**な語と[語](x.md)。\n";
        let (mut body, _) = parse(source, 0, &Options::default());
        body.file = Arc::from("a.md");
        let passages = of_body(&body).passages;
        let passage = passages.first().unwrap();
        for word in ["大切", "な語", "。"] {
            let at = passage.text.find(word).unwrap();
            let start = source.find(word).unwrap();
            let place = passage.place(&(at..at + word.len()));
            assert_eq!(
                place,
                Location::text(&Arc::from("a.md"), start..start + word.len()),
                "{word}"
            );
            assert!(passage.edit(&(at..at + word.len()), "x").is_some());
        }
    }

    #[test]
    fn readings_and_code_are_no_text() {
        let found = passages("{桶川|おけがわ}市の`1:00`です。\n");
        assert_eq!(
            found.first().map(|found| found.1.as_str()),
            Some("桶川市のです。")
        );
    }
}
