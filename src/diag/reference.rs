//! The reference page of all diagnostic codes, `docs/diagnostics.md`, made from the catalogue, so that
//! it cannot say anything else than the program does.

use super::Level;
use super::catalog::{CODES, CodeInfo, Mending, SUBJECTS};
use std::fmt::Write as _;

const HEAD: &str = "\
# 診断コード一覧 / Diagnostic codes

<!-- Made from src/diag/catalog.rs: `UPDATE=1 cargo test --test cli reference` writes it anew. -->

`kairan build` と `kairan check` が表示するコードの一覧です。`{…}` には、見つかった値が入ります。
`--format json` の `code`、GitHub の注釈の題、SARIF の `ruleId` も同じ名前です。名前の意味は変わりません。

All codes that `kairan build` and `kairan check` print. `{…}` stands for the value found. The names
are the `code` of `--format json`, the title of GitHub annotations and the `ruleId` of SARIF, and
never change their meaning.

それぞれの名前がそのまま見出しの番地です: `docs/diagnostics.md#ja-range`。強さは `site.toml` の `[levels]` で、
例外は `allow` で決めます（[content.md の Rules](content.md#rules)）。

Each name is the anchor of its heading: `docs/diagnostics.md#ja-range`. Levels are set by `[levels]` of
`site.toml`, exceptions by `allow` ([Rules](content.md#rules)).
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
            page.push_str(&entry("日本語", info.ja));
            page.push_str(&entry("English", info.en));
            page.push_str(&entry("対処", info.help_ja));
            page.push_str(&entry("help", info.help_en));
            page.push_str(&about(info));
        }
    }
    subjects(&mut page);
    page.push_str("\n## `--format json`\n\n");
    page.push_str(
        "結果は、次の項目を持つオブジェクトの配列です。An array of objects, one per finding.\n\n",
    );
    page.push_str(include_str!("report/json.md"));
    page
}

/// What is looked for, and the codes that tell of it.
fn subjects(page: &mut String) {
    page.push_str(
        "\n## 点検することと名前 / Subjects and codes\n\n\
         何を点検するかと、それを知らせるコードです。What is looked for, and the codes that tell of it.\n\n\
         | subject | looks for | codes |\n|---|---|---|\n",
    );
    for subject in SUBJECTS {
        let codes = subject.codes.iter();
        let codes: Vec<String> = codes.map(|code| format!("[`{code}`](#{code})")).collect();
        let (name, about) = (subject.name, subject.about.replace('|', "\\|"));
        let _ = writeln!(page, "| {name} | {about} | {} |", codes.join(" "));
    }
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

fn entry(name: &str, expression: &str) -> String {
    let sentences: Vec<String> = sentences(expression)
        .iter()
        .map(|s| format!("`{}`", s.replace('`', "'")))
        .collect();
    if sentences.is_empty() {
        return String::new();
    }
    format!("- {name}: {}\n", sentences.join(" / "))
}

/// Whether it mends, what a site may make of it, and where it comes from.
fn about(info: &CodeInfo) -> String {
    let mending = match info.mending() {
        Mending::Automatic => "A（`check --fix` が直します / mended by `check --fix`）",
        Mending::Suggested => "S（書き方を示します / says what to type）",
        Mending::Reported => "-（知らせるだけです / reports only）",
    };
    let set = if info.may_have(None) {
        format!(
            "`{} = \"off\"`, `\"advice\"`, `\"warning\"`, `\"error\"`",
            info.code
        )
    } else if info.may_have(Some(Level::Error)) && info.level != Level::Error {
        format!(
            "`{} = \"error\"`（弱められません / cannot be lowered）",
            info.code
        )
    } else {
        "変えられません / fixed".to_owned()
    };
    let origin = info.origin().unwrap_or("kairan");
    format!("- 直し方 / fix: {mending}\n- `[levels]`: {set}\n- 出典 / source: {origin}\n")
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
