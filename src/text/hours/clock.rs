//! Finding a time within a longer text, and what the time means beside another one.

use jiff::civil::Time;

use super::HoursProblem;

/// 午前 or 午後
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Half {
    Gozen,
    Gogo,
}

/// A time as written.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stamp {
    pub(super) half: Option<Half>,
    hour: i8,
    minute: i8,
}

impl Stamp {
    /// In 午後2時から6時 the end is in the afternoon too.
    pub(super) fn after(self, start: Stamp) -> Stamp {
        let half = match (self.half, start.half) {
            (None, Some(Half::Gogo)) if self.hour < 12 => start.half,
            _ => self.half,
        };
        Stamp { half, ..self }
    }

    /// 午後14:00 is twice the same thing, and clear.
    pub(super) fn time(self) -> Result<Time, HoursProblem> {
        let hour = match (self.half, self.hour) {
            (Some(_), 12) => return Err(HoursProblem::TwelveIsUnclear),
            (None, 24) if self.minute == 0 => return Err(HoursProblem::PastMidnight),
            (Some(Half::Gozen), 13..) => return Err(HoursProblem::NoSuchTime),
            (Some(Half::Gogo), hour @ ..12) => hour + 12,
            (_, hour) => hour,
        };
        Time::new(hour, self.minute, 0, 0).map_err(|_| HoursProblem::NoSuchTime)
    }
}

/// The next time in a text: what stands before it, the time, what follows. The text is in NFKC.
pub(super) fn next(text: &str) -> Option<(&str, Stamp, &str)> {
    let mut rest = text;
    while let Some(letter) = rest.chars().next() {
        if let Some((stamp, after)) = read(rest) {
            let before = text.get(..text.len() - rest.len())?;
            return Some((before, stamp, after));
        }
        // A time does not begin within a number.
        rest = match letter {
            '0'..='9' => rest.trim_start_matches(|c: char| c.is_ascii_digit()),
            _ => rest.strip_prefix(letter)?,
        };
    }
    None
}

fn read(text: &str) -> Option<(Stamp, &str)> {
    let plain = |hour, minute| Stamp {
        half: None,
        hour,
        minute,
    };
    if let Some(after) = text.strip_prefix("正午") {
        return Some((plain(12, 0), after));
    }
    let halves = [("午前", Half::Gozen), ("午後", Half::Gogo)];
    let (half, clock) = halves
        .iter()
        .find_map(|(word, half)| Some((Some(*half), text.strip_prefix(word)?.trim_start())))
        .unwrap_or((None, text));
    let (hour, rest) = number(clock, 1)?;
    let rest = rest.trim_start();
    let (minute, after) = if let Some(rest) = rest.strip_prefix(':') {
        let (minute, rest) = number(rest.trim_start(), 2)?;
        (minute, without_seconds(rest)?)
    } else {
        let rest = rest.strip_prefix('時')?;
        if rest.starts_with('間') {
            return None;
        }
        minutes_after_hour(rest)
    };
    let stamp = Stamp {
        half,
        ..plain(hour, minute)
    };
    Some((stamp, after))
}

/// 半, 30分, or nothing.
fn minutes_after_hour(text: &str) -> (i8, &str) {
    if let Some(after) = text.strip_prefix('半') {
        return (30, after);
    }
    let minutes = number(text.trim_start(), 1);
    minutes
        .and_then(|(minute, rest)| Some((minute, rest.trim_start().strip_prefix('分')?)))
        .unwrap_or((0, text))
}

/// Spreadsheets add `:00`.
fn without_seconds(text: &str) -> Option<&str> {
    match text.strip_prefix(':') {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => {
            let (second, rest) = number(rest, 2)?;
            (second < 60).then_some(rest)
        }
        _ => Some(text),
    }
}

/// A number of at least so many digits and at most two.
fn number(text: &str, at_least: usize) -> Option<(i8, &str)> {
    let after = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.get(..text.len() - after.len())?;
    let fits = (at_least..=2).contains(&digits.len());
    Some((digits.parse().ok().filter(|_| fits)?, after))
}
