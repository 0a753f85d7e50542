//! 五十音: the ten rows of an index, and the order of readings by JIS X 4061.

use super::letters::{Letter, letters};

/// A row of the syllabary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Row {
    /// あ行
    A,
    /// か行
    Ka,
    /// さ行
    Sa,
    /// た行
    Ta,
    /// な行
    Na,
    /// は行
    Ha,
    /// ま行
    Ma,
    /// や行
    Ya,
    /// ら行
    Ra,
    /// わ行, with を and ん
    Wa,
}

impl Row {
    /// All rows, in order.
    pub const ALL: [Self; 10] = [
        Self::A,
        Self::Ka,
        Self::Sa,
        Self::Ta,
        Self::Na,
        Self::Ha,
        Self::Ma,
        Self::Ya,
        Self::Ra,
        Self::Wa,
    ];

    /// For addresses: `a`, `ka` … `wa`.
    pub fn id(self) -> &'static str {
        match self {
            Self::A => "a",
            Self::Ka => "ka",
            Self::Sa => "sa",
            Self::Ta => "ta",
            Self::Na => "na",
            Self::Ha => "ha",
            Self::Ma => "ma",
            Self::Ya => "ya",
            Self::Ra => "ra",
            Self::Wa => "wa",
        }
    }

    /// For readers: 「あ行」.
    pub fn label(self) -> &'static str {
        match self {
            Self::A => "あ行",
            Self::Ka => "か行",
            Self::Sa => "さ行",
            Self::Ta => "た行",
            Self::Na => "な行",
            Self::Ha => "は行",
            Self::Ma => "ま行",
            Self::Ya => "や行",
            Self::Ra => "ら行",
            Self::Wa => "わ行",
        }
    }
}

/// The row of a reading's first letter, voiced and small ones with the plain: ば is in は行, ヴ in あ行.
/// None where a reading does not begin with kana.
pub fn row(reading: &str) -> Option<Row> {
    match letters(reading.trim_start()).first()? {
        Letter::Kana { base, .. } => Some(match base {
            0..=4 => Row::A,
            5..=9 => Row::Ka,
            10..=14 => Row::Sa,
            15..=19 => Row::Ta,
            20..=24 => Row::Na,
            25..=29 => Row::Ha,
            30..=34 => Row::Ma,
            35..=37 => Row::Ya,
            38..=42 => Row::Ra,
            _ => Row::Wa,
        }),
        Letter::Other(_) => None,
    }
}

/// A key whose bytes compare as JIS X 4061 orders readings: first the plain kana alone, `ー` as the
/// vowel before it; then plain before voiced before half-voiced; then `ー`, small, repeat mark,
/// full; then hiragana before katakana. Spaces and signs come before digits, digits before Latin
/// letters, these before kana, and kanji last by code point. Readings that differ in width only are equal:
/// a sort ends with an id.
pub fn sort_key(reading: &str) -> Vec<u8> {
    let letters = letters(reading);
    let mut key = Vec::with_capacity(letters.len() * 4 + 3);
    for letter in &letters {
        match *letter {
            Letter::Kana { base, .. } => key.push(0x40 + base),
            Letter::Other(' ') => key.push(0x01),
            Letter::Other(c @ '0'..='9') => key.extend([0x20, c as u8]),
            Letter::Other(c) if c.is_ascii_alphabetic() => {
                key.extend([0x30, c.to_ascii_lowercase() as u8]);
            }
            Letter::Other(c) => {
                key.push(if c.is_alphanumeric() { 0xF0 } else { 0x10 });
                key.extend(u32::from(c).to_be_bytes());
            }
        }
    }
    let levels: [fn(Letter) -> u8; 3] = [voicing_level, kind_level, script_level];
    for level in levels {
        // Nought is below every letter, so that a reading comes before its own continuation.
        key.push(0);
        key.extend(letters.iter().copied().map(level));
    }
    key
}

fn voicing_level(letter: Letter) -> u8 {
    match letter {
        Letter::Kana { voicing, .. } => 1 + voicing,
        Letter::Other(_) => 1,
    }
}

fn kind_level(letter: Letter) -> u8 {
    match letter {
        Letter::Kana { kind, .. } => 1 + kind as u8,
        Letter::Other(_) => 1,
    }
}

fn script_level(letter: Letter) -> u8 {
    match letter {
        Letter::Kana { katakana, .. } => 1 + u8::from(katakana),
        Letter::Other(c) => 1 + u8::from(c.is_ascii_uppercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_fold_voice_and_size() {
        let rows = [
            ("おけがわ", Some(Row::A)),
            ("ヴィラ", Some(Row::A)),
            ("ぐんま", Some(Row::Ka)),
            ("ﾊﾟｰﾙ", Some(Row::Ha)),
            ("ばん", Some(Row::Ha)),
            ("ゃ", Some(Row::Ya)),
            ("りつ", Some(Row::Ra)),
            ("をん", Some(Row::Wa)),
            ("んだ", Some(Row::Wa)),
            ("　あ", Some(Row::A)),
            ("桶川", None),
            ("ー", None),
            ("", None),
        ];
        for (reading, row_) in rows {
            assert_eq!(row(reading), row_, "{reading}");
        }
        let ids: Vec<_> = Row::ALL.iter().map(|row| (row.id(), row.label())).collect();
        assert_eq!(ids.first(), Some(&("a", "あ行")));
        assert_eq!(ids.last(), Some(&("wa", "わ行")));
    }

    #[test]
    fn readings_stand_in_the_order_of_the_standard() {
        let ordered = [
            "",
            "1",
            "ACP",
            "あい",
            "あいお",
            "かあど",
            "かい",
            "さーと",
            "サート",
            "さあと",
            "さっき",
            "さつき",
            "さと",
            "すずき",
            "はし",
            "ばし",
            "ぱし",
            "はしい",
            "みすゝ",
            "みすす",
            "みすゞ",
            "みすず",
            "らーめん",
            "わん",
            "桶川",
        ];
        for pair in ordered.windows(2) {
            let [before, after] = pair else { continue };
            assert!(sort_key(before) < sort_key(after), "{before} < {after}");
        }
        assert_eq!(sort_key("ｵｹｶﾞﾜ"), sort_key("オケガワ"));
        assert!(sort_key("おけがわ") < sort_key("オケガワ"));
    }
}
