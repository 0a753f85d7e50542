//! What Japanese holidays are called on a calendar.

use jiff::civil::Date;

use crate::recur::holidays;
use crate::render::show::Cx;
use crate::render::view::TextView;

/// The holiday that a day is.
pub(super) fn holiday(cx: &Cx<'_>, day: Date) -> Option<TextView> {
    let name = if cx.is_japanese() {
        holidays::holiday_name(day)
    } else {
        holidays::holiday_name_en(day)
    };
    name.map(TextView::new)
}
