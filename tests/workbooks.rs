//! Workbooks of every make, and hostile ones: each is read whole, or ends in an error that says why.
#![expect(clippy::unwrap_used, reason = "a failed step is a failed test")]

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::sync::Arc;

use kairan::diag::Diagnostic;
use kairan::model::{CityId, Collection, Owner};
use kairan::source::raw::RawTable;
use kairan::source::sheet::{self, Workbook};
use kairan::validate::sheets::{self, Rules};

const ODS: &[u8] = include_bytes!("sheets/clinics.ods");
const XLS: &[u8] = include_bytes!("sheets/clinics.xls");

fn open(bytes: &[u8]) -> Result<Workbook, Box<Diagnostic>> {
    let path: Arc<str> = Arc::from("content/cities/mihon/clinics.xlsx");
    sheet::read(&path, bytes)
}

fn code(bytes: &[u8]) -> &'static str {
    match open(bytes) {
        Ok(_) => "read",
        Err(found) => found.code,
    }
}

fn tables(book: &Workbook) -> Vec<RawTable> {
    let path: Arc<str> = Arc::from("content/cities/mihon/clinics.xlsx");
    let owner = Owner::City(CityId::new("mihon"));
    let rules = Rules::default();
    sheets::read(&path, book, &owner, Collection::Clinics, &rules).0
}

/// A workbook of one sheet with these rows of XML, and further files.
fn xlsx(rows: &str, more: &[(&str, &str)]) -> Vec<u8> {
    const TYPES: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    let workbook = format!(
        "<workbook xmlns=\"{MAIN}\" xmlns:r=\"{TYPES}\"><sheets>\
         <sheet name=\"一覧\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    let relations = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"rId1\" Type=\"{TYPES}/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
         <Relationship Id=\"rId2\" Type=\"{TYPES}/externalLink\" Target=\"externalLinks/externalLink1.xml\"/>\
         </Relationships>"
    );
    let sheet = format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData></worksheet>");
    let root = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
         <Relationship Id=\"rId1\" Type=\"{TYPES}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
    );
    let mut files = vec![
        ("_rels/.rels", root.as_str()),
        ("xl/workbook.xml", workbook.as_str()),
        ("xl/_rels/workbook.xml.rels", &relations),
        ("xl/worksheets/sheet1.xml", &sheet),
    ];
    for (name, text) in more {
        files.retain(|(own, _)| own != name);
        files.push((name, text));
    }
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_level(Some(1));
    for (name, text) in files {
        archive.start_file(name, options).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn cell(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

const HEADER: &str = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>名称</t></is></c>\
    <c r=\"B1\" t=\"inlineStr\"><is><t>電話番号</t></is></c>\
    <c r=\"C1\" t=\"inlineStr\"><is><t>住所</t></is></c></row>";

#[test]
fn open_document_and_the_older_excel_say_the_same() {
    let (ods, xls) = (open(ODS).unwrap(), open(XLS).unwrap());
    assert_eq!((&*ods.format, &*xls.format), ("ods", "xls"));
    let said = |book: &Workbook| -> Vec<Vec<(String, String)>> {
        let tables = tables(book);
        let entries = tables.iter().map(|table| {
            let entries = table.entries.iter();
            entries
                .map(|entry| (entry.key.to_string(), format!("{:?}", entry.value.kind)))
                .collect()
        });
        entries.collect()
    };
    assert_eq!(said(&ods), said(&xls));
    let read = tables(&xls);
    assert_eq!(read.len(), 2);
    let first = read.first().unwrap();
    for (key, expected) in [
        ("id", "mihonaobanaika"),
        ("starts", "09:00"),
        ("ends", "17:30"),
        ("confirmed_on", "2025-10-01"),
        ("phone", "048-000-0000"),
        ("notes", "定員: 20"),
    ] {
        assert_eq!(first.text(key), Some(expected), "{key}");
    }
    let hidden: Vec<bool> = xls.sheets.iter().map(|sheet| sheet.hidden).collect();
    assert_eq!(hidden, [false, true]);
}

#[test]
fn formulas_give_their_last_values_and_links_lead_nowhere() {
    let rows = format!(
        "{HEADER}<row r=\"2\"><c r=\"A2\" t=\"str\"><f>\"見本\"&amp;\"医院\"</f><v>見本医院</v></c>\
         <c r=\"B2\" t=\"str\"><f>[1]Sheet1!$A$1</f><v>048-000-0000</v></c>\
         <c r=\"C2\" t=\"str\"><f>WEBSERVICE(\"http://192.0.2.1/\")</f></c></row>\
         <row r=\"3\">{}{}</row>",
        cell("A3", "=HYPERLINK(\"http://192.0.2.1/\",\"x\")"),
        cell("B3", "@SUM(1)"),
    );
    let link = "<externalLink><externalBook r:id=\"rId1\"/></externalLink>";
    let outside = "<Relationships><Relationship Id=\"rId1\" Target=\"file:///etc/passwd\" \
        TargetMode=\"External\"/></Relationships>";
    let more = [
        ("xl/externalLinks/externalLink1.xml", link),
        ("xl/externalLinks/_rels/externalLink1.xml.rels", outside),
    ];
    let read = tables(&open(&xlsx(&rows, &more)).unwrap());
    let [first, second] = read.as_slice() else {
        panic!("{read:?}")
    };
    assert_eq!(first.text("name"), Some("見本医院"));
    assert_eq!(first.text("phone"), Some("048-000-0000"));
    assert_eq!(first.text("address"), None);
    // A text that only looks like a formula is a text.
    let name = second.text("name").unwrap();
    assert!(name.starts_with("=HYPERLINK("), "{name}");
}

#[test]
fn workbooks_beyond_the_limits_say_which() {
    let wide: String = (0..5_000)
        .map(|_| "<c t=\"inlineStr\"><is><t>x</t></is></c>")
        .collect();
    let wide = format!("{HEADER}<row r=\"2\">{wide}</row>");
    assert_eq!(code(&xlsx(&wide, &[])), "sheet-too-many-columns");
    let far = format!("{HEADER}<row r=\"2\">{}</row>", cell("XFD2", "x"));
    assert_eq!(code(&xlsx(&far, &[])), "sheet-too-many-columns");
    let long = cell("A2", &"あ".repeat(1 << 20));
    let long = format!("{HEADER}<row r=\"2\">{long}</row>");
    assert_eq!(code(&xlsx(&long, &[])), "sheet-cell-too-long");
    let deep = format!("{HEADER}<row r=\"1048576\">{}</row>", cell("A1048576", "x"));
    // Rows that hold nothing cost nothing.
    assert_eq!(code(&xlsx(&deep, &[])), "read");
    let mut many = HEADER.to_owned();
    for row in 2..200_003 {
        write!(many, "<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c></row>").unwrap();
    }
    assert_eq!(code(&xlsx(&many, &[])), "sheet-too-many-rows");
}

#[test]
fn entities_that_multiply_are_not_unfolded() {
    let mut bomb = String::from("<!DOCTYPE x [<!ENTITY a0 \"xxxxxxxxxx\">");
    for level in 1..12 {
        let before = format!("&a{};", level - 1).repeat(10);
        write!(bomb, "<!ENTITY a{level} \"{before}\">").unwrap();
    }
    bomb.push_str("]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&a11;</t></is></c></row></sheetData></worksheet>");
    let bytes = xlsx("", &[("xl/worksheets/sheet1.xml", bomb.as_str())]);
    match open(&bytes) {
        Ok(book) => {
            let cells = book.sheets.iter().flat_map(|sheet| &sheet.rows);
            let longest = cells.flat_map(|row| &row.cells).map(|cell| cell.text.len());
            assert!(longest.max().unwrap_or(0) < 100);
        }
        Err(found) => assert_eq!(found.code, "sheet-damaged"),
    }
}

#[test]
fn as_many_rows_as_are_allowed_are_read() {
    let mut text = String::from("名称,電話番号,住所\n");
    for row in 1..200_000 {
        writeln!(text, "医院{row},048-000-0000,見本市{row}").unwrap();
    }
    let book = open(text.as_bytes()).unwrap();
    let rows: usize = book.sheets.iter().map(|sheet| sheet.rows.len()).sum();
    assert_eq!(rows, 200_000);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(96))]

    #[test]
    fn damaged_workbooks_are_read_or_refused(
        which in 0_usize..3,
        damage in proptest::collection::vec((0_usize..1 << 16, proptest::num::u8::ANY), 1..24),
        cut in 0_usize..1 << 16,
    ) {
        let row = format!("{HEADER}<row r=\"2\">{}</row>", cell("A2", "見本医院"));
        let whole = match which {
            0 => ODS.to_vec(),
            1 => XLS.to_vec(),
            _ => xlsx(&row, &[]),
        };
        let mut bytes = whole;
        let length = bytes.len();
        for (at, byte) in damage {
            if let Some(slot) = bytes.get_mut(at % length) {
                *slot = byte;
            }
        }
        if cut % 3 == 0 {
            bytes.truncate(cut % length);
        }
        match open(&bytes) {
            Ok(book) => {
                let _ = tables(&book);
            }
            Err(found) => proptest::prop_assert!(found.help.is_some() || !found.message.ja.is_empty()),
        }
    }
}
