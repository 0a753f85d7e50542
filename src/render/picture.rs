//! A planned picture as a page writes it: every width with its address, the room it takes, and when it is fetched.

use std::fmt::Write as _;

use super::body::escape;
use super::view::ImageView;
use crate::plan::Plan;
use crate::plan::pictures::{Picture, Source};

/// How wide a picture stands on a page: as wide as the text, or as the screen where that is narrower.
const SIZES: &str = "(min-width: 46em) 700px, 100vw";

/// The width that browsers get which choose none.
const PLAIN: u32 = 960;

/// The picture of a file, by the address of the file.
pub(super) fn view(plan: &Plan, address: &str) -> ImageView {
    let shown = plan.pictures.shown.get(address.trim_start_matches('/'));
    shown.map_or_else(
        || ImageView {
            src: plan.base.href(address),
            ..ImageView::default()
        },
        |picture| of(plan, picture),
    )
}

/// Whether the file at an address is a picture that is not published.
pub(super) fn is_refused(plan: &Plan, address: &str) -> bool {
    let path = address.trim_start_matches('/');
    plan.pictures.refused.contains(path)
}

fn of(plan: &Plan, picture: &Picture) -> ImageView {
    let sources = &picture.sources;
    let plain = sources.iter().rfind(|source| source.width <= PLAIN);
    let plain = plain.or_else(|| sources.first());
    let href = |source: &Source| plan.base.href(&source.path);
    let known = picture.width > 0;
    ImageView {
        src: plain.map(href).unwrap_or_default(),
        srcset: (sources.len() > 1).then(|| {
            let each = sources.iter().map(|source| {
                // A space or a comma would end the address.
                let address = href(source).replace(' ', "%20").replace(',', "%2C");
                format!("{address} {}w", source.width)
            });
            each.collect::<Vec<_>>().join(", ")
        }),
        sizes: (sources.len() > 1).then(|| SIZES.to_owned()),
        width: known.then_some(picture.width),
        height: known.then_some(picture.height),
        lazy: false,
    }
}

impl ImageView {
    /// The same, fetched at once or when it comes into view.
    pub(super) fn lazy(self, lazy: bool) -> Self {
        Self { lazy, ..self }
    }

    /// The same in a width that its author gave it.
    pub(super) fn narrowed(self, width: Option<u32>) -> Self {
        let Some(wanted) = width else { return self };
        let height = self.width.zip(self.height).and_then(|(width, height)| {
            let scaled = u64::from(height) * u64::from(wanted) / u64::from(width.max(1));
            u32::try_from(scaled.max(1)).ok()
        });
        Self {
            width: Some(wanted),
            height,
            sizes: self.sizes.map(|_| format!("{wanted}px")),
            ..self
        }
    }
}

/// Writes the value of `src` and the attributes that go with it, the last quote left open.
pub(super) fn attributes(image: &ImageView, out: &mut String) {
    escape(&image.src, out);
    for (name, value) in [("srcset", &image.srcset), ("sizes", &image.sizes)] {
        if let Some(value) = value {
            let _ = write!(out, "\" {name}=\"");
            escape(value, out);
        }
    }
    for (name, value) in [("width", image.width), ("height", image.height)] {
        if let Some(value) = value {
            let _ = write!(out, "\" {name}=\"{value}");
        }
    }
    if image.lazy {
        out.push_str("\" loading=\"lazy");
    }
    out.push_str("\" decoding=\"async");
}
