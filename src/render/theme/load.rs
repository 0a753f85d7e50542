//! Putting a theme together: built-in files, the site's over them, every mistake reported at once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};

use include_dir::{Dir, DirEntry, include_dir};
use sha2::{Digest, Sha256};
use tera::{ErrorKind, Tera};

use super::super::messages::{MessageFile, Messages};
use super::{Asset, AssetBytes, TemplateFile, Theme, functions, mistakes, wording};
use crate::diag::{Diagnostic, Location, catalog};
use crate::source::BinaryFile;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// Where the built-in files lie in this repository and where a site puts its own.
const FOLDER: &str = "themes/default/";

/// The field of the code on paper, as a template that shows one names it.
const CODE: [&str; 2] = [".paper", "[\"paper\"]"];

/// Files by path below the theme's folder.
pub(super) type Files<'a> = BTreeMap<&'a str, Text<'a>>;

/// A file's text, and its path in the project if it is the site's own.
#[derive(Clone, Copy)]
pub(super) struct Text<'a> {
    pub(super) path: Option<&'a Arc<str>>,
    pub(super) text: &'a str,
}

/// The path below the theme's folder: `themes/plain/templates/guide.html` is `templates/guide.html`.
fn below_theme(path: &str) -> &str {
    path.splitn(3, '/').nth(2).unwrap_or(path)
}

/// The path of a file of the theme for diagnostics: the site's own, else the built-in one.
fn path_of(own: &Files<'_>, below: &str) -> Arc<str> {
    match own.get(below).and_then(|text| text.path) {
        Some(path) => Arc::clone(path),
        None => Arc::from(format!("{FOLDER}{below}")),
    }
}

/// Whether a file tells people of the theme and is no part of it.
fn is_about_theme(below: &str) -> bool {
    let stem = below.split('.').next().unwrap_or_default();
    ["README", "LICENSE", "CHANGELOG"].contains(&stem)
}

/// A picture or font as an asset.
fn picture(path: &str, file: &BinaryFile) -> Option<(String, Asset)> {
    let (_, name) = folder_of(below_theme(path)).filter(|(folder, _)| *folder == "assets")?;
    let hash = file.hash.get(..10).unwrap_or(&file.hash);
    let asset = Asset {
        path: hashed(name, hash),
        bytes: AssetBytes::Picture(file.clone()),
    };
    Some((name.to_owned(), asset))
}

/// `style.css` with its hash: `assets/style.1a2b3c4d5e.css`.
fn hashed(name: &str, hash: &str) -> Arc<str> {
    let (stem, suffix) = name.rsplit_once('.').unwrap_or((name, "bin"));
    Arc::from(format!("assets/{stem}.{hash}.{suffix}"))
}

/// See [`Theme::load`].
pub(super) fn load(
    overrides: &BTreeMap<Arc<str>, Arc<str>>,
    pictures: &BTreeMap<Arc<str>, BinaryFile>,
) -> Result<Theme, Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let built_in = built_in();
    let own = own(overrides);
    for path in overrides.keys().chain(pictures.keys()) {
        let below = below_theme(path);
        if folder_of(below).is_none() && !is_about_theme(below) {
            let found = catalog::theme_unknown_file(Location::file(path), below_theme(path));
            diagnostics.push(found);
        }
    }
    diagnostics.extend(wording::strangers(&built_in, &own));
    let messages = Arc::new(messages(&built_in, &own, &mut diagnostics));
    let mut assets = assets(&built_in, &own);
    assets.extend(
        pictures
            .iter()
            .filter_map(|(path, file)| picture(path, file)),
    );
    let assets = Arc::new(assets);
    let mut tera = Tera::default();
    functions::register(&mut tera, Arc::clone(&messages), Arc::clone(&assets));
    let texts = add_templates(&mut tera, &built_in, &own, &mut diagnostics);
    if !diagnostics.is_empty() {
        crate::diag::settle(&mut diagnostics);
        return Err(diagnostics);
    }
    let shows_codes = texts
        .values()
        .any(|text| CODE.iter().any(|code| text.contains(code)));
    let templates = texts
        .into_iter()
        .map(|(name, text)| {
            let path = path_of(&own, &format!("templates/{name}"));
            let text = Arc::from(text);
            (name.to_owned(), TemplateFile { path, text })
        })
        .collect();
    Ok(Theme {
        tera,
        messages,
        assets,
        templates,
        shows_codes,
        worded: Mutex::default(),
    })
}

fn folder_of(path: &str) -> Option<(&str, &str)> {
    path.split_once('/')
        .filter(|(folder, _)| ["templates", "messages", "assets"].contains(folder))
}

/// The files of the site's theme.
pub(super) fn own(overrides: &BTreeMap<Arc<str>, Arc<str>>) -> Files<'_> {
    let files = overrides.iter().map(|(path, text)| {
        let text = Text {
            path: Some(path),
            text,
        };
        (below_theme(path), text)
    });
    files.collect()
}

/// The language that a message file is of, in the form of `site.toml`: `zh-Hans.ftl` is that of `zh-hans`.
pub(super) fn language(name: &str) -> Option<String> {
    name.strip_suffix(".ftl").map(str::to_ascii_lowercase)
}

pub(super) fn built_in() -> Files<'static> {
    fn walk(dir: &'static Dir<'static>, files: &mut Files<'static>) {
        for entry in dir.entries() {
            match entry {
                DirEntry::Dir(dir) => walk(dir, files),
                DirEntry::File(file) => {
                    if let (Some(path), Some(text)) = (file.path().to_str(), file.contents_utf8()) {
                        files.insert(path, Text { path: None, text });
                    }
                }
            }
        }
    }
    let mut files = Files::new();
    walk(&BUILT_IN, &mut files);
    files
}

/// The files of one folder, by name below it.
pub(super) fn below<'a>(
    files: &Files<'a>,
    folder: &str,
) -> impl Iterator<Item = (&'a str, Text<'a>)> {
    let folder = folder.to_owned();
    files.clone().into_iter().filter_map(move |(path, text)| {
        folder_of(path)
            .filter(|(of, _)| *of == folder)
            .map(|(_, name)| (name, text))
    })
}

fn messages(built_in: &Files<'_>, own: &Files<'_>, diagnostics: &mut Vec<Diagnostic>) -> Messages {
    let files: Vec<MessageFile<'_>> = below(built_in, "messages")
        .chain(below(own, "messages"))
        .filter_map(|(name, text)| {
            Some(MessageFile {
                lang: language(name)?,
                path: text
                    .path
                    .map_or_else(|| Arc::from(format!("{FOLDER}messages/{name}")), Arc::clone),
                text: text.text,
            })
        })
        .collect();
    Messages::load(&files, diagnostics)
}

/// Ten hexadecimal digits of SHA-256 stand in every name, so that a copy may be kept for ever.
fn assets(built_in: &Files<'_>, own: &Files<'_>) -> BTreeMap<String, Asset> {
    below(built_in, "assets")
        .chain(below(own, "assets"))
        .map(|(name, text)| {
            let digest = format!("{:x}", Sha256::digest(text.text.as_bytes()));
            let hash = digest.get(..10).unwrap_or(&digest);
            let asset = Asset {
                path: hashed(name, hash),
                bytes: AssetBytes::Text(Arc::from(text.text.as_bytes())),
            };
            (name.to_owned(), asset)
        })
        .collect()
}

/// Adds all templates and returns their texts. Tera stops at the first mistake, so a template with
/// one is set aside (the built-in one takes its place) and the rest is tried again.
fn add_templates<'a>(
    tera: &mut Tera,
    built_in: &Files<'a>,
    own: &Files<'a>,
    diagnostics: &mut Vec<Diagnostic>,
) -> BTreeMap<&'a str, &'a str> {
    let texts = |files: &Files<'a>| -> BTreeMap<&'a str, &'a str> {
        below(files, "templates")
            .map(|(name, text)| (name, text.text))
            .collect()
    };
    let defaults = texts(built_in);
    let mut templates = defaults.clone();
    templates.extend(texts(own));
    for _ in 0..=own.len() {
        let mut attempt = tera.clone();
        let Err(error) = attempt.add_raw_templates(templates.iter().map(|(n, t)| (*n, *t))) else {
            *tera = attempt;
            break;
        };
        let (found, wrong) = mistakes_of(&error, &templates, own);
        diagnostics.extend(found);
        if wrong.is_empty() {
            break;
        }
        for name in wrong {
            let text = templates.remove(name.as_str());
            let default = defaults.get_key_value(name.as_str());
            templates.extend(default.filter(|(_, default)| Some(**default) != text));
        }
    }
    templates
}

/// What keeps templates from being put together, and the templates to set aside.
fn mistakes_of(
    error: &tera::Error,
    templates: &BTreeMap<&str, &str>,
    own: &Files<'_>,
) -> (Vec<Diagnostic>, BTreeSet<String>) {
    let path = |name: &str| path_of(own, &format!("templates/{name}"));
    if let ErrorKind::SyntaxError(report) = error.kind() {
        let name = report.filename();
        let place = Location::text(&path(name), report.span().range.clone());
        let found = catalog::theme_template_syntax(place, report.message());
        return (vec![found], BTreeSet::from([name.to_owned()]));
    }
    let report = error.to_string();
    let strangers = mistakes::strangers(&report);
    if strangers.is_empty() {
        let place = Location::file(&Arc::from(FOLDER));
        return (
            vec![catalog::theme_template_syntax(place, &report)],
            BTreeSet::new(),
        );
    }
    let components = mistakes::components(templates.values().copied());
    let names: BTreeSet<&str> = templates.keys().copied().collect();
    let found = strangers.iter().map(|stranger| {
        let text = templates
            .get(stranger.template)
            .copied()
            .unwrap_or_default();
        stranger.diagnose((&path(stranger.template), text), &components, &names)
    });
    let wrong = strangers
        .iter()
        .map(|stranger| stranger.template.to_owned());
    (found.collect(), wrong.collect())
}
