//! The pictures of a planned site, before its pages are made: each is read, rid of what it hides and made in smaller
//! widths, or found as an earlier build kept it. Many at once, but never more pixels at once than a modest machine has
//! room for.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use rayon::prelude::*;

use super::Request;
use crate::diag::{Diagnostic, Location, catalog};
use crate::picture::{self, Kind, Looks, Refusal, Variant, Wanted};
use crate::plan::pictures::{Made, Picture, Source, smaller_path};
use crate::plan::{Plan, PlannedCopy, Section};
use crate::source::{self, BinaryFile, Kept, KeptFile};
use crate::write::cache;

/// Pixels that are worked on at once. One takes four bytes, and for a moment three times as many.
const AT_ONCE: u64 = 60_000_000;

/// What became of one copied file.
type Outcome = anyhow::Result<(Made, Vec<Diagnostic>)>;

/// What was made of each picture, by its place, its file and the bytes of it: for those who look at a site again.
pub(super) type Memo = BTreeMap<(Box<str>, Arc<str>, Arc<str>), (Made, Vec<Diagnostic>)>;

/// Looks at every picture that this build shows and puts what may be published in its place.
pub(super) fn make(
    request: &Request,
    plan: &mut Plan,
    diagnostics: &mut Vec<Diagnostic>,
    memo: Option<&mut Memo>,
) -> anyhow::Result<()> {
    let known = memo.as_deref();
    let budget = Budget::default();
    let work = Work {
        root: &request.root,
        cache: request.cache,
        write: request.write,
        budget: &budget,
    };
    let wanted: Vec<(usize, &PlannedCopy, Looks)> = plan
        .copies
        .iter()
        .enumerate()
        .filter(|(_, copy)| matters(plan, copy.section))
        .map(|(index, copy)| {
            (
                index,
                copy,
                picture::look(&copy.file.path, &copy.file.start),
            )
        })
        .filter(|(_, _, looks)| *looks != Looks::Other)
        .collect();
    let outcomes: Vec<(usize, Outcome)> = wanted
        .par_iter()
        .map(|(index, copy, looks)| {
            let before = known.and_then(|known| known.get(&name(copy)));
            let made = before.map_or_else(|| work.one(copy, *looks), |it| Ok(it.clone()));
            (*index, made)
        })
        .collect();
    let mut made = Vec::with_capacity(outcomes.len());
    let mut kept = Memo::new();
    for (index, outcome) in outcomes {
        let (one, found) = outcome?;
        if let Some(copy) = plan.copies.get(index).filter(|_| memo.is_some()) {
            kept.insert(name(copy), (one.clone(), found.clone()));
        }
        diagnostics.extend(found);
        made.push((index, one));
    }
    if let Some(memo) = memo {
        *memo = kept;
    }
    plan.take_pictures(made);
    Ok(())
}

fn name(copy: &PlannedCopy) -> (Box<str>, Arc<str>, Arc<str>) {
    let file = &copy.file;
    (
        copy.path.clone(),
        Arc::clone(&file.path),
        Arc::clone(&file.hash),
    )
}

/// Whether pages of this build can show a section's pictures.
fn matters(plan: &Plan, section: Section) -> bool {
    !matches!(section, Section::City(_)) || plan.wants(section)
}

/// What every picture is made with.
struct Work<'a> {
    root: &'a Path,
    cache: bool,
    write: bool,
    budget: &'a Budget,
}

impl Work<'_> {
    fn one(&self, copy: &PlannedCopy, looks: Looks) -> Outcome {
        let file = &copy.file;
        let here = || Location::file(&file.path);
        let refused = |found: Diagnostic| Ok((Made::Refused, vec![found]));
        if file.len > picture::MAX_BYTES && !matches!(looks, Looks::Unknown(_)) {
            let limit = picture::MAX_BYTES;
            return refused(catalog::picture_too_heavy(here(), file.len, limit));
        }
        let kind = match looks {
            Looks::Picture(kind) => kind,
            Looks::Unknown(format) => return refused(catalog::picture_format(here(), format)),
            Looks::Wrong | Looks::Other => return refused(catalog::picture_damaged(here(), "")),
        };
        match self.made(copy, kind)? {
            Ok(made) => Ok((made, misnamed(file, kind).into_iter().collect())),
            Err(found) => refused(*found),
        }
    }

    fn made(
        &self,
        copy: &PlannedCopy,
        kind: Kind,
    ) -> anyhow::Result<Result<Made, Box<Diagnostic>>> {
        let file = &copy.file;
        let wanted = wanted(copy, self.write);
        let key = key(&file.hash, is_static(copy));
        if let Some(kept) = self.cache.then(|| source::kept(self.root, &key)).flatten() {
            return Ok(Ok(self.kept(copy, &kept, &key)));
        }
        let here = || Location::file(&file.path);
        let Some(bytes) = source::whole(file) else {
            return Ok(Err(Box::new(catalog::source_changed(here()))));
        };
        let _room = self.budget.take(picture::pixels(kind, &bytes));
        let made = match picture::make(kind, &bytes, wanted) {
            Ok(made) => made,
            Err(refusal) => return Ok(Err(Box::new(explain(here(), kind, refusal)))),
        };
        if wanted == Wanted::Plan {
            let variants = made.variants.iter();
            let smaller = variants.map(|it| (it.width, it.suffix)).collect();
            let picture = shown(copy, &key, (made.width, made.height), smaller);
            return Ok(Ok(Made::Shown {
                picture,
                clean: None,
                smaller: Vec::new(),
            }));
        }
        let kept = self.keep(&key, &made)?;
        Ok(Ok(self.kept(copy, &kept, &key)))
    }

    /// Keeps what was made for later builds.
    fn keep(&self, key: &str, made: &picture::Made) -> anyhow::Result<Kept> {
        let whole = made.clean.as_ref().map(|bytes| Variant {
            width: made.width,
            height: made.height,
            suffix: "",
            bytes: bytes.clone(),
        });
        let all: Vec<&Variant> = made.variants.iter().chain(&whole).collect();
        let record = Kept {
            width: made.width,
            height: made.height,
            files: all
                .iter()
                .map(|one| KeptFile {
                    width: one.width,
                    height: one.height,
                    suffix: one.suffix.into(),
                    len: one.bytes.len() as u64,
                    hash: source::hash_bytes(&one.bytes),
                })
                .collect(),
        };
        let bytes: Vec<&[u8]> = all.iter().map(|one| one.bytes.as_slice()).collect();
        cache::keep(self.root, key, &record, &bytes)?;
        Ok(record)
    }

    /// What was kept, at its place in the plan.
    fn kept(&self, copy: &PlannedCopy, kept: &Kept, key: &str) -> Made {
        let binary = |file: &KeptFile| file.binary(self.root, key, &copy.file.path);
        let (whole, smaller): (Vec<_>, Vec<_>) =
            kept.files.iter().partition(|file| file.suffix.is_empty());
        let sizes = smaller.iter().map(|it| (it.width, &*it.suffix)).collect();
        Made::Shown {
            picture: shown(copy, key, (kept.width, kept.height), sizes),
            clean: whole.first().map(|file| binary(file)),
            smaller: smaller
                .into_iter()
                .map(|file| {
                    let path = smaller_path(&copy.path, file.width, key, &file.suffix);
                    (path, binary(file))
                })
                .collect(),
        }
    }
}

/// Pictures in `static/` are shown by no page, and keep their one width.
fn wanted(copy: &PlannedCopy, write: bool) -> Wanted {
    match (write, is_static(copy)) {
        (false, _) => Wanted::Plan,
        (true, true) => Wanted::Clean,
        (true, false) => Wanted::All,
    }
}

fn is_static(copy: &PlannedCopy) -> bool {
    copy.file.path.starts_with("content/static/")
}

/// What is made of a picture depends on its bytes and on how it is made.
fn key(hash: &str, alone: bool) -> Box<str> {
    let alone = if alone { " alone" } else { "" };
    let widths = picture::WIDTHS;
    let text = format!("picture {} {widths:?}{alone} {hash}", picture::FORMAT);
    Box::from(&*source::hash_bytes(text.as_bytes()))
}

/// The picture as pages show it. The author's own file is among its widths unless it is wider than screens need.
fn shown(
    copy: &PlannedCopy,
    key: &str,
    (width, height): (u32, u32),
    smaller: Vec<(u32, &str)>,
) -> Picture {
    let mut sources: Vec<Source> = smaller
        .into_iter()
        .map(|(width, suffix)| Source {
            path: smaller_path(&copy.path, width, key, suffix),
            width,
        })
        .collect();
    let widest = picture::WIDTHS.last().copied().unwrap_or_default();
    if sources.last().is_none_or(|last| last.width < widest) {
        let path = copy.path.clone();
        sources.push(Source { path, width });
    }
    Picture {
        width,
        height,
        sources,
    }
}

fn misnamed(file: &BinaryFile, kind: Kind) -> Option<Diagnostic> {
    let suffix = picture::suffix(&file.path);
    let right = kind.suffixes().first().copied().unwrap_or_default();
    let here = Location::file(&file.path);
    (!kind.suffixes().contains(&&*suffix))
        .then(|| catalog::picture_suffix(here, kind.name(), right))
}

fn explain(here: Location, kind: Kind, refusal: Refusal) -> Diagnostic {
    match refusal {
        Refusal::Damaged => catalog::picture_damaged(here, kind.name()),
        Refusal::Active(found) => catalog::picture_active(here, &found),
        Refusal::TooManyPixels { width, height } => {
            catalog::picture_too_large(here, width, height, picture::MAX_PIXELS)
        }
    }
}

/// Room for pictures that are worked on at the same time. One larger than all the room is worked on alone.
#[derive(Default)]
struct Budget {
    taken: Mutex<u64>,
    freed: Condvar,
}

/// Room that is given back when this is dropped.
struct Room<'a>(&'a Budget, u64);

impl Budget {
    /// Waits until there is room.
    fn take(&self, pixels: u64) -> Room<'_> {
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        while *taken > 0 && *taken + pixels > AT_ONCE {
            taken = self
                .freed
                .wait(taken)
                .unwrap_or_else(PoisonError::into_inner);
        }
        *taken += pixels;
        Room(self, pixels)
    }
}

impl Drop for Room<'_> {
    fn drop(&mut self) {
        let mut taken = self.0.taken.lock().unwrap_or_else(PoisonError::into_inner);
        *taken = taken.saturating_sub(self.1);
        self.0.freed.notify_all();
    }
}
