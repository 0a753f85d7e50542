//! Ids of headings that say the same: each but the first gets a number.

/// The first of `id-2`, `id-3` … that is not taken.
pub(super) fn numbered(id: &str, taken: impl Fn(&str) -> bool) -> String {
    let mut number = 2_usize;
    loop {
        let candidate = format!("{id}-{number}");
        if !taken(&candidate) {
            return candidate;
        }
        number += 1;
    }
}
