//! `kairan report`: prints what the coordinator asks of the whole site. Its exit code is 0 whatever is lacking.

mod json;

use super::arguments::ReportArguments;
use super::environment::Ambient;
use super::{AUTHOR, CLEAN, say, table};
use crate::diag::Language;
use crate::diag::report::{self, Counts, ReportOptions};
use crate::pipeline::{self, Request};
use crate::survey::Survey;
use crate::survey::tables::tables;

/// The widest cell of a table.
const WIDEST: usize = 40;

/// Looks and prints.
pub(super) fn run(arguments: &ReportArguments, ambient: &Ambient) -> anyhow::Result<u8> {
    let today = ambient.today.clone()?;
    let request = Request::to_look(&arguments.root, arguments.date, today, &arguments.cities);
    let found = pipeline::report(&request)?;
    let Some(survey) = &found.survey else {
        let options = ReportOptions {
            language: ambient.language,
            colour: ambient.colour,
            ..ReportOptions::default()
        };
        say::err(&report::render(&found.diagnostics, &found.texts, &options));
        return Ok(AUTHOR);
    };
    let errors = Counts::of(&found.diagnostics).errors;
    if errors > 0 {
        say::err(&warning(errors, ambient.language));
    }
    if let Some(folder) = &arguments.html {
        pipeline::write_report(survey, folder, ambient.language)?;
    }
    if arguments.json {
        say::out(&json::render(survey));
    } else if arguments.html.is_none() {
        say::out(&human(survey, ambient.language));
    }
    Ok(CLEAN)
}

/// A file with an error is not looked at as it lies there: whoever reads the report must know.
fn warning(errors: usize, language: Language) -> String {
    match language {
        Language::Ja => format!(
            "原稿にエラーが{errors}件あります。そのファイルは、前の内容によるか、数に入っていません。kairan check で確かめてください。\n"
        ),
        Language::En => format!(
            "the content has {errors} error(s): those files are counted as they last were, or not at all; see kairan check\n"
        ),
    }
}

fn human(survey: &Survey, language: Language) -> String {
    let mut out = String::new();
    for table in tables(survey, language) {
        out.push_str(&table.heading);
        out.push('\n');
        if table.rows.is_empty() {
            out.push_str("  ");
            out.push_str(table.nothing);
            out.push('\n');
        } else {
            let mut rows = vec![table.header];
            rows.extend(table.rows);
            out.push_str(&table::render_to(&rows, WIDEST));
        }
        out.push('\n');
    }
    out
}
