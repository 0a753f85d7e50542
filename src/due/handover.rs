//! What whoever takes over on 1 April must look at, by section.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::site::{Cx, city_of, message, rota_ends, title};
use super::{Handover, Reason};
use crate::diag::{Location, Message};
use crate::model::records::{PhoneStatus, Window};
use crate::model::resolved::{ResolvedCity, ResolvedEntry, State};
use crate::model::{Collection, Record};
use crate::plan::PageKind;

/// How long after 1 April a day still belongs to the turn of the year.
const AROUND: i64 = 30;

/// Nothing where 1 April is not among the days looked at.
pub(super) fn handover(cx: &Cx<'_>) -> Vec<Handover> {
    let mut years = cx.from.year()..=cx.to.year();
    let turn = years.find_map(|year| {
        let turn = date(year, 4, 1);
        (cx.from <= turn && turn <= cx.to).then_some(turn)
    });
    let Some(turn) = turn else {
        return Vec::new();
    };
    let until = turn.saturating_add(AROUND.days());
    let mut found = BTreeMap::new();
    for (index, city) in cx.cities() {
        for entry in city.collections.iter().flatten() {
            for (reason, day, place) in reasons(cx, entry, until) {
                let key = (place.clone(), reason);
                put(cx, &mut found, key, (index, city, entry), day);
            }
        }
    }
    let mut found: Vec<Handover> = found.into_values().collect();
    found.extend(rotas(cx, until));
    found.extend(sections(cx, until));
    found.sort();
    found
}

fn put(
    cx: &Cx<'_>,
    found: &mut BTreeMap<(Location, Reason), Handover>,
    key: (Location, Reason),
    (index, city, entry): (u32, &ResolvedCity, &ResolvedEntry),
    day: Option<Date>,
) {
    if let Some(known) = found.get_mut(&key) {
        known.cities.push(city.id.clone());
        if entry.entry.common.contact.is_none() {
            known.section = None;
        }
        return;
    }
    let (place, reason) = key.clone();
    let item = Handover {
        cities: vec![city.id.clone()],
        section: cx.section(&entry.entry, city, cx.from),
        reason,
        day,
        title: title(&entry.entry),
        address: cx.entry_address(index, entry),
        place: cx.place(&place),
    };
    found.insert(key, item);
}

/// Why an entry must be looked at, with the day and the place of what says so.
type Found<'a> = (Reason, Option<Date>, &'a Location);

fn reasons<'a>(cx: &Cx<'_>, entry: &'a ResolvedEntry, until: Date) -> Vec<Found<'a>> {
    if entry.state == State::Ended {
        return Vec::new();
    }
    let mut found = Vec::new();
    let review = entry.entry.common.review_by.as_ref();
    let review = review.map(|review| (review.value.last_day(), &review.place));
    if let Some((day, place)) = review.filter(|(day, _)| *day <= until) {
        found.push((Reason::Review, Some(day), place));
    }
    if let Record::Window(window) = &entry.entry.record {
        let closes = window.closes.as_ref();
        let closes = closes.map(|closes| (closes.value.last_day(), &closes.place));
        if let Some((day, place)) = closes.filter(|(day, _)| (cx.from..=until).contains(day)) {
            found.push((Reason::WindowCloses, Some(day), place));
        }
        if lacks_phone(window) {
            found.push((Reason::Phone, None, &entry.entry.place));
        }
    }
    found
}

fn lacks_phone(window: &Window) -> bool {
    let status = window.phone_status.as_ref();
    let told = status.is_some_and(|status| status.value != PhoneStatus::Unknown);
    window.phone.is_none() && !told
}

fn rotas(cx: &Cx<'_>, until: Date) -> Vec<Handover> {
    cx.cities()
        .filter_map(|(index, city)| {
            let (last, entry) = rota_ends(city)?;
            (last >= cx.from && last <= until).then(|| Handover {
                cities: vec![city.id.clone()],
                section: cx.section(&entry.entry, city, cx.from),
                reason: Reason::DutyEnds,
                day: Some(last),
                title: Message::new("休日当番医の表", "duty rota"),
                address: cx.address(index, PageKind::List(Collection::Duty)),
                place: cx.place(&entry.entry.place),
            })
        })
        .collect()
}

fn sections(cx: &Cx<'_>, until: Date) -> Vec<Handover> {
    let departments = cx.plan.resolved.project.registry.departments.values();
    departments
        .filter_map(|department| {
            let last = department.valid_until.as_ref()?.value.last_day();
            (last >= cx.from && last <= until).then(|| Handover {
                cities: city_of(department),
                section: Some(department.name.text.clone()),
                reason: Reason::SectionEnds,
                day: Some(last),
                title: message(&department.name),
                address: None,
                place: cx.place(&department.place),
            })
        })
        .collect()
}
