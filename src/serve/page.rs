//! A page as the preview shows it: the site's own with one script before its end, or what is wrong where there is none.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use hyper::StatusCode;

use super::overlay;
use super::words::{escaped, pick, tag};
use crate::diag::{Diagnostic, Language};
use crate::pipeline::live::{Answer, Shown};

/// What stands before the script's mark in every page; nothing that a build writes holds it.
pub(super) const SCRIPT: &str = "<script src=\"/_kairan/live.js\" data-is=\"";
/// What stands after it.
pub(super) const SCRIPT_END: &str = "\" defer></script>";

/// What a browser is shown at a path.
pub(super) enum View {
    /// A page, as a build would write it, or about the lack of one.
    Page(StatusCode, String),
    /// A file.
    File(String, Vec<u8>),
    /// It is elsewhere.
    Elsewhere(String),
    /// A file has another content than was planned.
    Changed,
}

/// What is at a decoded path.
pub(super) fn view(shown: &Shown, path: &str, language: Language) -> View {
    if !shown.is_site() {
        let found: Vec<&Diagnostic> = shown.findings().iter().collect();
        let why = pick(
            language,
            "サイトを表示できません。次のところを直して保存すると、表示されます",
            "The site cannot be shown. Mend this and save, and it will be",
        );
        let page = broken(why, &found, shown, language);
        return View::Page(StatusCode::INTERNAL_SERVER_ERROR, page);
    }
    let base = shown.base();
    let Some(below) = path.strip_prefix(base.trim_end_matches('/')) else {
        return if path == "/" {
            View::Elsewhere(base.to_owned())
        } else {
            nothing(shown, path, language)
        };
    };
    if below.is_empty() {
        return View::Elsewhere(base.to_owned());
    }
    if !below.starts_with('/') {
        return nothing(shown, path, language);
    }
    match shown.answer(below) {
        Answer::Page { html, .. } => {
            // The page for what is not found is one of the site's own.
            View::Page(StatusCode::OK, html)
        }
        Answer::Unmade(found) => {
            let why = pick(
                language,
                "このページを作れません。テーマのテンプレートを直してください",
                "This page cannot be made: mend the template of the theme",
            );
            let found: Vec<&Diagnostic> = found.iter().collect();
            let page = broken(why, &found, shown, language);
            View::Page(StatusCode::INTERNAL_SERVER_ERROR, page)
        }
        Answer::File { path, bytes } => View::File(path, bytes),
        Answer::Changed => View::Changed,
        Answer::Slash => View::Elsewhere(format!("{path}/")),
        Answer::Nothing => nothing(shown, below, language),
    }
}

/// Why there is nothing, where that is known; else the site's own page.
fn nothing(shown: &Shown, address: &str, language: Language) -> View {
    let mut folder = address.to_owned();
    if !folder.ends_with('/') {
        folder.push('/');
    }
    let why = shown.why_nothing(&folder);
    if !why.is_empty() {
        let heading = pick(
            language,
            "このページの原稿に誤りがあるので、表示できません。直して保存すると、表示されます",
            "The source of this page has an error. Mend it and save, and the page will be shown",
        );
        let page = broken(heading, &why, shown, language);
        return View::Page(StatusCode::NOT_FOUND, page);
    }
    if let Answer::Page { html, .. } = shown.answer("/404.html") {
        return View::Page(StatusCode::NOT_FOUND, html);
    }
    let heading = pick(language, "ページがありません", "There is no such page");
    let page = broken(heading, &[], shown, language);
    View::Page(StatusCode::NOT_FOUND, page)
}

/// A page that says what is wrong.
fn broken(why: &str, found: &[&Diagnostic], shown: &Shown, language: Language) -> String {
    let list = overlay::list(found, shown, language);
    let front = pick(language, "職員用の入口", "The page for staff");
    let href = super::route::FRONT;
    frame(
        why,
        &format!(
            "<h1>{}</h1>\n{list}<p><a href=\"{href}\">{front}</a></p>\n",
            escaped(why)
        ),
        language,
    )
}

/// A page of the preview's own.
pub(super) fn frame(title: &str, main: &str, language: Language) -> String {
    let title = escaped(title);
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>{title} - kairan</title>\n\
         <link rel=\"stylesheet\" href=\"/_kairan/staff.css\">\n</head>\n<body>\n<main>\n{main}</main>\n</body>\n</html>\n",
        tag(language)
    )
}

/// What tells two versions of a page apart.
pub(super) fn mark(html: &str) -> String {
    let mut hasher = DefaultHasher::new();
    html.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// The page with the script that keeps it up to date.
pub(super) fn with_script(html: &str) -> String {
    let script = format!("{SCRIPT}{}{SCRIPT_END}", mark(html));
    match html.rsplit_once("</body>") {
        Some((before, after)) => format!("{before}{script}</body>{after}"),
        None => format!("{html}{script}"),
    }
}
