//! The output folder as a sink. Bytes go to disk as they come, under temporary names; nothing that a
//! visitor sees changes before [`Folder::finish`]. Only files that the manifest names (or that a dead
//! run noted) are ever replaced or deleted.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context as _, ensure};

use super::atomic::{self, cannot_write};
use super::lasting::{self, Lasting};
use super::lock::{self, Lock};
use super::look::{Owned, Refusal, There, file_hash};
use super::pending;
use super::place::{self, Target};
use super::{Content, Output, Sink, Turn, manifest, publish};
use crate::diag::trouble::Trouble;
use crate::diag::{Diagnostic, Location, catalog};
use crate::source::disk;
use crate::source::manifest::{Manifest, PublishedCalendar};

/// A commit under way.
pub struct Folder {
    pub(super) out: PathBuf,
    pub(super) target: Target,
    pub(super) owned: Owned,
    pub(super) scope: Arc<str>,
    pub(super) calendar: PublishedCalendar,
    /// The page that each short address was first published for.
    pub(super) short: BTreeMap<Arc<str>, Arc<str>>,
    /// Of a part of the site: what it was made of.
    pub(super) made_of: Option<Arc<str>>,
    /// Addresses that were published elsewhere and may be lost here.
    pub(super) lost: BTreeSet<Arc<str>>,
    /// Files to be told of when they are published.
    lasting: BTreeSet<Arc<str>>,
    state: Mutex<State>,
    drafts: AtomicU64,
    finished: bool,
    // Held until the commit ends.
    _lock: Lock,
}

/// What has been accepted so far.
#[derive(Default)]
pub(super) struct State {
    pub(super) planned: BTreeMap<Arc<str>, Planned>,
    /// Planned paths at which somebody else's file lies.
    pub(super) foreign: Vec<Arc<str>>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// One accepted output.
pub(super) struct Planned {
    pub(super) hash: Arc<str>,
    pub(super) address: Option<Arc<str>>,
    pub(super) turn: Turn,
    pub(super) step: Step,
}

/// What is left to do for it.
pub(super) enum Step {
    /// The right bytes are in place.
    InPlace,
    /// The draft is to be renamed to its place, where nothing is yet.
    Add(PathBuf),
    /// The draft is to be renamed over the last version.
    Replace(PathBuf),
    /// It could not be written; what the last build left stays.
    Keep,
}

/// What a commit did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Committed {
    /// Files that were new.
    pub added: usize,
    /// Files that got other bytes.
    pub changed: usize,
    /// Files that had the right bytes.
    pub unchanged: usize,
    /// Files that are no longer part of the site.
    pub deleted: usize,
    /// Outputs that could not be published, and why.
    pub diagnostics: Vec<Diagnostic>,
    /// The files that were to be told ([`Folder::note_lasting`]), as they lie there.
    pub lasting: BTreeMap<Arc<str>, Lasting>,
}

impl Folder {
    /// Begins a commit to `out` for the project at `root`: refuses bad places, takes the lock, removes
    /// what a dead run left, and reads what is kairan's own. `scope` says which part of the site it
    /// will hold, empty for the whole: a folder with another part is refused, for its pages would go.
    pub fn begin(root: &Path, out: &Path, scope: &str) -> anyhow::Result<Self> {
        let root = root.canonicalize().with_context(|| {
            format!(
                "フォルダーを開けません / cannot open the folder: {}",
                root.display()
            )
        })?;
        let out = place::resolve(&root, out)?;
        let lock = lock::take(&root, &out)?;
        let target = place::prepare(&out)?;
        let (manifest, _) = manifest::read(&out);
        check_scope(&manifest, scope)?;
        let pending = pending::read(&out);
        Ok(Self {
            out,
            target,
            owned: Owned { manifest, pending },
            scope: Arc::from(scope),
            calendar: PublishedCalendar::default(),
            short: BTreeMap::new(),
            made_of: None,
            lost: BTreeSet::new(),
            lasting: BTreeSet::new(),
            state: Mutex::default(),
            drafts: AtomicU64::new(0),
            finished: false,
            _lock: lock,
        })
    }

    /// Takes what the manifest is to keep of calendars.
    pub fn note_calendar(&mut self, calendar: PublishedCalendar) {
        self.calendar = calendar;
    }

    /// Takes what the manifest is to keep of short addresses.
    pub fn note_short(&mut self, short: BTreeMap<Arc<str>, Arc<str>>) {
        self.short = short;
    }

    /// Takes the hash of all that a part of the site was made of.
    pub fn note_made_of(&mut self, hash: Option<Arc<str>>) {
        self.made_of = hash;
    }

    /// Takes addresses that were published, perhaps, from other folders: what nothing answers here is kept as lost.
    pub fn note_lost(&mut self, addresses: BTreeSet<Arc<str>>) {
        self.lost = addresses;
    }

    /// Takes paths of which [`Committed::lasting`] is to tell.
    pub fn note_lasting(&mut self, paths: BTreeSet<Arc<str>>) {
        self.lasting = paths;
    }

    /// Takes files of the last build without opening them, if each of them lies there as it was written: what is told of
    /// them is what the manifest says, and no other file was put in the place of one. `began` is when this build did, in
    /// nanoseconds since 1970. Gives what is to be told of them from now on.
    pub fn keep(&self, files: &[Lasting], began: i128) -> Option<Vec<Lasting>> {
        let now = match &self.target {
            Target::Beside(_) => return None,
            Target::Inside(_) => lasting::look(&self.out, &self.owned.manifest, files, began)?,
        };
        let mut state = self.state();
        for file in &now {
            let entry = self.owned.manifest.files.get(&file.path)?;
            let planned = Planned {
                hash: Arc::clone(&file.sha256),
                address: entry.address.clone(),
                turn: Turn::Page,
                step: Step::InPlace,
            };
            state.planned.insert(Arc::clone(&file.path), planned);
        }
        Some(now)
    }

    /// Publishes all that was accepted: assets and new pages, changed pages, indexes, deletions, then
    /// the manifest.
    pub fn finish(mut self) -> anyhow::Result<Committed> {
        let state = std::mem::take(&mut *self.state());
        let hashes: Vec<(Arc<str>, Arc<str>)> = self
            .lasting
            .iter()
            .filter_map(|path| {
                let planned = state.planned.get(path)?;
                let is_there = !matches!(planned.step, Step::Keep);
                is_there.then(|| (Arc::clone(path), Arc::clone(&planned.hash)))
            })
            .collect();
        let mut done = publish::publish(&self, state)?;
        done.lasting = lasting::told(hashes, &done.diagnostics);
        self.clear()?;
        self.finished = true;
        Ok(done)
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Removes the temporary folder.
    fn clear(&self) -> anyhow::Result<()> {
        let (Target::Beside(folder) | Target::Inside(folder)) = &self.target;
        atomic::remove_tree(folder).with_context(|| cannot_write(folder))
    }

    /// Writes the bytes where they wait; `None` if the author's file is no longer what was read.
    fn draft(&self, output: &Output<'_>) -> anyhow::Result<Option<PathBuf>> {
        let place = match &self.target {
            Target::Beside(staging) => staging.join(output.path),
            Target::Inside(temporary) => {
                let number = self.drafts.fetch_add(1, Ordering::Relaxed);
                temporary.join(number.to_string())
            }
        };
        let parent = place.parent().unwrap_or(&place);
        fs::create_dir_all(parent).with_context(|| cannot_write(parent))?;
        match output.content {
            Content::Bytes(bytes) => atomic::create(&place, bytes)?,
            Content::Copy(file) => {
                let whole = copy(&file.disk, &place, file.len, &file.hash)?;
                if !whole {
                    fs::remove_file(&place).with_context(|| cannot_write(&place))?;
                    return Ok(None);
                }
            }
        }
        Ok(Some(place))
    }

    /// What there is to do for an output with this hash.
    fn settle(&self, output: &Output<'_>, hash: &str) -> anyhow::Result<Result<Step, Refusal>> {
        let there = match &self.target {
            Target::Beside(_) => There::Nothing,
            Target::Inside(_) => self.owned.look(&self.out, output.path, hash),
        };
        let replaces = match there {
            There::Refused(refusal) => return Ok(Err(refusal)),
            There::Same => return Ok(Ok(Step::InPlace)),
            There::Nothing => false,
            There::Other => true,
        };
        let Some(draft) = self.draft(output)? else {
            return Ok(Err(Refusal::SourceChanged));
        };
        Ok(Ok(if replaces {
            Step::Replace(draft)
        } else {
            Step::Add(draft)
        }))
    }
}

impl Sink for Folder {
    fn accept(&self, output: Output<'_>) -> anyhow::Result<()> {
        check_path(output.path)?;
        let path: Arc<str> = Arc::from(output.path);
        let here = Location::Output {
            path: Arc::clone(&path),
        };
        if output
            .path
            .split('/')
            .any(|part| part.starts_with(".kairan-"))
        {
            self.state()
                .diagnostics
                .push(catalog::output_reserved_name(here));
            return Ok(());
        }
        let hash = match output.content {
            Content::Bytes(bytes) => disk::hash_bytes(bytes),
            Content::Copy(file) => Arc::clone(&file.hash),
        };
        let settled = self.settle(&output, &hash)?;
        let mut state = self.state();
        let step = match settled {
            Ok(step) => step,
            Err(Refusal::Foreign) => {
                state.foreign.push(path);
                return Ok(());
            }
            Err(refusal) => {
                state.diagnostics.push(refusal.explain(here, &output));
                Step::Keep
            }
        };
        let planned = Planned {
            hash,
            address: output.address.map(Arc::from),
            turn: output.turn,
            step,
        };
        let twice = state.planned.insert(path, planned).is_some();
        ensure!(!twice, "two outputs for one path: {}", output.path);
        Ok(())
    }
}

impl Drop for Folder {
    /// A commit that was given up leaves nothing; if even that fails, the next run sweeps.
    fn drop(&mut self) {
        if !self.finished {
            let _ = self.clear();
        }
    }
}

/// The plan makes only plain relative paths; anything else is a fault of the program.
fn check_path(path: &str) -> anyhow::Result<()> {
    let plain = |part: &str| !matches!(part, "" | "." | "..") && !part.contains(['\\', '\0', ':']);
    ensure!(
        path.split('/').all(plain),
        "not a plain relative path: {path}"
    );
    Ok(())
}

/// Copies a file and says whether its bytes are those that were read before.
fn copy(from: &Path, to: &Path, len: u64, hash: &str) -> anyhow::Result<bool> {
    let mut target = File::create(to).with_context(|| cannot_write(to))?;
    let Ok(source) = disk::open(from) else {
        return Ok(false);
    };
    // A file that grows without end must not fill the disk.
    let mut source = io::Read::take(source, len + 1);
    io::copy(&mut source, &mut target)
        .and_then(|_| target.flush())
        .with_context(|| cannot_write(to))?;
    Ok(file_hash(to).is_ok_and(|own| *own == *hash))
}

fn check_scope(manifest: &Manifest, scope: &str) -> anyhow::Result<()> {
    if manifest.files.is_empty() || *manifest.scope == *scope {
        return Ok(());
    }
    Err(Trouble::new(
        "この出力先には、サイトの別の範囲（--city や --shard の指定が違うもの）があります。--out で別のフォルダーを指定してください",
        "this folder holds another part of the site (other --city or --shard); give another folder with --out",
    )
    .into())
}
