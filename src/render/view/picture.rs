//! An image of the author's in the widths that screens ask for.

use serde::Serialize;

/// An image.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ImageView {
    /// Its address, for browsers that choose no other.
    pub src: String,
    /// All its widths, as `srcset` wants them; none where there is only one.
    pub srcset: Option<String>,
    /// How wide it stands on the page, as `sizes` wants it; none without `srcset`.
    pub sizes: Option<String>,
    /// Width in pixels, where known: room is kept for it while it loads.
    pub width: Option<u32>,
    /// Height in pixels, where known.
    pub height: Option<u32>,
    /// Whether it may wait until it comes into view; not the first one of a text.
    pub lazy: bool,
}
