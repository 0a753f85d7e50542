//! The typeface that `[cards]` of `site.toml` names: a file of the project, or any by its whole path.

use std::path::Path;
use std::sync::Arc;

use super::raw::{RawTable, RawValue};
use super::{BinaryFile, Limits, disk, walk};

/// Bytes of the largest typeface; one for Japanese, Chinese and Korean together has some 20 million.
const LIMIT: u64 = 64 << 20;

/// Measures the file. `Err` says why it cannot be read.
pub(super) fn measure(root: &Path, site: &RawTable) -> Option<Result<BinaryFile, Arc<str>>> {
    let cards = site.get("cards").and_then(RawValue::as_table)?;
    let named = cards.text("font")?;
    let place = root.join(named);
    let own = Path::new(named).is_relative();
    let folder = place.parent().unwrap_or(root);
    if own && !walk::is_inside(root, folder) {
        return Some(Err(Arc::from(named)));
    }
    let limits = Limits {
        binary: LIMIT,
        ..Limits::default()
    };
    let found = disk::binary(&Arc::from(named), &place, limits);
    Some(found.map_err(|_| Arc::from(named)))
}
