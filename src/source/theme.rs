//! Reads the files with which a site overrides the built-in theme: `themes/<name>/**`.

use std::path::Path;
use std::sync::Arc;

use super::raw::RawTable;
use super::{LoadRequest, Sources, disk, walk};
use crate::diag::{Diagnostic, Location, catalog};

/// Suffixes of texts; all else is copied as it stands.
const TEXTS: &[&str] = &[
    "html", "css", "js", "ftl", "toml", "svg", "txt", "xml", "json", "md",
];

/// The theme's name, from `site.toml`.
pub(super) fn name(site: &RawTable, diagnostics: &mut Vec<Diagnostic>) -> String {
    let Some(value) = site.get("theme") else {
        return "default".to_owned();
    };
    let plain = |name: &&str| {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        !name.is_empty() && name.bytes().all(allowed)
    };
    if let Some(name) = value.as_text().filter(plain) {
        return name.to_owned();
    }
    diagnostics.push(catalog::theme_name(value.place.clone()));
    "default".to_owned()
}

/// Reads the theme's folder. The default theme needs none: it is built in.
pub(super) fn read(
    root: &Path,
    name: &str,
    request: &LoadRequest,
    sources: &mut Sources,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let folder = format!("themes/{name}");
    if !root.join(&folder).is_dir() {
        if name != "default" {
            let site: Arc<str> = Arc::from("content/site.toml");
            diagnostics.push(catalog::theme_missing(Location::file(&site), name));
        }
        return;
    }
    for found in walk::walk(root, &folder, &|_| true, diagnostics) {
        let path = Arc::clone(&found.path);
        let suffix = path.rsplit_once('.').map_or("", |(_, suffix)| suffix);
        let fault = if TEXTS.contains(&suffix) {
            disk::text(&found.path, &found.disk, request.limits)
                .map(|text| drop(sources.theme.insert(Arc::clone(&path), text)))
        } else {
            disk::binary(&found.path, &found.disk, request.limits)
                .map(|file| drop(sources.theme_files.insert(Arc::clone(&path), file)))
        };
        diagnostics.extend(fault.err().map(|fault| *fault));
    }
}
