//! Pictures, tables and documents: what those need who do not see or open them.

use crate::audit::outline::Outlined;
use crate::audit::passage::Passage;
use crate::audit::tables::Slip;
use crate::diag::{Diagnostic, Location, catalog};
use crate::model::value::Field;
use crate::model::{Entry, Record};
use crate::text::documents;

/// A link to a document of another site whose words do not say so. Of the site's own files the build says kind and
/// size.
pub(super) fn links(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    for link in &passage.links {
        let elsewhere = link.target.contains("://") || link.target.starts_with("//");
        let Some(kind) = documents::kind(link.target).filter(|_| elsewhere) else {
            continue;
        };
        let words = passage.slice(link.words.clone());
        let after = passage.slice(link.words.end..passage.text.len());
        let told: String = words.chars().chain(after.chars().take(12)).collect();
        if documents::names(&told, kind) {
            continue;
        }
        let edit = passage.edit(&link.words, &format!("{words}（{kind}）"));
        let finding = catalog::link_file_info(passage.place(&link.words), words, kind);
        found.push(finding.with_fix(false, edit));
    }
}

/// Nothing but links to documents.
pub(super) fn only_a_file(body: &Outlined<'_>, place: &Location, found: &mut Vec<Diagnostic>) {
    let mut rest = 0;
    let mut leads_to_file = false;
    for passage in &body.passages {
        let linked: usize = passage.links.iter().map(|link| link.words.len()).sum();
        leads_to_file |= passage
            .links
            .iter()
            .any(|link| documents::kind(link.target).is_some());
        rest += passage.text.len().saturating_sub(linked);
    }
    // 「（PDF 200KB）をご覧ください。」 is no text of its own.
    if leads_to_file && rest < "（ＰＤＦ　二〇〇キロバイト）をご覧ください。".len()
    {
        found.push(catalog::pdf_only(place.clone()));
    }
}

/// Pictures without words, and flyers whose words are nowhere else.
pub(super) fn pictures(body: &Outlined<'_>, found: &mut Vec<Diagnostic>) {
    let letters: usize = body
        .passages
        .iter()
        .map(|passage| passage.text.chars().count())
        .sum();
    for picture in &body.pictures {
        let alt = picture.alt.trim();
        if says_nothing(alt) {
            found.push(catalog::img_alt(picture.place.clone(), alt));
        } else if letters < 120
            && (FLYERS.iter().any(|word| alt.contains(word)) || picture.target.contains("flyer"))
        {
            found.push(catalog::img_text(picture.place.clone(), alt));
        }
    }
}

const FLYERS: [&str; 5] = ["チラシ", "ちらし", "ポスター", "リーフレット", "案内状"];

/// Nothing, the name of a file, or only that it is a picture.
fn says_nothing(alt: &str) -> bool {
    const EMPTY: [&str; 10] = [
        "",
        "写真",
        "画像",
        "イメージ",
        "図",
        "イラスト",
        "ロゴ",
        "image",
        "photo",
        "picture",
    ];
    let lower = alt.to_ascii_lowercase();
    let is_file = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg"]
        .iter()
        .any(|suffix| lower.ends_with(suffix));
    let plain = alt.trim_end_matches(|letter: char| letter.is_numeric() || letter == ' ');
    EMPTY.contains(&plain.to_ascii_lowercase().as_str()) || is_file
}

/// Columns without a heading, cells with nothing in them, merged cells, tables that cannot be told apart.
pub(super) fn tables(body: &Outlined<'_>, found: &mut Vec<Diagnostic>) {
    for (place, slip) in &body.tables {
        let place = place.clone();
        found.push(match slip {
            Slip::Bare => catalog::table_head(place),
            Slip::Blank(count) => catalog::table_blank(place, *count),
            Slip::Merged => catalog::table_merged(place),
            Slip::Nameless => catalog::table_caption(place),
        });
    }
}

/// A document that nobody has allowed to publish. A link to its owner's own page needs no permission.
pub(super) fn rights(entry: &Entry, found: &mut Vec<Diagnostic>) {
    let Record::Handout(handout) = &entry.record else {
        return;
    };
    let is_given = |owner: bool| owner && handout.rights.is_some();
    if let Some(file) = &handout.file
        && !is_given(handout.owner.is_some())
    {
        found.push(catalog::rights_missing(file.place.clone(), &file.value));
    }
    let _: &Field<_> = &handout.rights;
}
