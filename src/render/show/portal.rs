//! The portal: choose a town; what is on this month in all of them.

use std::sync::Arc;

use super::{Cx, lecture, notice, subscribe};
use jiff::civil::Date;

use crate::model::{City, Collection, EntryKey, Field, Localized, Record};
use crate::plan::calendar::is_for_residents;
use crate::plan::pages::count;
use crate::plan::{PageKind, Section};
use crate::render::view::{
    CityCard, CityGroup, CityRow, FormerName, Html, LectureView, LinkView, NoticeView, PortalPage,
    TextView,
};
use crate::text::date::{self, PartialDate};
use crate::text::kana;

/// Towns of one prefecture that need no smaller headings.
const AT_A_GLANCE: usize = 15;

/// `/`.
pub fn page(cx: &Cx<'_>, intro: Option<Html>) -> PortalPage {
    let month = PartialDate::from_day(cx.today());
    PortalPage {
        groups: city_groups(cx),
        month: month_name(cx, &month),
        lectures: this_month(cx),
        notices: Vec::new(),
        regions: regions(cx),
        subscribe: subscribe::subscribe(cx),
        intro,
    }
}

fn month_name(cx: &Cx<'_>, day: &PartialDate) -> String {
    let first = day.first_day();
    let iso = format!("{:04}-{:02}", first.year(), first.month());
    date::parse(&iso).map_or_else(|_| iso, |month| cx.date(&month).text)
}

fn regions(cx: &Cx<'_>) -> Vec<LinkView> {
    let project = &cx.plan.resolved.project;
    (0..count(project.regions.len()))
        .map(|index| {
            let label = cx.region_name(index).unwrap_or_default();
            cx.link_in(Section::Region(index), PageKind::Home, label)
        })
        .filter(|link| link.href.is_some())
        .collect()
}

/// The cities by prefecture, each group in 五十音 order.
fn city_groups(cx: &Cx<'_>) -> Vec<CityGroup> {
    let mut cities: Vec<(usize, &City)> = cx
        .plan
        .resolved
        .cities
        .iter()
        .enumerate()
        .map(|(index, city)| (index, city.city.as_ref()))
        .collect();
    cities.sort_by_cached_key(|(_, city)| {
        (
            prefecture_key(city),
            reading_key(&city.name),
            city.id.clone(),
        )
    });
    let mut groups: Vec<CityGroup> = Vec::new();
    for same in cities.chunk_by(|(_, one), (_, next)| prefecture(one) == prefecture(next)) {
        groups.push(CityGroup {
            heading: same
                .first()
                .and_then(|(_, city)| cx.field(&city.prefecture)),
            cities: cards(cx, same),
            rows: rows(cx, same),
        });
    }
    if let [only] = groups.as_mut_slice() {
        only.heading = None;
    }
    groups
}

fn cards(cx: &Cx<'_>, cities: &[(usize, &City)]) -> Vec<CityCard> {
    cities
        .iter()
        .map(|(index, city)| card(cx, *index, city))
        .collect()
}

/// Cities in 五十音 order by row, if they are more than can be taken in at a glance.
fn rows(cx: &Cx<'_>, cities: &[(usize, &City)]) -> Vec<CityRow> {
    if cities.len() <= AT_A_GLANCE {
        return Vec::new();
    }
    let row_of = |city: &City| reading(&city.name).and_then(kana::row);
    cities
        .chunk_by(|(_, one), (_, next)| row_of(one) == row_of(next))
        .map(|same| {
            let row = same.first().and_then(|(_, city)| row_of(city));
            let id = row.map_or("other", kana::Row::id);
            CityRow {
                id: id.to_owned(),
                label: cx.message(&format!("kana-row-{id}"), &[]),
                cities: cards(cx, same),
            }
        })
        .collect()
}

fn prefecture(city: &City) -> Option<&str> {
    city.prefecture
        .as_ref()
        .map(|prefecture| prefecture.value.text.as_str())
}

/// Prefectures in the order of their codes; those without a code by name, last.
fn prefecture_key(city: &City) -> (u8, String) {
    let code = city
        .code
        .as_ref()
        .map_or(u8::MAX, |code| code.value.prefecture());
    (code, prefecture(city).unwrap_or_default().to_owned())
}

/// A city's place in 五十音 order.
pub fn reading_key(name: &Field<Localized>) -> Vec<u8> {
    reading(name).map(kana::sort_key).unwrap_or_default()
}

fn reading(name: &Field<Localized>) -> Option<&str> {
    let name = &name.as_ref()?.value;
    Some(name.kana.as_deref().unwrap_or(&name.text))
}

fn card(cx: &Cx<'_>, index: usize, city: &City) -> CityCard {
    let name = cx.field(&city.name).unwrap_or_default();
    let link = cx.link_in(
        Section::City(count(index)),
        PageKind::Home,
        TextView::default(),
    );
    CityCard {
        id: city.id.to_string(),
        name,
        href: link.href.unwrap_or_default(),
        former_names: city
            .former_names
            .values()
            .map(|former| FormerName {
                name: cx.field(&former.name).unwrap_or_default(),
                note: cx.field(&former.note),
            })
            .collect(),
        postal_codes: city.postal_codes.values().cloned().collect(),
    }
}

/// What is on in the month of the build, in all cities.
fn this_month(cx: &Cx<'_>) -> Vec<Arc<LectureView>> {
    let last = cx.today().last_of_month();
    lectures(cx, |_| true, last, usize::MAX)
}

/// The residents' lectures of some cities that begin by a day, soonest first. One that several cities
/// share is listed once.
pub fn lectures(
    cx: &Cx<'_>,
    of: impl Fn(&City) -> bool,
    until: Date,
    limit: usize,
) -> Vec<Arc<LectureView>> {
    let today = cx.today();
    let mut found = Vec::new();
    let mut seen: Vec<&EntryKey> = Vec::new();
    let cities = cx.plan.resolved.cities.iter().enumerate();
    for (index, city) in cities.filter(|(_, city)| of(&city.city)) {
        let own = Cx {
            section: Section::City(count(index)),
            ..*cx
        };
        for (at, entry) in city.entries(Collection::Lectures).iter().enumerate() {
            let Record::Lecture(lecture) = &entry.entry.record else {
                continue;
            };
            let mut times = entry.occurrences.iter();
            let Some(time) = times.find(|time| time.last >= today) else {
                continue;
            };
            let key = &entry.entry.key;
            if time.first > until || !is_for_residents(lecture) || seen.contains(&key) {
                continue;
            }
            seen.push(key);
            let href = own.href(PageKind::Entry(Collection::Lectures, count(at)));
            found.push((time.first, href, own, at));
        }
    }
    found.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    let shown = found.into_iter().take(limit);
    shown
        .filter_map(|(_, _, own, at)| {
            let mut view = lecture::lecture(&own, at)?;
            view.city = own.city().and_then(|city| cx.field(&city.city.name));
            Some(Arc::new(view))
        })
        .collect()
}

/// Emergency notices of all cities, for the portal's banner.
pub fn emergencies(cx: &Cx<'_>) -> Vec<Arc<NoticeView>> {
    let mut found: Vec<Arc<NoticeView>> = Vec::new();
    for (index, city) in cx.plan.resolved.cities.iter().enumerate() {
        let own = Cx {
            section: Section::City(count(index)),
            ..*cx
        };
        for (at, entry) in city.entries(Collection::Notices).iter().enumerate() {
            if !notice::is_emergency(entry) {
                continue;
            }
            if let Some(mut view) = notice::notice(&own, at) {
                view.city = cx.field(&city.city.name);
                found.push(Arc::new(view));
            }
        }
    }
    found
}
