//! A space inside a word: 「日　時」 is read as two letters, and no search finds it.

use std::sync::LazyLock;

use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};
use regex::Regex;

use super::pattern;

use crate::audit::passage::Passage;
use crate::diag::{Diagnostic, catalog};

/// One letter, spaces, and one letter: the words of notices that are spread out to look even.
static SPREAD: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"[\p{Han}\p{Hiragana}\p{Katakana}](?:[ \u{3000}]+[\p{Han}\p{Hiragana}\p{Katakana}])+")
});

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

/// The dictionary of the segmenter, made once.
fn segmenter() -> WordSegmenterBorrowed<'static> {
    WordSegmenter::new_dictionary(WordBreakInvariantOptions::default())
}

pub(super) fn inside_words(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if !passage.text.contains([' ', '\u{3000}']) {
        return;
    }
    for spread in SPREAD.find_iter(&passage.text) {
        let range = spread.range();
        let joined: String = spread
            .as_str()
            .chars()
            .filter(|letter| !letter.is_whitespace())
            .collect();
        let label = LABELS.contains(&&*joined);
        if (!label && !is_spread_word(&passage.text, &range, &joined)) || !passage.is_prose(&range)
        {
            continue;
        }
        let edit = passage.edit(&range, &joined);
        let finding = catalog::ja_word_space(passage.place(&range), spread.as_str(), &joined);
        found.push(finding.with_fix(label, edit));
    }
}

/// Whether letters that stand alone, with nothing else beside them, are one word together.
fn is_spread_word(text: &str, range: &std::ops::Range<usize>, joined: &str) -> bool {
    let is_letter = |letter: char| letter.is_alphanumeric();
    let before = text
        .get(..range.start)
        .and_then(|text| text.chars().next_back());
    let after = text.get(range.end..).and_then(|text| text.chars().next());
    let alone = !before.is_some_and(is_letter) && !after.is_some_and(is_letter);
    let is_han = |letter: char| matches!(letter, '\u{4e00}'..='\u{9fff}');
    alone && joined.chars().all(is_han) && segmenter().segment_str(joined).count() == 2
}
