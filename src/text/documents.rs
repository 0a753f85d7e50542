//! What kind of document an address leads to, and whether words say so: readers want to know before they fetch it.

/// The kind as staff and residents call it. None for pages, pictures and what has no suffix.
pub fn kind(target: &str) -> Option<&'static str> {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let (_, name) = path.rsplit_once('/').unwrap_or(("", path));
    let (_, suffix) = name.rsplit_once('.')?;
    match suffix.to_ascii_lowercase().as_str() {
        "pdf" => Some("PDF"),
        "doc" | "docx" => Some("Word"),
        "xls" | "xlsx" => Some("Excel"),
        "ppt" | "pptx" => Some("PowerPoint"),
        "csv" => Some("CSV"),
        "zip" => Some("ZIP"),
        _ => None,
    }
}

/// Whether words name a kind: 「様式（エクセル）」.
pub fn names(words: &str, kind: &str) -> bool {
    let words = words.to_uppercase();
    let own = match kind {
        "Word" => "ワード",
        "Excel" => "エクセル",
        "PowerPoint" => "パワーポイント",
        _ => kind,
    };
    words.contains(&kind.to_uppercase()) || words.contains(own)
}

/// Whether words name a size: 「200キロバイト」, `1.2 MB`.
pub fn names_size(words: &str) -> bool {
    const UNITS: [&str; 9] = [
        "KB",
        "MB",
        "ＫＢ",
        "ＭＢ",
        "キロバイト",
        "メガバイト",
        "バイト",
        "KIB",
        "MIB",
    ];
    let words = words.to_uppercase();
    UNITS.iter().any(|unit| {
        words.match_indices(unit).any(|(at, _)| {
            let before = words.get(..at).unwrap_or_default().trim_end();
            before.ends_with(char::is_numeric)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_known_by_their_suffix() {
        assert_eq!(kind("../files/v1.2/keikaku.PDF#page=2"), Some("PDF"));
        assert_eq!(kind("a.docx?x=1.pdf"), Some("Word"));
        assert_eq!(kind("../windows/dental.md"), None);
        assert_eq!(kind("v1.zip/page"), None);
    }

    #[test]
    fn words_that_say_it_are_seen() {
        assert!(names("様式（エクセル）", "Excel") && names("計画のpdf", "PDF"));
        assert!(!names("計画", "PDF"));
        assert!(names_size("計画（PDF、200キロバイト）") && names_size("1.2 mb"));
        assert!(!names_size("MBの数") && !names_size("２００人"));
    }
}
