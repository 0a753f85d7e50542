//! What is still to be translated, language by language.

use super::{Missing, Untranslated};
use crate::model::resolved::ResolvedProject;
use crate::model::{Collection, Entry, Language, Project};

/// Pages of prose and names of records that a language of the site lacks, by language and file.
pub(super) fn untranslated(resolved: &ResolvedProject) -> Vec<Untranslated> {
    let project = &resolved.project;
    let mut found = Vec::new();
    for language in project.site.languages.iter().skip(1) {
        let contents = project.owners.values();
        for entry in contents.flat_map(|content| content.collections.iter().flatten()) {
            let Some(missing) = missing(project, entry, language) else {
                continue;
            };
            found.push(Untranslated {
                language: language.as_str().to_owned(),
                missing,
                path: entry.place.path().cloned().unwrap_or_default(),
                title: entry.title().to_owned(),
            });
        }
    }
    found.sort();
    found
}

fn missing(project: &Project, entry: &Entry, language: &Language) -> Option<Missing> {
    let translated = entry.translations.get(language);
    match entry.key.collection {
        Collection::Guides | Collection::Pages | Collection::Index => {
            let written = entry.body.is_some() && translated.is_none();
            written.then_some(Missing::Page)
        }
        // A name of an office stays what it is in plain Japanese.
        _ if language.as_str() == "easy" => None,
        Collection::Windows
        | Collection::Lectures
        | Collection::Handouts
        | Collection::Services
        | Collection::Rules
        | Collection::Lists
        | Collection::Notices => {
            let name = &entry.common.name.as_ref()?.value;
            let phrase = project.registry.phrases.get(&name.text);
            let said = name.others.contains_key(language)
                || phrase.is_some_and(|phrase| phrase.said.contains_key(language))
                || translated.is_some_and(|translation| translation.name.is_some());
            (!said).then_some(Missing::Name)
        }
        _ => None,
    }
}
