//! The rota of duty clinics.

use jiff::civil::Date;

use super::Cx;
use super::common::entries;
use super::cx::iso;
use crate::model::records::Duty;
use crate::model::{Collection, Localized, Record};
use crate::render::view::{DutyMonth, DutyPage, DutyView, Html, LinkView, PhoneView};
use crate::text::date;

/// `/<city>/holiday-clinics/`: today, the next day on the rota, then the rest by month.
pub fn page(cx: &Cx<'_>, intro: Option<Html>) -> DutyPage {
    let mut rota: Vec<(Date, &Duty)> = entries(cx, Collection::Duty)
        .iter()
        .filter_map(|entry| match &entry.entry.record {
            Record::Duty(duty) => Some((duty.date.as_ref()?.value.last_day(), duty.as_ref())),
            _ => None,
        })
        .collect();
    rota.sort_by_key(|(day, _)| *day);
    let last = rota.last().map(|(day, _)| *day);
    let changed_at = rota
        .iter()
        .filter_map(|(_, duty)| duty.changed_at.as_ref())
        .map(|changed| &changed.value)
        .max_by_key(|changed| changed.last_day());
    rota.retain(|(day, _)| *day >= cx.today());
    let next = rota
        .iter()
        .map(|(day, _)| *day)
        .find(|day| *day > cx.today());
    let on = |wanted: Option<Date>| -> Vec<DutyView> {
        rota.iter()
            .filter(|(day, _)| Some(*day) == wanted)
            .map(|(_, duty)| day(cx, duty))
            .collect()
    };
    DutyPage {
        today: cx.day(cx.today()),
        now: on(Some(cx.today())),
        next: on(next),
        months: months(cx, &rota, next),
        last: last.map(|day| cx.day(day)),
        changed_at: changed_at.map(|changed| cx.date(changed)),
        intro,
    }
}

/// The days after the next one, by month.
fn months(cx: &Cx<'_>, rota: &[(Date, &Duty)], next: Option<Date>) -> Vec<DutyMonth> {
    let Some(next) = next else {
        return Vec::new();
    };
    let later: Vec<&(Date, &Duty)> = rota.iter().filter(|(day, _)| *day > next).collect();
    later
        .chunk_by(|a, b| a.0.first_of_month() == b.0.first_of_month())
        .filter_map(|days| {
            let first = days.first()?.0;
            let month = date::parse(&format!("{:04}-{:02}", first.year(), first.month()));
            Some(DutyMonth {
                month: cx.date(&month.ok()?),
                days: days.iter().map(|(_, duty)| day(cx, duty)).collect(),
            })
        })
        .collect()
}

fn day(cx: &Cx<'_>, duty: &Duty) -> DutyView {
    let known = duty
        .clinic
        .as_ref()
        .and_then(|clinic| known(cx, &clinic.value));
    let own = cx.plain_number(&duty.phone);
    DutyView {
        date: cx.date_field(&duty.date).unwrap_or_default(),
        day: duty.date.as_ref().and_then(|date| iso(date.value.day())),
        phone: own.or_else(|| known.and_then(|index| phone(cx, index))),
        clinic: known
            .and_then(|index| cx.entry_link(Collection::Clinics, index))
            .unwrap_or_else(|| LinkView {
                label: cx.field(&duty.clinic).unwrap_or_default(),
                ..LinkView::default()
            }),
        department: cx.field(&duty.department),
        reception: cx.field(&duty.reception),
        hours: cx.field(&duty.hours),
        area: cx.field(&duty.area),
        note: cx.field(&duty.note),
        changed_at: cx.date_field(&duty.changed_at),
    }
}

/// The provider that a rota means, by its id or its whole name; two of one name are none.
fn known(cx: &Cx<'_>, clinic: &Localized) -> Option<usize> {
    let city = cx.city()?;
    if let Some(index) = city.find(Collection::Clinics, &clinic.text) {
        return Some(index);
    }
    let clinics = city.entries(Collection::Clinics).iter().enumerate();
    let mut named = clinics.filter(|(_, entry)| entry.entry.title() == clinic.text);
    let (index, _) = named.next()?;
    named.next().is_none().then_some(index)
}

fn phone(cx: &Cx<'_>, index: usize) -> Option<PhoneView> {
    let entry = entries(cx, Collection::Clinics).get(index)?;
    match &entry.entry.record {
        Record::Clinic(clinic) => cx.number(&clinic.phone, &clinic.extension, &None),
        _ => None,
    }
}
