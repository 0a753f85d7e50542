//! Pure string work: widths, readings, dates, numbers and ids. No I/O, and nothing else of the crate.

pub mod blanks;
pub mod contrast;
pub mod coordinates;
pub mod damage;
pub mod date;
pub mod documents;
pub mod event_date;
pub mod fold;
pub mod hours;
pub mod kana;
pub mod labels;
pub mod lines;
pub mod lists;
pub mod moment;
pub mod month;
pub mod municipal_code;
pub mod nearest;
pub mod paths;
pub mod phone;
pub mod phones;
pub mod postal_code;
pub mod slug;
pub mod time_of_day;
pub mod town;
pub mod weekdays;
pub mod width;
