//! Which fact of the source documents stands where: `tests/coverage/<seed>.toml` names for each fact the
//! entries that carry it, or why it is left out. The entry must exist and cite the fact's line.

use std::collections::{BTreeMap, BTreeSet};

use super::record;
use super::seeds::{list, read, root, shared};

/// One fact of the list of facts.
struct Fact {
    seed: String,
    line: u64,
    category: &'static str,
    name: String,
}

/// The categories that the table answers for, with the prefix of ids that the list does not give.
const CATEGORIES: [(&str, &str); 13] = [
    ("windows", "window"),
    ("lectures", "lecture"),
    ("handouts", "handout"),
    ("lists", "list"),
    ("on_request_lectures", "on-request"),
    ("rules", "rule"),
    ("services", "service"),
    ("ict_systems", "ict"),
    ("disaster_support", "disaster"),
    ("no_relatives_support", "no-relatives"),
    ("urls", "url"),
    ("initiatives", "initiative"),
    ("recurring", "recurring"),
];

fn facts() -> Option<BTreeMap<(String, String), Fact>> {
    let path = shared("facts")?.join("facts.json");
    let list: serde_json::Value = serde_json::from_str(&read(&path)).unwrap();
    let mut facts = BTreeMap::new();
    for (category, prefix) in CATEGORIES {
        let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
        for item in list[category].as_array().unwrap() {
            let seed: String = item["source"].as_str().unwrap().chars().take(3).collect();
            let number = numbers.entry(seed.clone()).or_insert(0);
            *number += 1;
            let id = match item["id"].as_str() {
                Some(id) => id.to_owned(),
                None => format!("{prefix}-{number}"),
            };
            let name = ["name", "title", "url", "item_name", "what"]
                .iter()
                .find_map(|key| item[*key].as_str());
            let fact = Fact {
                seed: seed.clone(),
                line: item["line"].as_u64().unwrap(),
                category,
                name: name.unwrap_or_default().to_owned(),
            };
            facts.insert((seed, id), fact);
        }
    }
    Some(facts)
}

enum Answer {
    Entries(Vec<String>),
    LeftOut(String),
}

fn answers() -> BTreeMap<(String, String), Answer> {
    let mut answers = BTreeMap::new();
    for path in list(&root().join("tests/coverage")) {
        let table: toml::Table = read(&path)
            .parse()
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let seed = path.file_stem().and_then(|stem| stem.to_str()).unwrap();
        for (id, value) in table {
            let answer = match value {
                toml::Value::String(entry) => Answer::Entries(vec![entry]),
                toml::Value::Array(entries) => Answer::Entries(
                    entries
                        .iter()
                        .map(|entry| entry.as_str().unwrap().to_owned())
                        .collect(),
                ),
                toml::Value::Table(table) => {
                    Answer::LeftOut(table["left_out"].as_str().unwrap().to_owned())
                }
                other => panic!("{id}: {other} is no answer"),
            };
            let key = (seed.to_owned(), id.clone());
            assert!(
                answers.insert(key, answer).is_none(),
                "{id} is answered twice"
            );
        }
    }
    answers
}

/// The id of the document in `documents.toml` for each seed.
fn documents() -> BTreeMap<String, String> {
    let registry: toml::Table = read(&root().join("content/documents.toml"))
        .parse()
        .unwrap();
    let of_seed = |item: &toml::Value| {
        let seed = item.get("seed")?.as_str()?.to_owned();
        Some((seed, item["id"].as_str()?.to_owned()))
    };
    registry["documents"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(of_seed)
        .collect()
}

#[test]
fn every_fact_has_a_page_or_a_reason() {
    let Some(facts) = facts() else { return };
    let answers = answers();
    let documents = documents();
    let mut cites: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for record in record::all() {
        cites.entry(record.key).or_default().extend(record.sources);
    }
    let mut wrong: Vec<String> = Vec::new();
    let mut table: BTreeMap<(&str, &str), [usize; 3]> = BTreeMap::new();
    let mut left_out = Vec::new();
    for ((seed, id), fact) in &facts {
        let row = table.entry((fact.category, &fact.seed)).or_default();
        row[0] += 1;
        match answers.get(&(seed.clone(), id.clone())) {
            None => wrong.push(format!(
                "{id} ({}:{} {}): neither a page nor a reason",
                fact.seed, fact.line, fact.name
            )),
            Some(Answer::LeftOut(reason)) => {
                row[2] += 1;
                left_out.push(format!("{id} {}: {reason}", fact.name));
            }
            Some(Answer::Entries(entries)) => {
                row[1] += 1;
                for entry in entries {
                    let source = documents
                        .get(&fact.seed)
                        .map(|document| format!("{document}:{}", fact.line));
                    match (cites.get(entry), source) {
                        (None, _) => wrong.push(format!("{id}: there is no entry {entry}")),
                        (Some(cited), Some(source)) if !cited.contains(&source) => {
                            wrong.push(format!("{id}: {entry} does not cite {source}"));
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    println!("category, seed: facts, on the site, left out");
    for ((category, seed), [all, shown, without]) in &table {
        println!("{category}, {seed}: {all}, {shown}, {without}");
    }
    println!("left out:\n{}", left_out.join("\n"));
    assert!(
        wrong.is_empty(),
        "{} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
