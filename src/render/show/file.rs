//! Files of the tree that a page offers to fetch.

use std::sync::Arc;

use super::Cx;
use crate::model::value::Sourced;
use crate::model::{Field, Owner};
use crate::plan::files::file_address;
use crate::render::view::{FileView, TextView};
use crate::source::BinaryFile;
use crate::text::{documents, paths};
use crate::validate::layout::{Slot, classify};

/// The file that a path in a source file names: relative to that file, or below the `files/` of its
/// owner.
pub fn find<'a>(
    cx: &Cx<'a>,
    from: &str,
    path: &str,
) -> Option<(&'a Owner, &'a BinaryFile, String)> {
    let below_owner = || Some(format!("{}/{path}", owner_folder(from)?));
    let candidates = [paths::join(from, path), below_owner()];
    candidates
        .into_iter()
        .flatten()
        .find_map(|path| known(cx, &path))
}

fn known<'a>(cx: &Cx<'a>, path: &str) -> Option<(&'a Owner, &'a BinaryFile, String)> {
    let slot = classify(&Arc::from(path), &[]).ok()?;
    let Slot::File { owner, name } = slot else {
        return None;
    };
    cx.look_at(&owner);
    let owners = &cx.plan.resolved.project.owners;
    let (owner, content) = owners.get_key_value(&owner)?;
    let own = content.files.get(&name)?;
    let address = file_address(owner, &name);
    let path = address.trim_start_matches('/');
    if cx.plan.pictures.refused.contains(path) {
        return None;
    }
    // What is fetched may be smaller than the author's file: a picture is rid of what it hides.
    let copies = &cx.plan.copies;
    let copy = copies.binary_search_by(|copy| (*copy.path).cmp(path));
    let copy = copy.ok().and_then(|index| copies.get(index));
    let file = copy.map_or(own, |copy| &copy.file);
    Some((owner, file, cx.plan.base.href(&address)))
}

/// `content/shared`, `content/regions/<region>` or `content/cities/<city>`.
fn owner_folder(from: &str) -> Option<String> {
    let mut parts = from.split('/');
    let (root, kind) = (parts.next()?, parts.next()?);
    match kind {
        "cities" | "regions" => Some(format!("{root}/{kind}/{}", parts.next()?)),
        _ => Some(format!("{root}/{kind}")),
    }
}

/// The file of a field, under the name of what it belongs to. None where it is not in the tree.
pub fn file(cx: &Cx<'_>, field: &Field<String>, label: TextView) -> Option<FileView> {
    let Sourced { value, place } = field.as_deref()?;
    let (_, file, href) = find(cx, place.path()?, value)?;
    Some(FileView {
        label,
        href,
        format: format(&file.path),
        size: Some(size(file.len)),
    })
}

/// What is said within a link of an author's text: 「（PDF形式 1.2 MB）」, or the size alone.
pub fn info(cx: &Cx<'_>, file: &BinaryFile, size_only: bool) -> String {
    let (format, size) = (format(&file.path), size(file.len));
    let id = if size_only {
        "file-size"
    } else {
        "file-kind-size"
    };
    cx.message(id, &[("format", &format), ("size", &size)])
}

/// `PDF`, `Word`; a name without suffix has no kind to say.
fn format(path: &str) -> String {
    if let Some(kind) = documents::kind(path) {
        return kind.to_owned();
    }
    let name = path.rsplit('/').next().unwrap_or_default();
    let suffix = name.rsplit_once('.').map_or("", |(_, suffix)| suffix);
    suffix.to_ascii_uppercase()
}

/// `120 KB`, `1.2 MB`: what a reader on a slow line needs to know before a download, so rounded up.
fn size(bytes: u64) -> String {
    const KB: u64 = 1024;
    let kilobytes = bytes.div_ceil(KB);
    if kilobytes < KB {
        return format!("{kilobytes} KB");
    }
    let tenths = (bytes * 10).div_ceil(KB * KB);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::{format, owner_folder, size};

    #[test]
    fn a_size_is_rounded_up_to_what_is_said() {
        assert_eq!(size(1), "1 KB");
        assert_eq!(size(122_880), "120 KB");
        assert_eq!(size(122_881), "121 KB");
        assert_eq!(size(1_048_576), "1.0 MB");
        assert_eq!(size(1_258_291), "1.2 MB");
        assert_eq!(size(1_258_292), "1.3 MB");
    }

    #[test]
    fn a_kind_is_the_suffix_of_the_name() {
        assert_eq!(format("content/v1.2/files/note.pdf"), "PDF");
        assert_eq!(format("files/note.docx"), "Word");
        assert_eq!(format("content/v1.2/files/note"), "");
    }

    #[test]
    fn a_file_belongs_to_the_folder_of_an_owner() {
        let folder = |path| owner_folder(path).unwrap_or_default();
        assert_eq!(
            folder("content/cities/ageo/rules/a.md"),
            "content/cities/ageo"
        );
        assert_eq!(folder("content/shared/rules/a.md"), "content/shared");
    }
}
