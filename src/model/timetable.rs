//! When a provider is open: the normalised values beside what was written, and the timetable they make.
//!
//! Somebody stands before a closed door when a timetable is guessed. So there is one only where all that
//! is said of the hours was read and nothing of it contradicts another part.

use jiff::civil::{Time, Weekday};

use super::records::Clinic;
use super::value::Localized;
use crate::text::hours::{self, Session};
use crate::text::weekdays::Days;

/// Hours in words, with what could be read of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    /// As the author wrote it.
    pub text: Localized,
    /// The sessions, where the whole text is hours; else none.
    pub sessions: Vec<Session>,
}

/// A text as written, with the value it was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AsRead<T> {
    /// As the author wrote it.
    pub text: String,
    /// As it was understood.
    pub value: Option<T>,
}

/// What a provider's hours are, day by day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timetable {
    /// All sessions; each has days.
    pub sessions: Vec<Session>,
    /// Whether it is open on public holidays; None where nothing says so.
    pub holidays: Option<bool>,
    /// The sessions are the first opening and the last closing of a day: a break may lie between them.
    pub outer: bool,
}

/// The weekdays, Monday first.
pub const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

impl Timetable {
    /// Whether some session is on this weekday, in every week or in some.
    pub fn names(&self, weekday: Weekday) -> bool {
        let mut days = self.days();
        days.any(|days| days.names(weekday))
    }

    /// When the first session of the week's days begins and the last ends.
    pub fn outer_times(&self) -> Option<(Time, Time)> {
        let from = self.sessions.iter().map(|session| session.from).min();
        let to = self.sessions.iter().map(|session| session.to).max();
        from.zip(to)
    }

    /// The sessions of a weekday in every week.
    pub fn weekly(&self, weekday: Weekday) -> impl Iterator<Item = &Session> {
        self.sessions.iter().filter(move |session| {
            let days = session.days.as_ref();
            days.is_some_and(|days| is_weekly(days, weekday))
        })
    }

    fn days(&self) -> impl Iterator<Item = &Days> {
        let days = |session: &'_ Session| session.days.is_some();
        let with_days = self.sessions.iter().filter(move |session| days(session));
        with_days.filter_map(|session| session.days.as_ref())
    }
}

/// Whether days hold a weekday in every week.
pub fn is_weekly(days: &Days, weekday: Weekday) -> bool {
    let place = usize::try_from(weekday.to_monday_zero_offset());
    place.is_ok_and(|place| days.weekly.get(place) == Some(&true))
}

impl Clinic {
    /// The hours day by day, from the remark on them (診療日時特記事項) where it is hours itself, from the
    /// hours in words, or from the standard's three columns.
    pub fn timetable(&self) -> Option<Timetable> {
        let note = self.hours_note.as_ref().map(|note| &note.value);
        let own = note.filter(|note| !note.sessions.is_empty());
        let days = self.weekdays.as_ref().map(|days| &days.value);
        let (sessions, outer) = match (&self.hours, own) {
            (Some(_), Some(_)) => return None,
            (Some(hours), None) => (on_days(&hours.value.sessions, days)?, false),
            (None, Some(note)) => (on_days(&note.sessions, days)?, false),
            (None, None) => (vec![self.standard_session()?], true),
        };
        let mut closed = Vec::new();
        if let Some(note) = note.filter(|note| note.sessions.is_empty()) {
            closed.push(hours::closed_note(&note.text.text)?);
        }
        if let Some(days) = &self.closed_days {
            closed.push(hours::closed_days(&days.value.text)?);
        }
        let holidays = holidays(&sessions, &closed).ok()?;
        let found = Timetable {
            sessions,
            holidays,
            outer,
        };
        let both = |day: &Weekday| found.names(*day) && closed.iter().any(|days| days.names(*day));
        (!WEEK.iter().any(both) && !overlap(&found.sessions)).then_some(found)
    }

    fn standard_session(&self) -> Option<Session> {
        let days = self.weekdays.as_ref()?.value.value.clone()?;
        let (from, to) = (
            self.starts.as_ref()?.value.value?,
            self.ends.as_ref()?.value.value?,
        );
        (from < to).then_some(Session {
            days: Some(days),
            from,
            to,
        })
    }
}

/// The sessions with their days. Those of the column of weekdays hold where the hours name none; where both
/// name days, they must be the same.
fn on_days(sessions: &[Session], column: Option<&AsRead<Days>>) -> Option<Vec<Session>> {
    let mut found = sessions.to_vec();
    let Some(column) = column else {
        let all = found.iter().all(|session| session.days.is_some());
        return (all && !found.is_empty()).then_some(found);
    };
    let column = column.value.as_ref()?;
    for session in &mut found {
        session.days.get_or_insert_with(|| column.clone());
    }
    let named = |day: &Weekday| {
        let mut days = found.iter().filter_map(|session| session.days.as_ref());
        days.any(|days| days.names(*day))
    };
    let same = WEEK.iter().all(|day| named(day) == column.names(*day));
    (same && !found.is_empty()).then_some(found)
}

/// Two parts of what is said of the hours say different things.
struct Contradiction;

/// What is said of public holidays.
fn holidays(sessions: &[Session], closed: &[Days]) -> Result<Option<bool>, Contradiction> {
    let said = |open: bool| {
        let days = sessions.iter().filter_map(|session| session.days.as_ref());
        days.map(|days| days.holidays)
            .any(|holidays| holidays == Some(open))
    };
    let shut = closed.iter().any(|days| days.holidays == Some(true));
    match (said(true), said(false) || shut) {
        (true, true) if shut => Err(Contradiction),
        // 「平日 …、土日祝 …」: other hours on public holidays.
        (true, _) => Ok(Some(true)),
        (false, true) => Ok(Some(false)),
        (false, false) => Ok(None),
    }
}

/// Two sessions at the same time on the same day are no timetable of one door.
fn overlap(sessions: &[Session]) -> bool {
    let same_day = |one: &Session, other: &Session| {
        let pair = one.days.as_ref().zip(other.days.as_ref());
        pair.is_some_and(|(one, other)| {
            let weekly = WEEK
                .iter()
                .any(|day| is_weekly(one, *day) && is_weekly(other, *day));
            weekly || one.nth.iter().any(|nth| other.nth.contains(nth))
        })
    };
    sessions.iter().enumerate().any(|(index, one)| {
        let mut later = sessions.iter().skip(index + 1);
        later.any(|other| one.from < other.to && other.from < one.to && same_day(one, other))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::Location;
    use crate::model::value::{Field, Sourced};
    use crate::text::{hours, weekdays};

    fn at<T>(value: T) -> Field<T> {
        Sourced::field(value, Location::file(&std::sync::Arc::from("x")))
    }

    fn words(text: &str) -> Field<Hours> {
        if text.is_empty() {
            return None;
        }
        at(Hours {
            text: Localized {
                text: text.to_owned(),
                ..Localized::default()
            },
            sessions: hours::parse(text).unwrap_or_default(),
        })
    }

    fn clinic(days: &str, from: &str, to: &str, note: &str) -> Clinic {
        let time = |text: &str| {
            let text = (!text.is_empty()).then(|| text.to_owned())?;
            let value = hours::time(&text).ok();
            at(AsRead { text, value })
        };
        Clinic {
            weekdays: at(AsRead {
                text: days.to_owned(),
                value: weekdays::parse(days),
            })
            .filter(|_| !days.is_empty()),
            starts: time(from),
            ends: time(to),
            hours_note: words(note),
            ..Clinic::default()
        }
    }

    fn said(clinic: &Clinic) -> Option<String> {
        let found = clinic.timetable()?;
        let outer = if found.outer { " (outer)" } else { "" };
        Some(format!(
            "{}{outer} {:?}",
            hours::ja(&found.sessions),
            found.holidays
        ))
    }

    #[test]
    fn a_remark_that_is_hours_goes_before_the_columns() {
        let found = clinic(
            "月火土",
            "9:00",
            "18:00",
            "【月火】9:00～12:00/14:00～18:00【土】9:00～12:00",
        );
        assert_eq!(
            said(&found).unwrap(),
            "月・火曜日 午前9時から正午まで、午後2時から午後6時まで。土曜日 午前9時から正午まで None"
        );
        let days = clinic("月火土", "", "", "9:00～12:00");
        assert_eq!(
            said(&days).unwrap(),
            "月・火・土曜日 午前9時から正午まで None"
        );
        let columns = clinic("月火土", "9:00", "18:00", "祝日は休診");
        assert_eq!(
            said(&columns).unwrap(),
            "月・火・土曜日 午前9時から午後6時まで (outer) Some(false)"
        );
    }

    #[test]
    fn a_doubt_leaves_no_timetable() {
        let doubts = vec![
            clinic("月火土", "9:00", "18:00", "土曜日は午前の診療"),
            clinic("月火土", "9:00", "18:00", "土曜日 9:00～12:00"),
            clinic("月火水の午後", "9:00", "18:00", ""),
            clinic("月火水", "18:00", "9:00", ""),
            clinic("月火水", "9:00", "", ""),
            clinic("", "", "", "9:00～12:00"),
            clinic("月", "", "", "9:00～12:00、11:00～15:00"),
            Clinic {
                closed_days: at(Localized {
                    text: "水曜".to_owned(),
                    ..Localized::default()
                }),
                ..clinic("月火水", "9:00", "18:00", "")
            },
        ];
        for clinic in doubts {
            assert_eq!(said(&clinic), None);
        }
    }
}
