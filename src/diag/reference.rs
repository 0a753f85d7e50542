//! The reference page of all diagnostic codes, `docs/diagnostics.md`, made from the catalogue, so that
//! it cannot say anything else than the program does.

use super::catalog::{CODES, CodeInfo};
use super::{Language, Level};
use std::fmt::Write as _;

const HEAD: &str = "\
# 診断コード一覧 / Diagnostic codes

<!-- Made from src/diag/catalog.rs: `UPDATE=1 cargo test --test cli reference` writes it anew. -->

`kairan build` と `kairan check` が表示するコードの一覧です。`{…}` には、見つかった値が入ります。
`--format json` の `code`、GitHub の注釈の題、SARIF の `ruleId` も同じ名前です。名前の意味は変わりません。

All codes that `kairan build` and `kairan check` print. `{…}` stands for the value found. The names
are the `code` of `--format json`, the title of GitHub annotations and the `ruleId` of SARIF, and
never change their meaning.
";

/// The whole page.
pub fn markdown() -> String {
    let mut page = String::from(HEAD);
    for level in Level::ALL {
        page.push_str(heading(level));
        let mut codes: Vec<&CodeInfo> = CODES.iter().filter(|c| c.level == level).collect();
        codes.sort_by_key(|c| c.code);
        for info in codes {
            let _ = write!(page, "\n### `{}`\n\n", info.code);
            let _ = write!(page, "{}\n\n", info.about.trim());
            page.push_str(&entry(Language::Ja, info.ja));
            page.push_str(&entry(Language::En, info.en));
        }
    }
    page.push_str("\n## `--format json`\n\n");
    page.push_str(
        "結果は、次の項目を持つオブジェクトの配列です。An array of objects, one per finding.\n\n",
    );
    page.push_str(include_str!("report/json.md"));
    page
}

fn heading(level: Level) -> &'static str {
    match level {
        Level::Error => {
            "\n## エラー / error\n\n直すまで、そのファイルは前回の正しい版で公開されるか、公開されません（終了コード 1）。\n"
        }
        Level::Warning => {
            "\n## 警告 / warning\n\nそのまま公開されますが、読む人が迷うおそれがあります（`--strict` のとき終了コード 1）。\n"
        }
        Level::Advice => {
            "\n## 助言 / advice\n\n直すとさらに良くなります。終了コードは変わりません。\n"
        }
        Level::Gap => {
            "\n## 未掲載 / gap\n\n住民に必要なのに、資料にまだない情報です。終了コードは変わりません。\n"
        }
    }
}

fn entry(language: Language, expression: &str) -> String {
    let name = match language {
        Language::Ja => "日本語",
        Language::En => "English",
    };
    let sentences: Vec<String> = sentences(expression)
        .iter()
        .map(|s| format!("`{}`", s.replace('`', "'")))
        .collect();
    format!("- {name}: {}\n", sentences.join(" / "))
}

/// The string literals of a Rust expression that read as sentences, in order.
///
/// Knows plain literals with the escapes `\"`, `\\`, `\n`; a catalogue text needs no other.
pub fn sentences(expression: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut literal: Option<String> = None;
    let mut chars = expression.chars();
    while let Some(c) = chars.next() {
        match (literal.as_mut(), c) {
            (None, '"') => literal = Some(String::new()),
            (None, _) => {}
            (Some(_), '"') => found.extend(literal.take()),
            (Some(text), '\\') => match chars.next() {
                Some('n') => text.push(' '),
                Some(escaped) => text.push(escaped),
                None => {}
            },
            (Some(text), _) => text.push(c),
        }
    }
    let longest = found.iter().map(|s| s.chars().count()).max().unwrap_or(0);
    found.retain(|s| s.chars().count() >= 8 || s.chars().count() == longest);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_are_the_literals() {
        let expression = r#"match nearest { Some(n) => format!("「{n}」の \"書き\" まちがいでは？"), None => "使える項目を書いてください".into() }"#;
        assert_eq!(
            sentences(expression),
            [
                "「{n}」の \"書き\" まちがいでは？",
                "使える項目を書いてください"
            ]
        );
    }

    #[test]
    fn short_pieces_are_left_out_unless_there_is_nothing_else() {
        assert_eq!(
            sentences(r#"parts.join(", ") + "使えない項目です。""#),
            ["使えない項目です。"]
        );
        assert_eq!(sentences(r#""空です""#), ["空です"]);
    }

    #[test]
    fn codes_are_unique_hyphenated_and_have_both_languages() {
        let mut seen = std::collections::BTreeSet::new();
        for info in CODES.iter() {
            assert!(seen.insert(info.code), "{} twice", info.code);
            assert!(
                info.code
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-'),
                "{}",
                info.code
            );
            assert!(
                !sentences(info.ja).is_empty(),
                "{} has no Japanese",
                info.code
            );
            assert!(
                !sentences(info.en).is_empty(),
                "{} has no English",
                info.code
            );
        }
    }
}
