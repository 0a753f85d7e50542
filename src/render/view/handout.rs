//! Handouts, services, rules and directories, and their pages.

use serde::Serialize;
use std::sync::Arc;

use super::{DateView, FileView, Html, LinkView, SourceView, StatisticView, TextView};

/// Whether a handout can be had.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum HandoutState {
    /// It can be had.
    #[default]
    Available,
    /// It is being made.
    Planned,
    /// It is being thought of.
    Considering,
    /// It is for those who work in the field.
    Professionals,
}

/// A handout: ending note, contact card, map, guidebook.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HandoutView {
    /// Its id, unique in the city.
    pub id: String,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: TextView,
    /// What it is for, in a sentence.
    pub summary: Option<TextView>,
    /// What it is: 冊子, カード, 地図.
    pub form: Option<TextView>,
    /// Whose it is.
    pub owner: Option<LinkView>,
    /// Whom it is for.
    pub audience: Vec<TextView>,
    /// Where to get it.
    pub places: Vec<TextView>,
    /// Whether it can be had.
    pub state: HandoutState,
    /// First day it may be offered, ISO, for `data-from`.
    pub from: Option<String>,
    /// Last day it may be offered, ISO, for `data-until`.
    pub until: Option<String>,
    /// The file.
    pub file: Option<FileView>,
    /// Where it stands on another site.
    pub url: Option<String>,
    /// How many were made.
    pub quantity: Option<StatisticView>,
    /// Its editions.
    pub editions: Vec<TextView>,
    /// How often it is renewed.
    pub update_cycle: Option<TextView>,
    /// What is in it.
    pub contains: Vec<LinkView>,
    /// Who may copy it.
    pub rights: Option<TextView>,
    /// Its topics.
    pub topics: Vec<LinkView>,
    /// The as-of date of its newest source, where that is over two years ago.
    pub stale: Option<DateView>,
    /// What it rests on.
    pub sources: Vec<SourceView>,
}

/// `/<city>/handouts/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HandoutListPage {
    /// Those that can be had.
    pub available: Vec<Arc<HandoutView>>,
    /// Those that are coming.
    pub coming: Vec<Arc<HandoutView>>,
    /// Those for people who work in the field.
    pub professionals: Vec<Arc<HandoutView>>,
    /// Introduction by an author.
    pub intro: Option<Html>,
}

/// `/<city>/handouts/<id>/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HandoutPage {
    /// The handout.
    pub handout: Arc<HandoutView>,
    /// Its text.
    pub body: Option<Html>,
    /// What else to read.
    pub related: Vec<LinkView>,
}

/// A service or subsidy.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ServiceView {
    /// Its id, unique in the city.
    pub id: String,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: TextView,
    /// What it does, in a sentence.
    pub summary: Option<TextView>,
    /// First day it may be offered, ISO, for `data-from`.
    pub from: Option<String>,
    /// Last day it may be offered, ISO, for `data-until`.
    pub until: Option<String>,
    /// Who may have it.
    pub eligibility: Vec<TextView>,
    /// What it covers.
    pub covers: Vec<TextView>,
    /// What it costs.
    pub cost: Option<TextView>,
    /// How to ask for it, step by step.
    pub how: Vec<TextView>,
    /// Where it stands on another site.
    pub url: Option<String>,
    /// How much it was used.
    pub counts: Vec<StatisticView>,
    /// The as-of date of its newest source, where that is over two years ago.
    pub stale: Option<DateView>,
    /// What it rests on.
    pub sources: Vec<SourceView>,
}

/// `/<city>/services/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ServiceListPage {
    /// The services.
    pub services: Vec<Arc<ServiceView>>,
    /// Introduction by an author.
    pub intro: Option<Html>,
}

/// `/<city>/services/<id>/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ServicePage {
    /// The service.
    pub service: Arc<ServiceView>,
    /// Its text.
    pub body: Option<Html>,
    /// What else to read.
    pub related: Vec<LinkView>,
}

/// An agreed rule, as 入退院支援ルール.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RuleView {
    /// Its id, unique in the city.
    pub id: String,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: TextView,
    /// What it is for, in a sentence.
    pub summary: Option<TextView>,
    /// When it was made.
    pub enacted: Option<DateView>,
    /// When it was last changed.
    pub revised: Option<DateView>,
    /// When the next edition is due.
    pub next_edition: Option<DateView>,
    /// Where it holds.
    pub scope: Option<TextView>,
    /// Whom it is for.
    pub audience: Vec<TextView>,
    /// The document.
    pub file: Option<FileView>,
    /// What changed.
    pub changes: Option<TextView>,
    /// The as-of date of its newest source, where that is over two years ago.
    pub stale: Option<DateView>,
    /// What it rests on.
    pub sources: Vec<SourceView>,
}

/// `/<city>/rules/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RuleListPage {
    /// The rules.
    pub rules: Vec<Arc<RuleView>>,
    /// Introduction by an author.
    pub intro: Option<Html>,
}

/// `/<city>/rules/<id>/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct RulePage {
    /// The rule.
    pub rule: Arc<RuleView>,
    /// Its text.
    pub body: Option<Html>,
    /// What else to read.
    pub related: Vec<LinkView>,
}

/// Who may see a directory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Publicness {
    /// Everyone.
    Residents,
    /// Those who work in the field.
    Professionals,
    /// Not stated.
    #[default]
    Unknown,
}

/// A list that exists somewhere: who keeps it, as of when, who may see it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DirectoryView {
    /// Its id, for its anchor.
    pub id: String,
    /// Its name.
    pub name: TextView,
    /// What else it is called.
    pub also_known: Vec<TextView>,
    /// What it is for, in a sentence.
    pub summary: Option<TextView>,
    /// Who keeps it.
    pub owner: Option<LinkView>,
    /// Who may see it.
    pub publicness: Publicness,
    /// The day it is true of.
    pub as_of: Option<DateView>,
    /// How often it is renewed.
    pub update_cycle: Option<TextView>,
    /// How many it lists, with unit.
    pub count: Option<TextView>,
    /// Where to see it.
    pub places: Vec<TextView>,
    /// Its address on another site.
    pub url: Option<String>,
    /// What is marked in it: 在宅訪問, 時間外対応.
    pub flags: Vec<TextView>,
    /// What it rests on.
    pub sources: Vec<SourceView>,
}

/// `/<city>/lists/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DirectoryPage {
    /// The directories.
    pub lists: Vec<DirectoryView>,
    /// Introduction by an author.
    pub intro: Option<Html>,
}
