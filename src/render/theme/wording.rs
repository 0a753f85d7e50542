//! Whether the messages of a site's own files and of its languages are whole: a name that nothing uses, a language that
//! lacks some, a text that leaves out the number or the date it was to say.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::load::{self, Files};
use crate::diag::{Diagnostic, Location, catalog};
use crate::render::words::OFFERED;
use crate::text::nearest::nearest;
use crate::validate::SITE_FILE;

/// How many missing messages a finding names.
const NAMED: usize = 3;

/// A message of a file.
struct Message<'a> {
    id: &'a str,
    /// Where its id stands, and where its text ends.
    at: usize,
    text: &'a str,
}

impl Message<'_> {
    /// The variables it says, by name without `$`.
    fn variables(&self) -> BTreeSet<&str> {
        let mut depth = 0_u32;
        let mut found = BTreeSet::new();
        for (at, letter) in self.text.char_indices() {
            match letter {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                '$' if depth > 0 => {
                    let rest = self.text.get(at + 1..).unwrap_or_default();
                    let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c));
                    found.insert(rest.get(..end.unwrap_or(rest.len())).unwrap_or_default());
                }
                _ => (),
            }
        }
        found
    }
}

/// The messages of a file, in its order. Comments, terms and what cannot be read are passed over.
fn messages(text: &str) -> Vec<Message<'_>> {
    let mut found: Vec<Message<'_>> = Vec::new();
    let (mut at, mut inside) = (0, false);
    for line in text.split_inclusive('\n') {
        if let Some(id) = super::super::messages::id_of(line) {
            let id = line.get(..id.len()).unwrap_or_default();
            found.push(Message { id, at, text: "" });
            inside = true;
        } else if !line.starts_with([' ', '\t', '}', '\n', '\r']) {
            inside = false;
        }
        at += line.len();
        if let Some(message) = found.last_mut().filter(|_| inside) {
            let from = message.at + message.id.len();
            message.text = text.get(from..at).unwrap_or_default();
        }
    }
    found
}

/// What the built-in files tell of a message: the variables that each of them says, and those that any says.
struct Told {
    always: BTreeSet<String>,
    ever: BTreeSet<String>,
}

fn told(built_in: &Files<'_>) -> BTreeMap<String, Told> {
    let mut told: BTreeMap<String, Told> = BTreeMap::new();
    for (_, file) in load::below(built_in, "messages") {
        for message in messages(file.text) {
            let here: BTreeSet<String> =
                message.variables().into_iter().map(str::to_owned).collect();
            let told = told.entry(message.id.to_owned()).or_insert_with(|| Told {
                always: here.clone(),
                ever: BTreeSet::new(),
            });
            told.always.retain(|name| here.contains(name));
            told.ever.extend(here);
        }
    }
    for (id, names) in OFFERED {
        if let Some(told) = told.get_mut(id) {
            told.ever
                .extend(names.iter().map(|name| (*name).to_owned()));
        }
    }
    told
}

/// The variables of the site's own messages that nobody gives them: their pages could not be made.
pub(super) fn strangers(built_in: &Files<'_>, own: &Files<'_>) -> Vec<Diagnostic> {
    if load::below(own, "messages").next().is_none() {
        return Vec::new();
    }
    let told = told(built_in);
    let mut found = Vec::new();
    each(own, |message, place| {
        let Some(told) = told.get(message.id) else {
            return;
        };
        let known: Vec<String> = told.ever.iter().map(|name| format!("${name}")).collect();
        let known = known.join(", ");
        let said = message.variables().into_iter();
        let strangers = said.filter(|name| !told.ever.contains(*name));
        found.extend(
            strangers.map(|name| catalog::message_unknown_variable(place.clone(), name, &known)),
        );
    });
    found
}

/// Every message of the site's own files, with its place.
fn each(own: &Files<'_>, mut look: impl FnMut(&Message<'_>, Location)) {
    for (name, file) in load::below(own, "messages") {
        let Some(path) = file.path.filter(|_| name.ends_with(".ftl")) else {
            continue;
        };
        for message in messages(file.text) {
            let span = message.at..message.at + message.id.len();
            look(&message, Location::text(path, span));
        }
    }
}

/// See the head of this file; what keeps a page from being made is told when the theme is loaded. `overrides` are the files of the site's theme, `languages` those of the site by id.
pub fn check(overrides: &BTreeMap<Arc<str>, Arc<str>>, languages: &[&str]) -> Vec<Diagnostic> {
    let built_in = load::built_in();
    let own = load::own(overrides);
    let told = told(&built_in);
    let mut found = Vec::new();
    each(&own, |message, place| match told.get(message.id) {
        Some(told) => {
            let said = message.variables();
            let lost = told
                .always
                .iter()
                .filter(|name| !said.contains(name.as_str()));
            let lost =
                lost.map(|name| catalog::message_lost_variable(place.clone(), message.id, name));
            found.extend(lost);
        }
        None if is_called(&own, message.id) => (),
        None => {
            let known = told.keys().map(String::as_str);
            let nearest = nearest(message.id, known);
            found.push(catalog::message_stale(place, message.id, nearest));
        }
    });
    found.extend(
        languages
            .iter()
            .filter_map(|lang| lacks(&built_in, &own, &told, lang)),
    );
    found
}

/// Whether a template of the site's own calls for a message: by its id, or by the beginning of it.
fn is_called(own: &Files<'_>, id: &str) -> bool {
    load::below(own, "templates").any(|(_, file)| {
        let quoted = file.text.split('"').skip(1).step_by(2);
        quoted.into_iter().any(|text| {
            let begins = text.ends_with(['-', '_']) && id.starts_with(text);
            text == id || begins
        })
    })
}

/// The messages that a language of the site has neither in the built-in theme nor in the site's.
fn lacks(
    built_in: &Files<'_>,
    own: &Files<'_>,
    told: &BTreeMap<String, Told>,
    lang: &str,
) -> Option<Diagnostic> {
    let of_language = |files: &Files<'_>| {
        let all: Vec<_> = load::below(files, "messages")
            .filter(|(name, _)| load::language(name).as_deref() == Some(lang))
            .map(|(_, file)| (file.path.cloned(), file.text.to_owned()))
            .collect();
        all
    };
    let (theirs, ours) = (of_language(built_in), of_language(own));
    let has: BTreeSet<&str> = theirs
        .iter()
        .chain(&ours)
        .flat_map(|(_, text)| messages(text))
        .map(|message| message.id)
        .collect();
    let missing: Vec<&str> = told
        .keys()
        .map(String::as_str)
        .filter(|id| !has.contains(id))
        .collect();
    if missing.is_empty() {
        return None;
    }
    let path = ours.into_iter().find_map(|(path, _)| path);
    let place = Location::file(&path.unwrap_or_else(|| Arc::from(SITE_FILE)));
    let named = missing.get(..NAMED.min(missing.len())).unwrap_or_default();
    Some(catalog::message_missing(place, lang, &named.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(
        files: &[(&str, &str)],
        languages: &[&str],
    ) -> Vec<(&'static str, Option<(u32, u32)>)> {
        let files: BTreeMap<Arc<str>, Arc<str>> = files
            .iter()
            .map(|(path, text)| (Arc::from(format!("themes/own/{path}")), Arc::from(*text)))
            .collect();
        let found = check(&files, languages);
        found
            .iter()
            .map(|one| match one.location {
                Location::Text { start, end, .. } => (one.code, Some((start, end))),
                _ => (one.code, None),
            })
            .collect()
    }

    #[test]
    fn built_in_files_have_the_same_messages_and_variables() {
        let built_in = load::built_in();
        let told = told(&built_in);
        let mut wrong = Vec::new();
        for (name, file) in load::below(&built_in, "messages") {
            let own = messages(file.text);
            let ids: BTreeSet<&str> = own.iter().map(|message| message.id).collect();
            assert_eq!(ids.len(), own.len(), "{name} says something twice");
            let missing: Vec<&String> = told
                .keys()
                .filter(|id| !ids.contains(id.as_str()))
                .collect();
            if !missing.is_empty() {
                wrong.push(format!("{name} lacks {missing:?}"));
            }
            for message in &own {
                let offered = OFFERED.iter().any(|(id, _)| *id == message.id);
                let Some(told) = told.get(message.id).filter(|_| !offered) else {
                    continue;
                };
                let said: BTreeSet<String> =
                    message.variables().into_iter().map(str::to_owned).collect();
                if said != told.ever {
                    wrong.push(format!(
                        "{name}: {} says {said:?}, not {:?}",
                        message.id, told.ever
                    ));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:#?}");
    }

    #[test]
    fn a_file_that_replaces_single_messages_is_whole() {
        let own = (
            "messages/vi.ftl",
            "# Lời\nnav-home = Nhà\nuntil = Đến { $date }\n",
        );
        assert_eq!(codes(&[own], &["ja", "vi"]), []);
    }

    #[test]
    fn a_message_that_nothing_uses_is_named_unless_a_template_calls_for_it() {
        let own = ("messages/ja.ftl", "nav-hoem = 家\nmine-a = 甲\n");
        assert_eq!(
            codes(&[own], &["ja"]),
            [
                ("message-stale", Some((0, 8))),
                ("message-stale", Some((15, 21)))
            ]
        );
        let template = (
            "templates/guide.html",
            "{{ msg(id=\"nav-hoem\") }}{{ msg(id=\"mine-\" ~ x) }}",
        );
        assert_eq!(codes(&[own, template], &["ja"]), []);
    }

    #[test]
    fn variables_are_those_of_the_built_in_message() {
        let lost = ("messages/en.ftl", "until = Until then\n");
        assert_eq!(
            codes(&[lost], &["en"]),
            [("message-lost-variable", Some((0, 5)))]
        );
        let strange = ("messages/en.ftl", "until = Until { $date } { $day }\n");
        assert_eq!(codes(&[strange], &["en"]), []);
        let file = (
            Arc::from("themes/own/messages/en.ftl"),
            Arc::from(strange.1),
        );
        let files = BTreeMap::from([file]);
        let found = strangers(&load::built_in(), &load::own(&files));
        let told: Vec<&str> = found.iter().map(|one| one.code).collect();
        assert_eq!(told, ["message-unknown-variable"]);
        let offered = (
            "messages/en.ftl",
            "date-day = { $weekday } { $year }-{ $month }-{ $day }\n",
        );
        assert_eq!(codes(&[offered], &["en"]), []);
    }

    #[test]
    fn a_language_without_messages_is_named_once() {
        assert_eq!(codes(&[], &["ja", "es"]), [("message-missing", None)]);
    }
}
