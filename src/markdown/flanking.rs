//! Emphasis marks beside East Asian characters, by the amendment to CommonMark discussed in its issue 650.
//!
//! The amendment says that full-width punctuation does not hinder an emphasis mark, and that other
//! punctuation does not where the character on the far side is East Asian. For `*` between two
//! characters of which one is East Asian that comes to: it can both open and close. The parser says
//! so itself exactly if both neighbours are punctuation or neither is. `_` needs no mending: the
//! amendment changes nothing for it.

use pulldown_cmark::{Event, Parser};

use super::cjk::{is_cjk, is_ideographic_selector, is_text_selector};

/// A character that the parser sees instead of the author's.
#[derive(Clone, Copy, Debug)]
pub(super) struct StandIn {
    shown: char,
    original: char,
    punctuation: bool,
}

/// The author's character for one that the parser saw.
pub(super) fn original(c: char, stand_ins: &[StandIn]) -> char {
    stand_ins
        .iter()
        .find(|stand_in| stand_in.shown == c)
        .map_or(c, |stand_in| stand_in.original)
}

/// The text with stand-ins where any are needed. None of them occurs in `source`.
pub(super) fn mend(text: &str, source: &str) -> (Option<String>, Vec<StandIn>) {
    if text.is_ascii() || !(text.contains('*') || text.contains("~~")) {
        return (None, Vec::new());
    }
    let mut mender = Mender {
        text,
        source,
        stand_ins: Vec::new(),
        edits: Vec::new(),
        last: 0,
        opened: false,
    };
    mender.runs();
    let Mender {
        stand_ins,
        mut edits,
        ..
    } = mender;
    if edits.is_empty() {
        return (None, Vec::new());
    }
    edits.sort_unstable();
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (at, shown) in edits {
        out.push_str(text.get(done..at).unwrap_or_default());
        out.push(shown);
        done = at + shown.len_utf8();
    }
    out.push_str(text.get(done..).unwrap_or_default());
    (Some(out), stand_ins)
}

/// A character beside a run of marks.
#[derive(Clone, Copy)]
struct Neighbour {
    at: usize,
    c: char,
    cjk: bool,
    punctuation: bool,
    beyond: Beyond,
}

/// What stands on the far side of a neighbour and looks at it too.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Beyond {
    Free,
    /// Another run that can be mended.
    Mark,
    /// Something that must see the author's own character.
    Fixed,
}

struct Mender<'a> {
    text: &'a str,
    source: &'a str,
    stand_ins: Vec<StandIn>,
    edits: Vec<(usize, char)>,
    /// End of the last run, and whether it was taken to open.
    last: usize,
    opened: bool,
}

impl Mender<'_> {
    /// Finds every run of `*` and every `~~`.
    fn runs(&mut self) {
        let bytes = self.text.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            match byte {
                b'\\' => at += 2,
                b'*' | b'~' => {
                    let rest = bytes.get(at..).unwrap_or_default();
                    let length = rest.iter().take_while(|b| **b == byte).count();
                    if byte == b'*' || length == 2 {
                        self.mend_run(at, at + length, byte);
                    }
                    at += length;
                }
                _ => at += 1,
            }
        }
    }

    /// Makes the run able to open and close, if one of its neighbours is East Asian.
    fn mend_run(&mut self, start: usize, end: usize, mark: u8) {
        let (before, after) = (self.before(start), self.after(end));
        if before.is_none() && after.is_none() {
            return;
        }
        let opens = self.opens(start, end);
        let (Some(before), Some(after)) = (before, after) else {
            return;
        };
        let refused = match mark {
            b'~' => before.punctuation && !after.punctuation,
            _ => before.punctuation != after.punctuation,
        };
        if !refused {
            return;
        }
        let own = |n: &Neighbour| n.cjk && n.beyond == Beyond::Free;
        match [after, before].into_iter().find(own) {
            Some(neighbour) => self.exchange(neighbour),
            None => self.mend_shared(before, after, opens),
        }
    }

    /// A character between two runs cannot suit both in every way. After a run that closes and before
    /// one that opens it must be punctuation, the other way round it must not.
    fn mend_shared(&mut self, before: Neighbour, after: Neighbour, opens: bool) {
        let between = |n: &Neighbour| n.cjk && n.beyond == Beyond::Mark;
        if between(&after) && after.punctuation == opens && before.punctuation != opens {
            self.exchange(after);
        } else if between(&before) && before.punctuation != opens && after.punctuation == opens {
            self.exchange(before);
        }
    }

    /// Whether the run is likely to open: every other one in a paragraph does.
    fn opens(&mut self, start: usize, end: usize) -> bool {
        let apart = self
            .text
            .get(self.last..start)
            .is_some_and(|text| text.contains("\n\n"));
        self.opened = apart || !self.opened;
        self.last = end;
        self.opened
    }

    fn exchange(&mut self, neighbour: Neighbour) {
        if let Some(shown) = self.stand_in(neighbour.c, !neighbour.punctuation) {
            self.edits.push((neighbour.at, shown));
        }
    }

    fn before(&self, start: usize) -> Option<Neighbour> {
        let mut chars = self.text.get(..start)?.chars();
        let c = chars.next_back()?;
        let at = start - c.len_utf8();
        let previous = chars.next_back();
        let cjk = is_cjk(c)
            || is_ideographic_selector(c)
            || is_text_selector(c) && previous.is_some_and(is_cjk);
        self.neighbour(at, c, cjk, previous)
    }

    fn after(&self, end: usize) -> Option<Neighbour> {
        let mut chars = self.text.get(end..)?.chars();
        let c = chars.next()?;
        self.neighbour(end, c, is_cjk(c), chars.next())
    }

    fn neighbour(&self, at: usize, c: char, cjk: bool, beyond: Option<char>) -> Option<Neighbour> {
        if c.is_whitespace() {
            return None;
        }
        let shown = self
            .edits
            .iter()
            .rev()
            .take(2)
            .find(|edit| edit.0 == at)
            .map_or(c, |edit| edit.1);
        let known = self
            .stand_ins
            .iter()
            .find(|stand_in| stand_in.shown == shown);
        Some(Neighbour {
            at,
            c,
            cjk,
            punctuation: known.map_or_else(|| is_punctuation(c), |known| known.punctuation),
            beyond: match beyond {
                _ if shown != c => Beyond::Fixed,
                Some('_') => Beyond::Fixed,
                Some('*' | '~') => Beyond::Mark,
                _ => Beyond::Free,
            },
        })
    }

    /// A stand-in of the same length that does not occur in the text.
    fn stand_in(&mut self, original: char, punctuation: bool) -> Option<char> {
        let same = |s: &&StandIn| s.original == original && s.punctuation == punctuation;
        if let Some(known) = self.stand_ins.iter().find(same) {
            return Some(known.shown);
        }
        let pool = match (original.len_utf8(), punctuation) {
            (3, false) => '\u{E000}'..='\u{F8FF}',
            (3, true) => '\u{2801}'..='\u{28FF}',
            (4, false) => '\u{F0000}'..='\u{FFFFD}',
            (4, true) => '\u{1D800}'..='\u{1D9FF}',
            _ => return None,
        };
        let taken =
            |c: &char| self.stand_ins.iter().any(|s| s.shown == *c) || self.source.contains(*c);
        let shown = pool.into_iter().find(|c| !taken(c))?;
        self.stand_ins.push(StandIn {
            shown,
            original,
            punctuation,
        });
        Some(shown)
    }
}

/// Whether the parser takes the character for punctuation.
///
/// Letters are told at once; for the rest the parser is asked, by a mark that opens only before
/// what is not punctuation. No table of our own can then differ from the parser's.
fn is_punctuation(c: char) -> bool {
    match c {
        _ if c.is_ascii() => c.is_ascii_punctuation(),
        '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' | '\u{4E00}'..='\u{9FFF}' => false,
        '、' | '。' | '「' | '」' | '『' | '』' | '（' | '）' | '【' | '】' | '！' | '？'
        | '：' => true,
        _ => {
            let mut probe = String::from("a*");
            probe.push(c);
            probe.push_str("a*");
            !Parser::new(&probe)
                .any(|event| matches!(event, Event::Start(pulldown_cmark::Tag::Emphasis)))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stand_ins_are_what_they_are_taken_for() {
        let kind = |pool: std::ops::RangeInclusive<char>, punctuation: bool| {
            pool.step_by(7).all(|c| is_punctuation(c) == punctuation)
        };
        assert!(kind('\u{E000}'..='\u{F8FF}', false));
        assert!(kind('\u{2801}'..='\u{28FF}', true));
        assert!(kind('\u{F0000}'..='\u{F00FF}', false));
        assert!(kind('\u{1D800}'..='\u{1D9FF}', true));
    }

    #[test]
    fn nothing_moves() {
        let text = "これは**「強調」**です。**(注)**は𠮷**(城)**葛\u{E0100}**(a)**";
        let (mended, _) = mend(text, text);
        let mended = mended.unwrap();
        assert!(
            text.char_indices()
                .map(|(at, _)| at)
                .eq(mended.char_indices().map(|(at, _)| at))
        );
    }

    #[test]
    fn only_texts_with_candidates_are_copied() {
        for text in ["plain **bold** text", "漢字だけの文", "**太字**の文"] {
            assert!(mend(text, text).0.is_none(), "{text}");
        }
    }
}
