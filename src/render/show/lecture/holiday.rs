//! What public holidays are called on a calendar.

use jiff::civil::Date;

use crate::render::show::Cx;
use crate::render::view::TextView;

/// The holiday that a day is.
pub(super) fn holiday(cx: &Cx<'_>, day: Date) -> Option<TextView> {
    cx.words().holiday(day).map(TextView::new)
}
