//! What the next publication changes: plans and renders as a build does, and compares with what is published.

mod differing;
mod scopes;

use std::path::{Path, PathBuf};

use jiff::civil::Date;
use rayon::prelude::*;

use super::output::render_all;
use super::{
    Report, Request, about_what_lies_there, check_cities, plan_site, texts, theme_is_broken,
};
use crate::compare::{
    self, Changes, FileChange, FileKind, Finding, MARK, PageChange, Step, Verdict,
};
use crate::diag::report::{Counts, place_name};
use crate::diag::trouble::Trouble;
use crate::diag::{Diagnostic, Level, Location, settle};
use crate::judge::baseline::Texts;
use crate::judge::judge;
use crate::render::Planned;
use crate::source::{self, LoadRequest, Published};
use crate::write::author;
use crate::{contain, gaps};
use differing::Differing;
use scopes::Scopes;

/// What is asked.
#[derive(Clone, Debug)]
pub struct ChangesRequest {
    /// The build to compare; its output folder is the published one.
    pub build: Request,
    /// The day it goes out; the day of the build where none is given.
    pub goes_out: Option<Date>,
}

/// What was found.
#[derive(Clone, Debug)]
pub struct ChangesReport {
    /// The answer; nothing where the site cannot be planned or its theme is broken.
    pub changes: Option<Changes>,
    /// All findings of the content.
    pub diagnostics: Vec<Diagnostic>,
    /// The authors' texts, for excerpts.
    pub texts: Texts,
}

/// Compares the site on the day of the request with the published one.
pub fn changes(request: &ChangesRequest) -> anyhow::Result<ChangesReport> {
    let published = source::published(&request.build.out)?;
    let own = own_cities(&published, &request.build.cities)?;
    let wanted = if own.is_empty() {
        request.build.cities.clone()
    } else {
        Vec::new()
    };
    let build = Request {
        cities: own,
        ..request.build.clone()
    };
    let load = LoadRequest {
        cities: (!build.cities.is_empty()).then(|| build.cities.clone()),
        ..LoadRequest::new(&build.root, &build.out)
    };
    let (sources, mut diagnostics) = source::load(&load)?;
    check_cities(&request.build, &sources)?;
    let (planned, found, held) = plan_site(&sources, &build.environment());
    contain::tell(&mut diagnostics, &held);
    diagnostics.extend(found);
    let texts = texts(&sources);
    let mut changes = None;
    if let Some(planned) = planned {
        let mut found = gaps::gaps(&planned.plan);
        let sink = Differing::new(&published);
        let mut report = Report::default();
        render_all(&planned, &sink, None, &|_| (), &mut report, &mut found)?;
        let broken = theme_is_broken(&found);
        diagnostics.extend(about_what_lies_there(found, &held));
        judge(&planned.plan.resolved.project, false, &mut diagnostics);
        if !broken {
            let mut made = compared(&planned, sink, &wanted)?;
            made.goes_out = request.goes_out.unwrap_or(made.date);
            let of_these: Vec<Diagnostic> = diagnostics
                .iter()
                .filter(|found| wanted.is_empty() || concerns(found, &wanted))
                .cloned()
                .collect();
            made.counts = Counts::of(&of_these);
            made.findings = findings(of_these, &texts);
            changes = Some(made);
        }
    }
    settle(&mut diagnostics);
    Ok(ChangesReport {
        changes,
        diagnostics,
        texts,
    })
}

/// The cities of a site that holds only theirs; none for a whole one.
fn own_cities(published: &Published, asked: &[String]) -> anyhow::Result<Vec<String>> {
    let scope = &*published.scope;
    if scope.contains("shard ") {
        return Err(Trouble::new(
            "分けて作ったサイト（--shard）のフォルダーとは比べられません。全体のフォルダーを指定してください",
            "a folder with a part of the site (--shard) cannot be compared; give the folder of the whole site",
        )
        .into());
    }
    let Some(names) = scope.strip_prefix("city ") else {
        return Ok(Vec::new());
    };
    let own: Vec<String> = names.split(' ').map(str::to_owned).collect();
    if let Some(other) = asked.iter().find(|city| !own.contains(city)) {
        return Err(Trouble::new(
            format!("そのフォルダーにあるのは「{names}」だけのサイトです。「{other}」はありません"),
            format!("that folder holds the site of \"{names}\" alone, without \"{other}\""),
        )
        .into());
    }
    Ok(own)
}

fn compared(planned: &Planned, sink: Differing<'_>, wanted: &[String]) -> anyhow::Result<Changes> {
    let plan = &planned.plan;
    let scopes = Scopes::new(plan);
    let is_wanted = |path: &str| wanted.is_empty() || wanted.contains(&scopes.of(path).id);
    let (seen, published) = sink.into_parts();
    let mut pages = scopes.pages(plan);
    pages.retain(|path, _| is_wanted(path));
    let n_pages = pages
        .values()
        .filter(|page| page.leads_to.is_none())
        .count();
    let gone = published
        .files
        .keys()
        .filter(|path| !seen.contains_key(&***path));
    let gone: Vec<&str> = gone
        .map(|path| &**path)
        .filter(|path| is_wanted(path))
        .collect();
    let mut files: Vec<FileChange> = Vec::new();
    for (path, bytes) in seen.iter().filter(|(path, _)| is_wanted(path)) {
        if bytes.is_some() && !pages.contains_key(path) {
            let known = published.files.contains_key(path.as_str());
            files.push(file(path, if known { Step::Changed } else { Step::Added }));
        }
    }
    let (gone_pages, gone_files): (Vec<&str>, Vec<&str>) =
        gone.into_iter().partition(|path| path.ends_with(".html"));
    files.extend(gone_files.into_iter().map(|path| file(path, Step::Removed)));
    files.sort();
    let mut looked: Vec<(compare::Page, &str, Option<&[u8]>)> = Vec::new();
    for (path, page) in pages {
        if let Some((path, Some(bytes))) = seen.get_key_value(&path) {
            looked.push((page, path.as_str(), Some(bytes.as_slice())));
        }
    }
    looked.extend(
        gone_pages
            .into_iter()
            .map(|path| (scopes.gone(path), path, None)),
    );
    let verdicts: Vec<anyhow::Result<(Verdict, Option<String>)>> = looked
        .par_iter()
        .map(|(page, path, bytes)| {
            let old = published.text(path)?;
            let new = bytes.and_then(|bytes| std::str::from_utf8(bytes).ok());
            Ok(compare::compare(page, old.as_deref(), new))
        })
        .collect();
    let (mut differ, mut base, mut n_frame): (Vec<PageChange>, _, _) = (Vec::new(), None, 0);
    for (verdict, (page, ..)) in verdicts.into_iter().zip(&looked) {
        let (verdict, moved) = verdict?;
        base = base.or(moved);
        match verdict {
            Verdict::Differs(change) => differ.push(*change),
            Verdict::Same => n_frame += usize::from(page.leads_to.is_none()),
        }
    }
    let is_there = |change: &&PageChange| matches!(change.step, Step::Added | Step::Changed);
    let n_same = n_pages.saturating_sub(differ.iter().filter(is_there).count());
    let resolved = &plan.resolved;
    Ok(Changes {
        site: resolved.project.site.title.text.clone(),
        date: resolved.date,
        goes_out: resolved.date,
        base: base.map(|from| (from, plan.base.url.clone())),
        has_manifest: published.has_manifest,
        cities: scopes.names(wanted),
        groups: compare::group(differ),
        files,
        n_same,
        n_frame,
        counts: Counts::default(),
        findings: Vec::new(),
    })
}

fn file(path: &str, step: Step) -> FileChange {
    FileChange {
        path: path.to_owned(),
        kind: FileKind::of(path),
        step,
    }
}

/// Whether a finding is about one of these cities, or about what all share.
fn concerns(found: &Diagnostic, wanted: &[String]) -> bool {
    let path = found.location.path().map_or("", AsRef::as_ref);
    let city = path.strip_prefix("content/cities/");
    let city = city.map(|rest| rest.split('/').next().unwrap_or(rest));
    let city = city.or(found.city.as_deref());
    city.is_none_or(|city| wanted.iter().any(|wanted| wanted == city))
}

/// Errors and warnings as they may be printed: what persons or unpublished rows may stand in is not quoted.
fn findings(mut diagnostics: Vec<Diagnostic>, texts: &Texts) -> Vec<Finding> {
    settle(&mut diagnostics);
    diagnostics.sort_by_key(|found| found.level);
    let grave = |found: &Diagnostic| matches!(found.level, Level::Error | Level::Warning);
    let grave = diagnostics.into_iter().filter(grave);
    grave
        .map(|found| {
            let quotes = found.code.starts_with("privacy-")
                || matches!(found.location, Location::Cell { .. });
            let message = if quotes {
                "くわしくは kairan check で見てください。中身は、この紙に出しません".to_owned()
            } else {
                found.message.ja
            };
            let place = match &found.location {
                Location::Project => "サイト全体".to_owned(),
                location => place_name(location, texts),
            };
            Finding {
                level: found.level,
                code: found.code,
                place,
                message,
            }
        })
        .collect()
}

/// Writes the sheet, or another form of it. A page that somebody else wrote there stays.
pub fn write_changes(text: &str, place: &Path) -> anyhow::Result<()> {
    let there = source::named(place)?;
    let is_ours = |there: &str| there.contains(MARK) || there.contains("\"goes_out\":");
    if there.is_some_and(|there| !is_ours(&there)) {
        let shown = place.display();
        return Err(Trouble::new(
            format!("ほかのファイルがあるので書きません: {shown}。別の名前を指定してください"),
            format!("another file is there, which stays: {shown}; give another name"),
        )
        .into());
    }
    let folder: PathBuf = place.parent().map(Path::to_path_buf).unwrap_or_default();
    if !folder.as_os_str().is_empty() {
        author::folder(&folder)?;
    }
    author::replace(place, None, text.as_bytes())?;
    Ok(())
}
