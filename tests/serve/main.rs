//! `kairan serve`: what it shows, to whom, and how it follows the files.

#![expect(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails where it stands"
)]

#[path = "../support/mod.rs"]
#[expect(dead_code, reason = "other tests use the rest")]
mod support;

mod browser;
mod doors;
mod program;
mod random;
mod same;
mod saving;
mod staff;
