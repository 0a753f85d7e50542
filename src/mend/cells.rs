//! Edits of single cells of a text sheet. All other bytes stay: quotes, delimiters, line ends, encoding.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{may_be_made, replace};
use crate::diag::{Edit, Location};

/// A sheet's text with its edits, and which of them were made, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewritten {
    /// The text.
    pub text: String,
    /// Whether each edit was made.
    pub made: Vec<bool>,
}

/// Makes the edits of cells in a text whose fields `delimiter` divides.
pub fn cells(before: &str, delimiter: char, edits: &[&Edit]) -> Rewritten {
    let fields = fields(before, delimiter);
    let mut made = vec![false; edits.len()];
    let mut ranges: Vec<(Range<usize>, &str)> = Vec::new();
    for (edit, made) in edits.iter().zip(&mut made) {
        let Location::Cell { row, column, .. } = &edit.place else {
            continue;
        };
        let Some(field) = fields.get(&(*row, *column)) else {
            continue;
        };
        let raw = before.get(field.clone()).unwrap_or_default();
        // The letters must stand there as they are read: nothing doubled, nothing put together.
        let Some(at) = raw
            .find(&*edit.was)
            .filter(|_| raw.trim() == edit.was.trim())
        else {
            continue;
        };
        let (change, text) = change(&edit.was, &edit.text);
        let start = field.start + at;
        let range = start + change.start..start + change.end;
        let is_free = ranges
            .iter()
            .all(|(other, _)| range.end <= other.start || other.end <= range.start);
        let divides = text.contains([delimiter, '"', '\n', '\r']);
        if is_free && !divides && may_be_made(edit) {
            ranges.push((range, text));
            *made = true;
        }
    }
    Rewritten {
        text: replace(before, ranges).0,
        made,
    }
}

/// What differs between two texts: the bytes of the first, and what the second has there.
fn change<'a>(was: &str, text: &'a str) -> (Range<usize>, &'a str) {
    let same = |(one, other): &(char, char)| one == other;
    let start: usize = was
        .chars()
        .zip(text.chars())
        .take_while(same)
        .map(|(letter, _)| letter.len_utf8())
        .sum();
    let (rest, other) = (
        was.get(start..).unwrap_or_default(),
        text.get(start..).unwrap_or_default(),
    );
    let end: usize = rest
        .chars()
        .rev()
        .zip(other.chars().rev())
        .take_while(same)
        .map(|(letter, _)| letter.len_utf8())
        .sum();
    let kept = other.len() - end;
    (
        start..was.len() - end,
        other.get(..kept).unwrap_or_default(),
    )
}

/// Where the letters of each field stand, without its quotes, by the line on which its record begins and its column.
fn fields(text: &str, delimiter: char) -> BTreeMap<(u32, u32), Range<usize>> {
    let mut found = BTreeMap::new();
    let mut letters = text.char_indices().peekable();
    let (mut line, mut row, mut column) = (1_u32, 1_u32, 1_u32);
    let (mut start, mut quoted, mut closed) = (0, false, None);
    while let Some((at, letter)) = letters.next() {
        let is_end = letter == '\n'
            || (letter == '\r' && letters.peek().is_none_or(|(_, next)| *next != '\n'));
        line += u32::from(is_end);
        match letter {
            '"' if quoted && letters.next_if(|(_, next)| *next == '"').is_some() => {}
            '"' if quoted => (quoted, closed) = (false, Some(at)),
            '"' if at == start => (quoted, start) = (true, at + 1),
            _ if quoted => {}
            '\n' | '\r' => {
                found.insert((row, column), start..closed.unwrap_or(at));
                (row, column, start, closed) = (line, 1, at + 1, None);
            }
            _ if letter == delimiter => {
                found.insert((row, column), start..closed.unwrap_or(at));
                (column, start, closed) = (column + 1, at + letter.len_utf8(), None);
            }
            _ => {}
        }
    }
    found.insert((row, column), start..closed.unwrap_or(text.len()));
    found
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn edit(row: u32, column: u32, was: &str, text: &str) -> Edit {
        Edit {
            place: Location::Cell {
                path: Arc::from("content/a.csv"),
                sheet: Arc::from(""),
                row,
                column,
            },
            was: was.to_owned(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn only_the_letters_of_the_cell_change() {
        let before = "名称,備考\r\n\"甲,医院\", ｶｲと５人 \r\n\r\n乙,\"一行\r\n二行\"\r\n丙,\"ｶｲ\"";
        let kana = edit(2, 2, "ｶｲと５人", "カイと５人");
        let digit = edit(2, 2, "ｶｲと５人", "ｶｲと5人");
        let late = edit(6, 2, "ｶｲ", "カイ");
        let wrong = edit(4, 2, "ｶｲ", "カイ");
        let found = cells(before, ',', &[&kana, &digit, &late, &wrong]);
        assert_eq!(found.made, [true, true, true, false]);
        let expected = before.replace("ｶｲ", "カイ").replace('５', "5");
        assert_eq!(found.text, expected);
    }

    #[test]
    fn a_delimiter_never_comes_in() {
        let found = cells("甲\n乙", ',', &[&edit(2, 1, "乙", "乙,丙")]);
        assert_eq!((found.text.as_str(), found.made), ("甲\n乙", vec![false]));
    }
}
