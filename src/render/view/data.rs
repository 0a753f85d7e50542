//! What a city or region offers as open data.

use serde::Serialize;

use super::{DateView, FileView, TextView};

/// `/<city>/data/` or `/regions/<region>/data/`.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DataPage {
    /// What there is, each with its files.
    pub datasets: Vec<DatasetView>,
    /// The terms of use; none: the site states none, and the page says so.
    pub licence: Option<LicenceView>,
    /// The day the files are true of.
    pub as_of: DateView,
}

/// Records of one kind.
#[derive(Clone, Debug, Default, Serialize)]
pub struct DatasetView {
    /// For its anchor and its name, the message `dataset-<id>`: `contacts`, `clinics`, `lectures`, `duty`.
    pub id: String,
    /// How many records.
    pub count: usize,
    /// The table in the standard's columns, where the standard has one.
    pub csv: Option<FileView>,
    /// The columns of the table, in order.
    pub columns: Vec<String>,
    /// The whole records.
    pub json: Option<FileView>,
    /// The keys a record may have, in order.
    pub keys: Vec<String>,
}

/// Terms of use.
#[derive(Clone, Debug, Default, Serialize)]
pub struct LicenceView {
    /// Its name.
    pub name: TextView,
    /// Where its text stands.
    pub url: Option<String>,
}
