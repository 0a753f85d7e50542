//! The dictionary that `[furigana]` of `site.toml` names: a folder with the files of MeCab's format, of the project or
//! any by its whole path.

use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;
use sha2::{Digest, Sha256};
use walkdir::WalkDir;

use super::raw::{RawTable, RawValue};
use super::{BinaryFile, Limits, disk, walk};

/// The files of a dictionary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DictionaryFiles {
    /// Those that it is made of, by name.
    pub files: Vec<BinaryFile>,
    /// Of all names and contents together, lower-case hex.
    pub hash: Arc<str>,
    /// Of the times and lengths that were found.
    trace: Arc<str>,
}

/// Measures the files. `Err` names what is not there. What did not change since the last look is not opened again.
pub(super) fn measure(
    root: &Path,
    site: &RawTable,
    before: Option<&Result<DictionaryFiles, Arc<str>>>,
) -> Option<Result<DictionaryFiles, Arc<str>>> {
    let furigana = site.get("furigana").and_then(RawValue::as_table)?;
    let named = furigana.text("dictionary")?;
    let missing = |name: &str| Some(Err(Arc::from(name)));
    let folder = root.join(named);
    if Path::new(named).is_relative() && !walk::is_inside(root, &folder) {
        return missing(named);
    }
    let trace = super::trace(std::slice::from_ref(&folder)).map(|trace| trace.hash);
    if let (Some(Ok(before)), Some(trace)) = (before, &trace)
        && before.trace == *trace
    {
        return Some(Ok(before.clone()));
    }
    let mut names: Vec<String> = WalkDir::new(&folder)
        .min_depth(1)
        .max_depth(1)
        .into_iter()
        .filter_map(|entry| entry.ok()?.file_name().to_str().map(str::to_owned))
        .filter(|name| is_part(name))
        .collect();
    names.sort_unstable();
    let lexicon = names.iter().any(|name| is_lexicon(name));
    let lacking = DEFINITIONS
        .into_iter()
        .find(|name| !names.iter().any(|known| known == name));
    if let Some(lacking) = lacking.or_else(|| (!lexicon).then_some("*.csv")) {
        return missing(&format!("{}/{lacking}", named.trim_end_matches('/')));
    }
    let files: Result<Vec<BinaryFile>, Arc<str>> = names
        .par_iter()
        .map(|name| {
            let path: Arc<str> = Arc::from(format!("{}/{name}", named.trim_end_matches('/')));
            let found = disk::binary(&path, &folder.join(name), Limits::default());
            found.map_err(|_| path)
        })
        .collect();
    Some(files.map(|files| DictionaryFiles {
        hash: hash(&names, &files),
        trace: trace.unwrap_or_default(),
        files,
    }))
}

/// What there is beside lexicons.
const DEFINITIONS: [&str; 3] = ["char.def", "matrix.def", "unk.def"];

fn is_part(name: &str) -> bool {
    is_lexicon(name) || DEFINITIONS.contains(&name)
}

fn is_lexicon(name: &str) -> bool {
    name.ends_with(".csv")
}

fn hash(names: &[String], files: &[BinaryFile]) -> Arc<str> {
    let mut all = Sha256::new();
    for (name, file) in names.iter().zip(files) {
        all.update(format!("{name}\n{}\n", file.hash));
    }
    disk::hex(&all.finalize())
}
