//! Writes tables as municipal staff and machines read them: UTF-8 with a byte order mark, for spreadsheets;
//! lines ended by CRLF and cells quoted as RFC 4180 says; no line break inside a cell.
//!
//! A spreadsheet runs what begins with `=`, `+`, `-`, `@`, a tab or a carriage return as a formula. Such a
//! cell gets an apostrophe before it, as does one whose own apostrophes come before such a sign, so that the
//! reader, who takes one off, gets back what was there. No other cell does.

/// A table with its head.
pub fn table(columns: &[&str], rows: &[Vec<String>]) -> Vec<u8> {
    let mut out = String::from("\u{feff}");
    line(&mut out, columns.iter().copied());
    for row in rows {
        line(&mut out, row.iter().map(String::as_str));
    }
    out.into_bytes()
}

fn line<'a>(out: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (index, text) in cells.enumerate() {
        if index > 0 {
            out.push(',');
        }
        let text = plain(text);
        if text.contains(['"', ',']) {
            out.push('"');
            out.push_str(&text.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&text);
        }
    }
    out.push_str("\r\n");
}

/// A text as its cell holds it: on one line, and no formula.
pub fn plain(text: &str) -> String {
    // Apostrophes that an author typed before such a sign stay as many: the reader takes off one.
    let sign = text.trim_start_matches('\'');
    let risky = sign.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let line = text.replace("\r\n", " ").replace(['\n', '\r'], " ");
    if risky { format!("'{line}") } else { line }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_what_a_reader_of_csv_reads() {
        let columns = ["名称", "備考"];
        let rows = [
            vec!["坂の上, \"本院\"".to_owned(), "1行目\r\n2行目".to_owned()],
            vec!["=1+1".to_owned(), "048-700-2000".to_owned()],
            vec!["-".to_owned(), String::new()],
            vec!["@x".to_owned(), "\tx".to_owned()],
            vec!["'=x".to_owned(), "'x".to_owned()],
        ];
        let bytes = table(&columns, &rows);
        assert!(bytes.starts_with(b"\xef\xbb\xbf"));
        let text = std::str::from_utf8(&bytes).unwrap();
        assert_eq!(text.matches("\r\n").count(), 6);
        assert_eq!(text.matches('\n').count(), 6);
        let mut reader = csv::Reader::from_reader(&bytes[3..]);
        assert_eq!(
            reader.headers().unwrap().iter().collect::<Vec<_>>(),
            columns
        );
        let read: Vec<Vec<String>> = reader
            .records()
            .map(|record| record.unwrap().iter().map(str::to_owned).collect())
            .collect();
        let expected: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(|cell| plain(cell)).collect())
            .collect();
        assert_eq!(read, expected);
        assert_eq!(read[0][0], "坂の上, \"本院\"");
        assert_eq!(read[0][1], "1行目 2行目");
        assert_eq!(read[1], ["'=1+1", "048-700-2000"]);
        assert_eq!(read[2], ["'-", ""]);
        assert_eq!(read[3], ["'@x", "'\tx"]);
        assert_eq!(read[4], ["''=x", "'x"]);
    }

    #[test]
    fn only_the_six_beginnings_of_a_formula_are_guarded() {
        for text in ["'x", " =1", "１", "(1)", "\"", "a=1", "〒", "１＋１"] {
            assert_eq!(plain(text), text);
        }
    }
}
