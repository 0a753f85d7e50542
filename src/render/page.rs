//! One page from the plan: its view, its text, its frame, its HTML.

use std::sync::Arc;

use super::body::{self, AnchorLink, Written, body_in};
use super::show::frame::{Scenery, alternates, breadcrumbs};
use super::show::{
    Cx, clinic, concern, directory, glossary, guide, handout, home, language, lecture, not_found,
    notice, organization, portal, progress, reading_index, region, results, rule, search, send,
    service, sheet, window,
};
use super::site_files::WORKER;
use super::theme::cards::Grouped;
use super::theme::{Frame, PageValues};
use super::view::OfflineView;
use super::view::{
    AccessibilityView, DateView, Html, LayoutView, PageContactView, PageData, PageView, ShareView,
    SitePage, TextView, TranslationView,
};
use super::{cards, jsonld, lead, opendata};
use crate::diag::Diagnostic;
use crate::model::{Collection, Entry, Owner, Record};
use crate::plan::{PageKind, PlannedPage, Section};

/// A page in the making.
pub struct Making<'a> {
    /// Where it stands.
    pub cx: Cx<'a>,
    /// What its section shares.
    pub scenery: &'a Scenery,
    /// What it is.
    pub planned: &'a PlannedPage,
    /// What the check of the texts found.
    pub found: &'a results::Found,
    /// What every template sees of it.
    pub page: PageValues,
    /// Links into pages.
    pub anchors: Vec<AnchorLink>,
    /// What was wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// A page, whole.
pub struct Made {
    /// The document.
    pub html: String,
    /// The contents of `<main>`.
    pub main: String,
    /// What templates saw of it.
    pub page: PageView,
    /// Links into pages.
    pub anchors: Vec<AnchorLink>,
    /// What was wrong.
    pub diagnostics: Vec<Diagnostic>,
}

/// Makes a page.
pub fn make(cx: Cx<'_>, scenery: &Scenery, planned: &PlannedPage, found: &results::Found) -> Made {
    let kind = planned.key.kind;
    let address = cx.plan.base.absolute(&planned.address);
    let mut page = PageView {
        feeds: Arc::clone(&scenery.feeds),
        icons: Arc::clone(&scenery.icons),
        send: send::send(&cx, &scenery.views, kind, &address),
        ..page_view(&cx, planned)
    };
    page.jsonld = jsonld::page(&cx, &page, kind);
    let mut making = Making {
        page: PageValues::of(page),
        cx,
        scenery,
        planned,
        found,
        anchors: Vec::new(),
        diagnostics: Vec::new(),
    };
    let main = making.main().unwrap_or_default();
    let layout = LayoutView {
        header: Html(scenery.header(kind).to_owned()),
        main: Html(main),
        footer: Html(scenery.footer.clone()),
    };
    let html = match cx.theme.layout(making.frame(), &layout) {
        Ok(html) => html,
        Err(error) => {
            making.diagnostics.push(*error);
            String::new()
        }
    };
    Made {
        html,
        main: layout.main.0,
        page: making.page.view,
        anchors: making.anchors,
        diagnostics: making.diagnostics,
    }
}

/// The entry that a page is about.
pub fn entry_of<'a>(cx: &Cx<'a>, kind: PageKind) -> Option<&'a Entry> {
    let PageKind::Entry(collection, index) = kind else {
        return None;
    };
    let entries = match cx.city() {
        Some(city) => city.entries(collection),
        None => cx.plan.resolved.pages.as_slice(),
    };
    entries
        .get(index as usize)
        .map(|resolved| resolved.entry.as_ref())
}

fn page_view(cx: &Cx<'_>, planned: &PlannedPage) -> PageView {
    let kind = planned.key.kind;
    let entry = entry_of(cx, kind);
    let title = super::titles::title(cx, kind);
    let site = &cx.plan.resolved.project.site;
    let original = kind.original();
    let noindex = site.demonstration || kind == PageKind::NotFound || original.is_some();
    let short = short(cx, original.unwrap_or(kind));
    let found = cx.plan.find(cx.key(cx.section, original.unwrap_or(kind)).0);
    let canonical = cx.plan.base.absolute(&found.unwrap_or(planned).address);
    PageView {
        kind: super::titles::kind_name(cx, kind).to_owned(),
        document_title: super::titles::document_title(cx, kind, &title),
        description: super::titles::description(cx, kind),
        title,
        ended: entry.and_then(|entry| ended(cx, entry)),
        address: cx.plan.base.href(&planned.address),
        lang: language::tag(cx.lang()).to_owned(),
        robots: noindex.then(|| "noindex".to_owned()),
        breadcrumbs: breadcrumbs(cx, kind),
        alternates: alternates(cx, kind),
        sheet: kind
            .sheet()
            .map(|sheet| cx.link(sheet, super::titles::title(cx, sheet)))
            .filter(|link| link.href.is_some()),
        searchable: matches!(kind, PageKind::Search | PageKind::Home)
            && cx.href(PageKind::Search).is_some(),
        contact: contact(cx, entry, kind),
        share: share(cx, kind),
        readings: kind != PageKind::NotFound && cx.offers_readings(),
        offline: offline(cx, kind),
        paper: (kind != PageKind::NotFound && cx.theme.shows_codes())
            .then(|| super::paper::paper(short.as_ref().unwrap_or(&canonical)))
            .flatten(),
        canonical,
        ..PageView::default()
    }
}

fn offline(cx: &Cx<'_>, kind: PageKind) -> Option<OfflineView> {
    let is_on = cx.plan.resolved.project.site.offline == Some(true);
    let city = cx.city().filter(|_| kind != PageKind::NotFound);
    (is_on && kind != PageKind::NotFound).then(|| OfflineView {
        worker: cx.plan.base.href(&format!("/{WORKER}")),
        contacts: city.and_then(|_| cx.href(PageKind::List(Collection::Windows))),
    })
}

fn share(cx: &Cx<'_>, kind: PageKind) -> ShareView {
    let article = matches!(
        kind,
        PageKind::Entry(
            Collection::Guides | Collection::Notices | Collection::Rules | Collection::Pages,
            _
        )
    );
    ShareView {
        kind: if article { "article" } else { "website" },
        locale: language::open_graph(cx.lang()).to_owned(),
        card: cards::of_page(cx, kind),
    }
}

/// The full short address of a page, which is easier to type and makes a smaller code.
fn short(cx: &Cx<'_>, kind: PageKind) -> Option<String> {
    let (key, _) = cx.key(cx.section, kind);
    let short = cx.plan.short.get(&key)?;
    Some(cx.plan.base.absolute(short))
}

/// The day on which an entry's publication ended. Notices and windows have words of their own for it.
fn ended(cx: &Cx<'_>, entry: &Entry) -> Option<DateView> {
    let until = entry.common.publish_until.as_ref()?;
    let own = matches!(
        entry.key.collection,
        Collection::Notices | Collection::Windows
    );
    let over = until.value.last_day() < cx.today();
    (over && !own).then(|| cx.moment(&until.value))
}

fn contact(cx: &Cx<'_>, entry: Option<&Entry>, kind: PageKind) -> PageContactView {
    let city = cx.city().and_then(|city| city.city.contact.as_ref());
    let Some(entry) = entry else {
        return PageContactView {
            section: city.and_then(|contact| cx.department(&contact.value)),
            ..PageContactView::default()
        };
    };
    let foreign = body_in(cx, entry).is_some_and(|(_, foreign)| foreign);
    PageContactView {
        section: cx.section_of(entry),
        updated: cx.moment_field(&entry.common.updated),
        sources: cx.sources(&entry.common.sources),
        stale: cx.stale(entry),
        untranslated: foreign.then(|| cx.language_name(cx.default_lang())),
        translation: translation(cx, entry, kind),
    }
}

/// What readers should know of a translation: a machine made it, or nobody went over it.
fn translation(cx: &Cx<'_>, entry: &Entry, kind: PageKind) -> Option<TranslationView> {
    let translation = entry.translations.get(cx.lang())?;
    let is = |flag: &crate::model::Field<bool>| flag.as_ref().map(|flag| flag.value);
    let how = match (is(&translation.machine), is(&translation.reviewed)) {
        (Some(true), Some(true)) => "machine-reviewed",
        (Some(true), _) => "machine",
        (_, Some(false)) => "unreviewed",
        _ => return None,
    };
    let there = Cx { language: 0, ..*cx };
    let name = TextView::new(cx.language_name(cx.default_lang()));
    Some(TranslationView {
        how: how.to_owned(),
        original: there.link(kind, name),
    })
}

impl Making<'_> {
    fn frame(&self) -> Frame<'_> {
        Frame {
            site: &self.scenery.site_values,
            city: &self.scenery.city_values,
            lang: self.cx.lang().as_str(),
            page: &self.page,
        }
    }

    fn fill<D: PageData>(&mut self, data: Option<D>) -> Option<String> {
        match self.cx.theme.main(self.frame(), &data?) {
            Ok(html) => Some(html),
            Err(error) => {
                self.diagnostics.push(*error);
                None
            }
        }
    }

    /// The same of a page that lists providers.
    fn fill_lists<D: Grouped>(&mut self, data: Option<D>) -> Option<String> {
        let (theme, cards) = (self.cx.theme, &self.scenery.cards);
        let made = theme.lists(self.frame(), cards, data?);
        made.map_err(|error| self.diagnostics.push(*error)).ok()
    }

    fn main(&mut self) -> Option<String> {
        let (cx, views) = (self.cx, &self.scenery.views);
        match self.planned.key.kind {
            PageKind::Portal => {
                let intro = self.intro(&Owner::Shared);
                self.fill(Some(portal::page(&cx, intro)))
            }
            PageKind::Home => self.home(),
            PageKind::Concern(index) => {
                self.fill(concern::concern_page(&cx, views, index as usize))
            }
            PageKind::ConcernLarge(index) => {
                self.fill(sheet::concern_large(&cx, views, index as usize))
            }
            PageKind::ContactSheet => self.fill(Some(sheet::contact_sheet(&cx, views))),
            PageKind::List(collection) => self.list(collection),
            PageKind::Entry(collection, index) => self.entry(collection, index as usize),
            PageKind::ClinicService(index) => {
                self.fill_lists(clinic::service_page(&cx, views, index as usize))
            }
            PageKind::ClinicChoice(choice) => {
                self.fill_lists(Some(clinic::choice_page(&cx, views, choice)))
            }
            PageKind::ClinicArea(index) => {
                self.fill_lists(clinic::area_page(&cx, views, index as usize))
            }
            PageKind::ClinicRow(row) => self.fill(Some(clinic::row_page(&cx, views, row))),
            PageKind::LectureMonth(month) => self.fill(lecture::month_page(&cx, views, month)),
            PageKind::LectureYear(year) => self.fill(Some(lecture::year_page(&cx, views, year))),
            PageKind::LecturePlaces => self.fill(Some(lecture::places_page(&cx, views))),
            PageKind::LectureAudiences => self.fill(Some(lecture::audiences_page(&cx, views))),
            PageKind::Organization(index) => self.fill(organization::page(&cx, index as usize)),
            PageKind::Search => self.fill(Some(search::page(&cx))),
            PageKind::Index => self.fill(Some(reading_index::page(&cx))),
            PageKind::Glossary => self.fill(Some(glossary::page(&cx))),
            PageKind::Results => self.fill(Some(results::page(&cx, self.found))),
            PageKind::Data => self.fill(Some(opendata::page(&cx))),
            PageKind::NotFound => self.fill(Some(not_found::page(&cx))),
        }
    }

    fn home(&mut self) -> Option<String> {
        let cx = self.cx;
        if let Section::Region(index) = self.planned.key.section {
            let region = cx
                .plan
                .resolved
                .project
                .regions
                .keys()
                .nth(index as usize)?;
            let intro = self.intro(&Owner::Region(region.clone()));
            self.fill(region::page(&cx, index as usize, intro))
        } else {
            let (lead, intro) = self.city_intro();
            let mut data = home::page(&cx, &self.scenery.views, lead, intro);
            data.translation = self.intro_translation();
            self.fill(Some(data))
        }
    }

    fn list(&mut self, collection: Collection) -> Option<String> {
        let (cx, views) = (self.cx, &self.scenery.views);
        match collection {
            Collection::Windows => self.fill(Some(concern::list_page(&cx, views, None))),
            Collection::Guides => self.fill(Some(guide::list_page(&cx, views, None))),
            Collection::Clinics => self.fill_lists(Some(clinic::list_page(&cx, views, None))),
            Collection::Lectures => self.fill(Some(lecture::list_page(&cx, views, None))),
            Collection::Handouts => self.fill(Some(handout::list_page(&cx, views, None))),
            Collection::Services => self.fill(Some(service::list_page(&cx, None))),
            Collection::Rules => self.fill(Some(rule::list_page(&cx, None))),
            Collection::Lists => self.fill(Some(directory::page(&cx))),
            Collection::Notices => self.fill(Some(notice::list_page(&cx, views, None))),
            Collection::Initiatives | Collection::Statistics => {
                self.fill(Some(progress::page(&cx, None)))
            }
            Collection::Duty => self.fill(Some(progress::duty_page(&cx, None))),
            Collection::Areas | Collection::Index | Collection::Pages => None,
        }
    }

    fn entry(&mut self, collection: Collection, index: usize) -> Option<String> {
        let (cx, views) = (self.cx, &self.scenery.views);
        let written = self.text();
        let foreign = entry_of(&cx, self.planned.key.kind)
            .and_then(|entry| body_in(&cx, entry))
            .is_some_and(|(_, foreign)| foreign);
        let html = (!written.html.0.is_empty())
            .then(|| in_its_language(&cx, written.html.clone(), foreign));
        match collection {
            Collection::Guides => self.fill(guide::page(
                &cx,
                views,
                index,
                written.html,
                written.headings,
            )),
            Collection::Windows => self.fill(window::page(&cx, views, index, html)),
            Collection::Clinics => self.fill(clinic::page(&cx, views, index, html)),
            Collection::Lectures => self.fill(lecture::page(&cx, views, index, html)),
            Collection::Handouts => self.fill(handout::page(&cx, views, index, html)),
            Collection::Services => self.fill(service::page(&cx, index, html)),
            Collection::Rules => self.fill(rule::page(&cx, index, html)),
            Collection::Notices => self.fill(notice::page(&cx, views, index, html)),
            Collection::Pages => {
                let data = self.site_page(written);
                self.fill(Some(data))
            }
            _ => None,
        }
    }

    /// The entry's own text.
    fn text(&mut self) -> Written {
        let cx = self.cx;
        let entry = entry_of(&cx, self.planned.key.kind);
        match entry.and_then(|entry| body_in(&cx, entry)) {
            Some((body, foreign)) => self.write(&Arc::clone(body), foreign),
            None => Written::default(),
        }
    }

    fn write(&mut self, body: &crate::markdown::Body, foreign: bool) -> Written {
        let written = body::write(&self.cx, &self.scenery.views, self.frame(), body, foreign);
        self.anchors.extend(written.anchors.iter().cloned());
        self.diagnostics.extend(written.diagnostics.iter().cloned());
        written
    }

    /// The introduction that an owner's `index.md` gives.
    fn intro(&mut self, owner: &Owner) -> Option<Html> {
        let (html, foreign) = self.introduction(owner)?;
        Some(in_its_language(&self.cx, html, foreign))
    }

    /// The same, and whether it is not in the page's language.
    fn introduction(&mut self, owner: &Owner) -> Option<(Html, bool)> {
        let project = &self.cx.plan.resolved.project;
        let entry = project.owner(owner)?.entries(Collection::Index).first()?;
        let (body, foreign) = body_in(&self.cx, entry)?;
        let body = Arc::clone(body);
        Some((self.write(&body, foreign).html, foreign))
    }

    /// The city's own introduction, its lead and the rest; a shared or regional one is theirs and not the city's.
    fn city_intro(&mut self) -> (Option<Html>, Option<Html>) {
        let cx = self.cx;
        let owner = cx.city().map(|city| Owner::City(city.id.clone()));
        let Some((html, foreign)) = owner.and_then(|owner| self.introduction(&owner)) else {
            return (None, None);
        };
        let part =
            |html: String| (!html.is_empty()).then(|| in_its_language(&cx, Html(html), foreign));
        let (lead, rest) = lead::lead_and_rest(&html.0);
        (part(lead), part(rest))
    }

    /// What readers should know of the translation of the city's introduction.
    fn intro_translation(&self) -> Option<TranslationView> {
        let city = Owner::City(self.cx.city()?.id.clone());
        let owner = self.cx.plan.resolved.project.owner(&city)?;
        let entry = owner.entries(Collection::Index).first()?;
        translation(&self.cx, entry, PageKind::Home)
    }

    fn site_page(&self, written: Written) -> SitePage {
        let cx = self.cx;
        let entry = entry_of(&cx, self.planned.key.kind);
        let is_statement = entry.is_some_and(|entry| entry.key.id.as_str() == "accessibility");
        let settings = &cx.plan.resolved.project.site.accessibility;
        let text = |value: &Option<crate::model::Localized>| value.as_ref().map(|v| cx.text(v));
        let foreign = entry
            .and_then(|entry| body_in(&cx, entry))
            .is_some_and(|b| b.1);
        SitePage {
            body: written.html,
            body_lang: foreign.then(|| language::tag(cx.default_lang()).to_owned()),
            headings: written.headings,
            tested_on: match entry.map(|entry| &entry.record) {
                Some(Record::Guide(page)) => cx.date_field(&page.tested_on),
                _ => None,
            },
            accessibility: is_statement.then(|| AccessibilityView {
                standard: text(&settings.standard)
                    .unwrap_or_else(|| TextView::new(results::STANDARD)),
                target: text(&settings.target).unwrap_or_else(|| TextView::new("AA")),
                status_note: text(&settings.status_note),
                results: cx
                    .link_in(Section::Site, PageKind::Results, TextView::default())
                    .href,
                mistakes: super::show::frame::site_page(&cx, "about")
                    .map(|href| format!("{href}#mistakes")),
            }),
        }
    }
}

/// A text that was not translated, with its language, so that it is read aloud as what it is.
fn in_its_language(cx: &Cx<'_>, html: Html, foreign: bool) -> Html {
    if !foreign {
        return html;
    }
    let tag = language::tag(cx.default_lang());
    Html(format!("<div lang=\"{tag}\">\n{}</div>\n", html.0))
}
