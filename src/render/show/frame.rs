//! What frames every page of a section in one language: made once, shared by all its pages.

use std::sync::Arc;

use super::cx::Cx;
use super::{CityViews, home, language, notice, outside, portal, subscribe};
use crate::diag::Diagnostic;
use crate::model::Collection;
use crate::plan::{PageKind, Section};
use crate::render::application;
use crate::render::theme::Fragment;
use crate::render::theme::cards::Cards;
use crate::render::view::{
    AccentView, CityView, FeedView, FooterView, HeaderView, IconsView, LinkView, NavItem,
    NoticeView, OperatorView, SiteView, TextView,
};
use crate::text::contrast;

/// The sections of a city that residents move between, with the id of their message.
const NAV: [(&str, PageKind); 8] = [
    ("home", PageKind::Home),
    ("contacts", PageKind::List(Collection::Windows)),
    ("guides", PageKind::List(Collection::Guides)),
    ("clinics", PageKind::List(Collection::Clinics)),
    ("lectures", PageKind::List(Collection::Lectures)),
    ("handouts", PageKind::List(Collection::Handouts)),
    ("notices", PageKind::List(Collection::Notices)),
    ("search", PageKind::Search),
];

/// Everything that the pages of one section and language share.
pub struct Scenery {
    /// The site.
    pub site: Arc<SiteView>,
    /// The site as template values.
    pub site_values: Fragment,
    /// The city, if the section is one.
    pub city: Option<Arc<CityView>>,
    /// The city as template values.
    pub city_values: Fragment,
    /// What programs find in the head of every page.
    pub feeds: Arc<Vec<FeedView>>,
    /// Icons and colours in the head of every page.
    pub icons: Arc<IconsView>,
    /// The city's records.
    pub views: CityViews,
    /// Its providers as lists show them.
    pub cards: Cards,
    /// Headers by the item of the navigation that is current.
    pub headers: Vec<(&'static str, String)>,
    /// The footer.
    pub footer: String,
    /// Mistakes of the theme found on the way.
    pub diagnostics: Vec<Diagnostic>,
}

impl Scenery {
    /// Makes it for the section and language of the context.
    pub fn new(cx: &Cx<'_>) -> Self {
        let site = Arc::new(site(cx));
        let city = city(cx).map(Arc::new);
        let views = CityViews::new(cx);
        let mut diagnostics = Vec::new();
        let emergency = match cx.section {
            Section::City(_) => notice::emergencies(cx, &views),
            Section::Site | Section::Region(_) => portal::emergencies(cx),
        };
        let headers = headers(cx, &site, city.as_ref(), &emergency, &mut diagnostics);
        let footer = footer(cx, &site, city.as_ref(), &mut diagnostics);
        Self {
            site_values: Fragment::of(site.as_ref()),
            city_values: city
                .as_ref()
                .map_or_else(Fragment::none, |city| Fragment::of(city.as_ref())),
            site,
            city,
            feeds: Arc::new(subscribe::feeds(cx)),
            icons: Arc::new(application::icons(cx)),
            cards: Cards::of(cx),
            views,
            headers,
            footer,
            diagnostics,
        }
    }

    /// The header in which a page's own section is marked.
    pub fn header(&self, kind: PageKind) -> &str {
        let current = nav_id(kind);
        self.headers
            .iter()
            .find(|(id, _)| *id == current)
            .or_else(|| self.headers.first())
            .map_or("", |(_, html)| html)
    }
}

/// The item of the navigation that a page belongs to; empty for none.
fn nav_id(kind: PageKind) -> &'static str {
    let collection = match kind {
        PageKind::Home => return "home",
        PageKind::Search => return "search",
        PageKind::Concern(_) | PageKind::ConcernLarge(_) | PageKind::ContactSheet => {
            Collection::Windows
        }
        PageKind::ClinicChoice(_)
        | PageKind::ClinicArea(_)
        | PageKind::ClinicService(_)
        | PageKind::ClinicRow(_) => Collection::Clinics,
        PageKind::LectureMonth(_)
        | PageKind::LectureYear(_)
        | PageKind::LecturePlaces
        | PageKind::LectureAudiences => Collection::Lectures,
        PageKind::List(collection) | PageKind::Entry(collection, _) => collection,
        PageKind::Portal
        | PageKind::Organization(_)
        | PageKind::Data
        | PageKind::Index
        | PageKind::Glossary
        | PageKind::Results
        | PageKind::NotFound => {
            return "";
        }
    };
    NAV.iter()
        .find(|(_, kind)| *kind == PageKind::List(collection))
        .map_or("", |(id, _)| id)
}

fn headers(
    cx: &Cx<'_>,
    site: &Arc<SiteView>,
    city: Option<&Arc<CityView>>,
    emergency: &[Arc<NoticeView>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(&'static str, String)> {
    let ids = std::iter::once("").chain(NAV.iter().map(|(id, _)| *id));
    let mut found = Vec::new();
    for id in ids {
        if city.is_none() && !id.is_empty() {
            break;
        }
        let view = HeaderView {
            site: Arc::clone(site),
            city: city.cloned(),
            lang: cx.lang().to_string(),
            nav: nav(cx, id),
            readings: cx.offers_readings(),
            emergency: emergency.to_vec(),
            search: cx.href(PageKind::Search),
        };
        found.push((id, ok(cx.theme.header(&view), diagnostics)));
    }
    found
}

fn ok(made: Result<String, Box<Diagnostic>>, diagnostics: &mut Vec<Diagnostic>) -> String {
    made.unwrap_or_else(|error| {
        diagnostics.push(*error);
        String::new()
    })
}

fn nav(cx: &Cx<'_>, current: &str) -> Vec<NavItem> {
    if cx.city().is_none() {
        return Vec::new();
    }
    NAV.iter()
        .filter_map(|(id, kind)| {
            Some(NavItem {
                id: (*id).to_owned(),
                label: cx.message(&format!("nav-{id}"), &[]),
                href: cx.href(*kind)?,
                current: *id == current,
            })
        })
        .collect()
}

fn footer(
    cx: &Cx<'_>,
    site: &Arc<SiteView>,
    city: Option<&Arc<CityView>>,
    diagnostics: &mut Vec<Diagnostic>,
) -> String {
    let view = FooterView {
        site: Arc::clone(site),
        city: city.cloned(),
        lang: cx.lang().to_string(),
        about: site_page(cx, "about"),
        accessibility: site_page(cx, "accessibility"),
        more: if city.is_some() {
            home::more(cx)
        } else {
            Vec::new()
        },
    };
    ok(cx.theme.footer(&view), diagnostics)
}

/// The address of a page of the site itself, by its id.
pub fn site_page(cx: &Cx<'_>, id: &str) -> Option<String> {
    let pages = &cx.plan.resolved.pages;
    let index = pages
        .iter()
        .position(|page| page.entry.key.id.as_str() == id)?;
    let kind = PageKind::Entry(Collection::Pages, crate::plan::pages::count(index));
    cx.link_in(Section::Site, kind, TextView::default()).href
}

fn site(cx: &Cx<'_>) -> SiteView {
    let project = &cx.plan.resolved.project;
    let own = &project.site;
    let operator = &own.operator;
    SiteView {
        title: cx.text(&own.title),
        description: own.description.as_ref().map(|text| cx.text(text)),
        home: portal_address(cx),
        base_path: cx.plan.base.path.clone(),
        demonstration: own.demonstration,
        as_of: cx.day(cx.today()),
        operator: OperatorView {
            name: operator.name.as_ref().map(|text| cx.text(text)),
            department: operator.department.as_ref().map(|text| cx.text(text)),
            note: operator.note.as_ref().map(|text| cx.text(text)),
            phone: operator
                .phone
                .as_ref()
                .map(|number| crate::render::view::PhoneView {
                    text: number.text.clone(),
                    href: number
                        .phone
                        .as_ref()
                        .map(crate::text::phone::Phone::tel_uri)
                        .unwrap_or_default(),
                    ..Default::default()
                }),
            mail: operator.mail.clone(),
        },
        mistakes: site_page(cx, "about").map(|href| format!("{href}#mistakes")),
        glossary: cx
            .link_in(Section::Site, PageKind::Glossary, TextView::default())
            .href,
    }
}

/// The portal in this language; a site of one city has none, so its home stands for it.
fn portal_address(cx: &Cx<'_>) -> String {
    let portal = cx.link_in(Section::Site, PageKind::Portal, TextView::default());
    portal.href.unwrap_or_else(|| cx.plan.base.href("/"))
}

fn city(cx: &Cx<'_>) -> Option<CityView> {
    let city = &cx.city()?.city;
    Some(CityView {
        id: city.id.to_string(),
        name: cx.field(&city.name).unwrap_or_default(),
        prefecture: cx.field(&city.prefecture),
        href: cx.href(PageKind::Home).unwrap_or_default(),
        official_site: city.official_site.as_ref().map(|url| url.value.clone()),
        description: cx.field(&city.description),
        accent: city
            .color
            .as_ref()
            .and_then(|color| contrast::accent(&color.value))
            .map(|accent| AccentView {
                day: accent.day,
                day_soft: accent.day_soft,
                night: accent.night,
                night_soft: accent.night_soft,
            }),
        office: city
            .contact
            .as_ref()
            .and_then(|contact| cx.department(&contact.value)),
        hotlines: outside::hotlines(cx),
    })
}

/// Where a page stands, from the portal to the page before it.
pub fn breadcrumbs(cx: &Cx<'_>, kind: PageKind) -> Vec<LinkView> {
    let mut crumbs = Vec::new();
    let crumb = |id: &str| TextView::new(cx.message(&format!("crumb-{id}"), &[]));
    if !matches!(kind, PageKind::Portal) {
        crumbs.push(cx.link_in(Section::Site, PageKind::Portal, crumb("portal")));
    }
    if let Some(city) = cx.city()
        && kind != PageKind::Home
    {
        let name = cx.field(&city.city.name).unwrap_or_default();
        crumbs.push(cx.link(PageKind::Home, name));
        let list = match kind {
            PageKind::Entry(collection, _) => Some(collection),
            PageKind::Concern(_) | PageKind::ConcernLarge(_) | PageKind::ContactSheet => {
                Some(Collection::Windows)
            }
            PageKind::ClinicChoice(_)
            | PageKind::ClinicArea(_)
            | PageKind::ClinicService(_)
            | PageKind::ClinicRow(_) => Some(Collection::Clinics),
            PageKind::LectureMonth(_)
            | PageKind::LectureYear(_)
            | PageKind::LecturePlaces
            | PageKind::LectureAudiences => Some(Collection::Lectures),
            _ => None,
        };
        if let Some(collection) = list {
            let folder = crate::plan::address::collection_folder(collection);
            let id = if folder == "holiday-clinics" {
                "duty"
            } else {
                folder
            };
            crumbs.push(cx.link(PageKind::List(collection), crumb(id)));
        }
        if let PageKind::ConcernLarge(index) = kind {
            let concern = PageKind::Concern(index);
            crumbs.push(cx.link(concern, crate::render::titles::title(cx, concern)));
        }
    }
    if let Section::Region(index) = cx.section
        && kind != PageKind::Home
    {
        let name = cx.region_name(index);
        crumbs.push(cx.link(PageKind::Home, name.unwrap_or_default()));
    }
    crumbs.retain(|link| link.href.is_some());
    crumbs
}

/// The languages of the site as a page offers them.
pub fn alternates(cx: &Cx<'_>, kind: PageKind) -> Vec<crate::render::view::AlternateView> {
    let languages = &cx.plan.resolved.project.site.languages;
    if languages.len() < 2 {
        return Vec::new();
    }
    (0u8..)
        .zip(languages)
        .map(|(index, id)| {
            let there = Cx {
                language: index,
                ..*cx
            };
            let (key, foreign) = there.key(cx.section, kind);
            let page = cx.plan.find(key).filter(|_| !foreign);
            let home = there
                .href(PageKind::Home)
                .unwrap_or_else(|| portal_address(&there));
            crate::render::view::AlternateView {
                name: language::own_name(id).to_owned(),
                lang: language::tag(id).to_owned(),
                hreflang: language::hreflang(id).map(str::to_owned),
                href: page.map_or(home, |page| cx.plan.base.href(&page.address)),
                canonical: page.map(|page| cx.plan.base.absolute(&page.address)),
                current: index == cx.language,
            }
        })
        .collect()
}
