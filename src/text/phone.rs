//! Telephone numbers of Japan: what is shown, what is dialled, and what kind of number it is.
//!
//! A number that a resident dials must be whole: one without its area code works from the next
//! street only, and one with a digit too few works from nowhere. Neither is read as a number.

use super::width::{is_hyphen, nfkc};

/// What answers, and what it costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PhoneKind {
    /// Three digits: 110, 118, 119, 171, 188, 189.
    Emergency,
    /// `#` and four digits: #7119, #8000, #9110.
    Consultation,
    /// Free for the caller: 0120, 0800.
    FreeDial,
    /// Charged by the minute, and not part of flat rates: 0570.
    Navi,
    /// 050
    Ip,
    /// 060, 070, 080, 090
    Mobile,
    /// A number with an area code.
    Landline,
}

/// A telephone number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone {
    /// For readers: the author's grouping, with ASCII digits and hyphens. `048-541-1321`
    pub shown: String,
    /// For the telephone: digits only, but for the `#` of a consultation number. `0485411321`
    pub dial: String,
    /// What kind of number it is.
    pub kind: PhoneKind,
}

impl Phone {
    /// The address of a link: `tel:0485411321`; `#` is escaped, as a fragment would begin there.
    pub fn tel_uri(&self) -> String {
        format!("tel:{}", self.dial.replace('#', "%23"))
    }
}

/// Reads one number, in any width, with hyphens of any kind, brackets or spaces between the groups
/// and TEL or 電話 before it. None without an area code, or with too many or too few digits;
/// also with a second number or an extension beside it, which are fields of their own.
pub fn parse(text: &str) -> Option<Phone> {
    let plain = nfkc(text);
    let number = strip_label(plain.trim());
    if let Some(digits) = number.strip_prefix(['#', '♯']) {
        return consultation(digits.trim());
    }
    let groups = groups(number)?;
    let dial = groups.concat();
    let kind = kind(&dial)?;
    let grouped = match groups.as_slice() {
        [_] => true,
        [first, ..] => (2..=5).contains(&first.len()) && groups.len() <= 4,
        [] => false,
    };
    grouped.then(|| Phone {
        shown: groups.join("-"),
        dial,
        kind,
    })
}

fn strip_label(text: &str) -> &str {
    const LABELS: [&str; 9] = [
        "電話番号",
        "電話",
        "でんわ",
        "TEL",
        "Tel",
        "tel",
        "Phone",
        "☎",
        "📞",
    ];
    let text = ["(代表)", "(代)", "代表"]
        .iter()
        .find_map(|suffix| text.strip_suffix(suffix))
        .map_or(text, str::trim_end);
    LABELS
        .iter()
        .find_map(|label| text.strip_prefix(label))
        .map_or(text, |rest| {
            rest.trim_start_matches(|c: char| {
                c.is_whitespace() || matches!(c, ':' | '.' | '\u{FE0F}')
            })
        })
}

fn consultation(digits: &str) -> Option<Phone> {
    let fits = digits.len() == 4
        && digits.starts_with(['7', '8', '9'])
        && digits.bytes().all(|b| b.is_ascii_digit());
    fits.then(|| Phone {
        shown: format!("#{digits}"),
        dial: format!("#{digits}"),
        kind: PhoneKind::Consultation,
    })
}

/// The runs of digits, if nothing but hyphens, brackets, dots and spaces is between them.
fn groups(text: &str) -> Option<Vec<&str>> {
    let between = |c: char| is_hyphen(c) || c.is_whitespace() || matches!(c, '(' | ')' | '.');
    let framed = text.starts_with(|c: char| c == '(' || c.is_ascii_digit())
        && text.ends_with(|c: char| c == ')' || c.is_ascii_digit());
    let known = text.chars().all(|c| c.is_ascii_digit() || between(c));
    (framed && known).then(|| {
        text.split(between)
            .filter(|group| !group.is_empty())
            .collect()
    })
}

fn kind(dial: &str) -> Option<PhoneKind> {
    let begins = |prefixes: &[&str]| prefixes.iter().any(|prefix| dial.starts_with(prefix));
    let (kind, length) = if matches!(dial, "110" | "118" | "119" | "171" | "188" | "189") {
        (PhoneKind::Emergency, 3)
    } else if begins(&["0120"]) {
        (PhoneKind::FreeDial, 10)
    } else if begins(&["0800"]) {
        (PhoneKind::FreeDial, 11)
    } else if begins(&["0570"]) {
        (PhoneKind::Navi, 10)
    } else if begins(&["050"]) {
        (PhoneKind::Ip, 11)
    } else if begins(&["060", "070", "080", "090"]) {
        (PhoneKind::Mobile, 11)
    } else {
        // An area code is 0 and a digit that is not; nought in the third place is kept for mobile services.
        let mut digits = dial.bytes();
        let area = (digits.next(), digits.next(), digits.next());
        if !matches!(area, (Some(b'0'), Some(b'1'..=b'9'), Some(b'1'..=b'9'))) {
            return None;
        }
        (PhoneKind::Landline, 10)
    };
    (dial.len() == length).then_some(kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read_and_shown_in_the_authors_groups() {
        use PhoneKind::{Consultation, Emergency, FreeDial, Ip, Landline, Mobile, Navi};
        let forms = [
            ("048-123-4567", "048-123-4567", Landline),
            ("０４８−１２３－４５６７", "048-123-4567", Landline),
            ("048ー123‐4567", "048-123-4567", Landline),
            ("048\u{2212}123\u{2012}4567", "048-123-4567", Landline),
            ("04－7123－4567", "04-7123-4567", Landline),
            ("03-1234ｰ5678", "03-1234-5678", Landline),
            ("０４３９（５５）０１２３", "0439-55-0123", Landline),
            ("(083)972-0123 ", "083-972-0123", Landline),
            ("08396-2-0123", "08396-2-0123", Landline),
            ("(0120)123-456", "0120-123-456", FreeDial),
            ("(048)123-4567", "048-123-4567", Landline),
            ("048（123）4567", "048-123-4567", Landline),
            ("048 123 4567", "048-123-4567", Landline),
            ("TEL：046-285-2111", "046-285-2111", Landline),
            ("℡ 046.285.2111", "046-285-2111", Landline),
            ("電話　0480-12-3456（代表）", "0480-12-3456", Landline),
            ("電話番号: 04992-2-1234", "04992-2-1234", Landline),
            ("0481234567", "0481234567", Landline),
            ("0120-123-456", "0120-123-456", FreeDial),
            ("0800-123-4567", "0800-123-4567", FreeDial),
            ("0570-012-345", "0570-012-345", Navi),
            ("0570-012345", "0570-012345", Navi),
            ("050-1234-5678", "050-1234-5678", Ip),
            ("090-1234-5678", "090-1234-5678", Mobile),
            ("119", "119", Emergency),
            ("＃７１１９", "#7119", Consultation),
            ("♯8000", "#8000", Consultation),
        ];
        for (text, shown, kind) in forms {
            let phone = parse(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!((phone.shown.as_str(), phone.kind), (shown, kind), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_dialled_is_no_number() {
        let refused = [
            "",
            "-",
            "()",
            "123-4567",
            "44-0123",
            "34－0123",
            "41-0123(会長)",
            "481234567",
            "4.8123E+09",
            "048-123-456",
            "048-123-45678",
            "0120-12-345",
            "090-123-4567",
            "#119",
            "#12345",
            "048-123-4567 内線12",
            "048-123-4567、048-123-4568",
            "048-541-1321~3",
            "0-4-8-1234567",
            "911",
            "未公表",
            "+81-48-123-4567",
            "100-123-4567",
            "00-1234-5678",
        ];
        for text in refused {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn links_dial_digits() {
        assert_eq!(parse("048(123)4567").unwrap().tel_uri(), "tel:0481234567");
        assert_eq!(parse("#7119").unwrap().tel_uri(), "tel:%237119");
    }
}
