//! Paragraphs that look like headings and lists, and are none for those who do not see them.

use crate::audit::passage::{Kind, Passage};
use crate::diag::{Diagnostic, catalog};

/// A paragraph that is wholly strong, stands between 【】 or begins with ■.
pub(super) fn fake_heading(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if passage.kind != Kind::Paragraph || passage.key != "body" {
        return;
    }
    let text = passage.text.trim();
    let whole = 0..passage.text.len();
    let strong = passage.strong.first() == Some(&whole) && !text.ends_with('。');
    let bracketed = text.starts_with('【') && text.ends_with('】');
    let marked = text.starts_with(['■', '□', '◆', '◇']) && !text.ends_with('。');
    if (strong || bracketed || marked) && text.chars().count() <= 40 {
        let words = text.trim_matches(['【', '】', '■', '□', '◆', '◇', ' ', '\u{3000}']);
        found.push(catalog::head_fake(
            passage.place(&(0..passage.text.len())),
            text,
            words,
        ));
    }
}

/// Lines that begin with ・ or 1）.
pub(super) fn fake_list(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if passage.kind != Kind::Paragraph || passage.key != "body" {
        return;
    }
    let text = passage.text.trim_start();
    let mut letters = text.chars();
    let first = letters.next();
    let numbered =
        first.is_some_and(char::is_numeric) && matches!(letters.next(), Some('）' | ')'));
    let second = text.chars().nth(1);
    // 「○か×か」, 「○月○日」: a circle that stands for a word.
    let is_word = second
        .is_some_and(|letter| matches!(letter, 'ぁ'..='ん' | '月' | '日' | '年' | '×' | '、'));
    let bulleted = match first {
        Some('・' | '▪' | '•' | '＊') => true,
        Some('○' | '●' | '◯') => !is_word,
        _ => false,
    };
    if numbered || bulleted {
        let end = text.chars().take(8).map(char::len_utf8).sum::<usize>();
        let start = passage.text.len() - text.len();
        found.push(catalog::list_fake(
            passage.place(&(start..start + end)),
            numbered,
        ));
    }
}
