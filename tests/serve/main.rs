//! `kairan serve`: what it shows, to whom, and how it follows the files.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails where it stands"
)]

#[path = "../support/mod.rs"]
mod support;

mod browser;
mod doors;
mod program;
mod random;
mod same;
mod saving;
mod staff;
