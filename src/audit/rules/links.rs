//! The words of links.

use std::collections::BTreeMap;

use crate::audit::passage::Passage;
use crate::diag::{Diagnostic, catalog};

/// Words that say nothing of where a link leads.
const VAGUE: [&str; 16] = [
    "こちら",
    "ここ",
    "コチラ",
    "詳細",
    "詳しく",
    "詳しく見る",
    "詳細はこちら",
    "もっと見る",
    "続きを読む",
    "リンク",
    "クリック",
    "ここをクリック",
    "here",
    "more",
    "click here",
    "read more",
];

/// 「こちら」 as a whole link or its tail.
pub(super) fn vague(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    for link in &passage.links {
        let words = passage.slice(link.words.clone()).trim();
        let plain = words.trim_matches([
            '（', '）', '(', ')', '【', '】', '「', '」', '。', '>', '＞', '»',
        ]);
        let tail = plain.ends_with("はこちら")
            || plain.ends_with("はここ")
            || plain.ends_with("をクリック");
        if tail || VAGUE.contains(&plain.to_lowercase().as_str()) {
            found.push(catalog::link_vague(passage.place(&link.words), words));
        }
    }
}

/// Two links side by side to one target.
pub(super) fn adjacent(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    for pair in passage.links.windows(2) {
        let [first, second] = pair else { continue };
        let between = passage.slice(first.words.end..second.words.start);
        if first.target == second.target && between.trim().is_empty() {
            found.push(catalog::link_adjacent(
                passage.place(&second.words),
                first.target,
            ));
        }
    }
}

/// One text, two targets on a page.
pub(super) fn same_words(passages: &[Passage<'_>], found: &mut Vec<Diagnostic>) {
    let mut targets: BTreeMap<&str, &str> = BTreeMap::new();
    for passage in passages {
        for link in &passage.links {
            let words = passage.slice(link.words.clone()).trim();
            let first = targets.entry(words).or_insert(link.target);
            if *first != link.target && !words.is_empty() {
                found.push(catalog::link_duplicate_text(
                    passage.place(&link.words),
                    words,
                ));
            }
        }
    }
}
