//! Bytes become text: UTF-8, with or without a byte order mark. What is not UTF-8 is named for what
//! it probably is, because staff can save it again only if they know. Knows no path and no format.

/// Why bytes are not our text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NotText {
    /// Reads without a fault as Shift_JIS (code page 932).
    ShiftJis,
    /// Begins with the mark of UTF-16.
    Utf16,
    /// Something else; where the first wrong byte is, both counted from 1.
    Invalid {
        /// Line.
        line: usize,
        /// Byte in the file.
        byte: usize,
    },
}

/// Decodes; the byte order mark is dropped, line ends stay.
pub(super) fn text(bytes: Vec<u8>) -> Result<String, NotText> {
    if bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff]) {
        return Err(NotText::Utf16);
    }
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let good = error.utf8_error().valid_up_to();
        refuse(error.as_bytes(), good)
    })?;
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Ok(text)
}

fn refuse(bytes: &[u8], good: usize) -> NotText {
    let decoded = encoding_rs::SHIFT_JIS.decode_without_bom_handling_and_without_replacement(bytes);
    // Half-width katakana alone is what other encodings look like when read as Shift_JIS.
    let is_japanese = |sign| matches!(sign, '\u{3041}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}');
    if decoded.is_some_and(|text| text.chars().any(is_japanese)) && !is_mostly_utf8(bytes) {
        return NotText::ShiftJis;
    }
    let before = bytes.get(..good).unwrap_or(bytes);
    NotText::Invalid {
        line: before.split(|byte| *byte == b'\n').count(),
        byte: good + 1,
    }
}

/// UTF-8 with a damaged sign can pass for Shift_JIS; its sound Japanese signs give it away.
fn is_mostly_utf8(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let wrong = text.matches('\u{fffd}').count();
    let sound = text
        .chars()
        .filter(|sign| ('\u{3000}'..='\u{9fff}').contains(sign))
        .count();
    sound > 0 && sound >= wrong
}

#[cfg(test)]
mod tests {
    use super::{NotText, text};

    #[test]
    fn a_mark_is_dropped_and_line_ends_stay() {
        let bytes = b"\xef\xbb\xbfa\r\nb".to_vec();
        assert_eq!(text(bytes).as_deref(), Ok("a\r\nb"));
    }

    #[test]
    fn shift_jis_is_named() {
        let (bytes, _, _) = encoding_rs::SHIFT_JIS.encode("name = \"桶川市のおしらせ\"");
        assert_eq!(text(bytes.into_owned()), Err(NotText::ShiftJis));
    }

    #[test]
    fn a_stray_byte_has_a_place() {
        let wrong = NotText::Invalid { line: 2, byte: 4 };
        assert_eq!(text(b"ab\n\xff\xff\xff".to_vec()), Err(wrong));
    }

    #[test]
    fn utf16_is_named() {
        assert_eq!(text(b"\xff\xfea\0".to_vec()), Err(NotText::Utf16));
    }
}
