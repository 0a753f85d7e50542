//! Whom an entry may be shown to: residents, and only from the day on which its owner agreed.

use jiff::civil::Date;

use crate::diag::{Diagnostic, catalog};
use crate::model::entry::Publish;
use crate::model::{Common, Project};

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

/// Says which entries wait for the day of their consent; those not for residents anyway are left alone.
pub fn report(project: &Project, today: Date) -> Vec<Diagnostic> {
    let contents = project.owners.values();
    let entries = contents.flat_map(|content| content.collections.iter().flatten());
    entries
        .filter(|entry| {
            let publish = entry.common.publish.as_ref();
            publish.is_none_or(|publish| publish.value == Publish::Residents)
                && is_ahead(&entry.common, today)
        })
        .filter_map(|entry| {
            let day = entry.common.consented_on.as_ref()?;
            let place = day.place.clone();
            Some(catalog::consent_ahead(place, day.value.original()))
        })
        .collect()
}
