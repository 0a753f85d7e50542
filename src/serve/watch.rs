//! What the system says of the files: which of its events matter, and whether a file is written to its end. Editors
//! save in many ways (write in place, truncate and write, write beside and rename), and each is a handful of events.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use notify::event::{AccessKind, AccessMode, ModifyKind, RenameMode};
use notify::{
    Config, Event, EventKind, PollWatcher, RecommendedWatcher, RecursiveMode, Watcher as _,
};

use super::{Order, Orders};
use crate::diag::trouble::Trouble;
use crate::pipeline::live::{Changed, is_leftover, path_below};

/// How often files are looked at where they cannot be watched.
const OFTEN: Duration = Duration::from_secs(1);

/// The folders of a site that a build reads.
const FOLDERS: [&str; 3] = ["content", "themes", ".kairan"];

/// One event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Touched {
    /// What was touched.
    pub(super) changed: Changed,
    /// Whether that is written to its end.
    pub(super) settled: bool,
}

impl Touched {
    /// Of what is whole.
    pub(super) fn settled(changed: Changed) -> Self {
        Self {
            changed,
            settled: true,
        }
    }
}

/// The watch over a site's folders.
pub(super) struct Watcher {
    root: PathBuf,
    system: Box<dyn notify::Watcher + Send>,
    polls: bool,
}

impl Watcher {
    /// Begins to watch. Where the system cannot, files are looked at again and again.
    pub(super) fn start(root: &Path, poll: bool, orders: &Arc<Orders>) -> anyhow::Result<Self> {
        let root = root.canonicalize().with_context(|| {
            let shown = root.display();
            Trouble::new(
                format!("フォルダーを開けません: {shown}"),
                format!("cannot open the folder {shown}"),
            )
        })?;
        if !poll
            && let Ok(watcher) = RecommendedWatcher::new(hear(&root, orders), Config::default())
        {
            let mut watcher = Self {
                root: root.clone(),
                system: Box::new(watcher),
                polls: false,
            };
            if watcher.watch().is_ok() {
                return Ok(watcher);
            }
        }
        let often = Config::default().with_poll_interval(OFTEN);
        let watcher = PollWatcher::new(hear(&root, orders), often).map_err(cannot)?;
        let mut watcher = Self {
            root,
            system: Box::new(watcher),
            polls: true,
        };
        watcher.watch().map_err(cannot)?;
        Ok(watcher)
    }

    /// Whether files are looked at again and again.
    pub(super) fn polls(&self) -> bool {
        self.polls
    }

    /// Watches the folders that are there; those that were watched and are there still, once.
    pub(super) fn watch(&mut self) -> notify::Result<()> {
        self.system.watch(&self.root, RecursiveMode::NonRecursive)?;
        for folder in FOLDERS {
            let folder = self.root.join(folder);
            if folder.is_dir() {
                // One that was replaced is another folder.
                let _ = self.system.unwatch(&folder);
                self.system.watch(&folder, RecursiveMode::Recursive)?;
            }
        }
        Ok(())
    }

    /// Watches again where one of the folders themselves came or went.
    pub(super) fn renew(&mut self, changed: &Changed) {
        let is_folder = |path: &str| FOLDERS.contains(&path);
        if changed.paths.iter().any(|path| is_folder(path)) {
            // One that went is watched again when it comes.
            let _ = self.watch();
        }
    }
}

fn cannot(error: notify::Error) -> anyhow::Error {
    anyhow::Error::from(error).context(Trouble::new(
        "原稿のフォルダーを見張れません。",
        "cannot watch the folders of the site",
    ))
}

/// What hears the events of the system.
fn hear(root: &Path, orders: &Arc<Orders>) -> impl Fn(notify::Result<Event>) + Send + use<> {
    let (root, orders) = (root.to_path_buf(), Arc::clone(orders));
    move |event| {
        if let Some(touched) = understand(&root, event) {
            orders.give(Order::Touched(touched));
        }
    }
}

/// What an event says of the site; nothing where it says nothing.
fn understand(root: &Path, event: notify::Result<Event>) -> Option<Touched> {
    let event = match event {
        Ok(event) if !event.need_rescan() => event,
        // Events were lost: anything may have happened.
        _ => return Some(Touched::settled(Changed::all())),
    };
    let settled = match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write))
        | EventKind::Modify(ModifyKind::Metadata(_)) => true,
        EventKind::Access(_) => return None,
        EventKind::Modify(ModifyKind::Name(mode)) => mode != RenameMode::From,
        _ => false,
    };
    let mut changed = Changed::default();
    for disk in &event.paths {
        match path_below(root, disk) {
            Some(path) if is_read(&path) => drop(changed.paths.insert(path)),
            Some(_) => {}
            // Behind a link, or with a name that is no text.
            None => changed.all = true,
        }
    }
    (!changed.is_empty()).then_some(Touched { changed, settled })
}

/// Whether a build could read what lies there.
fn is_read(path: &str) -> bool {
    let first = path.split('/').next().unwrap_or(path);
    let kept = first != ".kairan" || path == first || path.starts_with(".kairan/last-good");
    FOLDERS.contains(&first) && kept && !is_leftover(path)
}
