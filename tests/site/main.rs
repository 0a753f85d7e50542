//! Whole sites: what is built from what, what is said about mistakes, what happens to hostile input.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails where it stands"
)]

#[path = "../support/mod.rs"]
mod support;

mod calendars;
mod clinics;
mod consent;
mod diagnostics;
mod downloads;
mod editing;
mod feeds;
mod golden;
mod hostile;
mod links;
mod path;
mod pictures;
mod properties;
mod readings;
mod sample;
mod search;
mod series;
mod statement;
mod tongues;
mod towns;
mod wording;
