//! Names: their readings, and the sections of town halls as they are called that day.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use jiff::civil::Date;
use regex::Regex;

use super::pattern;

use super::super::context::Context;
use crate::audit::outline::Outlined;
use crate::audit::passage::{Kind, Passage};
use crate::diag::{Diagnostic, Location, catalog};
use crate::model::entry::Owner;
use crate::model::{Collection, Entry};
use crate::text::nearest::nearest;

static SECTION: LazyLock<Regex> = LazyLock::new(|| pattern(r"[\p{Han}\p{Katakana}ー・]{2,14}課"));

/// A name of `readings.toml` in the text of an owner that is not of that name, without its reading anywhere.
pub(super) fn without_reading(
    entry: &Entry,
    body: &Outlined<'_>,
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let Some(names) = &context.hard_names else {
        return;
    };
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut known = None;
    for passage in &body.passages {
        for written in names.find_iter(&passage.text) {
            let name = written.as_str();
            let Some(kana) = context.readings.get(name) else {
                continue;
            };
            let known = known.get_or_insert_with(|| context.known_names(&entry.key.owner));
            let is_known = known
                .iter()
                .any(|own| own.contains(name) || name.contains(own));
            let is_given = body.with_reading.iter().any(|word| word.contains(name));
            let range = written.range();
            if is_known || is_given || !passage.is_prose(&range) || !seen.insert(name) {
                continue;
            }
            let edit = passage.edit(&range, &format!("{{{name}|{kana}}}"));
            let finding = catalog::ja_ruby_missing(passage.place(&range), name, kana);
            found.push(finding.with_fix(false, edit));
        }
    }
}

/// 「高齢介護課」 where that city's section has another name that day. Only names near to a known one are
/// asked about: any town hall may have sections that the list does not hold.
pub(super) fn section(
    passage: &Passage<'_>,
    owner: &Owner,
    today: Date,
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let Owner::City(city) = owner else { return };
    if passage.kind == Kind::Name || !passage.text.contains('課') {
        return;
    }
    let Some(sections) = context.sections.get(city) else {
        return;
    };
    for written in SECTION.find_iter(&passage.text) {
        let text = written.as_str();
        let of_that_day = |until: Option<Date>| until.is_none_or(|until| until >= today);
        if sections
            .iter()
            .any(|(name, until)| text.ends_with(name) && of_that_day(*until))
        {
            continue;
        }
        let current = sections.iter().filter(|(_, until)| of_that_day(*until));
        let names: Vec<&str> = current.map(|(name, _)| *name).collect();
        let was = sections.iter().any(|(name, _)| text.ends_with(name));
        let near = nearest(text, names.iter().copied());
        let near = near.filter(|near| was || is_one_slip(text, near));
        if let Some(near) = near {
            found.push(catalog::dept_name(
                passage.place(&written.range()),
                text,
                near,
            ));
        }
    }
}

/// 健康増進課 and 健康推進課 may be two sections: only a letter left out, added or doubled is a slip.
fn is_one_slip(written: &str, known: &str) -> bool {
    written.chars().count().abs_diff(known.chars().count()) == 1
        && strsim::levenshtein(written, known) == 1
}

/// Providers are sorted by their readings. The rows of a sheet are told of together, when it is read.
pub(super) fn unsorted(entry: &Entry, today: Date, found: &mut Vec<Diagnostic>) {
    let is_row = matches!(entry.place, Location::Cell { .. });
    // What no list shows need not be sorted.
    let common = &entry.common;
    let is_draft = common.draft.as_ref().is_some_and(|draft| draft.value);
    let until = common.publish_until.as_ref();
    let is_over = until.is_some_and(|until| until.value.last_day() < today);
    if entry.key.collection != Collection::Clinics || is_row || is_draft || is_over {
        return;
    }
    if let Some(name) = &entry.common.name
        && name.value.kana.is_none()
        && name
            .value
            .text
            .chars()
            .any(|letter| matches!(letter, '\u{4e00}'..='\u{9fff}'))
    {
        found.push(catalog::kana_missing(
            name.place.clone(),
            &name.value.text,
            &[],
        ));
    }
}
