//! kairan's mark, a clipboard in a city's colour, as a drawing and as pixels. It is no emblem of anyone's.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, Rgba, RgbaImage};

/// A colour: red, green, blue.
pub type Colour = [u8; 3];

const WHITE: Colour = [255; 3];

/// A rounded rectangle of the mark, on a square of 64: left, top, right, bottom, radius, and whether it is white.
type Part = (f32, f32, f32, f32, f32, bool);

/// The mark from its ground up.
const PARTS: [Part; 6] = [
    (13.0, 14.0, 51.0, 56.0, 4.0, true),
    (22.0, 6.0, 42.0, 21.0, 4.0, false),
    (25.0, 9.0, 39.0, 18.0, 2.5, true),
    (20.0, 27.0, 44.0, 31.0, 1.0, false),
    (20.0, 36.0, 44.0, 40.0, 1.0, false),
    (20.0, 45.0, 35.0, 49.0, 1.0, false),
];

/// The colour that `#rrggbb` stands for.
pub fn colour(text: &str) -> Option<Colour> {
    let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// The mark as a drawing.
pub fn svg(colour: Colour) -> String {
    use std::fmt::Write as _;
    let own = format!("#{:02x}{:02x}{:02x}", colour[0], colour[1], colour[2]);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><rect width=\"64\" height=\"64\" rx=\"14\" fill=\"{own}\"/>"
    );
    for (left, top, right, bottom, radius, white) in PARTS {
        let (width, height) = (right - left, bottom - top);
        let fill = if white { "#fff" } else { &own };
        // Writing to a String cannot fail.
        let _ = write!(
            out,
            "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" rx=\"{radius}\" fill=\"{fill}\"/>"
        );
    }
    out.push_str("</svg>\n");
    out
}

/// The mark as a PNG of this many pixels each way; with rounded corners, or to the edge for systems that round
/// them.
pub fn png(colour: Colour, size: u32, rounded: bool) -> Vec<u8> {
    let mut picture = RgbaImage::new(size, size);
    paint(&mut picture, colour, (0, 0), size, rounded);
    let mut out = Vec::new();
    let encoder =
        PngEncoder::new_with_quality(&mut out, CompressionType::Best, FilterType::Adaptive);
    // Writing to memory cannot fail.
    let _ = DynamicImage::from(picture).write_with_encoder(encoder);
    out
}

/// The mark as an icon file of 32 pixels, for browsers that ask for `/favicon.ico` and read nothing else.
pub fn ico(colour: Colour) -> Vec<u8> {
    let png = png(colour, 32, true);
    let length = u32::try_from(png.len()).unwrap_or(u32::MAX);
    let mut out = vec![0, 0, 1, 0, 1, 0, 32, 32, 0, 0, 1, 0, 32, 0];
    out.extend(length.to_le_bytes());
    out.extend(22_u32.to_le_bytes());
    out.extend(png);
    out
}

/// Paints the mark into a picture.
pub(super) fn paint(
    picture: &mut RgbaImage,
    colour: Colour,
    (left, top): (u32, u32),
    size: u32,
    rounded: bool,
) {
    let ground = (
        0.0,
        0.0,
        64.0,
        64.0,
        if rounded { 14.0 } else { 0.0 },
        false,
    );
    for part in std::iter::once(ground).chain(PARTS) {
        let own = if part.5 { WHITE } else { colour };
        let within = |from: f32, to: f32| {
            (0..size).filter(move |at| {
                let place = (small(*at) + 0.5) * 64.0 / small(size);
                (from - 4.0..=to + 4.0).contains(&place)
            })
        };
        for y in within(part.1, part.3) {
            for x in within(part.0, part.2) {
                let share = covered(part, x, y, size);
                if let Some(pixel) = picture.get_pixel_mut_checked(left + x, top + y) {
                    mix(pixel, own, share);
                }
            }
        }
    }
}

/// How much of a pixel a part covers, by its distance from the part's edge.
fn covered(part: Part, x: u32, y: u32, size: u32) -> f32 {
    let scale = small(size) / 64.0;
    let (left, top, right, bottom, radius, _) = part;
    let (x, y) = (small(x) + 0.5, small(y) + 0.5);
    let middle = (left.midpoint(right) * scale, top.midpoint(bottom) * scale);
    let half = ((right - left) / 2.0 * scale, (bottom - top) / 2.0 * scale);
    let radius = radius * scale;
    let across = (x - middle.0).abs() - half.0 + radius;
    let down = (y - middle.1).abs() - half.1 + radius;
    let outside = across.max(0.0).hypot(down.max(0.0)) + across.max(down).min(0.0) - radius;
    (0.5 - outside).clamp(0.0, 1.0)
}

/// A number of pixels, which is never large.
fn small(pixels: u32) -> f32 {
    f32::from(u16::try_from(pixels).unwrap_or(u16::MAX))
}

/// Lays a colour over a pixel, as far as it covers it.
pub(super) fn mix(pixel: &mut Rgba<u8>, colour: Colour, share: f32) {
    if share <= 0.0 {
        return;
    }
    let Rgba([red, green, blue, alpha]) = pixel;
    let under = f32::from(*alpha) / 255.0 * (1.0 - share);
    let whole = under + share;
    for (part, own) in [red, green, blue].into_iter().zip(colour) {
        *part = byte((f32::from(*part) * under + f32::from(own) * share) / whole);
    }
    *alpha = byte(whole * 255.0);
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "held within a byte"
)]
fn byte(value: f32) -> u8 {
    value.round().clamp(0.0, 255.0) as u8
}
