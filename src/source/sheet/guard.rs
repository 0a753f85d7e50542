//! What is looked at before a workbook's own reader touches it, because that one trusts sizes and
//! positions: how much a zip holds when unpacked, and how far out cells stand.

use std::io::{Cursor, Read};

use super::{MAX_CELLS, MAX_COLUMNS, MAX_ROWS, MAX_UNPACKED, Refusal};

/// What kind of workbook a zip is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zipped {
    Xlsx,
    Ods,
    Xlsb,
}

/// Checks a zip's declared and true sizes and says what it is. An OpenDocument sheet's cells are
/// measured on the way.
pub(super) fn zip(bytes: &[u8]) -> Result<Zipped, Refusal> {
    let damaged = |error: zip::result::ZipError| Refusal::Damaged(error.to_string());
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    let mut declared = 0_u64;
    for index in 0..archive.len() {
        let file = archive.by_index_raw(index).map_err(damaged)?;
        declared = declared.saturating_add(file.size());
    }
    if declared > MAX_UNPACKED {
        return Err(Refusal::Unpacked);
    }
    let mut left = MAX_UNPACKED;
    let (mut kind, mut n_ods_sheets) = (None, 0);
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|error| match error {
            zip::result::ZipError::UnsupportedArchive(_) => Refusal::Locked,
            other => damaged(other),
        })?;
        let name = file.name().map_err(damaged)?.into_owned();
        match name.as_str() {
            "xl/workbook.xml" => kind = Some(Zipped::Xlsx),
            "xl/workbook.bin" => kind = Some(Zipped::Xlsb),
            "content.xml" => n_ods_sheets += 1,
            _ => {}
        }
        let is_content = name == "content.xml";
        let mut limited = file.take(left + 1);
        let read = if is_content {
            let mut content = Vec::new();
            let read = limited.read_to_end(&mut content);
            ods_extent(&content)?;
            read.map(|length| length as u64)
        } else {
            std::io::copy(&mut limited, &mut std::io::sink())
        };
        let read = read.map_err(|error| Refusal::Damaged(error.to_string()))?;
        left = left.checked_sub(read).ok_or(Refusal::Unpacked)?;
    }
    match kind {
        Some(kind) => Ok(kind),
        None if n_ods_sheets == 1 => Ok(Zipped::Ods),
        None => Err(Refusal::NoSheet),
    }
}

/// How far out the filled cells of an OpenDocument file stand. A few bytes can say a million rows.
fn ods_extent(content: &[u8]) -> Result<(), Refusal> {
    let text = String::from_utf8_lossy(content);
    let mut extent = Extent::default();
    let (mut row, mut row_repeats, mut column) = (0_usize, 1_usize, 0_usize);
    for tag in text.split('<').skip(1) {
        let tag = tag.split('>').next().unwrap_or_default();
        if tag.starts_with("table:table ") {
            extent.fits()?;
            (row, column) = (0, 0);
        } else if tag.starts_with("table:table-row") {
            row_repeats = repeats(tag, "table:number-rows-repeated=");
            column = 0;
        } else if tag.starts_with("/table:table-row") {
            row = row.saturating_add(row_repeats);
        } else if tag.starts_with("table:table-cell") || tag.starts_with("table:covered-table-cell")
        {
            column = column.saturating_add(repeats(tag, "table:number-columns-repeated="));
            if tag.contains("office:") || tag.contains("calcext:") {
                extent.add(row.saturating_add(row_repeats), column);
            }
        } else if tag.starts_with("text:p") {
            extent.add(row.saturating_add(row_repeats), column);
        }
    }
    extent.fits()
}

fn repeats(tag: &str, attribute: &str) -> usize {
    let Some((_, value)) = tag.split_once(attribute) else {
        return 1;
    };
    let digits: String = value
        .trim_start_matches(['"', '\''])
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    digits.parse().unwrap_or(1)
}

/// The last filled row and column seen.
#[derive(Default)]
struct Extent {
    rows: usize,
    columns: usize,
}

impl Extent {
    fn add(&mut self, row: usize, column: usize) {
        self.rows = self.rows.max(row);
        self.columns = self.columns.max(column);
    }

    fn fits(&self) -> Result<(), Refusal> {
        if self.columns > MAX_COLUMNS {
            return Err(Refusal::Columns(0));
        }
        if self.rows > MAX_ROWS {
            return Err(Refusal::Rows);
        }
        if self.rows.saturating_mul(self.columns) > MAX_CELLS {
            return Err(Refusal::Cells);
        }
        Ok(())
    }
}

/// How far out the cells of an old Excel file stand, told from the records of each sheet.
pub(super) fn xls(bytes: &[u8]) -> Result<(), Refusal> {
    let stream = ole_stream(bytes)?;
    let mut begins = vec![0];
    for (kind, data) in Records(&stream) {
        match (kind, data) {
            (FILE_PASS, _) => return Err(Refusal::Locked),
            (BOUND_SHEET, [a, b, c, d, ..]) => {
                let begin = u32::from_le_bytes([*a, *b, *c, *d]);
                begins.push(usize::try_from(begin).unwrap_or(usize::MAX));
            }
            _ => {}
        }
    }
    begins.sort_unstable();
    begins.dedup();
    if begins.len() > MAX_SHEETS {
        return Err(Refusal::Cells);
    }
    for begin in begins {
        let mut extent = Extent::default();
        for (kind, data) in Records(stream.get(begin..).unwrap_or_default()) {
            measure(kind, data, &mut extent);
        }
        extent.fits()?;
    }
    Ok(())
}

/// The stream that holds the sheets.
fn ole_stream(bytes: &[u8]) -> Result<Vec<u8>, Refusal> {
    let damaged = |error: std::io::Error| Refusal::Damaged(error.to_string());
    let mut file = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(damaged)?;
    // What is protected by a password lies in an encrypted stream of its own.
    if file.exists("/EncryptedPackage") {
        return Err(Refusal::Locked);
    }
    for name in ["/Workbook", "/Book"] {
        if file.is_stream(name) {
            let mut found = Vec::new();
            let stream = file.open_stream(name).map_err(damaged)?;
            let mut stream = stream.take(MAX_UNPACKED);
            stream.read_to_end(&mut found).map_err(damaged)?;
            return Ok(found);
        }
    }
    Err(Refusal::NoSheet)
}

/// The records of a stream: a kind, a length, so many bytes.
struct Records<'a>(&'a [u8]);

impl<'a> Iterator for Records<'a> {
    type Item = (u16, &'a [u8]);

    fn next(&mut self) -> Option<Self::Item> {
        let [k0, k1, l0, l1, tail @ ..] = self.0 else {
            return None;
        };
        let length = usize::from(u16::from_le_bytes([*l0, *l1]));
        let (data, rest) = tail.split_at_checked(length)?;
        self.0 = rest;
        Some((u16::from_le_bytes([*k0, *k1]), data))
    }
}

const FILE_PASS: u16 = 0x002f;
const BOUND_SHEET: u16 = 0x0085;
const DIMENSIONS: u16 = 0x0200;
const MUL_RK: u16 = 0x00bd;
const MAX_SHEETS: usize = 256;

fn measure(kind: u16, data: &[u8], extent: &mut Extent) {
    let two = |at: usize| match data.get(at..at + 2) {
        Some([low, high]) => usize::from(u16::from_le_bytes([*low, *high])),
        _ => 0,
    };
    match kind {
        // The reader makes room for as much as is declared, row numbers of four bytes in newer files.
        DIMENSIONS if data.len() >= 14 => extent.add(two(4) | (two(6) << 16), two(10)),
        DIMENSIONS => extent.add(two(2), two(6)),
        // A run of numbers ends with the column of its last.
        MUL_RK => extent.add(two(0) + 1, two(data.len().saturating_sub(2)) + 1),
        _ if is_cell(kind) => extent.add(two(0) + 1, two(2) + 1),
        _ => {}
    }
}

fn is_cell(kind: u16) -> bool {
    matches!(
        kind,
        0x0006 | 0x00d6 | 0x00fd | 0x0203 | 0x0204 | 0x0205 | 0x0206 | 0x0207 | 0x027e | 0x0406
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_bytes_that_say_a_million_rows_are_refused() {
        let sheet = |row: &str, cell: &str| {
            format!(
                "<table:table table:name=\"a\"><table:table-row {row}><table:table-cell {cell} \
                 office:value-type=\"string\"><text:p>x</text:p></table:table-cell>\
                 </table:table-row></table:table>"
            )
        };
        let far = sheet("", "table:number-columns-repeated=\"16384\"");
        assert_eq!(ods_extent(far.as_bytes()), Err(Refusal::Columns(0)));
        let deep = sheet("table:number-rows-repeated=\"1048576\"", "");
        assert_eq!(ods_extent(deep.as_bytes()), Err(Refusal::Rows));
        assert_eq!(ods_extent(sheet("", "").as_bytes()), Ok(()));
    }
}
