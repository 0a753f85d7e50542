//! Furigana: which words of a text have a reading that is sure, and how a page's readings are written down.
//!
//! Words come in layers of [`Lexicon`]s, the nearest first. [`units`] divides a text by them; what cannot be divided
//! wholly, or in two ways that sound differently, is given no reading: a wrong one is worse than none
//! (`docs/furigana.md` says the rule). [`Table`] is the list that travels beside a page. Knows nothing of pages,
//! records or files.

mod align;
mod dictionary;
mod divide;
mod general;
mod grades;
mod letters;
mod lexicon;
mod numbers;
mod stem;
mod table;

pub use align::{Piece, align};
pub use dictionary::{Dictionary, FORMAT, Reader, compile};
pub use divide::{Unit, units};
pub use general::general;
pub use lexicon::{Lexicon, Origin, Words};
pub use stem::stem;
pub use table::Table;
