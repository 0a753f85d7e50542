//! What an earlier build made of a picture, found again by what it was made of. Nothing here is needed: a folder
//! that is gone, or a file that is not what it was, only costs the time to make it again.

use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use walkdir::WalkDir;

use super::{BinaryFile, disk};

/// What was made of one thing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// The width of the whole in pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// The files.
    pub files: Vec<KeptFile>,
}

/// One of the files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptFile {
    /// Its width in pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// The suffix of its format; empty for what keeps the name it has.
    pub suffix: Box<str>,
    /// Bytes.
    pub len: u64,
    /// SHA-256, lower-case hex; also its name.
    pub hash: Arc<str>,
}

/// The folder of everything whose key begins like this one.
pub fn kept_folder(root: &Path, key: &str) -> PathBuf {
    let start = key.get(..2).unwrap_or("00");
    root.join(".kairan-cache/images").join(start)
}

/// The record of a key.
pub fn kept_place(root: &Path, key: &str) -> PathBuf {
    kept_folder(root, key).join(format!("{key}.json"))
}

impl KeptFile {
    /// The file where it lies, in the name of the author's file it was made of.
    pub fn binary(&self, root: &Path, key: &str, path: &Arc<str>) -> BinaryFile {
        BinaryFile {
            path: Arc::clone(path),
            disk: kept_folder(root, key).join(&*self.hash),
            len: self.len,
            hash: Arc::clone(&self.hash),
            start: Arc::from([]),
        }
    }
}

/// The folder of compiled dictionaries.
pub fn dictionary_folder(root: &Path) -> PathBuf {
    root.join(".kairan-cache/dictionary")
}

/// A compiled dictionary, if it is what it was: its first line is the hash of what follows.
pub fn kept_dictionary(root: &Path, key: &str) -> Option<Vec<u8>> {
    let mut file = disk::open(&dictionary_folder(root).join(key)).ok()?;
    let mut hash = [0; 65];
    file.read_exact(&mut hash).ok()?;
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).ok()?;
    (format!("{}\n", disk::hash_bytes(&bytes)).as_bytes() == hash).then_some(bytes)
}

/// What was made of other dictionaries.
pub fn other_dictionaries(root: &Path, key: &str) -> Vec<PathBuf> {
    let inside = WalkDir::new(dictionary_folder(root))
        .min_depth(1)
        .max_depth(1);
    let names = inside.into_iter().filter_map(|entry| {
        let entry = entry.ok()?;
        let name = entry.file_name().to_str()?;
        (name.len() == key.len() && name != key).then(|| entry.path().to_owned())
    });
    names.collect()
}

/// What was made under a key, if all of it is there and is what it was.
pub fn kept(root: &Path, key: &str) -> Option<Kept> {
    let file = disk::open(&kept_place(root, key)).ok()?;
    let kept: Kept = serde_json::from_reader(std::io::BufReader::new(file)).ok()?;
    let folder = kept_folder(root, key);
    let is_whole = |file: &KeptFile| {
        let plain = file.hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        let there = disk::open(&folder.join(&*file.hash));
        let found = there.and_then(|mut there| disk::hash(&mut there));
        plain && found.is_ok_and(|(len, hash)| len == file.len && hash == file.hash)
    };
    kept.files.iter().all(is_whole).then_some(kept)
}
