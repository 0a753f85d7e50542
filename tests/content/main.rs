//! The project's own content is true to its sources: every reference leads to a line or an extract, and no
//! telephone number, address, date or count stands in it that the cited lines do not hold.

#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a failed step is a failed test; the table of coverage is printed for those who ask"
)]

mod coverage;
mod facts;
mod readings;
mod record;
mod seeds;
