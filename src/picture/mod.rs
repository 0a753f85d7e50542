//! Pictures, bytes to bytes: what of one may be published, and smaller ones for smaller screens. Whatever tells of
//! the camera, the place or the person is left out by keeping only what is known to be needed. Knows neither the
//! disk nor the site.

pub mod card;
mod exif;
mod gif;
pub mod icon;
mod jpeg;
mod kind;
mod pixels;
mod png;
mod svg;
mod webp;

pub use kind::{Kind, Looks, look, suffix};
pub use pixels::pixels;

/// Raised whenever the same picture would give other bytes: what is kept of earlier builds is then not used.
pub const FORMAT: u32 = 1;

/// The widths that are made, in pixels: a narrow telephone, a telephone with a fine screen, a large screen.
pub const WIDTHS: [u32; 3] = [480, 960, 1440];

/// Pixels of the largest picture that is opened.
pub const MAX_PIXELS: u64 = 50_000_000;

/// Bytes of the largest picture that is opened.
pub const MAX_BYTES: u64 = 64 << 20;

/// A picture that may be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// Its width in pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// The picture without what does not belong to it; none where that are the bytes that were given.
    pub clean: Option<Vec<u8>>,
    /// Smaller ones, the smallest first.
    pub variants: Vec<Variant>,
}

/// The picture in another width.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its width in pixels.
    pub width: u32,
    /// Its height.
    pub height: u32,
    /// The suffix of its format: `jpg` or `png`.
    pub suffix: &'static str,
    /// Its bytes; empty where only the plan of it was asked for.
    pub bytes: Vec<u8>,
}

/// Why a picture is not published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is cut off, broken, or no picture.
    Damaged,
    /// More pixels than are opened.
    TooManyPixels {
        /// Its width.
        width: u32,
        /// Its height.
        height: u32,
    },
    /// A drawing with something that could act or fetch: a script, an event, an address.
    Active(String),
}

/// What is to be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// The picture and the smaller ones.
    All,
    /// The picture alone, as files that no page shows.
    Clean,
    /// Nothing: only whether it could be, and in which widths.
    Plan,
}

/// Makes what may be published of a picture.
pub fn make(kind: Kind, bytes: &[u8], wanted: Wanted) -> Result<Made, Refusal> {
    if kind == Kind::Svg {
        return svg::make(bytes);
    }
    let stripped = match kind {
        Kind::Jpeg => jpeg::strip(bytes),
        Kind::Png => png::strip(bytes),
        Kind::Gif => gif::strip(bytes),
        Kind::Webp | Kind::Svg => webp::strip(bytes),
    };
    let stripped = stripped.ok_or(Refusal::Damaged)?;
    pixels::make(kind, bytes, stripped, wanted)
}

/// A picture without what does not belong to it.
struct Stripped {
    bytes: Vec<u8>,
    /// How it is to be turned, as EXIF says: 1 to 8.
    orientation: u8,
    /// Whether it moves.
    animated: bool,
}

/// A big-endian number of two bytes.
fn be16(bytes: &[u8], at: usize) -> Option<usize> {
    let two = bytes.get(at..at.checked_add(2)?)?;
    Some(usize::from(u16::from_be_bytes(two.try_into().ok()?)))
}

#[cfg(test)]
mod tests;
