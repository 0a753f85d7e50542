//! The list for programs. Its shape is written down in `docs/due.md`; words and keys stay.

use serde_json::{Value, json};

use crate::diag::Message;
use crate::due::CityId;
use crate::due::{Change, Due, Handover, Issue, KohoItem};

/// The number of the shape. It changes only where something is taken away or means something else.
const SHAPE: u32 = 1;

/// One object.
pub(super) fn render(due: &Due) -> String {
    let object = json!({
        "shape": SHAPE,
        "from": due.from.to_string(),
        "to": due.to.to_string(),
        "site": due.site,
        "build_on": due.build_on.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "changes": due.changes.iter().map(change).collect::<Vec<_>>(),
        "handover": due.handover.iter().map(handover).collect::<Vec<_>>(),
        "newsletters": due.newsletters.iter().map(issue).collect::<Vec<_>>(),
    });
    format!("{object:#}\n")
}

fn ids(cities: &[CityId]) -> Vec<&str> {
    cities.iter().map(CityId::as_str).collect()
}

fn message(message: &Message) -> Value {
    json!({ "ja": message.ja, "en": message.en })
}

fn change(change: &Change) -> Value {
    json!({
        "day": change.day.to_string(),
        "kind": change.kind.word(),
        "id": change.id,
        "cities": ids(&change.cities),
        "section": change.section,
        "title": message(&change.title),
        "last": change.last.map(|day| day.to_string()),
        "time": change.time.map(|time| format!("{:02}:{:02}", time.hour(), time.minute())),
        "then": change.then.as_ref().map(message),
        "build": change.kind.changes_pages(),
        "url": change.address,
        "file": change.place.file.as_deref(),
        "line": change.place.line,
    })
}

fn handover(item: &Handover) -> Value {
    json!({
        "cities": ids(&item.cities),
        "section": item.section,
        "reason": item.reason.word(),
        "day": item.day.map(|day| day.to_string()),
        "title": message(&item.title),
        "url": item.address,
        "file": item.place.file.as_deref(),
        "line": item.place.line,
    })
}

fn issue(issue: &Issue) -> Value {
    json!({
        "id": &*issue.id,
        "title": message(&issue.title),
        "city": issue.city.as_ref().map(CityId::as_str),
        "deadline": issue.deadline.to_string(),
        "issued": issue.issued.map(|day| day.to_string()),
        "note": issue.note,
        "items": issue.items.iter().map(koho).collect::<Vec<_>>(),
    })
}

fn koho(item: &KohoItem) -> Value {
    json!({
        "day": item.day.to_string(),
        "text": item.text,
        "characters": item.text.chars().count(),
        "phone": item.phone,
        "url": item.address,
        "file": item.place.file.as_deref(),
        "line": item.place.line,
    })
}
