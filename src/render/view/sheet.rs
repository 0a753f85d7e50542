//! Pages made for paper, and what a reader may send on.

use serde::Serialize;
use std::sync::Arc;

use super::{ConcernView, FallbackView, LinkView, TextView, WindowView};

/// How densely a sheet is set, so that it fits one A4: the fewer windows, the larger the letters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Density {
    /// Text of 12 pt, numbers of 18 pt.
    #[default]
    Loose,
    /// Text of 10.5 pt, numbers of 15 pt.
    Middle,
    /// Text of 10 pt, numbers of 13 pt: the least that is printed.
    Dense,
    /// As dense, over several sheets.
    Several,
}

/// `/<city>/contacts/print/`: every window of a city on one sheet.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ContactSheetPage {
    /// The windows that may be called, each once, in the order of the concerns.
    pub windows: Vec<Arc<WindowView>>,
    /// The concerns that no window answers.
    pub without: Vec<TextView>,
    /// Who will know then.
    pub fallback: FallbackView,
    /// How densely it is set.
    pub density: Density,
    /// The list that it was made of.
    pub list: LinkView,
}

/// `/<city>/contacts/concern/<topic>/large/`: whom to call about one thing, in large letters, to hand over or to fax.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ConcernLargePage {
    /// The concern, with as many windows as one sheet holds in large letters.
    pub concern: ConcernView,
    /// How many windows more its page has.
    pub more: usize,
    /// What to say on the telephone, three sentences.
    pub say: Vec<TextView>,
    /// What to have at hand.
    pub prepare: Vec<TextView>,
    /// The concern's own page.
    pub back: LinkView,
}

/// What a reader may send on: the facts of a page as a short text, ready in links.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct SendView {
    /// `mailto:` with subject and text.
    pub mail: String,
    /// The page of LINE that takes the text; nothing is fetched from there before it is followed.
    pub line: String,
}
