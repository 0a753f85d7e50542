//! One page of each kind, so that whoever changes the theme or the settings can look at them all.

use super::Shown;
use crate::diag::Message;
use crate::model::Collection;
use crate::plan::{PageKey, PageKind, PlannedPage, Section};
use crate::render::titles;

/// A page as an example of its kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// What kind of page it is.
    pub kind: Message,
    /// Its title.
    pub title: String,
    /// A link to it, from the root of the server.
    pub href: String,
}

impl Shown {
    /// The first page of each kind, in the order of kinds.
    pub fn samples(&self) -> Vec<Sample> {
        let Some(planned) = &self.planned else {
            return Vec::new();
        };
        let plan = &planned.plan;
        let mut firsts: Vec<(&PlannedPage, Message)> = Vec::new();
        let wanted = plan
            .pages
            .iter()
            .filter(|page| plan.wants(page.key.section));
        for page in wanted.filter(|page| page.key.language == 0) {
            let kind = word(page.key);
            if firsts.iter().all(|(_, known)| *known != kind) {
                firsts.push((page, kind));
            }
        }
        firsts.sort_by_key(|(page, _)| (page.key.kind, page.key.section));
        let sample = |(page, kind): (&PlannedPage, Message)| {
            let cx = planned.cx(page.key.section, page.key.language);
            Sample {
                kind,
                title: titles::title(&cx, page.key.kind).text,
                href: plan.base.href(&page.address),
            }
        };
        firsts.into_iter().map(sample).collect()
    }
}

fn word(key: PageKey) -> Message {
    let (ja, en) = match key.kind {
        PageKind::Portal => ("入口（市町村を選ぶ）", "portal"),
        PageKind::Home if matches!(key.section, Section::Region(_)) => ("地域", "region"),
        PageKind::Home => ("市町村の入口", "home of a city"),
        PageKind::List(collection) => return list(collection),
        PageKind::Entry(collection, _) => return entry(collection),
        PageKind::Concern(_) => ("お困りごと別の窓口", "contacts for a concern"),
        PageKind::ConcernLarge(_) => (
            "同じものの大きな文字の紙",
            "the same in large letters for paper",
        ),
        PageKind::ContactSheet => ("窓口の一覧の紙", "contacts on one sheet of paper"),
        PageKind::ClinicChoice(_) => ("医療機関など（質問別）", "providers by question"),
        PageKind::ClinicArea(_) => ("医療機関など（地区別）", "providers by area"),
        PageKind::ClinicService(_) => ("医療機関など（サービス別）", "providers by service"),
        PageKind::ClinicRow(_) => ("医療機関など（五十音の行）", "providers by row of the kana"),
        PageKind::LectureMonth(_) => ("講座の月の暦", "lectures of a month"),
        PageKind::LectureYear(_) => ("講座（終わった年度）", "lectures of a past fiscal year"),
        PageKind::LecturePlaces => ("講座（会場別）", "lectures by place"),
        PageKind::LectureAudiences => ("講座（対象別）", "lectures by audience"),
        PageKind::Organization(_) => ("団体", "organisation"),
        PageKind::Data => ("オープンデータ", "open data"),
        PageKind::Glossary => ("用語集", "glossary"),
        PageKind::Results => (
            "アクセシビリティの確認結果",
            "results of the accessibility check",
        ),
        PageKind::Search => ("さがすページ", "search"),
        PageKind::Index => ("五十音の索引", "index by reading"),
        PageKind::NotFound => ("見つからないとき（404）", "not found (404)"),
    };
    Message::new(ja, en)
}

fn name(collection: Collection) -> (&'static str, &'static str) {
    match collection {
        Collection::Guides => ("解説", "guide"),
        Collection::Windows => ("相談窓口", "window"),
        Collection::Clinics => ("医療機関など", "provider"),
        Collection::Lectures => ("講座・催し", "lecture"),
        Collection::Duty => ("休日当番医", "duty clinic"),
        Collection::Handouts => ("配布物", "handout"),
        Collection::Services => ("制度・サービス", "service"),
        Collection::Lists => ("名簿", "directory"),
        Collection::Rules => ("ルール", "rule"),
        Collection::Notices => ("お知らせ", "notice"),
        Collection::Initiatives => ("取り組み", "initiative"),
        Collection::Statistics => ("統計", "statistics"),
        Collection::Areas => ("地区", "area"),
        Collection::Index => ("はじめの文", "introduction"),
        Collection::Pages => ("サイト全体のページ", "page of the whole site"),
    }
}

fn list(collection: Collection) -> Message {
    let (ja, en) = name(collection);
    Message::new(format!("{ja}の一覧"), format!("list: {en}"))
}

fn entry(collection: Collection) -> Message {
    let (ja, en) = name(collection);
    Message::new(ja, en)
}
