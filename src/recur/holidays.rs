//! Public holidays of Japan, computed from the law, so that no table runs out.
//!
//! 国民の祝日に関する法律 (昭和23年法律第178号) with the special laws of 2019 to 2021:
//! <https://laws.e-gov.go.jp/law/323AC1000000178>. The equinoxes follow the formula of the National
//! Astronomical Observatory's table, right from 1980 to 2099; the Cabinet announces them in the
//! February before: <https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html>.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

/// A public holiday's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// As the law calls it: 「成人の日」, 「振替休日」.
    pub ja: &'static str,
    /// In English.
    pub en: &'static str,
}

/// The first year that the rules here are those of: 昭和の日 and today's 振替休日.
const SINCE: i16 = 2007;
/// The last year of the formula for the equinoxes.
const UNTIL: i16 = 2099;

const SUBSTITUTE: Holiday = Holiday {
    ja: "振替休日",
    en: "substitute holiday",
};
const BETWEEN: Holiday = Holiday {
    ja: "国民の休日",
    en: "citizens' holiday",
};

/// The holiday on a day: one named in the law (祝日), the day in place of one on a Sunday (振替休日),
/// or a day between two (国民の休日). None before 2007 and after 2099.
pub fn holiday(day: Date) -> Option<Holiday> {
    if !(SINCE..=UNTIL).contains(&day.year()) {
        return None;
    }
    named(day).or_else(|| {
        if stands_for_a_sunday(day) {
            return Some(SUBSTITUTE);
        }
        let (before, after) = (day.yesterday().ok()?, day.tomorrow().ok()?);
        (named(before).is_some() && named(after).is_some()).then_some(BETWEEN)
    })
}

/// The Japanese name of the holiday on a day.
pub fn holiday_name(day: Date) -> Option<&'static str> {
    holiday(day).map(|holiday| holiday.ja)
}

/// The English name of the holiday on a day.
pub fn holiday_name_en(day: Date) -> Option<&'static str> {
    holiday(day).map(|holiday| holiday.en)
}

/// Article 3, paragraph 2: of a run of named days that holds a Sunday, the first day after it.
fn stands_for_a_sunday(day: Date) -> bool {
    let run = (1..=6).map_while(|n| {
        let earlier = day.saturating_sub(n.days());
        named(earlier).map(|_| earlier)
    });
    run.into_iter()
        .any(|earlier| earlier.weekday() == Weekday::Sunday)
}

/// A day that the law names.
fn named(day: Date) -> Option<Holiday> {
    let year = day.year();
    let (ja, en) = match day.month() {
        1 | 2 => winter(day)?,
        3 if day.day() == spring_equinox(year) => ("春分の日", "Vernal Equinox Day"),
        4 | 5 => spring(day)?,
        7 | 8 => summer(day)?,
        9 if is_nth_monday(day, 3) => ("敬老の日", "Respect for the Aged Day"),
        9 if day.day() == autumn_equinox(year) => ("秋分の日", "Autumnal Equinox Day"),
        10..=12 => autumn(day)?,
        _ => return None,
    };
    Some(Holiday { ja, en })
}

type Name = Option<(&'static str, &'static str)>;

fn winter(day: Date) -> Name {
    match (day.month(), day.day()) {
        (1, 1) => Some(("元日", "New Year's Day")),
        (1, _) if is_nth_monday(day, 2) => Some(("成人の日", "Coming of Age Day")),
        (2, 11) => Some(("建国記念の日", "National Foundation Day")),
        (2, 23) if day.year() >= 2020 => Some(EMPEROR),
        _ => None,
    }
}

fn spring(day: Date) -> Name {
    match (day.month(), day.day()) {
        (4, 29) => Some(("昭和の日", "Showa Day")),
        (5, 1) if day.year() == 2019 => Some(("天皇の即位の日", "Day of the Emperor's Accession")),
        (5, 3) => Some(("憲法記念日", "Constitution Memorial Day")),
        (5, 4) => Some(("みどりの日", "Greenery Day")),
        (5, 5) => Some(("こどもの日", "Children's Day")),
        _ => None,
    }
}

/// The games in Tokyo moved three days in 2020 and 2021.
fn summer(day: Date) -> Name {
    match (day.year(), day.month(), day.day()) {
        (2020, 7, 23) | (2021, 7, 22) => Some(MARINE),
        (2020, 7, 24) | (2021, 7, 23) => Some(SPORTS),
        (2020, 8, 10) | (2021, 8, 8) => Some(MOUNTAIN),
        (2020 | 2021, _, _) => None,
        (_, 7, _) if is_nth_monday(day, 3) => Some(MARINE),
        (2016.., 8, 11) => Some(MOUNTAIN),
        _ => None,
    }
}

fn autumn(day: Date) -> Name {
    match (day.year(), day.month(), day.day()) {
        (2019, 10, 22) => Some((
            "即位礼正殿の儀の行われる日",
            "Day of the Enthronement Ceremony",
        )),
        (2020 | 2021, 10, _) => None,
        (2020.., 10, _) if is_nth_monday(day, 2) => Some(SPORTS),
        (_, 10, _) if is_nth_monday(day, 2) => Some(("体育の日", "Health and Sports Day")),
        (_, 11, 3) => Some(("文化の日", "Culture Day")),
        (_, 11, 23) => Some(("勤労感謝の日", "Labour Thanksgiving Day")),
        (..=2018, 12, 23) => Some(EMPEROR),
        _ => None,
    }
}

const EMPEROR: (&str, &str) = ("天皇誕生日", "The Emperor's Birthday");
const MARINE: (&str, &str) = ("海の日", "Marine Day");
const MOUNTAIN: (&str, &str) = ("山の日", "Mountain Day");
const SPORTS: (&str, &str) = ("スポーツの日", "Sports Day");

fn is_nth_monday(day: Date, nth: i8) -> bool {
    day.weekday() == Weekday::Monday && (day.day() - 1) / 7 + 1 == nth
}

fn spring_equinox(year: i16) -> i8 {
    equinox(year, 20_843_100)
}

fn autumn_equinox(year: i16) -> i8 {
    equinox(year, 23_248_800)
}

/// The day in millionths at the equinox of 1980, moved on year by year; leap days taken off.
fn equinox(year: i16, at_1980: i32) -> i8 {
    let years = i32::from(year) - 1980;
    let day = (at_1980 + 242_194 * years) / 1_000_000 - years / 4;
    i8::try_from(day).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// The days of each year, 休日 among them: those announced as in the table of the Cabinet Office, later
    /// ones as two other implementations of the law have them.
    const KNOWN: [(i16, &str); 12] = [
        (
            2019,
            "0101 0114 0211 0321 0429 0430 0501 0502 0503 0504 0505 0506 0715 0811 0812 0916 0923 1014 1022 1103 1104 1123",
        ),
        (
            2020,
            "0101 0113 0211 0223 0224 0320 0429 0503 0504 0505 0506 0723 0724 0810 0921 0922 1103 1123",
        ),
        (
            2021,
            "0101 0111 0211 0223 0320 0429 0503 0504 0505 0722 0723 0808 0809 0920 0923 1103 1123",
        ),
        (
            2022,
            "0101 0110 0211 0223 0321 0429 0503 0504 0505 0718 0811 0919 0923 1010 1103 1123",
        ),
        (
            2023,
            "0101 0102 0109 0211 0223 0321 0429 0503 0504 0505 0717 0811 0918 0923 1009 1103 1123",
        ),
        (
            2024,
            "0101 0108 0211 0212 0223 0320 0429 0503 0504 0505 0506 0715 0811 0812 0916 0922 0923 1014 1103 1104 1123",
        ),
        (
            2025,
            "0101 0113 0211 0223 0224 0320 0429 0503 0504 0505 0506 0721 0811 0915 0923 1013 1103 1123 1124",
        ),
        (
            2026,
            "0101 0112 0211 0223 0320 0429 0503 0504 0505 0506 0720 0811 0921 0922 0923 1012 1103 1123",
        ),
        (
            2027,
            "0101 0111 0211 0223 0321 0322 0429 0503 0504 0505 0719 0811 0920 0923 1011 1103 1123",
        ),
        (
            2028,
            "0101 0110 0211 0223 0320 0429 0503 0504 0505 0717 0811 0918 0922 1009 1103 1123",
        ),
        (
            2029,
            "0101 0108 0211 0212 0223 0320 0429 0430 0503 0504 0505 0716 0811 0917 0923 0924 1008 1103 1123",
        ),
        (
            2030,
            "0101 0114 0211 0223 0320 0429 0503 0504 0505 0506 0715 0811 0812 0916 0923 1014 1103 1104 1123",
        ),
    ];

    #[test]
    fn each_year_has_the_days_of_its_table() {
        for (year, known) in KNOWN {
            let days = date(year, 1, 1)
                .series(1.day())
                .take_while(|day| day.year() == year);
            let found: Vec<String> = days
                .filter(|day| holiday(*day).is_some())
                .map(|day| day.strftime("%m%d").to_string())
                .collect();
            assert_eq!(found.join(" "), known, "{year}");
        }
    }

    #[test]
    fn a_holiday_has_its_name() {
        let rows = [
            (date(2026, 1, 1), Some("元日")),
            (date(2019, 5, 1), Some("天皇の即位の日")),
            (date(2019, 4, 30), Some("国民の休日")),
            (date(2019, 10, 14), Some("体育の日")),
            (date(2018, 12, 23), Some("天皇誕生日")),
            (date(2021, 8, 9), Some("振替休日")),
            (date(2026, 5, 6), Some("振替休日")),
            (date(2026, 9, 22), Some("国民の休日")),
            (date(2026, 9, 23), Some("秋分の日")),
            (date(2026, 10, 12), Some("スポーツの日")),
            (date(2026, 1, 2), None),
            (date(2006, 1, 1), None),
        ];
        for (day, name) in rows {
            assert_eq!(holiday_name(day), name, "{day}");
            assert_eq!(holiday_name_en(day).is_some(), name.is_some());
        }
    }
}
