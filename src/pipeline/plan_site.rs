//! From sources to a planned site, pure: validate, relate, plan, and once more for files with an error.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::Environment;
use crate::audit::{Part, audit};
use crate::contain::{self, Held};
use crate::diag::{Diagnostic, settle};
use crate::judge::judge;
use crate::markdown::Strings;
use crate::model::{CityId, Entry, Language, Project};
use crate::plan::{self, Plan, Section, plan_again, short};
use crate::relate::{self, RelateOptions, relate_again};
use crate::render::Planned;
use crate::render::show::results::{Found, RULES};
use crate::render::theme::Theme;
use crate::source::{SourceFile, Sources};
use crate::validate::{self, Bodies, Others, Words, body_again, site_is_sound, validate_again};

/// What the stages gave before, for those who look at a site again and again.
#[derive(Default)]
pub(super) struct Memo {
    /// None where every file is read once: what it gave need not be kept.
    pub(super) validate: Option<validate::Memo>,
    pub(super) relate: relate::Memo,
    pub(super) plan: plan::Memo,
}

/// From sources to a planned site. Nothing where `site.toml` or the theme is broken: the findings say why.
pub fn plan_site(
    sources: &Sources,
    environment: &Environment,
) -> (Option<Planned>, Vec<Diagnostic>, Held) {
    let theme = match Theme::load(&sources.theme, &sources.theme_files) {
        Ok(theme) => Arc::new(theme),
        Err(found) => return (None, found, Held::default()),
    };
    let others = others(sources, environment);
    let (mut planned, mut diagnostics, mut held) =
        join_part(sources, environment, &theme, &others, &mut Memo::default());
    if let Some(made) = &planned
        && needs_others(&made.plan, &others)
    {
        (planned, diagnostics, held) = join(sources, environment, &theme, &mut Memo::default());
    }
    if let Some(planned) = &planned {
        let languages = &planned.plan.resolved.project.site.languages;
        let bodies = Bodies::new(languages, &words(&theme));
        let again = |entry: &Entry| {
            let path = entry.place.path()?;
            let last = sources.last_good.get(path);
            let last = last.filter(|_| held.last_good.contains(path));
            match last {
                Some(text) => body_again(entry, &SourceFile::Text(Arc::clone(text)), &bodies),
                None => body_again(entry, sources.files.get(path)?, &bodies),
            }
        };
        let without = told_elsewhere(&planned.plan);
        let part = Part {
            without: &without,
            again: Some(&again),
        };
        look_at(planned, &held, part, &mut diagnostics, &|| false);
    }
    (planned, diagnostics, held)
}

/// The cities that another part of the site makes. Where a city is described is known before it is read.
fn others(sources: &Sources, environment: &Environment) -> Others {
    match environment.plan.shard {
        None => Others::default(),
        Some(_) => Others::new(sources, |place| {
            environment.plan.wants(Section::City(place))
        }),
    }
}

/// Whether texts were let go that this part needs: a city that could not be read changes the places of those after it.
fn needs_others(plan: &Plan, others: &Others) -> bool {
    let cities = plan.resolved.cities.iter().zip(0..);
    let mut own = cities.filter(|(_, place)| plan.wants(Section::City(*place)));
    own.any(|(city, _)| others.hold(&city.id))
}

/// The cities whose texts another part tells of. The first part tells of all: its page of results counts them.
fn told_elsewhere(plan: &Plan) -> Vec<&CityId> {
    let cities = plan.resolved.cities.iter().zip(0..);
    cities
        .filter(|(_, place)| !plan.wants(Section::Site) && !plan.wants(Section::City(*place)))
        .map(|(city, _)| &city.id)
        .collect()
}

/// Validates, relates and plans, and once more for files with an error. Of the words nothing is said yet.
pub(super) fn join(
    sources: &Sources,
    environment: &Environment,
    theme: &Arc<Theme>,
    memo: &mut Memo,
) -> (Option<Planned>, Vec<Diagnostic>, Held) {
    join_part(sources, environment, theme, &Others::default(), memo)
}

/// The same, without the texts of `others`.
fn join_part(
    sources: &Sources,
    environment: &Environment,
    theme: &Arc<Theme>,
    others: &Others,
    memo: &mut Memo,
) -> (Option<Planned>, Vec<Diagnostic>, Held) {
    let mut held = Held::default();
    let words = words(theme);
    let (project, mut diagnostics) = validate_again(
        sources,
        &held.withheld,
        &words,
        others,
        memo.validate.as_mut(),
    );
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
            let memo = memo.validate.as_mut();
            let (next, found) = validate_again(&standing, &held.withheld, &words, others, memo);
            (project, planned) = (Arc::new(next), None);
            found
        } else if let Some(planned) = planned {
            break planned;
        } else {
            let (made, found) = connect(&project, sources, environment, memo);
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
    look_at(planned, held, Part::default(), diagnostics, stop)
}

/// The same, at a part of them.
fn look_at(
    planned: &Planned,
    held: &Held,
    part: Part<'_>,
    diagnostics: &mut Vec<Diagnostic>,
    stop: &(dyn Fn() -> bool + Sync),
) -> bool {
    let resolved = &planned.plan.resolved;
    let words = audit(&resolved.project, resolved.date, part, stop);
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
    memo: &mut Memo,
) -> (Plan, Vec<Diagnostic>) {
    let as_of = project.site.as_of;
    let options = RelateOptions {
        date: day(project, environment),
        fixed_date: environment.date.or(as_of).is_some(),
        drafts: environment.drafts,
    };
    let (resolved, mut diagnostics) = relate_again(project, options, &mut memo.relate);
    let published = &sources.published;
    let resolved = Arc::new(resolved);
    let wanted = environment.plan.clone();
    let (planned, found) = plan_again(&resolved, wanted, published, &mut memo.plan);
    diagnostics.extend(found);
    diagnostics.extend(memo.plan.changes(&planned, &sources.calendar));
    diagnostics.extend(short::moved(&planned, &sources.short));
    (planned, diagnostics)
}
