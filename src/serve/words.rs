//! The language of pages for staff, and the little that all of them say.

use hyper::header::{ACCEPT_LANGUAGE, HeaderMap};

use crate::diag::Language;

/// One of two texts.
pub(super) fn pick<'a>(language: Language, ja: &'a str, en: &'a str) -> &'a str {
    match language {
        Language::Ja => ja,
        Language::En => en,
    }
}

/// The tag for `lang`.
pub(super) fn tag(language: Language) -> &'static str {
    pick(language, "ja", "en")
}

/// The first of both that a browser asks for, else the program's own.
pub(super) fn asked(headers: &HeaderMap, own: Language) -> Language {
    let header = headers.get(ACCEPT_LANGUAGE);
    let header = header.and_then(|it| it.to_str().ok()).unwrap_or_default();
    let tags = header.split(',').filter_map(|part| {
        let tag = part.split(';').next().unwrap_or_default().trim();
        match tag.split('-').next().unwrap_or_default() {
            "ja" => Some(Language::Ja),
            "en" => Some(Language::En),
            _ => None,
        }
    });
    let mut tags = tags;
    tags.next().unwrap_or(own)
}

/// A text for HTML.
pub(super) fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_that_asks_for_neither_gets_the_programs_language() {
        let asking = |text: &str| {
            let mut headers = HeaderMap::new();
            headers.insert(ACCEPT_LANGUAGE, text.parse().unwrap());
            asked(&headers, Language::Ja)
        };
        assert_eq!(asking("en-GB,ja;q=0.5"), Language::En);
        assert_eq!(asking("fr, ja;q=0.8, en;q=0.5"), Language::Ja);
        assert_eq!(asking("fr"), Language::Ja);
        assert_eq!(asked(&HeaderMap::new(), Language::En), Language::En);
    }
}
