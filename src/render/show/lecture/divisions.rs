//! Lectures by fiscal year, by place and by audience.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::lists::{self, ahead, archived};
use crate::model::Collection;
use crate::plan::PageKind;
use crate::plan::calendar::archives;
use crate::render::show::city_views::CityViews;
use crate::render::show::{Cx, fallback};
use crate::render::view::{
    Audience, AudienceGroup, LectureAudiencesPage, LecturePlacesPage, LectureView, LectureYearPage,
    LinkView, PlaceGroup, TextView,
};
use crate::text::date;
use crate::text::kana;

/// The list of what is ahead.
pub(super) fn all(cx: &Cx<'_>) -> Option<LinkView> {
    named(cx, PageKind::List(Collection::Lectures), "all-lectures")
}

/// A link with words of the theme; none where there is no such page.
pub(super) fn named(cx: &Cx<'_>, kind: PageKind, message: &str) -> Option<LinkView> {
    let link = cx.link(kind, TextView::new(cx.message(message, &[])));
    link.href.is_some().then_some(link)
}

/// A fiscal year in words: 令和7年度.
pub fn year_in_words(cx: &Cx<'_>, year: i16) -> String {
    let text = format!("{year}年度");
    date::parse(&text).map_or(text, |date| cx.date(&date).text)
}

/// The archives, latest first.
pub(super) fn archive_links(cx: &Cx<'_>, but: Option<i16>) -> Vec<LinkView> {
    let years = cx.city().map(archives).unwrap_or_default();
    years
        .into_iter()
        .rev()
        .filter(|year| Some(*year) != but)
        .map(|year| {
            let label = TextView::new(year_in_words(cx, year));
            cx.link(PageKind::LectureYear(year), label)
        })
        .filter(|link| link.href.is_some())
        .collect()
}

/// `/<city>/lectures/fy2025/`.
pub fn year_page(cx: &Cx<'_>, views: &CityViews, year: i16) -> LectureYearPage {
    LectureYearPage {
        year: TextView::new(year_in_words(cx, year)),
        lectures: archived(cx, views, Some(year)),
        others: archive_links(cx, Some(year)),
        all: all(cx),
    }
}

/// `/<city>/lectures/places/`: places by their reading, then what is online, then what names no place.
pub fn places_page(cx: &Cx<'_>, views: &CityViews) -> LecturePlacesPage {
    type Key = (u8, Vec<u8>, String);
    let mut groups: BTreeMap<Key, PlaceGroup> = BTreeMap::new();
    for lecture in ahead(cx, views, false) {
        let online = lecture.venue.is_none() && lecture.online.is_some();
        let key = match &lecture.venue {
            Some(place) => {
                let reading = place.kana.as_deref().unwrap_or(&place.text);
                (0, kana::sort_key(reading), place.text.clone())
            }
            None => (2 - u8::from(online), Vec::new(), String::new()),
        };
        let group = groups.entry(key).or_default();
        group.place.clone_from(&lecture.venue);
        group.online = online;
        group.lectures.push(lecture);
    }
    let mut groups: Vec<PlaceGroup> = groups.into_values().collect();
    for (at, group) in (1..).zip(&mut groups) {
        group.id = format!("place-{at}");
    }
    LecturePlacesPage {
        groups,
        all: all(cx),
        fallback: fallback(cx, None, None),
    }
}

/// Where those for professionals have their place; none where there are none.
pub(super) fn professionals(cx: &Cx<'_>, views: &CityViews) -> Option<LinkView> {
    let mut all = views.lectures.iter(cx);
    all.find(|view| view.audience == Audience::Professionals)?;
    let link = named(cx, PageKind::LectureAudiences, "for-professionals-lectures")?;
    let href = link.href.map(|href| format!("{href}#professionals"));
    Some(LinkView { href, ..link })
}

/// `/<city>/lectures/audiences/`, where those for professionals have their place, too: it is the only list of
/// theirs, so it holds what is over as well.
pub fn audiences_page(cx: &Cx<'_>, views: &CityViews) -> LectureAudiencesPage {
    let all_ahead = ahead(cx, views, false);
    let (ahead, past) = lists::professionals(cx, views);
    let group = |audience| AudienceGroup {
        audience,
        lectures: of_class(&all_ahead, audience),
        past: Vec::new(),
    };
    let groups = [
        group(Audience::Residents),
        group(Audience::Both),
        AudienceGroup {
            audience: Audience::Professionals,
            lectures: ahead,
            past,
        },
    ];
    let is_shown = |group: &AudienceGroup| !group.lectures.is_empty() || !group.past.is_empty();
    LectureAudiencesPage {
        groups: groups.into_iter().filter(is_shown).collect(),
        all: all(cx),
        fallback: fallback(cx, None, None),
    }
}

fn of_class(lectures: &[Arc<LectureView>], audience: Audience) -> Vec<Arc<LectureView>> {
    let fitting = lectures.iter().filter(|view| view.audience == audience);
    fitting.cloned().collect()
}
