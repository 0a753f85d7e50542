//! Letters that old phones, screen readers or searches do not take as what they look like.

use unicode_normalization::UnicodeNormalization;

use crate::audit::passage::{Kind, Passage};
use crate::diag::{Diagnostic, catalog};

/// Units in one letter, and how they are read.
const UNITS: [(char, &str); 12] = [
    ('㎡', "平方メートル"),
    ('㎥', "立方メートル"),
    ('㎞', "キロメートル"),
    ('㎝', "センチメートル"),
    ('㎜', "ミリメートル"),
    ('㎏', "キログラム"),
    ('㎎', "ミリグラム"),
    ('㏄', "シーシー"),
    ('ℓ', "リットル"),
    ('㎖', "ミリリットル"),
    ('℡', "電話"),
    ('№', "番号"),
];

/// Latin abbreviations that a fix may narrow in every text. Other letters may be a name: ＳＯＭＰＯ, そんぽの家Ｓ.
const NARROWED: [&str; 26] = [
    "ACP", "ADL", "AED", "BCP", "CD", "DVD", "FAX", "HP", "ICT", "ID", "IT", "JR", "MCS", "NPO",
    "OK", "PC", "PDF", "PT", "QOL", "QR", "SNS", "TEL", "TV", "URL", "Web", "Zoom",
];

/// Letters that a rule of this file would change.
pub(in crate::audit) fn is_odd(letter: char) -> bool {
    is_wide(letter) || is_half_kana(letter) || instead(letter).is_some()
}

fn is_wide(letter: char) -> bool {
    matches!(letter, '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '，' | '．' | '：')
}

fn is_half_kana(letter: char) -> bool {
    matches!(letter, '\u{ff66}'..='\u{ff9f}')
}

/// ①, ㈱, ㍻, Ⅲ, ㎡, letters of one maker's own.
pub(super) fn platform(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if passage.kind == Kind::Name || passage.is_address() {
        return;
    }
    for (at, letter) in passage.text.char_indices() {
        let Some((written, safe)) = instead(letter) else {
            continue;
        };
        let range = at..at + letter.len_utf8();
        if !passage.is_prose(&range) {
            continue;
        }
        let edit = written
            .as_deref()
            .and_then(|text| passage.edit(&range, text));
        let place = passage.place(&range);
        let finding = catalog::ja_platform_char(place, letter, written.as_deref());
        found.push(finding.with_fix(safe, edit));
    }
}

/// What to write instead, and whether that is the same in every text. None for a letter that may stand.
fn instead(letter: char) -> Option<(Option<String>, bool)> {
    if let Some((_, word)) = UNITS.iter().find(|(unit, _)| *unit == letter) {
        return Some((Some((*word).to_owned()), true));
    }
    match letter {
        '①'..='⑳' => {
            let number = u32::from(letter) - u32::from('①') + 1;
            Some((Some(format!("{number}.")), false))
        }
        '⑴'..='⒛' | 'Ⅰ'..='Ⅻ' | 'ⅰ'..='ⅻ' | '㈠'..='㏿' => {
            Some((Some(letter.nfkc().collect()), false))
        }
        '❶'..='❿'
        | '\u{e000}'..='\u{f8ff}'
        | '\u{fe00}'..='\u{fe0e}'
        | '\u{e0100}'..='\u{e01ef}' => Some((None, false)),
        _ => None,
    }
}

/// ｱ to ﾝ.
pub(super) fn half_width_kana(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    each_run(passage, is_half_kana, |range| {
        let run = passage.slice(range.clone());
        // A lone ｰ stands for a hyphen: that is another rule's. The letters of an address are its owner's.
        if passage.is_address() || is_reading(passage) || run.chars().all(|letter| letter == 'ｰ')
        {
            return;
        }
        let written: String = run.nfkc().collect();
        let edit = passage.edit(&range, &written);
        let finding =
            catalog::ja_hankaku_kana(passage.place(&range), passage.slice(range), &written);
        found.push(finding.with_fix(true, edit));
    });
}

/// Nothing but half-width kana, in a cell or by itself: the readings of an old list, which no sentence holds.
fn is_reading(passage: &Passage<'_>) -> bool {
    let is_part =
        |letter: char| is_half_kana(letter) || matches!(letter, ' ' | '\u{3000}' | '･' | '-');
    passage.kind != Kind::Heading && passage.text.chars().all(is_part)
}

/// Ａ１, ５，０００: read letter by letter.
pub(super) fn full_width_alphanumerics(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if passage.is_address() {
        return;
    }
    each_run(passage, is_wide, |range| {
        let run = passage.slice(range.clone());
        // A comma or a colon between two words is one of the sentence.
        let kept = run.trim_matches(['，', '．', '：']);
        let start = range.start + run.find(kept).unwrap_or(0);
        let range = start..start + kept.len();
        if kept.is_empty() || (kept.contains('，') && !is_grouped(kept)) {
            return;
        }
        let written: String = kept.nfkc().collect();
        let before = passage.slice(0..range.start).chars().next_back();
        let is_safe = is_no_name(&written, before);
        if !is_safe && is_label(passage) {
            return;
        }
        let edit = passage.edit(&range, &written);
        let finding = catalog::ja_zenkaku_alnum(passage.place(&range), kept, &written);
        found.push(finding.with_fix(is_safe, edit));
    });
}

/// A few words and no sentence: what may be a company's name there is one, 「株式会社Ｉｓｌａ」.
fn is_label(passage: &Passage<'_>) -> bool {
    let is_short = passage.text.chars().count() < 40;
    is_short && !passage.text.contains(['。', '、', 'を', '\u{ff0c}'])
}

/// Whether letters can be narrowed without asking: a number that no name ends in (ケア２１), a common abbreviation.
fn is_no_name(written: &str, before: Option<char>) -> bool {
    let is_number = !written.contains(|letter: char| letter.is_ascii_alphabetic());
    let is_part = before
        .is_some_and(|letter| matches!(letter, 'ァ'..='ヺ' | 'ー') || letter.is_ascii_alphabetic());
    NARROWED.contains(&written) || (is_number && !is_part)
}

/// ５，０００: groups of three.
fn is_grouped(text: &str) -> bool {
    let mut groups = text.split('，');
    let first = groups
        .next()
        .is_some_and(|group| (1..=3).contains(&group.chars().count()));
    first && groups.all(|group| group.chars().count() == 3)
}

/// → ⇒ ※ ■: left out or read as a name by screen readers.
pub(super) fn symbols(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    let is_arrow = |letter| matches!(letter, '→' | '⇒' | '➡' | '➔' | '⇨' | '▶' | '►' | '←' | '⇔');
    each_run(passage, is_arrow, |range| {
        let run = passage.slice(range.clone());
        found.push(catalog::ja_symbol_read(passage.place(&range), run));
    });
    let alone = passage.text.trim();
    if passage.kind == Kind::Cell && matches!(alone, "○" | "◯" | "×" | "✕" | "△" | "◎") {
        let whole = 0..passage.text.len();
        found.push(catalog::ja_symbol_read(passage.place(&whole), alone));
    }
    each_run(
        passage,
        |letter| letter == '※',
        |range| {
            let run = passage.slice(range.clone());
            found.push(catalog::ja_symbol_read(passage.place(&range), run));
        },
    );
    slashes(passage, found);
    let is_mark = |letter| matches!(letter, '■' | '□' | '◆' | '◇' | '★' | '☆' | '●' | '◎');
    each_run(passage, is_mark, |range| {
        let run = passage.slice(range.clone());
        if run.chars().count() > 1 {
            found.push(catalog::ja_symbol_read(passage.place(&range), run));
        }
    });
}

/// 「電話／ファクス」. A cell may list values so, and 「１／２」 is a number.
fn slashes(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if passage.kind == Kind::Cell || passage.is_address() {
        return;
    }
    let is_word = |letter: Option<char>| {
        letter.is_some_and(
            |letter| matches!(letter, 'ぁ'..='ヺ' | 'ー' | '々' | '\u{4e00}'..='\u{9fff}'),
        )
    };
    each_run(
        passage,
        |letter| letter == '／',
        |range| {
            let before = passage.slice(0..range.start).chars().next_back();
            let after = passage.slice(range.end..passage.text.len()).chars().next();
            if is_word(before) && is_word(after) {
                found.push(catalog::ja_symbol_read(passage.place(&range), "／"));
            }
        },
    );
}

/// Calls `each` with every run of letters of a kind that stands in prose.
fn each_run(
    passage: &Passage<'_>,
    is_part: impl Fn(char) -> bool,
    mut each: impl FnMut(std::ops::Range<usize>),
) {
    if passage.kind == Kind::Name {
        return;
    }
    let mut start = None;
    let ends = passage
        .text
        .char_indices()
        .map(|(at, letter)| (at, Some(letter)));
    for (at, letter) in ends.chain([(passage.text.len(), None)]) {
        match (start, letter.is_some_and(&is_part)) {
            (None, true) => start = Some(at),
            (Some(first), false) => {
                start = None;
                if passage.is_prose(&(first..at)) {
                    each(first..at);
                }
            }
            _ => {}
        }
    }
}
