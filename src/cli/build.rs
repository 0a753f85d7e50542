//! `kairan build`, and what `kairan check` has in common with it: asks the pipeline, prints what it found.

use std::time::Instant;

use super::arguments::BuildArguments;
use super::environment::{Ambient, BuildEnvironment};
use super::{AUTHOR, CLEAN, external, progress, say};
use crate::diag::Language;
use crate::diag::report::{self, Counts, Format, ReportOptions};
use crate::pipeline::{self, ExternalRequest, Report};

/// What is done to a report before it is printed, and what is said of it afterwards.
pub(super) type Sift<'a> = &'a dyn Fn(&mut Report) -> anyhow::Result<Option<String>>;

/// Runs `build`.
pub(super) fn run(arguments: &BuildArguments, ambient: &Ambient) -> anyhow::Result<u8> {
    go(arguments, ambient, Asked::Build, &|_| Ok(None))
}

/// What is asked for.
#[derive(Clone, Debug)]
pub(super) enum Asked {
    /// Write the site.
    Build,
    /// Write nothing.
    Check,
    /// Write nothing, and ask other sites.
    External(ExternalRequest),
}

/// Builds or checks.
pub(super) fn go(
    arguments: &BuildArguments,
    ambient: &Ambient,
    asked: Asked,
    sift: Sift<'_>,
) -> anyhow::Result<u8> {
    let started = Instant::now();
    let environment = BuildEnvironment::new(arguments, ambient)?;
    let bar = progress::bar(&environment);
    let write = matches!(asked, Asked::Build);
    let request = environment.request(write);
    let result = match &asked {
        Asked::External(external) => {
            pipeline::check_external(&request, external, &|step| bar.show(step))
        }
        Asked::Build | Asked::Check => pipeline::build(&request, &|step| bar.show(step)),
    };
    bar.finish();
    let mut report = result?;
    let note = sift(&mut report)?;
    print(&report, &environment);
    say::err(&note.unwrap_or_default());
    if let Some(done) = report.external {
        say::err(&external::told(done, environment.messages));
    }
    if environment.format.is_for_people() {
        if !write {
            say::out(&repeats(&report, environment.messages));
        }
        let seconds = started.elapsed().as_secs_f64();
        say::out(&summary(&report, seconds, environment.messages, write));
    }
    let failed = Counts::of(&report.diagnostics).fail(environment.strict);
    Ok(if failed { AUTHOR } else { CLEAN })
}

fn print(report: &Report, environment: &BuildEnvironment) {
    let options = ReportOptions {
        format: environment.format,
        language: environment.messages,
        colour: environment.colour,
        all: environment.all,
        prefix: environment.prefix.clone(),
        ..ReportOptions::default()
    };
    let text = report::render(&report.diagnostics, &report.texts, &options);
    match environment.format {
        Format::Human | Format::Text => say::err(&text),
        Format::Json | Format::Github | Format::Sarif => say::out(&text),
    }
}

/// What the phrases that say when something comes again were read as, a line each.
fn repeats(report: &Report, language: Language) -> String {
    if report.repeats.is_empty() {
        return String::new();
    }
    let mut lines = vec![match language {
        Language::Ja => "くり返しの読み取り:".to_owned(),
        Language::En => "What comes again was read as:".to_owned(),
    }];
    lines.extend(report.repeats.iter().map(|repeat| {
        let place = report::place_name(&repeat.place, &report.texts);
        let meaning = repeat.meaning.text(language);
        match language {
            Language::Ja => format!("  {place} 「{}」→ {meaning}", repeat.text),
            Language::En => format!("  {place} \"{}\": {meaning}", repeat.text),
        }
    }));
    lines.join("\n") + "\n"
}

fn summary(report: &Report, seconds: f64, language: Language, write: bool) -> String {
    let (pages, files) = (report.n_pages, report.n_files_written);
    match (language, write) {
        (Language::Ja, true) => {
            format!("{pages}ページ、書いたファイル {files}個、{seconds:.2}秒\n")
        }
        (Language::Ja, false) => {
            format!("{pages}ページを確かめました（書き込みなし）、{seconds:.2}秒\n")
        }
        (Language::En, true) => {
            format!("pages: {pages}, files written: {files}, {seconds:.2} s\n")
        }
        (Language::En, false) => {
            format!("pages checked: {pages}, nothing written, {seconds:.2} s\n")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Location, Message};
    use crate::pipeline::RepeatRead;

    #[test]
    fn what_was_understood_is_said() {
        let report = Report {
            repeats: vec![RepeatRead {
                place: Location::Project,
                text: "第4木曜".to_owned(),
                meaning: Message::new("毎月第4木曜日", "the 4th Thursday of every month"),
            }],
            ..Report::default()
        };
        assert_eq!(
            repeats(&report, Language::Ja),
            "くり返しの読み取り:\n   「第4木曜」→ 毎月第4木曜日\n"
        );
        assert_eq!(repeats(&Report::default(), Language::En), "");
    }

    #[test]
    fn the_summary_says_whether_anything_was_written() {
        let report = Report {
            n_pages: 12,
            n_files_written: 3,
            ..Report::default()
        };
        assert_eq!(
            summary(&report, 0.421, Language::Ja, true),
            "12ページ、書いたファイル 3個、0.42秒\n"
        );
        assert_eq!(
            summary(&report, 0.421, Language::En, false),
            "pages checked: 12, nothing written, 0.42 s\n"
        );
    }
}
