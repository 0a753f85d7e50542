//! Which link destinations the site publishes.

/// Schemes that lead a resident somewhere.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Whether the target is relative or has one of [`SCHEMES`].
pub(super) fn is_publishable(target: &str) -> bool {
    // Browsers drop these characters before they look for a scheme.
    let seen: String = target
        .trim_start_matches(|c: char| c <= ' ')
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .collect();
    let Some((scheme, _)) = seen.split_once([':', '/', '?', '#']) else {
        return true;
    };
    let is_scheme = seen
        .get(scheme.len()..)
        .is_some_and(|rest| rest.starts_with(':'))
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    !is_scheme
        || SCHEMES
            .iter()
            .any(|known| scheme.eq_ignore_ascii_case(known))
}

/// Whether the target is on another site.
pub(super) fn is_external(target: &str) -> bool {
    let starts = |prefix: &str| {
        target
            .get(..prefix.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(prefix))
    };
    starts("http://") || starts("https://") || starts("//")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_leads_somewhere() {
        for target in [
            "",
            "#a",
            "../a.md",
            "a:b/../c".get(3..).unwrap(),
            "HTTPS://a.jp",
            "mailto:a@b.jp",
            "tel:048",
            "資料:1.html",
            "./a:b",
        ] {
            assert!(is_publishable(target), "{target}");
        }
        for target in [
            "javascript:alert(1)",
            " JavaScript:x",
            "java\nscript:x",
            "data:text/html,x",
            "file:///c",
            "vbscript:x",
            "\u{1}javascript:x",
        ] {
            assert!(!is_publishable(target), "{target}");
        }
    }
}
