//! The values of arguments: what may be typed, and what to say where it may not.

use jiff::civil::Date;

use crate::diag::Language;
use crate::pipeline::Within;

/// A wrong value, told in the language; clap names the argument.
fn wrong<T>(language: Language, ja: &str, en: &str) -> Result<T, String> {
    Err(match language {
        Language::Ja => ja,
        Language::En => en,
    }
    .to_owned())
}

/// `--date`: a day, ISO.
pub(super) fn date(text: &str, language: Language) -> Result<Date, String> {
    let whole = text.len() == "2025-10-01".len();
    match text.parse::<Date>() {
        Ok(day) if whole => Ok(day),
        _ => wrong(
            language,
            "日付として読めません。例: --date 2025-10-01",
            "not a date; for example: --date 2025-10-01",
        ),
    }
}

/// `--within`: days, weeks, or a day.
pub(super) fn within(text: &str, language: Language) -> Result<Within, String> {
    let (number, days) = match text.strip_suffix('w') {
        Some(weeks) => (weeks, 7),
        None => (text.strip_suffix('d').unwrap_or(text), 1),
    };
    let whole = number.bytes().all(|byte| byte.is_ascii_digit());
    let span = number.parse::<u16>().ok().filter(|_| whole);
    if let Some(span) = span.and_then(|span| span.checked_mul(days)) {
        return Ok(Within::Days(span));
    }
    match date(text, language) {
        Ok(day) => Ok(Within::Until(day)),
        Err(_) => wrong(
            language,
            "60d（日）、8w（週）、または日付で書いてください。例: --within 2026-04-30",
            "write days, weeks or a date, for example 60d, 8w or 2026-04-30",
        ),
    }
}

/// `--port`: a number.
pub(super) fn port(text: &str, language: Language) -> Result<u16, String> {
    match text.parse() {
        Ok(port) => Ok(port),
        Err(_) => wrong(
            language,
            "0から65535までの数字で書いてください。例: --port 4000",
            "write a number from 0 to 65535, for example --port 4000",
        ),
    }
}

/// `--external-max-age`: a number of days.
pub(super) fn days(text: &str, language: Language) -> Result<u32, String> {
    match text.parse::<u16>() {
        Ok(days) => Ok(u32::from(days)),
        Err(_) => wrong(
            language,
            "日数を数字で書いてください。例: --external-max-age 30",
            "write a number of days, for example --external-max-age 30",
        ),
    }
}

/// `--base-url`: absolute, without query and fragment.
pub(super) fn base_url(text: &str, language: Language) -> Result<String, String> {
    let host = text
        .strip_prefix("https://")
        .or_else(|| text.strip_prefix("http://"))
        .filter(|rest| !rest.is_empty() && !rest.starts_with('/'));
    if host.is_some_and(|rest| !rest.contains(['?', '#', ' '])) {
        return Ok(text.to_owned());
    }
    wrong(
        language,
        "https:// または http:// で始まるアドレスを書いてください。例: https://example.jp/outreach/",
        "give an address that begins with https:// or http://, for example https://example.jp/outreach/",
    )
}

/// `--shard`: I/N, from 1.
pub(super) fn shard(text: &str, language: Language) -> Result<(u32, u32), String> {
    let parts = text
        .split_once('/')
        .and_then(|(i, n)| Some((i.parse().ok()?, n.parse().ok()?)));
    match parts {
        Some((i, n)) if 1 <= i && i <= n => Ok((i, n)),
        _ => wrong(
            language,
            "「番号/組の数」の形で書いてください。例: 4組の1番目は 1/4",
            "write part/parts, for example 1/4 for the first of four",
        ),
    }
}

/// `--threads`.
pub(super) fn threads(text: &str, language: Language) -> Result<usize, String> {
    match text.parse() {
        Ok(n) if (1..=1024).contains(&n) => Ok(n),
        _ => wrong(
            language,
            "1 から 1024 までの数を書いてください。",
            "give a number from 1 to 1024",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JA: Language = Language::Ja;

    #[test]
    fn dates_are_whole_days_of_the_calendar() {
        assert_eq!(date("2025-10-01", JA), Ok(jiff::civil::date(2025, 10, 1)));
        for wrong in ["2025-02-30", "2025-10", "2025-10-01T00:00", "R7.10.1", ""] {
            assert!(
                date(wrong, JA).unwrap_err().contains("2025-10-01"),
                "{wrong}"
            );
        }
    }

    #[test]
    fn a_span_is_days_weeks_or_a_day() {
        assert_eq!(within("60d", JA), Ok(Within::Days(60)));
        assert_eq!(within("8w", JA), Ok(Within::Days(56)));
        let day = jiff::civil::date(2026, 4, 30);
        assert_eq!(within("2026-04-30", JA), Ok(Within::Until(day)));
        for wrong in ["", "w", "-3d", "2m", "99999d", "9999w", "2026-04-31"] {
            assert!(within(wrong, JA).is_err(), "{wrong}");
        }
    }

    #[test]
    fn addresses_are_absolute() {
        for right in ["https://example.jp/outreach/", "http://localhost:8000"] {
            assert_eq!(base_url(right, JA).as_deref(), Ok(right));
        }
        for wrong in [
            "example.jp",
            "https://",
            "https:///x",
            "ftp://x/",
            "https://x/?a",
            "https://x/#a",
        ] {
            assert!(base_url(wrong, JA).is_err(), "{wrong}");
        }
    }

    #[test]
    fn shards_count_from_one() {
        assert_eq!(shard("1/4", JA), Ok((1, 4)));
        assert_eq!(shard("4/4", JA), Ok((4, 4)));
        for wrong in ["0/4", "5/4", "1", "1/0", "a/b", "-1/4"] {
            assert!(shard(wrong, JA).is_err(), "{wrong}");
        }
    }

    #[test]
    fn there_is_at_least_one_thread() {
        assert_eq!(threads("8", JA), Ok(8));
        assert!(threads("0", JA).is_err());
        assert!(threads("many", JA).is_err());
    }
}
