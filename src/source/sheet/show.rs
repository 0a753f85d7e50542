//! How Excel's values are written out: numbers without exponent, serial numbers as days and times.

use calamine::ExcelDateTime;

use super::CellKind;

/// A number as it stands in the sheet, without exponent.
pub(super) fn number(value: f64) -> String {
    // Display never writes an exponent and gives the shortest text that reads back as the same number.
    format!("{value}")
}

/// A day, a time or both.
pub(super) fn date_time(value: &ExcelDateTime) -> (String, CellKind) {
    let serial = value.as_f64();
    let (year, month, day, hour, minute, second, milli) = value.to_ymd_hms_milli();
    if !serial.is_finite() || serial < 0.0 {
        return (number(serial), CellKind::Number(serial));
    }
    // Sums of minutes lie a hair below the full minute.
    let (hour, minute, second) = if milli >= 500 {
        rounded(hour, minute, second)
    } else {
        (hour, minute, second)
    };
    let time = if second == 0 {
        format!("{hour:02}:{minute:02}")
    } else {
        format!("{hour:02}:{minute:02}:{second:02}")
    };
    let date = format!("{year:04}-{month:02}-{day:02}");
    if value.is_duration() {
        let minutes = (serial * 24.0 * 60.0).round();
        let hours = (minutes / 60.0).floor();
        let rest = minutes - hours * 60.0;
        return (format!("{hours:02}:{rest:02}"), CellKind::Time);
    }
    if serial < 1.0 {
        (time, CellKind::Time)
    } else if serial.fract() == 0.0 {
        (date, CellKind::Date)
    } else {
        (format!("{date} {time}"), CellKind::DateTime)
    }
}

fn rounded(hour: u8, minute: u8, second: u8) -> (u8, u8, u8) {
    match (hour, minute, second) {
        (23, 59, 59) => (23, 59, 59),
        (hour, 59, 59) => (hour + 1, 0, 0),
        (hour, minute, 59) => (hour, minute + 1, 0),
        (hour, minute, second) => (hour, minute, second + 1),
    }
}

/// A text with `\n` for every kind of line break. Excel's own escape for a carriage return is one too.
pub(super) fn line_breaks(text: &str) -> Box<str> {
    if !text.contains('\r') && !text.contains("_x000D_") {
        return text.into();
    }
    let plain = text.replace("_x000D_", "\r");
    plain
        .replace("\r\n", "\n")
        .replace('\r', "\n")
        .into_boxed_str()
}

/// A text that begins with an apostrophe only so that Excel takes it for no formula, without it.
pub(super) fn unguarded(text: &str) -> &str {
    let bare = text.trim_start_matches('\'');
    let guarded = bare.len() < text.len() && bare.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if guarded {
        text.strip_prefix('\'').unwrap_or(text)
    } else {
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    fn shown(serial: f64) -> (String, CellKind) {
        date_time(&ExcelDateTime::new(
            serial,
            ExcelDateTimeType::DateTime,
            false,
        ))
    }

    #[test]
    fn serial_numbers_are_days_and_times() {
        let rows = [
            (0.375, "09:00", CellKind::Time),
            (18.5 / 24.0, "18:30", CellKind::Time),
            (46_051.0, "2026-01-29", CellKind::Date),
            (46_051.562_5, "2026-01-29 13:30", CellKind::DateTime),
        ];
        for (serial, text, kind) in rows {
            assert_eq!(shown(serial), (text.to_owned(), kind));
        }
    }

    #[test]
    fn numbers_have_no_exponent() {
        assert_eq!(number(1_013_210_000_000.0), "1013210000000");
        assert_eq!(number(34.243_81), "34.24381");
        assert_eq!(number(1e21), "1000000000000000000000");
    }

    #[test]
    fn only_a_guarding_apostrophe_goes() {
        assert_eq!(unguarded("'=1+1"), "=1+1");
        assert_eq!(unguarded("''-5"), "'-5");
        assert_eq!(unguarded("'25年"), "'25年");
        assert_eq!(&*line_breaks("a\r\nb\rc_x000D_\nd"), "a\nb\nc\nd");
    }
}
