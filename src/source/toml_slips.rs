//! What a TOML syntax error means to someone who has never heard of TOML: the usual slips, told with
//! the line as it should be typed. Knows the parser's messages and nothing of fields.

use std::ops::Range;
use std::sync::Arc;

use super::raw::{RawKind, RawTable, RawValue};
use super::toml_line::{Line, Mended, mend};
use crate::diag::{Diagnostic, Location, Message, catalog};

/// Turns the parser's errors into diagnostics, one a line at most: what follows on the same line, or
/// inside a bracket that was never closed, is the same slip seen again.
pub(super) fn explain(
    path: &Arc<str>,
    text: &str,
    base: usize,
    errors: &[toml::de::Error],
    raw: &RawTable,
) -> Vec<Diagnostic> {
    let case = Case { path, text, base };
    let mut ordered: Vec<(Range<usize>, &str)> = errors
        .iter()
        .map(|error| (case.settle(error.span()), error.message()))
        .collect();
    ordered.sort_by_key(|(span, _)| span.start);

    let mut found = Vec::new();
    let mut silent: Vec<Range<usize>> = Vec::new();
    for (span, message) in &ordered {
        if let Some(open) = case.never_closed(span, message, raw) {
            found.push(case.unclosed(open.start));
            silent.push(open.start..open.end.saturating_add(1));
        }
    }
    for (span, message) in &ordered {
        if silent.iter().any(|range| range.contains(&span.start)) {
            continue;
        }
        let line = Line::around(text, span.start);
        found.push(case.slip(&line, span, message, raw));
        silent.push(line.start..line.end.saturating_add(1));
    }
    found
}

/// One file's text, for finding and naming places.
struct Case<'a> {
    path: &'a Arc<str>,
    text: &'a str,
    base: usize,
}

impl Case<'_> {
    fn place(&self, span: Range<usize>) -> Location {
        Location::text(self.path, self.base + span.start..self.base + span.end)
    }

    /// A span that lies in the text, on character boundaries.
    fn settle(&self, span: Option<Range<usize>>) -> Range<usize> {
        let span = span.unwrap_or(0..0);
        let start = self.text.floor_char_boundary(span.start);
        let end = self.text.ceil_char_boundary(span.end.max(start));
        start..end
    }

    /// The value that an unclosed bracket or a block text swallowed, if this error says so.
    fn never_closed(
        &self,
        span: &Range<usize>,
        message: &str,
        raw: &RawTable,
    ) -> Option<Range<usize>> {
        let swallows = ["unclosed array,", "unclosed inline", "invalid multi-line"];
        if !swallows.iter().any(|start| message.starts_with(start)) {
            return None;
        }
        let end = u32::try_from(self.base + span.start).ok()?;
        let start = raw
            .entries
            .iter()
            .find_map(|entry| ending_at(&entry.value, end))?;
        Some((start as usize).checked_sub(self.base)?..span.start)
    }

    fn unclosed(&self, start: usize) -> Diagnostic {
        let line = Line::around(self.text, start);
        let rest = self.text.get(start..).unwrap_or_default();
        let (open, close) = if rest.starts_with('[') {
            ("[", "]")
        } else if rest.starts_with('{') {
            ("{", "}")
        } else if rest.starts_with("'''") {
            ("'''", "'''")
        } else {
            ("\"\"\"", "\"\"\"")
        };
        catalog::toml_unclosed(self.place(start..line.content_end()), open, close)
    }

    /// The most likely slip on this line.
    fn slip(
        &self,
        line: &Line<'_>,
        span: &Range<usize>,
        message: &str,
        raw: &RawTable,
    ) -> Diagnostic {
        let found = self.text.get(span.clone()).unwrap_or_default();
        let shown = self.place(line.widen(span));
        if message.starts_with("duplicate key") {
            return self.duplicate(shown, found, span.start, raw);
        }
        let must_quote = message.starts_with("string values must be quoted");
        if let Some(Mended {
            sign,
            right,
            line: mended,
            at,
        }) = mend(line.text)
            && (!must_quote || line.value_starts_at(at))
        {
            let at = line.start + at;
            let place = self.place(at..at + sign.len_utf8());
            return catalog::toml_wide_sign(place, sign, right, &mended);
        }
        if let Some((key, value)) = line.colon() {
            return catalog::toml_colon(self.place(line.content()), key, value);
        }
        self.plain_slip(line, span, message)
    }

    /// Slips that have nothing to do with full-width signs.
    fn plain_slip(&self, line: &Line<'_>, span: &Range<usize>, message: &str) -> Diagnostic {
        let found = self.text.get(span.clone()).unwrap_or_default();
        let shown = self.place(line.widen(span));
        let whole = || self.place(line.content());
        let says = |start: &str| message.starts_with(start);
        let key = line.key();
        if says("string values must be quoted") {
            // In a list or table the line's key is not the value's.
            let (key, value) = line
                .value_from(span)
                .map_or(("", found), |value| (key, value));
            return if value.is_empty() {
                catalog::toml_value_missing(whole(), key)
            } else {
                let place = self.place(span.start..span.start + value.len());
                catalog::toml_unquoted(place, key, value)
            };
        }
        if says("invalid date") && is_iso_date(found) {
            return catalog::toml_impossible_date(shown, found);
        }
        let number = [
            "unexpected leading zero",
            "invalid date",
            "invalid time",
            "invalid integer",
            "invalid float",
            "invalid number",
            "`_` may only",
            "redundant",
        ];
        if number.iter().any(|start| says(start)) {
            let value = line.value_around(span).unwrap_or(found);
            return catalog::toml_unquoted(whole(), key, value);
        }
        if says("invalid basic string") || says("invalid literal string") {
            return catalog::toml_quote_not_closed(whole(), line.content_text());
        }
        if message.contains("escape") {
            return catalog::toml_backslash(shown);
        }
        let plain_text = !line.text.contains('=') && !line.content_text().starts_with('[');
        if says("invalid unquoted key") && !plain_text {
            return catalog::toml_bad_key(shown, found);
        }
        if says("key with no value") || plain_text && says("invalid unquoted key") {
            return catalog::toml_no_equals(whole(), line.content_text());
        }
        if says("missing comma") {
            return catalog::toml_missing_comma(shown);
        }
        if says("unclosed table") || says("unclosed array table") {
            let double = line.content_text().starts_with("[[");
            let (open, close) = if double { ("[[", "]]") } else { ("[", "]") };
            return catalog::toml_unclosed(whole(), open, close);
        }
        if says("unexpected key or value") {
            return catalog::toml_extra_text(shown, line.text_at(span));
        }
        catalog::toml_syntax(shown, line.content_text(), message)
    }

    fn duplicate(&self, place: Location, key: &str, at: usize, raw: &RawTable) -> Diagnostic {
        let diagnostic = catalog::toml_duplicate_key(place, key);
        let limit = u32::try_from(self.base + at).unwrap_or(u32::MAX);
        match nearest_before(raw, key, limit) {
            Some(first) => diagnostic.with_related(
                first.clone(),
                Message::new("先に書かれているのはここです", "it is already given here"),
            ),
            None => diagnostic,
        }
    }
}

/// The start of the outermost value that ends at this byte.
fn ending_at(value: &RawValue, end: u32) -> Option<u32> {
    if let Location::Text {
        start, end: own, ..
    } = &value.place
        && *own == end
    {
        return Some(*start);
    }
    match &value.kind {
        RawKind::List(list) => list.iter().find_map(|value| ending_at(value, end)),
        RawKind::Table(table) => table
            .entries
            .iter()
            .find_map(|entry| ending_at(&entry.value, end)),
        _ => None,
    }
}

/// The last place before `limit` where this key is given, at any depth.
fn nearest_before<'a>(table: &'a RawTable, key: &str, limit: u32) -> Option<&'a Location> {
    let mut best: Option<(u32, &Location)> = None;
    let mut open = vec![table];
    while let Some(table) = open.pop() {
        for entry in &table.entries {
            if let Location::Text { start, .. } = &entry.key_place
                && *entry.key == *key
                && *start < limit
                && best.is_none_or(|(place, _)| place < *start)
            {
                best = Some((*start, &entry.key_place));
            }
            match &entry.value.kind {
                RawKind::Table(inner) => open.push(inner),
                RawKind::List(list) => open.extend(list.iter().filter_map(RawValue::as_table)),
                _ => {}
            }
        }
    }
    best.map(|(_, place)| place)
}

/// Whether the shape is that of an ISO date, so that only the day or month can be wrong.
fn is_iso_date(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.len() == 10
        && bytes.iter().enumerate().all(|(i, byte)| match i {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}
