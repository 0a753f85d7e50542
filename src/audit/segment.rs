//! Words of Japanese, which no space divides, by the dictionary of the segmenter.
//!
//! A rule asks it where letters alone would mislead: a space between two halves of a word (`spaces`), a link that
//! ends in 「こちら」 and not in 「あちらこちら」 (`links`). What it does not know it cuts into single letters, so
//! no rule takes its word for a finding that mends itself.

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};

/// The dictionary of the segmenter; making it costs nothing.
fn segmenter() -> WordSegmenterBorrowed<'static> {
    WordSegmenter::new_dictionary(WordBreakInvariantOptions::default())
}

/// Where words end, from 0 on.
pub(super) fn ends(text: &str) -> Vec<usize> {
    segmenter().segment_str(text).collect()
}

/// Whether a text is one word.
pub(super) fn is_one_word(text: &str) -> bool {
    segmenter().segment_str(text).count() == 2
}

/// The words of a text in order.
pub(super) fn words(text: &str) -> Vec<&str> {
    let ends = ends(text);
    let pairs = ends.iter().zip(ends.iter().skip(1));
    pairs
        .filter_map(|(start, end)| text.get(*start..*end))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn words_are_those_of_the_dictionary() {
        assert_eq!(words("申込みはこちら").last(), Some(&"こちら"));
        assert_eq!(words("訪問看護"), ["訪問", "看護"]);
        assert_eq!(words("あちらこちら"), ["あちら", "こちら"]);
    }
}
