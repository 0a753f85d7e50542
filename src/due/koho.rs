//! What should stand in which issue of a newsletter (広報), with a text that fits its column.

use jiff::ToSpan;
use jiff::civil::{Date, Time};

use super::site::{Cx, message, title};
use super::{Issue, KohoItem};
use crate::model::records::{Audience, Lecture, LectureStatus, Number, Window};
use crate::model::resolved::{Occurrence, ResolvedCity, ResolvedEntry, State};
use crate::model::site::Deadline;
use crate::model::{Collection, Field, Record};
use crate::text::date::ja_weekday;
use crate::text::time_of_day;

/// The longest text, in characters.
const LONGEST: usize = 100;
/// Readers should have an issue in hand so many days before.
const IN_HAND: i64 = 7;
/// What is later than this after an issue belongs into one that is not listed yet.
const REACH: i64 = 62;

/// What a text is made of.
struct News {
    day: Date,
    title: String,
    parts: Vec<String>,
    phone: Option<String>,
}

/// The issues whose deadline is among the days looked at, by deadline.
pub(super) fn issues(cx: &Cx<'_>) -> Vec<Issue> {
    let deadlines = &cx.plan.resolved.project.registry.deadlines;
    let mut listed: Vec<&Deadline> = deadlines
        .iter()
        .filter(|issue| (cx.from..=cx.to).contains(&issue.deadline.last_day()))
        .collect();
    listed.sort_by(|a, b| (&a.deadline, &a.id).cmp(&(&b.deadline, &b.id)));
    let mut found: Vec<Issue> = listed.iter().map(|issue| empty(issue)).collect();
    for (index, city) in cx.cities() {
        for collection in [Collection::Lectures, Collection::Windows] {
            for entry in city.entries(collection) {
                let Some(news) = news(cx, city, entry) else {
                    continue;
                };
                let Some(at) = issue_for(&listed, city, news.day) else {
                    continue;
                };
                let item = KohoItem {
                    day: news.day,
                    text: text(&news),
                    phone: news.phone,
                    address: cx.entry_address(index, entry),
                    place: cx.place(&entry.entry.place),
                };
                if let Some(issue) = found.get_mut(at)
                    && !issue.items.iter().any(|known| known.place == item.place)
                {
                    issue.items.push(item);
                }
            }
        }
    }
    for issue in &mut found {
        issue.items.sort();
    }
    found
}

fn empty(issue: &Deadline) -> Issue {
    Issue {
        id: issue.id.clone(),
        title: message(&issue.title),
        city: issue.city.as_ref().map(|city| city.value.clone()),
        deadline: issue.deadline.last_day(),
        issued: issue.issued.as_ref().map(|day| day.value.first_day()),
        note: issue.note.as_ref().map(|note| note.value.text.clone()),
        items: Vec::new(),
    }
}

/// The day an issue is in readers' hands; without one its deadline stands for it.
fn out(issue: &Deadline) -> Date {
    let issued = issue.issued.as_ref();
    issued.map_or(issue.deadline.last_day(), |day| day.value.first_day())
}

/// The last issue that comes out a week before the day, else the last one before it.
fn issue_for(listed: &[&Deadline], city: &ResolvedCity, day: Date) -> Option<usize> {
    let fits = |ahead: i64| {
        listed
            .iter()
            .enumerate()
            .filter(|(_, issue)| {
                let own = issue.city.as_ref();
                own.is_none_or(|own| own.value == city.id)
            })
            .filter(|(_, issue)| {
                let reach = out(issue).saturating_add(REACH.days());
                out(issue).saturating_add(ahead.days()) <= day && day <= reach
            })
            .max_by_key(|(_, issue)| out(issue))
            .map(|(at, _)| at)
    };
    fits(IN_HAND).or_else(|| fits(0))
}

fn news(cx: &Cx<'_>, city: &ResolvedCity, entry: &ResolvedEntry) -> Option<News> {
    if entry.state == State::Ended {
        return None;
    }
    match &entry.entry.record {
        Record::Lecture(lecture) => of_lecture(cx, city, entry, lecture),
        Record::Window(window) => of_window(cx, entry, window),
        _ => None,
    }
}

fn of_lecture(
    cx: &Cx<'_>,
    city: &ResolvedCity,
    entry: &ResolvedEntry,
    lecture: &Lecture,
) -> Option<News> {
    let inner = lecture.audience.as_ref();
    let inner = inner.is_some_and(|audience| audience.value == Audience::Professionals);
    let off = lecture.status.as_ref().is_some_and(|status| {
        matches!(
            status.value,
            LectureStatus::Cancelled | LectureStatus::Postponed | LectureStatus::Finished
        )
    });
    let next = entry.occurrences.iter().find(|time| time.first > cx.from)?;
    if inner || off {
        return None;
    }
    let apply = lecture.apply.as_ref().map(|apply| &apply.value);
    let deadline = apply.and_then(|apply| apply.deadline.as_ref());
    let deadline = deadline.map(|day| day.value.last_day());
    let deadline = deadline.filter(|day| *day > cx.from && *day < next.first);
    let mut parts = vec![when(next)];
    parts.extend(lecture.venue.as_ref().map(|venue| venue.value.text.clone()));
    parts.extend(deadline.map(|day| format!("申込は{}まで", short(day))));
    Some(News {
        day: deadline.unwrap_or(next.first),
        title: title(&entry.entry).ja,
        parts,
        phone: apply
            .and_then(|apply| shown(&apply.phone))
            .or_else(|| section_phone(cx, city, entry, next.first)),
    })
}

/// A window that opens or closes.
fn of_window(cx: &Cx<'_>, entry: &ResolvedEntry, window: &Window) -> Option<News> {
    let opens = window.opens.as_ref().map(|day| day.value.first_day());
    let closes = window.closes.as_ref().map(|day| day.value.last_day());
    let (day, said) = match (opens.filter(|day| *day > cx.from), closes) {
        (Some(day), _) => (day, format!("{}から相談できます", short(day))),
        (None, Some(day)) if day >= cx.from => (day, format!("{}で終わります", short(day))),
        _ => return None,
    };
    Some(News {
        day,
        title: title(&entry.entry).ja,
        parts: vec![said],
        phone: shown(&window.phone),
    })
}

/// The number of the section that answers for it on that day: readers call after the year has turned.
fn section_phone(
    cx: &Cx<'_>,
    city: &ResolvedCity,
    entry: &ResolvedEntry,
    day: Date,
) -> Option<String> {
    let own = entry.entry.common.contact.as_ref();
    let id = own.or(city.city.contact.as_ref())?;
    let registry = &cx.plan.resolved.project.registry;
    shown(&registry.section_on(&id.value, day)?.phone)
}

fn shown(number: &Field<Number>) -> Option<String> {
    let phone = number.as_ref()?.value.phone.as_ref()?;
    Some(phone.shown.clone())
}

/// 3月12日（木曜日）: an issue has its year on its cover.
fn short(day: Date) -> String {
    format!("{}月{}日（{}）", day.month(), day.day(), ja_weekday(day))
}

fn when(time: &Occurrence) -> String {
    let days = if time.last > time.first {
        format!("{}から{}まで", short(time.first), short(time.last))
    } else {
        short(time.first)
    };
    let hour = |time: Time| time_of_day::ja(time);
    match (time.starts, time.ends) {
        (Some(starts), Some(ends)) => format!("{days}{}から{}まで", hour(starts), hour(ends)),
        (Some(starts), None) => format!("{days}{}から", hour(starts)),
        _ => days,
    }
}

/// Title, date and number, and of the rest what fits; a title that is too long is cut.
fn text(news: &News) -> String {
    let phone = news.phone.as_ref().map(|phone| format!("電話 {phone}"));
    let length = |text: &str| text.chars().count() + "。".chars().count();
    let first = news.parts.first().map(String::as_str).unwrap_or_default();
    let needed = length(first) + phone.as_deref().map_or(0, length);
    let title = cut(&news.title, LONGEST.saturating_sub(needed + 1));
    let mut left = LONGEST.saturating_sub(needed + length(&title));
    let mut out = format!("{title}。{first}。");
    for part in news.parts.iter().skip(1) {
        if length(part) <= left {
            left -= length(part);
            out.push_str(part);
            out.push('。');
        }
    }
    if let Some(phone) = phone {
        out.push_str(&phone);
        out.push('。');
    }
    out
}

fn cut(text: &str, longest: usize) -> String {
    if text.chars().count() <= longest {
        return text.to_owned();
    }
    let kept = text.chars().take(longest.saturating_sub(1));
    kept.chain(std::iter::once('…')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn news(title: &str, venue: &str) -> News {
        News {
            day: date(2026, 3, 12),
            title: title.to_owned(),
            parts: vec![
                "3月12日（木曜日）午後2時から".to_owned(),
                venue.to_owned(),
                "申込は3月5日（木曜日）まで".to_owned(),
            ],
            phone: Some("048-000-0000".to_owned()),
        }
    }

    #[test]
    fn a_text_has_title_date_and_number() {
        assert_eq!(
            text(&news("人生会議の講座", "中央公民館")),
            "人生会議の講座。3月12日（木曜日）午後2時から。中央公民館。申込は3月5日（木曜日）まで。電話 048-000-0000。"
        );
    }

    #[test]
    fn a_text_is_never_longer_than_its_column() {
        for length in [1, 40, 60, 70, 100, 300] {
            let long = text(&news(&"講".repeat(length), &"館".repeat(30)));
            assert!(long.chars().count() <= LONGEST, "{long}");
            assert!(long.contains("3月12日") && long.contains("048-000-0000"));
        }
    }
}
