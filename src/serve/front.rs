//! The page for staff: what is to be mended, city by city, what is due, what nobody has yet, and a page of each kind.

use std::fmt::Write as _;

use super::overlay;
use super::page::frame;
use super::words::{escaped, pick};
use crate::diag::{Diagnostic, Language, Level};
use crate::due::{Due, words};
use crate::pipeline::live::Shown;

/// How far is looked ahead, in days.
const AHEAD: u16 = 60;

/// The page. `wrong` is what was typed and is no day.
pub(super) fn page(shown: &Shown, wrong: Option<&str>, language: Language) -> String {
    let heading = pick(
        language,
        "原稿のようすと下見",
        "State of the content, and preview",
    );
    let title = shown.title().unwrap_or_default();
    let mut main = format!("<h1>{heading}</h1>\n<p>{}</p>\n", escaped(title));
    let open = pick(language, "サイトを開く", "Open the site");
    let _ = writeln!(
        main,
        "<p><a href=\"{}\">{open}</a></p>",
        escaped(shown.base())
    );
    day(shown, wrong, language, &mut main);
    findings(shown, language, &mut main);
    due(shown, language, &mut main);
    gaps(shown, language, &mut main);
    samples(shown, language, &mut main);
    frame(heading, &main, language)
}

/// The form for the day.
fn day(shown: &Shown, wrong: Option<&str>, language: Language, main: &mut String) {
    let (day, is_set) = shown.day();
    let heading = pick(language, "日付", "Day");
    let as_of = match (language, is_set) {
        (Language::Ja, true) => format!(
            "{}の時点のサイトを表示しています。",
            words::day(day, language)
        ),
        (Language::Ja, false) => format!(
            "今日（{}）のサイトを表示しています。",
            words::day(day, language)
        ),
        (Language::En, true) => format!("This is the site as of {}.", words::day(day, language)),
        (Language::En, false) => {
            format!("This is the site of today, {}.", words::day(day, language))
        }
    };
    let label = pick(
        language,
        "この日の時点のサイトを見る",
        "Look at the site as of this day",
    );
    let (go, back) = (
        pick(language, "この日にする", "Use this day"),
        pick(language, "日付の指定をやめる", "Use no set day"),
    );
    let (error, described) = match wrong {
        Some(wrong) => {
            let wrong = escaped(wrong);
            let text = match language {
                Language::Ja => format!("「{wrong}」を日付として読めません。例: 2026-04-01"),
                Language::En => format!("\"{wrong}\" is no day; for example 2026-04-01"),
            };
            let error = format!("<p class=\"error\" id=\"wrong\" role=\"alert\">{text}</p>\n");
            (error, " aria-invalid=\"true\" aria-describedby=\"wrong\"")
        }
        None => (String::new(), ""),
    };
    let _ = write!(
        main,
        "<h2 id=\"day\">{heading}</h2>\n<p>{as_of}</p>\n{error}<form action=\"{0}\">\n\
         <p><label for=\"date\">{label}</label>\n<input type=\"date\" id=\"date\" name=\"date\" value=\"{day}\"{described}>\n\
         <button>{go}</button></p>\n</form>\n<form action=\"{0}\">\n<input type=\"hidden\" name=\"date\" value=\"\">\n\
         <p><button>{back}</button></p>\n</form>\n",
        super::route::FRONT
    );
}

/// Whose a finding is: a city's id, or nothing for what all share.
fn city_of(found: &Diagnostic) -> Option<&str> {
    let path = found.location.path().map_or("", AsRef::as_ref);
    let folder = path.strip_prefix("content/cities/");
    let folder = folder.and_then(|rest| rest.split('/').next());
    folder.or(found.city.as_deref())
}

/// Findings of one owner: its id, its name, what was found.
type Owned<'a> = (&'a str, &'a str, Vec<&'a Diagnostic>);

/// The findings by city; those of all first.
fn by_city<'a>(
    shown: &'a Shown,
    language: Language,
    wanted: impl Fn(Level) -> bool,
) -> Vec<Owned<'a>> {
    let all = shown.findings();
    let of = |city: Option<&str>| -> Vec<&'a Diagnostic> {
        let own = all.iter().filter(|it| wanted(it.level));
        let mut own: Vec<&Diagnostic> = own.filter(|it| city_of(it) == city).collect();
        own.sort_by(|a, b| (a.level, *a).cmp(&(b.level, *b)));
        own
    };
    let whole = pick(language, "全体・地域・共通", "whole site, regions, shared");
    let mut owned: Vec<Owned<'_>> = vec![("", whole, of(None))];
    let mut known: Vec<&str> = Vec::new();
    for (id, name) in shown.cities() {
        known.push(id);
        owned.push((id, name, of(Some(id))));
    }
    let mut others: Vec<&str> = all.iter().filter_map(city_of).collect();
    others.sort_unstable();
    others.dedup();
    others.retain(|id| !known.contains(id));
    owned.extend(others.into_iter().map(|id| (id, id, of(Some(id)))));
    owned.retain(|(_, _, found)| !found.is_empty());
    owned
}

fn findings(shown: &Shown, language: Language, main: &mut String) {
    let heading = pick(language, "指摘", "Findings");
    let _ = writeln!(main, "<h2 id=\"findings\">{heading}</h2>");
    if !shown.is_looked_through() {
        let waiting = pick(
            language,
            "リンクなど、できあがったページの確認は、まだ途中です。終わると、この画面が新しくなります。",
            "Finished pages are still being looked at; this page is renewed when that is done.",
        );
        let _ = writeln!(main, "<p>{waiting}</p>");
    }
    let owned = by_city(shown, language, |level| level != Level::Gap);
    if owned.is_empty() {
        let none = pick(language, "ありません。", "None.");
        let _ = writeln!(main, "<p>{none}</p>");
        return;
    }
    let columns = pick(language, "市町村", "City");
    let _ = write!(
        main,
        "<table>\n<caption>{}</caption>\n<thead><tr><th scope=\"col\">{columns}</th>",
        pick(language, "市町村ごとの件数", "How many, by city")
    );
    let levels = [Level::Error, Level::Warning, Level::Advice];
    for level in levels {
        let _ = write!(main, "<th scope=\"col\">{}</th>", level.word(language));
    }
    main.push_str("</tr></thead>\n<tbody>\n");
    for (id, name, found) in &owned {
        let name = escaped(name);
        let _ = write!(
            main,
            "<tr><th scope=\"row\"><a href=\"#city-{}\">{name}</a></th>",
            escaped(id)
        );
        for level in levels {
            let n = found.iter().filter(|it| it.level == level).count();
            let _ = write!(main, "<td>{n}</td>");
        }
        main.push_str("</tr>\n");
    }
    main.push_str("</tbody>\n</table>\n");
    for (id, name, found) in &owned {
        let _ = write!(
            main,
            "<h3 id=\"city-{}\">{}</h3>\n{}",
            escaped(id),
            escaped(name),
            overlay::list(found, shown, language)
        );
    }
}

fn gaps(shown: &Shown, language: Language, main: &mut String) {
    let heading = pick(language, "まだ載っていないこと", "What nobody has yet");
    let _ = writeln!(main, "<h2 id=\"gaps\">{heading}</h2>");
    let owned = by_city(shown, language, |level| level == Level::Gap);
    if owned.is_empty() {
        let _ = writeln!(main, "<p>{}</p>", pick(language, "ありません。", "None."));
    }
    for (id, name, found) in &owned {
        let _ = write!(
            main,
            "<h3 id=\"gaps-{}\">{}</h3>\n{}",
            escaped(id),
            escaped(name),
            overlay::list(found, shown, language)
        );
    }
}

fn due(shown: &Shown, language: Language, main: &mut String) {
    let heading = match language {
        Language::Ja => format!("{AHEAD}日以内に、自動で変わること"),
        Language::En => format!("What changes by itself within {AHEAD} days"),
    };
    let _ = writeln!(main, "<h2 id=\"due\">{heading}</h2>");
    let due = shown.due(AHEAD).filter(|due| !due.changes.is_empty());
    let Some(due) = due else {
        let _ = writeln!(
            main,
            "<p>{}</p>",
            pick(language, "ありません。", "Nothing.")
        );
        return;
    };
    table(&due, shown, language, main);
}

fn table(due: &Due, shown: &Shown, language: Language, main: &mut String) {
    let columns = [
        pick(language, "日", "Day"),
        pick(language, "市町村", "City"),
        pick(language, "変わること", "What changes"),
        pick(language, "名前", "Name"),
        pick(language, "原稿", "Source"),
    ];
    let caption = pick(language, "日付の順", "By day");
    let _ = write!(main, "<table>\n<caption>{caption}</caption>\n<thead><tr>");
    for column in columns {
        let _ = write!(main, "<th scope=\"col\">{column}</th>");
    }
    main.push_str("</tr></thead>\n<tbody>\n");
    for change in &due.changes {
        let day = if change.day < due.from {
            pick(language, "期限を過ぎています", "overdue").to_owned()
        } else {
            words::day(change.day, language)
        };
        let title = escaped(change.title.text(language));
        let title = match &change.address {
            Some(address) => {
                let base = shown.base().trim_end_matches('/');
                format!("<a href=\"{base}{}\">{title}</a>", escaped(address))
            }
            None => title,
        };
        let _ = writeln!(
            main,
            "<tr><th scope=\"row\">{day}</th><td>{}</td><td>{}</td><td>{title}</td><td><code>{}</code></td></tr>",
            escaped(&words::cities(due, &change.cities, language)),
            words::kind(change.kind, language),
            escaped(&words::place(&change.place)),
        );
    }
    main.push_str("</tbody>\n</table>\n");
}

fn samples(shown: &Shown, language: Language, main: &mut String) {
    let heading = pick(language, "ページの種類ごとに1つ", "One page of each kind");
    let _ = writeln!(main, "<h2 id=\"kinds\">{heading}</h2>\n<ul>");
    for sample in shown.samples() {
        let _ = writeln!(
            main,
            "<li>{}: <a href=\"{}\">{}</a></li>",
            escaped(sample.kind.text(language)),
            escaped(&sample.href),
            escaped(&sample.title)
        );
    }
    main.push_str("</ul>\n");
}
