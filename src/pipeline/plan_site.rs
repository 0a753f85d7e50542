//! From sources to a planned site, pure: validate, relate, plan, and once more for files with an error.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::Environment;
use crate::audit::audit;
use crate::contain::{self, Held};
use crate::diag::{Diagnostic, settle};
use crate::judge::judge;
use crate::markdown::Strings;
use crate::model::Project;
use crate::plan::{Plan, events, plan, short};
use crate::relate::{RelateOptions, relate};
use crate::render::Planned;
use crate::render::show::results::{Found, RULES};
use crate::render::theme::Theme;
use crate::source::{SourceFile, Sources};
use crate::validate::{Words, site_is_sound, validate};

/// From sources to a planned site. Nothing where `site.toml` or the theme is broken: the findings say why.
pub fn plan_site(
    sources: &Sources,
    environment: &Environment,
) -> (Option<Planned>, Vec<Diagnostic>, Held) {
    let mut held = Held::default();
    let theme = match Theme::load(&sources.theme, &sources.theme_files) {
        Ok(theme) => theme,
        Err(found) => return (None, found, held),
    };
    let words = words(&theme);
    let (project, mut diagnostics) = validate(sources, &held.withheld, &words);
    if !site_is_sound(sources, &diagnostics) {
        // What a newer kairan would read differently is not to be judged by this one: one sentence is enough.
        if diagnostics.iter().any(is_of_newer) {
            diagnostics.retain(is_of_newer);
        }
        return (None, diagnostics, held);
    }
    let mut project = Arc::new(project);
    let languages = project.site.languages.clone();
    let mut standing = sources.clone();
    let mut bad = contain::in_error(&diagnostics);
    bad.extend(
        unreadable(sources)
            .into_iter()
            .map(|path| (path, Vec::new())),
    );
    let mut bad_rows = contain::rows_in_error(&diagnostics);
    let mut planned = None;
    // What a bad file lacks is no mistake of those that refer to it: it is held back before the rest is
    // connected.
    let planned = loop {
        let more_files = contain::hold(&mut standing, &bad, &languages, &mut held);
        let more_rows = contain::hold_rows(bad_rows, &languages, &mut held);
        let found = if more_files || more_rows {
            let (next, found) = validate(&standing, &held.withheld, &words);
            (project, planned) = (Arc::new(next), None);
            found
        } else if let Some(planned) = planned {
            break planned;
        } else {
            let (made, found) = connect(&project, sources, environment);
            planned = Some(made);
            found
        };
        bad = contain::in_error(&found);
        bad_rows = contain::rows_in_error(&found);
        diagnostics.extend(found.into_iter().filter(|f| !is_about_replaced(f, &held)));
    };
    let words = audit(&project, day(&project, environment));
    diagnostics.extend(words.into_iter().filter(|f| !is_about_replaced(f, &held)));
    settle(&mut diagnostics);
    contain::tell(&mut diagnostics, &held);
    let mut planned = Planned::new(planned, theme);
    planned.found = counted(&project, &diagnostics);
    (Some(planned), diagnostics, held)
}

/// Whether it says that the site was written for a newer kairan.
fn is_of_newer(finding: &Diagnostic) -> bool {
    finding.code == "unknown-format"
}

/// How often each rule of the result page was found broken, without what pages allow with a reason.
fn counted(project: &Project, diagnostics: &[Diagnostic]) -> Found {
    let is_told = |found: &&Diagnostic| RULES.iter().any(|(code, _)| *code == found.code);
    let mut told: Vec<Diagnostic> = diagnostics.iter().filter(is_told).cloned().collect();
    judge(project, false, &mut told);
    let mut counts = Found::new();
    for found in told {
        *counts.entry(found.code).or_default() += 1;
    }
    counts
}

/// Whether a finding speaks of another version of a file than the one that lies there.
fn is_about_replaced(finding: &Diagnostic, held: &Held) -> bool {
    finding
        .location
        .path()
        .is_some_and(|path| held.is_replaced(path))
}

fn unreadable(sources: &Sources) -> BTreeSet<Arc<str>> {
    sources
        .files
        .iter()
        .filter(|(_, file)| matches!(file, SourceFile::Unreadable))
        .map(|(path, _)| Arc::clone(path))
        .collect()
}

/// The theme's words for the notes of texts, by language. `{n}` stands for the note's number.
fn words(theme: &Theme) -> Words {
    let messages = theme.messages();
    let one = |lang: &str, id: &str| {
        let text = messages.text(lang, id, &[("n", "{n}")]);
        text.unwrap_or_default().into_boxed_str()
    };
    messages
        .languages()
        .map(|lang| {
            let strings = Strings {
                footnotes: one(lang, "footnotes"),
                footnote: one(lang, "footnote"),
                back: one(lang, "footnote-back"),
            };
            (lang.to_owned(), strings)
        })
        .collect()
}

/// The day the site is built as of.
fn day(project: &Project, environment: &Environment) -> Date {
    let given = environment.date.or(project.site.as_of);
    given.unwrap_or(environment.fallback_date)
}

/// Relates and plans.
fn connect(
    project: &Arc<Project>,
    sources: &Sources,
    environment: &Environment,
) -> (Plan, Vec<Diagnostic>) {
    let as_of = project.site.as_of;
    let options = RelateOptions {
        date: day(project, environment),
        fixed_date: environment.date.or(as_of).is_some(),
        drafts: environment.drafts,
    };
    let (resolved, mut diagnostics) = relate(project, options);
    let published = &sources.published;
    let (planned, found) = plan(&Arc::new(resolved), environment.plan.clone(), published);
    diagnostics.extend(found);
    diagnostics.extend(events::changes(&planned, &sources.calendar));
    diagnostics.extend(short::moved(&planned, &sources.short));
    (planned, diagnostics)
}
