//! Small examples that the help texts of the catalogue are made of.

/// A value in straight quotes, such quotes inside it escaped.
pub(super) fn quoted(value: &str) -> String {
    let value = value.trim_matches(['"', '\'']);
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

/// `key = value`, or the value alone where the line has no key.
pub(super) fn with_key(key: &str, value: &str) -> String {
    if key.is_empty() {
        value.to_owned()
    } else {
        format!("{key} = {value}")
    }
}

/// What TOML writes for a word that says yes or no.
pub(super) fn yes_or_no(word: &str) -> Option<&'static str> {
    match word {
        "yes" | "Yes" | "YES" | "True" | "TRUE" | "はい" | "有" | "あり" => Some("true"),
        "no" | "No" | "NO" | "False" | "FALSE" | "いいえ" | "無" | "なし" => Some("false"),
        _ => None,
    }
}

/// A closed example for an opening sign.
pub(super) fn closed_example(open: &str) -> &'static str {
    match open {
        "[[" => "[[clinics]]",
        "[" => "[\"電話\", \"窓口\"]",
        "{" => "{ ja = \"人生会議\", kana = \"じんせいかいぎ\" }",
        "'''" => "'''文章'''",
        _ => "\"\"\"文章\"\"\"",
    }
}
