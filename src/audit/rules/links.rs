//! The words of links.

use std::collections::BTreeMap;

use crate::audit::passage::Passage;
use crate::audit::segment;
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

/// What may follow 「こちら」 without saying more.
const AFTER_HERE: [&str; 16] = [
    "をご覧ください",
    "をご確認ください",
    "をクリックしてください",
    "をクリック",
    "からご覧ください",
    "から",
    "へ",
    "まで",
    "より",
    "です",
    "をどうぞ",
    "のページ",
    "のリンク",
    "のサイト",
    "のホームページ",
    "を見る",
];

/// Whether a link ends in a word that only points: 「詳しくはこちら」, not 「あちらこちら」 or 「こちらのけやき会館」.
fn points(plain: &str) -> bool {
    let rest = AFTER_HERE.iter().find_map(|tail| plain.strip_suffix(tail));
    let rest = rest.unwrap_or(plain);
    if !["こちら", "ここ", "コチラ"]
        .iter()
        .any(|word| rest.ends_with(word))
    {
        return false;
    }
    let words = segment::words(rest);
    let before = words.len().checked_sub(2).and_then(|at| words.get(at));
    let is_pair = matches!(before, Some(&("あちら" | "そちら" | "そこ")));
    !is_pair && matches!(words.last(), Some(&("こちら" | "ここ" | "コチラ")))
}

/// 「こちら」 as a whole link or its tail.
pub(super) fn vague(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    for link in &passage.links {
        let words = passage.slice(link.words.clone()).trim();
        let plain = words.trim_matches([
            '（', '）', '(', ')', '【', '】', '「', '」', '。', '>', '＞', '»',
        ]);
        if points(plain)
            || plain.ends_with("をクリック")
            || VAGUE.contains(&plain.to_lowercase().as_str())
        {
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

#[cfg(test)]
mod tests {
    use super::points;

    #[test]
    fn only_a_word_that_points_is_vague() {
        for words in [
            "こちら",
            "詳しくはこちら",
            "申込書のダウンロードはこちら",
            "こちらをご覧ください",
            "こちらのページ",
            "詳細はここ",
        ] {
            assert!(points(words), "{words}");
        }
        for words in [
            "こちらのけやき会館",
            "あちらこちら",
            "こちらから訪ねる支援",
            "訪問歯科の窓口",
            "こころの健康",
        ] {
            assert!(!points(words), "{words}");
        }
    }
}
