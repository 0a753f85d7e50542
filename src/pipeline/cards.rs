//! The cards of a planned site: drawn with the site's typeface, or found as an earlier build kept them.

use std::path::Path;

use rayon::prelude::*;

use super::Request;
use crate::diag::{Diagnostic, catalog};
use crate::model::value::{Field, Sourced};
use crate::picture::card::{self, Face, Words};
use crate::picture::icon;
use crate::plan::cards::{Card, CardOf};
use crate::plan::{Plan, Section};
use crate::render::Planned;
use crate::render::cards::{CardText, all, alt};
use crate::source::{self, BinaryFile, Kept, KeptFile, Sources};
use crate::write::cache;

/// Why there are no cards.
type No = Box<Diagnostic>;

/// Makes the cards that this build writes, and names all that its pages show.
pub(super) fn make(
    request: &Request,
    sources: &Sources,
    planned: &mut Planned,
    diagnostics: &mut Vec<Diagnostic>,
) -> anyhow::Result<()> {
    let site = &planned.plan.resolved.project.site;
    let (Some(font), Some(measured)) = (&site.cards.font, &sources.card_font) else {
        return Ok(());
    };
    let texts = all(planned);
    let opened = usable(font, measured, &site.cards.sha256).and_then(|file| {
        let face = open(font, file, &texts)?;
        Ok((file, face))
    });
    let (file, face) = match opened {
        Ok(opened) => opened,
        Err(found) => {
            diagnostics.push(*found);
            return Ok(());
        }
    };
    let plan = &planned.plan;
    let work: Vec<(&CardOf, &CardText)> = texts.iter().collect();
    let made: Vec<anyhow::Result<Option<BinaryFile>>> = work
        .par_iter()
        .map(|(_, text)| {
            let wanted = request.write && plan.wants(text.section);
            let key = key(text, &file.hash);
            wanted
                .then(|| drawn(request, &key, text, &face, file))
                .transpose()
        })
        .collect();
    let mut done = Vec::with_capacity(made.len());
    for ((of, text), file_made) in work.into_iter().zip(made) {
        let card = Card {
            path: path(plan, text, &key(text, &file.hash)).into(),
            alt: alt(text).into(),
        };
        done.push((of.clone(), text.section, card, file_made?));
    }
    for (of, section, card, made) in done {
        planned.plan.take_card(of, section, card, made);
    }
    Ok(())
}

/// The typeface, if it is there and the one that was meant.
fn usable<'a>(
    font: &Sourced<String>,
    measured: &'a Result<BinaryFile, std::sync::Arc<str>>,
    sha256: &Field<String>,
) -> Result<&'a BinaryFile, No> {
    let Ok(file) = measured else {
        let ja = format!("書体のファイル「{}」がありません", font.value);
        let en = format!("there is no typeface \"{}\"", font.value);
        return Err(unusable(font, &ja, &en));
    };
    match sha256 {
        Some(meant) if !meant.value.eq_ignore_ascii_case(&file.hash) => {
            let place = meant.place.clone();
            Err(Box::new(catalog::card_font_differs(place, &file.hash)))
        }
        _ => Ok(file),
    }
}

/// Opens the typeface and sees that it has every letter.
fn open(
    font: &Sourced<String>,
    file: &BinaryFile,
    texts: &std::collections::BTreeMap<CardOf, CardText>,
) -> Result<Face, No> {
    let Some(face) = source::whole(file).and_then(Face::new) else {
        let ja = format!("「{}」は書体として読めません", font.value);
        let en = format!("\"{}\" cannot be read as a typeface", font.value);
        return Err(unusable(font, &ja, &en));
    };
    let lacking: std::collections::BTreeSet<char> = texts
        .values()
        .flat_map(|text| face.lacks(words(text)))
        .collect();
    if lacking.is_empty() {
        return Ok(face);
    }
    let letters: String = lacking.into_iter().take(20).collect();
    let ja = format!("「{}」にない文字があります: {letters}", font.value);
    let en = format!("\"{}\" lacks letters: {letters}", font.value);
    Err(unusable(font, &ja, &en))
}

fn unusable(font: &Sourced<String>, ja: &str, en: &str) -> No {
    Box::new(catalog::card_font_unusable(font.place.clone(), ja, en))
}

fn words(text: &CardText) -> Words<'_> {
    Words {
        above: &text.above,
        title: &text.title,
        below: &text.below,
    }
}

/// What a card looks like depends on its words, its colour, the typeface and how it is drawn.
fn key(text: &CardText, font: &str) -> Box<str> {
    let CardText {
        colour,
        above,
        title,
        below,
        ..
    } = text;
    let format = card::FORMAT;
    let all = format!("card {format}\n{font}\n{colour}\n{above}\n{title}\n{below}");
    Box::from(&*source::hash_bytes(all.as_bytes()))
}

fn path(plan: &Plan, text: &CardText, key: &str) -> String {
    let key = key.get(..10).unwrap_or(key);
    let folder = plan
        .city(text.section)
        .map_or_else(|| "assets".to_owned(), |city| city.id.to_string());
    debug_assert!(!matches!(text.section, Section::Region(_)));
    format!("{folder}/card.{key}.png")
}

/// The file of a card, drawn where no earlier build kept it.
fn drawn(
    request: &Request,
    key: &str,
    text: &CardText,
    face: &Face,
    font: &BinaryFile,
) -> anyhow::Result<BinaryFile> {
    let root = &request.root;
    let kept = request.cache.then(|| source::kept(root, key)).flatten();
    let kept = if let Some(kept) = kept {
        kept
    } else {
        let colour = icon::colour(&text.colour).unwrap_or_default();
        keep(root, key, &card::draw(face, colour, words(text)))?
    };
    let file = kept.files.first();
    let file = file.map(|file| file.binary(root, key, &font.path));
    file.ok_or_else(|| anyhow::anyhow!("a record without its file: {key}"))
}

fn keep(root: &Path, key: &str, bytes: &[u8]) -> anyhow::Result<Kept> {
    let record = Kept {
        width: card::WIDTH,
        height: card::HEIGHT,
        files: vec![KeptFile {
            width: card::WIDTH,
            height: card::HEIGHT,
            suffix: "png".into(),
            len: bytes.len() as u64,
            hash: source::hash_bytes(bytes),
        }],
    };
    cache::keep(root, key, &record, &[bytes])?;
    Ok(record)
}
