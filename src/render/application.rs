//! How a city's part of the site looks where it is kept: icons and colours for the head of its pages, and the web
//! application manifest, by which a telephone puts it on its home screen.

use serde_json::json;

use super::show::{Cx, language};
use super::titles;
use super::view::IconsView;
use crate::plan::{PageKind, Section};

/// The papers of the default theme by day and by night.
const PAPER: &str = "#faf6ee";
const NIGHT: &str = "#1c1a17";

/// What the head of a section's pages says of icons and colours.
pub(super) fn icons(cx: &Cx<'_>) -> IconsView {
    let icons = cx.plan.icons(cx.section);
    let href = |path: String| cx.plan.base.href(&path);
    IconsView {
        svg: href(icons.svg()),
        small: href(icons.png(32)),
        touch: href(icons.png(180)),
        manifest: href(cx.plan.manifest(cx.section)),
        light: icons.colour,
        dark: NIGHT.to_owned(),
    }
}

/// The manifest of a section, as JSON.
pub fn manifest(cx: &Cx<'_>) -> Vec<u8> {
    let plan = cx.plan;
    let home = match cx.section {
        Section::City(_) => PageKind::Home,
        Section::Site | Section::Region(_) => PageKind::Portal,
    };
    let address = cx.href(home).unwrap_or_else(|| plan.base.href("/"));
    let icons = plan.icons(cx.section);
    let site = cx.text(&plan.resolved.project.site.title).text;
    let city = cx.city().and_then(|city| cx.field(&city.city.name));
    let title = titles::title(cx, home);
    let drawing =
        json!({ "src": plan.base.href(&icons.svg()), "sizes": "any", "type": "image/svg+xml" });
    let picture =
        json!({ "src": plan.base.href(&icons.png(180)), "sizes": "180x180", "type": "image/png" });
    let manifest = json!({
        "id": address,
        "name": titles::document_title(cx, home, &title),
        "short_name": city.map_or(site, |city| city.text),
        "lang": language::tag(cx.lang()),
        "start_url": address,
        "scope": address,
        "display": "minimal-ui",
        "theme_color": icons.colour,
        "background_color": PAPER,
        "icons": [drawing, picture],
    });
    let mut text = manifest.to_string();
    text.push('\n');
    text.into_bytes()
}
