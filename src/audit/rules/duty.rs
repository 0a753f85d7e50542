//! The rota of clinics on duty: no Sunday or holiday without one, no two at one time.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use crate::diag::{Diagnostic, catalog};
use crate::model::project::OwnerContent;
use crate::model::records::Duty;
use crate::model::{Collection, Record};
use crate::recur;
use crate::text::date::{self, PartialDate};

/// Looks at the rota of one owner.
pub(super) fn of_rota(content: &OwnerContent, found: &mut Vec<Diagnostic>) {
    let entries = content.entries(Collection::Duty);
    let mut days = BTreeSet::new();
    let mut slots: BTreeMap<(Date, &str, &str, &str), usize> = BTreeMap::new();
    for entry in entries {
        let Record::Duty(duty) = &entry.record else {
            continue;
        };
        let Some(day) = duty.date.as_ref().and_then(|date| date.value.day()) else {
            continue;
        };
        days.insert(day);
        let same = slots.entry(slot(day, duty)).or_default();
        *same += 1;
        if *same == 2 && duty.clinic.is_some() {
            let told = date::ja_long(&PartialDate::from_day(day));
            found.push(catalog::duty_twice(entry.place.clone(), &told));
        }
    }
    let (Some(first), Some(last)) = (days.first().copied(), days.last().copied()) else {
        return;
    };
    let place = entries
        .first()
        .map(|entry| entry.place.clone())
        .unwrap_or_default();
    let mut day = first;
    while day < last {
        if let Some(why) = needs_duty(day)
            && !days.contains(&day)
        {
            let told = date::ja_long(&PartialDate::from_day(day));
            let told = told.split('（').next().unwrap_or(&told);
            found.push(catalog::duty_gap(place.clone(), told, why));
        }
        let Ok(next) = day.checked_add(1.day()) else {
            break;
        };
        day = next;
    }
}

fn slot(day: Date, duty: &Duty) -> (Date, &str, &str, &str) {
    fn text(field: &crate::model::value::Field<crate::model::Localized>) -> &str {
        field.as_ref().map_or("", |field| field.value.text.as_str())
    }
    let hours = if duty.reception.is_some() {
        &duty.reception
    } else {
        &duty.hours
    };
    (day, text(&duty.department), text(hours), text(&duty.area))
}

/// Days on which doctors are closed.
fn needs_duty(day: Date) -> Option<&'static str> {
    match (day.month(), day.day()) {
        (12, 29..) | (1, 1..=3) => Some("年末年始"),
        _ => recur::holidays::holiday_name(day)
            .or_else(|| (day.weekday() == Weekday::Sunday).then_some("日曜日"))
            .or_else(|| matches!((day.month(), day.day()), (8, 13..=15)).then_some("お盆")),
    }
}
