//! The theme: templates, messages and assets, the built-in ones overridden file by file by the site's.
//!
//! Knows Tera and Fluent and turns their errors into diagnostics; knows neither the model nor the disk.
//! A [`Fragment`] is a view turned into template values once and shared by all pages that show it.

pub mod cards;
mod functions;
mod load;
mod mistakes;
pub mod wording;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use serde::Serialize;
use tera::{Context, ErrorKind, Tera, Value};

use super::messages::Messages;
use super::view::{FooterView, HeaderView, LayoutView, PageData, PageView, RedirectView, SiteView};
use crate::diag::{Diagnostic, Location, Message, catalog};
use crate::source::BinaryFile;

/// A theme ready to render. Shared by all threads.
pub struct Theme {
    tera: Tera,
    messages: Arc<Messages>,
    assets: Arc<BTreeMap<String, Asset>>,
    templates: BTreeMap<String, TemplateFile>,
    /// Whether a template shows the code that leads from paper to a page, which costs more than most of it.
    shows_codes: bool,
    /// What was found in the messages of these languages.
    worded: Mutex<Option<(Vec<String>, Vec<Diagnostic>)>>,
}

/// Where a template lies and what it says, for diagnostics.
struct TemplateFile {
    path: Arc<str>,
    text: Arc<str>,
}

/// A file that pages ask browsers to fetch.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Output path with the content's hash: `assets/style.1a2b3c4d5e.css`.
    pub path: Arc<str>,
    /// Its bytes.
    pub bytes: AssetBytes,
}

/// What is in an asset.
#[derive(Clone, Debug)]
pub enum AssetBytes {
    /// These bytes.
    Text(Arc<[u8]>),
    /// Those of a file of the site's theme.
    Picture(BinaryFile),
}

/// A view as template values, to be shared between pages.
#[derive(Clone, Debug)]
pub struct Fragment(Value);

impl Fragment {
    /// Turns a view into values.
    pub fn of<T: Serialize + ?Sized>(view: &T) -> Self {
        Self(Value::from_serializable(view))
    }

    /// No value, as the city of a page outside all cities.
    pub fn none() -> Self {
        Self(Value::none())
    }
}

/// A page's view with its template values: turned into them once, for its main part, its shortcodes and its frame.
#[derive(Clone, Debug)]
pub struct PageValues {
    /// The view.
    pub view: PageView,
    values: Value,
}

impl PageValues {
    /// Turns a view into values.
    pub fn of(view: PageView) -> Self {
        let values = Value::from_serializable(&view);
        Self { view, values }
    }
}

/// What surrounds a page's own data in its template.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// A [`SiteView`].
    pub site: &'a Fragment,
    /// A [`super::view::CityView`], or [`Fragment::none`].
    pub city: &'a Fragment,
    /// The language's id, which chooses the messages.
    pub lang: &'a str,
    /// The page.
    pub page: &'a PageValues,
}

impl Theme {
    /// The built-in theme with the site's files over it, by path: below `themes/<name>/` lie
    /// `templates/…`, `messages/…`, `assets/…`. Errors: `theme-template-syntax`, `theme-message-syntax`,
    /// `theme-unknown-file`.
    pub fn load(
        overrides: &BTreeMap<Arc<str>, Arc<str>>,
        pictures: &BTreeMap<Arc<str>, BinaryFile>,
    ) -> Result<Self, Vec<Diagnostic>> {
        load::load(overrides, pictures)
    }

    /// The address of an asset below the site's base path, by its plain name: `style.css`.
    pub fn asset(&self, name: &str) -> Option<&str> {
        self.assets.get(name).map(|asset| &*asset.path)
    }

    /// What is wrong with the messages of its files in these languages, found once for all looks at the site.
    pub fn wording(
        &self,
        overrides: &BTreeMap<Arc<str>, Arc<str>>,
        languages: &[&str],
    ) -> Vec<Diagnostic> {
        let mut known = self.worded.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, found)) = known.as_ref().filter(|(of, _)| of == languages) {
            return found.clone();
        }
        let found = wording::check(overrides, languages);
        let of = languages.iter().map(|id| (*id).to_owned()).collect();
        *known = Some((of, found.clone()));
        found
    }

    /// Whether a template shows the codes that lead from paper to pages.
    pub fn shows_codes(&self) -> bool {
        self.shows_codes
    }

    /// All assets, as outputs.
    pub fn assets(&self) -> impl Iterator<Item = &Asset> {
        self.assets.values()
    }

    /// The theme's words, for titles and labels that views carry.
    pub fn messages(&self) -> &Messages {
        &self.messages
    }

    /// A page's contents of `<main>`.
    pub fn main<D: PageData>(&self, frame: Frame<'_>, data: &D) -> Result<String, Box<Diagnostic>> {
        let mut context = self.context(D::TEMPLATE, data)?;
        frame_into(&mut context, frame);
        self.render(D::TEMPLATE, &context, Some(&frame.page.view.address))
    }

    /// A shortcode's block, in the frame of the page it stands on.
    pub fn block<D: PageData>(
        &self,
        frame: Frame<'_>,
        data: &D,
    ) -> Result<String, Box<Diagnostic>> {
        self.main(frame, data)
    }

    /// The header of a city, language and current item.
    pub fn header(&self, view: &HeaderView) -> Result<String, Box<Diagnostic>> {
        let context = self.context("header.html", view)?;
        let first = view
            .city
            .as_ref()
            .map_or(&view.site.home, |city| &city.href);
        self.render("header.html", &context, Some(first))
    }

    /// The footer of a city and language.
    pub fn footer(&self, view: &FooterView) -> Result<String, Box<Diagnostic>> {
        let context = self.context("footer.html", view)?;
        let first = view
            .city
            .as_ref()
            .map_or(&view.site.home, |city| &city.href);
        self.render("footer.html", &context, Some(first))
    }

    /// The whole document.
    pub fn layout(&self, frame: Frame<'_>, view: &LayoutView) -> Result<String, Box<Diagnostic>> {
        let mut context = self.context("layout.html", view)?;
        frame_into(&mut context, frame);
        self.render("layout.html", &context, Some(&frame.page.view.address))
    }

    /// A page that only leads on.
    pub fn redirect(
        &self,
        site: &SiteView,
        lang: &str,
        view: &RedirectView,
    ) -> Result<String, Box<Diagnostic>> {
        let mut context = self.context("redirect.html", view)?;
        context.insert("site", site);
        context.insert("lang", lang);
        self.render("redirect.html", &context, None)
    }

    fn context<T: Serialize>(&self, template: &str, view: &T) -> Result<Context, Box<Diagnostic>> {
        Context::from_serialize(view).map_err(|error| Box::new(self.diagnose(template, &error)))
    }

    fn render(
        &self,
        template: &str,
        context: &Context,
        page: Option<&str>,
    ) -> Result<String, Box<Diagnostic>> {
        let mut bytes = Vec::with_capacity(PAGE);
        let made = self.tera.render_to(template, context, &mut bytes);
        let made = made.and_then(|()| text(bytes));
        made.map_err(|error| {
            let error = self.at_the_field(template, context, error);
            let diagnostic = self.diagnose(template, &error);
            Box::new(match page {
                Some(address) => diagnostic.with_related(
                    Location::Output {
                        path: Arc::from(address),
                    },
                    Message::new(
                        "このページを作るときに見つかりました",
                        "found while making this page",
                    ),
                ),
                None => diagnostic,
            })
        })
    }

    /// A filter or function that was given a field that is not there cannot say which there are; Tera can.
    fn at_the_field(&self, template: &str, context: &Context, error: tera::Error) -> tera::Error {
        let ErrorKind::RenderingError(report) = error.kind() else {
            return error;
        };
        let file = self.templates.get(report.filename());
        let Some(bare) = file.and_then(|file| mistakes::bare(&file.text, report)) else {
            return error;
        };
        let mut tera = self.tera.clone();
        if tera.add_raw_template(report.filename(), &bare).is_err() {
            return error;
        }
        match tera.render(template, context) {
            Err(second) if matches!(second.kind(), ErrorKind::RenderingError(_)) => second,
            _ => error,
        }
    }

    /// A rendering error at its place in the template, which may be another than the one asked for.
    fn diagnose(&self, template: &str, error: &tera::Error) -> Diagnostic {
        match error.kind() {
            ErrorKind::RenderingError(report) | ErrorKind::SyntaxError(report) => {
                let path = self.path(report.filename());
                let place = Location::text(&path, report.span().range.clone());
                mistakes::rendering(place, report.message(), self.messages.ids())
            }
            other => {
                let place = Location::file(&self.path(template));
                catalog::theme_template_render(place, &other.to_string())
            }
        }
    }

    fn path(&self, template: &str) -> Arc<str> {
        self.templates
            .get(template)
            .map_or_else(|| Arc::from(template), |file| Arc::clone(&file.path))
    }
}

/// Room for most pages.
const PAGE: usize = 32 << 10;

/// Templates write texts, so this only looks whether they did, as fast as it can be looked at.
fn text(bytes: Vec<u8>) -> tera::TeraResult<String> {
    let text = simdutf8::basic::from_utf8(&bytes).map_err(tera::Error::message)?;
    Ok(text.to_owned())
}

fn frame_into(context: &mut Context, frame: Frame<'_>) {
    context.insert_value("site", frame.site.0.clone());
    context.insert_value("city", frame.city.0.clone());
    context.insert_value("page", frame.page.values.clone());
    context.insert("lang", frame.lang);
}
