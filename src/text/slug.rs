//! Ids: those that authors choose for files, and those made of a heading's own letters.

use super::width::nfkc;

/// Whether a text is an id: `a-z`, `0-9` and `-`, no hyphen at either end, and a name that files may have everywhere.
pub fn is_id(text: &str) -> bool {
    !text.is_empty()
        && !is_device(text)
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether Windows takes a name for a device: no file or folder can be called so there.
pub fn is_device(text: &str) -> bool {
    let port = |name| {
        let number = text.strip_prefix(name);
        number.is_some_and(|n| n.len() == 1 && n.bytes().all(|b| b.is_ascii_digit()))
    };
    matches!(text, "con" | "prn" | "aux" | "nul") || port("com") || port("lpt")
}

/// An id that a reader of Japanese recognises in the address bar: 費用 stays 費用, and
/// 「人生会議（ACP）とは？」 becomes `人生会議-acp-とは`. Letters and digits are kept in one width and in
/// lower case, all between them is one hyphen. Never empty, and its own id.
pub fn heading_id(text: &str) -> String {
    let plain = nfkc(&nfkc(text).to_lowercase()).into_owned();
    let words: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    if words.is_empty() {
        "section".to_owned()
    } else {
        words.join("-")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_plain() {
        for id in ["a", "0", "what-is-acp", "a--b", "r7", "contacts", "com10"] {
            assert!(is_id(id), "{id}");
        }
        for text in [
            "", "-", "-a", "a-", "A", "a_b", "費用", "a b", "a/b", "ａ", "con", "lpt1",
        ] {
            assert!(!is_id(text), "{text}");
        }
    }

    #[test]
    fn a_heading_keeps_its_own_letters() {
        let rows = [
            ("費用", "費用"),
            ("人生会議（ACP）とは？", "人生会議-acp-とは"),
            ("１．はじめに", "1-はじめに"),
            ("センター　一覧", "センター-一覧"),
            ("ｾﾝﾀｰ", "センター"),
            ("What is ACP?", "what-is-acp"),
            ("佐々木さんの話", "佐々木さんの話"),
            ("「」…！", "section"),
            ("", "section"),
        ];
        for (heading, id) in rows {
            assert_eq!(heading_id(heading), id);
        }
    }
}
