//! Follows the files: gathers what belongs together, has the site brought up to date, shows it.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use jiff::civil::Date;

use super::look::Looker;
use super::watch::{Touched, Watcher};
use super::{Order, State, Told};
use crate::pipeline::live::{Changed, Live, Shown};

/// After files that are whole, others of the same saving may follow at once.
const QUIET: Duration = Duration::from_millis(2);
/// A file that is being written is whole when nothing more is heard of it.
const WRITING: Duration = Duration::from_millis(15);
/// A text that was emptied is about to be written.
const EMPTIED: Duration = Duration::from_millis(40);
/// Nothing is waited for longer.
const AT_MOST: Duration = Duration::from_millis(250);
/// A file that somebody holds is tried again.
const AGAIN: Duration = Duration::from_millis(300);
/// So often.
const TRIES: u32 = 20;
/// Where files are looked at every second, a second saving within it would not be seen: they are read so often.
const LOOKS: u32 = 5;
/// How often the day is looked at.
const MINUTE: Duration = Duration::from_mins(1);

/// Brings the site up to date.
pub(super) struct Follower {
    pub(super) live: Live,
    pub(super) watcher: Watcher,
    pub(super) looker: Looker,
    pub(super) state: Arc<State>,
    pub(super) today: Box<dyn Fn() -> Option<Date> + Send>,
    pub(super) tell: Arc<dyn Fn(Told) + Send + Sync>,
}

/// What was gathered.
#[derive(Default)]
struct Gathered {
    changed: Changed,
    /// Files that are still being written.
    open: BTreeSet<Arc<str>>,
    /// How many orders it is made of.
    orders: u64,
    /// When the last of them came.
    last: Option<Instant>,
    /// An order of another kind, that ended it.
    next: Option<Order>,
}

impl Gathered {
    fn take(&mut self, touched: Touched) {
        let paths = touched.changed.paths.iter();
        for path in paths {
            if touched.settled {
                self.open.remove(path);
            } else {
                self.open.insert(Arc::clone(path));
            }
        }
        self.changed.add(touched.changed);
        self.orders += 1;
        self.last = Some(Instant::now());
    }
}

impl Follower {
    /// Works until it is told to stop.
    pub(super) fn run(mut self, orders: &Receiver<Order>) {
        let (mut unread, mut tries) = (Changed::default(), 0);
        let mut next = None;
        loop {
            let wait = if unread.is_empty() { MINUTE } else { AGAIN };
            let order = match next.take() {
                Some(order) => Ok(order),
                None => orders.recv_timeout(wait),
            };
            match order {
                Ok(Order::Touched(first)) => {
                    self.looker.stop();
                    let mut gathered = self.gather(first, orders);
                    next = gathered.next.take();
                    unread.add(gathered.changed.clone());
                    tries = 0;
                    let shown = self.follow(&mut unread, tries);
                    let took = gathered.last.map(|last| last.elapsed());
                    let took = took.filter(|_| matches!(shown, Ok(Some(_))));
                    self.finish(shown, gathered.orders);
                    self.say(&gathered.changed, took);
                }
                Ok(Order::Day(day)) => {
                    let today = self.live.days().1;
                    let shown = self.live.set_day(day, today).map(Some);
                    self.finish(shown, 1);
                }
                Err(RecvTimeoutError::Timeout) if unread.is_empty() => self.next_day(),
                Err(RecvTimeoutError::Timeout) => {
                    tries += 1;
                    let shown = self.follow(&mut unread, tries);
                    self.finish(shown, 0);
                    if tries >= TRIES {
                        unread = Changed::default();
                    }
                }
                Ok(Order::Stop) | Err(RecvTimeoutError::Disconnected) => return,
            }
        }
    }

    /// Waits for what belongs to the same saving.
    fn gather(&self, first: Touched, orders: &Receiver<Order>) -> Gathered {
        let begun = Instant::now();
        let mut gathered = Gathered::default();
        gathered.take(first);
        let mut emptied = false;
        while begun.elapsed() < AT_MOST {
            let wait = match (gathered.open.is_empty(), emptied) {
                (true, true) => EMPTIED,
                (true, false) => QUIET,
                (false, _) => WRITING,
            };
            match orders.recv_timeout(wait) {
                Ok(Order::Touched(touched)) => gathered.take(touched),
                Ok(other) => {
                    gathered.next = Some(other);
                    break;
                }
                Err(RecvTimeoutError::Timeout) => {
                    if emptied || !self.live.is_emptied(&gathered.changed) {
                        break;
                    }
                    emptied = true;
                }
                Err(RecvTimeoutError::Disconnected) => break,
            }
        }
        gathered
    }

    /// Brings the site up to date. What somebody holds stays in `changed`, to be tried again.
    fn follow(&mut self, changed: &mut Changed, tries: u32) -> anyhow::Result<Option<Shown>> {
        self.watcher.renew(changed);
        let shown = self.live.follow(changed);
        let once_more = self.watcher.polls() && tries < LOOKS;
        if !once_more && !self.live.is_unread(changed) {
            *changed = Changed::default();
        }
        changed.all = false;
        shown
    }

    /// Where no day is set, the site is that of today, also after midnight.
    fn next_day(&mut self) {
        let (set, before) = self.live.days();
        if let Some(today) = (self.today)().filter(|today| *today != before) {
            let shown = self.live.set_day(set, today).map(Some);
            self.finish(shown, 0);
        }
    }

    /// Shows what came of so many orders. Whoever waits for them goes on before the rest is done.
    fn finish(&self, shown: anyhow::Result<Option<Shown>>, orders: u64) {
        let turn = match shown {
            Ok(shown) => shown.map(|shown| self.state.show(shown)),
            Err(error) => {
                self.state.orders.done(orders);
                (self.tell)(Told::Trouble(Arc::new(error)));
                return;
            }
        };
        self.state.orders.done(orders);
        let shown = turn.as_ref().map(|turn| Arc::clone(&turn.shown));
        let shown = shown.unwrap_or_else(|| self.state.shown());
        self.looker.look(shown);
    }

    /// Says what changed, where the site is another one.
    fn say(&self, changed: &Changed, took: Option<Duration>) {
        if let Some(took) = took.filter(|_| !changed.all) {
            (self.tell)(Told::Changed {
                paths: changed.paths.iter().take(3).cloned().collect(),
                took,
            });
        }
    }
}
