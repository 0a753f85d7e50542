//! Byte offsets to lines and columns, for messages; spans are bytes everywhere else.

/// A place for readers, both counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
}

/// Where the lines of a text begin. A line ends with LF, CR LF or a lone CR.
#[derive(Clone, Debug)]
pub struct LineIndex<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> LineIndex<'a> {
    /// Finds the lines of a text.
    pub fn new(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let ends = bytes.iter().enumerate().filter(|(at, byte)| match byte {
            b'\n' => true,
            b'\r' => bytes.get(at + 1) != Some(&b'\n'),
            _ => false,
        });
        Self {
            text,
            starts: std::iter::once(0)
                .chain(ends.map(|(at, _)| at + 1))
                .collect(),
        }
    }

    /// The place of a byte. Past the end it is the end; within a letter it is that letter.
    pub fn position(&self, byte: usize) -> Position {
        let byte = byte.min(self.text.len());
        let line = self.starts.partition_point(|start| *start <= byte);
        let start = self.start(line);
        let column = self
            .text
            .get(start..)
            .unwrap_or_default()
            .char_indices()
            .take_while(|(at, letter)| start + at + letter.len_utf8() <= byte)
            .count();
        Position {
            line,
            column: column + 1,
        }
    }

    /// How many lines there are; an empty text has one.
    pub fn n_lines(&self) -> usize {
        self.starts.len()
    }

    /// The text of a line, counted from 1, without its end.
    pub fn line(&self, line: usize) -> Option<&'a str> {
        if line == 0 || line > self.starts.len() {
            return None;
        }
        let end = self.starts.get(line).copied().unwrap_or(self.text.len());
        let text = self.text.get(self.start(line)..end)?;
        Some(text.trim_end_matches(['\r', '\n']))
    }

    fn start(&self, line: usize) -> usize {
        let index = line.saturating_sub(1);
        self.starts.get(index).copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_line_ends_count_once() {
        let text = "桶川\r\nab\rc\n\n川";
        let index = LineIndex::new(text);
        let place = |byte| {
            let Position { line, column } = index.position(byte);
            (line, column)
        };
        assert_eq!(place(0), (1, 1));
        assert_eq!(place(2), (1, 1), "within a letter");
        assert_eq!(place(3), (1, 2));
        assert_eq!(place(7), (1, 4), "LF of CR LF");
        assert_eq!(place(8), (2, 1));
        assert_eq!(place(11), (3, 1));
        assert_eq!(place(13), (4, 1));
        assert_eq!(place(14), (5, 1));
        assert_eq!(place(17), (5, 2), "the end");
        assert_eq!(place(usize::MAX), (5, 2));
        assert_eq!(index.n_lines(), 5);
        let lines: Vec<_> = (0..7).map(|line| index.line(line)).collect();
        assert_eq!(
            lines,
            [
                None,
                Some("桶川"),
                Some("ab"),
                Some("c"),
                Some(""),
                Some("川"),
                None
            ]
        );
    }

    #[test]
    fn an_empty_text_has_one_line() {
        let index = LineIndex::new("");
        assert_eq!(index.position(5), Position { line: 1, column: 1 });
        assert_eq!(index.line(1), Some(""));
    }
}
