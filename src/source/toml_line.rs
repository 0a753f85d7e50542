//! One line of a TOML file as its author sees it: key, value, and signs typed in full width.
//! Serves messages only; the parser decides what the file says.

use std::ops::Range;

/// A line with its place in the text.
pub(super) struct Line<'a> {
    /// The line without its end.
    pub(super) text: &'a str,
    /// Its first byte.
    pub(super) start: usize,
    /// One past its last byte.
    pub(super) end: usize,
}

impl<'a> Line<'a> {
    /// The line that holds this byte. A position at a line's end belongs to that line.
    pub(super) fn around(text: &'a str, at: usize) -> Self {
        let at = text.floor_char_boundary(at);
        let (before, after) = text.split_at(at);
        let start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let end = at + after.find('\n').unwrap_or(after.len());
        let line = text.get(start..end).unwrap_or_default();
        let line = line.strip_suffix('\r').unwrap_or(line);
        Self {
            text: line,
            start,
            end: start + line.len(),
        }
    }

    /// Where the line's text begins and ends, indentation and comment aside.
    pub(super) fn content(&self) -> Range<usize> {
        let lead = self.text.len() - self.text.trim_start().len();
        let start = self.start + lead;
        start..(start + self.content_text().len())
    }

    /// One past the last byte of the line's text.
    pub(super) fn content_end(&self) -> usize {
        self.content().end
    }

    /// The line's text.
    pub(super) fn content_text(&self) -> &'a str {
        let code = self.text.get(..self.code_len()).unwrap_or(self.text);
        code.trim()
    }

    /// Bytes before a comment.
    fn code_len(&self) -> usize {
        let mut quote: Option<char> = None;
        for (at, sign) in self.text.char_indices() {
            match (quote, sign) {
                (None, '#') => return at,
                (None, '"' | '\'') => quote = Some(sign),
                (Some(open), _) if open == sign => quote = None,
                _ => {}
            }
        }
        self.text.len()
    }

    /// A span one can see: an empty one becomes the sign at its place, or the whole text of the line.
    pub(super) fn widen(&self, span: &Range<usize>) -> Range<usize> {
        if !span.is_empty() {
            return span.start..span.end.min(self.end.max(span.start));
        }
        let at = span.start.saturating_sub(self.start);
        match self.text.get(at..).and_then(|rest| rest.chars().next()) {
            Some(sign) if !sign.is_whitespace() => span.start..span.start + sign.len_utf8(),
            _ => self.content(),
        }
    }

    /// What stands before the first `=`.
    pub(super) fn key(&self) -> &'a str {
        let content = self.content_text();
        content.split_once('=').map_or("", |(key, _)| key.trim())
    }

    /// Whether the value begins at this byte of the line.
    pub(super) fn value_starts_at(&self, at: usize) -> bool {
        self.text.get(..at).is_some_and(|before| {
            let before = before.trim_end();
            before.ends_with(['=', '[', ',', '{', '＝'])
        })
    }

    /// The whole value of the line, when it begins where `span` begins.
    pub(super) fn value_from(&self, span: &Range<usize>) -> Option<&'a str> {
        let at = span.start.checked_sub(self.start)?;
        let before = self.text.get(..at)?.trim_end();
        if before.matches('=').count() != 1 || !before.ends_with('=') {
            return None;
        }
        Some(self.text.get(at..self.code_len().max(at))?.trim_end())
    }

    /// The whole value of the line, when `span` lies in it and it is not a list or table.
    pub(super) fn value_around(&self, span: &Range<usize>) -> Option<&'a str> {
        let (before, value) = self.content_text().split_once('=')?;
        let value = value.trim();
        let starts = self.content().start + before.len();
        (span.start > starts && !value.starts_with(['[', '{'])).then_some(value)
    }

    /// What stands at and after `span`.
    pub(super) fn text_at(&self, span: &Range<usize>) -> &'a str {
        let at = span.start.saturating_sub(self.start);
        self.text.get(at..).unwrap_or_default().trim()
    }

    /// Key and value, if a colon stands where `=` should.
    pub(super) fn colon(&self) -> Option<(&'a str, &'a str)> {
        let content = self.content_text();
        let at = content.find([':', '：'])?;
        let (key, rest) = content.split_at(at);
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
        let value = rest.trim_start_matches([':', '：']).trim();
        (!key.is_empty() && key.trim_end().bytes().all(plain)).then_some((key.trim_end(), value))
    }
}

/// A line with its full-width signs replaced by those that TOML reads.
pub(super) struct Mended {
    /// The first such sign.
    pub(super) sign: char,
    /// What it should be.
    pub(super) right: char,
    /// Where it stands in the line.
    pub(super) at: usize,
    /// The line as it should be.
    pub(super) line: String,
}

/// Finds full-width signs outside quotes. `None` if there is none.
pub(super) fn mend(line: &str) -> Option<Mended> {
    let mut first: Option<(char, char, usize)> = None;
    let mut mended = String::with_capacity(line.len());
    // The closing sign that ends the quotation we are in.
    let mut closing: &[char] = &[];
    for (at, sign) in line.char_indices() {
        let right = if closing.is_empty() {
            if sign == '#' {
                mended.push_str(line.get(at..).unwrap_or_default());
                break;
            }
            closing = closers(sign);
            plain(sign)
        } else if closing.contains(&sign) {
            closing = &[];
            if plain(sign) == sign { sign } else { '"' }
        } else {
            sign
        };
        if right != sign {
            first.get_or_insert((sign, right, at));
        }
        mended.push(right);
    }
    let (sign, right, at) = first?;
    Some(Mended {
        sign,
        right,
        at,
        line: mended.trim().to_owned(),
    })
}

/// The signs that may end a quotation begun by this one.
fn closers(open: char) -> &'static [char] {
    match open {
        '"' => &['"'],
        '\'' => &['\''],
        '“' | '”' | '＂' | '〝' | '„' => &['”', '“', '＂', '〟', '"'],
        '‘' | '’' | '＇' => &['’', '‘', '＇'],
        '「' => &['」'],
        '『' => &['』'],
        _ => &[],
    }
}

/// The sign that TOML reads, for one typed in full width.
fn plain(sign: char) -> char {
    match sign {
        '“' | '”' | '＂' | '〝' | '〟' | '„' | '「' | '」' | '『' | '』' | '‘' | '’' | '＇' => {
            '"'
        }
        '＝' => '=',
        '，' | '、' => ',',
        '［' => '[',
        '］' => ']',
        '｛' => '{',
        '｝' => '}',
        '＃' => '#',
        '\u{3000}' | '\u{a0}' => ' ',
        '＿' => '_',
        '．' => '.',
        _ => sign,
    }
}
