//! Hours as the standard writes them: weekdays as 月火水木金土日 in this order, the first opening and the last
//! closing of a day as `hh:mm`, and the rest in a remark.

use jiff::civil::{Time, Weekday};

use super::facts::clock;
use super::table::{sentences, words};
use crate::model::Field;
use crate::model::records::Clinic;
use crate::model::timetable::{AsRead, Hours, Timetable, WEEK};

/// The weekdays, Monday first.
const LETTERS: [&str; 7] = ["月", "火", "水", "木", "金", "土", "日"];

/// 診療曜日: the author's own in the standard's form, where they are plain weekdays, else as written; without them,
/// those of the timetable.
pub(super) fn weekdays(clinic: &Clinic) -> String {
    let Some(given) = &clinic.weekdays else {
        return letters(|day| derived(clinic).is_some_and(|found| found.names(day)));
    };
    let days = given.value.value.as_ref();
    // 祝日 and the weeks of a month have no letter.
    match days.filter(|days| days.holidays.is_none() && days.nth.is_empty()) {
        Some(days) => letters(|day| days.names(day)),
        None => given.value.text.clone(),
    }
}

fn letters(named: impl Fn(Weekday) -> bool) -> String {
    let days = WEEK.into_iter().zip(LETTERS);
    days.filter(|(day, _)| named(*day))
        .map(|(_, letter)| letter)
        .collect()
}

/// 診療開始時間.
pub(super) fn starts(clinic: &Clinic) -> String {
    time(&clinic.starts, || {
        derived(clinic)?.outer_times().map(|times| times.0)
    })
}

/// 診療終了時間.
pub(super) fn ends(clinic: &Clinic) -> String {
    time(&clinic.ends, || {
        derived(clinic)?.outer_times().map(|times| times.1)
    })
}

fn time(given: &Field<AsRead<Time>>, derived: impl Fn() -> Option<Time>) -> String {
    match given {
        Some(given) => match given.value.value {
            Some(time) => clock(time),
            None => given.value.text.clone(),
        },
        None => derived().map_or_else(String::new, clock),
    }
}

/// The timetable, where the author gave none of the standard's three columns.
fn derived(clinic: &Clinic) -> Option<Timetable> {
    let given = clinic.weekdays.is_some() || clinic.starts.is_some() || clinic.ends.is_some();
    if given { None } else { clinic.timetable() }
}

/// 診療日時特記事項: what the columns of days and times do not say.
pub(super) fn note(clinic: &Clinic) -> String {
    let hours = |field: &Field<Hours>| {
        let found = field.as_ref();
        found.map_or_else(String::new, |field| field.value.text.text.clone())
    };
    let closed = words(&clinic.closed_days);
    let closed = if closed.is_empty() {
        closed
    } else {
        format!("休診日: {closed}")
    };
    sentences(&[hours(&clinic.hours), closed, hours(&clinic.hours_note)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_stand_in_the_order_of_the_week() {
        assert_eq!(letters(|_| true), "月火水木金土日");
        assert_eq!(letters(|day| day == Weekday::Friday), "金");
    }
}
