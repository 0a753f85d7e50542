//! What changes by itself, and when: for the scheduler that must build again and for staff who must prepare.
//!
//! Pure: the planned site in, a list out. Nothing here knows how it is printed.

mod changes;
mod handover;
mod koho;
mod place;
mod site;
pub mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::{Date, Time};

use crate::diag::Message;
pub use crate::model::CityId;
use crate::model::value::choice;
use crate::plan::Plan;

pub use place::Place;

choice! {
    /// What changes. The words are for programs and stay.
    Kind {
        /// An entry is shown from this day.
        Published = "publish-from",
        /// A window opens.
        WindowOpens = "window-opens",
        /// From this day pages say that a window will close.
        WindowAnnounced = "window-announced",
        /// A window is closed from this day.
        WindowCloses = "window-closes",
        /// A lecture is over from this day.
        LecturePasses = "lecture-passes",
        /// Applications are closed from this day.
        DeadlinePasses = "deadline-passes",
        /// A notice no longer holds from this day.
        NoticeExpires = "notice-expires",
        /// An entry no longer holds from this day.
        EntryEnds = "entry-ends",
        /// The duty rota is empty from this day.
        DutyEnds = "duty-ends",
        /// A section of a town hall has its next name from this day.
        SectionEnds = "section-ends",
        /// The next edition of a rule was announced for this day.
        RuleEdition = "rule-edition",
        /// A source turns two years old: pages that rest on it say so.
        SourceOld = "source-old",
        /// The fiscal year begins.
        FiscalYear = "fiscal-year",
        /// Somebody promised to look at an entry again.
        Review = "review",
        /// Texts for a newsletter must be there.
        Newsletter = "newsletter-deadline",
    }

    /// Why a successor must look at something.
    Reason {
        /// A review falls before or around 1 April, or is overdue.
        Review = "review",
        /// A window closes.
        WindowCloses = "window-closes",
        /// A window's telephone number is not confirmed.
        Phone = "phone-unconfirmed",
        /// The duty rota ends.
        DutyEnds = "duty-ends",
        /// The section itself ends.
        SectionEnds = "section-ends",
    }
}

impl Kind {
    /// Whether pages say something else from that day on, so that the site must be built again.
    pub fn changes_pages(self) -> bool {
        !matches!(self, Self::RuleEdition | Self::Review | Self::Newsletter)
    }
}

/// One thing that changes by itself.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// The first day on which it is so.
    pub day: Date,
    /// The cities it concerns; empty for the whole site.
    pub cities: Vec<CityId>,
    /// The section that answers for it, as it is called on that day.
    pub section: Option<String>,
    /// What changes.
    pub kind: Kind,
    /// What it is called.
    pub title: Message,
    /// The last day of what was before, where one is written.
    pub last: Option<Date>,
    /// The hour on that last day, where one is written.
    pub time: Option<Time>,
    /// What comes after, where it is named.
    pub then: Option<Message>,
    /// The address of its page.
    pub address: Option<String>,
    /// Where it is written.
    pub place: Place,
    /// The same in every run: `cities/okegawa/lectures/acp`.
    pub id: String,
}

/// What a successor must look at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Handover {
    /// The cities it concerns; empty for the whole site.
    pub cities: Vec<CityId>,
    /// The section that answers for it.
    pub section: Option<String>,
    /// Why.
    pub reason: Reason,
    /// Its day, where it has one.
    pub day: Option<Date>,
    /// What it is called.
    pub title: Message,
    /// The address of its page.
    pub address: Option<String>,
    /// Where it is written.
    pub place: Place,
}

/// A text for a newsletter.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct KohoItem {
    /// The day readers must know it by: the last day to apply, else its own.
    pub day: Date,
    /// At most a hundred characters: title, date, number.
    pub text: String,
    /// The number in it; none where none is known.
    pub phone: Option<String>,
    /// The address of its page.
    pub address: Option<String>,
    /// Where it is written.
    pub place: Place,
}

/// An issue of a newsletter and what should stand in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issue {
    /// Its id.
    pub id: Arc<str>,
    /// Its name.
    pub title: Message,
    /// Whose it is; every city's where none is named.
    pub city: Option<CityId>,
    /// Last day for texts.
    pub deadline: Date,
    /// The day it comes out.
    pub issued: Option<Date>,
    /// What staff must know.
    pub note: Option<String>,
    /// What should stand in it, by day.
    pub items: Vec<KohoItem>,
}

/// Everything that changes by itself in a span of days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// First day: that of the site.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// The address of the site.
    pub site: String,
    /// The names of the cities.
    pub names: BTreeMap<CityId, Message>,
    /// What changes, by day, city and section. Reviews that are overdue come first.
    pub changes: Vec<Change>,
    /// The days on which the site must be built again.
    pub build_on: Vec<Date>,
    /// What a successor must look at; empty where 1 April is not in the span.
    pub handover: Vec<Handover>,
    /// Newsletters whose deadline is in the span.
    pub newsletters: Vec<Issue>,
}

/// The author's texts by path, for line numbers.
pub type Texts = BTreeMap<Arc<str>, Arc<str>>;

/// Looks from the day of the site to another one, both included.
pub fn due(plan: &Plan, texts: &Texts, to: Date) -> Due {
    let resolved = &plan.resolved;
    let cx = site::Cx::new(plan, texts, to);
    let mut changes = changes::entries(&cx);
    changes.extend(site::changes(&cx));
    changes.retain(|change| {
        change.day <= to && (change.day >= cx.from || change.kind == Kind::Review)
    });
    changes.sort();
    let mut build_on: Vec<Date> = changes
        .iter()
        .filter(|change| change.kind.changes_pages())
        .map(|change| change.day)
        .chain(site::quiet_days(&cx))
        .collect();
    build_on.sort_unstable();
    build_on.dedup();
    let names = resolved.cities.iter().filter_map(|city| {
        let name = city.city.name.as_ref()?;
        Some((city.id.clone(), site::message(&name.value)))
    });
    Due {
        from: cx.from,
        to,
        site: plan.base.url.clone(),
        names: names.collect(),
        handover: handover::handover(&cx),
        newsletters: koho::issues(&cx),
        changes,
        build_on,
    }
}
