//! Statements on accessibility, and texts in other languages.

use std::sync::LazyLock;

use regex::Regex;

use super::pattern;

use crate::audit::passage::{Kind, Passage};
use crate::diag::{Diagnostic, Location, Message, catalog};
use crate::model::{Collection, Entry, Owner, Project};

static CLAIM: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?:に|へ)?準拠(?:して(?:い|お)|しま|です|済)"));
static TESTED: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:令和[0-9元]{1,2}|20[0-9]{2})年[^。]{0,20}試験|試験[^。]{0,30}(?:令和[0-9元]{1,2}|20[0-9]{2})年",
    )
});
const CONTACTS: [&str; 9] = [
    "知らせ",
    "電話",
    "ファクス",
    "FAX",
    "メール",
    "連絡",
    "お尋ね",
    "お問い合わせ",
    "問合せ",
];
static LATIN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[A-Za-z][A-Za-z']+(?:[ ,]+[A-Za-z][A-Za-z']*){3,}[.!?]?"));
static HANGUL: LazyLock<Regex> = LazyLock::new(|| pattern(r"\p{Hangul}[\p{Hangul} ]+"));

/// 「準拠しています」 without the day of a test, and a statement that names nobody to turn to.
pub(super) fn accessibility(
    entry: &Entry,
    passages: &[Passage<'_>],
    place: &Location,
    found: &mut Vec<Diagnostic>,
) {
    let has = |words: &[&str]| {
        passages
            .iter()
            .any(|passage| words.iter().any(|word| passage.text.contains(word)))
    };
    // The statement itself is looked at when it is read: there a claim is an error.
    let is_statement = entry.key.collection == Collection::Pages
        && entry.key.id.as_str().starts_with("accessibility");
    if !is_statement && has(&["準拠"]) && has(&["JIS", "WCAG", "アクセシビリティ"]) {
        let tested = passages
            .iter()
            .any(|passage| TESTED.is_match(&passage.text));
        let claim = passages
            .iter()
            .find_map(|passage| Some((passage, CLAIM.find(&passage.text)?)));
        if let (false, Some((passage, claim))) = (tested, claim) {
            found.push(catalog::policy_pages(
                passage.place(&claim.range()),
                "いつ試験をしたかがないのに「準拠」と書いてあります",
                "claims conformance without the day of a test",
            ));
        }
    }
    if entry.key.collection == Collection::Pages
        && entry.key.id.as_str() == "accessibility"
        && entry.body.is_some()
        && !has(&CONTACTS)
    {
        found.push(catalog::policy_pages(
            place.clone(),
            "使いにくいときの連絡先がありません",
            "names nobody to tell of problems",
        ));
    }
}

/// What a site says of its own accessibility: an aim with somebody to turn to, and what people have tested.
pub(super) fn of_site(project: &Project, found: &mut Vec<Diagnostic>) {
    let is_there = |id: &str| {
        let pages = project.owner(&Owner::Site);
        let pages = pages.map_or(&[][..], |site| site.entries(Collection::Pages));
        let draft = |entry: &Entry| entry.common.draft.as_ref().is_some_and(|field| field.value);
        let mut pages = pages.iter().filter(|page| !draft(page));
        // One that is held back for an error is told of already.
        pages.any(|page| page.key.id.as_str() == id)
            || project.withheld.may_hold(Collection::Pages, id)
    };
    let tested = project.site.accessibility.status_note.is_some() || is_there("accessibility-test");
    let mut missing: Vec<(&str, &str)> = Vec::new();
    if !is_there("accessibility") {
        missing.push(("方針と連絡先", "no aims and no contact"));
    }
    if !tested {
        missing.push(("試験の結果", "nothing of a test by people"));
    }
    if missing.is_empty() {
        return;
    }
    let (ja, en): (Vec<&str>, Vec<&str>) = missing.into_iter().unzip();
    let mut finding = catalog::policy_pages(
        Location::Project,
        &format!("{}のページがありません", ja.join("、")),
        &format!("has {}", en.join(" and ")),
    );
    finding.help = Some(Message::new(
        "kairan new accessibility で、書きこむだけのページを作れます。試験がまだなら、site.toml の [accessibility] に status_note = \"試験はまだ行っていません。\" と書いてください。",
        "kairan new accessibility writes pages to fill in; if nothing is tested yet, say so in status_note of [accessibility] in site.toml",
    ));
    found.push(finding);
}

/// A sentence in English or Korean that does not say so.
pub(super) fn languages(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if matches!(passage.kind, Kind::Name | Kind::Field) {
        return;
    }
    let told = |range: &std::ops::Range<usize>| {
        let covers =
            |known: &std::ops::Range<usize>| known.start <= range.start && range.end <= known.end;
        passage.foreign.iter().any(covers)
    };
    let mut look = |rule: &Regex, language: &str| {
        for written in rule.find_iter(&passage.text) {
            let quoted = !passage.is_prose(&written.range());
            if !quoted && !told(&written.range()) && !written.as_str().contains("http") {
                let place = passage.place(&written.range());
                found.push(catalog::lang_part(place, written.as_str(), language));
            }
        }
    };
    if passage.text.bytes().filter(u8::is_ascii_alphabetic).count() >= 12 {
        look(&LATIN, "en");
    }
    if passage
        .text
        .chars()
        .any(|letter| matches!(letter, '\u{ac00}'..='\u{d7a3}'))
    {
        look(&HANGUL, "ko");
    }
}
