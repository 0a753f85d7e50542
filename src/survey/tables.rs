//! The answer as tables in one language, for the terminal and for the page alike.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::{CityName, Group, Holding, Missing, Subject, Survey, Why};
use crate::diag::Language;

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub heading: String,
    /// What stands where there is nothing to show.
    pub nothing: &'static str,
    /// Names of the columns.
    pub header: Vec<String>,
    /// The rows; the first cell of each names it.
    pub rows: Vec<Vec<String>>,
}

/// All tables in their order.
pub fn tables(survey: &Survey, language: Language) -> Vec<Table> {
    let pick = |ja: &'static str, en: &'static str| match language {
        Language::Ja => ja,
        Language::En => en,
    };
    let matrix = survey.groups.iter();
    let mut tables: Vec<Table> = matrix
        .map(|group| matrix_table(group, &survey.cities, language))
        .collect();
    let table = |heading: &str, nothing, header: &[&str], rows| Table {
        heading: heading.to_owned(),
        nothing,
        header: header.iter().map(|name| (*name).to_owned()).collect(),
        rows,
    };
    let none = pick("ありません。", "None.");
    tables.push(table(
        pick("確かめるもの（担当課ごと）", "To be looked at, by section"),
        none,
        &[
            pick("担当課", "section"),
            pick("理由", "why"),
            pick("日", "day"),
            pick("題名", "title"),
            pick("ファイル", "file"),
        ],
        attention(survey, language),
    ));
    tables.push(table(
        pick("表のデータの時点", "Sheets and their days"),
        none,
        &[
            pick("ファイル", "file"),
            pick("件数", "entries"),
            pick("いちばん古い日", "oldest day"),
            pick("いちばん新しい日", "newest day"),
            pick("日のない件数", "without a day"),
        ],
        sheets(survey),
    ));
    tables.push(table(
        pick("市町村が書きかえているもの", "What cities say otherwise"),
        none,
        &[
            pick("ファイル", "file"),
            pick("市町村", "city"),
            pick("もとのファイル", "wider file"),
            pick("しかた", "how"),
        ],
        overrides(survey, language),
    ));
    tables.push(table(
        pick("食いちがう数", "Numbers that contradict each other"),
        none,
        &[
            pick("数えたもの", "what is counted"),
            pick("時点", "as of"),
            pick("数とファイル", "numbers and files"),
        ],
        contradictions(survey),
    ));
    tables.push(table(
        pick("まだ翻訳されていないもの", "Not yet translated"),
        none,
        &[
            pick("言語", "language"),
            pick("何が", "what"),
            pick("題名", "title"),
            pick("ファイル", "file"),
        ],
        untranslated(survey, language),
    ));
    tables
}

fn matrix_table(group: &Group, cities: &[CityName], language: Language) -> Table {
    let (heading, other, city) = match language {
        Language::Ja => (subject(group.subject).0, "（指定なし）", "市町村"),
        Language::En => (subject(group.subject).1, "(none given)", "city"),
    };
    let names = group.kinds.iter().map(|kind| match kind.name.as_str() {
        "" => other.to_owned(),
        name => name.to_owned(),
    });
    let rows = cities.iter().enumerate().map(|(at, city)| {
        let cells = group.kinds.iter().map(|kind| {
            let cell = kind.cells.get(at).copied().unwrap_or_default();
            holding(cell, language)
        });
        std::iter::once(city.name.clone()).chain(cells).collect()
    });
    Table {
        heading: heading.to_owned(),
        nothing: "",
        header: std::iter::once(city.to_owned()).chain(names).collect(),
        rows: rows.collect(),
    }
}

fn subject(subject: Subject) -> (&'static str, &'static str) {
    match subject {
        Subject::Windows => ("相談窓口（テーマごと）", "Windows, by topic"),
        Subject::Guides => ("案内（テーマごと）", "Guides, by topic"),
        Subject::Lectures => ("これからの講座（テーマごと）", "Lectures ahead, by topic"),
        Subject::Handouts => ("配布物（形ごと）", "Handouts, by form"),
        Subject::Languages => ("ほかの言語のページ", "Pages in further languages"),
    }
}

fn holding(cell: Holding, language: Language) -> String {
    let Holding { own, inherited } = cell;
    match (language, own, inherited) {
        (Language::Ja, 0, 0) => "なし".to_owned(),
        (Language::Ja, own, 0) => format!("独自{own}"),
        (Language::Ja, 0, inherited) => format!("共通{inherited}"),
        (Language::Ja, own, inherited) => format!("独自{own}・共通{inherited}"),
        (Language::En, 0, 0) => "gap".to_owned(),
        (Language::En, own, 0) => format!("own {own}"),
        (Language::En, 0, inherited) => format!("inherited {inherited}"),
        (Language::En, own, inherited) => format!("own {own}, inherited {inherited}"),
    }
}

fn shown(day: Option<Date>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}

fn attention(survey: &Survey, language: Language) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for one in &survey.attention {
        let why = match (language, one.why) {
            (Language::Ja, Why::Stale) => "古い",
            (Language::Ja, Why::ReviewDue) => "見直しの日を過ぎた",
            (Language::Ja, Why::Over) => "催しや締め切りがすべて過ぎた",
            (Language::Ja, Why::ReviewSoon) => "まもなく見直しの日",
            (Language::Ja, Why::Ends) => "まもなく終わる",
            (Language::En, Why::Stale) => "stale",
            (Language::En, Why::ReviewDue) => "review is due",
            (Language::En, Why::Over) => "every event or deadline is past",
            (Language::En, Why::ReviewSoon) => "review is near",
            (Language::En, Why::Ends) => "ends soon",
        };
        let contact = match (language, one.contact.as_str()) {
            (Language::Ja, "") => "（担当課の指定なし）",
            (Language::En, "") => "(no section)",
            (_, contact) => contact,
        };
        rows.push(vec![
            contact.to_owned(),
            why.to_owned(),
            shown(one.day),
            one.title.clone(),
            one.path.to_string(),
        ]);
    }
    rows
}

fn sheets(survey: &Survey) -> Vec<Vec<String>> {
    let sheets = survey.sheets.iter();
    sheets
        .map(|sheet| {
            vec![
                sheet.path.to_string(),
                sheet.entries.to_string(),
                shown(sheet.days.map(|(oldest, _)| oldest)),
                shown(sheet.days.map(|(_, newest)| newest)),
                sheet.undated.to_string(),
            ]
        })
        .collect()
}

/// A city's sheet may stand over many entries: told once, with how many.
fn overrides(survey: &Survey, language: Language) -> Vec<Vec<String>> {
    let mut files: BTreeMap<(usize, &str, &str, bool), usize> = BTreeMap::new();
    for one in &survey.overrides {
        *files
            .entry((one.city, &one.path, &one.wider, one.extends))
            .or_default() += 1;
    }
    let rows = files
        .into_iter()
        .map(|((city, path, wider, extends), count)| {
            let how = match (language, extends) {
                (Language::Ja, true) => "書き足し",
                (Language::Ja, false) => "置きかえ",
                (Language::En, true) => "extends",
                (Language::En, false) => "replaces",
            };
            let how = if count > 1 {
                format!("{how} ×{count}")
            } else {
                how.to_owned()
            };
            let city = survey.cities.get(city).map_or("", |city| &city.name);
            vec![path.to_owned(), city.to_owned(), wider.to_owned(), how]
        });
    rows.collect()
}

fn untranslated(survey: &Survey, language: Language) -> Vec<Vec<String>> {
    let rows = survey.untranslated.iter().map(|one| {
        let what = match (language, one.missing) {
            (Language::Ja, Missing::Page) => "本文",
            (Language::Ja, Missing::Name) => "名前",
            (Language::En, Missing::Page) => "text",
            (Language::En, Missing::Name) => "name",
        };
        let (title, path) = (one.title.clone(), one.path.to_string());
        vec![one.language.clone(), what.to_owned(), title, path]
    });
    rows.collect()
}

fn contradictions(survey: &Survey) -> Vec<Vec<String>> {
    let found = survey.contradictions.iter();
    found
        .map(|one| {
            let values = one.values.iter();
            let values: Vec<String> = values
                .map(|(value, path)| format!("{value} ({path})"))
                .collect();
            vec![one.label.clone(), one.day.to_string(), values.join(" / ")]
        })
        .collect()
}
