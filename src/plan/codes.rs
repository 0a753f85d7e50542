//! New codes for short addresses: the first letters of whose page it is, and the next number. A code that was ever
//! given is not given again, for it may stand on paper.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{PlannedPage, Section};
use crate::model::RegionId;
use crate::model::resolved::ResolvedProject;

/// How many letters stand before the number.
const LETTERS: usize = 2;

/// The next code for a page, other than all that are known.
pub fn next(project: &ResolvedProject, page: &PlannedPage, known: &BTreeSet<Arc<str>>) -> String {
    let letters = letters(project, page);
    let numbers = known.iter().filter_map(|code| {
        let digits = code.strip_prefix(&*letters)?;
        let whole = digits.bytes().all(|byte| byte.is_ascii_digit());
        digits.parse::<u32>().ok().filter(|_| whole)
    });
    let last = numbers.max().unwrap_or(0);
    format!("{letters}{}", last.saturating_add(1))
}

/// The first letters of the page's city or region, else of its address.
fn letters(project: &ResolvedProject, page: &PlannedPage) -> String {
    let owner = match page.key.section {
        Section::City(index) => project
            .cities
            .get(index as usize)
            .map(|city| city.id.as_str()),
        Section::Region(index) => {
            let mut regions = project.project.regions.keys();
            regions.nth(index as usize).map(RegionId::as_str)
        }
        Section::Site => None,
    };
    let name = owner.unwrap_or(&page.address);
    let letters = name.chars().filter(char::is_ascii_lowercase);
    let letters: String = letters.take(LETTERS).collect();
    if letters.is_empty() {
        // The portal.
        return "top".to_owned();
    }
    letters
}

/// Everything in a text that could be a code: also what somebody put into a comment is not free.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    let letter = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    text.split(move |c| !letter(c))
        .filter(|word| !word.is_empty())
}

/// The code of a short address, `/k/ok1/`.
pub fn of_address(address: &str) -> Option<&str> {
    let code = address.strip_prefix("/k/")?.strip_suffix('/')?;
    (!code.is_empty() && !code.contains('/')).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_in_comments_are_found_too() {
        let text = "# code = \"ok3\" (やめた)\n[[short]]\ncode = \"ok1\"\n";
        assert_eq!(
            words(text).collect::<Vec<_>>(),
            ["code", "ok3", "short", "code", "ok1"]
        );
    }

    #[test]
    fn only_short_addresses_have_a_code() {
        assert_eq!(of_address("/k/ok1/"), Some("ok1"));
        for other in ["/k/", "/k//", "/k/a/b/", "/okegawa/", "/k/ok1"] {
            assert_eq!(of_address(other), None, "{other}");
        }
    }
}
