//! Every text that a reader sees, and every number that can be called, of any record, with its place.
//!
//! The `record!` macro walks its own fields, so that a field added tomorrow is looked at tomorrow.

use jiff::civil::Time;

use super::ids::{CityId, DepartmentId, DocumentId, OrganizationId, RegionId, TopicId};
use super::municipality::FormerName;
use super::records::{CellText, Number, OrganizationRef, Repeat, SourceRef};
use super::timetable::{AsRead, Hours};
use super::value::{Field, List, Localized};
use crate::diag::Location;
use crate::text::date::PartialDate;
use crate::text::moment::Moment;
use crate::text::municipal_code::Code;

/// What looks at texts.
pub trait Visit<'a> {
    /// A text in the default language. `key` is the author's name of the field in Rust's spelling.
    fn text(&mut self, key: &'static str, text: &'a str, place: &'a Location);
    /// An e-mail address or an address of the web.
    fn address(&mut self, _key: &'static str, _address: &'a str, _place: &'a Location) {}
    /// A telephone or fax number.
    fn number(&mut self, key: &'static str, number: &'a Number, place: &'a Location);
}

/// What holds texts.
pub trait Texts {
    /// Shows each text to `visit`, in the order of the fields.
    fn texts<'a>(&'a self, key: &'static str, visit: &mut dyn Visit<'a>);
}

/// A value that may be a text for readers.
pub trait Prose {
    /// Shows itself to `visit` where it is one.
    fn show<'a>(&'a self, key: &'static str, place: &'a Location, visit: &mut dyn Visit<'a>);
}

impl<T: Prose> Texts for Field<T> {
    fn texts<'a>(&'a self, key: &'static str, visit: &mut dyn Visit<'a>) {
        if let Some(field) = self {
            field.value.show(key, &field.place, visit);
        }
    }
}

impl<T: Prose> Texts for List<T> {
    fn texts<'a>(&'a self, key: &'static str, visit: &mut dyn Visit<'a>) {
        for item in self.iter() {
            item.value.show(key, &item.place, visit);
        }
    }
}

impl Prose for Localized {
    fn show<'a>(&'a self, key: &'static str, place: &'a Location, visit: &mut dyn Visit<'a>) {
        visit.text(key, &self.text, place);
    }
}

/// Ids and codes are no prose either; what can be written to or opened is looked at on its own.
impl Prose for String {
    fn show<'a>(&'a self, key: &'static str, place: &'a Location, visit: &mut dyn Visit<'a>) {
        visit.address(key, self, place);
    }
}

/// Hours that were read are shown in the site's own words; only what was not is shown as it stands.
impl Prose for Hours {
    fn show<'a>(&'a self, key: &'static str, place: &'a Location, visit: &mut dyn Visit<'a>) {
        if self.sessions.is_empty() {
            self.text.show(key, place, visit);
        }
    }
}

/// What was read of a cell of its own: a weekday, a time.
impl<T> Prose for AsRead<T> {
    fn show<'a>(&'a self, _: &'static str, _: &'a Location, _: &mut dyn Visit<'a>) {}
}

impl Prose for OrganizationRef {
    fn show<'a>(&'a self, key: &'static str, place: &'a Location, visit: &mut dyn Visit<'a>) {
        self.0.show(key, place, visit);
    }
}

impl Prose for Repeat {
    fn show<'a>(&'a self, key: &'static str, place: &'a Location, visit: &mut dyn Visit<'a>) {
        self.text.show(key, place, visit);
    }
}

impl Prose for Number {
    fn show<'a>(&'a self, key: &'static str, place: &'a Location, visit: &mut dyn Visit<'a>) {
        visit.number(key, self, place);
    }
}

impl Prose for CellText {
    fn show<'a>(&'a self, key: &'static str, place: &'a Location, visit: &mut dyn Visit<'a>) {
        match self {
            Self::Empty => {}
            Self::Nothing(text) | Self::Undecided(text) => visit.text(key, text, place),
            Self::Items(items) => {
                for item in items {
                    visit.text(key, item, place);
                }
            }
        }
    }
}

/// Values that are no prose: ids, words of a closed set, numbers, days.
macro_rules! no_prose {
    ($($ty:ty),+ $(,)?) => { $(
        impl Prose for $ty {
            fn show<'a>(&'a self, _: &'static str, _: &'a Location, _: &mut dyn Visit<'a>) {}
        }
    )+ };
}

no_prose!(
    bool,
    i64,
    f64,
    Time,
    Moment,
    Code,
    PartialDate,
    SourceRef,
    FormerName,
    CityId,
    DepartmentId,
    DocumentId,
    OrganizationId,
    RegionId,
    TopicId,
);

/// Tables inside a record.
macro_rules! table {
    ($($ty:path { $($field:ident),+ })+) => { $(
        impl Prose for $ty {
            fn show<'a>(&'a self, _: &'static str, _: &'a Location, visit: &mut dyn Visit<'a>) {
                $( self.$field.texts(stringify!($field), visit); )+
            }
        }
    )+ };
}

table! {
    super::value::Statistic { label, unit, qualifier, counted_by, note }
    super::records::Headcount { label, note }
    super::records::Speaker { affiliation, topic }
    super::records::Application { methods, phone, fax, mail, form, address, form_fields, note }
    super::records::Change { reason, venue }
    super::records::Town { name }
}
