//! The first words of a text: what stands above whom to call on a city's home.

/// Characters of a text that stands there as a whole.
const SHORT: usize = 120;

/// A text as HTML, parted after its first paragraph. A short one without a heading is not parted, and one that begins with
/// anything but a paragraph has no lead.
pub(super) fn lead_and_rest(html: &str) -> (String, String) {
    if length(html) <= SHORT && !html.contains("<h") {
        return (html.to_owned(), String::new());
    }
    let first = html.split_once("</p>");
    match first.filter(|(first, _)| first.starts_with("<p>")) {
        Some((first, rest)) => (format!("{first}</p>\n"), rest.trim_start().to_owned()),
        None => (String::new(), html.to_owned()),
    }
}

/// Characters outside tags.
fn length(html: &str) -> usize {
    let mut inside = false;
    let outside = html.chars().filter(|c| {
        let tag = inside || *c == '<';
        inside = tag && *c != '>';
        !tag && !c.is_whitespace()
    });
    outside.count()
}

#[cfg(test)]
mod tests {
    use super::lead_and_rest;

    #[test]
    fn a_long_text_is_parted_after_its_first_paragraph() {
        let (first, second) = (
            "<p>窓口は<a href=\"/a/\">二つ</a>あります。</p>\n",
            "<p>続きです。</p>\n",
        );
        let whole = format!("{first}{second}");
        assert_eq!(lead_and_rest(&whole), (whole.clone(), String::new()));
        let long = second.repeat(40);
        assert_eq!(
            lead_and_rest(&format!("{first}{long}")),
            (first.to_owned(), long.clone())
        );
        let headed = format!("<h2 id=\"a\">題</h2>\n{long}");
        assert_eq!(lead_and_rest(&headed), (String::new(), headed));
    }
}
