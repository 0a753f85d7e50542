//! The known word nearest to a mistyped one, for 「…ではありませんか」.

use super::width::nfkc;

/// Words longer than this are sentences, not slips of the finger; the measure is quadratic.
const LONGEST: usize = 64;

/// The nearest of `known` by Damerau-Levenshtein distance over letters, widths and case aside;
/// the first of equals; none where more than a third of the letters (at least one) differ.
pub fn nearest<'a>(wanted: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let wanted = nfkc(wanted).to_lowercase();
    let length = wanted.chars().count();
    if length > LONGEST {
        return None;
    }
    let mut best: Option<(usize, &str)> = None;
    for word in known {
        let plain = nfkc(word).to_lowercase();
        let other = plain.chars().count();
        let longer = length.max(other);
        let allowed = (longer / 3).max(1);
        if other > LONGEST || length.abs_diff(other) > allowed {
            continue;
        }
        let distance = strsim::damerau_levenshtein(&wanted, &plain);
        // A distance of the whole length shares no letter at all.
        let near = distance <= allowed && distance < longer.max(1);
        if near && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, word));
        }
    }
    best.map(|(_, word)| word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_mended_and_strangers_are_not() {
        let keys = ["phone", "phone_note", "hours", "home_visit", "closed_days"];
        let rows = [
            ("phnoe", Some("phone")),
            ("Phone", Some("phone")),
            ("ｐｈｏｎｅ", Some("phone")),
            ("phone_notes", Some("phone_note")),
            ("hour", Some("hours")),
            ("colour", None),
            ("x", None),
            ("", None),
        ];
        for (wanted, expected) in rows {
            assert_eq!(nearest(wanted, keys), expected, "{wanted}");
        }
        assert_eq!(nearest("桶川氏", ["桶川市", "鴻巣市"]), Some("桶川市"));
        assert_eq!(nearest("a", ["b"]), None);
        assert_eq!(
            nearest("kat", ["cat", "bat"]),
            Some("cat"),
            "the first of equals"
        );
        assert_eq!(nearest(&"a".repeat(100_000), ["a"]), None);
    }
}
