//! The only place where files of the author are opened. Regular files only, never more bytes than the
//! limit, and every failure is a diagnostic that leaves the other files alone.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::decode::{self, NotText};
use super::sheet::{self, Workbook};
use super::{BinaryFile, Limits};
use crate::diag::{Diagnostic, Location, Message, catalog};

/// What a file holds, or why it could not be read.
pub(super) type Outcome<T> = Result<T, Box<Diagnostic>>;

/// Reads a text.
pub(super) fn text(path: &Arc<str>, disk: &Path, limits: Limits) -> Outcome<Arc<str>> {
    let here = || Location::file(path);
    let mut file = open(disk).map_err(|error| Box::new(unreadable(path, &error)))?;
    let length = file.metadata().map_or(0, |metadata| metadata.len());
    if length > limits.text {
        return Err(Box::new(catalog::file_too_large(
            here(),
            length,
            limits.text,
        )));
    }
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
    // One byte beyond the limit tells a file that grows while it is read.
    file.by_ref()
        .take(limits.text + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Box::new(unreadable(path, &error)))?;
    let length = bytes.len() as u64;
    if length > limits.text {
        return Err(Box::new(catalog::file_too_large(
            here(),
            length,
            limits.text,
        )));
    }
    decode::text(bytes).map(Arc::from).map_err(|why| {
        Box::new(match why {
            NotText::ShiftJis => catalog::file_shift_jis(here()),
            NotText::Utf16 => catalog::file_utf16(here()),
            NotText::Invalid { line, byte } => catalog::file_not_utf8(here(), line, byte),
        })
    })
}

/// Reads a sheet.
pub(super) fn sheet(path: &Arc<str>, disk: &Path) -> Outcome<Arc<Workbook>> {
    let mut file = open(disk).map_err(|error| Box::new(unreadable(path, &error)))?;
    let mut bytes = Vec::new();
    // One byte beyond the limit tells that it is too large.
    file.by_ref()
        .take(sheet::MAX_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| Box::new(unreadable(path, &error)))?;
    sheet::read(path, &bytes).map(Arc::new)
}

/// Measures a file that is copied as it stands.
pub(super) fn binary(path: &Arc<str>, disk: &Path, limits: Limits) -> Outcome<BinaryFile> {
    let mut file = open(disk).map_err(|error| Box::new(unreadable(path, &error)))?;
    let length = file.metadata().map_or(0, |metadata| metadata.len());
    if length > limits.binary {
        let here = Location::file(path);
        return Err(Box::new(catalog::document_too_large(
            here,
            length,
            limits.binary,
        )));
    }
    let failed = |error: io::Error| Box::new(unreadable(path, &error));
    let mut start = Vec::new();
    file.by_ref()
        .take(16)
        .read_to_end(&mut start)
        .map_err(failed)?;
    let (len, hash) = hash(&mut start.as_slice().chain(&mut file)).map_err(failed)?;
    Ok(BinaryFile {
        path: Arc::clone(path),
        disk: disk.to_path_buf(),
        len,
        hash,
        start: Arc::from(start),
    })
}

/// The bytes of a file that was measured before. Nothing where it is another one by now.
pub fn whole(file: &BinaryFile) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(usize::try_from(file.len).ok()?);
    open(&file.disk)
        .ok()?
        .take(file.len + 1)
        .read_to_end(&mut bytes)
        .ok()?;
    (*hash_bytes(&bytes) == *file.hash).then_some(bytes)
}

/// Opens a regular file. Anything else, a pipe for example, could keep us waiting for ever.
pub(crate) fn open(disk: &Path) -> io::Result<File> {
    let regular = |metadata: std::fs::Metadata| {
        if metadata.is_file() {
            Ok(())
        } else {
            Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "not a regular file",
            ))
        }
    };
    regular(std::fs::metadata(disk)?)?;
    let file = File::open(disk)?;
    regular(file.metadata()?)?;
    Ok(file)
}

/// Length and SHA-256 of all that is left to read.
pub(crate) fn hash(reader: &mut impl Read) -> io::Result<(u64, Arc<str>)> {
    let mut digest = Sha256::new();
    let mut length = 0_u64;
    let mut buffer = vec![0_u8; 64 * 1024];
    loop {
        let read = match reader.read(&mut buffer) {
            Ok(0) => break,
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        digest.update(buffer.get(..read).unwrap_or_default());
        length += read as u64;
    }
    Ok((length, hex(&digest.finalize())))
}

/// SHA-256 of bytes, lower-case hex.
pub fn hash_bytes(bytes: &[u8]) -> Arc<str> {
    hex(&Sha256::digest(bytes))
}

pub(super) fn hex(digest: &[u8]) -> Arc<str> {
    use std::fmt::Write as _;
    let mut text = String::with_capacity(digest.len() * 2);
    for byte in digest {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
    }
    Arc::from(text)
}

/// A failure to read, in words.
pub(super) fn unreadable(path: &Arc<str>, error: &io::Error) -> Diagnostic {
    let reason = match error.kind() {
        io::ErrorKind::PermissionDenied => {
            Message::new("読み取りの権限がありません", "permission denied")
        }
        io::ErrorKind::NotFound => {
            Message::new("読む間に消えました", "it vanished while it was read")
        }
        io::ErrorKind::InvalidInput => {
            Message::new("ふつうのファイルではありません", "it is not a regular file")
        }
        _ => Message::new(error.to_string(), error.to_string()),
    };
    catalog::file_unreadable(Location::file(path), &reason.ja, &reason.en)
}
