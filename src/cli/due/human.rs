//! The list for people: by day, then city and section; at the end what a successor and a newsletter need.

use super::words;
use crate::cli::table;
use crate::diag::Language;
use crate::due::{Change, Due, Issue};

/// Titles are long, and staff must know which one is meant.
const WIDEST: usize = 60;

/// The whole list.
pub(super) fn render(due: &Due, language: Language) -> String {
    let (from, to) = (words::day(due.from, language), words::day(due.to, language));
    let mut out = match language {
        Language::Ja => format!("{from}から{to}までに、自動で変わること\n"),
        Language::En => format!("What changes by itself from {from} to {to}\n"),
    };
    if due.changes.is_empty() {
        let none = words::pick(language, "ありません。", "nothing");
        line(&mut out, &format!("\n{none}"));
    }
    changes(due, language, &mut out);
    handover(due, language, &mut out);
    for issue in &due.newsletters {
        newsletter(due, issue, language, &mut out);
    }
    build_on(due, language, &mut out);
    out
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}

/// All rows are laid out together, so that the columns of all days stand below each other.
fn changes(due: &Due, language: Language, out: &mut String) {
    let rows: Vec<Vec<String>> = due
        .changes
        .iter()
        .map(|change| {
            vec![
                words::cities(due, &change.cities, language),
                change.section.clone().unwrap_or_else(|| "-".to_owned()),
                words::kind(change.kind, language).to_owned(),
                last(change),
                title(change, language),
                words::place(&change.place),
            ]
        })
        .collect();
    let table = table::render_to(&rows, WIDEST);
    let mut heading = String::new();
    for (change, row) in due.changes.iter().zip(table.lines()) {
        let day = if change.day < due.from {
            words::pick(language, "期限を過ぎています", "overdue").to_owned()
        } else {
            words::day(change.day, language)
        };
        if day != heading {
            line(out, &format!("\n{day}"));
            heading = day;
        }
        line(out, row);
    }
}

/// The last day of what was before, with the hour where it has one.
fn last(change: &Change) -> String {
    let time = change.time;
    let time = time.map(|time| format!(" {:02}:{:02}", time.hour(), time.minute()));
    change.last.map_or_else(
        || "-".to_owned(),
        |day| format!("{day}{}", time.unwrap_or_default()),
    )
}

/// The title with what comes after.
fn title(change: &Change, language: Language) -> String {
    let title = change.title.text(language);
    match &change.then {
        Some(then) => format!("{title} → {}", then.text(language)),
        None => title.to_owned(),
    }
}

fn handover(due: &Due, language: Language, out: &mut String) {
    if due.handover.is_empty() {
        return;
    }
    let heading = words::pick(
        language,
        "引き継ぐ人が確かめること（4月1日の前後）",
        "What a successor must look at (around 1 April)",
    );
    line(out, &format!("\n{heading}"));
    let rows: Vec<Vec<String>> = due
        .handover
        .iter()
        .map(|item| {
            vec![
                words::cities(due, &item.cities, language),
                item.section.clone().unwrap_or_else(|| "-".to_owned()),
                words::reason(item.reason, language).to_owned(),
                item.day
                    .map_or_else(|| "-".to_owned(), |day| day.to_string()),
                item.title.text(language).to_owned(),
                words::place(&item.place),
            ]
        })
        .collect();
    out.push_str(&table::render_to(&rows, WIDEST));
}

fn newsletter(due: &Due, issue: &Issue, language: Language, out: &mut String) {
    let title = issue.title.text(language);
    let city: Vec<_> = issue.city.iter().cloned().collect();
    let city = words::cities(due, &city, language);
    let deadline = words::day(issue.deadline, language);
    let heading = match language {
        Language::Ja => format!("\n{title}（{city}）に載せること。原稿の締切: {deadline}"),
        Language::En => format!("\nFor {title} ({city}), texts due {deadline}"),
    };
    line(out, &heading);
    if let Some(note) = &issue.note {
        line(out, &format!("  {note}"));
    }
    if issue.items.is_empty() {
        let none = words::pick(language, "ありません。", "nothing");
        line(out, &format!("  {none}"));
    }
    for item in &issue.items {
        line(out, &format!("  - {}", item.text));
        if item.phone.is_none() {
            let none = words::pick(
                language,
                "電話番号が分かりません。確かめてください。",
                "no telephone number is known: ask for it",
            );
            line(out, &format!("    {none}"));
        }
        if let Some(address) = &item.address {
            line(out, &format!("    {address}"));
        }
        line(out, &format!("    {}", words::place(&item.place)));
    }
}

/// Runs of days are told by their first and last one.
fn build_on(due: &Due, language: Language, out: &mut String) {
    if due.build_on.is_empty() {
        return;
    }
    let heading = words::pick(
        language,
        "サイトを作り直す日（毎日作っていれば、気にしなくてかまいません）",
        "Days to build the site again (a site built every day needs no list)",
    );
    line(out, &format!("\n{heading}"));
    let runs = due
        .build_on
        .chunk_by(|day, next| day.tomorrow().is_ok_and(|after| after == *next));
    let runs: Vec<String> = runs
        .filter_map(|run| match run {
            [] => None,
            [day] => Some(day.to_string()),
            [first, .., last] => Some(format!("{first}/{last}")),
        })
        .collect();
    for runs in runs.chunks(4) {
        line(out, &format!("  {}", runs.join("  ")));
    }
}
