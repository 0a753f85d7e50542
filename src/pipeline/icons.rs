//! Icons and manifests into a sink. A file of the author's that has the name stands.

use std::collections::BTreeSet;

use super::output::placed;
use crate::picture::icon;
use crate::plan::icons::{OWN, SIZES};
use crate::plan::{Plan, Section, pages};
use crate::render::{Planned, application};
use crate::write::{Content, Output, Sink, Turn};

/// Writes those of the sections that are wanted, and notes the addresses of all.
pub(super) fn write(
    planned: &Planned,
    sink: &dyn Sink,
    addresses: &mut BTreeSet<String>,
) -> anyhow::Result<()> {
    let plan = &planned.plan;
    let mut put = |path: String, section: Section, bytes: &dyn Fn() -> Vec<u8>| {
        let is_ours = !taken(plan, &path);
        let done = if is_ours && plan.wants(section) && sink.wants(&path) {
            sink.accept(Output {
                content: Content::Bytes(&bytes()),
                ..placed(&path, Turn::Asset)
            })
        } else {
            Ok(())
        };
        addresses.insert(format!("/{path}"));
        done
    };
    for icons in plan.all_icons() {
        let Some(colour) = icon::colour(&icons.colour) else {
            continue;
        };
        put(icons.svg(), Section::Site, &|| {
            icon::svg(colour).into_bytes()
        })?;
        for size in SIZES {
            // A home screen rounds the corners itself.
            let rounded = size != 180;
            let draw = || icon::png(colour, size, rounded);
            put(icons.png(size), Section::Site, &draw)?;
        }
    }
    if let Some(colour) = icon::colour(OWN) {
        let draw = || icon::ico(colour);
        put("favicon.ico".to_owned(), Section::Site, &draw)?;
    }
    let cities = 0..pages::count(plan.resolved.cities.len());
    for section in cities.map(Section::City).chain([Section::Site]) {
        let text = || application::manifest(&planned.cx(section, 0));
        put(plan.manifest(section), section, &text)?;
    }
    Ok(())
}

fn taken(plan: &Plan, path: &str) -> bool {
    let found = plan.copies.binary_search_by(|copy| (*copy.path).cmp(path));
    found.is_ok()
}
