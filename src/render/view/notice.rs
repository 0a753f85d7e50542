//! Dated notices and their pages.

use serde::Serialize;
use std::sync::Arc;

use super::{DateView, Html, LinkView, SourceView, TextView};

/// How much a notice matters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoticeLevel {
    /// Good to know.
    #[default]
    Info,
    /// Something changes for readers.
    Important,
    /// Shown as a banner on every page it concerns.
    Emergency,
}

/// A notice.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NoticeView {
    /// Its id, unique in the city.
    pub id: String,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: TextView,
    /// What it says, in a sentence.
    pub summary: Option<TextView>,
    /// Its day.
    pub date: DateView,
    /// How much it matters.
    pub level: NoticeLevel,
    /// Whether it no longer holds: said first.
    pub ended: bool,
    /// First day it holds, ISO, for `data-from`.
    pub from: Option<String>,
    /// Last day it holds, ISO, for `data-until`.
    pub until: Option<String>,
    /// The last day it holds, in words.
    pub holds_until: Option<DateView>,
    /// The city, where a page shows notices of several.
    pub city: Option<TextView>,
    /// What it is about, as links.
    pub affects: Vec<LinkView>,
    /// What it rests on.
    pub sources: Vec<SourceView>,
}

/// `/<city>/notices/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NoticeListPage {
    /// Those in force, newest first.
    pub current: Vec<Arc<NoticeView>>,
    /// Those that no longer hold, newest first.
    pub past: Vec<Arc<NoticeView>>,
    /// Introduction by an author.
    pub intro: Option<Html>,
}

/// `/<city>/notices/<id>/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NoticePage {
    /// The notice.
    pub notice: Arc<NoticeView>,
    /// Its text.
    pub body: Option<Html>,
    /// What else to read.
    pub related: Vec<LinkView>,
}
