//! What was learned on earlier days, so that no host is asked again and again. A text of its own in the project, which
//! may be deleted at any time.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Verdict;

/// Where it is kept, below the project root.
pub const FOLDER: &str = ".kairan-cache";
/// The file's name there.
pub const NAME: &str = "external.json";

/// The version of this form.
const FORMAT: u32 = 1;
/// For how many days a doubt is remembered at most: tomorrow the host may answer.
const DOUBT_DAYS: u32 = 1;

/// What is remembered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cache {
    format: u32,
    /// By address.
    addresses: BTreeMap<String, Remembered>,
}

impl Default for Cache {
    fn default() -> Self {
        Self {
            format: FORMAT,
            addresses: BTreeMap::new(),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Remembered {
    /// The day on which it was asked: `2026-01-29`.
    on: String,
    #[serde(flatten)]
    verdict: Verdict,
}

impl Cache {
    /// Reads it; one that cannot be read is empty.
    pub fn read(text: &str) -> Self {
        let cache: Option<Self> = serde_json::from_str(text).ok();
        cache
            .filter(|cache| cache.format == FORMAT)
            .unwrap_or_default()
    }

    /// What is still young enough to be believed.
    pub fn known(&self, url: &str, today: Date, max_age: u32) -> Option<&Verdict> {
        let Remembered { on, verdict } = self.addresses.get(url)?;
        is_young(on, verdict, today, max_age).then_some(verdict)
    }

    /// Adds what was learned today and forgets what is too old.
    pub fn learn(&mut self, learned: &BTreeMap<String, Verdict>, today: Date, max_age: u32) {
        for (url, verdict) in learned {
            let on = today.to_string();
            let remembered = Remembered {
                on,
                verdict: verdict.clone(),
            };
            self.addresses.insert(url.clone(), remembered);
        }
        self.addresses
            .retain(|_, old| is_young(&old.on, &old.verdict, today, max_age.max(1)));
    }

    /// As it is kept.
    pub fn text(&self) -> String {
        serde_json::to_string_pretty(self).unwrap_or_default() + "\n"
    }
}

fn is_young(on: &str, verdict: &Verdict, today: Date, max_age: u32) -> bool {
    let days = match verdict {
        Verdict::Unsure { .. } => max_age.min(DOUBT_DAYS),
        _ => max_age,
    };
    let Some(age) = on.parse::<Date>().ok().and_then(|on| today.since(on).ok()) else {
        return false;
    };
    (0..i64::from(days)).contains(&i64::from(age.get_days()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::Doubt;
    use super::*;

    #[test]
    fn what_is_old_is_asked_again() {
        let mut cache = Cache::default();
        let learned = [
            ("https://a.jp/".to_owned(), Verdict::Gone { status: 404 }),
            (
                "https://b.jp/".to_owned(),
                Verdict::Unsure {
                    why: Doubt::Timeout,
                },
            ),
        ];
        cache.learn(&BTreeMap::from(learned), date(2026, 1, 1), 7);
        let cache = Cache::read(&cache.text());
        let known = |url, day| cache.known(url, day, 7);
        assert_eq!(
            known("https://a.jp/", date(2026, 1, 7)),
            Some(&Verdict::Gone { status: 404 })
        );
        assert_eq!(known("https://a.jp/", date(2026, 1, 8)), None);
        assert_eq!(
            known("https://a.jp/", date(2025, 12, 31)),
            None,
            "a day to come is no knowledge"
        );
        assert!(known("https://b.jp/", date(2026, 1, 1)).is_some());
        assert_eq!(known("https://b.jp/", date(2026, 1, 2)), None);
        assert_eq!(cache.known("https://a.jp/", date(2026, 1, 1), 0), None);
    }

    #[test]
    fn what_is_no_cache_is_empty() {
        for text in ["", "{}", "[]", "{\"format\":2,\"addresses\":{}}", "\u{0}"] {
            assert_eq!(Cache::read(text), Cache::default());
        }
    }
}
