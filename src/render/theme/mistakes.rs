//! What Tera and the functions of templates say, as diagnostics that name what was meant and what there is.
//!
//! Tera tells names, places and the names known there in the text of its errors only; this is the one place that reads it.

use std::collections::BTreeSet;

use tera::ReportError;

use super::functions::FILTERS;
use crate::diag::{Diagnostic, Location, catalog};
use crate::text::nearest::nearest;

/// What a filter says of a value that is not there.
pub(super) const UNDEFINED: &str = "a value that is not there was given to";

/// A rendering error at its place. `ids` are the messages there are.
pub(super) fn rendering(place: Location, message: &str, ids: &BTreeSet<String>) -> Diagnostic {
    let name = quoted(message).unwrap_or_default();
    let listed = |marker: &str| -> Vec<String> {
        let list = message.split_once(marker).map_or("", |(_, list)| list);
        let names = list.split(", ").map(|name| name.trim_matches('`'));
        let names: BTreeSet<&str> = names.filter(|name| !name.is_empty()).collect();
        names.into_iter().map(str::to_owned).collect()
    };
    if message.starts_with("Variable `") && message.contains("is not defined") {
        return field(place, name, &listed(" Available variables: "));
    }
    if message.starts_with("Field `") {
        return field(place, name, &listed(" Available fields: "));
    }
    if message.starts_with("Unknown argument(s) ") {
        let known = listed(" Possible argument(s) are: ");
        let near = near(name, &known);
        return catalog::theme_unknown_argument(place, name, near, &known.join(", "));
    }
    if message.starts_with("no message \"") {
        let near = nearest(name, ids.iter().map(String::as_str));
        return catalog::theme_unknown_message(place, name, near);
    }
    if message.starts_with("no asset \"") {
        let known = listed("; there are: ");
        let near = near(name, &known);
        return catalog::theme_unknown_asset(place, name, near, &known.join(", "));
    }
    catalog::theme_template_render(place, message)
}

fn field(place: Location, name: &str, known: &[String]) -> Diagnostic {
    catalog::theme_unknown_field(place, name, near(name, known), &known.join(", "))
}

fn near<'a>(name: &str, known: &'a [String]) -> Option<&'a str> {
    nearest(name, known.iter().map(String::as_str))
}

/// The first name in backquotes or quotation marks.
fn quoted(message: &str) -> Option<&str> {
    let mut parts = message.split(['`', '"']);
    parts.next()?;
    parts.next()
}

/// A name that no template, filter, test, function or component has, found while templates were put together.
pub(super) struct Stranger<'a> {
    /// `filter`, `test`, `function`, `component` or `template`.
    kind: &'a str,
    name: &'a str,
    /// The template it stands in.
    pub(super) template: &'a str,
    line: usize,
    column: usize,
}

/// The names that Tera's report of a whole theme tells of: each as `error: Unknown filter `x``, then
/// ` --> guide.html:1:11`.
pub(super) fn strangers(report: &str) -> Vec<Stranger<'_>> {
    let mut lines = report.lines().peekable();
    let mut found = Vec::new();
    while let Some(line) = lines.next() {
        let Some(rest) = line.strip_prefix("error: Unknown ") else {
            continue;
        };
        let place = lines.peek().and_then(|line| line.split_once("--> "));
        let stranger = place.and_then(|(_, place)| {
            let mut parts = place.rsplitn(3, ':');
            let column = parts.next()?.trim().parse().ok()?;
            let line = parts.next()?.parse().ok()?;
            Some(Stranger {
                kind: rest.split(' ').next()?,
                name: quoted(rest)?,
                template: parts.next()?,
                line,
                column,
            })
        });
        found.extend(stranger);
    }
    found
}

impl Stranger<'_> {
    /// As a diagnostic in the file at a path. `components` and `templates` are all names of theirs.
    pub(super) fn diagnose(
        &self,
        (path, text): (&std::sync::Arc<str>, &str),
        components: &BTreeSet<&str>,
        templates: &BTreeSet<&str>,
    ) -> Diagnostic {
        let near = match self.kind {
            "filter" => nearest(self.name, FILTERS.iter().copied()),
            "function" => nearest(self.name, ["asset", "msg", "range"]),
            "component" => nearest(self.name, components.iter().copied()),
            "template" => nearest(self.name, templates.iter().copied()),
            _ => None,
        };
        let start = self.byte(text);
        let place = Location::text(path, start..start + self.name.len());
        catalog::theme_unknown_name(
            place,
            kind_in_japanese(self.kind),
            self.kind,
            self.name,
            near,
        )
    }

    /// Where the name itself begins: Tera points at the expression around it.
    fn byte(&self, text: &str) -> usize {
        let mut lines = text.split_inclusive('\n');
        let start: usize = lines
            .by_ref()
            .take(self.line.saturating_sub(1))
            .map(str::len)
            .sum();
        let line = lines.next().unwrap_or_default();
        let before: usize = line
            .chars()
            .take(self.column.saturating_sub(1))
            .map(char::len_utf8)
            .sum();
        let from = start + before;
        let rest = text.get(from..).unwrap_or_default();
        from + rest.find(self.name).unwrap_or_default()
    }
}

fn kind_in_japanese(kind: &str) -> &'static str {
    match kind {
        "filter" => "フィルター",
        "test" => "判定（is …）",
        "function" => "関数",
        "component" => "部品",
        _ => "テンプレート",
    }
}

/// The names of all components that templates define.
pub(super) fn components<'a>(texts: impl Iterator<Item = &'a str>) -> BTreeSet<&'a str> {
    let mut names = BTreeSet::new();
    for text in texts {
        for part in text.split("component ").skip(1) {
            let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            if let Some(name) = end
                .and_then(|end| part.get(..end))
                .filter(|n| !n.is_empty())
            {
                names.insert(name);
            }
        }
    }
    names
}

/// The template with nothing but the path in the place of the expression that a missing value was given to:
/// rendered once more, it makes Tera name the field and those beside it. Bytes stay where they are.
pub(super) fn bare(text: &str, report: &ReportError) -> Option<String> {
    let message = report.message();
    if !message.contains(UNDEFINED) {
        return None;
    }
    let at = report.span().range.start;
    let open = text.get(..at)?.rfind("{{")? + 2;
    let close = open + text.get(open..)?.find("}}")?;
    let inner = text.get(open..close)?;
    let path_from = match quoted(message).filter(|name| *name != "t") {
        Some(argument) => inner.find(&format!("{argument}="))? + argument.len() + 1,
        None => inner.len() - inner.trim_start_matches(['-', ' ', '\n']).len(),
    };
    let rest = inner.get(path_from..)?;
    let is_path = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
    let path = rest.get(..rest.find(|c| !is_path(c)).unwrap_or(rest.len()))?;
    let start = open + path_from;
    let end = start + path.len();
    let mut bare = String::with_capacity(text.len());
    bare.push_str(text.get(..open)?);
    bare.push_str(&" ".repeat(start - open));
    bare.push_str(path);
    bare.push_str(&" ".repeat(close - end));
    bare.push_str(text.get(close..)?);
    (!path.is_empty()).then_some(bare)
}
