//! Calendars and feeds: which there are and where they lie.
//!
//! As soon as there is a lecture anywhere, every city, region and the site have a calendar, empty where they have none, so
//! that the addresses that people subscribed to stay while lectures come and go. The same holds for news.

use std::sync::Arc;

use super::again::Rest;
use super::pages::{count, leads_to_one_city};
use super::{PlanOptions, Section, data};
use crate::model::Collection;
use crate::model::resolved::{ResolvedCity, ResolvedProject};

/// What a feed holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FeedKind {
    /// All lectures of a section: `calendar.ics`.
    Calendar,
    /// A city's lectures on one topic, by the topic's index.
    Topic(u32),
    /// One lecture of a city, by its index.
    Lecture(u32),
    /// Notices and lectures of a section, as Atom: `feed.xml`.
    News,
}

/// A calendar or feed to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlannedFeed {
    /// Whose.
    pub section: Section,
    /// Of what.
    pub kind: FeedKind,
}

impl PlannedFeed {
    /// Below the output folder: `okegawa/calendar.ics`.
    pub fn path(&self, project: &ResolvedProject) -> String {
        let owner = data::folder(project, self.section);
        match self.kind {
            FeedKind::Calendar => format!("{owner}calendar.ics"),
            FeedKind::News => format!("{owner}feed.xml"),
            FeedKind::Topic(index) => {
                let topic = project.project.site.topics.get(index as usize);
                let id = topic.map_or("", |topic| topic.id.as_str());
                format!("{owner}calendar/{id}.ics")
            }
            FeedKind::Lecture(index) => {
                let Section::City(city) = self.section else {
                    return String::new();
                };
                let city = project.cities.get(city as usize);
                let lectures = city.map_or(&[][..], |city| city.entries(Collection::Lectures));
                let id = lectures.get(index as usize);
                let id = id.map_or("", |entry| entry.entry.key.id.as_str());
                format!("{owner}lectures/{id}.ics")
            }
        }
    }
}

/// Whether a file of the author might have the name of a feed, which then is the author's.
pub fn may_be_one(path: &str) -> bool {
    path.ends_with(".ics") || path.ends_with("feed.xml")
}

/// All feeds, by section and kind.
pub(super) fn feeds(
    project: &ResolvedProject,
    options: &PlanOptions,
    rest: &[Arc<Rest>],
) -> Vec<PlannedFeed> {
    let lectures = rest.iter().any(|rest| !rest.feeds.is_empty());
    let mut notices = project
        .cities
        .iter()
        .map(|city| city.entries(Collection::Notices));
    let news = lectures || notices.any(|notices| !notices.is_empty());
    let mut found = Vec::new();
    let mut add = |section, own: &[FeedKind]| {
        let all = lectures.then_some(FeedKind::Calendar).into_iter();
        let all = all.chain(own.iter().copied());
        let all = all.chain(news.then_some(FeedKind::News));
        found.extend(all.map(|kind| PlannedFeed { section, kind }));
    };
    if !leads_to_one_city(project, options) {
        add(Section::Site, &[]);
    }
    if !options.own_site {
        for index in 0..count(project.project.regions.len()) {
            add(Section::Region(index), &[]);
        }
    }
    for (index, own) in (0..).zip(rest) {
        let own = &own.feeds;
        let own = own.strip_prefix(&[FeedKind::Calendar]).unwrap_or(own);
        add(Section::City(index), own);
    }
    found
}

/// What a city's own lectures give, sorted; the calendar first, where it has a lecture at all.
pub(super) fn own(project: &ResolvedProject, city: &ResolvedCity) -> Vec<FeedKind> {
    let topics = &project.project.site.topics;
    let mut about = vec![false; topics.len()];
    let mut single = Vec::new();
    let mut any = false;
    for (index, entry) in city.entries(Collection::Lectures).iter().enumerate() {
        if !data::is_open(project, entry) {
            continue;
        }
        any = true;
        if !entry.occurrences.is_empty() {
            single.push(FeedKind::Lecture(count(index)));
        }
        for id in entry.entry.common.kind.values() {
            let known = topics.iter().position(|topic| topic.id == *id);
            if let Some(flag) = known.and_then(|at| about.get_mut(at)) {
                *flag = true;
            }
        }
    }
    let mut kinds = vec![FeedKind::Calendar; usize::from(any)];
    let topics = about.iter().enumerate().filter(|(_, flag)| **flag);
    kinds.extend(topics.map(|(index, _)| FeedKind::Topic(count(index))));
    kinds.extend(single);
    kinds
}
