//! The order of the stages. Only [`build`] touches the disk, through `source` and `write`; all between
//! is pure.

mod again;
mod baseline;
mod cards;
mod changes;
mod dictionary;
mod due;
mod external;
mod fix;
mod icons;
mod import;
pub mod live;
mod merge;
mod output;
mod pictures;
mod plan_site;
mod repeats;
mod report;
mod request;
mod search;
mod short;
mod towns;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use crate::external::{Options as ExternalOptions, Reach};
pub use crate::judge::baseline::Compared;
pub use crate::judge::baseline::Texts;
pub use crate::source::LooseOwner as ImportOwner;
pub use crate::source::Said;
/// The collections that may be kept in a sheet, by their words.
pub use crate::source::layout::TABLES as SHEET_COLLECTIONS;
pub use crate::validate::sheets::{Fate, Origin};
pub use crate::validate::understand::{
    Changes, ColumnFate, ColumnUnderstood, RecordUnderstood, SheetUnderstood, Understanding,
};
pub use again::Watch;
pub use baseline::{compare, note};
pub use changes::{ChangesReport, ChangesRequest, changes, write_changes};
pub use due::{DueReport, Within, due};
pub use external::{ExternalDone, ExternalRequest};
pub use fix::{Fixed, FixedFile, cell, fix};
pub use import::{Import, ImportReport, import};
pub use merge::{MergeRequest, Merged, merge};
pub use plan_site::plan_site;
pub use report::{SurveyReport, report, write_report};
pub use request::{Builder, Environment, Progress, RepeatRead, Report, Request, Stage};
pub use short::{ShortAdded, ShortCode, ShortLook, ShortState, short};

use crate::diag::trouble::Trouble;
use crate::diag::{Diagnostic, Level, settle};

use crate::judge::judge;
use crate::plan::{events, short as short_addresses};
use crate::source::{self, LoadRequest, SourceFile, Sources};
use crate::write::{Folder, Lasting, Nowhere, last_good};
use crate::{contain, gaps};
use external::Outward;
use output::render_all;
use towns::{Rest, Towns};

/// Builds or checks a site. An error is one of the surroundings, never an author's.
pub fn build(request: &Request, progress: &(dyn Fn(Progress) + Sync)) -> anyhow::Result<Report> {
    pooled(request, None, progress)
}

/// Checks a site, writing none of its outputs, and asks what became of its links to other sites.
pub fn check_external(
    request: &Request,
    external: &ExternalRequest,
    progress: &(dyn Fn(Progress) + Sync),
) -> anyhow::Result<Report> {
    pooled(request, Some(external), progress)
}

fn pooled(
    request: &Request,
    external: Option<&ExternalRequest>,
    progress: &(dyn Fn(Progress) + Sync),
) -> anyhow::Result<Report> {
    let mut pool = rayon::ThreadPoolBuilder::new();
    if let Some(threads) = request.threads {
        pool = pool.num_threads(threads);
    }
    pool.build()?.install(|| run(request, external, progress))
}

fn run(
    request: &Request,
    external: Option<&ExternalRequest>,
    progress: &(dyn Fn(Progress) + Sync),
) -> anyhow::Result<Report> {
    progress(Progress {
        stage: Stage::Read,
        done: 0,
        total: 0,
    });
    let load = LoadRequest {
        cities: (!request.cities.is_empty()).then(|| request.cities.clone()),
        ..LoadRequest::new(&request.root, &request.out)
    };
    let (sources, mut diagnostics) = source::load(&load)?;
    check_cities(request, &sources)?;
    let (planned, found, held) = plan_site(&sources, &request.environment());
    contain::tell(&mut diagnostics, &held);
    diagnostics.extend(found);
    let mut report = Report {
        texts: texts(&sources),
        is_repeatable: is_repeatable(&sources),
        ..Report::default()
    };
    if let Some(mut planned) = planned {
        planned.each_once = true;
        pictures::make(request, &mut planned.plan, &mut diagnostics, None)?;
        cards::make(request, &sources, &mut planned, &mut diagnostics)?;
        dictionary::make(request, &sources, &mut planned, &mut None, &mut diagnostics)?;
        report.repeats = repeats::read(&planned.plan.resolved.project);
        let mut found = gaps::gaps(&planned.plan);
        if let Some(external) = external {
            let outward = Outward::default();
            render_all(&planned, &outward, None, progress, &mut report, &mut found)?;
            let outward = (outward, &*planned.plan.base.url);
            let done = external::check(request, external, outward, &sources, progress, &mut found)?;
            report.external = Some(done);
            diagnostics.extend(about_what_lies_there(found, &held));
        } else if request.write {
            let mut folder = Folder::begin(&request.root, &request.out, &request.scope())?;
            folder.note_calendar(events::published(&planned.plan, &sources.calendar));
            folder.note_short(short_addresses::published(&planned.plan, &sources.short));
            folder.note_made_of(merge::made_of(request, &sources, &planned, &held));
            let towns = Towns::look(request, &sources, &planned, &held, &folder);
            let keep = Some(search::Keep {
                root: &request.root,
                cache: request.cache,
                towns: towns.as_ref(),
            });
            let rest = Rest {
                folder: &folder,
                towns: towns.as_ref(),
            };
            render_all(&planned, &rest, keep, progress, &mut report, &mut found)?;
            let broken = theme_is_broken(&found);
            diagnostics.extend(about_what_lies_there(found, &held));
            if !broken {
                folder.note_lasting(towns.as_ref().map(Towns::files).unwrap_or_default());
                let said = (&mut report, &mut diagnostics);
                let lasting = publish(request, &sources, folder, said)?;
                if let Some(towns) = towns {
                    towns.keep(&planned.plan, &lasting)?;
                }
            }
        } else {
            render_all(&planned, &Nowhere, None, progress, &mut report, &mut found)?;
            diagnostics.extend(about_what_lies_there(found, &held));
        }
        let is_whole = request.cities.is_empty() && request.shard.is_none();
        judge(&planned.plan.resolved.project, is_whole, &mut diagnostics);
    }
    settle(&mut diagnostics);
    report.diagnostics = diagnostics;
    Ok(report)
}

/// Whether all that was read lies where the next build sees that it is the same.
fn is_repeatable(sources: &Sources) -> bool {
    let is_watched = |path: &str| path.starts_with("content/") || path.starts_with("themes/");
    let font = sources.card_font.as_ref();
    let dictionary = sources.dictionary.as_ref();
    font.is_none_or(|font| font.as_ref().is_ok_and(|font| is_watched(&font.path)))
        && dictionary.is_none_or(|found| {
            let files = found.as_ref().map(|found| found.files.iter());
            files.is_ok_and(|mut files| files.all(|file| is_watched(&file.path)))
        })
}

/// Findings without those in files that are shown in another version than the one that lies there.
fn about_what_lies_there(
    found: Vec<Diagnostic>,
    held: &contain::Held,
) -> impl Iterator<Item = Diagnostic> {
    found.into_iter().filter(|finding| {
        let path = finding.location.path();
        path.is_none_or(|path| !held.is_replaced(path))
    })
}

/// Publishes what was rendered and keeps the good texts for a day when they are not. Gives what lies there of the files
/// that were to be told.
fn publish(
    request: &Request,
    sources: &Sources,
    folder: Folder,
    (report, diagnostics): (&mut Report, &mut Vec<Diagnostic>),
) -> anyhow::Result<BTreeMap<Arc<str>, Lasting>> {
    let done = folder.finish()?;
    report.n_files_written = done.added + done.changed;
    diagnostics.extend(done.diagnostics);
    let good = contain::good_texts(sources, diagnostics);
    last_good::store(&request.root, sources, &good, &BTreeSet::new())?;
    Ok(done.lasting)
}

/// A template that fails would leave pages without parts: then the site stays as it was.
fn theme_is_broken(diagnostics: &[Diagnostic]) -> bool {
    diagnostics
        .iter()
        .any(|found| found.level == Level::Error && found.code.starts_with("theme-"))
}

fn check_cities(request: &Request, sources: &Sources) -> anyhow::Result<()> {
    for city in &request.cities {
        if !sources.cities.contains(city.as_str()) {
            let known: Vec<&str> = sources.cities.iter().map(|city| &**city).collect();
            let known = known.join(", ");
            return Err(Trouble::new(
                format!("市町村「{city}」のフォルダーがありません。あるのは: {known}"),
                format!("there is no city \"{city}\"; there are: {known}"),
            )
            .into());
        }
    }
    Ok(())
}

fn texts(sources: &Sources) -> BTreeMap<Arc<str>, Arc<str>> {
    let own = sources.files.iter().filter_map(|(path, file)| match file {
        SourceFile::Text(text) => Some((Arc::clone(path), Arc::clone(text))),
        SourceFile::Sheet(_) | SourceFile::Binary(_) | SourceFile::Unreadable => None,
    });
    own.chain(
        sources
            .theme
            .iter()
            .map(|(path, text)| (Arc::clone(path), Arc::clone(text))),
    )
    .collect()
}
