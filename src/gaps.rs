//! What residents need and no source gives yet: listed for the coordinator, never counted as mistakes.

use crate::diag::{Diagnostic, Location, catalog, settle};
use crate::model::records::PhoneStatus;
use crate::model::resolved::{ResolvedCity, State};
use crate::model::{Collection, Record};
use crate::plan::Plan;

/// Every gap of the planned cities. A window that several cities share is one gap.
pub fn gaps(plan: &Plan) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for city in &plan.resolved.cities {
        for window in city.entries(Collection::Windows) {
            if let Record::Window(record) = &window.entry.record
                && window.state != State::Ended
            {
                let name = window.entry.title();
                let place = window.entry.place.clone();
                let told = record
                    .phone_status
                    .as_ref()
                    .is_some_and(|status| status.value != PhoneStatus::Unknown);
                if record.phone.is_none() && !told {
                    found.push(catalog::gap_phone(place.clone(), name));
                }
                if record.hours.is_none() && record.reception.is_none() {
                    found.push(catalog::gap_hours(place, name));
                }
            }
        }
        without_window(plan, city, &mut found);
    }
    settle(&mut found);
    found
}

fn without_window(plan: &Plan, city: &ResolvedCity, found: &mut Vec<Diagnostic>) {
    for topic in plan
        .resolved
        .project
        .site
        .topics
        .iter()
        .filter(|t| t.consult)
    {
        let offered = city.entries(Collection::Windows).iter().any(|window| {
            window.state != State::Ended
                && window.entry.common.kind.values().any(|id| *id == topic.id)
        });
        if !offered {
            let place: Location = city.city.place.clone();
            found.push(catalog::gap_window(place, &topic.label.text).for_city(city.id.shared()));
        }
    }
}
