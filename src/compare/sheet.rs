//! The sheet for approval: one page in Japanese that needs nothing beside it and prints on A4.

use std::fmt::Write as _;

use jiff::civil::Date;

use super::sheet_page::section;
use super::{Changes, FileKind, Group, Step, summary};
use crate::diag::Language;
use crate::text::date::{PartialDate, ja_long};

/// What the page says of who made it; a file without it is somebody else's.
pub const MARK: &str = "<meta name=\"generator\" content=\"kairan changes\">";

const STYLE: &str = include_str!("sheet.css");

/// Who gives an approval; each has a place for the seal and the day.
const APPROVERS: [&str; 4] = ["起案", "係長", "課長", "広報"];

/// The page.
pub fn sheet(changes: &Changes) -> String {
    let site = escaped(&changes.site);
    let mut page = format!(
        "<!doctype html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n{MARK}\n\
         <meta name=\"robots\" content=\"noindex\">\n<title>公開する内容の変更 - {site}</title>\n<style>\n{STYLE}</style>\n</head>\n\
         <body>\n<main>\n<h1>公開する内容の変更</h1>\n"
    );
    head(&mut page, changes, &site);
    stamps(&mut page);
    page.push_str("<h2>変わること</h2>\n");
    if changes.is_empty() {
        page.push_str("<p>公開しているサイトから、変わるところはありません。</p>\n");
    } else {
        told(&mut page, changes);
    }
    findings(&mut page, changes);
    if !changes.groups.is_empty() {
        page.push_str("<h2>変わるページの、前と後</h2>\n<p>「前」の列の取り消し線は、なくなる言葉です。「後」の列の下線と太字は、加わる言葉です。</p>\n");
        let (only, own): (Vec<&Group>, Vec<&Group>) = changes
            .groups
            .iter()
            .partition(|group| group.shows_nothing_new());
        for (number, group) in (1..).zip(own) {
            section(&mut page, number, group);
        }
        lists(&mut page, &only);
    }
    files(&mut page, changes);
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn head(page: &mut String, changes: &Changes, site: &str) {
    let time = |day: Date| {
        let long = ja_long(&PartialDate::from_day(day));
        format!("<time datetime=\"{day}\">{long}</time>")
    };
    let _ = write!(
        page,
        "<dl class=\"facts\">\n<dt>サイト</dt><dd>{site}</dd>\n<dt>公開する日</dt><dd>{}</dd>\n",
        time(changes.goes_out)
    );
    if changes.date != changes.goes_out {
        let day = time(changes.date);
        let _ = writeln!(page, "<dt>内容の時点</dt><dd>{day}</dd>");
    }
    if !changes.cities.is_empty() {
        let cities = escaped(&changes.cities.join("、"));
        let _ = writeln!(page, "<dt>見た範囲</dt><dd>{cities}</dd>");
    }
    if let Some((before, after)) = &changes.base {
        let (before, after) = (escaped(before), escaped(after));
        let _ = writeln!(
            page,
            "<dt>サイトのアドレス</dt><dd>前 <del>{before}</del>、後 <ins>{after}</ins></dd>"
        );
    }
    page.push_str("</dl>\n");
    if !changes.has_manifest {
        page.push_str("<p>公開しているフォルダーに作成の記録がないので、そこにあるファイルと比べました。</p>\n");
    }
}

fn stamps(page: &mut String) {
    page.push_str("<table class=\"stamps\">\n<caption>承認</caption>\n<thead><tr>");
    for approver in APPROVERS {
        let _ = write!(page, "<th scope=\"col\">{approver}</th>");
    }
    page.push_str("</tr></thead>\n<tbody>\n<tr class=\"seal\">");
    page.push_str(&"<td></td>".repeat(APPROVERS.len()));
    page.push_str("</tr>\n<tr class=\"day\">");
    page.push_str(&"<td>月　　日</td>".repeat(APPROVERS.len()));
    page.push_str("</tr>\n</tbody>\n</table>\n<p id=\"remarks\">備考</p>\n<div class=\"remarks\" role=\"group\" aria-labelledby=\"remarks\"></div>\n");
}

fn told(page: &mut String, changes: &Changes) {
    for (heading, sentences) in summary(changes, Language::Ja) {
        let _ = writeln!(page, "<h3>{}</h3>\n<ul>", escaped(&heading));
        for sentence in sentences {
            let _ = writeln!(page, "<li>{}</li>", escaped(&sentence));
        }
        page.push_str("</ul>\n");
    }
    let _ = write!(page, "<p>本文が変わらないページ: {}ページ", changes.n_same);
    if changes.n_frame > 0 {
        let _ = write!(
            page,
            "（このうち{}ページは、日付や見出しの帯など、本文の外だけが変わります）",
            changes.n_frame
        );
    }
    page.push_str("</p>\n");
}

fn findings(page: &mut String, changes: &Changes) {
    let counts = changes.counts;
    let _ = writeln!(
        page,
        "<h2>点検に残っている指摘</h2>\n<p>{}</p>",
        escaped(&counts.summary(Language::Ja))
    );
    if counts.errors > 0 {
        page.push_str(
            "<p>エラーのあるファイルは、前の正しい内容で公開されるか、公開されません。</p>\n",
        );
    }
    if changes.findings.is_empty() {
        return;
    }
    page.push_str(
        "<table>\n<caption>エラーと警告</caption>\n<thead><tr><th scope=\"col\" class=\"where\">重さ</th>\
         <th scope=\"col\">ファイル</th><th scope=\"col\">指摘</th></tr></thead>\n<tbody>\n",
    );
    for finding in &changes.findings {
        let _ = writeln!(
            page,
            "<tr><td>{}</td><td>{}</td><td>{}（{}）</td></tr>",
            finding.level.word(Language::Ja),
            escaped(&finding.place),
            escaped(&finding.message),
            finding.code
        );
    }
    page.push_str("</tbody>\n</table>\n");
}

fn files(page: &mut String, changes: &Changes) {
    let read = |kind: FileKind| kind != FileKind::Part;
    let parts = changes.files.iter().filter(|file| !read(file.kind)).count();
    if parts < changes.files.len() {
        page.push_str(
            "<h2>ページでないファイル</h2>\n<table>\n<caption>資料、データ、カレンダー</caption>\n\
             <thead><tr><th scope=\"col\" class=\"where\">種類</th><th scope=\"col\">ファイル</th>\
             <th scope=\"col\">変わること</th></tr></thead>\n<tbody>\n",
        );
        for file in changes.files.iter().filter(|file| read(file.kind)) {
            let kind = match file.kind {
                FileKind::Document => "資料、画像",
                FileKind::Data => "データ",
                FileKind::Calendar => "カレンダー",
                FileKind::Part => "部品",
            };
            let step = match file.step {
                Step::Added => "加わる",
                Step::Removed => "なくなる",
                Step::Changed | Step::Redirected(_) => "変わる",
            };
            let _ = writeln!(
                page,
                "<tr><td>{kind}</td><td>/{}</td><td>{step}</td></tr>",
                escaped(&file.path)
            );
        }
        page.push_str("</tbody>\n</table>\n");
    }
    if parts > 0 {
        let _ = writeln!(
            page,
            "<p>ほかに、住民が直接読まないファイル（見た目の設定、更新の配信、ページの一覧など）が{parts}個変わります。</p>"
        );
    }
}

/// Pages that only show what stands above.
fn lists(page: &mut String, groups: &[&Group]) {
    if groups.is_empty() {
        return;
    }
    page.push_str("<h3>上の変更が出る、一覧などのページ</h3>\n<ul>\n");
    for group in groups {
        let change = &group.change;
        for stand in &group.stands {
            // They are alike but for the name of the city.
            let own = change.scope.name.as_str();
            let title = if own.is_empty() {
                change.title.clone()
            } else {
                change.title.replace(own, &stand.scope.name)
            };
            let (title, address) = (escaped(&title), escaped(&stand.address));
            let _ = writeln!(page, "<li>{title}（{address}）</li>");
        }
    }
    page.push_str("</ul>\n");
}

/// A text for the page.
pub(super) fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}
