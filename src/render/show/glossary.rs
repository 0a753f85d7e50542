//! The glossary, by row of the syllabary.

use super::Cx;
use crate::model::Localized;
use crate::model::site::Term;
use crate::render::view::{GlossaryPage, TermGroup, TermView};
use crate::text::kana::{self, Row};

/// Where a term stands: Latin letters, the ten rows, and what has no reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shelf {
    /// A to Z.
    Latin,
    /// あ行 to わ行.
    Row(Row),
    /// Last.
    Other,
}

impl Shelf {
    /// As a part of anchors.
    pub fn id(self) -> &'static str {
        match self {
            Self::Latin => "latin",
            Self::Row(row) => row.id(),
            Self::Other => "other",
        }
    }

    /// For readers.
    pub fn label(self, cx: &Cx<'_>) -> String {
        match self {
            Self::Latin => "A–Z".to_owned(),
            _ => cx.message(&format!("kana-row-{}", self.id()), &[]),
        }
    }
}

/// By what something stands among others.
pub type Place = (Shelf, Vec<u8>);

/// What is in Latin letters stands by these, all else by its reading.
pub fn place(shown: &str, term: &Localized) -> Place {
    if shown.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return (Shelf::Latin, kana::sort_key(shown));
    }
    let reading = term.kana.as_deref().unwrap_or(&term.text);
    let shelf = kana::row(reading).map_or(Shelf::Other, Shelf::Row);
    (shelf, kana::sort_key(reading))
}

/// `/glossary/`.
pub fn page(cx: &Cx<'_>) -> GlossaryPage {
    let terms = &cx.plan.resolved.project.registry.glossary;
    let mut placed: Vec<(Place, TermView)> = terms
        .iter()
        .map(|term| {
            let view = view(cx, term);
            (place(&view.term.text, &term.term), view)
        })
        .collect();
    placed.sort_by(|(a, left), (b, right)| a.cmp(b).then_with(|| left.id.cmp(&right.id)));
    let mut groups: Vec<TermGroup> = Vec::new();
    for ((shelf, _), term) in placed {
        match groups.last_mut() {
            Some(group) if group.id == shelf.id() => group.terms.push(term),
            _ => groups.push(TermGroup {
                id: shelf.id().to_owned(),
                label: shelf.label(cx),
                terms: vec![term],
            }),
        }
    }
    GlossaryPage { groups }
}

fn view(cx: &Cx<'_>, term: &Term) -> TermView {
    TermView {
        id: term.id.to_string(),
        term: cx.text(&term.term),
        meaning: cx.text(&term.meaning),
        aliases: cx.texts(&term.aliases),
    }
}

#[cfg(test)]
mod tests {
    use super::{Shelf, place};
    use crate::model::Localized;
    use crate::text::kana::Row;

    fn term(text: &str, kana: Option<&str>) -> Localized {
        Localized {
            text: text.to_owned(),
            kana: kana.map(str::to_owned),
            ..Localized::default()
        }
    }

    #[test]
    fn terms_stand_by_letter_or_reading() {
        let of = |text, kana| place(text, &term(text, kana));
        assert_eq!(of("ACP", Some("えーしーぴー")).0, Shelf::Latin);
        assert_eq!(
            of("訪問歯科診療", Some("ほうもんしか")).0,
            Shelf::Row(Row::Ha)
        );
        assert_eq!(of("フレイル", None).0, Shelf::Row(Row::Ha));
        assert_eq!(of("看取り", None).0, Shelf::Other);
        assert!(of("ACP", None) < of("かかりつけ医", None));
        assert!(of("看取り", Some("みとり")) < of("看取り", None));
    }
}
