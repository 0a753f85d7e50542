//! Two texts side by side: which lines differ, and which words within them.

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::page::{Line, Role};

/// Words that are the same on both sides, or not.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Part {
    /// The words.
    pub text: String,
    /// Whether the other side lacks them.
    pub differs: bool,
}

/// One place of a page, before and after.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hunk {
    /// The heading that it stands under.
    pub heading: Option<String>,
    /// The name of the value, if it is one.
    pub label: Option<String>,
    /// Before; empty where nothing was there.
    pub before: Vec<Part>,
    /// After; empty where nothing is left.
    pub after: Vec<Part>,
}

/// The share of a text that both sides must have for its words to be compared.
const ALIKE: f64 = 0.4;

/// All places where two pages differ, in their order.
pub(super) fn hunks(old: &[Line], new: &[Line]) -> Vec<Hunk> {
    let key = |line: &Line| (line.role == Role::Heading, line.text.clone());
    let before: Vec<_> = old.iter().map(key).collect();
    let after: Vec<_> = new.iter().map(key).collect();
    let mut found = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &before, &after) {
        if matches!(op, DiffOp::Equal { .. }) {
            continue;
        }
        let gone = old.get(op.old_range()).unwrap_or_default();
        let come = new.get(op.new_range()).unwrap_or_default();
        if gone.len() == come.len() {
            let pairs = gone.iter().zip(come);
            found.extend(
                pairs.map(|(gone, come)| {
                    hunk(std::slice::from_ref(gone), std::slice::from_ref(come))
                }),
            );
        } else {
            found.push(hunk(gone, come));
        }
    }
    found
}

fn hunk(gone: &[Line], come: &[Line]) -> Hunk {
    let first = come.first().or(gone.first());
    let (before, after) = parts(&joined(gone), &joined(come));
    Hunk {
        heading: first.and_then(|line| line.heading.clone()),
        label: first.and_then(|line| line.label.clone()),
        before,
        after,
    }
}

fn joined(lines: &[Line]) -> String {
    let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
    texts.join("\n")
}

/// Two texts in parts. Texts that have little in common are not compared by their words.
pub(super) fn parts(old: &str, new: &str) -> (Vec<Part>, Vec<Part>) {
    let (before, after) = (words(old), words(new));
    let ops = capture_diff_slices(Algorithm::Myers, &before, &after);
    let same: usize = ops
        .iter()
        .filter(|op| matches!(op, DiffOp::Equal { .. }))
        .flat_map(|op| before.get(op.old_range()).unwrap_or_default())
        .map(|word| word.len())
        .sum();
    #[expect(clippy::cast_precision_loss, reason = "a share of a text's length")]
    let share = 2.0 * same as f64 / (old.len() + new.len()).max(1) as f64;
    if share < ALIKE {
        return (whole(old), whole(new));
    }
    let mut sides = (Vec::new(), Vec::new());
    for op in ops {
        let differs = !matches!(op, DiffOp::Equal { .. });
        push(&mut sides.0, before.get(op.old_range()), differs);
        push(&mut sides.1, after.get(op.new_range()), differs);
    }
    sides
}

fn whole(text: &str) -> Vec<Part> {
    let mut parts = Vec::new();
    push(&mut parts, Some(&[text]), true);
    parts
}

fn push(parts: &mut Vec<Part>, words: Option<&[&str]>, differs: bool) {
    let text = words.unwrap_or_default().concat();
    if !text.is_empty() {
        parts.push(Part { text, differs });
    }
}

/// What a character belongs to: a telephone number or a date is compared whole, kanji one by one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Latin,
    Hiragana,
    Katakana,
    Other,
}

fn kind(character: char) -> Kind {
    match character {
        '0'..='9' | '-' | '.' | ',' | ':' | '０'..='９' => Kind::Number,
        'a'..='z' | 'A'..='Z' => Kind::Latin,
        'ぁ'..='ゖ' => Kind::Hiragana,
        'ァ'..='ヺ' | 'ー' => Kind::Katakana,
        _ => Kind::Other,
    }
}

fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut start = 0;
    let mut last = Kind::Other;
    for (at, character) in text.char_indices() {
        let own = kind(character);
        if own == Kind::Other || own != last {
            words.extend(text.get(start..at).filter(|word| !word.is_empty()));
            start = at;
        }
        last = own;
    }
    words.extend(text.get(start..).filter(|word| !word.is_empty()));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_numbers_whole() {
        assert_eq!(
            words("電話048-111-2222へ"),
            ["電", "話", "048-111-2222", "へ"]
        );
    }

    #[test]
    fn only_what_differs_is_marked() {
        let (before, after) = parts(
            "受付は午前9時から午後5時まで",
            "受付は午前9時から午後4時まで",
        );
        let marked = |parts: &[Part]| {
            let marked = parts.iter().filter(|part| part.differs);
            marked.map(|part| part.text.clone()).collect::<Vec<_>>()
        };
        assert_eq!(
            (marked(&before), marked(&after)),
            (vec!["5".to_owned()], vec!["4".to_owned()])
        );
        let (before, after) = parts("まったく別の文", "ABC");
        assert_eq!((before.len(), after.len()), (1, 1));
    }
}
