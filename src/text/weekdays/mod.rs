//! Weekdays as sheets name them: 「月火水木金」, 「月～金曜日」, 「平日,土曜日」, 「第2・4土曜」.
//!
//! Somebody stands before a closed door when a day is guessed. So a text is read only where every
//! part of it is understood; exceptions other than public holidays, and days that are closed, are not.

mod read;
mod show;

use jiff::civil::Weekday;

pub use read::parse;
pub use show::{en, ja};

/// On which days something is open.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Days {
    /// Every week, Monday first.
    pub weekly: [bool; 7],
    /// In some weeks of the month: the second Saturday is `(2, Saturday)`. By weekday, then by number.
    pub nth: Vec<(u8, Weekday)>,
    /// Whether public holidays (祝日) are among them; None where the text does not say.
    pub holidays: Option<bool>,
}

impl Days {
    /// Whether it names this weekday, in every week or in some.
    pub fn names(&self, weekday: Weekday) -> bool {
        let place = usize::try_from(weekday.to_monday_zero_offset());
        let in_weeks = place.is_ok_and(|place| self.weekly.get(place) == Some(&true));
        in_weeks || self.nth.iter().any(|(_, day)| *day == weekday)
    }
}
