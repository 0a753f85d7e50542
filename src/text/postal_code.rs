//! Postal codes (郵便番号): seven digits, shown with a hyphen after the third.

use super::width::{is_hyphen, nfkc};

/// `〒363-0021`, `３６３－００２１`, `3630021` and `郵便番号：363-0021` become `363-0021`.
/// None unless there are seven digits, with no hyphen or one after the third.
pub fn parse(text: &str) -> Option<String> {
    let plain: String = nfkc(text).chars().filter(|c| !c.is_whitespace()).collect();
    let number = ["〒", "郵便番号:", "郵便番号"]
        .iter()
        .find_map(|mark| plain.strip_prefix(mark))
        .unwrap_or(&plain);
    let (area, town) = match number.split_once(is_hyphen) {
        Some(parts) => parts,
        None => number.split_at_checked(3)?,
    };
    let digits = |part: &str, n| part.len() == n && part.bytes().all(|b| b.is_ascii_digit());
    let fits = digits(area, 3) && digits(town, 4) && area != "000";
    fits.then(|| format!("{area}-{town}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_becomes_one() {
        for text in [
            "363-0021",
            "〒363-0021",
            "〒 363 - 0021",
            "３６３－００２１",
            "363ー0021",
            "363\u{2212}0021",
            "3630021",
            "郵便番号：363-0021",
        ] {
            assert_eq!(parse(text).as_deref(), Some("363-0021"), "{text}");
        }
        assert_eq!(parse("0010001").as_deref(), Some("001-0001"));
    }

    #[test]
    fn anything_else_is_no_postal_code() {
        for text in [
            "",
            "363",
            "363-002",
            "36-30021",
            "363-0021 桶川市",
            "600001",
            "000-0000",
            "363-00-21",
            "3630021.0",
            "桶川",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
