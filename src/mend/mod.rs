//! What safe fixes make of the author's files. Pure: texts and edits in, texts out. An edit whose letters are not
//! found where it says, that meets another, or that would change what a number or a day means, is not made.

mod cells;
mod meaning;

use std::ops::Range;

use crate::diag::{Edit, Location};

pub use cells::{Rewritten, cells};
pub use meaning::means_the_same;

/// A text with all edits that can be made, and how many those were.
pub fn text(before: &str, edits: &[&Edit]) -> (String, usize) {
    let ranges = edits.iter().filter_map(|edit| {
        let Location::Text { start, end, .. } = &edit.place else {
            return None;
        };
        let range = *start as usize..*end as usize;
        let is_there = before.get(range.clone()) == Some(&*edit.was);
        (is_there && may_be_made(edit)).then_some((range, &*edit.text))
    });
    replace(before, ranges.collect())
}

/// Whether an edit leaves the meaning and the form of its file alone, whatever made it.
pub fn may_be_made(edit: &Edit) -> bool {
    let is_plain = |letter: char| !matches!(letter, '"' | '\\' | '\'') && !letter.is_control();
    let added = edit
        .text
        .chars()
        .filter(|letter| !edit.was.contains(*letter));
    edit.was != edit.text
        && added.into_iter().all(is_plain)
        && means_the_same(&edit.was, &edit.text)
}

/// Puts texts in the place of ranges. Of two that meet the first stays.
fn replace(before: &str, mut ranges: Vec<(Range<usize>, &str)>) -> (String, usize) {
    ranges.sort_by_key(|(range, text)| (range.start, range.end, *text));
    let (mut after, mut done, mut made) = (String::with_capacity(before.len()), 0, 0);
    for (range, text) in ranges {
        let Some(kept) = before.get(done..range.start) else {
            continue;
        };
        if range.end < range.start || before.get(range.clone()).is_none() {
            continue;
        }
        after.push_str(kept);
        after.push_str(text);
        (done, made) = (range.end, made + 1);
    }
    after.push_str(before.get(done..).unwrap_or_default());
    (after, made)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;

    fn edit(range: Range<usize>, was: &str, text: &str) -> Edit {
        Edit {
            place: Location::text(&Arc::from("content/a.md"), range),
            was: was.to_owned(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn only_what_is_still_there_is_replaced() {
        let before = "ｶｲ５人";
        let kana = edit(0..6, "ｶｲ", "カイ");
        let moved = edit(6..9, "６", "6");
        let digit = edit(6..9, "５", "5");
        assert_eq!(text(before, &[&digit, &kana]), ("カイ5人".to_owned(), 2));
        assert_eq!(text(before, &[&moved]), (before.to_owned(), 0));
        assert_eq!(text(before, &[&kana, &kana]), ("カイ５人".to_owned(), 1));
    }

    #[test]
    fn no_edit_brings_a_sign_that_a_file_could_break_on() {
        assert!(!may_be_made(&edit(0..3, "字", "\"")));
        assert!(!may_be_made(&edit(0..3, "字", "\n")));
        assert!(!may_be_made(&edit(0..1, "1", "2")));
    }

    proptest! {
        #[test]
        fn what_is_not_edited_stays(before in "\\PC{0,40}", start in 0_usize..40, length in 0_usize..9, to in "[ぁ-ん]{0,4}") {
            let end = start + length;
            let was = before.get(start..end).unwrap_or("?").to_owned();
            let one = edit(start..end, &was, &to);
            let (after, made) = text(&before, &[&one]);
            if made == 0 {
                prop_assert_eq!(after, before);
            } else {
                prop_assert!(after.starts_with(before.get(..start).unwrap()));
                prop_assert!(after.ends_with(before.get(end..).unwrap()));
                prop_assert!(means_the_same(&was, &to));
            }
        }
    }
}
