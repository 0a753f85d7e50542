//! Weekdays and times of the day as the standard writes them: 月火水木金土日 in this order, `hh:mm`.

use super::facts::clock;
use crate::text::time_of_day;
use crate::text::width::nfkc;

/// The weekdays, Monday first.
pub const WEEK: [char; 7] = ['月', '火', '水', '木', '金', '土', '日'];

/// The weekdays of a list such as 「月・火・金」 or 「月曜日、火曜日」, in the order of the week. Anything else, a
/// span or 祝 among them, is not read.
pub fn weekdays(text: &str) -> Option<Vec<char>> {
    let plain = nfkc(text).replace("曜日", "").replace('曜', "");
    let mut found = Vec::new();
    for letter in plain.chars() {
        if WEEK.contains(&letter) {
            found.push(letter);
        } else if !(letter.is_whitespace() || matches!(letter, '・' | '、' | ',' | ';' | '/')) {
            return None;
        }
    }
    let mut week = WEEK.to_vec();
    week.retain(|day| found.contains(day));
    (!week.is_empty()).then_some(week)
}

/// The weekdays in the standard's form, else as written.
pub fn standard_weekdays(text: &str) -> String {
    match weekdays(text) {
        Some(days) => days.into_iter().collect(),
        None => text.to_owned(),
    }
}

/// A time of the day as `hh:mm`.
pub fn time(text: &str) -> Option<String> {
    time_of_day::parse(text).ok().map(clock)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_stand_in_the_order_of_the_week_or_as_written() {
        assert_eq!(standard_weekdays("月・火・水・木・金・土"), "月火水木金土");
        assert_eq!(standard_weekdays("金曜日、月曜日"), "月金");
        for text in ["月〜金", "平日", "月火祝", ""] {
            assert_eq!(standard_weekdays(text), text);
        }
    }

    #[test]
    fn times_have_two_digits() {
        assert_eq!(time("8:30:00").as_deref(), Some("08:30"));
        assert_eq!(time("午前中"), None);
    }
}
