//! What a spreadsheet does to cells it takes for numbers: `1.01321E+12`, zeros lost, `44197`.
//!
//! Damage is named, and at most a repair is proposed: which digits `1.01321E+12` had nobody can tell.

use std::ops::RangeInclusive;

use jiff::ToSpan;
use jiff::civil::{Date, Time, date};

use super::width::nfkc;
use super::{phone, postal_code};

/// What a column holds, as far as damage depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// 医療機関コード or 事業所番号: ten digits, the prefecture first. Other lengths are other codes.
    Facility,
    /// 町字ID: seven digits.
    Town,
    /// A telephone or fax number.
    Phone,
    /// A postal code.
    PostalCode,
    /// A date.
    Date,
    /// Anything else.
    Text,
}

/// What happened to a cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// `1.01321E+12`: digits are lost, the sheet's source must be asked.
    Scientific,
    /// Zeros in front are missing; with them, the number would be this one.
    LostZero {
        /// The digits with the zeros.
        restored: String,
    },
    /// A date stored as a count of days since 1900.
    Serial {
        /// The date it is.
        date: Date,
    },
    /// `#REF!`, `#N/A` and their like, or `########` from a column that was too narrow.
    ErrorValue,
}

/// Names the damage in a cell, if there is any.
pub fn recognise(text: &str, expected: Expected) -> Option<Damage> {
    // Nearly every cell is told apart here, without a copy of it.
    if text.len() > LONGEST {
        return None;
    }
    let plain = nfkc(text);
    let plain = plain.trim();
    if is_error_value(plain) {
        return Some(Damage::ErrorValue);
    }
    if is_shortened(plain) {
        return Some(Damage::Scientific);
    }
    match expected {
        Expected::Phone => lost_zero(plain, 9..=9, 10, |number| phone::parse(number).is_some()),
        Expected::PostalCode => lost_zero(plain, 6..=6, 7, |number| {
            postal_code::parse(number).is_some()
        }),
        Expected::Facility => lost_zero(plain, 9..=9, 10, |_| true),
        Expected::Town => lost_zero(plain, 4..=6, 7, |_| true),
        Expected::Date => serial_date(plain).map(|date| Damage::Serial { date }),
        Expected::Text => None,
    }
}

/// Damaged cells are short, also in full-width digits.
const LONGEST: usize = 48;

/// Whether Excel has made a number of this text and lost digits: `1.01E+12`.
pub fn is_scientific(text: &str) -> bool {
    text.len() <= LONGEST
        && text.contains(['E', 'e', 'Ｅ', 'ｅ'])
        && is_shortened(nfkc(text).trim())
}

/// Whether a text is what Excel shows for a value it does not have, or has no room for.
pub fn is_error_value(text: &str) -> bool {
    const VALUES: [&str; 11] = [
        "#REF!",
        "#N/A",
        "#VALUE!",
        "#NAME?",
        "#DIV/0!",
        "#NULL!",
        "#NUM!",
        "#SPILL!",
        "#CALC!",
        "#FIELD!",
        "#GETTING_DATA",
    ];
    text.starts_with('#') && VALUES.contains(&text)
        || text.len() >= 3 && text.bytes().all(|b| b == b'#')
}

/// As spreadsheets write it, with a sign and two digits of exponent: `2E5` may be the name of a room.
fn is_shortened(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['E', 'e']) else {
        return false;
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let whole = whole.strip_prefix('-').unwrap_or(whole);
    let power = exponent.strip_prefix(['+', '-']).unwrap_or_default();
    whole.len() == 1
        && (2..=3).contains(&power.len())
        && [whole, fraction, power].map(is_digits) == [true; 3]
}

fn lost_zero(
    text: &str,
    n_digits: RangeInclusive<usize>,
    whole: usize,
    fits: impl Fn(&str) -> bool,
) -> Option<Damage> {
    let bare = n_digits.contains(&text.len()) && is_digits(text) && !text.starts_with('0');
    let restored = bare.then(|| format!("{text:0>whole$}"))?;
    fits(&restored).then_some(Damage::LostZero { restored })
}

/// The time that a fraction of a day is, if it is one to the minute: `0.375` is 9:00.
pub(super) fn day_fraction(text: &str) -> Option<Time> {
    let fraction = text.strip_prefix("0.").or_else(|| text.strip_prefix('.'))?;
    if !is_digits(fraction) || fraction.len() > 20 {
        return None;
    }
    let minutes = format!("0.{fraction}").parse::<f64>().ok()? * 1440.0;
    // 8:30 is 0.3541666…, which a sheet may cut after four digits or more; a time has no third of a minute.
    let slack = if fraction.len() >= 4 { 0.1 } else { 1e-6 };
    let near = |minute: &i16| (minutes - f64::from(*minute)).abs() < slack;
    let minute = (0..1440_i16).find(near)?;
    let (hour, minute) = (i8::try_from(minute / 60), i8::try_from(minute % 60));
    Time::new(hour.ok()?, minute.ok()?, 0, 0).ok()
}

/// From 2000 to 2049: a sheet of this kind holds no other days, and other numbers are seldom these.
fn serial_date(text: &str) -> Option<Date> {
    let whole = text.strip_suffix(".0").unwrap_or(text);
    if whole.len() != 5 || !is_digits(whole) {
        return None;
    }
    let serial: i64 = whole.parse().ok()?;
    // Day 60 is the 29 February 1900 that never was; after it the count is from 30 December 1899.
    let day = date(1899, 12, 30).checked_add(serial.days()).ok()?;
    (2000..2050).contains(&day.year()).then_some(day)
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn damage_is_named() {
        use Expected::{Facility, Phone, PostalCode, Text, Town};
        let lost = |restored: &str| Damage::LostZero {
            restored: restored.into(),
        };
        let on = |year, month, day| Damage::Serial {
            date: date(year, month, day),
        };
        let rows = [
            ("1.01321E+12", Facility, Damage::Scientific),
            ("3.00002e+12", Text, Damage::Scientific),
            ("1E+12", Phone, Damage::Scientific),
            ("１．２Ｅ＋１１", Facility, Damage::Scientific),
            ("110000001", Facility, lost("0110000001")),
            ("48000", Town, lost("0048000")),
            ("481234567", Phone, lost("0481234567")),
            ("831234567", Phone, lost("0831234567")),
            ("600001", PostalCode, lost("0600001")),
            ("44197", Expected::Date, on(2021, 1, 1)),
            ("46256", Expected::Date, on(2026, 8, 22)),
            ("#REF!", Text, Damage::ErrorValue),
            ("#N/A", Phone, Damage::ErrorValue),
            ("########", Expected::Date, Damage::ErrorValue),
        ];
        for (text, expected, damage) in rows {
            assert_eq!(recognise(text, expected), Some(damage), "{text}");
            let scientific = recognise(text, expected) == Some(Damage::Scientific);
            assert_eq!(is_scientific(text), scientific, "{text}");
        }
        let nine = Time::constant(9, 0, 0, 0);
        for (text, time) in [
            ("0.375", Some(nine)),
            ("0.77083333333333337", Some(Time::constant(18, 30, 0, 0))),
            ("0.3542", Some(Time::constant(8, 30, 0, 0))),
            (".5", Some(Time::constant(12, 0, 0, 0))),
            ("0.12", None),
            ("1.5", None),
        ] {
            assert_eq!(day_fraction(text), time, "{text}");
        }
    }

    #[test]
    fn what_is_whole_is_left_alone() {
        use Expected::{Facility, Phone, PostalCode, Text, Town};
        let rows = [
            ("3512345678", Facility),
            ("1234567", Facility),
            ("2E5", Facility),
            ("1E5号室", Text),
            ("44-0123", Phone),
            ("123456789", Text),
            ("109876543", Phone),
            ("#7119", Phone),
            ("#", Text),
            ("5363021", PostalCode),
            ("0048000", Town),
            ("44197", Text),
            ("10000", Expected::Date),
            ("2021", Expected::Date),
            ("", Text),
        ];
        for (text, expected) in rows {
            assert_eq!(recognise(text, expected), None, "{text}");
        }
    }
}
