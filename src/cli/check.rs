//! `kairan check`: the report, what a baseline knows of it, and what `--fix` mends.

use std::fmt::Write as _;

use similar::TextDiff;

use super::arguments::CheckArguments;
use super::build::Asked;
use super::environment::{Ambient, BuildEnvironment};
use super::{CLEAN, build, external, say};
use crate::diag::report::{self, Format};
use crate::diag::{Edit, Language};
use crate::pipeline::{self, Compared, Fixed, Report};

/// How many stale findings of a baseline are named.
const SHOWN: usize = 10;

/// Runs it.
pub(super) fn run(arguments: &CheckArguments, ambient: &Ambient) -> anyhow::Result<u8> {
    if arguments.fix {
        let environment = BuildEnvironment::new(&arguments.build, ambient)?;
        let request = environment.request(false);
        let fixed = pipeline::fix(&request, !arguments.dry_run)?;
        // A report for programs has its stream for itself.
        match environment.format {
            Format::Human | Format::Text => say::out(&diffs(&fixed)),
            _ => say::err(&diffs(&fixed)),
        }
        say::err(&summary(&fixed, ambient.language, arguments.dry_run));
        if arguments.dry_run {
            return Ok(CLEAN);
        }
    }
    let asked = match arguments.external {
        Some(max_age) => Asked::External(external::request(max_age, ambient)?),
        None => Asked::Check,
    };
    build::go(&arguments.build, ambient, asked, &|report| {
        sift(report, arguments, ambient.language)
    })
}

/// Takes out what the baseline knows.
fn sift(
    report: &mut Report,
    arguments: &CheckArguments,
    language: Language,
) -> anyhow::Result<Option<String>> {
    let Some(place) = &arguments.baseline else {
        return Ok(None);
    };
    let mut compared = if arguments.write_baseline {
        pipeline::note(report, place)?
    } else {
        pipeline::compare(report, place)?
    };
    // A part of the site says nothing about what the rest has.
    if !arguments.build.cities.is_empty() || arguments.build.shard.is_some() {
        compared.stale.clear();
    }
    Ok(Some(told(&compared, arguments.write_baseline, language)))
}

fn told(compared: &Compared, written: bool, language: Language) -> String {
    let Compared { known, stale } = compared;
    let mut text = match (language, written) {
        (Language::Ja, true) => format!("基準のファイルに書いた指摘: {known}件\n"),
        (Language::En, true) => format!("findings written to the baseline: {known}\n"),
        (Language::Ja, false) => format!("基準のファイルにあるので表示しない指摘: {known}件\n"),
        (Language::En, false) => format!("findings of the baseline, not shown: {known}\n"),
    };
    if stale.is_empty() {
        return text;
    }
    let gone = stale.len();
    let _ = match language {
        Language::Ja => writeln!(
            text,
            "基準のファイルのうち {gone}件は、もう見つかりません。--write-baseline で作り直してください"
        ),
        Language::En => writeln!(
            text,
            "{gone} findings of the baseline are gone: write it anew with --write-baseline"
        ),
    };
    for [path, code, words] in stale.iter().take(SHOWN) {
        let _ = writeln!(text, "  {path} [{code}] {words}");
    }
    text
}

/// What changes, file by file.
fn diffs(fixed: &Fixed) -> String {
    let mut text = String::new();
    for file in &fixed.files {
        let diff = TextDiff::from_lines(&file.before, &file.after);
        let (from, to) = (format!("a/{}", file.path), format!("b/{}", file.path));
        let unified = diff
            .unified_diff()
            .context_radius(1)
            .header(&from, &to)
            .to_string();
        text.push_str(&unified);
    }
    text
}

fn summary(fixed: &Fixed, language: Language, dry_run: bool) -> String {
    let done: Vec<_> = fixed.files.iter().filter(|file| !file.refused).collect();
    let places: usize = done.iter().map(|file| file.places).sum();
    let files = done.len();
    let mut text = match (language, dry_run) {
        (Language::Ja, true) => {
            format!("直せる所: {files}個のファイルの {places}か所（まだ書いていません）\n")
        }
        (Language::Ja, false) => format!("直した所: {files}個のファイルの {places}か所\n"),
        (Language::En, true) => {
            format!("can be mended: {places} in {files} files; nothing is written yet\n")
        }
        (Language::En, false) => format!("mended: {places} in {files} files\n"),
    };
    for file in fixed.files.iter().filter(|file| file.refused) {
        let _ = match language {
            Language::Ja => writeln!(
                text,
                "書きませんでした（サイトのフォルダーの外にあるか、ほかの人が変えた所です）: {}",
                file.path
            ),
            Language::En => writeln!(
                text,
                "not written, because it lies outside the site or was changed meanwhile: {}",
                file.path
            ),
        };
    }
    if !fixed.by_hand.is_empty() {
        text.push_str(match language {
            Language::Ja => "表の中で、人が直す所（kairan は Excel などに書きこみません）:\n",
            Language::En => "to be mended by hand, because kairan does not write workbooks:\n",
        });
    }
    for edit in &fixed.by_hand {
        text.push_str(&by_hand(edit));
    }
    text
}

fn by_hand(edit: &Edit) -> String {
    let Some((path, sheet, row, column)) = pipeline::cell(edit) else {
        return String::new();
    };
    let sheet = if sheet.is_empty() {
        String::new()
    } else {
        format!("{sheet}!")
    };
    let cell = format!("{sheet}{}", report::cell_name(row, column));
    format!("  {path} {cell}: {} → {}\n", edit.was, edit.text)
}
