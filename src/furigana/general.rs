//! Words of this field that are read in one way only, checked one by one, so that a site without a dictionary has them.
//!
//! A line is a word and its reading. `^` marks a word of native sounds, which may change its first one behind another
//! word and so is read at the start of a stretch alone; `+` a letter that is read so behind another word.

use std::sync::LazyLock;

use super::lexicon::{Lexicon, Origin, Place, Words};

static GENERAL: LazyLock<Lexicon> = LazyLock::new(|| {
    let mut words = Words::default();
    for line in include_str!("words.txt").lines() {
        let place = match line.chars().next() {
            Some('^') => Place::Start,
            Some('+') => Place::After,
            _ => Place::Anywhere,
        };
        if let Some((word, reading)) = line.trim_start_matches(['^', '+']).split_once(' ') {
            words.add_at(word, reading, Origin::General, place);
        }
    }
    words.lexicon()
});

/// The words that every site has.
pub fn general() -> &'static Lexicon {
    &GENERAL
}

#[cfg(test)]
mod tests {
    use super::super::align;

    #[test]
    fn every_line_is_a_word_with_a_reading_that_fits() {
        for line in include_str!("words.txt").lines() {
            let pair = line.trim_start_matches(['^', '+']).split_once(' ');
            assert!(
                pair.is_some_and(|(word, kana)| align(word, kana).is_some()),
                "{line}"
            );
        }
    }
}
