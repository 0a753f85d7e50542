//! Every event and every recurring rule that five public documents hold, as a record that the real
//! reader takes without a word. The collection of facts is not part of the project.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a failed step is a failed test; where the facts are not at hand that is said"
)]

use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use kairan::model::records::Lecture;
use kairan::model::{Collection, Owner, Record, Withheld};
use kairan::recur::{Phrase, show};
use kairan::source::{SourceFile, Sources};
use kairan::validate::{Words, validate};
use serde_json::Value;

/// The facts; none only where `KAIRAN_NO_FACTS=1` says that there are none.
#[expect(
    clippy::disallowed_methods,
    reason = "the file lies outside the project"
)]
fn facts() -> Option<Value> {
    if std::env::var("KAIRAN_NO_FACTS").is_ok_and(|value| value == "1") {
        println!("KAIRAN_NO_FACTS=1: the facts are not read");
        return None;
    }
    let named = std::env::var("KAIRAN_FACTS").map(PathBuf::from);
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/facts/facts.json");
    let file = named.unwrap_or(beside);
    let text = std::fs::read_to_string(&file).unwrap_or_else(|error| {
        panic!(
            "{}: {error}: set KAIRAN_FACTS to the file, or KAIRAN_NO_FACTS=1",
            file.display()
        )
    });
    Some(serde_json::from_str(&text).unwrap())
}

/// A record as TOML, key by key.
#[derive(Default)]
struct Table(String);

impl Table {
    fn put(&mut self, key: &str, value: &Value) {
        if value.is_null() {
            return;
        }
        // A JSON text, number or list of texts is one in TOML too.
        writeln!(self.0, "{key} = {value}").unwrap();
    }

    fn text(&mut self, key: &str, value: &str) {
        self.put(key, &Value::from(value));
    }
}

fn of<'a>(event: &'a Value, key: &str) -> &'a Value {
    event.get(key).unwrap_or(&Value::Null)
}

fn text<'a>(event: &'a Value, key: &str) -> &'a str {
    of(event, key).as_str().unwrap_or_default()
}

/// What the fact says, under the keys of a lecture. Every key of the fact has its place or is named
/// here as one that is about the collection of facts itself.
fn record(event: &Value) -> String {
    let mut out = Table("[[lectures]]\n".to_owned());
    let mut notes = Vec::new();
    let mut apply: Vec<String> = Vec::new();
    out.text("id", text(event, "id"));
    for (key, value) in event.as_object().unwrap() {
        match key.as_str() {
            // A record lies in the folder of its city; days are read back from "date".
            "id" | "municipalities" | "source" | "line" | "date_source_line"
            | "conflicting_line" | "weekday" | "date_precision" | "date_text" | "time_text"
            | "capacity_text" | "deadline_text" | "attendance_text" | "title_quote"
            | "conflicting_date" => {}
            "title" => out.put("title", value),
            "kind" => out.put("series", value),
            "organiser" => out.put("organizer", value),
            "co_host" => out.put("co_hosts", value),
            "audience" => out.put("audience_note", value),
            "audience_class" => out.text(
                "audience",
                match value.as_str().unwrap() {
                    "住民" => "residents",
                    "専門職" => "professionals",
                    _ => "both",
                },
            ),
            "status" => out.text(
                "status",
                match value.as_str().unwrap() {
                    "held" => "finished",
                    "cancelled" => "cancelled",
                    "planned" | "planned(flyer)" => "planned",
                    _ => "ongoing",
                },
            ),
            "cancel_reason" => out.put("status_reason", value),
            "date" => out.put("date", value),
            "start" => out.put("starts", value),
            "end" => out.put("ends", value),
            "doors" => out.put("doors", value),
            "venue" => out.put("venue", value),
            "method" => out.put("online", value),
            "times" => out.put("times", value),
            "fiscal_year" => out.put("fiscal_year", value),
            "recurrence_text" => out.put("repeat", value),
            "recurrence" => assert!(event.get("recurrence_text").is_some()),
            "plan_r8" => out.put("plan_next", value),
            "capacity" => out.0.push_str(&counts("capacity", value)),
            "attendance" => out.0.push_str(&counts("attendance", value)),
            "speakers" => out.0.push_str(&speakers(value)),
            "deadline" => apply.push(format!("deadline = {value}")),
            "application" => apply.extend(application(value)),
            "contact" => {
                let (phone, rest) = contact(value);
                apply.push(phone);
                notes.push(rest);
            }
            "note"
            | "text"
            | "count_text"
            | "date_note"
            | "organiser_note"
            | "host_text"
            | "conflicting_date_text"
            | "format" => notes.push(value.as_str().unwrap().to_owned()),
            other => panic!("{}: no key of a lecture for \"{other}\"", text(event, "id")),
        }
    }
    if !notes.is_empty() {
        out.text("note", &notes.join("\n"));
    }
    if !apply.is_empty() {
        writeln!(out.0, "apply = {{ {} }}", apply.join(", ")).unwrap();
    }
    out.0
}

/// Numbers with their group; groups of groups side by side.
fn counts(key: &str, value: &Value) -> String {
    let approx = value.get("approx").is_some();
    let mut items = Vec::new();
    for (label, count) in value.as_object().unwrap() {
        match count {
            Value::Number(count) if approx => {
                items.push(format!(
                    "{{ label = \"{label}\", count = {count}, note = \"程度\" }}"
                ));
            }
            Value::Number(count) => {
                items.push(format!("{{ label = \"{label}\", count = {count} }}"));
            }
            Value::Object(parts) => {
                items.extend(parts.iter().map(|(part, count)| {
                    format!("{{ label = \"{label} {part}\", count = {count} }}")
                }));
            }
            Value::Bool(_) => {}
            other => panic!("{key}: {other}"),
        }
    }
    format!("{key} = [{}]\n", items.join(", "))
}

fn speakers(value: &Value) -> String {
    let speakers = value
        .as_array()
        .unwrap()
        .iter()
        .map(|speaker| match speaker {
            Value::String(name) => format!("{{ name = {name:?} }}"),
            other => {
                let keys = other.as_object().unwrap();
                let keys: Vec<String> = keys
                    .iter()
                    .map(|(key, value)| format!("{key} = {value}"))
                    .collect();
                format!("{{ {} }}", keys.join(", "))
            }
        });
    format!("speakers = [{}]\n", speakers.collect::<Vec<_>>().join(", "))
}

/// The postal code stands with the address, the form on paper in a note.
fn application(value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for (key, value) in value.as_object().unwrap() {
        match key.as_str() {
            "methods" | "mail_subject" | "form_fields" => found.push(format!("{key} = {value}")),
            "form_url" => found.push(format!("form = {value}")),
            "email" => found.push(format!("mail = {value}")),
            "fax_form" => found.push(format!("note = {value}")),
            "address" | "postal" => {}
            other => panic!("no key of an application for \"{other}\""),
        }
    }
    if value.get("address").is_some() {
        let address = format!("〒{} {}", text(value, "postal"), text(value, "address"));
        found.push(format!("address = {}", Value::from(address)));
    }
    found
}

/// The number to call; the rest in words.
fn contact(value: &Value) -> (String, String) {
    let mut rest = Vec::new();
    for (key, value) in value.as_object().unwrap() {
        match key.as_str() {
            "tel" => {}
            "name" | "postal" | "address" | "hours" | "ext" => rest.push(value.as_str().unwrap()),
            other => panic!("no key of a contact for \"{other}\""),
        }
    }
    (format!("phone = {}", of(value, "tel")), rest.join(" "))
}

/// The lectures of a city whose list is this text.
fn read(lectures: &str) -> Vec<(String, Lecture)> {
    let text = |text: &str| SourceFile::Text(Arc::from(text));
    let mut sources = Sources::default();
    let files = [
        (
            "content/site.toml",
            "format = 1\ntitle = \"見本\"\nbase_url = \"https://example.jp/\"\n",
        ),
        ("content/cities/mihon/city.toml", "name = \"見本市\"\n"),
        ("content/cities/mihon/lectures.toml", lectures),
    ];
    for (path, body) in files {
        sources.files.insert(path.into(), text(body));
    }
    let (project, found) = validate(&sources, &Withheld::default(), &Words::new());
    let lists = found
        .iter()
        .filter(|finding| finding.code != "missing-description");
    let said: Vec<String> = lists.map(|finding| format!("{finding:?}")).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
    let owner = project
        .owner(&Owner::City(kairan::model::CityId::new("mihon")))
        .unwrap();
    let entries = owner.entries(Collection::Lectures).iter();
    entries
        .map(|entry| match &entry.record {
            Record::Lecture(lecture) => (entry.key.id.to_string(), (**lecture).clone()),
            _ => panic!("no lecture"),
        })
        .collect()
}

#[test]
fn every_event_is_a_record() {
    let Some(facts) = facts() else { return };
    let events = facts.get("lectures").and_then(Value::as_array).unwrap();
    let tables: Vec<String> = events.iter().map(record).collect();
    let lectures = read(&tables.join("\n"));
    assert_eq!((events.len(), lectures.len()), (144, 144));
    for event in events {
        let id = text(event, "id");
        let (_, lecture) = lectures.iter().find(|(found, _)| found == id).unwrap();
        let day = lecture
            .date
            .as_ref()
            .map(|date| date.value.original().to_owned());
        assert_eq!(
            day.as_deref(),
            event.get("date").and_then(Value::as_str),
            "{id}"
        );
        if event.get("recurrence_text").is_some() {
            let repeat = &lecture.repeat.as_ref().unwrap().value;
            assert!(repeat.meaning.is_some(), "{id}: {}", repeat.text.text);
        }
        if event.get("recurrence").is_some() {
            assert_eq!(show::ja(lecture.rule().unwrap()), "毎月第4木曜日", "{id}");
        }
    }
}

#[test]
fn every_recurring_rule_is_read() {
    let Some(facts) = facts() else { return };
    let rules = facts.get("recurring").and_then(Value::as_array).unwrap();
    assert_eq!(rules.len(), 18);
    let tables = rules.iter().enumerate().map(|(n, rule)| {
        let mut out = Table("[[lectures]]\n".to_owned());
        out.text("id", &format!("r{n}"));
        out.put("title", of(rule, "what"));
        out.put("repeat", of(rule, "rule_text"));
        out.0
    });
    let lectures = read(&tables.collect::<Vec<_>>().join("\n"));
    let mut dated = Vec::new();
    for (id, lecture) in &lectures {
        let repeat = &lecture.repeat.as_ref().unwrap().value;
        match &repeat.meaning {
            Some(Phrase::Days(rule)) => dated.push(show::ja(rule)),
            Some(Phrase::Often(_)) => {}
            None => panic!("{id}: {}", repeat.text.text),
        }
    }
    assert_eq!(dated, ["毎月第4木曜日"]);
}
