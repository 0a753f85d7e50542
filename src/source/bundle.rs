//! Files that an earlier build made together, in one file: found again by what they were made of. Nothing here is
//! needed; a file that is gone, cut off or damaged, or that another program made, only costs the time to make them again.

use std::io::Read as _;
use std::path::{Path, PathBuf};

use super::disk::{self, hash_bytes};

/// Bytes of a hash in hexadecimal digits.
const HASH: usize = 64;

/// A file by its name.
pub type NamedBytes = (String, Vec<u8>);

/// Where the files lie that are searched at an address.
pub fn bundle_place(root: &Path, address: &str) -> PathBuf {
    let name = hash_bytes(address.as_bytes());
    let name = name.get(..16).unwrap_or(&name);
    root.join(".kairan-cache/search").join(name)
}

/// Where the record of a town's pages lies, as they are published in an output folder.
pub fn town_place(root: &Path, out: &Path, town: &str) -> PathBuf {
    let out = out.canonicalize().unwrap_or_else(|_| out.to_path_buf());
    let mut name = out.into_os_string().into_encoded_bytes();
    name.extend([0]);
    name.extend(town.as_bytes());
    let name = hash_bytes(&name);
    let name = name.get(..16).unwrap_or(&name);
    root.join(".kairan-cache/towns").join(name)
}

/// Files in one: the hash of all behind it, the key, the names with their lengths, the bytes.
pub fn bundle<'a>(key: &str, files: impl Iterator<Item = (&'a str, &'a [u8])> + Clone) -> Vec<u8> {
    let names: Vec<(&str, usize)> = files.clone().map(|(name, it)| (name, it.len())).collect();
    let names = serde_json::to_string(&names).unwrap_or_default();
    let mut held = format!("{key}\n{names}\n").into_bytes();
    held.extend(files.flat_map(|(_, bytes)| bytes));
    let mut whole = Vec::with_capacity(HASH + 1 + held.len());
    whole.extend(hash_bytes(&held).as_bytes());
    whole.push(b'\n');
    whole.extend(held);
    whole
}

/// The files that lie at a place, if they were made under this key and are what they were.
pub fn bundled(place: &Path, key: &str) -> Option<Vec<NamedBytes>> {
    let mut file = disk::open(place).ok()?;
    // Most that is not wanted shows at its beginning.
    let mut start = vec![0; HASH + 1 + key.len() + 1];
    file.read_exact(&mut start).ok()?;
    let (hash, begun) = start.split_at_checked(HASH + 1)?;
    if begun.strip_suffix(b"\n")? != key.as_bytes() {
        return None;
    }
    let mut held = begun.to_vec();
    file.read_to_end(&mut held).ok()?;
    if hash.strip_suffix(b"\n")? != hash_bytes(&held).as_bytes() {
        return None;
    }
    parted(held.get(begun.len()..)?)
}

/// The files, behind the hash and the key.
fn parted(held: &[u8]) -> Option<Vec<NamedBytes>> {
    let end = held.iter().position(|byte| *byte == b'\n')?;
    let (names, mut rest) = held.split_at_checked(end + 1)?;
    let names: Vec<(String, usize)> = serde_json::from_slice(names).ok()?;
    let mut files = Vec::with_capacity(names.len());
    for (name, len) in names {
        let (bytes, after) = rest.split_at_checked(len)?;
        files.push((name, bytes.to_vec()));
        rest = after;
    }
    rest.is_empty().then_some(files)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::disallowed_methods, reason = "the test writes what it reads")]

    use super::*;

    const FILES: [(&str, &[u8]); 3] = [("a.json", b"{\n}"), ("b", b""), ("c", b"\xff\n0")];

    #[test]
    fn files_are_found_again_under_their_key_alone_and_only_whole() {
        let folder = tempfile::tempdir().unwrap();
        let place = bundle_place(folder.path(), "/ageo/search/");
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        let whole = bundle("key", FILES.into_iter());
        let found = |bytes: &[u8], key: &str| {
            std::fs::write(&place, bytes).unwrap();
            bundled(&place, key)
        };
        let own = FILES.map(|(name, bytes)| (name.to_owned(), bytes.to_vec()));
        assert_eq!(found(&whole, "key"), Some(own.to_vec()));
        for other in ["", "ke", "key2", "kez"] {
            assert_eq!(found(&whole, other), None, "{other}");
        }
        for at in 0..whole.len() {
            assert_eq!(found(&whole[..at], "key"), None, "cut at {at}");
            let mut damaged = whole.clone();
            damaged[at] ^= 1;
            assert_eq!(found(&damaged, "key"), None, "damaged at {at}");
        }
        let longer = [whole.as_slice(), b"x"].concat();
        assert_eq!(found(&longer, "key"), None);
        std::fs::remove_file(&place).unwrap();
        assert_eq!(bundled(&place, "key"), None);
    }
}
