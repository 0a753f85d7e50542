//! What a text leaves to be filled in, and what it claims of a standard.

use std::ops::Range;

/// How a blank of a template begins; it ends with [`BLANK_END`].
pub const BLANK: &str = "［記入：";
/// How it ends.
pub const BLANK_END: char = '］';

/// Words that make of 準拠 an aim, a question or a denial.
const NO_CLAIM: [&str; 9] = [
    "目標",
    "目指",
    "めざ",
    "ません",
    "ない",
    "どうか",
    "場合",
    "予定",
    "「準拠」",
];

/// The blanks of a text outside comment lines of its front matter, which ends at `body`.
pub fn blanks(text: &str, body: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (start, _) in text.match_indices(BLANK) {
        let line = text.get(..start).unwrap_or_default();
        let line = line.rsplit('\n').next().unwrap_or_default();
        if start < body && line.trim_start().starts_with('#') {
            continue;
        }
        let rest = text.get(start..).unwrap_or_default();
        let rest = rest.lines().next().unwrap_or_default();
        let length = rest
            .find(BLANK_END)
            .map_or(rest.len(), |at| at + BLANK_END.len_utf8());
        found.push(start..start + length);
    }
    found
}

/// The first 準拠 that says of something that it conforms.
pub fn claim(text: &str) -> Option<Range<usize>> {
    let mut at = 0;
    for sentence in text.split_inclusive(['。', '\n']) {
        let denied = NO_CLAIM.iter().any(|word| sentence.contains(word));
        if let (Some(found), false) = (sentence.find("準拠"), denied) {
            let start = at + found;
            return Some(start..start + "準拠".len());
        }
        at += sentence.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str, body: usize) -> Vec<&str> {
        let found = blanks(text, body);
        found
            .into_iter()
            .filter_map(|range| text.get(range))
            .collect()
    }

    #[test]
    fn blanks_are_found_outside_comments() {
        let text = "# ［記入：説明］\ntitle = \"［記入：題］\"\n本文［記入：日］と［記入：途中\n";
        assert_eq!(
            texts(text, 0),
            [
                "［記入：説明］",
                "［記入：題］",
                "［記入：日］",
                "［記入：途中"
            ]
        );
        let body = text.find("本文").unwrap();
        assert_eq!(
            texts(text, body),
            ["［記入：題］", "［記入：日］", "［記入：途中"]
        );
        assert!(blanks("用紙に記入してください［任意］。", 0).is_empty());
    }

    #[test]
    fn a_claim_is_told_from_an_aim_and_a_denial() {
        for text in [
            "JIS X 8341-3:2016 に準拠しています。",
            "対応の度合い：適合レベルAA準拠",
            "目標はAAです。結果は一部準拠です。",
        ] {
            assert!(claim(text).is_some(), "{text}");
        }
        for text in [
            "適合レベルAAに準拠することを目標にします。",
            "試験をしていないので、準拠しているとは言えません。",
            "準拠しているかどうかは、まだ分かりません。",
            "規格に沿って作りました。",
        ] {
            assert_eq!(claim(text), None, "{text}");
        }
    }
}
