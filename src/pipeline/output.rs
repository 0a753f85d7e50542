//! Every output of a planned site into a sink, a page at a time; only the facts of pages are kept.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::ensure;
use rayon::prelude::*;

use super::search::{Keep, Searched};
use super::towns::Towns;
use super::{Progress, Report, Stage};
use crate::check;
use crate::diag::Diagnostic;
use crate::plan::{FeedKind, PageKind, PlannedFeed, PlannedPage, Section, address};
use crate::render::facts::PageFacts;
use crate::render::theme::AssetBytes;
use crate::render::{self, Planned, feeds, opendata, site_files};
use crate::search::Document;
use crate::source::BinaryFile;
use crate::write::{Content, Output, Sink, Turn};

/// What one page gave.
type PageResult = anyhow::Result<Option<(PageFacts, Vec<Diagnostic>, Option<Document>)>>;

/// Renders all pages that are wanted, and what is no page, and checks them against each other. `keep` says where
/// indexes lie that earlier builds made.
pub(super) fn render_all(
    planned: &Planned,
    sink: &dyn Sink,
    keep: Option<Keep<'_>>,
    progress: &(dyn Fn(Progress) + Sync),
    report: &mut Report,
    diagnostics: &mut Vec<Diagnostic>,
) -> anyhow::Result<()> {
    let plan = &planned.plan;
    let done = AtomicUsize::new(0);
    let wanted = plan.pages.iter();
    let wanted: Vec<&PlannedPage> = wanted.filter(|page| plan.wants(page.key.section)).collect();
    let results: Vec<PageResult> = wanted
        .into_par_iter()
        .map(|page| {
            let path = page.output_path();
            if !sink.wants(&path) {
                return Ok(None);
            }
            let Some(rendered) = render::render(planned, page) else {
                return Ok(None);
            };
            let output = Output {
                path: &path,
                turn: turn(page.key.kind),
                address: Some(&page.address),
                content: Content::Bytes(rendered.html.as_bytes()),
            };
            sink.accept(output)?;
            if let Some(readings) = &rendered.readings {
                sink.accept(Output {
                    content: Content::Bytes(readings.as_bytes()),
                    ..placed(&page.readings_path(), Turn::Asset)
                })?;
            }
            progress(Progress {
                stage: Stage::Render,
                done: done.fetch_add(1, Ordering::Relaxed) + 1,
                total: plan.pages.len(),
            });
            let found_by = rendered.found_by;
            let mut facts = rendered.facts;
            check::lighten(plan, &mut facts);
            Ok(Some((facts, rendered.diagnostics, found_by)))
        })
        .collect();
    let towns = keep.and_then(|keep| keep.towns);
    let (mut facts, known) = towns.map(Towns::known).unwrap_or_default();
    let n_known = facts.len();
    diagnostics.extend(known);
    let mut searched = Searched::new();
    let mut found_in: BTreeMap<Section, Vec<Diagnostic>> = BTreeMap::new();
    for result in results {
        if let Some((page, found, found_by)) = result? {
            let town = (page.key.section, page.key.language);
            if let Some(document) = found_by {
                searched.entry(town).or_default().push(document);
            }
            if !found.is_empty() {
                found_in.entry(town.0).or_default().extend(found);
            }
            facts.push(page);
        }
    }
    if n_known > 0 {
        facts.sort_by_key(|page| page.key);
    }
    report.n_pages = facts.len();
    ensure!(!sink.is_over(), "nobody wants the rest");
    let (indexed, checked) = rayon::join(
        || super::search::write(planned, searched, keep, sink),
        || -> anyhow::Result<()> {
            let others = write_others(planned, sink, diagnostics)?;
            diagnostics.extend(check::check(plan, &facts, &others));
            Ok(())
        },
    );
    indexed?;
    checked?;
    if let Some(towns) = towns {
        towns.note(planned, &facts, &found_in);
    }
    diagnostics.extend(found_in.into_values().flatten());
    Ok(())
}

fn turn(kind: PageKind) -> Turn {
    match kind {
        PageKind::Entry(..) | PageKind::NotFound => Turn::Page,
        _ => Turn::Index,
    }
}

/// Redirects, copies, and the files of the site as a whole. Returns their addresses.
pub(super) fn write_others(
    planned: &Planned,
    sink: &dyn Sink,
    diagnostics: &mut Vec<Diagnostic>,
) -> anyhow::Result<BTreeSet<String>> {
    let plan = &planned.plan;
    let mut addresses = BTreeSet::new();
    for redirect in plan.redirects.iter().filter(|r| plan.wants(r.to.section)) {
        addresses.insert(redirect.from.to_string());
        if !sink.wants(&address::output_path(&redirect.from)) {
            continue;
        }
        match render::render_redirect(planned, redirect) {
            Ok(file) => sink.accept(Output {
                path: &file.path,
                turn: Turn::Page,
                address: Some(&redirect.from),
                content: Content::Bytes(&file.bytes),
            })?,
            Err(found) => diagnostics.extend(found.map(|found| *found)),
        }
    }
    for copy in plan.copies.iter().filter(|copy| plan.wants(copy.section)) {
        if sink.wants(&copy.path) {
            sink.accept(copied(&copy.path, &copy.file))?;
        }
    }
    for asset in planned.theme.assets() {
        addresses.insert(format!("/{}", asset.path));
        let site = &plan.resolved.project.site;
        let unused = (!site.search && is_script(&asset.path, "search"))
            || (site.offline != Some(true) && is_script(&asset.path, "offline"));
        if plan.wants(Section::Site) && !unused && sink.wants(&asset.path) {
            sink.accept(match &asset.bytes {
                AssetBytes::Picture(file) => copied(&asset.path, file),
                AssetBytes::Text(bytes) => Output {
                    content: Content::Bytes(bytes),
                    ..placed(&asset.path, Turn::Asset)
                },
            })?;
        }
    }
    super::icons::write(planned, sink, &mut addresses)?;
    write_data(planned, sink)?;
    write_feeds(planned, sink, &mut addresses)?;
    addresses.extend(plan.data.iter().map(|file| format!("/{}", file.path)));
    addresses.extend(plan.copies.iter().map(|copy| format!("/{}", copy.path)));
    // A width that is only planned is not copied; one that is refused has its own finding.
    let shown = plan.pictures.shown.values();
    let sources = shown.flat_map(|picture| &picture.sources);
    addresses.extend(sources.map(|source| format!("/{}", source.path)));
    addresses.extend(plan.pictures.refused.iter().map(|path| format!("/{path}")));
    for file in site_files::site_files(plan) {
        addresses.insert(format!("/{}", file.path));
        if plan.wants(Section::Site) && sink.wants(&file.path) {
            sink.accept(Output {
                content: Content::Bytes(&file.bytes),
                ..placed(&file.path, Turn::Index)
            })?;
        }
    }
    Ok(addresses)
}

/// The data files of the sections that are wanted.
fn write_data(planned: &Planned, sink: &dyn Sink) -> anyhow::Result<()> {
    let plan = &planned.plan;
    plan.data
        .par_iter()
        .filter(|file| plan.wants(file.section) && sink.wants(&file.path))
        .try_for_each(|file| {
            let bytes = opendata::file(&planned.cx(file.section, 0), file);
            sink.accept(Output {
                content: Content::Bytes(&bytes),
                ..placed(&file.path, Turn::Asset)
            })
        })
}

/// The calendars and feeds of the sections that are wanted.
fn write_feeds(
    planned: &Planned,
    sink: &dyn Sink,
    addresses: &mut BTreeSet<String>,
) -> anyhow::Result<()> {
    let plan = &planned.plan;
    let path = |feed: &PlannedFeed| feed.path(&plan.resolved);
    addresses.extend(plan.feeds.iter().map(|feed| format!("/{}", path(feed))));
    let mut sections: BTreeMap<Section, Vec<(String, PlannedFeed)>> = BTreeMap::new();
    for feed in plan.feeds.iter().filter(|feed| plan.wants(feed.section)) {
        let path = path(feed);
        if sink.wants(&path) {
            let wanted = sections.entry(feed.section).or_default();
            wanted.push((path, *feed));
        }
    }
    sections.par_iter().try_for_each(|(section, wanted)| {
        let cx = planned.cx(*section, 0);
        let kinds: Vec<FeedKind> = wanted.iter().map(|(_, feed)| feed.kind).collect();
        let entries = feeds::Entries::of(&cx, &kinds);
        wanted.iter().try_for_each(|(path, feed)| {
            let bytes = feeds::file(&cx, *feed, &entries);
            sink.accept(Output {
                content: Content::Bytes(&bytes),
                ..placed(path, Turn::Asset)
            })
        })
    })
}

/// Whether an asset is a script of this name: some are only needed where a site asks for what they do.
fn is_script(path: &str, name: &str) -> bool {
    let rest = path
        .strip_prefix("assets/")
        .and_then(|it| it.strip_prefix(name));
    rest.is_some_and(|rest| rest.starts_with('.') && rest.ends_with(".js"))
}

pub(super) fn placed(path: &str, turn: Turn) -> Output<'_> {
    Output {
        path,
        turn,
        address: None,
        content: Content::Bytes(&[]),
    }
}

fn copied<'a>(path: &'a str, file: &'a BinaryFile) -> Output<'a> {
    Output {
        content: Content::Copy(file),
        ..placed(path, Turn::Asset)
    }
}
