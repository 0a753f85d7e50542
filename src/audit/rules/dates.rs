//! Days and times as they are read aloud: whole, with the right weekday.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use jiff::civil::Date;
use regex::{Captures, Regex};

use super::pattern;

use crate::audit::passage::{Kind, Passage};
use crate::diag::{Diagnostic, catalog};
use crate::text::date::{self, PartialDate, weekday_name};

static WEEKDAY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:(?P<era>令和|平成)(?P<eraYear>[0-9]{1,2}|元)年(?:度)?|(?P<year>(?:19|20)[0-9]{2})年)?\s*",
        r"(?P<month>[0-9]{1,2})月\s*(?P<day>[0-9]{1,2})日\s*[（(](?P<weekday>[月火水木金土日])(?:曜日?|曜|・祝|祝)?[）)]",
        r"|[RＲ](?P<short>[0-9]{1,2})\.(?P<shortMonth>[0-9]{1,2})\.(?P<shortDay>[0-9]{1,2})\s*[（(](?P<shortWeekday>[月火水木金土日])(?:曜日?)?[）)]",
    ))
});
static SHORT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(concat!(
        r"(?:^|[^0-9/.A-Za-z])(?P<whole>(?:(?:19|20)[0-9]{2}/[0-9]{1,2}/[0-9]{1,2})",
        r"|(?:[RHSＲＨＳ][0-9]{1,2}[./][0-9]{1,2}[./][0-9]{1,2})",
        r"|(?P<bare>(?:1[0-2]|[1-9])/(?:3[01]|[12][0-9]|[1-9])))(?:[^0-9/.]|$)",
    ))
});
static ERA: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:令和[0-9元]{1,2}年|[RＲ][0-9]{1,2}\.)[0-9]{1,2}(?:月[0-9]{1,2}日|\.[0-9]{1,2})")
});
static WESTERN: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"20[0-9]{2}(?:年[0-9]{1,2}月[0-9]{1,2}日|/[0-9]{1,2}/[0-9]{1,2})"));
static CLOCK: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?:^|[^0-9])(?P<whole>(?P<hour>[01]?[0-9]|2[0-4])[:：](?P<minute>[0-5][0-9]))(?:[^0-9]|$)",
    )
});
static TWICE: LazyLock<Regex> = LazyLock::new(|| pattern(r"午[前後](?:1[3-9]|2[0-4])時"));
static HALF_DAY: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?P<time>午[前後][0-9]{1,2}時(?:[0-9]{1,2}分|半)?)"));
static WHOLE_DAY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?:^|[^0-9前後])(?P<time>(?:1[3-9]|2[0-3])時(?:[0-9]{1,2}分|半)?)(?:[^間0-9]|$)")
});
static RANGE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"[0-9日時分曜年月人円回歳](?P<wave>[～〜~])[0-9０-９月火水木金土日午翌令平RＲ]")
});
static RELATIVE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"今年度|来年度|昨年度|今月|来月|先月|先日|近日中?|このたび|昨年|来年|現在(?:は)?、?(?:募集|受け付け|休止|停止|準備|調整|工事)",
    )
});

/// 「令和8年1月29日（水）」 when that day is a Thursday. Without a year nothing can be said.
pub(super) fn weekdays(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    for written in WEEKDAY.captures_iter(&passage.text) {
        let (Some(day), Some(weekday), Some(whole)) =
            (day_of(&written), weekday_of(&written), written.get(0))
        else {
            continue;
        };
        let right = weekday_name(day.weekday());
        if !right.starts_with(weekday) {
            found.push(catalog::ja_date_weekday(
                passage.place(&whole.range()),
                whole.as_str(),
                right,
            ));
        }
    }
}

fn weekday_of<'t>(written: &Captures<'t>) -> Option<&'t str> {
    let named = written
        .name("weekday")
        .or_else(|| written.name("shortWeekday"));
    named.map(|found| found.as_str())
}

fn day_of(written: &Captures<'_>) -> Option<Date> {
    let number = |name: &str| written.name(name)?.as_str().parse::<i16>().ok();
    let year = match (
        written.name("era").map(|era| era.as_str()),
        written.name("eraYear"),
    ) {
        (Some(era), Some(text)) => {
            let in_era = if text.as_str() == "元" {
                1
            } else {
                number("eraYear")?
            };
            Some(in_era + if era == "令和" { 2018 } else { 1988 })
        }
        _ => number("year").or_else(|| Some(number("short")? + 2018)),
    }?;
    let month = number("month").or_else(|| number("shortMonth"))?;
    let day = number("day").or_else(|| number("shortDay"))?;
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// 2024/4/1, R6.4.1, 4/1 in a sentence.
pub(super) fn short_forms(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if passage.kind == Kind::Name || passage.kind == Kind::Cell {
        return;
    }
    for written in SHORT.captures_iter(&passage.text) {
        let Some(whole) = written.name("whole") else {
            continue;
        };
        let range = whole.range();
        if !passage.is_prose(&range) {
            continue;
        }
        let bare = written.name("bare").is_some();
        let full = if bare {
            without_year(whole.as_str())
        } else {
            with_year(whole.as_str())
        };
        let Some(full) = full else { continue };
        let edit = passage.edit(&range, &full);
        let finding = catalog::ja_date(passage.place(&range), whole.as_str(), &full);
        found.push(finding.with_fix(!bare, edit));
    }
}

fn with_year(text: &str) -> Option<String> {
    let parsed: PartialDate = date::parse(text).ok()?;
    let day = parsed.day()?;
    Some(
        date::ja_long(&PartialDate::from_day(day))
            .split('（')
            .next()?
            .to_owned(),
    )
}

/// Half of what looks like a day is a share, 「1/2」: only a day from the 4th on is taken for one.
fn without_year(text: &str) -> Option<String> {
    let (month, day) = text.split_once('/')?;
    let is_share = day.parse::<u8>().is_ok_and(|day| day < 13);
    (!is_share).then(|| format!("{month}月{day}日"))
}

/// 13:30, 午後13時.
pub(super) fn times(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if passage.kind == Kind::Name || passage.kind == Kind::Cell {
        return;
    }
    for written in CLOCK.captures_iter(&passage.text) {
        let (Some(whole), Some(hour), Some(minute)) = (
            written.name("whole"),
            written.name("hour"),
            written.name("minute"),
        ) else {
            continue;
        };
        let Some(full) = in_words(hour.as_str(), minute.as_str()) else {
            continue;
        };
        let range = whole.range();
        if !passage.is_prose(&range) {
            continue;
        }
        let edit = passage.edit(&range, &full);
        let finding = catalog::ja_time(passage.place(&range), whole.as_str(), &full);
        found.push(finding.with_fix(false, edit));
    }
    for written in TWICE.find_iter(&passage.text) {
        found.push(catalog::ja_time_twice(
            passage.place(&written.range()),
            written.as_str(),
        ));
    }
}

fn in_words(hour: &str, minute: &str) -> Option<String> {
    let (hour, minute): (u8, u8) = (hour.parse().ok()?, minute.parse().ok()?);
    let half = if hour < 12 { "午前" } else { "午後" };
    let hour = if hour > 12 { hour - 12 } else { hour };
    Some(match (half, hour, minute) {
        ("午後", 12, 0) => "正午".to_owned(),
        ("午後", 12, _) => format!("午後0時{minute}分"),
        (_, _, 0) => format!("{half}{hour}時"),
        _ => format!("{half}{hour}時{minute}分"),
    })
}

/// 「10日～12日」: screen readers skip the wave.
pub(super) fn ranges(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if passage.kind == Kind::Name || passage.kind == Kind::Cell {
        return;
    }
    for written in RANGE.captures_iter(&passage.text) {
        let Some(wave) = written.name("wave") else {
            continue;
        };
        let range = wave.range();
        if passage.is_prose(&range) {
            let edit = passage.edit(&range, "から");
            let finding = catalog::ja_range(passage.place(&range), wave.as_str());
            found.push(finding.with_fix(false, edit));
        }
    }
}

/// ～ and 〜 in one text: the same to the eye, two letters to a search. The rarer become the commoner.
pub(super) fn mixed_waves(passages: &[Passage<'_>], found: &mut Vec<Diagnostic>) {
    let mut waves: Vec<(&Passage<'_>, Range<usize>)> = Vec::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for passage in passages
        .iter()
        .filter(|passage| passage.text.contains(WAVES))
    {
        let written = RANGE.captures_iter(&passage.text);
        for wave in written.filter_map(|written| written.name("wave")) {
            if passage.is_prose(&wave.range()) {
                *counts.entry(passage.slice(wave.range())).or_default() += 1;
                waves.push((passage, wave.range()));
            }
        }
    }
    // Of two that are as common, 〜 is the one that the Japanese standard means.
    let commonest = counts
        .iter()
        .max_by_key(|(wave, n)| (**n, **wave == "\u{301c}"));
    let Some((kept, _)) = commonest.filter(|_| counts.len() > 1) else {
        return;
    };
    for (passage, range) in waves {
        let wave = passage.slice(range.clone());
        if wave != *kept {
            let edit = passage.edit(&range, kept);
            let finding = catalog::ja_wave_mixed(passage.place(&range), wave, kept);
            found.push(finding.with_fix(true, edit));
        }
    }
}

/// What stands for a range: the wave dash, the full-width tilde, the tilde.
const WAVES: [char; 3] = ['\u{301c}', '\u{ff5e}', '~'];

/// 今年度, 来月: true on the day it was written.
pub(super) fn relative(passage: &Passage<'_>, found: &mut Vec<Diagnostic>) {
    if passage.kind == Kind::Name {
        return;
    }
    for written in RELATIVE.find_iter(&passage.text) {
        let range = written.range();
        // 「令和8年度も、昨年度に続き」: the year stands in the same sentence.
        let before = passage.slice(0..range.start);
        let sentence = before.rsplit('。').next().unwrap_or_default();
        let has_year = sentence.contains("年度") || sentence.contains("年（");
        if !has_year && passage.is_prose(&range) {
            found.push(catalog::relative_time(
                passage.place(&range),
                written.as_str(),
            ));
        }
    }
}

/// 令和8年1月29日 and 2026年2月26日 in one text; both beside each other explain one another.
pub(super) fn mixed(passages: &[Passage<'_>], found: &mut Vec<Diagnostic>) {
    let first = |rule: &'static Regex| {
        let bodies = passages.iter().filter(|passage| passage.key == "body");
        bodies
            .filter(|passage| passage.text.contains(['2', '令', 'R', 'Ｒ']))
            .find_map(|passage| {
                let mut all = rule.find_iter(&passage.text);
                let written = all.find(|found| {
                    let next = passage.slice(found.end()..passage.text.len());
                    let before = passage.slice(0..found.start());
                    passage.is_prose(&found.range())
                        && !next.starts_with(['（', '('])
                        && !before.ends_with(['（', '('])
                })?;
                Some((passage, written))
            })
    };
    if let (Some((_, era)), Some((passage, western))) = (first(&ERA), first(&WESTERN)) {
        found.push(catalog::ja_date_mixed(
            passage.place(&western.range()),
            western.as_str(),
            era.as_str(),
        ));
    }
}

/// 13時 and 午後1時 in one text.
pub(super) fn mixed_times(passages: &[Passage<'_>], found: &mut Vec<Diagnostic>) {
    let first = |rule: &'static Regex| {
        let bodies = passages.iter().filter(|passage| passage.key == "body");
        bodies
            .filter(|passage| passage.text.contains('時'))
            .find_map(|passage| {
                let mut all = rule
                    .captures_iter(&passage.text)
                    .filter_map(|found| found.name("time"));
                let written = all.find(|found| passage.is_prose(&found.range()))?;
                Some((passage, written))
            })
    };
    if let (Some((_, half)), Some((passage, whole))) = (first(&HALF_DAY), first(&WHOLE_DAY)) {
        let place = passage.place(&whole.range());
        found.push(catalog::ja_time_mixed(place, whole.as_str(), half.as_str()));
    }
}
