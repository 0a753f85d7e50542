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
    let mut weekly = said.to_owned();
    for words in ["、年末年始", "・年末年始", "年末年始"] {
        weekly = weekly.replace(words, "");
    }
    // A date or a summer break is left as it stands.
    if weekly.contains(|letter: char| letter.is_numeric()) || weekly.contains(['盆', '夏']) {
        return None;
    }
    let days = hours::closed_days(&weekly).map(|days| cx.words().weekdays(&days));
    let days = days.filter(|days| !days.is_empty())?;
    if weekly == said {
        return Some(days);
    }
    let parts = [days, cx.message("weekdays-year-end", &[])];
    Some(parts.join(&cx.message("separator", &[])))
}

/// Whether a text is in Japanese on a page of another language.
fn is_foreign(text: &TextView) -> bool {
    text.lang.as_deref() == Some("ja")
}
