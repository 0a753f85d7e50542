//! Reads the lists beside `site.toml`: organisations, departments, documents, glossary.

use std::collections::BTreeMap;

use super::fields::{Context, Fields};
use super::layout::RegistryFile;
use super::records::{is_address, url};
use super::site::{table, unique, value};
use super::tables::read_table;
use super::values::FromRaw;
use crate::diag::catalog;
use crate::model::site::{
    Deadline, Department, Document, Organization, Phrase, Registry, ShortAddress, Term,
};
use crate::model::{DepartmentId, DocumentId, Localized, OrganizationId};
use crate::source::raw::{RawTable, RawValue};
use crate::text::slug;

/// Reads one of the lists beside `site.toml` into the registry.
pub fn registry(
    which: RegistryFile,
    table: &RawTable,
    context: &mut Context<'_>,
    into: &mut Registry,
) {
    read_table(table, context, |fields| match which {
        RegistryFile::Organizations => {
            let list = unique(fields, "organizations", |o: &Organization| o.id.to_string());
            into.organization_names = names(&list);
            into.organizations = keyed(list, |o| o.id.clone());
        }
        RegistryFile::Deadlines => {
            into.deadlines = unique(fields, "deadlines", |d: &Deadline| d.id.to_string());
        }
        RegistryFile::Departments => {
            let list = unique(fields, "departments", |d: &Department| d.id.to_string());
            into.departments = keyed(list, |d| d.id.clone());
        }
        RegistryFile::Documents => {
            let list = unique(fields, "documents", |d: &Document| d.id.to_string());
            into.documents = keyed(list, |d| d.id.clone());
        }
        RegistryFile::Glossary => {
            into.glossary = unique(fields, "terms", |t: &Term| t.id.to_string());
        }
        RegistryFile::Short => {
            into.short = unique(fields, "short", |s: &ShortAddress| s.code.to_string());
        }
        RegistryFile::Phrases => {
            into.phrases = value::<Phrases>(fields, "phrases")
                .map(|phrases| phrases.0)
                .unwrap_or_default();
        }
    });
}

/// Every name of every organisation; the first in the list keeps a name that two share.
fn names(list: &[Organization]) -> BTreeMap<String, OrganizationId> {
    let mut found = BTreeMap::new();
    for organization in list {
        let also = organization.also_known.values();
        for name in std::iter::once(&organization.name).chain(also) {
            found
                .entry(name.text.clone())
                .or_insert_with(|| organization.id.clone());
        }
    }
    found
}

fn keyed<K: Ord, T>(list: Vec<T>, key: fn(&T) -> K) -> BTreeMap<K, T> {
    list.into_iter().map(|item| (key(&item), item)).collect()
}

struct Phrases(BTreeMap<String, Phrase>);

impl FromRaw for Phrases {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        let mut found = BTreeMap::new();
        for entry in &table.entries {
            if let Some(said) = Localized::further(&entry.value, &entry.key, context) {
                let phrase = Phrase {
                    said: said.others,
                    place: entry.key_place.clone(),
                };
                found.insert(entry.key.to_string(), phrase);
            }
        }
        Some(Self(found))
    }
}

impl FromRaw for Organization {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        read_table(table, context, |fields| {
            let id = fields.require::<OrganizationId>("id", "id = \"kitaadachi-ishikai\"");
            let name = required_name(fields);
            let kind = fields.get("kind");
            let serves = fields.list("serves");
            let regions = fields.list("regions");
            let also_known = fields.list("also_known");
            let parent = fields.get("parent");
            let website = url(fields, "website");
            let description = fields.get("description");
            let sources = fields.list("sources");
            Some(Self {
                id: id?,
                place: table.place.clone(),
                name: name?,
                kind,
                serves,
                regions,
                also_known,
                parent,
                website,
                description,
                sources,
            })
        })
    }
}

fn required_name(fields: &mut Fields<'_, '_>) -> Option<Localized> {
    let found = fields.name();
    if found.is_none() {
        let place = fields.place().clone();
        fields.report(catalog::missing_key(place, "name", "name = \"…\""));
    }
    found.map(|name| name.value)
}

impl FromRaw for Department {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        read_table(table, context, |fields| {
            let id = fields.require::<DepartmentId>("id", "id = \"okegawa-korei\"");
            let name = required_name(fields);
            let found = Self {
                id: id.clone().unwrap_or_else(|| DepartmentId::new("-")),
                place: table.place.clone(),
                name: name.clone().unwrap_or_default(),
                city: fields.get("city"),
                valid_from: fields.get("valid_from"),
                valid_until: fields.get("valid_until"),
                successor: fields.get("successor"),
                phone: fields.get("phone"),
                extension: fields.get("extension"),
                fax: fields.get("fax"),
                mail: fields.get("mail"),
                hours: fields.get("hours"),
                closed_days: fields.get("closed_days"),
                address: fields.get("address"),
                counter: fields.get("counter"),
                sources: fields.list("sources"),
            };
            id.and(name).map(|_| found)
        })
    }
}

impl FromRaw for Deadline {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        read_table(table, context, |fields| {
            let id = fields.require::<String>("id", "id = \"koho-2026-04\"");
            let title = required_name(fields);
            let deadline = fields.require("deadline", "deadline = \"2026-02-27\"");
            let issued = fields.get("issued");
            let city = fields.get("city");
            let note = fields.get("note");
            let id = id?;
            if !slug::is_id(&id) {
                fields.report(catalog::invalid_id(table.place.clone(), &id));
                return None;
            }
            Some(Self {
                id: id.into(),
                place: table.place.clone(),
                title: title?,
                deadline: deadline?,
                issued,
                city,
                note,
            })
        })
    }
}

impl FromRaw for Document {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        read_table(table, context, |fields| {
            let id = fields.require::<DocumentId>("id", "id = \"keno-plan-r7\"");
            let title = required_name(fields);
            let author = fields.get("author");
            let as_of = fields.get("as_of");
            let fiscal_year = fields.get("fiscal_year");
            let address = url(fields, "url");
            let seed = fields.get("seed");
            let note = fields.get("note");
            Some(Self {
                id: id?,
                place: table.place.clone(),
                title: title?,
                author,
                as_of,
                fiscal_year,
                url: address,
                seed,
                note,
            })
        })
    }
}

impl FromRaw for ShortAddress {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        read_table(table, context, |fields| {
            let code = fields.require::<String>("code", "code = \"ok1\"");
            let page = fields.require::<String>("page", "page = \"/okegawa/contacts/\"");
            let (code, page) = (code?, page?);
            if !slug::is_id(&code) {
                fields.report(catalog::invalid_id(table.place.clone(), &code));
                return None;
            }
            if !is_address(&page) {
                fields.report(catalog::invalid_alias(table.place.clone(), &page));
                return None;
            }
            Some(Self {
                code: code.into(),
                place: table.place.clone(),
                page,
            })
        })
    }
}

impl FromRaw for Term {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        read_table(table, context, |fields| {
            let id = fields.require::<String>("id", "id = \"acp\"");
            let kana = value::<String>(fields, "kana");
            let term = fields
                .require::<Localized>("term", "term = { ja = \"看取り\", kana = \"みとり\" }");
            let meaning = fields.require::<Localized>("meaning", "meaning = \"…\"");
            let short = fields.get("short");
            let aliases = fields.list("aliases");
            let also = fields.list("also");
            let sources = fields.list("sources");
            let id = id?;
            if !slug::is_id(&id) {
                fields.report(catalog::invalid_id(table.place.clone(), &id));
                return None;
            }
            let mut term = term?;
            term.kana = term.kana.or(kana);
            Some(Self {
                id: id.into(),
                term,
                meaning: meaning?,
                short,
                aliases,
                also,
                sources,
            })
        })
    }
}
