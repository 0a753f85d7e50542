//! kairan: one content tree becomes one accessible website with a section per municipality.
//!
//! The stages run one way, each with a type of its own: [`source`] reads, [`validate`] checks,
//! [`relate`] connects, [`plan`] fixes every address, [`render`] makes one page at a time,
//! [`check`] looks at what the pages say of each other, [`mod@write`] puts bytes on the disk.
//! [`pipeline`] is their order. See `ARCHITECTURE.md` for the walls between them.

pub mod audit;
pub mod check;
pub mod cli;
pub mod compare;
pub mod contain;
pub mod diag;
pub mod due;
pub mod external;
pub mod furigana;
pub mod gaps;
pub mod judge;
pub mod markdown;
pub mod mend;
pub mod model;
pub mod picture;
pub mod pipeline;
pub mod plan;
pub mod recur;
pub mod relate;
pub mod render;
pub mod search;
pub mod serve;
pub mod source;
pub mod survey;
pub mod text;
pub mod validate;
pub mod write;
