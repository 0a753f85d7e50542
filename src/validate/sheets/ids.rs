//! The id of each row, which becomes its address: the same however rows are sorted, added or removed, so
//! never a number of order.

use rayon::prelude::*;
use sha2::{Digest, Sha256};

use super::cells;
use super::rows::Draft;
use crate::text::kana;
use crate::text::slug::is_id;
use crate::text::width::nfkc;

/// Digits of the hash form.
const HASH_DIGITS: usize = 10;
/// A reading longer than this makes no handy address.
const LONGEST: usize = 80;

/// Where an id comes from, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The sheet's own id.
    Given,
    /// An official facility code.
    Code,
    /// The reading.
    Reading,
    /// Name, address and, where there is one, date.
    Identity,
    /// Everything the row says: several rows share name and address.
    Whole,
}

/// An id with its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct RowId {
    pub(super) id: String,
    pub(super) origin: Origin,
    /// Another row says the very same.
    pub(super) repeated: bool,
    /// The sheet's own id is used twice.
    pub(super) given_twice: bool,
}

/// The ids of all rows of a sheet.
pub(super) fn ids(drafts: &[Draft<'_>]) -> Vec<RowId> {
    let numbered = are_order_numbers(drafts);
    let first: Vec<(String, Origin)> = drafts
        .par_iter()
        .map(|draft| candidate(draft, numbered))
        .collect();
    let uses = uses(&first);
    let given_twice: Vec<bool> = first
        .iter()
        .zip(&uses)
        .map(|((_, origin), use_of)| *origin == Origin::Given && use_of.shared)
        .collect();
    let second = instead(first, &uses, drafts, |draft| {
        (hash(&identity(draft)), Origin::Identity)
    });
    let uses = self::uses(&second);
    let third = instead(second, &uses, drafts, |draft| {
        (hash(&whole(draft)), Origin::Whole)
    });
    let uses = self::uses(&third);
    third
        .into_iter()
        .zip(uses)
        .zip(given_twice)
        .map(|(((id, origin), use_of), given_twice)| RowId {
            id,
            origin,
            repeated: use_of.again,
            given_twice,
        })
        .collect()
}

/// How the rows of a sheet use an id.
#[derive(Clone, Copy, Default)]
struct Use {
    /// More than one row has it.
    shared: bool,
    /// A row above has it.
    again: bool,
}

fn uses(ids: &[(String, Origin)]) -> Vec<Use> {
    let ids = ids.iter().map(|(id, _)| id.as_str());
    let mut order: Vec<(&str, usize)> = ids.zip(0..).collect();
    order.par_sort_unstable();
    let mut uses = vec![Use::default(); order.len()];
    for same in order.chunk_by(|one, next| one.0 == next.0) {
        for (rank, (_, at)) in same.iter().enumerate().filter(|_| same.len() > 1) {
            if let Some(slot) = uses.get_mut(*at) {
                *slot = Use {
                    shared: true,
                    again: rank > 0,
                };
            }
        }
    }
    uses
}

/// The ids, with another for each that several rows have.
fn instead(
    ids: Vec<(String, Origin)>,
    uses: &[Use],
    drafts: &[Draft<'_>],
    other: impl Fn(&Draft<'_>) -> (String, Origin) + Sync,
) -> Vec<(String, Origin)> {
    ids.into_par_iter()
        .zip(uses)
        .zip(drafts)
        .map(|((id, use_of), draft)| if use_of.shared { other(draft) } else { id })
        .collect()
}

/// Whether the id column merely counts the rows.
fn are_order_numbers(drafts: &[Draft<'_>]) -> bool {
    let ids = drafts.par_iter().filter_map(|draft| text(draft, "id"));
    ids.any(|id| {
        id.chars().count() < 5
            && nfkc(id.trim())
                .chars()
                .all(|letter| letter.is_ascii_digit())
    })
}

fn candidate(draft: &Draft<'_>, numbered: bool) -> (String, Origin) {
    let given = text(draft, "id").filter(|_| !numbered).and_then(slug);
    let code = || {
        text(draft, "facility_code")
            .filter(|code| is_code(code))
            .and_then(slug)
    };
    let reading = || {
        let reading = cells::reading(text(draft, "kana")?)?;
        let id = kana::romanize(kana::strip_corporate(&reading));
        (is_id(&id) && id.len() <= LONGEST && id.len() > 1).then_some(id)
    };
    given
        .map(|id| (id, Origin::Given))
        .or_else(|| code().map(|id| (id, Origin::Code)))
        .or_else(|| reading().map(|id| (id, Origin::Reading)))
        .unwrap_or_else(|| (hash(&identity(draft)), Origin::Identity))
}

/// The text of a field; damaged ones are none.
fn text<'a>(draft: &'a Draft<'a>, slot: &str) -> Option<&'a str> {
    draft
        .values
        .iter()
        .find(|value| value.known.slot == slot)
        .filter(|value| !value.is_lost)
        .map(|value| value.text)
}

/// An official code has seven or ten digits or letters, and not zeros alone.
fn is_code(code: &str) -> bool {
    let plain = nfkc(code.trim()).into_owned();
    (6..=14).contains(&plain.len())
        && plain.chars().all(|letter| letter.is_ascii_alphanumeric())
        && plain
            .chars()
            .any(|letter| letter.is_ascii_digit() && letter != '0')
}

fn slug(given: &str) -> Option<String> {
    let plain = nfkc(given.trim()).to_lowercase();
    let id: String = plain
        .chars()
        .map(|letter| {
            if matches!(letter, '_' | '.' | ' ' | '/') {
                '-'
            } else {
                letter
            }
        })
        .collect();
    (is_id(&id) && id.len() <= LONGEST).then_some(id)
}

/// What a record is known by.
fn identity(draft: &Draft<'_>) -> String {
    let mut parts = String::new();
    for slot in [
        "name",
        "address",
        "date",
        "starts",
        "department",
        "area",
        "body",
        "priority",
        "fiscal_year",
    ] {
        let plain = nfkc(text(draft, slot).unwrap_or_default());
        let value = cells::iso(&plain).filter(|_| slot == "date");
        let value = value.unwrap_or_else(|| plain.split_whitespace().collect());
        // Fields that a collection does not have leave no trace.
        if !value.is_empty() || matches!(slot, "name" | "address") {
            parts.push_str(&value);
            parts.push('\n');
        }
    }
    parts
}

fn whole(draft: &Draft<'_>) -> String {
    let mut parts: Vec<String> = draft
        .values
        .iter()
        .map(|value| format!("{}={}", value.known.slot, nfkc(value.text.trim())))
        .filter(|part| !part.starts_with("left="))
        .collect();
    parts.sort_unstable();
    parts.join("\n")
}

/// `x` and ten digits, so that it is never taken for a reading or a code.
fn hash(text: &str) -> String {
    use std::fmt::Write as _;
    let mut id = String::from("x");
    for byte in Sha256::digest(text.as_bytes()).iter().take(HASH_DIGITS / 2) {
        // Writing to a String cannot fail.
        let _ = write!(id, "{byte:02x}");
    }
    id
}
