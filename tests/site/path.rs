//! From `/` to a number: ten tasks of residents, walked along the links of the built sample by the words they
//! bear, and what has to be read on the way.

use serde::Deserialize;

use super::sample::{cities, main_of, sample};
use super::support::{Built, SiteTest, text};

#[derive(Deserialize)]
struct Tasks {
    characters_a_minute: usize,
    seconds: usize,
    #[serde(rename = "tasks")]
    all: Vec<Task>,
}

#[derive(Deserialize)]
struct Task {
    situation: String,
    choices: Vec<String>,
    page: String,
    number: Option<String>,
    none: Option<String>,
    who: Option<String>,
}

impl Task {
    /// What has to stand on the page, in the order it is read.
    fn answer(&self) -> Vec<&str> {
        let all = [&self.number, &self.none, &self.who];
        all.into_iter().flatten().map(String::as_str).collect()
    }
}

/// A stretch of text somebody reads, or the end of a link with its address.
enum Piece {
    Text(String),
    LinkBegins(String),
    LinkEnds,
}

/// What of a page's `<main>` is seen: without pictures, readings in kana, and what is hidden until later.
fn pieces(main: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    let mut hidden: Vec<&str> = Vec::new();
    for part in main.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap();
        let name = tag
            .trim_start_matches('/')
            .split([' ', '\n'])
            .next()
            .unwrap();
        if let Some(last) = hidden.last().copied() {
            let void = tag.ends_with('/') || ["br", "path", "img", "input"].contains(&name);
            if tag.starts_with('/') {
                assert_eq!(last, name, "{tag}");
                hidden.pop();
            } else if !void {
                hidden.push(name);
            }
            if !hidden.is_empty() {
                continue;
            }
        } else if tag == "/a" {
            found.push(Piece::LinkEnds);
        } else if is_hidden(name, tag) {
            hidden.push(name);
            continue;
        } else if let Some((_, href)) = tag.split_once("href=\"") {
            found.push(Piece::LinkBegins(
                href.split('"').next().unwrap().to_owned(),
            ));
        }
        let seen: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        if !seen.is_empty() {
            found.push(Piece::Text(seen));
        }
    }
    found
}

fn is_hidden(name: &str, tag: &str) -> bool {
    let seen_by_none = ["class=\"kana\"", "visually-hidden", "print-only", " hidden"];
    !tag.starts_with('/')
        && (["svg", "rt", "rp", "script", "template"].contains(&name)
            || seen_by_none.iter().any(|sign| tag.contains(sign)))
}

/// The address a link with these words leads to, and what is read up to its end.
fn follow(page: &str, words: &str) -> Option<(String, usize)> {
    let (mut read, mut link) = (0, None);
    for piece in pieces(page) {
        match piece {
            Piece::Text(text) => {
                read += text.chars().count();
                if let Some((href, label)) = &mut link {
                    let label: &mut String = label;
                    label.push_str(&text);
                    if label.starts_with(words) {
                        return Some((String::clone(href), read));
                    }
                }
            }
            Piece::LinkBegins(href) => link = Some((href, String::new())),
            Piece::LinkEnds => link = None,
        }
    }
    None
}

/// How much is read until all of the answer was, one part behind the other or in any order.
fn read_until(page: &str, answer: &[&str]) -> Option<usize> {
    let mut read = String::new();
    for piece in pieces(page) {
        if let Piece::Text(text) = piece {
            read.push_str(&text);
            if answer.iter().all(|part| read.contains(part)) {
                return Some(read.chars().count());
            }
        }
    }
    None
}

/// Characters read on each page of the way.
fn walk(built: &Built, task: &Task) -> Result<Vec<usize>, String> {
    let mut address = "/".to_owned();
    let mut read = Vec::new();
    let main = |address: &str| {
        let path = format!("{}index.html", address.trim_start_matches('/'));
        main_of(built.page(&path)).to_owned()
    };
    for words in &task.choices {
        let (next, characters) = follow(&main(&address), words)
            .ok_or_else(|| format!("no link 「{words}」 on {address}"))?;
        read.push(characters);
        address = next;
    }
    if address != task.page {
        return Err(format!("{address} instead of {}", task.page));
    }
    let answer = task.answer();
    let last = read_until(&main(&address), &answer)
        .ok_or_else(|| format!("{answer:?} is not on {address}"))?;
    read.push(last);
    Ok(read)
}

#[test]
fn ten_tasks_lead_in_two_choices_to_a_number_or_to_who_knows() {
    let tasks: Tasks = toml::from_str(&text("tests/tasks/tasks.toml").unwrap()).unwrap();
    assert_eq!(tasks.all.len(), 10);
    let built = sample().build();
    let mut wrong = Vec::new();
    for task in &tasks.all {
        assert!(task.choices.len() <= 2, "{}", task.situation);
        assert_eq!(task.number.is_some(), task.none.is_none());
        assert_eq!(task.none.is_some(), task.who.is_some());
        match walk(&built, task) {
            Ok(read) => {
                let all: usize = read.iter().sum();
                let seconds = (all * 60).div_ceil(tasks.characters_a_minute);
                let answer = task.answer().join(" / ");
                let choices = task.choices.len();
                println!(
                    "{choices} choices {seconds:3} s {read:?} {} → {answer}",
                    task.situation
                );
                if seconds > tasks.seconds {
                    wrong.push(format!("{}: {seconds} s", task.situation));
                }
            }
            Err(why) => wrong.push(format!("{}: {why}", task.situation)),
        }
    }
    assert_eq!(wrong, [""; 0]);
    let towns = tasks.all.iter().map(|task| task.choices.first().unwrap());
    assert!(towns.collect::<std::collections::BTreeSet<_>>().len() >= 8);
    assert!(cities().len() >= 18);
}

fn place(page: &str, words: &str) -> usize {
    let found = page.find(words);
    found.unwrap_or_else(|| panic!("{words} is not in {page}"))
}

/// A city with two centres and a section, and a window that says when it answers.
fn with_centres(areas: &str) -> Built {
    let site = SiteTest::of("tests/diagnostics/_base/in");
    for (id, more) in [
        (
            "a-window",
            "hours = \"平日 午前9時から午後5時まで\"\nclosed_days = \"土曜日、日曜日、祝日、年末年始\"",
        ),
        ("b-section", "role = \"section\""),
        (
            "west",
            "role = \"support_center\"\nphone = \"048-000-0001\"",
        ),
        (
            "east",
            "role = \"support_center\"\nphone = \"048-000-0002\"",
        ),
    ] {
        let page = format!(
            "+++\nname = \"{id}の窓口\"\nkind = \"home-dental\"\nphone_status = \"unknown\"\n{more}\n+++\n"
        );
        let page = if more.contains("phone =") {
            page.replace("phone_status = \"unknown\"\n", "")
        } else {
            page
        };
        site.put(&format!("content/cities/ao/windows/{id}.md"), page);
    }
    site.put("content/cities/ao/areas.toml", areas);
    site.build()
}

const CONCERN: &str = "ao/contacts/concern/home-dental/index.html";

#[test]
fn centres_come_before_windows_and_sections_after_them() {
    let built = with_centres("");
    let page = main_of(built.page(CONCERN));
    assert!(place(page, "担当は住所で決まります。どこか") < place(page, "eastの窓口"));
    assert!(place(page, "eastの窓口") < place(page, "a-windowの窓口"));
    assert!(place(page, "westの窓口") < place(page, "a-windowの窓口"));
    assert!(place(page, "a-windowの窓口") < place(page, "b-sectionの窓口"));
    assert!(page.contains("月曜日から金曜日の午前9時から受けています。"));
    assert!(!page.contains("年末年始に受けるかどうかは"));
}

#[test]
fn a_divided_city_names_the_centre_of_each_town_by_its_reading() {
    let areas = "[[areas]]\nid = \"w\"\ntitle = \"西\"\nwindow = \"west\"\ntowns = [{ name = \"若宮\", kana = \"わかみや\" }, { name = \"泉\", kana = \"いずみ\" }]\n[[areas]]\nid = \"e\"\ntitle = \"東\"\nwindow = \"east\"\ntowns = [{ name = \"寿\", kana = \"ことぶき\" }]\n";
    let built = with_centres(areas);
    let page = main_of(built.page(CONCERN));
    let (_, towns) = page.split_once("class=\"center-towns\"").unwrap();
    assert!(place(towns, "泉") < place(towns, "寿"));
    assert!(place(towns, "寿") < place(towns, "若宮"));
    assert!(place(towns, "寿") < place(towns, "tel:0480000002"));
    assert!(!page.contains("担当は住所で決まります。どこか"));
}
