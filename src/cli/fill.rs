//! Files that kairan writes for authors: `@NAME@` marks in an embedded template become values, and a
//! file that is already there is never written over.

use std::fs::{self, File};
use std::io::{ErrorKind, Write};
use std::path::Path;

use anyhow::Context;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::diag::trouble::Trouble;

/// A mark without its `@`s, and what takes its place.
pub(super) type Mark = (&'static str, String);

/// The marks that dates need: the day itself and some days on.
pub(super) fn date_marks(today: Date) -> Vec<Mark> {
    let days = [
        ("TODAY", 0),
        ("IN20", 20),
        ("IN30", 30),
        ("IN60", 60),
        ("IN365", 365),
    ];
    days.into_iter()
        .map(|(mark, days)| (mark, today.saturating_add(days.days()).to_string()))
        .collect()
}

/// Puts the values in. Values are not read for marks again.
pub(super) fn fill(template: &str, marks: &[Mark]) -> String {
    let mut out = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('@') {
        out.push_str(before);
        let found = marks.iter().find_map(|(mark, value)| {
            let after = after.strip_prefix(mark)?.strip_prefix('@')?;
            Some((value, after))
        });
        rest = if let Some((value, after)) = found {
            out.push_str(value);
            after
        } else {
            out.push('@');
            after
        };
    }
    out.push_str(rest);
    out
}

/// Writes a new file with the folders above it.
pub(super) fn create(path: &Path, text: &str) -> anyhow::Result<()> {
    let cannot = || {
        Trouble::new(
            format!("{} を書き込めません。", path.display()),
            format!("cannot write {}", path.display()),
        )
    };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(cannot)?;
    }
    let mut file = match File::create_new(path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            return Err(Trouble::new(
                format!(
                    "{} はすでにあります。上書きはしません。別の ID にするか、そのファイルを直してください。",
                    path.display()
                ),
                format!(
                    "{} is already there and is not written over; choose another id or edit that file",
                    path.display()
                ),
            )
            .into());
        }
        other => other.with_context(cannot)?,
    };
    file.write_all(text.as_bytes()).with_context(cannot)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn marks_become_values_and_nothing_else_changes() {
        let marks = [("ID", "a@TODAY@".to_owned()), ("TODAY", "x".to_owned())];
        assert_eq!(
            fill("@ID@ mail@example.jp @OTHER@ @TODAY@", &marks),
            "a@TODAY@ mail@example.jp @OTHER@ x"
        );
    }

    #[test]
    fn dates_count_from_the_day() {
        let marks = date_marks(date(2025, 12, 20));
        assert_eq!(fill("@TODAY@ @IN20@", &marks), "2025-12-20 2026-01-09");
    }
}
