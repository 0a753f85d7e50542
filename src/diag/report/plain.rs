//! The form for people who listen, and for everything that reads line by line: one line a finding, in whole sentences,
//! without excerpts, frames, arrows or colours. Nothing is left out.

use super::human::one_line;
use super::place::{Place, Places};
use super::{Counts, ReportOptions};
use crate::diag::{Diagnostic, Language};

/// The whole report.
pub(super) fn render(
    diagnostics: &[&Diagnostic],
    places: &Places<'_>,
    options: &ReportOptions,
) -> String {
    let language = options.language;
    let mut lines: Vec<String> = diagnostics
        .iter()
        .map(|diagnostic| line(diagnostic, places, language))
        .collect();
    lines.push(Counts::of_settled(diagnostics).summary(language));
    lines.join("\n") + "\n"
}

fn line(diagnostic: &Diagnostic, places: &Places<'_>, language: Language) -> String {
    let level = diagnostic.level.word(language);
    let place = spot(&places.find(&diagnostic.location), language);
    let mut sentences = vec![sentence(diagnostic.message.text(language), language)];
    if let Some(city) = &diagnostic.city {
        sentences.push(match language {
            Language::Ja => format!("市町村は {city}。"),
            Language::En => format!("City: {city}."),
        });
    }
    if let Some(help) = &diagnostic.help {
        let help = sentence(help.text(language), language);
        sentences.push(match language {
            Language::Ja => format!("対処: {help}"),
            Language::En => format!("What to do: {help}"),
        });
    }
    for related in &diagnostic.related {
        let place = spot(&places.find(&related.location), language);
        let text = sentence(related.message.text(language), language);
        sentences.push(match language {
            Language::Ja => format!("関連: {place}{text}"),
            Language::En => format!("Related: {place}{text}"),
        });
    }
    let code = diagnostic.code;
    match language {
        Language::Ja => format!("{level}: {place}{}記号は {code}。", sentences.concat()),
        Language::En => format!("{level}: {place}{} Code: {code}.", sentences.join(" ")),
    }
}

/// With a full stop, so that a voice rests there.
fn sentence(text: &str, language: Language) -> String {
    let text = one_line(text);
    let ends = text.ends_with(['。', '.', '？', '?', '！', '!']);
    match language {
        _ if ends => text,
        Language::Ja => text + "。",
        Language::En => text + ".",
    }
}

/// File, line and column in words, each with what it is.
fn spot(place: &Place<'_>, language: Language) -> String {
    let Some(path) = place.path else {
        return String::new();
    };
    let path = one_line(path);
    match (language, &place.span, &place.cell) {
        (Language::Ja, Some(span), _) => {
            let (line, column) = (span.start.line, span.start.column);
            format!("{path} の{line}行目、{column}文字目。")
        }
        (Language::En, Some(span), _) => {
            let (line, column) = (span.start.line, span.start.column);
            format!("{path}, line {line}, column {column}: ")
        }
        (Language::Ja, None, Some(cell)) if cell.sheet.is_empty() => {
            format!("{path} の{}行目、{}列目。", cell.row, cell.column)
        }
        (Language::En, None, Some(cell)) if cell.sheet.is_empty() => {
            format!("{path}, row {}, column {}: ", cell.row, cell.column)
        }
        (Language::Ja, None, Some(cell)) => {
            let sheet = one_line(cell.sheet);
            format!("{path} のシート「{sheet}」のセル {}。", cell.name())
        }
        (Language::En, None, Some(cell)) => {
            let sheet = one_line(cell.sheet);
            format!("{path}, sheet \"{sheet}\", cell {}: ", cell.name())
        }
        (Language::Ja, None, None) if place.output => format!("できたサイトの {path}。"),
        (Language::En, None, None) if place.output => format!("{path} of the built site: "),
        (Language::Ja, None, None) => format!("{path}。"),
        (Language::En, None, None) => format!("{path}: "),
    }
}
