//! Text sheets: encoding and delimiter found by content, quoted line breaks kept, rows numbered by the
//! line on which they begin.

use std::borrow::Cow;
use std::sync::Arc;

use encoding_rs::{EUC_JP, Encoding, ISO_2022_JP, SHIFT_JIS, UTF_16BE, UTF_16LE};

use super::show::unguarded;
use super::{CellKind, Growing, Refusal, Sheet, Workbook};

/// How many records tell the delimiter.
const SAMPLE_RECORDS: usize = 40;

/// A sheet's text and how its bytes are made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plain {
    /// The text.
    pub text: String,
    /// What divides its fields.
    pub delimiter: char,
    encoding: &'static Encoding,
    mark: Vec<u8>,
}

impl Plain {
    /// Reads the bytes of a text sheet; nothing where they could not be made again from the text.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (text, name) = decode(bytes)?;
        let label = if name == "CP932" { "Shift_JIS" } else { name };
        let mark = Encoding::for_bom(bytes).map_or(0, |(_, length)| length);
        let found = Self {
            delimiter: char::from(delimiter(&text)),
            text: text.into_owned(),
            encoding: Encoding::for_label(label.as_bytes())?,
            mark: bytes.get(..mark)?.to_vec(),
        };
        let again = found.bytes(&found.text)?;
        (again == bytes).then_some(found)
    }

    /// The bytes of a text in the form of this sheet; nothing where the encoding lacks a letter.
    pub fn bytes(&self, text: &str) -> Option<Vec<u8>> {
        let words = text.encode_utf16();
        let body = if self.encoding == UTF_16LE {
            words.flat_map(u16::to_le_bytes).collect()
        } else if self.encoding == UTF_16BE {
            words.flat_map(u16::to_be_bytes).collect()
        } else {
            let (bytes, _, lacks) = self.encoding.encode(text);
            (!lacks).then(|| bytes.into_owned())?
        };
        Some([&*self.mark, &body].concat())
    }
}

pub(super) fn read(bytes: &[u8]) -> Result<Workbook, Refusal> {
    let (text, encoding) = decode(bytes).ok_or(Refusal::Encoding)?;
    let delimiter = delimiter(&text);
    let mut reader = reader(&text, delimiter);
    let mut growing = Growing::default();
    let mut lines = Lines::new(&text);
    let mut record = csv::StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => return Err(Refusal::Damaged(error.to_string())),
        }
        let begin = record.position().map_or(0, csv::Position::byte);
        let number = lines.at(usize::try_from(begin).unwrap_or(usize::MAX));
        for (column, field) in (1_u32..).zip(&record) {
            growing.add(number, column, unguarded(field), CellKind::Text)?;
        }
    }
    let sheet = Sheet {
        name: Arc::from(""),
        hidden: false,
        rows: growing.rows,
        merged: Vec::new(),
    };
    let sign = match delimiter {
        b'\t' => "TAB",
        b';' => ";",
        _ => ",",
    };
    Ok(Workbook {
        format: format!("CSV ({encoding}, {sign})").into(),
        encoding: Some(encoding),
        delimiter: Some(char::from(delimiter)),
        sheets: vec![sheet],
    })
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .from_reader(text.as_bytes())
}

/// The text and the name of its encoding. A byte order mark decides; then what reads without a fault.
fn decode(bytes: &[u8]) -> Option<(Cow<'_, str>, &'static str)> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let rest = bytes.get(mark..)?;
        return sound(encoding, rest).map(|text| (text, name(encoding)));
    }
    if let Some(encoding) = wide(bytes) {
        return sound(encoding, bytes).map(|text| (text, name(encoding)));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        // Hardly any text has an escape at all, which is told at once.
        let seven_bit = bytes.contains(&0x1b) && bytes.windows(3).any(|three| three == b"\x1b$B");
        if !seven_bit && !text.contains('\0') {
            return Some((Cow::Borrowed(text), "UTF-8"));
        }
        if !seven_bit {
            return None;
        }
        return sound(ISO_2022_JP, bytes).map(|text| (text, name(ISO_2022_JP)));
    }
    let candidates = [SHIFT_JIS, EUC_JP];
    let mut best: Option<(usize, Cow<'_, str>, &'static str)> = None;
    for encoding in candidates {
        let Some(text) = sound(encoding, bytes) else {
            continue;
        };
        let score = strangeness(&text);
        if best.as_ref().is_none_or(|(least, ..)| score < *least) {
            best = Some((score, text, name(encoding)));
        }
    }
    best.map(|(_, text, name)| (text, name))
}

fn sound<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Option<Cow<'a, str>> {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    (!text.contains('\0')).then_some(text)
}

/// UTF-16 without a mark shows in its zero bytes: commas, digits and line ends have one each, always on
/// the same side; few other signs have one on the other.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(4096)).unwrap_or(bytes);
    let zeros = |start: usize| {
        let every = head.iter().skip(start).step_by(2);
        every.filter(|byte| **byte == 0).count()
    };
    let (even, odd) = (zeros(0), zeros(1));
    let least = head.len() / 40 + 1;
    if !bytes.len().is_multiple_of(2) || head.len() < 4 {
        None
    } else if odd >= least && odd > even * 3 {
        Some(UTF_16LE)
    } else if even >= least && even > odd * 3 {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// How many letters no Japanese sheet is full of: EUC-JP read as Shift_JIS is half-width kana and
/// private letters, Shift_JIS read as EUC-JP rare ideographs. Half-width kana alone is ordinary.
fn strangeness(text: &str) -> usize {
    let mut strange = 0;
    let mut before_half = false;
    for letter in text.chars() {
        let half = matches!(letter, '\u{ff61}'..='\u{ff9f}');
        let usual = letter.is_ascii()
            || half
            || matches!(letter, '\u{3000}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '\u{ff01}'..='\u{ff5e}');
        // In true half-width kana, punctuation of that width hardly ever follows other letters of it.
        let odd_half = half
            && before_half
            && matches!(letter, '\u{ff61}'..='\u{ff65}' | '\u{ff67}'..='\u{ff70}');
        strange += usize::from(!usual) + usize::from(odd_half);
        before_half = half;
    }
    strange
}

fn name(encoding: &'static Encoding) -> &'static str {
    if encoding == SHIFT_JIS {
        "CP932"
    } else {
        encoding.name()
    }
}

/// The delimiter that cuts the first records into most fields, alike from record to record.
fn delimiter(text: &str) -> u8 {
    let mut best = (0, b',');
    for candidate in [b',', b'\t', b';'] {
        let score = evenness(text, candidate);
        if score > best.0 {
            best = (score, candidate);
        }
    }
    best.1
}

fn evenness(text: &str, delimiter: u8) -> usize {
    let counts: Vec<usize> = reader(text, delimiter)
        .into_records()
        .take(SAMPLE_RECORDS)
        .filter_map(Result::ok)
        .map(|record| record.len())
        .collect();
    let alike = |width: usize| counts.iter().filter(|count| **count == width).count();
    let score = |width: usize| (width - 1) * alike(width);
    counts
        .iter()
        .filter(|width| **width > 1)
        .map(|width| score(*width))
        .max()
        .unwrap_or(0)
}

/// Line numbers of rising byte offsets.
struct Lines<'a> {
    bytes: &'a [u8],
    byte: usize,
    line: u32,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            bytes: text.as_bytes(),
            byte: 0,
            line: 1,
        }
    }

    /// The line of the record that the reader says begins here: it counts the line ends of the
    /// record before, and empty lines, to the record that follows.
    fn at(&mut self, begin: usize) -> u32 {
        while let Some(byte) = self.bytes.get(self.byte) {
            let is_end = matches!(byte, b'\n' | b'\r');
            if self.byte >= begin && !is_end {
                break;
            }
            let in_pair = *byte == b'\r' && self.bytes.get(self.byte + 1) == Some(&b'\n');
            if is_end && !in_pair {
                self.line = self.line.saturating_add(1);
            }
            self.byte += 1;
        }
        self.line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(bytes: &[u8]) -> Vec<(u32, Vec<String>)> {
        let book = read(bytes).unwrap();
        let sheet = book.sheets.into_iter().next().unwrap();
        let cells = |row: super::super::Row| row.cells.iter().map(|c| c.text.to_string()).collect();
        let rows = sheet.rows.into_iter();
        rows.map(|row| (row.number, cells(row))).collect()
    }

    const TEXT: &str =
        "名称,電話番号,備考\r\n見本歯科医院,048-000-0000,\"一行目\r\n二行目\"\r\n\r\nﾐﾎﾝ医院,,\r\n";

    #[test]
    fn every_encoding_gives_the_same_rows() {
        let expected = rows(TEXT.as_bytes());
        assert_eq!(
            expected,
            [
                (1, vec!["名称".into(), "電話番号".into(), "備考".into()]),
                (
                    2,
                    vec![
                        "見本歯科医院".into(),
                        "048-000-0000".into(),
                        "一行目\n二行目".into()
                    ]
                ),
                (5, vec!["ﾐﾎﾝ医院".into()]),
            ]
        );
        let with_mark = [b"\xef\xbb\xbf", TEXT.as_bytes()].concat();
        let little: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = TEXT.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let forms = [
            with_mark,
            SHIFT_JIS.encode(TEXT).0.into_owned(),
            EUC_JP.encode(TEXT).0.into_owned(),
            ISO_2022_JP
                .encode(&TEXT.replace("ﾐﾎﾝ", "ミホン"))
                .0
                .into_owned(),
            [b"\xff\xfe".to_vec(), little.clone()].concat(),
            [b"\xfe\xff".to_vec(), big.clone()].concat(),
            little,
            big,
        ];
        for (number, form) in forms.iter().enumerate() {
            let found = rows(form);
            assert_eq!(found.first(), expected.first(), "{number}");
            assert_eq!(found.get(1), expected.get(1), "{number}");
        }
    }

    #[test]
    fn the_delimiter_is_found_whatever_the_cells_hold() {
        let rows_of = [
            ("名称\t診療科目\n甲,乙医院\t内科,外科\n丙医院\t歯科\n", 2),
            ("名称;電話\n甲医院;048,000\n", 2),
            (
                "名称,診療科目\n甲医院,内科;外科;歯科\n乙医院,内科;外科;歯科\n丙,内科\n",
                2,
            ),
            ("一列だけ\n甲\n", 1),
        ];
        for (text, width) in rows_of {
            assert!(
                rows(text.as_bytes())
                    .iter()
                    .all(|(_, row)| row.len() == width),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_text_is_refused() {
        assert_eq!(read(b"\x00\x01\x02\xff\xfe").err(), Some(Refusal::Encoding));
        assert_eq!(
            read(b"\xff\xff\xff\xff,\xff").err(),
            Some(Refusal::Encoding)
        );
        assert!(rows(b"").is_empty());
    }
}
