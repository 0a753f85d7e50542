//! The JSON of a record, read back as a record: every published field of the model comes back, and a field
//! that is new in the model fails here until it is published or named as one that is not.
#![expect(clippy::unwrap_used, reason = "a test fails where it stands")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::civil::date;
use kairan::model::{Collection, Entry};
use kairan::pipeline::{Environment, plan_site};
use kairan::plan::PlanOptions;
use kairan::render::{Planned, opendata};
use kairan::source::{BinaryFile, SourceFile, Sources};
use serde_json::Value;

const SITE: &str = r#"format = 1
title = "ご案内"
base_url = "https://example.jp/"
as_of = "2025-10-01"
languages = ["ja", "en"]
[[topics]]
id = "acp"
label = "人生会議"
[[services]]
id = "visit"
label = "訪問診療"
"#;

const ORGANIZATIONS: &str = "[[organizations]]\nid = \"kai\"\nname = \"見本の会\"\n";
const DOCUMENTS: &str = "[[documents]]\nid = \"plan\"\ntitle = \"計画\"\nas_of = \"2025-04-01\"\n";
const CITY: &str = "name = \"見本市\"\nprefecture = \"見本県\"\ncode = \"112313\"\n";

const COMMON: &str = r#"id = "full"
topic = ["acp"]
summary = { ja = "要約", en = "Summary" }
updated = "2025-09-01"
publish_until = "2030-03-31"
sources = [{ document = "plan", note = "見本" }]
"#;

const CLINIC: &str = r#"name = { ja = "見本医院", kana = "みほんいいん", en = "Mihon Clinic" }
kind = ["clinic", "dental"]
corporation = "医療法人見本会"
phone = "048-700-2000"
extension = "12"
fax = "048-700-2001"
mail = "a@example.jp"
postal_code = "363-0011"
address = "見本県見本市泉1丁目3-28"
building = { ja = "泉ビル2階", en = "Izumi 2F" }
services = ["visit", "書類の相談"]
departments = ["内科", "歯科"]
home_visit = "あり"
visit_areas = "見本市全域"
hours = "月火 9:00～12:00"
closed_days = "水曜日"
website = "https://example.jp/clinic/"
latitude = 35.99
longitude = 139.55
facility_code = "1130000001"
confirmed_on = "2025-09-30"
notes = "1行目\n2行目"
name_en = "Mihon Clinic"
address_code = "112313"
town_id = "0001000"
address_prefecture = "見本県"
address_city = "見本市"
address_town = "泉1丁目"
address_street = "3-28"
altitude_kind = "1"
altitude = "20"
form = "https://example.jp/form/"
contact_note = "SNSはありません"
corporate_number = "1234567890123"
weekdays = "月火"
starts = "9時半"
ends = "17:00"
hours_note = "祝日は休診"
after_hours = "留守番電話"
beds = "0"
disaster_class = "なし"
status = "運営中"
image = "https://example.jp/a.jpg"
image_licence = "CC BY 4.0"
"#;

const LECTURE: &str = r#"title = { ja = "人生会議の話", kana = "じんせいかいぎのはなし", en = "A talk" }
series = "市民講座"
organizer = "kai"
co_hosts = ["見本市"]
audience = "residents"
audience_note = "どなたでも"
date = "2026-01-22"
date_end = "2026-01-22"
doors = "13:00"
starts = "13:30"
ends = "15:00"
duration = "90分"
venue = { ja = "市民ホール", en = "Hall" }
room = "1階"
address = "見本市若宮1-5-9"
access = "駅から歩いて5分"
online = "オンラインでも"
on_demand = "録画を見られます"
on_demand_from = "2026-02-01"
on_demand_until = "2026-02"
capacity = [{ label = "会場", count = "30", note = "程度" }]
fee = "無料"
speakers = [{ name = "見本 花子", affiliation = "見本医院", topic = "話し合い" }]
status = "open"
status_reason = "席があります"
times = 3
fiscal_year = "令和7年度"
repeat = "毎月第4木曜日"
until = "2026-03-31"
except = ["2026-02-26"]
changes = [{ date = "2026-03-26", to = "2026-03-27", starts = "14:00", ends = "15:30", status = "cancelled", reason = "会場の都合", venue = "別館" }]
attendance = [{ label = "会場", count = "25", note = "延べ" }]
sequence = 7
flyer = "files/flyer.pdf"
on_request = false
topics = ["薬の話"]
lecturers = ["薬剤師"]
areas_missing = ["北部"]
plan_next = "来年度も"
note = "備考です"
apply = { methods = ["電話"], deadline = "2026-01-20", deadline_time = "17:00", phone = "048-700-2001", fax = "048-700-2002", mail = "b@example.jp", mail_subject = "申込み", form = "https://example.jp/apply/", address = "見本市1-1", form_fields = ["氏名", "電話番号"], note = "先着順" }
"#;

fn site(file: &str, record: &str) -> Planned {
    let text = |text: &str| SourceFile::Text(Arc::from(text));
    let flyer = BinaryFile {
        path: Arc::from("content/cities/mihon/files/flyer.pdf"),
        disk: PathBuf::new(),
        len: 1,
        hash: Arc::from("0".repeat(64)),
        start: Arc::from(Vec::new()),
    };
    let collection = file.strip_suffix(".toml").unwrap();
    let files = [
        ("content/site.toml", text(SITE)),
        ("content/organizations.toml", text(ORGANIZATIONS)),
        ("content/documents.toml", text(DOCUMENTS)),
        ("content/cities/mihon/city.toml", text(CITY)),
        (
            "content/cities/mihon/files/flyer.pdf",
            SourceFile::Binary(flyer),
        ),
    ];
    let mut files: BTreeMap<Arc<str>, SourceFile> = files
        .into_iter()
        .map(|(path, file)| (Arc::from(path), file))
        .collect();
    files.insert(
        Arc::from(format!("content/cities/mihon/{file}")),
        text(&format!("[[{collection}]]\n{record}")),
    );
    let sources = Sources {
        files,
        cities: [Arc::from("mihon")].into(),
        ..Sources::default()
    };
    let environment = Environment {
        date: None,
        fallback_date: date(2025, 1, 1),
        drafts: false,
        plan: PlanOptions::default(),
    };
    let (planned, found, _) = plan_site(&sources, &environment);
    let errors: Vec<_> = found
        .iter()
        .filter(|found| found.level == kairan::diag::Level::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:#?}\n{record}");
    planned.unwrap()
}

fn entry(planned: &Planned, collection: Collection) -> &Entry {
    let owners = planned.plan.resolved.project.owners.values();
    let mut entries = owners.flat_map(|content| content.collections[collection.slot()].iter());
    entries
        .find(|entry| entry.key.id.as_str() == "full")
        .unwrap()
}

/// The one record of a data file.
fn published(planned: &Planned, path: &str) -> Value {
    let mut files = planned.plan.data.iter();
    let file = files.find(|file| &*file.path == path).unwrap();
    let bytes = opendata::file(&planned.cx(file.section, 0), file);
    let whole: Value = serde_json::from_slice(&bytes).unwrap();
    whole["records"][0].clone()
}

/// A record as an author would write it, from nothing but its JSON and what docs/open-data.md says of the keys.
fn as_written(json: &Value) -> String {
    let mut out = String::new();
    for (key, value) in json.as_object().unwrap() {
        let (key, value) = match key.as_str() {
            // What the site adds: whose it is, where its page is, how it stands today.
            "city" | "url" | "state" => continue,
            "topics" => ("topic", each(value, |topic| topic["id"].clone())),
            "talks" => ("topics", value.clone()),
            "services" => (key.as_str(), each(value, service)),
            "organizer" => (key.as_str(), value["id"].clone()),
            "sources" => (key.as_str(), each(value, source)),
            "flyer" => (key.as_str(), file(value)),
            _ => (key.as_str(), value.clone()),
        };
        writeln!(out, "{key} = {}", toml(&value)).unwrap();
    }
    out
}

fn each(list: &Value, one: impl Fn(&Value) -> Value) -> Value {
    Value::Array(list.as_array().unwrap().iter().map(one).collect())
}

fn service(service: &Value) -> Value {
    let id = service.get("id").unwrap_or(&service["label"]["ja"]);
    id.clone()
}

fn source(source: &Value) -> Value {
    serde_json::json!({ "document": source["id"], "note": source["note"] })
}

/// A file of the city by its address.
fn file(url: &Value) -> Value {
    let (_, name) = url.as_str().unwrap().split_once("/mihon/").unwrap();
    name.into()
}

/// JSON as TOML: the two differ in how a table is written.
fn toml(value: &Value) -> String {
    match value {
        Value::Object(object) => {
            let pairs = object
                .iter()
                .map(|(key, value)| format!("{key} = {}", toml(value)));
            format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", "))
        }
        Value::Array(list) => {
            let items: Vec<String> = list.iter().map(toml).collect();
            format!("[{}]", items.join(", "))
        }
        other => other.to_string(),
    }
}

/// A value as `{:#?}` shows it, without the places, which are another file's.
fn without_places(value: &impl std::fmt::Debug) -> String {
    let shown = format!("{value:#?}");
    let mut out = String::new();
    let mut lines = shown.lines();
    while let Some(line) = lines.next() {
        let indent = line.len() - line.trim_start().len();
        if line.trim_start().starts_with("place: ") && line.ends_with('{') {
            let end = format!("{}}},", " ".repeat(indent));
            let _ = lines.by_ref().find(|line| *line == end);
        } else {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

fn comes_back_whole(collection: Collection, written: &str) {
    let file = format!("{}.toml", collection.word());
    let data = format!("mihon/data/{}.json", collection.word());
    let first = site(&file, &format!("{COMMON}{written}"));
    let record = without_places(&entry(&first, collection).record);
    let missing = record
        .lines()
        .filter(|line| line.starts_with("        ") && !line.starts_with("         "))
        .filter(|line| line.ends_with(": None,"));
    assert_eq!(
        missing.collect::<Vec<_>>(),
        Vec::<&str>::new(),
        "the record of this test gives every field"
    );
    let json = published(&first, &data);
    let again = site(&file, &as_written(&json));
    are_same(&record, &without_places(&entry(&again, collection).record));
    let common = |planned: &Planned| without_places(&entry(planned, collection).common);
    are_same(&common(&first), &common(&again));
    assert_eq!(json, published(&again, &data));
}

/// Two shown values, compared so that a failure shows the line and not all of both.
fn are_same(first: &str, again: &str) {
    for (number, (first_line, line)) in first.lines().zip(again.lines()).enumerate() {
        assert_eq!(first_line, line, "line {number} of:\n{again}");
    }
    assert_eq!(first.lines().count(), again.lines().count());
}

#[test]
fn a_clinic_comes_back_whole_from_its_json() {
    comes_back_whole(Collection::Clinics, CLINIC);
}

#[test]
fn a_lecture_comes_back_whole_from_its_json() {
    comes_back_whole(Collection::Lectures, LECTURE);
}
