//! What needs the pixels themselves: turning, making smaller, writing anew. Sizes are looked at before a pixel is
//! unpacked.

use std::io::Cursor;

use image::codecs::gif::GifDecoder;
use image::codecs::jpeg::JpegDecoder;
use image::codecs::png::{self, PngDecoder, PngEncoder};
use image::codecs::webp::{WebPDecoder, WebPEncoder};
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ExtendedColorType, ImageDecoder, ImageEncoder as _, Limits};

use super::{Kind, MAX_PIXELS, Made, Refusal, Stripped, Variant, WIDTHS, Wanted};

/// Bytes that unpacking one picture may take: 50 million pixels in the widest form, and as much again for the work.
const MAX_MEMORY: u64 = 800 << 20;

/// The longest side that is opened.
const MAX_SIDE: u32 = 30_000;

/// Quality of the smaller pictures, and of one that had to be turned.
const QUALITY: u8 = 80;
const TURNED: u8 = 90;

/// Bytes of the largest colour profile that a smaller picture takes over.
const MAX_PROFILE: usize = 16 << 10;

/// The pixels, and the profile of their colours.
struct Unpacked {
    image: DynamicImage,
    profile: Option<Vec<u8>>,
}

/// Makes what was asked for of a picture that was given as `source`.
pub(super) fn make(
    kind: Kind,
    source: &[u8],
    stripped: Stripped,
    wanted: Wanted,
) -> Result<Made, Refusal> {
    let mut unpacked = unpack(kind, &stripped.bytes)?;
    let mut clean = stripped.bytes;
    let turn = Orientation::from_exif(stripped.orientation).unwrap_or(Orientation::NoTransforms);
    if turn != Orientation::NoTransforms && !stripped.animated {
        unpacked.image.apply_orientation(turn);
        if wanted != Wanted::Plan {
            clean = pack(&unpacked, kind, TURNED).ok_or(Refusal::Damaged)?;
        }
    }
    let (width, height) = (unpacked.image.width(), unpacked.image.height());
    let still = !stripped.animated && kind != Kind::Gif;
    let variants = match wanted {
        Wanted::Clean => Vec::new(),
        _ if !still => Vec::new(),
        Wanted::Plan => planned(kind, &unpacked.image),
        Wanted::All => smaller(kind, unpacked, clean.len()),
    };
    Ok(Made {
        width,
        height,
        clean: (clean != source).then_some(clean),
        variants,
    })
}

/// How many pixels a picture says it has, as far as any are unpacked; none where it says nothing.
pub fn pixels(kind: Kind, bytes: &[u8]) -> u64 {
    let bytes = Cursor::new(bytes);
    let size = match kind {
        Kind::Jpeg => JpegDecoder::new(bytes).map(|it| it.dimensions()),
        Kind::Png => PngDecoder::new(bytes).map(|it| it.dimensions()),
        Kind::Gif => GifDecoder::new(bytes).map(|it| it.dimensions()),
        Kind::Webp => WebPDecoder::new(bytes).map(|it| it.dimensions()),
        Kind::Svg => return 0,
    };
    size.map_or(0, |(width, height)| {
        (u64::from(width) * u64::from(height)).min(MAX_PIXELS)
    })
}

fn unpack(kind: Kind, bytes: &[u8]) -> Result<Unpacked, Refusal> {
    let damaged = |_| Refusal::Damaged;
    let bytes = Cursor::new(bytes);
    match kind {
        Kind::Jpeg => read(JpegDecoder::new(bytes).map_err(damaged)?),
        Kind::Png => {
            let mut limits = Limits::no_limits();
            limits.max_alloc = Some(MAX_MEMORY);
            read(PngDecoder::with_limits(bytes, limits).map_err(damaged)?)
        }
        Kind::Gif => read(GifDecoder::new(bytes).map_err(damaged)?),
        Kind::Webp => read(WebPDecoder::new(bytes).map_err(damaged)?),
        Kind::Svg => Err(Refusal::Damaged),
    }
}

fn read(mut decoder: impl ImageDecoder) -> Result<Unpacked, Refusal> {
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > MAX_PIXELS || width.max(height) > MAX_SIDE {
        return Err(Refusal::TooManyPixels { width, height });
    }
    if width == 0 || height == 0 {
        return Err(Refusal::Damaged);
    }
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MAX_MEMORY);
    decoder.set_limits(limits).map_err(|_| Refusal::Damaged)?;
    let has_alpha = decoder.color_type().has_alpha();
    let is_grey = !decoder.color_type().has_color();
    let in_colour = decoder.original_color_type() != ExtendedColorType::Cmyk8;
    let profile = decoder.icc_profile().ok().flatten();
    let profile = profile.filter(|profile| in_colour && fits(profile, is_grey));
    let image = DynamicImage::from_decoder(decoder).map_err(|_| Refusal::Damaged)?;
    // Eight bits are enough for a smaller picture and halve the memory.
    let image = match (is_grey, has_alpha) {
        (true, false) => DynamicImage::ImageLuma8(image.into_luma8()),
        (_, false) => DynamicImage::ImageRgb8(image.into_rgb8()),
        _ => DynamicImage::ImageRgba8(image.into_rgba8()),
    };
    Ok(Unpacked { image, profile })
}

/// Whether a profile is one for the pixels' own colours and small enough to be carried along.
fn fits(profile: &[u8], is_grey: bool) -> bool {
    let space: &[u8] = if is_grey { b"GRAY" } else { b"RGB " };
    profile.len() <= MAX_PROFILE
        && profile.get(16..20) == Some(space)
        && profile.get(36..40) == Some(b"acsp")
}

/// The format that smaller pictures have: photographs as JPEG, what has clear parts or was drawn as PNG.
fn format(kind: Kind, image: &DynamicImage) -> Kind {
    let photograph = kind == Kind::Jpeg || (kind == Kind::Webp && !image.color().has_alpha());
    if photograph { Kind::Jpeg } else { Kind::Png }
}

/// The widths to make: none wider than the picture or nearly as wide.
fn widths(width: u32) -> impl DoubleEndedIterator<Item = u32> {
    WIDTHS
        .into_iter()
        .filter(move |wanted| u64::from(*wanted) * 5 <= u64::from(width) * 4)
}

/// The height that goes with a width.
fn height(image: &DynamicImage, width: u32) -> u32 {
    let (whole, high) = (u64::from(image.width()), u64::from(image.height()));
    let scaled = (high * u64::from(width) + whole / 2) / whole.max(1);
    u32::try_from(scaled).unwrap_or(u32::MAX).max(1)
}

fn planned(kind: Kind, image: &DynamicImage) -> Vec<Variant> {
    let suffix = suffix(format(kind, image));
    widths(image.width())
        .map(|width| Variant {
            width,
            height: height(image, width),
            suffix,
            bytes: Vec::new(),
        })
        .collect()
}

fn suffix(format: Kind) -> &'static str {
    if format == Kind::Jpeg { "jpg" } else { "png" }
}

/// The smaller pictures, each made of the next larger one. One that has no fewer bytes than a wider one helps nobody.
fn smaller(kind: Kind, unpacked: Unpacked, length: usize) -> Vec<Variant> {
    let format = format(kind, &unpacked.image);
    let sizes: Vec<(u32, u32)> = widths(unpacked.image.width())
        .map(|width| (width, height(&unpacked.image, width)))
        .collect();
    let Unpacked { mut image, profile } = unpacked;
    premultiply(&mut image);
    let mut found = Vec::new();
    let mut least = length;
    for (width, height) in sizes.into_iter().rev() {
        image = scale(&image, width, height);
        let mut shown = image.clone();
        unmultiply(&mut shown);
        let small = Unpacked {
            image: shown,
            profile: profile.clone(),
        };
        let Some(bytes) = pack(&small, format, QUALITY).filter(|bytes| bytes.len() < least) else {
            continue;
        };
        least = bytes.len();
        found.push(Variant {
            width,
            height,
            suffix: suffix(format),
            bytes,
        });
    }
    found.reverse();
    found
}

/// In two steps where much is left out: a plain mean first, which is quick, then carefully.
fn scale(image: &DynamicImage, width: u32, height: u32) -> DynamicImage {
    if image.width() / 3 >= width {
        let between = image.thumbnail_exact(width * 2, height.saturating_mul(2));
        return between.resize_exact(width, height, FilterType::CatmullRom);
    }
    image.resize_exact(width, height, FilterType::CatmullRom)
}

/// Weighs colours by how clear their pixels are, so that what cannot be seen colours nothing.
fn premultiply(image: &mut DynamicImage) {
    if let DynamicImage::ImageRgba8(image) = image {
        for image::Rgba([red, green, blue, alpha]) in image.pixels_mut() {
            for part in [red, green, blue] {
                let product = u16::from(*part) * u16::from(*alpha);
                *part = u8::try_from((product + 127) / 255).unwrap_or(u8::MAX);
            }
        }
    }
}

/// Undoes [`premultiply`].
fn unmultiply(image: &mut DynamicImage) {
    if let DynamicImage::ImageRgba8(image) = image {
        for image::Rgba([red, green, blue, alpha]) in image.pixels_mut() {
            let alpha = u16::from(*alpha).max(1);
            for part in [red, green, blue] {
                let whole = (u16::from(*part) * 255 + alpha / 2) / alpha;
                *part = u8::try_from(whole).unwrap_or(u8::MAX);
            }
        }
    }
}

/// Writes pixels in a format.
fn pack(unpacked: &Unpacked, kind: Kind, quality: u8) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    let Unpacked { image, profile } = unpacked;
    match kind {
        Kind::Jpeg => {
            let mut encoder = jpeg_encoder::Encoder::new(&mut out, quality);
            encoder.set_progressive(true);
            encoder.set_optimized_huffman_tables(true);
            encoder.set_sampling_factor(jpeg_encoder::SamplingFactor::F_2_2);
            if let Some(profile) = profile {
                encoder.add_icc_profile(profile).ok()?;
            }
            let (width, height) = (
                image.width().try_into().ok()?,
                image.height().try_into().ok()?,
            );
            let colours = match image {
                DynamicImage::ImageLuma8(_) => jpeg_encoder::ColorType::Luma,
                DynamicImage::ImageRgba8(_) => jpeg_encoder::ColorType::Rgba,
                _ => jpeg_encoder::ColorType::Rgb,
            };
            encoder
                .encode(image.as_bytes(), width, height, colours)
                .ok()?;
        }
        Kind::Webp => {
            let mut encoder = WebPEncoder::new_lossless(&mut out);
            if let Some(profile) = profile {
                encoder.set_icc_profile(profile.clone()).ok()?;
            }
            image.write_with_encoder(encoder).ok()?;
        }
        _ => {
            let (level, filter) = (png::CompressionType::Best, png::FilterType::Adaptive);
            let mut encoder = PngEncoder::new_with_quality(&mut out, level, filter);
            if let Some(profile) = profile {
                encoder.set_icc_profile(profile.clone()).ok()?;
            }
            image.write_with_encoder(encoder).ok()?;
        }
    }
    Some(out)
}
