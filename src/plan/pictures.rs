//! Pictures as pages show them: in which widths they are published, and where.

use std::collections::{BTreeMap, BTreeSet};

use super::{Plan, PlannedCopy};
use crate::source::BinaryFile;

/// A picture of the author's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// Its width in pixels; zero where a drawing does not say.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// Its files, the smallest first. The last one is the picture itself, unless that is wider than any screen needs.
    pub sources: Vec<Source>,
}

/// One file of a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Below the output folder.
    pub path: Box<str>,
    /// Its width in pixels.
    pub width: u32,
}

/// All pictures, by the path of the file that the author gave, below the output folder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pictures {
    /// Those that can be shown.
    pub shown: BTreeMap<Box<str>, Picture>,
    /// Those that are not published.
    pub refused: BTreeSet<Box<str>>,
}

/// What was made of one copied file.
#[derive(Clone, Debug)]
pub enum Made {
    /// It is not published.
    Refused,
    /// This is published in its place.
    Shown {
        /// As pages show it.
        picture: Picture,
        /// The file without what does not belong to it; none where that is the author's own.
        clean: Option<BinaryFile>,
        /// The smaller ones that are written.
        smaller: Vec<(Box<str>, BinaryFile)>,
    },
}

/// The path of a smaller picture: it tells the width and what it was made of.
pub fn smaller_path(path: &str, width: u32, key: &str, suffix: &str) -> Box<str> {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let key = key.get(..10).unwrap_or(key);
    let slash = if folder.is_empty() { "" } else { "/" };
    format!("{folder}{slash}{stem}.{width}.{key}.{suffix}").into()
}

impl Plan {
    /// Puts what was made of pictures in their place, by the index of their copies.
    pub fn take_pictures(&mut self, made: Vec<(usize, Made)>) {
        let mut added = Vec::new();
        for (index, made) in made {
            let Some(copy) = self.copies.get_mut(index) else {
                continue;
            };
            match made {
                Made::Refused => {
                    self.pictures.refused.insert(copy.path.clone());
                }
                Made::Shown {
                    picture,
                    clean,
                    smaller,
                } => {
                    let section = copy.section;
                    added.extend(smaller.into_iter().map(|(path, file)| PlannedCopy {
                        path,
                        section,
                        file,
                    }));
                    if let Some(clean) = clean {
                        copy.file = clean;
                    }
                    self.pictures.shown.insert(copy.path.clone(), picture);
                }
            }
        }
        let refused = &self.pictures.refused;
        self.copies.retain(|copy| !refused.contains(&copy.path));
        // A file of the author's that has the name already comes first, and stands.
        self.copies.append(&mut added);
        self.copies.sort_by(|a, b| a.path.cmp(&b.path));
        self.copies
            .dedup_by(|later, first| later.path == first.path);
    }
}
