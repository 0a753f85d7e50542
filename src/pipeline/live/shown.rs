//! The site as it is at one moment: what was planned, and what was found in it. What takes long is found when it is
//! first asked for, so that a page need not wait for it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use jiff::{ToSpan, civil::Date};

use super::super::output::render_all;
use super::super::plan_site::look;
use super::super::{Progress, Report, Request, about_what_lies_there, texts};
use super::town::Indexes;
use crate::contain::{self, Held};
use crate::diag::report::SourceText;
use crate::diag::{Diagnostic, settle};
use crate::due::{self, Due};
use crate::gaps;
use crate::judge::judge;
use crate::render::Planned;
use crate::source::{SourceFile, Sources};
use crate::write::{Output, Sink};

/// One moment of a site.
pub struct Shown {
    pub(super) request: Request,
    sources: Arc<Sources>,
    read: Vec<Diagnostic>,
    pub(super) planned: Option<Planned>,
    found: Vec<Diagnostic>,
    pub(super) held: Held,
    /// What was found before pages are rendered, as it was found.
    raw: OnceLock<Vec<Diagnostic>>,
    /// The same, as the site counts it.
    early: OnceLock<Vec<Diagnostic>>,
    /// With what was found in the finished pages.
    whole: OnceLock<Vec<Diagnostic>>,
    /// What is searched in each town.
    pub(super) indexes: Indexes,
}

impl Shown {
    pub(super) fn new(
        request: Request,
        sources: Arc<Sources>,
        read: Vec<Diagnostic>,
        (planned, found, held): (Option<Planned>, Vec<Diagnostic>, Held),
    ) -> Self {
        Self {
            request,
            sources,
            read,
            planned,
            found,
            held,
            raw: OnceLock::new(),
            early: OnceLock::new(),
            whole: OnceLock::new(),
            indexes: Indexes::default(),
        }
    }

    /// Whether there is a site at all: `site.toml` and the theme are sound.
    pub fn is_site(&self) -> bool {
        self.planned.is_some()
    }

    /// The site's name.
    pub fn title(&self) -> Option<&str> {
        let planned = self.planned.as_ref()?;
        Some(&planned.plan.resolved.project.site.title.text)
    }

    /// The path below which the site lies: `/` or `/outreach/`.
    pub fn base(&self) -> &str {
        let planned = self.planned.as_ref();
        planned.map_or("/", |planned| &planned.plan.base.path)
    }

    /// The day the site describes, and whether it was set.
    pub fn day(&self) -> (Date, bool) {
        match &self.planned {
            Some(planned) => {
                let resolved = &planned.plan.resolved;
                (resolved.date, resolved.fixed_date)
            }
            None => (
                self.request.date.unwrap_or(self.request.fallback_date),
                self.request.date.is_some(),
            ),
        }
    }

    /// The cities with their names.
    pub fn cities(&self) -> Vec<(&str, &str)> {
        let planned = self.planned.iter();
        let cities = planned.flat_map(|planned| &planned.plan.resolved.cities);
        let named = cities.map(|city| {
            let id = city.id.as_str();
            let name = city.city.name.as_ref();
            (id, name.map_or(id, |name| name.value.text.as_str()))
        });
        named.collect()
    }

    /// All findings. Those of finished pages are among them once all pages were looked at.
    pub fn findings(&self) -> &[Diagnostic] {
        if let Some(whole) = self.whole.get() {
            return whole;
        }
        self.early.get_or_init(|| {
            let mut found = self.raw().clone();
            self.count(false, &mut found);
            found
        })
    }

    /// Whether the findings hold those of finished pages.
    pub fn is_looked_through(&self) -> bool {
        self.whole.get().is_some() || self.planned.is_none()
    }

    /// Looks at every page, one after the other. Gives up as soon as `stop` says so.
    pub fn look_through(&self, stop: &AtomicBool) {
        let Some(planned) = &self.planned else {
            return;
        };
        if self.is_looked_through() {
            return;
        }
        let is_over = || stop.load(Ordering::Relaxed);
        if self.raw.get().is_none() {
            let Some(raw) = self.look(&is_over) else {
                return;
            };
            // Whoever was first has found the same.
            let _ = self.raw.set(raw);
        }
        let mut found = self.raw().clone();
        let sink = UntilStopped(stop);
        let (mut report, mut pages) = (Report::default(), Vec::new());
        let quiet = |_: Progress| ();
        let done = render_all(planned, &sink, None, &quiet, &mut report, &mut pages);
        if done.is_err() || stop.load(Ordering::Relaxed) {
            return;
        }
        found.extend(about_what_lies_there(pages, &self.held));
        self.count(self.request.cities.is_empty(), &mut found);
        // Whoever was first has found the same.
        let _ = self.whole.set(found);
    }

    /// What changes by itself in so many days.
    pub fn due(&self, days: u16) -> Option<Due> {
        let planned = self.planned.as_ref()?;
        let from = planned.plan.resolved.date;
        let to = from.saturating_add(i64::from(days).days());
        Some(due::due(&planned.plan, &texts(&self.sources), to))
    }

    /// What was found before pages are rendered.
    pub(super) fn raw(&self) -> &Vec<Diagnostic> {
        self.raw
            .get_or_init(|| self.look(&|| false).unwrap_or_default())
    }

    /// Looks at the words; nothing where that was stopped.
    fn look(&self, stop: &(dyn Fn() -> bool + Sync)) -> Option<Vec<Diagnostic>> {
        let mut all = self.read.clone();
        contain::tell(&mut all, &self.held);
        let mut found = self.found.clone();
        if let Some(planned) = &self.planned {
            look(planned, &self.held, &mut found, stop).then_some(())?;
            let gaps = gaps::gaps(&planned.plan);
            found.extend(about_what_lies_there(gaps, &self.held));
        }
        all.extend(found);
        settle(&mut all);
        Some(all)
    }

    /// Counts findings as the site wants them counted.
    pub(super) fn count(&self, is_whole: bool, found: &mut Vec<Diagnostic>) {
        if let Some(planned) = &self.planned {
            judge(&planned.plan.resolved.project, is_whole, found);
        }
        settle(found);
    }
}

impl SourceText for Shown {
    fn text(&self, path: &str) -> Option<&str> {
        match self.sources.files.get(path) {
            Some(SourceFile::Text(text)) => Some(text),
            Some(_) => None,
            None => self.sources.theme.get(path).map(AsRef::as_ref),
        }
    }
}

/// Takes outputs and forgets them, until nobody wants them any more.
struct UntilStopped<'a>(&'a AtomicBool);

impl Sink for UntilStopped<'_> {
    fn accept(&self, _output: Output<'_>) -> anyhow::Result<()> {
        Ok(())
    }

    /// Only pages give findings.
    fn wants(&self, path: &str) -> bool {
        path.ends_with(".html") && !self.is_over()
    }

    fn is_over(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
