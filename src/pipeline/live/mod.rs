//! A site that is kept in memory and follows its files: the same stages as a build, with what files gave before kept
//! from one round to the next, and pages made when they are asked for.

mod answer;
mod kinds;
mod part;
mod shown;
mod town;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use super::plan_site::{Memo, join};
use super::{Request, cards, check_cities, dictionary, pictures};
use crate::contain::Held;
use crate::diag::Diagnostic;
use crate::render::theme::Theme;
use crate::source::{BinaryFile, LoadRequest, Sources, Tree};
use crate::validate;

pub use crate::source::{Changed, is_leftover, path_below};
pub use answer::Answer;
pub use kinds::Sample;
pub use shown::Shown;

/// The site with its memory.
pub struct Live {
    request: Request,
    tree: Tree,
    memo: Memo,
    pictures: pictures::Memo,
    dictionary: dictionary::Memo,
    theme: Option<KnownTheme>,
}

/// A theme and what it was made of.
struct KnownTheme {
    texts: BTreeMap<Arc<str>, Arc<str>>,
    files: BTreeMap<Arc<str>, BinaryFile>,
    theme: Arc<Theme>,
}

impl Live {
    /// Reads and plans the site. An error is one of the surroundings, never an author's.
    pub fn start(request: Request) -> anyhow::Result<(Self, Shown)> {
        let load = LoadRequest {
            cities: (!request.cities.is_empty()).then(|| request.cities.clone()),
            ..LoadRequest::new(&request.root, &request.out)
        };
        let mut live = Self {
            request,
            tree: Tree::read(load)?,
            memo: Memo {
                validate: Some(validate::Memo::default()),
                ..Memo::default()
            },
            pictures: pictures::Memo::new(),
            dictionary: None,
            theme: None,
        };
        let shown = live.show()?;
        Ok((live, shown))
    }

    /// The project's folder by its real name.
    pub fn root(&self) -> &Path {
        self.tree.root()
    }

    /// Whether a file that changed could not be read: somebody may still hold it.
    pub fn is_unread(&self, changed: &Changed) -> bool {
        self.tree.is_unread(changed)
    }

    /// Whether a text that changed is empty and was not: its editor may be about to write it.
    pub fn is_emptied(&self, changed: &Changed) -> bool {
        self.tree.is_emptied(changed)
    }

    /// Follows what changed on the disk. Nothing where the site is what it was.
    pub fn follow(&mut self, changed: &Changed) -> anyhow::Result<Option<Shown>> {
        if changed.all {
            // What was made of pictures may be gone too.
            self.pictures.clear();
        }
        if !self.tree.follow(changed) && !changed.all {
            return Ok(None);
        }
        self.show().map(Some)
    }

    /// The day from the command line or the front page, and that of the calendar.
    pub fn days(&self) -> (Option<Date>, Date) {
        (self.request.date, self.request.fallback_date)
    }

    /// Looks at the site as of another day: one that is set, or that of the calendar.
    pub fn set_day(&mut self, set: Option<Date>, today: Date) -> anyhow::Result<Shown> {
        (self.request.date, self.request.fallback_date) = (set, today);
        self.show()
    }

    /// All stages from what was read to a planned site.
    fn show(&mut self) -> anyhow::Result<Shown> {
        let sources = Arc::clone(self.tree.sources());
        check_cities(&self.request, &sources)?;
        let read = self.tree.found();
        let theme = match self.theme(&sources) {
            Ok(theme) => theme,
            Err(found) => {
                let request = self.request.clone();
                let nothing = (None, found, Held::default());
                return Ok(Shown::new(request, sources, read, nothing));
            }
        };
        if let Some(memo) = &mut self.memo.validate {
            memo.begin();
        }
        let environment = self.request.environment();
        let (mut planned, mut found, held) = join(&sources, &environment, &theme, &mut self.memo);
        if let Some(planned) = &mut planned {
            let memo = Some(&mut self.pictures);
            pictures::make(&self.request, &mut planned.plan, &mut found, memo)?;
            cards::make(&self.request, &sources, planned, &mut found)?;
            let memo = &mut self.dictionary;
            dictionary::make(&self.request, &sources, planned, memo, &mut found)?;
        }
        let request = self.request.clone();
        Ok(Shown::new(request, sources, read, (planned, found, held)))
    }

    /// The theme, made again only where its files changed.
    fn theme(&mut self, sources: &Sources) -> Result<Arc<Theme>, Vec<Diagnostic>> {
        let (texts, files) = (&sources.theme, &sources.theme_files);
        if let Some(known) = &self.theme
            && known.texts == *texts
            && known.files == *files
        {
            return Ok(Arc::clone(&known.theme));
        }
        let theme = Arc::new(Theme::load(texts, files)?);
        self.theme = Some(KnownTheme {
            texts: texts.clone(),
            files: files.clone(),
            theme: Arc::clone(&theme),
        });
        Ok(theme)
    }
}
