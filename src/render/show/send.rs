//! 「家族に送る」: the facts of a page as a text that stands by itself, in links that need no script.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{CityViews, Cx, concern};
use crate::model::Collection;
use crate::plan::PageKind;
use crate::render::view::{LectureState, LectureView, SendView, WindowState, WindowView};

/// Everything but the unreserved characters of RFC 3986.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');
/// Characters of one line: one that is longer is cut, and the address at the end leads to the rest.
const LINE: usize = 80;
/// Characters of all lines but the last two. Each becomes up to nine in an address.
const TEXT: usize = 360;
/// Windows of one concern.
const WINDOWS: usize = 3;

/// What may be sent on of a page, at its full address; nothing where the page holds no fact to send.
pub fn send(cx: &Cx<'_>, views: &CityViews, kind: PageKind, address: &str) -> Option<SendView> {
    let city = cx.city()?;
    let city = cx.field(&city.city.name).unwrap_or_default().text;
    let (title, lines) = match kind {
        PageKind::Entry(Collection::Windows, index) => {
            let window = views.windows.get(cx, index as usize)?;
            (window.name.text.clone(), window_lines(cx, window))
        }
        PageKind::Concern(index) => {
            let topic = cx.plan.resolved.project.site.topics.get(index as usize)?;
            let title = crate::render::titles::title(cx, kind).text;
            (
                title,
                concern_lines(cx, &concern::open_for(cx, views, &topic.id)),
            )
        }
        PageKind::Entry(Collection::Lectures, index) => {
            let lecture = views.lectures.get(cx, index as usize)?;
            (lecture.title.text.clone(), lecture_lines(cx, lecture))
        }
        _ => return None,
    };
    if lines.is_empty() {
        return None;
    }
    let subject = format!("{title}（{city}）");
    let mut text = bounded(std::iter::once(subject.clone()).chain(lines));
    text.push(cx.message("as-of-paper", &[("date", &cx.day(cx.today()).text)]));
    text.push(address.to_owned());
    Some(links(&subject, &text))
}

fn links(subject: &str, lines: &[String]) -> SendView {
    let encode = |text: &str| utf8_percent_encode(text, ENCODED).to_string();
    SendView {
        mail: format!(
            "mailto:?subject={}&body={}",
            encode(subject),
            encode(&lines.join("\r\n"))
        ),
        line: format!("https://line.me/R/share?text={}", encode(&lines.join("\n"))),
    }
}

/// The first lines that fit, none longer than one may be.
fn bounded(lines: impl Iterator<Item = String>) -> Vec<String> {
    let mut left = TEXT;
    let mut found = Vec::new();
    for line in lines {
        let mut line = line.replace('\n', " ");
        if line.chars().count() > LINE {
            line = line.chars().take(LINE - 1).chain(['…']).collect();
        }
        let Some(rest) = left.checked_sub(line.chars().count()) else {
            break;
        };
        left = rest;
        found.push(line);
    }
    found
}

/// `電話: 048-000-0000`, in the page's language.
fn labelled(cx: &Cx<'_>, id: &str, value: &str) -> String {
    let label = cx.message(id, &[]);
    cx.message("send-line", &[("label", &label), ("value", value)])
}

/// A window that is closed has nothing to send: its page leads on.
fn window_lines(cx: &Cx<'_>, window: &WindowView) -> Vec<String> {
    let mut lines = Vec::new();
    if window.state == WindowState::Closed {
        return lines;
    }
    if let Some(phone) = &window.phone {
        let extension = phone
            .extension
            .as_ref()
            .map(|number| cx.message("extension", &[("number", number)]));
        let number = format!("{} {}", phone.text, extension.unwrap_or_default());
        lines.push(labelled(cx, "phone", number.trim_end()));
    }
    for (id, value) in [
        ("hours", &window.hours),
        ("closed-days", &window.closed_days),
        ("address", &window.address),
    ] {
        if let Some(value) = value {
            lines.push(labelled(cx, id, &value.text));
        }
    }
    for (id, day) in [
        ("window-opens", &window.opens),
        ("window-closing", &window.closes),
    ] {
        if let Some(day) = day.as_ref().filter(|_| !lines.is_empty()) {
            lines.push(cx.message(id, &[("date", &day.text)]));
        }
    }
    lines
}

/// The windows that can be called.
fn concern_lines(cx: &Cx<'_>, windows: &[std::sync::Arc<WindowView>]) -> Vec<String> {
    windows
        .iter()
        .filter_map(|window| {
            let mut lines = window_lines(cx, window);
            window.phone.as_ref()?;
            lines.insert(0, window.name.text.clone());
            Some(lines)
        })
        .take(WINDOWS)
        .flatten()
        .collect()
}

/// A lecture that is ahead, and whose day or days are known.
fn lecture_lines(cx: &Cx<'_>, lecture: &LectureView) -> Vec<String> {
    let gone = matches!(lecture.state, LectureState::Finished);
    let Some(when) = lecture.when.as_ref().filter(|_| !gone) else {
        return Vec::new();
    };
    let mut lines = vec![labelled(cx, "when", &when.text)];
    if matches!(
        lecture.state,
        LectureState::Cancelled | LectureState::Postponed | LectureState::Full
    ) {
        let id = match lecture.state {
            LectureState::Cancelled => "lecture-cancelled",
            LectureState::Postponed => "lecture-postponed",
            _ => "lecture-full",
        };
        lines.insert(0, cx.message(id, &[]));
    }
    for (id, value) in [("venue", &lecture.venue), ("address", &lecture.address)] {
        if let Some(value) = value {
            lines.push(labelled(cx, id, &value.text));
        }
    }
    if let Some(apply) = lecture.apply.as_ref().filter(|apply| !apply.closed) {
        if let Some(phone) = &apply.phone {
            lines.push(labelled(cx, "phone", &phone.text));
        }
        if let Some(deadline) = &apply.deadline {
            lines.push(labelled(cx, "deadline", &deadline.text));
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_stand_in_links_without_a_character_that_could_end_them() {
        let lines = ["窓口 & 「相談」#1".to_owned(), "50%+α".to_owned()];
        let view = links("a&b", &lines);
        let query = "%E7%AA%93%E5%8F%A3%20%26%20%E3%80%8C%E7%9B%B8%E8%AB%87%E3%80%8D%231";
        assert_eq!(
            view.mail,
            format!("mailto:?subject=a%26b&body={query}%0D%0A50%25%2B%CE%B1")
        );
        assert_eq!(
            view.line,
            format!("https://line.me/R/share?text={query}%0A50%25%2B%CE%B1")
        );
    }

    #[test]
    fn a_text_is_bounded_by_line_and_as_a_whole() {
        let long = "あ".repeat(200);
        let lines = bounded(std::iter::repeat_n(long, 40));
        assert_eq!(lines.len(), 4);
        assert!(lines.iter().all(|line| line.chars().count() == LINE));
        assert!(lines.iter().all(|line| line.ends_with('…')));
    }
}
