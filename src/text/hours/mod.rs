//! Consulting and opening hours: 「月～金 9:00～12:00/14:00～18:00」, with or without days.
//!
//! Somebody stands before a closed door when hours are guessed. So a text is read only where
//! nothing of it is left over; a note such as 「月1回」 beside the hours leaves it as it stands.

mod clock;
mod closures;
mod read;
mod show;

use jiff::civil::Time;

use super::weekdays::Days;

pub use closures::{closed_days, closed_note};
pub use read::{parse, time};
pub use show::{en, ja};

/// One stretch of opening hours on the same day.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Session {
    /// On which days; None where the text names none. All sessions of a text have days, or none has.
    pub days: Option<Days>,
    /// When it opens.
    pub from: Time,
    /// When it closes, later than `from`.
    pub to: Time,
}

/// Why a text is no opening hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HoursProblem {
    /// Not one of the forms, or something is left over beside the hours.
    Unreadable,
    /// An hour past 24, or a minute past 59: `25:00`, `9:60`.
    NoSuchTime,
    /// 午前12時 or 午後12時: noon to some readers, midnight to others.
    TwelveIsUnclear,
    /// `24:00`, or 翌 before the end: the hours run to midnight or over it.
    PastMidnight,
    /// It closes before it opens, or at once.
    EndBeforeStart {
        /// When it opens.
        from: Time,
        /// When it closes.
        to: Time,
    },
}

/// Sessions of the same days together, as a table of hours has them, in their order.
pub fn groups(sessions: &[Session]) -> impl Iterator<Item = (Option<&Days>, &[Session])> {
    let same_days = sessions.chunk_by(|a, b| a.days == b.days);
    same_days.map(|group| (group.first().and_then(|first| first.days.as_ref()), group))
}
