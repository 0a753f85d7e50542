//! A change in plain words, for those who approve it.

use std::collections::BTreeMap;

use super::{Changes, Fact, FileKind, Group, Step};
use crate::diag::Language;

/// The summary: a heading (whose pages) and what is said of them.
pub fn summary(changes: &Changes, language: Language) -> Vec<(String, Vec<String>)> {
    let mut parts: BTreeMap<Vec<usize>, (String, Vec<String>)> = BTreeMap::new();
    let mut lists: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    for group in &changes.groups {
        let mut orders: Vec<usize> = group.stands.iter().map(|stand| stand.scope.order).collect();
        orders.dedup();
        let part = parts
            .entry(orders.clone())
            .or_insert_with(|| (names(group, language), Vec::new()));
        if group.change.is_entry || group.change.step != Step::Changed {
            part.1.push(sentence(group, language));
        } else {
            *lists.entry(orders).or_default() += group.stands.len();
        }
    }
    for (orders, count) in lists {
        if let Some(part) = parts.get_mut(&orders) {
            part.1.push(match language {
                Language::Ja => format!("一覧などの{count}ページが変わります。"),
                Language::En => format!("Lists and the like change: {count} page(s)."),
            });
        }
    }
    let mut summary: Vec<_> = parts.into_values().collect();
    summary.extend(files(changes, language));
    summary
}

fn files(changes: &Changes, language: Language) -> Option<(String, Vec<String>)> {
    let kinds = [
        (FileKind::Document, "資料と画像", "documents and pictures"),
        (FileKind::Data, "データ", "data"),
        (FileKind::Calendar, "カレンダー", "calendars"),
    ];
    let of = |kind| changes.files.iter().filter(move |file| file.kind == kind);
    let said = kinds.into_iter().filter_map(|(kind, ja, en)| {
        let count = |wanted: &Step| of(kind).filter(|file| file.step == *wanted).count();
        let (added, changed) = (count(&Step::Added), count(&Step::Changed));
        let removed = count(&Step::Removed);
        (added + changed + removed > 0).then(|| match language {
            Language::Ja => {
                format!("{ja}: 加わるもの{added}個、変わるもの{changed}個、なくなるもの{removed}個")
            }
            Language::En => format!("{en}: {added} new, {changed} changed, {removed} gone"),
        })
    });
    let said: Vec<String> = said.collect();
    let heading = match language {
        Language::Ja => "ページでないファイル",
        Language::En => "Files that are no pages",
    };
    (!said.is_empty()).then(|| (heading.to_owned(), said))
}

/// Whose pages a group stands for, all by name.
pub(super) fn names(group: &Group, language: Language) -> String {
    let mut names: Vec<&str> = group
        .stands
        .iter()
        .map(|stand| match (stand.scope.name.as_str(), language) {
            ("", Language::Ja) => "サイト全体",
            ("", Language::En) => "The site as a whole",
            (name, _) => name,
        })
        .collect();
    names.dedup();
    let count = names.len();
    match language {
        Language::Ja if count > 1 => format!("{}（{count}市町村）", names.join("、")),
        Language::Ja => names.concat(),
        Language::En => names.join(", "),
    }
}

/// One change.
pub fn sentence(group: &Group, language: Language) -> String {
    let subject = subject(group, language);
    match (&group.change.step, language) {
        (Step::Added, Language::Ja) => format!("{subject}のページが加わります。"),
        (Step::Added, Language::En) => format!("{subject}: a new page."),
        (Step::Removed, Language::Ja) => {
            format!("{subject}のページがなくなります。このアドレスでは、何も見つからなくなります。")
        }
        (Step::Removed, Language::En) => {
            format!("{subject}: the page goes; nothing is left at its address.")
        }
        (Step::Redirected(to), Language::Ja) => {
            format!("{subject}のページがなくなり、{to} へ案内します。")
        }
        (Step::Redirected(to), Language::En) => {
            format!("{subject}: the page goes, and leads on to {to}.")
        }
        (Step::Changed, language) => changed(&subject, &group.change.facts, language),
    }
}

fn subject(group: &Group, language: Language) -> String {
    let first = &group.change.scope.name;
    let title = &group.change.title;
    let others = group
        .stands
        .iter()
        .any(|stand| stand.scope != group.change.scope);
    match (language, first.is_empty(), others) {
        (Language::Ja, true, _) => format!("「{title}」"),
        (Language::Ja, false, false) => format!("{first}の「{title}」"),
        (Language::Ja, false, true) => {
            format!("{first}など{}市町村の「{title}」", group.stands.len())
        }
        (Language::En, true, _) => format!("\"{title}\""),
        (Language::En, false, false) => format!("{first}, \"{title}\""),
        (Language::En, false, true) => {
            format!("{first} and others ({}), \"{title}\"", group.stands.len())
        }
    }
}

fn changed(subject: &str, facts: &[Fact], language: Language) -> String {
    let mut said = String::new();
    for (at, fact) in facts.iter().enumerate() {
        // The subject is said once: the sentences after it are about the same page.
        let subject = if at == 0 { subject } else { "" };
        said.push_str(&match language {
            Language::Ja => ja(subject, fact),
            Language::En => en(subject, fact),
        });
    }
    if said.is_empty() {
        return match language {
            Language::Ja => format!("{subject}の、リンクの行き先が変わります。"),
            Language::En => format!("{subject}: links lead elsewhere."),
        };
    }
    said
}

fn ja(subject: &str, fact: &Fact) -> String {
    let (of, at) = if subject.is_empty() {
        (String::new(), String::new())
    } else {
        (format!("{subject}の"), format!("{subject}のページに、"))
    };
    match fact {
        Fact::Title { before, after } => {
            format!("{of}題名が「{before}」から「{after}」に変わります。")
        }
        Fact::Phone { before, after } if before.is_empty() => {
            format!("{of}電話番号に {} が加わります。", after.join("、"))
        }
        Fact::Phone { before, after } if after.is_empty() => {
            format!("{of}電話番号から {} がなくなります。", before.join("、"))
        }
        Fact::Phone { before, after } => format!(
            "{of}電話番号が変わります（前 {}、後 {}）。",
            before.join("、"),
            after.join("、")
        ),
        Fact::State(state) => format!("{at}「{state}」と示します。"),
        Fact::StateGone(state) => format!("{at}「{state}」と示さなくなります。"),
        Fact::Values(names) => {
            let quoted: Vec<String> = names.iter().map(|name| format!("「{name}」")).collect();
            format!("{of}{}が変わります。", quoted.concat())
        }
        Fact::Words(places) => format!("{of}本文が{places}か所変わります。"),
    }
}

fn en(subject: &str, fact: &Fact) -> String {
    let of = if subject.is_empty() {
        " ".to_owned()
    } else {
        format!("{subject}: ")
    };
    match fact {
        Fact::Title { before, after } => {
            format!("{of}the title changes from \"{before}\" to \"{after}\".")
        }
        Fact::Phone { before, after } => format!(
            "{of}the telephone changes (before: {}; after: {}).",
            before.join(", "),
            after.join(", ")
        ),
        Fact::State(state) => format!("{of}the page comes to say \"{state}\"."),
        Fact::StateGone(state) => format!("{of}the page says \"{state}\" no more."),
        Fact::Values(names) => format!("{of}changed: {}.", names.join(", ")),
        Fact::Words(places) => format!("{of}the text changes at {places} place(s)."),
    }
}
