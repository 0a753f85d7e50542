//! What the rules must know of the whole site: the words it explains, the numbers it gives.

use std::collections::BTreeSet;

use crate::diag::Location;
use crate::model::records::Number;
use crate::model::texts::Visit;
use crate::model::{Entry, Project};

/// What is true for every text of the site.
pub(super) struct Context<'a> {
    /// Words of the glossary with their other names.
    pub(super) terms: Vec<&'a str>,
    /// What a telephone dials, of every record.
    pub(super) numbers: BTreeSet<&'a str>,
}

impl<'a> Context<'a> {
    pub(super) fn new(project: &'a Project) -> Self {
        let mut terms: Vec<&str> = Vec::new();
        for term in &project.registry.glossary {
            terms.push(&term.term.text);
            terms.extend(term.aliases.values().map(|alias| alias.text.as_str()));
        }
        terms.sort_unstable();
        let mut numbers = Numbers(BTreeSet::new());
        for content in project.owners.values() {
            for entry in content.collections.iter().flatten() {
                numbers.of(entry);
            }
        }
        let departments = project.registry.departments.values();
        let phones = departments.filter_map(|department| department.phone.as_ref());
        for phone in phones {
            numbers.add(&phone.value);
        }
        Self {
            terms,
            numbers: numbers.0,
        }
    }
}

struct Numbers<'a>(BTreeSet<&'a str>);

impl<'a> Numbers<'a> {
    fn of(&mut self, entry: &'a Entry) {
        entry.record.each_text(self);
    }

    fn add(&mut self, number: &'a Number) {
        if let Some(phone) = &number.phone {
            self.0.insert(&phone.dial);
        }
    }
}

impl<'a> Visit<'a> for Numbers<'a> {
    fn text(&mut self, _: &'static str, _: &'a str, _: &'a Location) {}

    fn number(&mut self, _: &'static str, number: &'a Number, _: &'a Location) {
        self.add(number);
    }
}
