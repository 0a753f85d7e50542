//! What stands on the cards of a site, and which card stands for a page.

use std::collections::BTreeMap;

use super::Planned;
use super::page::entry_of;
use super::show::Cx;
use super::view::CardView;
use crate::model::{Collection, Owner};
use crate::picture::card;
use crate::plan::cards::CardOf;
use crate::plan::pages::count;
use crate::plan::{PageKind, Section};

/// A card to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardText {
    /// With whose files it is published.
    pub section: Section,
    /// Its colour, `#rrggbb`.
    pub colour: String,
    /// Beside the mark.
    pub above: String,
    /// Large.
    pub title: String,
    /// Below.
    pub below: String,
}

/// All cards that pages of this build name, in the default language.
pub fn all(planned: &Planned) -> BTreeMap<CardOf, CardText> {
    let plan = &planned.plan;
    let mut found = BTreeMap::new();
    let site = planned.cx(Section::Site, 0);
    let title = site.text(&plan.resolved.project.site.title).text;
    let below = |cx: &Cx<'_>| {
        let demonstration = plan.resolved.project.site.demonstration;
        if demonstration {
            cx.message("demonstration", &[])
        } else {
            String::new()
        }
    };
    found.insert(
        CardOf::Site,
        CardText {
            section: Section::Site,
            colour: plan.icons(Section::Site).colour,
            above: String::new(),
            title: title.clone(),
            below: below(&site),
        },
    );
    // Also those of cities that another part of the site holds: a shared guide's card is written once for all.
    for index in 0..count(plan.resolved.cities.len()) {
        let section = Section::City(index);
        let cx = planned.cx(section, 0);
        let Some(city) = cx.city() else { continue };
        let name = cx.field(&city.city.name).unwrap_or_default().text;
        let colour = plan.icons(section).colour;
        for guide in city.entries(Collection::Guides) {
            let key = &guide.entry.key;
            let own = matches!(key.owner, Owner::City(_));
            let home = if own { section } else { Section::Site };
            let text = CardText {
                section: home,
                colour: plan.icons(home).colour,
                above: if own {
                    format!("{name}　{title}")
                } else {
                    title.clone()
                },
                title: cx.title(&guide.entry).text,
                below: below(&cx),
            };
            found.entry(CardOf::Guide(key.clone())).or_insert(text);
        }
        let text = CardText {
            section,
            colour,
            above: title.clone(),
            title: name,
            below: below(&cx),
        };
        found.insert(CardOf::City(index), text);
    }
    found
}

/// The card that stands for a page.
pub(super) fn of_page(cx: &Cx<'_>, kind: PageKind) -> Option<CardView> {
    let guide = entry_of(cx, kind)
        .filter(|entry| entry.key.collection == Collection::Guides)
        .map(|entry| CardOf::Guide(entry.key.clone()));
    let city = match cx.section {
        Section::City(index) => Some(CardOf::City(index)),
        Section::Site | Section::Region(_) => None,
    };
    let candidates = [guide, city, Some(CardOf::Site)];
    let mut known = candidates.iter().flatten();
    let found = known.find_map(|of| cx.plan.cards.get(of))?;
    Some(CardView {
        url: cx.plan.base.absolute(&found.path),
        width: card::WIDTH,
        height: card::HEIGHT,
        alt: found.alt.to_string(),
    })
}

/// What stands on a card, in one line.
pub fn alt(text: &CardText) -> String {
    let parts = [text.title.as_str(), text.above.as_str()];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("　")
}
