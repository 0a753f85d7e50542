//! What a path below `content/` means: whose it is, which collection, which entry, which language.

use std::sync::Arc;

use crate::diag::{Diagnostic, Location, catalog};
use crate::model::value::Choice;
use crate::model::{CityId, Collection, EntryId, Language, Owner, RegionId};
use crate::text::slug;

/// The meaning of one path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slot {
    /// `site.toml`.
    Site,
    /// `organizations.toml` and the other lists of the site.
    Registry(RegistryFile),
    /// `cities/<id>/city.toml`.
    City(CityId),
    /// `regions/<id>/region.toml`.
    Region(RegionId),
    /// A Markdown entry.
    Page {
        /// Whose.
        owner: Owner,
        /// Which collection.
        collection: Collection,
        /// Which entry.
        id: EntryId,
        /// A translation, if the name says so.
        language: Option<Language>,
    },
    /// A TOML file whose tables are entries.
    Rows {
        /// Whose.
        owner: Owner,
        /// Which collection.
        collection: Collection,
    },
    /// A list kept in a sheet.
    Sheet {
        /// Whose.
        owner: Owner,
        /// Which collection.
        collection: Collection,
    },
    /// `columns.toml`: what an owner's sheets call their columns.
    Columns(Owner),
    /// `readings.toml`: how words are read.
    Readings(Owner),
    /// A file below `files/`, by its path there.
    File {
        /// Whose.
        owner: Owner,
        /// Path below `files/`.
        name: Arc<str>,
    },
    /// A file below `static/`, by its path there.
    Static(Arc<str>),
}

/// The lists of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegistryFile {
    /// `organizations.toml`.
    Organizations,
    /// `deadlines.toml`.
    Deadlines,
    /// `departments.toml`.
    Departments,
    /// `documents.toml`.
    Documents,
    /// `glossary.toml`.
    Glossary,
    /// `phrases.toml`.
    Phrases,
    /// `short.toml`.
    Short,
}

/// Names below the root of the site that no city may take.
const RESERVED: [&str; 15] = [
    "files",
    "search",
    "regions",
    "assets",
    "accessibility",
    "report",
    "organizations",
    "glossary",
    "about",
    "shared",
    "static",
    "easy",
    "404",
    "sitemap",
    "k",
];

/// Says what a path means, or why it means nothing.
pub fn classify(path: &Arc<str>, languages: &[Language]) -> Result<Slot, Box<Diagnostic>> {
    let parts: Vec<&str> = path.split('/').skip(1).collect();
    match parts.as_slice() {
        ["site.toml"] => Ok(Slot::Site),
        ["organizations.toml"] => Ok(Slot::Registry(RegistryFile::Organizations)),
        ["deadlines.toml"] => Ok(Slot::Registry(RegistryFile::Deadlines)),
        ["departments.toml"] => Ok(Slot::Registry(RegistryFile::Departments)),
        ["documents.toml"] => Ok(Slot::Registry(RegistryFile::Documents)),
        ["glossary.toml"] => Ok(Slot::Registry(RegistryFile::Glossary)),
        ["readings.toml"] => Ok(Slot::Readings(Owner::Site)),
        ["phrases.toml"] => Ok(Slot::Registry(RegistryFile::Phrases)),
        ["short.toml"] => Ok(Slot::Registry(RegistryFile::Short)),
        ["static", rest @ ..] if !rest.is_empty() => Ok(Slot::Static(rest.join("/").into())),
        ["pages", name] => page(path, Owner::Site, Collection::Pages, name, languages),
        ["shared", rest @ ..] => in_owner(path, Owner::Shared, rest, languages),
        ["regions", region, rest @ ..] if !rest.is_empty() => {
            let id = folder_id(path, region)?;
            match rest {
                ["region.toml"] => Ok(Slot::Region(RegionId::new(id))),
                _ => in_owner(path, Owner::Region(RegionId::new(id)), rest, languages),
            }
        }
        ["cities", city, rest @ ..] if !rest.is_empty() => {
            let id = folder_id(path, city)?;
            check_reserved(path, id, languages)?;
            match rest {
                ["city.toml"] => Ok(Slot::City(CityId::new(id))),
                _ => in_owner(path, Owner::City(CityId::new(id)), rest, languages),
            }
        }
        _ => Err(stray(path)),
    }
}

fn stray(path: &Arc<str>) -> Box<Diagnostic> {
    let suffix = path.rsplit_once('.').map_or("", |(_, suffix)| suffix);
    Box::new(catalog::file_not_used(Location::file(path), suffix))
}

fn folder_id<'a>(path: &Arc<str>, name: &'a str) -> Result<&'a str, Box<Diagnostic>> {
    if slug::is_id(name) {
        return Ok(name);
    }
    let place = Location::file(path);
    Err(Box::new(catalog::invalid_file_name(place, name)))
}

fn check_reserved(
    path: &Arc<str>,
    id: &str,
    languages: &[Language],
) -> Result<(), Box<Diagnostic>> {
    let taken = RESERVED.contains(&id)
        || Collection::from_word(id).is_some()
        || languages.iter().any(|language| language.as_str() == id)
        || super::values::is_language(id);
    if taken {
        let place = Location::file(path);
        return Err(Box::new(catalog::reserved_city_id(place, id)));
    }
    Ok(())
}

fn in_owner(
    path: &Arc<str>,
    owner: Owner,
    rest: &[&str],
    languages: &[Language],
) -> Result<Slot, Box<Diagnostic>> {
    match rest {
        ["files", name @ ..] if !name.is_empty() => Ok(Slot::File {
            owner,
            name: name.join("/").into(),
        }),
        ["columns.toml"] => Ok(Slot::Columns(owner)),
        ["readings.toml"] => Ok(Slot::Readings(owner)),
        [file] => {
            let table = crate::source::layout::table(file);
            if let Some(collection) = table.and_then(Collection::from_word) {
                return Ok(Slot::Sheet { owner, collection });
            }
            if let Some(stem) = file.strip_suffix(".toml") {
                return match Collection::from_word(stem) {
                    Some(collection) => Ok(Slot::Rows { owner, collection }),
                    None => Err(stray(path)),
                };
            }
            if file
                .strip_suffix(".md")
                .is_some_and(|stem| stem == "index" || stem.starts_with("index."))
            {
                return page(path, owner, Collection::Index, file, languages);
            }
            Err(stray(path))
        }
        [folder, name @ ..] => {
            let Some(collection) = Collection::from_word(folder) else {
                return Err(stray(path));
            };
            page(path, owner, collection, &name.join("/"), languages)
        }
        [] => Err(stray(path)),
    }
}

fn page(
    path: &Arc<str>,
    owner: Owner,
    collection: Collection,
    name: &str,
    languages: &[Language],
) -> Result<Slot, Box<Diagnostic>> {
    let Some(stem) = name.strip_suffix(".md") else {
        return Err(stray(path));
    };
    let (stem, language) = match stem.rsplit_once('.') {
        Some((stem, tag)) => (stem, Some(tag)),
        None => (stem, None),
    };
    let nests = collection == Collection::Guides;
    let named_well = stem.split('/').all(slug::is_id) && (nests || !stem.contains('/'));
    if !named_well {
        let place = Location::file(path);
        return Err(Box::new(catalog::invalid_file_name(place, name)));
    }
    let language = match language {
        None => None,
        Some(tag) => match languages.iter().position(|known| known.as_str() == tag) {
            Some(0) => None,
            Some(_) => Some(Language::new(tag)),
            None => {
                let place = Location::file(path);
                return Err(Box::new(catalog::unlisted_language(place, tag)));
            }
        },
    };
    Ok(Slot::Page {
        owner,
        collection,
        id: EntryId::new(stem),
        language,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn slot(path: &str) -> Result<Slot, &'static str> {
        let languages = [Language::new("ja"), Language::new("en")];
        classify(&Arc::from(path), &languages).map_err(|diagnostic| diagnostic.code)
    }

    #[test]
    fn a_path_says_owner_collection_id_and_language() {
        assert_eq!(
            slot("content/shared/guides/acp/what.en.md"),
            Ok(Slot::Page {
                owner: Owner::Shared,
                collection: Collection::Guides,
                id: EntryId::new("acp/what"),
                language: Some(Language::new("en")),
            })
        );
        assert_eq!(
            slot("content/cities/ageo/lists.toml"),
            Ok(Slot::Rows {
                owner: Owner::City(CityId::new("ageo")),
                collection: Collection::Lists,
            })
        );
    }

    #[test]
    fn a_path_without_meaning_is_named() {
        assert_eq!(
            slot("content/cities/search/city.toml"),
            Err("reserved-city-id")
        );
        assert_eq!(
            slot("content/cities/windows/city.toml"),
            Err("reserved-city-id")
        );
        assert_eq!(slot("content/shared/guide/a.md"), Err("file-not-used"));
        assert_eq!(
            slot("content/shared/windows/a/b.md"),
            Err("invalid-file-name")
        );
        assert_eq!(
            slot("content/shared/windows/Home.md"),
            Err("invalid-file-name")
        );
        assert_eq!(
            slot("content/shared/windows/a.fr.md"),
            Err("unlisted-language")
        );
    }
}
