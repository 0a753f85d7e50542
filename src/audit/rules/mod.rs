//! The rules. One is a function of a passage, or of all passages of an entry; its level and words are in
//! the catalogue of diagnostics.

mod age;
pub(super) mod characters;
mod contact;
mod dates;
mod duty;
mod files;
mod links;
mod names;
mod numbers;
mod people;
mod phrases;
mod policy;
mod reading;
mod spaces;
mod structure;
mod tone;
mod weekdays;
mod words;

use regex::Regex;

use super::context::Context;
use super::outline::Outlined;
use super::passage::Passage;
use crate::diag::{Diagnostic, Location, catalog};
use crate::model::{City, Entry, Language, Owner, Project, Record};
use crate::text::contrast;

/// What letters a text has, so that most rules need not look at it.
struct Letters {
    /// Digits, in any writing.
    numbers: bool,
    /// Other than those of plain Japanese and of ASCII.
    rare: bool,
}

impl Letters {
    fn of(text: &str) -> Self {
        let (mut numbers, mut rare) = (false, false);
        for letter in text.chars() {
            match letter {
                '0'..='9' => numbers = true,
                '\0'..='\u{7f}'
                | 'ぁ'..='ヿ'
                | '\u{4e00}'..='\u{9fff}'
                | '、'
                | '。'
                | '「'
                | '」'
                | '（'
                | '）'
                | '\u{3000}' => {}
                _ => {
                    rare = true;
                    numbers |= letter.is_numeric();
                }
            }
        }
        Self { numbers, rare }
    }
}

/// Rules that one passage is enough for.
pub(super) fn of_passage(
    passage: &Passage<'_>,
    owner: &Owner,
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let letters = Letters::of(&passage.text);
    if letters.rare {
        characters::platform(passage, found);
        characters::half_width_kana(passage, found);
        characters::full_width_alphanumerics(passage, found);
        characters::symbols(passage, found);
    }
    spaces::inside_words(passage, found);
    if letters.numbers {
        numbers::long_sounds(passage, found);
        numbers::unknown(passage, context, found);
        numbers::without_area(passage, found);
        dates::weekdays(passage, found);
        dates::short_forms(passage, found);
        dates::times(passage, found);
        dates::ranges(passage, found);
        weekdays::rest_days(passage, found);
        weekdays::over(passage, context.today, found);
        people::small_counts(passage, found);
    }
    weekdays::abbreviated(passage, found);
    dates::relative(passage, found);
    links::vague(passage, found);
    links::adjacent(passage, found);
    files::links(passage, found);
    structure::fake_heading(passage, found);
    structure::fake_list(passage, found);
    words::shown_by_colour(passage, found);
    people::mail(passage, found);
    people::staff(passage, found);
    policy::languages(passage, found);
    names::section(passage, owner, context.today, context, found);
}

/// Rules about a text as a whole.
pub(super) fn of_body(
    entry: &Entry,
    body: &Outlined<'_>,
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) {
    files::only_a_file(body, &place_of(entry), found);
    files::pictures(body, found);
    files::tables(body, found);
    names::without_reading(entry, body, context, found);
}

/// Rules that hold in every language: links, pictures, tables, privacy. やさしい日本語 is Japanese.
pub(super) fn of_translation(
    language: &Language,
    place: &Location,
    body: &Outlined<'_>,
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) {
    files::only_a_file(body, place, found);
    files::pictures(body, found);
    files::tables(body, found);
    links::same_words(&body.passages, found);
    for passage in &body.passages {
        if language.as_str() == "easy" {
            of_passage(passage, &Owner::Site, context, found);
            continue;
        }
        numbers::unknown(passage, context, found);
        links::vague(passage, found);
        links::adjacent(passage, found);
        files::links(passage, found);
        structure::fake_heading(passage, found);
        people::mail(passage, found);
        weekdays::in_english(passage, found);
    }
}

/// Rules that need the whole of an entry.
pub(super) fn of_entry(
    entry: &Entry,
    passages: &[Passage<'_>],
    context: &Context<'_>,
    found: &mut Vec<Diagnostic>,
) {
    links::same_words(passages, found);
    dates::mixed(passages, found);
    dates::mixed_times(passages, found);
    dates::mixed_waves(passages, found);
    words::hard(passages, context, found);
    reading::ease(passages, context.reading, found);
    words::danger_without_119(passages, found);
    words::claims(entry, passages, found);
    tone::of_acp(entry, passages, found);
    policy::accessibility(entry, passages, &place_of(entry), found);
    people::small_statistics(entry, found);
    names::unsorted(entry, context.today, found);
    files::rights(entry, found);
    age::of_events(entry, passages, context.today, found);
    age::of_facts(entry, context.today, context.stale_months, found);
}

/// Rules that need more than one entry.
pub(super) fn of_project(project: &Project, found: &mut Vec<Diagnostic>) {
    policy::of_site(project, found);
    contact::of_cities(project, found);
    phrases::unused(project, found);
    for (owner, content) in &project.owners {
        duty::of_rota(content, found);
        if let Owner::City(id) = owner
            && let Some(code) = project.cities.get(id).and_then(|city| city.code.as_ref())
        {
            for entry in content.collections.iter().flatten() {
                other_code(entry, &code.value.to_string(), found);
            }
        }
    }
    for city in project.cities.values() {
        city_colour(city, found);
    }
    for department in project.registry.departments.values() {
        if let Some(mail) = &department.mail {
            people::mail_field(&mail.value, &mail.place, found);
        }
        if let (Some(phone), None) = (&department.phone, &department.hours) {
            let place = phone.place.clone();
            found.push(catalog::hours_missing(place, &phone.value.text));
        }
    }
}

fn city_colour(city: &City, found: &mut Vec<Diagnostic>) {
    let Some(color) = &city.color else { return };
    let shown = contrast::accent(&color.value).map(|accent| accent.day);
    if let Some(shown) = shown.filter(|shown| !shown.eq_ignore_ascii_case(&color.value)) {
        found.push(catalog::contrast(color.place.clone(), &color.value, &shown));
    }
}

/// A provider that lies in another municipality by its code.
fn other_code(entry: &Entry, own: &str, found: &mut Vec<Diagnostic>) {
    if let Record::Clinic(clinic) = &entry.record
        && let Some(code) = &clinic.address_code
        && code.value.to_string() != own
    {
        let written = code.value.to_string();
        found.push(catalog::data_code_elsewhere(
            code.place.clone(),
            &written,
            own,
        ));
    }
}

/// A mailbox that has a field.
pub(super) fn of_mail(mail: &str, place: &Location, found: &mut Vec<Diagnostic>) {
    people::mail_field(mail, place, found);
}

fn place_of(entry: &Entry) -> Location {
    match (entry.place.path(), &entry.place) {
        (Some(path), Location::Text { .. }) if entry.body.is_some() => Location::file(path),
        _ => entry.place.clone(),
    }
}

/// A pattern of these files; each is compiled by the tests of its rule.
fn pattern(text: &str) -> Regex {
    #[expect(
        clippy::expect_used,
        reason = "the pattern stands in the source and is compiled by its rule's tests"
    )]
    Regex::new(text).expect("a pattern of the rules")
}
