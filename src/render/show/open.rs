//! Hours and closed days that were read, in the words of a reader who does not read Japanese; as they stand where
//! nobody could tell what they say.

use super::Cx;
use crate::model::{Field, Localized};
use crate::render::view::TextView;
use crate::text::hours;

/// What closed days call the days around the new year.
pub(super) const YEAR_END: [&str; 3] = ["年末年始", "12月29日", "12/29"];

/// Hours.
pub(super) fn hours(cx: &Cx<'_>, field: &Field<Localized>) -> Option<TextView> {
    let text = cx.field(field)?;
    let read = hours::parse(&text.text).ok().filter(|_| is_foreign(&text));
    Some(read.map_or(text, |read| TextView::new(cx.words().sessions(&read))))
}

/// Closed days; of those that come once a year only the days around the new year have words.
pub(super) fn closed_days(cx: &Cx<'_>, field: &Field<Localized>) -> Option<TextView> {
    let text = cx.field(field)?;
    Some(closed(cx, &text).map_or(text, TextView::new))
}

fn closed(cx: &Cx<'_>, text: &TextView) -> Option<String> {
    let said = Some(text.text.as_str()).filter(|_| is_foreign(text))?;
    let (weekly, year_end) = without_year_end(said);
    // A date or a summer break is left as it stands.
    if weekly.contains(|letter: char| letter.is_numeric()) || weekly.contains(['盆', '夏']) {
        return None;
    }
    let days = hours::closed_days(&weekly).map(|days| cx.words().weekdays(&days));
    let days = days.filter(|days| !days.is_empty())?;
    let Some(message) = year_end else {
        return Some(days);
    };
    let parts = [days, cx.message(message, &[])];
    Some(parts.join(&cx.message("separator", &[])))
}

/// Closed days without those around the new year, and the message that says these.
fn without_year_end(said: &str) -> (String, Option<&'static str>) {
    let mut dated = Vec::new();
    for between in ["から", "〜", "～", "-", "－"] {
        for year in ["", "翌年", "翌"] {
            dated.push(format!("12月29日{between}{year}1月3日まで"));
            dated.push(format!("12月29日{between}{year}1月3日"));
        }
    }
    let named = dated.iter().find(|words| said.contains(words.as_str()));
    let mut weekly = said.to_owned();
    let mut leave_out = |words: &str| {
        for before in ["、", "・", "及び", "と", ""] {
            weekly = weekly.replace(&format!("{before}{words}"), "");
        }
    };
    if let Some(words) = named {
        leave_out(&format!("年末年始（{words}）"));
        leave_out(words);
    }
    leave_out("年末年始");
    let message = match named {
        Some(_) => Some("weekdays-year-end-dates"),
        None => (weekly != said).then_some("weekdays-year-end"),
    };
    (weekly, message)
}

/// Whether a text is in Japanese on a page of another language.
fn is_foreign(text: &TextView) -> bool {
    text.lang.as_deref() == Some("ja")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_around_the_new_year_are_told_apart_from_those_of_the_week() {
        let rows = [
            ("土曜日、日曜日、祝日", "土曜日、日曜日、祝日", None),
            (
                "土曜日、日曜日、祝日、年末年始",
                "土曜日、日曜日、祝日",
                Some("weekdays-year-end"),
            ),
            (
                "土曜日、日曜日、12月29日から1月3日まで",
                "土曜日、日曜日",
                Some("weekdays-year-end-dates"),
            ),
            (
                "日曜日・年末年始（12月29日～翌年1月3日）",
                "日曜日",
                Some("weekdays-year-end-dates"),
            ),
            ("日曜日、12月30日", "日曜日、12月30日", None),
        ];
        for (said, weekly, message) in rows {
            assert_eq!(
                without_year_end(said),
                (weekly.to_owned(), message),
                "{said}"
            );
        }
    }
}
