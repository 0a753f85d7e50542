//! Days that come again: holidays, phrases such as 「毎月第4木曜日」, and the days they mean.
//!
//! Pure: it knows days and words, and nothing of records, files or the clock.

mod cursor;
pub mod expand;
mod fit;
pub mod holidays;
mod often;
mod parts;
pub mod rrule;
mod rule;
pub mod show;
mod words;

pub use rule::{Days, Months, Often, Phrase, Rate, Rule};
pub use words::{Unread, read};
