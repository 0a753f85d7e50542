//! The start tags of a finished page, with the attributes that matter to the checks across pages. Reads what browsers
//! read (tags, comments, texts that are no markup), but builds no tree: this runs over all that is published.

/// Elements whose text is no markup, beside scripts.
const RAW: [&str; 9] = [
    "style",
    "textarea",
    "title",
    "iframe",
    "xmp",
    "noembed",
    "noframes",
    "noscript",
    "plaintext",
];

/// A start tag. Values are as they stand, entities and all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// Its name, in the author's capitals.
    pub(super) name: &'a str,
    /// `id`.
    pub(super) id: Option<&'a str>,
    /// `href`.
    pub(super) href: Option<&'a str>,
    /// `src`.
    pub(super) src: Option<&'a str>,
}

impl Tag<'_> {
    /// Whether it is one of these elements.
    pub(super) fn is(&self, names: &[&str]) -> bool {
        names
            .iter()
            .any(|name| self.name.eq_ignore_ascii_case(name))
    }

    /// The level of a heading.
    pub(super) fn heading(&self) -> Option<u8> {
        match self.name.as_bytes() {
            [b'h' | b'H', level @ b'1'..=b'6'] => Some(level - b'0'),
            _ => None,
        }
    }
}

/// The start tags of a text in order.
pub(super) struct Tags<'a> {
    rest: &'a str,
}

impl<'a> Tags<'a> {
    /// Those of an HTML text.
    pub(super) fn new(html: &'a str) -> Self {
        Self { rest: html }
    }

    /// What stands behind the first `end`; nothing where there is none.
    fn skip(&mut self, end: &str) {
        self.rest = self.rest.split_once(end).map_or("", |(_, rest)| rest);
    }

    /// Comments end at once in `<!-->` and `<!--->`, and at `--!>` as well.
    fn comment(&mut self) {
        for short in [">", "->"] {
            if let Some(rest) = self.rest.strip_prefix(short) {
                self.rest = rest;
                return;
            }
        }
        loop {
            self.skip("--");
            let rest = self.rest.trim_start_matches('-');
            let rest = rest.strip_prefix('!').unwrap_or(rest);
            if let Some(rest) = rest.strip_prefix('>') {
                self.rest = rest;
                return;
            }
            if rest.is_empty() {
                self.rest = rest;
                return;
            }
        }
    }

    /// A tag from its name on. None where the text ends within it.
    fn tag(&mut self) -> Option<Tag<'a>> {
        let mut tag = Tag {
            name: self.take(|c| is_space(c) || matches!(c, b'/' | b'>')),
            ..Tag::default()
        };
        loop {
            self.take(|c| !is_space(c) && c != b'/');
            if self.pass(b'>') {
                return Some(tag);
            }
            if self.rest.is_empty() {
                return None;
            }
            let (name, value) = self.attribute();
            let slot = match name {
                name if name.eq_ignore_ascii_case("id") => &mut tag.id,
                name if name.eq_ignore_ascii_case("href") => &mut tag.href,
                name if name.eq_ignore_ascii_case("src") => &mut tag.src,
                _ => continue,
            };
            // Of two with one name browsers take the first.
            slot.get_or_insert(value);
        }
    }

    /// An end tag from its name on, which almost never holds anything else.
    fn end_tag(&mut self) -> Option<()> {
        let bytes = self.rest.as_bytes();
        let at = memchr::memchr3(b'>', b'"', b'\'', bytes)?;
        if bytes.get(at) != Some(&b'>') {
            return self.tag().map(drop);
        }
        self.rest = self.rest.get(at + 1..)?;
        Some(())
    }

    fn attribute(&mut self) -> (&'a str, &'a str) {
        let mut first = true;
        // A `=` in the first place belongs to the name.
        let name = self.take(|c| {
            let ends = is_space(c) || matches!(c, b'/' | b'>') || (c == b'=' && !first);
            first = false;
            ends
        });
        self.take(|c| !is_space(c));
        if !self.pass(b'=') {
            return (name, "");
        }
        self.take(|c| !is_space(c));
        for quote in [b'"', b'\''] {
            if self.pass(quote) {
                let (value, rest) = split_at_letter(self.rest, quote).unwrap_or((self.rest, ""));
                self.rest = rest;
                return (name, value);
            }
        }
        (name, self.take(|c| is_space(c) || c == b'>'))
    }

    /// Takes the text up to a byte that ends it; all that do are letters of ASCII.
    #[inline]
    fn take(&mut self, mut ends: impl FnMut(u8) -> bool) -> &'a str {
        let end = self.rest.as_bytes().iter().position(|c| ends(*c));
        let end = end.unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, ""));
        self.rest = rest;
        taken
    }

    /// Goes behind a letter of ASCII where it comes next. [`str::strip_prefix`] takes ten times as long.
    #[inline]
    fn pass(&mut self, letter: u8) -> bool {
        let comes = self.rest.as_bytes().first() == Some(&letter);
        if comes {
            self.rest = self.rest.get(1..).unwrap_or_default();
        }
        comes
    }

    /// Goes to the end tag of an element whose text is no markup.
    fn raw(&mut self, name: &str) {
        while let Some((_, rest)) = self.rest.split_once("</") {
            self.rest = rest;
            if begins(rest, name) {
                self.tag();
                return;
            }
        }
        self.rest = "";
    }

    /// Goes to the end tag of a script. In `<!--` a `<script>` and its end are text, as in browsers.
    fn script(&mut self) {
        let (mut escaped, mut doubly) = (false, false);
        while let Some(at) = memchr::memchr2(b'<', b'-', self.rest.as_bytes()) {
            let here = self.rest.get(at..).unwrap_or_default();
            let inner = here.strip_prefix("</").filter(|inner| is_script(inner));
            self.rest = here.get(1..).unwrap_or_default();
            if escaped && here.starts_with("-->") {
                (escaped, doubly) = (false, false);
            } else if !escaped && here.starts_with("<!--") {
                // Its dashes are those of an end as well: `<!-->`.
                escaped = true;
                self.rest = here.get(2..).unwrap_or_default();
            } else if doubly && inner.is_some() {
                doubly = false;
            } else if let Some(inner) = inner {
                self.rest = inner;
                self.tag();
                return;
            } else if escaped && here.strip_prefix('<').is_some_and(is_script) {
                doubly = true;
            }
        }
        self.rest = "";
    }
}

impl<'a> Iterator for Tags<'a> {
    type Item = Tag<'a>;

    fn next(&mut self) -> Option<Tag<'a>> {
        loop {
            let (_, rest) = split_at_letter(self.rest, b'<')?;
            self.rest = rest;
            let is_name = |text: &str| text.as_bytes().first().is_some_and(u8::is_ascii_alphabetic);
            if is_name(rest) {
                let tag = self.tag()?;
                if tag.is(&["script"]) {
                    self.script();
                } else if tag.is(&RAW) {
                    self.raw(tag.name);
                }
                return Some(tag);
            }
            if self.pass(b'/') {
                if is_name(self.rest) {
                    self.end_tag()?;
                } else {
                    self.skip(">");
                }
            } else if let Some(comment) = rest.strip_prefix("!--") {
                self.rest = comment;
                self.comment();
            } else if rest.starts_with(['!', '?']) {
                self.skip(">");
            }
        }
    }
}

/// As [`str::split_once`] for a letter of ASCII, many bytes at a time: most of a page is looked at by this alone.
fn split_at_letter(text: &str, letter: u8) -> Option<(&str, &str)> {
    let at = memchr::memchr(letter, text.as_bytes())?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

/// Whether a text begins with the whole name of an element.
fn begins(text: &str, name: &str) -> bool {
    let there = text.get(..name.len());
    let behind = text.as_bytes().get(name.len());
    there.is_some_and(|there| there.eq_ignore_ascii_case(name))
        && behind.is_some_and(|c| is_space(*c) || matches!(c, b'/' | b'>'))
}

fn is_script(text: &str) -> bool {
    begins(text, "script")
}

/// What stands between the parts of a tag.
#[inline]
fn is_space(c: u8) -> bool {
    matches!(c, b' ' | b'\n' | b'\t' | b'\r' | b'\x0c')
}

#[cfg(test)]
mod tests {
    use super::*;
    use lol_html::{Settings, element, rewrite_str};
    use proptest::prelude::*;
    use std::cell::RefCell;

    /// Name, `id`, `href` and `src`.
    type Found = (String, [Option<String>; 3]);

    fn own(html: &str) -> Vec<Found> {
        let text = |value: Option<&str>| value.map(str::to_owned);
        Tags::new(html)
            .map(|tag| {
                (
                    tag.name.to_lowercase(),
                    [text(tag.id), text(tag.href), text(tag.src)],
                )
            })
            .collect()
    }

    /// What another parser finds, unless the text is one that it gives up on.
    fn others(html: &str) -> Option<Vec<Found>> {
        let found = RefCell::new(Vec::new());
        let settings = Settings::new().append_element_content_handler(element!("*", |element| {
            let values = ["id", "href", "src"].map(|name| element.get_attribute(name));
            found.borrow_mut().push((element.tag_name(), values));
            Ok(())
        }));
        rewrite_str(html, settings).ok()?;
        Some(found.into_inner())
    }

    #[test]
    fn awkward_tags_are_read_as_another_parser_reads_them() {
        for html in [
            "<p id=a class = 'x>y' href=\"b'>\" HREF=c>d<br/><IMG Src=/e/f/>",
            "a < b <1> </ x> <!DOCTYPE html><?x id=1?><b id>",
            "<!--> <i id=1> --><!---> <u id=2> --><!-- <s id=3> --!><b id=4><!-- a -- b ---><q id=5>",
            "<script>if (a < b) '<p id=1>'</scripty></SCRIPT ><p id=2>",
            "<textarea><p id=1></textarea x='>'><title><a href=1></title><p id=3>",
            "<p =id=1 id = 2><p id='3'id=4/><a href>",
            "<p id=\"",
            "<p",
            "<",
            "</",
            "<!--",
            "<!-- a --",
            "<style>",
            "<p id=a ",
            "</p id='>'><b id=c>",
            "<script><!--<script></script><script> id=1></script><p id=2>",
            "<script><!--<script>--></script><p id=3>",
            "<script><!--></script><p id=4><script><!---><script></script><p id=5>",
            "<script><!-- <scripts></script><p id=6><script>--><script></script><p id=7>",
        ] {
            assert_eq!(Some(own(html)), others(html), "{html}");
        }
    }

    proptest! {
        #[test]
        fn any_tags_are_read_as_another_parser_reads_them(
            parts in proptest::collection::vec(
                proptest::sample::select(vec![
                    "<", ">", "/", "=", "'", "\"", " ", "!", "-", "--", "<!--", "-->", "</", "a", "p", "id", "href", "src", "字",
                    "<p", "<a href=", "<script>", "</script>", "<script", "</script", "<style", "</style>", "?", "\n", "x", "id=\"", "<IMG ",
                ]),
                0..24,
            )
        ) {
            let html = parts.concat();
            if let Some(others) = others(&html) {
                prop_assert_eq!(own(&html), others, "{}", html);
            }
        }
    }
}
