//! What stands in a record stands in the lines it cites: numbers to call, addresses, days, counts.

use super::record::{self, Record};
use super::seeds::{Documents, plain};

#[test]
fn every_source_is_a_line_or_an_extract() {
    let Some(documents) = Documents::load() else {
        return;
    };
    let mut wrong = Vec::new();
    for record in record::all() {
        for source in &record.sources {
            if let Err(what) = documents.text(source) {
                wrong.push(format!("{}: {what}", record.place));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn nothing_stands_in_the_content_that_its_source_does_not_hold() {
    let Some(documents) = Documents::load() else {
        return;
    };
    let mut wrong = Vec::new();
    for record in record::all() {
        let cited: Vec<&str> = record
            .sources
            .iter()
            .filter_map(|source| documents.text(source).ok())
            .collect();
        for (key, text) in &record.texts {
            for fact in facts(&record, key, text) {
                if !cited.iter().any(|line| fact.stands_in(line)) {
                    wrong.push(format!(
                        "{} {key}: {:?} is not in {:?}",
                        record.place, fact, record.sources
                    ));
                }
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} facts:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

/// A fact that can be compared letter by letter.
#[derive(Debug, PartialEq)]
enum Fact {
    /// A telephone or fax number, as it is written.
    Number(String),
    /// A postal code.
    PostalCode(String),
    /// An e-mail or web address.
    Address(String),
    /// Month and day.
    Day(u32, u32),
    /// A count of people or things.
    Count(String),
}

impl Fact {
    fn stands_in(&self, line: &str) -> bool {
        match self {
            Self::Number(number) => digits(line).contains(&digits(number)),
            Self::PostalCode(text) | Self::Address(text) => line.contains(text.as_str()),
            Self::Day(month, day) => {
                let forms = [
                    format!("{month}月{day}日"),
                    format!("{month}.{day}"),
                    format!("{month:02}.{day:02}"),
                    format!("{month}/{day}"),
                    format!("{month:02}/{day:02}"),
                ];
                // 「令和7年度で」 ends on 31 March; 「1月末」 has no day.
                let year_turns = matches!((month, day), (3, 31) | (4, 1)) && line.contains("年度");
                let month_ends = *day >= 28 && line.contains(&format!("{month}月"));
                year_turns || month_ends || forms.iter().any(|form| line.contains(form.as_str()))
            }
            Self::Count(count) => line.contains(count.as_str()),
        }
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Keys whose value is the site's own and no fact of a source.
const OWN: [&str; 12] = [
    "id",
    "updated",
    "weight",
    "code",
    "base_url",
    "as_of_site",
    "confirmed_on",
    "publish_from",
    "publish_until",
    "review_by",
    "aliases",
    "related",
];

fn facts(record: &Record, key: &str, text: &str) -> Vec<Fact> {
    let last = key.rsplit('.').next().unwrap_or(key);
    if OWN.contains(&last)
        || record.place.starts_with("site.toml")
        || record.place.starts_with("documents.toml")
        || record.place.starts_with("pages/about.")
    {
        return Vec::new();
    }
    let plain = plain(text);
    let mut found = numbers(&plain);
    found.extend(addresses(&plain));
    found.extend(days(&plain));
    let is_count =
        matches!(last, "value" | "count" | "previous" | "times") && plain.parse::<f64>().is_ok();
    if is_count {
        found.push(Fact::Count(plain));
    }
    found
}

/// `048-824-4199`, `243-8511`: groups of digits with hyphens.
fn numbers(text: &str) -> Vec<Fact> {
    let is_part = |letter: char| letter.is_ascii_digit() || letter == '-';
    let runs = text
        .split(|letter| !is_part(letter))
        .map(|run| run.trim_matches('-'));
    let mut found = Vec::new();
    for run in runs {
        let groups: Vec<usize> = run.split('-').map(str::len).collect();
        match groups.as_slice() {
            [2..=5, 1..=4, 3..=4] if run.starts_with('0') => {
                found.push(Fact::Number(run.to_owned()));
            }
            [3, 4] => found.push(Fact::PostalCode(run.to_owned())),
            _ => {}
        }
    }
    found
}

fn addresses(text: &str) -> Vec<Fact> {
    let is_part = |letter: char| letter.is_ascii_graphic() && !"()[]<>\"'{}|,;".contains(letter);
    let runs = text.split(|letter| !is_part(letter));
    let is_address = |run: &&str| {
        let mail = run
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
        mail || run.starts_with("https://") || run.starts_with("http://")
    };
    runs.filter(is_address)
        .map(|run| Fact::Address(run.trim_end_matches('.').to_owned()))
        .collect()
}

/// `令和8年1月29日`, `2026-01-29`.
fn days(text: &str) -> Vec<Fact> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('月') {
        let month = trailing(before);
        let day = leading(after);
        let is_day = after
            .get(digits_len(after)..)
            .is_some_and(|tail| tail.starts_with('日'));
        if let (Some(month), Some(day), true) = (month, day, is_day) {
            found.push(Fact::Day(month, day));
        }
        rest = after;
    }
    for word in text.split(|letter: char| !letter.is_ascii_digit() && letter != '-') {
        let parts: Vec<&str> = word.split('-').collect();
        if let [year, month, day] = parts.as_slice()
            && year.len() == 4
            && month.len() == 2
            && day.len() == 2
            && let (Ok(month), Ok(day)) = (month.parse(), day.parse())
        {
            found.push(Fact::Day(month, day));
        }
    }
    found
}

fn digits_len(text: &str) -> usize {
    text.chars().take_while(char::is_ascii_digit).count()
}

fn leading(text: &str) -> Option<u32> {
    text.get(..digits_len(text))?.parse().ok()
}

fn trailing(text: &str) -> Option<u32> {
    let letters: Vec<char> = text
        .chars()
        .rev()
        .take_while(char::is_ascii_digit)
        .collect();
    letters.iter().rev().collect::<String>().parse().ok()
}

#[test]
fn facts_are_found_and_compared() {
    assert_eq!(
        numbers("電話046-223-1511まで"),
        [Fact::Number("046-223-1511".into())]
    );
    assert_eq!(numbers("〒243-8511"), [Fact::PostalCode("243-8511".into())]);
    assert_eq!(days("令和8年1月29日(木曜日)"), [Fact::Day(1, 29)]);
    assert_eq!(days("2026-01-29"), [Fact::Day(1, 29)]);
    assert!(Fact::Day(1, 29).stands_in("R8.1.29(木)"));
    assert!(!Fact::Day(1, 28).stands_in("R8.1.29(木)"));
    assert!(Fact::Number("048-824-4199".into()).stands_in("048(824)4199"));
    assert!(!Fact::Count("12".into()).stands_in("11人"));
    assert_eq!(
        addresses("a@example.jpへ"),
        [Fact::Address("a@example.jp".into())]
    );
    assert_eq!(plain("１，７５４件"), "1754件");
}
