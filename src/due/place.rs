//! Where something is written, as people count it.

use std::sync::Arc;

use super::Texts;
use crate::diag::Location;
use crate::text::lines::LineIndex;

/// A file, and a line or a row in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file; none for the calendar itself.
    pub file: Option<Arc<str>>,
    /// The line, or the row of a sheet, from 1.
    pub line: Option<u32>,
}

impl Place {
    /// The place of a location.
    pub(super) fn of(location: &Location, texts: &Texts) -> Self {
        let line = match location {
            Location::Text { path, start, .. } => texts.get(path).map(|text| {
                let position = LineIndex::new(text).position(*start as usize);
                u32::try_from(position.line).unwrap_or(u32::MAX)
            }),
            Location::Cell { row, .. } => Some(*row),
            _ => None,
        };
        Self {
            file: location.path().map(Arc::clone),
            line,
        }
    }
}
