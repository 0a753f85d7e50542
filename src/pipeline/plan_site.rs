//! From sources to a planned site, pure: validate, relate, plan, and once more for files with an error.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::Environment;
use crate::audit::audit;
use crate::contain::{self, Held};
use crate::diag::{Diagnostic, settle};
use crate::judge::judge;
use crate::markdown::Strings;
use crate::model::{Language, Project};
use crate::plan::{Plan, events, plan, short};
use crate::relate::{RelateOptions, relate};
use crate::render::Planned;
use crate::render::show::results::{Found, RULES};
use crate::render::theme::Theme;
use crate::source::{SourceFile, Sources};
use crate::validate::{Memo, Words, site_is_sound, validate_again};

/// From sources to a planned site. Nothing where `site.toml` or the theme is broken: the findings say why.
pub fn plan_site(
    sources: &Sources,
    environment: &Environment,
) -> (Option<Planned>, Vec<Diagnostic>, Held) {
    let theme = match Theme::load(&sources.theme, &sources.theme_files) {
        Ok(theme) => Arc::new(theme),
        Err(found) => return (None, found, Held::default()),
    };
    let (planned, mut diagnostics, held) = join(sources, environment, &theme, None);
    if let Some(planned) = &planned {
        look(planned, &held, &mut diagnostics, &|| false);
    }
    (planned, diagnostics, held)
}

/// Validates, relates and plans, and once more for files with an error. Of the words nothing is said yet.
pub(super) fn join(
    sources: &Sources,
    environment: &Environment,
    theme: &Arc<Theme>,
    mut memo: Option<&mut Memo>,
) -> (Option<Planned>, Vec<Diagnostic>, Held) {
    let mut held = Held::default();
    let words = words(theme);
    let (project, mut diagnostics) =
        validate_again(sources, &held.withheld, &words, memo.as_deref_mut());
    if !site_is_sound(sources, &diagnostics) {
        // What a newer kairan would read differently is not to be judged by this one: one sentence is enough.
        if diagnostics.iter().any(is_of_newer) {
            diagnostics.retain(is_of_newer);
        }
        return (None, diagnostics, held);
    }
    let mut project = Arc::new(project);
    let languages = project.site.languages.clone();
    let ids: Vec<&str> = languages.iter().map(Language::as_str).collect();
    diagnostics.extend(theme.wording(&sources.theme, &ids));
    let mut standing = Cow::Borrowed(sources);
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
        let more_files =
            !bad.is_empty() && contain::hold(standing.to_mut(), &bad, &languages, &mut held);
        let more_rows = contain::hold_rows(bad_rows, &languages, &mut held);
        let found = if more_files || more_rows {
            let memo = memo.as_deref_mut();
            let (next, found) = validate_again(&standing, &held.withheld, &words, memo);
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
    (
        Some(Planned::new(planned, Arc::clone(theme))),
        diagnostics,
        held,
    )
}

/// Looks at the words of a planned site and notes for its pages what was found. Says whether it came to the end.
pub(super) fn look(
    planned: &Planned,
    held: &Held,
    diagnostics: &mut Vec<Diagnostic>,
    stop: &(dyn Fn() -> bool + Sync),
) -> bool {
    let resolved = &planned.plan.resolved;
    let words = audit(&resolved.project, resolved.date, stop);
    if stop() {
        return false;
    }
    diagnostics.extend(words.into_iter().filter(|f| !is_about_replaced(f, held)));
    settle(diagnostics);
    contain::tell(diagnostics, held);
    // Whoever looks first has noted the same.
    let _ = planned.found.set(counted(&resolved.project, diagnostics));
    true
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
