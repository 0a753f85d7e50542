//! The rota of duty clinics.

use jiff::civil::Date;

use super::Cx;
use super::common::{entries, map, weight};
use super::cx::iso;
use crate::model::resolved::State;
use crate::model::{Collection, Entry, Localized, Record};
use crate::relate::duty::is_change;
use crate::render::view::{DateView, DutyMonth, DutyPage, DutyView, Html, LinkView, PhoneView};
use crate::text::date;
use crate::text::moment::Moment;

/// `/<city>/holiday-clinics/`: what is open on fixed days, today, the next day on the rota, then the
/// rest by month.
pub fn page(cx: &Cx<'_>, intro: Option<Html>) -> DutyPage {
    let mut rota: Vec<(Date, &Entry)> = Vec::new();
    let mut fixed: Vec<(i64, &Entry)> = Vec::new();
    for entry in entries(cx, Collection::Duty) {
        let Record::Duty(duty) = &entry.entry.record else {
            continue;
        };
        if entry.state == State::Ended {
            continue;
        }
        match &duty.date {
            Some(date) => rota.push((date.value.last_day(), &entry.entry)),
            None if duty.days.is_some() => fixed.push((weight(entry), &entry.entry)),
            None => {}
        }
    }
    rota.sort_by_key(|(day, _)| *day);
    fixed.sort_by_key(|(weight, _)| *weight);
    let last = rota.last().map(|(day, _)| *day);
    rota.retain(|(day, _)| *day >= cx.today());
    let next = rota
        .iter()
        .map(|(day, _)| *day)
        .find(|day| *day > cx.today());
    let on = |wanted: Option<Date>| -> Vec<DutyView> {
        rota.iter()
            .filter(|(day, _)| Some(*day) == wanted)
            .filter_map(|(_, entry)| day(cx, entry))
            .collect()
    };
    DutyPage {
        today: cx.day(cx.today()),
        fixed: fixed
            .iter()
            .filter_map(|(_, entry)| day(cx, entry))
            .collect(),
        now: on(Some(cx.today())),
        next: on(next),
        months: months(cx, &rota, next),
        last: last.map(|day| cx.day(day)),
        changed_at: newest_change(cx),
        intro,
    }
}

/// The newest change of any entry; where none tells of one, the newest day of an update.
fn newest_change(cx: &Cx<'_>) -> Option<DateView> {
    let all = || entries(cx, Collection::Duty).iter();
    let changes = all().filter_map(|entry| changed_at(&entry.entry));
    let updates = all().filter_map(|entry| entry.entry.common.updated.as_ref());
    let newest = changes.max();
    let newest = newest.or_else(|| updates.map(|updated| &updated.value).max());
    newest.map(|change| cx.moment(change))
}

/// The days after the next one, by month.
fn months(cx: &Cx<'_>, rota: &[(Date, &Entry)], next: Option<Date>) -> Vec<DutyMonth> {
    let Some(next) = next else {
        return Vec::new();
    };
    let later: Vec<&(Date, &Entry)> = rota.iter().filter(|(day, _)| *day > next).collect();
    later
        .chunk_by(|a, b| a.0.first_of_month() == b.0.first_of_month())
        .filter_map(|days| {
            let first = days.first()?.0;
            let month = date::parse(&format!("{:04}-{:02}", first.year(), first.month()));
            Some(DutyMonth {
                month: cx.date(&month.ok()?),
                days: days
                    .iter()
                    .filter_map(|(_, entry)| day(cx, entry))
                    .collect(),
            })
        })
        .collect()
}

/// When a day was last changed; a change that is a file of its own may say it as every entry does.
fn changed_at(entry: &Entry) -> Option<&Moment> {
    let Record::Duty(duty) = &entry.record else {
        return None;
    };
    let updated = entry.common.updated.as_ref();
    let changed = duty.changed_at.as_ref();
    let changed = changed.or(updated.filter(|_| is_change(entry)));
    changed.map(|changed| &changed.value)
}

/// A day of the rota.
pub(super) fn day(cx: &Cx<'_>, entry: &Entry) -> Option<DutyView> {
    let Record::Duty(duty) = &entry.record else {
        return None;
    };
    let known = duty
        .clinic
        .as_ref()
        .and_then(|clinic| known(cx, &clinic.value));
    let own = cx.plain_number(&duty.phone);
    Some(DutyView {
        changed: is_change(entry),
        date: cx.date_field(&duty.date).unwrap_or_default(),
        days: cx.field(&duty.days),
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
        hours: super::open::hours(cx, &duty.hours),
        pause: cx.field(&duty.pause),
        address: cx.field(&duty.address),
        map: duty
            .address
            .as_ref()
            .map(|address| map(&address.value.text)),
        area: cx.field(&duty.area),
        note: cx.field(&duty.note),
        changed_at: changed_at(entry).map(|changed| cx.moment(changed)),
    })
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
