//! kairan: one content tree becomes one accessible website with a section per municipality.

pub mod check;
pub mod contain;
pub mod diag;
pub mod gaps;
pub mod markdown;
pub mod model;
pub mod plan;
pub mod relate;
pub mod render;
pub mod source;
pub mod text;
pub mod validate;
pub mod write;
