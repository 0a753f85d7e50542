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
    let mut edits = Vec::new();
    let mut first = None;
    let mut is_plain = true;
    for start in &passage.lines {
        let line = passage.slice(*start..passage.text.len());
        let text = line.trim_start();
        let start = start + line.len() - text.len();
        let Some((length, numbered)) = marker(text) else {
            is_plain &= edits.is_empty();
            continue;
        };
        let range = start..start + length;
        let written = if numbered { "1. " } else { "- " };
        edits.extend(passage.edit(&range, written));
        is_plain &= !numbered && text.starts_with('・');
        let end = text.chars().take(8).map(char::len_utf8).sum::<usize>();
        first.get_or_insert((start..start + end, numbered));
    }
    if let Some((range, numbered)) = first {
        let finding = catalog::list_fake(passage.place(&range), numbered);
        found.push(finding.with_fix(is_plain, edits));
    }
}

/// What stands in the place of a list's mark: its bytes, and whether it counts.
fn marker(text: &str) -> Option<(usize, bool)> {
    let mut letters = text.chars();
    let (first, second) = (letters.next()?, letters.next());
    // 「○か×か」, 「○月○日」: a circle that stands for a word.
    let is_word =
        second.is_none_or(|next| matches!(next, 'ぁ'..='ん' | '月' | '日' | '年' | '×' | '、'));
    match first {
        '・' | '▪' | '•' => Some((first.len_utf8(), false)),
        '○' | '●' | '◯' | '＊' | '*' if !is_word => Some((first.len_utf8(), false)),
        _ if first.is_numeric() && matches!(second, Some('）' | ')')) => {
            Some((first.len_utf8() + second.map_or(0, char::len_utf8), true))
        }
        _ => None,
    }
}
