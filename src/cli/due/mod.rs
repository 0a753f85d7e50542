//! `kairan due`: prints what changes by itself, and when. Writes nothing; its exit code is 0 whatever is due.

mod human;
mod ics;
mod json;

use super::arguments::{DueArguments, DueFormat};
use super::environment::Ambient;
use super::{AUTHOR, CLEAN, say};
use crate::diag::Language;
use crate::diag::report::{self, Counts, Format, ReportOptions};
use crate::due::words;
use crate::pipeline::{self, DueReport, Request};

/// Looks ahead and prints.
pub(super) fn run(arguments: &DueArguments, ambient: &Ambient) -> anyhow::Result<u8> {
    let today = ambient.today.clone()?;
    let request = Request::to_look(&arguments.root, arguments.date, today, &arguments.cities);
    let report = pipeline::due(&request, arguments.within)?;
    let Some(due) = &report.due else {
        say::err(&diagnostics(&report, ambient));
        return Ok(AUTHOR);
    };
    warn(&report, ambient.language);
    say::out(&match arguments.format {
        DueFormat::Human => human::render(due, ambient.language),
        DueFormat::Json => json::render(due),
        DueFormat::Ics => ics::render(due, ambient.language),
    });
    Ok(CLEAN)
}

/// A file with an error is not looked at as it lies there: whoever reads the list must know.
fn warn(report: &DueReport, language: Language) {
    let errors = Counts::of(&report.diagnostics).errors;
    if errors == 0 {
        return;
    }
    say::err(&match language {
        Language::Ja => format!(
            "原稿にエラーが{errors}件あります。そのファイルの予定は、この一覧にないか、前の内容によります。kairan check で確かめてください。\n"
        ),
        Language::En => format!(
            "the content has {errors} error(s): what those files hold is missing here or is that of their last good version; see kairan check\n"
        ),
    });
}

fn diagnostics(report: &DueReport, ambient: &Ambient) -> String {
    let options = ReportOptions {
        format: Format::Human,
        language: ambient.language,
        colour: ambient.colour,
        ..ReportOptions::default()
    };
    report::render(&report.diagnostics, &report.texts, &options)
}
