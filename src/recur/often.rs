//! Phrases that say how often and not when: 「年3回」, 「毎月会議開催」, 「通年」.

use super::cursor::Cursor;
use super::rule::{Often, Rate};

/// Signs of a day or hour: where one stands, the phrase is no mere frequency.
const DAYS: [&str; 10] = [
    "曜", "第", "午前", "午後", "祝", "平日", "土日", "末", "最終", "隔",
];

/// What is said besides, and says nothing of what it is.
const FILLERS: [&str; 16] = [
    "実施している",
    "開催している",
    "しています",
    "している",
    "開催予定",
    "程度予定",
    "の開催",
    "に開催",
    "開催",
    "実施",
    "予定",
    "程度",
    "約",
    ":",
    "(",
    ")",
];

/// Reads every part that names a rate; none where no part does, or where days are named.
pub(super) fn read(text: &str) -> Option<Vec<Often>> {
    let parts = text.split(['、', ',', '。', ';']);
    let mut found = Vec::new();
    for part in parts.filter(|part| !part.is_empty()) {
        match one(part) {
            Some(often) => found.push(often),
            None if names_days(part) => return None,
            None => {}
        }
    }
    (!found.is_empty()).then_some(found)
}

fn names_days(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit()) || DAYS.iter().any(|sign| text.contains(sign))
}

/// The first rate in a part, and what stands around it.
fn one(part: &str) -> Option<Often> {
    let (before, rate, after) = part.char_indices().find_map(|(at, _)| {
        let (before, rest) = part.split_at_checked(at)?;
        let mut cursor = Cursor::new(rest);
        let rate = rate(&mut cursor)?;
        Some((before, rate, cursor.rest()))
    })?;
    (!names_days(before) && !names_days(after)).then_some(())?;
    let about = ["程度", "約", "ほど"]
        .iter()
        .any(|word| part.contains(word));
    let said = FILLERS
        .iter()
        .fold(format!("{before}{after}"), |said, word| {
            said.replace(word, "")
        });
    let what = said.trim_start_matches(['の', 'に']).to_owned();
    // 「毎週火木」 names days; 「土地」 and 「木造」 do not, but a week rarely speaks of them.
    let weekly = matches!(rate, Rate::Week(_));
    if weekly && what.contains(['月', '火', '水', '木', '金', '土', '日']) {
        return None;
    }
    Some(Often { what, rate, about })
}

/// 「毎年」, 「年」, and what a number after it says.
type Frame = (&'static str, &'static str, fn(u16) -> Rate);

fn rate(text: &mut Cursor<'_>) -> Option<Rate> {
    let words: [(&[&str], Rate); 4] = [
        (&["通年", "一年中", "年間を通して"], Rate::AllYear),
        (&["随時"], Rate::AnyTime),
        (&["不定期", "定期的"], Rate::FromTimeToTime),
        (&["年数回", "年に数回"], Rate::SeveralAYear),
    ];
    for (words, rate) in words {
        if text.eat(words) {
            return Some(rate);
        }
    }
    let frames: [Frame; 3] = [
        ("毎年", "年", Rate::Year),
        ("毎月", "月", Rate::Month),
        ("毎週", "週", Rate::Week),
    ];
    frames.into_iter().find_map(|(each, short, rate)| {
        let counted = text.attempt(|ahead| {
            ahead.eat(&[each, short]).then_some(())?;
            ahead.eat(&["に", "約"]);
            ahead.numbered(&["回", "度"])
        });
        let times = counted.or_else(|| text.eat(&[each]).then_some(1));
        times.filter(|times| *times > 0).map(rate)
    })
}
