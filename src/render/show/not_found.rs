//! `/404.html`: a server has one for all languages, so it says the same in each of them.

use super::{Cx, language};
use crate::plan::{PageKind, Section};
use crate::render::view::{NotFoundPage, NotFoundView, TextView};

/// The page, with a part for each of the site's other languages.
pub fn page(cx: &Cx<'_>) -> NotFoundPage {
    let languages = &cx.plan.resolved.project.site.languages;
    let others = (0_u8..).zip(languages).skip(1);
    NotFoundPage {
        cities: Vec::new(),
        others: others
            .map(|(index, _)| {
                part(&Cx {
                    language: index,
                    ..*cx
                })
            })
            .collect(),
    }
}

fn part(cx: &Cx<'_>) -> NotFoundView {
    let label = TextView::new(cx.message("choose-town", &[]));
    NotFoundView {
        id: cx.lang().as_str().to_owned(),
        lang: language::tag(cx.lang()).to_owned(),
        title: cx.message("title-not_found", &[]),
        lead: cx.message("not-found-lead", &[]),
        home: cx.link_in(Section::Site, PageKind::Portal, label),
    }
}
