//! Reads calendars back with a parser that is not the one that writes them, and looks at every byte that programs are
//! strict about.

use std::collections::BTreeSet;

use calcard::common::timezone::Tz;
use calcard::icalendar::{ICalendar, ICalendarComponentType, ICalendarProperty};
use calcard::{Entry, Parser};
use jiff::Timestamp;

/// One entry as another program understands it.
#[derive(Clone, Debug)]
pub(crate) struct Read {
    pub(crate) uid: String,
    pub(crate) sequence: i64,
    pub(crate) summary: String,
    pub(crate) description: String,
    pub(crate) url: String,
    pub(crate) status: String,
    /// Of the first day only, where it has no hours.
    pub(crate) whole_day: bool,
    pub(crate) start: Timestamp,
    pub(crate) end: Timestamp,
    /// When it was last changed, in UTC.
    pub(crate) stamp: String,
}

impl Read {
    /// Its beginning as a clock in another place shows it.
    pub(crate) fn at(&self, zone: &str) -> String {
        let there = self.start.in_tz(zone).unwrap();
        there.strftime("%Y-%m-%d %H:%M").to_string()
    }
}

/// The entries of a calendar, in its order. Fails on anything that is no sound calendar.
pub(crate) fn read(path: &str, bytes: &[u8]) -> Vec<Read> {
    let text = std::str::from_utf8(bytes).unwrap_or_else(|_| panic!("{path} is no UTF-8"));
    lines(path, text);
    let mut parser = Parser::new(text);
    let Entry::ICalendar(calendar) = parser.entry() else {
        panic!("{path} is no calendar");
    };
    assert!(matches!(parser.entry(), Entry::Eof), "{path} has more");
    let zones = calendar.components.iter();
    let zones = zones.filter(|part| part.component_type == ICalendarComponentType::VTimezone);
    assert_eq!(zones.count(), 1, "{path}");
    let found = entries(path, &calendar);
    let uids: BTreeSet<&str> = found.iter().map(|entry| &*entry.uid).collect();
    assert_eq!(uids.len(), found.len(), "{path} has one entry twice");
    found
}

/// Every line ends in CR LF, has at most 75 octets and no control sign.
fn lines(path: &str, text: &str) {
    let body = text
        .strip_suffix("\r\n")
        .unwrap_or_else(|| panic!("{path} ends without CRLF"));
    for line in body.split("\r\n") {
        assert!(line.len() <= 75, "{path}: {} octets: {line}", line.len());
        assert!(!line.contains(char::is_control), "{path}: {line:?}");
        assert!(!line.is_empty(), "{path} has an empty line");
    }
}

fn entries(path: &str, calendar: &ICalendar) -> Vec<Read> {
    // Without a zone of its own a day begins at midnight of UTC.
    let expanded = calendar.expand_dates(Tz::UTC, 10_000);
    assert!(expanded.errors.is_empty(), "{path}: {:?}", expanded.errors);
    let mut found = Vec::new();
    for event in expanded.events {
        let part = &calendar.components[event.comp_id as usize];
        let value = |property: ICalendarProperty| {
            let entry = part.property(&property);
            entry.and_then(|entry| entry.values.first())
        };
        let text = |property| {
            value(property)
                .and_then(|value| value.as_text())
                .unwrap_or_default()
        };
        let date = |property| value(property).and_then(|value| value.as_partial_date_time());
        let start = date(ICalendarProperty::Dtstart).unwrap();
        let stamp = date(ICalendarProperty::Dtstamp)
            .unwrap()
            .to_date_time()
            .unwrap();
        assert!(stamp.offset.is_some(), "{path}: DTSTAMP is not in UTC");
        let (from, to) = event.timestamps();
        found.push(Read {
            uid: part.uid().unwrap().to_owned(),
            sequence: value(ICalendarProperty::Sequence)
                .and_then(calcard::icalendar::ICalendarValue::as_integer)
                .unwrap(),
            summary: text(ICalendarProperty::Summary).to_owned(),
            description: text(ICalendarProperty::Description).to_owned(),
            url: text(ICalendarProperty::Url).to_owned(),
            status: text(ICalendarProperty::Status).to_owned(),
            whole_day: start.hour.is_none(),
            start: Timestamp::from_second(from).unwrap(),
            end: Timestamp::from_second(to).unwrap(),
            stamp: stamp.date_time.to_string(),
        });
    }
    found
}
