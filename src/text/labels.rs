//! Words before a value in a remark, by which it is found again: sheets are read into such remarks, and the open
//! data is written out of them.

/// Before the address of a page with details, in a lecture's remarks.
pub const PAGE: &str = "くわしい案内";
/// Before the time at which the doors open.
pub const DOORS: &str = "開場";
/// Before the name of whom to ask.
const CONTACT: &str = "問い合わせ先";
/// Before an extension.
const EXTENSION: &str = "内線";

/// Whom to ask in one line: `問い合わせ先: 高齢介護課（内線12）`.
pub fn contact(name: &str, extension: Option<&str>) -> String {
    match extension {
        Some(extension) => format!("{CONTACT}: {name}（{EXTENSION}{extension}）"),
        None => format!("{CONTACT}: {name}"),
    }
}

/// The name and the extension of such a line.
pub fn split_contact(text: &str) -> Option<(&str, &str)> {
    let whole = text.strip_prefix(CONTACT)?.strip_prefix(": ")?;
    let divided = whole.strip_suffix('）').and_then(|body| {
        let (name, last) = body.rsplit_once('（')?;
        Some((name, last.strip_prefix(EXTENSION)?))
    });
    Some(divided.unwrap_or((whole, "")))
}

/// A remark without its line of a page with details, and that page.
pub fn split_page(text: &str) -> (String, Option<&str>) {
    let page = |line: &'_ str| -> bool {
        let address = line
            .strip_prefix(PAGE)
            .and_then(|rest| rest.strip_prefix(": "));
        address.is_some_and(|url| url.starts_with("https://") || url.starts_with("http://"))
    };
    let found = text.lines().find(|line| page(line));
    let rest: Vec<&str> = text.lines().filter(|line| !page(line)).collect();
    let url = found.and_then(|line| line.strip_prefix(PAGE)?.strip_prefix(": "));
    (rest.join("\n"), url)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_into_a_remark_is_found_again() {
        for (name, extension) in [("高齢介護課", "12"), ("高齢介護課（本庁）", ""), ("", "3")]
        {
            let inner = Some(extension).filter(|text| !text.is_empty());
            assert_eq!(
                split_contact(&contact(name, inner)),
                Some((name, extension))
            );
        }
        assert_eq!(split_contact("電話で"), None);
        let (rest, url) = split_page("無料\nくわしい案内: https://example.jp/a\n先着順");
        assert_eq!(
            (rest.as_str(), url),
            ("無料\n先着順", Some("https://example.jp/a"))
        );
        assert_eq!(
            split_page("くわしい案内は市報で"),
            ("くわしい案内は市報で".into(), None)
        );
    }
}
