//! What the coordinator asks of the whole site, from the disk: reads and plans as a build does, renders nothing.

use std::path::Path;

use super::{Request, check_cities, plan_site, texts};
use crate::diag::Language;
use crate::diag::trouble::Trouble;
use crate::diag::{Diagnostic, settle};
use crate::judge::judge;
use crate::source::{self, LoadRequest};
use crate::survey::html::{MARK, page};
use crate::survey::{Survey, survey};
use crate::write::author;

/// What was found.
#[derive(Clone, Debug)]
pub struct SurveyReport {
    /// The answer; nothing where the site cannot be planned.
    pub survey: Option<Survey>,
    /// All findings of the content.
    pub diagnostics: Vec<Diagnostic>,
    /// The authors' texts, for excerpts.
    pub texts: crate::judge::baseline::Texts,
}

/// Looks at the site on the day of the request.
pub fn report(request: &Request) -> anyhow::Result<SurveyReport> {
    let load = LoadRequest {
        cities: (!request.cities.is_empty()).then(|| request.cities.clone()),
        ..LoadRequest::new(&request.root, &request.out)
    };
    let (sources, mut diagnostics) = source::load(&load)?;
    check_cities(request, &sources)?;
    let (planned, found, _) = plan_site(&sources, &request.environment());
    diagnostics.extend(found);
    let survey = planned.map(|planned| {
        judge(&planned.plan.resolved.project, false, &mut diagnostics);
        survey(&planned.plan.resolved, &diagnostics)
    });
    settle(&mut diagnostics);
    Ok(SurveyReport {
        survey,
        diagnostics,
        texts: texts(&sources),
    })
}

/// Writes the answer as a page into a folder. A page that somebody else wrote there stays.
pub fn write_report(survey: &Survey, folder: &Path, language: Language) -> anyhow::Result<()> {
    let place = folder.join("index.html");
    let there = source::named(&place)?;
    if there.is_some_and(|text| !text.contains(MARK)) {
        let shown = place.display();
        return Err(Trouble::new(
            format!("ほかのページがあるので書きません: {shown}。別のフォルダーを指定してください"),
            format!("another page is there, which stays: {shown}; give another folder"),
        )
        .into());
    }
    author::folder(folder)?;
    author::replace(&place, None, page(survey, language).as_bytes())?;
    Ok(())
}
