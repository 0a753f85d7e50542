//! The name of a municipality without its ending.

use super::letters::is_kanji;

/// The endings of municipalities' names with their readings.
const ENDINGS: [(&str, &[&str]); 4] = [
    ("市", &["し"]),
    ("町", &["まち", "ちょう"]),
    ("村", &["むら", "そん"]),
    ("区", &["く"]),
];

/// The stem of a municipality's name with its reading: 桶川 of 桶川市. None where the reading does not end as the name
/// does, and none of one kanji, which is read in too many ways when it stands alone.
#[must_use]
pub fn stem<'a>(name: &'a str, kana: &'a str) -> Option<(&'a str, &'a str)> {
    let (stem, readings) = ENDINGS
        .iter()
        .find_map(|(ending, readings)| Some((name.strip_suffix(ending)?, readings)))?;
    let read = readings
        .iter()
        .find_map(|reading| kana.strip_suffix(reading))?;
    let letters = stem.chars().filter(|letter| is_kanji(*letter)).count();
    (letters > 1 && !read.is_empty()).then_some((stem, read))
}

#[cfg(test)]
mod tests {
    use super::stem;

    #[test]
    fn a_name_loses_its_ending_where_its_reading_does() {
        assert_eq!(stem("綾瀬市", "あやせし"), Some(("綾瀬", "あやせ")));
        assert_eq!(stem("愛川町", "あいかわまち"), Some(("愛川", "あいかわ")));
        assert_eq!(stem("葉山町", "はやまちょう"), Some(("葉山", "はやま")));
        assert_eq!(stem("清川村", "きよかわむら"), Some(("清川", "きよかわ")));
        assert_eq!(
            stem("鶴ヶ島市", "つるがしまし"),
            Some(("鶴ヶ島", "つるがしま"))
        );
        assert_eq!(
            stem("四日市市", "よっかいちし"),
            Some(("四日市", "よっかいち"))
        );
    }

    #[test]
    fn nothing_is_derived_where_it_is_not_sure() {
        // One kanji, another ending, no ending.
        assert_eq!(stem("堺市", "さかいし"), None);
        assert_eq!(stem("むつ市", "むつし"), None);
        assert_eq!(stem("桶川市", "おけがわ"), None);
        assert_eq!(stem("桶川市", "し"), None);
        assert_eq!(stem("医師会", "いしかい"), None);
    }
}
