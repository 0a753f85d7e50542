//! Which months and fiscal years of lectures a city has pages of.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::model::records::{Audience, Lecture};
use crate::model::resolved::{ResolvedCity, ResolvedEntry, State};
use crate::model::{Collection, Record};
use crate::text::date::{Precision, fiscal_year_of};
use crate::text::month::Month;

/// What takes more days than these is in a month's calendar as a whole and not on each of its days.
pub const LONGEST: i32 = 7;

/// What takes longer than these months has gone wrong, or is no calendar's business.
const LONGEST_MONTHS: usize = 24;

/// Whether a lecture belongs on residents' lists and calendars.
pub fn is_for_residents(lecture: &Lecture) -> bool {
    let audience = lecture.audience.as_ref().map(|audience| audience.value);
    audience != Some(Audience::Professionals)
}

/// The residents' lectures of a city.
pub fn residents_lectures(
    city: &ResolvedCity,
) -> impl Iterator<Item = (usize, &ResolvedEntry, &Lecture)> {
    let entries = city.entries(Collection::Lectures).iter().enumerate();
    entries
        .filter_map(|(index, entry)| match &entry.entry.record {
            Record::Lecture(lecture) => Some((index, entry, lecture.as_ref())),
            _ => None,
        })
        .filter(|(_, _, lecture)| is_for_residents(lecture))
}

/// The month of a lecture of which no more is known.
pub fn vague_month(lecture: &Lecture) -> Option<Month> {
    // Of what recurs the date is the first day of its rule.
    let date = lecture.date.as_ref().filter(|_| lecture.rule().is_none());
    let date = &date?.value;
    (date.precision == Precision::Month).then(|| Month::of(date.first_day()))
}

/// The months that something takes place in, and the month of the build.
pub fn months(city: &ResolvedCity, today: Date) -> BTreeSet<Month> {
    let mut months = BTreeSet::from([Month::of(today)]);
    for (_, entry, lecture) in residents_lectures(city) {
        months.extend(vague_month(lecture));
        for occurrence in &entry.occurrences {
            let last = Month::of(occurrence.last);
            let first = Month::of(occurrence.first);
            if first == last && months.contains(&first) {
                continue;
            }
            let all = std::iter::successors(Some(first), |month| Some(month.next()));
            months.extend(all.take(LONGEST_MONTHS).take_while(|month| *month <= last));
        }
    }
    months
}

/// The fiscal year whose archive a lecture that is over belongs to.
pub fn archived_in(entry: &ResolvedEntry, lecture: &Lecture) -> Option<i16> {
    if entry.state != State::Ended {
        return None;
    }
    let date = lecture.date.as_ref().or(lecture.fiscal_year.as_ref());
    let date = date.map(|date| date.value.last_day());
    let last = entry.until.filter(|_| lecture.rule().is_some());
    let day = last.or(date).or(entry.until)?;
    Some(fiscal_year_of(day))
}

/// The fiscal years that have an archive.
pub fn archives(city: &ResolvedCity) -> BTreeSet<i16> {
    residents_lectures(city)
        .filter_map(|(_, entry, lecture)| archived_in(entry, lecture))
        .collect()
}

/// Whether an address is that of a month or an archive. These come and go with what takes place, and
/// nobody can mend one that is no longer there.
pub fn is_turned(address: &str) -> bool {
    let mut segments = address.trim_end_matches('/').rsplit('/');
    let (Some(last), Some("lectures")) = (segments.next(), segments.next()) else {
        return false;
    };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match (last.strip_prefix("fy"), last.split_once('-')) {
        (Some(year), _) => digits(year),
        (None, Some((year, month))) => year.len() == 4 && digits(year) && digits(month),
        (None, None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_turned;

    #[test]
    fn months_and_archives_are_told_from_lectures() {
        for address in ["/ageo/lectures/2026-01/", "/ageo/en/lectures/fy2025/"] {
            assert!(is_turned(address), "{address}");
        }
        for address in [
            "/ageo/lectures/acp-2026-01/",
            "/ageo/lectures/places/",
            "/fy2025/",
        ] {
            assert!(!is_turned(address), "{address}");
        }
    }
}
