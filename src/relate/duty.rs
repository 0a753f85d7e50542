//! A changed day of the duty rota: one small file `duty/<name>.md` stands in the place of that day's row.

use std::sync::Arc;

use jiff::civil::Date;

use crate::diag::{Diagnostic, catalog};
use crate::model::records::Duty;
use crate::model::resolved::ResolvedEntry;
use crate::model::{Entry, Field, Localized, Record};
use crate::text::date::{PartialDate, ja_long};

/// Whether an entry of the rota is a change: a file of its own, beside the rows of the rota.
pub fn is_change(entry: &Entry) -> bool {
    let dated = matches!(&entry.record, Record::Duty(duty) if duty.date.is_some());
    let path = entry.place.path();
    dated && path.is_some_and(|path| path.ends_with(".md"))
}

/// Puts every change in the place of the rows of its day, department and area. Where it cannot be told which
/// row is meant, all stay and staff are told: no resident must be sent to a clinic by a guess.
pub fn apply_changes(rota: &mut Vec<ResolvedEntry>, sink: &mut Vec<Diagnostic>) {
    if !rota.iter().any(|entry| is_change(&entry.entry)) {
        return;
    }
    let mut replaced: Vec<usize> = Vec::new();
    let mut completed: Vec<(usize, Arc<Entry>)> = Vec::new();
    for (at, change) in rota.iter().enumerate() {
        let Some((duty, day)) = change_of(&change.entry) else {
            continue;
        };
        let rows = rows_of(rota, duty, day);
        let named = duty.department.is_some() || duty.area.is_some();
        let on_day = rota.iter().any(|row| is_row_of(row, day));
        if rows.len() > 1 && !named || rows.is_empty() && on_day {
            let place = duty.date.as_ref().map(|date| date.place.clone());
            let place = place.unwrap_or_else(|| change.entry.place.clone());
            let day = ja_long(&PartialDate::from_day(day));
            sink.push(catalog::duty_change_unclear(place, &day));
            continue;
        }
        let row = rows.first().and_then(|row| rota.get(*row));
        completed.extend(
            row.and_then(|row| complete(&change.entry, row))
                .map(|entry| (at, entry)),
        );
        replaced.extend(rows);
    }
    for (at, entry) in completed {
        if let Some(change) = rota.get_mut(at) {
            change.entry = entry;
        }
    }
    let mut at = 0;
    rota.retain(|_| {
        at += 1;
        !replaced.contains(&(at - 1))
    });
}

fn change_of(entry: &Entry) -> Option<(&Duty, Date)> {
    match &entry.record {
        Record::Duty(duty) if is_change(entry) => {
            Some((duty.as_ref(), duty.date.as_ref()?.value.day()?))
        }
        _ => None,
    }
}

fn row(entry: &ResolvedEntry) -> Option<&Duty> {
    match &entry.entry.record {
        Record::Duty(duty) if !is_change(&entry.entry) => Some(duty),
        _ => None,
    }
}

fn is_row_of(entry: &ResolvedEntry, day: Date) -> bool {
    let date = row(entry).and_then(|row| row.date.as_ref());
    date.is_some_and(|date| date.value.last_day() == day)
}

/// The rows that a change means.
fn rows_of(rota: &[ResolvedEntry], change: &Duty, day: Date) -> Vec<usize> {
    let same = |asked: &Field<Localized>, found: &Field<Localized>| {
        asked.as_ref().is_none_or(|asked| {
            let found = found.as_ref();
            found.is_some_and(|found| found.value.text == asked.value.text)
        })
    };
    let fits =
        |row: &Duty| same(&change.department, &row.department) && same(&change.area, &row.area);
    let rows = rota.iter().enumerate();
    rows.filter(|(_, entry)| is_row_of(entry, day) && row(entry).is_some_and(fits))
        .map(|(at, _)| at)
        .collect()
}

/// The change with the department and area of the row whose place it takes. A number or an hour would be
/// another clinic's, and is never taken over.
fn complete(change: &Arc<Entry>, replaced: &ResolvedEntry) -> Option<Arc<Entry>> {
    let (own, row) = (change_of(change)?.0, row(replaced)?);
    let mut duty = own.clone();
    duty.department = duty.department.or_else(|| row.department.clone());
    duty.area = duty.area.or_else(|| row.area.clone());
    Some(Arc::new(Entry {
        record: Record::Duty(Box::new(duty)),
        ..change.as_ref().clone()
    }))
}
