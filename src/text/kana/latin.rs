//! Names in Latin letters for readers: Hepburn with long vowels marked, words set apart where they can be told.

use std::collections::BTreeSet;

use super::{romanize, to_hiragana};
use crate::text::width::nfkc;

/// 「上尾市医師会」 read あげおしいしかい is `Ageo-shi Ishikai`. A reading says nothing of words, so they are found by those that
/// names of the field are made of; what lies between them is one word.
pub fn in_latin(name: &str, kana: &str) -> String {
    let reading: Vec<char> = to_hiragana(&nfkc(kana)).chars().collect();
    let parts = parts(&nfkc(name));
    let found = [parts.clone(), loosened(parts)].iter().find_map(|parts| {
        let mut search = Search {
            reading: &reading,
            seen: BTreeSet::new(),
        };
        search.align(parts, 0)
    });
    join(found.unwrap_or_else(|| vec![Piece::Word(reading.iter().collect())]))
}

/// A part of a name as it is written.
#[derive(Clone, Debug)]
enum Part {
    /// A word with its readings.
    Known(&'static [&'static str]),
    /// What stands behind a place's name: 市.
    Suffix(&'static str),
    /// Kana, as its own reading.
    Kana(String),
    /// What joins words: の.
    Particle(String),
    /// The お of お住まい.
    Head(String),
    /// The まい of 住まい.
    Tail(String),
    /// Anything else, so many letters long.
    Unknown(usize),
    /// Latin letters and digits, which readings spell out.
    Latin(String),
    /// What is read as nothing.
    Mark(char),
}

/// A part with its reading.
#[derive(Clone, Debug)]
enum Piece {
    Word(String),
    Particle(String),
    /// Belongs to the word behind it.
    Head(String),
    /// Belongs to the word before it.
    Tail(String),
    Suffix(&'static str),
    Latin(String),
    Mark(char),
}

#[rustfmt::skip]
const WORDS: &[(&str, &[&str])] = &[
    ("歯科医師会", &["しかいしかい"]), ("薬剤師会", &["やくざいしかい"]),
    ("医師会", &["いしかい"]), ("保健福祉", &["ほけんふくし"]), ("保健所", &["ほけんじょ"]), ("保健", &["ほけん"]), ("医療圏", &["いりょうけん"]),
    ("診療所", &["しんりょうじょ", "しんりょうしょ"]), ("診療", &["しんりょう"]), ("医療", &["いりょう"]), ("医院", &["いいん"]), ("病院", &["びょういん"]),
    ("薬局", &["やっきょく"]), ("歯科", &["しか"]), ("在宅", &["ざいたく"]), ("介護", &["かいご"]), ("看護", &["かんご"]), ("福祉", &["ふくし"]),
    ("連携", &["れんけい"]), ("支援", &["しえん"]), ("相談", &["そうだん"]), ("窓口", &["まどぐち"]), ("包括", &["ほうかつ"]), ("地域", &["ちいき"]),
    ("地区", &["ちく"]), ("訪問", &["ほうもん"]), ("高齢者", &["こうれいしゃ"]), ("高齢", &["こうれい"]), ("推進", &["すいしん"]), ("協議会", &["きょうぎかい"]),
    ("委員会", &["いいんかい"]), ("会議", &["かいぎ"]), ("拠点", &["きょてん"]), ("事業所", &["じぎょうしょ"]), ("事業", &["じぎょう"]),
    ("事務所", &["じむしょ"]), ("研修会", &["けんしゅうかい"]), ("研修", &["けんしゅう"]), ("講演会", &["こうえんかい"]), ("講座", &["こうざ"]),
    ("市民", &["しみん"]), ("住民", &["じゅうみん"]), ("出前", &["でまえ"]), ("人生", &["じんせい"]), ("多職種", &["たしょくしゅ"]), ("入退院", &["にゅうたいいん"]),
    ("入院", &["にゅういん"]), ("退院", &["たいいん"]), ("情報", &["じょうほう"]), ("健康", &["けんこう"]), ("増進", &["ぞうしん"]), ("消防", &["しょうぼう"]), ("本部", &["ほんぶ"]),
    ("広域", &["こういき"]), ("療養", &["りょうよう"]), ("救急", &["きゅうきゅう"]), ("急患", &["きゅうかん"]), ("休日", &["きゅうじつ"]), ("障害", &["しょうがい"]),
    ("認知症", &["にんちしょう"]), ("難病", &["なんびょう"]), ("小児", &["しょうに"]), ("慢性", &["まんせい"]), ("総合", &["そうごう"]), ("個別", &["こべつ"]),
    ("市役所", &["しやくしょ"]), ("役場", &["やくば"]), ("担当", &["たんとう"]), ("災害", &["さいがい"]), ("計画", &["けいかく"]), ("連絡", &["れんらく"]),
    ("自立", &["じりつ"]), ("居宅", &["きょたく"]), ("長寿", &["ちょうじゅ"]), ("保険", &["ほけん"]), ("年金", &["ねんきん"]), ("公開", &["こうかい"]),
    ("施設", &["しせつ"]), ("共通", &["きょうつう"]), ("普及", &["ふきゅう"]), ("啓発", &["けいはつ"]), ("関係者", &["かんけいしゃ"]), ("県央", &["けんおう"]),
    ("室", &["しつ"]), ("課", &["か"]), ("係", &["がかり", "かかり"]), ("圏", &["けん"]),
];
const SUFFIXES: &[(&str, &str)] = &[
    ("市", "し"),
    ("町", "まち"),
    ("村", "むら"),
    ("郡", "ぐん"),
    ("県", "けん"),
];

const PARTICLES: [&str; 19] = [
    "の", "と", "や", "で", "に", "を", "は", "が", "も", "へ", "か", "での", "への", "との",
    "には", "では", "から", "まで", "など",
];

fn parts(name: &str) -> Vec<Part> {
    let mut found: Vec<Part> = Vec::new();
    let mut rest = name;
    while let Some(letter) = rest.chars().next() {
        let known = WORDS.iter().find(|(word, _)| rest.starts_with(word));
        let suffix = SUFFIXES
            .iter()
            .find(|(word, _)| rest.starts_with(word))
            .filter(|_| matches!(found.last(), Some(Part::Unknown(_) | Part::Kana(_))));
        let mut used = letter.len_utf8();
        if let Some((word, readings)) = known {
            used = word.len();
            found.push(Part::Known(readings));
        } else if let Some((_, reading)) = suffix {
            found.push(Part::Suffix(reading));
        } else {
            push_letter(&mut found, letter);
        }
        rest = rest.get(used..).unwrap_or_default();
    }
    told_apart(found)
}

/// Kana between kanji as what they are: a particle, the end of a word or the beginning of one.
fn told_apart(parts: Vec<Part>) -> Vec<Part> {
    let mut found: Vec<Part> = Vec::new();
    let mut parts = parts.into_iter().peekable();
    while let Some(part) = parts.next() {
        let Part::Kana(text) = part else {
            found.push(part);
            continue;
        };
        let before_unknown = matches!(parts.peek(), Some(Part::Unknown(_)));
        let behind_unknown = matches!(found.last(), Some(Part::Unknown(_)));
        let mut middle = text.as_str();
        let polite = ["お", "ご"].into_iter().find_map(|head| {
            let rest = middle.strip_suffix(head).filter(|_| before_unknown)?;
            (rest.is_empty() || PARTICLES.contains(&rest)).then_some((rest, head))
        });
        if let Some((rest, _)) = polite {
            middle = rest;
        }
        let ending = middle
            .strip_suffix('の')
            .filter(|rest| behind_unknown && !rest.is_empty() && !PARTICLES.contains(&middle));
        middle = ending.unwrap_or(middle);
        if PARTICLES.contains(&middle) {
            found.push(Part::Particle(middle.to_owned()));
        } else if behind_unknown && middle.chars().count() <= 3 {
            found.push(Part::Tail(middle.to_owned()));
        } else {
            found.push(Part::Kana(middle.to_owned()));
        }
        found.extend(ending.map(|_| Part::Particle("の".to_owned())));
        found.extend(polite.map(|(_, head)| Part::Head(head.to_owned())));
    }
    found.retain(|part| !matches!(part, Part::Kana(text) | Part::Tail(text) if text.is_empty()));
    found
}

fn push_letter(found: &mut Vec<Part>, letter: char) {
    let hiragana = to_hiragana(&letter.to_string());
    let is_kana =
        hiragana.chars().all(|c| matches!(c, 'ぁ'..='ゖ' | 'ー')) && !matches!(letter, 'ヶ' | 'ケ');
    match (found.last_mut(), letter) {
        (Some(Part::Latin(text)), c) if c.is_ascii_alphanumeric() => text.push(c),
        (_, c) if c.is_ascii_alphanumeric() => found.push(Part::Latin(c.to_string())),
        (Some(Part::Kana(text)), _) if is_kana => text.push_str(&hiragana),
        (_, _) if is_kana => found.push(Part::Kana(hiragana)),
        (Some(Part::Unknown(letters)), c) if c.is_alphanumeric() => *letters += 1,
        (_, c) if c.is_alphanumeric() => found.push(Part::Unknown(1)),
        (_, c) => found.push(Part::Mark(c)),
    }
}

/// The parts where 村 is not むら, nor 町 まち: then they are letters of the name like others.
fn loosened(parts: Vec<Part>) -> Vec<Part> {
    let mut found: Vec<Part> = Vec::new();
    for part in parts {
        match (found.last_mut(), part) {
            (Some(Part::Unknown(letters)), Part::Suffix(_)) => *letters += 1,
            (Some(Part::Unknown(letters)), Part::Unknown(more)) => *letters += more,
            (_, Part::Suffix(_)) => found.push(Part::Unknown(1)),
            (_, part) => found.push(part),
        }
    }
    found
}

/// The search for a division of a reading.
struct Search<'r> {
    reading: &'r [char],
    /// What has failed, as parts left and place.
    seen: BTreeSet<(usize, usize)>,
}

impl Search<'_> {
    /// The parts with their readings from a place on, if it can be divided so.
    fn align(&mut self, parts: &[Part], at: usize) -> Option<Vec<Piece>> {
        let here = self.reading.get(at..)?;
        let Some((part, rest)) = parts.split_first() else {
            return here.is_empty().then(Vec::new);
        };
        if !self.seen.insert((parts.len(), at)) {
            return None;
        }
        for (used, piece) in candidates(part, here) {
            if let Some(mut pieces) = self.align(rest, at + used) {
                pieces.insert(0, piece);
                return Some(pieces);
            }
        }
        None
    }
}

/// What a part may be where the reading goes on as `here`, with the letters that takes.
fn candidates(part: &Part, here: &[char]) -> Vec<(usize, Piece)> {
    let begins = |text: &str| {
        text.chars().zip(here).filter(|(a, b)| a == *b).count() == text.chars().count()
    };
    let taken = |text: &str, piece| {
        if begins(text) {
            vec![(text.chars().count(), piece)]
        } else {
            Vec::new()
        }
    };
    match part {
        Part::Known(readings) => readings
            .iter()
            .flat_map(|text| taken(text, Piece::Word((*text).to_owned())))
            .collect(),
        Part::Suffix(text) => taken(text, Piece::Suffix(text)),
        Part::Particle(text) => taken(text, Piece::Particle(text.clone())),
        Part::Head(text) => taken(text, Piece::Head(text.clone())),
        Part::Tail(text) => taken(text, Piece::Tail(text.clone())),
        Part::Kana(text) => taken(text, Piece::Word(text.clone())),
        Part::Unknown(letters) => lengths(here, letters * 5),
        Part::Latin(text) => (0..=here.len())
            .map(|used| (used, Piece::Latin(text.clone())))
            .collect(),
        Part::Mark(mark) => {
            let written = here.first().is_some_and(|letter| !is_sound(*letter));
            vec![(usize::from(written), Piece::Mark(*mark))]
        }
    }
}

fn lengths(here: &[char], most: usize) -> Vec<(usize, Piece)> {
    let sounds = here.iter().take_while(|letter| is_sound(**letter)).count();
    (1..=sounds.min(most))
        .filter_map(|used| Some((used, Piece::Word(here.get(..used)?.iter().collect()))))
        .collect()
}

fn is_sound(letter: char) -> bool {
    matches!(letter, 'ぁ'..='ゖ' | 'ー')
}

/// Words with what belongs to them.
fn whole(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut found: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (found.last_mut(), piece) {
            (Some(Piece::Word(word)), Piece::Tail(text)) => word.push_str(&text),
            (Some(last @ Piece::Head(_)), Piece::Word(text)) => {
                if let Piece::Head(head) = last {
                    *last = Piece::Word(format!("{head}{text}"));
                }
            }
            (_, piece) => found.push(piece),
        }
    }
    found
}

fn join(pieces: Vec<Piece>) -> String {
    let mut out = String::new();
    for piece in &whole(pieces) {
        let word = match piece {
            Piece::Suffix(text) => {
                out.push('-');
                out.push_str(&hepburn(text));
                continue;
            }
            Piece::Mark('(') => " (".to_owned(),
            Piece::Mark(')') => {
                out.push(')');
                continue;
            }
            Piece::Mark(_) => " ".to_owned(),
            Piece::Latin(text) => text.clone(),
            Piece::Particle(text) => hepburn(text),
            Piece::Word(text) | Piece::Head(text) | Piece::Tail(text) => capital(&hepburn(text)),
        };
        if !word.starts_with(' ') && !out.is_empty() && !out.ends_with([' ', '(']) {
            out.push(' ');
        }
        out.push_str(&word);
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// A reading in Hepburn: long vowels with a macron, an apostrophe behind ん before a vowel or y.
fn hepburn(kana: &str) -> String {
    let mut out = String::new();
    for (index, part) in kana.split('ー').enumerate() {
        if index > 0 {
            lengthen(&mut out);
        }
        let syllables: Vec<&str> = part.split_inclusive('ん').collect();
        for (index, run) in syllables.iter().enumerate() {
            if index > 0 && run.starts_with(['あ', 'い', 'う', 'え', 'お', 'や', 'ゆ', 'よ'])
            {
                out.push('\'');
            }
            out.push_str(&romanize(run));
        }
    }
    for (two, one) in [("ou", "ō"), ("oo", "ō"), ("uu", "ū")] {
        out = out.replace(two, one);
    }
    out
}

/// Marks the last vowel as long.
fn lengthen(out: &mut String) {
    let long = match out.pop() {
        Some('a') => 'ā',
        Some('i') => 'ī',
        Some('u') => 'ū',
        Some('e') => 'ē',
        Some('o') => 'ō',
        Some(other) => other,
        None => return,
    };
    out.push(long);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_word_by_word() {
        let rows = [
            (
                "上尾市医師会在宅医療連携支援センター",
                "あげおしいしかいざいたくいりょうれんけいしえんせんたー",
                "Ageo-shi Ishikai Zaitaku Iryō Renkei Shien Sentā",
            ),
            (
                "在宅医療の相談窓口",
                "ざいたくいりょうのそうだんまどぐち",
                "Zaitaku Iryō no Sōdan Madoguchi",
            ),
            (
                "鴻巣保健所 個別相談（難病）",
                "こうのすほけんじょ こべつそうだん（なんびょう）",
                "Kōnosu Hokenjo Kobetsu Sōdan (Nanbyō)",
            ),
            (
                "人生会議（ACP）の市民講座",
                "じんせいかいぎのしみんこうざ",
                "Jinsei Kaigi (ACP) no Shimin Kōza",
            ),
            (
                "坂戸鶴ヶ島医師会",
                "さかどつるがしまいしかい",
                "Sakadotsurugashima Ishikai",
            ),
            (
                "埼玉県央広域消防本部",
                "さいたまけんおうこういきしょうぼうほんぶ",
                "Saitama Ken'ō Kōiki Shōbō Honbu",
            ),
            (
                "訪問看護ステーション「さつき」",
                "ほうもんかんごすてーしょん「さつき」",
                "Hōmon Kango Sutēshon Satsuki",
            ),
            (
                "各薬局での相談（桶川市薬剤師会）",
                "かくやっきょくでのそうだん（おけがわしやくざいしかい）",
                "Kaku Yakkyoku deno Sōdan (Okegawa-shi Yakuzaishikai)",
            ),
            ("北足立窓口", "きたあだちまどぐち", "Kitaadachi Madoguchi"),
            (
                "東村診療所",
                "ひがしそんしんりょうじょ",
                "Higashison Shinryōjo",
            ),
            (
                "お住まいの地区の地域包括支援センター",
                "おすまいのちくのちいきほうかつしえんせんたー",
                "Osumai no Chiku no Chiiki Hōkatsu Shien Sentā",
            ),
            ("合わない", "まったくちがう", "Mattakuchigau"),
        ];
        for (name, kana, latin) in rows {
            assert_eq!(in_latin(name, kana), latin, "{name}");
        }
    }
}
