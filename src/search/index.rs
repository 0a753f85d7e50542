//! The texts of a town as an index that a browser reads in small pieces: for each pair of letters, and each word of
//! other scripts, the pages and the places within them, sorted, and cut into files that are small enough to be asked
//! for one by one.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Document, IndexFile, hash};
use crate::text::sought;

/// Bytes after which a file ends. Compressed it is about a third.
const ENOUGH: usize = 9_000;

/// Where a term stands: page and place, in order.
type Places = Vec<(u32, u32)>;

/// A piece of the index, and the first term in it.
pub(super) struct Piece {
    /// Every term before it is in an earlier piece.
    pub(super) from: String,
    /// The piece.
    pub(super) file: IndexFile,
}

/// The index of documents in their order.
pub(super) fn pieces(documents: &[Document]) -> Vec<Piece> {
    let mut terms: BTreeMap<String, Places> = BTreeMap::new();
    for (page, document) in (0..).zip(documents) {
        let folded = sought::fold(&document.text);
        each_term(&folded, |term, place| {
            let places = match terms.get_mut(term) {
                Some(places) => places,
                None => terms.entry(term.to_owned()).or_default(),
            };
            places.push((page, place));
        });
    }
    cut(&terms)
}

/// Every term of a folded text with its place: letters of Japanese count one each, so do words of other scripts, and
/// so does what stands between runs. The last letter of a run is a term too, for questions of one letter.
pub(super) fn each_term<'a>(folded: &'a str, mut tell: impl FnMut(&'a str, u32)) {
    let mut place = 0;
    let mut end = 0;
    for (start, run) in sought::placed_runs(folded) {
        // Runs that touch each other are read on as one.
        place += u32::from(start > end);
        end = start + run.len();
        let pairs = sought::pairs(run);
        let single = pairs.len() == 1;
        for pair in &pairs {
            tell(pair, place);
            place += 1;
        }
        if let Some((at, _)) = run
            .char_indices()
            .next_back()
            .filter(|_| !single || is_pair(run))
        {
            tell(run.get(at..).unwrap_or_default(), place);
            place += 1;
        }
    }
}

/// A Japanese run of two letters is one pair, and its last letter is still to be told.
fn is_pair(run: &str) -> bool {
    sought::is_japanese(run) && run.chars().count() == 2
}

fn cut(terms: &BTreeMap<String, Places>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut from: Option<&str> = None;
    let mut text = String::from("{");
    for (term, places) in terms {
        if from.is_none() {
            from = Some(term);
        } else {
            text.push_str(",\n");
        }
        write_term(&mut text, term, places);
        if text.len() >= ENOUGH {
            pieces.extend(from.take().map(|from| piece(from, &mut text)));
        }
    }
    pieces.extend(from.map(|from| piece(from, &mut text)));
    pieces
}

fn piece(from: &str, text: &mut String) -> Piece {
    text.push_str("}\n");
    let bytes = std::mem::replace(text, String::from("{")).into_bytes();
    Piece {
        from: from.to_owned(),
        file: IndexFile {
            name: format!("{}.json", hash(&bytes)),
            bytes,
        },
    }
}

/// A term and its places as one list of numbers: for each page the step from the one before it, how many places, and
/// the steps between these. Terms hold letters and digits alone, which JSON takes as they are.
fn write_term(text: &mut String, term: &str, places: &Places) {
    let _ = write!(text, "\"{term}\":[");
    let mut last_page = 0;
    for (number, same) in places.chunk_by(|a, b| a.0 == b.0).enumerate() {
        let page = same.first().map_or(0, |(page, _)| *page);
        let comma = if number > 0 { "," } else { "" };
        let _ = write!(text, "{comma}{},{}", page - last_page, same.len());
        last_page = page;
        let mut last = 0;
        for (_, place) in same {
            let _ = write!(text, ",{}", place - last);
            last = *place;
        }
    }
    text.push(']');
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(String, u32)> {
        let folded = sought::fold(text);
        let mut found = Vec::new();
        each_term(&folded, |term, place| found.push((term.to_owned(), place)));
        found
    }

    fn of(expected: &[(&str, u32)]) -> Vec<(String, u32)> {
        let owned = expected.iter();
        owned
            .map(|(term, place)| ((*term).to_owned(), *place))
            .collect()
    }

    #[test]
    fn runs_that_touch_are_read_on_and_others_are_not() {
        assert_eq!(
            told("令和7年度"),
            of(&[("令和", 0), ("和", 1), ("7", 2), ("年度", 3), ("度", 4)])
        );
        assert_eq!(told("薬。薬局"), of(&[("薬", 0), ("薬局", 2), ("局", 3)]));
        assert_eq!(told("ACP と"), of(&[("acp", 0), ("と", 2)]));
    }

    #[test]
    fn places_are_written_as_steps() {
        let page = |text: &str| Document {
            text: text.to_owned(),
            ..Document::default()
        };
        let pieces = pieces(&[page("薬と薬"), page(""), page("薬")]);
        let [only] = pieces.as_slice() else {
            unreachable!("{} pieces", pieces.len())
        };
        let text = String::from_utf8(only.file.bytes.clone()).unwrap();
        assert_eq!(
            text,
            "{\"と薬\":[0,1,1],\n\"薬\":[0,1,2,2,1,0],\n\"薬と\":[0,1,0]}\n"
        );
        assert_eq!(only.from, "と薬");
    }

    #[test]
    fn a_long_text_is_cut_into_pieces_in_order() {
        let text: String = (0..4_000_u32)
            .filter_map(|n| char::from_u32(0x4E00 + (n * 37) % 5_000))
            .collect();
        let pieces = pieces(&[Document {
            text,
            ..Document::default()
        }]);
        assert!(pieces.len() > 3);
        assert!(pieces.is_sorted_by(|a, b| a.from < b.from));
        assert!(
            pieces
                .iter()
                .all(|piece| piece.file.bytes.len() < ENOUGH + 500)
        );
    }
}
