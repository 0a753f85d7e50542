//! The answer as one page that needs nothing beside it.

use std::fmt::Write as _;

use super::Survey;
use super::tables::{Table, tables};
use crate::diag::Language;
use crate::text::date::{PartialDate, ja_long};

/// What the page says of who made it; a file without it is somebody else's.
pub const MARK: &str = "<meta name=\"generator\" content=\"kairan report\">";

const STYLE: &str = "body{font-family:sans-serif;line-height:1.6;margin:1rem auto;max-width:80rem;padding:0 1rem;color:#1a1a1a;background:#fff}\
.wide{overflow-x:auto}table{border-collapse:collapse}caption{text-align:start;font-weight:bold;padding:.25rem 0}\
th,td{border:1px solid #767676;padding:.25rem .5rem;text-align:start;vertical-align:top;overflow-wrap:anywhere;min-width:4rem}\
@media print{@page{size:A4 landscape;margin:12mm}body{margin:0;max-width:none;padding:0;font-size:9pt}.wide{overflow:visible}\
thead{display:table-header-group}tr{break-inside:avoid}h2{break-after:avoid}}";

/// The page.
pub fn page(survey: &Survey, language: Language) -> String {
    let (lang, title, day) = match language {
        Language::Ja => ("ja", "原稿のようす", "時点"),
        Language::En => ("en", "State of the content", "As of"),
    };
    let site = escaped(&survey.site);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n{MARK}\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{title} - {site}</title>\n<style>{STYLE}</style>\n</head>\n\
         <body>\n<main>\n<h1>{title}</h1>\n<p>{site}</p>\n<p>{day}: <time datetime=\"{0}\">{1}</time></p>\n",
        survey.date,
        match language {
            Language::Ja => ja_long(&PartialDate::from_day(survey.date)),
            Language::En => survey.date.to_string(),
        }
    );
    for (number, table) in (1..).zip(tables(survey, language)) {
        section(&mut page, number, &table);
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn section(page: &mut String, number: usize, table: &Table) {
    let heading = escaped(&table.heading);
    let _ = writeln!(page, "<h2 id=\"table-{number}\">{heading}</h2>");
    if table.rows.is_empty() {
        let _ = writeln!(page, "<p>{}</p>", escaped(table.nothing));
        return;
    }
    // A wide table is moved by the keyboard too.
    let _ = write!(
        page,
        "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"table-{number}\">\n<table>\n<caption>{heading}</caption>\n<thead><tr>"
    );
    for name in &table.header {
        let _ = write!(page, "<th scope=\"col\">{}</th>", escaped(name));
    }
    page.push_str("</tr></thead>\n<tbody>\n");
    for row in &table.rows {
        page.push_str("<tr>");
        for (at, cell) in row.iter().enumerate() {
            let cell = escaped(cell);
            let _ = if at == 0 {
                write!(page, "<th scope=\"row\">{cell}</th>")
            } else {
                write!(page, "<td>{cell}</td>")
            };
        }
        page.push_str("</tr>\n");
    }
    page.push_str("</tbody>\n</table>\n</div>\n");
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}
