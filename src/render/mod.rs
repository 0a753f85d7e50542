//! One page at a time, from the plan to bytes: views made of the model, filled into the theme's templates.
//!
//! [`render`] is pure: a planned site and a page give HTML, facts and findings. What all pages of a
//! section and language share ([`show::frame::Scenery`]) is made when the first of them is asked for.

pub mod application;
pub mod body;
pub mod cards;
mod excerpt;
pub mod facts;
pub mod feeds;
pub mod jsonld;
mod lead;
pub mod messages;
mod moved;
pub mod opendata;
pub mod page;
mod paper;
mod picture;
pub mod readings;
mod search;
mod shortcode;
pub mod show;
pub mod site_files;
mod steps;
mod tags;
mod target;
pub mod theme;
pub mod titles;
pub mod view;
pub mod words;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use crate::diag::Diagnostic;
use crate::furigana::{Dictionary, Lexicon, Table};
use crate::plan::{Plan, PlannedPage, Redirect, Section};
use crate::search::Document;
use facts::PageFacts;
use show::Cx;
use show::frame::Scenery;
use show::results::Found;
use site_files::SiteFile;
use theme::Theme;

/// A planned site with its theme, ready to give any page.
pub struct Planned {
    /// Every address.
    pub plan: Plan,
    /// Templates and words.
    pub theme: Arc<Theme>,
    /// What the check of the texts found, for the page that tells it; known before that page is rendered.
    pub found: OnceLock<Found>,
    /// Whether each page is made once: what the pages of a section share goes with the last of them.
    pub each_once: bool,
    /// The dictionary for words that nobody else knows, where the site has one.
    pub dictionary: Option<Arc<Dictionary>>,
    scenery: BTreeMap<(Section, u8), Place>,
    /// The words of the site and of each section, with their readings.
    words: OnceLock<Lexicon>,
    section_words: BTreeMap<Section, OnceLock<Lexicon>>,
    /// The sections of which a page looked at what is another city's.
    beyond: BTreeMap<Section, AtomicBool>,
}

/// Of a section without pages.
static NO_SECTION: AtomicBool = AtomicBool::new(true);

/// What the pages of a section and language share, while it is needed.
#[derive(Default)]
struct Place {
    made: Mutex<Option<Arc<Scenery>>>,
    /// Texts whose words were found.
    divided: Mutex<Arc<readings::Divided>>,
    /// Pages that were not made yet.
    left: AtomicUsize,
}

impl Place {
    fn divided(&self) -> MutexGuard<'_, Arc<readings::Divided>> {
        self.divided.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A page, rendered.
#[derive(Clone, Debug)]
pub struct Rendered {
    /// The document.
    pub html: String,
    /// What the checks across pages need.
    pub facts: PageFacts,
    /// What was wrong.
    pub diagnostics: Vec<Diagnostic>,
    /// What it is found by, where the site can be searched.
    pub found_by: Option<Document>,
    /// The readings that lie beside it; none where the page offers none.
    pub readings: Option<String>,
}

impl Planned {
    /// Joins a plan and a theme.
    pub fn new(plan: Plan, theme: impl Into<Arc<Theme>>) -> Self {
        let mut scenery: BTreeMap<(Section, u8), Place> = BTreeMap::new();
        for page in plan.pages.iter() {
            let town = (page.key.section, page.key.language);
            *scenery.entry(town).or_default().left.get_mut() += 1;
        }
        scenery.entry((Section::Site, 0)).or_default();
        Self {
            plan,
            theme: theme.into(),
            found: OnceLock::new(),
            each_once: false,
            dictionary: None,
            section_words: scenery
                .keys()
                .map(|(section, _)| (*section, OnceLock::new()))
                .collect(),
            words: OnceLock::new(),
            beyond: scenery
                .keys()
                .map(|(section, _)| (*section, AtomicBool::new(false)))
                .collect(),
            scenery,
        }
    }

    /// Where a page stands.
    pub fn cx(&self, section: Section, language: u8) -> Cx<'_> {
        Cx {
            plan: &self.plan,
            theme: &self.theme,
            section,
            language,
            beyond: self.beyond.get(&section).unwrap_or(&NO_SECTION),
        }
    }

    /// Whether anything that was made of a section looked at what is another city's.
    pub fn looked_beyond(&self, section: Section) -> bool {
        let noted = self.beyond.get(&section).unwrap_or(&NO_SECTION);
        noted.load(Ordering::Relaxed)
    }

    /// What a section's pages share, made once. Nothing for a section without pages.
    pub fn scenery(&self, section: Section, language: u8) -> Option<Arc<Scenery>> {
        let place = self.scenery.get(&(section, language))?;
        let mut made = place.made.lock().unwrap_or_else(PoisonError::into_inner);
        let make = || Arc::new(Scenery::new(&self.cx(section, language)));
        Some(Arc::clone(made.get_or_insert_with(make)))
    }

    /// A page was made. With the last one of a city goes what they shared; that of the site serves files as well.
    fn done(&self, section: Section, language: u8) {
        let Some(place) = self.scenery.get(&(section, language)) else {
            return;
        };
        let is_last = place.left.fetch_sub(1, Ordering::AcqRel) == 1;
        if is_last && section != Section::Site {
            let mut made = place.made.lock().unwrap_or_else(PoisonError::into_inner);
            *made = None;
            *place.divided() = Arc::default();
        }
    }
}

/// The words of the glossary as every town of a language finds them.
pub fn searched_terms(planned: &Planned, section: Section, language: u8) -> Vec<Document> {
    search::terms(&planned.cx(section, language))
}

/// Before the texts were looked at.
static NOTHING: Found = Found::new();

/// The words of a finished page with their readings.
fn read(planned: &Planned, page: &PlannedPage, html: &str) -> Option<Table> {
    let (section, language) = (page.key.section, page.key.language);
    let site = planned
        .words
        .get_or_init(|| readings::of_site(&planned.plan));
    let own = planned.section_words.get(&section)?;
    let own = own.get_or_init(|| readings::of_section(&planned.plan, section));
    let known = readings::Known {
        section: own,
        site,
        dictionary: planned.dictionary.as_deref(),
    };
    let divided = Arc::clone(&planned.scenery.get(&(section, language))?.divided());
    Some(readings::of_page(html, known, &divided))
}

/// Renders one page.
pub fn render(planned: &Planned, page: &PlannedPage) -> Option<Rendered> {
    let (section, language) = (page.key.section, page.key.language);
    let scenery = planned.scenery(section, language)?;
    let found = planned.found.get().unwrap_or(&NOTHING);
    let made = page::make(planned.cx(section, language), &scenery, page, found);
    let facts = facts::collect(
        page.key,
        (&page.address, &made.page.document_title),
        &planned.plan.base.path,
        &made.main,
        made.anchors,
    );
    let found_by = search::document(planned, page, &made.main);
    let mut diagnostics = made.diagnostics;
    diagnostics.extend(scenery.diagnostics.iter().cloned());
    let readings = made.page.readings.then(|| read(planned, page, &made.html));
    let readings = readings.flatten();
    // In plain Japanese every word has its reading, also where scripts do not run.
    let is_plain = planned.cx(section, language).lang().as_str() == "easy";
    let html = match readings.as_ref().filter(|_| is_plain) {
        Some(readings) => readings::written_over(made.html, readings),
        None => made.html,
    };
    if planned.each_once {
        planned.done(section, language);
    }
    Some(Rendered {
        html,
        facts,
        diagnostics,
        found_by,
        readings: readings.map(|readings| readings.lines()),
    })
}

/// Renders the small page at an old address.
pub fn render_redirect(
    planned: &Planned,
    redirect: &Redirect,
) -> Result<SiteFile, Option<Box<Diagnostic>>> {
    let scenery = planned.scenery(Section::Site, 0).ok_or(None)?;
    site_files::redirect_page(&planned.cx(Section::Site, 0), &scenery, redirect)
}
