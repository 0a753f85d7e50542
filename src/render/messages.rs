//! The theme's words: Fluent message files by language, so that no template holds a reader's text.
//!
//! A site's own file of a language lies over the built-in one message by message. A language that
//! lacks a message falls back to a related one: やさしい日本語 to Japanese, others to English.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::diag::{Diagnostic, Location, catalog};

/// What stands around Japanese words in a message of another language.
pub const JAPANESE: (&str, &str) = ("<ja>", "</ja>");

/// All languages' messages.
pub struct Messages {
    bundles: BTreeMap<String, FluentBundle<FluentResource>>,
    ids: BTreeSet<String>,
    /// By language and id: the message as most places want it, without arguments and marks, formatted once.
    plain: BTreeMap<String, BTreeMap<String, OnceLock<Box<str>>>>,
    /// By language: the names of months and weekdays.
    numbered: BTreeMap<String, BTreeMap<Numbered, OnceLock<Box<str>>>>,
}

/// A message with a number as its only argument: its id, the argument's name, the number.
pub type Numbered = (&'static str, &'static str, i8);

/// The names of months and weekdays, which are formatted once.
fn calendar() -> BTreeMap<Numbered, OnceLock<Box<str>>> {
    let months = (1..=12).map(|month| ("month-name", "month", month));
    let days = (1..=7).map(|day| ("weekday-name", "day", day));
    months
        .chain(days)
        .map(|name| (name, OnceLock::new()))
        .collect()
}

/// A message file: the language's id, where it lies, its text.
pub(crate) struct MessageFile<'a> {
    /// Language id: the file's name without suffix.
    pub(crate) lang: String,
    /// Path for diagnostics.
    pub(crate) path: Arc<str>,
    /// Fluent text.
    pub(crate) text: &'a str,
}

impl Messages {
    /// Reads the files in order; a later file of the same language overrides single messages.
    pub(crate) fn load(files: &[MessageFile<'_>], diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut bundles = BTreeMap::new();
        let mut ids = BTreeSet::new();
        for file in files {
            ids.extend(file.text.lines().filter_map(id_of));
            let resource = match FluentResource::try_new(file.text.to_owned()) {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    for error in errors {
                        let place = Location::text(&file.path, error.pos.clone());
                        diagnostics.push(catalog::theme_message_syntax(
                            place,
                            &error.kind.to_string(),
                        ));
                    }
                    resource
                }
            };
            bundles
                .entry(file.lang.clone())
                .or_insert_with(|| bundle(&file.lang))
                .add_resource_overriding(resource);
        }
        let places = || ids.iter().map(|id| (id.clone(), OnceLock::new())).collect();
        let plain = bundles.keys().map(|lang: &String| (lang.clone(), places()));
        let plain = plain.collect();
        let languages = bundles.keys().cloned();
        Self {
            numbered: languages.map(|lang| (lang, calendar())).collect(),
            bundles,
            ids,
            plain,
        }
    }

    /// As [`Messages::format`], without arguments.
    pub fn plain(&self, lang: &str, id: &str) -> Result<Cow<'_, str>, String> {
        let place = self.plain.get(lang).and_then(|ids| ids.get(id));
        if let Some(text) = place.and_then(OnceLock::get) {
            return Ok(Cow::Borrowed(text));
        }
        let text = unmarked(self.marked(lang, id, &FluentArgs::new())?);
        Ok(kept(place, text))
    }

    /// The name of a month or a weekday.
    pub fn numbered(&self, lang: &str, name: Numbered) -> Result<Cow<'_, str>, String> {
        let place = self.numbered.get(lang).and_then(|names| names.get(&name));
        if let Some(text) = place.and_then(OnceLock::get) {
            return Ok(Cow::Borrowed(text));
        }
        let mut args = FluentArgs::with_capacity(1);
        args.set(name.1, FluentValue::from(name.2));
        let text = self.format(lang, name.0, &args)?;
        Ok(kept(place, text))
    }

    /// The message in a language or its nearest one, without marks. The error says what is missing, in English.
    pub fn format(&self, lang: &str, id: &str, args: &FluentArgs<'_>) -> Result<String, String> {
        self.marked(lang, id, args).map(unmarked)
    }

    /// As [`Messages::format`], with Japanese words between [`JAPANESE`].
    pub fn marked(&self, lang: &str, id: &str, args: &FluentArgs<'_>) -> Result<String, String> {
        let bundle = chain(lang)
            .into_iter()
            .filter_map(|lang| self.bundles.get(lang))
            .find(|bundle| bundle.has_message(id))
            .ok_or_else(|| format!("no message \"{id}\" for language \"{lang}\""))?;
        let pattern = bundle
            .get_message(id)
            .and_then(|message| message.value())
            .ok_or_else(|| format!("message \"{id}\" has no text"))?;
        let mut errors: Vec<FluentError> = Vec::new();
        let text = bundle.format_pattern(pattern, Some(args), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(format!("message \"{id}\": {error}")),
        }
    }

    /// As [`Messages::format`], with texts by name.
    pub fn text(&self, lang: &str, id: &str, args: &[(&str, &str)]) -> Result<String, String> {
        if args.is_empty() {
            return self.plain(lang, id).map(Cow::into_owned);
        }
        let mut fluent = FluentArgs::with_capacity(args.len());
        for (name, value) in args {
            fluent.set(*name, FluentValue::from(*value));
        }
        self.format(lang, id, &fluent)
    }

    /// The ids of all messages, of whatever language.
    pub fn ids(&self) -> &BTreeSet<String> {
        &self.ids
    }

    /// The languages there are messages for, by id.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.bundles.keys().map(String::as_str)
    }
}

/// A text in its place, if it has one. Whoever was first has made the same.
fn kept(place: Option<&OnceLock<Box<str>>>, text: String) -> Cow<'_, str> {
    match place {
        Some(place) => Cow::Borrowed(place.get_or_init(|| text.into_boxed_str())),
        None => Cow::Owned(text),
    }
}

fn unmarked(text: String) -> String {
    if text.contains(JAPANESE.0) {
        text.replace(JAPANESE.0, "").replace(JAPANESE.1, "")
    } else {
        text
    }
}

/// The id of the message that a line begins: `nav-home = ホーム`.
pub(super) fn id_of(line: &str) -> Option<String> {
    let (id, _) = line.split_once('=')?;
    let id = id.trim_end();
    let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic())
        && id
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    is_id.then(|| id.to_owned())
}

fn bundle(lang: &str) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = lang.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolating marks would end up in titles, attributes and copied telephone numbers.
    bundle.set_use_isolating(false);
    bundle
}

fn chain(lang: &str) -> [&str; 3] {
    match lang {
        "ja" | "easy" => [lang, "ja", "en"],
        _ => [lang, "en", "ja"],
    }
}
