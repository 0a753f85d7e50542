//! Guides and the pages of the site itself: texts by authors.

use serde::Serialize;

use super::{DateView, Html, LinkView, TextView};

/// A guide in a list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GuideCard {
    /// Its page in this city.
    pub href: String,
    /// Its title.
    pub title: TextView,
    /// What it tells, in a sentence.
    pub summary: Option<TextView>,
    /// The tag of its language where that is not the page's: it was not translated.
    pub hreflang: Option<String>,
    /// Whether it goes step by step.
    pub steps: bool,
}

/// A heading of a text, for its contents list.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HeadingView {
    /// Its id.
    pub id: String,
    /// Its words.
    pub text: TextView,
}

/// Guides under one heading.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GuideGroup {
    /// The topic; none for those of no topic.
    pub topic: Option<LinkView>,
    /// The guides.
    pub guides: Vec<GuideCard>,
}

/// `/<city>/guides/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GuideListPage {
    /// By topic; one group without topic where none is given.
    pub groups: Vec<GuideGroup>,
    /// Introduction by an author.
    pub intro: Option<Html>,
}

/// `/<city>/guides/<id>/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GuidePage {
    /// What it tells, in a sentence.
    pub summary: Option<TextView>,
    /// Its text, shortcodes filled in. Headings begin at h2.
    pub body: Html,
    /// The tag of the text where it was not translated.
    pub body_lang: Option<String>,
    /// Its h2 headings.
    pub headings: Vec<HeadingView>,
    /// Whether it goes step by step: its numbered h2 sections stand in a list, `ol.steps`.
    pub steps: bool,
    /// The guide before it on the same topic.
    pub previous: Option<GuideCard>,
    /// The guide after it on the same topic.
    pub next: Option<GuideCard>,
    /// What else to read.
    pub related: Vec<LinkView>,
    /// The concerns it belongs to, for whom to call.
    pub concerns: Vec<LinkView>,
}

/// A page of the site itself: about, accessibility.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SitePage {
    /// Its text.
    pub body: Html,
    /// The tag of the text where it was not translated.
    pub body_lang: Option<String>,
    /// Its h2 headings.
    pub headings: Vec<HeadingView>,
    /// The day on which people tested the site, on the page that tells the result.
    pub tested_on: Option<DateView>,
    /// The built-in parts of the accessibility statement, on that page only.
    pub accessibility: Option<AccessibilityView>,
}

/// What the site says of its own accessibility.
#[derive(Clone, Debug, Default, Serialize)]
pub struct AccessibilityView {
    /// The standard aimed at: `JIS X 8341-3:2016`.
    pub standard: TextView,
    /// The level aimed at: `AA`.
    pub target: TextView,
    /// What was tested and found, in the operator's words; none: no test result is claimed.
    pub status_note: Option<TextView>,
    /// Where mistakes are reported, in full.
    pub mistakes: Option<String>,
    /// What the automatic check found.
    pub results: Option<String>,
}

/// A term of the glossary.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TermView {
    /// Its id, for its anchor.
    pub id: String,
    /// The term with its reading.
    pub term: TextView,
    /// What it means.
    pub meaning: TextView,
    /// What it is also called.
    pub aliases: Vec<TextView>,
}

/// Terms of one 五十音 row or letter.
#[derive(Clone, Debug, Default, Serialize)]
pub struct TermGroup {
    /// For its anchor: `ka`, `latin`.
    pub id: String,
    /// `か`, `A-Z`.
    pub label: String,
    /// Its terms.
    pub terms: Vec<TermView>,
}

/// `/glossary/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GlossaryPage {
    /// By row.
    pub groups: Vec<TermGroup>,
}

/// `/404.html`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NotFoundPage {
    /// Cities to choose from; empty where the portal lists them.
    pub cities: Vec<LinkView>,
    /// The same in the site's other languages, since a server has one such page for all.
    pub others: Vec<NotFoundView>,
}

/// A part of `/404.html` in another language of the site.
#[derive(Clone, Debug, Default, Serialize)]
pub struct NotFoundView {
    /// The language's id.
    pub id: String,
    /// Its BCP 47 tag.
    pub lang: String,
    /// That there is no such page.
    pub title: String,
    /// What to do.
    pub lead: String,
    /// The way to begin again, in that language.
    pub home: LinkView,
}
