//! `kairan new accessibility`: the pages on accessibility that a site owes its readers, with blanks to fill in.

use std::path::Path;

use jiff::civil::Date;

use super::super::fill;
use super::super::{CLEAN, say};
use crate::diag::Language;

/// The pages by their files. Whatever is there stays as it is.
const PAGES: [(&str, &str); 3] = [
    ("accessibility.md", include_str!("policy.md")),
    ("accessibility-test.md", include_str!("test.md")),
    ("accessibility-review.md", include_str!("review.md")),
];

/// Writes those that are not there yet, and says what became of each.
pub(super) fn run(root: &Path, today: Date, language: Language) -> anyhow::Result<u8> {
    let folder = root.join("content").join("pages");
    let marks = fill::date_marks(today);
    for (file, template) in PAGES {
        let path = folder.join(file);
        let shown = path.display();
        let told = if path.exists() {
            match language {
                Language::Ja => format!("{shown} はすでにあるので、そのままにしました。\n"),
                Language::En => format!("{shown} is already there and stays as it is\n"),
            }
        } else {
            fill::create(&path, &fill::fill(template, &marks))?;
            match language {
                Language::Ja => format!(
                    "{shown} を作りました。［記入：…］を書きかえ、「draft = true」の行を消すと公開されます。\n"
                ),
                Language::En => format!(
                    "wrote {shown}; fill in what stands between ［ ］ and remove the line \"draft = true\" to publish it\n"
                ),
            }
        };
        say::out(&told);
    }
    Ok(CLEAN)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::text::blanks::{blanks, claim};

    #[test]
    fn every_page_is_a_draft_with_blanks_and_claims_nothing() {
        for (file, template) in PAGES {
            let text = fill::fill(template, &fill::date_marks(date(2025, 10, 1)));
            let front = text.split("+++\n").nth(1).unwrap();
            let table: toml::Table = front.parse().unwrap();
            assert_eq!(table["draft"].as_bool(), Some(true), "{file}");
            assert!(!text.contains('@'), "{file}");
            let body = text.find(front).unwrap() + front.len();
            assert!(blanks(&text, body).len() > 3, "{file}");
            assert_eq!(claim(text.get(body..).unwrap()), None, "{file}");
        }
    }
}
