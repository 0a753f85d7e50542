//! Shortcodes: what `{{ windows(kind="…") }}` and its kin become on one page of one city.

use super::body::{escape, image};
use super::show::fallback::fallback;
use super::show::{CityViews, Cx, clinic, concern, handout, lecture, notice, outside};
use super::theme::Frame;
use super::view::{
    CareBlock, ClinicsBlock, FigureBlock, HandoutsBlock, HotlinesBlock, LecturesBlock, LinkView,
    NoticesBlock, PageData, TextView, UntranslatedBlock, WindowsBlock,
};
use crate::diag::{Diagnostic, Location, catalog};
use crate::markdown::{ShortcodeCall, UNTRANSLATED};
use crate::model::Collection;
use crate::model::site::{Hotline, Topic};
use crate::plan::PageKind;
use crate::text::nearest::nearest;
use crate::text::width::nfkc;

/// Items shown where the author does not say how many.
const SHOWN: usize = 3;
/// How soon help is needed.
const LEVELS: [&str; 3] = ["now", "today", "usual"];

/// What became of a shortcode.
#[derive(Debug, Default)]
pub(super) struct Made {
    /// HTML.
    pub(super) html: String,
    /// What was wrong, or that nothing was found.
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// A hotline's number as its author wrote it.
fn number(line: &Hotline) -> &str {
    let number = line.phone.as_ref();
    number.map_or("", |number| number.value.text.trim())
}

/// Where a shortcode stands.
#[derive(Clone, Copy)]
pub(super) struct Standing<'a> {
    /// In the author's file.
    pub(super) place: &'a Location,
    /// Whether it is alone on its line.
    pub(super) block: bool,
    /// Whether it stands in a text of the default language on a page of another.
    pub(super) foreign: bool,
    /// Whether a picture went before this one on the page.
    pub(super) later_picture: &'a dyn Fn() -> bool,
}

/// A shortcode, where it stands and for whom.
struct Call<'a> {
    cx: &'a Cx<'a>,
    views: &'a CityViews,
    frame: Frame<'a>,
    written: &'a ShortcodeCall,
    place: &'a Location,
    foreign: bool,
    later_picture: &'a dyn Fn() -> bool,
}

/// Fills a shortcode in.
pub(super) fn fill(
    cx: &Cx<'_>,
    views: &CityViews,
    frame: Frame<'_>,
    call: &ShortcodeCall,
    standing: Standing<'_>,
) -> Made {
    let at = Call {
        cx,
        views,
        frame,
        written: call,
        place: standing.place,
        foreign: standing.foreign,
        later_picture: standing.later_picture,
    };
    match (&*call.name, standing.block) {
        ("windows", _) => at.windows(),
        ("lectures", _) => at.lectures(),
        ("clinics", _) => at.clinics(),
        ("handouts", _) => at.handouts(),
        ("notices", _) => at.notices(),
        ("figure", _) => at.figure(),
        ("care", _) => at.care(),
        ("hotlines", _) => at.hotlines(),
        (UNTRANSLATED, _) => at.untranslated(),
        ("ruby", _) => at.ruby(),
        (name, _) => at.city(name),
    }
}

impl Call<'_> {
    /// The number of items asked for.
    fn shown(&self) -> usize {
        self.written
            .number("next")
            .and_then(|number| usize::try_from(number).ok())
            .unwrap_or(SHOWN)
    }

    /// The topic that `kind` names. An unknown one is reported and counts as none.
    fn topic(&self) -> (Option<&Topic>, Vec<Diagnostic>) {
        let topics = &self.cx.plan.resolved.project.site.topics;
        let Some(kind) = self.written.text("kind") else {
            return (None, Vec::new());
        };
        let found = topics.iter().find(|topic| topic.id.as_str() == kind);
        let mut diagnostics = Vec::new();
        if found.is_none() {
            let guess = nearest(kind, topics.iter().map(|topic| topic.id.as_str()));
            diagnostics.push(catalog::shortcode_unknown_value(
                self.place.clone(),
                "kind",
                kind,
                guess,
            ));
        }
        (found, diagnostics)
    }

    /// The author's own words, which are in the language of the text they stand in.
    fn own(&self, words: &str) -> TextView {
        if self.foreign {
            self.cx.plain(words)
        } else {
            TextView::new(words)
        }
    }

    fn made<D: PageData>(&self, data: &D, empty: bool, mut diagnostics: Vec<Diagnostic>) -> Made {
        // A translation shows what its page shows: told once.
        if empty && diagnostics.is_empty() && self.cx.language == 0 {
            let mut found = catalog::shortcode_empty(self.place.clone(), &self.written.name);
            if let Some(city) = self.cx.city() {
                found = found.for_city(city.id.shared());
            }
            diagnostics.push(found);
        }
        let html = match self.cx.theme.block(self.frame, data) {
            Ok(html) => html,
            Err(error) => {
                diagnostics.push(*error);
                String::new()
            }
        };
        Made { html, diagnostics }
    }

    fn windows(&self) -> Made {
        let (topic, diagnostics) = self.topic();
        let windows = match topic {
            Some(topic) => concern::open_for(self.cx, self.views, &topic.id),
            None => Vec::new(),
        };
        let data = WindowsBlock {
            topic: topic.map(|topic| self.cx.text(&topic.label)),
            windows,
            fallback: fallback(self.cx, topic, Some(PageKind::List(Collection::Windows))),
        };
        self.made(&data, data.windows.is_empty(), diagnostics)
    }

    fn lectures(&self) -> Made {
        let (topic, diagnostics) = self.topic();
        let unknown = !diagnostics.is_empty();
        let lectures = if unknown {
            Vec::new()
        } else {
            lecture::upcoming(
                self.cx,
                self.views,
                topic.map(|topic| &topic.id),
                self.shown(),
            )
        };
        let data = LecturesBlock {
            topic: topic.map(|topic| self.cx.text(&topic.label)),
            lectures,
            fallback: fallback(self.cx, topic, Some(PageKind::List(Collection::Lectures))),
        };
        self.made(&data, data.lectures.is_empty(), diagnostics)
    }

    fn clinics(&self) -> Made {
        let wanted = self.written.text("service").unwrap_or_default();
        let services = &self.cx.plan.resolved.project.site.services;
        let service = services
            .iter()
            .find(|service| &*service.id == wanted || service.label.text == wanted);
        let mut diagnostics = Vec::new();
        if service.is_none() {
            let guess = nearest(
                wanted,
                services.iter().map(|service| service.label.text.as_str()),
            );
            diagnostics.push(catalog::shortcode_unknown_value(
                self.place.clone(),
                "service",
                wanted,
                guess,
            ));
        }
        let data = ClinicsBlock {
            service: service.map(|service| self.cx.text(&service.label)),
            clinics: clinic::with_service(self.cx, self.views, wanted),
            fallback: fallback(self.cx, None, Some(PageKind::List(Collection::Clinics))),
        };
        self.made(&data, data.clinics.is_empty(), diagnostics)
    }

    fn handouts(&self) -> Made {
        let (topic, diagnostics) = self.topic();
        let handouts = match topic {
            Some(topic) => handout::of_topic(self.cx, self.views, Some(&topic.id)),
            None if diagnostics.is_empty() => handout::of_topic(self.cx, self.views, None),
            None => Vec::new(),
        };
        let data = HandoutsBlock {
            topic: topic.map(|topic| self.cx.text(&topic.label)),
            handouts,
            fallback: fallback(self.cx, topic, Some(PageKind::List(Collection::Handouts))),
        };
        self.made(&data, data.handouts.is_empty(), diagnostics)
    }

    fn notices(&self) -> Made {
        let mut notices = notice::current(self.cx, self.views);
        notices.truncate(self.shown());
        let data = NoticesBlock {
            notices,
            fallback: fallback(self.cx, None, Some(PageKind::List(Collection::Notices))),
        };
        self.made(&data, data.notices.is_empty(), Vec::new())
    }

    fn care(&self) -> Made {
        let level = self.written.text("level").unwrap_or_default();
        if !LEVELS.contains(&level) {
            let place = self.place.clone();
            let guess = nearest(level, LEVELS);
            let found = catalog::shortcode_unknown_value(place, "level", level, guess);
            return Made {
                html: String::new(),
                diagnostics: vec![found],
            };
        }
        let (topic, diagnostics) = self.topic();
        let signs = self.written.text("when").unwrap_or_default().split('|');
        let data = CareBlock {
            level: level.to_owned(),
            signs: signs
                .filter(|sign| !sign.trim().is_empty())
                .map(|sign| self.own(sign.trim()))
                .collect(),
            text: self.written.text("text").map(|text| self.own(text)),
            concern: topic.and_then(|topic| self.cx.concern_link(&topic.id)),
        };
        self.made(&data, false, diagnostics)
    }

    /// The numbers for urgent questions that answer in this city; `phone` chooses one of them.
    fn hotlines(&self) -> Made {
        let wanted = self.written.text("phone").map(nfkc);
        let is_wanted =
            |line: &&Hotline| wanted.as_deref().is_none_or(|it| nfkc(number(line)) == it);
        let all = &self.cx.plan.resolved.project.site.hotlines;
        let mut diagnostics = Vec::new();
        if let Some(wanted) = wanted
            .as_deref()
            .filter(|_| !all.iter().any(|l| is_wanted(&l)))
        {
            let guess = nearest(wanted, all.iter().map(number));
            let place = self.place.clone();
            let found = catalog::shortcode_unknown_value(place, "phone", wanted, guess);
            diagnostics.push(found);
        }
        let data = HotlinesBlock {
            hotlines: outside::lines(self.cx, all.iter().filter(is_wanted)),
            fallback: fallback(self.cx, None, None),
        };
        self.made(&data, data.hotlines.is_empty(), diagnostics)
    }

    /// The section of the page in the default language, where only that has it.
    fn untranslated(&self) -> Made {
        let part = |name| self.written.text(name).unwrap_or_default();
        let section = part("section");
        let original = self.frame.page.view.alternates.first();
        let data = UntranslatedBlock {
            language: self.cx.language_name(self.cx.default_lang()),
            link: LinkView {
                label: self.cx.plain(part("heading")),
                href: original.map(|original| format!("{}#{section}", original.href)),
                hreflang: None,
            },
        };
        self.made(&data, false, Vec::new())
    }

    fn figure(&self) -> Made {
        let target = self.written.text("src").unwrap_or_default();
        match image(self.cx, target, self.place) {
            Ok(image) => {
                let data = FigureBlock {
                    image: image.lazy((self.later_picture)()),
                    alt: self.written.text("alt").unwrap_or_default().to_owned(),
                    caption: self.written.text("caption").map(|text| self.own(text)),
                };
                self.made(&data, false, Vec::new())
            }
            Err(found) => Made {
                html: String::new(),
                diagnostics: vec![*found],
            },
        }
    }

    fn ruby(&self) -> Made {
        let (text, kana) = (
            self.written.text("text").unwrap_or_default(),
            self.written.text("kana").unwrap_or_default(),
        );
        let mut html = String::from("<ruby>");
        escape(text, &mut html);
        html.push_str("<rp>（</rp><rt>");
        escape(kana, &mut html);
        html.push_str("</rt><rp>）</rp></ruby>");
        Made {
            html,
            diagnostics: Vec::new(),
        }
    }

    fn city(&self, name: &str) -> Made {
        let mut made = Made::default();
        let Some(city) = self.cx.city() else {
            made.diagnostics
                .push(catalog::shortcode_outside_city(self.place.clone(), name));
            return made;
        };
        let view = match name {
            "city.name" => self.cx.field(&city.city.name),
            "city.kana" => city.city.name.as_ref().map(|field| {
                let kana = field.value.kana.as_deref().unwrap_or_default();
                kana.into()
            }),
            "city.prefecture" => self.cx.field(&city.city.prefecture),
            _ => None,
        };
        if let Some(view) = view {
            escape(&view.text, &mut made.html);
        }
        made
    }
}
