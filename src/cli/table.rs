//! Tables for the terminal, aligned also where letters are twice as wide.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The widest that a cell is printed.
const WIDEST: usize = 36;
const GAP: &str = "  ";

/// The rows, the first one as heading, indented; every column as wide as its widest cell. The last
/// column is not cut.
pub(super) fn render(rows: &[Vec<String>]) -> String {
    render_to(rows, WIDEST)
}

/// The same with another widest cell.
pub(super) fn render_to(rows: &[Vec<String>], widest: usize) -> String {
    let n_columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            let last = row.len().saturating_sub(1);
            let cells = row.iter().enumerate();
            cells
                .map(|(at, cell)| shown(cell, if at == last { widest * 3 } else { widest }))
                .collect()
        })
        .collect();
    let width = |column: usize| {
        let cells = cells.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.width()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..n_columns).map(width).collect();
    let mut out = String::new();
    for row in &cells {
        let mut line = String::new();
        for (cell, width) in row.iter().zip(&widths) {
            line.push_str(GAP);
            line.push_str(cell);
            line.push_str(&" ".repeat(width.saturating_sub(cell.width())));
        }
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// One line without signs that steer a terminal, cut at a width.
pub(super) fn shown(text: &str, widest: usize) -> String {
    let mut out = String::new();
    let mut width = 0;
    for letter in text.trim().chars() {
        let letter = match letter {
            '\n' => '⏎',
            letter if letter.is_control() => ' ',
            letter => letter,
        };
        let wide = letter.width().unwrap_or(0);
        if width + wide > widest {
            out.push('…');
            break;
        }
        width += wide;
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wide_letters_are_as_wide_as_two() {
        let rows = [["名称", "x"], ["ab", "y"], ["あいう", "z"]];
        let rows: Vec<Vec<String>> = rows
            .iter()
            .map(|row| row.iter().map(|cell| (*cell).to_owned()).collect())
            .collect();
        assert_eq!(render(&rows), "  名称    x\n  ab      y\n  あいう  z\n");
    }

    #[test]
    fn cells_are_cut_and_steer_no_terminal() {
        assert_eq!(shown("あいうえ", 5), "あい…");
        assert_eq!(shown("a\u{1b}[2Jb\nc", 20), "a [2Jb⏎c");
    }
}
