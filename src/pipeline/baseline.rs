//! Compares a report with the findings of an earlier day, or notes today's.

use std::path::Path;

use super::Report;
use crate::diag::trouble::Trouble;
use crate::judge::baseline::{Baseline, Compared};
use crate::source;
use crate::write::author;

/// Takes what the baseline at `place` knows out of the report.
pub fn compare(report: &mut Report, place: &Path) -> anyhow::Result<Compared> {
    let shown = place.display();
    let text = source::named(place)?.ok_or_else(|| {
        Trouble::new(
            format!("基準のファイルがありません: {shown}。はじめは --write-baseline をつけて作ってください"),
            format!("there is no baseline: {shown}; make it with --write-baseline first"),
        )
    })?;
    let baseline = Baseline::parse(&text).ok_or_else(|| {
        Trouble::new(
            format!(
                "基準のファイルとして読めません: {shown}。--write-baseline で作り直してください"
            ),
            format!("this is no baseline: {shown}; make it anew with --write-baseline"),
        )
    })?;
    Ok(baseline.hide(&mut report.diagnostics, &report.texts))
}

/// Notes the report's findings at `place` and takes them out of it.
pub fn note(report: &mut Report, place: &Path) -> anyhow::Result<Compared> {
    let baseline = Baseline::of(&report.diagnostics, &report.texts);
    author::replace(place, None, baseline.text().as_bytes())?;
    Ok(baseline.hide(&mut report.diagnostics, &report.texts))
}
