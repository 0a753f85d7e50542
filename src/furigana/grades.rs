//! The school year in which a kanji is learnt: 学年別漢字配当表 of the Course of Study for elementary schools
//! (小学校学習指導要領, Ministry of Education notice of March 2017, in force since April 2020), 1,026 kanji.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::letters::is_kanji;

/// The level of a name: it is read no matter how easy its letters are.
pub(super) const NAME: u8 = 9;
/// The level of kanji that are not learnt at elementary school.
const LATER: u8 = 7;

static YEARS: LazyLock<BTreeMap<char, u8>> = LazyLock::new(|| {
    let years = (1..).zip(include_str!("grades.txt").lines());
    years
        .flat_map(|(year, letters)| letters.chars().map(move |letter| (letter, year)))
        .collect()
});

/// The year of the kanji of a word that is learnt last, 1 to 6, or 7; 1 for a word without kanji.
pub(super) fn grade(word: &str) -> u8 {
    let mut years = word
        .chars()
        .filter(|letter| is_kanji(*letter) && !matches!(letter, '々' | '〇' | 'ヶ' | 'ヵ'))
        .map(|letter| YEARS.get(&letter).copied().unwrap_or(LATER));
    years.by_ref().fold(1, u8::max)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_whole() {
        let count = |year| YEARS.values().filter(|own| **own == year).count();
        assert_eq!(
            (1..=6).map(count).collect::<Vec<_>>(),
            [80, 160, 200, 202, 193, 191]
        );
    }

    #[test]
    fn a_word_is_as_hard_as_its_hardest_letter() {
        assert_eq!(
            [grade("一日"), grade("相談"), grade("介護"), grade("人々")],
            [1, 3, 7, 1]
        );
    }
}
