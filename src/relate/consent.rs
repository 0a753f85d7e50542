//! Whom an entry may be shown to: residents, and only from the day on which its owner agreed.

use jiff::civil::Date;

use crate::diag::{Diagnostic, catalog};
use crate::model::entry::Publish;
use crate::model::{Common, Entry};

/// Whether residents may see an entry on a day.
pub fn is_for_residents(common: &Common, today: Date) -> bool {
    let publish = common.publish.as_ref();
    publish.is_none_or(|publish| publish.value == Publish::Residents) && !is_ahead(common, today)
}

/// Whether the day of consent has not come, as no consent that was given can say.
fn is_ahead(common: &Common, today: Date) -> bool {
    let day = common.consented_on.as_ref();
    day.is_some_and(|day| day.value.first_day() > today)
}

/// Says that an entry waits for the day of its consent; one not for residents anyway is left alone.
pub(super) fn report(entry: &Entry, today: Date) -> Option<Diagnostic> {
    let publish = entry.common.publish.as_ref();
    let waits = publish.is_none_or(|publish| publish.value == Publish::Residents)
        && is_ahead(&entry.common, today);
    let day = entry.common.consented_on.as_ref().filter(|_| waits)?;
    Some(catalog::consent_ahead(
        day.place.clone(),
        day.value.original(),
    ))
}
