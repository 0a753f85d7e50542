//! What changes by itself, from the disk: reads and plans as a build does, renders nothing, writes nothing.

use super::{Request, check_cities, plan_site, texts};
use crate::diag::{Diagnostic, settle};
use crate::due::{self, Due};
use crate::source::{self, LoadRequest};

/// How far is looked ahead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Within {
    /// So many days.
    Days(u16),
    /// To this day.
    Until(jiff::civil::Date),
}

/// What was found.
#[derive(Clone, Debug)]
pub struct DueReport {
    /// What changes; nothing where the site cannot be planned.
    pub due: Option<Due>,
    /// All findings of the content.
    pub diagnostics: Vec<Diagnostic>,
    /// The authors' texts, for excerpts.
    pub texts: due::Texts,
}

/// Looks ahead from the day of the site. An error is one of the surroundings, never an author's.
pub fn due(request: &Request, within: Within) -> anyhow::Result<DueReport> {
    let load = LoadRequest {
        cities: (!request.cities.is_empty()).then(|| request.cities.clone()),
        ..LoadRequest::new(&request.root, &request.out)
    };
    let (sources, mut diagnostics) = source::load(&load)?;
    check_cities(request, &sources)?;
    let (planned, found, _) = plan_site(&sources, &request.environment());
    diagnostics.extend(found);
    settle(&mut diagnostics);
    let texts = texts(&sources);
    let due = planned.map(|planned| {
        let from = planned.plan.resolved.date;
        let to = match within {
            Within::Days(days) => from.saturating_add(jiff::Span::new().days(i64::from(days))),
            Within::Until(day) => day.max(from),
        };
        due::due(&planned.plan, &texts, to)
    });
    Ok(DueReport {
        due,
        diagnostics,
        texts,
    })
}
