//! Telephone numbers in running text.

use std::sync::LazyLock;

use regex::Regex;

use super::pattern;

use super::super::context::Context;
use crate::audit::passage::{Kind, Passage};
use crate::diag::{Diagnostic, catalog};
use crate::text::phone::{self, PhoneKind};

static LONG: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"[0-9０-９]{1,5}(?:[ー－−ｰ‐―—][0-9０-９]{1,4})+"));
static NUMBER: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"0[0-9]{1,4}[-(（][0-9]{1,4}[-)）][0-9]{3,4}"));

static LOCAL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:電話|TEL|Tel|ＴＥＬ|℡|☎|連絡先|ファクス|FAX)[:：は]?[ \u{3000}]?(?P<number>[1-9][0-9]{1,3}-[0-9]{4})(?:[^0-9-]|$)",
    )
});

/// 048ー541ー1321: a long sound or a minus where a hyphen belongs. It can be neither dialled nor found.
pub(super) fn long_sounds(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    for number in LONG.find_iter(&passage.text) {
        let range = number.range();
        let text = number.as_str();
        let rings = text.starts_with(['0', '０']);
        let is_digit = |letter: &char| letter.is_numeric();
        // 「1ー2階」 is a range, and the wide hyphen of 「4－11－10」 is a hyphen.
        let is_other = text.chars().filter(is_digit).count() < 3
            || !text.contains(['ー', 'ｰ', '−', '―', '—'])
            || passage.kind == Kind::Name
            || passage.is_address();
        if !rings && is_other {
            continue;
        }
        let is_dash = |letter: char| matches!(letter, 'ー' | '－' | '−' | 'ｰ' | '‐' | '―' | '—');
        let written: String = number
            .as_str()
            .chars()
            .map(|letter| if is_dash(letter) { '-' } else { letter })
            .collect();
        let edit = passage.edit(&range, &written);
        let finding = catalog::ja_long_sound(passage.place(&range), number.as_str(), &written);
        found.push(finding.with_fix(rings, edit));
    }
}

/// A number that no record gives: nobody will mend it when it changes.
pub(super) fn unknown(passage: &Passage<'_>, context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    if passage.kind == Kind::Name || !passage.text.contains('0') {
        return;
    }
    for number in NUMBER.find_iter(&passage.text) {
        let range = number.range();
        let Some(phone) = phone::parse(number.as_str()) else {
            continue;
        };
        let linked = passage
            .links
            .iter()
            .any(|link| link.words.start <= range.start && range.end <= link.words.end);
        if phone.kind == PhoneKind::Mobile {
            found.push(catalog::privacy_mobile(
                passage.place(&range),
                number.as_str(),
            ));
        } else if !linked && !context.numbers.contains(&*phone.dial) {
            found.push(catalog::phone_unknown(
                passage.place(&range),
                number.as_str(),
            ));
        }
    }
}

/// 「電話 541-1321」: rings in the next street only.
pub(super) fn without_area(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if passage.kind == Kind::Name {
        return;
    }
    for written in LOCAL.captures_iter(&passage.text) {
        if let Some(number) = written.name("number") {
            found.push(catalog::ja_phone(
                passage.place(&number.range()),
                number.as_str(),
            ));
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    /// The codes that a sentence is given by the rules that need no record.
    fn codes(text: &str) -> Vec<&'static str> {
        let file = Arc::from("a.md");
        let mut passage = Passage::begin(Kind::Paragraph, &file);
        passage.push(text, 0..text.len());
        let mut found = Vec::new();
        long_sounds(&passage, &mut found);
        without_area(&passage, &mut found);
        found.iter().map(|found| found.code).collect()
    }

    #[test]
    fn numbers_that_are_whole_as_they_stand_are_quiet() {
        for text in [
            "急病のときは電話119、事件は電話110、海の事故は電話118です。",
            "災害用伝言ダイヤルは電話171、消費者ホットラインは電話188、児童相談所は電話189です。",
            "救急の相談は電話#7119、子どもの相談は電話＃8000です。",
            "電話 0120-000-001、電話 0800-000-0001、電話 0570-000-001、電話 050-0000-0001へ。",
            "電話 048-000-0001（内線 2151）、電話：048-000-0001 内線12-34へ。",
            "電話 (048)000-0001へ。",
        ] {
            assert_eq!(codes(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn numbers_that_do_not_ring_are_told() {
        let rows = [
            ("電話 541-1321へ。", "ja-phone"),
            ("連絡先：22-0001です。", "ja-phone"),
            ("048ー000ー0001へ。", "ja-long-sound"),
            ("0120\u{2212}000\u{2212}001へ。", "ja-long-sound"),
            ("0570－000－001へ。", "ja-long-sound"),
        ];
        for (text, code) in rows {
            assert_eq!(codes(text), [code], "{text}");
        }
    }
}
