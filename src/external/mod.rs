//! Links out of the site: asks the hosts, a few at a time and one request a host, what became of each address.
//! The only module that speaks to the network, and only `kairan check --external` calls it. Knows addresses and
//! answers; never where an author wrote a link.

pub mod address;
mod ask;
pub mod cache;
mod client;
mod gate;

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use serde::{Deserialize, Serialize};

pub use client::{Answer, Client, Failure, Method, Web};
use gate::Gate;

/// How many hosts are asked at the same time.
const WORKERS: usize = 4;
/// After so many hosts without any answer nobody else is asked.
const GIVE_UP: usize = 12;

/// How hosts are asked.
#[derive(Clone, Debug)]
pub struct Options {
    /// Which addresses may be asked at all.
    pub reach: Reach,
    /// The rest between two requests to a host.
    pub pause: Duration,
    /// How long one request may take.
    pub timeout: Duration,
    /// The longest `Retry-After` that is waited for.
    pub patience: Duration,
    /// The proxy of the surroundings, for example `http://proxy:8080`.
    pub proxy: Option<String>,
    /// The site that asks, for the name that hosts are told.
    pub site: String,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            reach: Reach::Public,
            pause: Duration::from_secs(1),
            timeout: Duration::from_secs(15),
            patience: Duration::from_secs(30),
            proxy: None,
            site: String::new(),
        }
    }
}

/// Which addresses may be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Those of the public internet. The program never asks others.
    Public,
    /// All, for tests with a server of their own on this machine.
    Any,
}

/// What became of an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "is", rename_all = "kebab-case")]
pub enum Verdict {
    /// It answers.
    Fine,
    /// Its host says that nothing is there.
    Gone {
        /// 404 or 410.
        status: u16,
    },
    /// It has moved for good, and the new address answers.
    Moved {
        /// The new address.
        to: String,
    },
    /// It answers under `https` as well.
    Https {
        /// That address.
        to: String,
    },
    /// Nobody can say.
    Unsure {
        /// Why.
        why: Doubt,
    },
    /// An address within an organisation, which residents cannot open. Never asked.
    Private,
}

/// Why nobody can say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "cause", rename_all = "kebab-case")]
pub enum Doubt {
    /// The host answers with this number.
    Status {
        /// 403, 429, 5xx and the like.
        status: u16,
    },
    /// No answer in time.
    Timeout,
    /// There is no host of this name.
    NoHost,
    /// The host does not take the connection.
    NoConnection,
    /// The certificate is not right.
    Certificate,
    /// It leads on and on, or to where nobody may be led.
    Redirects,
    /// The host asks to be left alone for a while.
    Later,
    /// Seen from here its name leads into an organisation's own network.
    Inside,
    /// The address, or what its host says, cannot be read.
    Unreadable,
}

/// What was learned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Learned {
    /// Every address that was asked for and what became of it.
    pub verdicts: BTreeMap<String, Verdict>,
    /// No host at all answered, so that nothing is known.
    pub offline: bool,
}

/// Asks for every address. They are without fragments, in the form of [`address::canonical`].
pub fn ask(
    urls: &[String],
    options: &Options,
    client: &dyn Client,
    done: &(dyn Fn(usize) + Sync),
) -> Learned {
    let mut verdicts = BTreeMap::new();
    let mut hosts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for url in urls {
        match address::host(url) {
            None => drop(verdicts.insert(
                url.clone(),
                Verdict::Unsure {
                    why: Doubt::Unreadable,
                },
            )),
            Some(host) if options.reach == Reach::Public && address::is_private_host(host) => {
                verdicts.insert(url.clone(), Verdict::Private);
            }
            Some(host) => hosts.entry(host).or_default().push(url),
        }
    }
    if hosts.is_empty() {
        return Learned {
            verdicts,
            offline: false,
        };
    }
    let round = Round {
        options,
        client,
        gate: Gate::new(options.pause),
        queue: Mutex::new(hosts.into_values().collect()),
        found: Mutex::new(verdicts),
        answered: AtomicUsize::new(0),
        silent: AtomicUsize::new(0),
    };
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| round.work(done));
        }
    });
    let offline = round.answered.into_inner() == 0;
    let found = round.found.into_inner();
    Learned {
        verdicts: found.unwrap_or_else(PoisonError::into_inner),
        offline,
    }
}

/// What the workers share.
struct Round<'a> {
    options: &'a Options,
    client: &'a dyn Client,
    gate: Gate,
    /// The addresses of each host that nobody has taken up yet.
    queue: Mutex<Vec<Vec<&'a str>>>,
    found: Mutex<BTreeMap<String, Verdict>>,
    /// Requests that a host answered, with whatever number.
    answered: AtomicUsize,
    /// Hosts that did not.
    silent: AtomicUsize,
}

impl Round<'_> {
    fn work(&self, done: &(dyn Fn(usize) + Sync)) {
        while let Some(urls) = self.next() {
            let before = self.answered.load(Ordering::SeqCst);
            let mut silence = false;
            for url in urls {
                // A host that did not answer once is not asked for each of its pages.
                let verdict = if silence {
                    Verdict::Unsure {
                        why: Doubt::NoConnection,
                    }
                } else {
                    ask::one(self, url)
                };
                silence |= matches!(
                    &verdict,
                    Verdict::Unsure {
                        why: Doubt::NoHost | Doubt::NoConnection | Doubt::Timeout
                    }
                );
                let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
                if let Entry::Vacant(place) = found.entry(url.to_owned()) {
                    place.insert(verdict);
                }
                done(found.len());
            }
            if self.answered.load(Ordering::SeqCst) == before {
                self.silent.fetch_add(1, Ordering::SeqCst);
            }
        }
    }

    fn next(&self) -> Option<Vec<&str>> {
        let all_silent = self.answered.load(Ordering::SeqCst) == 0
            && self.silent.load(Ordering::SeqCst) >= GIVE_UP;
        if all_silent {
            return None;
        }
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.pop()
    }
}

#[cfg(test)]
mod tests;
