//! Reads `[calendar]` of `site.toml`: what calendars are told, and the name that entries keep when the site moves.

use super::fields::Context;
use super::site::table;
use super::tables::read_table;
use super::values::FromRaw;
use crate::diag::catalog;
use crate::model::site::{Calendar, CalledOff};
use crate::source::raw::RawValue;

impl FromRaw for Calendar {
    fn from_raw(raw: &RawValue, key: &str, context: &mut Context<'_>) -> Option<Self> {
        let table = table(raw, key, context)?;
        Some(read_table(table, context, |fields| {
            let cancelled = fields.choice::<CalledOff>("cancelled");
            let domain = fields.get::<String>("uid_domain");
            if let Some(domain) = domain.as_ref().filter(|domain| !is_domain(&domain.value)) {
                fields.report(catalog::calendar_invalid_domain(
                    domain.place.clone(),
                    &domain.value,
                ));
            }
            let own = Self::default();
            Self {
                cancelled: cancelled.map_or(own.cancelled, |field| field.value),
                uid_domain: domain
                    .map(|domain| domain.value)
                    .filter(|domain| is_domain(domain)),
            }
        }))
    }
}

/// Whether a text is the name of a host: labels of letters, digits and hyphens.
fn is_domain(text: &str) -> bool {
    let label = |label: &str| {
        let plain = label
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-');
        plain && !label.is_empty() && !label.starts_with('-') && !label.ends_with('-')
    };
    text.len() <= 253 && text.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::is_domain;

    #[test]
    fn a_domain_is_a_name_and_no_address() {
        assert!(is_domain("example.jp"));
        assert!(is_domain("localhost"));
        for wrong in [
            "https://example.jp",
            "example.jp/",
            "",
            "例え.jp",
            "a..b",
            "-a.jp",
        ] {
            assert!(!is_domain(wrong), "{wrong}");
        }
    }
}
