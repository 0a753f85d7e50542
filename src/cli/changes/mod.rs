//! `kairan changes`: prints or writes what the next publication changes. Its exit code is 0 whatever changes.

mod json;

use std::fmt::Write as _;

use super::arguments::{ChangesArguments, ChangesFormat};
use super::environment::Ambient;
use super::{AUTHOR, CLEAN, say};
use crate::compare::{Changes, sheet, summary};
use crate::diag::Language;
use crate::diag::report::{self, ReportOptions};
use crate::pipeline::{self, ChangesRequest, Request};

/// Compares and prints.
pub(super) fn run(arguments: &ChangesArguments, ambient: &Ambient) -> anyhow::Result<u8> {
    let today = match arguments.goes_out {
        Some(day) => day,
        None => ambient.today.clone()?,
    };
    let request = ChangesRequest {
        build: Request {
            out: arguments.against.clone(),
            base_url: arguments.base_url.clone(),
            ..Request::to_look(&arguments.root, arguments.date, today, &arguments.cities)
        },
        goes_out: arguments.goes_out,
    };
    let found = pipeline::changes(&request)?;
    let Some(changes) = &found.changes else {
        let options = ReportOptions {
            language: ambient.language,
            colour: ambient.colour,
            ..ReportOptions::default()
        };
        say::err(&report::render(&found.diagnostics, &found.texts, &options));
        return Ok(AUTHOR);
    };
    let text = match arguments.format {
        ChangesFormat::Human => human(changes, ambient.language),
        ChangesFormat::Html => sheet(changes),
        ChangesFormat::Json => json::render(changes),
    };
    match &arguments.out {
        Some(place) => {
            pipeline::write_changes(&text, place)?;
            say::err(&human(changes, ambient.language));
        }
        None => say::out(&text),
    }
    Ok(CLEAN)
}

fn human(changes: &Changes, language: Language) -> String {
    let mut out = String::new();
    if let Some((before, after)) = &changes.base {
        let _ = match language {
            Language::Ja => writeln!(
                out,
                "サイトのアドレスが変わります（前 {before}、後 {after}）。"
            ),
            Language::En => {
                writeln!(
                    out,
                    "The site's address changes (before: {before}; after: {after})."
                )
            }
        };
    }
    for (heading, sentences) in summary(changes, language) {
        out.push_str(&heading);
        out.push('\n');
        for sentence in sentences {
            out.push_str("  ");
            out.push_str(&sentence);
            out.push('\n');
        }
    }
    if changes.is_empty() {
        out.push_str(match language {
            Language::Ja => "公開しているサイトから、変わるところはありません。\n",
            Language::En => "Nothing changes against the published site.\n",
        });
    }
    out.push_str(&changes.counts.summary(language));
    out.push('\n');
    out
}
