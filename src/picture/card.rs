//! A card of 1200 by 630 pixels that stands for a page where others lead to it: the site's name beside the mark, the
//! title as large as it fits, a line below. Lines break between words, never before what must not begin a line.

use std::collections::BTreeSet;

use ab_glyph::{Font as _, FontVec, GlyphId, PxScale, ScaleFont as _, point};
use icu_segmenter::options::{LineBreakOptions, WordBreakInvariantOptions};
use icu_segmenter::{LineSegmenter, WordSegmenter};
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, Rgba, RgbaImage};

use super::icon::{self, Colour};

/// Raised whenever the same words would give other bytes.
pub const FORMAT: u32 = 2;
/// Its width in pixels.
pub const WIDTH: u32 = 1200;
/// Its height.
pub const HEIGHT: u32 = 630;

const PAPER: Colour = [0xff, 0xfe, 0xfb];
const INK: Colour = [0x26, 0x23, 0x1e];
const SOFT: Colour = [0x57, 0x51, 0x4a];

/// Where text begins and how wide it may be.
const LEFT: f32 = 88.0;
const WITHIN: f32 = 1032.0;
/// The band that the title has for itself.
const TOP: f32 = 164.0;
const BOTTOM: f32 = 528.0;
/// The size of the line below.
const BELOW: f32 = 33.0;
/// Sizes of the title, the largest that fits first; in the last one it is cut.
const SIZES: [f32; 7] = [92.0, 80.0, 70.0, 62.0, 54.0, 46.0, 40.0];

/// A typeface that cards are written with.
pub struct Face(FontVec);

/// What stands on a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Words<'a> {
    /// Beside the mark: whose page it is.
    pub above: &'a str,
    /// Large.
    pub title: &'a str,
    /// Below; may be empty.
    pub below: &'a str,
}

impl Face {
    /// Reads a typeface (TrueType or OpenType; the first of a collection).
    pub fn new(bytes: Vec<u8>) -> Option<Self> {
        let font = FontVec::try_from_vec_and_index(bytes, 0).ok()?;
        font.units_per_em().map(|_| Self(font))
    }

    /// The letters that it lacks, once each.
    pub fn lacks(&self, words: Words<'_>) -> BTreeSet<char> {
        [words.above, words.title, words.below]
            .into_iter()
            .flat_map(str::chars)
            .filter(|letter| !letter.is_whitespace() && self.0.glyph_id(*letter) == GlyphId(0))
            .collect()
    }

    /// The scale in which letters are as many pixels large.
    fn scale(&self, size: f32) -> PxScale {
        let em = self.0.units_per_em().unwrap_or(1000.0);
        PxScale::from(size * self.0.height_unscaled() / em)
    }

    /// How wide a text is.
    fn width(&self, text: &str, size: f32) -> f32 {
        self.place(text, size, |_, _| ())
    }

    /// Gives each letter its place on a line that begins at zero. Returns the width.
    fn place(&self, text: &str, size: f32, mut each: impl FnMut(GlyphId, f32)) -> f32 {
        let font = self.0.as_scaled(self.scale(size));
        let mut at = 0.0;
        let mut before = None;
        for letter in text.chars() {
            let glyph = font.glyph_id(letter);
            if let Some(before) = before {
                at += font.kern(before, glyph);
            }
            each(glyph, at);
            at += font.h_advance(glyph);
            before = Some(glyph);
        }
        at
    }

    /// Writes a line whose letters stand on `base`.
    fn write(
        &self,
        picture: &mut RgbaImage,
        line: &str,
        (left, base): (f32, f32),
        size: f32,
        ink: Colour,
    ) {
        let scale = self.scale(size);
        self.place(line, size, |glyph, at| {
            let glyph = glyph.with_scale_and_position(scale, point(left + at, base));
            let Some(outline) = self.0.outline_glyph(glyph) else {
                return;
            };
            let corner = outline.px_bounds().min;
            outline.draw(|x, y, share| {
                if let (Some(x), Some(y)) = (pixel(corner.x, x), pixel(corner.y, y))
                    && let Some(pixel) = picture.get_pixel_mut_checked(x, y)
                {
                    icon::mix(pixel, ink, share.clamp(0.0, 1.0));
                }
            });
        });
    }

    /// The lines of a text in a size, none wider than `within`; nothing where a piece is too wide for a line.
    fn lines(&self, text: &str, size: f32, within: f32) -> Option<Vec<String>> {
        let words = fill(&pieces(text, true), |line| self.width(line, size) <= within);
        words.or_else(|| {
            fill(&pieces(text, false), |line| {
                self.width(line, size) <= within
            })
        })
    }

    /// The same number of lines, but as even as they can be.
    fn even(&self, text: &str, size: f32, within: f32) -> Option<Vec<String>> {
        let widest = self.lines(text, size, within)?;
        let even = (1..=20_u8).rev().find_map(|twentieth| {
            let narrower = within * f32::from(twentieth) / 20.0;
            let lines = self.lines(text, size, narrower);
            let fits = lines.is_some_and(|lines| lines.len() <= widest.len());
            (!fits).then(|| within * f32::from(twentieth + 1) / 20.0)
        });
        self.lines(text, size, even.unwrap_or(within))
            .or(Some(widest))
    }

    /// A text in at most so many lines; what does not fit is cut and says so.
    fn cut(&self, text: &str, size: f32, within: f32, most: usize) -> Vec<String> {
        let mut lines = self.lines(text, size, within).unwrap_or_default();
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                while !last.is_empty() && self.width(&format!("{last}…"), size) > within {
                    last.pop();
                }
                last.push('…');
            }
        }
        lines
    }
}

/// Draws a card and packs it as PNG.
pub fn draw(face: &Face, colour: Colour, words: Words<'_>) -> Vec<u8> {
    let [red, green, blue] = PAPER;
    let mut picture = RgbaImage::from_pixel(WIDTH, HEIGHT, Rgba([red, green, blue, 255]));
    for (x, _, pixel) in picture.enumerate_pixels_mut() {
        if x < 24 {
            icon::mix(pixel, colour, 1.0);
        }
    }
    icon::paint(&mut picture, colour, (88, 60), 72, true);
    for line in face.cut(words.above, 34.0, WITHIN - 96.0, 1) {
        face.write(&mut picture, &line, (LEFT + 96.0, 108.0), 34.0, SOFT);
    }
    let (size, lines) = title(face, words.title);
    let height = size * 1.35;
    let count = f32::from(u8::try_from(lines.len()).unwrap_or(u8::MAX));
    let mut base = (TOP + BOTTOM - height * count) / 2.0 + size * 1.02;
    for line in lines {
        face.write(&mut picture, &line, (LEFT, base), size, INK);
        base += height;
    }
    // What a site is no card may hide: it is also read where cards are shown small.
    let below = face.cut(words.below, BELOW, WITHIN, 2);
    let first = if below.len() > 1 { 566.0 } else { 586.0 };
    for (line, base) in below.iter().zip([first, first + 42.0]) {
        face.write(&mut picture, line, (LEFT, base), BELOW, INK);
    }
    let mut out = Vec::new();
    let encoder =
        PngEncoder::new_with_quality(&mut out, CompressionType::Best, FilterType::Adaptive);
    // Writing to memory cannot fail.
    let _ = DynamicImage::ImageRgb8(DynamicImage::from(picture).into_rgb8())
        .write_with_encoder(encoder);
    out
}

/// The largest size in which the title fits, and its lines.
fn title(face: &Face, text: &str) -> (f32, Vec<String>) {
    let fitting = SIZES.iter().find_map(|size| {
        let lines = face.even(text, *size, WITHIN)?;
        let most = ((BOTTOM - TOP) / (size * 1.35)).floor();
        let count = f32::from(u8::try_from(lines.len()).unwrap_or(u8::MAX));
        (count <= most).then_some((*size, lines))
    });
    fitting.unwrap_or_else(|| {
        let least = SIZES.last().copied().unwrap_or_default();
        (least, face.cut(text, least, WITHIN, 6))
    })
}

/// A text in the pieces between which a line may end; with `words`, only between words.
fn pieces(text: &str, words: bool) -> Vec<&str> {
    let lines = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default());
    let ends: Vec<usize> = lines.segment_str(text).collect();
    let between: BTreeSet<usize> = if words {
        let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
        segmenter.segment_str(text).collect()
    } else {
        ends.iter().copied().collect()
    };
    let mut start = 0;
    let mut found = Vec::new();
    for end in ends.into_iter().filter(|end| between.contains(end)) {
        if let Some(piece) = text.get(start..end).filter(|piece| !piece.is_empty()) {
            found.push(piece);
            start = end;
        }
    }
    found.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    found
}

/// Fills lines with pieces; nothing where one fits on no line.
fn fill(pieces: &[&str], fits: impl Fn(&str) -> bool) -> Option<Vec<String>> {
    let mut lines: Vec<String> = Vec::new();
    for piece in pieces {
        let longer = lines.last().map(|line| format!("{line}{piece}"));
        match (lines.last_mut(), longer) {
            (Some(line), Some(longer)) if fits(longer.trim_end()) => *line = longer,
            _ if fits(piece.trim_end()) => lines.push((*piece).to_owned()),
            _ => return None,
        }
    }
    Some(lines.iter().map(|line| line.trim().to_owned()).collect())
}

/// The place of a pixel; nothing to the left of or above the picture.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the range is looked at before"
)]
fn pixel(corner: f32, offset: u32) -> Option<u32> {
    let whole = corner.floor();
    (0.0..=8192.0)
        .contains(&whole)
        .then(|| whole as u32 + offset)
}

#[cfg(test)]
#[expect(
    clippy::disallowed_methods,
    reason = "a test looks for an installed typeface"
)]
mod tests {
    use super::*;

    /// A Japanese typeface of the machine. Where there is none, nothing is tested, and the output says so.
    fn face() -> Option<Face> {
        let known = [
            "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc",
            "/usr/share/fonts/opentype/ipafont-gothic/ipag.ttf",
            "/usr/share/fonts/truetype/fonts-japanese-gothic.ttf",
        ];
        let found = known.iter().find_map(|place| std::fs::read(place).ok());
        if found.is_none() {
            eprintln!("no Japanese typeface is installed: cards are not tested");
        }
        found.and_then(Face::new)
    }

    const TITLES: [&str; 6] = [
        "桶川市",
        "人生会議（ACP）って、なんですか？",
        "もしものときのために、あなたが大切にしていることを家族や医療・ケアチームと話し合うことから始めてみませんか。「ちょっと待って」と言われても、ゆっくりでだいじょうぶです。",
        "入退院支援ルール・かかりつけ医とケアマネジャーの連携についての申し合わせ（令和7年度改訂版）の概要と、住民のみなさんにお願いしたいこと",
        "A very long English title about advance care planning and home visits in the town of Okegawa",
        "ヽヽー々っっょょ。。、、））」」",
    ];

    #[test]
    fn a_title_stays_on_its_card_and_no_line_begins_with_what_must_not() {
        let Some(face) = face() else { return };
        for text in TITLES {
            let words = Words {
                above: text,
                title: text,
                below: text,
            };
            let (size, lines) = title(&face, text);
            for line in &lines {
                assert!(face.width(line, size) <= WITHIN + 1.0, "{line}");
                if let Some(first) = line.chars().next().filter(|_| lines.len() > 1) {
                    assert!(!"。、）」ーっょ々？".contains(first), "{line}");
                }
            }
            assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
            let png = draw(&face, [10, 100, 80], words);
            assert_eq!(png, draw(&face, [10, 100, 80], words));
            let card = image::load_from_memory(&png).unwrap().into_rgb8();
            assert_eq!(card.dimensions(), (WIDTH, HEIGHT));
            let paper = |x, y| card.get_pixel(x, y).0 == PAPER;
            assert!(
                (0..HEIGHT).all(|y| (1130..WIDTH).all(|x| paper(x, y))),
                "{text}"
            );
            assert!(
                (24..WIDTH).all(|x| paper(x, 2) && paper(x, HEIGHT - 3)),
                "{text}"
            );
        }
    }

    #[test]
    fn what_is_too_long_for_any_card_is_cut_and_says_so() {
        let Some(face) = face() else { return };
        let text = "長い題名".repeat(100);
        let (_, lines) = title(&face, &text);
        assert!(lines.last().is_some_and(|line| line.ends_with('…')));
        assert!(lines.len() <= 6);
    }

    #[test]
    fn no_typeface_is_read_from_anything_else() {
        assert!(Face::new(b"no typeface".to_vec()).is_none());
        assert!(Face::new(Vec::new()).is_none());
    }
}
