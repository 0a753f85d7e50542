//! Where rules about texts and data come from, and whether they mend: for the reference page.

use super::CodeInfo;

/// What is done about a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mending {
    /// `check --fix` makes the change, at least where it is the same in every text.
    Automatic,
    /// The help says what to type.
    Suggested,
    /// A person must look.
    Reported,
}

impl CodeInfo {
    /// What is done about its findings.
    pub fn mending(&self) -> Mending {
        if AUTOMATIC.contains(&self.code) {
            Mending::Automatic
        } else if self.help_ja.is_empty() {
            Mending::Reported
        } else {
            Mending::Suggested
        }
    }

    /// The standard or guideline it comes from; kairan's own form where there is none.
    pub fn origin(&self) -> Option<&'static str> {
        let found = ORIGINS.iter().find(|(code, _)| *code == self.code);
        found.map(|(_, origin)| *origin)
    }
}

/// Codes some of whose findings carry a safe edit.
const AUTOMATIC: [&str; 8] = [
    "ja-wave-mixed",
    "ja-word-space",
    "ja-platform-char",
    "ja-hankaku-kana",
    "ja-zenkaku-alnum",
    "ja-date",
    "ja-long-sound",
    "list-fake",
];

const PLAIN: &str = "公用文作成の考え方（文化審議会建議、2022年）";
const READ_ALOUD: &str = "総務省東海総合通信局「ウェブアクセシビリティ」（読み上げの例）";
const FUJITSU: &str = "富士通ウェブ・アクセシビリティ指針";
const AD: &str = "医療広告ガイドライン（厚生労働省）";
const OPEN_DATA: &str = "自治体標準オープンデータセット（デジタル庁）";
const MACHINE: &str = "統計表における機械判読可能なデータの表記方法の統一ルール（総務省）";

const ORIGINS: [(&str, &str); 51] = [
    ("ja-word-space", READ_ALOUD),
    ("ja-zenkaku-alnum", READ_ALOUD),
    ("ja-weekday-abbr", READ_ALOUD),
    ("ja-platform-char", MACHINE),
    ("ja-range", "GOV.UK style guide, NHS content guide"),
    ("ja-long-sentence", PLAIN),
    ("ja-hard-word", PLAIN),
    (
        "ja-tone-acp",
        "人生会議（ACP）普及・啓発をめぐる2019年の経緯（厚生労働省）",
    ),
    (
        "acp-not-voluntary",
        "人生の最終段階における医療・ケアの決定プロセスに関するガイドライン（厚生労働省）",
    ),
    ("link-vague", "WCAG 2.4.4"),
    ("link-duplicate-text", "WCAG 2.4.4"),
    ("link-adjacent", "WCAG H2"),
    ("link-file-info", "WCAG 2.4.4"),
    ("pdf-only", "NHS digital service manual"),
    ("img-alt", "WCAG 1.1.1"),
    ("img-text", "WCAG 1.4.5"),
    ("head-order", "WCAG 1.3.1"),
    ("head-fake", "WCAG F2"),
    ("heading-top", "WCAG 1.3.1"),
    ("list-fake", "WCAG 1.3.1"),
    ("table-head", "WCAG 1.3.1"),
    ("table-blank", MACHINE),
    ("table-merged", MACHINE),
    ("table-caption", "WCAG 1.3.1, H39"),
    ("ja-symbol-read", FUJITSU),
    ("ja-wave-mixed", FUJITSU),
    ("colour-only", "WCAG 1.3.3, 1.4.1"),
    ("contrast", "WCAG 1.4.3, 1.4.11"),
    ("lang-part", "WCAG 3.1.2"),
    ("title-unique", "WCAG 2.4.2"),
    ("html-removed", "WCAG 1.2, 4.1.2"),
    ("hours-missing", "GOV.UK Design System: contact information"),
    (
        "policy-pages",
        "みんなの公共サイト運用ガイドライン（総務省、2024年版）",
    ),
    ("stale", "NHS: Find a dentist"),
    ("ad-claim", AD),
    ("rights-missing", "著作権法"),
    ("privacy-column", "個人情報の保護に関する法律"),
    ("privacy-mail", "個人情報の保護に関する法律"),
    ("privacy-mobile", "個人情報の保護に関する法律"),
    ("privacy-count", "統計における少数の秘匿"),
    ("privacy-question", "個人情報の保護に関する法律"),
    ("data-latlng", OPEN_DATA),
    ("data-dup-id", OPEN_DATA),
    ("data-header", OPEN_DATA),
    ("data-code", "全国地方公共団体コード（総務省）"),
    ("data-code-elsewhere", "全国地方公共団体コード（総務省）"),
    ("data-sci", MACHINE),
    ("data-lost-zero", MACHINE),
    ("calendar-sequence-not-raised", "RFC 5545"),
    ("calendar-domain-changed", "RFC 5545"),
    ("calendar-event-lost", "RFC 5545"),
];

#[cfg(test)]
mod tests {
    use super::super::info;
    use super::*;

    #[test]
    fn every_name_is_a_code() {
        let named = ORIGINS.iter().map(|(code, _)| *code).chain(AUTOMATIC);
        let unknown: Vec<&str> = named.filter(|code| info(code).is_none()).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }
}
