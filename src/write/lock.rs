//! One run at a time for each folder that is written. The lock is the operating system's, so that it goes with
//! the run that held it, however that run ended.

use std::fs::{self, File, TryLockError};
use std::path::Path;

use anyhow::{Context as _, bail};

use super::atomic::cannot_write;
use crate::source::disk;

/// The lock, held until it is dropped.
pub(super) struct Lock(File);

impl Drop for Lock {
    /// A process that is being started while we hold the lock shares the open file for a moment, so
    /// closing alone might come too late.
    fn drop(&mut self) {
        let _ = self.0.unlock();
    }
}

/// Takes the lock for `out`, or says that another run has it.
pub(super) fn take(root: &Path, out: &Path) -> anyhow::Result<Lock> {
    let file = open(root, out)?;
    // Some network volumes know no locks; there the user must take care.
    if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
        bail!(
            "別の kairan が同じ出力先に書いています。終わるのを待って、もう一度実行してください / another kairan is writing to the same output folder; wait for it and run again: {}",
            out.display()
        );
    }
    Ok(Lock(file))
}

/// Takes the lock for `folder`, waiting for a run that has it: for what takes a moment.
pub(super) fn wait(root: &Path, folder: &Path) -> anyhow::Result<Lock> {
    let file = open(root, folder)?;
    let _ = file.lock();
    Ok(Lock(file))
}

fn open(root: &Path, out: &Path) -> anyhow::Result<File> {
    let folder = root.join(".kairan/locks");
    fs::create_dir_all(&folder).with_context(|| cannot_write(&folder))?;
    let name = disk::hash_bytes(out.as_os_str().as_encoded_bytes());
    let place = folder.join(name.get(..16).unwrap_or(&name));
    File::options()
        .create(true)
        .truncate(false)
        .write(true)
        .open(&place)
        .with_context(|| cannot_write(&place))
}
