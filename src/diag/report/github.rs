//! Workflow commands: GitHub shows each finding beside its line. Gaps and advice become notices.
//!
//! <https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions>

use super::ReportOptions;
use super::place::{Places, prefixed};
use crate::diag::{Diagnostic, Level};

/// One command a line.
pub(super) fn render(
    diagnostics: &[&Diagnostic],
    places: &Places<'_>,
    options: &ReportOptions,
) -> String {
    diagnostics
        .iter()
        .map(|d| command(d, places, options))
        .collect()
}

fn command(diagnostic: &Diagnostic, places: &Places<'_>, options: &ReportOptions) -> String {
    let level = match diagnostic.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice | Level::Gap => "notice",
    };
    let mut properties: Vec<(&str, String)> = Vec::new();
    let place = places.find(&diagnostic.location);
    let mut text = diagnostic.message.text(options.language).to_owned();
    match place.path {
        // A file of the built site is not in the repository: its path is part of the text.
        Some(path) if place.output => text = format!("{path}: {text}"),
        Some(path) => properties.push(("file", prefixed(&options.prefix, path))),
        None => {}
    }
    if let Some((line, _)) = place.line_and_column() {
        properties.push(("line", line.to_string()));
    }
    if let Some(span) = &place.span {
        if span.end.line == span.start.line {
            // GitHub knows columns only within one line, the last one included.
            let last = (span.end.column.saturating_sub(1)).max(span.start.column);
            properties.push(("col", span.start.column.to_string()));
            properties.push(("endColumn", last.to_string()));
        } else {
            properties.push(("endLine", span.end.line.to_string()));
        }
    }
    if let Some(cell) = place.cell.as_ref().filter(|cell| !cell.sheet.is_empty()) {
        text = format!("{} {}: {text}", cell.sheet, cell.name());
    }
    properties.push(("title", diagnostic.code.to_owned()));
    if let Some(help) = &diagnostic.help {
        text = format!("{text}\n{}", help.text(options.language));
    }
    let properties: Vec<String> = properties
        .iter()
        .map(|(key, value)| format!("{key}={}", escape_property(value)))
        .collect();
    format!("::{level} {}::{}\n", properties.join(","), escape(&text))
}

/// The characters that would end a command.
fn escape(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// The characters that would end a property.
fn escape_property(text: &str) -> String {
    escape(text).replace(':', "%3A").replace(',', "%2C")
}
