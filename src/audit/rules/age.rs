//! Facts that nobody has looked at for long.

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::diag::{Diagnostic, catalog};
use crate::model::value::Field;
use crate::model::{Collection, Entry, Record};
use crate::text::date::PartialDate;

/// `updated`, `as_of` and `confirmed_on` older than the site's limit; `review_by` passed.
pub(super) fn of_facts(entry: &Entry, today: Date, months: u32, found: &mut Vec<Diagnostic>) {
    let mut old = |field: &Field<PartialDate>| {
        let Some(field) = field else { return };
        let end = field
            .value
            .last_day()
            .checked_add(i64::from(months).months());
        if end.is_ok_and(|end| end < today) {
            found.push(catalog::stale(
                field.place.clone(),
                field.value.original(),
                months,
            ));
        }
    };
    match &entry.record {
        Record::Directory(list) => old(&list.as_of),
        Record::Clinic(clinic) => old(&clinic.confirmed_on),
        _ => {}
    }
    // What is dated is of its day, and what has an end is over by itself.
    let is_dated = matches!(
        entry.key.collection,
        Collection::Notices | Collection::Lectures | Collection::Initiatives | Collection::Duty
    );
    if !is_dated && entry.common.publish_until.is_none() {
        old(&entry.common.updated);
    }
    if let Some(review) = &entry.common.review_by
        && review.value.last_day() < today
    {
        found.push(catalog::review_passed(
            review.place.clone(),
            review.value.original(),
        ));
    }
}
