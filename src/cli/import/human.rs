//! The report for people: what was found, columns, rows, changed values and ids as aligned tables.

use std::fmt::Write as _;

use super::words;
use crate::cli::arguments::{ImportArguments, Owner};
use crate::cli::table::{render as table, shown};
use crate::diag::Language;
use crate::pipeline::{Fate, RecordUnderstood, SheetUnderstood, Understanding};

/// How many records and rows are listed; totals are always told, and JSON has all.
const LISTED: usize = 20;

/// A report while it is written. Writing to a `String` cannot fail.
struct Report {
    out: String,
    language: Language,
}

/// The whole report.
pub(super) fn render(
    arguments: &ImportArguments,
    understanding: &Understanding,
    language: Language,
) -> String {
    let mut report = Report {
        out: String::new(),
        language,
    };
    report.head(arguments, understanding);
    for sheet in &understanding.sheets {
        report.sheet(sheet, understanding.of_people);
    }
    report.line("何も書き込んでいません。", "Nothing was written.");
    report.out
}

impl Report {
    fn pick<'a>(&self, ja: &'a str, en: &'a str) -> &'a str {
        match self.language {
            Language::Ja => ja,
            Language::En => en,
        }
    }

    fn line(&mut self, ja: &str, en: &str) {
        let text = self.pick(ja, en).to_owned();
        let _ = writeln!(self.out, "{text}");
    }

    fn title(&mut self, ja: &str, en: &str) {
        self.out.push('\n');
        self.line(ja, en);
    }

    fn row(&self, pairs: &[(&str, &str)]) -> Vec<String> {
        let words = pairs.iter().map(|(ja, en)| self.pick(ja, en).to_owned());
        words.collect()
    }

    fn head(&mut self, arguments: &ImportArguments, understanding: &Understanding) {
        let file = arguments.file.display().to_string();
        let owner = match &arguments.owner {
            Owner::City(id) | Owner::Region(id) => id.as_str(),
            Owner::Shared => self.pick("すべての市町村に共通", "shared"),
        };
        let mut rows = vec![
            vec![self.pick("ファイル", "file").to_owned(), file],
            vec![
                self.pick("読み方", "read as").to_owned(),
                format!("{} ({owner})", arguments.collection),
            ],
        ];
        if let Some(encoding) = understanding.encoding {
            let sign = match understanding.delimiter {
                Some('\t') => self.pick("タブ", "tab").to_owned(),
                sign => sign.map(String::from).unwrap_or_default(),
            };
            rows.push(self.row(&[("形式", "format"), ("CSV", "CSV")]));
            let words = self.pick("文字コード", "encoding");
            rows.push(vec![words.to_owned(), encoding.to_owned()]);
            rows.push(vec![self.pick("区切り", "delimiter").to_owned(), sign]);
        } else if !understanding.format.is_empty() {
            let format = understanding.format.clone();
            rows.push(vec![self.pick("形式", "format").to_owned(), format]);
        }
        self.out.push_str(&table(&rows));
    }

    fn sheet(&mut self, sheet: &SheetUnderstood, of_people: bool) {
        let name = if sheet.name.is_empty() {
            self.pick("（名前なし）", "(no name)").to_owned()
        } else {
            shown(&sheet.name, 60)
        };
        let Some(header) = sheet.header_row else {
            let (ja, en) = match (of_people, sheet.hidden) {
                _ if sheet.not_public => (
                    "公開しないと題名にあるので読みません",
                    "not read: its title says that it is not for the public",
                ),
                (true, _) => (
                    "個人の名簿とみられるファイルなので読みません",
                    "not read: the file looks like a list of people",
                ),
                (false, true) => (
                    "非表示のシートなので読みません",
                    "not read: the sheet is hidden",
                ),
                (false, false) => (
                    "見出しの行が見つからないので読みません",
                    "not read: no header was found",
                ),
            };
            self.title(
                &format!("シート {name}: {ja}"),
                &format!("Sheet {name}: {en}"),
            );
            return;
        };
        self.title(
            &format!("シート {name}: 見出しは {header} 行目"),
            &format!("Sheet {name}: header in row {header}"),
        );
        self.columns(sheet);
        self.rows(sheet);
        self.changes(sheet);
        self.ids(sheet);
    }

    fn columns(&mut self, sheet: &SheetUnderstood) {
        self.title("列", "Columns");
        let mut rows = vec![self.row(&[
            ("列", "column"),
            ("見出し", "header"),
            ("項目", "key"),
            ("扱い", "becomes"),
            ("例", "sample"),
        ])];
        for column in &sheet.columns {
            let mut becomes = words::of(words::column(column.fate), self.language).to_owned();
            if let Some(nearest) = column.nearest {
                let _ = match self.language {
                    Language::Ja => write!(becomes, "。近い見出し: {nearest}"),
                    Language::En => write!(becomes, "; nearest: {nearest}"),
                };
            }
            rows.push(vec![
                words::letters(column.number),
                column.header.clone(),
                column.key.unwrap_or("-").to_owned(),
                becomes,
                shown(column.sample.as_deref().unwrap_or_default(), 36),
            ]);
        }
        self.out.push_str(&table(&rows));
    }

    fn rows(&mut self, sheet: &SheetUnderstood) {
        self.title("行", "Rows");
        let fates = [
            Fate::Record,
            Fate::Refused,
            Fate::Professionals,
            Fate::Withheld,
            Fate::Continued,
            Fate::Note,
            Fate::Repeated,
            Fate::Above,
        ];
        let mut rows: Vec<Vec<String>> = fates
            .into_iter()
            .map(|fate| (fate, sheet.n(fate)))
            .filter(|(fate, n)| *n > 0 || matches!(fate, Fate::Record | Fate::Refused))
            .map(|(fate, n)| {
                vec![
                    words::of(words::row(fate), self.language).to_owned(),
                    n.to_string(),
                ]
            })
            .collect();
        let blank = self.pick("空の行", "blank").to_owned();
        rows.push(vec![blank, sheet.n_blank.to_string()]);
        self.out.push_str(&table(&rows));
        self.not_published(sheet);
    }

    /// The rows that are not published, each with its reason.
    fn not_published(&mut self, sheet: &SheetUnderstood) {
        let kept = sheet
            .records
            .iter()
            .filter(|record| record.fate != Fate::Record);
        let mut lines: Vec<(u32, Fate, String)> = kept
            .map(|record| (record.row, record.fate, self.reason(record)))
            .collect();
        let others = sheet.others.iter().filter(|other| other.fate == Fate::Note);
        lines.extend(others.map(|other| (other.row, other.fate, other.text.clone())));
        if lines.is_empty() {
            return;
        }
        lines.sort();
        self.title("載せない行", "Rows that are not published");
        let mut rows = vec![self.row(&[
            ("行", "row"),
            ("扱い", "is"),
            ("理由・内容", "reason or text"),
        ])];
        for (row, fate, text) in lines.iter().take(LISTED) {
            let fate = words::of(words::row(*fate), self.language).to_owned();
            rows.push(vec![row.to_string(), fate, text.clone()]);
        }
        self.out.push_str(&table(&rows));
        self.more(lines.len());
    }

    fn reason(&self, record: &RecordUnderstood) -> String {
        let reasons = record
            .reasons
            .iter()
            .map(|reason| reason.text(self.language).to_owned());
        let reasons: Vec<String> = reasons.collect();
        if reasons.is_empty() {
            record.name.clone()
        } else {
            format!("{}: {}", shown(&record.name, 30), reasons.join(" / "))
        }
    }

    fn changes(&mut self, sheet: &SheetUnderstood) {
        if sheet.changes.is_empty() {
            return;
        }
        self.title("書き方をそろえた値", "Values written in one form");
        let mut rows = vec![self.row(&[
            ("項目", "key"),
            ("件数", "total"),
            ("セル", "cell"),
            ("もとの値", "original"),
            ("そろえた値", "normalised"),
        ])];
        for (key, changes) in &sheet.changes {
            for (at, one) in changes.examples.iter().enumerate() {
                let (key, total) = match at {
                    0 => (key.clone(), changes.total.to_string()),
                    _ => (String::new(), String::new()),
                };
                let cell = format!("{}{}", words::letters(one.column), one.row);
                rows.push(vec![
                    key,
                    total,
                    cell,
                    one.original.clone(),
                    one.normalised.clone(),
                ]);
            }
        }
        self.out.push_str(&table(&rows));
    }

    fn ids(&mut self, sheet: &SheetUnderstood) {
        if sheet.records.is_empty() {
            return;
        }
        self.title("ID（アドレスになります）", "Ids, which become addresses");
        let mut rows = vec![self.row(&[
            ("行", "row"),
            ("ID", "id"),
            ("もと", "from"),
            ("名称", "name"),
        ])];
        for record in sheet.records.iter().take(LISTED) {
            rows.push(vec![
                record.row.to_string(),
                record.id.clone(),
                words::of(words::origin(record.origin), self.language).to_owned(),
                shown(&record.name, 36),
            ]);
        }
        self.out.push_str(&table(&rows));
        self.more(sheet.records.len());
    }

    fn more(&mut self, total: usize) {
        if let Some(more) = total.checked_sub(LISTED).filter(|more| *more > 0) {
            self.line(
                &format!("  ほか {more}件（--format json ではすべて示します）"),
                &format!("  and {more} more (--format json shows all)"),
            );
        }
    }
}
