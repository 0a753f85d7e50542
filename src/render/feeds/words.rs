//! What an entry of a calendar says in words: what stops a reader from coming first, then how to apply, whom to ask.

use super::event::is_whole_days;
use crate::model::records::LectureStatus;
use crate::plan::events::Event;
use crate::render::show::Cx;
use crate::render::view::{ApplyView, LectureView, TextView};

/// What stands before the title: 【中止】.
pub(super) fn mark(cx: &Cx<'_>, status: Option<LectureStatus>) -> Option<String> {
    let id = match status? {
        LectureStatus::Cancelled => "calendar-cancelled",
        LectureStatus::Postponed => "calendar-postponed",
        LectureStatus::Full => "calendar-full",
        _ => return None,
    };
    Some(cx.message(id, &[]))
}

/// Building, room and address, or that it is online.
pub(super) fn place(cx: &Cx<'_>, view: &LectureView) -> String {
    let parts = [&view.venue, &view.room, &view.address];
    let parts: Vec<&str> = parts
        .into_iter()
        .flatten()
        .map(|part| &*part.text)
        .collect();
    match (parts.is_empty(), &view.online) {
        (true, Some(_)) => cx.message("online", &[]),
        _ => parts.join(" "),
    }
}

/// Lines of a description.
struct Lines<'a> {
    cx: &'a Cx<'a>,
    out: Vec<String>,
}

impl Lines<'_> {
    fn say(&mut self, text: impl Into<String>) {
        let text = text.into();
        if !text.trim().is_empty() {
            self.out.push(text);
        }
    }

    /// A line with the name of what it says.
    fn named(&mut self, id: &str, text: &str) {
        if !text.is_empty() {
            let name = self.cx.message(id, &[]);
            self.out.push(format!("{name}: {text}"));
        }
    }

    fn field(&mut self, id: &str, text: &Option<TextView>) {
        if let Some(text) = text {
            self.named(id, &text.text);
        }
    }
}

/// The text of an entry.
pub(super) fn description(cx: &Cx<'_>, event: &Event<'_>, view: &LectureView, url: &str) -> String {
    let mut lines = Lines {
        cx,
        out: Vec::new(),
    };
    let off = news(&mut lines, event, view);
    if let Some(summary) = &view.summary {
        lines.say(summary.text.as_str());
    }
    if !off {
        time(&mut lines, event, view);
    }
    about(&mut lines, view);
    if let Some(apply) = view.apply.as_ref().filter(|_| !off) {
        application(&mut lines, apply);
    }
    lines.field("notes", &view.note);
    let section = cx.section_of(&event.entry.entry);
    if let Some(section) = section {
        let phone = section.phone.map(|phone| {
            let extension = phone.extension;
            let extension = extension
                .map(|digits| format!(" {}", cx.message("extension", &[("number", &digits)])));
            format!(" {}{}", phone.text, extension.unwrap_or_default())
        });
        let phone = phone.unwrap_or_default();
        lines.named("calendar-contact", &format!("{}{phone}", section.name.text));
    }
    lines.named("calendar-page", url);
    lines.out.join("\n")
}

/// That it is off, put off, full or moved. Whether it does not take place.
fn news(lines: &mut Lines<'_>, event: &Event<'_>, view: &LectureView) -> bool {
    let id = match event.status() {
        Some(LectureStatus::Cancelled) => Some("lecture-cancelled"),
        Some(LectureStatus::Postponed) => Some("lecture-postponed"),
        Some(LectureStatus::Full) => Some("lecture-full"),
        _ => None,
    };
    if let Some(id) = id {
        let reason = view.status_reason.as_ref();
        let reason = reason.map_or_else(String::new, |reason| format!(" {}", reason.text));
        lines.say(format!("{}{reason}", lines.cx.message(id, &[])));
    }
    if let Some(day) = event.occurrence.moved_from {
        let day = lines.cx.day(day).text;
        lines.say(lines.cx.message("calendar-moved", &[("date", &day)]));
    }
    matches!(id, Some("lecture-cancelled" | "lecture-postponed"))
}

/// Hours that the calendar does not hold as such.
fn time(lines: &mut Lines<'_>, event: &Event<'_>, view: &LectureView) {
    let time = event.occurrence;
    if let Some(doors) = &view.doors {
        lines.named("doors", &doors.text);
    }
    let words = |time: jiff::civil::Time| lines.cx.time(time);
    if is_whole_days(time) {
        if let Some(starts) = time.starts.map(words) {
            lines.named("calendar-starts", &starts);
        }
        if let Some(ends) = time.ends.map(|time| lines.cx.time(time)) {
            lines.named("calendar-ends", &ends);
        }
        if time.starts.is_none() && time.ends.is_none() {
            lines.say(lines.cx.message("calendar-no-hours", &[]));
        }
    } else if time.ends.is_none() {
        lines.say(lines.cx.message("calendar-no-end", &[]));
    }
}

fn about(lines: &mut Lines<'_>, view: &LectureView) {
    lines.field("audience", &view.audience_note);
    let seats: Vec<String> = view
        .capacity
        .iter()
        .map(|seats| {
            let parts = [seats.mode.as_ref(), Some(&seats.count), seats.note.as_ref()];
            let parts: Vec<&str> = parts
                .into_iter()
                .flatten()
                .map(|part| &*part.text)
                .collect();
            parts.join(" ")
        })
        .collect();
    lines.named("capacity", &seats.join(&lines.cx.message("separator", &[])));
    lines.field("fee", &view.fee);
    lines.field("online", &view.online);
    lines.field("on-demand", &view.on_demand);
    if let Some(organizer) = &view.organizer {
        lines.named("organizer", &organizer.label.text);
    }
}

fn application(lines: &mut Lines<'_>, apply: &ApplyView) {
    let ways: Vec<&str> = apply.methods.iter().map(|way| &*way.text).collect();
    lines.named(
        "apply-ways",
        &ways.join(&lines.cx.message("separator", &[])),
    );
    if let Some(deadline) = &apply.deadline {
        lines.named("deadline", &deadline.text);
    }
    if let Some(phone) = &apply.phone {
        lines.named("phone", &phone.text);
    }
    if let Some(fax) = &apply.fax {
        lines.named("fax", &fax.text);
    }
    if let Some(mail) = &apply.mail {
        lines.named("mail", mail);
    }
    lines.field("mail-subject", &apply.mail_subject);
    if let Some(form) = &apply.form {
        lines.named("form", form);
    }
    lines.field("address", &apply.address);
    if let Some(note) = &apply.note {
        lines.say(note.text.as_str());
    }
}
