//! Icons: one set a colour, shared by every part of the site that has it.

use super::{Plan, Section};
use crate::source::hash_bytes;
use crate::text::contrast;

/// Raised whenever the mark is drawn otherwise.
const FORMAT: u32 = 1;

/// The colour of what is no city's, and of a city without one: the theme's accent.
pub const OWN: &str = "#0f5750";

/// Sizes in pixels: the tab, and the home screen of a telephone. Where a larger one is wanted there is the drawing.
pub const SIZES: [u32; 2] = [32, 180];

/// A set of icons.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Icons {
    /// Its colour, `#rrggbb`.
    pub colour: String,
    hash: Box<str>,
}

impl Icons {
    /// The set of a colour.
    pub fn new(colour: String) -> Self {
        let hash = hash_bytes(format!("icon {FORMAT} {colour}").as_bytes());
        let hash = hash.get(..10).unwrap_or(&hash).into();
        Self { colour, hash }
    }

    /// The drawing, below the output folder.
    pub fn svg(&self) -> String {
        format!("assets/icon.{}.svg", self.hash)
    }

    /// The PNG of a size.
    pub fn png(&self, size: u32) -> String {
        format!("assets/icon-{size}.{}.png", self.hash)
    }
}

impl Plan {
    /// The icons of a section, in its accent by day, on which white is read.
    pub fn icons(&self, section: Section) -> Icons {
        let own = self.city(section).and_then(|city| city.city.color.as_ref());
        let accent = own.and_then(|color| contrast::accent(&color.value));
        Icons::new(accent.map_or_else(|| OWN.to_owned(), |accent| accent.day))
    }

    /// Every set of icons that pages name, once.
    pub fn all_icons(&self) -> Vec<Icons> {
        let cities = 0..super::pages::count(self.resolved.cities.len());
        let sections = cities.map(Section::City).chain([Section::Site]);
        let mut all: Vec<Icons> = sections.map(|section| self.icons(section)).collect();
        all.sort();
        all.dedup();
        all
    }

    /// The manifest of a section, below the output folder; a region has the site's.
    pub fn manifest(&self, section: Section) -> String {
        self.city(section).map_or_else(
            || "manifest.webmanifest".to_owned(),
            |city| format!("{}/manifest.webmanifest", city.id),
        )
    }
}
