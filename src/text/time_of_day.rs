//! Times of the day, to the minute: read from a sheet or a sentence, written in prose.

use jiff::civil::Time;

use super::width::nfkc;

/// Why a text is not a time of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeProblem {
    /// Not one of the forms.
    Unreadable,
    /// An hour past 23 (past 11 after 午前 or 午後), or a minute past 59.
    NoSuchTime,
    /// 午前12時 or 午後12時, with or without minutes: readers differ on whether it is noon or midnight.
    /// 午後0時30分, 正午 or `12:30` is clear.
    TwelveIsUnclear,
}

/// Reads `14:00`, `9:00:00`, 午後1時30分, 9時半, 13時, 正午, `1:30 pm`; widths and spaces do not matter.
/// Seconds, which spreadsheets add, are checked and dropped.
pub fn parse(text: &str) -> Result<Time, TimeProblem> {
    let plain: String = nfkc(text).chars().filter(|c| !c.is_whitespace()).collect();
    let plain = plain.to_ascii_lowercase();
    match plain.as_str() {
        "正午" | "noon" => return time(12, 0),
        "midnight" => return time(0, 0),
        _ => (),
    }
    let (half, clock) = split_half(&plain);
    let (hour, minute) = read_clock(clock, half).ok_or(TimeProblem::Unreadable)?;
    match half {
        Some(Half::Gozen | Half::Gogo) if hour == 12 => Err(TimeProblem::TwelveIsUnclear),
        Some(_) if hour > 12 => Err(TimeProblem::NoSuchTime),
        Some(Half::Gogo | Half::Pm) => time(hour % 12 + 12, minute),
        Some(Half::Gozen | Half::Am) => time(hour % 12, minute),
        None => time(hour, minute),
    }
}

fn time(hour: i8, minute: i8) -> Result<Time, TimeProblem> {
    Time::new(hour, minute, 0, 0).map_err(|_| TimeProblem::NoSuchTime)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Gozen,
    Gogo,
    Am,
    Pm,
}

fn split_half(text: &str) -> (Option<Half>, &str) {
    const MARKS: [(&str, Half); 6] = [
        ("午前", Half::Gozen),
        ("午後", Half::Gogo),
        ("am", Half::Am),
        ("pm", Half::Pm),
        ("a.m.", Half::Am),
        ("p.m.", Half::Pm),
    ];
    MARKS
        .iter()
        .find_map(|(mark, half)| {
            let clock = text.strip_prefix(mark);
            let clock = clock.or_else(|| text.strip_suffix(mark).filter(|_| mark.is_ascii()));
            Some((Some(*half), clock?))
        })
        .unwrap_or((None, text))
}

/// Hour and minute, in range or not. A number alone is an hour beside am and pm only.
fn read_clock(text: &str, half: Option<Half>) -> Option<(i8, i8)> {
    if matches!(half, Some(Half::Am | Half::Pm)) && !text.contains(':') {
        return Some((number(text, 1)?, 0));
    }
    if let Some((hour, rest)) = text.split_once('時') {
        let minute = match rest {
            "" => 0,
            "半" => 30,
            _ => number(rest.strip_suffix('分')?, 1)?,
        };
        return Some((number(hour, 1)?, minute));
    }
    let (hour, rest) = text.split_once(':')?;
    let minute = match rest.split_once(':') {
        Some((minute, second)) => {
            number(second, 2).filter(|second| *second < 60)?;
            minute
        }
        None => rest,
    };
    Some((number(hour, 1)?, number(minute, 2)?))
}

/// A number of at least so many digits, and at most two.
fn number(text: &str, at_least: usize) -> Option<i8> {
    let fits = (at_least..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|_| fits)
}

/// 午後1時30分, 午後3時, 正午; half past noon is 午後0時30分. [`parse`] reads it back.
pub fn ja(time: Time) -> String {
    let (half, hour) = match time.hour() {
        12 if time.minute() == 0 => return "正午".to_owned(),
        hour @ 12.. => ("午後", hour - 12),
        hour => ("午前", hour),
    };
    match time.minute() {
        0 => format!("{half}{hour}時"),
        minute => format!("{half}{hour}時{minute}分"),
    }
}

/// "1:30 pm", "3 pm", "noon", "midnight".
pub fn en(time: Time) -> String {
    let half = if time.hour() < 12 { "am" } else { "pm" };
    let hour = match time.hour() % 12 {
        0 => 12,
        hour => hour,
    };
    match (time.hour(), time.minute()) {
        (12, 0) => "noon".to_owned(),
        (0, 0) => "midnight".to_owned(),
        (_, 0) => format!("{hour} {half}"),
        (_, minute) => format!("{hour}:{minute:02} {half}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_read() {
        let forms = [
            ("14:00", (14, 0)),
            ("9:00:00", (9, 0)),
            ("09:05", (9, 5)),
            ("１８：３０", (18, 30)),
            ("午後1時30分", (13, 30)),
            ("午後 １ 時 ３０ 分", (13, 30)),
            ("午前9時", (9, 0)),
            ("午後1:30", (13, 30)),
            ("午後0時30分", (12, 30)),
            ("午前0時", (0, 0)),
            ("9時半", (9, 30)),
            ("13時", (13, 0)),
            ("13時05分", (13, 5)),
            ("正午", (12, 0)),
            ("1:30 pm", (13, 30)),
            ("PM1:30", (13, 30)),
            ("noon", (12, 0)),
        ];
        for (text, (hour, minute)) in forms {
            assert_eq!(
                parse(text),
                Ok(Time::constant(hour, minute, 0, 0)),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_no_time_says_why() {
        use TimeProblem::{NoSuchTime, TwelveIsUnclear, Unreadable};
        let problems = [
            ("24:00", NoSuchTime),
            ("13:60", NoSuchTime),
            ("午後13時", NoSuchTime),
            ("午後12時", TwelveIsUnclear),
            ("午後12時30分", TwelveIsUnclear),
            ("", Unreadable),
            ("14", Unreadable),
            ("14:0", Unreadable),
            ("14:00:99", Unreadable),
            ("14:00～", Unreadable),
            ("+1:00", Unreadable),
            ("1:30午後", Unreadable),
            ("夕方", Unreadable),
        ];
        for (text, problem) in problems {
            assert_eq!(parse(text), Err(problem), "{text}");
        }
    }

    #[test]
    fn prose_has_no_needless_minutes() {
        let rows = [
            ((13, 30), "午後1時30分", "1:30 pm"),
            ((15, 0), "午後3時", "3 pm"),
            ((12, 0), "正午", "noon"),
            ((12, 5), "午後0時5分", "12:05 pm"),
            ((0, 0), "午前0時", "midnight"),
            ((9, 0), "午前9時", "9 am"),
        ];
        for ((hour, minute), japanese, english) in rows {
            let time = Time::constant(hour, minute, 0, 0);
            assert_eq!((ja(time).as_str(), en(time).as_str()), (japanese, english));
            assert_eq!((parse(japanese), parse(english)), (Ok(time), Ok(time)));
        }
    }
}
