//! Facts that nobody has looked at for long.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::diag::{Diagnostic, Location, catalog};
use crate::model::{Collection, Entry, Record};
use crate::text::date::PartialDate;

/// `updated`, `as_of` and `confirmed_on` older than the site's limit.
pub(super) fn of_facts(entry: &Entry, today: Date, months: u32, found: &mut Vec<Diagnostic>) {
    let mut old = |date: &PartialDate, place: &Location| {
        let end = date.last_day().checked_add(i64::from(months).months());
        if end.is_ok_and(|end| end < today) {
            found.push(catalog::stale(place.clone(), date.original(), months));
        }
    };
    let checked = match &entry.record {
        Record::Directory(list) => &list.as_of,
        Record::Clinic(clinic) => &clinic.confirmed_on,
        _ => &None,
    };
    if let Some(checked) = checked {
        old(&checked.value, &checked.place);
    }
    // What is dated is of its day, and what has an end is over by itself.
    let is_dated = matches!(
        entry.key.collection,
        Collection::Notices | Collection::Lectures | Collection::Initiatives | Collection::Duty
    );
    if let Some(updated) = &entry.common.updated
        && !is_dated
        && entry.common.publish_until.is_none()
    {
        old(&updated.value, &updated.place);
    }
}
