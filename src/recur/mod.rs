//! Days that come again: holidays, phrases such as 「毎月第4木曜日」, and the days they mean.
//!
//! Pure: it knows days and words, and nothing of records, files or the clock.

pub mod holidays;
mod rule;

pub use rule::{Days, Months, Often, Phrase, Rate, Rule};
