//! Cells of telephone numbers as sheets hold them: several numbers, what each is for, extensions.

use super::phone::{self, Phone, PhoneKind};
use super::width::nfkc;

/// One number of a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelledPhone {
    /// The number.
    pub phone: Phone,
    /// What it is for, as written: 予約, 訪問看護. TEL, 電話 and FAX are not kept.
    pub label: Option<String>,
    /// 内線: the digits to ask for.
    pub extension: Option<String>,
    /// It answers with a whistle: not a number to be called.
    pub fax: bool,
}

/// Reads all numbers of a cell: `048-123-4567、048-123-4568`, `TEL：0837-22-0000 FAX：0837-22-0001` on
/// one line or two, `048-123-4567（代表） 内線12`, `予約:048-123-4567 / 訪問:048-123-4568`.
///
/// All or nothing: empty where one part of the cell is not clearly a number with its label, as where
/// the second number has its last digits only (`048-123-4567～8`, `048-123-4567/4568`), or the area code is missing.
pub fn parse_many(text: &str) -> Vec<LabelledPhone> {
    let plain = nfkc(text);
    let whole = plain.trim();
    if let Some(phone) = phone::parse(whole) {
        return vec![LabelledPhone {
            phone,
            label: None,
            extension: None,
            fax: false,
        }];
    }
    let separated = plain.replace("または", "、").replace("又は", "、");
    let parts: Vec<&str> = separated
        .split(['、', ',', ';', '/', '\n', '\r', '・'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    let mut found = Vec::new();
    for part in parts {
        match labelled(part)
            .map(|phone| vec![phone])
            .or_else(|| spaced(part))
        {
            Some(phones) => found.extend(phones),
            None => return Vec::new(),
        }
    }
    // 110 beside others is an extension more often than the police.
    let doubtful = |one: &LabelledPhone| one.phone.kind == PhoneKind::Emergency;
    if found.iter().any(doubtful) {
        return Vec::new();
    }
    found
}

/// Several numbers with spaces between them, each with its label before or behind it without a space.
fn spaced(text: &str) -> Option<Vec<LabelledPhone>> {
    let parts = text.split_whitespace();
    parts.map(labelled).collect()
}

fn labelled(text: &str) -> Option<LabelledPhone> {
    let (text, extension) = split_extension(text)?;
    let begins = |c: char| c.is_ascii_digit() || matches!(c, '#' | '♯');
    let first = text.find(begins)?;
    // The bracket of (048) belongs to the number.
    let before = text.get(..first)?;
    let before = before.strip_suffix('(').unwrap_or(before);
    let (before, number) = text.split_at_checked(before.len())?;
    let last = number.rfind(|c: char| c.is_ascii_digit())?;
    let (number, behind) = number.split_at_checked(last + 1)?;
    let phone = phone::parse(number)?;
    let words: Vec<&str> = [label(before)?, label(behind)?]
        .into_iter()
        .filter(|word| !word.is_empty())
        .collect();
    let fax = words.iter().any(|word| FAXES.contains(word));
    let own = words.iter().copied().filter(|word| !is_generic(word));
    let own = own.collect::<Vec<_>>().join(" ");
    Some(LabelledPhone {
        phone,
        label: Some(own).filter(|own| !own.is_empty()),
        extension,
        fax,
    })
}

const FAXES: [&str; 8] = [
    "FAX",
    "Fax",
    "fax",
    "F",
    "ファックス",
    "ファクス",
    "FAX番号",
    "ファクシミリ",
];

fn is_generic(word: &str) -> bool {
    const GENERIC: [&str; 9] = [
        "TEL",
        "Tel",
        "tel",
        "T",
        "電話",
        "電話番号",
        "☎",
        "代表",
        "代",
    ];
    GENERIC.contains(&word) || FAXES.contains(&word)
}

/// What a number is for, without brackets and colons. None if it is too long to be that.
fn label(text: &str) -> Option<&str> {
    const LONGEST: usize = 20;
    let frame =
        |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '【' | '】' | '[' | ']' | ':');
    let word = text.trim_matches(frame);
    // A stroke or dots behind a number say that more numbers follow; ー is a letter to Unicode.
    let clear = !word.starts_with('ー')
        && word
            .chars()
            .all(|c| c.is_alphanumeric() || c.is_whitespace() || c == '☎');
    (clear && word.chars().count() <= LONGEST).then_some(word)
}

/// 内線12, （内線：12） at the end.
fn split_extension(text: &str) -> Option<(&str, Option<String>)> {
    let Some((number, extension)) = text.split_once("内線") else {
        return Some((text, None));
    };
    let digits =
        extension.trim_matches(|c: char| c.is_whitespace() || matches!(c, ':' | ')' | '番'));
    let fits = (1..=6).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    let number = number.trim_end();
    let number = number.strip_suffix('(').unwrap_or(number).trim_end();
    fits.then(|| (number, Some(digits.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each number as `label=number+extension`.
    fn shown(text: &str) -> Vec<String> {
        let one = |found: LabelledPhone| {
            let label = found.label.map(|label| label + "=").unwrap_or_default();
            let fax = if found.fax { "fax " } else { "" };
            let extension = found.extension.map(|e| format!("+{e}")).unwrap_or_default();
            format!("{label}{fax}{}{extension}", found.phone.shown)
        };
        parse_many(text).into_iter().map(one).collect()
    }

    #[test]
    fn all_numbers_of_a_cell_are_read() {
        let rows: [(&str, &[&str]); 15] = [
            ("(083)123-4567", &["083-123-4567"]),
            ("０４３９（５５）０１２３", &["0439-55-0123"]),
            (
                "048-123-4567、048-123-4568",
                &["048-123-4567", "048-123-4568"],
            ),
            (
                "048-123-4567\n090-1234-5678",
                &["048-123-4567", "090-1234-5678"],
            ),
            (
                "048-123-4567 048-123-4568",
                &["048-123-4567", "048-123-4568"],
            ),
            (
                "048-123-4567又は0120-123-456",
                &["048-123-4567", "0120-123-456"],
            ),
            (
                "TEL：0837-22-0000\nFAX：0837-22-0001",
                &["0837-22-0000", "fax 0837-22-0001"],
            ),
            (
                "TEL:0837-22-0000 FAX:0837-22-0001",
                &["0837-22-0000", "fax 0837-22-0001"],
            ),
            (
                "048-123-4567（代表）、048-123-4568（予約）",
                &["048-123-4567", "予約=048-123-4568"],
            ),
            (
                "予約：048-123-4567／訪問看護：(048)123-4568",
                &["予約=048-123-4567", "訪問看護=048-123-4568"],
            ),
            ("【歯科】048-123-4567 ", &["歯科=048-123-4567"]),
            ("048-123-4567 内線12", &["048-123-4567+12"]),
            ("048-123-4567（内線：345）", &["048-123-4567+345"]),
            ("0836‐31‐0123 予約専用", &["予約専用=0836-31-0123"]),
            ("048\u{2212}123ー4567", &["048-123-4567"]),
        ];
        for (text, numbers) in rows {
            assert_eq!(shown(text), numbers, "{text}");
        }
    }

    #[test]
    fn one_part_that_is_not_clear_leaves_the_cell_as_it_stands() {
        for text in [
            "",
            "44-0123",
            "67-0123",
            "41-0123(会長)",
            "048-123-4567～8",
            "048-123-4567/4568",
            "048-123-4567、4568",
            "048-123-4567(048-123-4568)",
            "048-123-4567、110",
            "048-123-4567 内線12-3",
            "048-123-4567…",
            "048-123-4567ー",
            "8:30から048-123-4567",
            "未公表",
            "048-123-4567、不在のときは担当の携帯電話へおかけください",
        ] {
            assert_eq!(shown(text), [""; 0], "{text}");
        }
    }
}
