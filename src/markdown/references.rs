//! Character references in the author's own HTML.

/// The author's HTML text with nothing left in it that could begin a tag.
pub(super) fn reescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        match c {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' if !begins_reference(text.get(at + 1..).unwrap_or_default()) => {
                out.push_str("&amp;");
            }
            c => out.push(c),
        }
    }
    out
}

/// Whether a character reference follows the `&`.
fn begins_reference(rest: &str) -> bool {
    rest.split_once(';').is_some_and(|(name, _)| {
        let digits = name.strip_prefix('#').unwrap_or(name);
        !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_alphanumeric())
    })
}

/// The value of an attribute without the character references that matter in an address.
///
/// Others stay as written: what is written out later is escaped again, so none of them can come to
/// life.
pub(super) fn decoded(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut rest = value;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        if let Some((c, remaining)) = reference(after) {
            out.push(c);
            rest = remaining;
        } else {
            out.push('&');
            rest = after;
        }
    }
    out.push_str(rest);
    out
}

/// The character of a reference, and what follows it.
fn reference(text: &str) -> Option<(char, &str)> {
    const NAMES: [(&str, char); 9] = [
        ("amp;", '&'),
        ("lt;", '<'),
        ("gt;", '>'),
        ("quot;", '"'),
        ("apos;", '\''),
        ("colon;", ':'),
        ("sol;", '/'),
        ("Tab;", '\t'),
        ("NewLine;", '\n'),
    ];
    if let Some(number) = text.strip_prefix('#') {
        let (digits, radix) = match number.strip_prefix(['x', 'X']) {
            Some(hex) => (hex, 16),
            None => (number, 10),
        };
        let end = digits
            .find(|c: char| !c.is_digit(radix))
            .unwrap_or(digits.len());
        let (digits, rest) = digits.split_at_checked(end)?;
        let c = u32::from_str_radix(digits, radix)
            .ok()
            .and_then(char::from_u32)?;
        return Some((c, rest.strip_prefix(';').unwrap_or(rest)));
    }
    NAMES
        .iter()
        .find_map(|(name, c)| text.strip_prefix(name).map(|rest| (*c, rest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_become_markup() {
        assert_eq!(
            reescaped("a < b & c &amp; &#38; &x y; >"),
            "a &lt; b &amp; c &amp; &#38; &amp;x y; &gt;"
        );
    }

    #[test]
    fn references_in_addresses() {
        assert_eq!(
            decoded("java&#115;cript&colon;x&#x41b&amp;y=1&unknown;&"),
            "javascript:x\u{41b}&y=1&unknown;&"
        );
    }
}
