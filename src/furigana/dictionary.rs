//! A dictionary of morphemes in the format of MeCab, such as Debian's `mecab-ipadic`: how it divides a text, and the
//! readings of those words that it reads in one way.
//!
//! What is kept of an entry is its reading alone, and only where it may be shown: all entries of that spelling read it
//! so, none is a person or a place, and it is neither a number nor one kanji alone. `docs/furigana.md` says the rule.

use std::collections::{BTreeMap, BTreeSet};

use vibrato::dictionary::LexType;
use vibrato::tokenizer::worker::Worker;
use vibrato::{SystemDictionaryBuilder, Tokenizer};

use super::align::align;
use super::letters::{is_digit, is_kana, is_kanji};
use crate::text::kana::to_hiragana;

/// How a compiled dictionary looks; another number where it changes.
pub const FORMAT: u32 = 1;

/// Columns of a lexicon, as IPADIC has them.
const PART: usize = 4;
const KIND: usize = 5;
const SORT: usize = 6;
const READING: usize = 11;

/// A dictionary that can be asked.
pub struct Dictionary(Tokenizer);

/// A word as the dictionary cuts it, by letters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Morpheme {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Its reading in hiragana; nothing where it is not to be shown.
    pub(super) reading: Option<String>,
    /// Whether it keeps its first sound behind another word.
    pub(super) is_firm: bool,
}

/// What all entries of a spelling say together.
#[derive(Default)]
struct Spelling {
    readings: BTreeSet<String>,
    /// Readings of entries that only stand behind another word.
    behind: BTreeSet<String>,
    is_name: bool,
}

impl Spelling {
    /// The one reading, where there is one. That a word is voiced behind another one (暮らし, ひとり暮らし) says nothing
    /// of how it is read elsewhere.
    fn reading(&self) -> Option<&String> {
        let mut all = self.readings.iter();
        let only = all.next().filter(|_| all.next().is_none())?;
        let is_same = |other: &String| other == only || is_voiced_of(other, only);
        (!self.is_name && self.behind.iter().all(is_same)).then_some(only)
    }
}

/// Whether a reading is the other one with its first sound voiced.
fn is_voiced_of(voiced: &str, plain: &str) -> bool {
    const PLAIN: &str = "かきくけこさしすせそたちつてとはひふへほはひふへほ";
    const VOICED: &str = "がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ";
    let (mut voiced, mut plain) = (voiced.chars(), plain.chars());
    let first = (plain.next(), voiced.next());
    let mut pairs = PLAIN.chars().zip(VOICED.chars());
    pairs.any(|(a, b)| first == (Some(a), Some(b))) && voiced.eq(plain)
}

/// Makes a dictionary of its files, by their names: every `*.csv` is part of its lexicon. An error says what is wrong.
pub fn compile(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, String> {
    let text = |name: &str| {
        let file = files.iter().find(|(known, _)| known == name);
        file.map(|(_, bytes)| decoded(bytes))
            .ok_or_else(|| name.to_owned())
    };
    let (matrix, letters, unknown) = (text("matrix.def")?, text("char.def")?, text("unk.def")?);
    let mut records = Vec::new();
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".csv")) {
        let text = decoded(bytes);
        let mut reader = csv::ReaderBuilder::new();
        let mut reader = reader
            .has_headers(false)
            .flexible(true)
            .from_reader(text.as_bytes());
        for record in reader.records() {
            records.push(record.map_err(|error| format!("{name}: {error}"))?);
        }
    }
    let lexicon = lexicon(&records).map_err(|error| error.to_string())?;
    drop(records);
    let built = SystemDictionaryBuilder::from_readers(
        lexicon.as_slice(),
        matrix.as_bytes(),
        letters.as_bytes(),
        unknown.as_bytes(),
    );
    let mut bytes = Vec::new();
    built
        .and_then(|built| built.write(&mut bytes))
        .map_err(|error| error.to_string())?;
    Ok(bytes)
}

/// Debian's files are in EUC-JP, others in UTF-8.
fn decoded(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => encoding_rs::EUC_JP.decode(bytes).0.into_owned(),
    }
}

/// The lexicon as the tokenizer reads it, with nothing of an entry but what is shown of it.
fn lexicon(records: &[csv::StringRecord]) -> csv::Result<Vec<u8>> {
    let mut spellings: BTreeMap<&str, Spelling> = BTreeMap::new();
    for record in records {
        let word = record.get(0).unwrap_or_default();
        if !word.chars().any(is_kanji) {
            continue;
        }
        let known = spellings.entry(word).or_default();
        let reading = to_hiragana(record.get(READING).unwrap_or_default());
        known.is_name |= is_name(record);
        match record.get(KIND) {
            Some("接尾") => known.behind.insert(reading),
            _ => known.readings.insert(reading),
        };
    }
    spellings.retain(|word, spelling| {
        let fits = |reading: &String| align(word, reading).is_some();
        may_be_shown(word) && spelling.reading().is_some_and(fits)
    });
    let mut writer = csv::Writer::from_writer(Vec::new());
    for record in records {
        let column = |at: usize| record.get(at).unwrap_or_default();
        let known = spellings.get(column(0)).filter(|_| is_common(record));
        let feature = known.and_then(Spelling::reading);
        let feature = feature.map(|reading| {
            let sign = if is_firm(record) { '=' } else { '~' };
            format!("{sign}{reading}")
        });
        let feature = feature.as_deref().unwrap_or("*");
        writer.write_record([column(0), column(1), column(2), column(3), feature])?;
    }
    writer
        .into_inner()
        .map_err(|error| error.into_error().into())
}

/// A person or a place.
fn is_name(record: &csv::StringRecord) -> bool {
    record.get(KIND) == Some("固有名詞") && matches!(record.get(SORT), Some("人名" | "地域"))
}

/// A word that stands for itself, and not part of one, a number or a name.
fn is_common(record: &csv::StringRecord) -> bool {
    matches!(
        (record.get(PART), record.get(KIND)),
        (
            Some("名詞"),
            Some("一般" | "サ変接続" | "形容動詞語幹" | "副詞可能" | "ナイ形容詞語幹")
        ) | (Some("動詞" | "形容詞"), Some("自立"))
            | (Some("副詞" | "連体詞"), _)
    )
}

/// Two kanji or more, or kanji with kana, that do not count anything.
fn may_be_shown(word: &str) -> bool {
    const COUNTING: &str = "一二三四五六七八九十百千万億兆〇何数第両";
    let kanji = word.chars().filter(|letter| is_kanji(*letter)).count();
    let own = word
        .chars()
        .all(|letter| (is_kanji(letter) || is_kana(letter)) && !is_digit(letter));
    let counts = word
        .chars()
        .next()
        .is_some_and(|first| COUNTING.contains(first));
    // くる and きたる are written alike and cut in different ways: 来られる.
    let is_to_come = word.starts_with('来') && kanji == 1;
    own && !counts && !is_to_come && (kanji > 1 || word.chars().count() > 1)
}

/// Verbal nouns of Chinese sounds (訪問, 検診) and the like keep theirs behind another word, as do all whose first sound
/// cannot be voiced. Others may not: 会社 becomes がいしゃ.
fn is_firm(record: &csv::StringRecord) -> bool {
    const VOICED: &str = "かきくけこさしすせそたちつてとはひふへほ";
    let all_kanji = record.get(0).unwrap_or_default().chars().all(is_kanji);
    let verbal = matches!(record.get(KIND), Some("サ変接続" | "形容動詞語幹"));
    let reading = record.get(READING).map(to_hiragana).unwrap_or_default();
    let first = reading.chars().next();
    (verbal && all_kanji) || first.is_some_and(|first| !VOICED.contains(first))
}

impl Dictionary {
    /// A dictionary that was compiled. None where the bytes are none.
    pub fn open(bytes: &[u8]) -> Option<Self> {
        let dictionary = vibrato::Dictionary::read(bytes).ok()?;
        Some(Self(Tokenizer::new(dictionary)))
    }

    /// Somebody who asks it text after text.
    pub fn reader(&self) -> Reader<'_> {
        Reader(self.0.new_worker())
    }
}

/// Asks a dictionary, text after text.
pub struct Reader<'a>(Worker<'a>);

impl Reader<'_> {
    /// The words of a text, sentence by sentence.
    pub(super) fn morphemes(&mut self, letters: &[char]) -> Vec<Morpheme> {
        let mut found = Vec::new();
        let mut at = 0;
        let ends = |letter: &char| letter.is_whitespace() || *letter == '。';
        for sentence in letters.split(ends) {
            if sentence.iter().copied().any(is_kanji) {
                let text: String = sentence.iter().collect();
                self.0.reset_sentence(text);
                self.0.tokenize();
                found.extend(self.0.token_iter().map(|token| {
                    let range = token.range_char();
                    let known = token.lex_type() == LexType::System;
                    let feature = Some(token.feature()).filter(|_| known);
                    let shown = feature.filter(|feature| feature.starts_with(['=', '~']));
                    Morpheme {
                        start: at + range.start,
                        end: at + range.end,
                        reading: shown.map(|shown| shown.chars().skip(1).collect()),
                        is_firm: shown.is_some_and(|shown| shown.starts_with('=')),
                    }
                }));
            }
            at += sentence.len() + 1;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Origin, Words, general, units};
    use super::*;

    /// The dictionary of the tests, some words in the format of IPADIC.
    fn tiny() -> Vec<(String, Vec<u8>)> {
        let file = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        vec![
            file("char.def", include_str!("../../tests/dictionary/char.def")),
            file(
                "lexicon.csv",
                include_str!("../../tests/dictionary/lexicon.csv"),
            ),
            file(
                "matrix.def",
                include_str!("../../tests/dictionary/matrix.def"),
            ),
            file("unk.def", include_str!("../../tests/dictionary/unk.def")),
        ]
    }

    /// What is shown of a text, stretch by stretch; `-` for what is not read.
    fn shown(text: &str) -> String {
        let dictionary = Dictionary::open(&compile(&tiny()).unwrap()).unwrap();
        let mut own = Words::default();
        own.add("分別所", "ふんべつじょ", Origin::Readings);
        own.add("角田", "すみだ", Origin::Name);
        let own = own.lexicon();
        let units = units(text, &[&own, general()], Some(&mut dictionary.reader()));
        let unit = |unit: super::super::Unit| {
            let Some(pieces) = unit.pieces else {
                return "-".to_owned();
            };
            let piece = |(piece, _): (super::super::Piece, u8)| piece.reading.unwrap_or(piece.base);
            pieces.into_iter().map(piece).collect()
        };
        units.into_iter().map(unit).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_word_that_all_entries_read_alike_is_read() {
        assert_eq!(shown("回覧"), "かいらん");
        assert_eq!(shown("眺めながら"), "ながめ");
        assert_eq!(shown("お手伝いを"), "てつだい");
        assert_eq!(
            shown("医療の回覧を相談窓口と"),
            "いりょう かいらん そうだんまどぐち"
        );
        assert_eq!(shown("医療回覧"), "いりょうかいらん");
        assert_eq!(shown("回覧者"), "かいらんしゃ");
        assert_eq!(shown("暮らしの会社"), "くらし かいしゃ");
    }

    #[test]
    fn what_is_not_sure_is_not() {
        for text in [
            // Two readings, a place, a number, one kanji alone or behind another word, an unknown word.
            "分別",
            "若葉",
            "三角",
            "傘",
            "回覧板",
            "回覧版",
            "回覧鰊",
            // A first sound that may change behind another word.
            "水産会社",
            "サービス会社",
            // Behind a number; behind a cut that the nearer words do not make.
            "3回覧",
            "相談話",
            "大国",
            "ふたり暮らし",
        ] {
            assert_eq!(shown(text), "-", "{text}");
        }
        assert_eq!(shown("会社"), "かいしゃ");
    }

    #[test]
    fn nearer_words_come_first() {
        assert_eq!(shown("分別所"), "ふんべつじょ");
        assert_eq!(shown("角田の回覧"), "すみだ かいらん");
        assert_eq!(shown("ひとり暮らし"), "ぐらし");
    }

    #[test]
    fn files_in_euc_jp_give_the_same() {
        let euc = |(name, bytes): (String, Vec<u8>)| {
            let text = String::from_utf8(bytes).unwrap();
            (name, encoding_rs::EUC_JP.encode(&text).0.into_owned())
        };
        let other: Vec<_> = tiny().into_iter().map(euc).collect();
        assert_eq!(compile(&other), compile(&tiny()));
    }

    #[test]
    fn what_is_no_dictionary_is_told() {
        assert_eq!(compile(&[]).unwrap_err(), "matrix.def");
        let mut broken = tiny();
        broken[2].1 = b"x".to_vec();
        assert!(compile(&broken).is_err());
        assert!(Dictionary::open(b"x").is_none());
    }
}
