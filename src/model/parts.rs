//! What records are put together from: numbers, sources, speakers, repetitions, applications.

use std::sync::Arc;

use super::choices::LectureStatus;
use super::ids::DocumentId;
use super::value::{Field, List, Localized};
use crate::recur::{self, Phrase};
use crate::text::date::PartialDate;
use crate::text::phone::Phone;
use jiff::civil::Time;

/// A telephone or fax number as written, and as a telephone dials it where it can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// As the author wrote it.
    pub text: String,
    /// As it was understood.
    pub phone: Option<Phone>,
}

/// Where a fact stands: a document of `documents.toml` and a line in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceRef {
    /// The document.
    pub document: DocumentId,
    /// The line in the document's text, from 1.
    pub line: Option<u32>,
    /// What a reader must know of the source.
    pub note: Option<String>,
}

/// A name that is an organisation's id of `organizations.toml`, or a plain name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrganizationRef(pub Localized);

/// A number of people for one mode (会場, オンライン …).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Headcount {
    /// The mode or group.
    pub label: Field<Localized>,
    /// How many, as written.
    pub count: Field<String>,
    /// 程度, 延べ …
    pub note: Field<Localized>,
}

/// An announced speaker at a public event.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Speaker {
    /// Name.
    pub name: Field<Localized>,
    /// Where the speaker works.
    pub affiliation: Field<Localized>,
    /// What the talk is about.
    pub topic: Field<Localized>,
}

/// When something comes again, as written and as understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Repeat {
    /// The author's words.
    pub text: Localized,
    /// What they mean; none where nobody could tell.
    pub meaning: Option<Phrase>,
}

impl Repeat {
    /// The rule, where days can be told.
    pub fn rule(&self) -> Option<&recur::Rule> {
        self.meaning.as_ref().and_then(Phrase::rule)
    }

    /// How often, where no days can be told.
    pub fn often(&self) -> Option<&[recur::Often]> {
        match &self.meaning {
            Some(Phrase::Often(parts)) => Some(parts),
            _ => None,
        }
    }
}

/// What differs on one of the days that a rule gives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Change {
    /// The day by the rule.
    pub date: Field<PartialDate>,
    /// The day it takes place instead.
    pub to: Field<PartialDate>,
    /// Begins.
    pub starts: Field<Time>,
    /// Ends.
    pub ends: Field<Time>,
    /// State of this one time.
    pub status: Field<LectureStatus>,
    /// Why.
    pub reason: Field<Localized>,
    /// Place.
    pub venue: Field<Localized>,
}

/// How to apply.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Application {
    /// Ways, in words.
    pub methods: List<Localized>,
    /// Last day.
    pub deadline: Field<PartialDate>,
    /// Until when on that day.
    pub deadline_time: Field<Time>,
    /// By telephone.
    pub phone: Field<Number>,
    /// By fax.
    pub fax: Field<Number>,
    /// By e-mail.
    pub mail: Field<String>,
    /// The subject such a mail must have.
    pub mail_subject: Field<String>,
    /// By a form.
    pub form: Field<String>,
    /// By post.
    pub address: Field<Localized>,
    /// What an application must say: name, telephone …
    pub form_fields: List<Localized>,
    /// Anything else.
    pub note: Field<Localized>,
}

/// A town (町名) of an area.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Town {
    /// Name.
    pub name: Field<Localized>,
}

/// What a cell of a plan's table says: nothing, 「特になし」, 「未定」 and a text are four things.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellText {
    /// The cell is empty in the source.
    Empty,
    /// The source says that there is nothing (特になし, 特に無し).
    Nothing(Arc<str>),
    /// The source says that it is not decided (未定, 検討中).
    Undecided(Arc<str>),
    /// Items.
    Items(Vec<Arc<str>>),
}
