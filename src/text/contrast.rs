//! Whether a colour can be told from what lies behind it, as WCAG 2.2 measures it, and the nearest one that can.
//!
//! The ratio: <https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio>. A colour is moved in lightness alone, so that its hue
//! stays what the city chose; lightness and hue are those of Oklab: <https://www.w3.org/TR/css-color-4/#ok-lab>.

/// Running text needs this much (1.4.3).
pub const TEXT: f64 = 4.5;
/// Text by night, where the colour is ours to choose (1.4.6).
const NIGHT_TEXT: f64 = 7.0;
/// The default theme's page, its cards, and what is written on the accent: by day, by night.
const DAY: Surfaces = Surfaces {
    paper: "#f6f4ee",
    sheet: "#ffffff",
    on_accent: "#ffffff",
    tint: 9,
};
const NIGHT: Surfaces = Surfaces {
    paper: "#1a1917",
    sheet: "#262421",
    on_accent: "#14130f",
    tint: 16,
};

/// What an accent is seen against.
struct Surfaces {
    paper: &'static str,
    sheet: &'static str,
    on_accent: &'static str,
    /// How much of the accent, in hundredths, a soft surface of it holds; the rest is sheet.
    tint: u16,
}

/// A city's colour as the theme may use it: as text, behind text, and softly behind itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accent {
    /// On light pages: the city's own colour where it passes, else the nearest that does.
    pub day: String,
    /// A light surface of the same hue.
    pub day_soft: String,
    /// On dark pages.
    pub night: String,
    /// A dark surface of the same hue.
    pub night_soft: String,
}

/// The contrast of two colours `#rrggbb`, from 1 to 21. None where one is no colour.
pub fn ratio(first: &str, second: &str) -> Option<f64> {
    Some(between(luminance(rgb(first)?), luminance(rgb(second)?)))
}

/// The accent that comes nearest to a colour. None where it is no colour.
pub fn accent(color: &str) -> Option<Accent> {
    let own = rgb(color)?;
    let day = nearest(own, &DAY, TEXT)?;
    let night = nearest(day, &NIGHT, NIGHT_TEXT)?;
    Some(Accent {
        day_soft: hex(soft(day, &DAY)?),
        day: hex(day),
        night_soft: hex(soft(night, &NIGHT)?),
        night: hex(night),
    })
}

/// The colour itself where it passes on every surface, else the one nearest to it in lightness that does.
fn nearest(own: [u8; 3], surfaces: &Surfaces, least: f64) -> Option<[u8; 3]> {
    if passes(own, surfaces, least) {
        return Some(own);
    }
    let [lightness, a, b] = oklab(own);
    // By half a hundredth at a time, darker or lighter: the first that passes is the nearest.
    (1..=200_u16).find_map(|step| {
        let by = f64::from(step) / 200.0;
        [lightness - by, lightness + by]
            .into_iter()
            .filter(|moved| (0.0..=1.0).contains(moved))
            .map(|moved| shown([moved, a, b]))
            .find(|color| passes(*color, surfaces, least))
    })
}

fn passes(color: [u8; 3], surfaces: &Surfaces, least: f64) -> bool {
    let light = luminance(color);
    let known = [surfaces.paper, surfaces.sheet, surfaces.on_accent].map(rgb);
    known
        .into_iter()
        .chain([soft(color, surfaces)])
        .flatten()
        .all(|other| between(light, luminance(other)) >= least)
}

fn soft(color: [u8; 3], surfaces: &Surfaces) -> Option<[u8; 3]> {
    let part = |own: u8, sheet: u8| {
        let sum = u16::from(own) * surfaces.tint + u16::from(sheet) * (100 - surfaces.tint);
        u8::try_from((sum + 50) / 100).unwrap_or(sheet)
    };
    let [red, green, blue] = rgb(surfaces.sheet)?;
    let [own_red, own_green, own_blue] = color;
    Some([
        part(own_red, red),
        part(own_green, green),
        part(own_blue, blue),
    ])
}

fn rgb(color: &str) -> Option<[u8; 3]> {
    let digits = color.strip_prefix('#').filter(|digits| digits.len() == 6)?;
    let part = |at: usize| u8::from_str_radix(digits.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

fn hex([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// A part of a colour as an amount of light.
fn linear(part: u8) -> f64 {
    let part = f64::from(part) / 255.0;
    if part <= 0.04045 {
        part / 12.92
    } else {
        ((part + 0.055) / 1.055).powf(2.4)
    }
}

fn luminance(color: [u8; 3]) -> f64 {
    dot([0.2126, 0.7152, 0.0722], color.map(linear))
}

fn between(first: f64, second: f64) -> f64 {
    (first.max(second) + 0.05) / (first.min(second) + 0.05)
}

fn dot(weights: [f64; 3], parts: [f64; 3]) -> f64 {
    weights
        .into_iter()
        .zip(parts)
        .map(|(weight, part)| weight * part)
        .sum()
}

fn oklab(color: [u8; 3]) -> [f64; 3] {
    let light = color.map(linear);
    let cones = [
        [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
        [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
        [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
    ]
    .map(|row| dot(row, light).cbrt());
    [
        [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
        [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
        [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
    ]
    .map(|row| dot(row, cones))
}

/// The colour that a screen can show for a place in Oklab: as full as it goes at that lightness and hue.
fn shown([lightness, a, b]: [f64; 3]) -> [u8; 3] {
    let found = (0..=50_u16).rev().find_map(|step| {
        let full = f64::from(step) / 50.0;
        let light = light_of([lightness, a * full, b * full]);
        let fits = light.iter().all(|part| (-0.000_5..=1.000_5).contains(part));
        fits.then(|| light.map(coded))
    });
    found.unwrap_or([coded(lightness); 3])
}

fn light_of(place: [f64; 3]) -> [f64; 3] {
    let cones = [
        [1.0, 0.396_337_777_4, 0.215_803_757_3],
        [1.0, -0.105_561_345_8, -0.063_854_172_8],
        [1.0, -0.089_484_177_5, -1.291_485_548_0],
    ]
    .map(|row| dot(row, place).powi(3));
    [
        [4.076_741_662_1, -3.307_711_591_3, 0.230_969_929_2],
        [-1.268_438_004_6, 2.609_757_401_1, -0.341_319_396_5],
        [-0.004_196_086_3, -0.703_418_614_7, 1.707_614_701_0],
    ]
    .map(|row| dot(row, cones))
}

fn coded(light: f64) -> u8 {
    let light = light.clamp(0.0, 1.0);
    let part = if light <= 0.003_130_8 {
        light * 12.92
    } else {
        1.055f64.mul_add(light.powf(1.0 / 2.4), -0.055)
    };
    // The nearest of 256 steps, found by comparing: a float does not turn into a byte without a cast.
    (0..=u8::MAX)
        .min_by(|one, other| {
            let off = |step: &u8| (f64::from(*step) / 255.0 - part).abs();
            off(one).total_cmp(&off(other))
        })
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn black_on_white_is_twenty_one() {
        assert!((ratio("#000000", "#ffffff").unwrap() - 21.0).abs() < 1e-9);
        assert!((ratio("#767676", "#ffffff").unwrap() - 4.54).abs() < 0.01);
        assert_eq!(ratio("red", "#ffffff"), None);
    }

    #[test]
    fn a_colour_that_passes_stays() {
        for own in ["#0f5750", "#8a1c3b", "#1a4f8f"] {
            assert_eq!(accent(own).unwrap().day, own);
        }
        assert_eq!(accent("teal"), None);
    }

    #[test]
    fn others_are_moved_until_text_can_be_read() {
        for own in [
            "#ffee88", "#2f9d6b", "#ffffff", "#c0ffee", "#ff6600", "#7fbfff",
        ] {
            let found = accent(own).unwrap();
            let day = [DAY.paper, DAY.sheet, DAY.on_accent, &found.day_soft];
            let night = [NIGHT.paper, NIGHT.sheet, NIGHT.on_accent, &found.night_soft];
            for (color, others, least) in [(&found.day, day, TEXT), (&found.night, night, 7.0)] {
                for other in others {
                    assert!(
                        ratio(color, other).unwrap() >= least,
                        "{own} {color} {other}"
                    );
                }
            }
        }
    }

    #[test]
    fn the_style_sheet_has_these_surfaces() {
        let style = include_str!("../../themes/default/assets/style.css");
        for surfaces in [DAY, NIGHT] {
            for (name, value) in [
                ("paper", surfaces.paper),
                ("sheet", surfaces.sheet),
                ("on-accent", surfaces.on_accent),
            ] {
                assert!(
                    style.contains(&format!("--{name}: {value};")),
                    "{name} {value}"
                );
            }
        }
    }

    #[test]
    fn the_hue_stays() {
        let hue = |color: &str| {
            let [_, a, b] = oklab(rgb(color).unwrap());
            b.atan2(a)
        };
        for own in ["#ff6600", "#2f9d6b", "#7fbfff", "#e0457b"] {
            let found = accent(own).unwrap();
            assert!(
                (hue(own) - hue(&found.day)).abs() < 0.06,
                "{own} {}",
                found.day
            );
        }
    }
}
