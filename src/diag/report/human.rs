//! The form for people: what, where, an excerpt with carets, and what to type.
//!
//! Errors and warnings are shown one by one, errors first; advice and gaps by code with a count and the
//! first few, never more than a handful of one file, because there are many and none is urgent. The closing
//! line always has all totals.

use std::fmt::Write as _;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use annotate_snippets::{
    AnnotationKind, Group, Level as Title, Origin, Renderer, Snippet, normalize_untrusted_str,
};

use super::place::{Place, Places, Span};
use super::{Counts, ReportOptions};
use crate::diag::{Diagnostic, Language, Level, Message};

/// How many findings of one code a group shows.
const SHOWN_IN_GROUP: usize = 3;
/// How many findings of one file all groups together show.
const SHOWN_OF_FILE: usize = 5;
/// How many lines of a long range are shown.
const EXCERPT_LINES: usize = 4;

/// The whole report.
pub(super) fn render(
    diagnostics: &[&Diagnostic],
    places: &Places<'_>,
    options: &ReportOptions,
) -> String {
    let of = |level| {
        diagnostics
            .iter()
            .copied()
            .filter(move |d| d.level == level)
    };
    let urgent: Vec<&Diagnostic> = of(Level::Error).chain(of(Level::Warning)).collect();
    let mut out = String::new();
    let cap = if options.all {
        urgent.len()
    } else {
        options.cap
    };
    for diagnostic in urgent.iter().take(cap) {
        out.push_str(&one(diagnostic, places, options));
        out.push_str("\n\n");
    }
    if urgent.len() > cap {
        let more = more(urgent.len() - cap, options.language);
        out.push_str(&more);
        out.push_str("\n\n");
    }
    for level in [Level::Advice, Level::Gap] {
        let mut shown = Shown::default();
        let mut groups: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
        for diagnostic in of(level) {
            groups.entry(diagnostic.code).or_default().push(diagnostic);
        }
        for group in groups.values() {
            out.push_str(&grouped(group, places, options, &mut shown));
            out.push('\n');
        }
    }
    out.push_str(&Counts::of_settled(diagnostics).summary(options.language));
    out.push('\n');
    out
}

fn one(diagnostic: &Diagnostic, places: &Places<'_>, options: &ReportOptions) -> String {
    let language = options.language;
    let title = title(diagnostic.level)
        .with_name(diagnostic.level.word(language))
        .primary_title(diagnostic.message.text(language))
        .id(diagnostic.code);
    let main = places.find(&diagnostic.location);
    let mut group = with_place(Group::with_title(title), &main, language);
    let mut groups = Vec::new();
    if let Some(help) = &diagnostic.help {
        let name = Title::HELP.with_name(help_word(language));
        group = group.element(name.message(normalize_untrusted_str(help.text(language))));
    }
    groups.push(group);
    let related: Vec<(Place<'_>, &Message)> = diagnostic
        .related
        .iter()
        .map(|related| (places.find(&related.location), &related.message))
        .collect();
    for (place, message) in &related {
        let name = match language {
            Language::Ja => "関連",
            Language::En => "related",
        };
        let text = normalize_untrusted_str(message.text(language));
        let group = Group::with_title(Title::NOTE.with_name(name).secondary_title(text));
        groups.push(with_place(group, place, language));
    }
    let renderer = if options.colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    renderer.render(&groups)
}

fn title(level: Level) -> Title<'static> {
    match level {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
        Level::Advice => Title::INFO,
        Level::Gap => Title::NOTE,
    }
}

fn with_place<'a>(group: Group<'a>, place: &Place<'a>, language: Language) -> Group<'a> {
    match (&place.span, place.path) {
        (Some(span), Some(path)) => {
            let excerpt = excerpt(span);
            let snippet = Snippet::source(excerpt.text)
                .path(path)
                .line_start(span.start.line)
                .annotation(AnnotationKind::Primary.span(excerpt.marked));
            group.element(snippet)
        }
        (None, Some(_)) => group.element(Origin::path(spot(place, language))),
        _ => group,
    }
}

struct Excerpt<'a> {
    text: &'a str,
    marked: Range<usize>,
}

/// The lines around a range; of a long range only the first line.
fn excerpt<'a>(span: &Span<'a>) -> Excerpt<'a> {
    let Range { start, end } = span.bytes;
    let line_end = |from: usize| {
        let rest = span.text.get(from..).unwrap_or("");
        from + rest.find(['\n', '\r']).unwrap_or(rest.len())
    };
    let end = if span.end.line - span.start.line >= EXCERPT_LINES {
        line_end(start)
    } else {
        end
    };
    // The line begins where its column says, whatever ended the line before.
    let before = span.text.get(..start).unwrap_or("").char_indices();
    let from = match span.start.column {
        0 | 1 => start,
        column => before.rev().nth(column - 2).map_or(0, |(at, _)| at),
    };
    Excerpt {
        text: span.text.get(from..line_end(end)).unwrap_or(""),
        marked: start - from..end - from,
    }
}

/// Path with line and column, or with the cell.
fn spot(place: &Place<'_>, language: Language) -> String {
    let path = place.path.unwrap_or("");
    let path = if place.output {
        match language {
            Language::Ja => format!("出力 {path}"),
            Language::En => format!("output {path}"),
        }
    } else {
        path.to_owned()
    };
    match (&place.span, &place.cell) {
        (Some(span), _) => format!("{path}:{}:{}", span.start.line, span.start.column),
        (None, Some(cell)) if cell.sheet.is_empty() => {
            format!("{path}:{}:{}", cell.row, cell.column)
        }
        (None, Some(cell)) => match language {
            Language::Ja => format!("{path} シート「{}」 {}", cell.sheet, cell.name()),
            Language::En => format!("{path} sheet \"{}\" {}", cell.sheet, cell.name()),
        },
        (None, None) => path,
    }
}

/// How many findings of each file the groups have shown.
#[derive(Default)]
struct Shown(BTreeMap<Arc<str>, usize>);

impl Shown {
    /// Whether one more finding of its file may be shown, which is then counted.
    fn takes(&mut self, diagnostic: &Diagnostic) -> bool {
        let Some(path) = diagnostic.location.path() else {
            return true;
        };
        let of_file = self.0.entry(Arc::clone(path)).or_default();
        *of_file += 1;
        *of_file <= SHOWN_OF_FILE
    }
}

fn grouped(
    group: &[&Diagnostic],
    places: &Places<'_>,
    options: &ReportOptions,
    shown: &mut Shown,
) -> String {
    let language = options.language;
    let Some(first) = group.first() else {
        return String::new();
    };
    let (word, n) = (first.level.word(language), group.len());
    let head = match language {
        Language::Ja => format!("{word}[{}]: {n}件", first.code),
        Language::En => format!("{word}[{}]: {n} in all", first.code),
    };
    let mut lines = vec![if options.colour {
        format!("\u{1b}[1m{head}\u{1b}[0m")
    } else {
        head
    }];
    let listed: Vec<&Diagnostic> = if options.all {
        group.to_vec()
    } else {
        let wanted = group.iter().copied().filter(|one| shown.takes(one));
        wanted.take(SHOWN_IN_GROUP).collect()
    };
    for diagnostic in &listed {
        let mut text = one_line(diagnostic.message.text(language));
        if let Some(city) = &diagnostic.city {
            let _ = write!(text, " [{city}]");
        }
        let place = places.find(&diagnostic.location);
        lines.push(match place.path {
            Some(_) => format!("  {}: {text}", spot(&place, language)),
            None => format!("  {text}"),
        });
    }
    if n > listed.len() {
        lines.push(format!("  {}", more(n - listed.len(), language)));
    }
    if let Some(help) = &first.help {
        let help = one_line(help.text(language));
        lines.push(format!("  {}: {help}", help_word(language)));
    }
    lines.join("\n") + "\n"
}

fn help_word(language: Language) -> &'static str {
    match language {
        Language::Ja => "対処",
        Language::En => "help",
    }
}

/// Without line feeds and control characters, which could forge a line of the report.
pub(super) fn one_line(text: &str) -> String {
    let text = text.replace('\n', " ");
    normalize_untrusted_str(&text)
}

fn more(n: usize, language: Language) -> String {
    match language {
        Language::Ja => format!("ほか {n}件（すべて見るには --all）"),
        Language::En => format!("and {n} more (--all shows all)"),
    }
}
