//! Looks through all pages when it is quiet, on one thread, and gives up as soon as something changes.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::sync::{Arc, Mutex, PoisonError, mpsc};
use std::time::Duration;

use super::{State, Told};
use crate::diag::report::Counts;
use crate::pipeline::live::Shown;

/// How long nothing must have changed.
const QUIET: Duration = Duration::from_millis(700);

/// What is to be looked through, and what ends it.
type Work = (Arc<Shown>, Arc<AtomicBool>);

/// The thread that looks.
pub(super) struct Looker {
    work: Sender<Work>,
    current: Mutex<Arc<AtomicBool>>,
}

impl Looker {
    /// Begins, with nothing to look at.
    pub(super) fn start(
        state: &Arc<State>,
        tell: &Arc<dyn Fn(Told) + Send + Sync>,
    ) -> anyhow::Result<Self> {
        let (work, coming) = mpsc::channel();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build()?;
        let (state, tell) = (Arc::clone(state), Arc::clone(tell));
        // It ends with the sender of its work.
        super::thread("kairan-look", move || run(&coming, &pool, &state, &*tell))?;
        Ok(Self {
            work,
            current: Mutex::default(),
        })
    }

    /// Gives up what is being looked through.
    pub(super) fn stop(&self) {
        let current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        current.store(true, Ordering::Relaxed);
    }

    /// Looks through a site when it is quiet.
    pub(super) fn look(&self, shown: Arc<Shown>) {
        self.stop();
        let stop = Arc::new(AtomicBool::new(false));
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        *current = Arc::clone(&stop);
        drop(current);
        // A looker that fell looks at nothing more; pages are shown as ever.
        let _ = self.work.send((shown, stop));
    }
}

impl Drop for Looker {
    fn drop(&mut self) {
        self.stop();
    }
}

fn run(
    coming: &Receiver<Work>,
    pool: &rayon::ThreadPool,
    state: &State,
    tell: &(dyn Fn(Told) + Send + Sync),
) {
    let mut next = coming.recv().ok();
    let mut told = None;
    while let Some((shown, stop)) = next {
        next = match coming.recv_timeout(QUIET) {
            Ok(newer) => Some(newer),
            Err(RecvTimeoutError::Disconnected) => None,
            Err(RecvTimeoutError::Timeout) => {
                let was_known = shown.is_looked_through() && told.is_some();
                pool.install(|| shown.look_through(&stop));
                if !was_known && !stop.load(Ordering::Relaxed) {
                    state.orders.phase.send_modify(|phase| phase.looked += 1);
                    let counts = Counts::of(shown.findings());
                    if told != Some(counts) {
                        tell(Told::Looked(counts));
                        told = Some(counts);
                    }
                }
                // Nothing is held on to while nothing happens.
                drop(shown);
                coming.recv().ok()
            }
        };
    }
}
