//! The column of ids to paste into a sheet: one line for each row from the header on, so that pasting it
//! beside the header puts every id into its row.

use crate::pipeline::{SheetUnderstood, Understanding};

/// The columns of all sheets that are read; several stand one after another under their names.
pub(super) fn render(understanding: &Understanding) -> String {
    let read: Vec<&SheetUnderstood> = understanding
        .sheets
        .iter()
        .filter(|sheet| sheet.header_row.is_some())
        .collect();
    let mut out = String::new();
    for sheet in &read {
        if read.len() > 1 {
            out.push_str("# ");
            out.push_str(&sheet.name);
            out.push('\n');
        }
        column(sheet, &mut out);
    }
    out
}

fn column(sheet: &SheetUnderstood, out: &mut String) {
    out.push_str("ID\n");
    let mut next = 1;
    for record in &sheet.records {
        for _ in next..record.below_header {
            out.push('\n');
        }
        out.push_str(&record.id);
        out.push('\n');
        next = record.below_header.saturating_add(1);
    }
}
