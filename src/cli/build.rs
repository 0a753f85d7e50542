//! `kairan build`, and what `kairan check` has in common with it: asks the pipeline, prints what it found.

use std::time::Instant;

use super::arguments::{BuildArguments, Cache};
use super::environment::{Ambient, BuildEnvironment};
use super::{AUTHOR, CLEAN, external, progress, say};
use crate::diag::Language;
use crate::diag::report::{self, Counts, Format, ReportOptions};
use crate::diag::trouble::Trouble;
use crate::pipeline::{self, ExternalRequest, Report, Said, Watch};

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
    let write = matches!(asked, Asked::Build);
    let request = environment.request(write);
    let is_watched = write && environment.cache != Cache::Unused;
    let watch = is_watched.then(|| Watch::begin(&request, &environment.asked(), environment.began));
    let known = watch.as_ref().and_then(Watch::said).cloned();
    if let Some(said) = &known
        && environment.cache == Cache::Used
    {
        return Ok(say_all(said, 0, started, (&environment, write)));
    }
    let bar = progress::bar(&environment);
    let result = match &asked {
        Asked::External(external) => {
            pipeline::check_external(&request, external, &|step| bar.show(step))
        }
        Asked::Build | Asked::Check => pipeline::build(&request, &|step| bar.show(step)),
    };
    bar.finish();
    let mut report = result?;
    let note = sift(&mut report)?;
    let mut said = print(&report, &environment);
    if let Some(known) = known {
        verify(&known, &said, report.n_files_written)?;
    }
    if let Some(watch) = watch {
        watch.end(&request, &report, said.clone())?;
    }
    said.err.push_str(&note.unwrap_or_default());
    if let Some(done) = report.external {
        said.err
            .push_str(&external::told(done, environment.messages));
    }
    if environment.format.is_for_people() && !write {
        said.out.push_str(&repeats(&report, environment.messages));
    }
    Ok(say_all(
        &said,
        report.n_files_written,
        started,
        (&environment, write),
    ))
}

/// Whether a build came to what was kept of the one before.
fn verify(known: &Said, said: &Said, n_files_written: usize) -> Result<(), Trouble> {
    if known == said && n_files_written == 0 {
        return Ok(());
    }
    Err(Trouble::new(
        format!(
            "何も変わっていないのに、前と違うものになりました（書き直したファイル {n_files_written}個）。kairan の誤りです。.kairan-cache を消し、開発元に知らせてください。"
        ),
        format!(
            "nothing had changed, but the build came to something else ({n_files_written} files rewritten). That is a fault of kairan: delete .kairan-cache and report it"
        ),
    ))
}

/// What is printed of a report, without the line that tells the time.
fn print(report: &Report, environment: &BuildEnvironment) -> Said {
    let options = ReportOptions {
        format: environment.format,
        language: environment.messages,
        colour: environment.colour,
        all: environment.all,
        prefix: environment.prefix.clone(),
        ..ReportOptions::default()
    };
    let text = report::render(&report.diagnostics, &report.texts, &options);
    let mut said = Said {
        n_pages: report.n_pages,
        failed: Counts::of(&report.diagnostics).fail(environment.strict),
        ..Said::default()
    };
    match environment.format {
        Format::Human | Format::Text => said.err = text,
        Format::Json | Format::Github | Format::Sarif => said.out = text,
    }
    said
}

/// Prints it, and says how it ended.
fn say_all(
    said: &Said,
    n_files_written: usize,
    started: Instant,
    (environment, write): (&BuildEnvironment, bool),
) -> u8 {
    say::err(&said.err);
    say::out(&said.out);
    if environment.format.is_for_people() {
        let seconds = started.elapsed().as_secs_f64();
        say::out(&summary(
            (said.n_pages, n_files_written),
            seconds,
            environment.messages,
            write,
        ));
    }
    if said.failed { AUTHOR } else { CLEAN }
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

fn summary(
    (pages, files): (usize, usize),
    seconds: f64,
    language: Language,
    write: bool,
) -> String {
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
        assert_eq!(
            summary((12, 3), 0.421, Language::Ja, true),
            "12ページ、書いたファイル 3個、0.42秒\n"
        );
        assert_eq!(
            summary((12, 3), 0.421, Language::En, false),
            "pages checked: 12, nothing written, 0.42 s\n"
        );
    }
}
