//! Whose data a sheet holds. A list of people never becomes a page, whatever its columns map to; a
//! provider's column that merely names patients is a question.

use super::grid::Grid;
use super::header::Header;
use super::known::normal;
use crate::diag::{Diagnostic, Location, Message, catalog};

/// Rows that may hold a title or a header.
const SEARCHED: usize = 60;

/// Titles of lists of people.
const TITLES: [&str; 22] = [
    "利用者名簿",
    "患者名簿",
    "対象者名簿",
    "要援護者名簿",
    "要支援者名簿",
    "避難行動要支援者",
    "災害時要援護者",
    "患者一覧",
    "利用者一覧",
    "対象者一覧",
    "参加者名簿",
    "参加者一覧",
    "受講者名簿",
    "受講者一覧",
    "申込者名簿",
    "申込者一覧",
    "会員名簿",
    "入所者名簿",
    "入居者名簿",
    "使用者名簿",
    "使用者一覧",
    "装着者一覧",
];

/// What is only known of people.
const OF_PEOPLE: [&str; 20] = [
    "生年月日",
    "誕生日",
    "年齢",
    "病名",
    "疾患名",
    "傷病名",
    "診断名",
    "既往歴",
    "要介護度",
    "介護度",
    "要介護認定",
    "要介護状態区分",
    "障害等級",
    "障害者手帳",
    "被保険者番号",
    "緊急連絡先",
    "続柄",
    "家族構成",
    "同居家族",
    "主治医",
];

/// Words that make such a header one of a provider: 「対象年齢」「受入可能な要介護度」.
const OF_PROVIDERS: [&str; 12] = [
    "対象",
    "受入",
    "受け入れ",
    "可能",
    "制限",
    "平均",
    "人数",
    "対応",
    "条件",
    "年齢層",
    "割合",
    "以上",
];

/// Headers of a person's name.
const NAMES: [&str; 17] = [
    "氏名",
    "お名前",
    "本人氏名",
    "利用者名",
    "利用者氏名",
    "患者名",
    "患者氏名",
    "対象者名",
    "対象者氏名",
    "参加者名",
    "参加者氏名",
    "受講者名",
    "受講者氏名",
    "申込者名",
    "申込者氏名",
    "入所者名",
    "会員名",
];

/// A person's own address and telephone.
const HOMES: [&str; 8] = [
    "自宅住所",
    "現住所",
    "本人住所",
    "住所",
    "自宅電話",
    "自宅電話番号",
    "携帯電話",
    "携帯番号",
];

/// Words in a provider's header that are worth a question.
const QUESTIONS: [&str; 4] = ["患者", "利用者", "人工呼吸器", "氏名"];

/// Says that a sheet is one of people, and why. The place is the whole file: nothing of it is published.
pub(super) fn of_people(grid: &Grid<'_>, header: Option<&Header>) -> Option<Diagnostic> {
    let stop = |reason: &str, row: u32, column: u32| {
        let (ja, en) = ("ここにあります", "here");
        let stopped = catalog::privacy_column(Location::file(&grid.path), reason);
        Some(stopped.with_related(grid.place(row, column), Message::new(ja, en)))
    };
    if let Some(title) = title(&grid.sheet.name) {
        return stop(title, 1, 1);
    }
    let has_name = |row: u32| {
        header.is_some_and(|header| {
            header.row == row && header.known().any(|(_, known)| known.slot == "name")
        })
    };
    let last_title = header.map_or(u32::MAX, |header| header.row);
    for row in grid.sheet.rows.iter().take(SEARCHED) {
        let names = has_name(row.number);
        let mut found = Found::default();
        for (column, cell) in (1_u32..).zip(&row.cells) {
            let plain = normal(&cell.text);
            if row.number <= last_title
                && let Some(title) = title(&plain)
            {
                return stop(title, row.number, column);
            }
            found.look(&plain, column, names);
        }
        if let Some((reason, column)) = found.reason(names) {
            return stop(&reason, row.number, column);
        }
    }
    None
}

fn title(text: &str) -> Option<&'static str> {
    let plain = normal(text);
    // A long text may speak of such a list without being one.
    if plain.chars().count() > 40 {
        return None;
    }
    TITLES.into_iter().find(|title| plain.contains(title))
}

/// What one row has of a header of people.
#[derive(Default)]
struct Found {
    name: Option<(String, u32)>,
    own: Vec<(String, u32)>,
    home: Option<(String, u32)>,
}

impl Found {
    fn look(&mut self, plain: &str, column: u32, is_header: bool) {
        let length = plain.chars().count();
        if length == 0 || length > 20 {
            return;
        }
        let is_provider = OF_PROVIDERS.iter().any(|word| plain.contains(word));
        let here = || (plain.to_owned(), column);
        if NAMES.contains(&plain) {
            self.name.get_or_insert_with(here);
        } else if HOMES.contains(&plain) {
            self.home.get_or_insert_with(here);
        } else if OF_PEOPLE.contains(&plain)
            || is_header && !is_provider && OF_PEOPLE.iter().any(|word| plain.contains(word))
        {
            self.own.push(here());
        }
    }

    /// `names` tells that the row is the header of a list with names of its own, be it a provider's.
    fn reason(&self, names: bool) -> Option<(String, u32)> {
        let of_own = self.own.first();
        match (&self.name, of_own, &self.home) {
            (Some((name, column)), Some((own, _)), _) => Some((format!("{name}・{own}"), *column)),
            (Some((name, column)), None, Some((home, _))) if !names => {
                Some((format!("{name}・{home}"), *column))
            }
            (None, Some((own, column)), _) if names || self.own.len() > 1 => {
                Some((own.clone(), *column))
            }
            _ => None,
        }
    }
}

/// Questions about a provider's headers.
pub(super) fn questions(grid: &Grid<'_>, header: &Header, sink: &mut Vec<Diagnostic>) {
    for column in &header.columns {
        let plain = normal(&column.header);
        if let Some(word) = QUESTIONS.into_iter().find(|word| plain.contains(word)) {
            let place = grid.place(header.row, column.number);
            sink.push(catalog::privacy_question(place, &column.header, word));
        }
    }
}
