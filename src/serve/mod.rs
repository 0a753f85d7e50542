//! `kairan serve`: the site from memory while its authors write, on this machine alone.
//!
//! The pipeline renders, this shows: a thread follows the files ([`follow`]), another looks through all pages when it
//! is quiet ([`look`]), and a server ([`listen`], [`route`]) answers with what there is at the moment. It writes nothing.

mod follow;
mod front;
mod guard;
mod kinds;
mod listen;
mod look;
mod overlay;
mod page;
mod route;
mod stream;
mod watch;
mod words;

use std::net::SocketAddr;
use std::sync::{Arc, PoisonError, RwLock, mpsc};
use std::thread::JoinHandle;
use std::time::Duration;

use jiff::civil::Date;
use tokio::sync::{oneshot, watch as phases};

use crate::diag::Language;
use crate::diag::report::Counts;
use crate::pipeline::Request;
use crate::pipeline::live::{Live, Shown};

/// What is asked for.
pub struct Options {
    /// The site.
    pub request: Request,
    /// The port that is tried first; 0 for any.
    pub port: u16,
    /// Whether files are looked at every second instead of being watched.
    pub poll: bool,
    /// The language of pages for staff, where a browser asks for neither.
    pub language: Language,
    /// Today.
    pub today: Box<dyn Fn() -> Option<Date> + Send>,
    /// Hears what happens.
    pub tell: Box<dyn Fn(Told) + Send + Sync>,
}

/// What happens while the server runs.
#[derive(Clone, Debug)]
pub enum Told {
    /// The system cannot watch so many files: they are looked at every second.
    Polls,
    /// The site changed.
    Changed {
        /// The files that were touched, the first few.
        paths: Vec<Arc<str>>,
        /// How long it took from the last event.
        took: Duration,
    },
    /// All was looked through.
    Looked(Counts),
    /// The site could not be read; what was shown before is still shown.
    Trouble(Arc<anyhow::Error>),
}

/// Where the site stands in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Phase {
    /// Counts the versions of the site.
    round: u64,
    /// Counts what was looked through.
    looked: u64,
    /// Events that were seen and not followed yet.
    pending: u64,
}

/// What the follower is asked.
enum Order {
    /// Files changed.
    Touched(watch::Touched),
    /// Another day.
    Day(Option<Date>),
    /// The end.
    Stop,
}

/// Where orders for the follower are given.
struct Orders {
    phase: phases::Sender<Phase>,
    orders: mpsc::Sender<Order>,
}

impl Orders {
    /// Gives the follower something to do; requests wait until it is done.
    fn give(&self, order: Order) {
        self.phase.send_modify(|phase| phase.pending += 1);
        if self.orders.send(order).is_err() {
            self.done(1);
        }
    }

    /// So many orders are carried out.
    fn done(&self, orders: u64) {
        self.phase
            .send_modify(|phase| phase.pending = phase.pending.saturating_sub(orders));
    }
}

/// What the threads share.
struct State {
    shown: RwLock<Arc<Shown>>,
    orders: Arc<Orders>,
    language: Language,
}

impl State {
    /// The site at this moment.
    fn shown(&self) -> Arc<Shown> {
        let shown = self.shown.read().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&shown)
    }

    /// Puts another moment in its place, and gives both.
    fn show(&self, shown: Shown) -> Turn {
        let shown = Arc::new(shown);
        let mut place = self.shown.write().unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::replace(&mut *place, Arc::clone(&shown));
        drop(place);
        self.orders.phase.send_modify(|phase| phase.round += 1);
        Turn {
            shown,
            _before: before,
        }
    }
}

/// A moment and the one before it: that one is many small things to free, which nobody should have to wait for.
struct Turn {
    shown: Arc<Shown>,
    _before: Arc<Shown>,
}

/// A server that runs.
pub struct Server {
    address: SocketAddr,
    base: String,
    state: Arc<State>,
    stop: Option<oneshot::Sender<()>>,
    threads: Vec<JoinHandle<()>>,
}

impl Server {
    /// Reads the site and begins to answer. An error is one of the surroundings.
    pub fn start(options: Options) -> anyhow::Result<Self> {
        let listeners = listen::bind(options.port)?;
        let address = listeners.address()?;
        let (orders, ordered) = mpsc::channel();
        let phase = phases::Sender::new(Phase::default());
        let orders = Arc::new(Orders { phase, orders });
        // What changes while the site is read is heard already.
        let watcher = watch::Watcher::start(&options.request.root, options.poll, &orders)?;
        let (live, shown) = Live::start(options.request)?;
        let base = shown.base().to_owned();
        let state = Arc::new(State {
            shown: RwLock::new(Arc::new(shown)),
            orders,
            language: options.language,
        });
        let tell: Arc<dyn Fn(Told) + Send + Sync> = Arc::from(options.tell);
        if watcher.polls() && !options.poll {
            tell(Told::Polls);
        }
        let looker = look::Looker::start(&state, &tell)?;
        looker.look(state.shown());
        let follower = follow::Follower {
            live,
            watcher,
            looker,
            state: Arc::clone(&state),
            today: options.today,
            tell,
        };
        let (stop, stopped) = oneshot::channel();
        let for_requests = Arc::clone(&state);
        let threads = vec![
            thread("kairan-follow", move || follower.run(&ordered))?,
            thread("kairan-serve", move || {
                listen::run(listeners, &for_requests, stopped);
            })?,
        ];
        Ok(Self {
            address,
            base,
            state,
            stop: Some(stop),
            threads,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of the site for a browser.
    pub fn url(&self) -> String {
        format!("http://localhost:{}{}", self.address.port(), self.base)
    }

    /// The address of the page for staff.
    pub fn front(&self) -> String {
        format!("http://localhost:{}{}", self.address.port(), route::FRONT)
    }

    /// Waits until somebody ends the program, and ends in order.
    pub fn wait(self) -> anyhow::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime.block_on(listen::until_ended());
        drop(self);
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // Whoever listened is gone already.
            let _ = stop.send(());
        }
        self.state.orders.give(Order::Stop);
        for thread in self.threads.drain(..) {
            // A thread that fell has said so.
            let _ = thread.join();
        }
    }
}

fn thread(name: &str, work: impl FnOnce() + Send + 'static) -> std::io::Result<JoinHandle<()>> {
    std::thread::Builder::new()
        .name(name.to_owned())
        .spawn(work)
}
