//! A space inside a word: 「日　時」 is read as two letters, and no search finds it.

use std::ops::Range;

use crate::audit::passage::{Kind, Passage};
use crate::audit::segment;
use crate::diag::{Diagnostic, catalog};

/// Labels of notices. What is not among them is asked of the dictionary, and then only suggested.
const LABELS: [&str; 34] = [
    "日時",
    "場所",
    "対象",
    "定員",
    "会場",
    "主催",
    "共催",
    "費用",
    "申込",
    "期日",
    "期間",
    "氏名",
    "住所",
    "電話",
    "講師",
    "内容",
    "締切",
    "備考",
    "時間",
    "受付",
    "担当",
    "概要",
    "目的",
    "方法",
    "問合",
    "連絡先",
    "参加費",
    "持物",
    "持ち物",
    "後援",
    "演題",
    "日程",
    "料金",
    "年齢",
];

fn is_space(letter: char) -> bool {
    matches!(letter, ' ' | '\u{3000}')
}

fn is_han(letter: char) -> bool {
    matches!(letter, '々' | '\u{4e00}'..='\u{9fff}')
}

fn is_japanese(letter: char) -> bool {
    is_han(letter) || matches!(letter, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー')
}

/// A word with spaces in it.
struct Spaced {
    range: Range<usize>,
    /// One of the labels, which can be nothing else.
    is_label: bool,
}

/// 「日　時」, 「訪 問看護」.
pub(super) fn inside_words(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if passage.kind == Kind::Name || !passage.text.contains(is_space) {
        return;
    }
    let mut done = 0;
    for (space, _) in passage.text.match_indices(is_space) {
        // The letter before this space may be the last of the word just found.
        if space <= done && done > 0 {
            continue;
        }
        let spaced = spread(&passage.text, space).or_else(|| broken(&passage.text, space));
        let Some(Spaced { range, is_label }) = spaced else {
            continue;
        };
        done = range.end;
        if passage.is_prose(&range) {
            let written = passage.slice(range.clone());
            let joined: String = written
                .chars()
                .filter(|letter| !is_space(*letter))
                .collect();
            let edit = passage.edit(&range, &joined);
            let finding = catalog::ja_word_space(passage.place(&range), written, &joined);
            found.push(finding.with_fix(is_label, edit));
        }
    }
}

/// Letters that stand one by one: a label, or together a word of the dictionary.
fn spread(text: &str, space: usize) -> Option<Spaced> {
    let (before, after) = text.split_at_checked(space)?;
    let first = before
        .chars()
        .next_back()
        .filter(|letter| is_japanese(*letter))?;
    let start = space - first.len_utf8();
    let is_alone = |letter: Option<char>| !letter.is_some_and(char::is_alphanumeric);
    if !is_alone(text.get(..start)?.chars().next_back()) {
        return None;
    }
    let (mut joined, mut at) = (String::from(first), space);
    let mut longest = None;
    let mut rest = after;
    loop {
        let trimmed = rest.trim_start_matches(is_space);
        let mut letters = trimmed.chars();
        let Some(letter) = letters.next().filter(|letter| is_japanese(*letter)) else {
            break;
        };
        if trimmed.len() == rest.len() || !is_alone(letters.next()) {
            break;
        }
        joined.push(letter);
        at += rest.len() - trimmed.len() + letter.len_utf8();
        rest = trimmed.get(letter.len_utf8()..)?;
        let range = start..at;
        if LABELS.contains(&&*joined) {
            longest = Some(Spaced {
                range,
                is_label: true,
            });
        } else if joined.chars().all(is_han) && is_one_word(&joined) {
            longest = Some(Spaced {
                range,
                is_label: false,
            });
        }
    }
    longest
}

/// 「日　月～金」 lists weekdays.
fn is_weekday(letter: char) -> bool {
    "月火水木金土日".contains(letter)
}

fn is_one_word(text: &str) -> bool {
    !text.chars().all(is_weekday) && segment::is_one_word(text)
}

/// A word of two letters cut in the middle of a text: its halves are no words where they stand.
fn broken(text: &str, space: usize) -> Option<Spaced> {
    let before = text.get(..space)?;
    let spaces = text.get(space..)?;
    let after = spaces.trim_start_matches(is_space);
    let gap = spaces.len() - after.len();
    let left = before.get(before.trim_end_matches(is_han).len()..)?;
    let right = after.get(..after.find(|letter| !is_han(letter)).unwrap_or(after.len()))?;
    if left.is_empty() || right.is_empty() || left.chars().count() + right.chars().count() < 4 {
        return None;
    }
    let (last, next) = (left.chars().next_back()?, right.chars().next()?);
    if is_weekday(last) && is_weekday(next) {
        return None;
    }
    let ends = segment::ends;
    let cut = left.len();
    let is_fragment = ends(left).iter().rev().nth(1) == Some(&(cut - last.len_utf8()))
        && ends(right).get(1) == Some(&next.len_utf8());
    let whole = ends(&format!("{left}{right}"));
    let is_word = !whole.contains(&cut)
        && whole.contains(&(cut - last.len_utf8()))
        && whole.contains(&(cut + next.len_utf8()));
    let range = space - last.len_utf8()..space + gap + next.len_utf8();
    (is_fragment && is_word).then_some(Spaced {
        range,
        is_label: false,
    })
}
