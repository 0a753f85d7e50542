//! One change on the sheet: where it stands, and its text before and after.

use std::fmt::Write as _;

use super::diff::{Hunk, Part};
use super::page::{Line, Role};
use super::sentence::sentence;
use super::sheet::escaped;
use super::{Group, Step};
use crate::diag::Language;

/// Writes it.
pub(super) fn section(page: &mut String, number: usize, group: &Group) {
    let change = &group.change;
    let scope = match change.scope.name.as_str() {
        "" => String::new(),
        name => format!("{}: ", escaped(name)),
    };
    let step = match change.step {
        Step::Added => "（新しいページ）",
        Step::Removed => "（なくなるページ）",
        Step::Redirected(_) => "（ほかのページへ案内するページ）",
        Step::Changed => "",
    };
    let title = escaped(&change.title);
    let _ = writeln!(
        page,
        "<section aria-labelledby=\"change-{number}\">\n<h3 id=\"change-{number}\">{number} {scope}{title}{step}</h3>"
    );
    if change.is_entry || change.step != Step::Changed {
        let _ = writeln!(page, "<p>{}</p>", escaped(&sentence(group, Language::Ja)));
    }
    places(page, group);
    match change.step {
        Step::Added => whole(page, &change.lines),
        Step::Changed => both(page, group),
        Step::Removed | Step::Redirected(_) => {}
    }
    page.push_str("</section>\n");
}

fn places(page: &mut String, group: &Group) {
    page.push_str("<dl class=\"facts\">\n<dt>アドレス</dt>");
    for stand in &group.stands {
        let _ = write!(page, "<dd>{}", escaped(&stand.address));
        if group.stands.len() > 1 && !stand.scope.name.is_empty() {
            let _ = write!(page, "（{}）", escaped(&stand.scope.name));
        }
        page.push_str("</dd>");
    }
    page.push('\n');
    if let Some(source) = &group.change.source {
        let _ = writeln!(page, "<dt>原稿</dt><dd>{}</dd>", escaped(source));
    }
    page.push_str("</dl>\n");
}

fn whole(page: &mut String, lines: &[Line]) {
    page.push_str("<p>本文の全体:</p>\n<div class=\"new\">\n");
    for line in lines {
        let text = escaped(&line.text);
        let _ = match line.role {
            Role::Heading | Role::Label => writeln!(page, "<p class=\"name\">{text}</p>"),
            Role::Text | Role::State => writeln!(page, "<p>{text}</p>"),
        };
    }
    page.push_str("</div>\n");
}

fn both(page: &mut String, group: &Group) {
    let hunks = &group.change.hunks;
    if !hunks.is_empty() {
        let _ = write!(
            page,
            "<table>\n<caption>前と後（{}か所）</caption>\n<thead><tr><th scope=\"col\" class=\"where\">場所</th>\
             <th scope=\"col\">前</th><th scope=\"col\">後</th></tr></thead>\n<tbody>\n",
            hunks.len()
        );
        for hunk in hunks {
            row(page, hunk);
        }
        page.push_str("</tbody>\n</table>\n");
    }
    if group.n_elsewhere > 0 {
        let _ = writeln!(
            page,
            "<p>上のページに示した変更が、ここにも{}か所出ます。</p>",
            group.n_elsewhere
        );
    }
}

fn row(page: &mut String, hunk: &Hunk) {
    let place = match (&hunk.heading, &hunk.label) {
        (Some(heading), Some(label)) if heading != label => format!("{heading}\n{label}"),
        (_, Some(label)) => label.clone(),
        (Some(heading), None) => heading.clone(),
        (None, None) => "はじめ".to_owned(),
    };
    let _ = writeln!(
        page,
        "<tr><td>{}</td><td>{}</td><td>{}</td></tr>",
        escaped(&place),
        side(&hunk.before, "del"),
        side(&hunk.after, "ins")
    );
}

fn side(parts: &[Part], element: &str) -> String {
    if parts.is_empty() {
        return "<span class=\"none\">（なし）</span>".to_owned();
    }
    let mut out = String::new();
    for part in parts {
        let text = escaped(&part.text);
        if part.differs {
            let _ = write!(out, "<{element}>{text}</{element}>");
        } else {
            out.push_str(&text);
        }
    }
    out
}
