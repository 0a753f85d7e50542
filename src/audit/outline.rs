//! From a parsed body to its passages: one for each paragraph, heading, item and cell.

use std::ops::Range;

use super::passage::{Kind, Link, Passage};
use crate::markdown::{Body, Segment};

/// The passages of a body, in its order. Code and the readings of ruby are left out.
pub(super) fn of_body(body: &Body) -> Vec<Passage<'_>> {
    let mut outline = Outline {
        body,
        done: Vec::new(),
        open: None,
        kinds: Vec::new(),
        tag: None,
        silent: 0,
        link: None,
        strong: None,
    };
    for (index, segment) in body.segments.iter().enumerate() {
        outline.segment(segment, index);
    }
    outline.end();
    outline.done
}

struct Outline<'a> {
    body: &'a Body,
    done: Vec<Passage<'a>>,
    open: Option<Passage<'a>>,
    /// Blocks that are open, outermost first.
    kinds: Vec<(String, Kind)>,
    /// A tag that began and has not ended: its letters so far, and the quote it is in.
    tag: Option<(String, Option<char>)>,
    /// How many elements are open whose text is not read.
    silent: usize,
    link: Option<(usize, &'a str)>,
    strong: Option<usize>,
}

impl<'a> Outline<'a> {
    fn segment(&mut self, segment: &'a Segment, index: usize) {
        match segment {
            Segment::Html(html) => html.chars().for_each(|letter| self.markup(letter)),
            Segment::Text { html, span, code } => {
                if !code && self.silent == 0 {
                    self.text(html, span.start as usize..span.end as usize, index);
                }
            }
            Segment::Link { target, .. } => {
                let at = self.open.as_ref().map_or(0, |passage| passage.text.len());
                self.link = Some((at, target));
            }
            Segment::Image { .. } | Segment::Shortcode { .. } | Segment::Footnote { .. } => {}
        }
    }

    fn text(&mut self, html: &str, span: Range<usize>, index: usize) {
        let file = self.body.file_of(index);
        let kind = self.kinds.last().map_or(Kind::Paragraph, |(_, kind)| *kind);
        let passage = self.open.get_or_insert_with(|| Passage::begin(kind, file));
        if html.contains('&') {
            passage.push(&unescaped(html), span);
        } else {
            passage.push(html, span);
        }
    }

    /// One letter of markup: tags may be cut by the links inside them.
    fn markup(&mut self, letter: char) {
        match (&mut self.tag, letter) {
            (None, '<') => self.tag = Some((String::new(), None)),
            (Some((_, None)), '>') => {
                let whole = self.tag.take().map(|(text, _)| text).unwrap_or_default();
                self.element(&whole);
            }
            (Some((_, quote)), '"' | '\'') => match *quote {
                None => *quote = Some(letter),
                Some(open) if open == letter => *quote = None,
                Some(_) => {}
            },
            (Some((text, None)), other) => text.push(other),
            (None | Some((_, Some(_))), _) => {}
        }
    }

    fn element(&mut self, tag: &str) {
        let closes = tag.starts_with('/');
        let name = tag.trim_start_matches('/');
        let name = name.split([' ', '/', '\n']).next().unwrap_or_default();
        let at = self.open.as_ref().map_or(0, |passage| passage.text.len());
        match (name, closes) {
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

    fn block(&mut self, name: &str, closes: bool) {
        let kind = match name {
            "p" | "blockquote" | "div" | "figcaption" | "caption" | "dd" => Kind::Paragraph,
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Kind::Heading,
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
            self.done.push(passage);
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
    use crate::diag::Location;
    use crate::markdown::{Options, parse};
    use std::sync::Arc;

    /// Kind, text, links with their targets, what is strong.
    type Seen = (Kind, String, Vec<(String, String)>, Vec<String>);

    fn passages(source: &str) -> Vec<Seen> {
        let (mut body, _) = parse(source, 0, &Options::default());
        body.file = Arc::from("a.md");
        of_body(&body)
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
        let passages = of_body(&body);
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
