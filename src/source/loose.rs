//! Reads one sheet that lies anywhere, with no more of the site than says how its columns are named.

use std::path::Path;
use std::sync::Arc;

use anyhow::Context as _;

use super::sheet::Workbook;
use super::{Limits, SourceFile, Sources, disk, load};
use crate::diag::trouble::Trouble;
use crate::diag::{Diagnostic, Location};

/// A sheet with the site's rules for it.
#[derive(Debug)]
pub struct Loose {
    /// `site.toml` and the `columns.toml` that count for its owner.
    pub sources: Sources,
    /// The sheet's path as typed, for messages.
    pub path: Arc<str>,
    /// The sheet, or why it is none.
    pub book: Result<Arc<Workbook>, Box<Diagnostic>>,
}

/// Whose sheet it is, by the id of its folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LooseOwner<'a> {
    /// A city's.
    City(&'a str),
    /// A region's.
    Region(&'a str),
    /// Everybody's.
    Shared,
}

impl LooseOwner<'_> {
    fn folder(self) -> String {
        match self {
            Self::City(id) => format!("content/cities/{id}"),
            Self::Region(id) => format!("content/regions/{id}"),
            Self::Shared => "content/shared".to_owned(),
        }
    }

    /// That there is such a city or region.
    fn exists(self, root: &Path) -> Result<(), Trouble> {
        let (id, kind, folder) = match self {
            Self::City(id) => (id, ("市町村", "city"), "content/cities"),
            Self::Region(id) => (id, ("地域", "region"), "content/regions"),
            Self::Shared => return Ok(()),
        };
        let there = load::folders(root, folder);
        if there.contains(id) {
            return Ok(());
        }
        let known: Vec<&str> = there.iter().map(|id| &**id).collect();
        let (known, (ja, en)) = (known.join(", "), kind);
        Err(Trouble::new(
            format!("{ja}「{id}」のフォルダーがありません。あるのは: {known}"),
            format!("there is no {en} \"{id}\"; there are: {known}"),
        ))
    }
}

/// Reads a sheet for its owner. Fails if there is no such file, site, city or region.
pub fn load_loose(root: &Path, owner: LooseOwner<'_>, file: &Path) -> anyhow::Result<Loose> {
    let mut sources = Sources::default();
    let canonical = root.canonicalize().ok();
    let root = canonical
        .filter(|root| root.join("content/site.toml").is_file())
        .ok_or_else(|| no_site(root))?;
    sources.cities = load::folders(&root, "content/cities");
    sources.regions = load::folders(&root, "content/regions");
    owner.exists(&root)?;
    let mut names = vec![
        "content/site.toml".to_owned(),
        "content/shared/columns.toml".to_owned(),
        format!("{}/columns.toml", owner.folder()),
    ];
    names.dedup();
    for name in names {
        let disk = root.join(&name);
        if disk.is_file() {
            let path: Arc<str> = Arc::from(name);
            // That the site's own files cannot be read is said when the site is built.
            let read = disk::text(&path, &disk, Limits::default());
            let read = read.map_or(SourceFile::Unreadable, SourceFile::Text);
            sources.files.insert(path, read);
        }
    }
    disk::open(file).with_context(|| {
        let shown = file.display();
        Trouble::new(
            format!("{shown} を開けません。"),
            format!("cannot open {shown}"),
        )
    })?;
    let path: Arc<str> = Arc::from(file.to_string_lossy());
    let book = disk::sheet(&path, file).map_err(|mut found| {
        found.location = Location::file(&path);
        found
    });
    Ok(Loose {
        sources,
        path,
        book,
    })
}

fn no_site(root: &Path) -> Trouble {
    let shown = root.display();
    Trouble::new(
        format!(
            "{shown} はサイトのフォルダーではありません（content/site.toml がありません）。--root でサイトのフォルダーを指定してください。"
        ),
        format!("{shown} is no site (there is no content/site.toml); name its folder with --root"),
    )
}
