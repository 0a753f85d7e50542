//! Pictures, tables and documents: what those need who do not see or open them.

use crate::audit::outline::Outlined;
use crate::audit::passage::Passage;
use crate::diag::{Diagnostic, Location, catalog};
use crate::model::value::Field;
use crate::model::{Entry, Record};

/// What a link to a document must say of it.
fn kind_of(target: &str) -> Option<&'static str> {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let (_, suffix) = path.rsplit_once('.')?;
    match suffix.to_ascii_lowercase().as_str() {
        "pdf" => Some("PDF"),
        "doc" | "docx" => Some("Word"),
        "xls" | "xlsx" => Some("Excel"),
        "ppt" | "pptx" => Some("PowerPoint"),
        "zip" => Some("ZIP"),
        _ => None,
    }
}

/// A link to a PDF whose words do not say so.
pub(super) fn links(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    for link in &passage.links {
        let Some(kind) = kind_of(link.target) else {
            continue;
        };
        let words = passage.slice(link.words.clone());
        let after = passage.slice(link.words.end..passage.text.len());
        let told: String = words.chars().chain(after.chars().take(12)).collect();
        let told = told.to_uppercase();
        if told.contains(&kind.to_uppercase())
            || told.contains("ワード")
            || told.contains("エクセル")
        {
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
            .any(|link| kind_of(link.target).is_some());
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

/// Columns without a heading.
pub(super) fn tables(body: &Outlined<'_>, found: &mut Vec<Diagnostic>) {
    found.extend(body.bare_tables.iter().cloned().map(catalog::table_head));
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
