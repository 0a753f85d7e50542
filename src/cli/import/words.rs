//! The words of the report: of what became of columns and rows, and where ids come from.

use crate::diag::Language;
use crate::pipeline::{ColumnFate, Fate, Origin};

/// A word that is the same in every release, for programs, and its Japanese and English.
pub(super) type Words = (&'static str, &'static str, &'static str);

/// The word for a reader.
pub(super) fn of((_, ja, en): Words, language: Language) -> &'static str {
    match language {
        Language::Ja => ja,
        Language::En => en,
    }
}

/// What becomes of a column.
pub(super) fn column(fate: ColumnFate) -> Words {
    match fate {
        ColumnFate::Field => ("field", "項目", "field"),
        ColumnFate::Note => ("note", "備考に入れる", "goes to the notes"),
        ColumnFate::Left => (
            "left",
            "載せない（ページに場所がない）",
            "left out: pages have no place for it",
        ),
        ColumnFate::Never => (
            "never",
            "載せない（columns.toml の指定）",
            "left out: columns.toml says so",
        ),
        ColumnFate::Professionals => (
            "professionals",
            "載せない（専門職向け）",
            "left out: for professionals",
        ),
        ColumnFate::Person => (
            "person",
            "載せない（代表者などの氏名）",
            "left out: names of representatives",
        ),
        ColumnFate::Twice => (
            "twice",
            "載せない（同じ項目の2列目）",
            "left out: a second column of the same field",
        ),
        ColumnFate::Unknown => (
            "unknown",
            "載せない（知らない見出し）",
            "left out: unknown header",
        ),
        ColumnFate::WithoutHeader => (
            "without-header",
            "載せない（見出しがない）",
            "left out: no header",
        ),
    }
}

/// What became of a row.
pub(super) fn row(fate: Fate) -> Words {
    match fate {
        Fate::Above => ("above", "見出しより上", "above the header"),
        Fate::Header => ("header", "見出し", "header"),
        Fate::Repeated => ("repeated", "見出しのくり返し", "repeated header"),
        Fate::Note => ("note", "注記・合計", "note or sum"),
        Fate::Continued => ("continued", "上の行の続き", "belongs to the row above"),
        Fate::Record => ("record", "載せる", "published"),
        Fate::Professionals => (
            "professionals",
            "専門職向けで載せない",
            "not published: for professionals",
        ),
        Fate::Withheld => (
            "withheld",
            "公開・同意の列により載せない",
            "withheld by its columns of publication or consent",
        ),
        Fate::Refused => ("refused", "誤りがあり載せない", "refused"),
    }
}

/// Where an id comes from.
pub(super) fn origin(origin: Origin) -> Words {
    match origin {
        Origin::Given => ("given", "表の ID", "the sheet's id"),
        Origin::Code => ("code", "公的なコード", "official code"),
        Origin::Reading => ("reading", "よみ", "reading"),
        Origin::Identity => ("identity", "名称と所在地", "name and address"),
        Origin::Whole => ("whole", "行の全体", "the whole row"),
    }
}

/// The letters of a column: `A`, `AB`.
pub(super) fn letters(number: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = number;
    while rest > 0 {
        let digit = (rest - 1) % 26;
        letters.push(char::from(b'A' + u8::try_from(digit).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_their_letters() {
        assert_eq!([1, 26, 27, 703].map(letters), ["A", "Z", "AA", "AAA"]);
    }
}
