//! A folder with a part of a site (`--shard I/N`), to be joined with the others: its manifest, and its files as they
//! were published.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use super::disk;
use super::manifest::{self, Manifest};
use crate::diag::trouble::Trouble;

/// One part.
#[derive(Clone, Debug)]
pub struct Part {
    /// Where it lies.
    pub folder: PathBuf,
    /// What is in it.
    pub manifest: Manifest,
    /// The scope of all parts together: empty for the whole site.
    pub whole: String,
    /// Which part it is, from 1.
    pub index: u32,
    /// How many there are.
    pub of: u32,
}

/// Reads what a folder says of itself. Refuses one that holds no part of a site.
pub fn part(folder: &Path) -> Result<Part, Trouble> {
    let shown = folder.display();
    let (manifest, damaged) = manifest::read(folder);
    if damaged.is_some() || (manifest.files.is_empty() && manifest.scope.is_empty()) {
        return Err(Trouble::new(
            format!("{shown} は、kairan build で作ったフォルダーではありません"),
            format!("{shown} is no folder that kairan build made"),
        ));
    }
    let (whole, index, of) = scope(&manifest.scope).ok_or_else(|| {
        Trouble::new(
            format!("{shown} は、--shard で分けて作ったものではありません"),
            format!("{shown} was not built with --shard"),
        )
    })?;
    let whole = whole.to_owned();
    Ok(Part {
        folder: folder.to_path_buf(),
        manifest,
        whole,
        index,
        of,
    })
}

/// `city ageo shard 2/3` is part 2 of 3 of `city ageo`.
fn scope(scope: &str) -> Option<(&str, u32, u32)> {
    let (before, part) = scope.rsplit_once("shard ")?;
    let (index, of) = part.split_once('/')?;
    Some((before.trim_end(), index.parse().ok()?, of.parse().ok()?))
}

impl Part {
    /// A file of the part, if it still has the bytes that were published.
    pub fn bytes(&self, path: &str, sha256: &str) -> anyhow::Result<Vec<u8>> {
        let place = self.folder.join(path);
        let mut bytes = Vec::new();
        disk::open(&place)
            .and_then(|mut file| file.read_to_end(&mut bytes))
            .with_context(|| format!("読めません / cannot read: {}", place.display()))?;
        if *disk::hash_bytes(&bytes) != *sha256 {
            let shown = place.display();
            return Err(Trouble::new(
                format!("{shown} は、作られたあとで変わっています。その組を作り直してください"),
                format!("{shown} was changed after it was built; build that part again"),
            )
            .into());
        }
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_says_which_part_it_is() {
        assert_eq!(scope("shard 2/3"), Some(("", 2, 3)));
        assert_eq!(
            scope("city ageo ina shard 1/2"),
            Some(("city ageo ina", 1, 2))
        );
        assert_eq!(scope("city ageo"), None);
        assert_eq!(scope(""), None);
    }
}
