//! Where one searches, and everything by its reading.

use serde::Serialize;

use super::{LinkView, TextView};

/// The form for a question. Component `search_form`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SearchFormView {
    /// The page with the results.
    pub page: String,
    /// Everything by its reading, where the form leads without script.
    pub index: String,
    /// The towns to choose from, each with the page of its own search; empty within a town.
    pub towns: Vec<LinkView>,
}

/// `/<city>/search/`, `/regions/<region>/search/`, `/search/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SearchPage {
    /// The form.
    pub form: SearchFormView,
    /// The kinds by which results are grouped, in their order; empty outside a town.
    pub kinds: Vec<SearchKindView>,
}

/// A kind of result.
#[derive(Clone, Debug, Default, Serialize)]
pub struct SearchKindView {
    /// As the results name it: `window`.
    pub id: String,
    /// For readers.
    pub label: String,
}

/// `/<city>/index/`, `/regions/<region>/index/`, `/index/`: everything by its reading.
#[derive(Clone, Debug, Default, Serialize)]
pub struct ReadingIndexPage {
    /// By row: Latin letters, あ行 to わ行, and what has no reading.
    pub groups: Vec<IndexGroup>,
    /// The search, for those who come without knowing the name.
    pub search: Option<String>,
    /// The towns, each with its own index; empty within a town.
    pub towns: Vec<LinkView>,
}

/// What begins with the kana of a row.
#[derive(Clone, Debug, Default, Serialize)]
pub struct IndexGroup {
    /// `latin`, `a`, `ka` … `wa`, `other`.
    pub id: String,
    /// For readers: 「あ行」.
    pub label: String,
    /// What it holds, in the order of readings.
    pub entries: Vec<IndexEntry>,
}

/// A line of the index.
#[derive(Clone, Debug, Default, Serialize)]
pub struct IndexEntry {
    /// What it is called, with its reading.
    pub name: TextView,
    /// What it is: 相談窓口.
    pub kind: String,
    /// Its page; none where each of several towns has one.
    pub link: Option<LinkView>,
    /// The towns that have a page of it.
    pub towns: Vec<LinkView>,
}
