//! One request a host at a time, with a rest between two.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

/// The gate before every host.
pub(super) struct Gate {
    pause: Duration,
    hosts: Mutex<BTreeMap<String, Host>>,
    freed: Condvar,
}

#[derive(Clone, Copy, Default)]
struct Host {
    busy: bool,
    /// The host asked to be left alone.
    closed: bool,
    last: Option<Instant>,
}

/// The right to ask a host; given back when dropped.
pub(super) struct Turn<'a> {
    gate: &'a Gate,
    host: &'a str,
}

impl Gate {
    pub(super) fn new(pause: Duration) -> Self {
        Self {
            pause,
            hosts: Mutex::default(),
            freed: Condvar::new(),
        }
    }

    /// Waits for the turn. None where the host is not to be asked any more.
    pub(super) fn enter<'a>(&'a self, host: &'a str) -> Option<Turn<'a>> {
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            let state = hosts.entry(host.to_owned()).or_default();
            if state.closed {
                return None;
            }
            if !state.busy {
                state.busy = true;
                let rest = state
                    .last
                    .map(|last| self.pause.saturating_sub(last.elapsed()));
                drop(hosts);
                thread::sleep(rest.unwrap_or_default());
                return Some(Turn { gate: self, host });
            }
            hosts = self
                .freed
                .wait(hosts)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn change(&self, host: &str, change: impl FnOnce(&mut Host)) {
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        change(hosts.entry(host.to_owned()).or_default());
        self.freed.notify_all();
    }
}

impl Turn<'_> {
    /// Nobody asks this host again.
    pub(super) fn close(&self) {
        self.gate.change(self.host, |host| host.closed = true);
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.gate.change(self.host, |host| {
            host.busy = false;
            host.last = Some(Instant::now());
        });
    }
}
