//! `kairan import`: prints how a sheet would be understood, before anyone publishes it. Writes nothing.

mod human;
mod ids;
mod json;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::arguments::{ImportArguments, Owner};
use super::environment::Ambient;
use super::{AUTHOR, CLEAN, say};
use crate::diag::report::{self, Counts, Format, ReportOptions};
use crate::pipeline::{self, Import, ImportOwner, ImportReport};

/// Reads the sheet and prints.
pub(super) fn run(arguments: &ImportArguments, ambient: &Ambient) -> anyhow::Result<u8> {
    let report = pipeline::import(Import {
        root: &arguments.root,
        owner: match &arguments.owner {
            Owner::City(id) => ImportOwner::City(id),
            Owner::Region(id) => ImportOwner::Region(id),
            Owner::Shared => ImportOwner::Shared,
        },
        file: &arguments.file,
        collection: &arguments.collection,
    })?;
    if !arguments.json {
        say::err(&diagnostics(&report, Format::Human, ambient));
    }
    say::out(&match (arguments.json, arguments.write_ids) {
        (true, _) => json::render(
            arguments,
            &report,
            &diagnostics(&report, Format::Json, ambient),
        ),
        (false, true) => ids::render(&report.understanding),
        (false, false) => human::render(arguments, &report.understanding, ambient.language),
    });
    let failed = Counts::of(&report.diagnostics).fail(false);
    Ok(if failed { AUTHOR } else { CLEAN })
}

fn diagnostics(report: &ImportReport, format: Format, ambient: &Ambient) -> String {
    let options = ReportOptions {
        format,
        language: ambient.language,
        colour: ambient.colour && format == Format::Human,
        ..ReportOptions::default()
    };
    let texts: BTreeMap<Arc<str>, Arc<str>> = BTreeMap::new();
    report::render(&report.diagnostics, &texts, &options)
}
